"""The languages that cleaning knows, and which one a talk is in."""

import pytest

from talkeditor.core.clean import Opening, Step, clean_lines
from talkeditor.core.language import Language
from talkeditor.workflow.languages import language_of, languages

SAID = {
    "de": "wir haben die alte Leuchte aus dem Turm geholt und sie ist nicht so schwer wie man denkt",
    "en": "we have brought the old lamp down from the tower and it is not as heavy as you would think",
    "es": "hemos bajado la lámpara de la torre y no es tan pesada como se cree pero hay que tener cuidado",
    "fr": "nous avons descendu la lampe de la tour et elle n'est pas si lourde mais il faut deux hommes",
}


@pytest.mark.parametrize("language", languages(), ids=lambda language: language.code)
def test_the_data_of_a_language_holds_together(language: Language) -> None:
    for words in (
        language.fillers,
        language.openers,
        language.unfinished,
        language.closings,
        language.common,
    ):
        assert words
        assert all(word == word.casefold() and not word.isspace() for word in words)
    assert not language.fillers & (language.common | language.openers | language.doubles | language.numbers)
    assert not language.unfinished & language.closings
    assert all(len(word) == 1 for word in language.short)


@pytest.mark.parametrize("code", SAID)
def test_a_language_is_recognised_by_its_common_words(code: str) -> None:
    assert language_of([SAID[code]]).code == code
    assert language_of([SAID[code].upper()]).code == code


def test_few_words_are_english_and_many_unknown_ones_are_nothing() -> None:
    assert language_of(["uh lamp"]).code == "en"
    unknown = language_of(["lumo turo maro"] * 100)
    assert (unknown.code, unknown.fillers) == ("", frozenset())
    assert language_of(["lumo turo maro"] * 100, languages()[0]) is languages()[0]


def test_tags_of_every_language_are_known_in_every_language() -> None:
    for language in (*languages(), language_of(["lumo turo maro"] * 100)):
        text = clean_lines(enumerate(["a lamp", "[Applaus]", "b lamp", "[Música]", "c lamp"]), language)
        assert [p.opening for p in text.paragraphs] == [Opening.START, Opening.APPLAUSE, Opening.MUSIC]
        assert text.counts[Step.TAGS] == 2


def test_what_is_a_filler_in_one_language_is_a_word_in_another() -> None:
    german = language_of([SAID["de"]])
    assert "um" not in german.fillers
    assert "er" not in german.fillers
    assert "eh" not in language_of([SAID["fr"]]).fillers
