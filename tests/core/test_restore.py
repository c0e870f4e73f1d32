"""Going back to an earlier state: of the whole, and of one talk; both are steps that can be taken back."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from talkeditor.core import operations as op
from talkeditor.core.edits import apply, inverted
from talkeditor.core.glossary import Rule
from talkeditor.core.review import Review, broken
from talkeditor.core.transcript import Position
from tests.core.pictures import picture, review

LETTERS = st.text("tTcCbnrN", min_size=3, max_size=24)


def taken(state: Review, edit: object) -> Review:
    """The review after an edit that must be one."""
    assert edit is not None
    return apply(state, edit)  # type: ignore[arg-type]


def marked(state: Review, line: int, words: str) -> Review:
    """The review with a line that says something else, one left out, and a rule."""
    state = taken(state, op.correct(state, line, words))
    state = taken(state, op.leave_out(state, range(line + 1, line + 2)))
    return taken(state, op.decide(state, [Rule(words, ("d4",))]))


@given(LETTERS, LETTERS)
def test_the_whole_goes_back(now: str, then: str) -> None:
    size = min(len(now), len(then))
    state, earlier = review(now[:size]), review(then[:size])
    earlier = marked(earlier, 0, "earlier")
    edit = op.restored(state, earlier, "Back")
    assert edit is not None
    after = apply(state, edit)
    assert after == earlier
    assert apply(after, inverted(edit)) == state
    assert op.restored(after, earlier, "Back") is None


def test_one_talk_comes_back_with_its_words_and_nothing_else() -> None:
    earlier = marked(review("ccTTTTccttt"), 3, "the earlier words")
    state = taken(review("ccccttttttt"), op.correct(review("ccccttttttt"), 9, "words of now"))
    edit = op.restored_talk(state, earlier, 1, "at 14:02")
    assert edit is not None
    assert edit.label == "Restored talk 1, as it was at 14:02"
    after = apply(state, edit)
    assert picture(after) == "ccTTTTttttt"
    assert after.text(3) == "the earlier words"
    assert after.text(9) == "words of now"
    assert 4 in after.cuts
    assert apply(after, inverted(edit)) == state
    assert op.restored_talk(after, earlier, 1, "at 14:02") is None
    assert op.restored_talk(after, earlier, 0, "at 14:02") is None, "chatter is no talk"


@given(LETTERS, LETTERS, st.integers(0, 5))
def test_a_talk_that_comes_back_breaks_nothing(now: str, then: str, index: int) -> None:
    size = min(len(now), len(then))
    state, earlier = review(now[:size]), review(then[:size])
    index %= len(earlier.segments)
    edit = op.restored_talk(state, earlier, index, "yesterday")
    if edit is None:
        return
    after = apply(state, edit)
    assert broken(after) is None
    segment = earlier.segments[index]
    assert segment in after.segments
    assert after.end_of(after.segments.index(segment)) == earlier.end_of(index)
    assert apply(after, inverted(edit)) == state


def test_of_what_a_talk_that_comes_back_cuts_off_the_rest_keeps_its_questions() -> None:
    earlier = review("cctttccc")
    for qa, kept in ((6, 6), (5, None), (3, None), (None, None)):
        state = review("cctttttt")
        state = replace(state, segments=(state.segments[0], replace(state.segments[1], qa=qa)))
        after = taken(state, op.restored_talk(state, earlier, 1, "then"))
        assert [segment.start.line for segment in after.segments] == [0, 2, 5]
        assert after.segments[2] == replace(state.segments[1], start=Position(5), qa=kept)


def test_a_talk_comes_back_in_all_its_parts_with_their_marks_and_cuts_and_no_others() -> None:
    earlier = review("ttnnttcctt")
    earlier = taken(earlier, op.join(earlier, 2))
    earlier = taken(earlier, op.leave_out(earlier, range(5, 7)))
    earlier = taken(earlier, op.mark_corrected(earlier, 4))
    state = taken(review("cccccccctt"), op.mark_corrected(review("cccccccctt"), 8))
    edit = op.restored_talk(state, earlier, 2, "then")
    after = taken(state, edit)
    assert picture(after) == "ttccttcctt"
    assert [line for line, _ in after.cuts.items()] == [5]
    assert [line for line, _ in after.proofed.items()] == [0, 1, 4, 8]
    assert after.parts_of(0) == (0, 2)
