"""What lies over the window: the frame of all popups, palette, cheat sheet, go to line, all steps."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from talkeditor.core import operations as ops
from talkeditor.ui.commands.base import Command, Group
from talkeditor.ui.desk import Desk
from talkeditor.ui.dialogs.cheatsheet import CheatSheet
from talkeditor.ui.dialogs.finding import rows_for
from talkeditor.ui.dialogs.goto import GoToLine
from talkeditor.ui.dialogs.keysheet import KeyLine, in_columns, key_lines
from talkeditor.ui.dialogs.matching import match
from talkeditor.ui.dialogs.overlay import Overlay, column
from talkeditor.ui.dialogs.palette import Palette
from talkeditor.ui.dialogs.steps import StepsDialog
from talkeditor.ui.session import Session
from talkeditor.ui.theme import Theme
from talkeditor.ui.views import accessible
from tests.ui import samples

pytestmark = pytest.mark.gui


class RecordingDesk(Desk):
    """A desk that notes which commands ran."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.ran: list[str] = []


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1024, 640)
    layout = QVBoxLayout(widget)
    layout.addWidget(QPushButton("behind"))
    widget.show()
    widget.activateWindow()
    yield widget
    widget.close()


@pytest.fixture
def behind(window: QWidget) -> QPushButton:
    button = window.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.setFocus()
    return button


@pytest.fixture
def desk(qapp: object) -> RecordingDesk:
    return RecordingDesk(samples.session())


class Three(Overlay):
    """A popup with three buttons."""

    def __init__(self, window: QWidget, queued: bool = False) -> None:
        super().__init__(window, Theme(), "Three", queued)
        self.buttons = [QPushButton(name) for name in "abc"]
        layout = column(self.body)
        for button in self.buttons:
            layout.addWidget(button)

    def first_focus(self) -> QWidget:
        return self.buttons[0]


def labels(typed: str, desk: RecordingDesk, table: tuple[Command, ...] = samples.COMMANDS) -> list[str]:
    return [row.label for row in rows_for(typed, table, desk)]


# The frame of all popups


def test_escape_closes_and_the_focus_returns(window: QWidget, behind: QPushButton, qtbot: QtBot) -> None:
    popup = Three(window)
    popup.open()
    assert popup.buttons[0].hasFocus()
    with qtbot.waitSignal(popup.closed) as told:
        qtbot.keyClick(popup.buttons[0], Qt.Key.Key_Escape)
    assert told.args == [False]
    assert behind.hasFocus()


def test_the_focus_goes_to_the_window_where_what_had_it_is_gone(
    window: QWidget, behind: QPushButton, qtbot: QtBot
) -> None:
    popup = Three(window)
    popup.open()
    behind.deleteLater()
    QApplication.sendPostedEvents(behind, QEvent.Type.DeferredDelete)
    with qtbot.waitSignal(popup.closed):
        popup.finish()
    assert window.hasFocus()


def test_tab_stays_inside(window: QWidget, behind: QPushButton, qtbot: QtBot) -> None:
    popup = Three(window)
    popup.open()
    for button in (*popup.buttons[1:], popup.buttons[0]):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert button.hasFocus()
    qtbot.keyClick(popup.buttons[0], Qt.Key.Key_Backtab)
    assert popup.buttons[2].hasFocus()
    popup.finish()


def test_commands_of_the_window_rest_while_it_is_open(window: QWidget, qtbot: QtBot) -> None:
    fired: list[bool] = []
    QShortcut(QKeySequence("Ctrl+E"), window, activated=lambda: fired.append(True))
    popup = Three(window)
    popup.open()
    qtbot.keyClick(popup.buttons[0], Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert fired == []
    popup.finish()
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert fired == [True]


def test_one_that_the_queue_opened_is_deaf_at_first_and_to_held_keys(window: QWidget, qtbot: QtBot) -> None:
    popup = Three(window, queued=True)
    pressed: list[bool] = []
    popup.buttons[0].clicked.connect(lambda: pressed.append(True))
    popup.open()
    qtbot.keyClick(popup.buttons[0], Qt.Key.Key_Space)
    assert pressed == []
    qtbot.waitUntil(lambda: not popup.is_deaf)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True)
    QApplication.sendEvent(popup.buttons[0], held)
    assert not popup.buttons[0].isDown()
    qtbot.keyClick(popup.buttons[0], Qt.Key.Key_Space)
    assert pressed == [True]
    popup.finish()


