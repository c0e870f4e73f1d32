"""The steps of cleaning: each by its golden file, and what holds for all of them."""

import os
import time
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkeditor.core.clean import (
    ALL_STEPS,
    USUAL_STEPS,
    CleanText,
    Opening,
    Paragraph,
    Step,
    Turn,
    clean_lines,
    clean_talk,
)
from talkeditor.core.language import Language
from talkeditor.core.steps import CHANGING, PARAGRAPHS, REMOVING
from talkeditor.core.talks import Line, Part, Talk
from talkeditor.core.transcript import Position
from talkeditor.workflow.languages import languages

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "export" / "steps"
ENGLISH = next(language for language in languages() if language.code == "en")
BREAKS = frozenset(PARAGRAPHS)
CASING = {"python": "Python", "visual lamp code": "Visual Lamp Code", "pip": "pip", "wsgi": "WSGI"}
STEPS = {
    "tags": BREAKS | {Step.TAGS},
    "marks": BREAKS | {Step.MARKS},
    "fillers": BREAKS | {Step.FILLERS},
    "repetitions": BREAKS | {Step.REPETITIONS},
    "false-starts": frozenset({Step.FALSE_STARTS}),
    "casing": frozenset({Step.CASING}),
    "pronoun": frozenset({Step.PRONOUN}),
    "capitals": BREAKS | {Step.CASING, Step.CAPITALS},
    "paragraphs": BREAKS | {Step.TAGS, Step.MARKS, Step.FILLERS, Step.REPETITIONS},
    "topics": frozenset({Step.TOPICS}),
    "turns": BREAKS | {Step.MARKS, Step.TURNS},
    "whole": USUAL_STEPS,
}
QA = {"turns": 2, "whole": 31}
AS_SAID = USUAL_STEPS - {Step.PRONOUN, Step.CAPITALS}
"""The usual steps but for those that set capitals."""


def cleaned(*lines: str, steps: frozenset[Step] = AS_SAID, language: Language = ENGLISH) -> CleanText:
    return clean_lines(enumerate(lines), language, steps)


def texts(text: CleanText) -> list[str]:
    return [paragraph.text for paragraph in text.paragraphs]


def shown(text: CleanText) -> str:
    counts = ", ".join(f"{step} {count}" for step, count in text.counts.items() if count)
    paragraphs = [
        f"{p.opening}, line {p.lines[0] + 1}{f', {p.turn}' if p.turn else ''}: {p.text}"
        for p in text.paragraphs
    ]
    return "\n".join([f"counts: {counts}", *paragraphs]) + "\n"


@pytest.mark.parametrize("name", STEPS)
def test_step(name: str) -> None:
    lines = (GOLDEN / f"{name}.in.txt").read_text("utf-8").splitlines()
    result = shown(clean_lines(enumerate(lines), ENGLISH, STEPS[name], qa=QA.get(name), casing=CASING))
    golden = GOLDEN / f"{name}.out.txt"
    if os.environ.get("UPDATE_GOLDEN") == "1":
        golden.write_text(result, "utf-8")
    assert result == golden.read_text("utf-8")


def test_without_any_step_the_words_are_those_of_the_lines() -> None:
    text = cleaned("[Music] uh so so", ">> the the i", steps=frozenset())
    assert texts(text) == ["[Music] uh so so >> the the i"]
    assert text.counts == {}


def test_false_starts_are_kept_unless_asked_for() -> None:
    line = "it was it is a la- lamp"
    assert texts(clean_lines([(0, line)], ENGLISH)) == ["It was it is a la- lamp"]
    assert texts(clean_lines([(0, line)], ENGLISH, ALL_STEPS)) == ["It is a lamp"]
    assert Step.FALSE_STARTS not in USUAL_STEPS


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("python, and PYTHON's", "Python, and Python's"),
        ("visual lamp code's lamp", "Visual Lamp Code's lamp"),
        ("visual lamp", "visual lamp"),
        ("Pip is pip", "Pip is pip"),
        ("(wsgi)", "(WSGI)"),
        ("pythonic", "pythonic"),
    ],
)
def test_the_glossary_gives_the_letters(said: str, written: str) -> None:
    text = clean_lines([(0, said)], ENGLISH, frozenset({Step.CASING}), casing=CASING)
    assert texts(text) == [written]


