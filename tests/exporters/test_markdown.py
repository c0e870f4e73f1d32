"""Markdown: whatever was said, a renderer shows these very words and nothing else."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from urllib.parse import unquote

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from talkeditor.core.clean import CleanTalk, CleanText, Opening, Paragraph
from talkeditor.core.talks import Line, Part, Talk
from talkeditor.core.transcript import Position
from talkeditor.exporters import EXPORTERS, Meta, RenderOptions
from talkeditor.exporters.markdown import QUESTIONS, STOPS, escaped, render
from talkeditor.exporters.words import visible

COMMONMARK = MarkdownIt("commonmark")
GITHUB = MarkdownIt("commonmark").enable(["table", "strikethrough"])
META = Meta("hall-1.txt")
PLAIN = RenderOptions(front_matter=False)


class Shown(HTMLParser):
    """The tags and the text of a page as a browser takes them."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.links: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        self.text += data


def clean(*paragraphs: str, number: int = 1, title: str = "Ropes", **talk: object) -> CleanTalk:
    lines = tuple(Line(n, text) for n, text in enumerate(paragraphs))
    part = Part(Position(1011), Position(2147), lines)
    made = Talk(number, title, True, (), (part,))
    blocks = tuple(
        Paragraph(Opening.START, tuple(text.split()), (n,) * len(text.split()))
        for n, text in enumerate(paragraphs)
    )
    return CleanTalk(_replaced(made, **talk), CleanText(tuple(block for block in blocks if block.words)))


def _replaced(talk: Talk, **changes: object) -> Talk:
    return replace(talk, **changes)  # type: ignore[arg-type]


def page(talk: CleanTalk, options: RenderOptions = PLAIN, meta: Meta = META) -> str:
    rendered = render([talk], meta, options)
    return rendered.files[rendered.of_talk[talk.talk.number]].decode()


TRAPS = r"""
1. first | 1) first | 12345678901. x | - item | + item | * item | --- | *** | ___ | === | # head | #
> quote | > | `code` | ``` | ~~~ | ~~gone~~ | *em* _em_ **strong** snake_case_name __init__
<b>bold</b> | <!-- x | <br> | <?php | <script>alert(1)</script> | <https://x.example>
<a@b.example> | &amp; &lt; &#60; AT&T & | &copy &copy; &#x41; | [a](b) ![a](b) [a]: b [^1]
[x]: http://x.example | {{ site.x }} {% raw %} {{< x >}} | {#id .class} | <div | </div>
www.x.example https://x.example a@b.example | \ \* \\ back\ | : definition | !!! note | C# F# # ##
$a$ $$b$$ | a  b | … | 100% 5 % x | %title | <![CDATA[x]]> | ! | ![ | - | + | 1. | 1) | = | a --- b
:smile: ::: | @ada | x^2^ H~2~O | ==mark== | "quoted" 'single' | -- dash | &nbsp; | line\
"""
TABLE = "| a | b | |---|---|"
UNSEEN = ["\u202egpj", "😀 \u200d", "a\x07b", "a\ufeffb", "a\x00b", "\ud800x"]
ALL_TRAPS = [*(trap for line in TRAPS.strip().split("\n") for trap in line.split(" | ")), TABLE, *UNSEEN]


def assert_shows(renderer: MarkdownIt, text: str, *, block: str = "p", before: str = "") -> None:
    shown = Shown(renderer.render(before + escaped(text)))
    assert shown.text.strip("\n") == " ".join(visible(text).split())
    assert shown.tags == ([block] if visible(text).split() else [])


@pytest.mark.parametrize("renderer", [COMMONMARK, GITHUB], ids=["commonmark", "github"])
@pytest.mark.parametrize("text", ALL_TRAPS)
def test_traps_are_shown_as_they_were_said(renderer: MarkdownIt, text: str) -> None:
    assert_shows(renderer, text)


PIECES = st.sampled_from(
    [*"\\`*_{}[]()#+-.!|~<>&:=\"'$^@/%", *"ab1 2\n", "www.", "://", "&lt;", "---", "```", "1. ", "<b>"]
)
ANYTHING = st.one_of(st.lists(PIECES, max_size=20).map("".join), st.text(max_size=40))


@given(ANYTHING)
def test_anything_is_shown_as_it_was_said(text: str) -> None:
    assert_shows(COMMONMARK, text)
    assert_shows(GITHUB, text)


@given(ANYTHING)
def test_in_a_heading_too(text: str) -> None:
    if visible(text).split():
        shown = Shown(COMMONMARK.render(f"# {escaped(text)}"))
        assert (shown.tags, shown.text.strip("\n")) == (["h1"], " ".join(visible(text).split()))


