"""The window in another language: commands, keys and menus are said in it, and what is stored stays."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from talkeditor import settings as files
from talkeditor.core import translation
from talkeditor.settings import Settings
from talkeditor.ui import application, languages
from talkeditor.ui.commands import BY_ID, COMMANDS
from talkeditor.ui.commands.base import Group
from talkeditor.ui.dialogs.binding import Binding, Row
from talkeditor.ui.dialogs.finding import rows_for
from talkeditor.ui.dialogs.keysheet import as_html, key_lines
from talkeditor.ui.guide import chapters
from talkeditor.ui.keymap import in_menu, named, refusal, shown, types
from talkeditor.ui.marks import KEY_NAMES, key_name, key_parts, key_words
from talkeditor.ui.theme import Theme
from talkeditor.ui.views.widgets import Button
from tests.desks import Hands

pytestmark = pytest.mark.gui

WORDS = {
    "Split at the cursor": "Am Cursor teilen",
    "Merge with the next": "Mit dem nächsten verbinden",
    "Change keys": "Tasten ändern",
    "Decide": "Entscheiden",
    "&Review": "&Durchsicht",
    "No stream is open.": "Kein Mitschnitt ist offen.",
    "Move edge by a line": "Grenze um eine Zeile",
    "Ctrl": "Strg",
    "Space": "Leertaste",
    "Enter": "Eingabe",
    "Shift": "Umschalt",
    "Del": "Entf",
    "PgDn": "Bild ab",
    "{key} opens a menu.": "{key} öffnet ein Menü.",
    "{key} is “{command}” already.": "{key} ist schon „{command}“.",
    "Go to line {line}": "Zu Zeile {line}",
}


class German:
    """A few words, as a catalog has them."""

    separator = "."

    def __call__(self, text: str, about: str, _: int) -> str:
        assert about == "key" or text not in KEY_NAMES
        return WORDS.get(text, "")


@pytest.fixture
def german(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The few words of German, and Qt's names of keys, for all that is built meanwhile."""
    monkeypatch.setattr(languages, "use", lambda _: True)
    names = languages._KeyNames(qapp)
    translation.use(German())
    qapp.installTranslator(names)
    yield
    qapp.removeTranslator(names)
    translation.use(None)


def test_a_command_has_a_name_in_the_window_and_one_in_the_code(german: None) -> None:
    split, change = BY_ID["split"], BY_ID["change_keys"]
    assert (split.title, split.label) == ("Am Cursor teilen", "Split at the cursor")
    assert (change.title, change.label) == ("Tasten ändern", "Change keys")


def test_the_guide_has_the_names_and_keys_of_the_window(german: None) -> None:
    guide = "".join(chapter.text for chapter in chapters(COMMANDS))
    assert "Tasten ändern" in guide
    assert "Change keys" not in guide
    assert "**Leertaste**" in guide
    assert "**Alt+Bild ab**" in guide
    assert "**Space**" not in guide


def test_keys_are_said_in_the_language_and_stored_by_their_names(german: None, qtbot: QtBot) -> None:
    assert key_parts("Ctrl+Return") == ("Ctrl", "Enter")
    assert key_words(key_parts("Ctrl+Return")) == shown("Ctrl+Return") == "Strg+Eingabe"
    assert in_menu("Ctrl+PgDown") == "Strg+Bild ab"
    assert in_menu("Ctrl+Up") == "Strg+↑"
    assert in_menu("F6") == "F6"
    assert types("Space")
    button = Button("Weiter", Theme(), "Space")
    qtbot.addWidget(button)
    assert button.accessibleDescription() == "Leertaste"
    assert key_name(key_name("Ctrl")) == "Strg"


def test_every_key_of_the_table_is_the_same_key_in_every_language(german: None) -> None:
    for command in COMMANDS:
        for key in command.keys:
            assert named(key) == QKeySequence(key, QKeySequence.SequenceFormat.PortableText).toString()
            assert named(key) in (key, key.replace("Backtab", "Tab"))


def test_qt_keeps_its_other_words(german: None) -> None:
    assert QCoreApplication.translate("QShortcut", "Ctrl") == "Strg"
    assert QCoreApplication.translate("QShortcut", "Volume Up") == "Volume Up"
    assert QCoreApplication.translate("QDialogButtonBox", "Space") == "Space"


def test_the_menus_and_their_letters_follow(
    german: None, make_desk: Callable[..., Any], detected: Path
) -> None:
    desk = make_desk(detected)
    assert "&Durchsicht" in [action.text() for action in desk.window.menuBar().actions()]
    texts = [action.text() for action in desk.menus.context_menu(desk.window).actions()]
    assert "Mit dem nächsten verbinden\tM" in texts
    assert "Accept and go on\tLeertaste" in texts
    assert refusal("settings", "Alt+D", {}) == "Alt+D öffnet ein Menü."
    assert refusal("settings", "Alt+R", {}) == ""


