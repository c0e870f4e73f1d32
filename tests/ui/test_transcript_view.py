"""The transcript view: what keys and the mouse do to cursor, folds and text, and what is painted again."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from talkeditor.core.edits import Edit, Splice
from talkeditor.core.findings import Finding, Kind
from talkeditor.core.history import History
from talkeditor.core.overlay import Overlay
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.transcript import Position, Transcript
from talkeditor.ui.session import Cursor, Mode, Session
from talkeditor.ui.theme import Theme
from talkeditor.ui.views.rows import RowKind
from talkeditor.ui.views.transcript import TranscriptView
from tests.ui import samples

pytestmark = pytest.mark.gui

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot: QtBot) -> TranscriptView:
    """The small day in a view that holds about 25 lines, the cursor on the first line of talk 1."""
    return shown(qtbot, samples.review())


def shown(qtbot: QtBot, review: Review, line: int = 44, height: int = 500) -> TranscriptView:
    session = Session()
    widget = TranscriptView(session, Theme())
    # The view listens to it; nothing else would keep it.
    session.setParent(widget)
    qtbot.addWidget(widget)
    widget.resize(640, height)
    widget.show()
    session.open(review, History(), None, Position(line))
    widget.setFocus()
    QApplication.processEvents()
    return widget


def session_of(view: TranscriptView) -> Session:
    return view._session


def visible(view: TranscriptView, line: int) -> bool:
    row = view.rows.of_line(line)
    scroll = view.verticalScrollBar().value()
    assert row is not None
    inside = scroll <= row.top and row.bottom <= scroll + view.viewport().height()
    return row.kind is RowKind.LINE and inside


def point(view: TranscriptView, line: int, x: int = 300) -> QPoint:
    row = view.rows.of_line(line)
    assert row is not None
    return QPoint(x, row.top + row.height // 2 - view.verticalScrollBar().value())


def edge_point(view: TranscriptView, index: int) -> QPoint:
    row = view.rows.of_edge(index)
    assert row is not None
    return QPoint(300, row.top + row.height // 2 - view.verticalScrollBar().value())


def drag(view: TranscriptView, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(view.viewport(), LEFT, pos=start)
    for at in (start + (end - start) / 2, end):
        event_at = QPoint(at)
        QTest.mouseMove(view.viewport(), event_at)
        move(view, event_at)
    QTest.mouseRelease(view.viewport(), LEFT, pos=end)


def move(view: TranscriptView, at: QPoint) -> None:
    """A move with the button held: `QTest.mouseMove` sends none."""
    glob = view.viewport().mapToGlobal(at)
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), QPointF(glob), LEFT, LEFT, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view.viewport(), event)


# Going by lines and pages


def test_steps_go_over_a_fold_and_never_open_it(view: TranscriptView) -> None:
    fold = view.rows.first_fold(3)
    assert fold is not None
    view.step_lines(fold - 1 - 44)
    assert session_of(view).cursor.line == fold - 1
    view.step_lines(1)
    assert session_of(view).cursor.line > fold
    assert view.rows.first_fold(3) == fold
    view.step_lines(-1)
    assert session_of(view).cursor.line == fold - 1


def test_the_cursor_is_always_in_view(view: TranscriptView) -> None:
    for _ in range(120):
        view.step_lines(1)
        assert visible(view, session_of(view).cursor.line)
    for _ in range(120):
        view.step_lines(-1)
        assert visible(view, session_of(view).cursor.line)
    assert session_of(view).cursor.line == 0


def test_pages_reach_both_ends(view: TranscriptView) -> None:
    lines = [session_of(view).cursor.line]
    for step in (1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1, -1, -1):
        view.step_pages(step)
        lines.append(session_of(view).cursor.line)
        assert visible(view, lines[-1])
    assert max(lines) == samples.LINES - 1
    assert lines[-1] == 0


def test_a_jump_shows_both_edges_where_they_fit(view: TranscriptView) -> None:
    for index in (5, 3, 6, 4):
        session_of(view).go(session_of(view).review.segments[index].start.line, edge=index)
        lines = session_of(view).review.lines_of(index)
        assert visible(view, lines.start)
        assert visible(view, lines.stop - 1)


def test_a_jump_into_a_fold_opens_it(view: TranscriptView) -> None:
    assert view.rows.of_line(80).kind is RowKind.FOLD  # type: ignore[union-attr]
    session_of(view).go(80)
    assert visible(view, 80)


def test_a_segment_too_long_for_the_view_has_the_line_a_third_from_the_top(qtbot: QtBot) -> None:
    lines = Transcript(tuple(f"line {n}" for n in range(400)))
    view = shown(qtbot, Review(lines, (Segment(Position(0), Kind.CHATTER),)), line=0)
    session_of(view).go(200)
    y = point(view, 200).y()
    assert abs(y - view.viewport().height() / 3) < 2 * view.rows.measures.line


def test_selecting_lines_keeps_where_it_began(view: TranscriptView) -> None:
    view.step_lines(1, select=True)
    view.step_lines(1, select=True)
    assert session_of(view).cursor.selection == range(44, 47)
    view.step_lines(1)
    assert session_of(view).cursor.anchor is None


def test_the_active_edge_stays_while_the_cursor_is_beside_it(view: TranscriptView) -> None:
    session_of(view).go(44, edge=3)
    view.step_lines(1)
    assert session_of(view).cursor.edge == 3
    session_of(view).go(123, edge=5)
    view.step_pages(-1)
    view.step_pages(-1)
    assert session_of(view).cursor.edge is None


def test_a_stream_without_lines_is_shown_and_steps_do_nothing(qtbot: QtBot) -> None:
    view = shown(qtbot, Review(Transcript(()), ()), line=0)
    view.step_lines(1)
    view.step_pages(1)
    view.toggle_fold()
    view.edit_line()
    assert not view._editor.isVisible()
    view.grab()


def test_another_stream_starts_afresh(view: TranscriptView) -> None:
    view.toggle_fold()
    session_of(view).open(samples.review(), History(), None, Position(0))
    assert view.rows.first_fold(3) is not None
    assert view.verticalScrollBar().value() == 0


def test_a_closed_stream_leaves_nothing_to_click(view: TranscriptView) -> None:
    session_of(view).close()
    QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(200, 100))
    QTest.mouseDClick(view.viewport(), LEFT, pos=QPoint(200, 100))
    view.resize(500, 300)
    view.grab()


# Folds


def test_fold_and_unfold_keep_the_cursor_in_its_place(view: TranscriptView) -> None:
    before = point(view, 44).y()
    view.toggle_fold()
    assert view.rows.first_fold(3) is None
    assert point(view, 44).y() == before
    view.toggle_fold()
    assert view.rows.first_fold(3) is not None
    assert point(view, 44).y() == before


def test_folding_takes_the_cursor_out_of_the_fold(view: TranscriptView) -> None:
    view.toggle_fold()
    session_of(view).go(80)
    view.toggle_fold()
    line = session_of(view).cursor.line
    assert line < 80
    assert visible(view, line)
    assert view.rows.first_fold(3) == line + 1


def test_a_click_on_a_fold_opens_it_and_leaves_the_cursor(view: TranscriptView) -> None:
    fold = view.rows.first_fold(3)
    assert fold is not None
    QTest.mouseClick(view.viewport(), LEFT, pos=point(view, fold))
    assert view.rows.first_fold(3) != fold
    assert session_of(view).cursor.line == 44


# Steps of the review


def accept(view: TranscriptView, index: int) -> None:
    old = session_of(view).review.segments[index]
    session_of(view).perform(
        Edit("Accepted", (Splice(index, (old,), (replace(old, status=Status.ACCEPTED),)),))
    )


def test_a_step_keeps_the_cursor_line_where_it_is_on_the_screen(view: TranscriptView) -> None:
    session_of(view).go(123)
    before = point(view, 123).y()
    old = session_of(view).review.segments[3]
    moved = replace(old, start=Position(48))
    session_of(view).perform(Edit("Moved", (Splice(3, (old,), (moved,)),)))
    assert point(view, 123).y() == before
    assert view.rows.of_edge(3).line == 48  # type: ignore[union-attr]


def test_a_cursor_whose_line_would_be_folded_away_stays_in_view(view: TranscriptView) -> None:
    old = session_of(view).review.segments[3]
    session_of(view).perform(Edit("Q&A", (Splice(3, (old,), (replace(old, qa=80),)),)))
    session_of(view).go(81)
    session_of(view).undo()
    session_of(view).go(81)
    assert visible(view, 81)


# The mouse


def test_a_click_sets_the_line_and_a_second_one_the_word(view: TranscriptView) -> None:
    at = point(view, 47, view._painter.columns.text + 2)
    QTest.mouseClick(view.viewport(), LEFT, pos=at)
    assert session_of(view).cursor == Cursor(47)
    QTest.qWait(QApplication.doubleClickInterval() + 50)
    QTest.mouseClick(view.viewport(), LEFT, pos=at + QPoint(round(view._painter.font.advance * 4), 0))
    assert session_of(view).cursor == Cursor(47, 1)
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, point(view, 49))
    assert session_of(view).cursor.selection == range(47, 50)


def test_dragging_over_lines_selects_them(view: TranscriptView) -> None:
    drag(view, point(view, 45), point(view, 48))
    assert session_of(view).cursor.selection == range(45, 49)


def test_an_edge_dragged_to_a_line_asks_for_that(view: TranscriptView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.edge_dragged) as asked:
        drag(view, edge_point(view, 3), point(view, 46))
    assert asked.args == [3, Position(46)]
    assert session_of(view).cursor.edge == 3


def test_a_click_on_an_edge_makes_it_the_active_one(view: TranscriptView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.edge_dragged):
        QTest.mouseClick(view.viewport(), LEFT, pos=edge_point(view, 4))
    assert session_of(view).cursor == Cursor(120, None, None, 4)


def test_dragging_over_the_end_scrolls(view: TranscriptView) -> None:
    before = view.verticalScrollBar().value()
    bottom = QPoint(300, view.viewport().height() + 5)
    drag(view, point(view, 45), bottom)
    assert view.verticalScrollBar().value() > before
    assert session_of(view).cursor.anchor == 45


def test_a_press_on_a_fold_selects_nothing(view: TranscriptView) -> None:
    fold = view.rows.first_fold(3)
    assert fold is not None
    drag(view, point(view, fold), point(view, 46))
    assert session_of(view).cursor == Cursor(44)


def test_the_pointer_tells_what_a_press_would_do(view: TranscriptView) -> None:
    fold = view.rows.first_fold(3)
    assert fold is not None
    shapes = []
    for at in (point(view, 45), edge_point(view, 3), point(view, fold)):
        view._show_hand(view._row_under(at.y()))
        shapes.append(view.viewport().cursor().shape())
    assert shapes == [
        Qt.CursorShape.ArrowCursor, Qt.CursorShape.SizeVerCursor, Qt.CursorShape.PointingHandCursor,
    ]  # fmt: skip


def test_a_right_click_goes_to_the_line_and_asks_for_a_menu(view: TranscriptView, qtbot: QtBot) -> None:
    at = point(view, 47)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    with qtbot.waitSignal(view.menu_requested) as asked:
        QApplication.sendEvent(view.viewport(), event)
    assert asked.args == [view.viewport().mapToGlobal(at)]
    assert session_of(view).cursor.line == 47


# Editing the text


@pytest.fixture
def edited(view: TranscriptView) -> Iterator[tuple[TranscriptView, list[tuple[int, str]]]]:
    """The view with the text of line 44 being edited, and what it tells as edited."""
    told: list[tuple[int, str]] = []
    view.line_edited.connect(lambda line, text: told.append((line, text)))
    view.edit_line()
    return view, told  # type: ignore[return-value]


def press(
    view: TranscriptView, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(view._editor, key, held)


def test_editing_shows_the_line_in_a_named_field_and_unfolds(
    edited: tuple[TranscriptView, list[object]],
) -> None:
    view, _ = edited
    editor = view._editor
    assert editor.isVisible()
    assert editor.text() == session_of(view).review.text(44)
    assert editor.accessibleName() == "Text of line 45"
    assert view.rows.first_fold(3) is None
    assert session_of(view).mode is Mode.EDIT
    assert editor.geometry().center().y() == pytest.approx(point(view, 44).y(), abs=1)


def test_letters_and_space_type_and_esc_keeps_them(edited: tuple[TranscriptView, list[object]]) -> None:
    view, told = edited
    QTest.keyClicks(view._editor, "n d ")
    press(view, Qt.Key.Key_Escape)
    assert told == [(44, "n d " + session_of(view).review.text(44))]
    assert not view._editor.isVisible()
    assert session_of(view).mode is Mode.REVIEW
    assert view.hasFocus()
    assert view.rows.first_fold(3) is not None


def test_up_and_down_keep_the_line_and_edit_the_next(edited: tuple[TranscriptView, list[object]]) -> None:
    view, told = edited
    QTest.keyClicks(view._editor, "x")
    press(view, Qt.Key.Key_Down)
    assert session_of(view).cursor.line == 45
    assert view._editor.text() == session_of(view).review.text(45)
    assert view._editor.cursorPosition() == 1
    assert view._editor.isVisible()
    press(view, Qt.Key.Key_Up)
    assert session_of(view).cursor.line == 44
    assert [line for line, _ in told] == [44]  # type: ignore[misc]
    press(view, Qt.Key.Key_PageDown)
    assert session_of(view).cursor.line > 50
    assert view._editor.isVisible()


def test_what_was_not_typed_is_not_told(edited: tuple[TranscriptView, list[object]]) -> None:
    view, told = edited
    press(view, Qt.Key.Key_Down)
    QTest.keyClicks(view._editor, "x")
    press(view, Qt.Key.Key_Backspace)
    press(view, Qt.Key.Key_Escape)
    assert told == []


def test_rare_characters_of_an_untouched_line_stay_as_they_are(qtbot: QtBot) -> None:
    lines = ("so\u00a0it\ufeff goes\u2028on", "x")
    view = shown(qtbot, Review(Transcript(lines), (Segment(Position(0), Kind.TALK),)), line=0)
    with qtbot.assertNotEmitted(view.line_edited):
        view.edit_line()
        press(view, Qt.Key.Key_Down)
        press(view, Qt.Key.Key_Escape)


def test_losing_the_focus_keeps_the_text(edited: tuple[TranscriptView, list[object]], qtbot: QtBot) -> None:
    view, told = edited
    QTest.keyClicks(view._editor, "x")
    view.setFocus()
    assert told == [(44, "x" + session_of(view).review.text(44))]
    assert not view._editor.isVisible()
    assert session_of(view).mode is Mode.REVIEW


def test_a_window_that_goes_behind_keeps_the_text_and_the_field(
    edited: tuple[TranscriptView, list[object]],
) -> None:
    view, told = edited
    QTest.keyClicks(view._editor, "x")
    view._editor.paused.emit()
    assert len(told) == 1
    assert view._editor.isVisible()
    view._editor.paused.emit()
    assert len(told) == 1


def test_a_split_at_the_caret_is_asked_for_at_the_nearest_word(
    edited: tuple[TranscriptView, list[object]], qtbot: QtBot
) -> None:
    view, _ = edited
    view._editor.setCursorPosition(len("the first"))
    with qtbot.waitSignal(view.split_requested) as asked:
        press(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [Position(44, 2)]
    assert not view._editor.isVisible()


def test_the_caret_counts_characters_as_people_do(qtbot: QtBot) -> None:
    view = shown(qtbot, Review(Transcript(("😀 two three", "x")), (Segment(Position(0), Kind.TALK),)), line=0)
    session_of(view).set_cursor(Cursor(0, 2))
    view.edit_line()
    assert view._editor.cursorPosition() == len("😀 two ") + 1
    assert view._editor.word_at_caret() == 2


def test_a_double_click_edits_at_the_place(view: TranscriptView) -> None:
    text = session_of(view).review.text(46)
    x = view._painter.columns.text + round(view._painter.font.advance * 4.5)
    QTest.mouseDClick(view.viewport(), LEFT, pos=point(view, 46, x))
    assert view._editor.isVisible()
    assert view._editor.text() == text
    assert view._editor.cursorPosition() == 4


def test_a_stream_open_elsewhere_is_not_edited(view: TranscriptView) -> None:
    session_of(view).read_only = True
    view.edit_line()
    assert not view._editor.isVisible()


def test_keys_of_the_review_do_not_reach_it_from_the_field(
    edited: tuple[TranscriptView, list[object]],
) -> None:
    view, _ = edited

    def taken(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, held)
        event.ignore()
        QApplication.sendEvent(view._editor, event)
        return event.isAccepted()

    alt, control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    assert all(taken(key) for key in (Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_D, Qt.Key.Key_Space))
    assert taken(Qt.Key.Key_Up, alt)
    assert not taken(Qt.Key.Key_F, alt)
    assert not taken(Qt.Key.Key_E, control)
    assert not taken(Qt.Key.Key_F1)
    assert not taken(Qt.Key.Key_Escape)


# Keys that nobody bound


def test_unbound_keys_go_on_to_the_parent(qtbot: QtBot) -> None:
    class Parent(QWidget):
        keys: list[int]

        def keyPressEvent(self, event: QKeyEvent) -> None:
            self.keys.append(event.key())

    parent = Parent()
    parent.keys = []
    qtbot.addWidget(parent)
    session = samples.session(parent)
    view = TranscriptView(session, Theme(), parent)
    QVBoxLayout(parent).addWidget(view)
    parent.show()
    view.setFocus()
    before = session.cursor, view.verticalScrollBar().value()
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space):
        QTest.keyClick(view, key)
    assert parent.keys == [Qt.Key.Key_Z, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space]
    assert (session.cursor, view.verticalScrollBar().value()) == before
    assert not view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


# Painting


class Painted(QObject):
    """Counts the height that is painted again."""

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view)
        self.heights: list[int] = []
        view.viewport().installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.heights += [rect.height() for rect in event.region()]  # type: ignore[attr-defined]
        return False


def test_a_step_paints_only_the_rows_it_touches(view: TranscriptView) -> None:
    view.step_lines(1)
    QApplication.processEvents()
    painted = Painted(view)
    view.step_lines(1)
    QApplication.processEvents()
    assert 0 < sum(painted.heights) <= 2 * view.rows.measures.line


def colours(view: TranscriptView, line: int) -> set[str]:
    image = view.viewport().grab().toImage()
    row = view.rows.of_line(line)
    assert row is not None
    top = row.top - view.verticalScrollBar().value()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(top, top + row.height)}


def test_the_current_line_keeps_a_bar_without_the_focus(view: TranscriptView, qtbot: QtBot) -> None:
    theme = view._theme
    band = theme.color("select").name()
    assert band in colours(view, 44)
    assert band not in colours(view, 45)
    other = QLineEdit()
    qtbot.addWidget(other)
    view.clearFocus()
    assert theme.color("border").name() in colours(view, 44)


def test_marks_of_a_line_are_painted(qtbot: QtBot) -> None:
    state = samples.review()
    text = state.transcript.lines[45].replace("knot", "net")
    view = shown(
        qtbot, replace(state, corrections=Overlay([(45, text)]), cuts=Overlay([(46, True)])), line=44
    )
    theme = view._theme
    assert theme.color("edit").name() in colours(view, 45)
    assert theme.color("edit").name() not in colours(view, 46)
    assert theme.color("text").name() not in colours(view, 46)
    session_of(view).set_cursor(Cursor(47, 1))
    assert view._painter.text(view._scene(), view.rows.of_line(47), 640).width > 0  # type: ignore[arg-type]


def test_both_parts_of_a_line_with_an_edge_inside_are_shown(qtbot: QtBot) -> None:
    state = samples.review()
    segments = list(state.segments)
    segments[3] = replace(segments[3], start=Position(44, 3))
    view = shown(qtbot, replace(state, segments=tuple(segments)))
    scene = view._scene()
    before, behind = view.rows.of_place(44, 0), view.rows.of_place(44, 3)
    assert before is not None
    assert behind is not None
    assert view._painter.text(scene, before, 640).shown == "the first lantern …"
    assert view._painter.text(scene, behind, 640).shown == "… was um made of paper"
    session_of(view).set_cursor(Cursor(44, 1))
    assert session_of(view).current == 2
    band = view._theme.color("select").name()
    image = view.viewport().grab().toImage()
    scroll = view.verticalScrollBar().value()
    assert image.pixelColor(600, before.top - scroll + 10).name() == band
    assert image.pixelColor(600, behind.top - scroll + 10).name() != band


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_any_text_is_painted_at_any_size(qtbot: QtBot, scheme: str) -> None:
    texts = (
        "word " * 2_000,
        "שלום לכם " * 30,
        "日本語の字幕 😀 👩‍👩‍👧",
        "\ud800 lone",
        "e\u0301 [tag] x",
        "a\tb",
    )
    lines = Transcript(texts)
    finding = Finding(Position(0), Position(6), Kind.TALK)
    state = Review(lines, (Segment(Position(0), Kind.TALK, finding=finding),))
    view = shown(qtbot, state, line=0)
    view._theme.set_scheme(scheme)
    for width, zoom in ((640, 1.0), (120, 1.0), (900, 2.5)):
        view.resize(width, 300)
        view._theme.zoom = zoom
        for line in range(len(texts)):
            for word in (None, 0, 1_500):
                session_of(view).set_cursor(Cursor(line, word))
                view.grab()


def test_the_zoom_makes_rows_higher(view: TranscriptView) -> None:
    before = view.rows.measures.line
    view._theme.zoom = 2.0
    assert view.rows.measures.line > 1.8 * before
    assert visible(view, session_of(view).cursor.line)


# Aloud


def test_screen_readers_find_the_lines(view: TranscriptView) -> None:
    found = QAccessible.queryAccessibleInterface(view)
    assert found.text(QAccessible.Text.Name) == "Transcript"
    assert found.childCount() == samples.LINES
    current = found.focusChild()
    assert current.text(QAccessible.Text.Name).startswith("45, talk 1, start, the first lantern")
    assert current.rect().height() == view.rows.measures.line
    view.step_lines(1)
    assert found.focusChild().text(QAccessible.Text.Name).startswith("46, talk 1, ")


def test_screen_readers_hear_of_moves_and_survive_the_view(qtbot: QtBot) -> None:
    QAccessible.setActive(True)
    try:
        session = samples.session()
        view = TranscriptView(session, Theme())
        view.show()
        found = QAccessible.queryAccessibleInterface(view)
        for _ in range(50):
            view.step_lines(1)
            assert found.focusChild() is not None
        view.close()
        view.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        session.go(0)
    finally:
        QAccessible.setActive(False)


def test_the_lines_in_view_are_told(view: TranscriptView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.viewed) as told:
        view.verticalScrollBar().setValue(0)
    assert told.args is not None
    assert told.args[0].start == 0
    assert 0 < told.args[0].stop < samples.LINES
