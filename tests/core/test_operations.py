"""What a person can do, as pictures."""

from dataclasses import replace

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit, apply, inverted
from talkeditor.core.findings import Edge, Evidence, Finding, Heard, Kind, Place
from talkeditor.core.review import Review, broken
from talkeditor.core.segments import Status
from talkeditor.core.transcript import Position
from tests.core.pictures import picture, review


def after(state: Review, edit: Edit | None) -> str:
    """The picture after an edit, having checked that it can be taken back exactly."""
    assert edit is not None
    new = apply(state, edit)
    assert broken(new) is None
    assert apply(new, inverted(edit)) == state
    return picture(new)


@pytest.mark.parametrize("text", ["cct", "ccTT|TTttcc", "rr|rr(tt)n?B", "t"])
def test_pictures_are_read_and_written(text: str) -> None:
    assert picture(review(text)) == text


# Deciding


def test_accepting_and_dropping_change_one_segment() -> None:
    state = review("cctttc")
    assert after(state, ops.accept(state, 1)) == "ccTTTc"
    assert after(state, ops.drop(state, 1)) == "cc(ttt)c"
    assert ops.accept(review("ccTTTc"), 1) is None


def test_a_talk_is_titled_and_accepted_in_one_step() -> None:
    state = review("cctttc")
    edit = ops.accept(state, 1, "  Knots ")
    assert edit is not None
    assert edit.label == "Accepted talk 1, Knots"
    assert apply(state, edit).segments[1].title == "Knots"
    assert after(state, edit) == "ccTTTc"


def test_a_reel_is_decided_as_a_whole() -> None:
    state = review("rr|rrcttr")
    assert after(state, ops.accept_reel(state, "A")) == "RR|RRcttR"
    assert after(state, ops.drop_reel(state, "A")) == "(rr)(rr)ctt(r)"


def test_undecided_again() -> None:
    state = review("TTc(tt)")
    assert after(state, ops.undecide(state, [0, 2])) == "ttctt"
    assert ops.undecide(review("ttc"), [0]) is None


def test_a_settled_gap_opens_and_stays_open() -> None:
    state = review("TTcTT")
    assert state.status_of(1) is Status.SETTLED
    assert after(state, ops.undecide(state, [1])) == "TTc?TT"
    opened = apply(state, ops.undecide(state, [1]) or Edit(""))
    assert opened.status_of(1) is Status.PROPOSED


@pytest.mark.parametrize(
    ("text", "settled"),
    [
        ("TTcTT", [1]),
        ("TTcbnTT", [1, 2, 3]),
        ("TTcn?bTT", []),
        ("ttcTT", []),
        ("ttcbTT", []),
        ("TTbctt", []),
        ("ccTTcc", [0, 2]),
        ("cccc", []),
        ("TTc(tt)", [1]),
        ("TTcCcTT", [1, 3]),
        ("TTcCctt", [1]),
    ],
)
def test_gaps_settle_between_decided_neighbours(text: str, settled: list[int]) -> None:
    state = review(text)
    found = [i for i in range(len(state.segments)) if state.status_of(i) is Status.SETTLED]
    assert found == settled


def test_what_nobody_looked_at_does_not_settle() -> None:
    state = review("ttcc")
    unseen = replace(state.segments[1], finding=None)
    state = replace(state, segments=(replace(state.segments[0], status=Status.ACCEPTED), unseen))
    assert state.status_of(1) is Status.PROPOSED
    by_hand = replace(state, segments=(state.segments[0], replace(unseen, pinned=True)))
    assert by_hand.status_of(1) is Status.SETTLED


def test_accepting_what_is_sure_leaves_the_rest() -> None:
    state = review("ttcttrr")
    unsure = Finding(Position(3), Position(5), Kind.TALK, confidence=0.3)
    segments = (*state.segments[:2], replace(state.segments[2], finding=unsure), state.segments[3])
    state = replace(state, segments=segments)
    assert after(state, ops.accept_sure(state)) == "TTcttRR"


