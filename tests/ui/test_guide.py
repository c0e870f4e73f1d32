"""The user guide tells the truth: commands, keys and pictures are the program's own."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from talkeditor.assets import resource
from talkeditor.cli import COMMANDS as COMMAND_LINE
from talkeditor.ui.commands import BY_ID, COMMANDS
from talkeditor.ui.dialogs.guide import Guide
from talkeditor.ui.guide import chapters
from talkeditor.ui.theme import Theme

pytestmark = pytest.mark.gui

FILES = sorted(resource("help").glob("*.md"))


def test_the_chapters_are_those_that_were_promised() -> None:
    headings = [chapter.heading for chapter in chapters(COMMANDS)]
    assert len(headings) == 8
    assert headings[0] == "Getting started"
    assert headings[-1] == "Troubleshooting"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_command_and_picture_it_names_is_there(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for name in re.findall(r"\{([a-z0-9_]+)(?::label)?\}", text):
        assert name in BY_ID, name
    for name in re.findall(r"!\[[^]]*\]\(([^)]*)\)", text):
        assert resource("pictures", f"{name}.png").is_file(), name
    for name in re.findall(r"talkeditor ([a-z]+)", text):
        assert name in COMMAND_LINE, name
    assert "{" not in "".join(chapter.text for chapter in chapters(COMMANDS))


def test_it_tells_keys_that_were_changed() -> None:
    changed = [replace(c, keys=("Y",)) if c.id == "accept_next" else c for c in COMMANDS]
    assert "**Y** accepts what is shown" in chapters(changed)[0].text


def test_it_is_read_by_keys_and_loads_nothing_else(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    theme = Theme(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    guide = Guide(window, theme, COMMANDS)
    guide.open()
    assert "Open a stream" in guide.page.toPlainText()
    qtbot.keyClick(guide.list, Qt.Key.Key_Down)
    assert guide.page.toPlainText().startswith("Reviewing")
    outside = tmp_path / "outside.png"
    outside.write_bytes((resource("pictures") / "main.png").read_bytes())
    for name in (str(outside), f"file://{outside}", "https://example.org/a"):
        assert guide.page.loadResource(2, QUrl(name)) is None
    qtbot.keyClick(guide.list, Qt.Key.Key_Escape)
    assert guide.isHidden()
