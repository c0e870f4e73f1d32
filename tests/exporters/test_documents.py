"""Documents: title, speaker and the very words; the same bytes each time; no letter lost in silence."""

import io
import sys

import pytest

from talkeditor.core.errors import TalkeditorError
from talkeditor.exporters import EXPORTERS, Meta, RenderOptions
from tests.exporters.test_markdown import clean

docx = pytest.importorskip("docx")
qn = pytest.importorskip("docx.oxml.ns").qn
pypdf = pytest.importorskip("pypdf")
HEBREW, ARABIC = "שלום לכם", "لغة Python"
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


def test_words_from_right_to_left_are_set_so_in_word() -> None:
    data = made("docx", HEBREW, "and knots שלום", title=ARABIC)
    paragraphs = docx.Document(io.BytesIO(data)).paragraphs
    turned = [p._p.pPr is not None and p._p.pPr.find(qn("w:bidi")) is not None for p in paragraphs]
    assert turned == [True, True, False]
    assert [p.runs[0].font.rtl for p in paragraphs] == [True, True, None]
    assert [p.text for p in paragraphs] == [ARABIC, HEBREW, "and knots שלום"]


def test_words_from_right_to_left_are_drawn_so_in_a_pdf() -> None:
    page = pypdf.PdfReader(io.BytesIO(made("pdf", HEBREW, title="Knots"))).pages[0]
    seen: dict[str, float] = {}
    page.extract_text(visitor_text=lambda text, _cm, place, _font, _size: seen.update({text: place[4]}))
    assert seen["Knots"] < 100
    assert seen[HEBREW] > page.mediabox.width / 2


def test_without_what_orders_letters_a_pdf_of_them_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uharfbuzz", None)
    assert made("pdf", "hello")
    with pytest.raises(TalkeditorError, match="right to left") as refused:
        made("pdf", HEBREW)
    assert "pip install uharfbuzz" in str(refused.value)


def test_a_word_document_is_packed() -> None:
    said = "over and over again " * 20_000
    assert len(made("docx", said)) < len(said) / 4