def test_a_form_that_is_another_word_changes_nothing() -> None:
    casing = {"jungle": "Django", "net": ".NET", "": "x", "two words": "TwoWords"}
    text = clean_lines([(0, "the jungle net of two words")], ENGLISH, casing=casing)
    assert texts(text) == ["The jungle net of two words"]
    assert text.counts[Step.CASING] == 0


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("i think i'm", "I think I'm"),
        ("point g i think i i go", "point g I think I I go"),
        ("pins i o p and g p i", "pins i o p and g p i"),
        ("the a i", "the a i"),
    ],
)
def test_the_pronoun_has_a_capital_but_not_a_letter_that_is_spelled(said: str, written: str) -> None:
    assert texts(clean_lines([(0, said)], ENGLISH, frozenset({Step.PRONOUN}))) == [written]


def test_another_language_has_no_such_pronoun() -> None:
    german = next(language for language in languages() if language.code == "de")
    assert texts(clean_lines([(0, "der punkt i")], german)) == ["Der punkt i"]


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("the lamp", "The lamp"),
        ("“the lamp", "“The lamp"),
        ("élan", "Élan"),
        ("灯台は", "灯台は"),
        ("مرحبا", "مرحبا"),
        ("ßa", "ßa"),
        ("7 lamps", "7 lamps"),
        ("os.path is", "os.path is"),
        ("pip is", "pip is"),
        ("eBay is", "eBay is"),
        ("visual is", "Visual is"),
        ("... the", "... the"),
    ],
)
def test_a_paragraph_begins_with_a_capital_where_there_is_one(said: str, written: str) -> None:
    assert texts(clean_lines([(0, said)], ENGLISH, casing=CASING)) == [written]


def test_topics_part_a_long_stretch_where_no_word_is_said_on_both_sides() -> None:
    ropes = ["splice every hawser round a bollard tightly"] * 12
    bread = ["knead sourdough until gluten stretches nicely"] * 12
    text = clean_lines(enumerate(ropes + bread), ENGLISH, frozenset({Step.TOPICS}))
    assert [(p.opening, p.lines[0]) for p in text.paragraphs] == [(Opening.START, 0), (Opening.TOPIC, 12)]
    assert text.counts == {Step.TOPICS: 1}
    assert len(clean_lines(enumerate(ropes * 2), ENGLISH, frozenset({Step.TOPICS})).paragraphs) == 1


def turns(lines: list[Line], qa: int, steps: frozenset[Step] = USUAL_STEPS) -> list[tuple[str | None, str]]:
    text = clean_lines(lines, ENGLISH, steps, qa=qa)
    return [(p.turn, p.text) for p in text.paragraphs]


def test_named_speakers_ask_and_the_presenter_answers() -> None:
    lines = [
        Line(0, "ropes are made of many strands", speaker="Ada"),
        Line(1, "are there questions", speaker="Host"),
        Line(2, "which rope floats?", speaker="Bo"),
        Line(3, "one of hemp does not", speaker="Ada"),
        Line(4, "let us go and eat", speaker="Host"),
    ]
    assert turns(lines, 1)[1:] == [
        (None, "Are there questions"),
        (Turn.QUESTION, "Which rope floats?"),
        (Turn.ANSWER, "One of hemp does not"),
        (None, "Let us go and eat"),
    ]


def test_cues_part_questions_and_answers_within_a_line() -> None:
    lines = [
        Line(0, "that was all"),
        Line(1, "so any questions okay i have a question on hemp does it float"),
    ]
    lines += [Line(2, "good question no it sinks okay next question the red rope holds how much")]
    assert turns(lines, 1)[1:] == [
        (None, "So any questions"),
        (Turn.QUESTION, "Okay I have a question on hemp does it float"),
        (Turn.ANSWER, "Good question no it sinks"),
        (Turn.QUESTION, "Okay next question the red rope holds how much"),
    ]
    assert len(turns(lines, 1, USUAL_STEPS - {Step.TURNS})) == 2


