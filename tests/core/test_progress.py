"""How far a talk is corrected, where correcting goes on, and how many words were changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit, apply, inverted
from talkeditor.core.findings import Kind
from talkeditor.core.progress import Work, distance, next_open, open_from, reached, share, words_of
from talkeditor.core.propose import propose_again
from talkeditor.core.review import Review
from talkeditor.core.transcript import Position
from tests.core.pictures import review


def taken(state: Review, edit: Edit | None) -> Review:
    assert edit is not None
    return apply(state, edit)


def marked(picture: str, *lines: int) -> Review:
    state = review(picture)
    for line in lines:
        state = taken(state, ops.mark_corrected(state, line))
    return state


def test_a_mark_says_up_to_where_and_is_a_named_step() -> None:
    state = review("ccttttcc")
    edit = ops.mark_corrected(state, 3)
    assert edit is not None
    assert edit.label == "Talk 1 is corrected up to line 4"
    after = apply(state, edit)
    assert reached(after, (1,)) == 3
    assert open_from(after, (1,)) == 4
    assert apply(after, inverted(edit)) == state


def test_the_last_line_ends_it_and_a_gap_has_none() -> None:
    state = review("ccttttcc")
    edit = ops.mark_corrected(state, 5)
    assert edit is not None
    assert edit.label == "Talk 1 is corrected to its end"
    assert words_of(apply(state, edit), (1,)).done
    assert ops.mark_corrected(state, 0) is None
    assert ops.mark_corrected(review("cc(ttt)"), 3) is None


def test_on_its_own_line_the_mark_goes_and_before_it_goes_back() -> None:
    state = marked("tttttt", 3)
    assert reached(taken(state, ops.mark_corrected(state, 1)), (0,)) == 1
    gone = ops.mark_corrected(state, 3)
    assert gone is not None
    assert gone.label == "Talk 1: mark of what is corrected taken away"
    assert apply(state, gone) == review("tttttt")


def test_no_edge_split_or_merge_loses_it() -> None:
    state = marked("ttttttcc", 4)
    parted = taken(state, ops.split(state, Position(2)))
    assert reached(parted, (0,)) == 1
    assert words_of(parted, (0,)).done
    assert reached(parted, (1,)) == 4
    merged = taken(parted, ops.merge_next(parted, 0))
    assert reached(merged, (0,)) == 4
    shorter = taken(merged, ops.end_here(merged, Position(3)))
    assert words_of(shorter, (0,)).done
    longer = taken(shorter, ops.end_here(shorter, Position(6)))
    assert reached(longer, (0,)) == 4
    other = taken(longer, ops.label(longer, 0, Kind.NOISE))
    assert reached(taken(other, ops.label(other, 0, Kind.TALK)), (0,)) == 4


def test_a_detection_leaves_it() -> None:
    state = marked("ccttttcc", 3)
    edit = propose_again(state, [])
    assert edit is not None
    assert apply(state, edit).proofed == state.proofed


def test_merged_it_is_corrected_as_far_as_there_is_no_break() -> None:
    state = marked("tttt|tttt", 1, 6)
    merged = taken(state, ops.merge_next(state, 0))
    assert reached(merged, (0,)) == 1
    assert words_of(merged, (0,)).proofed == 5
    # What lies between is done: what was corrected behind it counts again.
    assert reached(taken(merged, ops.mark_corrected(merged, 3)), (0,)) == 6


def test_a_talk_in_parts_has_one_mark() -> None:
    state = review("ttt|ccttt")
    state = taken(state, ops.join(state, 2))
    state = taken(state, ops.mark_corrected(state, 6))
    assert reached(state, (0, 2)) == 6
    assert 3 not in state.proofed
    assert words_of(state, (0, 2)).proofed == 5


def test_correcting_goes_on_in_this_talk_then_in_the_next_with_any_left() -> None:
    state = marked("cttt|ttt|ttt", 2, 6)
    assert next_open(state, 0) == 3
    assert next_open(state, 1) == 3
    assert next_open(state, 3) == 7
    assert next_open(state, 5) == 7
    assert next_open(state, 9) == 7
    assert next_open(state, 7) == 3


def test_when_all_is_corrected_it_goes_nowhere() -> None:
    assert next_open(marked("ctttc", 3), 0) is None
    assert next_open(review("cc"), 0) is None


def test_words_changed_follow_from_the_review() -> None:
    state = review("ttttt")
    state = taken(state, ops.correct(state, 1, "a1 x c1 d1"))
    state = taken(state, ops.correct(state, 2, "a2 b2 and d2 too"))
    state = taken(state, ops.leave_out(state, range(4, 5)))
    words = words_of(state, (0,))
    assert (words.lines, words.corrected, words.changed, words.left_out) == (5, 2, 3, 1)
    state = taken(state, ops.put_back(state, range(5)))
    assert words_of(state, (0,)).changed == 0


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [("", "", 0), ("a b", "a b", 0), ("a b", "", 2), ("a b c", "b c", 1), ("a b c d", "x a b d", 2)],
)
def test_words_between_two_texts(old: str, new: str, words: int) -> None:
    assert distance(old.split(), new.split()) == words


@given(*[st.lists(st.sampled_from("abc"), max_size=6)] * 3)
def test_words_between_texts_are_a_distance(a: list[str], b: list[str], c: list[str]) -> None:
    assert distance(a, b) == distance(b, a)
    assert (distance(a, b) == 0) is (a == b)
    assert distance(a, c) <= distance(a, b) + distance(b, c)
    assert abs(len(a) - len(b)) <= distance(a, b) <= max(len(a), len(b))


def test_the_share_counts_the_lines_of_all_parts() -> None:
    state = review("ttnttttt")
    state = taken(state, ops.join(state, 2))
    assert share(state, (0, 2)) == 0
    assert share(taken(state, ops.mark_corrected(state, 0)), (0, 2)) == 1 / 7
    assert share(taken(state, ops.mark_corrected(state, 4)), (0, 2)) == 4 / 7
    assert share(taken(state, ops.mark_corrected(state, 7)), (0, 2)) == 1
    assert share(state, ()) == 0


def test_work_adds_up() -> None:
    assert Work(1, 20, 300) + Work(4, 50, 600) == Work(5, 70, 900)


def test_correcting_goes_on_in_the_next_open_talk_and_behind_the_last_in_the_first() -> None:
    state = marked("ttnttnttn", 1)
    assert [next_open(state, line) for line in (0, 2, 3, 4, 5, 6, 7, 8)] == [3, 3, 6, 3, 6, 3, 6, 3]
