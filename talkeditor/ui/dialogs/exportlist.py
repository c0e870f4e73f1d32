"""The left half of the export: the talks with their ticks, and where every line of the stream goes."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QSizePolicy,
    QStyleOptionViewItem,
    QWidget,
)

from talkeditor.core.accounting import Account, Category
from talkeditor.core.direction import isolated
from talkeditor.core.findings import Kind
from talkeditor.core.translation import tr
from talkeditor.core.wording import count, counted
from talkeditor.ui.dialogs.listrows import TEXT_AT, Index, RowPainter, RowsList, RowsModel
from talkeditor.ui.marks import paint_icon, paint_pattern
from talkeditor.ui.theme import FontRole, Theme

_ORDER = (
    Category.REEL,
    Category.CHATTER,
    Category.NOISE,
    Category.BREAK,
    Category.DROPPED,
    Category.CUT,
    Category.UNDECIDED,
    Category.LEFT_OUT,
)


@dataclass(frozen=True, slots=True)
class TalkLine:
    """A talk in the list: what its file is called, how many words, what deserves a look."""

    number: int
    title: str
    speakers: str
    file: str
    words: int
    warnings: tuple[str, ...] = ()
    accepted: bool = True

    @property
    def notes(self) -> tuple[str, ...]:
        """The warnings, and that nobody decided it yet."""
        return self.warnings if self.accepted else (tr("Not accepted yet"), *self.warnings)


class _Model(RowsModel[TalkLine]):
    """The talks with their ticks."""

    ticked = Signal()

    def __init__(self, lines: tuple[TalkLine, ...]) -> None:
        super().__init__()
        self.rows = lines
        self.on = {line.number for line in lines if line.accepted}

    def named(self, row: TalkLine) -> str:
        return f"{row.number}  {row.title}"

    def said(self, row: TalkLine) -> str:
        parts = (f"{row.number}, {row.title}", row.speakers, counted(row.words, "word"), *row.notes)
        return ". ".join(part for part in parts if part)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = self.rows[index.row()].number in self.on
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def setData(self, index: Index, _: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        number = self.rows[index.row()].number
        self.on ^= {number}
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True


class _Painter(RowPainter[TalkLine]):
    """Draws a talk: tick, number and title, speakers and file name, notes, words."""

    def sizeHint(self, _: QStyleOptionViewItem, index: Index) -> QSize:
        theme = self._theme
        notes = len(self._row(index).notes)
        small = theme.row_height(FontRole.SMALL)
        return QSize(theme.px(240), theme.row_height(FontRole.BODY) + small * (1 + notes) + theme.px(11))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        line, rect = self._row(index), option.rect
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        painter.save()
        self._paint_ground(painter, option)
        self._paint_tick(painter, rect, ticked)
        words = counted(line.words, "word")
        wide = theme.metrics(FontRole.BODY).horizontalAdvance(words)
        left, right = rect.left() + theme.px(TEXT_AT), rect.right() - theme.px(14)
        high, low = theme.row_height(FontRole.BODY), theme.row_height(FontRole.SMALL)
        top = rect.top() + theme.px(5)
        rows = [
            (
                FontRole.MEDIUM,
                "text",
                f"{line.number}  {isolated(line.title)}",
                high,
                right - left - wide - 12,
            )
        ]
        beside = f"{isolated(line.speakers)} · " if line.speakers else ""
        rows.append((FontRole.SMALL, "text2", f"{beside}{isolated(line.file)}", low, right - left))
        rows += [(FontRole.SMALL, "warn", note, low, right - left) for note in line.notes]
        painter.setFont(theme.font(FontRole.BODY))
        painter.setPen(theme.color("text2"))
        painter.drawText(QRect(right - wide, top, wide, high), Qt.AlignmentFlag.AlignVCenter, words)
        for role, token, text, height, room in rows:
            self._paint_text(painter, QRect(left, top, room, height), text, role, token)
            top += height
        painter.restore()


class TalkList(RowsList[TalkLine]):
    """The talks. `ticked`: other talks are wanted; `chosen`: another talk is looked at."""

    ticked = Signal()
    chosen = Signal()

    def __init__(self, theme: Theme, lines: tuple[TalkLine, ...]) -> None:
        self._model = _Model(lines)
        super().__init__(tr("Talks"), self._model)
        painter = _Painter(theme, self)
        painter.pressed.connect(self._on_pressed)
        self.setItemDelegate(painter)
        if lines:
            self.setCurrentIndex(self._model.index(0))
        self._model.ticked.connect(self.ticked)
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit())

    def _on_pressed(self, at: int) -> None:
        self._model.setData(self._model.index(at), None, Qt.ItemDataRole.CheckStateRole)

    def numbers(self) -> set[int]:
        """The numbers of the ticked talks."""
        return set(self._model.on)

    def update_lines(self, lines: Iterable[TalkLine]) -> None:
        """Show other file names and words for the same talks."""
        fresh = tuple(lines)
        if fresh != self._model.rows and fresh:
            self._model.retell(fresh)


class _Chips(QWidget):
    """What was left out, by kind: pattern, word, number of lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._chips: list[tuple[Category, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: dict[Category, int]) -> None:
        self._chips = [(kind, _chip(kind, n)) for kind in _ORDER if (n := counts[kind])]
        self.setAccessibleName(", ".join(text for _, text in self._chips))
        self.updateGeometry()
        self.update()

    def _widths(self) -> list[int]:
        theme = self._theme
        metrics = theme.metrics(FontRole.SMALL)
        return [
            metrics.horizontalAdvance(text) + theme.px(20 + (16 if _kind(category) else 0))
            for category, text in self._chips
        ]

    def _high(self) -> int:
        return self._theme.row_height(FontRole.SMALL) + self._theme.px(4)

    def places(self, room: int) -> list[QRect]:
        """Where each chip lies in a width; those that do not fit into a row begin the next."""
        gap, high, left, top = self._theme.px(6), self._high(), 0, 0
        found = []
        for width in self._widths():
            if left and left + width > room:
                left, top = 0, top + high + gap
            found.append(QRect(left, top, width, high))
            left += width + gap
        return found

    def height_for(self, room: int) -> int:
        """The height of all chips in a width."""
        return max((place.bottom() + 1 for place in self.places(room)), default=self._high())

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths()) + self._theme.px(6) * len(self._chips), self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(FontRole.SMALL))
        for (category, text), chip in zip(self._chips, self.places(self.width()), strict=True):
            frame = QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(theme.color("hairline"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
            start = chip.left() + theme.px(10)
            kind = _kind(category)
            if kind is not None:
                side = theme.px(10)
                square = QRectF(start, chip.top() + (chip.height() - side) / 2, side, side)
                paint_pattern(painter, square, kind, theme)
                painter.setPen(QPen(theme.color(str(kind)), 1))
                painter.drawRect(square)
                start += theme.px(16)
            painter.setPen(theme.color("text2"))
            place = QRectF(start, chip.top(), chip.width(), chip.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)


def _chip(category: Category, number: int) -> str:
    word = tr(category)
    return f"{word[:1].upper()}{word[1:]} {count(number)}"


def _kind(category: Category) -> Kind | None:
    return Kind(category.value) if category.value in {kind.value for kind in Kind} else None


class AccountPanel(QWidget):
    """The sum of all lines, the chips, and the wish for a file of what was left out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sentence = ""
        self.chips = _Chips(theme)
        self.left_out = QCheckBox(tr("Write them to left-out.md"))
        for part in (self.chips, self.left_out):
            part.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def sentence(self) -> str:
        """The sum, in words."""
        return self._sentence

    def show_account(self, account: Account | None, offers_left_out: bool = True) -> None:
        """Show where the lines go (None: nothing is exported), and whether the rest can be written too."""
        self._sentence = ""
        if account is not None:
            self._sentence = tr(
                "Every line is accounted for: {talks} in talks + {rest} left out = {all}",
                talks=count(account.in_talks),
                rest=count(account.left_out),
                all=count(account.total),
            )
            self.chips.show_counts(account.counts)
        self.chips.setVisible(account is not None)
        self.left_out.setVisible(account is not None and offers_left_out)
        self.setAccessibleName(self._sentence)
        self._arrange()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = self._theme
        room = self.width() - 2 * theme.px(16)
        parts = max(self.chips.height_for(room), self._place_of_box(room).bottom() + 1)
        return QSize(theme.px(240), theme.row_height(FontRole.BODY) + parts + theme.px(22))

    def _place_of_box(self, room: int) -> QRect:
        """Where the box lies, seen from the first chip: behind the last one, or below where that is full."""
        theme, box = self._theme, self.left_out.sizeHint()
        *_, last = (QRect(), *self.chips.places(room))
        left = last.right() + 1 + theme.px(16)
        if left + box.width() <= room:
            return QRect(left, last.top(), box.width(), box.height())
        return QRect(0, self.chips.height_for(room) + theme.px(4), min(room, box.width()), box.height())

    def _arrange(self) -> None:
        theme = self._theme
        left, top = theme.px(16), theme.px(12) + theme.row_height(FontRole.BODY)
        room = self.width() - 2 * left
        wide = min(room, self.chips.sizeHint().width())
        self.chips.setGeometry(left, top, wide, self.chips.height_for(room))
        self.left_out.setGeometry(self._place_of_box(room).translated(left, top))

    def resizeEvent(self, _: QEvent) -> None:
        self._arrange()
        self.updateGeometry()

    def paintEvent(self, _: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.fillRect(self.rect(), theme.color("window"))
        painter.fillRect(0, 0, self.width(), 1, theme.color("hairline"))
        if not self._sentence:
            return
        row, top, left = theme.row_height(FontRole.BODY), theme.px(8), theme.px(16)
        size = theme.px(14)
        tick = QRectF(left, top + (row - size) / 2, size, size)
        paint_icon(painter, tick, "check", "ok", theme)
        painter.setFont(theme.font(FontRole.MEDIUM))
        painter.setPen(theme.color("text"))
        left += theme.px(22)
        room = self.width() - left - theme.px(12)
        shown = theme.metrics(FontRole.MEDIUM).elidedText(self._sentence, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(left, top + (row + theme.metrics(FontRole.MEDIUM).capHeight()) / 2), shown)
