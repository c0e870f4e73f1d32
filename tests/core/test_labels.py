"""What each step is called: a person reads it in the list of steps and beside undo."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit, apply
from talkeditor.core.findings import Kind
from talkeditor.core.glossary import Rule
from talkeditor.core.review import Review
from talkeditor.core.transcript import Position
from talkeditor.core.wording import small
from tests.core.pictures import review

Step = Callable[[Review], Edit | None]


def title(state: Review, index: int, text: str) -> Review:
    return apply(state, ops.set_title(state, index, text) or Edit(""))


def correct(state: Review, *lines: int) -> Review:
    for line in lines:
        state = apply(state, ops.correct(state, line, "other words") or Edit(""))
    return state


@pytest.mark.parametrize(
    ("shown", "step", "said"),
    [
        ("ctt", lambda r: ops.accept(r, 1), "Accepted talk 1"),
        ("ctt", lambda r: ops.accept(title(r, 1, "Knots"), 1), "Accepted talk 1, Knots"),
        ("ctt", lambda r: ops.accept(r, 1, "  "), "Accepted talk 1"),
        ("ctt", lambda r: ops.drop(title(r, 1, "Knots"), 1), "Dropped talk 1, Knots"),
        ("ctt", lambda r: ops.drop(r, 0), "Dropped chatter"),
        ("ctt", lambda r: ops.accept_all(r, [1, 0, 1]), "Accepted 2 segments"),
        ("ctt", lambda r: ops.accept_all(r, [1]), "Accepted 1 segment"),
        ("cttnn", lambda r: ops.drop_all(r, [0, 1, 2]), "Dropped 3 segments"),
        ("rr|rrctt", lambda r: ops.accept_reel(r, "A"), "Accepted two passes of the reel"),
        ("rrctt", lambda r: ops.accept_reel(r, "A"), "Accepted one pass of the reel"),
        ("rr|rrctt", lambda r: ops.drop_reel(r, "A"), "Dropped two passes of the reel"),
        ("rrctt", lambda r: ops.drop_reel(r, "A"), "Dropped one pass of the reel"),
        ("rrctt", ops.accept_sure, "Accepted 2 segments that are sure"),
        ("ccTTnTT", lambda r: ops.undecide(r, [3, 1]), "Undecided again: talk 1"),
        ("rr|RR|rr", lambda r: ops.drop(r, 1), "Dropped pass 2 of the reel"),
    ],
)  # fmt: skip
def test_decisions_say_what_was_decided(shown: str, step: Step, said: str) -> None:
    assert (step(review(shown)) or Edit("")).label == said


@pytest.mark.parametrize(
    ("shown", "step", "said"),
    [
        ("cccttt", lambda r: ops.move_edge(r, 1, Position(4)), "Moved the start of talk 1 to line 5"),
        ("cccttt", lambda r: ops.move_edge(r, 1, Position(4, 2)), "Moved the start of talk 1 to line 5"),
        ("tttccc", lambda r: ops.move_edge(r, 1, Position(4)), "Moved the end of talk 1 to line 4"),
        ("tttccc", lambda r: ops.move_edge(r, 1, Position(4, 2)), "Moved the end of talk 1 to line 5"),
        ("tttt|tttt", lambda r: ops.move_edge(r, 1, Position(5)), "Moved the start of talk 2 to line 6"),
        ("ccccnnnn", lambda r: ops.move_edge(r, 1, Position(5)), "Moved the start of noise to line 6"),
        ("cccccc", lambda r: ops.start_here(r, Position(2)), "Started a talk at line 3"),
        ("nntttt", lambda r: ops.start_here(r, Position(4)), "Moved the start of talk 1 to line 5"),
        ("tttttt", lambda r: ops.start_here(r, Position(4)), "Started talk 1 at line 5"),
        ("ttttrr", lambda r: ops.end_here(r, Position(2)), "Ended talk 1 before line 3"),
        (
            "rrr|rrr|rrr",
            lambda r: ops.move_phase(r, 1, Position(2)),
            "Moved the cuts of all passes of the reel",
        ),
    ],
)
def test_a_moved_edge_says_which_one_and_the_line_it_starts_or_ends_in(
    shown: str, step: Step, said: str
) -> None:
    assert (step(review(shown)) or Edit("")).label == said


@pytest.mark.parametrize(
    ("shown", "step", "said"),
    [
        ("cctttt", lambda r: ops.split(r, Position(4)), "Split talk 1 at line 5"),
        ("ccttnn", lambda r: ops.merge_next(r, 1), "Merged talk 1 with the noise behind it"),
        ("bbccttnn", lambda r: ops.merge_previous(r, 2), "Merged talk 1 with the chatter before it"),
        ("ccttnntt", lambda r: ops.merge_range(r, [3, 1, 2]), "Merged 3 segments into talk 1"),
        ("ttnttrr", lambda r: ops.join(r, 2), "Joined talk 2 to the talk before"),
        (
            "ttnttrr",
            lambda r: ops.join(apply(r, ops.join(r, 2) or Edit("")), 2),
            "Parted talk 1, part 2 from the talk before",
        ),
        ("ccnn", lambda r: ops.label(r, 1, Kind.BREAK), "Labelled noise: break"),
        ("cccccc", lambda r: ops.label_lines(r, range(1, 3), Kind.NOISE), "Labelled lines 2–3: noise"),
    ],
)
def test_what_is_cut_and_put_together_is_named(shown: str, step: Step, said: str) -> None:
    assert (step(review(shown)) or Edit("")).label == said


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (lambda r: ops.set_title(r, 2, " Knots  and bends"), "Titled talk 2: Knots and bends"),
        (lambda r: ops.set_title(r, 2, " "), "Titled talk 2: no title"),
        (lambda r: ops.set_speakers(r, 2, ("Ada ", "", "Bo")), "Speaker of talk 2: Ada, Bo"),
        (lambda r: ops.set_speakers(r, 2, (" ",)), "Speaker of talk 2: nobody"),
        (lambda r: ops.mark_qa(r, 1), "Q&A of talk 1 starts at line 2"),
        (lambda r: ops.mark_qa(apply(r, ops.mark_qa(r, 1) or Edit("")), 1), "Q&A of talk 1: mark taken away"),
        (lambda r: ops.correct(r, 4, "other words"), "Corrected line 5"),
        (lambda r: ops.correct(correct(r, 4), 4, r.text(4)), "Put back line 5"),
        (lambda r: ops.put_back(correct(r, 1, 3, 4), range(5)), "Put back 3 lines, 2–5"),
        (lambda r: ops.leave_out(r, range(1, 4)), "Left out 3 lines, 2–4"),
        (lambda r: ops.leave_out(r, range(1, 2)), "Left out line 2"),
        (
            lambda r: ops.leave_out(apply(r, ops.leave_out(r, range(1, 4)) or Edit("")), range(1, 4)),
            "Put back 3 lines, 2–4",
        ),
    ],
)
def test_a_step_with_words_says_the_talk_or_the_lines(step: Step, said: str) -> None:
    assert (step(review("ttctt")) or Edit("")).label == said


def test_a_step_of_the_glossary_names_the_right_forms_and_counts() -> None:
    state = review("tttt")
    rules = [Rule("Ada", ("a1", "a2")), Rule("Bo", ("b3",)), Rule("Cleo", ("nowhere",))]
    edit = ops.decide(state, rules) or Edit("")
    assert edit.label == "Glossary: Ada and 2 more names, 3 places"
    state = apply(state, edit)
    assert (ops.take_back(state, 1) or Edit("")).label == "Glossary: took back Bo, 1 line"
    assert (
        ops.take_back(state, 0, 1) or Edit("")
    ).label == "Glossary: took back Ada and 1 more name, 3 lines"


def test_the_same_for_all_passes_names_the_reel() -> None:
    state = review("rr|rr|rr")
    edit = ops.accept(state, 1) or Edit("")
    again = ops.same_for_passes(apply(state, edit), 1, edit)
    assert (again or Edit("")).label == "The same for all passes of the reel"


def test_of_several_reels_each_has_its_letter() -> None:
    state = review("rr|rr|rrtt")
    state = replace(
        state, segments=(state.segments[0], replace(state.segments[1], reel="B"), *state.segments[2:])
    )
    assert (ops.drop(state, 1) or Edit("")).label == "Dropped pass 1 of the reel B"
    assert (ops.drop(state, 2) or Edit("")).label == "Dropped pass 2 of the reel A"
    assert (ops.accept_reel(state, "A") or Edit("")).label == "Accepted two passes of the reel A"


def test_small_numbers_are_words() -> None:
    assert [small(number) for number in (-1, 0, 1, 10, 11, 1200)] == ["-1", "no", "one", "ten", "11", "1,200"]
