"""The talks beside their entries in the schedule: what was heard, what was planned, how sure and why."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from talkeditor.core.findings import Sureness
from talkeditor.core.schedule import Slot
from talkeditor.core.translation import later, tr
from talkeditor.ui.dialogs.listrows import MOVES, TEXT_AT, Index, RowPainter, RowsList, RowsModel
from talkeditor.ui.marks import paint_icon, paint_sureness
from talkeditor.ui.theme import FontRole, Theme

SCHEDULE_AT, WHY_AT = 0.45, 0.80
"""Where the second and the third column begin, as parts of the width."""


@dataclass(frozen=True, slots=True)
class MatchLine:
    """A talk with its entry, or without one (`slot` None), and the entries it may have instead.

    `sureness` and `why` are of the entry that was `proposed`; of another one a person chose it.
    """

    talk: int
    heard: str
    lines: str
    slot: Slot | None
    sureness: Sureness = Sureness.UNSURE
    why: str = ""
    others: tuple[Slot, ...] = ()
    on: bool = True
    proposed: Slot | None = None
    without: str = later("No entry fits")

    @property
    def planned(self) -> tuple[str, str]:
        """The entry in two rows: title; clock and speakers."""
        if self.slot is None:
            return tr(self.without), tr("its heard title is kept")
        return self.slot.title, " · ".join(t for t in (self.slot.start, ", ".join(self.slot.speakers)) if t)

    @property
    def reason(self) -> str:
        """Why this entry."""
        return self.why if self.slot == self.proposed else tr("chosen by you")

    @property
    def words(self) -> str:
        """The row in words."""
        tick = "" if self.slot is None else (tr("ticked") if self.on else tr("not ticked"))
        sure = str(tr(self.sureness)) if self.slot is not None and self.slot == self.proposed else ""
        parts = (tr("Talk {number}", number=self.talk), self.heard, *self.planned, sure, self.reason, tick)
        return ". ".join(part for part in parts if part)


class _Model(RowsModel[MatchLine]):
    def named(self, row: MatchLine) -> str:
        return f"{row.talk}  {row.heard}"

    def said(self, row: MatchLine) -> str:
        return row.words


class _Painter(RowPainter[MatchLine]):
    """Draws a row: tick, heard, entry, sureness and why, each in two rows of text."""

    def sizeHint(self, _: QStyleOptionViewItem, __: Index) -> QSize:
        theme = self._theme
        height = theme.row_height(FontRole.BODY) + theme.row_height(FontRole.SMALL) + theme.px(11)
        return QSize(theme.px(480), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self._theme, option.rect
        row = self._row(index)
        painter.save()
        able = row.slot is not None
        self._paint_ground(painter, option)
        self._paint_tick(painter, rect, row.on and able, able)
        left = rect.left() + theme.px(TEXT_AT)
        second = rect.left() + round(rect.width() * SCHEDULE_AT)
        third = rect.left() + round(rect.width() * WHY_AT)
        size = theme.px(12)
        middle = rect.top() + theme.px(5) + (theme.row_height(FontRole.BODY) - size) / 2
        paint_icon(painter, QRectF(second - theme.px(24), middle, size, size), "right", "text2", theme)
        heard, planned = (f"{row.talk}  {row.heard}", row.lines), row.planned
        self._two_rows(painter, left, rect, second - left - theme.px(32), heard, FontRole.BODY)
        role = FontRole.MEDIUM if row.slot is not None else FontRole.BODY
        self._two_rows(painter, second, rect, third - second - theme.px(16), planned, role)
        self._paint_why(painter, third, rect, row)
        painter.restore()

    def _two_rows(
        self, painter: QPainter, left: int, rect: QRect, room: int, texts: tuple[str, str], role: FontRole
    ) -> None:
        theme = self._theme
        top = rect.top() + theme.px(5)
        for text, font, token in zip(texts, (role, FontRole.SMALL), ("text", "text2"), strict=True):
            height = theme.row_height(font)
            self._paint_text(painter, QRect(left, top, room, height), text, font, token)
            top += height

    def _paint_why(self, painter: QPainter, left: int, rect: QRect, row: MatchLine) -> None:
        theme = self._theme
        if row.slot is None:
            return
        room, height = rect.right() - left - theme.px(12), theme.row_height(FontRole.BODY)
        top = rect.top() + theme.px(5)
        if row.slot == row.proposed:
            paint_sureness(painter, QRect(left, top, room, height), row.sureness, theme)
        below = QRect(left, top + height, room, theme.row_height(FontRole.SMALL))
        self._paint_text(painter, below, row.reason, FontRole.SMALL, "text2")


class MatchList(RowsList[MatchLine]):
    """The rows. `changed`: ticked anew or another entry chosen; `looked`: another row is looked at.

    Space leaves a row out or takes it again; Right and Left go through the entries that it may have.
    """

    changed = Signal()
    looked = Signal()

    def __init__(self, theme: Theme) -> None:
        self._model = _Model()
        super().__init__(tr("Talks and their entries in the schedule"), self._model)
        painter = _Painter(theme, self)
        painter.pressed.connect(self.tick)
        self.setItemDelegate(painter)
        self.selectionModel().currentChanged.connect(lambda *_: self.looked.emit())

    def show_lines(self, lines: Iterable[MatchLine]) -> None:
        """Show these rows; where they are the same talks the one that was looked at stays."""
        fresh = tuple(lines)
        if [line.talk for line in fresh] == [line.talk for line in self.lines]:
            # What was left out stays so in another room, too.
            kept = zip(fresh, self.lines, strict=True)
            self._model.retell(tuple(replace(line, on=line.on and old.on) for line, old in kept))
        else:
            self._model.show(fresh)
            self.setCurrentIndex(self._model.index(0))
        self.changed.emit()

    def tick(self, at: int) -> None:
        """Leave a row out, or take it again."""
        row = self.lines[at]
        if row.slot is not None:
            self._put(at, replace(row, on=not row.on))

    def choose(self, at: int, step: int) -> None:
        """Give a row the next (+1) or the last (-1) of the entries that it may have."""
        row = self.lines[at]
        choice = (row.slot, *row.others)
        if len(choice) < 2:
            return
        # The entries stay in a ring, so that going on comes back to the first.
        turned = (*choice[step:], *choice[:step])
        self._put(at, replace(row, slot=turned[0], others=tuple(s for s in turned[1:] if s), on=True))

    def _put(self, at: int, row: MatchLine) -> None:
        rows = list(self.lines)
        rows[at] = row
        self._model.retell(tuple(rows))
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at, key = self.currentIndex().row(), event.key()
        if at >= 0 and key == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.tick(at)
        elif at >= 0 and key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self.choose(at, 1 if key == Qt.Key.Key_Right else -1)
        elif key in MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()
