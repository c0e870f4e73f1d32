"""Back to an earlier state of the same stream, as a step of its own that can be taken back."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import TypeVar

from talkeditor.core.edits import Edit, apply, splice
from talkeditor.core.overlay import Overlay
from talkeditor.core.review import Review, broken
from talkeditor.core.segments import Segment
from talkeditor.core.translation import tr
from talkeditor.core.wording import titled_name_of

T = TypeVar("T")


def restored(review: Review, earlier: Review, label: str) -> Edit | None:
    """The step that makes a review what it was; None where it is just that. Both are of one transcript."""
    corrections = _changes(review.corrections, earlier.corrections)
    cuts = _changes(review.cuts, earlier.cuts)
    rules = _changes(review.rules, earlier.rules)
    segments = splice(review, 0, len(review.segments), earlier.segments)
    proofed = _changes(review.proofed, earlier.proofed)
    edit = Edit(label, segments, corrections, cuts, rules, proofed)
    return None if edit.is_empty else edit


def restored_talk(review: Review, earlier: Review, index: int, when: str) -> Edit | None:
    """The step that brings back one talk of an earlier state, with its words; all else stays.

    `index` is one of its segments in `earlier`. What lies there now gives way; None where nothing would
    change, or where an edge that is there now lies in a line of the talk's own edge.
    """
    if not earlier.is_talk(index):
        return None
    parts = earlier.parts_of(index)
    now = review
    for part in parts:
        now = replace(now, segments=tuple(_with(now, earlier, part)))
    if broken(now) is not None:
        return None
    lines = frozenset(line for part in parts for line in earlier.lines_of(part))
    corrections = _changes(review.corrections, earlier.corrections, lines)
    cuts = _changes(review.cuts, earlier.cuts, lines)
    proofed = _changes(review.proofed, earlier.proofed, lines)
    segments = splice(review, 0, len(review.segments), now.segments)
    label = tr("Restored {name}, as it was {when}", name=titled_name_of(earlier, parts[0]), when=when)
    edit = Edit(label, segments, corrections, cuts, proofed=proofed)
    return None if edit.is_empty or broken(apply(review, edit)) is not None else edit


def _with(review: Review, earlier: Review, part: int) -> Iterator[Segment]:
    """The segments of now with one of an earlier state among them; what it covers gives way."""
    segment, end = earlier.segments[part], earlier.end_of(part)
    yield from (other for other in review.segments if other.start < segment.start)
    yield segment
    for index, other in enumerate(review.segments):
        stop = review.end_of(index)
        if other.start >= end:
            yield other
        elif stop > end:
            qa = other.qa if other.qa is not None and other.qa > end.line else None
            yield replace(other, start=end, qa=qa)


def _changes(
    now: Overlay[T], then: Overlay[T], lines: Collection[int] | None = None
) -> tuple[tuple[int, T | None, T | None], ...]:
    keys = {key for overlay in (now, then) for key, _ in overlay.items() if lines is None or key in lines}
    changes = ((key, now.get(key), then.get(key)) for key in sorted(keys))
    return tuple(change for change in changes if change[1] != change[2])
