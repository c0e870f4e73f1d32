"""What becomes of the slot that a talk has of a schedule: at a split, a merge, a label, a new detection."""

from dataclasses import replace

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit, apply
from talkeditor.core.findings import Finding, Kind
from talkeditor.core.propose import propose_again
from talkeditor.core.review import Review
from talkeditor.core.transcript import Position
from tests.core.pictures import review


def matched(picture: str, index: int) -> Review:
    """The review with a title, a speaker and a slot for one talk."""
    state = review(picture)
    segments = list(state.segments)
    segments[index] = replace(segments[index], title="Knots", speakers=("Signe Dahl",), slot="k1")
    return replace(state, segments=tuple(segments))


def slots(state: Review, edit: Edit | None) -> list[str | None]:
    assert edit is not None
    return [segment.slot for segment in apply(state, edit).segments]


def test_the_first_part_of_a_split_keeps_the_slot() -> None:
    state = matched("cctttttt", 1)
    assert slots(state, ops.split(state, Position(5))) == [None, "k1", None]


def test_a_merge_takes_the_slot_with_the_title() -> None:
    state = matched("ttt|ttt|ccc", 0)
    assert slots(state, ops.merge_previous(state, 1)) == ["k1", None]
    assert slots(state, ops.merge_next(state, 0)) == ["k1", None]
    titled = apply(state, ops.set_title(state, 1, "Nets") or Edit(""))
    assert slots(titled, ops.merge_previous(titled, 1)) == [None, None]
    assert slots(state, ops.merge_previous(state, 2)) == ["k1", None]


def test_a_merge_with_another_kind_leaves_the_slot() -> None:
    state = matched("ccttt", 1)
    assert slots(state, ops.merge_next(state, 0)) == [None]
    assert slots(state, ops.merge_previous(state, 1)) == ["k1"]


def test_what_is_no_talk_has_no_slot() -> None:
    state = matched("cctttt", 1)
    assert slots(state, ops.label(state, 1, Kind.BREAK)) == [None, None]
    assert slots(state, ops.label(state, 1, Kind.TALK)) == [None, "k1"]


def test_a_new_detection_hands_the_slot_to_the_talk_with_most_of_its_lines() -> None:
    state = matched("cctttttt", 1)
    found = [Finding(Position(1), Position(3), Kind.TALK), Finding(Position(3), Position(8), Kind.TALK)]
    edit = propose_again(state, found)
    assert slots(state, edit) == [None, None, "k1"]
    assert edit is not None
    assert apply(state, edit).segments[2].title == "Knots"
