"""Which way words run, and that they are set apart from others that run the other way."""

import pytest

from talkeditor.core.direction import is_rtl, isolated
from talkeditor.core.translation import tr, trn

HEBREW, ARABIC = "פנסים 25", "لغة Python"


@pytest.mark.parametrize(
    ("text", "rtl"),
    [("abc", False), ("שלום", True), ("12 سلام", True), ("été שלום", False), ("😀", False), ("", False)],
)
def test_direction_is_that_of_the_first_strong_character(text: str, rtl: bool) -> None:
    assert is_rtl(text) is rtl


@pytest.mark.parametrize("text", ["", "knots", "étés", "灯台", "등불", "👩‍👩‍👧", "दीपक", "20–25"])
def test_what_runs_from_left_to_right_stays_the_very_object(text: str) -> None:
    assert isolated(text) is text


@pytest.mark.parametrize("text", [HEBREW, ARABIC, "word שלום", "𐤀", "ﷺ", "ﺍ", "𞤀"])
def test_what_has_a_sign_of_the_other_direction_is_set_apart(text: str) -> None:
    assert isolated(text) == f"\u2068{text}\u2069"


def test_values_of_a_sentence_are_set_apart_and_numbers_are_not() -> None:
    assert tr("{title}, {lines} lines", title=HEBREW, lines=3) == f"\u2068{HEBREW}\u2069, 3 lines"
    assert trn("{n} line of {title}", "{n} lines of {title}", 2, title=ARABIC) == (
        f"2 lines of \u2068{ARABIC}\u2069"
    )
    assert tr("{title} first", title="knots") == "knots first"
