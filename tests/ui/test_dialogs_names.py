"""Every control of the views and popups can be named, reached and seen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from talkeditor.core import operations as ops
from talkeditor.settings import Settings
from talkeditor.ui.desk import Desk
from talkeditor.ui.dialogs.cheatsheet import CheatSheet
from talkeditor.ui.dialogs.compare import CompareView
from talkeditor.ui.dialogs.export import ExportDialog
from talkeditor.ui.dialogs.exported import ExportedDialog, Result
from talkeditor.ui.dialogs.glossary import GlossaryQueue
from talkeditor.ui.dialogs.goto import GoToLine
from talkeditor.ui.dialogs.overlay import Overlay
from talkeditor.ui.dialogs.palette import Palette
from talkeditor.ui.dialogs.steps import StepsDialog
from talkeditor.ui.session import Session
from talkeditor.ui.theme import Theme
from talkeditor.ui.views.details import Details
from talkeditor.ui.views.header import Header
from talkeditor.ui.views.previewpane import PreviewPane
from talkeditor.workflow.soundalikes import Spoken
from tests.ui import samples

pytestmark = pytest.mark.gui


class PlainDesk(Desk):
    """A desk without a stage: nothing here runs a command."""

    def __init__(self, session: Session) -> None:
        self.session = session


def popups() -> dict[str, Callable[[QWidget, Theme, Session, Path], Overlay]]:
    return {
        "palette": lambda w, t, s, _: Palette(w, t, samples.COMMANDS, PlainDesk(s)),
        "cheat sheet": lambda w, t, _s, _: CheatSheet(w, t, samples.COMMANDS),
        "go to line": lambda w, t, s, _: GoToLine(w, t, s),
        "steps": lambda w, t, s, _: StepsDialog(w, t, s),
        "export": lambda w, t, s, folder: ExportDialog(w, t, s, Settings(folder=str(folder))),
        "exported": lambda w, t, _s, folder: ExportedDialog(
            w, t, Result(folder, ("01-a.md",), 1, 12, 3, ("Talk 1: Has no title",))
        ),
        "compare": lambda w, t, s, _: CompareView(w, t, s),
        "glossary, looking": lambda w, t, _s, _: GlossaryQueue(w, t, "Ctrl+Z"),
        "glossary": lambda w, t, s, _: glossary(w, t, s),
    }


def glossary(window: QWidget, theme: Theme, session: Session) -> GlossaryQueue:
    """The queue with one name, which is heard in three talks."""
    sheet = GlossaryQueue(window, theme, "Ctrl+Z", event="Tidewater")
    row = Spoken(session.review).of_word("lantern", "Lantern")
    assert row is not None
    sheet.show_rows((row,))
    return sheet


@pytest.fixture
def session(qapp: object) -> Session:
    desk = samples.session(line=0)
    desk.perform(ops.accept(desk.review, 3))
    return desk


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    yield widget
    widget.close()


def stops(inside: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in inside.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget.parent(), QComboBox)
    ]  # fmt: skip


def unnamed(inside: QWidget) -> list[str]:
    named = (QAbstractButton, QLineEdit, QComboBox, QAbstractScrollArea)
    return [
        type(widget).__name__
        for widget in stops(inside)
        if isinstance(widget, named)
        and not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]


@pytest.mark.parametrize("name", popups())
@pytest.mark.parametrize("size", [(1024, 640), (1440, 900)])
def test_all_controls_of_a_popup_are_named_and_inside(
    window: QWidget, session: Session, tmp_path: Path, name: str, size: tuple[int, int]
) -> None:
    window.resize(*size)
    popup = popups()[name](window, Theme(), session, tmp_path)
    popup.open()
    assert not window.grab().isNull()
    assert popup.accessibleName()
    assert popup.rect().contains(popup.body.geometry())
    assert unnamed(popup) == []
    for widget in stops(popup):
        assert popup.body.rect().contains(widget.mapTo(popup.body, widget.rect().center()))
    buttons = [b for b in stops(popup) if isinstance(b, QAbstractButton)]
    assert all(b.width() >= b.sizeHint().width() for b in buttons)
    popup.finish(False)


@pytest.mark.parametrize("line", [0, 42, 44, 182, 200])
@pytest.mark.parametrize("width", [280, 400])
def test_all_controls_of_the_details_are_named(qtbot: QtBot, session: Session, line: int, width: int) -> None:
    session.go(line)
    details = Details(session, Theme(), samples.COMMANDS)
    header = Header(session, Theme(), samples.COMMANDS)
    for widget in (details, header):
        qtbot.addWidget(widget)
        widget.show()
    details.resize(width, 900)
    details.cleaned.compute()
    assert unnamed(details) == []
    assert unnamed(header) == []
    for widget in stops(details):
        right = widget.mapTo(details, widget.rect().topRight()).x()
        assert right < details.width()


@pytest.mark.parametrize("width", [440, 560])
def test_all_controls_of_the_preview_are_named_and_inside(qtbot: QtBot, width: int) -> None:
    pane = PreviewPane(Theme())
    qtbot.addWidget(pane)
    pane.set_commands(samples.COMMANDS)
    pane.show_words("Cleaned text, talk 1", "6,613 words. 152 fillers and 2 tags removed, 15 capitals set.")
    pane.resize(width, 600)
    pane.show()
    assert unnamed(pane) == []
    for widget in stops(pane):
        assert pane.rect().contains(widget.mapTo(pane, widget.rect().bottomRight()))
    assert pane.title.width() > 60
    assert all(b.width() >= b.sizeHint().width() for b in (pane.source, pane.steps, pane.close_button))


@pytest.mark.parametrize("points", [20, 30])
def test_a_large_font_makes_rows_higher_and_cuts_nothing(
    qtbot: QtBot, window: QWidget, session: Session, tmp_path: Path, points: int
) -> None:
    before = QApplication.font()
    larger = QApplication.font()
    larger.setPixelSize(points)
    QApplication.setFont(larger)
    try:
        window.resize(1440, 900)
        theme = Theme()
        assert theme.scale > 1.4
        for make in popups().values():
            popup = make(window, theme, session, tmp_path)
            popup.open()
            assert popup.rect().contains(popup.body.geometry())
            for button in popup.findChildren(QAbstractButton):
                if button.isVisible():
                    assert button.height() >= button.fontMetrics().height()
            popup.finish(False)
    finally:
        QApplication.setFont(before)
