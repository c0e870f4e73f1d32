"""From characters to pixels and back, in any script, at any length."""

import pytest
from PySide6.QtGui import QFontDatabase, QImage, QPainter
from pytestqt.qtbot import QtBot

from talkeditor.ui.views.linetext import Ink, LineFont, LineText, characters, units
from talkeditor.ui.views.linetext import QColor as Color

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
