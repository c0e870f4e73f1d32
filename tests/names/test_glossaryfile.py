"""A glossary is read row by row, what is wrong in it is named, and what is merged into it keeps all else."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkeditor.core.letters import form_key
from talkeditor.names.glossaryfile import HEADER, Entry, folded, merged, read
from talkeditor.names.glossaryrow import parsed

EVERYDAY = frozenset({"the", "and", "of"})


def entries(text: str) -> tuple[Entry, ...]:
    found = read(text)
    assert found.problems == ()
    return found.entries


@pytest.mark.parametrize(
    ("row", "entry"),
    [
        ("Django", Entry("Django")),
        ("  event   loop  ", Entry("event loop")),
        ("Django: jungle, chango", Entry("Django", ("jungle", "chango"))),
        ("Django: jungle,chango,", Entry("Django", ("jungle", "chango"))),
        ("Django:", Entry("Django")),
        ("Django  # the framework", Entry("Django")),
        ("Django: jungle # the framework", Entry("Django", ("jungle",))),
        ("EuroPython: your python", Entry("EuroPython", ("your python",))),
        ("Robyn: robin [case]", Entry("Robyn", ("robin",), case=True)),
        ("Robyn [case]: robin", Entry("Robyn", ("robin",), case=True)),
        ("Git: get [CASE] [in Ropes: a, b # c]", Entry("Git", ("get",), case=True, title="Ropes: a, b # c")),
        ("Git: get [in “Ropes [live]”]", Entry("Git", ("get",), title="Ropes [live]")),
        ("never: jungle", Entry("jungle", never=True)),
        ("Never: jungle [in Forests]", Entry("jungle", never=True, title="Forests")),
        ('"never": nether', Entry("never", ("nether",))),
        ("never", Entry("never")),
        ("std::vector: standard vector", Entry("std::vector", ("standard vector",))),
        ("C#", Entry("C#")),
        ('"#hashtag": hash tag', Entry("#hashtag", ("hash tag",))),
        ('"say ""hi""": say high', Entry('say "hi"', ("say high",))),
        ("List[int]: list of int", Entry("List[int]", ("list of int",))),
        ('Ten: "a, b" , 1,000', Entry("Ten", ("a, b", "1,000"))),
        ("Salesforce, Inc.: sails force", Entry("Salesforce, Inc.", ("sails force",))),
        ("Mu\u0308ller", Entry("M\u00fcller")),
    ],
)
def test_a_row_says_what_it_says(row: str, entry: Entry) -> None:
    assert entries(row) == (entry,)


def test_a_list_of_right_forms_is_a_glossary() -> None:
    text = "# Of that day.\r\nDjango\r\n\r\nevent loop\r\nHTTP/2\r\n"
    assert entries(text) == (Entry("Django"), Entry("event loop"), Entry("HTTP/2"))
    assert [entry.line for entry in entries(text)] == [1, 3, 4]


def test_every_word_of_a_never_row_has_its_own_entry() -> None:
    assert entries("never: jungle, python") == (Entry("jungle", never=True), Entry("python", never=True))


def test_the_header_explains_and_is_all_comment() -> None:
    assert entries(HEADER) == ()


