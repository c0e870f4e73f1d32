"""The keystroke ledger: every press once, letters apart, time between presses, dialogs elsewhere."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from talkeditor.core.findings import Kind
from talkeditor.core.progress import ELSEWHERE, Work
from talkeditor.store.project import open_project
from tests.desks import Hands

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(make_desk: Callable[..., Any], detected: Path, clock: list[int]) -> Any:
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


def kept(desk: Any) -> dict[int, Work]:
    """What the project holds on the disk."""
    path = desk.opener.keeper.project.path
    assert desk.opener.keeper.flush()
    project, _ = open_project(path, read_only=True)
    project.close()
    return project.activity


def whole(work: dict[int, Work]) -> Work:
    return sum(work.values(), Work())


def test_the_wheel_and_the_mouse_are_work_too(desk: Any, hand: Hands, clock: list[int]) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    view, line = desk.window.transcript.viewport(), desk.session.cursor.line
    hand.press("Down")
    clock[0] += 20_000
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
    clock[0] += 7_000
    hand.press("Up")
    assert desk.counter.activity[line + 1].ms == 20_000
    assert whole(desk.counter.activity) == Work(2, 0, 27_000)
    assert len(desk.counter.presses) == 2


def test_no_time_passes_where_nothing_is_pressed(desk: Any, hand: Hands, clock: list[int]) -> None:
    hand.press("Down")
    for _ in range(10):
        clock[0] += 50_000
        hand.qtbot.wait(1)
    hand.press("Up")
    assert whole(desk.counter.activity).ms == 0


def test_it_is_written_now_and_then_not_with_each_key(desk: Any, hand: Hands, clock: list[int]) -> None:
    written = []
    project = desk.opener.keeper.project
    add, project.add_activity = project.add_activity, lambda work: (written.append(work), add(work))
    for _ in range(60):
        clock[0] += 1_000
        hand.press("Down")
    desk.opener.keeper.flush()
    assert len(written) == 2
    assert whole(kept(desk)).keys == 60
    clock[0] += 1_000
    hand.press("Down")
    assert whole(kept(desk)).keys == 60


def test_it_outlives_closing_and_goes_on(
    desk: Any, hand: Hands, clock: list[int], make_desk: Callable[..., Any]
) -> None:
    stream = desk.opener.path
    hand.press("Down")
    clock[0] += 3_000
    hand.press("Down", "Ctrl+W")
    assert desk.counter.activity == {}
    desk.opener.open(stream)
    hand.qtbot.waitUntil(lambda: desk.session.is_open)
    assert desk.counter.presses == []
    assert whole(desk.counter.activity) == Work(3, 0, 3_000)
    hand.press("Down")
    assert whole(desk.counter.activity).keys == 4


def test_a_write_that_fails_fails_no_step_and_is_made_good(desk: Any, hand: Hands, clock: list[int]) -> None:
    from talkeditor.store.connection import StoreError

    project = desk.opener.keeper.project
    add = project.add_activity

    def full(_: object) -> None:
        raise StoreError("The disk is full.", "Free some space.")

    project.add_activity = full
    hand.press("Down")
    clock[0] += 40_000
    hand.press("B")
    desk.opener.keeper.flush()
    assert desk.opener.keeper.waiting == 0
    assert whole(kept(desk)) == Work()
    assert len(desk.session.review.proofed)
    project.add_activity = add
    clock[0] += 40_000
    hand.press("Down")
    assert whole(kept(desk)) == Work(3, 0, 80_000)


def test_a_press_that_opened_a_dialog_is_written_as_one_of_it(
    desk: Any, hand: Hands, clock: list[int]
) -> None:
    clock[0] += 40_000
    line = desk.session.cursor.line
    hand.press("Ctrl+E", "Esc")
    desk.counter.keep()
    work = kept(desk)
    assert work[ELSEWHERE].keys == 2
    assert work.get(line, Work()).keys == 0
