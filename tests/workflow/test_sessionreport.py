"""The session report: every figure of a talk, as a table, for a spreadsheet and as data."""

import csv
import io
import json

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit, apply
from talkeditor.core.progress import ELSEWHERE, Work
from talkeditor.core.review import Review
from talkeditor.workflow.sessionreport import as_csv, as_json, as_text, rows, session_report, spent
from tests.core.pictures import review

WORK = {0: Work(1, 0, 1_000), 3: Work(10, 4, 61_000), 8: Work(2, 0, 500), ELSEWHERE: Work(5, 1, 2_000)}


def day(*edits: str) -> Review:
    """Chatter, a talk half corrected, chatter, an accepted talk corrected whole."""
    state = review("ccttttccTT")

    def take(edit: Edit | None) -> None:
        nonlocal state
        assert edit is not None
        state = apply(state, edit)

    take(ops.set_title(state, 1, edits[0] if edits else "Knots, and more"))
    take(ops.mark_corrected(state, 3))
    take(ops.correct(state, 3, "a3 mended words d3"))
    take(ops.leave_out(state, range(4, 5)))
    take(ops.mark_corrected(state, 9))
    return state


def test_each_talk_has_its_figures_and_the_sum_is_theirs() -> None:
    assert list(rows(session_report(day(), WORK))) == [
        ("1  Knots, and more", "50%", "2", "1", "0", "14", "1 min 01 s"),
        ("2  No title", "all", "0", "0", "1", "2", "0 s"),
        ("Reels, gaps, dialogs", "", "", "", "0", "7", "3 s"),
        ("All", "1 of 2", "2", "1", "1", "23", "1 min 04 s"),
    ]


def test_as_text_the_columns_stand_under_each_other() -> None:
    table = list(as_text(session_report(day(), WORK)))
    assert len({len(row) for row in table if row.endswith(("s", "e"))}) == 1
    assert table[0].startswith("Talk ")
    assert table[1].startswith("1  Knots, and more ")


def test_for_a_spreadsheet_numbers_are_plain_and_nothing_is_a_formula() -> None:
    found = list(csv.DictReader(io.StringIO(as_csv(session_report(day("=1+1"), WORK)))))
    assert [row["talk"] for row in found] == ["1", "2", ""]
    assert found[0]["title"] == "'=1+1"
    assert found[0] | {"title": ""} == {
        "talk": "1", "title": "", "speakers": "", "lines": "4", "lines_corrected": "2",
        "corrected_to_line": "4", "words_changed": "2", "lines_changed": "1", "lines_left_out": "1",
        "decisions": "0", "keys": "14", "seconds": "61",
    }  # fmt: skip
    assert sum(int(row["keys"]) for row in found) == 23


def test_as_data_lines_are_zero_based() -> None:
    found = json.loads(json.dumps(as_json(session_report(day(), WORK))))
    assert found["talks"][0] == {
        "number": 1, "title": "Knots, and more", "speakers": [], "lines": 4, "corrected_to": 3,
        "lines_corrected": 2, "words_changed": 2, "lines_changed": 1, "lines_left_out": 1,
        "decisions": 0, "keys": 14, "letters": 4, "ms": 61_000,
    }  # fmt: skip
    assert found["rest"] == {"decisions": 0, "keys": 7, "letters": 1, "ms": 3_000}
    assert found["all"]["keys"] == 23


def test_work_goes_with_the_lines_when_an_edge_moves() -> None:
    state = day()
    edit = ops.nudge_line(state, 2, -3)
    assert edit is not None
    moved = session_report(apply(state, edit), WORK)
    assert moved.talks[0].cost.keys == 0
    assert moved.whole == session_report(state, WORK).whole


def test_nothing_done_yet() -> None:
    assert list(rows(session_report(review("cc"), {})))[-1] == ("All", "0 of 0", "0", "0", "0", "0", "0 s")


@pytest.mark.parametrize(
    ("ms", "words"),
    [
        (0, "0 s"),
        (59_400, "59 s"),
        (60_000, "1 min 00 s"),
        (3_599_000, "59 min 59 s"),
        (7_500_000, "2 h 05 min"),
    ],
)
def test_times_in_words(ms: int, words: str) -> None:
    assert spent(ms) == words
