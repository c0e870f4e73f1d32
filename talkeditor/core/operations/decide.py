"""Accept, drop, open again: one segment, all passes of a reel, or all that is sure."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from talkeditor.core.edits import Edit, each
from talkeditor.core.findings import Sureness
from talkeditor.core.operations.edges import move_phase
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.translation import tr, trn
from talkeditor.core.wording import counted, name_of, reel_name, small, titled_name_of


def accept(review: Review, index: int, title: str | None = None) -> Edit | None:
    """Accept one segment as it is; `title` gives a talk of one part its title in the same step."""
    if title is None:
        return _decide(review, [index], Status.ACCEPTED, _accepted(titled_name_of(review, index)))
    text = " ".join(title.split())
    name = name_of(review, index)
    name = tr("{name}, {title}", name=name, title=text) if text else name
    splices = each(
        review,
        [index],
        lambda s: replace(s, status=Status.ACCEPTED, title=text, slot=s.slot if text == s.title else None),
    )
    return Edit(_accepted(name), splices) if splices else None


def drop(review: Review, index: int) -> Edit | None:
    """Drop one segment: its lines stay in the project and are left out of every export."""
    return _decide(review, [index], Status.DROPPED, _dropped(titled_name_of(review, index)))


def accept_all(review: Review, indices: Iterable[int]) -> Edit | None:
    """Accept several segments in one step."""
    chosen = sorted(set(indices))
    return _decide(review, chosen, Status.ACCEPTED, _accepted(counted(len(chosen), "segment")))


def drop_all(review: Review, indices: Iterable[int]) -> Edit | None:
    """Drop several segments in one step."""
    chosen = sorted(set(indices))
    return _decide(review, chosen, Status.DROPPED, _dropped(counted(len(chosen), "segment")))


def accept_reel(review: Review, reel: str) -> Edit | None:
    """Accept all passes of a reel."""
    passes = review.passes_of(reel)
    label = trn(
        "Accepted {passes} pass of the {reel}",
        "Accepted {passes} passes of the {reel}",
        len(passes),
        passes=small(len(passes)),
        reel=reel_name(review, reel),
    )
    return _decide(review, passes, Status.ACCEPTED, label)


def drop_reel(review: Review, reel: str) -> Edit | None:
    """Drop all passes of a reel: it is not one, and detection will not say so again."""
    passes = review.passes_of(reel)
    label = trn(
        "Dropped {passes} pass of the {reel}",
        "Dropped {passes} passes of the {reel}",
        len(passes),
        passes=small(len(passes)),
        reel=reel_name(review, reel),
    )
    return _decide(review, passes, Status.DROPPED, label)


def accept_sure(review: Review) -> Edit | None:
    """Accept every talk and pass that is still proposed and that the program is sure of."""
    sure = [
        index
        for index, segment in enumerate(review.segments)
        if not segment.decided and not segment.is_gap and segment.sureness is Sureness.SURE
    ]
    label = trn("Accepted {n} segment that is sure", "Accepted {n} segments that are sure", len(sure))
    return _decide(review, sure, Status.ACCEPTED, label)


def undecide(review: Review, indices: Iterable[int]) -> Edit | None:
    """Make segments undecided again. A settled gap stays open until it is decided itself."""
    chosen = sorted(set(indices))
    label = tr("Undecided again: {name}", name=name_of(review, chosen[0])) if chosen else ""
    splices = each(
        review,
        [index for index in chosen if review.status_of(index) is not Status.PROPOSED],
        lambda segment: replace(
            segment, status=Status.PROPOSED, unsure=segment.unsure or not segment.decided
        ),
    )
    return Edit(label, splices) if splices else None


def same_for_passes(review: Review, index: int, last: Edit) -> Edit | None:
    """Repeat on all passes of the reel what `last` did to the pass `index` (label, decision, edge, text)."""
    now = review.segments[index]
    before = _before(last, now)
    # Whoever labels a pass as something else takes it out of its reel.
    reel = now.reel or (before.reel if before is not None else None)
    if reel is None:
        return None
    label = tr("The same for all passes of the {reel}", reel=reel_name(review, reel))
    if before is not None and before.start != now.start:
        return move_phase(review, index, before.start, label)
    changes = _changes(before, now) if before is not None else {}
    others = _siblings(review, index, before or now)
    if changes:
        splices = each(review, others, lambda segment: replace(segment, **changes))
        return Edit(label, splices) if splices else None
    return _same_text(review, index, others, last, label)


def _decide(review: Review, indices: Iterable[int], status: Status, label: str) -> Edit | None:
    splices = each(review, indices, lambda segment: replace(segment, status=status))
    return Edit(label, splices) if splices else None


def _accepted(name: str) -> str:
    return tr("Accepted {name}", name=name)


def _dropped(name: str) -> str:
    return tr("Dropped {name}", name=name)


def _before(edit: Edit, now: Segment) -> Segment | None:
    """What a segment was before the edit, where the edit kept the number of segments there."""
    for splice in edit.splices:
        if len(splice.old) == len(splice.new):
            for old, new in zip(splice.old, splice.new, strict=True):
                if new.start == now.start:
                    return old
    return None


def _changes(before: Segment, now: Segment) -> dict[str, Any]:
    names = ("kind", "status", "reel", "unsure")
    return {name: getattr(now, name) for name in names if getattr(before, name) != getattr(now, name)}


def _siblings(review: Review, index: int, like: Segment) -> list[int]:
    reel = like.reel or review.segments[index].reel
    return [
        other
        for other, segment in enumerate(review.segments)
        if other != index and segment.reel == reel and segment.kind is like.kind
    ]


def _same_text(review: Review, index: int, others: list[int], last: Edit, label: str) -> Edit | None:
    lines = review.lines_of(index)
    wanted = {
        review.transcript.lines[line]: new
        for line, _, new in last.corrections
        if line in lines and new is not None
    }
    corrections = tuple(
        (line, review.corrections.get(line), wanted[review.transcript.lines[line]])
        for other in others
        for line in review.lines_of(other)
        if review.transcript.lines[line] in wanted
        and review.corrections.get(line) != wanted[review.transcript.lines[line]]
    )
    return Edit(label, corrections=corrections) if corrections else None
