"""Templates: fields are filled and nothing is run; what they bring is written like any other text."""

import io
from dataclasses import replace
from urllib.parse import unquote

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pathvalidate import is_valid_filename
from ruamel.yaml import YAML

from talkeditor.core.errors import TalkeditorError
from talkeditor.exporters import EXPORTERS, Meta, Offer, RenderOptions
from talkeditor.exporters.naming import LONGEST, talk_names
from talkeditor.exporters.templates import FIELDS, head_template, template
from talkeditor.exporters.templates import LONGEST as LONGEST_ROW
from tests.exporters import days
from tests.exporters.test_markdown import clean

META = Meta("hall 2.vtt", "Tide & water", "2031-05-03", "North hall")
TALKS = (
    clean("hello", number=1, title="Knots", speakers=("Ada Q", "Bo R")),
    clean("there", number=2, title="knots!", speakers=()),
)
HEADED = [name for name, row in EXPORTERS.items() if Offer.HEAD in row.offers]


def names(text: str, *talks: object, meta: Meta = META) -> list[str]:
    return talk_names(talks or TALKS, ".md", meta, RenderOptions(names=template(text)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{number}-{title}", ["01-knots.md", "02-knots.md"]),
        ("{title}", ["knots.md", "knots-2.md"]),
        ("{slug}", ["knots.md", "knots-2.md"]),
        ("{date} {slug}", ["2031-05-03-knots.md", "2031-05-03-knots-2.md"]),
        ("{year}/{room}/{number}", ["2031-north-hall-01.md", "2031-north-hall-02.md"]),
        ("{speakers}: {title}", ["ada-q-bo-r-knots.md", "knots.md"]),
        ("{event}_{source}_{number}", ["tide-water-hall-2-01.md", "tide-water-hall-2-02.md"]),
        ("{speakers}", ["ada-q-bo-r.md", "02.md"]),
        ("{{x}} {number}", ["x-01.md", "x-02.md"]),
        ("day", ["day.md", "day-2.md"]),
        ("", ["01.md", "02.md"]),
        ("../../{title}", ["knots.md", "knots-2.md"]),
    ],
)
def test_names_are_made_by_a_template(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@given(
    st.lists(st.sampled_from([*(f"{{{field}}}" for field in FIELDS), "/", "..", "CON", " ", "-", ".", "x"])),
    st.text(max_size=200),
)
def test_fault_42_43_44_names_by_a_template_are_portable_and_different(pieces: list[str], title: str) -> None:
    talks = (clean("a", number=1, title=title), clean("b", number=2, title=title))
    made = names("".join(pieces), *talks, meta=Meta(title, title, title, title))
    assert len({name.casefold() for name in made}) == 2
    assert all(is_valid_filename(name, platform="universal") for name in made)
    assert all(len(name.encode()) <= LONGEST for name in made)


@pytest.mark.parametrize(
    "text",
    [
        "{speaker}",
        "{title.upper}",
        "{title[0]}",
        "{title!r}",
        "{number:03}",
        "{}",
        "{0}",
        "{ title }",
        "{TITLE}",
    ],
)
def test_an_unknown_field_is_answered_with_those_there_are(text: str) -> None:
    for read in (template, lambda text: head_template(f"a: {text}")):
        with pytest.raises(TalkeditorError) as refused:
            read(text)
        assert f"There is no field {text} " in str(refused.value)
        assert all(f"{{{field}}}" in str(refused.value) for field in FIELDS)


@pytest.mark.parametrize("text", ["{", "a } b", "{title", "title}", "{{title}", "{{{", "{a{b}"])
def test_a_brace_that_stands_alone_is_refused(text: str) -> None:
    with pytest.raises(TalkeditorError):
        template(text)


@pytest.mark.parametrize("text", ["x" * (LONGEST_ROW + 1), "a\nb", "a\0b", "a\u202eb"])
def test_a_template_is_one_row_that_can_be_seen(text: str) -> None:
    with pytest.raises(TalkeditorError, match="one row"):
        template(text)


@given(st.text(max_size=60))
def test_whatever_is_typed_is_a_template_or_refused(text: str) -> None:
    try:
        filled = template(text).filled(dict.fromkeys(FIELDS, "{title}"))
    except TalkeditorError:
        return
    assert filled.count("{title}") >= sum(text.count(f"{{{field}}}") for field in FIELDS) - text.count("{{")


# Front matter

HEAD = """
---
# for the site of the harbour
title: {title}
weight: {number}
authors: {speakers}
draft: false
tags: [talks, "{event}", {speakers}]
year: "{year}"
summary: '{title} at {event} in {room}, by {speakers}'
nobody: {{x}}
order: 12
---
"""


def facts(name: str, text: str, talk: object = TALKS[0], **options: object) -> dict[str, object]:
    wanted = replace(RenderOptions(head=head_template(text)), **options)  # type: ignore[arg-type]
    made = EXPORTERS[name].render((talk,), META, wanted)  # type: ignore[arg-type]
    page = made.files[made.of_talk[1]].decode()
    if name == "pelican":
        rows = page.split("\n\n", 1)[0].split("\n")
        return dict(row.split(": ", 1) for row in rows)
    head = page.split("---\n")[1]
    old = yaml.safe_load(head)
    assert old == YAML(typ="safe").load(io.StringIO(head))
    return dict(old)


def test_front_matter_is_made_by_a_template() -> None:
    assert facts("hugo", HEAD) == {
        "title": "Knots",
        "weight": 1,
        "authors": ["Ada Q", "Bo R"],
        "draft": False,
        "tags": ["talks", "Tide & water", "Ada Q", "Bo R"],
        "year": "2031",
        "summary": "Knots at Tide & water in North hall, by Ada Q, Bo R",
        "nobody": "{x}",
        "order": 12,
    }


def test_pelican_gets_its_own_rows() -> None:
    made = facts("pelican", "Authors: {speakers}\nCategory: {event} <b>\n")
    assert made == {"title": "Knots", "Authors": "Ada Q; Bo R", "Category": "Tide &amp; water &lt;b&gt;"}


@pytest.mark.parametrize("name", HEADED)
@pytest.mark.parametrize(
    "evil", ["a\nb: c", '"', "'", "x: y", "[a, b]", "null", "1e3", "---", "{number}", "#", "<b>"]
)
def test_fault_47_a_value_is_never_more_than_a_value(name: str, evil: str) -> None:
    talk = clean("hello", title=evil, speakers=(evil,))
    made = facts(name, "title: {title}\nkey: {title} x\nby: {speakers}\nlist: [{title}, a]", talk)
    assert set(made) == {"title", "key", "by", "list"}
    said = " ".join(evil.split())
    if name == "pelican":
        said = said.replace("<", "&lt;").replace(">", "&gt;")
        assert (made["title"], made["key"]) == (said, f"{said} x")
    else:
        assert (made["title"], made["key"], made["list"]) == (said, f"{said} x", [said, "a"])
        assert made["by"] == [evil]


@pytest.mark.parametrize("key", ["on", "null", "yes", "n", "_x", "A-b"])
def test_a_key_stays_a_text(key: str) -> None:
    assert list(facts("markdown", f"{key}: x")) == [key]


def test_a_row_for_which_nothing_is_known_is_left_out() -> None:
    text = "title: {title}\nby: {speakers}\nlist: [{speakers}]\nmore: x{speakers}"
    assert set(facts("markdown", text, replace_number(TALKS[1]))) == {"title", "more"}


def replace_number(talk: object) -> object:
    return replace(talk, talk=replace(talk.talk, number=1))  # type: ignore[attr-defined, type-var]


@pytest.mark.parametrize("name", HEADED)
def test_where_only_the_head_says_the_title_it_is_kept(name: str) -> None:
    wanted = RenderOptions(head=head_template("draft: true"))
    page = EXPORTERS[name].render(TALKS[:1], META, wanted).files["01-knots.md"].decode()
    assert page.count("Knots") == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("title", "Row 1 of the front matter"),
        ("a: b\n\nno key here: x", "Row 3 of the front matter"),
        ("ä: x", "Row 1"),
        ("a.b: x", "Row 1"),
        (": x", "Row 1"),
        ("a: b\nA: c", "key A twice"),
        ("\n".join(f"k{n}: x" for n in range(101)), "more than 100 rows"),
    ],
)
def test_front_matter_that_is_none_is_refused(text: str, said: str) -> None:
    with pytest.raises(TalkeditorError, match=said):
        head_template(text)


