"""The schedule in the window: offered, looked at, changed, taken in one step, and taken back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from talkeditor.ui.dialogs.schedulematch import ScheduleMatch
from tests.desks import Hands
from tests.harbour import TALKS, lay_schedule

pytestmark = pytest.mark.gui


def shown(desk: Any, qtbot: Any) -> ScheduleMatch:
    qtbot.waitUntil(lambda: isinstance(desk.sheets.open, ScheduleMatch), timeout=20_000)
    # What comes by itself is deaf for a moment, so that no key is pressed unread.
    qtbot.waitUntil(lambda: not desk.sheets.open.is_deaf)
    return desk.sheets.open


@pytest.fixture
def desk(
    make_desk: Callable[..., Any], detected: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Any:
    monkeypatch.setenv("TALKEDITOR_DATA", str(tmp_path / "data"))
    lay_schedule(tmp_path)
    return make_desk(detected)


def titles(desk: Any) -> list[str | None]:
    review = desk.session.review
    return [review.segments[parts[0]].title for parts in review.talks()]


def test_a_schedule_beside_the_stream_is_offered_and_taken_with_one_key(
    desk: Any, hands: Callable[[Any], Hands], qtbot: Any
) -> None:
    sheet = shown(desk, qtbot)
    assert sheet.view.chosen.room == "Harbour Hall"
    hand = hands(desk)
    hand.press("Return")
    assert titles(desk) == [title for _, title, _ in TALKS]
    review = desk.session.review
    assert [review.segments[parts[0]].speakers for parts in review.talks()] == [(s,) for _, _, s in TALKS]
    assert desk.session.history.undoable.edit.label == "Took 3 titles from the schedule"
    hand.press("Ctrl+Z")
    assert titles(desk) == [None, None, None]


def test_not_now_is_remembered_and_f8_shows_it_again(
    desk: Any, hands: Callable[[Any], Hands], qtbot: Any
) -> None:
    shown(desk, qtbot)
    hand = hands(desk)
    hand.press("Esc")
    assert titles(desk) == [None, None, None]
    path = desk.opener.path
    desk.run_id("close")
    desk.opener.open(path)
    qtbot.wait(50)
    assert desk.sheets.open is None
    hand.press("F8")
    shown(desk, qtbot)
    hand.press("Return")
    assert titles(desk)[0] == TALKS[0][1]


def test_a_row_left_out_and_another_entry_chosen(
    desk: Any, hands: Callable[[Any], Hands], qtbot: Any
) -> None:
    sheet = shown(desk, qtbot)
    hand = hands(desk)
    hand.press("Space", "Down", "Right")
    assert "chosen for two talks" in sheet.message.text() or sheet.use.isEnabled()
    chosen = sheet.list.lines[1].slot
    assert chosen is not None
    assert chosen.title != TALKS[1][1]
    hand.press("Left", "Return")
    assert titles(desk) == [None, TALKS[1][1], TALKS[2][1]]


def test_r_shows_another_room(desk: Any, hands: Callable[[Any], Hands], qtbot: Any) -> None:
    sheet = shown(desk, qtbot)
    hands(desk).press("R")
    qtbot.waitUntil(lambda: sheet.view.chosen.room == "Net Loft")
    assert all(line.slot is None or line.slot.room == "Net Loft" for line in sheet.list.lines)


def test_a_programme_that_was_copied_is_matched(
    make_desk: Callable[..., Any],
    hands: Callable[[Any], Hands],
    detected: Path,
    tmp_path: Path,
    qtbot: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from PySide6.QtWidgets import QApplication

    monkeypatch.setenv("TALKEDITOR_DATA", str(tmp_path / "data"))
    desk = make_desk(detected)
    QApplication.clipboard().setText("\n".join(f"{at} {title} – {who}" for at, title, who in TALKS))
    hand = hands(desk)
    hand.press("F8")
    sheet = shown(desk, qtbot)
    assert [line.talk for line in sheet.list.lines] == [1, 2, 3]
    assert not sheet.use.isEnabled()
    hand.press("Ctrl+V")
    qtbot.waitUntil(lambda: all(line.slot for line in desk.sheets.open.list.lines), timeout=20_000)
    hand.press("Return")
    assert titles(desk) == [title for _, title, _ in TALKS]
    path = desk.opener.path
    desk.run_id("close")
    desk.opener.open(path)
    hand.press("F8")
    shown(desk, qtbot)
    assert "Pasted programme" in desk.sheets.open.below.text()


def test_what_is_no_programme_is_said_where_it_was_pasted(
    desk: Any, hands: Callable[[Any], Hands], qtbot: Any
) -> None:
    from PySide6.QtWidgets import QApplication

    sheet = shown(desk, qtbot)
    QApplication.clipboard().setText("<!doctype html><html><p>no programme")
    hands(desk).press("Ctrl+V")
    assert "HTML page" in sheet.message.text()
    assert all(line.slot for line in sheet.list.lines)
