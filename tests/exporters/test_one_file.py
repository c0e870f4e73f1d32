"""One file for the day: every talk in it in order, found through its contents, and nothing lost."""

import io
import re
from dataclasses import replace
from urllib.parse import unquote

import pytest
import srt
from hypothesis import given
from hypothesis import strategies as st

from talkeditor.core.clean import CleanTalk
from talkeditor.exporters import EXPORTERS, Meta, Offer, RenderOptions
from talkeditor.exporters.templates import head_template, template
from tests.exporters import days
from tests.exporters.test_flavours import EVIL

SINGLE = [name for name, row in EXPORTERS.items() if Offer.ONE_FILE in row.offers]
FLAVOURS = ("markdown", "hugo", "jekyll", "mkdocs", "pelican")
LINKED = ("html", "mkdocs", "pelican")


def renamed(*titles: str) -> tuple[CleanTalk, ...]:
    talks = days.day()
    return tuple(
        replace(clean, talk=replace(clean.talk, title=title, speakers=(title,)))
        for clean, title in zip(talks, titles, strict=True)
    )


def one(name: str, talks: tuple[CleanTalk, ...] | None = None, **options: object) -> bytes:
    made = days.exported(name, talks, one_file=True, left_out=None, **options)
    (data,) = made.files.values()
    assert set(made.of_talk.values()) == set(made.files)
    return data


def test_all_forms_with_a_text_can_be_one_file() -> None:
    assert set(SINGLE) == {*FLAVOURS, "text", "html", "docx", "pdf", "srt", "webvtt", "podcast-transcript"}


@pytest.mark.parametrize("name", SINGLE)
def test_every_word_of_every_talk_is_there_in_order(name: str) -> None:
    shown = " ".join(days.WORDS[name](one(name)).split())
    said = [" ".join(part.text.split()) for clean in days.day() for part in clean.text.paragraphs]
    if Offer.SHIFT in EXPORTERS[name].offers:
        said = [row for number, row in enumerate(days.ROWS) if number not in (0, 8)]
    at = -1
    for text in said:
        at = shown.find(text, at + 1)
        assert at >= 0, text


@pytest.mark.parametrize("name", [*FLAVOURS, "html", "text", "docx", "pdf"])
def test_it_has_the_title_of_the_day_and_of_each_talk_twice(name: str) -> None:
    if name in ("docx", "pdf"):
        pytest.importorskip({"docx": "docx", "pdf": "fpdf"}[name])
    shown = days.WORDS[name](one(name))
    # Some sites show the title of a page by themselves.
    assert ("Harbour Days" in shown) or name in ("hugo", "jekyll", "pelican")
    for clean in days.day():
        assert shown.count(clean.talk.title) >= 2


@pytest.mark.parametrize("name", LINKED)
@pytest.mark.parametrize(
    "titles", [("Same", "Same", "Same"), ("Ночь", "夜", "!"), ("a_1", "a", "a"), EVIL[:3]]
)
def test_its_contents_lead_to_the_talks(name: str, titles: tuple[str, ...]) -> None:
    page = days.page_of(name, one(name, renamed(*titles)).decode())
    assert len(page.links) == 3
    assert len(set(page.links)) == 3
    assert all(unquote(link).removeprefix("#") in page.ids for link in page.links)


def test_github_finds_them_too() -> None:
    talks = renamed("Knots & bends: a_b", "Knots & bends: a_b", "Questions and answers")
    rows = re.findall(r"\]\(#([^)]*)\)", one("markdown", talks).decode())
    assert rows == ["knots--bends-a_b", "knots--bends-a_b-1", "questions-and-answers-1"]


@pytest.mark.parametrize("name", [*FLAVOURS, "html"])
@pytest.mark.parametrize("evil", EVIL)
def test_fault_47_nothing_in_it_means_anything(name: str, evil: str) -> None:
    talks = renamed(evil, f"x {evil}", evil)
    page = days.page_of(name, one(name, talks).decode())
    own = {"html", "head", "meta", "title", "style", "body", "main", "header", "nav", "section", "footer"}
    assert page.tags <= {"h1", "h2", "h3", "p", "em", "a", "li", "ul" if name != "html" else "ol", *own}
    assert page.text.count(" ".join(evil.split())) >= 6
    assert all(link.startswith("#") for link in page.links)


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=12), min_size=3, max_size=3))
def test_whatever_the_titles_are_mkdocs_gives_the_names_we_count_on(titles: list[str]) -> None:
    page = days.page_of("mkdocs", one("mkdocs", renamed(*titles)).decode())
    assert len(page.links) == 3
    assert all(unquote(link).removeprefix("#") in page.ids for link in page.links)


def test_captions_keep_the_times_of_the_stream_or_start_with_the_first() -> None:
    plain = list(srt.parse(one("srt").decode()))
    moved = list(srt.parse(one("srt", shifted=True).decode()))
    assert [c.start.total_seconds() for c in plain][:2] == [30, 60]
    assert [c.start.total_seconds() for c in moved][:2] == [0, 30]
    assert [c.start for c in plain] == sorted(c.start for c in plain)
    assert [c.index for c in plain] == list(range(1, len(plain) + 1))


@pytest.mark.parametrize(
    ("meta", "expected"),
    [
        (days.META, "harbour-days-north-hall-2031-05-03.md"),
        (Meta("hall 2.vtt"), "hall-2.md"),
        (Meta("hall 2.vtt", "!!!"), "talks.md"),
        (Meta("left out.txt"), "left-out-2.md"),
        (Meta("index.txt"), "index-2.md"),
        (Meta(""), "talks.md"),
    ],
)
def test_it_is_named_by_the_event_or_the_stream(meta: Meta, expected: str) -> None:
    made = EXPORTERS["markdown"].render(days.day(), meta, RenderOptions(one_file=True))
    assert list(made.files) == [expected]


def test_templates_are_filled_with_the_day() -> None:
    head = head_template("title: {title}\nnumber: {number}\nby: {speakers}\nwhere: {room} {year}")
    wanted = RenderOptions(one_file=True, names=template("{number} {slug} {date}"), head=head)
    made = EXPORTERS["markdown"].render(days.day(), days.META, wanted)
    (name,) = made.files
    assert name == "harbour-days-2031-05-03.md"
    assert (
        made.files[name]
        .decode()
        .startswith(
            '---\ntitle: "Harbour Days"\nby: ["Ada Q", "Bo R", "Zoë Ł"]\nwhere: "North hall 2031"\n---\n'
        )
    )


def test_long_contents_of_a_pdf_name_the_right_pages() -> None:
    pytest.importorskip("fpdf")
    pypdf = pytest.importorskip("pypdf")
    first = replace(days.day()[0], talk=replace(days.day()[0].talk, speakers=()))
    talks = tuple(
        replace(first, talk=replace(first.talk, number=n, title=f"Boat {n} of many")) for n in range(1, 61)
    )
    document = pypdf.PdfReader(io.BytesIO(one("pdf", talks)))
    texts = [" ".join(page.extract_text().split()) for page in document.pages]
    told = dict(re.findall(r"(Boat \d+ of many), page (\d+)", " ".join(texts)))
    assert len(told) == 60
    assert min(map(int, told.values())) == 3
    assert all(texts[int(page) - 1].startswith(title) for title, page in told.items())
    assert len(document.outline) == 60
