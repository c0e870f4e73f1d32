"""Words that are nearly the same, and regular expressions: what they hit, what they refuse, and how long."""

from itertools import pairwise
from time import monotonic

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talkeditor.core.propose import begin
from talkeditor.core.replacing import replaced
from talkeditor.core.search import Mode, Plain, Query, QueryError, find
from talkeditor.core.transcript import Transcript
from talkeditor.workflow.matching import LONGEST_EXPRESSION, Expression, Similar, fault, matcher


def similar(text: str, words: str, *, case: bool = False, distance: int = 2) -> list[str]:
    query = Query(words, case, mode=Mode.SIMILAR, distance=distance)
    return [text[start:end] for start, end in Similar(query).spans(text)]


def expression(text: str, words: str, *, case: bool = False, whole: bool = False) -> list[str]:
    query = Query(words, case, whole, Mode.EXPRESSION)
    return [text[start:end] for start, end in Expression(query).spans(text)]


def test_each_mode_has_its_matcher() -> None:
    assert isinstance(matcher(Query("a")), Plain)
    assert isinstance(matcher(Query("a", mode=Mode.SIMILAR)), Similar)
    assert isinstance(matcher(Query("a", mode=Mode.EXPRESSION)), Expression)


@pytest.mark.parametrize(
    ("text", "words", "hits"),
    [
        ("a bowlin and a bowlyne, Bowline.", "bowline", ["bowlin", "bowlyne", "Bowline"]),
        ("the bow line held", "bowline", ["bow line"]),
        ("a sheetbend held", "sheet bend", ["sheetbend"]),
        ("a sheat bend, a sheet band and a sheet", "sheet bend", ["sheat bend", "sheet band"]),
        ("🪢🪢 bowlin 🪢", "bowline", ["bowlin"]),
        ("not knots", "knot", ["not", "knots"]),
        ("a an the", "a", ["a"]),
        ("c++ or c", "c++", ["c++"]),
        ("Schleifen und Schleife", "schleife", ["Schleifen", "Schleife"]),
        ("anything", "…", []),
        ("", "knot", []),
        ("knot", "knot knot", []),
    ],
)
def test_similar_words(text: str, words: str, hits: list[str]) -> None:
    assert similar(text, words) == hits


def test_the_distance_and_the_length_of_a_word_bound_the_slips() -> None:
    assert similar("a bowlynne", "bowline", distance=1) == []
    assert similar("a bowlynne", "bowline", distance=2) == ["bowlynne"]
    assert similar("dot", "not") == ["dot"]
    assert similar("dog", "not") == []
    assert similar("it", "at") == []
    assert similar("The KNOT", "knot", case=True) == []


def test_of_hits_that_overlap_the_nearer_counts() -> None:
    assert similar("a bowline", "bowline") == ["bowline"]
    assert similar("sheet bend bent", "sheet bend") == ["sheet bend"]


@pytest.mark.parametrize(
    ("text", "words", "hits"),
    [
        ("Knot 12 and knot 7", r"knot \d+", ["Knot 12", "knot 7"]),
        ("aaa", "a*", ["aaa"]),
        ("bbb", "a*", []),
        ("🪢🪢 knot", r"\w+", ["knot"]),
        ("e\u0301 e", "e", ["e"]),
        ("first last", "^first", ["first"]),
    ],
)
def test_expressions(text: str, words: str, hits: list[str]) -> None:
    assert expression(text, words) == hits


def test_capitals_and_whole_words_count_in_expressions_too() -> None:
    assert expression("Knot knot", "knot", case=True) == ["knot"]
    assert expression("knots knot", "kno|knot", whole=True) == ["knot"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("(", "Not an expression yet: missing ) at character 2."),
        ("*", "Not an expression yet: nothing to repeat at character 1."),
        ("a{99999999999}", "repeat count too big"),
        ("(" * 990 + ")" * 10, "expression"),
        ("(?r)knot", "Take (?r) out"),
        ("(?:" * 300 + "a" + ")" * 300, ""),
        ("a" * (LONGEST_EXPRESSION + 1), "too long"),
    ],
)
def test_what_is_no_expression_is_said(words: str, said: str) -> None:
    found = fault(Query(words, mode=Mode.EXPRESSION))
    assert found if said else True
    assert said in found


