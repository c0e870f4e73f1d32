"""What people decided stays; detection is deterministic and fits any input."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talkeditor.core import operations as ops
from talkeditor.core.edits import apply
from talkeditor.core.errors import Problem
from talkeditor.core.findings import Constraints, Finding, Fixed, Kind, Progress
from talkeditor.core.propose import constraints_of, open_around, propose, propose_again, reshapes
from talkeditor.core.review import Review
from talkeditor.core.transcript import Position, Transcript
from talkeditor.detectors import run
from tests.detectors.halls import findings, lull, partitions, speech, transcript
from tests.streams import draw

OPENING = [
    "okay good morning everyone",
    "our next speaker is petra lund",
    "[Applause]",
    "hello my name is petra lund",
]
CLOSING = ["thank you very much for your attention", "[Applause]"]
TWO = transcript(OPENING, speech(0, 150), CLOSING, lull(12), OPENING, speech(1, 150), CLOSING)


def again(constraints: Constraints) -> list[Finding]:
    return [event for event in run(TWO, constraints) if isinstance(event, Finding)]


def test_with_everything_decided_nothing_changes() -> None:
    fixed = tuple(Fixed(f.start, f.end, f.kind, f.reel) for f in findings(TWO))
    assert [(f.start, f.end, f.kind) for f in again(Constraints(fixed))] == [
        (f.start, f.end, f.kind) for f in fixed
    ]


def test_a_fixed_stretch_is_kept_and_the_rest_found_around_it() -> None:
    fixed = Fixed(Position(40), Position(60), Kind.NOISE)
    found = again(Constraints((fixed,)))
    assert (Position(40), Position(60), Kind.NOISE) in [(f.start, f.end, f.kind) for f in found]
    assert partitions(TWO, found)


def test_an_edge_lies_at_each_pinned_place() -> None:
    pin = Position(70, 2)
    found = again(Constraints(pinned=(pin,)))
    assert any(pin in (f.start, f.end) for f in found)
    assert not any(f.start < pin < f.end for f in found)


def test_only_the_window_is_decoded_again() -> None:
    whole = findings(TWO)
    second = [f for f in whole if f.kind is Kind.TALK][1]
    part = [e for e in run(TWO, window=(second.start, second.end)) if isinstance(e, Finding)]
    assert [(f.start, f.end, f.kind) for f in part] == [(second.start, second.end, Kind.TALK)]


def test_detection_is_deterministic() -> None:
    assert list(run(TWO)) == list(run(Transcript(tuple(TWO.lines))))


def test_progress_comes_first_and_reaches_the_end() -> None:
    events = list(run(TWO))
    progress = [event for event in events if isinstance(event, Progress)]
    assert events[0] == progress[0]
    assert progress[-1].done == progress[-1].total == len(TWO)


def test_an_unknown_language_is_told() -> None:
    lines = ("niin sitten me menimme veneellä saareen", "eikä siellä ollut ketään muuta kuin kalastaja") * 20
    assert any(isinstance(event, Problem) for event in run(Transcript(lines)))


WORDS = """
thank you very much welcome our next speaker hello everyone any questions [Applause] [Music] >> um ( [
coffee break knots anchor the of so — 12:30 é 日本 good morning my name is
"""
LINES = st.lists(st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=9).map(" ".join), max_size=150)


@settings(max_examples=60, deadline=None)
@given(LINES)
def test_any_input_yields_findings_in_order(lines: list[str]) -> None:
    stream = Transcript(tuple(lines))
    assert partitions(stream, findings(stream))


@settings(max_examples=30, deadline=None)
@given(LINES, st.lists(st.integers(0, 150), min_size=2, max_size=6, unique=True))
def test_any_decisions_yield_findings_in_order(lines: list[str], places: list[int]) -> None:
    stream = Transcript(tuple(lines))
    inside = sorted(place for place in places if place <= len(lines))
    pairs = zip(inside[::2], inside[1::2], strict=False)
    fixed = tuple(Fixed(Position(a), Position(b), Kind.TALK) for a, b in pairs)
    found = [e for e in run(stream, Constraints(fixed)) if isinstance(e, Finding)]
    assert partitions(stream, found)
    assert {(f.start, f.end) for f in fixed} <= {(f.start, f.end) for f in found}


@settings(max_examples=30, deadline=None)
@given(LINES, st.lists(st.integers(-5, 5), min_size=150, max_size=150))
def test_any_times_yield_findings_in_order(lines: list[str], steps: list[int]) -> None:
    starts = tuple(None if step == 0 else step * 1000 * n for n, step in enumerate(steps[: len(lines)]))
    stream = Transcript(tuple(lines), starts, starts)
    assert partitions(stream, findings(stream))


def test_a_window_gives_the_same_whatever_was_asked_before() -> None:
    whole = findings(TWO)
    second = [f for f in whole if f.kind is Kind.TALK][1]
    window = (second.start, second.end)
    veto = Constraints(vetoes=((Position(0), Position(3)),))
    list(run(TWO, veto))
    after = [e for e in run(TWO, window=window) if isinstance(e, Finding)]
    fresh = Transcript(tuple(TWO.lines))
    assert after == [e for e in run(fresh, window=window) if isinstance(e, Finding)]


@pytest.mark.parametrize("seed", [1, 4, 9, 16, 25])
def test_accepting_what_is_proposed_moves_nothing_else(seed: int) -> None:
    """The odds beside a decided talk are those of the whole decode."""
    stream = Transcript(tuple(draw(seed).lines))
    review = Review(stream, propose(stream, [e for e in run(stream) if isinstance(e, Finding)]))
    for index, segment in enumerate(review.segments):
        if segment.kind is not Kind.TALK:
            continue
        accepted = ops.accept(review, index)
        assert accepted is not None
        after = apply(review, accepted)
        window = open_around(after, accepted)
        found = [e for e in run(stream, constraints_of(after), (), window) if isinstance(e, Finding)]
        again = propose_again(after, found, window=window)
        assert again is None or not reshapes(again)
