"""What is derived of a state under review, and what must never be true of one."""

from dataclasses import replace
from typing import Any

import pytest

from talkeditor.core.findings import Kind
from talkeditor.core.glossary import Rule, Scope
from talkeditor.core.review import Decision, Review, broken
from talkeditor.core.segments import Status
from talkeditor.core.transcript import Position
from tests.core.pictures import review


def known(state: Review, index: int, **what: Any) -> Review:
    """The review with a segment that knows something more."""
    segments = list(state.segments)
    segments[index] = replace(segments[index], **what)
    return replace(state, segments=tuple(segments))


@pytest.mark.parametrize(
    ("index", "what", "said"),
    [
        (0, {"start": Position(1)}, "The first segment does not start at the first word."),
        (0, {"start": Position(0, 1)}, "The first segment does not start at the first word."),
        (1, {"start": Position(0, 2)}, "Two edges lie in line 1."),
        (2, {"start": Position(2, 1)}, "Two edges lie in line 3."),
        (2, {"start": Position(1)}, "Two edges lie in line 2."),
        (2, {"start": Position(4, 4)}, "The edge in line 5 lies outside its words."),
        (2, {"start": Position(4, -1)}, "The edge in line 5 lies outside its words."),
        (2, {"start": Position(6)}, "The edge in line 7 lies outside its words."),
        (1, {"status": Status.SETTLED}, "The segment at line 3 stores what is derived."),
        (2, {"start": Position(5, 3)}, None),
    ],
)
def test_what_breaks_a_review_is_said_with_its_line(
    index: int, what: dict[str, Any], said: str | None
) -> None:
    assert broken(known(review("ccttnn"), index, **what)) == said


def test_without_segments_there_is_no_stream() -> None:
    state = review("cc")
    assert broken(replace(state, segments=())) == "No segment covers the stream."
    assert broken(replace(review(""), segments=())) is None


def test_each_reel_is_one_decision_and_gaps_are_none_unless_a_person_said_so() -> None:
    state = known(known(review("rrttrrCCrrccnn?"), 0, reel="B"), 4, reel="B")
    assert state.decisions() == (
        Decision((0, 4), False),
        Decision((2,), False),
        Decision((1,), False),
        Decision((3,), True),
        Decision((6,), False),
    )
    half = known(known(review("rr|rr"), 0, status=Status.DROPPED), 1, status=Status.ACCEPTED)
    assert [decision.decided for decision in half.decisions()] == [True]
    assert [decision.decided for decision in known(half, 1, status=Status.PROPOSED).decisions()] == [False]


def test_passes_are_counted_by_reel_and_dropped_ones_too() -> None:
    state = known(review("rrtt(rr)ccrrrr"), 4, reel="B")
    assert state.pass_numbers() == (1, None, 2, None, 1)
    state = known(review("rrtt(rr)ccrr"), 4, reel="A")
    assert (state.pass_number(4), state.passes_of("A"), state.passes_of("B")) == (3, (0, 4), ())


def test_a_rule_of_a_talk_holds_in_the_talk_of_its_line() -> None:
    state = review("ttccttn")
    assert state.talk_of_rule(Rule("Knot", ("not",), Scope.TALK, at=4)) == 2
    assert state.talk_of_rule(Rule("Knot", ("not",), Scope.TALK, at=1)) == 1
    for rule in (
        Rule("Knot", ("not",), Scope.DAY, at=4),
        Rule("Knot", ("not",), Scope.TALK),
        Rule("Knot", ("not",), Scope.TALK, at=2),
        Rule("Knot", ("not",), Scope.TALK, at=6),
        Rule("Knot", ("not",), Scope.TALK, at=7),
        Rule("Knot", ("not",), Scope.TALK, at=99),
    ):
        assert state.talk_of_rule(rule) is None


def test_a_line_with_an_edge_counts_to_what_lies_behind_it() -> None:
    state = known(review("cccttt"), 1, start=Position(3, 2))
    assert [state.index_of_line(line) for line in (2, 3, 4)] == [0, 1, 1]
    assert [state.index_at(Position(3, word)) for word in (0, 1, 2, 3)] == [0, 0, 1, 1]
    assert (state.lines_of(0), state.lines_of(1)) == (range(3), range(3, 6))
    assert (state.end_of(0), state.end_of(1)) == (Position(3, 2), Position(6))


def test_parts_follow_their_talk_past_gaps_and_reels() -> None:
    state = known(known(review("ttnttrrttbbtt"), 2, continues=True), 4, continues=True)
    assert state.parts_of(0) == state.parts_of(2) == state.parts_of(4) == (0, 2, 4)
    assert state.parts_of(6) == (6,)
    assert [state.is_part(index) for index in range(7)] == [False, False, True, False, True, False, False]
    first = known(review("nntt"), 1, continues=True)
    assert (first.is_part(1), first.parts_of(1), first.talk_number(1)) == (False, (1,), 1)


@pytest.mark.parametrize("kind", [Kind.REEL, Kind.CHATTER, Kind.BREAK, Kind.NOISE])
def test_only_a_talk_that_is_not_dropped_is_one(kind: Kind) -> None:
    state = review("tt(tt)")
    assert (state.is_talk(0), state.is_talk(1)) == (True, False)
    assert not known(state, 0, kind=kind).is_talk(0)


def test_passes_of_no_reel_are_decided_one_by_one() -> None:
    state = known(known(review("rr|rrtt"), 0, reel=None), 1, reel=None)
    assert [decision.segments for decision in state.decisions()] == [(0,), (1,), (2,)]
