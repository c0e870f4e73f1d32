"""The palette: type some letters, take a command, a line or a talk with Enter."""

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from talkeditor.core.translation import later, tr
from talkeditor.ui.commands.base import Command
from talkeditor.ui.desk import Desk
from talkeditor.ui.dialogs.finding import Row, rows_for, told
from talkeditor.ui.dialogs.listrows import Index, RowsModel
from talkeditor.ui.dialogs.overlay import Footer, Hairline, Overlay, column, tint
from talkeditor.ui.marks import key_words, keycap_height, keycaps_width, paint_icon, paint_keycaps
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views import accessible
from talkeditor.ui.views.signs import units
from talkeditor.ui.views.widgets import CutLabel, KeyRow

WIDTH = 640
MOST_ROWS = 9
NONE = later("No command is called so.")


class _Rows(RowsModel[Row]):
    """The rows that fit, for the list."""

    def named(self, row: Row) -> str:
        return row.label

    def said(self, row: Row) -> str:
        parts = (row.label, row.target or row.refused, key_words(row.caps))
        return ", ".join(part for part in parts if part)


class _List(QListView):
    """The rows, or a sentence where there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setFont(self._theme.font(FontRole.BODY))
            painter.setPen(self._theme.color("text2"))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, tr(NONE))


class _Painter(QStyledItemDelegate):
    """Draws a row: icon, words with the matched letters marked, what it acts on, keys."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _: QStyleOptionViewItem, __: Index) -> QSize:
        return QSize(self._theme.px(200), row_height(self._theme))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        model = index.model()
        assert isinstance(model, _Rows)
        row = model.rows[index.row()]
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(rect, theme.color("select"))
            painter.fillRect(rect.left(), rect.top(), theme.px(3), rect.height(), theme.color("accent"))
        size, left = theme.px(16), rect.left() + theme.px(15)
        middle = rect.center().y()
        if row.icon:
            place = QRectF(left, middle - size / 2, size, size)
            paint_icon(painter, place, row.icon, "text3" if row.refused else "text2", theme)
        left += size + theme.px(9)
        right = rect.right() - theme.px(15)
        if row.caps:
            right -= keycaps_width(row.caps, theme)
            paint_keycaps(painter, QPointF(right, middle), row.caps, theme)
            right -= theme.px(10)
        left += self._paint_label(
            painter, row, QRect(left, rect.top(), right - left, rect.height()), selected
        )
        left += theme.px(10)
        painter.setFont(theme.font(FontRole.SMALL))
        painter.setPen(theme.color("text2" if selected else "text3"))
        note = row.refused or row.target
        shown = theme.metrics(FontRole.SMALL).elidedText(note, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(
            QRect(left, rect.top(), right - left, rect.height()), Qt.AlignmentFlag.AlignVCenter, shown
        )
        painter.restore()

    def _paint_label(self, painter: QPainter, row: Row, area: QRect, selected: bool) -> int:
        """The words, matched letters underlined in the accent; gives their width."""
        theme = self._theme
        text = theme.metrics(FontRole.MEDIUM).elidedText(row.label, Qt.TextElideMode.ElideRight, area.width())
        plain = theme.font(FontRole.MEDIUM)
        marked = QFont(theme.font(FontRole.STRONG))
        marked.setUnderline(True)
        token = "text3" if row.refused else "selectText" if selected else "text"
        layout, at, formats = QTextLayout(text, plain), 0, []
        for run, hit in _runs(text, set(row.places)):
            form = QTextCharFormat()
            form.setFont(marked if hit else plain)
            form.setForeground(theme.color("accent" if hit and not row.refused else token))
            stretch = QTextLayout.FormatRange()
            stretch.start, stretch.length, stretch.format = at, units(run, len(run)), form
            formats.append(stretch)
            at += stretch.length
        # Laid out as a whole: matched letters stand where the words have them, whichever way these run.
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2))
        return math.ceil(line.naturalTextWidth())


def _runs(text: str, hits: set[int]) -> list[tuple[str, bool]]:
    """The text in stretches that are matched or not."""
    runs: list[tuple[str, bool]] = []
    for at, character in enumerate(text):
        hit = at in hits
        if runs and runs[-1][1] is hit:
            runs[-1] = (runs[-1][0] + character, hit)
        else:
            runs.append((character, hit))
    return runs


def row_height(theme: Theme) -> int:
    """The height of a row of the palette."""
    return max(
        theme.px(33), theme.row_height(FontRole.BODY) + theme.px(8), keycap_height(theme) + theme.px(8)
    )


