"""The list of places that a search found: by segment, a tick each, only the rows in sight are painted.

Arrows move, Space ticks, Enter goes there. Knows the review to read; what is done with ticks it does not.
"""

from bisect import bisect_left

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from talkeditor.core.search import Hit, Hits, Matcher, QueryError
from talkeditor.core.ticks import Ticks, groups
from talkeditor.core.translation import later, tr, trn
from talkeditor.core.wording import count, counted, line_number, titled_name_of
from talkeditor.ui.session import Session
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views import accessible
from talkeditor.ui.views.hitrowpaint import TICK_SIDE, Head, HitRowPainter, Shown
from talkeditor.ui.views.hitrows import HitRows, Row
from talkeditor.ui.views.statusline import Hint

EMPTY = later("The places that are found stand here.")
_KEYS = {
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space, Qt.Key.Key_Return,
    Qt.Key.Key_Enter, Qt.Key.Key_Escape,
}  # fmt: skip


def hints() -> tuple[Hint, ...]:
    """The keys of the list, for the status line."""
    return (
        Hint(("Space",), tr("tick")),
        Hint(("Enter",), tr("go there")),
        Hint(("Ctrl", "A"), tr("tick all")),
        Hint(("Esc",), tr("close")),
    )


class HitList(QAbstractScrollArea):
    """`chosen` carries the number of the hit to go to, `ticked` tells of other ticks, `left` of Esc,
    `focused` of the focus that it gets or loses.
    """

    chosen = Signal(int)
    ticked = Signal()
    left = Signal()
    focused = Signal(bool)

    def __init__(self, session: Session, theme: Theme, ticks: Ticks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        accessible.install(self)
        self._session, self._theme, self._ticks = session, theme, ticks
        self._hits, self._rows = Hits(), HitRows()
        self._closed: set[int] = set()
        self._row = 0
        self._matcher: Matcher | None = None
        self._template: str | None = None
        self._painter = HitRowPainter(theme, self)
        self.setAccessibleName(tr("Places found"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self._restyle)
        self._restyle()

    # What is shown

    @property
    def current(self) -> int | None:
        """The number of the hit of the current row, at a head the first one of its group."""
        if not len(self._rows):
            return None
        row = self._rows.row(self._row)
        return self._rows.groups[row.group].first if row.hit is None else row.hit

    def height_for(self, rows: int) -> int:
        """The height of so many rows, one of them a head, in pixels."""
        return self._rows.head + (rows - 1) * self._rows.line

    def show_hits(self, hits: Hits, follow: bool) -> None:
        """Show other hits; `follow`: they are the same search's, the current row stays near where it was."""
        at = self.current
        before = self._hits.places[at] if follow and at is not None and at < len(self._hits) else None
        on_head = follow and len(self._rows) > 0 and self._rows.row(self._row).hit is None
        if not follow:
            self._closed.clear()
        self._hits = hits
        self._painter.refresh(len(self._session.review.transcript) if self._session.is_open else 0)
        self._arrange()
        if before is None or not len(hits):
            self._go(1)
            return
        found = min(bisect_left(hits.places, before), len(hits) - 1)
        row = self._rows.of_hit(found)
        assert row is not None
        self._go(self._rows.head_of(self._rows.row(row).group) if on_head else row)

    def show_replacement(self, matcher: Matcher | None, template: str | None) -> None:
        """Show what would stand in the place of each ticked hit; None: nothing is to be replaced."""
        self._matcher, self._template = matcher, template
        self.viewport().update()

    def set_current(self, hit: int) -> None:
        """Make the row of a hit the current one."""
        row = self._rows.of_hit(hit)
        if row is not None:
            self._go(row)

    def _arrange(self) -> None:
        found = groups(self._session.review, self._hits) if len(self._hits) else ()
        segments = self._session.review.segments if found else ()
        closed = {at for at, group in enumerate(found) if segments[group.segment].start.line in self._closed}
        self._rows = HitRows(
            found,
            closed,
            self._theme.row_height(FontRole.SMALL) + self._theme.px(7),
            self._theme.row_height(FontRole.MONO),
        )
        self._row = min(self._row, max(0, len(self._rows) - 1))
        self._fit_bar()
        self.viewport().update()

    def _restyle(self) -> None:
        self._painter.refresh(len(self._session.review.transcript) if self._session.is_open else 0)
        self._arrange()
        self.updateGeometry()

    def _fit_bar(self) -> None:
        bar, view = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(max(1, view))
        bar.setSingleStep(self._rows.line)
        bar.setRange(0, max(0, self._rows.height - view))

    # Going and ticking

    def _go(self, row: int) -> None:
        self._row = min(max(0, row), max(0, len(self._rows) - 1))
        self._reveal()
        self.viewport().update()
        if self.hasFocus() and len(self._rows):
            accessible.tell_focus(self, self._row)

    def _reveal(self) -> None:
        if not len(self._rows):
            return
        bar, view = self.verticalScrollBar(), self.viewport().height()
        top = self._rows.top(self._row)
        bottom = top + self._rows.height_of(self._row)
        # The head above the first hit of a group is of use.
        top = 0 if self._row <= 1 else top
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + view:
            bar.setValue(bottom - view)

    def _start_of(self, group: int) -> int:
        """The line where a group's segment starts: how it is known while segments before it change."""
        return self._session.review.segments[self._rows.groups[group].segment].start.line

    def _hits_of(self, row: Row) -> list[Hit]:
        if row.hit is not None:
            return [self._hits.places[row.hit]]
        group = self._rows.groups[row.group]
        return list(self._hits.places[group.first : group.end])

    def _toggle(self, number: int) -> None:
        hits = self._hits_of(self._rows.row(number))
        self._ticks.tick(hits, not all(self._ticks.is_on(hit) or hit.captioned for hit in hits))
        self.viewport().update()
        self.ticked.emit()
        accessible.tell_focus(self, number)

    def tick_all(self) -> None:
        """Tick all hits; where all are ticked, none."""
        hits = self._hits.places
        self._ticks.tick(hits, not all(self._ticks.is_on(hit) or hit.captioned for hit in hits))
        self.viewport().update()
        self.ticked.emit()

    def _open_or_close(self, opened: bool) -> None:
        row = self._rows.row(self._row)
        if row.hit is not None and not opened:
            self._go(self._rows.head_of(row.group))
        elif row.hit is None and opened is (self._start_of(row.group) in self._closed):
            self._closed ^= {self._start_of(row.group)}
            self._arrange()
            self._go(self._rows.head_of(row.group))

    # Keys and mouse

    def event(self, event: QEvent) -> bool:
        # These keys are ours although they are also keys of commands in the window.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not _ours(event):
            event.ignore()
        elif key is Qt.Key.Key_Escape:
            self.left.emit()
        elif not len(self._rows):
            event.ignore()
        elif key is Qt.Key.Key_A:
            self.tick_all()
        elif key is Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._toggle(self._row)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat() and self.current is not None:
                self.chosen.emit(self.current)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._open_or_close(key is Qt.Key.Key_Right)
        else:
            self._go(self._target(key))

    def _target(self, key: Qt.Key) -> int:
        page = max(1, self.viewport().height() // self._rows.line - 1)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}
        if key in steps:
            return self._row + steps[key]
        return 0 if key is Qt.Key.Key_Home else len(self._rows) - 1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.item_at(event.position().toPoint())
        if row is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self._go(row)
        if event.position().x() < self._theme.px(TICK_SIDE):
            self._toggle(row)
        elif self._rows.row(row).hit is None:
            self._open_or_close(self._start_of(self._rows.row(row).group) in self._closed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.item_at(event.position().toPoint())
        inside = event.position().x() >= self._theme.px(TICK_SIDE)
        if row is not None and inside and (hit := self._rows.row(row).hit) is not None:
            self.chosen.emit(hit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bar()
        self._reveal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)
        self.viewport().update()
        accessible.tell_entered(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)
        self.viewport().update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("surface"))
        if not len(self._rows):
            painter.setFont(self._theme.font(FontRole.SMALL))
            painter.setPen(self._theme.color("text3"))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, tr(EMPTY))
        scroll, width = self.verticalScrollBar().value(), self.viewport().width()
        number = self._rows.at(event.rect().top() + scroll)
        while number is not None and number < len(self._rows):
            rect = QRect(0, self._rows.top(number) - scroll, width, self._rows.height_of(number))
            if rect.top() > event.rect().bottom():
                return
            self._painter.paint_ground(painter, rect, number == self._row, self.hasFocus())
            row = self._rows.row(number)
            if row.hit is None:
                self._painter.paint_head(painter, rect, self._head(row))
            else:
                self._painter.paint_hit(painter, rect, self._shown(row.hit))
            number += 1

    def _head(self, row: Row) -> Head:
        review, group = self._session.review, self._rows.groups[row.group]
        name = titled_name_of(review, group.segment)
        number, able = self._ticks.number_of(group), self._ticks.able(group)
        note = counted(len(group), "place")
        if number < able:
            note = trn(
                "{ticked} of {n} place ticked", "{ticked} of {n} places ticked", able, ticked=count(number)
            )
        return Head(
            review.segments[group.segment].kind,
            f"{name[:1].upper()}{name[1:]}",
            note,
            False if not number else True if number == able else None,
            self._start_of(row.group) in self._closed,
        )

    def _shown(self, number: int) -> Shown:
        review, hit = self._session.review, self._hits.places[number]
        text = review.transcript.lines[hit.line] if hit.captioned else review.text(hit.line)
        ticked = self._ticks.is_on(hit)
        instead = None
        if ticked and self._matcher is not None and self._template is not None:
            try:
                instead = self._matcher.instead(text, hit.start, hit.end, self._template)
            except QueryError:
                instead = None
        return Shown(hit, text, instead, ticked)

    # What a screen reader finds

    def item_count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def item_name(self, item: int) -> str:
        """What is read out for a row."""
        row = self._rows.row(item)
        if row.hit is None:
            head = self._head(row)
            closed, opened = tr("closed", about="a group of rows"), tr("open", about="a group of rows")
            return f"{head.name}, {head.note}, {closed if head.closed else opened}"
        shown = self._shown(row.hit)
        hit = shown.hit
        ticked = tr("ticked") if shown.ticked else tr("not ticked")
        state = tr("as captioned") if hit.captioned else ticked
        parts = [tr("Line {number}", number=line_number(hit.line)), state, shown.text]
        if shown.instead:
            words = shown.text[hit.start : hit.end]
            parts.append(tr("“{words}” becomes “{instead}”", words=words, instead=shown.instead))
        return ", ".join(parts)

    def item_rect(self, item: int) -> QRect:
        """Where a row lies."""
        top = self._rows.top(item) - self.verticalScrollBar().value()
        corner = self.viewport().mapTo(self, QPoint(0, top))
        return QRect(corner.x(), corner.y(), self.viewport().width(), self._rows.height_of(item))

    def item_at(self, point: QPoint) -> int | None:
        """The row under a point."""
        return self._rows.at(point.y() + self.verticalScrollBar().value())

    def current_item(self) -> int | None:
        """The current row."""
        return self._row if len(self._rows) else None

    def is_item_selected(self, item: int) -> bool:
        """Whether a row is the current one."""
        return item == self._row


def _ours(event: QKeyEvent) -> bool:
    keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_A:
        return keys == Qt.KeyboardModifier.ControlModifier
    return not keys and event.key() in _KEYS
