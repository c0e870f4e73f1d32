"""The names of the steps of cleaning, what is remembered of them, and how counts are told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkeditor.core.steps import (
    CHANGING,
    LABELS,
    PARAGRAPHS,
    REMOVING,
    USUAL_STEPS,
    Step,
    choices_of,
    count_rows,
    paragraphs_told,
    step_named,
    steps_of,
    told,
)


@given(st.sets(st.sampled_from(list(Step))).map(frozenset))
def test_what_was_chosen_is_remembered(steps: frozenset[Step]) -> None:
    assert steps_of(choices_of(steps)) == steps


def test_only_what_is_not_as_usual_is_remembered() -> None:
    assert choices_of(USUAL_STEPS) == {}
    assert choices_of(USUAL_STEPS - {Step.FILLERS}) == {"fillers": False}
    assert steps_of({"false-starts": True, "gone long ago": True}) == USUAL_STEPS | {Step.FALSE_STARTS}


@pytest.mark.parametrize("step", Step)
def test_every_step_has_its_name_its_words_and_its_kind(step: Step) -> None:
    assert step_named(step.option) is step
    assert step_named(step.value.upper()) is step
    assert LABELS[step]
    assert [step in kind for kind in (REMOVING, CHANGING, PARAGRAPHS, (Step.TURNS,))].count(True) == 1


def test_counts_are_told_in_a_sentence_and_in_rows() -> None:
    counts = {Step.TAGS: 1, Step.FILLERS: 152, Step.PRONOUN: 3, Step.CAPITALS: 1, Step.LENGTH: 4}
    assert told(counts) == "152 fillers and 1 tag removed, 3 “I” and 1 capital set."
    assert told({Step.FALSE_STARTS: 2, Step.CASING: 1}) == (
        "2 words of false starts removed, 1 word as the glossary has it set."
    )
    assert told({Step.FILLERS: 0, Step.LENGTH: 4}) == "Nothing had to be removed."
    assert paragraphs_told(counts) == "4 paragraphs: 4 by length."
    assert paragraphs_told({Step.APPLAUSE: 1, Step.PAUSES: 0, Step.TOPICS: 2, Step.TURNS: 1}) == (
        "3 paragraphs: 1 by applause, 2 by topics; 1 turn marked."
    )
    assert paragraphs_told({Step.TURNS: 2}) == "2 turns marked."
    assert paragraphs_told({}) == ""
    assert count_rows(counts) == [
        ("tags", 1), ("fillers", 152), ("pronoun", 3), ("capitals", 1), ("length", 4),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("counts", "sentence"),
    [
        ({}, "Nothing had to be removed."),
        ({Step.TAGS: 0}, "Nothing had to be removed."),
        ({Step.TAGS: 2}, "2 tags removed."),
        ({Step.CAPITALS: 2}, "2 capitals set."),
        (
            {Step.TAGS: 2, Step.FILLERS: 1, Step.REPETITIONS: 3},
            "1 filler, 2 tags and 3 repetitions removed.",
        ),
    ],
)
def test_many_counts_are_one_sentence(counts: dict[Step, int], sentence: str) -> None:
    assert told(counts) == sentence
