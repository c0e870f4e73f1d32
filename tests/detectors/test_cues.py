"""Cue phrases are data: patterns, languages, and where they are heard."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from talkeditor.core.transcript import Transcript
from talkeditor.detectors.cues import Vocabulary, find_cues
from talkeditor.detectors.heardwords import HeardWords
from talkeditor.detectors.language import Alternatives, Language, languages, parsed, recognised
from talkeditor.detectors.words import Words


def heard(line: str, role: str, code: str = "en") -> list[str]:
    """The cues of a role in a line of a language, as words."""
    words = Words.of(Transcript((line,)))
    spoken = [language for language in languages() if language.code == code]
    hits = find_cues(words, Vocabulary.of(words, spoken), spoken).get(role)
    return [words.text(a, b) for a, b in zip(hits.starts, hits.ends, strict=True)] if hits else []


@pytest.mark.parametrize(
    ("line", "role", "words"),
    [
        ("okay so please welcome our next speaker", "introduce", "please welcome"),
        ("LET'S GIVE IT UP FOR THE NEXT ONE!", "introduce", "let's give it up"),
        ("any more questions", "questions", "any more questions"),
        ("so um thank you uh very much", "thanks", "thank you uh very much"),
        ("thank thank you very much", "thanks", "thank you very much"),
        ("we take a short coffee break", "break", "coffee break"),
        ("see you all tomorrow", "bye", "see you all tomorrow"),
    ],
)
def test_a_cue_is_heard_through_case_fillers_and_stutter(line: str, role: str, words: str) -> None:
    assert any(words in found for found in heard(line, role))


def test_the_cues_of_a_language_are_worked_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def counted(pattern: str, classes: Mapping[str, Sequence[str]]) -> tuple[Alternatives, ...]:
        asked.append(pattern)
        return parsed(pattern, classes)

    monkeypatch.setattr("talkeditor.detectors.language.parsed", counted)
    language = replace(languages()[0])
    words = Words.of(Transcript(("say (ahoy)",)))
    for _ in range(2):
        find_cues(words, Vocabulary.of(words, [language]), [language])
        HeardWords.of((language,))
    assert len(asked) == sum(map(len, language.patterns.values()))
    assert language.cue_words() <= HeardWords.of((language,)).no_name


def test_a_cue_within_a_longer_one_is_not_heard() -> None:
    assert heard("thank you very much for the question", "thanks") == []


def test_a_name_stands_where_any_word_may() -> None:
    assert heard("this was amira with", "close") == ["this was amira with"]
    assert heard("this was the with", "close") == []


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("de", "als nächstes spricht petra über knoten"),
        ("es", "demos la bienvenida a nuestra siguiente ponente"),
        ("fr", "nous accueillons maintenant notre prochaine oratrice"),
    ],
)
def test_an_introduction_is_heard_in_each_language(code: str, line: str) -> None:
    assert heard(line, "introduce", code)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "so this is what you have to do when the water is not where it should be and that is all"),
        (
            "de",
            "und dann haben wir das wasser nicht mehr und es ist auch so dass wir noch etwas machen müssen",
        ),
        ("es", "y entonces no hay agua en la casa y lo que tenemos que hacer es ir a por ella con los otros"),
        (
            "fr",
            "et alors il n'y a pas de l'eau dans la maison et ce que nous devons faire est de la chercher",
        ),
    ],
)
def test_the_language_is_recognised(code: str, text: str) -> None:
    assert [language.code for language in recognised(Words.of(Transcript((text,))))][:1] == [code]


def test_an_unknown_language_is_recognised_as_none() -> None:
    text = "niin sitten me menimme veneellä saareen eikä siellä ollut ketään muuta kuin vanha kalastaja"
    assert recognised(Words.of(Transcript((text,)))) == ()


def test_a_pattern_is_its_places() -> None:
    assert parsed("(a|b c) [@x] _", {"@x": ("d", "e")}) == (
        (("a",), ("b", "c")),
        (("d",), ("e",), ()),
        (("",),),
    )


@pytest.mark.parametrize("language", languages(), ids=lambda language: language.code)
def test_the_data_of_a_language_is_whole(language: Language) -> None:
    roles = {role for role, _ in language.cues()}
    assert roles == {role for role, _ in languages()[1].cues()}
    for role, places in language.cues():
        assert all(places), role
        assert places[0] != (("",),), f"{role}: a pattern cannot begin with any word"
        assert not any("(" in word or "|" in word for rows in places for row in rows for word in row)


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("please welcome our next spoaker", "introduce"),
        ("please welcume our next speaker", "introduce"),
        ("the next presentetion is by ines", "introduce"),
        ("thank you for your attontion", "thanks"),
    ],
)
def test_a_long_cue_is_heard_through_a_misheard_letter(line: str, role: str) -> None:
    assert heard(line, role)


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("thonk you", "thanks"),  # a tenth of eight letters is none
        ("thank your", "thanks"),
        ("any more quastiens", "questions"),
    ],
)
def test_a_cue_with_less_than_nine_tenths_of_its_letters_is_not_heard(line: str, role: str) -> None:
    assert heard(line, role) == []


def test_a_word_that_the_stream_uses_is_meant_as_it_stands() -> None:
    once = "please welcume them"
    assert heard(once, "introduce") == ["please welcume"]
    assert heard(" and then ".join([once] * 8), "introduce") == []
