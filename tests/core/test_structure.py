"""What becomes of what segments know when they are split, merged, joined and labelled."""

from dataclasses import replace
from typing import Any

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.findings import Edge, Evidence, Finding, Heard, Kind, Place
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.transcript import Position
from tests.core.pictures import known, picture, review, taken


def found(state: Review, index: int, **what: Any) -> Review:
    """The review with a segment whose finding says something more."""
    finding = state.segments[index].finding
    assert finding is not None
    return known(state, index, finding=replace(finding, **what))


# Splitting


def test_both_parts_are_open_again_and_made_by_hand() -> None:
    state = taken(review("ccTTTTnn"), ops.split(review("ccTTTTnn"), Position(4)))
    first, second = state.segments[1:3]
    assert (first.status, second.status) == (Status.PROPOSED, Status.PROPOSED)
    assert (first.by_hand, second.by_hand) == (True, True)
    assert (first.pinned, second.pinned) == (False, True)


def test_a_pass_that_is_split_is_two_partial_passes_of_its_reel() -> None:
    state = known(review("rrrrtt"), 0, reel="B")
    first, second, talk = taken(state, ops.split(state, Position(2))).segments
    assert [(part.kind, part.reel, part.partial) for part in (first, second)] == [(Kind.REEL, "B", True)] * 2
    assert not talk.partial
    talks = taken(review("tttt"), ops.split(review("tttt"), Position(2))).segments
    assert [part.partial for part in talks] == [False, False]


@pytest.mark.parametrize(
    ("qa", "parts"), [(3, (3, None)), (4, (None, None)), (5, (None, 5)), (None, (None, None))]
)
def test_questions_go_to_the_part_that_holds_their_line(
    qa: int | None, parts: tuple[int | None, int | None]
) -> None:
    state = known(review("cctttttt"), 1, qa=qa)
    assert tuple(part.qa for part in taken(state, ops.split(state, Position(4))).segments[1:]) == parts


def test_a_finding_is_cut_where_its_segment_is() -> None:
    state = review("cctttttt")
    evidence = (Evidence(3, "music"), Evidence(4, "applause"), Evidence(2, "greeting", Edge.START))
    state = found(
        state, 1,
        confidence=0.9, start_confidence=0.8, end_confidence=0.7, evidence=evidence, unsure=True,
        start_places=(Place(Position(3)),), end_places=(Place(Position(7)),), heard=Heard("Knots"),
    )  # fmt: skip
    first, second = (s.finding for s in taken(state, ops.split(state, Position(4))).segments[1:])
    assert first == Finding(
        Position(2), Position(4), Kind.TALK, start_confidence=0.8, evidence=(evidence[0], evidence[2]),
        start_places=(Place(Position(3)),), heard=Heard("Knots"),
    )  # fmt: skip
    assert second == Finding(
        Position(4), Position(8), Kind.TALK, end_confidence=0.7, evidence=(evidence[1],),
        end_places=(Place(Position(7)),),
    )  # fmt: skip


def test_what_nobody_found_is_split_all_the_same() -> None:
    state = known(review("cccc"), 0, finding=None)
    first, second = taken(state, ops.split(state, Position(2))).segments
    assert (first.finding, second.finding) == (None, None)


@pytest.mark.parametrize("position", [Position(0), Position(2), Position(2, 3), Position(6)])
def test_no_split_at_an_edge(position: Position) -> None:
    assert ops.split(review("cctttt"), position) is None


# Merging


def test_a_merged_segment_takes_only_what_it_lacks_from_its_like() -> None:
    state = known(review("tt|tt"), 1, title="Knots", speakers=("Ada",), slot="s2", qa=3)
    for edit in (ops.merge_next(state, 0), ops.merge_range(state, [0, 1])):
        merged = taken(state, edit).segments[0]
        assert (merged.title, merged.speakers, merged.slot, merged.qa) == ("Knots", ("Ada",), "s2", 3)
    own = known(state, 0, title="Bends", speakers=(), slot="s1", qa=1)
    for edit in (ops.merge_next(own, 0), ops.merge_range(own, [0, 1])):
        merged = taken(own, edit).segments[0]
        assert (merged.title, merged.speakers, merged.slot, merged.qa) == ("Bends", (), "s1", 1)
    typed = known(state, 0, title="Bends")
    assert taken(typed, ops.merge_next(typed, 0)).segments[0].slot is None, "the slot goes with its title"
    later = taken(own, ops.merge_previous(own, 1)).segments[0]
    assert (later.title, later.speakers, later.slot, later.qa) == ("Knots", ("Ada",), "s2", 1)


