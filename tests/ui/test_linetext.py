"""From characters to pixels and back, in any script, at any length."""

import pytest
from PySide6.QtGui import QFontDatabase, QImage, QPainter
from pytestqt.qtbot import QtBot

from talkeditor.core.words import word_spans
from talkeditor.ui.views.linetext import Ink, LineFont, LineText
from talkeditor.ui.views.linetext import QColor as Color
from talkeditor.ui.views.signs import before_sign, characters, units
from tests.ui import writings

pytestmark = pytest.mark.gui

WIDE = 10_000.0


@pytest.fixture
def font(qapp: object) -> LineFont:
    return LineFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))


def test_units_count_characters_beyond_the_first_plane_twice() -> None:
    assert units("a😀b", 2) == 3
    assert characters("a😀b", 3) == 2
    assert [characters("a😀b", n) for n in range(5)] == [0, 1, 1, 2, 3]


@pytest.mark.parametrize(
    "text", ["plain words here", "naïve café", "日本語 の 字幕", "👩‍👩‍👧 and 😀 so", "e\u0301te\u0301 x"]
)
def test_every_word_is_found_where_it_stands(font: LineFont, text: str) -> None:
    shown = LineText(text, font, WIDE)
    for start in (0, *(i + 1 for i, letter in enumerate(text) if letter == " ")):
        assert shown.offset(shown.x(start) + 1) == start
    assert not shown.cut


def inked(text: str, span: tuple[int, int], font: LineFont) -> set[int]:
    """The columns of pixels where a stretch of a line is drawn, told by its colour."""
    image = QImage(900, 40, QImage.Format.Format_RGB32)
    image.fill(Color("white"))
    painter = QPainter(image)
    LineText(text, font, WIDE).paint(
        painter, 0, 26, Ink(0, len(text), Color("blue")), [Ink(*span, Color("red"))]
    )
    painter.end()
    shades = [(x, image.pixelColor(x, y)) for x in range(900) for y in range(40)]
    return {x for x, shade in shades if shade.red() > shade.blue() + 40}


@pytest.mark.parametrize("text", [writings.HEBREW, writings.ARABIC, writings.MIXED, writings.HEBREW_TAG])
def test_a_mark_lies_where_its_word_is_drawn_also_beside_the_other_direction(
    font: LineFont, text: str
) -> None:
    shown = LineText(text, font, WIDE)
    for span in word_spans(text):
        left, right = shown.span(*span) or (0, 0)
        found = inked(text, span, font)
        assert abs(min(found) - left) < 5, text[slice(*span)]
        assert abs(max(found) + 1 - right) < 5, text[slice(*span)]


def test_a_stretch_over_a_turn_of_the_direction_falls_apart(font: LineFont) -> None:
    text = "to שלום 12 be"
    shown = LineText(text, font, WIDE)
    stretch = text.index("o"), text.index("ום")
    pieces = shown.spans(*stretch)
    assert len(pieces) == 2
    drawn = inked(text, stretch, font)
    assert all(any(left - 3 <= x <= right + 3 for left, right in pieces) for x in drawn)
    assert len(shown.spans(0, 2)) == 1


def test_right_to_left_words_run_leftwards(font: LineFont) -> None:
    shown = LineText("שלום לכם חברים", font, WIDE)
    assert shown.rtl
    first, last = shown.span(0, 4), shown.span(9, 14)
    assert first is not None
    assert last is not None
    assert last[1] <= first[0]
    assert first[1] <= shown.width + 1


@pytest.mark.parametrize("text", ["word " * 2_000, "слово " * 2_000, "字" * 10_000])
def test_what_does_not_fit_is_left_out_and_told(font: LineFont, text: str) -> None:
    shown = LineText(text, font, 300)
    assert shown.cut
    assert shown.shown.endswith("…")
    assert shown.width <= 300 + font.advance
    assert len(shown.shown) < 100
    assert shown.span(5_000, 5_010) is None


