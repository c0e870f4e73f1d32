"""The panes' context menus: the same commands by the mouse and by Shift+F10, at what is chosen there."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from talkeditor.core.findings import Kind
from talkeditor.ui.desk import Pane
from tests.desks import Hands

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(make_desk: Callable[..., Any], detected: Path) -> Any:
    return make_desk(detected)


@pytest.fixture
def hand(desk: Any, hands: Callable[[Any], Hands]) -> Hands:
    return hands(desk)


def opened() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def told(menu: QMenu) -> list[str]:
    words = [action.text() for action in menu.actions()]
    menu.close()
    return words


def ask(widget: QWidget, at: QPoint) -> QMenu:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    return opened()


@pytest.mark.parametrize("pane", [Pane.OVERVIEW, Pane.OUTLINE, Pane.TRANSCRIPT])
def test_the_key_opens_the_same_menu_at_what_is_current_there(desk: Any, hand: Hands, pane: Pane) -> None:
    talk = next(n for n, one in enumerate(desk.session.review.segments) if one.kind is Kind.TALK)
    desk.desk.go_to_segment(talk)
    desk.stage.focus(pane)
    hand.press("Shift+F10")
    menu, window = opened(), desk.window
    widget = {
        Pane.OVERVIEW: window.overview,
        Pane.OUTLINE: window.outline.list,
        Pane.TRANSCRIPT: window.transcript,
    }[pane]
    corner = widget.mapFromGlobal(menu.pos())
    assert widget.rect().adjusted(-4, -4, 4, widget.height()).contains(corner)
    words = told(menu)
    assert "Accept and go on\tSpace" in words
    assert any(word.startswith("Merge with the next") for word in words)


def test_a_right_click_on_the_overview_goes_to_the_segment_first(desk: Any) -> None:
    strip = desk.window.overview
    last = strip.item_count() - 1
    menu = ask(strip, strip.item_rect(last).center())
    assert strip.current_item() == last
    assert any(word.startswith("Accept") for word in told(menu))


def test_a_right_click_on_the_outline_asks_for_the_row_under_it(desk: Any, hand: Hands) -> None:
    rows = desk.window.outline.list
    row = rows.item_count() - 1
    at = rows.item_rect(row).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.RightButton, pos=at)
    menu = ask(rows.viewport(), at)
    assert rows.current_item() == row
    assert any(word.startswith("Accept") for word in told(menu))
