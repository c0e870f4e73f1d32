"""Splitting, merging, joining and labelling segments.

What becomes of what a segment knows, once for all:

*Split.* Both parts keep the kind and the reel and are open again. The first keeps title, speakers, slot, what
was heard, the evidence of the start and the runner-up places of its start; the second keeps the evidence
and places of the end. Q&A goes to the part that holds its line. The new edge is pinned. A pass that is
split becomes two partial passes. Both parts, as what was merged, are made by hand: a detection leaves them.

*Merge.* The current segment swallows the other: kind, reel, status, title and speakers are its own; a
title or speakers that it has not are taken from the other where that is of the same kind, and the slot goes
with the title. Evidence and places of the start come from the first, of the end from the second. The first
Q&A line holds.

*Label.* What is no longer a talk has no slot of a schedule any more.
"""

from collections.abc import Iterable
from dataclasses import replace

from talkeditor.core.edits import Edit, each, splice
from talkeditor.core.findings import Edge, Finding, Kind
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.transcript import Position
from talkeditor.core.translation import tr, trn
from talkeditor.core.wording import kind_name, line_number, line_range, name_of


def split(review: Review, position: Position) -> Edit | None:
    """Split the segment at `position` in two; None where an edge lies in that line already."""
    index = review.index_at(position)
    parts = _halves(review, index, position)
    if parts is None:
        return None
    line = line_number(position.line)
    label = tr("Split {name} at line {line}", name=name_of(review, index), line=line)
    return Edit(label, splice(review, index, index + 1, parts))


def merge_next(review: Review, index: int) -> Edit | None:
    """Let segment `index` swallow the next one."""
    if index + 1 >= len(review.segments):
        return None
    merged = _merged(review.segments[index], review.segments[index + 1], keeper=review.segments[index])
    kind = kind_name(review.segments[index + 1].kind)
    label = tr("Merged {name} with the {kind} behind it", name=name_of(review, index), kind=kind)
    return Edit(label, splice(review, index, index + 2, (merged,)))


def merge_previous(review: Review, index: int) -> Edit | None:
    """Let segment `index` swallow the one before it."""
    if index == 0:
        return None
    merged = _merged(review.segments[index - 1], review.segments[index], keeper=review.segments[index])
    kind = kind_name(review.segments[index - 1].kind)
    label = tr("Merged {name} with the {kind} before it", name=name_of(review, index), kind=kind)
    return Edit(label, splice(review, index - 1, index + 1, (merged,)))


def merge_range(review: Review, indices: Iterable[int]) -> Edit | None:
    """Merge neighbouring segments into one that is what the first of them is."""
    chosen = sorted(set(indices))
    if len(chosen) < 2 or chosen[-1] - chosen[0] != len(chosen) - 1:
        return None
    merged = review.segments[chosen[0]]
    for index in chosen[1:]:
        merged = _merged(merged, review.segments[index], keeper=merged)
    label = trn(
        "Merged {n} segment into {name}",
        "Merged {n} segments into {name}",
        len(chosen),
        name=name_of(review, chosen[0]),
    )
    return Edit(label, splice(review, chosen[0], chosen[-1] + 1, (merged,)))


def join(review: Review, index: int) -> Edit | None:
    """Make a talk a further part of the talk before it, or a talk of its own again."""
    segment = review.segments[index]
    if not review.is_talk(index) or not any(review.is_talk(i) for i in range(index)):
        return None
    name = name_of(review, index)
    label = (
        tr("Parted {name} from the talk before", name=name)
        if segment.continues
        else tr("Joined {name} to the talk before", name=name)
    )
    return Edit(label, each(review, [index], lambda s: replace(s, continues=not s.continues)))


def label(review: Review, index: int, kind: Kind) -> Edit | None:
    """Say what a segment is; that decides it."""
    segment = review.segments[index]
    if segment.kind is kind and segment.status is Status.ACCEPTED:
        return None
    new = _labelled(review, segment, kind)
    text = tr("Labelled {name}: {kind}", name=name_of(review, index), kind=kind_name(kind))
    return Edit(text, splice(review, index, index + 1, (new,)))


def label_lines(review: Review, lines: range, kind: Kind) -> Edit | None:
    """Make a segment of its own of whole lines and say what it is; the segments around give way."""
    first = review.index_of_line(lines.start)
    last = review.index_of_line(lines.stop - 1)
    if first == last and lines == review.lines_of(first):
        return label(review, first, kind)
    start = Position(lines.start) if lines.start > review.segments[first].start.line else None
    new: list[Segment] = []
    own = _labelled(review, review.segments[first], kind)
    own = replace(own, start=start or review.segments[first].start, pinned=True)
    if start is not None:
        new.append(_first_part(review.segments[first], start))
        own = replace(_fresh(review, start, kind), status=Status.ACCEPTED)
    new.append(own)
    if lines.stop < review.end_of(last).line:
        new.append(_second_part(review.segments[last], Position(lines.stop)))
    text = tr("Labelled lines {lines}: {kind}", lines=line_range(lines), kind=kind_name(kind))
    return Edit(text, splice(review, first, last + 1, new))


