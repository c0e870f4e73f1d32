"""The dialogs in another language: keys follow its letters, and what is stored or found stays English."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from talkeditor.core import translation
from talkeditor.core.accounting import Account, Category
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.steps import USUAL_STEPS
from talkeditor.schedules.table import Table
from talkeditor.ui.dialogs.compare import PassList
from talkeditor.ui.dialogs.exported import ExportedDialog, Result
from talkeditor.ui.dialogs.exportlist import AccountPanel
from talkeditor.ui.dialogs.exportwords import broken_off
from talkeditor.ui.dialogs.keyledger import LedgerTable, Line
from talkeditor.ui.dialogs.schedulelist import MatchLine
from talkeditor.ui.dialogs.schedulematch import MatchView, ScheduleMatch
from talkeditor.ui.dialogs.sentence import KEYS, KeySentence
from talkeditor.ui.dialogs.stepboxes import StepBoxes
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.workflow.comparing import PlayRow
from talkeditor.workflow.given import first_entry

pytestmark = pytest.mark.gui

WORDS = {
    "&Open the folder": "Ordner ö&ffnen",
    "&Copy the list": "&Liste kopieren",
    "Copied": "Kopiert",
    "{word} talks exported": "{word} Vorträge ausgegeben",
    "two": "zwei",
    "Pass {number}, lines {lines}, {share} same words": "{share} gleich: Durchlauf {number} ({lines})",
    "best copy": "beste Fassung",
    "Paragraphs": "Absätze",
    "Q&&A marks": "Fragen && Antworten",
    "dropped": "verworfen",
    "Ctrl": "Strg",
    "Talk {number}: {note}": "Vortrag {number}: {note}",
    "No entry fits": "Eintrag fehlt",
    "its heard title is kept": "der gehörte Titel bleibt",
    "“{words}”": "„{words}“",
    "Written: {names}.": "{names} ist geschrieben.",
}


class German:
    """A few words, as a catalog has them; `capital`: what goes on behind a colon begins large."""

    separator = "."
    capital = False

    def __call__(self, text: str, about: str, _: int) -> str:
        if text == "small":
            return "capital" if self.capital else "klein"
        return WORDS.get(text, "")


@pytest.fixture
def german() -> Iterator[German]:
    """The few words of German."""
    catalog = German()
    translation.use(catalog)
    yield catalog
    translation.use(None)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1200, 800)
    widget.show()
    return widget


def test_the_letters_of_the_buttons_are_those_of_the_language(
    german: German, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = ExportedDialog(window, Theme(), Result(tmp_path, ("01-a.md",), 2, 2440, 0, ()))
    shown.open()
    assert shown.title.text() == "Zwei Vorträge ausgegeben"
    with qtbot.assertNotEmitted(shown.open_folder):
        qtbot.keyClick(shown, Qt.Key.Key_O)
    with qtbot.waitSignal(shown.open_folder):
        qtbot.keyClick(shown, Qt.Key.Key_F)
    qtbot.keyClick(shown, Qt.Key.Key_L)
    assert shown.copy.text() == "Kopiert"
    shown.finish(False)


def test_keys_in_a_sentence_are_caps_whatever_stands_behind_them(german: German, qtbot: QtBot) -> None:
    sentence = KeySentence("Mit {keys}, wenn es sein muss.", "Ctrl+Z", Theme())
    qtbot.addWidget(sentence)
    assert [word for _, _, word in sentence._placed(2_000)][:3] == ["Mit", KEYS, ","]
    assert sentence.accessibleName() == "Mit Strg+Z, wenn es sein muss."


def test_a_pass_is_said_in_the_order_of_the_language(german: German, qtbot: QtBot) -> None:
    row = PlayRow(0, 2, range(9, 20), 0.95, best=True, live=False, partial=False)
    passes = PassList(Theme(), (row,))
    qtbot.addWidget(passes)
    assert passes.accessibleName() == "95% gleich: Durchlauf 2 (10–20), beste Fassung"


def test_boxes_are_found_by_what_they_do_and_show_the_words_of_the_language(
    german: German, qtbot: QtBot
) -> None:
    boxes = StepBoxes(Theme(), USUAL_STEPS)
    qtbot.addWidget(boxes)
    assert boxes.boxes["Paragraphs"].text() == "Absätze"
    assert boxes.boxes["Q&A marks"].text() == "Fragen && Antworten"


def test_a_kind_begins_large_and_thousands_are_parted_as_in_the_language(
    german: German, qtbot: QtBot
) -> None:
    panel = AccountPanel(Theme())
    qtbot.addWidget(panel)
    counts = dict.fromkeys(Category, 0) | {Category.DROPPED: 1284, Category.TALK: 3000}
    panel.show_account(Account(counts, 4284))
    assert panel.chips.accessibleName() == "Verworfen 1.284"


@pytest.mark.parametrize(("capital", "letter"), [(False, "e"), (True, "E")])
def test_the_note_of_a_talk_goes_on_as_the_language_wants_it(
    german: German, window: QWidget, capital: bool, letter: str
) -> None:
    german.capital = capital
    lines = (MatchLine(3, "“Knots”", "lines 1–2", None),)
    sheet = ScheduleMatch(window, Theme(), MatchView("programme.csv", (), None, lines, ""))
    sheet.open()
    assert sheet.note.toolTip() == f"Vortrag 3: {letter}intrag fehlt; der gehörte Titel bleibt"
    sheet.finish(False)


def test_why_an_export_broke_off_is_a_sentence_beside_what_was_written(german: German) -> None:
    error = TalkeditorError("Voll.", written=("01-a.md",))
    assert broken_off(error) == ("Voll. 01-a.md ist geschrieben.", "01-a.md")


def test_columns_of_a_report_are_as_wide_as_their_headings(german: German, qtbot: QtBot) -> None:
    theme, lines = Theme(), (Line("1  Of boats", ("0", "3")),)
    narrow = LedgerTable(theme, lines, ("Keys", "Paragraphs"))
    wide = LedgerTable(theme, lines, ("Keys", "{word} talks exported"))
    for table in (narrow, wide):
        qtbot.addWidget(table)
    head = theme.metrics(FontRole.SMALL_STRONG).horizontalAdvance("{word} Vorträge ausgegeben")
    assert narrow.column_widths()[0] == wide.column_widths()[0]
    assert wide.column_widths()[1] > max(head, narrow.column_widths()[1])


def test_heard_words_stand_in_the_quotes_of_the_language(german: German, tmp_path: Path) -> None:
    table = Table(("What", "When"), ((2, ("Of boats", "10:00")),))
    assert first_entry(table, {"title": 0, "start": 1}).startswith("„Of boats“")
