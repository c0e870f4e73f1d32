"""The preview beside the transcript: the cleaned talk, live, the same place in both, and inert."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from talkeditor import settings
from talkeditor.core import operations as ops
from talkeditor.core.findings import Kind
from talkeditor.core.steps import USUAL_STEPS, Step, steps_of
from talkeditor.ui.desk import Pane
from talkeditor.ui.session import Mode
from talkeditor.ui.views.previewtext import BlockKind
from talkeditor.workflow.exporting import Options, plan
from tests.desks import Hands

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(make_desk: Callable[..., Any], sample: Path, detected: Path, tmp_path: Path) -> Any:
    import shutil

    shutil.copy(detected, tmp_path)
    made = make_desk(sample)
    made.desk.go_to_segment(first_talk(made))
    QApplication.processEvents()
    return made


@pytest.fixture
def hand(desk: Any, hands: Callable[..., Hands]) -> Hands:
    return hands(desk)


def first_talk(desk: Any) -> int:
    return next(i for i, segment in enumerate(desk.session.review.segments) if segment.kind is Kind.TALK)


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def paragraphs(desk: Any) -> list[str]:
    return [b.text for b in desk.previewing().pane.text.blocks if b.kind is BlockKind.TEXT]


def exported(desk: Any, steps: frozenset[Step] = USUAL_STEPS) -> list[str]:
    number = desk.session.review.talk_number(desk.session.current)
    from talkeditor.core.talks import gather
    from talkeditor.workflow.cleaning import cleaned_talks

    (talk,) = gather(desk.session.review, True, only=(number,))
    (clean,) = cleaned_talks(desk.session.review, [talk], steps)
    return [p.text for p in clean.text.paragraphs]


def shown_text(desk: Any) -> str:
    return str(desk.previewing().pane.text.toPlainText())


def test_p_puts_the_cleaned_talk_beside_its_lines_and_takes_it_away(desk: Any, hand: Hands) -> None:
    details = desk.window.details
    hand.press("P")
    preview = desk.previewing()
    assert preview.is_open
    assert preview.pane.isVisible()
    assert not details.isVisible()
    assert desk.window.transcript.hasFocus()
    assert paragraphs(desk) == exported(desk)
    assert shown_text(desk).split("\n") == [block.text for block in preview.pane.text.blocks]
    assert abs(preview.pane.width() - desk.window.middle.width()) < 40
    hand.press("P")
    assert not preview.is_open
    assert details.isVisible()


def test_the_words_are_those_of_the_export(desk: Any, hand: Hands) -> None:
    desk.session.perform(ops.accept(desk.session.review, desk.session.current))
    hand.press("P")
    (clean,) = plan(desk.session.review, "day.txt", Options(), Path()).talks
    assert paragraphs(desk) == [p.text for p in clean.text.paragraphs]


def test_it_follows_what_is_typed_and_what_is_kept(desk: Any, hand: Hands) -> None:
    hand.press("P", "Return", "Home")
    hand.write("zebra ")
    settle()
    assert paragraphs(desk)[0].startswith("Zebra ")
    assert not desk.session.review.corrections
    hand.press("Escape")
    settle()
    assert paragraphs(desk)[0].startswith("Zebra ")
    assert paragraphs(desk) == exported(desk)
    hand.press("Ctrl+Z")
    settle()
    assert not any("Zebra" in text for text in paragraphs(desk))


def test_a_step_sets_only_the_blocks_anew_that_it_changes(desk: Any, hand: Hands) -> None:
    hand.press("P")
    text = desk.previewing().pane.text
    line = desk.session.cursor.line + 40
    before = text.blocks
    desk.session.perform(ops.correct(desk.session.review, line, "a zebra crosses the quay"))
    desk.previewing().refresh()
    changed = [at for at, (a, b) in enumerate(zip(before, text.blocks, strict=False)) if a.text != b.text]
    assert 1 <= len(changed) < len(before) // 2
    assert shown_text(desk).split("\n") == [block.text for block in text.blocks]
    assert text.show_blocks(text.blocks) == 0


def test_the_words_of_the_cursor_are_marked_at_the_height_of_its_line(desk: Any, hand: Hands) -> None:
    hand.press("P", *["Down"] * 60)
    settle()
    preview = desk.previewing()
    text, transcript = preview.pane.text, desk.window.transcript
    marks = [mark.cursor.selectedText() for mark in text.extraSelections()]
    said = desk.session.review.text(desk.session.cursor.line).lower().split()
    assert marks
    assert set(" ".join(marks).lower().split()) <= set(said)
    place = preview._shown.place_of(desk.session.cursor.line)
    y = text.viewport().mapToGlobal(QPoint(0, text.top_of(*place))).y()
    wanted = transcript.viewport().mapToGlobal(QPoint(0, desk.session.below_top())).y()
    assert abs(y - wanted) <= 2


def test_scrolling_the_lines_scrolls_the_text(desk: Any, hand: Hands) -> None:
    hand.press("P")
    bar, text = desk.window.transcript.verticalScrollBar(), desk.previewing().pane.text
    before = text.verticalScrollBar().value()
    bar.setValue(bar.value() + 1_500)
    settle()
    assert text.verticalScrollBar().value() > before
    assert desk.session.below_top() is None
    top = desk.previewing()._shown.place_of(desk.window.transcript.lines_in_view.start)
    y = text.viewport().mapToGlobal(QPoint(0, text.top_of(*top))).y()
    assert abs(y - desk.window.transcript.viewport().mapToGlobal(QPoint(0, 0)).y()) <= 2


def test_scrolling_the_text_scrolls_the_lines_and_leaves_the_cursor(desk: Any, hand: Hands) -> None:
    hand.press("P")
    text, cursor = desk.previewing().pane.text, desk.session.cursor
    text.verticalScrollBar().setValue(400)
    settle()
    block, unit = text.place_at(text.viewport().height() // 3)
    line = desk.previewing()._shown.line_at(block, unit)
    assert line in desk.window.transcript.lines_in_view
    assert desk.session.cursor == cursor
    assert text.verticalScrollBar().value() == 400


def test_a_click_on_a_word_goes_to_its_line(desk: Any, hand: Hands, qtbot: QtBot) -> None:
    hand.press("P")
    preview = desk.previewing()
    text = preview.pane.text
    line = desk.session.cursor.line + 12
    block, unit = preview._shown.place_of(line)
    point = QPoint(text.cursorRect().left(), 0)
    cursor = text.textCursor()
    cursor.setPosition(text.document().findBlockByNumber(block).position() + unit)
    point = text.cursorRect(cursor).center() + QPoint(2, 0)
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert desk.session.cursor.line == line
    assert desk.session.back()


def test_shift_p_shows_the_markdown_source_in_colours(desk: Any, hand: Hands) -> None:
    desk.session.perform(ops.accept(desk.session.review, desk.session.current))
    hand.press("Shift+P")
    settle()
    preview = desk.previewing()
    assert preview.is_open
    assert preview.pane.source.isChecked()
    made = plan(desk.session.review, desk.session.name, Options(), Path())
    page = made.files[made.rendered.of_talk[1]].decode()
    assert shown_text(desk) == page.removesuffix("\n")
    heading = next(b for b in range(60) if text_of(preview, b).startswith("# "))
    formats = preview.pane.text.document().findBlockByNumber(heading).layout().formats()
    assert any(f.format.fontWeight() >= 700 for f in formats)
    hand.press("Shift+P")
    assert preview.is_open
    assert not preview.pane.source.isChecked()
    assert paragraphs(desk) == exported(desk)


def text_of(preview: Any, block: int) -> str:
    return str(preview.pane.text.document().findBlockByNumber(block).text())


def test_the_source_follows_the_cursor_as_well(desk: Any, hand: Hands) -> None:
    hand.press("Shift+P", *["Down"] * 30)
    settle()
    marks = [mark.cursor.selectedText() for mark in desk.previewing().pane.text.extraSelections()]
    assert set(" ".join(marks).lower().split()) <= set(
        desk.session.review.text(desk.session.cursor.line).lower().split()
    )


def test_markup_links_and_html_are_letters_and_nothing_is_loaded(desk: Any, hand: Hands) -> None:
    line = desk.session.cursor.line
    words = "<img src=file:///x.png> <a href=http://x.example>here</a> **bold** &amp; \u202e"
    desk.session.perform(ops.correct(desk.session.review, line, words))
    hand.press("P")
    text = desk.previewing().pane.text
    assert "<img src=file:///x.png> <a href=http://x.example>here</a> **bold** &amp;" in shown_text(desk)
    assert "\ufffc" not in shown_text(desk)
    assert not text.anchorAt(QPoint(30, 60))
    assert text.loadResource(2, QUrl("http://x.example/a.png")) is None
    text.selectAll()
    assert not text.createMimeDataFromSelection().hasHtml()


def test_what_is_no_talk_has_no_cleaned_text(desk: Any, hand: Hands) -> None:
    hand.press("P", "Ctrl+Down")
    settle()
    assert not desk.session.review.is_talk(desk.session.current)
    assert "left out of every export" in shown_text(desk)
    hand.press("Ctrl+Up")
    settle()
    assert paragraphs(desk) == exported(desk)


def test_the_focus_goes_round_and_keys_decide_there_too(desk: Any, hand: Hands) -> None:
    hand.press("P", "F6")
    text = desk.previewing().pane.text
    assert text.hasFocus()
    line = desk.session.cursor.line
    hand.press("Down")
    assert desk.session.cursor.line == line + 1
    hand.press("P")
    assert not desk.previewing().is_open
    assert desk.window.transcript.hasFocus()


def test_the_title_is_asked_for_over_the_preview(desk: Any, hand: Hands) -> None:
    hand.press("P", "F2")
    assert desk.window.details.title.hasFocus()
    assert desk.previewing().is_open
    hand.press("Escape")
    assert desk.window.transcript.hasFocus()
    assert desk.previewing().is_open


def test_a_step_is_switched_in_its_list_and_remembered(desk: Any, hand: Hands) -> None:
    hand.press("P")
    preview = desk.previewing()
    preview.pane.steps.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(a for a in menu.actions() if "fillers" in a.text())
    assert action.isChecked()
    action.trigger()
    menu.close()
    steps = USUAL_STEPS - {Step.FILLERS}
    assert paragraphs(desk) == exported(desk, steps)
    assert steps_of(desk.settings.cleaning) == steps
    assert steps_of(settings.load()[0].cleaning) == steps
    desk.window.details.cleaned.compute()
    assert "filler" not in desk.window.details.cleaned.removed


def test_space_on_a_button_presses_it_and_accepts_nothing(desk: Any, hand: Hands) -> None:
    hand.press("P")
    preview = desk.previewing()
    preview.pane.source.setFocus()
    hand.press("Space")
    assert preview.pane.source.isChecked()
    assert not desk.session.segment.decided
    hand.press("Return")
    assert not preview.pane.source.isChecked()
    assert desk.session.mode is Mode.REVIEW
    hand.press("Escape")
    assert desk.window.transcript.hasFocus()
    assert preview.is_open


def test_another_stream_is_shown_where_the_first_was(desk: Any, hand: Hands, tmp_path: Path) -> None:
    hand.press("P")
    desk.close_stream()
    settle()
    other = tmp_path / "other.txt"
    other.write_text("".join(f"rope number {n} lies on the quay\n" for n in range(30)), "utf-8")
    desk.opener.open(other)
    settle()
    desk.opener.stop()
    desk.session.perform(ops.label(desk.session.review, 0, Kind.TALK))
    settle()
    preview = desk.previewing()
    assert preview.is_open
    assert paragraphs(desk)[0].startswith("Rope number 0 lies on the quay")
    hand.press("P")
    assert not preview.is_open


def test_copying_takes_what_is_selected_as_plain_text(desk: Any, hand: Hands) -> None:
    hand.press("P", "F6")
    text = desk.previewing().pane.text
    text.selectAll()
    hand.press("Ctrl+C")
    assert QApplication.clipboard().text().startswith(text.blocks[0].text)
    assert QApplication.clipboard().mimeData().formats() == ["text/plain"]


def test_in_a_small_window_both_halves_have_room(desk: Any, hand: Hands) -> None:
    desk.window.resize(1024, 640)
    settle()
    hand.press("P")
    window = desk.window
    assert window.narrow
    assert not window.outline.isVisible()
    assert desk.previewing().pane.width() >= 440
    assert window.middle.width() >= 440
    hand.press("P")
    assert window.outline.isVisible()
    hand.press("P")
    window.resize(1440, 900)
    settle()
    assert window.outline.isVisible()
    assert not window.details.isVisible()
    hand.press("P")
    assert window.details.isVisible()


@pytest.mark.parametrize("bar", ["first time", "find", "banner"])
def test_no_bar_takes_the_room_of_the_preview(desk: Any, hand: Hands, bar: str) -> None:
    window = desk.window
    window.resize(1024, 640)
    window.first_time.setVisible(bar == "first time")
    if bar == "find":
        desk.run_id("find")
    elif bar == "banner":
        window.banner.show_cannot_save("The folder cannot be written to.")
    desk.run_id("preview")
    settle()
    right = window.rail.mapTo(window, window.rail.rect().topRight()).x()
    assert right < window.width()
    assert desk.previewing().pane.width() >= 340
    assert window.middle.width() >= 400


def test_zoom_and_scheme_reach_it(desk: Any, hand: Hands) -> None:
    hand.press("P")
    text = desk.previewing().pane.text
    before = text.document().findBlockByNumber(2).charFormat().font().pixelSize()
    hand.press("Ctrl++")
    settle()
    assert text.document().findBlockByNumber(2).charFormat().font().pixelSize() > before
    assert paragraphs(desk) == exported(desk)


def test_panes_are_as_before_once_it_is_gone(desk: Any, hand: Hands) -> None:
    hand.press("P", "P", "F6")
    assert desk.window.details.isAncestorOf(QApplication.focusWidget())
    desk.stage.focus(Pane.TRANSCRIPT)
    QTest.qWait(1)
    assert desk.window.transcript.hasFocus()