def test_details_that_are_left_away_have_no_template_either() -> None:
    wanted = RenderOptions(front_matter=False, head=head_template("x: y"))
    page = EXPORTERS["markdown"].render(TALKS, META, wanted).files["01-knots.md"].decode()
    assert page.startswith("# Knots\n")


@pytest.mark.parametrize("name", [*HEADED, "html"])
def test_the_index_honours_the_names(name: str) -> None:
    wanted = RenderOptions(names=template("{date}-{slug}"))
    made = EXPORTERS[name].render(TALKS, META, wanted)
    index, suffix = {"hugo": ("_index.md", "md"), "html": ("index.html", "html")}.get(
        name, ("index.md", "md")
    )
    stems = ["2031-05-03-knots", "2031-05-03-knots-2"]
    assert list(made.files) == [*(f"{stem}.{suffix}" for stem in stems), index]
    # As each site publishes the file, or finds it.
    link = {"hugo": "{}/", "jekyll": "{}.html", "pelican": "{{filename}}{}.md"}.get(name, f"{{}}.{suffix}")
    page = days.page_of(name, made.files[index].decode())
    assert [unquote(target) for target in page.links] == [link.format(stem) for stem in stems]


def test_a_talk_is_never_taken_for_the_index() -> None:
    talks = (clean("a", title="index"), clean("b", number=2, title="left out"))
    for name in HEADED:
        wanted = RenderOptions(names=template("{slug}"), left_out=())
        made = EXPORTERS[name].render(talks, META, wanted)
        assert list(made.files)[:2] == ["index-2.md", "left-out-2.md"]


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("markdown", "# Tide &amp; water\n\n2031-05-03\n"),
        ("mkdocs", "# Tide &amp; water\n\n2031-05-03\n"),
        ("hugo", '---\ntitle: "Tide & water"\ndate: "2031-05-03"\nparams: {"event": "Tide & water", '),
        ("jekyll", '---\nlayout: "page"\ntitle: "Tide & water"\nevent: "Tide & water"\n'),
        ("pelican", "Title: Tide &amp; water\nDate: 2031-05-03\nCategory: Tide &amp; water\n"),
    ],
)
def test_the_index_has_the_head_that_makes_it_a_page(name: str, head: str) -> None:
    """Jekyll takes no file without a head for a page, Pelican none without a title."""
    made = EXPORTERS[name].render(TALKS, META, RenderOptions(head=head_template("x: {title}")))
    assert list(made.files.values())[-1].decode().startswith(head)
    plain = EXPORTERS[name].render(TALKS, META, RenderOptions(front_matter=False))
    index = list(plain.files.values())[-1].decode()
    assert index.startswith("# Tide") is (name != "pelican")
