"""How soon the preview follows an edit in a talk of 2,000 lines, beside setting all of its text anew.

`python -m pytest tests/benchmarks/test_preview.py --benchmark-enable -s` prints the figures. What holds it
to its limit is the time of the processor, as with the keys of the window.
"""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from talkeditor.assets import resource
from talkeditor.core import operations as ops
from talkeditor.core.findings import Kind
from tests.benchmarks.test_transcript_view import p99
from tests.benchmarks.test_window import Took, press, seen_after, slack, told

pytestmark = [pytest.mark.gui, pytest.mark.slow, pytest.mark.timed]

LINES = 2_000
ROUNDS = 40
LIMIT_MS = 50


@pytest.fixture
def desk(make_desk: Callable[..., Any], tmp_path: Path) -> Any:
    """A stream that is one talk of 2,000 lines."""
    sample = next(resource("sample").glob("*.txt")).read_text("utf-8").splitlines()
    rows = [row for row in sample if not row.startswith("[")]
    stream = tmp_path / "talk.txt"
    stream.write_text("\n".join(rows[n % len(rows)] for n in range(LINES)) + "\n", "utf-8")
    made = make_desk(stream)
    made.session.perform(ops.merge_range(made.session.review, range(len(made.session.review.segments))))
    made.session.perform(ops.label(made.session.review, 0, Kind.TALK))
    made.session.perform(ops.set_speakers(made.session.review, 0, ("Mara Lind",)))
    made.session.go(LINES // 2)
    made.window.transcript.setFocus()
    return made


def edits(desk: Any, word: str) -> list[Took]:
    """How long it takes until words that were put right are seen in both."""
    draw = random.Random(7)
    found = []
    for number in range(ROUNDS):
        line = LINES // 2 + draw.randrange(-200, 200)
        edit = ops.correct(desk.session.review, line, f"so the {word} number {number} crosses the quay")
        found.append(seen_after(lambda edit=edit: desk.session.perform(edit)))
    return found


def letters(desk: Any) -> list[Took]:
    """How long it takes until a letter that is typed is seen in both."""
    press("Return")
    QApplication.processEvents()
    found = [seen_after(lambda: press("Z")) for _ in range(ROUNDS)]
    press("Escape")
    QApplication.processEvents()
    return found


@pytest.mark.parametrize("source", [False, True])
def test_the_preview_follows_an_edit_at_once(desk: Any, qtbot: QtBot, source: bool) -> None:
    assert len(desk.session.review.lines_of(desk.session.current)) == LINES
    without = edits(desk, "ibex")
    press("Shift+P" if source else "P")
    QApplication.processEvents()
    preview = desk.previewing()
    text = preview.pane.text
    assert preview.pane.source.isChecked() is source
    step, typed = edits(desk, "zebra"), letters(desk)
    whole = text.toPlainText()
    assert "zebra number 39" in whole
    field = QTextEdit()
    qtbot.addWidget(field)
    field.resize(text.size())
    field.show()
    QApplication.processEvents()
    anew = [seen_after(lambda: field.setPlainText(whole)) for _ in range(ROUNDS // 4)]
    print(f"\nmilliseconds to the paint, in the processor in brackets; source: {source}")
    print(f"  a step without the preview {told(without)}")
    print(f"  a step                     {told(step)}")
    print(f"  a letter                   {told(typed)}")
    print(f"  a bare field set anew      {told(anew)}")
    for times in (step, typed):
        assert p99([time.busy for time in times]) <= LIMIT_MS * slack()
