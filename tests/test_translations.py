"""The catalogs of the languages are whole, fit the sentences of the program, and are compiled."""

import ast
import re
import subprocess
import sys
from pathlib import Path
from string import Formatter

import pytest

from tests import translations
from tests.translations import CODES, FOLDER, Message

ACCELERATOR = re.compile(r"&\w")
QUESTIONS = re.compile(r"\b[QFP]&{1,2}[AR]\b")
"""What "questions and answers" is shortened to: no letter in it is underlined."""


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def letters(text: str) -> int:
    """How many letters are underlined."""
    return len(ACCELERATOR.findall(QUESTIONS.sub("", text)))


def fitting(message: Message, form: str) -> str:
    """What is wrong with one form of a translation, or nothing."""
    optional = {"n"} if message.one else set()
    if fields(form) - fields(message.text) or fields(message.text) - fields(form) - optional:
        return f"other fields: {form!r} for {message.text!r}"
    if letters(form) != letters(message.text):
        return f"another number of underlined letters: {form!r} for {message.text!r}"
    if re.findall(r"<[^<>]+>", form) != re.findall(r"<[^<>]+>", message.text):
        return f"other tags: {form!r} for {message.text!r}"
    if (form[:1].isspace(), form[-1:].isspace()) != (message.text[:1].isspace(), message.text[-1:].isspace()):
        return f"other blanks around: {form!r} for {message.text!r}"
    return ""


def test_every_sentence_can_be_collected() -> None:
    assert translations.misuse() == []


def test_calls_by_the_name_of_a_module_are_collected() -> None:
    call = ast.parse("wording.counted(5, 'note')", mode="eval").body
    assert [translations._message(found) for found in translations._calls(call)] == [
        Message("{n} notes", one="{n} note")
    ]


@pytest.mark.parametrize("code", CODES)
def test_every_sentence_is_translated(code: str) -> None:
    assert [row["text"] for row in translations.todo(code)] == []


@pytest.mark.parametrize("code", CODES)
def test_translations_fit_their_sentences(code: str) -> None:
    known, wrong = translations.messages(), []
    for key, forms in translations.read(code).items():
        if key in known:
            wrong += [told for form in forms if (told := fitting(known[key], form))]
            assert len(forms) == (2 if known[key].one else 1), key
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_the_catalogs_are_up_to_date(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = translations.catalog(code).read_text(encoding="utf-8")
    done = translations.read(code)
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    translations.write(code, done)
    assert translations.catalog(code).read_text(encoding="utf-8") == kept, (
        "python -m tests.translations update"
    )


@pytest.mark.parametrize("code", CODES)
def test_the_compiled_catalogs_are_those_of_the_sentences(code: str, tmp_path: Path) -> None:
    if not Path(sys.executable).with_name("pyside6-lrelease").exists():
        pytest.skip("pyside6-lrelease is not installed")
    try:
        translations.compiled(code, tmp_path / "new.qm")
    except subprocess.CalledProcessError:
        pytest.skip("lrelease does not run here")
    kept = (FOLDER / f"talkeditor_{code}.qm").read_bytes()
    assert (tmp_path / "new.qm").read_bytes() == kept, "python -m tests.translations compile"


def test_a_fault_in_a_translation_would_be_noticed() -> None:
    message = Message("Open {name} in <b>a</b> &window", one="")
    assert fitting(message, "Öffne {name} in <b>einem</b> &Fenster") == ""
    assert "fields" in fitting(message, "Öffne {datei} in <b>einem</b> &Fenster")
    assert "underlined" in fitting(message, "Öffne {name} in <b>einem</b> Fenster")
    assert "tags" in fitting(message, "Öffne {name} in einem &Fenster")
    assert "blanks" in fitting(message, "Öffne {name} in <b>einem</b> &Fenster ")
    assert fitting(Message("{n} lines", one="{n} line"), "eine Zeile") == ""
