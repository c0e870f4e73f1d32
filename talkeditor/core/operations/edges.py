"""Moving the edges of segments. An edge is named by the segment whose start it is (from 1)."""

from dataclasses import replace

from talkeditor.core.edits import Edit, Splice, splice
from talkeditor.core.findings import Kind, Place
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment
from talkeditor.core.transcript import Position
from talkeditor.core.translation import tr
from talkeditor.core.wording import edge_name, ends_before, line_number, name_of, reel_name


def move_edge(review: Review, index: int, to: Position) -> Edit | None:
    """Move the start edge of segment `index` to `to`; the lines between change hands, none falls out."""
    if not _can_lie(review, index, to) or review.segments[index].start == to:
        return None
    before, behind = review.segments[index - 1], review.segments[index]
    end = review.end_of(index)
    new = (
        replace(before, qa=_qa_within(before.qa, before.start, to)),
        replace(behind, start=to, pinned=True, qa=_qa_within(behind.qa, to, end)),
    )
    # What ends there ends with the line before, unless the edge lies within a line.
    last = to.line - 1 if ends_before(review, index) and to.word == 0 else to.line
    label = tr("Moved {edge} to line {line}", edge=edge_name(review, index), line=line_number(last))
    return Edit(label, splice(review, index - 1, index + 1, new))


def nudge_line(review: Review, index: int, lines: int) -> Edit | None:
    """Move an edge by whole lines; an edge inside a line first goes to the line's start."""
    if not 0 < index < len(review.segments):
        return None
    start = review.segments[index].start
    line = start.line + lines + (1 if lines < 0 and start.word else 0)
    return move_edge(review, index, Position(line, 0))


def nudge_word(review: Review, index: int, words: int) -> Edit | None:
    """Move an edge by words, across lines where need be."""
    if not 0 < index < len(review.segments):
        return None
    return move_edge(review, index, shifted(review, review.segments[index].start, words))


def shifted(review: Review, position: Position, words: int) -> Position:
    """The position `words` words further (or back)."""
    step = review.transcript.next_word if words > 0 else review.transcript.previous_word
    for _ in range(abs(words)):
        position = step(position)
    return position


def places_of(review: Review, index: int) -> tuple[Place, ...]:
    """The places an edge could lie, in stream order: as proposed, the runner-ups, and where it is now."""
    if not 0 < index < len(review.segments):
        return ()
    before, behind = review.segments[index - 1], review.segments[index]
    found: dict[Position, Place] = {}
    for place in (*behind.start_places, *before.end_places):
        found.setdefault(place.position, place)
    if behind.finding is not None:
        found.setdefault(behind.finding.start, Place(behind.finding.start, tr("as proposed")))
    found.setdefault(behind.start, Place(behind.start))
    allowed = (place for place in found.values() if _can_lie(review, index, place.position))
    return tuple(sorted(allowed, key=lambda place: place.position))


def neighbouring_place(review: Review, index: int, step: int) -> Edit | None:
    """Move an edge to the likely place before (`step` -1) or behind (+1) the one where it is."""
    places = [place.position for place in places_of(review, index)]
    if not places:
        return None
    at = places.index(review.segments[index].start) + step
    return move_edge(review, index, places[at]) if 0 <= at < len(places) else None


def start_here(review: Review, position: Position) -> Edit | None:
    """Let the segment start at `position`.

    In a talk or pass its own start moves there. In a gap it is the talk or pass behind it whose start
    moves; with none there, a talk begins here.
    """
    index = review.index_at(position)
    segment = review.segments[index]
    if not segment.is_gap:
        if index == 0:
            return _cut_off(review, index, position, tail=False)
        return move_edge(review, index, position)
    if index + 1 < len(review.segments) and not review.segments[index + 1].is_gap:
        return move_edge(review, index + 1, position)
    return _cut_off(review, index, position, tail=True)


