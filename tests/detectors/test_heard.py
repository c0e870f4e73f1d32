"""Title and speakers as they are heard."""

import pytest

from talkeditor.detectors.features import Features
from talkeditor.detectors.heard import heard
from talkeditor.detectors.words import Words
from tests.detectors.halls import speech, transcript


@pytest.mark.parametrize(
    ("lines", "title", "speakers"),
    [
        (["the title of her talk is boats in winter", "please welcome"], "boats in winter", ()),
        (["hello my name is amira lund and i mend boats"], "", ("amira lund",)),
        (["please welcome amira and oskar"], "", ("amira", "oskar")),
        (["our next talk is called boats in winter so please"], "boats in winter", ()),
        (
            ["A talk called “Boats in Winter”.", "Please welcome Amira de Lund!"],
            "Boats in Winter",
            ("Amira de Lund",),
        ),
        (["and this is not about anybody"], "", ()),
    ],
)
def test_what_is_heard(lines: list[str], title: str, speakers: tuple[str, ...]) -> None:
    stream = transcript(lines, ["and so it is with the Anchor and all of the boats"], speech(0, 60))
    words = Words.of(stream)
    found = heard(Features(stream, words), 0, len(words))
    assert (found.title if found else "") == title
    assert (found.speakers if found else ()) == speakers


@pytest.mark.parametrize(
    ("lines", "speakers"),
    [
        (
            ["hello my name is amira lund and i am your host", "please welcome oskar brandvik"],
            ("oskar brandvik",),
        ),
        (["we have questions and we have cables"], ()),
        (["please welcome the stage and everyone"], ()),
        (["this is a heavy anchor and this is heavy"], ()),
        (["one more hand for amira lund", "please welcome oskar brandvik"], ("oskar brandvik",)),
        (["then without delay oskar brandvik the stage is yours"], ("oskar brandvik",)),
    ],
)
def test_better_nobody_than_a_common_word_or_the_host(lines: list[str], speakers: tuple[str, ...]) -> None:
    stream = transcript(lines, ["and so it is with the anchor and all of the boats"], speech(0, 60))
    words = Words.of(stream)
    found = heard(Features(stream, words), 0, len(words))
    assert (found.speakers if found else ()) == speakers


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (["the title is boats um in the winter please welcome oskar"], "boats in the winter"),
        (["our next talk is called boats in winter and i am glad"], "boats in winter"),
        (["this talk is called boats and anchors in winter so hello"], "boats and anchors in winter"),
        (["we talk about it and about that"], ""),
    ],
)
def test_a_title_ends_where_something_else_begins(lines: list[str], title: str) -> None:
    stream = transcript(lines, ["and so it is with the anchor and all of the boats"], speech(0, 60))
    words = Words.of(stream)
    found = heard(Features(stream, words), 0, len(words))
    assert (found.title if found else "") == title