def test_thanks_at_the_very_end_ask_nothing() -> None:
    lines = [Line(0, "that was all"), Line(1, "so let us all say thank you for the talk to her")]
    assert [turn for turn, _ in turns(lines, 1)] == [None, None]


def test_before_the_questions_nothing_is_marked() -> None:
    lines = [Line(0, "my question is what floats"), Line(1, "good question"), Line(2, "the end")]
    assert turns(lines, 2) == [(None, "My question is what floats good question"), (None, "The end")]
    assert all(turn is None for turn, _ in turns(lines, 5))


def test_every_word_keeps_its_line() -> None:
    text = cleaned("uh the the lamp", "[Applause]", "lamp is lit")
    assert text.sources() == [("the", 0), ("lamp", 0), ("lamp", 2), ("is", 2), ("lit", 2)]


def test_of_a_repetition_over_two_lines_the_last_saying_stays() -> None:
    assert cleaned("it is in the", "in the lamp room").sources()[2:4] == [("in", 1), ("the", 1)]


def test_a_repetition_with_a_filler_between_is_folded() -> None:
    assert texts(cleaned("the uh the um the lamp")) == ["the lamp"]


def test_questions_open_a_paragraph_even_where_their_first_words_vanish() -> None:
    text = clean_lines(enumerate(["the end", "uh", "[Applause]", "who asks"]), ENGLISH, AS_SAID, qa=1)
    assert [(p.opening, p.text) for p in text.paragraphs] == [
        (Opening.START, "the end"),
        (Opening.QUESTIONS, "who asks"),
    ]


def test_questions_win_over_a_start_without_words() -> None:
    text = clean_lines(enumerate(["uh", "who asks"]), ENGLISH, AS_SAID, qa=1)
    assert [(p.opening, p.text) for p in text.paragraphs] == [(Opening.QUESTIONS, "who asks")]


def test_questions_that_start_in_a_line_left_out_start_with_the_next() -> None:
    lines = (Line(0, "the end"), Line(4, "who asks"))
    part = Part(Position(0), Position(5), lines)
    clean = clean_talk(Talk(1, "t", True, (), (part,), qa=2), ENGLISH)
    assert [p.opening for p in clean.text.paragraphs] == [Opening.START, Opening.QUESTIONS]


def test_parts_are_joined_with_a_break_and_counted_together() -> None:
    parts = (
        Part(Position(0), Position(1), (Line(0, "uh one part"),)),
        Part(Position(5), Position(6), (Line(5, "part um two"),)),
    )
    clean = clean_talk(Talk(1, "t", True, (), parts), ENGLISH, AS_SAID)
    assert [(p.opening, p.text) for p in clean.text.paragraphs] == [
        (Opening.START, "one part"),
        (Opening.PART, "part two"),
    ]
    assert clean.text.counts[Step.FILLERS] == 2


def test_a_change_of_speaker_opens_a_paragraph() -> None:
    lines = [Line(0, "hello", speaker="Ada"), Line(1, "again", speaker="Ada"), Line(2, "hi", speaker="Bo")]
    text = clean_lines(lines, ENGLISH, AS_SAID)
    assert [(p.opening, p.text) for p in text.paragraphs] == [
        (Opening.START, "hello again"),
        (Opening.SPEAKER, "hi"),
    ]


@pytest.mark.parametrize(
    ("gap_ms", "with_ends", "parted"),
    [(3_000, True, True), (1_000, True, False), (8_000, False, True), (2_000, False, False)],
)
def test_a_long_pause_opens_a_paragraph(gap_ms: int, with_ends: bool, parted: bool) -> None:
    words = "the lamp turns"
    lines = [Line(n, words, 2_000 * n, 2_000 * n + 1_900 if with_ends else None) for n in range(8)]
    start = 2_000 * 7 + (1_900 if with_ends else 0) + gap_ms
    text = clean_lines([*lines, Line(8, "and stops", start, None)], ENGLISH)
    assert [p.opening for p in text.paragraphs[1:]] == ([Opening.PAUSE] if parted else [])


