"""How the overview strip is painted, but for what moves with the cursor: blocks, marks, labels, axis."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

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


class Piece(NamedTuple):
    """A block as it is seen: its pixels in the bar and all that it is painted from.

    `cuts` are the pixels of the widget between the passes of a reel. Pieces that are equal look equal.
    """

    left: int
    width: int
    kind: Kind
    status: Status = Status.PROPOSED
    number: int = 0
    name: str = ""
    cuts: tuple[float, ...] = ()


class Mark(NamedTuple):
    """The mark of a status over a pixel of the bar."""

    middle: int
    status: Status
    unsure: bool


class Seen(NamedTuple):
    """What is seen of a strip, from left to right."""

    pieces: Sequence[Piece]
    marks: Sequence[Mark]


NOTHING = Seen((), ())


def seen_of(review: Review, blocks: Blocks, place: StripPlace, theme: Theme, rest: int) -> Seen:
    """What is seen of the blocks before `rest`; of blocks that share a pixel only the first."""
    edges, labelled = place.edges, theme.px(14)
    painted, marked = -1, -100
    pieces, marks = [], []
    for block in range(rest):
        left, right = edges[block], edges[block + 1]
        # More blocks than pixels: one a pixel is all that can be seen.
        if left <= painted:
            continue
        painted = left
        segments = blocks.segments_of(block)
        segment = review.segments[segments.start]
        width = max(1, right - left)
        if width < LEAST:
            pieces.append(Piece(left, width, segment.kind))
            continue
        status = status_of(review, segments)
        unsure, gap = is_unsure(review, segments), segment.is_gap
        middle = left + (width - 1) // 2
        if (not gap or unsure) and middle - marked >= labelled:
            marked = middle
            marks.append(Mark(middle, status, unsure))
        named = not gap and width > labelled
        number = blocks.numbers[segments.start] if named else 0
        name = name_of(review, blocks, segments) if named else ""
        cuts: tuple[float, ...] = ()
        if segment.kind is Kind.REEL and len(segments) > 1:
            cuts = tuple(place.x_of(review.segments[index].start.line) for index in segments[1:])
        pieces.append(Piece(left, width, segment.kind, status, number, name, cuts))
    return Seen(pieces, marks)


def talk_label(piece: Piece, room: int, metrics: QFontMetrics) -> str:
    """What stands in the piece of a talk: number and name, cut with "…", the number alone, or nothing."""
    number = str(piece.number or "")
    if room < metrics.horizontalAdvance(f"{number}  mmmm"):
        return number if room >= metrics.horizontalAdvance(number) else ""
    text = f"{number}  {piece.name}" if number else piece.name
    if metrics.horizontalAdvance(text) <= room:
        return text
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)


def reel_labels(piece: Piece) -> tuple[str, ...]:
    """What may stand in the piece of a reel, the first that has room: its name, how many passes it has."""
    return (piece.name, f"× {len(piece.cuts) + 1}") if piece.cuts else (piece.name,)


def _differing(before: Sequence[object], now: Sequence[object]) -> tuple[int, int]:
    """How much of two sequences is equal at the head and at the tail."""
    most = min(len(before), len(now))
    head = next((n for n in range(most) if before[n] != now[n]), most)
    most -= head
    return head, next((n for n in range(most) if before[-1 - n] != now[-1 - n]), most)


class StripPicture:
    """Paints the strip: all of it, or only what is other than in an earlier picture.

    `rest` is the block from which on nothing is found yet.
    """

    def __init__(
        self, theme: Theme, review: Review, blocks: Blocks, place: StripPlace, scale: Scale, rest: int
    ) -> None:
        self._theme = theme
        self._place = place
        self._scale = scale
        self._rest = rest if rest < len(blocks) else None
        self.seen = seen_of(review, blocks, place, theme, rest)

    def paint(self, painter: QPainter) -> None:
        """Paint blocks and axis."""
        self._paint_pieces(painter, self.seen.pieces)
        self._paint_marks(painter, self.seen.marks)
        if self._rest is not None:
            self._paint_rest(painter, self._rest)
        self._paint_ticks(painter)

    def paint_over(self, painter: QPainter, before: Seen) -> None:
        """Paint what is other than in a picture of what was seen before, which has no rest either.

        Blocks and marks are told apart: a block that goes may shift all marks behind it.
        """
        self._paint_over_pieces(painter, before.pieces)
        self._paint_over_marks(painter, before.marks)

    def _paint_over_pieces(self, painter: QPainter, before: Sequence[Piece]) -> None:
        now, bar = self.seen.pieces, self._place.bar
        head, tail = _differing(before, now)
        if changed := (*before[head : len(before) - tail], *now[head : len(now) - tail]):
            left = min(piece.left for piece in changed)
            right = max(piece.left + piece.width for piece in changed)
            self._clear(painter, QRect(bar.left() + left, bar.top(), right - left, bar.height()))
            inside = [n for n in range(len(now)) if left - now[n].width < now[n].left < right]
            self._paint_pieces(painter, [now[n] for n in inside])

    def _paint_over_marks(self, painter: QPainter, before: Sequence[Mark]) -> None:
        now, bar = self.seen.marks, self._place.bar
        head, tail = _differing(before, now)
        if changed := (*before[head : len(before) - tail], *now[head : len(now) - tail]):
            reach = self._theme.px(9)
            left = bar.left() + min(mark.middle for mark in changed) - reach
            right = bar.left() + max(mark.middle for mark in changed) + reach
            self._clear(painter, QRect(left, 0, right - left, bar.top()))
            self._paint_marks(painter, now[max(0, head - 1) : len(now) - tail + 1])

    def _clear(self, painter: QPainter, area: QRect) -> None:
        painter.setClipRect(area)
        painter.fillRect(area, self._theme.color("sunken"))

    def _paint_pieces(self, painter: QPainter, pieces: Iterable[Piece]) -> None:
        bar = self._place.bar
        for piece in pieces:
            rect = QRect(bar.left() + piece.left, bar.top(), piece.width, bar.height())
            if piece.width < LEAST:
                painter.fillRect(rect, self._theme.color(str(piece.kind)))
                continue
            paint_block(painter, QRectF(rect), piece.kind, piece.status, self._theme)
            if piece.cuts:
                self._paint_cuts(painter, piece.cuts, rect)
            if piece.name:
                self._paint_label(painter, piece, rect)

    def _paint_marks(self, painter: QPainter, marks: Iterable[Mark]) -> None:
        size = self._theme.px(15)
        top, left = self._theme.px(17) - size // 2, self._place.bar.left() - size // 2
        for mark in marks:
            rect = QRect(left + mark.middle, top, size, size)
            paint_status(painter, rect, mark.status, mark.unsure, self._theme)

    def _paint_cuts(self, painter: QPainter, cuts: Sequence[float], rect: QRect) -> None:
        ink = self._theme.color("surface")
        width = self._theme.scale * 1.5
        for x in cuts:
            painter.fillRect(QRectF(x - width / 2, rect.top() + 1, width, rect.height() - 2), ink)

    def _paint_label(self, painter: QPainter, piece: Piece, rect: QRect) -> None:
        font = QFont(self._theme.font(FontRole.TINY_STRONG))
        font.setStrikeOut(piece.status is Status.DROPPED)
        painter.save()
        painter.setFont(font)
        if piece.status is Status.DROPPED:
            painter.setOpacity(DROPPED_OPACITY)
        if piece.kind is Kind.REEL:
            self._paint_reel_label(painter, piece, rect)
        else:
            self._paint_talk_label(painter, piece, rect)
        painter.restore()

    def _paint_talk_label(self, painter: QPainter, piece: Piece, rect: QRect) -> None:
        area = rect.adjusted(self._theme.px(8), 0, -self._theme.px(3), 0)
        text = talk_label(piece, area.width(), self._theme.metrics(FontRole.TINY_STRONG))
        painter.setPen(self._theme.color("onTalkSolid" if piece.status is Status.ACCEPTED else "talk"))
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_reel_label(self, painter: QPainter, piece: Piece, rect: QRect) -> None:
        metrics = self._theme.metrics(FontRole.TINY_STRONG)
        pad = self._theme.px(10)
        for text in reel_labels(piece):
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
