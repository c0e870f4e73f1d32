"""Draws what a search found in a line: a tint behind the words, a line below, the current hit framed."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from talkeditor.core.search import Hit
from talkeditor.ui.views.linetext import LineText
from talkeditor.ui.views.scene import Pens

_MOST = 200
"""Hits drawn in one line; more do not fit on any screen."""


def paint_hits(
    painter: QPainter, pens: Pens, text: LineText, left: float, rect: QRect, hits: Sequence[Hit]
) -> None:
    """Draw tint and line, before the words are drawn."""
    tint, ink, thick = pens.color("diffTint"), pens.color("diff"), pens.theme.px(2)
    for hit in hits[:_MOST]:
        for start, end in text.spans(hit.start, hit.end):
            wide = max(2.0, end - start)
            painter.fillRect(QRectF(left + start, rect.top() + 1, wide, rect.height() - 2), tint)
            painter.fillRect(QRectF(left + start, rect.bottom() + 1 - thick, wide, thick), ink)


def frame_hit(painter: QPainter, pens: Pens, text: LineText, left: float, rect: QRect, hit: Hit) -> None:
    """Draw the frame of the current hit, over the words."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(pens.color("diff"), 2 * pens.theme.scale))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for start, end in text.spans(hit.start, hit.end):
        box = QRectF(left + start - 2, rect.top() + 1, end - start + 4, rect.height() - 2)
        painter.drawRoundedRect(box, 3, 3)
    painter.restore()
