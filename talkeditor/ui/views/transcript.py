"""The transcript, where the person works: what keys, mouse and the text field do to the rows shown.

The view moves the session's cursor and asks for steps through signals; it changes no review itself.
"""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from talkeditor.core.transcript import Position
from talkeditor.core.words import word_spans
from talkeditor.ui.session import Change, Cursor, Mode, Session
from talkeditor.ui.theme import Theme
from talkeditor.ui.views.line_editor import LineEditor
from talkeditor.ui.views.linemarks import word_at
from talkeditor.ui.views.rows import Row, RowKind
from talkeditor.ui.views.rowview import FRAME, RowView

HINTED_CHARACTERS = 2_000


class TranscriptView(RowView):
    """The transcript of the session's review.

    `edge_dragged` carries the index of the segment whose start was dragged and its new place;
    `line_edited` a line and its words as typed, `typed` the same at each letter; `split_requested` a place;
    `menu_requested` a point on the screen.
    """

    edge_dragged = Signal(int, object)
    line_edited = Signal(int, str)
    typed = Signal(int, str)
    split_requested = Signal(object)
    menu_requested = Signal(QPoint)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self._drag: int | None = None
        self._selecting = False
        editor = self._editor = LineEditor(theme, self.viewport())
        editor.stepped.connect(self._edit_beside)
        editor.paged.connect(self._edit_page)
        editor.finished.connect(self.end_editing)
        editor.split.connect(self.split_at_caret)
        editor.entered.connect(lambda: session.set_mode(Mode.EDIT))
        editor.left.connect(self._leave_editor)
        editor.paused.connect(self._commit)
        editor.textEdited.connect(self._on_typed)

    # Moves

    def step_lines(self, step: int, select: bool = False) -> None:
        """Move the cursor by lines in view, over folds; `select` keeps where the selection began."""
        if not self._lines:
            return
        line = self._session.cursor.line
        for _ in range(abs(step)):
            line = self.rows.next_line(line, 1 if step > 0 else -1)
        self._step_to(line, select)

    def step_pages(self, step: int) -> None:
        """Move the view and the cursor by pages."""
        row = self._cursor_row()
        if row is None:
            return
        page = self.viewport().height() - 2 * self.rows.measures.line
        target = self.rows.at(row.top + step * page)
        assert target is not None
        line = min(max(0, target.line), self._lines - 1)
        if target.kind is RowKind.FOLD:
            line = self.rows.next_line(target.line if step > 0 else target.end - 1, step)
            folded = self.rows.of_line(line)
            if folded is not None and folded.kind is RowKind.FOLD:
                line = folded.end if folded.end < self._lines else folded.line - 1
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + step * page)
        self._step_to(line, select=False)

    def _step_to(self, line: int, select: bool) -> None:
        """Move by a step: the view stays where it can, the active edge while it is beside the cursor."""
        cursor, review = self._session.cursor, self._session.review
        anchor = (cursor.line if cursor.anchor is None else cursor.anchor) if select else None
        beside = cursor.edge is not None and review.index_of_line(line) in (cursor.edge - 1, cursor.edge)
        self._stepping = True
        try:
            self._session.set_cursor(Cursor(line, None, anchor, cursor.edge if beside else None))
        finally:
            self._stepping = False

    def toggle_fold(self) -> None:
        """Open the folds of the current segment, or close them; the cursor stays in view."""
        if not self._lines:
            return
        held, offset = self._held()
        self.rows.toggle(self._session.current)
        row = self.rows.of_line(self._session.cursor.line)
        if row is not None and row.kind is RowKind.FOLD:
            self._step_to(row.line - 1 if row.line > 0 else row.end, select=False)
        self._relay(lambda: None)
        row = self.rows.of_line(held)
        if row is not None and row.kind is not RowKind.FOLD:
            self.verticalScrollBar().setValue(row.top - offset)
        self._reveal(jump=False)

    def cursor_point(self) -> QPoint:
        """Where the cursor is on the screen: below the start of its words."""
        row = self._cursor_row()
        y = row.bottom - self._scroll if row is not None else 0
        y = min(max(0, y), self.viewport().height())
        return self.viewport().mapToGlobal(QPoint(self._painter.columns.text, y))

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_under(event.position().y())
        if row is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if row.kind is RowKind.FOLD:
            self.rows.open_at(row.line)
            self._relay(lambda: None)
        elif row.kind is RowKind.EDGE and row.segment > 0:
            self._drag = row.segment
            self._go(Cursor(self._session.review.segments[row.segment].start.line, None, None, row.segment))
        elif row.is_text:
            self._click(row, event)

    def _click(self, row: Row, event: QMouseEvent) -> None:
        self._selecting = True
        cursor = self._session.cursor
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            start = cursor.line if cursor.anchor is None else cursor.anchor
            self._go(Cursor(row.line, None, start, cursor.edge))
            return
        # A click on the line where the cursor is already means a word of it.
        again = row.line == cursor.line and cursor.anchor is None
        word = self._word_under(row, event.position().x()) if again or row.kind is RowKind.REST else None
        edge = cursor.edge if cursor.edge in (row.segment, row.segment + 1) else None
        self._go(Cursor(row.line, word, None, edge))

    def _word_under(self, row: Row, x: float) -> int | None:
        scene = self._scene()
        text = self._painter.text(scene, row, self.viewport().width())
        inside = x - self._painter.text_left(text, self.viewport().width())
        if not 0 <= inside <= text.width:
            return None
        return word_at(scene.review.text(row.line), text.offset(inside))

    def _go(self, cursor: Cursor) -> None:
        self._stepping = True
        try:
            self._session.set_cursor(cursor)
        finally:
            self._stepping = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self._row_under(event.position().y())
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._show_hand(row)
            return
        self._scroll_beside(event.position().y())
        if row is not None and self._drag is not None:
            line = row.line if row.is_text or row.kind is RowKind.EDGE else None
            if line != self._drop_line:
                self._drop_line = line
                self.viewport().update()
        elif row is not None and self._selecting and row.is_text and row.line != self._session.cursor.line:
            cursor = self._session.cursor
            start = cursor.line if cursor.anchor is None else cursor.anchor
            self._go(Cursor(row.line, None, start, cursor.edge))

    def _scroll_beside(self, y: float) -> None:
        """Scroll by a line while something is dragged over the upper or the lower end."""
        step = -1 if y < 0 else 1 if y >= self.viewport().height() else 0
        if step:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + step * self.rows.measures.line)

    def _show_hand(self, row: Row | None) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if row is not None and row.kind is RowKind.FOLD:
            shape = Qt.CursorShape.PointingHandCursor
        elif row is not None and row.kind is RowKind.EDGE and row.segment > 0:
            shape = Qt.CursorShape.SizeVerCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        drag, line = self._drag, self._drop_line
        self._drag = self._drop_line = None
        self._selecting = False
        if drag is None:
            return
        self.viewport().update()
        if line is not None and line != self._session.review.segments[drag].start.line:
            self.edge_dragged.emit(drag, Position(line))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self._row_under(event.position().y())
        if row is None or not row.is_text or event.button() is not Qt.MouseButton.LeftButton:
            self.mousePressEvent(event)
            return
        text = self._painter.text(self._scene(), row, self.viewport().width())
        inside = event.position().x() - self._painter.text_left(text, self.viewport().width())
        self._go(Cursor(row.line))
        self.edit_line(text.offset(inside))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            row = self._row_under(event.pos().y())
            if row is not None and row.is_text and row.line not in self._session.cursor.selection:
                self._go(Cursor(row.line))
            self.menu_requested.emit(event.globalPos())
        else:
            self.menu_requested.emit(self.cursor_point())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self._row_under(event.pos().y())
            if row is not None and row.is_text:
                QToolTip.showText(event.globalPos(), self._hint(row))
            return True
        return super().viewportEvent(event)

    def _hint(self, row: Row) -> str:
        """What a row may have no room for: the words of a long line, and its notes."""
        text = self._painter.text(self._scene(), row, self.viewport().width())
        words = [self._session.review.text(row.line)[:HINTED_CHARACTERS]] if text.cut else []
        return "\n".join((*words, *(note.text for note in self.marks.notes(row.segment, row.line))))

    # Editing the text

    def _on_changed(self, change: Change) -> None:
        super()._on_changed(change)
        if self._edited is not None and change.edit is not None:
            self._editor.follow(self._edited, change.after.text(self._edited))

    def edit_line(self, caret: int | None = None) -> None:
        """Edit the text of the cursor's line in place; `caret` is a character, else the cursor's word."""
        session = self._session
        if not self._lines or session.read_only:
            return
        cursor = session.cursor
        text = session.review.text(cursor.line)
        if caret is None:
            spans = word_spans(text)
            caret = spans[min(cursor.word, len(spans) - 1)][0] if cursor.word and spans else 0
        if self._edited is None:
            self.setViewportMargins(FRAME, 0, FRAME, FRAME)
        self._edited = cursor.line
        caret = len(text[:caret].encode("utf-16-le", "surrogatepass")) // 2
        self._editor.begin(cursor.line, text, caret, session.review.transcript.lines[cursor.line])
        self._relay(lambda: None)
        self._reveal(jump=False)
        self._place_editor()
        self._editor.show()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def _editor_has_focus(self) -> bool:
        return self._editor.hasFocus()

    def _drop_editor(self) -> None:
        if self._edited is not None:
            self._edited = None
            self._editor.hide()
            self.setViewportMargins(0, 0, 0, 0)
            self._session.set_mode(Mode.REVIEW)

    def _place_editor(self) -> None:
        if self._edited is None:
            return
        row = self.rows.of_line(self._edited)
        if row is not None:
            left = self._painter.columns.text - self._editor.inset
            self._editor.margin = self._painter.columns.inset
            width = self.viewport().width() - left
            self._editor.setGeometry(left, row.top - self._scroll, width, row.height)

    def _commit(self) -> None:
        """Tell what was typed; the field goes on from there."""
        line, typed = self._edited, self._editor.typed()
        if line is None or typed is None:
            return
        self._editor.keep()
        if typed != self._session.review.text(line):
            self.line_edited.emit(line, typed)

    def _on_typed(self, text: str) -> None:
        if self._edited is not None:
            self.typed.emit(self._edited, text)

    def _edit_beside(self, step: int) -> None:
        caret = self._editor.cursorPosition()
        self._commit()
        self.step_lines(step)
        self.edit_line(caret)

    def _edit_page(self, step: int) -> None:
        caret = self._editor.cursorPosition()
        self._commit()
        self.step_pages(step)
        self.edit_line(caret)

    def split_at_caret(self) -> None:
        """Keep what was typed and ask to split at the word boundary nearest to the caret."""
        line = self._edited
        if line is None:
            return
        self._commit()
        word = self._editor.word_at_caret()
        self.end_editing()
        self.split_requested.emit(self._session.review.transcript.position(line, word))

    def end_editing(self) -> None:
        """Go back to review; the text is kept."""
        if self._edited is None:
            return
        self._commit()
        self._close_editor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._editor.hide()

    def _leave_editor(self) -> None:
        """The focus went elsewhere: the text is kept, editing is over."""
        if self._edited is not None:
            self._commit()
            self._close_editor()
            self._editor.hide()

    def _close_editor(self) -> None:
        self._edited = None
        self.setViewportMargins(0, 0, 0, 0)
        self._relay(lambda: None)
        self._session.set_mode(Mode.REVIEW)
        self.update()
