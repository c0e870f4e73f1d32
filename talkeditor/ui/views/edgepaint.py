"""Draws what parts the lines of the transcript: edges, folds, the start of Q&A. Decides nothing."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter, QPen

from talkeditor.core.findings import Sureness
from talkeditor.core.review import Review
from talkeditor.core.translation import tr
from talkeditor.ui.marks import keycaps_width, paint_icon, paint_keycaps, paint_sureness, sureness_width
from talkeditor.ui.views.rows import Row
from talkeditor.ui.views.scene import Pens, Scene, elided


@dataclass(slots=True)
class EdgeKeys:
    """The caps that are shown at the active edge and at a fold."""

    move: tuple[str, ...] = ("Alt", "↑", "↓")
    place: tuple[str, ...] = ("Alt", "PgUp", "PgDn")
    fold: tuple[str, ...] = ("F",)


class EdgePainter:
    """Draws edges, folds and the start of Q&A, with the pens of the rows; `left` is where text begins."""

    def __init__(self, pens: Pens) -> None:
        self._pens = pens
        self.keys = EdgeKeys()

    def paint_edge(self, painter: QPainter, rect: QRect, index: int, scene: Scene) -> None:
        """Draw the edge above a segment: its name, how sure it is, and as the active one its keys."""
        theme, mark = self._pens.theme, scene.marks.edge(index)
        active = scene.cursor.edge == index and index > 0
        color = self._pens.color("accent" if active else str(mark.kind))
        middle = rect.top() + rect.height() // 2
        thick = theme.px(3 if active else 1)
        x = theme.px(25)
        if active:
            x = theme.px(24)
            icon = theme.px(16)
            paint_icon(painter, QRect(x, middle - icon // 2, icon, icon), "edge", "accent", theme)
            x += icon + theme.px(5)
        painter.setFont(self._pens.strong)
        painter.setPen(color)
        room = rect.width() - x - theme.px(60)
        label = elided(mark.label, self._pens.strong_width, room)
        painter.drawText(QPointF(x, self._pens.small_baseline(rect)), label)
        after = round(x + self._pens.strong_width(label)) + theme.px(7)
        cluster = self._paint_cluster(painter, rect, index, scene, active, after)
        tail = rect.width() - theme.px(12)
        top = middle - thick // 2
        painter.fillRect(QRect(0, top, theme.px(20), thick), color)
        if cluster is None:
            painter.fillRect(QRect(after, top, rect.width() - after, thick), color)
        else:
            end = cluster - theme.px(6)
            painter.fillRect(QRect(after, top, max(0, end - after), thick), color)
            painter.fillRect(QRect(tail, top, rect.width() - tail, thick), color)

    def _paint_cluster(
        self, painter: QPainter, rect: QRect, index: int, scene: Scene, active: bool, after: int
    ) -> int | None:
        """Draw at the right how sure an edge is and which keys move it; gives its left, None for nothing."""
        theme, mark = self._pens.theme, scene.marks.edge(index)
        x = rect.width() - theme.px(18)
        middle = rect.top() + rect.height() / 2
        said = mark.sureness if not mark.placed else None
        least = after + theme.px(24)
        drawn = False
        if active:
            unsure = said is Sureness.UNSURE and bool(_places(scene.review, index))
            words = tr("other places") if unsure else tr("moves with", about="an edge; the keys stand behind")
            keys = self.keys.place if unsure else self.keys.move
            width = keycaps_width(keys, theme) + theme.px(8) + round(self._pens.small_width(words))
            if keys and x - width - (sureness_width(said, theme) if said else 0) > least:
                paint_keycaps(painter, QPointF(x - keycaps_width(keys, theme), middle), keys, theme)
                x -= width
                painter.setFont(self._pens.small)
                painter.setPen(self._pens.color("text2"))
                painter.drawText(QPointF(x, self._pens.small_baseline(rect)), words)
                x -= theme.px(8)
                drawn = True
        placed = tr("Placed by you") if mark.placed else ""
        if placed and x - self._pens.small_width(placed) > least:
            x -= round(self._pens.small_width(placed))
            painter.setFont(self._pens.small)
            painter.setPen(self._pens.color("text2"))
            painter.drawText(QPointF(x, self._pens.small_baseline(rect)), placed)
            return x
        if said is not None and x - sureness_width(said, theme) > least:
            x -= sureness_width(said, theme)
            paint_sureness(
                painter, QRect(x, rect.top(), sureness_width(said, theme), rect.height()), said, theme
            )
            return x
        return x + theme.px(8) if drawn else None

    def paint_fold(self, painter: QPainter, row: Row, rect: QRect, left: int, scene: Scene) -> None:
        """Draw a fold bar: what lies folded, and the key that shows it."""
        theme = self._pens.theme
        painter.fillRect(rect, self._pens.color("window"))
        hairline = self._pens.color("hairline")
        painter.fillRect(QRect(0, rect.top(), rect.width(), 1), hairline)
        painter.fillRect(QRect(0, rect.bottom(), rect.width(), 1), hairline)
        icon = theme.px(16)
        middle = rect.top() + rect.height() // 2
        paint_icon(painter, QRect(left - 1, middle - icon // 2, icon, icon), "fold", "text2", theme)
        right = rect.width() - theme.px(12)
        if row.line == scene.first_fold and self.keys.fold:
            show = tr("show", about="what is folded; the key stands behind")
            width = keycaps_width(self.keys.fold, theme)
            paint_keycaps(painter, QPointF(right - width, middle), self.keys.fold, theme)
            right -= width + theme.px(7) + round(self._pens.small_width(show))
            painter.setFont(self._pens.small)
            painter.setPen(self._pens.color("text3"))
            painter.drawText(QPointF(right, self._pens.small_baseline(rect)), show)
        left += icon + theme.px(7)
        text = scene.marks.fold(row.segment, range(row.line, row.end))
        painter.setFont(self._pens.small)
        painter.setPen(self._pens.color("text2"))
        shown = elided(text, self._pens.small_width, right - theme.px(12) - left)
        painter.drawText(QPointF(left, self._pens.small_baseline(rect)), shown)

    def paint_qa(self, painter: QPainter, rect: QRect, left: int) -> None:
        """Draw where Q&A starts."""
        color, words = self._pens.color("talk"), tr("Q&A")
        painter.setFont(self._pens.strong)
        painter.setPen(color)
        painter.drawText(QPointF(left, self._pens.small_baseline(rect)), words)
        pen = QPen(color, 1)
        pen.setDashPattern((3, 2))
        painter.setPen(pen)
        y = rect.top() + rect.height() // 2 + 0.5
        start = left + self._pens.strong_width(words) + self._pens.theme.px(8)
        painter.drawLine(QPointF(start, y), QPointF(rect.width() - self._pens.theme.px(12), y))


def _places(review: Review, index: int) -> bool:
    """Whether the edge above a segment has other likely places."""
    starts = review.segments[index].start_places if index < len(review.segments) else ()
    return bool(starts or review.segments[index - 1].end_places)
