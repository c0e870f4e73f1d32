"""From findings to segments, around what a person decided. Knows no detector."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from talkeditor.core.edits import Edit, splice
from talkeditor.core.findings import Constraints, Finding, Fixed, Kind
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.transcript import Position, Transcript
from talkeditor.core.translation import tr


def begin(transcript: Transcript) -> Review:
    """A review before any detection: one stretch of chatter."""
    segments = (Segment(Position(0), Kind.CHATTER),) if len(transcript) else ()
    return Review(transcript, segments)


def propose(transcript: Transcript, findings: Iterable[Finding]) -> tuple[Segment, ...]:
    """Segments that partition the transcript: the findings, and chatter between them.

    What lies behind the last finding is nobody's proposal: a detection that is still running has not
    looked at it.
    """
    if not len(transcript):
        return ()
    return _partition(transcript, findings, Position(0), transcript.end)


def propose_again(
    review: Review,
    findings: Sequence[Finding],
    label: str = "",
    window: tuple[Position, Position] | None = None,
) -> Edit | None:
    """The edit that puts new findings in place of all that is still proposed (in the window, if given).

    Decided and settled segments and those made by hand stay as they are; edges that a person placed stay
    edges; titles, speakers and other words of a person go to the segment that takes most of their lines.
    """
    new: list[Segment] = []
    for first, last, kept in _stretches(review):
        start, end = review.segments[first].start, review.end_of(last - 1)
        if kept or (window is not None and not (window[0] <= start and end <= window[1])):
            new += review.segments[first:last]
            continue
        fresh = _partition(review.transcript, findings, start, end)
        fresh = _with_pins(review, first, last, fresh)
        new += _with_words(review, range(first, last), fresh, end)
    splices = splice(review, 0, len(review.segments), new)
    return Edit(label or tr("Detected again"), splices) if splices else None


def reshapes(edit: Edit) -> bool:
    """Whether an edit changes where segments lie or what they are, not only why and how surely."""
    return any(
        [_shape(segment) for segment in splice.old] != [_shape(segment) for segment in splice.new]
        for splice in edit.splices
    )


def _shape(segment: Segment) -> tuple[object, ...]:
    return segment.start, segment.kind, segment.reel, segment.partial, segment.continues, segment.unsure


def open_around(review: Review, edit: Edit) -> tuple[Position, Position] | None:
    """The window that a step may have changed the proposals of: what is still proposed around it.

    It reaches from the decided segment before the first changed one to the decided one behind the last.
    None where nothing is proposed there.
    """
    if not edit.splices:
        return None
    last_index = len(review.segments) - 1
    first = min(splice.at for splice in edit.splices)
    shift = sum(len(splice.new) - len(splice.old) for splice in edit.splices[:-1])
    last = min(last_index, edit.splices[-1].at + shift + max(0, len(edit.splices[-1].new) - 1))
    # The neighbours of what changed may be decoded anew as well.
    low, high = max(0, first - 1), min(last_index, last + 1)
    while low > 0 and not _stays(review, low):
        low -= 1
    while high < last_index and not _stays(review, high):
        high += 1
    if all(_stays(review, i) for i in range(low, high + 1)):
        return None
    return review.segments[low].start, review.end_of(high)


def constraints_of(review: Review) -> Constraints:
    """What a detection must respect: decided segments, placed edges, reels that are none."""
    fixed, pinned, vetoes = [], [], []
    for index, segment in enumerate(review.segments):
        if _stays(review, index):
            fixed.append(Fixed(segment.start, review.end_of(index), segment.kind, segment.reel))
        elif segment.pinned:
            pinned.append(segment.start)
        if segment.kind is Kind.REEL and segment.status is Status.DROPPED:
            vetoes.append((segment.start, review.end_of(index)))
    return Constraints(tuple(fixed), tuple(pinned), tuple(vetoes))


def _partition(
    transcript: Transcript, findings: Iterable[Finding], start: Position, end: Position
) -> tuple[Segment, ...]:
    segments: list[Segment] = []
    at = start
    for finding in sorted(findings, key=lambda finding: finding.start):
        a, b = max(finding.start, at), min(finding.end, end)
        if b <= a or a.line >= end.line:
            continue
        clipped = (a, b) != (finding.start, finding.end)
        if clipped and 2 * (b.line - a.line) < finding.end.line - finding.start.line:
            continue
        if a > at:
            segments.append(Segment(at, Kind.CHATTER, finding=Finding(at, a, Kind.CHATTER)))
        segments.append(_segment(finding, a))
        at = b
    if at < end:
        segments.append(Segment(at, Kind.CHATTER))
    return _one_edge_a_line(transcript, segments, start, end)


def _segment(finding: Finding, start: Position) -> Segment:
    return Segment(
        start,
        finding.kind,
        qa=finding.qa,
        reel=finding.reel,
        partial=finding.partial,
        continues=finding.continues,
        unsure=finding.unsure,
        finding=finding,
    )


def _one_edge_a_line(
    transcript: Transcript, segments: list[Segment], start: Position, end: Position
) -> tuple[Segment, ...]:
    """Leave out the less telling segment where two edges lie in one line; keep the bounds as they are."""
    kept: list[Segment] = []
    for segment in segments:
        if segment.start.line >= end.line:
            continue
        if segment.start.word >= max(1, len(transcript.words(segment.start.line))):
            segment = replace(segment, start=Position(segment.start.line))
        if kept and segment.start.line <= kept[-1].start.line:
            if segment.is_gap and not kept[-1].is_gap:
                continue
            segment = replace(segment, start=kept.pop().start)
        kept.append(segment)
    if not kept:
        return (Segment(start, Kind.CHATTER),)
    kept[0] = replace(kept[0], start=start)
    return tuple(kept)


def _stays(review: Review, index: int) -> bool:
    """Whether a detection leaves a segment as it is: decided, settled, made, labelled or joined by hand."""
    segment = review.segments[index]
    finding = segment.finding
    relabelled = finding is not None and finding.kind is not segment.kind
    joined = segment.continues and not (finding is not None and finding.continues)
    return segment.by_hand or relabelled or joined or review.status_of(index) is not Status.PROPOSED


def _stretches(review: Review) -> list[tuple[int, int, bool]]:
    """Runs of segments (first, behind the last, kept) that stay or that are proposed anew."""
    kept = [_stays(review, i) for i in range(len(review.segments))]
    starts = [0, *(i for i in range(1, len(kept)) if kept[i] != kept[i - 1]), len(kept)]
    return [(a, b, kept[a]) for a, b in pairwise(starts) if a < b]


def _with_pins(review: Review, first: int, last: int, segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """The segments with an edge at each place where a person put one."""
    result = list(segments)
    pinned = [segment for segment in review.segments[first + 1 : last] if segment.pinned]
    pins = {segment.start for segment in pinned}
    for segment in pinned:
        pin = segment.start
        at = max(i for i, other in enumerate(result) if other.start <= pin)
        moved = _origin(result, segment, pins)
        if moved is not None and _fits(result, moved, pin):
            result[moved] = replace(result[moved], start=pin, pinned=True)
        elif result[at].start.line == pin.line and at > 0:
            result[at] = replace(result[at], start=pin, pinned=True)
        elif at + 1 < len(result) and result[at + 1].start.line == pin.line:
            result[at + 1] = replace(result[at + 1], start=pin, pinned=True)
        elif result[at].start.line < pin.line:
            result.insert(at + 1, Segment(pin, result[at].kind, reel=result[at].reel, pinned=True))
    return tuple(result)


def _origin(segments: list[Segment], moved: Segment, pins: set[Position]) -> int | None:
    """The segment whose start is proposed again where a person moved that very edge away from."""
    if moved.finding is None or moved.finding.start in pins:
        return None
    places = (i for i, segment in enumerate(segments) if segment.start == moved.finding.start)
    return next((i for i in places if i > 0 and segments[i].kind is moved.kind), None)


def _fits(segments: list[Segment], index: int, pin: Position) -> bool:
    """Whether the start of a segment may move to `pin` without passing its neighbours."""
    behind = segments[index + 1].start.line if index + 1 < len(segments) else pin.line + 1
    return segments[index - 1].start.line < pin.line < behind


def _with_words(review: Review, old: range, new: tuple[Segment, ...], end: Position) -> list[Segment]:
    """The new segments with what a person typed into the old ones that they replace."""
    result = list(new)
    ends = [*(segment.start for segment in new[1:]), end]
    for index in old:
        segment = review.segments[index]
        if segment.title is None and segment.speakers is None and segment.slot is None:
            continue
        lines = review.lines_of(index)
        shared = [
            max(0, min(b.line, lines.stop) - max(s.start.line, lines.start)) * (s.kind is segment.kind)
            for s, b in zip(new, ends, strict=True)
        ]
        best = max(range(len(new)), key=shared.__getitem__)
        if shared[best]:
            result[best] = replace(
                result[best], title=segment.title, speakers=segment.speakers, slot=segment.slot
            )
    return result