def test_a_pause_after_few_words_does_not_shred() -> None:
    text = clean_lines([Line(0, "so", 0, 500), Line(1, "the lamp", 9_000, 9_500)], ENGLISH, AS_SAID)
    assert texts(text) == ["so the lamp"]


def test_a_long_paragraph_is_not_cut_behind_a_word_that_ends_nothing() -> None:
    lines = ["the keeper goes up and down"] * 3
    rows = [f"{line} number {chr(97 + n)}{k} of" for n in range(12) for k, line in enumerate(lines)]
    text = clean_lines(enumerate([*rows, "now comes the end"]), ENGLISH, frozenset({Step.LENGTH}))
    assert all(p.words[-1] != "of" for p in text.paragraphs)


def test_a_very_long_paragraph_is_cut_where_a_line_broke_off_early() -> None:
    rows = [f"keeper {n:02} climbs up to light lamp {n:02}" for n in range(30)]
    rows[22] = "keeper 22 rests"
    text = clean_lines(enumerate(rows), ENGLISH, frozenset({Step.LENGTH}))
    assert [p.lines[0] for p in text.paragraphs] == [0, 23]


def test_punctuated_text_is_cut_at_the_end_of_a_sentence() -> None:
    line = "The keeper goes up to the lamp every night, and he lights it. It burns"
    text = clean_lines(enumerate(f"{line} {n}." for n in range(20)), ENGLISH)
    assert len(text.paragraphs) > 2
    assert all(p.words[-1].endswith(".") for p in text.paragraphs)


def test_chinese_and_japanese_lines_join_without_a_blank() -> None:
    assert (
        cleaned("灯台は海の", "そばにある", "and 塔", "Turm").paragraphs[0].text
        == "灯台は海のそばにある and 塔 Turm"
    )


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("so so so we go", "so we go"),
        ("that's that's that's that", "that's that"),
        ("So, so we go", "So we go"),
        ("we go we go we go up", "we go up"),
        ("very very good and that that is had had", "very very good and that that is had had"),
        ("nine nine nine", "nine nine nine"),
    ],
)
def test_what_is_said_again_at_once_is_said_once(said: str, left: str) -> None:
    assert texts(cleaned(said)) == [left]


@pytest.mark.parametrize(
    ("code", "said", "left", "question", "answer"),
    [
        ("de", "ähm das Tau", "das Tau", "ich habe eine frage hält das Tau auch bei Sturm", "gute frage ja"),
        (
            "es",
            "eh la cuerda",
            "la cuerda",
            "tengo una pregunta la cuerda flota o se hunde",
            "buena pregunta no",
        ),
        (
            "fr",
            "euh la corde",
            "la corde",
            "ma question est la corde flotte ou elle coule",
            "bonne question non",
        ),
    ],
)
def test_other_languages_have_fillers_and_turns_of_their_own(
    code: str, said: str, left: str, question: str, answer: str
) -> None:
    language = next(language for language in languages() if language.code == code)
    text = clean_lines(enumerate([said, question, answer]), language, AS_SAID, qa=1)
    assert [(p.turn, p.text) for p in text.paragraphs] == [
        (None, left),
        (Turn.QUESTION, question),
        (Turn.ANSWER, answer),
    ]


def test_german_fillers_are_not_the_english_ones() -> None:
    german = next(language for language in languages() if language.code == "de")
    assert texts(cleaned("er kommt äh um zehn", language=german)) == ["er kommt um zehn"]


def test_nothing_gives_nothing() -> None:
    assert cleaned(steps=ALL_STEPS) == CleanText((), dict.fromkeys(Step, 0))
    assert cleaned("[Music]", "uh").paragraphs == ()
    assert cleaned("", "x").words == 1


