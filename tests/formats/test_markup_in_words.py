"""Fault 32: words that look like numbers of captions, times or markup are words, in every caption form."""

import html

import pytest

from talkeditor.core.normalise import normalise
from talkeditor.formats import read_bytes

WORDS = (
    "42",
    "press --> to go",
    "a < b and c > d",
    "&lt;b&gt; and &amp;",
    "x -> y",
    "{ brace }",
    "12:30",
    "NOTE this",
)


def srt(text: str) -> str:
    return f"1\n00:00:01,000 --> 00:00:02,000\n{text}\n\n2\n00:00:03,000 --> 00:00:04,000\nropes\n"


def vtt(text: str) -> str:
    return f"WEBVTT\n\n00:01.000 --> 00:02.000\n{text}\n\n00:03.000 --> 00:04.000\nropes\n"


def read(text: str) -> str:
    return " ".join(normalise(read_bytes(text.encode(), "hall.dat").cues).lines)


@pytest.mark.parametrize("form", [srt, vtt])
@pytest.mark.parametrize("words", WORDS)
def test_fault_32_words_that_look_like_something_else_are_kept(form: object, words: str) -> None:
    found = read(form(words))  # type: ignore[operator]
    assert found.endswith("ropes")
    assert found in (f"{words} ropes", f"{html.unescape(words)} ropes")


@pytest.mark.parametrize(
    ("form", "words", "kept"),
    [
        (srt, "{\\an8}boats", "boats"),
        (vtt, "<v Ida>boats</v>", "boats"),
        (srt, "<i>boats</i> and <b>ropes", "boats and ropes"),
        (vtt, "<i>boats</i> and <b>ropes", "boats and ropes"),
        (srt, "<v Ida>boats</v>", "<v Ida>boats</v>"),
        (vtt, "{\\an8}boats", "{\\an8}boats"),
    ],
)
def test_fault_32_markup_of_a_form_goes_and_that_of_another_is_words(
    form: object, words: str, kept: str
) -> None:
    assert read(form(words)) == f"{kept} ropes"  # type: ignore[operator]


@pytest.mark.parametrize("form", [srt, vtt])
@pytest.mark.parametrize("blank", ["\n\n", "\n \n\n", "\n\n\n"])
def test_fault_32_a_blank_line_inside_of_a_caption_loses_nothing(form: object, blank: str) -> None:
    assert read(form(f"boats{blank}17{blank}sails")) == "boats 17 sails ropes"  # type: ignore[operator]
