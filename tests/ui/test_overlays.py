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
