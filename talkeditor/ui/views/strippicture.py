"""How the overview strip is painted, but for what moves with the cursor: blocks, marks, labels, axis."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from talkeditor.core.findings import Kind
from talkeditor.core.review import Review
from talkeditor.core.segments import Status
from talkeditor.ui.marks import DROPPED_OPACITY, paint_block, paint_status
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.blocks import Blocks, is_unsure, name_of, status_of
from talkeditor.ui.views.strip import Scale, line_at

LEAST = 3
TICK_DISTANCE = 140


@dataclass(frozen=True, slots=True)
class StripPlace:
    """Where the blocks lie: the bar in the widget, the pixels of their edges in it, their first lines."""

    bar: QRect
    edges: Sequence[int]
    starts: Sequence[int]
    lines: int

    def rect_of(self, block: int) -> QRect:
        """The rectangle of a block."""
        left, right = self.edges[block], self.edges[block + 1]
        return QRect(self.bar.left() + left, self.bar.top(), max(1, right - left), self.bar.height())

    def block_at(self, x: float) -> int:
        """The block under a pixel of the widget."""
        return line_at(self.edges, self.starts, self.lines, x - self.bar.left())[0]

    def line_at(self, x: float) -> int:
        """The line under a pixel of the widget."""
        return line_at(self.edges, self.starts, self.lines, x - self.bar.left())[1]

    def x_of(self, line: int) -> float:
        """Where a line lies, in pixels from the left of the widget."""
        block = max(0, bisect_right(self.starts, line) - 1)
        first = self.starts[block]
        behind = self.starts[block + 1] if block + 1 < len(self.starts) else self.lines
        within = min(max((line - first) / max(1, behind - first), 0.0), 1.0)
        left, right = self.edges[block], self.edges[block + 1]
        return self.bar.left() + left + within * (right - left)


class StripPicture:
    """Paints the strip once; `rest` is the block from which on nothing is found yet."""

    def __init__(
        self, theme: Theme, review: Review, blocks: Blocks, place: StripPlace, scale: Scale, rest: int
    ) -> None:
        self._theme = theme
        self._review = review
        self._blocks = blocks
        self._place = place
        self._scale = scale
        self._rest = rest

    def paint(self, painter: QPainter) -> None:
        """Paint blocks and axis."""
        self._paint_blocks(painter, -1, self._place.bar.right() + 1)
        self._paint_ticks(painter)

    def paint_again(self, painter: QPainter, blocks: range) -> None:
        """Paint some blocks anew, where the others and their marks are what they were."""
        reach = self._theme.px(9)
        bar = self._place.bar
        left = self._place.rect_of(blocks.start).left() - reach
        right = self._place.rect_of(blocks.stop - 1).right() + reach
        above = QRect(left, 0, right - left + 1, bar.bottom() + 1)
        painter.setClipRect(above)
        painter.fillRect(above, self._theme.color("sunken"))
        self._paint_blocks(painter, left - bar.left() - reach, right - bar.left() + reach)

    def _paint_blocks(self, painter: QPainter, first: int, last: int) -> None:
        """Paint what touches the pixels `first` to `last` of the bar."""
        review, edges = self._review, self._place.edges
        shown = self._rest
        bar, labelled = self._place.bar, self._theme.px(14)
        painted, marked = -1, -100
        for block in range(shown):
            left, right = edges[block], edges[block + 1]
            # More blocks than pixels: one a pixel is all that can be seen.
            if left <= painted:
                continue
            painted = left
            if left > last:
                break
            rect = QRect(bar.left() + left, bar.top(), max(1, right - left), bar.height())
            segments = self._blocks.segments_of(block)
            segment = review.segments[segments.start]
            if right < first:
                unsure = segment.is_gap and rect.width() >= LEAST and is_unsure(review, segments)
                if (not segment.is_gap and rect.width() >= LEAST) or unsure:
                    middle = rect.center().x()
                    marked = middle if middle - marked >= labelled else marked
                continue
            if rect.width() < LEAST:
                painter.fillRect(rect, self._theme.color(str(segment.kind)))
                continue
            status = status_of(review, segments)
            paint_block(painter, QRectF(rect), segment.kind, status, self._theme)
            if segment.kind is Kind.REEL and len(segments) > 1:
                self._paint_cuts(painter, segments, rect)
            if not segment.is_gap and rect.width() > labelled:
                self._paint_label(painter, segments, rect, status)
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

    def _paint_cuts(self, painter: QPainter, segments: range, rect: QRect) -> None:
        ink = self._theme.color("surface")
        width = self._theme.scale * 1.5
        for index in range(segments.start + 1, segments.stop):
            x = self._place.x_of(self._review.segments[index].start.line)
            painter.fillRect(QRectF(x - width / 2, rect.top() + 1, width, rect.height() - 2), ink)

    def _paint_label(self, painter: QPainter, segments: range, rect: QRect, status: Status) -> None:
        font = QFont(self._theme.font(FontRole.TINY_STRONG))
        font.setStrikeOut(status is Status.DROPPED)
        painter.save()
        painter.setFont(font)
        if status is Status.DROPPED:
            painter.setOpacity(DROPPED_OPACITY)
        if self._review.segments[segments.start].kind is Kind.REEL:
            self._paint_reel_label(painter, segments, rect)
        else:
            self._paint_talk_label(painter, segments, rect, status)
        painter.restore()

    def _paint_talk_label(self, painter: QPainter, segments: range, rect: QRect, status: Status) -> None:
        number = self._blocks.numbers[segments.start]
        name = name_of(self._review, self._blocks, segments)
        text = f"{number}  {name}" if number else name
        area = rect.adjusted(self._theme.px(8), 0, -self._theme.px(3), 0)
        metrics = self._theme.metrics(FontRole.TINY_STRONG)
        if area.width() < metrics.horizontalAdvance(f"{number}  mmmm"):
            text = str(number or "")
        if area.width() >= metrics.horizontalAdvance(str(number)):
            painter.setPen(self._theme.color("onTalkSolid" if status is Status.ACCEPTED else "talk"))
            painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_reel_label(self, painter: QPainter, segments: range, rect: QRect) -> None:
        metrics = self._theme.metrics(FontRole.TINY_STRONG)
        pad = self._theme.px(10)
        for text in (name_of(self._review, self._blocks, segments), f"× {len(segments)}"):
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
        bar = self._place.bar
        left = bar.left() + self._place.edges[block]
        rect = QRectF(left, bar.top(), bar.right() + 1 - left, bar.height())
        pen = QPen(self._theme.color("text3"), 1.5 * self._theme.scale)
        pen.setDashPattern((1, 1.6))
        painter.setPen(pen)
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_ticks(self, painter: QPainter) -> None:
        bar = self._place.bar
        metrics = self._theme.metrics(FontRole.TINY)
        painter.setFont(self._theme.font(FontRole.TINY))
        top = bar.bottom() + self._theme.px(4)
        row = QRect(0, top + self._theme.px(4), 2 * bar.left() + bar.width(), metrics.height())
        ticks = self._scale.ticks(max(1, bar.width() // self._theme.px(TICK_DISTANCE)))
        free = bar.right() - metrics.horizontalAdvance(ticks[-1].label) - self._theme.px(16)
        taken = bar.left() + metrics.horizontalAdvance(ticks[0].label) + self._theme.px(16)
        for number, tick in enumerate(ticks):
            x = bar.left() + round(tick.share * bar.width())
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
