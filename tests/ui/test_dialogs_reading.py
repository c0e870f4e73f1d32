"""The cleaned text over the full window: all of the talk, cleaned as the export cleans it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from talkeditor.core import operations as ops
from talkeditor.ui.dialogs.reading import ReadingView
from talkeditor.ui.theme import Theme
from talkeditor.workflow.exporting import Options, plan
from tests.ui import samples

pytestmark = pytest.mark.gui


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1024, 640)
    widget.show()
    yield widget
    widget.close()


def test_it_has_the_words_of_the_export(window: QWidget) -> None:
    session = samples.session()
    session.perform(ops.accept(session.review, 3))
    view = ReadingView(window, Theme(), session)
    view.open()
    (exported,) = plan(session.review, "day.txt", Options(), Path()).talks
    assert view.text.toPlainText().split("\n") == [p.text for p in exported.text.paragraphs]
    assert view.below.text() == f"mara lind · {exported.text.words} words"
    assert view.rect().contains(view.body.geometry())
    view.finish(False)


def test_markup_in_a_line_is_shown_as_words(window: QWidget) -> None:
    session = samples.session()
    session.perform(ops.correct(session.review, 44, "a <b>knot</b> & a rope"))
    view = ReadingView(window, Theme(), session)
    assert view.text.toPlainText().startswith("A <b>knot</b> & a rope")


@pytest.mark.parametrize("key", [Qt.Key.Key_P, Qt.Key.Key_Escape])
def test_p_and_escape_close_it(window: QWidget, qtbot: QtBot, key: Qt.Key) -> None:
    view = ReadingView(window, Theme(), samples.session())
    view.open()
    assert view.text.hasFocus()
    with qtbot.waitSignal(view.closed):
        qtbot.keyClick(view.text, key)


def test_what_is_no_talk_says_that_it_is_left_out(window: QWidget) -> None:
    view = ReadingView(window, Theme(), samples.session(line=182))
    assert view.title.text() == "Noise"
    assert view.below.text().endswith("left out of every export")
