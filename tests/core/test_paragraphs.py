"""Where a paragraph ends: pauses, lines that broke off early, and the length of a thought."""

from collections.abc import Sequence

import pytest

from talkeditor.core.language import Language
from talkeditor.core.paragraphs import (
    Opening,
    Paragraph,
    Run,
    Turn,
    between_thoughts,
    early_lines,
    paragraphs_of,
    paused,
)
from talkeditor.core.talks import Line

LANGUAGE = Language(openers=frozenset({"so"}), unfinished=frozenset({"the"}))


def run(words: Sequence[str], per_line: int = 10) -> Run:
    return Run(Opening.SPEAKER, list(words), [n // per_line for n in range(len(words))], Turn.QUESTION)


def cut(
    words: Sequence[str], early: frozenset[int] | None = frozenset(), shifts: Sequence[int] = ()
) -> list[int]:
    """How many words each paragraph has, having checked that none is lost."""
    whole = run(words)
    found = list(paragraphs_of(whole, LANGUAGE, {word: word.strip(".") for word in words}, early, shifts))
    assert [word for paragraph in found for word in paragraph.words] == list(words)
    assert [line for paragraph in found for line in paragraph.lines] == whole.lines
    assert [p.turn for p in found] == [Turn.QUESTION, None, None][: len(found)]
    return [len(paragraph.words) for paragraph in found]


def words(number: int, **at: str) -> list[str]:
    """So many words, some of them others: `_90="so"`."""
    return [at.get(f"_{n}", f"w{n}") for n in range(number)]


@pytest.mark.parametrize(
    ("said", "sizes"),
    [
        (words(99, _79="end."), [99]),
        (words(100, _79="end."), [80, 20]),
        (words(100, _78="end."), [100]),
        (words(101, _80="end."), [81, 20]),
        (words(130, _85="end!"), [86, 44]),
        (words(130, _85="end..."), [130]),
        (words(130, _90="so"), [90, 40]),
        (words(130, _95="so"), [130]),
        (words(130, _89="the", _90="so"), [130]),
        (words(130, _89="so", _90="so"), [130]),
        (words(300, _79="end.", _170="so"), [80, 90, 130]),
        (words(300, _79="end.", _150="so"), [80, 220]),
        ([], []),
    ],
)
def test_a_long_paragraph_ends_with_a_sentence_or_a_thought(said: list[str], sizes: list[int]) -> None:
    assert cut(said) == sizes
    assert cut(said, None) == ([len(said)] if said else [])


def test_a_very_long_paragraph_ends_where_a_line_broke_off_early() -> None:
    assert cut(words(300), frozenset({8, 14, 15, 16})) == [160, 140]
    assert cut(words(300), frozenset({8, 14, 16})) == [170, 130]
    assert cut(words(300)) == [300]


@pytest.mark.parametrize(
    ("shifts", "sizes"),
    [
        ((50,), [50, 70]),
        ((39,), [120]),
        ((40,), [40, 80]),
        ((100,), [100, 20]),
        ((101,), [120]),
        ((20, 45, 60), [45, 75]),
        ((45, 85), [45, 40, 35]),
        ((45, 84), [45, 75]),
    ],
)
def test_a_paragraph_ends_where_the_topic_shifts(shifts: tuple[int, ...], sizes: list[int]) -> None:
    for early in (frozenset[int](), None):
        assert cut(words(120), early, shifts) == sizes


def test_paragraphs_say_why_they_begin() -> None:
    said = words(220, _79="end.")
    found = paragraphs_of(run(said), LANGUAGE, {word: word for word in said}, frozenset(), (150,))
    assert [(p.opening, len(p.words)) for p in found] == [
        (Opening.SPEAKER, 80), (Opening.LENGTH, 70), (Opening.TOPIC, 70),
    ]  # fmt: skip


def test_a_sentence_that_ends_before_the_shift_comes_first() -> None:
    assert cut(words(200, _84="end."), frozenset(), (90,)) == [85, 115]
    assert cut(words(200, _95="end."), frozenset(), (90,)) == [90, 110]


@pytest.mark.parametrize(
    ("before", "since", "silent"),
    [
        (Line(0, "one two", 0), 900 + 2_499, False),
        (Line(0, "one two", 0), 900 + 2_500, True),
        (Line(0, "one two", 0, 500), 3_000, True),
        (Line(0, "one two", 0, 500), 2_999, False),
        (Line(0, "one two", 0, 60_000), 900 + 5_000, True),
        (Line(0, "one two", 0, 60_000), 900 + 4_999, False),
        (Line(0, "one two", None, 500), 9_000, False),
        (Line(0, "one two", 0), None, False),
    ],
)
def test_silence_before_a_line_is_a_pause(before: Line, since: int | None, silent: bool) -> None:
    assert paused(before, Line(1, "three", since)) is silent


def test_a_line_broke_off_early_where_the_next_word_would_have_fitted() -> None:
    rows = [
        Line(n, text)
        for n, text in enumerate(["x" * 20, "x" * 10, "y" * 9 + " z", "x" * 10, "y" * 10, "end"])
    ]
    assert early_lines(rows) == {1, 4}
    assert early_lines([]) == early_lines(rows[:1]) == frozenset()


def test_a_thought_ends_only_between_lines() -> None:
    said = run(["one", "two", "so", "the", "five"], 1)
    keys = {word: word for word in said.words}
    assert [between_thoughts(at, said, LANGUAGE, keys) for at in range(1, 5)] == [True, True, False, False]
    assert not between_thoughts(1, run(["one", "two"]), LANGUAGE, {"one": "one", "two": "two"})


def test_no_blank_stands_between_lines_of_signs() -> None:
    assert Paragraph(Opening.START, ("你好", "世界", "ok", "是"), (0, 1, 2, 2)).text == "你好世界 ok 是"
    assert Paragraph(Opening.START, ("你好", "世界"), (0, 0)).text == "你好 世界"
    assert Paragraph(Opening.START, (), ()).text == ""
    assert Paragraph(Opening.START, ("one", "two"), (0, 1)).size == 2
