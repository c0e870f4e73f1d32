"""The queue of decisions: what comes next. Knows no cursor and no key."""

from talkeditor.core.findings import Sureness
from talkeditor.core.review import Decision, Review

_RANK = {Sureness.UNSURE: 0, Sureness.LIKELY: 1, Sureness.SURE: 2}


def next_undecided(review: Review, index: int, step: int = 1) -> int | None:
    """The segment of the next open decision behind (or, `step` -1, before) segment `index`.

    The queue goes round: what was skipped comes again. None where all is decided.
    """
    decisions = review.decisions()
    own = next((n for n, d in enumerate(decisions) if index in d.segments), None)
    if own is None:
        own = _before(decisions, index) if step > 0 else _before(decisions, index) + 1
    for n in range(1, len(decisions) + 1):
        decision = decisions[(own + n * step) % len(decisions)]
        if not decision.decided:
            return _open_segment(review, decision)
    return None


def least_sure(review: Review) -> int | None:
    """The segment of the open decision that the program is least sure of."""
    open_ones = [d for d in review.decisions() if not d.decided]
    if not open_ones:
        return None
    return _open_segment(review, min(open_ones, key=lambda d: _rank(review, d)))


def _rank(review: Review, decision: Decision) -> tuple[int, float]:
    segment = review.segments[decision.first]
    confidence = segment.finding.confidence if segment.finding else None
    return _RANK[segment.sureness], 1.0 if confidence is None else confidence


def _before(decisions: tuple[Decision, ...], index: int) -> int:
    """The place in the queue of the last decision that lies before a segment in the stream."""
    return max((n for n, d in enumerate(decisions) if len(d.segments) == 1 and d.first < index), default=-1)


def _open_segment(review: Review, decision: Decision) -> int:
    return next((i for i in decision.segments if not review.segments[i].decided), decision.first)
