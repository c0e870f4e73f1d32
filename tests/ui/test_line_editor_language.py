"""What stands beside a line that is edited, in another language."""

from collections.abc import Iterator

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from talkeditor.core import translation
from talkeditor.ui.theme import Theme
from talkeditor.ui.views.line_editor import LineEditor

pytestmark = pytest.mark.gui


class Before:
    """One word, as a catalog has it."""

    separator = "."

    def __call__(self, text: str, about: str, number: int) -> str:
        return "vorher:" if text == "was:" else ""


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    yield
    translation.use(None)


def painted(editor: LineEditor, captioned: str) -> QImage:
    editor.begin(3, "the rope is long", 0, captioned)
    return editor.grab().toImage()


def test_what_stands_before_the_captioned_words_is_in_the_language(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    editor = LineEditor(Theme(), around)
    editor.resize(900, 30)
    changed, same = "the robe is long", "the rope is long"
    english, plain = painted(editor, changed), painted(editor, same)
    assert english != plain
    translation.use(Before())
    assert painted(editor, changed) != english
    # Nothing but these words is in a language: the rest of the field looks the same.
    assert painted(editor, same) == plain