def test_a_merged_segment_takes_nothing_from_another_kind() -> None:
    state = known(review("ccttnn"), 1, title="Knots", speakers=("Ada",), slot="s", qa=3, continues=True)
    chatter = taken(state, ops.merge_next(state, 0)).segments[0]
    noise = taken(state, ops.merge_previous(state, 2)).segments[1]
    for gap in (chatter, noise):
        assert (gap.title, gap.speakers, gap.slot, gap.qa, gap.continues) == (None, None, None, None, False)
    swallowing = taken(state, ops.merge_previous(state, 1)).segments[0]
    assert (swallowing.qa, swallowing.continues, swallowing.title) == (3, True, "Knots")


def test_a_merged_segment_starts_like_its_first_part() -> None:
    state = known(review("nntt|ttcc"), 1, pinned=True)
    state = known(state, 2, continues=True)
    merged = taken(state, ops.merge_previous(state, 2)).segments[1]
    assert (merged.start, merged.pinned, merged.by_hand, merged.continues) == (Position(2), True, True, False)
    other = known(review("nntt|ttcc"), 1, continues=True)
    assert taken(other, ops.merge_previous(other, 2)).segments[1].continues


def test_two_partial_passes_make_a_whole_one() -> None:
    state = known(known(review("rr|rrtt"), 0, partial=True), 1, partial=True)
    assert not taken(state, ops.merge_next(state, 0)).segments[0].partial
    assert taken(state, ops.merge_next(state, 1)).segments[1].partial, "a talk does not make it whole"


def test_a_gap_that_needs_a_look_needs_none_once_it_is_one_with_its_like() -> None:
    state = review("nn?ttnn")
    assert taken(state, ops.merge_next(state, 0)).segments[0].unsure
    two = known(review("nn|nn"), 0, unsure=True)
    assert not taken(two, ops.merge_next(two, 0)).segments[0].unsure


def test_evidence_of_the_start_comes_from_the_first_and_of_the_end_from_the_second() -> None:
    state = review("ttt|ttt")
    ends = {
        line: (Evidence(line, "start", Edge.START), Evidence(line, "inside"), Evidence(line, "end", Edge.END))
        for line in (1, 4)
    }
    for index, line in enumerate(ends):
        state = found(
            state, index,
            confidence=0.9, start_confidence=line / 10, end_confidence=line / 20, evidence=ends[line],
            start_places=(Place(Position(line)),), end_places=(Place(Position(line, 1)),), unsure=True,
        )  # fmt: skip
    for edit in (ops.merge_next(state, 0), ops.merge_previous(state, 1)):
        assert taken(state, edit).segments[0].finding == Finding(
            Position(0), Position(6), Kind.TALK, None, 0.1, 0.2, (*ends[1][:2], *ends[4][1:]),
            (Place(Position(1)),), (Place(Position(4, 1)),),
        )  # fmt: skip


def test_what_was_heard_is_the_keeper_s_else_its_like_s() -> None:
    state = found(review("tt|ttnn"), 1, heard=Heard("Knots"))
    assert taken(state, ops.merge_next(state, 0)).segments[0].shown_title == "Knots"
    assert taken(state, ops.merge_next(state, 1)).segments[1].shown_title == "Knots"
    assert taken(state, ops.merge_previous(state, 2)).segments[1].shown_title == ""
    both = found(state, 0, heard=Heard("Bends"))
    assert taken(both, ops.merge_next(both, 0)).segments[0].shown_title == "Bends"
    assert taken(both, ops.merge_previous(both, 1)).segments[0].shown_title == "Knots"


def test_what_nobody_found_merges_with_what_was_found() -> None:
    state = known(review("tt|tt"), 0, finding=None)
    for edit in (ops.merge_next(state, 0), ops.merge_previous(state, 1)):
        finding = taken(state, edit).segments[0].finding
        assert finding is not None
        assert (finding.start, finding.end) == (Position(0), Position(4))
    state = known(review("tt|tt"), 1, finding=None)
    finding = taken(state, ops.merge_next(state, 0)).segments[0].finding
    assert finding is not None
    assert (finding.start, finding.end) == (Position(0), Position(2))
    neither = known(state, 0, finding=None)
    assert taken(neither, ops.merge_next(neither, 0)).segments[0].finding is None


