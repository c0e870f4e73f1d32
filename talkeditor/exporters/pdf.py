"""PDF: a document for each talk or one for all, by fpdf2, which needs no window."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from talkeditor.core.clean import CleanTalk
from talkeditor.core.direction import has_rtl, is_rtl
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.translation import later, tr
from talkeditor.exporters.base import Exporter, Meta, Rendered, RenderOptions
from talkeditor.exporters.documents import GROUP, MADE, OFFERS, Document, Style, documents, needs

if TYPE_CHECKING:
    from fpdf import FPDF
    from fpdf.outline import OutlineSection

_FONTS = ("DejaVuSans.ttf", "NotoSans-Regular.ttf", "LiberationSans-Regular.ttf", "Arial.ttf", "arial.ttf")
_FONT_FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/Library/Fonts",
    "/System/Library/Fonts/Supplemental",
    "C:/Windows/Fonts",
)
_SIZES = {Style.TITLE: 20, Style.TALK: 20, Style.HEADING: 14}
_SIZE = 11
_LEADING = 0.53
"""Millimetres of a row for each point of its letters."""


def _pdf(document: Document) -> bytes:
    font = _font()
    unseen = _unseen("".join(block.text for block in document.blocks), font)
    if unseen:
        raise TalkeditorError(
            tr(
                "“{title}” has letters that no font here can show: {letters}. Nothing was written.",
                title=document.title,
                letters=" ".join(unseen[:12]),
            ),
            tr("Install a font that has them (DejaVu Sans, Noto Sans), or export to DOCX or HTML."),
        )
    if _turns(document):
        needs(later("PDF documents with words from right to left"), "uharfbuzz", "uharfbuzz")
    # The pages of the talks are known once those of the contents are: long contents take a second turn.
    data, wanted = _made(document, font, 1)
    return data if wanted == 1 else _made(document, font, wanted)[0]


def _made(document: Document, font: Path | None, pages: int) -> tuple[bytes, int]:
    """The bytes, with so many pages for the contents and what is before them, and how many they take."""
    from fpdf import FPDF

    made = FPDF(format="A4")
    made.set_creation_date(MADE)
    made.set_margins(25, 25)
    made.set_auto_page_break(True, 25)
    made.set_title(document.title)
    made.set_author(document.authors)
    made.set_subject(document.subject)
    made.add_page()
    if font is not None:
        made.add_font("text", fname=str(font))
    if _turns(document):
        made.set_text_shaping(True)
    contents = _Contents(pages)
    _write(made, document, "text" if font is not None else "helvetica", contents)
    data = bytes(made.output())
    for used in made.fonts.values():
        # fpdf2 leaves the file of a font open.
        if (file := getattr(used, "ttfont", None)) is not None:
            file.close()
    return data, contents.taken


def _write(made: "FPDF", document: Document, family: str, contents: "_Contents") -> None:
    """The blocks, with a list of the talks on pages of its own where the document has several."""
    listed = False
    for block in document.blocks:
        size = _SIZES.get(block.style, _SIZE)
        made.set_font(family, size=size)
        if block.style is Style.ENTRY:
            if not listed:
                listed = True
                made.insert_toc_placeholder(
                    contents.write, contents.pages, allow_extra_pages=contents.pages == 1
                )
            continue
        if block.style is Style.TALK:
            if made.get_y() > made.t_margin:
                made.add_page()
            made.start_section(block.text)
        made.multi_cell(
            0, size * _LEADING, block.text, align=_side(block.text), new_x="LMARGIN", new_y="NEXT"
        )
        made.ln(3)


def _side(text: str) -> Literal["L", "R"]:
    return "R" if is_rtl(text) else "L"


def _turns(document: Document) -> bool:
    """Whether words run from right to left: their letters must be ordered and joined."""
    return any(has_rtl(block.text) for block in document.blocks)


class _Contents:
    """The titles of the talks with their pages; knows how many pages it was given and how many it took."""

    def __init__(self, pages: int) -> None:
        self.pages = pages
        self.taken = 1

    def write(self, made: "FPDF", outline: "list[OutlineSection]") -> None:
        """Each title is a link to its page."""
        before = len(made.pages)
        for section in outline:
            link = made.add_link(page=section.page_number)
            text = f"{section.name}, page {section.page_number}"
            side = _side(section.name)
            made.multi_cell(0, _SIZE * _LEADING, text, align=side, new_x="LMARGIN", new_y="NEXT", link=link)
        # Pages that are needed besides are put at the end at first.
        self.taken = self.pages + len(made.pages) - before


@cache
def _font() -> Path | None:
    """A font with the letters of many scripts, or None: then only those of Latin-1 can be shown."""
    for folder in map(Path, _FONT_FOLDERS):
        for name in _FONTS:
            found = sorted(folder.rglob(name)) if folder.is_dir() else []
            if found:
                return found[0]
    return None


@cache
def _letters(font: Path) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    with TTFont(font, lazy=True) as known:
        return frozenset(known.getBestCmap())


def _unseen(text: str, font: Path | None) -> list[str]:
    """The letters of a text that a font does not have: they would be boxes."""
    letters = sorted({c for c in text if not c.isspace()})
    if font is None:
        return [c for c in letters if ord(c) > 255]
    known = _letters(font)
    return [c for c in letters if ord(c) not in known]


def _render(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:
    needs(later("PDF documents"), "fpdf", "fpdf2")
    return documents(talks, ".pdf", meta, options, _pdf)


PDF = Exporter("pdf", later("PDF documents"), _render, GROUP, offers=OFFERS)
