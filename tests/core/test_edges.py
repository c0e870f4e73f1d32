"""Where edges may lie, what moves with them, and the cuts of all passes of a reel."""

from dataclasses import replace

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.findings import Finding, Kind, Place
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.transcript import Position
from tests.core.pictures import known, picture, review, taken


def placed(state: Review, index: int, *places: Position) -> Review:
    """The review with runner-up places of a start edge."""
    finding = Finding(
        state.segments[index].start,
        state.end_of(index),
        state.segments[index].kind,
        start_places=tuple(Place(place) for place in places),
    )
    return known(state, index, finding=finding)


@pytest.mark.parametrize(
    ("to", "fits"),
    [
        (Position(2), False),
        (Position(2, 3), False),
        (Position(3), True),
        (Position(3, 3), True),
        (Position(3, 4), False),
        (Position(4), False),
        (Position(5), True),
        (Position(6), True),
        (Position(7), False),
        (Position(7, 1), False),
    ],
)
def test_an_edge_lies_between_words_and_leaves_a_line_on_either_side(to: Position, fits: bool) -> None:
    assert (ops.move_edge(review("nncctttrr"), 2, to) is not None) is fits


@pytest.mark.parametrize("index", [-1, 0, 3, 4])
def test_only_edges_inside_the_stream_move(index: int) -> None:
    state = review("ccttcc")
    assert ops.move_edge(state, index, Position(3)) is None
    assert ops.nudge_line(state, index, 1) is None
    assert ops.nudge_word(state, index, 1) is None
    assert ops.places_of(state, index) == ()
    assert ops.neighbouring_place(state, index, 1) is None


def test_a_moved_edge_is_a_person_s_and_keeps_questions_that_stay_inside() -> None:
    state = known(known(review("tttt|tttt"), 0, qa=2), 1, qa=6)
    for to, asked in ((3, (2, 6)), (5, (2, 6)), (2, (None, 6)), (6, (2, None)), (7, (2, None))):
        after = taken(state, ops.move_edge(state, 1, Position(to)))
        assert tuple(segment.qa for segment in after.segments) == asked, to
        assert [segment.pinned for segment in after.segments] == [False, True]


@pytest.mark.parametrize(("lines", "start"), [(-1, (4, 0)), (-2, (3, 0)), (1, (5, 0)), (2, (6, 0))])
def test_an_edge_inside_a_line_goes_by_lines_to_their_starts(lines: int, start: tuple[int, int]) -> None:
    state = known(review("cccctttt"), 1, start=Position(4, 2))
    assert taken(state, ops.nudge_line(state, 1, lines)).segments[1].start == start


def test_places_say_why() -> None:
    state = placed(review("cccccttttt"), 1, Position(3))
    ends = Finding(
        Position(0),
        Position(5),
        Kind.CHATTER,
        end_places=(Place(Position(6), "music"), Place(Position(3), "second")),
    )
    state = known(known(state, 0, finding=ends), 1, start=Position(7))
    assert ops.places_of(state, 1) == (
        Place(Position(3)),
        Place(Position(5), "as proposed"),
        Place(Position(6), "music"),
        Place(Position(7)),
    )
    nobody = known(known(state, 0, finding=None), 1, finding=None)
    assert ops.places_of(nobody, 1) == (Place(Position(7)),)


def test_a_place_is_one_of_the_edge_and_not_of_the_one_before() -> None:
    state = review("nncccttt")
    other = Finding(Position(0), Position(2), Kind.NOISE, end_places=(Place(Position(3)), Place(Position(6))))
    state = known(state, 0, finding=other)
    assert [place.position for place in ops.places_of(state, 2)] == [Position(5)]


def test_an_edge_steps_from_place_to_place_and_no_further() -> None:
    state = placed(review("cccccttttt"), 1, Position(3), Position(7))
    assert picture(taken(state, ops.neighbouring_place(state, 1, 1))) == "cccccccttt"
    assert picture(taken(state, ops.neighbouring_place(state, 1, -1))) == "cccttttttt"
    assert ops.neighbouring_place(state, 1, 2) is None
    assert ops.neighbouring_place(state, 1, -2) is None