@pytest.mark.parametrize(
    ("text", "line", "words", "left"),
    [
        (": jungle", 0, "no right form", ()),
        ("---", 0, "no letter", ()),
        ("Go\nDjango: jungle [cas]", 1, "“[cas]” is no option; [case] and [in TITLE] are", ("Go",)),
        ("Django: jungle [in ]", 0, "is no option", ()),
        ('"Django: jungle', 0, "not closed", ()),
        ('"Django" x: jungle', 0, "behind a closing quotation mark", ()),
        ("jungle -> Django", 0, "The right form comes first", ()),
        ("never:", 0, "never to be changed", ()),
        ("Dj\x00ango", 0, "no screen shows", ()),
        ("evil\u202eognajd", 0, "no screen shows", ()),
        ("a " * 13, 0, "more than 12 words", ()),
        ("x" * 2_001, 0, "2,001 characters", ()),
        ("Go: the", 0, "“the” is said in nearly every line", ("Go",)),
        ("Go: and the", 0, "said in nearly every line", ("Go",)),
        ("Go: *, go lang", 0, "“*” has no letter: it would stand for anything", ("Go",)),
        ("Go: g", 0, "single letter", ("Go",)),
        ("Go: Go", 0, "the right form itself", ("Go",)),
        ("Go: " + "a " * 13, 0, "more than 12 words", ("Go",)),
        ("Go\nRust\nGo", 0, "Go stands in line 3 too", ("Rust", "Go")),
        ("Go: gopher\nGo: gopher", 0, "“gopher” for Go stands in line 2 too", ("Go", "Go")),
        ("Go: gopher, Gopher", 0, "stands here twice", ("Go",)),
        (
            "Django: jungle\nJango: jungle",
            0,
            "Line 2, further down, says that “jungle” is heard for Jango",
            None,
        ),
        ("Django: jungle\nnever: jungle", 0, "says that “jungle” is never changed", None),
        ("never: jungle\nDjango: jungle", 0, "is heard for Django", ("Django",)),
        ("Django: jungle\njungle: Django", 0, "“jungle” for Django makes a circle with line 2", None),
        ("A1: b2\nC3: a1\nB2: c3", 0, "makes a circle with line", None),
        ("Django:jungle", 0, "taken for one name", ("Django:jungle",)),
        ("Go, Rust, Zig", 0, "taken for one name", ("Go, Rust, Zig",)),
    ],
)
def test_what_is_wrong_is_named_by_its_row_and_the_rest_is_used(
    text: str, line: int, words: str, left: tuple[str, ...] | None
) -> None:
    found = read(text, EVERYDAY)
    assert len(found.problems) == 1
    assert found.problems[0].line == line
    assert words in found.problems[0].text
    if left is not None:
        assert tuple(entry.right for entry in found.entries) == left


def test_of_two_rows_that_contradict_each_other_the_later_one_counts() -> None:
    found = read("Django: jungle, chango\nJango: jungle\nDjango: jungle [in Snakes]")
    assert found.entries == (
        Entry("Django", ("chango",)),
        Entry("Jango", ("jungle",)),
        Entry("Django", ("jungle",), title="Snakes"),
    )
    circle = read("Django: jungle\njungle: django")
    assert circle.entries == (Entry("Django"), Entry("jungle", ("django",)))


def test_what_becomes_of_a_form_never_leads_back_to_it() -> None:
    circle = read("B2: a1\nC3: b2\nD4: c3\nA1: d4")
    assert len(circle.problems) == 1
    assert [entry.heard for entry in circle.entries] == [(), ("b2",), ("c3",), ("d4",)]


@pytest.mark.parametrize(
    ("text", "entry", "becomes"),
    [
        ("", Entry("Go", ("gopher",)), "Go: gopher\n"),
        ("Go", Entry("Go", ("gopher",)), "Go: gopher"),
        ("Go # tongue\r\n", Entry("Go", ("gopher",)), "Go: gopher # tongue\r\n"),
        ("Go:  # tongue\n", Entry("Go", ("gopher",)), "Go: gopher  # tongue\n"),
        ("Go: a gopher ,  # x\n", Entry("Go", ("gopher",)), "Go: a gopher, gopher ,  # x\n"),
        ("Go: gopher", Entry("Go", ("Gopher",)), "Go: gopher"),
        ("Go", Entry("Go"), "Go"),
        ("Go", Entry("Rust"), "Go\nRust\n"),
        ("Go\rRust\r", Entry("Zig"), "Go\rRust\rZig\r"),
        ("Go: gopher", Entry("Go", ("goo",), case=True), "Go: gopher\nGo: goo [case]\n"),
        ("Go: gopher [in Dens]", Entry("Go", ("goo",), title="dens"), "Go: gopher, goo [in Dens]"),
        ("never: jungle\n", Entry("python", never=True), "never: jungle, python\n"),
        ("Go\nGopher: goo\n", Entry("Go", ("goo",)), "Go\nGopher: goo\nGo: goo\n"),
        ("\ufeffGo\n", Entry("Zig"), "\ufeffGo\nZig\n"),
        ("Go\n", Entry("Zig", ("zag", "a, b")), "Go\nZig: zag, a b\n"),
        ("Go\n", Entry("x: y", ("ex, why?",)), 'Go\n"x: y": ex why\n'),
        ("Go\n", Entry("never", ("nether",)), 'Go\n"never": nether\n'),
        ("Go\n", Entry("\u202e", ("x",)), "Go\n"),
    ],
)
def test_what_is_new_is_put_where_it_belongs(text: str, entry: Entry, becomes: str) -> None:
    assert merged(text, [entry]) == becomes
    assert merged(becomes, [entry]) == becomes