def test_neighbours_merge_into_what_the_first_of_them_is() -> None:
    state = review("ccTTnnttcc")
    assert picture(taken(state, ops.merge_range(state, [3, 1, 2, 1]))) == "ccTTTTTTcc"
    assert picture(taken(state, ops.merge_range(state, [0, 1]))) == "ccccnnttcc"
    for chosen in ([], [1], [1, 1], [1, 3], [0, 1, 4]):
        assert ops.merge_range(state, chosen) is None


# Joining


def test_only_a_talk_behind_a_talk_is_joined() -> None:
    state = review("ccttnntt(tt)")
    assert [ops.join(state, index) is not None for index in range(5)] == [False, False, False, True, False]
    dropped = review("(tt)nntt")
    assert ops.join(dropped, 2) is None


# Labelling


def test_what_is_no_longer_a_talk_has_nothing_of_one() -> None:
    state = known(review("tt|ttnn"), 1, qa=3, slot="s", continues=True, title="Knots")
    for kind in (Kind.NOISE, Kind.REEL):
        segment = taken(state, ops.label(state, 1, kind)).segments[1]
        assert (segment.kind, segment.status) == (kind, Status.ACCEPTED)
        assert (segment.qa, segment.slot, segment.continues, segment.title) == (None, None, False, "Knots")
    segment = taken(state, ops.label(state, 1, Kind.TALK)).segments[1]
    assert (segment.qa, segment.slot, segment.continues) == (3, "s", True)


def test_a_pass_stays_one_of_its_reel_and_what_is_none_has_no_reel() -> None:
    state = known(known(review("rrttrrnn"), 0, reel="B", partial=True), 2, reel="C")
    own = taken(state, ops.label(state, 0, Kind.REEL)).segments[0]
    assert (own.reel, own.partial) == ("B", True)
    none = taken(state, ops.label(state, 0, Kind.BREAK)).segments[0]
    assert (none.reel, none.partial) == (None, False)


@pytest.mark.parametrize(("index", "reel"), [(1, "B"), (3, "C"), (5, "C")])
def test_a_new_pass_is_one_of_the_nearest_reel(index: int, reel: str) -> None:
    state = known(review("rrnnttttttrrbbnn"), 0, reel="B")
    state = known(state, 3, reel="C")
    assert taken(state, ops.label(state, index, Kind.REEL)).segments[index].reel == reel


def test_the_first_pass_of_all_is_of_reel_a() -> None:
    state = review("ccnn")
    assert taken(state, ops.label(state, 1, Kind.REEL)).segments[1].reel == "A"


def test_lines_that_get_a_label_are_a_segment_of_their_own() -> None:
    state = known(review("tttttt"), 0, title="Knots", qa=5)
    state = taken(state, ops.label_lines(state, range(2, 4), Kind.NOISE))
    assert picture(state) == "ttNNtt"
    assert [s.title for s in state.segments] == ["Knots", None, None]
    assert [s.qa for s in state.segments] == [None, None, 5]
    assert [s.pinned for s in state.segments] == [False, True, True]
    assert state.segments[1] == Segment(Position(2), Kind.NOISE, Status.ACCEPTED, pinned=True, by_hand=True)


def test_lines_from_the_start_of_a_segment_take_what_it_knows() -> None:
    state = known(review("cctttttt"), 1, title="Knots")
    state = taken(state, ops.label_lines(state, range(2, 5), Kind.TALK))
    assert picture(state) == "ccTTTttt"
    assert [s.title for s in state.segments] == [None, "Knots", None]
    assert state.segments[1].pinned


def test_an_edge_inside_the_first_line_stays_where_it_is() -> None:
    state = known(review("cctttttt"), 1, start=Position(2, 2))
    state = taken(state, ops.label_lines(state, range(2, 5), Kind.NOISE))
    assert picture(state) == "cc'2NNNttt"
    assert state.segments[1].pinned


def test_all_lines_of_a_segment_are_that_segment() -> None:
    state = known(review("ccTTcc"), 1, title="Knots")
    assert ops.label_lines(state, range(2, 4), Kind.TALK) is None
    segment = taken(state, ops.label_lines(state, range(2, 4), Kind.NOISE)).segments[1]
    assert (segment.kind, segment.title, segment.pinned) == (Kind.NOISE, "Knots", False)
    over = taken(state, ops.label_lines(state, range(1, 5), Kind.NOISE))
    assert picture(over) == "cNNNNc"
    assert [s.title for s in over.segments] == [None, None, None]
