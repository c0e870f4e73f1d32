"""How often composed streams find their slots, in programmes with every fault: a golden report.

Precision: of the talks that were given a slot, those with the right one. Recall: of the talks whose slot is
in the programme, those that have it. A detected talk is the one that it has most lines of.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from talkeditor.core.findings import Sureness
from talkeditor.core.propose import begin
from talkeditor.core.review import Review
from talkeditor.core.transcript import Transcript
from talkeditor.schedules.assignment import assign
from talkeditor.schedules.guessing import guesses, weighed
from talkeditor.schedules.hearing import spoken
from talkeditor.workflow.detecting import detected
from tests.schedules.programmes import Programme, programme, review_of, talks_of
from tests.streams import draw
from tests.streams.compose import Stream

GOLDEN = Path(__file__).parents[1] / "golden" / "schedules" / "report.txt"
FIRST_SEED, STREAMS, RIVALS = 5000, 60, 5
LEAST_PRECISION, LEAST_RECALL = 0.94, 0.87


def cases() -> Iterator[tuple[Stream, Programme]]:
    pool = [draw(FIRST_SEED + at) for at in range(STREAMS)]
    for at, stream in enumerate(pool):
        others = [pool[(at + step) % STREAMS] for step in range(1, RIVALS + 1)]
        yield stream, programme(stream, others, FIRST_SEED + at)


def talk_at(stream: Stream, review: Review, segments: tuple[int, ...]) -> int | None:
    """The gold talk that a talk of the review has most lines of."""
    lines = {line for index in segments for line in review.lines_of(index)}
    shared = {
        talk: sum(len(lines & set(range(part["start"], part["end"]))) for part in parts)
        for talk, parts in talks_of(stream).items()
    }
    best = max(shared, key=lambda talk: shared[talk], default=None)
    return best if best is not None and 2 * shared[best] > len(lines) else None


def tally(stream: Stream, planned: Programme, review: Review, counts: Counter[str]) -> None:
    talks = spoken(review)
    best = guesses(weighed(talks, planned.schedule), planned.schedule)[0]
    counts["streams"] += 1
    counts["places"] += (best.room, best.day) == (planned.room, planned.day)
    match = assign(talks, planned.schedule.of(planned.room, planned.day))
    counts["in the programme"] += len(planned.slots)
    for item in match.assigned:
        if item.slot is None:
            continue
        true = talk_at(stream, review, item.segments)
        right = true is not None and planned.slots.get(true) == item.slot.id
        counts[f"{item.confidence} given"] += 1
        counts[f"{item.confidence} right"] += right
        told = item.confidence is not Sureness.UNSURE
        counts["given"] += told
        counts["right"] += told and right


def rows(name: str, counts: Counter[str]) -> list[str]:
    result = [
        f"{name}: {counts['streams']} streams, {counts['in the programme']} talks with a slot",
        f"  room and day right      {counts['places']} of {counts['streams']}",
        f"  precision               {counts['right'] / counts['given']:.3f}",
        f"  recall                  {counts['right'] / counts['in the programme']:.3f}",
    ]
    for sureness in Sureness:
        given = counts[f"{sureness} given"]
        result.append(f"  {sureness:<8} right          {counts[f'{sureness} right']} of {given}")
    return result


def test_the_report_by_true_boundaries(update_golden: bool) -> None:
    counts = Counter[str]()
    for stream, planned in cases():
        tally(stream, planned, review_of(stream), counts)
    text = "\n".join(rows("True boundaries", counts)) + "\n"
    if update_golden:
        GOLDEN.parent.mkdir(parents=True, exist_ok=True)
        GOLDEN.write_text(text, encoding="utf-8")
    assert text == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.slow
def test_detected_boundaries_lose_little() -> None:
    counts = Counter[str]()
    for stream, planned in cases():
        found, _ = detected(begin(Transcript(tuple(stream.lines))))
        tally(stream, planned, found, counts)
    told = "\n".join(rows("Detected boundaries", counts))
    assert counts["right"] / counts["given"] >= LEAST_PRECISION, told
    assert counts["right"] / counts["in the programme"] >= LEAST_RECALL, told
