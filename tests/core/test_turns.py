"""Who has the word in the Q&A: by the names of speakers, by marks, and by phrases."""

import pytest

from talkeditor.core.language import Language
from talkeditor.core.letters import key_of
from talkeditor.core.paragraphs import Opening, Run, Turn
from talkeditor.core.talks import Line
from talkeditor.core.turns import Turns, Voices, turned, voices_of

LANGUAGE = Language(
    openers=frozenset({"okay"}),
    cues={
        "ask": frozenset({"my question is"}),
        "next": frozenset({"next question"}),
        "answer": frozenset({"good question", "good"}),
        "invite": frozenset({"any questions"}),
    },
)
Said = tuple[Opening, int, str]


def told(*said: Said, voices: Voices = Voices()) -> list[tuple[Turn | None, str]]:  # noqa: B008
    """The turn and the words of each run, of runs that begin so and stand in these lines."""
    runs = [Run(opening, text.split(), [line] * len(text.split())) for opening, line, text in said]
    keys = {word: key_of(word) for run in runs for word in run.words}
    return [(run.turn, " ".join(run.words)) for run in turned(runs, 1, Turns(LANGUAGE, keys, voices))]


def test_the_presenter_is_who_says_most_before_the_questions() -> None:
    lines = [
        Line(0, "welcome everybody here", speaker="Bo"),
        Line(1, "ropes", speaker="Ada"),
        Line(2, "and knots and bends and all", speaker="Ada"),
        Line(3, "a very long question that goes on for ever and ever", speaker="Bo"),
        Line(4, "yes"),
    ]
    assert voices_of(lines, 3) == Voices({3: "Bo", 4: None}, "Ada")
    assert voices_of(lines[3:], 3) == Voices({3: "Bo", 4: None}, None)


def test_by_name_a_turn_is_marked_once() -> None:
    voices = Voices({1: "Bo", 2: "Bo", 3: "Ada", 4: "Ada", 5: "Bo", 6: "Cleo"}, "Ada")
    assert told(
        (Opening.QUESTIONS, 1, "does it float?"),
        (Opening.PAUSE, 2, "or sink"),
        (Opening.SPEAKER, 3, "it floats"),
        (Opening.PAUSE, 4, "always"),
        (Opening.SPEAKER, 5, "thank you"),
        (Opening.SPEAKER, 6, "and my question is how long"),
        voices=voices,
    ) == [
        (Turn.QUESTION, "does it float?"),
        (None, "or sink"),
        (Turn.ANSWER, "it floats"),
        (None, "always"),
        (None, "thank you"),
        (Turn.QUESTION, "and my question is how long"),
    ]


def test_who_presents_answers_only_what_was_asked() -> None:
    voices = Voices({1: "Ada", 2: "Bo", 3: "Ada"}, "Ada")
    assert [
        turn
        for turn, _ in told(
            (Opening.QUESTIONS, 1, "now to you"),
            (Opening.SPEAKER, 2, "what about hemp?"),
            (Opening.SPEAKER, 3, "it rots"),
            voices=voices,
        )
    ] == [None, Turn.QUESTION, Turn.ANSWER]


def test_by_a_mark_another_voice_answers_a_question() -> None:
    assert told(
        (Opening.QUESTIONS, 1, "here we are"),
        (Opening.SPEAKER, 2, "does it float?"),
        (Opening.SPEAKER, 3, "it floats"),
        (Opening.SPEAKER, 4, "how nice"),
    ) == [
        (None, "here we are"),
        (Turn.QUESTION, "does it float?"),
        (Turn.ANSWER, "it floats"),
        (None, "how nice"),
    ]


@pytest.mark.parametrize(
    ("text", "turns"),
    [
        (
            "hello okay my question is whether hemp floats or sinks in the sea good question it does float",
            [
                (None, "hello"),
                (Turn.QUESTION, "okay my question is whether hemp floats or sinks in the sea"),
                (Turn.ANSWER, "good question it does float"),
            ],
        ),
        ("good question it floats", [(None, "good question it floats")]),
        ("so my question is", [(None, "so my question is")]),
    ],
)
def test_by_phrases_a_run_is_cut_where_a_sentence_begins(
    text: str, turns: list[tuple[Turn | None, str]]
) -> None:
    assert told((Opening.QUESTIONS, 1, text)) == turns


def test_what_is_said_before_the_questions_has_no_turns() -> None:
    said = "my question is whether hemp floats or sinks in the sea"
    assert told((Opening.START, 0, said)) == [(None, said)]
    assert told((Opening.QUESTIONS, 1, said)) == [(Turn.QUESTION, said)]
