"""Where the topic shifts: few words are said on both sides of a place."""

import pytest

from talkeditor.core.language import Language
from talkeditor.core.paragraphs import Opening, Run
from talkeditor.core.topics import shifts_of

LANGUAGE = Language(unfinished=frozenset({"because"}), common=frozenset({"common"}))


def said(*topics: int, of: int = 3, per_line: int = 10) -> Run:
    """Topics in so many words each; a topic says its own few words again and again."""
    words = [f"topic{number}word{n % of}" for number, size in enumerate(topics) for n in range(size)]
    return Run(Opening.START, words, [n // per_line for n in range(len(words))])


def shifts(run: Run) -> list[int]:
    return shifts_of(run, LANGUAGE, {word: word for word in run.words})


@pytest.mark.parametrize(
    ("topics", "places"),
    [
        ((60, 60), [60]),
        ((40, 50), [40]),
        ((30, 60), []),
        ((60, 40), []),
        ((60, 50), [60]),
        ((60, 60, 60), [60, 120]),
        ((60, 40, 60), [60, 100]),
        ((120,), []),
        ((79,), []),
        ((), []),
    ],
)
def test_the_topic_shifts_where_other_words_are_said(topics: tuple[int, ...], places: list[int]) -> None:
    assert shifts(said(*topics)) == places


def test_it_shifts_only_at_the_start_of_a_line_that_begins_a_thought() -> None:
    assert shifts(said(64, 66)) == []
    assert shifts(said(64, 66, per_line=8)) == [64]
    run = said(60, 60)
    run.words[59] = "because"
    assert 60 not in shifts(run)


def test_of_two_places_close_by_the_clearer_one_counts() -> None:
    run = said(60, 20, 60)
    assert shifts(run) == [60]


def test_where_few_words_come_again_there_is_no_topic() -> None:
    assert shifts(said(60, 60, of=1)) == []
    run = said(60, 60)
    assert shifts(run._replace(words=[f"{word}{n}" for n, word in enumerate(run.words)])) == []
    short = [word[-1] for word in run.words]
    assert shifts(run._replace(words=short)) == []
    assert shifts(run._replace(words=["common"] * 120)) == []
    assert shifts(run._replace(words=[f"{'xy'[n // 60]}{n % 3}" for n in range(120)])) == [], "short words"
    known = Language(common=frozenset(run.words))
    assert shifts_of(run, known, {word: word for word in run.words}) == []
