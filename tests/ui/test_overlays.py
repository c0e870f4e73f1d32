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