def test_it_covers_the_window_and_follows_its_size(window: QWidget, qtbot: QtBot) -> None:
    popup = Three(window)
    popup.open()
    window.resize(600, 300)
    qtbot.waitUntil(lambda: popup.size() == window.size())
    assert popup.rect().contains(popup.body.geometry())
    qtbot.mouseClick(popup, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert popup.isHidden()


# Matching


def test_letters_match_in_order_and_starts_of_words_count_more() -> None:
    assert match("sp", "Split at the cursor") is not None
    assert match("ps", "Split") is None
    split, save = match("sp", "Split at the cursor"), match("sp", "Same for all passes")
    assert split is not None
    assert save is not None
    assert split.score > save.score
    assert split.places == (0, 1)
    assert save.places == (0, 13)


def test_nothing_typed_matches_everything() -> None:
    fit = match(" ", "Anything")
    assert fit is not None
    assert fit.places == ()


# The palette


def test_the_palette_lists_what_fits_with_the_refused_last(desk: RecordingDesk) -> None:
    found = labels("sa", desk, (*samples.COMMANDS, samples.command("save", "Save now", "Ctrl+S")))
    assert found[0] == "Save now"
    assert "Same for all passes" in found
    rows = rows_for("same", samples.COMMANDS, desk)
    assert rows[0].refused == "Not here: the cursor is not in a reel"


def test_lately_used_commands_come_first(desk: RecordingDesk) -> None:
    rows = rows_for("", samples.COMMANDS, desk, recent=("export", "undo"))
    assert [row.id for row in rows[:2]] == ["export", "undo"]


def test_a_number_goes_to_the_line_and_words_to_talks(desk: RecordingDesk) -> None:
    assert labels("1,23", desk)[0] == "Go to line 123"
    assert "Go to line 261" not in labels("261", desk)
    rows = rows_for("lanterns", samples.COMMANDS, desk)
    assert rows[0].label == "Talk 1: lanterns and knots"
    by_speaker = [row for row in rows_for("mara", samples.COMMANDS, desk) if row.icon == "talk"]
    assert len(by_speaker) == 3
    by_speaker[1].run(desk)
    assert desk.session.cursor.line == 123


def test_remapped_keys_are_shown(desk: RecordingDesk) -> None:
    rows = rows_for("split at the cursor", samples.COMMANDS, desk, keys={"split": ("F4",)})
    assert rows[0].caps == ("F4",)


def test_enter_runs_the_chosen_command_after_closing(
    window: QWidget, behind: QPushButton, desk: RecordingDesk, qtbot: QtBot
) -> None:
    palette = Palette(window, Theme(), samples.COMMANDS, desk)
    palette.open()
    qtbot.keyClicks(palette.field, "split cu")
    assert palette.count.text().endswith(f"of {len({c.label for c in samples.COMMANDS})} commands")
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    with qtbot.waitSignal(palette.chosen) as told:
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert told.args == ["split"]
    assert desk.ran == ["split"]
    assert behind.hasFocus()


def test_the_list_ends_with_a_whole_row(window: QWidget, desk: RecordingDesk) -> None:
    from talkeditor.ui.dialogs.palette import MOST_ROWS, row_height

    palette = Palette(window, Theme(), [*samples.COMMANDS] * 5, desk)
    palette.open()
    QApplication.processEvents()
    assert len(palette.model.rows) > MOST_ROWS
    assert palette.list.viewport().height() == MOST_ROWS * row_height(Theme())


def test_what_no_command_is_called_is_said(
    window: QWidget, desk: RecordingDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(accessible, "announce", lambda _, words: said.append(words))
    theme = Theme()
    palette = Palette(window, theme, samples.COMMANDS, desk)
    palette.open()
    palette.field.setText("zzqqzz")
    picture = palette.list.grab().toImage()
    assert said[-1] == "No command is called so."
    middle = range(picture.width() // 3, 2 * picture.width() // 3)
    inks = {picture.pixel(x, y) for x in middle for y in range(picture.height())}
    assert theme.color("text2").rgb() in inks
    palette.finish(False)


def test_a_refused_command_says_why_and_stays(window: QWidget, desk: RecordingDesk, qtbot: QtBot) -> None:
    palette = Palette(window, Theme(), samples.COMMANDS, desk, typed="same")
    palette.open()
    with qtbot.waitSignal(desk.session.said) as told:
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert told.args == ["Not here: the cursor is not in a reel"]
    assert palette.isVisible()
    assert desk.ran == []
    palette.finish()


# The cheat sheet


def test_what_belongs_together_stands_in_one_row() -> None:
    table = (
        *samples.COMMANDS,
        *(samples.command(f"label_{kind}", f"Label: {kind}", digit) for digit, kind in
          zip("12345", ("talk", "reel", "chatter", "break", "noise"), strict=True)),
        samples.command("line_down", "Line down", "Down", "J", group=Group.MOVE),
        samples.command("line_up", "Line up", "Up", "K", group=Group.MOVE),
        samples.command("title_f2", "Title and speaker", "F2", group=Group.TEXT),
    )  # fmt: skip
    lines = key_lines(table)
    assert KeyLine(("Alt", "↑", "↓"), "Move edge by a line") in lines[Group.EDGES]
    assert KeyLine(("1…5",), "Talk, reel, chatter, break, noise") in lines[Group.DECIDE]
    assert KeyLine(("↓", "↑"), "Line (also J K)") in lines[Group.MOVE]
    assert KeyLine(("F2",), "Title and speaker", ("T",)) in lines[Group.TEXT]


def test_every_command_with_a_key_is_on_the_sheet() -> None:
    lines = key_lines([command for command in samples.COMMANDS if command.id != "edge_down"])
    words = {line.words for rows in lines.values() for line in rows}
    assert "Edge up a line" in words
    assert {group for column_ in in_columns(lines, 3) for group in column_} == set(lines)


def test_the_sheet_prints_all_its_keys(window: QWidget, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    from talkeditor.ui.dialogs.keysheet import as_html

    groups = key_lines(samples.COMMANDS)
    html = as_html(groups)
    assert all(escape(line.words) in html for lines in groups.values() for line in lines)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "keys.pdf"))
    CheatSheet(window, Theme(), samples.COMMANDS).print_on(printer)
    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF")


def test_typing_turns_the_sheet_into_the_palette(window: QWidget, qtbot: QtBot) -> None:
    sheet = CheatSheet(window, Theme(), samples.COMMANDS)
    sheet.open()
    assert not sheet.grab().isNull()
    with qtbot.waitSignal(sheet.typed) as told:
        qtbot.keyClick(sheet.field, "m")
    assert told.args == ["m"]
    assert sheet.isHidden()


# Go to line, all steps


def test_go_to_line_shows_the_line_and_goes(window: QWidget, desk: RecordingDesk, qtbot: QtBot) -> None:
    popup = GoToLine(window, Theme(), desk.session)
    popup.open()
    qtbot.keyClicks(popup.field, "999")
    assert popup.line is None
    assert not popup.go.isEnabled()
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert popup.isVisible()
    popup.field.setText("123")
    assert popup.words.text().startswith("123  the first lantern")
    qtbot.keyClick(popup.field, Qt.Key.Key_Down)
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert desk.session.cursor.line == 123
    assert desk.session.back()


def test_all_steps_lead_back_and_forth(window: QWidget, desk: RecordingDesk, qtbot: QtBot) -> None:
    session = desk.session
    session.perform(ops.accept(session.review, 3))
    session.perform(ops.accept(session.review, 5))
    session.undo()
    popup = StepsDialog(window, Theme(), session)
    popup.open()
    words = [popup.model.words(row) for row in range(popup.model.rowCount())]
    assert words[0] == "The stream as it was opened"
    assert words[1].endswith("Accepted talk 1, lanterns and knots")
    assert words[2].endswith("undone")
    assert not popup.go.isEnabled()
    qtbot.keyClick(popup.list, Qt.Key.Key_Down)
    assert popup.go.text() == "Bring these steps again"
    qtbot.keyClick(popup.list, Qt.Key.Key_Home)
    with qtbot.waitSignal(popup.back_to) as told:
        qtbot.keyClick(popup.list, Qt.Key.Key_Return)
    assert told.args == [0]
