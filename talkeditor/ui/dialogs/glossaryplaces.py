"""The places of one name: each line with what was heard struck and the right form behind it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from talkeditor.core.direction import is_rtl, isolated
from talkeditor.core.translation import tr
from talkeditor.core.wording import line_number
from talkeditor.ui.dialogs.listrows import MOVES, Index, RowPainter, RowsList, RowsModel
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.workflow.soundalikes import Row, Spot

_NUMBER_AT, _TEXT_AT = 40, 88
_Mark = Callable[[int, int], None]
"""Draws a mark from a place on, so many pixels wide."""


class _Model(RowsModel[Spot]):
    def named(self, row: Spot) -> str:
        return f"{line_number(row.line)}  {row.heard}"

    def said(self, row: Spot) -> str:
        return row.said


class _Painter(RowPainter[Spot]):
    """Draws a place: tick, line number, the words, and why it is not ticked."""

    def sizeHint(self, _: QStyleOptionViewItem, index: Index) -> QSize:
        theme = self._theme
        height = theme.row_height(FontRole.MONO) + theme.px(4)
        if _doubt(self._row(index)):
            height += theme.row_height(FontRole.SMALL)
        return QSize(theme.px(240), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self._theme, option.rect
        spot = self._row(index)
        painter.save()
        if self._list.hasFocus() and index.row() == self._list.currentIndex().row():
            self._paint_chosen(painter, rect)
        self._paint_tick(painter, rect.adjusted(-theme.px(4), -theme.px(3), 0, 0), spot.on)
        line = QRect(rect.left(), rect.top() + theme.px(2), rect.width(), theme.row_height(FontRole.MONO))
        number = QRect(
            rect.left() + theme.px(_NUMBER_AT),
            line.top(),
            theme.px(_TEXT_AT - _NUMBER_AT - 10),
            line.height(),
        )
        painter.setFont(theme.font(FontRole.SMALL))
        painter.setPen(theme.color("text2"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(number, right, line_number(spot.line))
        line.setLeft(rect.left() + theme.px(_TEXT_AT))
        line.setRight(rect.right() - theme.px(8))
        _Words(painter, theme, line).draw(spot)
        if doubt := _doubt(spot):
            below = QRect(line.left(), line.bottom() + 1, line.width(), theme.row_height(FontRole.SMALL))
            self._paint_text(painter, below, doubt, FontRole.SMALL, "warn")
        painter.restore()


def _doubt(spot: Spot) -> str:
    """Why a place is not changed; nothing where the person ticked it."""
    return "" if spot.on else spot.doubt


def _shortened(text: str, width: int, metrics: QFontMetrics, at_start: bool) -> str:
    """A text that fits, whole words left out at its start or its end."""
    words = text.split()
    while words and metrics.horizontalAdvance(text) > width:
        del words[0 if at_start else -1]
        text = " ".join(("…", *words) if at_start else (*words, "…"))
    return text


class _Words:
    """Draws the words of a place so that what was heard is always in sight."""

    def __init__(self, painter: QPainter, theme: Theme, area: QRect) -> None:
        self._painter, self._theme, self._area = painter, theme, area
        self._plain = theme.font(FontRole.MONO)
        self._strong = QFont(self._plain)
        self._strong.setWeight(QFont.Weight.Bold)
        self._metrics, self._bold = QFontMetrics(self._plain), QFontMetrics(self._strong)
        self._left = area.left()

    def draw(self, spot: Spot) -> None:
        """Draw the words before, what was heard, what it becomes, and the words behind."""
        width = self._metrics.horizontalAdvance
        blank = width(" ")
        middle = width(spot.heard)
        if spot.on:
            middle += blank + self._bold.horizontalAdvance(spot.becomes)
        room = self._area.width() - middle - 2 * blank
        before, after = spot.before, spot.after
        if width(before) + width(after) > room:
            behind = min(width(after), max(room // 2, room - width(before)))
            before = _shortened(before, room - behind, self._metrics, at_start=True)
            after = _shortened(after, behind, self._metrics, at_start=False)
        pieces: list[tuple[str, QFont, str, _Mark | None]]
        pieces = [(spot.heard, self._plain, "text", self._dotted)]
        if spot.on:
            pieces = [
                (spot.heard, self._plain, "text2", self._struck),
                (spot.becomes, self._strong, "text", self._underlined),
            ]
        self._pieces([(before, self._plain, "text", None), *pieces, (after, self._plain, "text", None)])

    def _pieces(self, pieces: Sequence[tuple[str, QFont, str, _Mark | None]]) -> None:
        """Draw pieces of a line one behind the other, the way that the line runs."""
        pieces = [piece for piece in pieces if piece[0]]
        if is_rtl(" ".join(text for text, *_ in pieces)):
            pieces = pieces[::-1]
            blank = self._metrics.horizontalAdvance(" ")
            wide = sum(QFontMetrics(font).horizontalAdvance(text) + blank for text, font, *_ in pieces)
            self._left = self._area.right() - wide
        for piece in pieces:
            self._word(*piece)

    def _word(self, text: str, font: QFont, token: str, mark: _Mark | None) -> None:
        wide = QFontMetrics(font).horizontalAdvance(text)
        self._painter.setFont(font)
        self._painter.setPen(self._theme.color(token))
        place = QRect(self._left, self._area.top(), wide + 2, self._area.height())
        self._painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, isolated(text))
        if mark is not None:
            mark(self._left, wide)
        self._left += wide + self._metrics.horizontalAdvance(" ")

    def _line(self, left: int, wide: int, y: int, pen: QPen) -> None:
        self._painter.setPen(pen)
        self._painter.drawLine(left, y, left + wide - 1, y)

    def _struck(self, left: int, wide: int) -> None:
        self._line(left, wide, self._area.center().y() + 1, QPen(self._theme.color("text2"), 1))

    def _underlined(self, left: int, wide: int) -> None:
        self._line(left, wide, self._bottom, QPen(self._theme.color("ok"), max(2, self._theme.px(2))))

    def _dotted(self, left: int, wide: int) -> None:
        width = max(2, self._theme.px(2))
        self._line(left, wide, self._bottom, QPen(self._theme.color("warn"), width, Qt.PenStyle.DotLine))

    @property
    def _bottom(self) -> int:
        return self._area.bottom() - self._theme.px(1)


class PlaceList(RowsList[Spot]):
    """The places of a row. `changed` has the row with other ticks; `focused`: keys act here now; `left` asks
    for the way back.
    """

    changed = Signal(object)
    focused = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        self._model = _Model()
        super().__init__(tr("Places"), self._model)
        self._row: Row | None = None
        painter = _Painter(theme, self)
        painter.pressed.connect(self.tick)
        self.setItemDelegate(painter)

    def show_row(self, row: Row | None) -> None:
        """Show the places of a row; of the same row the place that was looked at stays."""
        before, self._row = self._row, row
        spots = row.spots if row is not None else ()
        same = before is not None and row is not None and before.key == row.key
        if same and len(spots) == len(self.lines):
            self._model.retell(spots)
            # A place that is ticked has no doubt below it: the rows are of another height.
            self.scheduleDelayedItemsLayout()
        else:
            self._model.show(spots)
            self.setCurrentIndex(self._model.index(0))

    def tick(self, at: int) -> None:
        """Tick a place, or leave it as it is."""
        self._tell(lambda number, spot: spot.on if number != at else not spot.on)

    def only_this(self) -> None:
        """Tick the current place and no other."""
        at = self.currentIndex().row()
        self._tell(lambda number, _: number == at, narrow=True)

    def only_this_talk(self) -> None:
        """Tick what is heard as the current place in its talk, and nothing in the others."""
        spot = self.current
        if spot is not None:
            self._tell(lambda _, other: other.talk == spot.talk and self._means_it(other), narrow=True)

    def whole_day(self) -> None:
        """Tick all places that were not doubted, and the current one."""
        self._tell(lambda _, other: self._means_it(other), narrow=False)

    def _means_it(self, spot: Spot) -> bool:
        """Whether it is meant, as far as is known; the current place is what the person looks at."""
        return not spot.doubt or spot == self.current

    def _tell(self, is_on: Callable[[int, Spot], bool], narrow: bool | None = None) -> None:
        if self._row is None or not self._row.spots:
            return
        spots = tuple(replace(s, on=is_on(number, s)) for number, s in enumerate(self._row.spots))
        narrow = self._row.narrow if narrow is None else narrow
        self.changed.emit(replace(self._row, spots=spots, narrow=narrow, on=any(s.on for s in spots)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at, key = self.currentIndex().row(), event.key()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        tells = {
            Qt.Key.Key_Space: lambda: self.tick(at),
            Qt.Key.Key_P: self.only_this,
            Qt.Key.Key_T: self.only_this_talk,
            Qt.Key.Key_D: self.whole_day,
        }
        if at >= 0 and plain and key in tells and not event.isAutoRepeat():
            tells[Qt.Key(key)]()
        elif key == Qt.Key.Key_Left:
            self.left.emit()
        elif key in MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()
