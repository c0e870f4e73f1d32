"""The overview strip: the whole stream on one line, what became of each part, and where one is.

What changes rarely is painted once into a picture; a move of the cursor paints only frame and viewport.
"""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from talkeditor.core.findings import Kind
from talkeditor.core.review import Review
from talkeditor.core.segments import Status
from talkeditor.core.transcript import Position
from talkeditor.ui.marks import DROPPED_OPACITY, paint_block, paint_status
from talkeditor.ui.session import Session
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views import accessible
from talkeditor.ui.views.blocks import (
    Blocks,
    blocks_of,
    first_of_rest,
    is_unsure,
    lines_of,
    name_of,
    same_blocks,
    spoken,
    status_of,
)
from talkeditor.ui.views.strip import Scale, line_at, spread

MARGIN = 16
LEAST = 3
TICK_DISTANCE = 140


class Overview(QWidget):
    """The strip. It moves the session's cursor itself; `went` tells where to, for who wants to follow."""

    went = Signal(object)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        accessible.install(self)
        self._session = session
        self._theme = theme
        self._narrow = False
        self._picture: QPixmap | None = None
        self._blocks = Blocks((), (), ())
        self._starts: list[int] = []
        self._edges: list[int] = []
        self._rest: int | None = None
        self._scale: Scale | None = None
        self._viewport = range(0)
        self._hits: tuple[int, ...] = ()
        self.setAccessibleName("Overview of the stream")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        session.changed.connect(self._changed)
        session.moved.connect(self._moved)
        session.progressed.connect(self._progressed)
        theme.changed.connect(self._restyled)
        self._survey()

    # What is shown

    def set_narrow(self, narrow: bool) -> None:
        """Take the lower form of small windows."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._restyled()

    def set_viewport(self, lines: range) -> None:
        """Show which lines the transcript shows."""
        if lines != self._viewport:
            self._viewport = lines
            self.update()

    def set_hits(self, lines: tuple[int, ...]) -> None:
        """Show where a search found something; ascending lines."""
        if lines != self._hits:
            self._hits = lines
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(640), self._theme.px(76 if self._narrow else 82))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    # What the session tells

    def _changed(self, change: object) -> None:
        edit = getattr(change, "edit", None)
        if edit is None or (edit.splices and not same_blocks(edit)):
            if edit is None:
                self._scale, self._hits = None, ()
            self._survey()
        elif edit.splices:
            self._place()
        else:
            return
        self._repaint()

    def _moved(self, _: object) -> None:
        self.update()
        if self.hasFocus() and (item := self.current_item()) is not None:
            accessible.tell_focus(self, item)

    def _progressed(self, _: object) -> None:
        if self._rest != self._first_of_rest():
            self._repaint()

    def _restyled(self) -> None:
        self.updateGeometry()
        self._place()
        self._repaint()

    def _repaint(self) -> None:
        self._picture = None
        self.update()

    def _survey(self) -> None:
        if not self._session.is_open:
            self._blocks, self._scale = Blocks((), (), ()), None
        else:
            self._blocks = blocks_of(self._session.review.segments)
        self._place()

    def _place(self) -> None:
        """Find out where the blocks lie."""
        if not self._session.is_open or not len(self._blocks):
            self._starts, self._edges = [], []
            return
        review = self._session.review
        if self._scale is None:
            self._scale = Scale(review.transcript)
        self._starts = [review.segments[first].start.line for first in self._blocks.starts]
        shares = [*map(self._scale.share, self._starts), 1.0]
        self._edges = spread(shares, self._bar().width(), self._theme.px(LEAST))

    def _first_of_rest(self) -> int | None:
        """While detection runs, the block from which on nothing is found yet: the end of the strip."""
        if self._session.progress is None or not self._session.is_open:
            return None
        return first_of_rest(self._session.review, self._blocks)

    # Where things are

    def _bar(self) -> QRect:
        margin = self._theme.px(MARGIN)
        height = self._theme.px(21 if self._narrow else 27)
        return QRect(margin, self._theme.px(27), max(1, self.width() - 2 * margin), height)

    def _block_rect(self, block: int) -> QRect:
        bar = self._bar()
        left, right = self._edges[block], self._edges[block + 1]
        return QRect(bar.left() + left, bar.top(), max(1, right - left), bar.height())

    def _x_of(self, line: int) -> float:
        """Where a line lies, in pixels from the left of the widget."""
        segment = self._session.review.index_of_line(line)
        block = self._blocks.block_of(segment)
        lines = lines_of(self._session.review, self._blocks.segments_of(block))
        within = (line - lines.start) / max(1, len(lines))
        left, right = self._edges[block], self._edges[block + 1]
        return self._bar().left() + left + min(max(within, 0.0), 1.0) * (right - left)

    # Painting

    def paintEvent(self, _: QPaintEvent) -> None:
        dpr = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatio() != dpr:
            self._picture = self._paint_picture(dpr)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        if self._edges:
            self._paint_viewport(painter)
            self._paint_current(painter)
        if self.hasFocus():
            painter.fillRect(0, 0, self.width(), 2, self._theme.color("focus"))

    def _paint_current(self, painter: QPainter) -> None:
        rect = QRectF(self._block_rect(self._blocks.block_of(self._session.current)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 4, 4)

    def _paint_viewport(self, painter: QPainter) -> None:
        below = self._bar().bottom() + 5
        ink = self._theme.color("diff")
        for x in {round(self._x_of(line)) for line in self._hits}:
            painter.fillRect(x, below, 1, self._theme.px(4), ink)
        if len(self._viewport):
            left = self._x_of(self._viewport.start)
            right = max(left + 2, self._x_of(min(self._viewport.stop, self._last_line())))
            painter.fillRect(QRectF(left, below, right - left, 2), self._theme.color("accent"))

    def _last_line(self) -> int:
        return max(0, len(self._session.review.transcript) - 1)

    def _paint_picture(self, dpr: float) -> QPixmap:
        picture = QPixmap(QSize(round(self.width() * dpr), round(self.height() * dpr)))
        picture.setDevicePixelRatio(dpr)
        picture.fill(self._theme.color("sunken"))
        self._rest = self._first_of_rest()
        painter = QPainter(picture)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("hairline"))
        if self._edges:
            self._paint_blocks(painter, self._session.review)
            self._paint_ticks(painter)
        painter.end()
        return picture

    def _paint_blocks(self, painter: QPainter, review: Review) -> None:
        shown = len(self._blocks) if self._rest is None else self._rest
        bar, labelled = self._bar(), self._theme.px(14)
        painted, marked = -1, -100
        for block in range(shown):
            left, right = self._edges[block], self._edges[block + 1]
            # More blocks than pixels: one a pixel is all that can be seen.
            if left <= painted:
                continue
            painted = left
            rect = QRect(bar.left() + left, bar.top(), max(1, right - left), bar.height())
            segments = self._blocks.segments_of(block)
            segment = review.segments[segments.start]
            if rect.width() < LEAST:
                painter.fillRect(rect, self._theme.color(str(segment.kind)))
                continue
            status = status_of(review, segments)
            paint_block(painter, QRectF(rect), segment.kind, status, self._theme)
            if segment.kind is Kind.REEL and len(segments) > 1:
                self._paint_cuts(painter, review, segments, rect)
            if not segment.is_gap and rect.width() > labelled:
                self._paint_label(painter, review, segments, rect, status)
            unsure = is_unsure(review, segments)
            middle = rect.center().x()
            if (not segment.is_gap or unsure) and middle - marked >= labelled:
                marked = middle
                self._paint_mark(painter, middle, status, unsure)
        if shown < len(self._blocks):
            self._paint_rest(painter, shown)

    def _paint_mark(self, painter: QPainter, middle: int, status: Status, unsure: bool) -> None:
        size = self._theme.px(15)
        rect = QRect(middle - size // 2, self._theme.px(17) - size // 2, size, size)
        paint_status(painter, rect, status, unsure, self._theme)

    def _paint_cuts(self, painter: QPainter, review: Review, segments: range, rect: QRect) -> None:
        ink = self._theme.color("surface")
        width = self._theme.scale * 1.5
        for index in range(segments.start + 1, segments.stop):
            x = self._x_of(review.segments[index].start.line)
            painter.fillRect(QRectF(x - width / 2, rect.top() + 1, width, rect.height() - 2), ink)

    def _paint_label(
        self, painter: QPainter, review: Review, segments: range, rect: QRect, status: Status
    ) -> None:
        kind = review.segments[segments.start].kind
        font = self._theme.font(FontRole.TINY_STRONG)
        font.setStrikeOut(status is Status.DROPPED)
        painter.save()
        painter.setFont(font)
        if status is Status.DROPPED:
            painter.setOpacity(DROPPED_OPACITY)
        if kind is Kind.REEL:
            self._paint_reel_label(painter, name_of(review, self._blocks, segments), len(segments), rect)
        else:
            number = self._blocks.numbers[segments.start]
            name = name_of(review, self._blocks, segments)
            text = f"{number}  {name}" if number else name
            inset = self._theme.px(8)
            area = rect.adjusted(inset, 0, -self._theme.px(3), 0)
            metrics = self._theme.metrics(FontRole.TINY_STRONG)
            if area.width() < metrics.horizontalAdvance(f"{number}  mmmm"):
                text = str(number or "")
            painter.setPen(self._theme.color("onTalkSolid" if status is Status.ACCEPTED else "talk"))
            if area.width() >= metrics.horizontalAdvance(str(number)):
                painter.setClipRect(area)
                painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _paint_reel_label(self, painter: QPainter, name: str, passes: int, rect: QRect) -> None:
        metrics = self._theme.metrics(FontRole.TINY_STRONG)
        pad = self._theme.px(10)
        for text in (name, f"× {passes}"):
            width = metrics.horizontalAdvance(text) + 2 * pad
            if width + self._theme.px(6) > rect.width():
                pad = self._theme.px(5)
                continue
            inset = self._theme.px(4)
            box = QRectF(0, rect.top() + inset, width, rect.height() - 2 * inset)
            box.moveCenter(QPointF(rect.center().x() + 0.5, box.center().y()))
            painter.fillRect(box, self._theme.color("surface"))
            painter.setPen(self._theme.color("reel"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            return

    def _paint_rest(self, painter: QPainter, block: int) -> None:
        """The part that is not looked at yet: a dotted, empty frame."""
        bar = self._bar()
        left = bar.left() + self._edges[block]
        rect = QRectF(left, bar.top(), bar.right() + 1 - left, bar.height())
        pen = QPen(self._theme.color("text3"), 1.5 * self._theme.scale)
        pen.setDashPattern((1, 1.6))
        painter.setPen(pen)
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_ticks(self, painter: QPainter) -> None:
        assert self._scale is not None
        bar = self._bar()
        metrics = self._theme.metrics(FontRole.TINY)
        painter.setFont(self._theme.font(FontRole.TINY))
        top = bar.bottom() + self._theme.px(4)
        row = QRect(0, top + self._theme.px(4), self.width(), metrics.height())
        ticks = self._scale.ticks(max(1, bar.width() // self._theme.px(TICK_DISTANCE)))
        free = bar.right() - metrics.horizontalAdvance(ticks[-1].label) - self._theme.px(16)
        taken = bar.left() + metrics.horizontalAdvance(ticks[0].label) + self._theme.px(16)
        for number, tick in enumerate(ticks):
            x = bar.left() + self._x_of_share(tick.share)
            width = metrics.horizontalAdvance(tick.label)
            left = x - width // 2
            if number == 0:
                left = x + 1
            elif number == len(ticks) - 1:
                left = x - width
            elif left < taken or left + width > free:
                continue
            if number < len(ticks) - 1:
                painter.fillRect(x, top, 1, self._theme.px(4), self._theme.color("border"))
            painter.setPen(self._theme.color("text3"))
            painter.drawText(row.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignLeft, tick.label)

    def _x_of_share(self, share: float) -> int:
        return round(share * self._bar().width())

    # Going

    def _go(self, line: int, edge: int | None, remember: bool) -> None:
        self._session.go(line, edge=edge, remember=remember)
        self.went.emit(Position(self._session.cursor.line))

    def _go_to_pixel(self, x: float, remember: bool) -> None:
        if not self._edges:
            return
        end = len(self._session.review.transcript)
        block, line = line_at(self._edges, self._starts, end, x - self._bar().left())
        narrow = self._block_rect(block).width() < self._theme.px(12)
        if remember and narrow:
            line = self._starts[block]
        first = self._session.review.index_of_line(line)
        at_start = line == self._session.review.segments[first].start.line
        self._go(line, first if at_start else None, remember)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._go_to_pixel(event.position().x(), remember=True)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to_pixel(event.position().x(), remember=False)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _step(event):
            event.accept()
            return True
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._name_it(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _step(event)
        if not step or not self._edges:
            event.ignore()
            return
        block = self._blocks.block_of(self._session.current) + step
        if 0 <= block < len(self._blocks):
            first = self._blocks.starts[block]
            self._go(self._session.review.segments[first].start.line, first, remember=True)

    def _name_it(self, event: QHelpEvent) -> None:
        item = self.item_at(event.pos())
        if item is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPos(), self.item_name(item), self, self._block_rect(item))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()
        self._picture = None
        super().resizeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        if (item := self.current_item()) is not None:
            accessible.tell_focus(self, item)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # What a screen reader finds

    def item_count(self) -> int:
        """How many blocks there are."""
        return len(self._blocks)

    def item_name(self, item: int) -> str:
        """What is read out for a block."""
        return spoken(self._session.review, self._blocks, self._blocks.segments_of(item))

    def item_rect(self, item: int) -> QRect:
        """Where a block lies."""
        return self._block_rect(item)

    def item_at(self, point: QPoint) -> int | None:
        """The block above, at or below a point."""
        if not self._edges:
            return None
        return line_at(self._edges, self._starts, self._last_line() + 1, point.x() - self._bar().left())[0]

    def current_item(self) -> int | None:
        """The block under the cursor."""
        return self._blocks.block_of(self._session.current) if self._edges else None

    def is_item_selected(self, item: int) -> bool:
        """Whether the cursor is in a block."""
        return item == self.current_item()


def _step(event: QKeyEvent) -> int:
    """Which way a key goes: an arrow alone, else 0."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return 0
    return {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(
        Qt.Key(event.key()), 0
    )
