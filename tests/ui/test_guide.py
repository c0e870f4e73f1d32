"""The user guide tells the truth: commands, keys and pictures are the program's own."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from talkeditor.assets import resource
from talkeditor.cli import COMMANDS as COMMAND_LINE
from talkeditor.core import translation
from talkeditor.ui import guide, languages
from talkeditor.ui.commands import BY_ID, COMMANDS
from talkeditor.ui.dialogs.guide import Guide
from talkeditor.ui.guide import chapters
from talkeditor.ui.theme import Theme
from tests.translations import read

pytestmark = pytest.mark.gui

FILES = sorted(resource("help").rglob("*.md"))
ENGLISH = sorted(resource("help").glob("*.md"))
OTHERS = [language for language in languages.LANGUAGES if language != "en"]
TRANSLATED = [pytest.param(path, code, id=f"{code}-{path.stem}") for code in OTHERS for path in ENGLISH]


class Names:
    """A catalog that has the names of the keys alone."""

    separator = "."

    def __call__(self, text: str, about: str, _: int) -> str:
        return f"‹{text}›" if about == "key" else ""


@pytest.fixture
def speak(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Has the window speak a language, as far as the guide asks."""

    def speak(language: str) -> None:
        monkeypatch.setattr(languages, "spoken", lambda: language)
        translation.use(Names())

    yield speak
    translation.use(None)


def traits(text: str) -> dict[str, object]:
    """What a translator must leave alone: commands, pictures, headings, blocks and their order."""
    lines = text.splitlines()
    return {
        "places": sorted(re.findall(r"\{[^}]*\}", text)),
        "pictures": re.findall(r"!\[[^]]+\]\(([^)]*)\)", text),
        "headings": [line.split()[0] for line in lines if line.startswith("#")],
        "entries": [line[:2] for line in lines if re.match(r"- |\d\. |\| *\S", line)],
        "commands": re.findall(r"talkeditor [a-z]+|--[a-z]+", text),
    }


def test_the_chapters_are_those_that_were_promised() -> None:
    headings = [chapter.heading for chapter in chapters(COMMANDS)]
    assert len(headings) == 8
    assert headings[0] == "Getting started"
    assert headings[-1] == "Troubleshooting"


@pytest.mark.parametrize(("path", "language"), TRANSLATED)
def test_a_chapter_says_the_same_in_every_language(path: Path, language: str) -> None:
    english = path.read_text(encoding="utf-8")
    other = resource("help", language, path.name).read_text(encoding="utf-8")
    assert traits(other) == traits(english)
    assert other.count("**") == english.count("**")
    same = set(filter(is_prose, english.splitlines())) & set(other.splitlines())
    assert not same


def is_prose(line: str) -> bool:
    return len(line.split()) > 2 and not line.startswith(("    ", "|---"))


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_no_chapter_of_its_own(language: str) -> None:
    names = [path.name for path in sorted(resource("help", language).iterdir())]
    assert names == [path.name for path in ENGLISH]


@pytest.mark.parametrize(("language", "mark"), [("de", "„"), ("es", "«")])
def test_a_language_has_its_own_quotation_marks(language: str, mark: str) -> None:
    for path in resource("help", language).iterdir():
        prose = [line for line in path.read_text(encoding="utf-8").splitlines() if line[:4] != "    "]
        assert not re.search(r"[\"“”’]" if mark == "«" else r"[\"”’]", "\n".join(prose)), path
    assert any(mark in path.read_text(encoding="utf-8") for path in resource("help", language).iterdir())


WORDS = [
    (0, "{}", ("REVIEW", "mode")),
    (0, "{}", ("EDIT TEXT", "mode")),
    (1, "**{}**", ("Sure", "")),
    (1, "**{}**", ("Likely", "")),
    (1, "**{}**", ("Unsure", "")),
    (2, "{}+", ("Ctrl", "key")),
    (2, "+{}", ("Enter", "key")),
    (5, "{}", ("Enter", "key")),
    (7, "{}", ("REVIEW", "mode")),
    (7, "{}", ("EDIT TEXT", "mode")),
]
"""Words of the window in the text: the chapter, how they stand there, and what they are in English."""


