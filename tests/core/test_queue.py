"""What comes next to decide."""

from dataclasses import replace

import pytest

from talkeditor.core.findings import Finding, Kind
from talkeditor.core.queue import least_sure, next_undecided
from talkeditor.core.transcript import Position
from tests.core.pictures import review


@pytest.mark.parametrize(
    ("text", "index", "step", "expected"),
    [
        ("rr|rrcttcttr", 0, 1, 3),
        ("RR|RRcttcttR", 0, 1, 3),
        ("RR|RRcTTcttR", 3, 1, 5),
        ("RR|RRcttcTTR", 5, 1, 3),
        ("rr|rrcttctt", 3, -1, 0),
        ("rr|rrcttctt", 4, 1, 5),
        ("rr|rrcttctt", 4, -1, 3),
        ("ttn?tt", 0, 1, 1),
        ("TTcTT", 0, 1, None),
        ("cccc", 0, 1, None),
    ],
)
def test_the_next_undecided(text: str, index: int, step: int, expected: int | None) -> None:
    assert next_undecided(review(text), index, step) == expected


def test_the_queue_opens_with_the_reel() -> None:
    state = review("ttcrr|rrctt")
    assert [d.segments for d in state.decisions()] == [(2, 3), (0,), (5,)]


def test_the_least_sure_comes_first_on_request() -> None:
    state = review("tt|ttn?")
    likely = Finding(Position(2), Position(4), Kind.TALK, confidence=0.6)
    state = replace(
        state, segments=(state.segments[0], replace(state.segments[1], finding=likely), state.segments[2])
    )
    assert least_sure(state) == 2
    decided = replace(state, segments=state.segments[:2])
    assert least_sure(decided) == 1
    assert least_sure(review("TT")) is None


def test_a_gap_without_a_question_is_no_decision() -> None:
    assert [d.segments for d in review("TTcTT").decisions()] == [(0,), (2,)]
    assert [d.segments for d in review("TTn?TT").decisions()] == [(0,), (1,), (2,)]


def test_of_those_as_sure_the_one_of_the_lower_figure_comes_first() -> None:
    state = review("tt|tt|ttnn?tt")
    figures = (None, 0.9, 0.85, 0.4, None)
    segments = tuple(
        replace(segment, finding=replace(segment.finding, confidence=figure) if segment.finding else None)
        for segment, figure in zip(state.segments, figures, strict=True)
    )
    state = replace(state, segments=segments)
    assert least_sure(state) == 3
    assert least_sure(replace(state, segments=segments[:3])) == 2
    unfound = replace(segments[0], finding=None)
    assert least_sure(replace(state, segments=(unfound, *segments[1:2]))) == 1


@pytest.mark.parametrize(
    ("text", "index", "step", "expected"),
    [
        ("nnttcctt", 0, 1, 1),
        ("nnttcctt", 0, -1, 3),
        ("ttcctt", 1, -1, 0),
        ("ttcctt", 1, 1, 2),
        ("cc(tt)ccTTcctt", 2, 1, 5),
        ("ttcc(tt)ccTTcc", 5, -1, 0),
    ],
)
def test_from_a_gap_the_queue_goes_on_where_it_lies(
    text: str, index: int, step: int, expected: int | None
) -> None:
    assert next_undecided(review(text), index, step) == expected