# Starting and ending


def test_a_talk_that_is_started_in_chatter_is_made_by_hand() -> None:
    state = review("cccc")
    after = taken(state, ops.start_here(state, Position(2, 1)))
    assert after.segments == (
        state.segments[0],
        Segment(Position(2, 1), Kind.TALK, pinned=True, by_hand=True),
    )


def test_what_is_cut_off_becomes_chatter() -> None:
    state = known(review("tttttttt"), 0, qa=6, status=Status.ACCEPTED)
    after = taken(state, ops.end_here(state, Position(4)))
    assert after.segments == (
        replace(state.segments[0], qa=None),
        Segment(Position(4), Kind.CHATTER, pinned=True),
    )
    after = taken(state, ops.start_here(state, Position(4)))
    assert after.segments == (
        Segment(Position(0), Kind.CHATTER),
        replace(state.segments[0], start=Position(4), pinned=True),
    )
    assert taken(state, ops.end_here(state, Position(7))).segments[0].qa == 6


@pytest.mark.parametrize(
    ("shown", "line", "after"),
    [
        ("rrrttttt", 4, "rrrrtttt"),
        ("cccctttt", 2, "cctttttt"),
        ("ccccnnnn", 2, "ccttnnnn"),
        ("ccccnnnn", 6, "ccccnntt"),
        ("cccctttt", 5, "cccccttt"),
        ("cccc", 0, None),
        ("tttt", 0, None),
        ("ccccrrrrtttt", 4, None),
    ],
)
def test_what_starts_at_a_line(shown: str, line: int, after: str | None) -> None:
    edit = ops.start_here(review(shown), Position(line))
    assert (None if edit is None else picture(taken(review(shown), edit))) == after


@pytest.mark.parametrize(
    ("shown", "line", "after"),
    [
        ("ttttcccc", 2, "ttcccccc"),
        ("ttttcccc", 6, "ttttttcc"),
        ("nnttcccc", 6, "nnttttcc"),
        ("ccccnnnn", 6, None),
        ("cccc", 2, None),
        ("ttttrrrr", 2, "ttccrrrr"),
        ("cctttttt", 6, "ccttttcc"),
        ("ttttcccc", 4, None),
    ],
)
def test_what_ends_before_a_line(shown: str, line: int, after: str | None) -> None:
    edit = ops.end_here(review(shown), Position(line))
    assert (None if edit is None else picture(taken(review(shown), edit))) == after


# All passes of a reel


def test_the_cuts_of_all_other_passes_move_by_as_many_words() -> None:
    state = review("rrrr|rrrr|rrrr|rrrr")
    assert [s.start for s in taken(state, ops.move_phase(state, 2, Position(7, 1))).segments] == [
        Position(0), Position(4, 3), Position(8), Position(12, 3),
    ]  # fmt: skip
    back = taken(state, ops.move_phase(state, 2, Position(9, 2)))
    assert [s.start for s in back.segments] == [Position(0), Position(2, 2), Position(8), Position(10, 2)]
    assert [s.pinned for s in back.segments] == [False, True, False, True]


def test_only_cuts_between_two_passes_of_the_reel_move() -> None:
    state = review("tttrrr|rrr|rrrttt")
    state = known(state, 4, kind=Kind.REEL, reel="B")
    after = taken(state, ops.move_phase(state, 2, Position(5)))
    assert [s.start.line for s in after.segments] == [0, 3, 6, 10, 12]


def test_a_runner_up_is_taken_by_its_rank_and_else_the_words_count() -> None:
    state = placed(review("rrrr|rrrr|rrrr|rrrr"), 2, Position(7), Position(8))
    state = placed(state, 1, Position(2), Position(5))
    state = placed(state, 3, Position(14))
    after = taken(state, ops.move_phase(state, 2, Position(7)))
    assert [s.start.line for s in after.segments] == [0, 5, 8, 13]


def test_a_cut_that_has_no_room_stays() -> None:
    state = review("rrrrrr|rr|rrrrrr")
    assert ops.move_phase(state, 2, Position(4)) is None
    assert ops.move_phase(state, 1, Position(6)) is None
