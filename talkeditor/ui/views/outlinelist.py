"""The list in the outline: rows painted by hand, only those in sight, kept in step with the session."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from talkeditor.core.segments import Segment, Status
from talkeditor.core.transcript import Position
from talkeditor.core.translation import tr
from talkeditor.ui.session import Change, Session
from talkeditor.ui.theme import Theme
from talkeditor.ui.views import accessible
from talkeditor.ui.views.blocks import Blocks, blocks_of, first_of_rest, same_blocks, spoken, status_of
from talkeditor.ui.views.outlinepaint import RowPainter, RowState
from talkeditor.ui.views.outlinerows import Filter, Heights, Row, Rows, rows_of

_ARROWS = {
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
}
# All that a row is painted from: where it lies, its segments, and how it stands.
Look = tuple[QRect, tuple[Segment, ...], Position, Status, int, int, RowState]


class OutlineList(QAbstractScrollArea):
    """Segments as rows. Arrows move, Right and Left open and close a reel; all other keys are let through."""

    edit_wanted = Signal(int)
    selection_changed = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        accessible.install(self)
        self.setProperty("ownFocus", True)
        self._session = session
        self._theme = theme
        self._narrow = False
        self._filter = Filter.ALL
        self._blocks = Blocks((), (), ())
        self._rows = Rows((), (), Heights(1, 1, 0))
        self._rest: int | None = None
        self._opened: frozenset[Position] = frozenset()
        self._row: int | None = None
        self._anchor: int | None = None
        self._picked: set[int] = set()
        self._going = False
        self._pass_numbers: dict[int, int] = {}
        self._painted: dict[int, Look] = {}
        self.setAccessibleName(tr("Outline"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        session.changed.connect(self._changed)
        session.moved.connect(self._moved)
        session.progressed.connect(self._progressed)
        theme.changed.connect(self._restyled)
        self._dress()
        self._survey()

    # What is shown

    @property
    def filter(self) -> Filter:
        """Which segments are shown."""
        return self._filter

    def set_filter(self, which: Filter) -> None:
        """Show only some segments."""
        if which is not self._filter:
            self._filter = which
            self._arrange()
            self._follow()

    def set_narrow(self, narrow: bool) -> None:
        """Take the form of small windows."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()
            self._follow()

    def segment_count(self) -> int:
        """How many segments are shown, a reel's passes side by side counted once."""
        return sum(not row.child for row in self._rows.rows) if self._opened else len(self._rows)

    def open_reel(self, row: int, opened: bool) -> None:
        """Show the passes of a reel's row, or put them away."""
        start = self._session.review.segments[self._rows.rows[row].first].start
        self._opened = self._opened | {start} if opened else self._opened - {start}
        self._arrange()
        self._row = row
        self._follow()

    # What is selected

    def selected(self) -> tuple[int, ...]:
        """The segments of the selected rows, else of the current one, ascending."""
        rows = self._picked or ({self._row} if self._row is not None else set())
        return tuple(sorted({index for row in rows for index in self._rows.rows[row].segments}))

    @property
    def has_selection(self) -> bool:
        """Whether rows are selected besides the current one."""
        return bool(self._picked)

    def clear_selection(self) -> None:
        """Select nothing but the current row."""
        self._anchor = None
        if self._picked:
            self._picked = set()
            self.viewport().update()
            self.selection_changed.emit()

    # What the session tells

    def _changed(self, change: Change) -> None:
        edit = change.edit
        if edit is None:
            self._opened = frozenset()
            self._row = None
            self._survey()
        elif edit.splices and not same_blocks(edit):
            self._survey()
        elif edit.splices and self._filter is not Filter.ALL:
            self._arrange()
        self._follow()

    def _moved(self, _: object) -> None:
        if not self._going:
            self.clear_selection()
        self._follow()
        if self.hasFocus() and self._row is not None:
            accessible.tell_focus(self, self._row)

    def _progressed(self, _: object) -> None:
        if self._rest != self._first_of_rest():
            self._arrange()
            self._follow()
        self.viewport().update()

    def _restyled(self) -> None:
        self._dress()
        self._arrange()
        self._paint_all()
        self._follow()

    def _dress(self) -> None:
        """Let the scroll bar lie on the colour of the rows."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.color("window"))
        self.verticalScrollBar().setPalette(palette)

    def _survey(self) -> None:
        segments = self._session.review.segments if self._session.is_open else ()
        self._blocks = blocks_of(segments)
        self._arrange()
        self._follow()

    def _first_of_rest(self) -> int | None:
        if self._session.progress is None or not self._session.is_open:
            return None
        return first_of_rest(self._session.review, self._blocks)

    def _arrange(self) -> None:
        """Lay the rows out anew; what was selected row by row is not any more."""
        px = self._theme.px
        narrow = self._narrow
        heights = Heights(px(28 if narrow else 44), px(22 if narrow else 25), px(4 if narrow else 5))
        self._rest = self._first_of_rest()
        self.clear_selection()
        self._pass_numbers.clear()
        before = self._rows
        if self._session.is_open:
            review = self._session.review
            rows = rows_of(review, self._blocks, self._opened, self._filter)
            if self._rest is not None and self._rest < len(self._blocks):
                behind = self._blocks.starts[self._rest]
                rows = [row for row in rows if row.first < behind]
            self._rows = Rows(rows, review.segments, heights)
        else:
            self._rows = Rows((), (), heights)
        if self._rows.rows != before.rows or self._rows.height != before.height:
            self._paint_all()
        # A scroll bar that comes or goes resizes the view at once: the row must be one of the new rows.
        if self._row is not None and self._row >= len(self._rows):
            self._row = None
        self._set_range()

    def _follow(self) -> None:
        """Show the row of the segment under the cursor."""
        if not self._session.is_open or not len(self._rows):
            self._row = None
        else:
            self._row = self._rows.row_of(self._session.current, self._row)
            if self._row is not None:
                self._reveal(self._row)
        self._update_changed()

    def _paint_all(self) -> None:
        self._painted.clear()
        self.viewport().update()

    def _update_changed(self) -> None:
        """Paint anew the rows that look other than they were painted last."""
        if not self._session.is_open:
            self.viewport().update()
            return
        for number, before in self._painted.items():
            if number >= len(self._rows) or self._look(number) != before:
                self.viewport().update(self._row_rect(number))

    def _look(self, number: int) -> Look:
        """All that a row is painted from."""
        row, review = self._rows.rows[number], self._session.review
        return (
            self._row_rect(number),
            review.segments[row.first : row.stop],
            review.end_of(row.stop - 1),
            status_of(review, row.segments),
            self._blocks.numbers[row.first],
            len(self._blocks.reels),
            self._state_of(number),
        )

    def _set_range(self) -> None:
        bar = self.verticalScrollBar()
        below = self._theme.px(30) if self._rest is not None else self._theme.px(8)
        bar.setRange(0, max(0, self._rows.height + below - self.viewport().height()))
        bar.setPageStep(max(1, self.viewport().height()))
        bar.setSingleStep(self._theme.px(25))

    def _reveal(self, row: int) -> None:
        bar = self.verticalScrollBar()
        top, bottom = self._rows.top(row), self._rows.top(row + 1)
        edge = self._theme.px(8)
        if top - edge < bar.value():
            bar.setValue(top - edge)
        elif bottom + edge > bar.value() + self.viewport().height():
            bar.setValue(bottom + edge - self.viewport().height())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("window"))
        if not self._session.is_open:
            return
        review = self._session.review
        rows = RowPainter(painter, self._theme, review, self._blocks, self._narrow)
        region = event.region()
        if event.rect().contains(self.viewport().rect()):
            self._painted.clear()
        offset = self.verticalScrollBar().value()
        for number in range(self._rows.nearest(event.rect().top() + offset), len(self._rows)):
            rect = self._row_rect(number)
            if rect.top() > event.rect().bottom():
                return
            if region.intersects(rect):
                rows.paint(self._rows.rows[number], rect, self._state_of(number))
                self._painted[number] = self._look(number)
        if self._rest is not None:
            top = self._rows.height - offset + self._theme.px(4)
            reached = self._rest < len(self._blocks)
            line = (
                review.segments[self._blocks.starts[self._rest]].start.line
                if reached
                else len(review.transcript)
            )
            rows.paint_rest(QRect(0, top, self.viewport().width(), self._theme.px(25)), line)

    def _state_of(self, number: int) -> RowState:
        row = self._rows.rows[number]
        return RowState(
            current=number == self._row,
            selected=number in self._picked,
            focused=self.hasFocus(),
            opened=self._is_open(row) if self._is_group(row) else None,
            number=self._pass_number(number) if row.child else 0,
        )

    def _row_rect(self, row: int) -> QRect:
        top = self._rows.top(row)
        height = self._rows.top(row + 1) - top
        return QRect(0, top - self.verticalScrollBar().value(), self.viewport().width(), height)

    def _is_group(self, row: Row) -> bool:
        return row.stop - row.first > 1

    def _is_open(self, row: Row) -> bool:
        return self._is_group(row) and self._session.review.segments[row.first].start in self._opened

    def _pass_number(self, row: int) -> int:
        """The number of a pass in its reel; counted once a group, for counting goes through the stream."""
        group = self._rows.group_of(row)
        first = self._rows.rows[row if group is None else group].first
        if first not in self._pass_numbers:
            self._pass_numbers[first] = self._session.review.pass_number(first) or 1
        return self._pass_numbers[first] + self._rows.rows[row].first - first

    # Going

    def _go(self, row: int, *, extend: bool = False, toggle: bool = False) -> None:
        before = self._row
        if extend and before is not None:
            self._anchor = before if self._anchor is None else self._anchor
            low, high = sorted((self._anchor, row))
            self._picked = set(range(low, high + 1))
        elif toggle and before is not None:
            self._picked = (self._picked or {before}) ^ {row}
            self._anchor = row
        else:
            self.clear_selection()
        self._row = row
        first = self._rows.rows[row].first
        self._going = True
        try:
            self._session.go(self._session.review.segments[first].start.line, edge=first, remember=True)
        finally:
            self._going = False
        self._follow()
        if extend or toggle:
            self.selection_changed.emit()

    def event(self, event: QEvent) -> bool:
        # The arrows are ours although they are also keys of commands in the panes.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _arrow(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = _arrow(event)
        if arrow is None or self._row is None:
            event.ignore()
        elif arrow.x():
            self._open_or_close(self._row, arrow.x() > 0)
        else:
            row = min(max(0, self._row + arrow.y()), len(self._rows) - 1)
            self._go(row, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _open_or_close(self, row: int, opened: bool) -> None:
        shown = self._rows.rows[row]
        if not opened and shown.child:
            group = self._rows.group_of(row)
            if group is not None:
                self._go(group)
        elif self._is_group(shown) and self._is_open(shown) is not opened:
            self.open_reel(row, opened)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.item_at(event.position().toPoint())
        if row is None:
            return
        keys = event.modifiers()
        if event.button() is Qt.MouseButton.LeftButton:
            self._go(
                row,
                extend=bool(keys & Qt.KeyboardModifier.ShiftModifier),
                toggle=bool(keys & Qt.KeyboardModifier.ControlModifier),
            )
        elif event.button() is Qt.MouseButton.RightButton and row not in self._picked:
            self._go(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.item_at(event.position().toPoint())
        if row is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        shown = self._rows.rows[row]
        if self._is_group(shown):
            self.open_reel(row, not self._is_open(shown))
        else:
            self.edit_wanted.emit(shown.first)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        self.menu_requested.emit(event.globalPos() if by_mouse else self.menu_point())
        event.accept()

    def menu_point(self) -> QPoint:
        """Where a menu of the current row opens, on the screen."""
        rect = self.viewport().rect() if self._row is None else self._row_rect(self._row)
        return self.viewport().mapToGlobal(rect.center())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_range()
        if self._row is not None:
            self._reveal(self._row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()
        accessible.tell_entered(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    # What a screen reader finds

    def item_count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def item_name(self, item: int) -> str:
        """What is read out for a row."""
        row = self._rows.rows[item]
        name = spoken(self._session.review, self._blocks, row.segments)
        if row.child:
            return tr("Pass {number}, {name}", number=self._pass_number(item), name=name)
        if self._is_group(row):
            return tr("{name}, open", name=name) if self._is_open(row) else tr("{name}, closed", name=name)
        return name

    def is_item_open(self, item: int) -> bool | None:
        """Whether the passes of a reel's row are shown; None for all other rows."""
        row = self._rows.rows[item]
        return self._is_open(row) if self._is_group(row) else None

    def item_rect(self, item: int) -> QRect:
        """Where a row lies."""
        return self._row_rect(item)

    def item_at(self, point: QPoint) -> int | None:
        """The row under a point."""
        return self._rows.row_at(point.y() + self.verticalScrollBar().value())

    def current_item(self) -> int | None:
        """The row of the segment under the cursor."""
        return self._row

    def is_item_selected(self, item: int) -> bool:
        """Whether a row is selected, or the current one."""
        return item in self._picked or item == self._row


def _arrow(event: QKeyEvent) -> QPoint | None:
    """Where an arrow key points: alone, or up and down with Shift."""
    keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    arrow = _ARROWS.get(Qt.Key(event.key()))
    if arrow is None or not keys:
        return arrow
    return arrow if keys == Qt.KeyboardModifier.ShiftModifier and arrow.y() else None
