"""A review as other tools read it: the contract of `detect --json` and `show --json`.

Lines and words are zero-based, `end` is exclusive. What does not apply is null, lists are then empty.
"""

from collections.abc import Iterable

from talkeditor.core.errors import Problem
from talkeditor.core.findings import Kind, Place
from talkeditor.core.review import Review

Json = dict[str, object]

_WITH_CONFIDENCE = frozenset({Kind.TALK, Kind.REEL})


def report(review: Review, format: str, problems: Iterable[Problem] = ()) -> Json:  # noqa: A002
    """A review as plain data for JSON."""
    passes = _pass_numbers(review)
    firsts = {part: parts[0] for parts in review.talks() for part in parts[1:]}
    return {
        "format": format,
        "lines": len(review.transcript),
        "segments": [
            _segment(review, index, passes[index], firsts.get(index)) for index in range(len(review.segments))
        ],
        "problems": [{"line": problem.line, "text": problem.text} for problem in problems],
    }


def reviewed(review: Review, format: str, problems: Iterable[Problem] = ()) -> Json:  # noqa: A002
    """The same, with what a person cut and corrected."""
    return {
        **report(review, format, problems),
        "cuts": [line for line, cut in review.cuts.items() if cut],
        "corrections": {str(line): text for line, text in review.corrections.items()},
    }


def _segment(review: Review, index: int, number: int | None, part_of: int | None) -> Json:
    segment = review.segments[index]
    is_reel = segment.kind is Kind.REEL
    lines = review.lines_of(index)
    return {
        "start": lines.start,
        "end": lines.stop,
        "start_word": segment.start.word,
        "kind": segment.kind.value,
        "status": review.status_of(index).value,
        "confidence": _confidence(review, index),
        "title": segment.shown_title or None,
        "speakers": list(segment.shown_speakers),
        "qa": segment.qa,
        "reel": segment.reel if is_reel else None,
        "pass": number,
        "partial": segment.partial if is_reel else None,
        "part_of": part_of,
        "alternatives": {"start": _lines(segment.start_places), "end": _lines(segment.end_places)},
        "evidence": [
            {"line": why.line, "text": why.text, "edge": why.edge.value, "against": why.against}
            for why in segment.evidence
        ],
    }


def _confidence(review: Review, index: int) -> float | None:
    """The program's, while the segment still is of the kind that the program spoke of."""
    segment = review.segments[index]
    finding = segment.finding
    if finding is None or finding.kind is not segment.kind or segment.kind not in _WITH_CONFIDENCE:
        return None
    return finding.confidence


def _lines(places: Iterable[Place]) -> list[int]:
    return list(dict.fromkeys(place.position.line for place in places))


def _pass_numbers(review: Review) -> list[int | None]:
    """What `Review.pass_number` gives, for all segments in one go."""
    seen: dict[str | None, int] = {}
    numbers: list[int | None] = []
    for segment in review.segments:
        if segment.kind is Kind.REEL:
            seen[segment.reel] = seen.get(segment.reel, 0) + 1
            numbers.append(seen[segment.reel])
        else:
            numbers.append(None)
    return numbers
