"""A day of three talks in times, made by hand, and what can be read of its export in each form."""

import csv
import io
import json
import re
import shlex
import zipfile
from collections.abc import Callable, Mapping
from html.parser import HTMLParser
from xml.etree import ElementTree

import markdown as python_markdown
import srt
import webvtt
from markdown_it import MarkdownIt

from talkeditor.core.clean import CleanTalk, CleanText, Opening, Paragraph
from talkeditor.core.findings import Kind
from talkeditor.core.normalise import normalise
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.talks import Line, Part, Talk
from talkeditor.core.transcript import Cue, Position
from talkeditor.exporters import EXPORTERS, LeftOut, Meta, Rendered, RenderOptions

META = Meta("hall 2.vtt", "Harbour Days", "2031-05-03", "North hall")
ROWS = (
    "welcome back to the north hall", "good morning we tie *one* knot & <two> bends", "a rope remembers",
    "why does it hold", "because it bites itself", "now the second boat", "tides come twice a day",
    "mostly", "a short break for tea", "the moon pulls and the sea", "owls fly at dusk", "they hear the mice",
    "and then they",
)  # fmt: skip
EVERY_MS = 30_000


def line(number: int, text: str = "") -> Line:
    start = EVERY_MS * number
    return Line(
        number, text or ROWS[number], start, start + EVERY_MS - 1_000, "Ada Q" if number == 1 else None
    )


def paragraph(opening: Opening, *lines: Line) -> Paragraph:
    words = [(word, row.number) for row in lines for word in row.text.split()]
    return Paragraph(opening, tuple(word for word, _ in words), tuple(number for _, number in words))


def day() -> tuple[CleanTalk, ...]:
    """Three talks: with questions, in two parts around a break, and one that stops in mid-sentence."""
    rows = [line(number) for number in range(len(ROWS))]
    first = Talk(
        1,
        "Knots & <bends>",
        True,
        ("Ada Q", "Bo R"),
        (Part(Position(1), Position(5), tuple(rows[1:5])),),
        qa=3,
    )
    parts = (
        Part(Position(5), Position(8), tuple(rows[5:8])),
        Part(Position(9), Position(10), tuple(rows[9:10])),
    )
    second = Talk(2, "Tides: *twice* a day?", True, (), parts, accepted=False)
    third = Talk(
        3, "Ночь совы", True, ("Zoë Ł",), (Part(Position(10), Position(13), tuple(rows[10:])),), stops_at=12
    )
    start = Opening.START
    return (
        CleanTalk(
            first,
            CleanText(
                (
                    paragraph(start, *rows[1:3]),
                    paragraph(Opening.QUESTIONS, rows[3]),
                    paragraph(Opening.SPEAKER, rows[4]),
                )
            ),
        ),
        CleanTalk(second, CleanText((paragraph(start, *rows[5:8]), paragraph(Opening.PART, rows[9])))),
        CleanTalk(third, CleanText((paragraph(start, *rows[10:]),))),
    )


def left_out() -> tuple[LeftOut, ...]:
    return (LeftOut("chatter", 0, ROWS[:1]), LeftOut("break", 8, ROWS[8:9]))


def review() -> Review:
    transcript = normalise(
        Cue(text, start_ms=EVERY_MS * n, end_ms=EVERY_MS * n + EVERY_MS - 1_000)
        for n, text in enumerate(ROWS)
    )
    accepted = Status.ACCEPTED
    return Review(
        transcript,
        (
            Segment(Position(0), Kind.CHATTER),
            Segment(
                Position(1), Kind.TALK, accepted, title="Knots & <bends>", speakers=("Ada Q", "Bo R"), qa=3
            ),
            Segment(Position(5), Kind.TALK, title="Tides: *twice* a day?"),
            Segment(Position(8), Kind.BREAK),
            Segment(Position(9), Kind.TALK, continues=True),
            Segment(Position(10), Kind.TALK, accepted, title="Ночь совы", speakers=("Zoë Ł",)),
        ),
    )


def exported(name: str, talks: tuple[CleanTalk, ...] | None = None, **options: object) -> Rendered:
    wanted = RenderOptions(**{"review": review(), "left_out": left_out(), **options})  # type: ignore[arg-type]
    return EXPORTERS[name].render(talks or day(), META, wanted)


# What can be read of it


