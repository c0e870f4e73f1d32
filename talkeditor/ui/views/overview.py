"""The overview strip: the whole stream on one line, what became of each part, and where one is.

What changes rarely is painted once into a picture; a move of the cursor paints only frame and viewport.
"""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
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

from talkeditor.core.edits import Edit
from talkeditor.core.transcript import Position
from talkeditor.core.translation import tr
from talkeditor.ui.session import Change, Session
from talkeditor.ui.theme import Theme
from talkeditor.ui.views import accessible
from talkeditor.ui.views.blocks import Blocks, blocks_of, first_of_rest, same_blocks, spoken
from talkeditor.ui.views.strip import Scale, spread
from talkeditor.ui.views.strippicture import LEAST, NOTHING, StripPicture, StripPlace

MARGIN = 16


class Overview(QWidget):
    """The strip. It moves the session's cursor itself; `went` tells where to, for who wants to follow.

    `menu_requested` asks for the context menu at a point of the screen.
    """

    went = Signal(object)
    menu_requested = Signal(QPoint)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        accessible.install(self)
        self._session = session
        self._theme = theme
        self._narrow = False
        self._picture: QPixmap | None = None
        self._seen = NOTHING
        self._stale = False
        self._blocks = Blocks((), (), ())
        self._place: StripPlace | None = None
        self._rest: int | None = None
        self._scale: Scale | None = None
        self._viewport = range(0)
        self._hits: tuple[int, ...] = ()
        self._hit_pixels: frozenset[int] = frozenset()
        self.setAccessibleName(tr("Overview of the stream"))
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
            self._place_hits()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(640), self._theme.px(76 if self._narrow else 82))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    # What the session tells

    def _changed(self, change: Change) -> None:
        edit = change.edit
        if edit is None:
            self._scale, self._hits = None, ()
            self._survey()
            self._repaint()
        elif edit.splices:
            if not same_blocks(edit):
                self._survey()
            elif _moves_edges(edit):
                self._lay_out()
            # While a detection runs, the rest that is not looked at yet shrinks from step to step.
            self._stale = self._rest is None and self._session.progress is None
            if self._stale:
                self.update()
            else:
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
        self._lay_out()
        self._repaint()

    def _repaint(self) -> None:
        self._picture = None
        self.update()

    def _survey(self) -> None:
        if not self._session.is_open:
            self._blocks, self._scale = Blocks((), (), ()), None
        else:
            self._blocks = blocks_of(self._session.review.segments)
        self._lay_out()

    def _lay_out(self) -> None:
        """Find out where the blocks lie."""
        self._place = None
        if self._session.is_open and len(self._blocks):
            review = self._session.review
            if self._scale is None:
                self._scale = Scale(review.transcript)
            starts = [review.segments[first].start.line for first in self._blocks.starts]
            shares = [*map(self._scale.share, starts), 1.0]
            bar = self._bar()
            edges = spread(shares, bar.width(), self._theme.px(LEAST))
            self._place = StripPlace(bar, edges, starts, len(review.transcript))
        self._place_hits()

    def _place_hits(self) -> None:
        place = self._place
        self._hit_pixels = frozenset(round(place.x_of(line)) for line in self._hits) if place else frozenset()

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

    # Painting

    def paintEvent(self, _: QPaintEvent) -> None:
        dpr = self.devicePixelRatioF()
        picture = self._picture
        if picture is None or picture.devicePixelRatio() != dpr:
            picture = self._picture = self._paint_picture(dpr)
        elif self._stale:
            self._paint_over(picture)
        self._stale = False
        painter = QPainter(self)
        painter.drawPixmap(0, 0, picture)
        if self._place is not None:
            self._paint_viewport(painter, self._place)
            self._paint_current(painter, self._place)
        if self.hasFocus():
            painter.fillRect(0, 0, self.width(), 2, self._theme.color("focus"))

    def _paint_current(self, painter: QPainter, place: StripPlace) -> None:
        rect = QRectF(place.rect_of(self._blocks.block_of(self._session.current)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 4, 4)

    def _paint_viewport(self, painter: QPainter, place: StripPlace) -> None:
        below = place.bar.bottom() + 5
        ink = self._theme.color("diff")
        for x in self._hit_pixels:
            painter.fillRect(x, below, 1, self._theme.px(4), ink)
        if len(self._viewport):
            left = place.x_of(self._viewport.start)
            right = max(left + 2, place.x_of(self._viewport.stop))
            painter.fillRect(QRectF(left, below, right - left, 2), self._theme.color("accent"))

    def _paint_picture(self, dpr: float) -> QPixmap:
        picture = QPixmap(QSize(round(self.width() * dpr), round(self.height() * dpr)))
        picture.setDevicePixelRatio(dpr)
        picture.fill(self._theme.color("sunken"))
        self._rest = self._first_of_rest()
        painter = QPainter(picture)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("hairline"))
        strip = self._strip()
        if strip is not None:
            strip.paint(painter)
            self._seen = strip.seen
        painter.end()
        return picture

    def _paint_over(self, picture: QPixmap) -> None:
        """Paint only what a step changed: a strip has hundreds of blocks, a step touches a few."""
        strip = self._strip()
        if strip is not None:
            painter = QPainter(picture)
            strip.paint_over(painter, self._seen)
            painter.end()
            self._seen = strip.seen

    def _strip(self) -> StripPicture | None:
        if self._place is None or self._scale is None:
            return None
        rest = len(self._blocks) if self._rest is None else self._rest
        review = self._session.review
        return StripPicture(self._theme, review, self._blocks, self._place, self._scale, rest)

    # Going

    def _go(self, line: int, edge: int | None, remember: bool) -> None:
        self._session.go(line, edge=edge, remember=remember)
        self.went.emit(Position(self._session.cursor.line))

    def _go_to_pixel(self, x: float, remember: bool) -> None:
        place = self._place
        if place is None:
            return
        line = place.line_at(x)
        block = place.block_at(x)
        if remember and place.rect_of(block).width() < self._theme.px(12):
            line = place.starts[block]
        first = self._session.review.index_of_line(line)
        at_start = line == self._session.review.segments[first].start.line
        self._go(line, first if at_start else None, remember)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._go_to_pixel(event.position().x(), remember=True)
        else:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            if (item := self.item_at(event.pos())) is not None and item != self.current_item():
                self._go_to_block(item)
            self.menu_requested.emit(event.globalPos())
        else:
            self.menu_requested.emit(self.menu_point())
        event.accept()

    def menu_point(self) -> QPoint:
        """Where a menu of the current block opens, on the screen."""
        item = self.current_item()
        return self.mapToGlobal(self.rect().center() if item is None else self.item_rect(item).center())

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
        if not step or self._place is None:
            event.ignore()
            return
        block = self._blocks.block_of(self._session.current) + step
        if 0 <= block < len(self._blocks):
            self._go_to_block(block)

    def _go_to_block(self, block: int) -> None:
        first = self._blocks.starts[block]
        self._go(self._session.review.segments[first].start.line, first, remember=True)

    def _name_it(self, event: QHelpEvent) -> None:
        item = self.item_at(event.pos())
        if item is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPos(), self.item_name(item), self, self.item_rect(item))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        self._picture = None
        super().resizeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        accessible.tell_entered(self)

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
        return self._place.rect_of(item) if self._place is not None else QRect()

    def item_at(self, point: QPoint) -> int | None:
        """The block above, at or below a point."""
        return None if self._place is None else self._place.block_at(point.x())

    def current_item(self) -> int | None:
        """The block under the cursor."""
        return self._blocks.block_of(self._session.current) if self._place is not None else None

    def is_item_selected(self, item: int) -> bool:
        """Whether the cursor is in a block."""
        return item == self.current_item()


def _moves_edges(edit: Edit) -> bool:
    """Whether an edit that leaves the blocks as they are moves where they lie."""
    pairs = ((old, new) for splice in edit.splices for old, new in zip(splice.old, splice.new, strict=True))
    return any(old.start != new.start for old, new in pairs)


def _step(event: QKeyEvent) -> int:
    """Which way a key goes: an arrow alone, else 0."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return 0
    return {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(
        Qt.Key(event.key()), 0
    )