def test_the_same_for_all_passes() -> None:
    state = review("rrr|rrr|rrrtt")
    edit = ops.label(state, 1, Kind.CHATTER)
    assert edit is not None
    state = apply(state, edit)
    assert after(state, ops.same_for_passes(state, 1, edit)) == "CCC|CCC|CCCtt"
    state = review("rrr|rrr|rrrtt")
    edit = ops.accept(state, 1)
    assert edit is not None
    state = apply(state, edit)
    assert after(state, ops.same_for_passes(state, 1, edit)) == "RRR|RRR|RRRtt"


def test_a_moved_cut_moves_the_cuts_of_all_passes() -> None:
    state = review("rrr|rrr|rrrtt")
    edit = ops.move_edge(state, 1, Position(4))
    assert edit is not None
    state = apply(state, edit)
    assert after(state, ops.same_for_passes(state, 1, edit)) == "rrrr|rrr|rrtt"


def test_a_moved_cut_follows_the_runner_up_of_each_pass() -> None:
    state = review("rrrr|rrrr|rrrrtt")

    def with_place(index: int, line: int) -> None:
        nonlocal state
        places = (Place(Position(line)),)
        finding = Finding(state.segments[index].start, state.end_of(index), Kind.REEL, start_places=places)
        segments = list(state.segments)
        segments[index] = replace(segments[index], finding=finding)
        state = replace(state, segments=tuple(segments))

    with_place(1, 5)
    with_place(2, 10)
    edit = ops.neighbouring_place(state, 1, 1)
    assert edit is not None
    state = apply(state, edit)
    assert after(state, ops.same_for_passes(state, 1, edit)) == "rrrrr|rrrrr|rrtt"


# Edges


def test_edges_move_by_lines_and_words() -> None:
    state = review("ccctttt")
    assert after(state, ops.nudge_line(state, 1, -1)) == "ccttttt"
    assert after(state, ops.nudge_line(state, 1, 2)) == "ccccctt"
    assert after(state, ops.nudge_word(state, 1, 1)) == "ccc'1tttt"
    assert after(state, ops.nudge_word(state, 1, -1)) == "cc'3ttttt"
    inside = apply(state, ops.nudge_word(state, 1, 1) or Edit(""))
    assert after(inside, ops.nudge_line(inside, 1, -1)) == "ccctttt"


def test_an_edge_stops_at_its_neighbours() -> None:
    state = review("ctc")
    assert ops.nudge_line(state, 1, -1) is None
    assert ops.nudge_line(state, 1, 1) is None
    assert ops.nudge_word(state, 2, 5) is None
    assert ops.move_edge(state, 0, Position(1)) is None


def test_start_here() -> None:
    state = review("cccttttcc")
    assert after(state, ops.start_here(state, Position(1))) == "cttttttcc"
    assert after(state, ops.start_here(state, Position(5))) == "cccccttcc"
    assert after(state, ops.start_here(state, Position(8))) == "cccttttct"
    assert after(review("tttt"), ops.start_here(review("tttt"), Position(1))) == "cttt"


def test_end_here() -> None:
    state = review("cccttttcc")
    assert after(state, ops.end_here(state, Position(5))) == "cccttcccc"
    assert after(state, ops.end_here(state, Position(8))) == "ccctttttc"
    assert ops.end_here(state, Position(2)) is None
    assert after(review("tttt"), ops.end_here(review("tttt"), Position(2))) == "ttcc"
    assert after(review("ttttrr"), ops.end_here(review("ttttrr"), Position(2))) == "ttccrr"


def test_a_talk_in_an_empty_stream() -> None:
    state = review("cccccc")
    state = apply(state, ops.start_here(state, Position(2)) or Edit(""))
    assert after(state, ops.end_here(state, Position(5))) == "cctttc"


