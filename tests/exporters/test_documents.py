"""Documents: title, speaker and the very words; the same bytes each time; no letter lost in silence."""

import io
import sys

import pytest

from talkeditor.core.errors import TalkeditorError
from talkeditor.exporters import EXPORTERS, Meta, RenderOptions
from tests.exporters.test_markdown import clean

docx = pytest.importorskip("docx")
pypdf = pytest.importorskip("pypdf")
META = Meta("hall.txt", "Tidewater", "2031-05-03")


def made(name: str, *paragraphs: str, **talk: object) -> bytes:
    done = EXPORTERS[name].render((clean(*paragraphs, **talk),), META, RenderOptions())  # type: ignore[arg-type]
    return done.files[done.of_talk[1]]


def test_a_word_document_reads_back() -> None:
    data = made("docx", "hello there & <you>", "and on", title="Knots & ropes", speakers=("Ada Q",))
    document = docx.Document(io.BytesIO(data))
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert texts == ["Knots & ropes", "Ada Q", "hello there & <you>", "and on"]
    assert document.core_properties.title == "Knots & ropes"


def test_a_pdf_reads_back() -> None:
    pages = pypdf.PdfReader(io.BytesIO(made("pdf", "hello there", title="Knots", speakers=("Ada Q",)))).pages
    text = " ".join("".join(page.extract_text() for page in pages).split())
    assert text == "Knots Ada Q hello there"


@pytest.mark.parametrize("name", ["docx", "pdf"])
def test_the_same_talk_gives_the_same_bytes(name: str) -> None:
    assert made(name, "hello there") == made(name, "hello there")


def test_letters_that_no_font_has_are_named() -> None:
    with pytest.raises(TalkeditorError, match="no font here can show"):
        made("pdf", "a letter of nobody: \U000f0000")


@pytest.mark.parametrize(("name", "library"), [("docx", "docx"), ("pdf", "fpdf")])
def test_without_the_extra_it_is_said_how_to_get_it(
    name: str, library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(TalkeditorError) as refused:
        made(name, "hello")
    assert "pip install" in str(refused.value)


def test_a_word_document_is_packed() -> None:
    said = "over and over again " * 20_000
    assert len(made("docx", said)) < len(said) / 4
