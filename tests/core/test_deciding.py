"""What a decision and typed words change, and what of a schedule stays the schedule's."""

from dataclasses import replace
from typing import Any

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit, apply
from talkeditor.core.findings import Finding, Kind
from talkeditor.core.review import Review
from talkeditor.core.segments import Status
from talkeditor.core.transcript import Position, Transcript
from tests.core.pictures import picture, review


def taken(state: Review, edit: Edit | None) -> Review:
    """The review after an edit that there must be."""
    assert edit is not None
    return apply(state, edit)


def known(state: Review, index: int, **what: Any) -> Review:
    """The review with a segment that knows something more."""
    segments = list(state.segments)
    segments[index] = replace(segments[index], **what)
    return replace(state, segments=tuple(segments))


def test_several_are_decided_in_one_step_and_those_that_are_so_already_are_left() -> None:
    state = review("ttCCttnn")
    assert picture(taken(state, ops.accept_all(state, [2, 0, 1]))) == "TTCCTTnn"
    assert picture(taken(state, ops.drop_all(state, [3, 1]))) == "tt(cc)tt(nn)"
    assert ops.accept_all(state, [1]) is None
    assert ops.accept_all(state, []) is None
    assert ops.undecide(state, []) is None
    assert ops.drop_all(review("(tt)"), [0]) is None
    assert ops.accept_reel(state, "A") is None


def test_only_what_is_open_and_sure_is_accepted_at_once() -> None:
    state = review("ttccrr(tt)|ttbbTT")
    unsure = Finding(Position(8), Position(10), Kind.TALK, confidence=0.5)
    state = known(state, 4, finding=unsure)
    assert picture(taken(state, ops.accept_sure(state))) == "TTccRR(tt)ttbbTT"
    assert ops.accept_sure(review("TTcc(rr)")) is None


def test_undecided_again_needs_no_look_unless_it_was_settled() -> None:
    state = review("TTccTT(nn)")
    opened = taken(state, ops.undecide(state, [0, 3]))
    assert [s.status is Status.ACCEPTED for s in opened.segments] == [False, False, True, False]
    assert not any(s.unsure or s.status is Status.DROPPED for s in opened.segments)
    assert [s.unsure for s in taken(state, ops.undecide(state, [1])).segments] == [False, True, False, False]


def test_a_title_that_is_typed_is_no_longer_the_schedule_s() -> None:
    state = known(review("tt"), 0, title="Knots", slot="s")
    for edit in (ops.set_title(state, 0, "Bends"), ops.accept(state, 0, "Bends")):
        other = taken(state, edit).segments[0]
        assert (other.title, other.slot) == ("Bends", None)
    assert ops.set_title(state, 0, " Knots ") is None
    same = taken(state, ops.accept(state, 0, " Knots ")).segments[0]
    assert same == replace(state.segments[0], status=Status.ACCEPTED)


def test_speakers_that_are_typed_are_no_longer_the_schedule_s() -> None:
    state = known(review("tt"), 0, speakers=("Ada", "Bo"), slot="s")
    assert ops.set_speakers(state, 0, (" Ada", "Bo ", " ")) is None
    other = taken(state, ops.set_speakers(state, 0, ("Bo", "Ada"))).segments[0]
    assert (other.speakers, other.slot) == (("Bo", "Ada"), None)
    assert taken(state, ops.set_speakers(state, 0, ())).segments[0].shown_speakers == ()


def test_the_first_part_bears_the_names_of_a_talk() -> None:
    state = known(review("ttnntt"), 2, continues=True)
    assert [s.title for s in taken(state, ops.set_title(state, 2, "Knots")).segments] == ["Knots", None, None]
    named = taken(state, ops.set_speakers(state, 2, ("Ada",)))
    assert [s.speakers for s in named.segments] == [("Ada",), None, None]


def test_questions_start_inside_a_talk() -> None:
    state = review("nnttt(ttt)")
    assert [ops.mark_qa(state, line) is not None for line in range(8)] == [
        False, False, False, True, True, False, False, False,
    ]  # fmt: skip


def test_lines_are_left_out_one_by_one_and_put_back_only_all_together() -> None:
    state = review("ttttt")
    some = taken(state, ops.leave_out(state, range(2, 3)))
    edit = ops.leave_out(some, range(1, 4))
    assert edit is not None
    assert edit.cuts == ((1, None, True), (3, None, True))
    back = ops.leave_out(taken(some, edit), range(2, 4))
    assert back is not None
    assert back.cuts == ((2, True, None), (3, True, None))


# The same for all passes of a reel


def passes(picture: str) -> Review:
    """Passes of three lines that say the same each time."""
    state = review(picture)
    lines = [f"line {number % 3} of the reel" for number in range(len(state.transcript))]
    return replace(state, transcript=Transcript(tuple(lines)))


def test_a_corrected_line_is_corrected_in_all_passes() -> None:
    state = passes("rrr|rrr|rrrttt")
    edit = ops.correct(state, 4, "line one of the reel")
    state = taken(state, edit)
    assert edit is not None
    again = ops.same_for_passes(state, 1, edit)
    after = taken(state, again)
    assert [line for line, _ in after.corrections.items()] == [1, 4, 7]
    assert {after.text(line) for line in (1, 4, 7)} == {"line one of the reel"}
    assert ops.same_for_passes(after, 1, edit) is None
    put_back = ops.correct(after, 4, state.transcript.lines[4])
    assert put_back is not None
    assert ops.same_for_passes(apply(after, put_back), 1, put_back) is None
    elsewhere = ops.correct(state, 10, "other words")
    assert elsewhere is not None
    assert ops.same_for_passes(apply(state, elsewhere), 1, elsewhere) is None


def test_a_decision_goes_to_the_passes_of_that_reel_only() -> None:
    state = known(passes("rrr|rrr|rrrttt"), 2, reel="B")
    edit = ops.drop(state, 0)
    assert edit is not None
    changed = apply(state, edit)
    assert picture(taken(changed, ops.same_for_passes(changed, 0, edit))) == "(rrr)(rrr)rrrttt"
    accepted = ops.accept(state, 3)
    assert accepted is not None
    assert ops.same_for_passes(apply(state, accepted), 3, accepted) is None, "a talk is no pass"