@pytest.mark.parametrize("sign", ["👩‍👩‍👧", "👋🏽", "e\u0301\u0323", "🇮🇪", "กำ"])
def test_no_sign_is_torn_where_a_line_is_cut(font: LineFont, sign: str) -> None:
    for width in range(60, 140, 7):
        shown = LineText(sign * 200, font, width).shown
        assert shown.endswith("…")
        assert shown[:-1] == sign * ((len(shown) - 1) // len(sign))


def test_before_sign_is_the_place_itself_or_the_start_of_its_sign() -> None:
    text = "a👩‍👩‍👧b"
    assert [before_sign(text, at) for at in range(len(text) + 1)] == [0, 1, 1, 1, 1, 1, 6, 7]


@pytest.mark.parametrize("text", ["שלום " * 90, "нить " * 90, "👩‍👩‍👧" * 90, "字" * 200, "été " * 90])
def test_as_much_is_shown_as_fits(font: LineFont, text: str) -> None:
    shown = LineText(text, font, 500)
    assert shown.cut
    assert 500 - 3 * font.advance < shown.width <= 500 + font.advance


def test_marks_on_letters_take_no_room_from_the_letters(font: LineFont) -> None:
    width = 30 * font.advance
    assert not LineText("a\u0301" * 25, font, width).cut
    assert LineText("a\u0301" * 35, font, width).cut


@pytest.mark.parametrize("text", ["字" * 90, "字" * 400, "ש" * 400, "שלום " * 90])
def test_a_stretch_to_keep_is_in_view_also_among_wide_letters(font: LineFont, text: str) -> None:
    for at in (0, 17, 40, 70, len(text) - 6):
        shown = LineText(text, font, 500, keep=(at, at + 4))
        found = shown.span(at, at + 4)
        assert found is not None
        assert shown.end >= at + 4
        assert -1 <= found[0] < found[1] <= 500 + font.advance


@pytest.mark.parametrize("text", ["one two three", "灯台の話をする時です"])
def test_what_is_to_be_in_view_elsewhere_moves_no_part(font: LineFont, text: str) -> None:
    assert LineText(text, font, WIDE, part=(0, 3), keep=(4, 7)).shown == f"{text[:3]} …"
    assert LineText(text, font, WIDE, part=(4, len(text)), keep=(0, 3)).shown == f"… {text[4:]}"


def test_a_part_of_wide_letters_is_cut_as_well(font: LineFont) -> None:
    for part in ((0, 200), (100, 300)):
        shown = LineText("字" * 300, font, 300, part=part)
        assert shown.width <= 300 + font.advance
        assert shown.shown.endswith("…")


def test_a_stretch_to_keep_is_in_view_far_behind_the_start(font: LineFont) -> None:
    text = "word " * 2_000
    shown = LineText(text, font, 300, keep=(5_000, 5_004))
    found = shown.span(5_000, 5_004)
    assert found is not None
    assert 0 < found[0] < found[1] < 300
    assert shown.shown.startswith("…")
    assert shown.offset(found[0] + 1) == 5_000


def test_a_part_of_a_line_has_an_ellipsis_for_the_other(font: LineFont) -> None:
    text = "one two three four"
    assert LineText(text, font, WIDE, part=(0, 7)).shown == "one two …"
    behind = LineText(text, font, WIDE, part=(8, 18))
    assert behind.shown == "… three four"
    assert behind.x(8) == pytest.approx(2 * font.advance)
    assert behind.offset(behind.x(14) + 1) == 14


@pytest.mark.parametrize("text", ["plain [tag] words", "שלום [tag] לכם"])
def test_painting_leaves_ink_of_the_colours_asked_for(font: LineFont, text: str, qtbot: QtBot) -> None:
    image = QImage(400, 30, QImage.Format.Format_RGB32)
    image.fill(Color("white"))
    painter = QPainter(image)
    start = text.index("[")
    inks = [Ink(start, start + 5, Color("red"), italic=True)]
    LineText(text, font, 400).paint(painter, 4, 20, Ink(0, len(text), Color("blue")), inks)
    painter.end()
    pixels = {image.pixelColor(x, y).name() for x in range(400) for y in range(30)}
    reddish = [p for p in pixels if p[1:3] == "ff" and p[3:] != "ffff"]
    bluish = [p for p in pixels if p[5:] == "ff" and p[1:5] != "ffff"]
    assert reddish
    assert bluish
