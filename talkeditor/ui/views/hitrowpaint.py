"""Draws the rows of the list of hits: heads of segments, hits with what would stand in their place."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QWidget

from talkeditor.core.findings import Kind
from talkeditor.core.search import Hit
from talkeditor.core.translation import tr
from talkeditor.core.wording import line_number
from talkeditor.ui.marks import paint_pattern
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.hitpaint import paint_hits
from talkeditor.ui.views.linetext import Ink, LineFont, LineText
from talkeditor.ui.views.scene import Columns, Pens, elided

TICK_AT = 14
TICK_SIDE = 38


@dataclass(frozen=True, slots=True)
class Shown:
    """What is drawn of a hit: its line's words, itself in them, and the words to put there (or None)."""

    hit: Hit
    text: str
    instead: str | None
    ticked: bool


@dataclass(frozen=True, slots=True)
class Head:
    """What is drawn of a group: kind and name of its segment, a count, and whether all of it is ticked."""

    kind: Kind
    name: str
    note: str
    ticked: bool | None
    closed: bool


class HitRowPainter:
    """Draws into rows of a widget. `refresh` after the theme or the stream has changed."""

    def __init__(self, theme: Theme, widget: QWidget) -> None:
        self._theme, self._widget = theme, widget
        self._pens = Pens(theme)
        self.refresh(0)

    def refresh(self, lines: int) -> None:
        """Take the theme's fonts and colours anew, for a stream of that many lines."""
        self._pens.refresh()
        self._font = LineFont(self._theme.font(FontRole.MONO))
        self._number = QFont(self._font.plain)
        self._number.setPixelSize(max(1, round(self._font.plain.pixelSize() * 12 / 13)))
        columns = Columns.fitting(self._theme, self._font.advance, lines)
        lead = self._theme.px(TICK_SIDE) - columns.bar
        self._numbers_end, self._text = columns.numbers_end + lead, columns.text + lead

    def paint_ground(self, painter: QPainter, rect: QRect, current: bool, focused: bool) -> None:
        """Draw the ground of a row, with its bar where it is the current one."""
        if current:
            painter.fillRect(rect, self._pens.color("select"))
            bar = QRect(rect.left(), rect.top(), self._theme.px(3), rect.height())
            painter.fillRect(bar, self._pens.color("accent" if focused else "border"))

    def paint_head(self, painter: QPainter, rect: QRect, head: Head) -> None:
        """Draw the head of a group."""
        theme, pens = self._theme, self._pens
        painter.fillRect(rect.left(), rect.top(), rect.width(), 1, pens.color("hairline"))
        self._paint_tick(painter, rect, head.ticked)
        bar = QRect(rect.left() + theme.px(TICK_SIDE), rect.top() + theme.px(5), theme.px(6), 0)
        bar.setHeight(rect.height() - theme.px(9))
        paint_pattern(painter, bar, head.kind, theme, solid=True)
        icon = "right" if head.closed else "down"
        size = theme.px(12)
        painter.drawPixmap(
            QPointF(bar.right() + theme.px(8), rect.top() + (rect.height() - size) / 2),
            theme.pixmap(icon, "text2", size, self._widget.devicePixelRatioF()),
        )
        note_width = pens.small_width(head.note)
        right = rect.right() - theme.px(14)
        baseline = pens.small_baseline(rect)
        painter.setFont(pens.small)
        painter.setPen(pens.color("text3"))
        painter.drawText(QPointF(right - note_width, baseline), head.note)
        left = bar.right() + theme.px(8) + size + theme.px(6)
        painter.setFont(pens.strong)
        painter.setPen(pens.color("text"))
        name = elided(head.name, pens.strong_width, right - note_width - theme.px(16) - left)
        painter.drawText(QPointF(left, baseline), name)

    def paint_hit(self, painter: QPainter, rect: QRect, shown: Shown) -> None:
        """Draw a hit in its line."""
        hit = shown.hit
        if not hit.captioned:
            self._paint_tick(painter, rect, shown.ticked)
        ascent, descent = self._font.ascent, self._font.descent
        baseline = round(rect.top() + (rect.height() + ascent - descent) / 2)
        painter.setFont(self._number)
        painter.setPen(self._pens.color("text3"))
        number = line_number(hit.line)
        width = painter.fontMetrics().horizontalAdvance(number)
        painter.drawText(QPointF(self._numbers_end - width, baseline), number)
        right = rect.right() - self._theme.px(14)
        if hit.captioned:
            right = self._paint_note(painter, rect, right, tr("as captioned"))
        self._paint_words(painter, rect, right, baseline, shown)

    def _paint_words(self, painter: QPainter, rect: QRect, right: int, baseline: int, shown: Shown) -> None:
        hit, line, instead = shown.hit, shown.text, shown.instead
        lead = f" {instead}" if instead else ""
        composed = f"{line[: hit.end]}{lead}{line[hit.end :]}"
        behind = hit.end + len(lead)
        text = LineText(composed, self._font, right - self._text, None, (hit.start, behind))
        left = max(self._text, right - text.width) if text.rtl else self._text
        color = self._pens.color
        base = Ink(0, len(composed), color("text3" if hit.captioned else "text"))
        if instead is None:
            paint_hits(painter, self._pens, text, left, rect, (hit._replace(captioned=False),))
            text.paint(painter, left, baseline, base, [])
            return
        struck = Ink(hit.start, hit.end, color("text3"), struck=True)
        text.paint(painter, left, baseline, base, [struck])
        thick = self._theme.px(2)
        for start, end in text.spans(hit.end + 1, behind) if lead else ():
            painter.fillRect(QRectF(left + start, rect.bottom() - thick, end - start, thick), color("edit"))

    def _paint_note(self, painter: QPainter, rect: QRect, right: int, note: str) -> int:
        """Draw a small note at the right; gives where it begins."""
        width = self._pens.small_width(note)
        painter.setFont(self._pens.small)
        painter.setPen(self._pens.color("text3"))
        painter.drawText(QPointF(right - width, self._pens.small_baseline(rect)), note)
        return int(right - width) - self._theme.px(12)

    def _paint_tick(self, painter: QPainter, rect: QRect, on: bool | None) -> None:
        """Draw a box: ticked, empty, or (None) partly ticked."""
        size = self._theme.px(14)
        box = QStyleOptionButton()
        top = rect.top() + (rect.height() - size) // 2
        box.rect = QRect(rect.left() + self._theme.px(TICK_AT), top, size, size)
        state = QStyle.StateFlag
        ticked = state.State_NoChange if on is None else state.State_On if on else state.State_Off
        box.state = ticked | state.State_Enabled
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = self._widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, box, painter, self._widget)
        painter.restore()
