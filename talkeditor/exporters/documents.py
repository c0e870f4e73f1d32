"""DOCX and PDF: a document for each talk, by python-docx and fpdf2, which need no window.

They come with the extra `documents`; without it the refusal says how to get them.
"""

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from importlib import import_module
from pathlib import Path

from talkeditor.core.clean import CleanTalk, Opening
from talkeditor.core.errors import TalkeditorError
from talkeditor.exporters.base import Exporter, Meta, Rendered, RenderOptions
from talkeditor.exporters.markdown import QUESTIONS, STOPS, title_of, visible
from talkeditor.exporters.naming import file_each

_GROUP = "Documents"
_MADE = datetime(2000, 1, 1, tzinfo=UTC)
"""In place of the time of writing: the same talks give the same bytes."""
_FONTS = ("DejaVuSans.ttf", "NotoSans-Regular.ttf", "LiberationSans-Regular.ttf", "Arial.ttf", "arial.ttf")
_FONT_FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/Library/Fonts",
    "/System/Library/Fonts/Supplemental",
    "C:/Windows/Fonts",
)


def _needs(what: str, module: str, library: str) -> None:
    """Raise `TalkeditorError` with the way to get a library, where it is not installed."""
    try:
        import_module(module)
    except ImportError:
        raise TalkeditorError(
            f"{what} need the library {library}, which is not installed. Nothing was written.",
            f"Install it with: pip install {library}",
        ) from None


def _blocks(clean: CleanTalk) -> list[tuple[str, str]]:
    """What a document shows below its title: (style, text)."""
    blocks = [("speakers", visible(", ".join(clean.talk.speakers)))] if clean.talk.speakers else []
    for paragraph in clean.text.paragraphs:
        if paragraph.opening is Opening.QUESTIONS:
            blocks.append(("heading", QUESTIONS))
        if text := " ".join(visible(paragraph.text).split()):
            blocks.append(("text", text))
    if clean.talk.stops_at is not None:
        blocks.append(("note", STOPS))
    return blocks


def _docx(clean: CleanTalk, meta: Meta) -> bytes:
    import docx

    document = docx.Document()
    facts = document.core_properties
    facts.title, facts.author = title_of(clean.talk), visible(", ".join(clean.talk.speakers))
    facts.subject, facts.comments = visible(meta.event), ""
    facts.created = facts.modified = _MADE.replace(tzinfo=None)
    document.add_heading(title_of(clean.talk), level=0)
    for style, text in _blocks(clean):
        if style == "heading":
            document.add_heading(text, level=1)
        else:
            run = document.add_paragraph().add_run(text)
            run.italic = style in ("speakers", "note")
    out = io.BytesIO()
    document.save(out)
    return _stamped(out.getvalue())


def _stamped(data: bytes) -> bytes:
    """A package whose members all have the same time."""
    import zipfile

    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for member in old.infolist():
            new.writestr(zipfile.ZipInfo(member.filename, (2000, 1, 1, 0, 0, 0)), old.read(member))
    return out.getvalue()


def _pdf(clean: CleanTalk, meta: Meta) -> bytes:
    from fpdf import FPDF

    font = _font()
    blocks = [("title", title_of(clean.talk)), *_blocks(clean)]
    unseen = _unseen("".join(text for _, text in blocks), font)
    if unseen:
        raise TalkeditorError(
            f"“{title_of(clean.talk)}” has letters that no font here can show: {' '.join(unseen[:12])}. "
            "Nothing was written.",
            "Install a font that has them (DejaVu Sans, Noto Sans), or export to DOCX or HTML.",
        )
    document = FPDF(format="A4")
    document.set_creation_date(_MADE)
    document.set_margins(25, 25)
    document.set_auto_page_break(True, 25)
    document.set_title(title_of(clean.talk))
    document.set_author(visible(", ".join(clean.talk.speakers)))
    document.set_subject(visible(meta.event))
    document.add_page()
    if font is not None:
        document.add_font("text", fname=str(font))
    family = "text" if font is not None else "helvetica"
    for style, text in blocks:
        size = {"title": 20, "heading": 14}.get(style, 11)
        document.set_font(family, size=size)
        document.multi_cell(0, size * 0.53, text, align="L", new_x="LMARGIN", new_y="NEXT")
        document.ln(3)
    data = bytes(document.output())
    for used in document.fonts.values():
        # fpdf2 leaves the file of a font open.
        if (file := getattr(used, "ttfont", None)) is not None:
            file.close()
    return data


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


def _as_docx(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:
    _needs("Word documents", "docx", "python-docx")
    return file_each(talks, ".docx", options.taken, lambda clean: _docx(clean, meta))


def _as_pdf(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:
    _needs("PDF documents", "fpdf", "fpdf2")
    return file_each(talks, ".pdf", options.taken, lambda clean: _pdf(clean, meta))


DOCX = Exporter("docx", "Word documents (DOCX)", _as_docx, _GROUP)
PDF = Exporter("pdf", "PDF documents", _as_pdf, _GROUP)
