"""How forms sound: distances in consonants left out."""

from itertools import product

import pytest
from rapidfuzz.distance import Levenshtein

from talkeditor.names.sounds import UNIT, alike, pieces, sounds_of_right, sounds_of_word


def distance(form: str, right: str) -> float:
    ways = ["".join(way) for way in product(*map(sounds_of_word, form.split()))]
    return min(Levenshtein.distance(way, sound) for way in ways for sound in sounds_of_right(right)) / UNIT


@pytest.mark.parametrize(
    ("form", "right"),
    [
        ("robin", "Robyn"),
        ("octa", "Okta"),
        ("jango", "Django"),
        ("numb pie", "NumPy"),
        ("fast a p i", "FastAPI"),
        ("j w t", "JWT"),
        ("post gis", "PostGIS"),
        ("http three", "HTTP/3"),
        ("quick", "QUIC"),
        ("fotograf", "Photograph"),
        ("knot", "Not"),
        ("chord", "Kord"),
        ("feet", "Fit"),
        ("robbin", "Robin"),
    ],
)
def test_what_sounds_the_same_has_no_distance(form: str, right: str) -> None:
    assert distance(form, right) <= 0.5


@pytest.mark.parametrize(
    ("near", "far", "right"),
    [
        ("whiskey", "wasabi", "WSGI"),
        ("threat", "trees", "thread"),
        ("mislove", "marvel", "Miloslav"),
        ("gwt", "xml", "JWT"),
    ],
)
def test_one_sounds_more_alike_than_another(near: str, far: str, right: str) -> None:
    assert distance(near, right) < distance(far, right)


def test_a_right_form_is_taken_apart_as_it_is_written_together() -> None:
    assert pieces("OpenStreetMap") == ["Open", "Street", "Map"]
    assert pieces("PostgreSQL") == ["Postgre", "SQL"]
    assert pieces("HTTP/3") == ["HTTP", "3"]


def test_sounds_that_differ_by_vowels_are_alike() -> None:
    (one,), (other,) = sounds_of_word("tolmarrin"), sounds_of_word("tulmarren")
    assert alike(one, other)
    assert not alike(one, sounds_of_word("kestrel")[0])


@pytest.mark.parametrize("word", ["", "…", "你好", "123", "ß", "ﬁn"])
def test_words_of_other_scripts_have_some_sound_or_none(word: str) -> None:
    assert all(isinstance(sound, str) for sound in (*sounds_of_word(word), *sounds_of_right(word)))