def _halves(review: Review, index: int, position: Position) -> tuple[Segment, Segment] | None:
    segment = review.segments[index]
    if not segment.start.line < position.line < review.end_of(index).line:
        return None
    return _first_part(segment, position), _second_part(segment, position)


def _first_part(segment: Segment, position: Position) -> Segment:
    return replace(
        segment,
        status=Status.PROPOSED,
        by_hand=True,
        qa=segment.qa if segment.qa is not None and segment.qa < position.line else None,
        partial=segment.partial or segment.kind is Kind.REEL,
        finding=_only(segment.finding, Edge.START, position),
    )


def _second_part(segment: Segment, position: Position) -> Segment:
    return Segment(
        position,
        segment.kind,
        qa=segment.qa if segment.qa is not None and segment.qa > position.line else None,
        reel=segment.reel,
        partial=segment.kind is Kind.REEL,
        pinned=True,
        by_hand=True,
        finding=_only(segment.finding, Edge.END, position),
    )


def _only(finding: Finding | None, edge: Edge, position: Position) -> Finding | None:
    """What a finding says of one of its parts when it is cut at `position`."""
    if finding is None:
        return None
    first = edge is Edge.START
    evidence = tuple(
        item
        for item in finding.evidence
        if item.edge is edge or (item.edge is Edge.SEGMENT and (item.line < position.line) == first)
    )
    return replace(
        finding,
        start=finding.start if first else position,
        end=position if first else finding.end,
        confidence=None,
        start_confidence=finding.start_confidence if first else None,
        end_confidence=None if first else finding.end_confidence,
        evidence=evidence,
        start_places=finding.start_places if first else (),
        end_places=() if first else finding.end_places,
        heard=finding.heard if first else None,
        unsure=False,
    )


def _merged(first: Segment, second: Segment, keeper: Segment) -> Segment:
    other = second if keeper is first else first
    alike = keeper.kind is other.kind
    return replace(
        keeper,
        start=first.start,
        pinned=first.pinned,
        by_hand=True,
        title=keeper.title if keeper.title is not None or not alike else other.title,
        speakers=keeper.speakers if keeper.speakers is not None or not alike else other.speakers,
        slot=other.slot if alike and keeper.slot is None and keeper.title is None else keeper.slot,
        qa=_first_qa(first, second) if alike else keeper.qa,
        partial=keeper.partial and not alike,
        continues=first.continues if alike else keeper.continues,
        unsure=keeper.unsure and not alike,
        finding=_joined(first, second, keeper),
    )


def _first_qa(first: Segment, second: Segment) -> int | None:
    return first.qa if first.qa is not None else second.qa


def _joined(first: Segment, second: Segment, keeper: Segment) -> Finding | None:
    a, b = first.finding, second.finding
    base = keeper.finding or (b if keeper is first else a)
    if base is None:
        return None
    heads = [item for item in first.evidence if item.edge is not Edge.END]
    tails = [item for item in second.evidence if item.edge is not Edge.START]
    heard = base.heard
    if heard is None and first.kind is second.kind:
        heard = next((f.heard for f in (a, b) if f is not None and f.heard is not None), None)
    return replace(
        base,
        start=a.start if a else first.start,
        end=b.end if b else base.end,
        confidence=None,
        start_confidence=a.start_confidence if a else None,
        end_confidence=b.end_confidence if b else None,
        evidence=(*heads, *tails),
        start_places=first.start_places,
        end_places=second.end_places,
        heard=heard,
        unsure=False,
    )


def _labelled(review: Review, segment: Segment, kind: Kind) -> Segment:
    fresh = _fresh(review, segment.start, kind)
    return replace(
        segment,
        kind=kind,
        status=Status.ACCEPTED,
        reel=segment.reel if segment.kind is Kind.REEL is kind else fresh.reel,
        qa=segment.qa if kind is Kind.TALK else None,
        partial=segment.partial and kind is Kind.REEL,
        continues=segment.continues and kind is Kind.TALK,
        slot=segment.slot if kind is Kind.TALK else None,
    )


def _fresh(review: Review, start: Position, kind: Kind) -> Segment:
    """A new segment; what a person calls a reel is a pass of the nearest reel, or of the first one."""
    reel = None
    if kind is Kind.REEL:
        passes = [segment for segment in review.segments if segment.kind is Kind.REEL and segment.reel]
        nearest = min(passes, key=lambda s: abs(s.start.line - start.line), default=None)
        reel = nearest.reel if nearest is not None else "A"
    return Segment(start, kind, reel=reel, pinned=True, by_hand=True)