def test_why_not_is_said_in_the_language(german: None, make_desk: Callable[..., Any]) -> None:
    desk = make_desk()
    assert BY_ID["split"].refusal(desk.desk) == "Kein Mitschnitt ist offen."
    assert refusal("split", "M", {}) == "M ist schon „Mit dem nächsten verbinden“."


@pytest.mark.parametrize("typed", ["am cursor teilen", "split at the cursor", "teilen", "at the cursor"])
def test_the_palette_finds_a_command_by_both_names(
    german: None, make_desk: Callable[..., Any], detected: Path, typed: str
) -> None:
    desk = make_desk(detected)
    first = rows_for(typed, COMMANDS, desk.desk)[0]
    assert (first.id, first.label) == ("split", "Am Cursor teilen")
    assert all(place < len(first.label) for place in first.places)


@pytest.mark.parametrize("typed", ["1.002", "1,002", "1002"])
def test_a_line_is_found_however_its_thousands_are_written(
    german: None, make_desk: Callable[..., Any], tmp_path: Path, typed: str
) -> None:
    stream = tmp_path / "long.txt"
    stream.write_text("".join(f"We count to {number} now.\n" for number in range(1_200)), encoding="utf-8")
    desk = make_desk(stream)
    assert rows_for(typed, COMMANDS, desk.desk)[0].label == "Zu Zeile 1.002"


def test_other_keys_can_be_found_by_both_names(german: None) -> None:
    for typed in ("teilen", "split at", "entscheiden: accept", "decide: accept"):
        assert list(Binding({}, True).rows(typed)), typed
    assert Row("split", 0, "S").words == "Am Cursor teilen"


def test_the_sheet_of_keys_is_in_the_language(german: None) -> None:
    groups = key_lines(COMMANDS)
    assert "Am Cursor teilen" in [line.words for line in groups[Group.EDGES]]
    assert "Grenze um eine Zeile" in [line.words for line in groups[Group.EDGES]]
    paper = as_html(groups)
    assert "<h3>Entscheiden</h3>" in paper
    assert "Leertaste" in paper
    assert "Space" not in paper


def test_the_language_is_known_before_anything_is_built(
    make_desk: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def desk(*_: object) -> None:
        told.append("built")
        raise InterruptedError

    monkeypatch.setattr(languages, "use", told.append)
    monkeypatch.setattr(application, "ReviewDesk", desk)
    with pytest.raises(InterruptedError):
        make_desk(settings=Settings(language="de"))
    assert told == ["de", "built"]


def test_only_the_system_is_asked_for_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked() -> None:
        raise AssertionError

    monkeypatch.setattr(languages.QLocale, "system", asked)
    assert [languages.chosen(code) for code in ("en", "de", "es")] == ["en", "de", "es"]
    with pytest.raises(AssertionError):
        languages.chosen("system")


def test_what_was_wrong_with_the_settings_is_said_in_the_language(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = files.place()
    place.parent.mkdir(parents=True)
    place.write_bytes(b"[")

    def use(_: str) -> bool:
        translation.use(_Upper())
        return True

    monkeypatch.setattr(languages, "use", use)
    said: list[str] = []
    monkeypatch.setattr(application.ReviewDesk, "tell", lambda _, sentence: said.append(sentence))
    desk = application.build(qapp)
    translation.use(None)
    desk.window.close()
    desk.window.deleteLater()
    desk.deleteLater()
    QApplication.processEvents()
    assert said[0].startswith("THE SETTINGS IN ")


class _Upper:
    separator = ","

    def __call__(self, text: str, about: str, _: int) -> str:
        return text.split("{")[0].upper() + text[len(text.split("{")[0]) :]


def test_the_language_is_chosen_in_the_settings_and_kept(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands]
) -> None:
    desk = make_desk(settings=Settings(first_time=False, language="es"))
    translation.use(None)
    hands(desk).press("Ctrl+,")
    box = desk.sheets.open.language
    assert [box.itemData(row) for row in range(box.count())] == ["system", *languages.LANGUAGES]
    assert (box.currentText(), box.accessibleName()) == ("Español", "Language")
    assert box.accessibleDescription().endswith("next start.")
    box.setFocus(Qt.FocusReason.TabFocusReason)
    hands(desk).press("Up")
    assert desk.settings.language == "de"
    desk.window.close()
    assert files.load()[0].language == "de"


def test_every_language_of_the_window_has_a_catalog() -> None:
    from tests.translations import CODES

    assert set(CODES) == set(languages.LANGUAGES) - {"en"}