@pytest.mark.parametrize("words", ["^(a|aa)+$", "(a|a)*[bc]", "(a+)+$", "(a+a+)+[bc]"])
def test_fault_38_an_expression_never_hangs(words: str) -> None:
    stream = begin(Transcript(("a knot", "a" * 60 + "!", "a rope")))
    begun = monotonic()
    query = Query(words, mode=Mode.EXPRESSION)
    hits = find(stream, query, matcher=matcher(query))
    assert monotonic() - begun < 5
    assert not hits.fault or "takes too long" in hits.fault


def test_fault_38_a_search_that_takes_too_long_says_so_and_keeps_what_it_found() -> None:
    stream = begin(Transcript(("aab", "a" * 60 + "!", "ab")))
    query = Query("(a|a)*[bc]", mode=Mode.EXPRESSION)
    hits = find(stream, query, matcher=matcher(query))
    assert [hit.line for hit in hits.places] == [0]
    assert "takes too long" in hits.fault
    assert "no repeat within a repeat" in hits.fault


def replaced_text(text: str, words: str, template: str) -> str:
    stream = begin(Transcript((text,)))
    query = Query(words, mode=Mode.EXPRESSION)
    found = matcher(query)
    step = replaced(stream, query, find(stream, query, matcher=found).places, template, matcher=found)
    return text if step is None else str(step.edit.corrections[0][2])


@pytest.mark.parametrize(
    ("text", "words", "template", "now"),
    [
        ("knot 12", r"(\w+) (\d+)", r"\2 \1", "12 knot"),
        ("knot 12", r"(?P<what>\w+) (\d+)", r"\g<what>s", "knots"),
        ("a knot", r"(b)?knot", r"<\1>", "a <>"),
        ("a knot", "knot", r"the \0 and \\0", r"a the knot and \0"),
        ("rope knot", r"rope \Kkn", "p", "rope pot"),
        ("rope knot", r"(?:rope |\G)\w", "x", "xxxx"),
        ("🪢 e\u0301 knot", r"(kn)ot", r"\1ight", "🪢 e\u0301 knight"),
    ],
)
def test_groups_stand_in_the_words_to_put_there(text: str, words: str, template: str, now: str) -> None:
    assert replaced_text(text, words, template) == now


@pytest.mark.parametrize(
    ("words", "template", "said"),
    [
        ("(a)", r"\2", "a group that is not in the expression"),
        ("(a)", r"\g<name>", "a group that is not in the expression"),
        ("(a)", "\\", "not complete"),
        ("(a)?(?P<name>b)?", r"\1\2\g<name>\0", ""),
    ],
)
def test_what_is_wrong_with_the_words_to_put_there_is_said(words: str, template: str, said: str) -> None:
    found = fault(Query(words, mode=Mode.EXPRESSION), template)
    assert bool(found) is bool(said)
    assert said in found
    if said:
        with pytest.raises(QueryError):
            replaced_text("ab", words, template)


ATOMS = (
    "k", "o", r"\w", ".", "(", ")", "(?:", "[", "]", "^", "$", "*", "+", "?", "{2,}", "|", r"\b", r"\1",
    "(?P<n>", "(?=", "(?<=", "(?i)", r"\X", r"\K", r"\G", "{e<=1}", "(?r)", " ",
)  # fmt: skip
TEMPLATES = (r"\1", r"\0", r"\g<n>", "\\", "x", r"\n", r"\g<")


@settings(deadline=None, max_examples=150)
@given(
    st.lists(st.sampled_from(ATOMS), min_size=1, max_size=7), st.lists(st.sampled_from(TEMPLATES), max_size=3)
)
def test_whatever_is_typed_is_searched_or_refused(atoms: list[str], parts: list[str]) -> None:
    stream = begin(Transcript(("a knot and one more knot", "👩‍🚀 e\u0301 knot 🪢 oo")))
    query, template = Query("".join(atoms), mode=Mode.EXPRESSION), "".join(parts)
    if fault(query):
        return
    found = matcher(query)
    hits = find(stream, query, matcher=found)
    for before, after in pairwise(hits.places):
        assert (before.line, before.end) <= (after.line, after.start)
    if not fault(query, template):
        step = replaced(stream, query, hits.places, template, matcher=found)
        assert step is None or 0 < len(step.put) <= len(hits)


def test_a_backslash_is_nothing_special_where_there_is_no_expression() -> None:
    stream = begin(Transcript((r"a\1b not",)))
    query = Query("not")
    step = replaced(stream, query, find(stream, query).places, r"\1")
    assert step is not None
    assert step.edit.corrections[0][2] == r"a\1b \1"
    assert fault(query, r"\9") == ""
