"""Correcting a line in the window: in place, beside what was captioned, and everywhere if wanted."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

from talkeditor.ui.dialogs.glossary import GlossaryQueue
from tests.desks import Hands

pytestmark = pytest.mark.gui

WORD = "morning"
"""It is said in three talks of the sample."""


@pytest.fixture
def desk(
    make_desk: Callable[..., Any], detected: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Any:
    monkeypatch.setenv("TALKEDITOR_DATA", str(tmp_path / "data"))
    desk = make_desk(detected)
    desk.glossary.looking.find = lambda *_: ()
    return desk


@pytest.fixture
def hand(desk: Any, hands: Callable[[Any], Hands]) -> Hands:
    return hands(desk)


def places(desk: Any) -> list[int]:
    """The lines of talks with the word."""
    review = desk.session.review
    return [
        line
        for parts in review.talks()
        for part in parts
        for line in review.lines_of(part)
        if WORD in review.text(line).split()
    ]


def edit_word(desk: Any, hand: Hands, written: str) -> int:
    """Go to the word, edit its line and put another word in its place; gives the line."""
    line = places(desk)[0]
    at = desk.session.review.text(line).split().index(WORD)
    desk.session.go(line, at)
    hand.press("Return", *["Shift+Right"] * len(WORD))
    hand.write(written)
    return line


def test_the_captioned_line_stays_beside_and_esc_keeps(desk: Any, hand: Hands) -> None:
    review = desk.session.review
    line = edit_word(desk, hand, "Sunrise")
    form = desk.window.details.line_form
    assert form.captioned.text() == review.transcript.lines[line]
    assert "<b><u>Sunrise</u></b>" in form.now.text()
    hand.press("Esc")
    text = desk.session.review.text(line)
    assert text == review.text(line).replace(WORD, "Sunrise")
    assert [number for number, _ in desk.session.review.corrections.items()] == [line]
    hand.press("Ctrl+Z")
    assert desk.session.review == review


def test_the_captioned_words_stand_behind_those_that_are_typed(desk: Any, hand: Hands) -> None:
    editor = desk.window.transcript._editor

    def behind() -> QImage:
        left = editor.inset + editor.fontMetrics().horizontalAdvance(editor.text()) + 60
        return editor.grab(QRect(left, 0, editor.width() - left, editor.height())).toImage()

    def is_plain(image: QImage) -> bool:
        ground = image.pixel(0, 0)
        return all(image.pixel(x, y) == ground for x in range(image.width()) for y in range(image.height()))

    desk.session.go(places(desk)[0])
    hand.press("Return", "End")
    assert is_plain(behind())
    hand.write("s")
    assert not is_plain(behind())
    hand.press("Backspace")
    assert is_plain(behind())


def test_the_next_line_goes_on_editing_and_each_is_a_step(desk: Any, hand: Hands) -> None:
    line = edit_word(desk, hand, "Sunrise")
    steps = desk.session.history.position
    hand.press("Down", "End")
    hand.write(" and on")
    hand.press("Return")
    assert desk.window.transcript._editor.isVisible()
    assert desk.session.cursor.line == line + 2
    hand.press("Esc")
    assert [number for number, _ in desk.session.review.corrections.items()] == [line, line + 1]
    assert desk.session.history.position == steps + 2
    hand.press("Ctrl+Z")
    assert [number for number, _ in desk.session.review.corrections.items()] == [line]


def test_the_captioned_line_is_put_back(desk: Any, hand: Hands, qtbot: Any) -> None:
    line = edit_word(desk, hand, "Sunrise")
    hand.press("Down", "Up")
    qtbot.mouseClick(desk.window.details.line_form.restore, Qt.MouseButton.LeftButton)
    assert line not in desk.session.review.corrections


def test_captioned_words_come_back_by_a_command_for_all_lines_chosen(desk: Any, hand: Hands) -> None:
    line = edit_word(desk, hand, "Sunrise")
    hand.press("Down", "End")
    hand.write(" and on")
    hand.press("Esc", "Shift+Up")
    desk.run_id("put_back")
    assert len(desk.session.review.corrections) == 0
    assert desk.session.history.undoable.edit.label == f"Put back 2 lines, {line + 1}–{line + 2}"
    desk.run_id("put_back")
    assert "Nothing is corrected here" in desk.window.status.sentence
    hand.press("Ctrl+Z")
    assert len(desk.session.review.corrections) == 2


def test_the_other_places_are_counted_while_typing(desk: Any, hand: Hands, qtbot: Any) -> None:
    others = len(places(desk)) - 1
    everywhere = desk.window.details.line_form.everywhere
    edit_word(desk, hand, "Sunrise")
    qtbot.waitUntil(everywhere.isVisible)
    assert everywhere.sentence == f"“{WORD}” is Sunrise in {others} more places of talks 1, 2 and 3."
    hand.press("Ctrl+Z", "Ctrl+A")
    hand.write("something else altogether here now")
    qtbot.waitUntil(lambda: not everywhere.isVisible())


@pytest.mark.parametrize("by", ["key", "button"])
def test_it_is_fixed_everywhere_from_the_line(desk: Any, hand: Hands, qtbot: Any, by: str) -> None:
    number = len(places(desk))
    line = edit_word(desk, hand, "Sunrise")
    everywhere = desk.window.details.line_form.everywhere
    qtbot.waitUntil(everywhere.isVisible)
    if by == "key":
        hand.press("F7")
    else:
        qtbot.mouseClick(everywhere.add, Qt.MouseButton.LeftButton)
    sheet = desk.sheets.open
    assert isinstance(sheet, GlossaryQueue)
    qtbot.waitUntil(lambda: not desk.glossary.is_looking and bool(sheet.list.lines))
    assert (sheet.list.current.right, sheet.list.current.heard) == ("Sunrise", (WORD,))
    hand.press("Ctrl+Return", "Esc")
    assert places(desk) == []
    assert len(desk.session.review.corrections) == number
    assert "Sunrise" in desk.session.review.text(line)


def test_a_step_from_elsewhere_reaches_the_field(desk: Any, hand: Hands, qtbot: Any) -> None:
    line = edit_word(desk, hand, "Sunrise")
    hand.press("Down", "Up")
    desk.session.undo()
    assert desk.window.transcript._editor.text() == desk.session.review.transcript.lines[line]
    hand.press("Esc")
    assert line not in desk.session.review.corrections


def test_a_line_and_a_range_are_cut_and_restored(desk: Any, hand: Hands) -> None:
    line = places(desk)[0]
    desk.session.go(line)
    hand.press("X")
    assert [number for number, _ in desk.session.review.cuts.items()] == [line]
    hand.press("X")
    assert len(desk.session.review.cuts) == 0
    hand.press("Shift+Down", "Shift+Down", "X")
    assert [number for number, _ in desk.session.review.cuts.items()] == [line, line + 1, line + 2]
    hand.press("Ctrl+Z")
    assert len(desk.session.review.cuts) == 0