VOCABULARY = """
so the the lamp uh um that that had had very 1 2 one a i i'm w it it's was wa- - ... ♪ [Music] (APPLAUSE) The
Lamp. lamp, >> python next question good visual lamp code?
"""
WORDS = st.sampled_from(VOCABULARY.split())
LINES = st.lists(st.lists(WORDS, max_size=8).map(" ".join), max_size=30)
CHOSEN = st.sets(st.sampled_from(list(Step))).map(frozenset)
SPEAKERS = st.lists(st.sampled_from(["Ada", "Bo", None]), min_size=30, max_size=30)


@given(LINES, CHOSEN, st.none() | st.integers(0, 30), SPEAKERS)
def test_words_are_conserved_but_for_those_counted(
    lines: list[str], steps: frozenset[Step], qa: int | None, speakers: list[str | None]
) -> None:
    rows = [Line(n, text, speaker=speakers[n]) for n, text in enumerate(lines)]
    text = clean_lines(rows, ENGLISH, steps, qa=qa, casing=CASING)
    before = [word for line in lines for word in line.split()]
    assert text.words + text.removed == len(before)
    assert not Counter(w.lower() for w, _ in text.sources()) - Counter(w.lower() for w in before)
    assert all(word.lower() in lines[line].lower().split() for word, line in text.sources())
    assert [line for _, line in text.sources()] == sorted(line for _, line in text.sources())
    assert all(p.words and len(p.words) == len(p.lines) for p in text.paragraphs)
    assert text.counts.keys() == steps


@given(LINES, CHOSEN.map(lambda steps: steps - set(REMOVING)))
def test_what_sets_capitals_counts_every_word_it_changes(lines: list[str], steps: frozenset[Step]) -> None:
    text = clean_lines(enumerate(lines), ENGLISH, steps, casing=CASING)
    before = [word for line in lines for word in line.split()]
    after = [word for word, _ in text.sources()]
    assert [word.lower() for word in after] == [word.lower() for word in before]
    changed = sum(a != b for a, b in zip(before, after, strict=True))
    assert changed == sum(text.counts.get(step, 0) for step in CHANGING)


@given(LINES, CHOSEN)
def test_the_counts_of_paragraphs_are_those_that_begin_so(lines: list[str], steps: frozenset[Step]) -> None:
    text = clean_lines(enumerate(lines), ENGLISH, steps, qa=3)
    owed = {Opening.START, Opening.QUESTIONS, Opening.TURN}
    begun = sum(p.opening not in owed for p in text.paragraphs)
    assert begun == sum(text.counts.get(step, 0) for step in PARAGRAPHS)
    assert sum(p.turn is not None for p in text.paragraphs) == text.counts.get(Step.TURNS, 0)


@given(LINES)
def test_each_step_takes_only_what_it_names(lines: list[str]) -> None:
    text = clean_lines(enumerate(lines), ENGLISH, frozenset({Step.FILLERS}))
    before = [word for line in lines for word in line.split() if word not in ("uh", "um")]
    assert [word for word, _ in text.sources()] == before


@given(LINES)
def test_cleaning_finds_no_fillers_left(lines: list[str]) -> None:
    again = clean_lines(
        ((p.lines[0], p.text) for p in clean_lines(enumerate(lines), ENGLISH).paragraphs), ENGLISH
    )
    assert again.counts[Step.FILLERS] == 0


def test_text_of_a_paragraph_is_its_words() -> None:
    assert Paragraph(Opening.START, ("a", "é"), (0, 1)).text == "a é"


@pytest.mark.timed
def test_two_thousand_lines_are_cleaned_while_one_types() -> None:
    lines = [f"so the keeper uh number {n} goes" for n in range(2_000)]
    rows = [Line(n, line) for n, line in enumerate(lines)]
    best = min(_seconds(rows) for _ in range(5))
    assert best < 0.05, "a preview must follow an edit in 50 ms"


def _seconds(rows: list[Line]) -> float:
    start = time.perf_counter()
    clean_lines(rows, ENGLISH)
    return time.perf_counter() - start