def test_places_come_in_stream_order() -> None:
    state = review("cccccttttt")
    finding = Finding(
        Position(5),
        Position(10),
        Kind.TALK,
        start_places=(Place(Position(7)), Place(Position(2)), Place(Position(0))),
    )
    state = replace(state, segments=(state.segments[0], replace(state.segments[1], finding=finding)))
    assert [place.position.line for place in ops.places_of(state, 1)] == [2, 5, 7]
    assert after(state, ops.neighbouring_place(state, 1, -1)) == "cctttttttt"
    moved = apply(state, ops.neighbouring_place(state, 1, -1) or Edit(""))
    assert ops.neighbouring_place(moved, 1, -1) is None
    assert after(moved, ops.neighbouring_place(moved, 1, 1)) == "cccccttttt"


# Structure


def test_split_at_a_line_and_in_a_line() -> None:
    state = review("ccTTTT")
    assert after(state, ops.split(state, Position(4))) == "cctt|tt"
    assert after(state, ops.split(state, Position(4, 2))) == "cctt'2tt"
    assert ops.split(state, Position(2)) is None
    assert ops.split(state, Position(2, 1)) is None


def test_what_becomes_of_what_a_split_segment_knows() -> None:
    state = review("cctttttt")
    evidence = (
        Evidence(2, "the host greets", Edge.START),
        Evidence(4, "music"),
        Evidence(6, "music"),
        Evidence(7, "applause", Edge.END),
    )
    finding = Finding(
        Position(2), Position(8), Kind.TALK, 0.9, 0.9, 0.7, evidence,
        (Place(Position(3)),), (Place(Position(7)),), Heard("knots", ("Ada",), 2),
    )  # fmt: skip
    talk = replace(state.segments[1], title="Knots", qa=6, finding=finding)
    state = replace(state, segments=(state.segments[0], talk))
    split = apply(state, ops.split(state, Position(5)) or Edit(""))
    first, second = split.segments[1:]
    assert (first.title, first.qa, first.shown_speakers) == ("Knots", None, ("Ada",))
    assert (second.title, second.qa, second.shown_speakers, second.pinned) == (None, 6, (), True)
    assert [item.line for item in first.evidence] == [2, 4]
    assert [item.line for item in second.evidence] == [6, 7]
    assert (first.start_places, first.end_places) == (finding.start_places, ())
    assert (second.start_places, second.end_places) == ((), finding.end_places)
    merged = apply(split, ops.merge_next(split, 1) or Edit("")).segments[1]
    assert (merged.title, merged.qa, merged.shown_speakers) == ("Knots", 6, ("Ada",))
    assert merged.evidence == evidence


def test_merging_either_way_keeps_the_current_segment() -> None:
    state = review("ccTTTnn")
    assert after(state, ops.merge_next(state, 1)) == "ccTTTTT"
    assert after(state, ops.merge_previous(state, 1)) == "TTTTTnn"
    assert after(state, ops.merge_next(state, 0)) == "cccccnn"
    assert ops.merge_next(state, 2) is None
    assert ops.merge_previous(state, 0) is None


def test_a_title_survives_a_merge_with_a_talk_only() -> None:
    state = review("tt|ttcc")
    titled = apply(state, ops.set_title(state, 1, "Knots") or Edit(""))
    assert apply(titled, ops.merge_next(titled, 0) or Edit("")).segments[0].title == "Knots"
    assert apply(titled, ops.merge_previous(titled, 2) or Edit("")).segments[1].title is None


def test_joining_talks_across_an_interruption() -> None:
    state = review("ttnttrtt")
    assert ops.join(state, 0) is None
    joined = apply(state, ops.join(state, 2) or Edit(""))
    assert list(joined.talks()) == [(0, 2), (4,)]
    assert [joined.talk_number(i) for i in range(5)] == [1, None, 1, None, 2]
    parted = apply(joined, ops.join(joined, 2) or Edit(""))
    assert parted == state


