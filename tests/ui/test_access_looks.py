"""The window follows the desktop's colours while it is open, and lines that are written from the right."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from talkeditor.settings import Settings
from tests.desks import Hands

pytestmark = pytest.mark.gui


def test_the_desktop_s_switch_repaints_everything(
    make_desk: Callable[..., Any], sample: Path, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    """Bare X never switches, so the switch is told as the desktop would tell it."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication

    desk = make_desk(sample, Settings(scheme="system", first_time=False))
    hints = QGuiApplication.styleHints()
    for asked, name in ((Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light")):
        told = SimpleNamespace(colorScheme=lambda asked=asked: asked)
        with monkeypatch.context() as patch:
            patch.setattr(QGuiApplication, "styleHints", staticmethod(lambda told=told: told))
            hints.colorSchemeChanged.emit(asked)
            assert desk.theme.dark is (name == "dark")
            shown = desk.window.grab().toImage()
        other = "#ffffff" if name == "dark" else "#16181c"
        places = [(x, y) for x in range(0, shown.width(), 7) for y in range(0, shown.height(), 7)]
        colours = [shown.pixelColor(x, y).name() for x, y in places]
        assert colours.count(other) < len(colours) // 100, "a part still has the colours of before"
        assert colours.count(desk.theme.color("surface").name()) > len(colours) // 4


ARABIC = ("صباح الخير جميعا", "نبدأ اليوم بالقوارب", "شكرا لكم والى الغد")


def test_words_are_stepped_in_the_direction_of_the_line(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], tmp_path: Path
) -> None:
    stream = tmp_path / "hall.txt"
    stream.write_text("\n".join(ARABIC) + "\n", encoding="utf-8")
    desk = make_desk(stream)
    hand = hands(desk)
    from talkeditor.ui.window import Page

    if desk.window.page is not Page.REVIEW:
        hand.press("Return")
    desk.session.go(0)
    words = []
    for _ in range(3):
        hand.press("Left")
        words.append(desk.session.cursor.position)
    assert words == sorted(words)
    assert words[-1] > words[0]
    hand.press("Right")
    assert desk.session.cursor.position < words[-1]
