"""How a row of the outline is painted: bar, mark, words, count."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from talkeditor.core.findings import Kind
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.translation import tr
from talkeditor.core.wording import count, counted, line_number
from talkeditor.ui.marks import paint_block, paint_icon, paint_status
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.blocks import Blocks, is_unsure, lines_of, name_of, status_of
from talkeditor.ui.views.outlinerows import Row
from talkeditor.ui.views.phrases import proofed, speakers

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class RowState:
    """How a row stands: the current one, selected, in the focused pane, and its reel opened or closed.

    `opened` is None where there is nothing to open; `number` is the number of a pass in its reel.
    """

    current: bool = False
    selected: bool = False
    focused: bool = False
    opened: bool | None = None
    number: int = 0


class RowPainter:
    """Paints rows of one review; `narrow`: the form of small windows."""

    def __init__(self, painter: QPainter, theme: Theme, review: Review, blocks: Blocks, narrow: bool) -> None:
        self._painter = painter
        self._theme = theme
        self._review = review
        self._blocks = blocks
        self._narrow = narrow

    def paint(self, row: Row, rect: QRect, state: RowState) -> None:
        """Paint one row."""
        painter, theme, px = self._painter, self._theme, self._theme.px
        segment = self._review.segments[row.first]
        status = status_of(self._review, row.segments)
        if state.current or state.selected:
            painter.fillRect(rect, theme.color("select"))
        if state.current:
            bar = theme.color("accent" if state.focused else "border")
            painter.fillRect(rect.left(), rect.top(), px(3), rect.height(), bar)
        indent = px(16) if row.child else 0
        inset = px(2 if segment.kind is not Kind.TALK or self._narrow else 3)
        block = QRectF(indent + px(8), rect.top() + inset, px(8), rect.height() - 2 * inset)
        paint_block(painter, block, segment.kind, status, theme, framed=True)
        mark = QRect(indent + px(24), rect.top(), px(16), rect.height())
        unsure = is_unsure(self._review, row.segments)
        paint_status(painter, mark, status, unsure, theme, small=segment.is_gap)
        text = rect.adjusted(indent + px(48), 0, -px(12), 0)
        if segment.kind is Kind.TALK:
            self._paint_talk(row, text, status)
        else:
            self._paint_other(row, text, segment, status, state)

    def paint_rest(self, rect: QRect, line: int) -> None:
        """Paint that there is more to come, and from where."""
        px = self._theme.px
        mark = QRect(px(28), rect.top(), px(16), rect.height())
        paint_status(self._painter, mark, Status.PROPOSED, False, self._theme, small=True)
        text = tr("reading on from line {number}…", number=line_number(line))
        self._write(rect.adjusted(px(52), 0, -px(12), 0), text, FontRole.SMALL, "text3")

    def _paint_talk(self, row: Row, rect: QRect, status: Status) -> None:
        px = self._theme.px
        review = self._review
        number = self._blocks.numbers[row.first]
        name = name_of(review, self._blocks, row.segments)
        title = f"{count(number)}  {name}" if number else name
        head = rect if self._narrow else QRect(rect.left(), rect.top() + px(4), rect.width(), px(20))
        self._write(head, title, FontRole.STRONG, "text", struck=status is Status.DROPPED)
        if self._narrow:
            return
        size = counted(len(lines_of(review, row.segments)), "line")
        parts = [proofed(review, row.first), speakers(review, row.first), size]
        below = QRect(rect.left(), rect.top() + px(23), rect.width(), px(18))
        self._write(below, " · ".join(filter(None, parts)), FontRole.SMALL, "text3")

    def _paint_other(self, row: Row, rect: QRect, segment: Segment, status: Status, state: RowState) -> None:
        review = self._review
        strong = state.current or (segment.kind is Kind.REEL and not row.child and not self._narrow)
        lines = len(lines_of(review, row.segments))
        size = count(lines) if self._narrow else counted(lines, "line")
        width = self._theme.metrics(FontRole.SMALL).horizontalAdvance(size)
        self._write(rect, size, FontRole.SMALL, "text2" if strong else "text3", flags=_RIGHT)
        name = name_of(review, self._blocks, row.segments)
        if row.child:
            name = tr("Pass {number}", number=state.number)
        token = "text" if strong else "text2" if self._narrow else "text3"
        area = rect.adjusted(0, 0, -width - self._theme.px(8), 0)
        written = self._write(area, name, FontRole.SMALL, token, struck=status is Status.DROPPED)
        if state.opened or (state.opened is False and state.current):
            mark = QRect(
                area.left() + written + self._theme.px(4), rect.top(), self._theme.px(12), rect.height()
            )
            paint_icon(self._painter, mark, "down" if state.opened else "right", "text3", self._theme)

    def _write(
        self,
        rect: QRect,
        text: str,
        role: FontRole,
        token: str,
        *,
        struck: bool = False,
        flags: Qt.AlignmentFlag = _LEFT,
    ) -> int:
        """Write one line, elided; gives its width."""
        metrics = self._theme.metrics(role)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        font = self._theme.font(role)
        if struck:
            font = QFont(font)
            font.setStrikeOut(True)
        self._painter.setFont(font)
        self._painter.setPen(self._theme.color(token))
        self._painter.drawText(rect, flags, text)
        return metrics.horizontalAdvance(text)
