"""The queue of the glossary in the window: every key of it, one step for all, one step for one, and back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from talkeditor.core.review import Review
from talkeditor.names import Group, Place
from talkeditor.ui.dialogs.glossary import GlossaryQueue
from talkeditor.ui.dialogs.glossaryplaces import _shortened
from talkeditor.ui.glossary import CALM_MS
from talkeditor.ui.theme import FontRole, Theme
from tests.desks import Hands
from tests.sample_names import names, outside, said, slow

pytestmark = pytest.mark.gui


def found(review: Review, _: object = None) -> tuple[Group, ...]:
    """An unsure name, two sure ones, and one that is in no talk."""
    return tuple(one for one in names(review) if one.right != "Chart Datum")


@pytest.fixture
def desk(
    make_desk: Callable[..., Any], detected: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Any:
    monkeypatch.setenv("TALKEDITOR_DATA", str(tmp_path / "data"))
    desk = make_desk(detected)
    desk.glossary.looking.find = found
    return desk


@pytest.fixture
def hand(desk: Any, hands: Callable[[Any], Hands]) -> Hands:
    return hands(desk)


def shown(desk: Any, qtbot: Any) -> GlossaryQueue:
    qtbot.waitUntil(lambda: isinstance(desk.sheets.open, GlossaryQueue) and not desk.glossary.is_looking)
    qtbot.waitUntil(lambda: not desk.sheets.open.is_deaf)
    return desk.sheets.open


def opened(desk: Any, hand: Hands, qtbot: Any) -> GlossaryQueue:
    hand.press("F7")
    return shown(desk, qtbot)


def rights(sheet: GlossaryQueue) -> list[str]:
    return [row.right for row in sheet.list.lines]


def steps(desk: Any) -> list[str]:
    history = desk.session.history
    return [step.edit.label for step in history.steps[: history.position]]


def corrected(desk: Any) -> int:
    return len(desk.session.review.corrections)


def heard(desk: Any, word: str) -> list[int]:
    """The numbers of the talks in which a word is still said."""
    return sorted({place.talk for place in said(desk.session.review, word) if place.talk is not None})


# All at once


def test_f7_shows_the_unsure_first_and_what_has_nothing_to_fix_last(
    desk: Any, hand: Hands, qtbot: Any
) -> None:
    sheet = opened(desk, hand, qtbot)
    assert [(row.right, row.on) for row in sheet.list.lines] == [
        ("Gauge", False), ("Morning Star", True), ("Wren", True), ("Outside", False),
    ]  # fmt: skip
    assert not sheet.list.lines[-1].able
    assert corrected(desk) == 0


def test_enter_takes_all_that_is_ticked_in_one_step(desk: Any, hand: Hands, qtbot: Any) -> None:
    sheet = opened(desk, hand, qtbot)
    before = steps(desk)
    number = sum(len(row.ticked) for row in sheet.list.lines if row.on)
    assert sheet.fix.text() == f"Fix {number} places"
    hand.press("Return")
    assert desk.sheets.open is None
    assert steps(desk) == [*before, f"Glossary: Morning Star and 1 more name, {number} places"]
    assert heard(desk, "morning") == heard(desk, "wren") == []
    hand.press("Ctrl+Z")
    assert corrected(desk) == 0
    assert len(desk.session.review.rules) == 0


def test_escape_changes_nothing_and_the_ticks_are_remembered(desk: Any, hand: Hands, qtbot: Any) -> None:
    opened(desk, hand, qtbot)
    hand.press("Space", "Down", "Space", "Esc")
    assert (desk.sheets.open, corrected(desk)) == (None, 0)
    again = opened(desk, hand, qtbot)
    assert [row.on for row in again.list.lines] == [True, False, True, False]
    assert again.list.current.right == "Morning Star"


def test_what_was_decided_does_not_come_back(desk: Any, hand: Hands, qtbot: Any) -> None:
    opened(desk, hand, qtbot)
    hand.press("Return")
    assert rights(opened(desk, hand, qtbot)) == ["Gauge", "Outside"]


def test_space_ticks_and_a_press_on_the_box_too(desk: Any, hand: Hands, qtbot: Any) -> None:
    sheet = opened(desk, hand, qtbot)
    hand.press("Space")
    assert sheet.list.lines[0].on
    box = sheet.list.visualRect(sheet.list.model().index(0, 0)).topLeft() + QPoint(20, 14)
    qtbot.mouseClick(sheet.list.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert not sheet.list.lines[0].on
    hand.press("End", "Space")
    assert not sheet.list.lines[-1].on


# One at a time


def test_ctrl_enter_takes_one_name_in_a_step_of_its_own(desk: Any, hand: Hands, qtbot: Any) -> None:
    sheet = opened(desk, hand, qtbot)
    hand.press("Down", "Down", "Ctrl+Return")
    assert desk.sheets.open is sheet
    assert rights(sheet) == ["Gauge", "Morning Star", "Outside"]
    assert steps(desk)[-1] == "Glossary: Wren, 10 places"
    assert heard(desk, "wren") == []
    assert heard(desk, "morning") != []
    hand.press("Ctrl+Z")
    assert rights(sheet) == ["Gauge", "Morning Star", "Wren", "Outside"]
    assert corrected(desk) == 0
    hand.press("Ctrl+Z")
    assert "Nothing was decided here" in sheet.note.toolTip()


def test_names_decided_one_by_one_and_then_the_rest(desk: Any, hand: Hands, qtbot: Any) -> None:
    sheet = opened(desk, hand, qtbot)
    hand.press("Down", "Ctrl+Return", "Return")
    assert heard(desk, "morning") == heard(desk, "wren") == []
    assert sheet.isHidden()
    hand.press("Ctrl+Z", "Ctrl+Z")
    assert corrected(desk) == 0


def test_n_says_that_what_is_heard_is_right(desk: Any, hand: Hands, qtbot: Any) -> None:
    sheet = opened(desk, hand, qtbot)
    hand.press("N")
    assert rights(sheet) == ["Morning Star", "Wren", "Outside"]
    assert steps(desk)[-1] == "Glossary: “gauge” is right everywhere"
    assert corrected(desk) == 0
    hand.press("Esc")
    assert "Gauge" not in rights(opened(desk, hand, qtbot))


def test_s_skips_and_shift_s_brings_back(desk: Any, hand: Hands, qtbot: Any) -> None:
    sheet = opened(desk, hand, qtbot)
    hand.press("S")
    assert rights(sheet) == ["Morning Star", "Wren", "Outside"]
    hand.press("Esc")
    path = desk.opener.path
    desk.run_id("close")
    desk.opener.open(path)
    hand.press("N")
    sheet = opened(desk, hand, qtbot)
    assert rights(sheet) == ["Morning Star", "Wren", "Outside"]
    hand.press("Shift+S")
    assert rights(sheet) == ["Gauge", "Morning Star", "Wren", "Outside"]


def test_f2_writes_another_right_form(desk: Any, hand: Hands, qtbot: Any) -> None:
    sheet = opened(desk, hand, qtbot)
    hand.press("End", "Up", "F2")
    assert sheet.list.field.hasFocus()
    hand.write("The Wren")
    hand.press("Return")
    assert rights(sheet)[2] == "The Wren"
    assert sheet.list.hasFocus()
    assert not sheet.list.field.isVisible()
    hand.press("Ctrl+Return")
    assert any("The Wren" in text for _, text in desk.session.review.corrections.items())


def test_escape_in_the_field_puts_the_old_form_back(desk: Any, hand: Hands, qtbot: Any) -> None:
    sheet = opened(desk, hand, qtbot)
    hand.press("F2")
    hand.write("Gouge")
    hand.press("Esc")
    assert rights(sheet)[0] == "Gauge"
    assert desk.sheets.open is sheet
    hand.press("F2")
    hand.press("Space", "Backspace", "Return")
    assert rights(sheet)[0] == "Gauge"


def test_when_the_last_name_is_decided_it_says_so(desk: Any, hand: Hands, qtbot: Any) -> None:
    desk.glossary.looking.find = lambda review, _: (found(review)[2],)
    sheet = opened(desk, hand, qtbot)
    hand.press("Ctrl+Return")
    assert sheet.message.text() == "All names are decided."
    hand.press("Ctrl+Z")
    assert rights(sheet) == ["Wren"]
    assert sheet.list.hasFocus()


def test_space_on_a_word_without_a_right_form_asks_for_it(desk: Any, hand: Hands, qtbot: Any) -> None:
    at_word(desk, "hedge")
    hand.press("G")
    sheet = shown(desk, qtbot)
    hand.press("Esc", "Space")
    assert sheet.list.field.hasFocus()
    assert not sheet.list.current.able


def test_the_hints_are_those_of_the_list_that_was_clicked(desk: Any, hand: Hands, qtbot: Any) -> None:
    sheet = opened(desk, hand, qtbot)
    assert "single places" in sheet.hints.accessibleName()
    qtbot.mouseClick(sheet.places.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(150, 10))
    assert "never in this talk" in sheet.hints.accessibleName()
    qtbot.mouseClick(sheet.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(150, 10))
    assert "single places" in sheet.hints.accessibleName()


# Single places


def test_a_place_can_be_left_as_it_is(desk: Any, hand: Hands, qtbot: Any) -> None:
    sheet = opened(desk, hand, qtbot)
    hand.press("Down", "Right")
    assert sheet.places.hasFocus()
    spot = sheet.places.current
    hand.press("Space")
    assert not sheet.places.lines[0].on
    hand.press("Left")
    assert sheet.list.hasFocus()
    hand.press("Ctrl+Return")
    assert spot.line not in desk.session.review.corrections
    assert heard(desk, "morning") == [spot.talk]


def test_a_doubtful_place_is_fixed_only_where_it_is_ticked(desk: Any, hand: Hands, qtbot: Any) -> None:
    sheet = opened(desk, hand, qtbot)
    hand.press("Down", "Right")
    doubted = [at for at, spot in enumerate(sheet.places.lines) if spot.doubt]
    assert doubted
    assert not any(sheet.places.lines[at].on for at in doubted)
    sheet.places.setCurrentIndex(sheet.places.model().index(doubted[0], 0))
    line = sheet.places.current.line
    hand.press("Space", "Ctrl+Return")
    assert "Morning Star" in desk.session.review.corrections.get(line)


def test_t_fixes_this_talk_and_d_the_whole_day(desk: Any, hand: Hands, qtbot: Any) -> None:
    sheet = opened(desk, hand, qtbot)
    hand.press("Down", "Right")
    talks = sheet.list.current.talks
    assert len(talks) > 1
    hand.press("T")
    assert sheet.list.current.talks == talks[:1]
    assert "only in this talk" in sheet.list.model().data(sheet.list.currentIndex(), 11)
    hand.press("D")
    assert sheet.list.current.talks == talks
    hand.press("T", "Ctrl+Return")
    assert heard(desk, "morning") == list(talks[1:])
    assert "Morning Star" not in rights(sheet)


def test_p_fixes_this_place_alone(desk: Any, hand: Hands, qtbot: Any) -> None:
    sheet = opened(desk, hand, qtbot)
    hand.press("Down", "Right", "Down", "P")
    assert [spot.on for spot in sheet.places.lines].count(True) == 1
    line = sheet.places.current.line
    hand.press("Ctrl+Return")
    assert [number for number, _ in desk.session.review.corrections.items()] == [line]


def test_n_at_a_place_protects_its_talk(desk: Any, hand: Hands, qtbot: Any) -> None:
    sheet = opened(desk, hand, qtbot)
    hand.press("Down", "Right")
    spot, talks = sheet.places.current, sheet.list.current.talks
    hand.press("N")
    assert steps(desk)[-1] == f"Glossary: “morning” is right in talk {spot.talk}"
    assert sheet.list.lines[1].talks == talks[1:]
    hand.press("Ctrl+Return")
    assert heard(desk, "morning") == [spot.talk]


# Remembering


def test_what_was_decided_is_remembered_for_other_streams(
    desk: Any, hand: Hands, qtbot: Any, tmp_path: Path
) -> None:
    sheet = opened(desk, hand, qtbot)
    assert not sheet.remember.isChecked()
    qtbot.mouseClick(sheet.remember, Qt.MouseButton.LeftButton)
    hand.press("Return")
    path = tmp_path / "data" / "glossary.txt"
    qtbot.waitUntil(lambda: path.exists() and "Wren: wren" in path.read_text())
    assert "Gauge" not in path.read_text()
    # Taken back here, it does not come again from the file.
    keeper = desk.opener.keeper
    qtbot.waitUntil(lambda: keeper.flush() and keeper.project.attachment("glossary") is not None)
    hand.press("Ctrl+Z")
    desk.glossary_files.look()
    qtbot.waitUntil(lambda: desk.glossary_files._job is None)
    assert corrected(desk) == 0


def test_nothing_is_written_unless_it_is_wanted(desk: Any, hand: Hands, qtbot: Any, tmp_path: Path) -> None:
    opened(desk, hand, qtbot)
    hand.press("Return")
    qtbot.wait(100)
    assert not (tmp_path / "data" / "glossary.txt").exists()


# At a word


def at_word(desk: Any, word: str) -> Place:
    place = next(place for place in said(desk.session.review, word) if place.talk is not None)
    desk.session.go(place.line, place.word)
    return place


def test_g_opens_the_queue_at_the_name_of_the_word(desk: Any, hand: Hands, qtbot: Any) -> None:
    at_word(desk, "wren")
    hand.press("G")
    assert shown(desk, qtbot).list.current.right == "Wren"


def test_g_on_a_word_that_nothing_is_known_of_asks_what_to_write(desk: Any, hand: Hands, qtbot: Any) -> None:
    place = at_word(desk, "hedge")
    hand.press("G")
    sheet = shown(desk, qtbot)
    assert sheet.list.current.heard == ("hedge",)
    assert sheet.list.field.hasFocus()
    hand.write("Hedgehog")
    hand.press("Return", "Ctrl+Return")
    assert "Hedgehog" in desk.session.review.corrections.get(place.line)
    assert heard(desk, "hedge") == []


def test_g_needs_a_word(desk: Any, hand: Hands, qtbot: Any) -> None:
    place = at_word(desk, "wren")
    desk.session.go(place.line)
    hand.press("G")
    assert desk.sheets.open is None
    assert "No word is chosen" in desk.window.status.sentence


def test_g_on_a_word_of_the_reel_says_that_there_is_nothing_to_fix(
    desk: Any, hand: Hands, qtbot: Any
) -> None:
    review = desk.session.review
    word = outside(review)[0]
    line, at = next(
        (line, review.text(line).split().index(word))
        for line in range(40)
        if word in review.text(line).split()
    )
    desk.session.go(line, at)
    hand.press("G")
    assert "is in no talk" in shown(desk, qtbot).note.toolTip()


# While looking, and by itself


def test_looking_can_be_broken_off(desk: Any, hand: Hands, qtbot: Any) -> None:
    desk.glossary.looking.find = slow
    hand.press("F7")
    assert desk.sheets.open.message.text().startswith("Looking for words")
    work = desk.glossary.looking.cancelled
    hand.press("Esc")
    assert work.is_set()
    assert desk.sheets.open is None
    assert not desk.glossary.is_looking


def test_where_nothing_is_heard_otherwise_it_says_so(desk: Any, hand: Hands, qtbot: Any) -> None:
    desk.glossary.looking.find = lambda *_: ()
    sheet = opened(desk, hand, qtbot)
    assert "No name was heard otherwise" in sheet.message.text()
    assert not sheet.fix.isEnabled()
    hand.press("Return")
    assert desk.sheets.open is sheet
    hand.press("Esc")
    assert desk.sheets.open is None


def test_the_queue_comes_last_by_itself_and_once(desk: Any, hand: Hands, qtbot: Any) -> None:
    for _ in range(30):
        if all(decision.decided for decision in desk.session.review.decisions()):
            break
        hand.press("Space")
        if desk.session.review.is_talk(desk.session.current):
            hand.press("Tab", "Return")
    sheet = shown(desk, qtbot)
    assert rights(sheet)[0] == "Gauge"
    hand.press("Esc")
    qtbot.wait(2 * CALM_MS)
    assert desk.sheets.open is None
    # They are still to decide: the key that leads to what is undecided leads there.
    hand.press("N")
    shown(desk, qtbot)
    hand.press("Return", "N")
    qtbot.wait(2 * CALM_MS)
    assert desk.sheets.open is None


def test_names_are_the_last_decision_of_the_status_line(desk: Any, hand: Hands, qtbot: Any) -> None:
    number, status = len(desk.session.review.decisions()), desk.window.status
    assert status.sentence == f"0 of {number} decided"
    opened(desk, hand, qtbot)
    hand.press("Esc")
    assert status.sentence == f"0 of {number + 1} decided"
    opened(desk, hand, qtbot)
    hand.press("Return")
    qtbot.waitUntil(lambda: desk.session.names_decided)
    status._forget()
    assert status.sentence == f"1 of {number + 1} decided"
    hand.press("Ctrl+Z")
    qtbot.waitUntil(lambda: desk.session.names_decided is False)
    path = desk.opener.path
    desk.run_id("close")
    desk.opener.open(path)
    assert desk.session.names_decided is None


def test_f7_is_what_remains_when_only_names_are_open(desk: Any, hand: Hands, qtbot: Any) -> None:
    for _ in range(30):
        if all(decision.decided for decision in desk.session.review.decisions()):
            break
        hand.press("Space")
        if desk.session.review.is_talk(desk.session.current):
            hand.press("Tab", "Return")
    shown(desk, qtbot)
    hand.press("Esc")
    assert desk.window.status.hints[0].words == "names to put right"
    opened(desk, hand, qtbot)
    hand.press("Return")
    qtbot.waitUntil(lambda: desk.window.status.hints[0].words == "export")


def test_talks_that_changed_meanwhile_are_looked_at_again(desk: Any, hand: Hands, qtbot: Any) -> None:
    from talkeditor.core import operations as ops

    sheet = opened(desk, hand, qtbot)
    desk.session.perform(ops.drop(desk.session.review, next(desk.session.review.talks())[0]))
    hand.press("Return")
    assert corrected(desk) == 0
    qtbot.waitUntil(lambda: not desk.glossary.is_looking)
    assert desk.sheets.open is sheet
    hand.press("Return")
    assert corrected(desk) > 0


def test_a_stream_without_talks_has_no_queue(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], tmp_path: Path
) -> None:
    (tmp_path / "plain.txt").write_text("one\ntwo\nthree\n")
    desk = make_desk(tmp_path / "plain.txt")
    hands(desk).press("F7")
    assert desk.sheets.open is None


def test_a_form_that_is_being_typed_when_the_stream_closes_is_let_go(
    desk: Any, hand: Hands, qtbot: Any
) -> None:
    sheet = opened(desk, hand, qtbot)
    hand.press("F2")
    hand.write("Ta")
    desk.opener.open(desk.opener.path)
    qtbot.waitUntil(lambda: desk.session.progress is None)
    assert desk.sheets.open is not sheet
    assert corrected(desk) == 0


@pytest.mark.parametrize("at_start", [True, False])
def test_words_that_are_left_out_leave_room_for_their_mark(qapp: QApplication, at_start: bool) -> None:
    metrics = Theme().metrics(FontRole.MONO)
    text = "a lamp of very thin paper"
    for width in range(metrics.horizontalAdvance("…"), metrics.horizontalAdvance(text) + 9):
        shown = _shortened(text, width, metrics, at_start)
        assert metrics.horizontalAdvance(shown) <= width
        assert "…" in shown or shown == text