class Page(HTMLParser):
    """The text of a page as a browser shows it, its tags and where its links lead."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.text = ""
        self._in: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self._in.append(tag)
        self.links += [value or "" for key, value in attrs if key == "href"]
        self.ids += [value or "" for key, value in attrs if key == "id"]

    def handle_endtag(self, tag: str) -> None:
        while self._in and self._in.pop() != tag:
            pass
        if tag in ("p", "h1", "h2", "h3", "li"):
            self.text += "\n"

    def handle_data(self, data: str) -> None:
        if not {"style", "title"} & set(self._in):
            self.text += data


def page_of(name: str, text: str) -> Page:
    """A page of a flavour as its own renderer shows it."""
    if name == "html":
        return Page(text)
    if name == "pelican":
        return Page(python_markdown.markdown(text, extensions=["extra", "meta"]))
    text = text.split("---\n", 2)[2] if text.startswith("---\n") else text
    if name == "mkdocs":
        return Page(python_markdown.markdown(text, extensions=["toc", "tables", "fenced_code"]))
    return Page(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text))


def docx_rows(data: bytes) -> list[str]:
    """The paragraphs of a Word document with their styles, and where its links and bookmarks are."""
    main = zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml")
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    rows = []
    for block in ElementTree.fromstring(main).iter(f"{space}p"):
        style = block.find(f"{space}pPr/{space}pStyle")
        kind = "Normal" if style is None else style.get(f"{space}val")
        leads = [f" -> {link.get(f'{space}anchor')}" for link in block.iter(f"{space}hyperlink")]
        marks = [f" #{mark.get(f'{space}name')}" for mark in block.iter(f"{space}bookmarkStart")]
        text = "".join(part.text or "" for part in block.iter(f"{space}t"))
        rows.append(f"{kind}{''.join(marks)}: {text}{''.join(leads)}")
    return rows


def pdf_rows(data: bytes) -> list[str]:
    """The words of a PDF by page, without its line breaks, then its bookmarks and number of links."""
    import pypdf

    document = pypdf.PdfReader(io.BytesIO(data))
    rows = [f"page {n}: {' '.join(page.extract_text().split())}" for n, page in enumerate(document.pages, 1)]
    rows += [
        f"bookmark: {mark.title} -> {document.get_destination_page_number(mark) + 1}"
        for mark in document.outline
    ]
    links = sum(len(page.get("/Annots", ())) for page in document.pages)
    facts = document.metadata
    return [*rows, f"links: {links}", f"title: {facts.title}", f"author: {facts.author}"]


def _json_words(data: bytes) -> str:
    def texts(value: object) -> list[str]:
        if isinstance(value, str):
            return [value]
        if isinstance(value, dict):
            return [text for inner in value.values() for text in texts(inner)]
        return [text for inner in value for text in texts(inner)] if isinstance(value, list) else []

    return " ".join(texts(json.loads(data)))


def _markdown(name: str) -> Callable[[bytes], str]:
    return lambda data: page_of(name, data.decode()).text


def _ffmetadata(data: bytes) -> str:
    return re.sub(r"\\([=;#\\\n])", r"\1", data.decode())


def _script(data: bytes) -> str:
    return "\n".join(" ".join(shlex.split(row)) for row in data.decode().splitlines() if "ffmpeg -n" in row)


def _webvtt(data: bytes) -> str:
    text = "\n".join(caption.raw_text for caption in webvtt.from_buffer(io.StringIO(data.decode())).captions)
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


WORDS: Mapping[str, Callable[[bytes], str]] = {
    **{name: _markdown(name) for name in ("markdown", "hugo", "jekyll", "mkdocs", "pelican", "html")},
    "text": bytes.decode,
    "docx": lambda data: "\n".join(row.split(": ", 1)[1] for row in docx_rows(data)),
    "pdf": lambda data: "\n".join(pdf_rows(data)),
    "srt": lambda data: "\n".join(caption.content for caption in srt.parse(data.decode())),
    "webvtt": _webvtt,
    "youtube-chapters": bytes.decode,
    "podcast-chapters": _json_words,
    "podcast-transcript": _json_words,
    "losslesscut": lambda data: "\n".join(row[2] for row in csv.reader(io.StringIO(data.decode()))),
    "ffmetadata": _ffmetadata,
    "ffmpeg": _script,
    "json": _json_words,
}
"""What a reader of each form gets to see of a file."""
