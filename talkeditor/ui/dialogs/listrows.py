"""Lists of sheets that paint their rows themselves: a tuple of rows, shown as a whole, with ticks."""

from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
)

from talkeditor.core.direction import isolated
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views import accessible

Index = QModelIndex | QPersistentModelIndex
R = TypeVar("R")

MOVES = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
"""Keys that go from row to row; all others are the sheet's."""


class RowsModel(QAbstractListModel, Generic[R]):
    """Subclasses say what a row is called, and what a screen reader says of it."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[R, ...] = ()

    def show(self, rows: tuple[R, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def retell(self, rows: tuple[R, ...]) -> None:
        """Show the same things told anew: the current one stays."""
        assert len(rows) == len(self.rows)
        self.rows = rows
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def named(self, row: R) -> str:
        """What a row is called."""
        raise NotImplementedError

    def said(self, row: R) -> str:
        """What a screen reader says of a row."""
        raise NotImplementedError

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.named(row)
        return self.said(row) if role == Qt.ItemDataRole.AccessibleTextRole else None


class RowsList(QListView, Generic[R]):
    """A list without a frame that scrolls by pixels and lets letters be."""

    def __init__(self, name: str, model: RowsModel[R]) -> None:
        super().__init__()
        self._rows = model
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.viewport().setAutoFillBackground(False)

    @property
    def lines(self) -> tuple[R, ...]:
        """All rows."""
        return self._rows.rows

    @property
    def current(self) -> R | None:
        """The row that is looked at."""
        row = self.currentIndex().row()
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def current_item(self) -> int | None:
        """The number of the row that is looked at."""
        return self.currentIndex().row() if self.current is not None else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        accessible.tell_entered(self)

    def keyboardSearch(self, _: str) -> None:
        """Letters do not jump: they are keys of the sheet, or nothing."""


TEXT_AT = 52
"""Where the text of a row with a tick begins, in design pixels."""
_TICK_AT, _TICK_SIDE = 16, 44


class RowPainter(QStyledItemDelegate, Generic[R]):
    """Draws the rows of a list, each with a tick at its left. `pressed`: that of a row was pressed."""

    pressed = Signal(int)

    def __init__(self, theme: Theme, rows: RowsList[R]) -> None:
        super().__init__(rows)
        self._theme, self._list = theme, rows

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A press on the tick's side of the row ticks; Space does by the base class where a model can."""
        if not isinstance(event, QMouseEvent):
            return super().editorEvent(event, model, option, index)
        side = option.rect.left() + self._theme.px(_TICK_SIDE)
        ticks = event.type() == QEvent.Type.MouseButtonRelease and event.position().x() < side
        if ticks:
            self.pressed.emit(index.row())
        return ticks

    def _row(self, index: Index) -> R:
        return self._list.lines[index.row()]

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """The selected row with its bar, and a hairline below each."""
        rect, theme = option.rect, self._theme
        if option.state & QStyle.StateFlag.State_Selected:
            self._paint_chosen(painter, rect)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("hairline"))

    def _paint_chosen(self, painter: QPainter, rect: QRect) -> None:
        painter.fillRect(rect, self._theme.color("select"))
        painter.fillRect(
            rect.left(), rect.top(), self._theme.px(3), rect.height(), self._theme.color("accent")
        )

    def _paint_tick(self, painter: QPainter, rect: QRect, on: bool, able: bool = True) -> None:
        """The box at the left of a row."""
        theme, box = self._theme, QStyleOptionButton()
        size = theme.px(16)
        box.rect = QRect(rect.left() + theme.px(_TICK_AT), rect.top() + theme.px(7), size, size)
        ticked = QStyle.StateFlag.State_On if on else QStyle.StateFlag.State_Off
        box.state = ticked | (QStyle.StateFlag.State_Enabled if able else QStyle.StateFlag.State_None)
        element = QStyle.PrimitiveElement.PE_IndicatorCheckBox
        self._list.style().drawPrimitive(element, box, painter, self._list)

    def _paint_text(self, painter: QPainter, area: QRect, text: str, role: FontRole, token: str) -> None:
        """As much of a text as fits into its area, in a colour of the theme."""
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.color(token))
        shown = self._theme.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, isolated(shown))