@given(st.lists(ANYTHING, max_size=4), ANYTHING)
def test_a_whole_page_has_one_heading_and_its_paragraphs(paragraphs: list[str], title: str) -> None:
    title = " ".join(visible(title).split()) or "Talk 1"
    shown = Shown(COMMONMARK.render(page(clean(*paragraphs, title=title))))
    kept = [" ".join(visible(text).split()) for text in paragraphs if visible(text).split()]
    assert shown.text.split("\n") == [title, *kept, ""]
    assert shown.tags[0] == "h1"
    assert set(shown.tags[1:]) <= {"p"}


@given(ANYTHING)
def test_templates_that_run_before_find_nothing(text: str) -> None:
    assert not re.search(r"\{[{%<]", escaped(text))


def test_no_flavour_links_by_itself() -> None:
    assert escaped("see www.x.example or https://x.example") == (
        "see ww&#119;.x.example or https&#58;//x.example"
    )


def test_what_only_other_flavours_take_for_a_heading_is_escaped() -> None:
    assert escaped("#head #x C#") == r"\#head \#x C\#"


STRINGS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        [
            "yes",
            "1e3",
            "0o17",
            "null",
            "---",
            "a: b",
            "#",
            "2022-07-14",
            "'",
            '"',
            "\\",
            "!!python/none",
            "&a *a",
            "%x",
            "[",
            "\u2028",
            "\x85",
            "é",
        ]
    ),
)


@given(STRINGS, st.lists(STRINGS, max_size=3), STRINGS, STRINGS)
def test_front_matter_says_what_it_was_given(title: str, names: list[str], event: str, source: str) -> None:
    made = page(clean("x", title=title, speakers=tuple(names)), RenderOptions(), Meta(source, event))
    head = made.split("---\n")[1]
    facts = yaml.safe_load(head)
    assert facts["title"] == (" ".join(visible(title).split()) or "Talk 1")
    assert facts["speakers"] == [visible(name) for name in names]
    assert facts["source"] == visible(source)
    assert facts.get("event", "") == (visible(event) if event else "")
    assert len(head.splitlines()) == len(facts)
    assert all(re.match(r'[a-z]+: ("|\[\]|\[")', row) for row in head.split("\n") if row)


def test_front_matter() -> None:
    made = page(
        clean("x", title='The "end"', speakers=("Ada", "Bo")),
        RenderOptions(),
        Meta("hall.txt", "Days", "2024-05-06"),
    )
    assert made == (
        '---\ntitle: "The \\"end\\""\nspeakers: ["Ada", "Bo"]\nevent: "Days"\ndate: "2024-05-06"\n'
        'source: "hall.txt"\nlines: "1012-2147"\nstatus: "accepted"\n---\n\n# The "end"\n\nx\n'
    )


def test_a_talk_in_parts_names_all_its_lines() -> None:
    parts = (Part(Position(0), Position(3), ()), Part(Position(9, 2), Position(12, 1), ()))
    facts = yaml.safe_load(page(clean("x", parts=parts, accepted=False), RenderOptions()).split("---\n")[1])
    assert facts["lines"] == ["1-3", "10-13"]
    assert facts["status"] == "proposed"


def test_questions_have_a_heading_and_a_stop_has_a_note() -> None:
    talk = clean("first", "second", stops_at=2146)
    questions = Paragraph(Opening.QUESTIONS, ("why",), (2,))
    talk = CleanTalk(talk.talk, CleanText((*talk.text.paragraphs, questions)))
    assert page(talk) == f"# Ropes\n\nfirst\n\nsecond\n\n## {QUESTIONS}\n\nwhy\n\n*{STOPS}*\n"


def test_the_index_links_every_file() -> None:
    talks = [
        clean("a", number=1, title="Knots [1] (a)"),
        clean("b c", number=2, title="Маяк", speakers=("A*a",)),
    ]
    rendered = render(talks, Meta("hall_1.txt", "Days", "2024-05-06"), RenderOptions())
    assert list(rendered.files) == ["01-knots-1-a.md", "02-маяк.md", "index.md"]
    shown = Shown(COMMONMARK.render(rendered.files["index.md"].decode()))
    assert [unquote(link) for link in shown.links] == ["01-knots-1-a.md", "02-маяк.md"]
    assert shown.tags == ["h1", "p", "ul", "li", "a", "li", "a", "p"]
    assert "1. Knots [1] (a): lines 1012-2147, 1 word" in shown.text
    assert "2. Маяк: A*a, lines 1012-2147, 2 words" in shown.text


def test_names_avoid_those_that_are_taken() -> None:
    rendered = render([clean("a")], META, RenderOptions(taken=frozenset({"index.md", "01-ROPES.md"})))
    assert list(rendered.files) == ["01-ropes-2.md", "index-2.md"]


def test_numbers_of_many_talks_sort_as_text() -> None:
    names = list(render([clean("a", number=n) for n in (2, 100)], META, PLAIN).files)
    assert names == ["002-ropes.md", "100-ropes.md", "index.md"]


def test_the_table_knows_every_format_by_its_name() -> None:
    assert all(name == exporter.name and exporter.label for name, exporter in EXPORTERS.items())
    assert next(iter(EXPORTERS)) == "markdown"
