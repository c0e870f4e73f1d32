"""From findings to segments, around what a person decided."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit, Splice, apply
from talkeditor.core.findings import Finding, Fixed, Kind
from talkeditor.core.propose import begin, constraints_of, open_around, propose, propose_again, reshapes
from talkeditor.core.review import Review, broken
from talkeditor.core.segments import Segment, Status
from talkeditor.core.transcript import Position
from tests.core.pictures import picture, review, transcript


def talk(start: int, end: int, word: int = 0) -> Finding:
    return Finding(Position(start, word), Position(end), Kind.TALK)


def noise(start: int, end: int, word: int = 0) -> Finding:
    return Finding(Position(start, word), Position(end), Kind.NOISE)


def known(state: Review, index: int, **what: Any) -> Review:
    """The review with a segment that knows something more."""
    segments = list(state.segments)
    segments[index] = replace(segments[index], **what)
    return replace(state, segments=tuple(segments))


def again(state: Review, *findings: Finding) -> str:
    """The picture after these were found; of a state that changed or of one that did not."""
    edit = propose_again(state, findings)
    after = apply(state, edit) if edit else state
    assert broken(after) is None
    return picture(after)


def proposed(lines: int, *findings: Finding) -> Review:
    stream = transcript(lines)
    return Review(stream, propose(stream, findings))


def test_chatter_fills_what_nobody_claims() -> None:
    assert picture(proposed(8, talk(2, 4), talk(5, 7))) == "ccttcttc"
    assert picture(proposed(4)) == "cccc"
    assert begin(transcript(0)).segments == ()


def test_an_edge_may_lie_in_a_line() -> None:
    assert picture(proposed(6, talk(2, 6, word=2))) == "cc'2tttt"


def test_of_two_edges_in_a_line_the_talk_s_stays() -> None:
    state = proposed(6, Finding(Position(2), Position(2, 2), Kind.NOISE), talk(2, 5, word=2))
    assert broken(state) is None
    assert picture(state) == "cctttc"


def test_detecting_again_leaves_what_is_decided() -> None:
    state = review("cctttTTTcctttcc")
    edit = propose_again(state, [talk(1, 4), talk(4, 9), talk(10, 15)])
    assert edit is not None
    assert picture(apply(state, edit)) == "ctttcTTTccttttt"


def test_with_everything_decided_nothing_changes() -> None:
    state = review("CCTTTcTTT(tt)")
    assert propose_again(state, [talk(0, 10)]) is None
    assert propose_again(state, []) is None


def test_a_placed_edge_stays_an_edge() -> None:
    state = review("cccttttt")
    moved = apply(state, ops.nudge_line(state, 1, 1) or Edit(""))
    again = propose_again(moved, [talk(2, 8)])
    assert again is not None
    assert Position(4) in [segment.start for segment in apply(moved, again).segments]


def test_a_talk_made_by_hand_stays() -> None:
    state = begin(transcript(9))
    state = apply(state, ops.start_here(state, Position(3)) or Edit(""))
    state = apply(state, ops.end_here(state, Position(6)) or Edit(""))
    assert picture(state) == "ccctttccc"
    again = propose_again(state, [talk(0, 2), talk(7, 9)])
    assert picture(apply(state, again) if again else state) == "ttctttctt"


def test_what_was_merged_or_split_stays() -> None:
    state = review("ccttttccttcc")

    def again(edit: Edit | None) -> str:
        changed = apply(state, edit or Edit(""))
        detected = propose_again(changed, [talk(2, 6), talk(8, 10)])
        return picture(apply(changed, detected) if detected else changed)

    assert again(ops.merge_next(state, 1)) == "cctttttt|ttcc"
    assert again(ops.split(state, Position(4))) == "cctt|ttccttcc"


def test_a_moved_edge_is_not_proposed_again_where_it_was() -> None:
    def play(start: int, end: int) -> Finding:
        return Finding(Position(start), Position(end), Kind.REEL, reel="A")

    state = proposed(12, play(0, 4), play(4, 8), play(8, 12))
    moved = apply(state, ops.nudge_line(state, 1, 1) or Edit(""))
    assert propose_again(moved, [play(0, 4), play(4, 8), play(8, 12)]) is None


def test_typed_words_go_with_the_lines() -> None:
    state = review("ccttttccttcc")
    state = apply(state, ops.set_title(state, 1, "Knots") or Edit(""))
    again = propose_again(state, [talk(3, 6), talk(8, 11)])
    assert again is not None
    titles = [s.title for s in apply(state, again).segments if s.kind is Kind.TALK]
    assert titles == ["Knots", None]


def test_constraints_tell_what_a_person_said() -> None:
    state = review("rr|rrcTTTcttt")
    state = apply(state, ops.drop_reel(state, "A") or Edit(""))
    state = apply(state, ops.nudge_line(state, 5, 1) or Edit(""))
    told = constraints_of(state)
    assert [fixed.kind for fixed in told.fixed] == [Kind.REEL, Kind.REEL, Kind.CHATTER, Kind.TALK]
    assert told.pinned == (Position(10),)
    assert told.vetoes == ((Position(0), Position(2)), (Position(2), Position(4)))


def test_only_between_decided_neighbours() -> None:
    state = review("TTcttctttcTTcttt")
    edit = ops.nudge_line(state, 2, 1)
    assert edit is not None
    after = apply(state, edit)
    window = open_around(after, edit)
    assert window == (Position(0), Position(12))
    again = propose_again(after, [talk(6, 9), talk(13, 15)], window=window)
    assert again is not None
    changed = apply(after, again)
    assert changed.segments[-1] == after.segments[-1], "behind the decided talk nothing moves"
    decided = review("TTcTTc")
    drop = ops.drop(decided, 0)
    assert drop is not None
    assert open_around(apply(decided, drop), drop) is None
    assert all(s.status is not Status.SETTLED for s in changed.segments)


# Partition


def test_a_segment_knows_what_its_finding_says() -> None:
    finding = Finding(Position(2), Position(5), Kind.TALK, 0.9, qa=4, continues=True)
    play = Finding(Position(5), Position(6), Kind.REEL, reel="B", partial=True, unsure=True)
    assert propose(transcript(8), [play, finding]) == (
        Segment(Position(0), Kind.CHATTER, finding=Finding(Position(0), Position(2), Kind.CHATTER)),
        Segment(Position(2), Kind.TALK, qa=4, continues=True, finding=finding),
        Segment(Position(5), Kind.REEL, reel="B", partial=True, unsure=True, finding=play),
        Segment(Position(6), Kind.CHATTER),
    )


@pytest.mark.parametrize(
    ("second", "shown"),
    [
        (talk(2, 6), "ttttttcc"),
        (talk(1, 6), "ttttcccc"),
        (talk(1, 4), "ttttcccc"),
        (talk(6, 10), "ttttcctt"),
        (talk(7, 12), "ttttcccc"),
        (talk(8, 12), "ttttcccc"),
    ],
)
def test_a_finding_of_which_less_than_half_is_free_is_none(second: Finding, shown: str) -> None:
    assert picture(proposed(8, second, talk(0, 4))).replace("|", "") == shown


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        (Finding(Position(2), Position(2, 2), Kind.TALK), noise(2, 5, word=2), "cctttc"),
        (Finding(Position(2), Position(2, 2), Kind.NOISE), talk(2, 5, word=2), "cctttc"),
        (
            Finding(Position(2), Position(2, 2), Kind.NOISE),
            Finding(Position(2, 2), Position(5), Kind.BREAK),
            "ccbbbc",
        ),
        (
            Finding(Position(2, 1), Position(2, 2), Kind.REEL, reel="A"),
            talk(2, 5, word=2),
            "cc'1tttc",
        ),
    ],
)
def test_of_two_edges_in_a_line_one_stays(one: Finding, other: Finding, shown: str) -> None:
    assert picture(proposed(6, one, other)) == shown


@pytest.mark.parametrize(("word", "shown"), [(3, "cc'3tttc"), (4, "cctttc"), (9, "cctttc")])
def test_an_edge_behind_the_words_of_its_line_lies_at_its_start(word: int, shown: str) -> None:
    assert picture(proposed(6, talk(2, 5, word=word))) == shown


def test_what_ends_inside_the_line_of_a_decided_edge_ends_there() -> None:
    state = known(review("ttttTTTT"), 1, start=Position(4, 2))
    assert again(state, talk(1, 4)) == "cttt'2TTTT"
    assert again(state, talk(1, 3)) == "cttc'2TTTT"


def test_what_starts_inside_the_line_of_a_decided_edge_starts_there() -> None:
    state = known(review("TTTTtttt"), 1, start=Position(4, 2))
    assert again(state, talk(4, 7)) == "TTTT'2tttc"
    assert again(state, talk(5, 8)) == "TTTT'2cttt"


# Which segments stay


def test_detecting_again_has_its_name_or_the_one_it_is_given() -> None:
    state = review("cccc")
    assert (propose_again(state, [talk(1, 3)]) or Edit("")).label == "Detected again"
    assert (propose_again(state, [talk(1, 3)], "Matched") or Edit("")).label == "Matched"


@pytest.mark.parametrize(
    ("window", "changed"),
    [
        ((Position(0), Position(4)), True),
        ((Position(0), Position(3)), False),
        ((Position(1), Position(4)), False),
        ((Position(0), Position(10)), True),
        ((Position(6), Position(10)), False),
        (None, True),
    ],
)
def test_only_what_lies_in_the_window_is_proposed_anew(
    window: tuple[Position, Position] | None, changed: bool
) -> None:
    assert (
        propose_again(review("ttttTTtttt"), [talk(1, 4), talk(6, 10)], window=window) is not None
    ) is changed


def test_what_a_person_joined_or_relabelled_stays_even_undecided() -> None:
    state = review("ttnttbb")
    joined = apply(state, ops.join(state, 2) or Edit(""))
    assert again(joined) == "cccttcc"
    labelled = apply(state, ops.label(state, 1, Kind.BREAK) or Edit(""))
    opened = apply(labelled, ops.undecide(labelled, [1]) or Edit(""))
    assert again(opened) == "ccbcccc"
    finding = state.segments[2].finding
    assert finding is not None
    program = known(state, 2, continues=True, finding=replace(finding, continues=True))
    assert again(program) == "ccccccc", "what the program joined it may part again"


def test_constraints_are_the_decided_stretches_and_the_open_edges_a_person_put() -> None:
    state = known(known(review("rrccTTtt"), 0, status=Status.ACCEPTED, reel="B"), 3, pinned=True)
    state = known(state, 2, pinned=True)
    told = constraints_of(state)
    assert told.fixed == (
        Fixed(Position(0), Position(2), Kind.REEL, "B"),
        Fixed(Position(2), Position(4), Kind.CHATTER),
        Fixed(Position(4), Position(6), Kind.TALK),
    )
    assert (told.pinned, told.vetoes) == ((Position(6),), ())


# Edges that a person put


@pytest.mark.parametrize(
    ("pin", "findings", "shown"),
    [
        (Position(4, 2), [noise(4, 8)], "cccc'2nnnn"),
        (Position(4, 1), [noise(4, 8, word=3)], "cccc'1nnnn"),
        (Position(4, 3), [noise(4, 8, word=1)], "cccc'3nnnn"),
        (Position(5), [noise(4, 8)], "ccccn|nnn"),
        (Position(5), [noise(2, 4), talk(4, 8)], "ccnnt|ttt"),
        (Position(5), [noise(6, 8)], "ccccc|cnn"),
        (Position(5, 2), [], "ccccc'2ccc"),
    ],
)
def test_an_edge_that_a_person_put_is_kept_exactly(
    pin: Position, findings: Sequence[Finding], shown: str
) -> None:
    state = known(review("cccctttt"), 1, start=pin, pinned=True, finding=None)
    assert again(state, *findings) == shown
    after = apply(state, propose_again(state, findings) or Edit(""))
    assert [segment.start for segment in after.segments if segment.pinned] == [pin]


def test_an_edge_within_a_pass_parts_it_into_passes_of_its_reel() -> None:
    state = known(review("cccctttt"), 1, start=Position(5), pinned=True, finding=None)
    play = Finding(Position(3), Position(8), Kind.REEL, reel="B")
    after = apply(state, propose_again(state, [play]) or Edit(""))
    assert [(s.kind, s.reel) for s in after.segments[1:]] == [(Kind.REEL, "B")] * 2


def test_a_moved_edge_does_not_pass_what_is_found_behind_it() -> None:
    state = review("cctttttt")
    moved = apply(state, ops.nudge_line(state, 1, 2) or Edit(""))
    assert again(moved, talk(2, 6)) == "ccccttcc"
    assert again(moved, talk(2, 3), noise(3, 8)) == "cctn|nnnn"
    assert again(moved, talk(2, 4), noise(4, 8)) == "ccttnnnn"
    assert again(moved, talk(2, 5), noise(5, 8)) == "cccctnnn"
    assert again(moved, noise(2, 8)) == "ccnn|nnnn", "another kind is not what was moved"


def test_where_a_person_put_one_edge_another_may_have_been() -> None:
    state = known(review("ccccnntttt"), 1, pinned=True, finding=None)
    state = known(state, 2, pinned=True, finding=talk(4, 10))
    assert again(state, talk(4, 10)) == "cccctt|tttt"


def test_a_proposed_edge_that_nobody_put_goes() -> None:
    assert again(review("cccctttt"), noise(2, 8)) == "ccnnnnnn"


# Typed words


def test_typed_words_go_to_the_largest_part_of_the_same_kind() -> None:
    state = known(review("ccttttttcc"), 1, title="Knots", speakers=("Ada",), slot="s")
    for findings in ([talk(2, 4), talk(5, 8)], [talk(2, 5), noise(5, 6), talk(6, 8)]):
        after = apply(state, propose_again(state, findings) or Edit(""))
        best = max(range(len(after.segments)), key=lambda i: (after.is_talk(i), len(after.lines_of(i))))
        words = [(s.title, s.speakers, s.slot) for s in after.segments]
        assert words[best] == ("Knots", ("Ada",), "s")
        assert words.count((None, None, None)) == len(words) - 1


@pytest.mark.parametrize("what", [{"title": "Knots"}, {"speakers": ("Ada",)}, {"slot": "s"}])
def test_each_of_the_typed_words_counts(what: dict[str, Any]) -> None:
    state = known(review("ccttttcc"), 1, **what)
    after = apply(state, propose_again(state, [talk(3, 7)]) or Edit(""))
    assert after.segments[1] == replace(after.segments[1], **what)
    gone = apply(state, propose_again(state, [noise(2, 6)]) or Edit(""))
    assert [(s.title, s.speakers, s.slot) for s in gone.segments] == [(None, None, None)] * 3


# What changed, and where


@pytest.mark.parametrize(
    "what",
    [
        {"start": Position(2, 1)}, {"kind": Kind.NOISE}, {"reel": "B"}, {"partial": True},
        {"continues": True}, {"unsure": True},
    ],
)  # fmt: skip
def test_what_a_segment_is_and_where_is_its_shape(what: dict[str, Any]) -> None:
    segment = review("cctt").segments[1]
    assert reshapes(Edit("", (Splice(1, (segment,), (replace(segment, **what),)),)))
    assert reshapes(Edit("", (Splice(1, (segment,), ()),)))


def test_why_and_how_surely_are_not_its_shape() -> None:
    segment = review("cctt").segments[1]
    new = replace(segment, finding=None, title="Knots", status=Status.ACCEPTED, pinned=True)
    assert not reshapes(Edit("", (Splice(1, (segment,), (new,)),)))
    assert not reshapes(Edit(""))


@pytest.mark.parametrize(
    ("shown", "opened", "window"),
    [
        ("TT|TT|TTtt", 0, (0, 4)),
        ("tt|TT|TTTTtt", 1, (0, 8)),
        ("ttTT|TT|TTtt", 2, (2, 8)),
        ("ttTT|tt|TT|tt|TTtt", 3, (2, 12)),
        ("ttTTnn?TTcc?", 3, (2, 10)),
    ],
)
def test_the_window_reaches_from_decided_to_decided(shown: str, opened: int, window: tuple[int, int]) -> None:
    state = review(shown)
    edit = ops.undecide(state, [opened])
    assert edit is not None
    assert open_around(apply(state, edit), edit) == (Position(window[0]), Position(window[1]))


def test_the_window_counts_the_segments_as_they_are_after_the_step() -> None:
    state = review("ttttTTttTTtt")
    first, _, second = state.segments[:3]
    parts = (first, replace(first, start=Position(2)))
    edit = Edit("", (Splice(0, (first,), parts), Splice(2, (second,), (replace(second, unsure=True),))))
    assert open_around(apply(state, edit), edit) == (Position(0), Position(10))
    last = state.segments[4]
    edit = Edit("", (Splice(4, (last,), (last, replace(last, start=Position(11)))),))
    assert open_around(apply(state, edit), edit) == (Position(8), Position(12))


def test_a_step_that_changes_no_segment_opens_no_window() -> None:
    state = review("cctt")
    assert open_around(state, ops.correct(state, 1, "other words") or Edit("")) is None