def test_a_part_of_a_dropped_talk_stands_alone() -> None:
    state = review("tt|ttnttcc")
    state = apply(state, ops.join(state, 3) or Edit(""))
    assert state.parts_of(3) == (1, 3)
    dropped = apply(state, ops.drop(state, 1) or Edit(""))
    assert list(dropped.talks()) == [(0,), (3,)]
    assert dropped.parts_of(3) == (3,)
    assert dropped.talk_numbers() == (1, None, None, 2, None)


def test_labels_decide() -> None:
    state = review("ccnn")
    assert after(state, ops.label(state, 1, Kind.TALK)) == "ccTT"
    assert after(state, ops.label(state, 1, Kind.REEL)) == "ccRR"
    assert ops.label(review("ccTT"), 1, Kind.TALK) is None


def test_a_label_for_selected_lines() -> None:
    state = review("cccttttcc")
    assert after(state, ops.label_lines(state, range(4, 6), Kind.NOISE)) == "ccctNNtcc"
    assert after(state, ops.label_lines(state, range(2, 8), Kind.TALK)) == "ccTTTTTTc"
    assert after(state, ops.label_lines(state, range(3, 7), Kind.TALK)) == "cccTTTTcc"
    assert after(state, ops.label_lines(state, range(9), Kind.BREAK)) == "BBBBBBBBB"


# Words


def test_titles_and_speakers() -> None:
    state = review("ttctt")
    new = apply(state, ops.set_title(state, 2, "  Knots   and bends ") or Edit(""))
    assert new.segments[2].shown_title == "Knots and bends"
    assert ops.set_title(new, 2, "Knots and bends") is None
    named = apply(new, ops.set_speakers(new, 2, (" Ada ", "", "Bo")) or Edit(""))
    assert named.segments[2].shown_speakers == ("Ada", "Bo")


def test_a_correction_is_an_overlay_and_can_be_put_back() -> None:
    state = review("tt")
    corrected = apply(state, ops.correct(state, 1, "one  two") or Edit(""))
    assert corrected.text(1) == "one two"
    assert corrected.transcript is state.transcript
    back = ops.correct(corrected, 1, state.transcript.lines[1])
    assert apply(corrected, back or Edit("")) == state
    assert ops.correct(state, 1, state.transcript.lines[1]) is None


def test_captioned_words_come_back_for_many_lines_in_one_step() -> None:
    state = review("tttttt")
    changed = state
    for line in (1, 3):
        changed = apply(changed, ops.correct(changed, line, "other words") or Edit(""))
    edit = ops.put_back(changed, range(6))
    assert edit is not None
    assert edit.label == "Put back 2 lines, 2–4"
    assert apply(changed, edit) == state
    assert (ops.put_back(changed, range(3, 4)) or Edit("")).label == "Put back line 4"
    assert ops.put_back(changed, range(4, 6)) is None


def test_lines_left_out_and_put_back() -> None:
    state = review("ttttt")
    cut = apply(state, ops.leave_out(state, range(1, 3)) or Edit(""))
    assert [line for line, _ in cut.cuts.items()] == [1, 2]
    more = apply(cut, ops.leave_out(cut, range(2, 4)) or Edit(""))
    assert [line for line, _ in more.cuts.items()] == [1, 2, 3]
    back = apply(more, ops.leave_out(more, range(1, 4)) or Edit(""))
    assert back == state


def test_qa_is_marked_moved_and_taken_away() -> None:
    state = review("cctttt")
    marked = apply(state, ops.mark_qa(state, 4) or Edit(""))
    assert marked.segments[1].qa == 4
    moved = apply(marked, ops.mark_qa(marked, 5) or Edit(""))
    assert moved.segments[1].qa == 5
    assert apply(moved, ops.mark_qa(moved, 5) or Edit("")) == state
    assert ops.mark_qa(state, 2) is None
    assert ops.mark_qa(state, 0) is None
    cut = apply(marked, ops.end_here(marked, Position(4)) or Edit(""))
    assert cut.segments[1].qa is None
