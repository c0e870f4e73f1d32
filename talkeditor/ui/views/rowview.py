"""Shows the rows of a review in a scroll area that paints only what is visible.

Keeps what the person looks at in its place while rows change around it. Knows the session to read; what
keys, mouse and text field do is `transcript`'s.
"""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from talkeditor.core.findings import Kind
from talkeditor.core.search import Hit, Hits
from talkeditor.core.translation import tr
from talkeditor.ui.commands.base import Command
from talkeditor.ui.keymap import caps_of
from talkeditor.ui.session import Change, Cursor, Session
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views import accessible
from talkeditor.ui.views.edgepaint import EdgeKeys
from talkeditor.ui.views.folds import Context
from talkeditor.ui.views.linemarks import Marks, spoken_line
from talkeditor.ui.views.rowpaint import RowPainter
from talkeditor.ui.views.rows import Measures, Row, RowKind, Rows
from talkeditor.ui.views.scene import NO_HITS, Scene

FRAME = 2


class RowView(QAbstractScrollArea):
    """The rows of the session's review; `viewed` carries the lines between top and bottom of the view."""

    viewed = Signal(object)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self.rows = Rows()
        self.marks = Marks()
        self._painter = RowPainter(theme)
        self._stepping = False
        self._drop_line: int | None = None
        self._edited: int | None = None
        self._whole = False
        self._hits = NO_HITS
        self._hit: Hit | None = None
        accessible.install(self)
        self.setProperty("ownFocus", True)
        self.setAccessibleName(tr("Transcript"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalScrollBar().valueChanged.connect(self._tell_viewed)
        session.changed.connect(self._on_changed)
        session.moved.connect(self._on_moved)
        session.returned.connect(self._on_returned)
        session.below_top = self._below_top
        theme.changed.connect(self._on_theme)
        self._on_theme()
        if session.is_open:
            self._on_changed(Change(None, session.review, None))

    # What the text field over a row asks for

    def _editor_has_focus(self) -> bool:
        """Whether the words of a row are being typed."""
        return False

    def _place_editor(self) -> None:
        """Put the text field over its row, wherever that is now."""

    def _drop_editor(self) -> None:
        """Take the text field away: another stream is shown."""

    # What is shown

    @property
    def _scroll(self) -> int:
        return self.verticalScrollBar().value()

    @property
    def lines_in_view(self) -> range:
        """The lines from the top to the bottom of the view, folded ones between them included."""
        first = self.rows.at(self._scroll)
        last = self.rows.at(self._scroll + self.viewport().height() - 1)
        if first is None or last is None:
            return range(0)
        return range(first.line, max(first.line, last.line, last.end))

    def _tell_viewed(self) -> None:
        self.viewed.emit(self.lines_in_view)

    def _scene(self) -> Scene:
        session = self._session
        return Scene(
            session.review, self.marks, session.cursor, session.current,
            self.hasFocus() or self._editor_has_focus(), self._edited, self._drop_line,
            self.rows.first_fold(session.current), self._hits, self._hit,
        )  # fmt: skip

    def set_commands(self, commands: Sequence[Command]) -> None:
        """Take the commands with the keys that hold now."""
        by_id = {command.id: command for command in commands}
        move = caps_of(by_id, "edge_up", "edge_down")
        place = caps_of(by_id, "edge_prev_place", "edge_next_place")
        self._painter.set_keys(EdgeKeys(move, place, caps_of(by_id, "fold")))
        self.viewport().update()

    def set_whole(self, whole: bool) -> None:
        """Show the current segment without folds, or folded again."""
        self._whole = whole
        self._relay(lambda: None)

    def bring(self, line: int, below_top: int) -> None:
        """Scroll a line to so many pixels below the top of the view; the cursor stays."""
        row = self.rows.of_line(line) if self._lines else None
        if row is not None:
            self.verticalScrollBar().setValue(row.top - below_top)

    def set_hits(self, hits: Hits, current: Hit | None) -> None:
        """Show what a search found, and which of the places is the current one."""
        self._hits, self._hit = hits, current
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        surface = self._painter.color("surface")
        rects = _rects(event)
        for rect in rects:
            painter.fillRect(rect, surface)
        if not self._session.is_open or self.rows.height == 0:
            return
        scene = self._scene()
        for rect in rects:
            painter.setClipRect(rect)
            self._paint_stretch(painter, rect, scene)

    def _paint_stretch(self, painter: QPainter, rect: QRect, scene: Scene) -> None:
        scroll, width = self._scroll, self.viewport().width()
        rows = list(self.rows.between(scroll + rect.top(), scroll + rect.bottom() + 1))
        for kind, top, bottom in self._runs(rows):
            bar = QRect(0, top - scroll, self._painter.columns.bar, bottom - top)
            self._painter.paint_bar(painter, bar, -scroll, kind)
        for row in rows:
            self._painter.paint(painter, row, row.top - scroll, width, scene)

    def _runs(self, rows: list[Row]) -> Iterable[tuple[Kind, int, int]]:
        """The stretches of lines of one segment among rows: kind, top, bottom."""
        start: Row | None = None
        for row, following in zip(rows, [*rows[1:], None], strict=True):
            if not row.is_text:
                continue
            start = row if start is None else start
            if following is None or not following.is_text or following.segment != row.segment:
                yield self.rows.review.segments[row.segment].kind, start.top, row.bottom
                start = None

    def event(self, event: QEvent) -> bool:
        """Draws the frame of text editing round the viewport."""
        if event.type() is QEvent.Type.Paint and self._edited is not None:
            painter = QPainter(self)
            painter.fillRect(self.rect(), self._theme.color("edit"))
            return True
        return super().event(event)

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)

    # Following session, theme and size

    def _on_changed(self, change: Change) -> None:
        if change.edit is None:
            self._show_stream(change)
            return
        self.marks.show(change.after)
        self._relay(lambda: self.rows.show(change.after))

    def _show_stream(self, change: Change) -> None:
        self._drop_editor()
        self.rows.clear()
        self.marks.show(change.after)
        self._painter.refresh(len(change.after.transcript))
        self.rows.show(change.after)
        if change.after.segments:
            self.rows.set_current(self._session.current)
            self.rows.open_at(self._session.cursor.line)
        self._fit_bar()
        self.verticalScrollBar().setValue(0)
        self._reveal(jump=True)
        self._tell_viewed()
        self.viewport().update()

    def _on_theme(self) -> None:
        lines = len(self._session.review.transcript) if self._session.is_open else 0
        self._painter.refresh(lines)
        self._resize_rows()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resize_rows()

    def _resize_rows(self) -> None:
        theme = self._theme
        line = theme.row_height(FontRole.MONO)
        small = theme.row_height(FontRole.SMALL)
        measures = Measures(line, small + theme.px(9), small + theme.px(7), small + theme.px(9))
        context = Context.fitting(max(1, self.viewport().height() // line))
        self.verticalScrollBar().setSingleStep(line)
        self._relay(lambda: self.rows.resize(measures, context))

    def _relay(self, change: Callable[[], object]) -> None:
        """Change the rows while what the person looks at stays where it is on the screen."""
        line, offset = self._held()
        change()
        if self._session.is_open and self.rows.height:
            current = self._session.current
            self.rows.set_current(current)
            self.rows.unfold_all_of(current if self._whole or self._edited is not None else -1)
            self.rows.open_at(self._session.cursor.line)
        self._fit_bar()
        row = self.rows.of_line(min(line, max(0, self._lines - 1)))
        if row is not None:
            self.verticalScrollBar().setValue(row.top - offset)
        self._place_editor()
        self._tell_viewed()
        self.viewport().update()

    def _held(self) -> tuple[int, int]:
        """The line that stays where it is, and how far below the top: the cursor's, else the first one."""
        if self.rows.height == 0:
            return 0, 0
        row = self._cursor_row()
        if row is None or not 0 <= row.top - self._scroll < self.viewport().height():
            row = self.rows.at(self._scroll)
        assert row is not None
        return min(row.line, self._lines - 1), row.top - self._scroll

    @property
    def _lines(self) -> int:
        return len(self._session.review.transcript) if self._session.is_open else 0

    def _fit_bar(self) -> None:
        bar, view = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(view)
        bar.setRange(0, max(0, self.rows.height - view))

    def _cursor_row(self) -> Row | None:
        cursor = self._session.cursor
        return self.rows.of_place(cursor.line, cursor.word) if self._session.is_open else None

    # Following the cursor

    def _on_moved(self, before: Cursor) -> None:
        cursor = self._session.cursor
        review = self._session.review
        was = review.index_of_line(min(before.line, self._lines - 1))
        same = was == self._session.current
        row = self.rows.of_line(cursor.line)
        if not same or (row is not None and row.kind is RowKind.FOLD):
            self._relay(lambda: None)
        if self.hasFocus():
            accessible.tell_focus(self, cursor.line)
        self._reveal(jump=not self._stepping and not (same and before.line == cursor.line))
        self._place_editor()
        if not same or before.anchor is not None or cursor.anchor is not None:
            self.viewport().update()
            return
        for place in (before, cursor):
            self._update_row(self.rows.of_place(place.line, place.word))
            if place.edge is not None:
                self._update_row(self.rows.of_edge(place.edge))

    def _below_top(self) -> int | None:
        """How far below the top of the view the cursor's row is, in pixels; None where it is not in view."""
        row = self._cursor_row()
        if row is None or not 0 <= row.top - self._scroll < self.viewport().height():
            return None
        return row.top - self._scroll

    def _on_returned(self, below_top: int) -> None:
        row = self._cursor_row()
        if row is not None:
            self.verticalScrollBar().setValue(row.top - below_top)
            if self._below_top() is None:
                self._reveal(jump=False)

    def _update_row(self, row: Row | None) -> None:
        if row is not None:
            self.viewport().update(0, row.top - self._scroll, self.viewport().width(), row.height)

    def _reveal(self, *, jump: bool) -> None:
        """Scroll so that the cursor is in view with lines around it; after a jump the whole segment where
        it fits, else with the cursor a third from the top.
        """
        row = self._cursor_row()
        if row is None:
            return
        view, scroll = self.viewport().height(), self._scroll
        margin = min(2 * self.rows.measures.line + self.rows.measures.edge, view // 4)
        inside = row.top - margin >= scroll and row.bottom + margin <= scroll + view
        if jump:
            top, bottom = self.rows.extent(row.segment)
            if scroll <= top and bottom <= scroll + view:
                return
            spare = view - (bottom - top)
            if spare >= 0:
                scroll = top - min(spare // 3, view // 3)
            elif not inside:
                scroll = row.top - view // 3
        elif row.top - margin < scroll:
            scroll = row.top - margin
        elif row.bottom + margin > scroll + view:
            scroll = row.bottom + margin - view
        self.verticalScrollBar().setValue(scroll)

    # What screen readers find: the lines

    def item_count(self) -> int:
        return self._lines

    def item_name(self, item: int) -> str:
        return spoken_line(self._session.review, self.marks, item) if item < self._lines else ""

    def item_rect(self, item: int) -> QRect:
        row = self.rows.of_line(item)
        if row is None:
            return QRect()
        corner = self.viewport().mapTo(self, QPoint(0, row.top - self._scroll))
        return QRect(corner.x(), corner.y(), self.viewport().width(), row.height)

    def item_at(self, point: QPoint) -> int | None:
        row = self._row_under(self.viewport().mapFrom(self, point).y())
        return row.line if row is not None and row.is_text else None

    def current_item(self) -> int | None:
        return self._session.cursor.line if self._lines else None

    def is_item_selected(self, item: int) -> bool:
        return item in self._session.cursor.selection

    def _row_under(self, y: float) -> Row | None:
        inside = int(y) + self._scroll
        return self.rows.at(inside) if self._lines and 0 <= inside < self.rows.height else None

    # Keys and focus: the keys are bound outside, those not bound cost nothing here

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._update_row(self._cursor_row())
        accessible.tell_entered(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._update_row(self._cursor_row())


def _rects(event: QPaintEvent) -> list[QRect]:
    """What is to be painted, as rectangles."""
    rects: Iterable[QRect] = event.region()  # type: ignore[assignment]  # Iterable, which the stubs omit.
    return list(rects)