@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_its_words_are_those_of_the_window(language: str) -> None:
    catalog = read(language) if language in OTHERS else {key: [key[0]] for _, _, key in WORDS}
    missing = [key for _, _, key in WORDS if key not in catalog]
    if missing:
        pytest.skip(f"not translated yet: {missing}")
    for chapter, form, key in WORDS:
        text = _file(ENGLISH[chapter].name, language).read_text(encoding="utf-8")
        assert form.format(catalog[key][0]) in text


def _file(name: str, language: str) -> Path:
    return resource("help", name) if language == "en" else resource("help", language, name)


@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_the_headings_fit_beside_the_page(
    speak: Callable[[str], None], qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    speak(language)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    sheet = Guide(window, Theme(qapp), COMMANDS)
    sheet.open()
    air = sheet.list.fontMetrics().averageCharWidth() * 2
    room = sheet.list.viewport().width() - air
    for chapter in chapters(COMMANDS):
        assert sheet.list.fontMetrics().horizontalAdvance(chapter.heading) < room, chapter.heading


@pytest.mark.parametrize(
    ("language", "heading", "sentence"),
    [
        ("en", "Getting started", "**‹Space›** accepts what is shown"),
        ("de", "Erste Schritte", "**‹Space›** nimmt an, was gerade gezeigt wird"),
        ("es", "Primeros pasos", "**‹Space›** acepta lo que se muestra"),
    ],
)
def test_it_comes_in_the_language_of_the_window(
    speak: Callable[[str], None], language: str, heading: str, sentence: str
) -> None:
    speak(language)
    first = chapters(COMMANDS)[0]
    assert first.heading == heading
    assert sentence in first.text
    assert "**‹Ctrl›+Z**" in first.text


def test_a_chapter_that_is_missing_comes_in_english(
    speak: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    copytree(resource("help"), tmp_path / "help")
    (tmp_path / "help" / "de" / "2-reviewing.md").unlink()
    monkeypatch.setattr(guide, "resource", tmp_path.joinpath)
    speak("de")
    headings = [chapter.heading for chapter in chapters(COMMANDS)]
    assert headings[:3] == ["Erste Schritte", "Reviewing", "Wörter"]
    speak("fr")
    assert chapters(COMMANDS)[0].heading == "Getting started"


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_command_and_picture_it_names_is_there(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for name in re.findall(r"\{([a-z0-9_]+)(?::label)?\}", text):
        assert name in BY_ID, name
    for name in re.findall(r"!\[[^]]*\]\(([^)]*)\)", text):
        assert resource("pictures", f"{name}.png").is_file(), name
    for name in re.findall(r"talkeditor ([a-z]+)", text):
        assert name in COMMAND_LINE, name


@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_every_place_is_filled(speak: Callable[[str], None], language: str) -> None:
    speak(language)
    assert "{" not in "".join(chapter.text for chapter in chapters(COMMANDS))


def test_it_tells_keys_that_were_changed() -> None:
    changed = [replace(c, keys=("Y",)) if c.id == "accept_next" else c for c in COMMANDS]
    assert "**Y** accepts what is shown" in chapters(changed)[0].text


def test_it_names_keys_as_they_stand_on_the_caps() -> None:
    text = chapters(COMMANDS)[1].text
    assert "**Alt+↑** **Alt+↓** by a line" in text
    assert "**Alt+PgUp**" in text


def test_it_is_read_by_keys_and_loads_nothing_else(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    theme = Theme(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    sheet = Guide(window, theme, COMMANDS)
    sheet.open()
    assert "Open a stream" in sheet.page.toPlainText()
    qtbot.keyClick(sheet.list, Qt.Key.Key_Down)
    assert sheet.page.toPlainText().startswith("Reviewing")
    outside = tmp_path / "outside.png"
    outside.write_bytes((resource("pictures") / "main.png").read_bytes())
    for name in (str(outside), f"file://{outside}", "https://example.org/a"):
        assert sheet.page.loadResource(2, QUrl(name)) is None
    qtbot.keyClick(sheet.list, Qt.Key.Key_Escape)
    assert sheet.isHidden()
