"""What a popup leaves behind when it closes: nothing, and nothing broken."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.desks import Hands

pytestmark = pytest.mark.gui


def test_menus_and_keys_live_on_when_a_popup_has_gone(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], detected: Path, qtbot: Any
) -> None:
    from PySide6.QtWidgets import QApplication

    desk = make_desk(detected)
    hand = hands(desk)
    hand.press("Ctrl+,", "Tab", "Tab", "Esc")
    qtbot.wait(50)
    hand.press("Alt+G")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert menu.actions()
    menu.close()
    desk.rebind({}, True)


def test_the_focus_comes_back_when_a_menu_bar_gives_it_away_late(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], detected: Path, qtbot: Any
) -> None:
    from PySide6.QtWidgets import QApplication

    desk = make_desk(detected)
    hand = hands(desk)
    hand.press("Ctrl+Shift+P")
    field = QApplication.focusWidget()
    for taker in (desk.window.menuBar(), desk.window.transcript):
        taker.setFocus()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is field, timeout=1000)
    field.clearFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field, timeout=1000)
    hand.press("Esc")
    desk.window.menuBar().setFocus()
    qtbot.wait(20)
    assert desk.window.menuBar().hasFocus()


def test_a_page_that_is_shown_takes_the_focus_from_one_that_is_not(
    make_desk: Callable[..., Any], detected: Path, qtbot: Any
) -> None:
    from PySide6.QtWidgets import QApplication

    from talkeditor.ui.window import Page

    window = make_desk(detected).window
    window.show_page(Page.WELCOME)
    window.transcript.setFocus()
    window.show_page(Page.WELCOME)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    assert window.welcome.isAncestorOf(focused)


def test_a_question_comes_in_the_place_of_a_menu_that_is_up(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], detected: Path, qtbot: Any
) -> None:
    from PySide6.QtWidgets import QApplication

    desk = make_desk(detected)
    hand = hands(desk)
    desk.window.transcript.setFocus()
    hand.press("Alt+G")
    assert QApplication.activePopupWidget() is not None
    assert desk.window.menuBar().hasFocus()
    desk.sheets.show_palette()
    assert QApplication.activePopupWidget() is None
    assert desk.sheets.open.isAncestorOf(QApplication.focusWidget())
    hand.press("Esc")
    assert desk.sheets.open is None
    assert desk.window.transcript.hasFocus()


def test_the_focus_comes_back_when_a_menu_over_a_popup_has_gone(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], detected: Path, qtbot: Any
) -> None:
    from PySide6.QtWidgets import QApplication

    desk = make_desk(detected)
    hands(desk).press("Ctrl+Shift+P")
    field, bar = QApplication.focusWidget(), desk.window.menuBar()
    menu = bar.actions()[0].menu()
    bar.setFocus()
    menu.popup(bar.mapToGlobal(bar.rect().bottomLeft()))
    qtbot.wait(20)
    assert not field.hasFocus()
    menu.close()
    desk.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field, timeout=1000)


def test_a_page_that_nobody_sees_cannot_keep_the_focus(
    make_desk: Callable[..., Any], detected: Path, qtbot: Any
) -> None:
    from PySide6.QtWidgets import QApplication

    from talkeditor.ui.window import Page

    window = make_desk(detected).window
    window.show_page(Page.WELCOME)
    window.transcript.setFocus()
    qtbot.waitUntil(lambda: window.welcome.isAncestorOf(QApplication.focusWidget()), timeout=1000)


@pytest.mark.parametrize("command", ["report", "ledger"])
def test_a_table_is_scrolled_by_keys_and_shows_that_it_has_the_focus(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], detected: Path, command: str
) -> None:
    from PySide6.QtGui import QAccessible

    from talkeditor.ui.views.widgets import FocusLine

    desk = make_desk(detected)
    hand = hands(desk)
    desk.run_id(command)
    sheet = desk.sheets.open
    sheet.area.setFixedHeight(60)
    sheet.body.layout().activate()
    bar, line = sheet.area.verticalScrollBar(), sheet.area.findChild(FocusLine)
    assert bar.maximum() > bar.pageStep()
    hand.press("PgDown")
    assert bar.value() == bar.pageStep()
    hand.press("PgUp")
    assert (bar.value(), line.isVisible()) == (0, False)
    sheet.area.setFocus()
    hand.press("Down")
    assert bar.value() == bar.singleStep()
    assert line.isVisible()
    assert (
        QAccessible.queryAccessibleInterface(sheet.area).text(QAccessible.Text.Name) == sheet.accessibleName()
    )
    hand.press("Tab", "Return")
    assert not sheet.area.hasFocus()
