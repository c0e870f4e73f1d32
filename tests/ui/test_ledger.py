"""The keystroke ledger: every press once, letters apart, time between presses, dialogs elsewhere."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from talkeditor.core.findings import Kind
from talkeditor.workflow.presses import ELSEWHERE
from tests.desks import Hands

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(make_desk: Callable[..., Any], detected: Path) -> Any:
    desk = make_desk(detected)
    segments = desk.session.review.segments
    desk.desk.go_to_segment(next(i for i, segment in enumerate(segments) if segment.kind is Kind.TALK))
    return desk


@pytest.fixture
def hand(desk: Any, hands: Callable[[Any], Hands]) -> Hands:
    return hands(desk)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The time in milliseconds, to be set."""
    from talkeditor.ui import ledger

    now = [1_000_000]
    monkeypatch.setattr(ledger, "_now_ms", lambda: now[0])
    return now


def test_every_press_counts_once_and_letters_apart(desk: Any, hand: Hands) -> None:
    line = desk.session.cursor.line
    hand.press("Down", "Y", "F2", "Ctrl+A")
    hand.write("Knots and")
    hand.press("Tab")
    hand.write("Mo")
    hand.press("Return", "Ctrl+Z", "Return")
    hand.write("hm")
    hand.press("Esc")
    presses = desk.counter.presses
    assert sum(press.typed for press in presses) == hand.letters
    assert sum(not press.typed for press in presses) == hand.keys
    assert {press.line for press in presses} <= {line, line + 1}


def test_time_is_taken_between_presses_but_no_pause(desk: Any, hand: Hands, clock: list[int]) -> None:
    for wait in (0, 400, 59_000, 61_000, 500):
        clock[0] += wait
        hand.press("Down")
    assert [press.ms for press in desk.counter.presses] == [0, 400, 59_000, 0, 500]


def test_time_in_another_window_is_not_this_one_s(desk: Any, hand: Hands, clock: list[int]) -> None:
    from PySide6.QtWidgets import QApplication

    hand.press("Down")
    QApplication.focusWidget().clearFocus()
    clock[0] += 5_000
    desk.window.transcript.setFocus()
    hand.press("Down")
    assert [press.ms for press in desk.counter.presses] == [0, 0]


def test_a_dialog_and_the_key_that_opened_it_count_elsewhere(desk: Any, hand: Hands) -> None:
    hand.press("Down", "Ctrl+E", "Tab", "Esc", "Down")
    assert [press.line == ELSEWHERE for press in desk.counter.presses] == [False, True, True, True, False]


def test_a_held_key_is_one_press(desk: Any, hand: Hands) -> None:
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    none = Qt.KeyboardModifier.NoModifier
    for repeated in (False, True, True):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Down, none, "", repeated)
        QApplication.sendEvent(desk.window.transcript, event)
    assert len(desk.counter.presses) == 1


def test_the_ledger_shows_the_cost_and_begins_anew_with_a_stream(desk: Any, hand: Hands) -> None:
    hand.press("Space")
    hand.write("Knots")
    hand.press("Tab", "Return")
    hand.press("Ctrl+Shift+P")
    hand.write("keystroke")
    hand.press("Return")
    sheet = desk.sheets.open
    first = sheet.lines[0]
    assert first.name == "1  Knots"
    assert first.cells[:4] == ("3", "3", "1", "5")
    assert sheet.lines[-1].name == "All"
    assert "Most: " in sheet.note.text()
    hand.press("Return")
    assert desk.sheets.open is None
    hand.press("Ctrl+W")
    assert desk.counter.presses == []


@pytest.mark.parametrize(
    ("ms", "words"), [(0, "0 s"), (59_400, "59 s"), (60_000, "1 min 00 s"), (185_000, "3 min 05 s")]
)
def test_times_in_words(ms: int, words: str) -> None:
    from talkeditor.ui.dialogs.keyledger import spent

    assert spent(ms) == words
