"""Markdown for site makers, web pages, plain text: the very words in each, and nothing else."""

import io
from html.parser import HTMLParser

import markdown as python_markdown
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from ruamel.yaml import YAML

from talkeditor.exporters import EXPORTERS, Meta, RenderOptions
from talkeditor.exporters.words import visible
from tests.exporters.test_markdown import clean

META = Meta("hall 1.txt", "Tide & water", "2031-05-03")
COMMONMARK = MarkdownIt("commonmark").enable(["table", "strikethrough"])
WITH_YAML = ("markdown", "hugo", "jekyll", "mkdocs")
SITES = (*WITH_YAML, "pelican")
EVIL = (
    "<script>alert(1)</script>", "{{ site.title }}", "{% include x %}", "{{< youtube x >}}", "[^1]", "[TOC]",
    "[a](javascript:x)", "![x](http://a.b/c.png)", "# no heading", "1. no list", "- no list", "---", "+++",
    "> no quote", "    no code", "```", "~~~", "a | b", "***", "http://a.b", "&lt;b&gt;", "no: yes", "1e3",
    "0o17", "null", "!!python/x", "=======", "::: note", "$x$", "\\newpage", "*[HTML]: x",
)  # fmt: skip


class Shown(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.text = ""
        self._in = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self._in = tag

    def handle_data(self, data: str) -> None:
        if self._in not in ("style", "title"):
            self.text += data


def talk_file(name: str, *paragraphs: str, **talk: object) -> str:
    one = clean(*paragraphs, **talk)  # type: ignore[arg-type]
    made = EXPORTERS[name].render((one,), META, RenderOptions())
    return made.files[made.of_talk[1]].decode()


def body(name: str, text: str) -> str:
    assert name != "pelican"
    return text.split("---\n", 2)[2]


def head(text: str) -> str:
    return text.split("---\n", 2)[1]


def shown(name: str, text: str) -> Shown:
    if name in ("mkdocs", "pelican"):
        # Pelican has Python-Markdown read its rows, MkDocs reads its own.
        page, more = (text, ["meta"]) if name == "pelican" else (body(name, text), [])
        made = python_markdown.markdown(page, extensions=["extra", "toc", "admonition", "sane_lists", *more])
    else:
        made = COMMONMARK.render(body(name, text))
    return Shown(made)


@pytest.mark.parametrize("name", SITES)
@pytest.mark.parametrize("evil", EVIL)
def test_fault_47_nothing_in_a_text_means_anything(name: str, evil: str) -> None:
    page = shown(name, talk_file(name, evil, f"x {evil} y"))
    assert page.tags <= {"h1", "p"}
    assert " ".join(evil.split()) in " ".join(page.text.split())


@pytest.mark.parametrize("name", SITES)
@given(words=st.lists(st.text(st.characters(codec="utf-8"), min_size=1), min_size=1, max_size=6))
def test_the_very_words_are_shown(name: str, words: list[str]) -> None:
    said = " ".join(" ".join(words).split())
    page = shown(name, talk_file(name, said))
    assert page.tags <= {"h1", "p"}
    wanted = " ".join(visible(said).split())
    assert "".join(wanted.split()) in "".join(page.text.split())


@pytest.mark.parametrize("name", WITH_YAML)
@pytest.mark.parametrize(
    "title", ["null", "1e3", "0o17", "yes", "a: b", '"x', "- x", "{{ x }}", "2031-05-03"]
)
def test_fault_47_front_matter_is_the_same_in_yaml_11_and_12(name: str, title: str) -> None:
    rows = head(talk_file(name, "hello", title=title, speakers=("no", title)))
    old = yaml.safe_load(rows)
    new = YAML(typ="safe").load(io.StringIO(rows))
    assert old == new
    assert old["title"] == title
    assert old["speakers"] == ["no", title]


def test_hugo_keeps_what_is_its_own_apart() -> None:
    facts = yaml.safe_load(head(talk_file("hugo", "hello")))
    assert facts["weight"] == 1
    assert facts["params"]["source"] == "hall 1.txt"
    made = EXPORTERS["hugo"].render((clean("hello"),), META, RenderOptions())
    assert "_index.md" in made.files


def test_a_site_that_shows_the_title_itself_gets_no_second_one() -> None:
    assert "h1" not in shown("jekyll", talk_file("jekyll", "hello")).tags
    assert "h1" in shown("mkdocs", talk_file("mkdocs", "hello")).tags


def test_pelican_has_rows_above_its_text() -> None:
    text = talk_file("pelican", "hello", title="Knots <b> & ropes", speakers=("Ada Q", "Bo"))
    assert text.startswith(
        "Title: Knots &lt;b&gt; &amp; ropes\nDate: 2031-05-03\nAuthors: Ada Q; Bo\n"
        "Category: Tide &amp; water\nSource: hall 1.txt\nSlug: 01-knots-b-ropes\n\n"
    )


@pytest.mark.parametrize("evil", EVIL)
def test_fault_47_a_web_page_runs_and_loads_nothing(evil: str) -> None:
    page = Shown(text := talk_file("html", evil, title=evil, speakers=(evil,)))
    known = {"html", "head", "meta", "title", "style", "body", "main", "header", "h1", "p", "footer"}
    assert page.tags <= known
    assert page.text.count(" ".join(evil.split())) >= 3
    assert "http-equiv" not in text


def test_a_page_lets_words_from_right_to_left_run_so() -> None:
    hebrew = "פנסים, 25 קשרים"
    page = talk_file("html", f"{hebrew} two", title=hebrew, speakers=("דנה",))
    assert f'<h1 dir="auto">{hebrew}</h1>' in page
    assert '<p dir="auto">דנה</p>' in page
    assert f'<p dir="auto">{hebrew} two</p>' in page
    assert " dir=" not in talk_file("html", "two été knots 灯台", title="Knots", speakers=("Ada",))


def test_plain_text_has_title_speaker_and_paragraphs() -> None:
    text = talk_file("text", "hello there", "and on", title="Ropes", speakers=("Ada Q",))
    assert text == "Ropes\n=====\n\nAda Q\n\nhello there\n\nand on\n"
