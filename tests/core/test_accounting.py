"""Where every line goes: in how many lines, and in which stretches that are in no talk."""

from dataclasses import replace

from talkeditor.core import operations as ops
from talkeditor.core.accounting import Category, Stretch, account, left_out
from talkeditor.core.edits import Edit, apply
from talkeditor.core.review import Review
from talkeditor.core.talks import gather
from tests.core.pictures import review


def without(state: Review, lines: range) -> Review:
    return apply(state, ops.leave_out(state, lines) or Edit(""))


def test_what_is_in_no_talk_comes_in_stretches_with_the_reason() -> None:
    state = without(review("ccTTTTTnnbrrtt(tt)cc"), range(4, 6))
    assert left_out(state, gather(state)) == (
        Stretch(Category.CHATTER, range(2)),
        Stretch(Category.CUT, range(4, 6)),
        Stretch(Category.NOISE, range(7, 9)),
        Stretch(Category.BREAK, range(9, 10)),
        Stretch(Category.REEL, range(10, 12)),
        Stretch(Category.UNDECIDED, range(12, 14)),
        Stretch(Category.DROPPED, range(14, 16)),
        Stretch(Category.CHATTER, range(16, 18)),
    )
    assert left_out(review("TTTT"), gather(review("TTTT"))) == ()
    assert left_out(review(""), ()) == ()


def test_neighbours_of_one_kind_are_one_stretch() -> None:
    state = review("rr|rrTT")
    assert left_out(state, gather(state)) == (Stretch(Category.REEL, range(4)),)
    assert left_out(state, ()) == (Stretch(Category.REEL, range(4)), Stretch(Category.LEFT_OUT, range(4, 6)))


def test_the_account_counts_each_line_once() -> None:
    state = without(review("ccTTTnTTrr"), range(2, 3))
    told = account(state, gather(state, only={1}))
    counts = {category: number for category, number in told.counts.items() if number}
    assert counts == {
        Category.CHATTER: 2, Category.CUT: 1, Category.TALK: 2, Category.NOISE: 1, Category.LEFT_OUT: 2,
        Category.REEL: 2,
    }  # fmt: skip
    assert (told.total, told.in_talks, told.left_out) == (10, 2, 8)


def test_a_line_that_is_left_out_counts_as_cut_only_in_a_talk_that_leaves() -> None:
    state = without(review("ttTT"), range(4))
    assert [stretch.category for stretch in left_out(state, gather(state))] == [
        Category.UNDECIDED, Category.CUT,
    ]  # fmt: skip


def test_without_its_questions_the_rest_of_a_talk_is_left_out() -> None:
    state = review("TTTTT")
    state = replace(state, segments=(replace(state.segments[0], qa=3),))
    assert left_out(state, gather(state, questions=False)) == (Stretch(Category.LEFT_OUT, range(3, 5)),)