def end_here(review: Review, position: Position) -> Edit | None:
    """Let the segment end at `position` (behind its last word).

    In a talk or pass its own end moves there, and what is cut off becomes chatter where no gap follows.
    In a gap it is the talk or pass before it whose end moves.
    """
    last = review.transcript.previous_word(position)
    index = review.index_at(last)
    segment = review.segments[index]
    if segment.is_gap:
        if index > 0 and not review.segments[index - 1].is_gap:
            return move_edge(review, index, position)
        return None
    if index + 1 < len(review.segments) and review.segments[index + 1].is_gap:
        return move_edge(review, index + 1, position)
    return _cut_off(review, index, position, tail=True)


def move_phase(review: Review, index: int, moved_from: Position, label: str = "") -> Edit | None:
    """Cut all passes of a reel at the place where pass `index` starts now (it started at `moved_from`).

    Where that place is a runner-up of the finding, the other passes take their own runner-up of that
    rank (the same place in the reel); else their cuts move by as many words. Only cuts between two
    passes of the reel move.
    """
    review_pass = review.segments[index]
    words = _distance(review, moved_from, review_pass.start)
    rank = next((k for k, p in enumerate(review_pass.start_places) if p.position == review_pass.start), None)
    changed: list[Splice] = []
    for other in range(1, len(review.segments)):
        if other == index or not _is_cut(review, other, review_pass.reel):
            continue
        segment = review.segments[other]
        to = shifted(review, segment.start, words)
        if rank is not None and rank < len(segment.start_places):
            to = segment.start_places[rank].position
        if to != segment.start and _can_lie(review, other, to):
            changed.append(Splice(other, (segment,), (replace(segment, start=to, pinned=True),)))
    label = label or tr(
        "Moved the cuts of all passes of the {reel}", reel=reel_name(review, review_pass.reel)
    )
    return Edit(label, tuple(changed)) if changed else None


def _is_cut(review: Review, index: int, reel: str | None) -> bool:
    before, behind = review.segments[index - 1], review.segments[index]
    return before.kind is behind.kind is Kind.REEL and before.reel == behind.reel == reel


def _distance(review: Review, a: Position, b: Position) -> int:
    """How many words lie from `a` to `b`; negative where `b` comes first."""
    if b < a:
        return -_distance(review, b, a)
    whole = sum(len(review.transcript.words(line)) for line in range(a.line, b.line))
    return whole - a.word + b.word


def _can_lie(review: Review, index: int, to: Position) -> bool:
    """Whether edge `index` may lie at `to`: alone in its line, no segment left empty."""
    if not 0 < index < len(review.segments):
        return False
    upper = review.end_of(index).line
    if not review.segments[index - 1].start.line < to.line < upper:
        return False
    return 0 <= to.word < len(review.transcript.words(to.line))


def _qa_within(qa: int | None, start: Position, end: Position) -> int | None:
    return qa if qa is not None and start.line < qa < end.line else None


def _cut_off(review: Review, index: int, position: Position, *, tail: bool) -> Edit | None:
    """Cut segment `index` in two at `position`: the talk or pass keeps one side, chatter takes the other.

    With `tail` on a gap the part behind becomes a talk, on a talk the part behind becomes chatter.
    """
    segment = review.segments[index]
    if not segment.start.line < position.line < review.end_of(index).line:
        return None
    name, line = name_of(review, index), line_number(position.line)
    if segment.is_gap:
        first, second = segment, Segment(position, Kind.TALK, pinned=True, by_hand=True)
        label = tr("Started a talk at line {line}", line=line)
    elif tail:
        first = replace(segment, qa=_qa_within(segment.qa, segment.start, position))
        second = Segment(position, Kind.CHATTER, pinned=True)
        label = tr("Ended {name} before line {line}", name=name, line=line)
    else:
        first = Segment(segment.start, Kind.CHATTER)
        second = replace(segment, start=position, pinned=True)
        label = tr("Started {name} at line {line}", name=name, line=line)
    return Edit(label, splice(review, index, index + 1, (first, second)))
