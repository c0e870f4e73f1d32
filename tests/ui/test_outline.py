"""The outline: its rows, filters, opened reels, selection, and how it keeps in step with the session."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from talkeditor.core.edits import Edit, each, splice
from talkeditor.core.findings import Finding, Kind, Progress
from talkeditor.core.history import History
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.transcript import Position, Transcript
from talkeditor.ui.session import Session
from talkeditor.ui.theme import Theme
from talkeditor.ui.views.blocks import blocks_of
from talkeditor.ui.views.outline import Outline
from talkeditor.ui.views.outlinerows import Filter, Heights, Row, Rows, rows_of
from tests.core.pictures import review, transcript

pytestmark = pytest.mark.gui

DAY = "RRRR|RRRR|RRRR" + "c" * 4 + "T" * 20 + "c" * 4 + "t" * 20 + "nnnn?" + "t" * 20 + "RRRR"
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


# Rows


def rows(picture: str, which: Filter = Filter.ALL, opened: frozenset[Position] = frozenset()) -> list[Row]:
    day = review(picture)
    return list(rows_of(day, blocks_of(day.segments), opened, which))


def test_an_opened_reel_shows_its_passes() -> None:
    assert rows("rr|rr|rrctt", opened=frozenset({Position(0)})) == [
        Row(0, 3), Row(0, 1, True), Row(1, 2, True), Row(2, 3, True), Row(3, 4), Row(4, 5),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("which", "firsts"),
    [
        (Filter.ALL, [0, 2, 3, 4, 5, 6, 7]),
        (Filter.UNDECIDED, [0, 5, 6]),
        (Filter.TALKS, [3, 6, 7]),
        (Filter.CHANGED, [0, 3, 7]),
    ],
)
def test_filters(which: Filter, firsts: list[int]) -> None:
    assert [row.first for row in rows("RR|rrcTTTcnn?ttt(tt)", which)] == firsts


def test_rows_know_where_they_lie() -> None:
    day = review("cctttcc")
    placed = Rows(
        rows_of(day, blocks_of(day.segments), frozenset(), Filter.ALL), day.segments, Heights(44, 25, 5)
    )
    assert [placed.top(row) for row in range(4)] == [5, 30, 74, 99]
    assert placed.height == 99
    assert [placed.row_at(y) for y in (0, 5, 29, 30, 98, 99)] == [None, 0, 0, 1, 2, None]
    assert [placed.nearest(y) for y in (-9, 60, 500)] == [0, 1, 2]


def test_a_hidden_segment_has_the_row_before_it() -> None:
    day = review("cctttccttt")
    talks = Rows(
        rows_of(day, blocks_of(day.segments), frozenset(), Filter.TALKS), day.segments, Heights(44, 25, 0)
    )
    assert [talks.row_of(index) for index in range(4)] == [None, 0, 0, 1]


# The pane


@pytest.fixture
def session(qapp: QApplication) -> Session:
    """A day on the desk, the cursor in its first talk."""
    session = Session()
    session.open(review(DAY), History(), None, Position(20))
    return session


@pytest.fixture
def outline(session: Session, qtbot: QtBot) -> Iterator[Outline]:
    """The outline, high enough for all rows."""
    theme = Theme()
    theme.set_scheme("light")
    outline = Outline(session, theme)
    qtbot.addWidget(outline)
    outline.resize(288, 500)
    with qtbot.waitActive(outline):
        outline.show()
        outline.activateWindow()
    outline.setFocus()
    yield outline
    theme.set_scheme("system")


def press(
    outline: Outline, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(outline.list, key, modifier)


def click(outline: Outline, row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(
        outline.list.viewport(), Qt.MouseButton.LeftButton, modifier, outline.list.item_rect(row).center()
    )


def test_the_current_row_follows_the_cursor(outline: Outline, session: Session) -> None:
    assert outline.selected() == (4,)
    session.go(1)
    assert outline.selected() == (0, 1, 2)
    session.go(45)
    assert outline.selected() == (6,)
    assert outline.list.current_item() == 4


def test_arrows_go_row_by_row_and_make_the_start_the_edge(outline: Outline, session: Session) -> None:
    press(outline, Qt.Key.Key_Down)
    assert session.cursor.line == session.review.segments[5].start.line
    assert session.cursor.edge == 5
    for _ in range(9):
        press(outline, Qt.Key.Key_Up)
    assert session.current == 0
    for _ in range(20):
        press(outline, Qt.Key.Key_Down)
    assert session.current == len(session.review.segments) - 1


def test_right_opens_a_reel_and_left_closes_it(outline: Outline, session: Session) -> None:
    session.go(0)
    press(outline, Qt.Key.Key_Right)
    assert outline.list.item_count() == 8 + 3
    assert outline.selected() == (0, 1, 2)
    press(outline, Qt.Key.Key_Down)
    press(outline, Qt.Key.Key_Down)
    assert session.current == 1
    assert outline.selected() == (1,)
    press(outline, Qt.Key.Key_Left)
    assert outline.selected() == (0, 1, 2)
    press(outline, Qt.Key.Key_Left)
    assert outline.list.item_count() == 8
    session.go(5)
    assert outline.selected() == (0, 1, 2)


def test_an_opened_reel_stays_open_over_steps(outline: Outline, session: Session) -> None:
    session.go(0)
    press(outline, Qt.Key.Key_Right)
    day = session.review
    session.perform(Edit("m", splice(day, 4, 6, [day.segments[4]])))
    assert outline.list.item_count() == 7 + 3
    session.open(review(DAY), History(), None, Position(0))
    assert outline.list.item_count() == 8


def test_shift_and_control_select_rows(outline: Outline, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(outline.selection_changed):
        press(outline, Qt.Key.Key_Down, SHIFT)
    press(outline, Qt.Key.Key_Down, SHIFT)
    assert outline.selected() == (4, 5, 6)
    press(outline, Qt.Key.Key_Up, SHIFT)
    assert outline.selected() == (4, 5)
    click(outline, 0, CONTROL)
    assert outline.selected() == (0, 1, 2, 4, 5)
    click(outline, 2, CONTROL)
    assert outline.selected() == (0, 1, 2, 5)
    click(outline, 4, SHIFT)
    assert outline.selected() == (4, 5, 6)
    assert outline.has_selection
    click(outline, 5)
    assert outline.selected() == (7,)
    assert not outline.has_selection


def test_a_selection_ends_where_the_cursor_goes_elsewhere(outline: Outline, session: Session) -> None:
    press(outline, Qt.Key.Key_Down, SHIFT)
    session.go(0)
    assert outline.selected() == (0, 1, 2)
    press(outline, Qt.Key.Key_Down, SHIFT)
    outline.clear_selection()
    assert outline.selected() == (3,)


def test_a_click_goes_to_the_start_and_can_be_gone_back_from(outline: Outline, session: Session) -> None:
    click(outline, 4)
    assert session.cursor.position == session.review.segments[6].start
    assert session.back()
    assert session.cursor.line == 20


def test_a_double_click_wants_to_edit_or_opens_a_reel(outline: Outline, qtbot: QtBot) -> None:
    view = outline.list.viewport()
    with qtbot.waitSignal(outline.edit_wanted) as wanted:
        QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=outline.list.item_rect(4).center())
    assert wanted.args == [6]
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=outline.list.item_rect(0).center())
    assert outline.list.item_count() == 11


def test_letters_are_let_through_and_arrows_win_over_shortcuts(outline: Outline, session: Session) -> None:
    before = session.cursor
    for key in (Qt.Key.Key_T, Qt.Key.Key_Space, Qt.Key.Key_Home, Qt.Key.Key_Return):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "t")
        QApplication.sendEvent(outline.list, event)
        assert not event.isAccepted()
    assert session.cursor == before
    for key, modifier, ours in (
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, True),
        (Qt.Key.Key_Up, SHIFT, True),
        (Qt.Key.Key_Down, CONTROL, False),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier, False),
        (Qt.Key.Key_D, Qt.KeyboardModifier.NoModifier, False),
    ):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifier)
        event.ignore()
        QApplication.sendEvent(outline.list, event)
        assert event.isAccepted() is ours
    assert not outline.list.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_the_filter_is_a_menu_and_says_what_is_shown(outline: Outline) -> None:
    button = outline._filter
    assert button.text() == "8 segments"
    menu = button.menu()
    assert [action.text() for action in menu.actions()] == ["All", "Undecided", "Talks", "Changed by me"]
    menu.actions()[2].trigger()
    assert outline.filter is Filter.TALKS
    assert outline.list.item_count() == 3
    assert button.text() == "Talks: 3"
    assert [action.isChecked() for action in button.menu().actions()] == [False, False, True, False]


def test_a_decision_leaves_the_list_of_what_is_undecided(outline: Outline, session: Session) -> None:
    outline.set_filter(Filter.UNDECIDED)
    count = outline.list.item_count()
    accept = each(session.review, [6], lambda segment: replace(segment, status=Status.ACCEPTED))
    session.perform(Edit("a", accept))
    assert outline.list.item_count() == count - 1
    session.undo()
    assert outline.list.item_count() == count


def test_the_small_form_has_no_header_and_lower_rows(outline: Outline) -> None:
    high = outline.list.item_rect(2).height()
    outline.set_narrow(True)
    assert outline.sizeHint().width() < 288
    assert outline.list.item_rect(2).height() < high
    assert not outline.grab().isNull()
    outline.set_narrow(False)
    assert outline.list.item_rect(2).height() == high


def test_the_current_row_is_scrolled_into_view(outline: Outline, session: Session) -> None:
    outline.resize(288, 140)
    session.go(len(session.review.transcript) - 1)
    rect = outline.list.item_rect(7)
    assert rect.top() >= 0
    assert rect.bottom() <= outline.list.viewport().height()
    session.go(0)
    assert outline.list.item_rect(0).top() >= 0


def test_while_reading_there_is_more_to_come(outline: Outline, session: Session) -> None:
    found = Finding(Position(0), Position(20), Kind.TALK)
    segments = (Segment(Position(0), Kind.TALK, finding=found), Segment(Position(20), Kind.CHATTER))
    session.open(Review(transcript(100), segments), History(), None, Position(0))
    session.report(Progress("talks", 20, 100))
    assert outline.list.item_count() == 1
    assert outline._filter.text() == "1 so far"
    reading = outline.grab().toImage()
    session.report(None)
    assert outline.list.item_count() == 2
    assert outline._filter.text() == "2 segments"
    assert outline.grab().toImage() != reading


def test_the_focused_pane_has_a_line_and_its_row_a_coloured_bar(outline: Outline, qtbot: QtBot) -> None:
    accent = outline._theme.color("accent")
    top = outline.list.item_rect(2).center().y()

    def bar() -> object:
        return outline.list.viewport().grab().toImage().pixelColor(1, top)

    assert outline.grab().toImage().pixelColor(100, 0) == accent
    assert bar() == accent
    outline._filter.setFocus()
    assert outline.grab().toImage().pixelColor(100, 0) == accent
    assert bar() == outline._theme.color("border")
    outline._filter.clearFocus()
    assert outline.grab().toImage().pixelColor(100, 0) != accent


def test_a_screen_reader_finds_every_row(outline: Outline, session: Session) -> None:
    session.go(0)
    press(outline, Qt.Key.Key_Right)
    press(outline, Qt.Key.Key_Down)
    interface = QAccessible.queryAccessibleInterface(outline.list)
    names = [interface.child(n).text(QAccessible.Text.Name) for n in range(interface.childCount())]
    assert names == [outline.list.item_name(n) for n in range(len(names))]
    assert names[:3] == [
        "Reel × 3, 12 lines, accepted, open",
        "Pass 1, Reel, 4 lines, accepted",
        "Pass 2, Reel, 4 lines, accepted",
    ]
    assert interface.focusChild().text(QAccessible.Text.Name) == names[1]
    state = interface.child(1).state()
    assert state.focused
    assert state.selected
    assert interface.childAt(-9999, -9999) is None


def test_an_empty_desk_has_no_rows(qtbot: QtBot, qapp: QApplication) -> None:
    session = Session()
    outline = Outline(session, Theme())
    qtbot.addWidget(outline)
    assert outline.selected() == ()
    press(outline, Qt.Key.Key_Down)
    QTest.mouseClick(outline.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    session.open(Review(Transcript(()), ()), History(), None, Position(0))
    assert outline.list.item_count() == 0
    assert not outline.grab().isNull()
    session.open(review(DAY), History(), None, Position(0))
    assert outline.list.item_count() == 8
    session.close()
    assert outline.list.item_count() == 0
    assert not outline.grab().isNull()


@pytest.mark.timed
def test_ten_thousand_segments_do_not_lag(outline: Outline, session: Session) -> None:
    kinds = (Kind.TALK, Kind.CHATTER, Kind.REEL, Kind.REEL)
    segments = tuple(
        Segment(Position(n), kinds[n % 4], title="Knots", reel="A" if n % 4 > 1 else None)
        for n in range(10_000)
    )
    session.open(Review(transcript(10_000), segments), History(), None, Position(5_000))

    def quickest(act: object) -> float:
        times = []
        for _ in range(5):
            start = perf_counter()
            act()  # type: ignore[operator]
            times.append(perf_counter() - start)
        return min(times)

    # About four, two and a tenth of a millisecond on an idle machine.
    assert quickest(outline.list._survey) < 0.04
    assert quickest(outline.list.viewport().repaint) < 0.03
    assert quickest(lambda: session.go(session.cursor.line + 1)) < 0.01


def test_the_small_form_says_what_it_leaves_out(outline: Outline) -> None:
    outline.set_narrow(True)
    assert outline._header.isHidden()
    outline.set_filter(Filter.TALKS)
    assert not outline._header.isHidden()
    outline.set_filter(Filter.ALL)
    assert outline._header.isHidden()


@pytest.mark.parametrize("which", Filter)
def test_each_filter_is_a_command(which: Filter, make_desk: Callable[..., Any], detected: Path) -> None:
    desk = make_desk(detected)
    desk.window.outline.set_filter(Filter.TALKS if which is Filter.ALL else Filter.ALL)
    desk.run_id(f"outline_{which.name.lower()}")
    assert desk.window.outline.filter is which
    assert which.lower() in desk.window.status.sentence
