"""Which lines of a segment are folded away: the undisputed middle. Pure; knows no rows and no widget."""

from dataclasses import dataclass
from math import inf

from talkeditor.core.findings import LIKELY_FROM, Place
from talkeditor.core.progress import reached
from talkeditor.core.review import Review

# The edges, the start of Q&A and two lines on either side are in view with a segment; in rows of a line.
_AROUND_SEGMENT = 8
_FOLD_ROWS = 1.25


@dataclass(frozen=True, slots=True)
class Context:
    """How many lines stay in view: after a start, before an end, around Q&A and around evidence.

    `points` pieces of evidence keep their lines, as far as no more than `room` rows are shown; `least`: a
    shorter stretch is not worth a fold.
    """

    head: int = 8
    tail: int = 6
    before_qa: int = 2
    after_qa: int = 3
    around: int = 1
    points: int = 5
    least: int = 6
    room: float = inf

    @classmethod
    def fitting(cls, rows: int) -> "Context":
        """What lets start, Q&A and end of a talk fit into a view of that many lines together."""
        return cls(
            head=_within(4, rows // 4, 12),
            tail=_within(3, rows // 5, 10),
            after_qa=_within(1, rows // 10, 4),
            around=1 if rows >= 30 else 0,
            points=_within(2, rows // 7, 8),
            room=rows - _AROUND_SEGMENT,
        )


SPACIOUS = Context()
# A further pass of a reel repeats what the first one shows: its ends are enough.
COMPACT = Context(head=3, tail=2, around=0, points=0, least=4)


def _within(least: int, value: int, most: int) -> int:
    return max(least, min(value, most))


def folds_of(review: Review, index: int, context: Context) -> list[range]:
    """The undisputed stretches of a segment: what lies off its ends, its Q&A and its evidence."""
    segment, lines = review.segments[index], review.lines_of(index)
    first, last = lines.start + context.head, lines.stop - context.tail
    if last - first < context.least:
        return []
    kept = []
    if segment.qa is not None and segment.qa in lines:
        kept.append((segment.qa - context.before_qa, segment.qa + context.after_qa))
    mark = reached(review, review.parts_of(index)) if len(review.proofed) and review.is_talk(index) else None
    if mark is not None and first <= mark < last:
        kept.append((mark, mark + 2))
    points = points_of(review, index, range(first, last))
    outside = [line for line in points if not any(a <= line < b for a, b in kept)]
    asked = set(_asked(review, index))
    folds = _between(kept, first, last, context.least)
    for line in outside[: context.points]:
        more = [*kept, (line - context.around, line + 1 + context.around)]
        shorter = _between(more, first, last, context.least)
        if line in asked or _rows(lines, shorter) <= context.room:
            kept, folds = more, shorter
    return folds


def _between(kept: list[tuple[int, int]], first: int, last: int, least: int) -> list[range]:
    """The stretches from `first` to `last` that nothing keeps, as far as they are worth a fold."""
    folds = []
    done = first
    for start, end in (*sorted(kept), (last, last)):
        if min(start, last) - done >= least:
            folds.append(range(done, min(start, last)))
        done = max(done, end)
    return folds


def _rows(lines: range, folds: list[range]) -> float:
    """How high a segment is with its folds, in rows of a line."""
    return len(lines) - sum(len(fold) for fold in folds) + _FOLD_ROWS * len(folds)


def points_of(review: Review, index: int, lines: range) -> list[int]:
    """The lines among `lines` of a segment that bear on an edge, the most disputed first: what speaks
    against it, other places where an edge could lie, then what speaks for it.
    """
    start, stop = lines.start, lines.stop
    against: list[int] = []
    places = [line for line in _asked(review, index) if start <= line < stop]
    reasons: list[int] = []
    for near in _around(review, index):
        finding = review.segments[near].finding
        if finding is None:
            continue
        for evidence in finding.evidence:
            if start <= evidence.line < stop:
                (against if evidence.against else reasons).append(evidence.line)
    return list(dict.fromkeys((*against, *places, *reasons)))


def _around(review: Review, index: int) -> range:
    return range(max(0, index - 1), min(index + 2, len(review.segments)))


def _asked(review: Review, index: int) -> list[int]:
    """The lines where an unsure edge of a segment or of one beside it could lie."""
    return [
        line
        for near in _around(review, index)
        if (found := review.segments[near].finding) and (found.start_places or found.end_places)
        for line in _doubtful(review, near)
    ]


def _doubtful(review: Review, index: int) -> list[int]:
    """The lines where an edge of a segment could lie, as far as the program is unsure of that edge."""
    segments = review.segments
    segment, finding = segments[index], segments[index].finding
    assert finding is not None
    before = index > 0 and segments[index - 1].unsure
    behind = index + 1 < len(segments) and segments[index + 1].unsure
    places: list[Place] = []
    if segment.unsure or before or _is_low(finding.start_confidence):
        places += finding.start_places
    if segment.unsure or behind or _is_low(finding.end_confidence):
        places += finding.end_places
    return [place.position.line for place in places]


def _is_low(confidence: float | None) -> bool:
    return confidence is not None and confidence < LIKELY_FROM
