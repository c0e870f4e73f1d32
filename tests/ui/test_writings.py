"""Captions of many writings in the window: moving, editing, cutting, naming them, by keys."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QTextLayout
from PySide6.QtTest import QTest

from talkeditor.core import operations as ops
from talkeditor.core.history import History
from talkeditor.core.transcript import Position
from talkeditor.ui.views import phrases
from talkeditor.ui.window import Page
from tests.desks import Hands
from tests.ui import writings

pytestmark = pytest.mark.gui

LINE_OF = {text: number for number, text in enumerate(writings.LINES)}


@pytest.fixture
def desk(make_desk: Callable[..., Any]) -> Iterator[Any]:
    desk = make_desk()
    desk.window.resize(1440, 900)
    desk.session.open(writings.review(), History(), None, Position(0))
    desk.window.show_page(Page.REVIEW)
    desk.window.transcript.setFocus()
    return desk


@pytest.fixture
def hand(desk: Any, hands: Callable[[Any], Hands]) -> Hands:
    return hands(desk)


def at(desk: Any, text: str, word: int | None = None) -> int:
    desk.session.go(LINE_OF[text], word)
    return LINE_OF[text]


def shown(desk: Any, line: int) -> tuple[Any, float]:
    """The words of a line as they are painted, and how far from the left they begin."""
    view = desk.window.transcript
    row = view.rows.of_place(line, desk.session.cursor.word if desk.session.cursor.line == line else None)
    text = view._painter.text(view._scene(), row, view.viewport().width())
    return text, view._painter.text_left(text, view.viewport().width())


def edges(desk: Any, line: int) -> tuple[float, float]:
    """Left and right of the word that the cursor is on."""
    from talkeditor.core.words import word_spans

    text, left = shown(desk, line)
    found = text.span(*word_spans(desk.session.review.text(line))[desk.session.cursor.word])
    assert found is not None
    return left + found[0], left + found[1]


# The word cursor


@pytest.mark.parametrize("text", [writings.ARABIC, writings.ARABIC_MARKS])
def test_left_goes_leftwards_among_words_that_run_so(desk: Any, hand: Hands, text: str) -> None:
    line = at(desk, text, 0)
    places = []
    for _ in range(len(text.split()) - 1):
        places.append(edges(desk, line)[0])
        hand.press("Left")
    assert desk.session.cursor.line == line
    assert desk.session.cursor.word == len(text.split()) - 1
    assert places == sorted(places, reverse=True)
    hand.press("Right")
    assert desk.session.cursor.word == len(text.split()) - 2


@pytest.mark.parametrize("text", [writings.HEBREW, writings.JAPANESE, writings.EMOJI, writings.MIXED])
def test_a_click_on_a_word_means_that_word(desk: Any, text: str) -> None:
    line = at(desk, text, 0)
    view = desk.window.transcript
    for word in range(len(desk.session.review.transcript.words(line))):
        desk.session.go(line, word)
        left, right = edges(desk, line)
        row = view.rows.of_line(line)
        desk.session.go(line)
        y = row.top - view.verticalScrollBar().value() + row.height // 2
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round((left + right) / 2), y))
        assert desk.session.cursor.word == word


def test_the_words_of_a_line_end_at_the_right_where_they_run_so(desk: Any) -> None:
    text, left = shown(desk, LINE_OF[writings.HEBREW])
    view = desk.window.transcript
    assert left + text.width == pytest.approx(view.viewport().width() - view._painter.columns.inset, abs=2)
    assert shown(desk, LINE_OF[writings.JAPANESE])[1] == view._painter.columns.text


# Edges within a line


def test_a_line_is_cut_between_words_and_the_edge_moves_as_it_reads(desk: Any, hand: Hands) -> None:
    line = at(desk, writings.HEBREW, 3)
    hand.press("S")
    assert desk.session.review.segments[1].start == Position(line, 3)
    hand.press("Alt+Left")
    assert desk.session.review.segments[1].start == Position(line, 4)
    hand.press("Alt+Right", "Alt+Right")
    assert desk.session.review.segments[1].start == Position(line, 2)


def test_a_line_without_blanks_is_cut_between_signs(desk: Any, hand: Hands) -> None:
    line = at(desk, writings.JAPANESE)
    hand.press("Right", "Right", "Right", "Right", "S")
    assert desk.session.review.segments[1].start == Position(line, 3)
    view = desk.window.transcript
    rows = [row for row in view.rows.between(0, 10_000) if row.is_text and row.line == line]
    painted = [view._painter.text(view._scene(), row, 900).shown for row in rows]
    assert painted == ["今日は …", "… Pythonで灯台を作る話をします"]
    hand.press("Alt+Right")
    assert desk.session.review.segments[1].start == Position(line, 4)


def test_ctrl_enter_cuts_at_the_caret(desk: Any, hand: Hands) -> None:
    line = at(desk, writings.CHINESE)
    hand.press("Return")
    desk.window.transcript._editor.setCursorPosition(5)
    hand.press("Ctrl+Return")
    assert desk.session.review.segments[1].start == Position(line, 5)


# Editing


def test_the_caret_begins_at_the_word_of_the_cursor(desk: Any, hand: Hands) -> None:
    at(desk, writings.JAPANESE, 4)
    hand.press("Return")
    assert desk.window.transcript._editor.cursorPosition() == writings.JAPANESE.index("で")


def test_the_caret_moves_by_words_without_blanks(desk: Any, hand: Hands) -> None:
    at(desk, writings.JAPANESE)
    hand.press("Return")
    editor = desk.window.transcript._editor
    places = []
    for _ in range(5):
        hand.press("Ctrl+Right")
        places.append(editor.cursorPosition())
    assert places == [1, 2, 3, 9, 10]
    hand.press("Ctrl+Left")
    assert editor.cursorPosition() == 9
    hand.press("Ctrl+Shift+Left")
    assert editor.selectedText() == "Python"


def test_the_caret_goes_leftwards_through_words_that_run_so(desk: Any, hand: Hands) -> None:
    at(desk, writings.ARABIC_MARKS)
    hand.press("Return")
    editor = desk.window.transcript._editor
    before = editor.cursorRect().center().x()
    hand.press("Ctrl+Left")
    assert editor.cursorPosition() == writings.ARABIC_MARKS.index(" ") + 1
    assert editor.cursorRect().center().x() < before
    assert editor.cursorRect().center().x() > editor.width() / 2


def test_the_caret_steps_over_whole_signs(desk: Any, hand: Hands) -> None:
    at(desk, writings.EMOJI)
    hand.press("Return")
    editor = desk.window.transcript._editor
    editor.setCursorPosition(9)
    hand.press("Right")
    assert editor.cursorPosition() == 9 + len("👩‍👩‍👧".encode("utf-16-le")) // 2


def test_the_captioned_words_stand_left_of_those_that_run_so(desk: Any, hand: Hands) -> None:
    at(desk, writings.HEBREW_TAG)
    hand.press("Return")
    editor = desk.window.transcript._editor
    plain = columns(editor.grab().toImage(), desk.theme.color("text2"))
    editor.setText("תודה לכם [Applause] ועכשיו שאלות")
    found = columns(editor.grab().toImage(), desk.theme.color("text2"))
    assert len(found) > len(plain) + 100
    begins = editor.width() - editor.inset - editor.fontMetrics().horizontalAdvance(editor.text())
    assert min(found) < begins - 100
    assert not set(found) & set(range(begins - 14, begins - 4))


# What is marked


def test_only_the_signs_that_were_changed_are_marked(desk: Any) -> None:
    from talkeditor.core.words import words_of
    from talkeditor.ui.views.linemarks import changed_words

    line = LINE_OF[writings.CHINESE]
    edit = ops.correct(desk.session.review, line, writings.CHINESE.replace("25", "26"))
    assert edit is not None
    desk.session.perform(edit)
    words = words_of(desk.session.review.text(line))
    changed = changed_words(desk.session.review.transcript.words(line), words)
    assert [words[number] for number in changed] == ["26"]


def test_a_place_found_far_in_a_line_of_wide_letters_is_in_view(desk: Any, hand: Hands) -> None:
    line = LINE_OF["灯" * 2_000]
    search = desk.search()
    hand.press("Ctrl+F")
    search.bar.field.setText("灯" * 3)
    search._search(search.bar.query)
    hand.qtbot.waitUntil(lambda: len(search.hits) > 100)
    for _ in range(40):
        hand.press("Return")
    hit = desk.window.transcript._hit
    assert hit.line == line
    text, left = shown(desk, line)
    found = text.span(hit.start, hit.end)
    assert found is not None
    assert found[1] - found[0] > 20
    assert left + found[1] <= desk.window.transcript.viewport().width()


# Names


def ordered(text: str, *pieces: str) -> bool:
    """Whether pieces of a text stand from left to right in it, as Qt lays it out from left to right."""
    from talkeditor.ui.views.signs import units

    layout = QTextLayout(text)
    option = layout.textOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    line.setPosition(QPointF(0, 0))
    layout.endLayout()
    places = []
    for piece in pieces:
        start = units(text, text.index(piece))
        runs = line.glyphRuns(start, units(piece, len(piece)))
        places.append(min(run.boundingRect().left() for run in runs))
    return places == sorted(places)


def test_names_that_run_from_right_to_left_stay_together(desk: Any) -> None:
    review = desk.session.review
    title = phrases.talk_title(review, 0)
    # Read from the right: the end of the title is left of its beginning, and all of it left of the number.
    assert ordered(f"1  {title}, 16 lines", "1", "Python", "קשרים", "פנסים", "16")
    assert ordered(f"{phrases.speakers(review, 0)} · 16 lines", "heard", "כהן", "דנה", "16")


def columns(image: QImage, like: QColor) -> list[int]:
    """The columns of pixels that have about a colour."""

    def near(shade: QColor) -> bool:
        parts = (shade.red() - like.red(), shade.green() - like.green(), shade.blue() - like.blue())
        return max(map(abs, parts)) < 40

    size = image.size()
    return [x for x in range(size.width()) if any(near(image.pixelColor(x, y)) for y in range(size.height()))]


def drawn(paint: Callable[[QPainter], object]) -> QImage:
    image = QImage(500, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def test_matched_letters_of_a_title_stand_where_the_title_has_them(desk: Any, hand: Hands) -> None:
    hand.press("Ctrl+Shift+P")
    palette = desk.sheets.open
    palette.field.setText("פנסים")
    row = next(row for row in palette.model.rows if row.places)
    paint = palette.list.itemDelegate()._paint_label
    image = drawn(lambda painter: paint(painter, row, QRect(0, 0, 500, 40), False))
    ink, matched = columns(image, QColor("black")), columns(image, desk.theme.color("accent"))
    # Its first word, so at its right end; the number of the talk at the left.
    assert max(ink) < min(matched)
    assert min(ink) < 10


def test_what_becomes_of_a_word_stands_left_of_it_where_words_run_so(desk: Any) -> None:
    from talkeditor.ui.dialogs.glossaryplaces import _Words
    from talkeditor.workflow.soundalikes import Spot

    def marks(before: str, heard: str, becomes: str) -> tuple[int, int]:
        spot = Spot(0, 1, heard, 1, before, heard, becomes, "", True)
        image = drawn(lambda painter: _Words(painter, desk.theme, QRect(0, 0, 500, 40)).draw(spot))
        rightmost = max(columns(image, desk.theme.color("text")))
        return min(columns(image, desk.theme.color("ok"))), rightmost

    struck_behind, _ = marks("a good", "not", "knot")
    turned, rightmost = marks("שלום", "לכם", "לכולם")
    assert struck_behind > 50
    assert turned > 300
    assert rightmost > 480


def test_a_screen_reader_gets_the_words_in_their_order(desk: Any) -> None:
    view = QAccessible.queryAccessibleInterface(desk.window.transcript)
    for text in writings.LINES[:13]:
        assert text in view.child(LINE_OF[text]).text(QAccessible.Text.Name)


def test_every_pane_paints_all_writings_in_small_and_large(desk: Any, hand: Hands) -> None:
    for line in range(0, len(desk.session.review.transcript), 7):
        desk.session.go(line, 0)
        desk.window.grab()
    hand.press("P")
    desk.window.resize(1024, 640)
    assert not desk.window.grab().isNull()
