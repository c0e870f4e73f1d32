"""DOCX: a document for each talk or one for all, by python-docx; and what is in a document of any form.

The libraries for documents come with the extra `documents`; without it the refusal says how to get them.
"""

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING

from talkeditor.core.clean import CleanTalk, Opening
from talkeditor.core.direction import is_rtl
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.translation import later, tr
from talkeditor.exporters.base import Exporter, Meta, Offer, Rendered, RenderOptions
from talkeditor.exporters.markdown import QUESTIONS, STOPS, TURN_MARKS
from talkeditor.exporters.naming import day_title, file_each, file_for_day
from talkeditor.exporters.words import in_a_row, title_of

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

GROUP = later("Documents")
OFFERS = frozenset({Offer.ONE_FILE, Offer.NAMES})
MADE = datetime(2000, 1, 1, tzinfo=UTC)
"""In place of the time of writing: the same talks give the same bytes."""
_LONGEST_FACT = 255
"""Letters that a property of a Word document may have."""


class Style(Enum):
    """What a block of a document is."""

    TITLE = "title"
    SMALL = "small"
    ENTRY = "entry"
    TALK = "talk"
    HEADING = "heading"
    TEXT = "text"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of a document. An entry of the contents and the talk it leads to have the same number."""

    style: Style
    text: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """What a document holds, in whatever form."""

    title: str
    authors: str
    subject: str
    blocks: tuple[Block, ...]


def document_of(clean: CleanTalk, meta: Meta) -> Document:
    """The document of one talk."""
    title = title_of(clean.talk)
    blocks = (Block(Style.TITLE, title), *_body(clean))
    return Document(title, _speakers(clean), in_a_row(meta.event), blocks)


def document_of_day(talks: Sequence[CleanTalk], meta: Meta) -> Document:
    """The document of all talks: what there is, and each from a new page on."""
    title = day_title(meta)
    blocks = [Block(Style.TITLE, title)]
    blocks += [Block(Style.SMALL, in_a_row(meta.date))] if meta.date else []
    blocks += [Block(Style.ENTRY, title_of(clean.talk), clean.talk.number) for clean in talks]
    for clean in talks:
        blocks += [Block(Style.TALK, title_of(clean.talk), clean.talk.number), *_body(clean)]
    authors = dict.fromkeys(who for clean in talks if (who := _speakers(clean)))
    return Document(title, ", ".join(authors), in_a_row(meta.event), tuple(blocks))


def _speakers(clean: CleanTalk) -> str:
    return in_a_row(", ".join(clean.talk.speakers))


def _body(clean: CleanTalk) -> Iterator[Block]:
    """What a document shows below the title of a talk."""
    if who := _speakers(clean):
        yield Block(Style.SMALL, who)
    for paragraph in clean.text.paragraphs:
        if paragraph.opening is Opening.QUESTIONS:
            yield Block(Style.HEADING, QUESTIONS)
        if text := in_a_row(paragraph.text):
            if paragraph.turn is not None:
                yield Block(Style.SMALL, TURN_MARKS[paragraph.turn])
            yield Block(Style.TEXT, text)
    if clean.talk.stops_at is not None:
        yield Block(Style.NOTE, STOPS)


def documents(
    talks: Sequence[CleanTalk],
    suffix: str,
    meta: Meta,
    options: RenderOptions,
    write: Callable[[Document], bytes],
) -> Rendered:
    """A document for each talk, or one for all."""
    if options.one_file:
        return file_for_day(talks, suffix, meta, options, write(document_of_day(talks, meta)))
    return file_each(talks, suffix, meta, options, lambda clean: write(document_of(clean, meta)))


def needs(what: str, module: str, library: str) -> None:
    """Raise `TalkeditorError` with the way to get a library, where it is not installed.

    `what` are the documents, marked by `later`.
    """
    try:
        import_module(module)
    except ImportError:
        raise TalkeditorError(
            tr(
                "{what} need the library {library}, which is not installed. Nothing was written.",
                what=tr(what),
                library=library,
            ),
            tr("Install it with: pip install {library}", library=library),
        ) from None


def _docx(document: Document) -> bytes:
    import docx

    made = docx.Document()
    facts = made.core_properties
    facts.title, facts.author = document.title[:_LONGEST_FACT], document.authors[:_LONGEST_FACT]
    facts.subject, facts.comments = document.subject[:_LONGEST_FACT], ""
    facts.created = facts.modified = MADE.replace(tzinfo=None)
    below = 1 + any(block.style is Style.TALK for block in document.blocks)
    for block in document.blocks:
        if block.style is Style.TITLE:
            written = made.add_heading(block.text, level=0)
        elif block.style is Style.TALK:
            written = made.add_heading(block.text, level=1)
            written.paragraph_format.page_break_before = True
            _mark(written, block.number)
        elif block.style is Style.HEADING:
            written = made.add_heading(block.text, level=below)
        elif block.style is Style.ENTRY:
            written = made.add_paragraph()
            _link(written, f"{block.number}. {block.text}", block.number)
        else:
            written = made.add_paragraph()
            run = written.add_run(block.text)
            run.italic = block.style in (Style.SMALL, Style.NOTE)
        if is_rtl(block.text):
            _turn(written)
    out = io.BytesIO()
    made.save(out)
    return _stamped(out.getvalue())


def _turn(paragraph: "Paragraph") -> None:
    """Let a paragraph run from right to left; Word sets only single letters by their own direction."""
    from docx.oxml.parser import OxmlElement

    paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
    for run in paragraph.runs:
        run.font.rtl = is_rtl(run.text)


def _mark(paragraph: "Paragraph", number: int) -> None:
    """Make a paragraph a place that `_link` can lead to."""
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
        mark = OxmlElement(tag)
        mark.set(qn("w:id"), str(number))
        if tag.endswith("Start"):
            mark.set(qn("w:name"), f"talk-{number}")
        paragraph._p.append(mark)


def _link(paragraph: "Paragraph", text: str, number: int) -> None:
    """Write a text that leads to a place in the document; python-docx has only links to elsewhere."""
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    link = OxmlElement("w:hyperlink")
    link.set(qn("w:anchor"), f"talk-{number}")
    link.append(paragraph.add_run(text)._r)
    paragraph._p.append(link)


def _stamped(data: bytes) -> bytes:
    """A package whose members all have the same time."""
    import zipfile

    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(out, "w") as new,
    ):
        for member in old.infolist():
            stamped = zipfile.ZipInfo(member.filename, (2000, 1, 1, 0, 0, 0))
            new.writestr(stamped, old.read(member), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _render(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:
    needs(later("Word documents"), "docx", "python-docx")
    return documents(talks, ".docx", meta, options, _docx)


DOCX = Exporter("docx", later("Word documents (DOCX)"), _render, GROUP, offers=OFFERS)