class Palette(Overlay):
    """`chosen` has the id of the command that was run (nothing for a line or a talk)."""

    chosen = Signal(str)

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        commands: Sequence[Command],
        desk: Desk,
        *,
        recent: Sequence[str] = (),
        keys: Mapping[str, tuple[str, ...]] | None = None,
        typed: str = "",
    ) -> None:
        super().__init__(window, theme, tr("Search commands"))
        self._commands, self._desk = commands, desk
        self._recent, self._keys = recent, keys
        self._states: dict[str, tuple[str, str]] = {}
        self._total = len({command.label for command in commands})
        self.field = QLineEdit(typed)
        self.field.setAccessibleName(tr("Search commands"))
        self.field.setPlaceholderText(tr("Type a command, a line number, a title"))
        self.field.setFrame(False)
        self.count = QLabel()
        self.model = _Rows()
        self.list = _List(theme)
        self._build()
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._run_at)
        self._find()

    def _build(self) -> None:
        theme = self._theme
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Painter(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Commands"))
        self.list.viewport().setAutoFillBackground(False)
        self.field.setFont(theme.font(FontRole.BODY))
        palette = self.field.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.color("raised"))
        self.field.setPalette(palette)
        icon = QLabel()
        icon.setPixmap(theme.pixmap("search", "text2", theme.px(16), self.devicePixelRatioF()))
        top = QHBoxLayout()
        top.setContentsMargins(theme.px(15), theme.px(10), theme.px(15), theme.px(10))
        top.setSpacing(theme.px(9))
        top.addWidget(icon)
        top.addWidget(self.field, 1)
        top.addWidget(self.count)
        self.count.setFont(theme.font(FontRole.SMALL))
        words = ((("↑", "↓"), tr("choose")), (("Enter",), tr("run")), (("Esc",), tr("close")))
        hints = KeyRow(words, theme)
        last = CutLabel(theme, tr("The key on the right does the same without this list."))
        last.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        tint(self.count, theme.color("text2"))
        foot = Footer(theme)
        foot.row.setContentsMargins(theme.px(15), theme.px(6), theme.px(15), theme.px(6))
        foot.row.addWidget(hints)
        foot.row.addWidget(last, 1)
        whole = column(self.body)
        whole.addLayout(top)
        whole.addWidget(Hairline(theme))
        whole.addWidget(self.list, 1)
        whole.addWidget(foot)

    def first_focus(self) -> QWidget:
        return self.field

    def wanted_size(self) -> tuple[int, int]:
        theme = self._theme
        rows = max(1, min(MOST_ROWS, len(self.model.rows)))
        # Below few rows there is air; below many no slice of a row that would look cut off.
        air = theme.px(12) if len(self.model.rows) <= MOST_ROWS else 0
        around = self.body.layout()
        extra = 0 if around is None else around.sizeHint().height() - self.list.sizeHint().height()
        return theme.px(WIDTH), rows * row_height(theme) + extra + air

    def wanted_top(self) -> float:
        return 0.18

    def _find(self) -> None:
        rows = rows_for(self.field.text(), self._commands, self._desk, self._recent, self._keys, self._states)
        self.model.show(rows)
        self.count.setText(told(rows, self._total))
        if rows:
            self.list.setCurrentIndex(self.model.index(0))
            self._tell()
        elif self.isVisible():
            accessible.announce(self, tr(NONE))
        self.place()

    def _tell(self) -> None:
        """Let screen readers say the row that Enter runs: the focus stays in the field."""
        if self.isVisible():
            row = self.model.rows[self.list.currentIndex().row()]
            accessible.announce(self, self.model.said(row))

    def run_current(self) -> None:
        """Run the chosen row; a refused one stays and says why."""
        self._run_at(self.list.currentIndex())

    def _run_at(self, index: Index) -> None:
        if not index.isValid():
            return
        row = self.model.rows[index.row()]
        if row.refused:
            self._desk.say(row.refused)
            return
        self.finish()
        self.chosen.emit(row.id)
        row.run(self._desk)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._steer(event)
        return super().eventFilter(watched, event)

    def _steer(self, event: QKeyEvent) -> bool:
        """Keys that go to the list while the field has the focus."""
        page = MOST_ROWS - 1
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self.model.rows:
            last = len(self.model.rows) - 1
            at = self.list.currentIndex().row() + step
            wrapped = at % (last + 1) if abs(step) == 1 else min(max(0, at), last)
            self.list.setCurrentIndex(self.model.index(wrapped))
            self._tell()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.run_current()
            return True
        return False
