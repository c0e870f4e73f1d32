"""From findings to segments, around what a person decided."""

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit, apply
from talkeditor.core.findings import Finding, Kind
from talkeditor.core.propose import begin, constraints_of, open_around, propose, propose_again
from talkeditor.core.review import Review, broken
from talkeditor.core.segments import Status
from talkeditor.core.transcript import Position
from tests.core.pictures import picture, review, transcript


def talk(start: int, end: int, word: int = 0) -> Finding:
    return Finding(Position(start, word), Position(end), Kind.TALK)


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
