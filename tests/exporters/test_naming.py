"""File names from titles, on every system and for every title."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pathvalidate import is_valid_filename

from talkeditor.exporters.naming import LONGEST, file_names, shortened, slug


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Knots for Sailors", "knots-for-sailors"),
        ("Let’s talk about tides", "lets-talk-about-tides"),
        ("Harbour/3 and: proxies!", "harbour-3-and-proxies"),
        ("Müller’s Straße, Øresund & Łódź", "mullers-strasse-oresund-lodz"),
        ("İstanbul ışık", "istanbul-isik"),
        ("Маяк у моря й ё", "маяк-у-моря-й-ё"),
        ("灯台は海のそば が", "灯台は海のそば-が"),
        ("नमस्ते दुनिया", "नमस्ते-दुनिया"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\tides", "c-tides"),
        ("...", ""),
        ("-rf", "rf"),
        ("a\0b\x1bc", "a-b-c"),
        ("knots\u202egpj\u200b.exe", "knotsgpj-exe"),
        ("🚢🚢 ship", "ship"),
        ("\ud800 half", "half"),
        ("\u0301 lone mark", "lone-mark"),
        ("ﬁne ＫＮＯＴ", "fine-ｋｎｏｔ"),
    ],
)
def test_slug(title: str, expected: str) -> None:
    assert slug(title) == expected


# Faults 42 and 43.
@pytest.mark.parametrize(
    "title",
    [
        "../../x",
        "/x",
        "a/b",
        "CON",
        "nul.txt",
        "x. ",
        "",
        "...",
        "-rf",
        "a\0b",
        "x" * 400,
        "é" * 200,
        "😀" * 100,
    ],
)
def test_names_are_portable_and_stay_in_the_folder(title: str) -> None:
    (name,) = file_names([("03", title)], ".md")
    assert name.startswith("03")
    assert name.endswith(".md")
    assert is_valid_filename(name, platform="universal")
    assert len(name.encode()) <= LONGEST


def test_a_name_that_is_reserved_is_changed() -> None:
    (name,) = file_names([("", "CON")], ".md")
    assert is_valid_filename(name, platform="universal")


@given(st.lists(st.text(max_size=60), max_size=5))
def test_all_names_are_valid_and_different(titles: list[str]) -> None:
    names = file_names([("07", title) for title in titles], ".md", ["index.md"])
    folded = {unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold()) for name in names}
    assert len(folded) == len(titles)
    assert all(is_valid_filename(name, platform="universal") for name in names)
    assert not any(unicodedata.category(c).startswith("C") for name in names for c in name)
    assert names == file_names([("07", title) for title in titles], ".md", ["index.md"])


# Fault 44.
def test_names_that_fold_to_the_same_are_told_apart() -> None:
    titles = ["Tides", "TIDES", "tides!", "Café", "Cafe\u0301"]
    names = file_names([("", title) for title in titles], ".md", ["Tides.MD"])
    assert names == ["tides-2.md", "tides-3.md", "tides-4.md", "cafe.md", "cafe-2.md"]


def test_a_long_name_is_cut_between_letters_and_their_marks() -> None:
    text = "क्षि" * 50
    for size in range(1, 40):
        short = shortened(text, size)
        assert len(short.encode()) <= size
        assert text.startswith(short)
        assert not unicodedata.category(text[len(short)]).startswith("M")


def test_long_names_that_are_cut_are_told_apart() -> None:
    first, second = file_names([("", "x" * 300 + "a"), ("", "x" * 300 + "b")], ".md")
    assert first != second
    assert len(second.encode()) <= LONGEST