PIECES = st.text(st.sampled_from('ab:#,"[] \t\u00e9'), max_size=12)
ROWS = st.one_of(
    PIECES,
    st.sampled_from(["Go", "Go: gopher # mine", "# Go: gopher", "never: ab", "Rust: rost [case]", "]["]),
)
TEXTS = st.builds(
    lambda rows, ending, last: ending.join(rows) + (ending if last else ""),
    st.lists(ROWS, max_size=8),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.booleans(),
)
WORDS = st.text(st.sampled_from("ab#,\"[]:\u00e9'"), min_size=1, max_size=5)
FORMS = st.lists(WORDS, min_size=1, max_size=2).map(" ".join)
ENTRIES = st.builds(
    Entry,
    st.one_of(FORMS, st.sampled_from(["Go", "Rust", "never"])),
    st.lists(FORMS, max_size=3).map(tuple),
    case=st.booleans(),
    title=st.sampled_from(["", "Dens", "Ropes, and [more]: #"]),
)


@given(TEXTS, st.lists(ENTRIES, max_size=4))
def test_merging_keeps_every_character_and_is_done_once(text: str, new: list[Entry]) -> None:
    result = merged(text, new)
    rest = iter(result)
    assert all(character in rest for character in text), "a character is gone or moved"
    assert merged(result, new) == result
    before, after = text.splitlines(), result.splitlines()
    for was, now in zip(before, after, strict=False):
        comment = was.lstrip().startswith("#") or not was.strip()
        assert now == was or not comment
    assert result.count("\n") == result.count("\r\n") or "\r\n" not in text


@given(TEXTS, st.lists(st.sampled_from("abcd"), min_size=1, max_size=3, unique=True))
def test_what_was_merged_counts(text: str, letters: list[str]) -> None:
    new = Entry("Xylo", tuple(f"xy{letter}" for letter in letters))
    found = [entry for entry in read(merged(text, [new])).entries if entry.right == "Xylo"]
    assert {form_key(form) for entry in found for form in entry.heard} == set(map(form_key, new.heard))


@given(ENTRIES)
def test_a_row_made_of_an_entry_says_what_the_entry_says(entry: Entry) -> None:
    text = merged("", [entry])
    if not text:
        assert not any(map(str.isalnum, entry.right))
        return
    row = parsed(text)
    assert row is not None
    assert not row.never
    assert (row.right, row.case, folded(row.title)) == (
        " ".join(entry.right.split()),
        entry.case,
        entry.scope,
    )
    heard = {
        form_key(form) for form in entry.heard if all(any(map(str.isalnum, word)) for word in form.split())
    }
    assert heard <= {form_key(form) for form in row.forms} | {form_key(entry.right)}


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"A{number + 1}: a{number}" for number in range(3_000)),
        "a: " + "[" * 900 + "]" * 900 + " x\n" + "[" * 1_900 + "\n" + "x " + "[in y] " * 250,
        ("x: " + "a," * 900 + "\n") * 20,
        '"' * 1_999,
    ],
    ids=["a long chain", "brackets", "commas", "quotation marks"],
)
@pytest.mark.timed
def test_a_hostile_text_is_read_in_a_second(text: str) -> None:
    begun = perf_counter()
    read(text)
    assert perf_counter() - begun < 1.0
