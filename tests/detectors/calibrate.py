"""Makes `resources/calibration/confidence.json`: what raw scores of detection are worth as probabilities.

    python -m tests.detectors.calibrate [STREAMS]

Each composed stream is detected; each edge, talk and pass gives a raw score and whether it was right: an edge
within ten lines of a true one, a talk with both edges so, a pass that overlaps a true one by 0.8. An isotonic
regression (pool adjacent violators) of the pooled pairs is stored, one point a step. Recordings of real days
play no part in it.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from talkeditor.assets import resource
from talkeditor.core.findings import Finding, Kind
from talkeditor.core.transcript import Transcript
from talkeditor.detectors import confidence, run
from tests.streams import Stream, drawn

FIRST_SEED = 5000
NEAR = 10
OVERLAP = 0.8
STEPS = 16
SURPRISES = 0.06
WHAT = ("start", "end", "talk", "pass")
Pair = tuple[float, bool]


def main(arguments: Sequence[str]) -> int:
    """Measure, fit, and write the table."""
    streams = int(arguments[0]) if arguments else 200
    pairs: dict[str, list[Pair]] = {what: [] for what in WHAT}
    with raw_scores():
        for stream in drawn(streams, FIRST_SEED):
            for what, pair in measured(stream):
                pairs[what].append(pair)
    tables = {what: isotonic(pairs[what]) for what in WHAT}
    data = {"made_by": "python -m tests.detectors.calibrate", "streams": streams, "tables": tables}
    resource("calibration", "confidence.json").write_text(json.dumps(data, indent=1) + "\n", "utf-8")
    return 0


class raw_scores:  # noqa: N801
    """While it lasts, detection reports raw scores in place of probabilities."""

    def __enter__(self) -> None:
        self._tables = confidence.tables
        straight = ([0.0, 1.0], [0.0, 1.0])
        confidence.tables = lambda: dict.fromkeys(WHAT, straight)  # type: ignore[assignment]

    def __exit__(self, *_: object) -> None:
        confidence.tables = self._tables


def measured(stream: Stream) -> Iterator[tuple[str, Pair]]:
    """What was measured, its score, and whether it was right, for all findings of a stream."""
    gold = stream.gold["segments"]
    starts, ends = edges(gold)
    passes = [(s["start"], s["end"]) for s in gold if s["kind"] == "reel"]
    for event in run(Transcript(tuple(stream.lines))):
        if not isinstance(event, Finding) or event.confidence is None:
            continue
        span = (event.start.line, event.end.line)
        if event.kind is Kind.REEL:
            yield "pass", (event.confidence, any(overlap(span, one) >= OVERLAP for one in passes))
        else:
            begins, stops = near(span[0], starts), near(span[1], ends)
            yield "start", (event.start_confidence or 0.0, begins)
            yield "end", (event.end_confidence or 0.0, stops)
            yield "talk", (event.confidence, begins and stops)


def edges(gold: Iterable[dict[str, Any]]) -> tuple[list[int], list[int]]:
    """The true starts and ends of talks; where a talk has parts, those in between are right as well."""
    talks = [s for s in gold if s["kind"] == "talk"]
    return [s["start"] for s in talks], [s["end"] for s in talks]


def near(line: int, true: Iterable[int]) -> bool:
    """Whether a line lies within ten of a true one."""
    return any(abs(line - other) <= NEAR for other in true)


def overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    """Intersection over union of two spans."""
    both = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, both) / (max(one[1], other[1]) - min(one[0], other[0]))


def isotonic(pairs: Iterable[Pair]) -> dict[str, list[float]]:
    """The points of the isotonic regression of rightness on scores, at most `STEPS` of them.

    Equal shares of the pairs are pooled first, so that a step rests on many. A share is taken off all, for
    real halls surprise in ways that no generator knows.
    """
    ordered = sorted(pairs)
    size = max(1, len(ordered) // STEPS)
    pools: list[list[float]] = []
    for at in range(0, len(ordered), size):
        part = ordered[at : at + size]
        pools.append([sum(score for score, _ in part), sum(right for _, right in part), len(part)])
        while len(pools) > 1 and pools[-2][1] * pools[-1][2] >= pools[-1][1] * pools[-2][2]:
            last = pools.pop()
            pools[-1] = [a + b for a, b in zip(pools[-1], last, strict=True)]
    return {
        "raw": [round(score / count, 6) for score, _, count in pools],
        "probability": [round((1 - SURPRISES) * right / count, 4) for _, right, count in pools],
    }


def expected_error(pairs: Sequence[Pair], bins: int = 10) -> float:
    """The expected calibration error of (probability, right) pairs, in equal bins of probability."""
    total = 0.0
    for number in range(bins):
        part = [pair for pair in pairs if min(bins - 1, int(pair[0] * bins)) == number]
        if part:
            gap = sum(p for p, _ in part) / len(part) - sum(right for _, right in part) / len(part)
            total += abs(gap) * len(part)
    return total / len(pairs) if pairs else 0.0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
