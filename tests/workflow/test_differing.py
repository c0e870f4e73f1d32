"""What differs between two states is told in words, and nothing is told where nothing does."""

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit, apply
from talkeditor.core.review import Review
from talkeditor.workflow.differing import MOST_ROWS, SAME, details, summary
from tests.core.pictures import review

NOW = review("ccttttcttttc")


def after(state: Review, *edits: Edit | None) -> Review:
    for edit in edits:
        assert edit is not None
        state = apply(state, edit)
    return state


def test_the_same_state_differs_in_nothing() -> None:
    assert summary(NOW, NOW) == SAME
    assert details(NOW, NOW) == ()


def test_a_talk_that_was_accepted_and_named_is_told() -> None:
    other = after(NOW, ops.accept(NOW, 1))
    other = after(other, ops.set_title(other, 1, "Ropes"))
    assert summary(NOW, other) == (
        "1 of 2 talks accepted (now 0), 1 title or speaker differs, 1 segment differs"
    )
    assert details(NOW, other) == ("Talk 1, Ropes: accepted (now proposed); title “Ropes” (now as heard)",)


def test_texts_and_left_out_lines_are_told_with_their_number() -> None:
    other = after(NOW, ops.correct(NOW, 3, "oars"))
    other = after(other, ops.leave_out(other, range(4, 5)))
    assert summary(NOW, other) == "1 corrected line differs, 1 left-out line differs"
    assert details(NOW, other) == ("Line 4: “oars” (now “a3 b3 c3 d3”)", "Line 5: left out")
    assert details(other, NOW)[0] == "Line 4: “a3 b3 c3 d3” (now “oars”)"


def test_talks_that_came_and_went_are_told() -> None:
    other = after(NOW, ops.label(NOW, 1, NOW.segments[0].kind))
    rows = details(NOW, other)
    assert any(row.startswith("No talk in lines 3–6; now talk 1") for row in rows)
    assert details(other, NOW)[0].startswith("Talk 1: lines 3–6; no talk there now")


def test_another_stream_is_called_one() -> None:
    assert summary(NOW, review("tt")) == "another stream"
    assert details(NOW, review("tt")) == ("It holds another stream, of 2 lines.",)


def test_very_many_rows_are_counted() -> None:
    long = review("t" * (MOST_ROWS + 50))
    other = long
    for line in range(MOST_ROWS + 7):
        other = after(other, ops.correct(other, line, f"oars {line}"))
    rows = details(long, other)
    assert len(rows) == MOST_ROWS + 1
    assert rows[-1] == "and 7 more"
