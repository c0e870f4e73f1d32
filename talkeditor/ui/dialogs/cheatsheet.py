"""The sheet of all keys. Typing turns it into the palette."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QSizePolicy, QWidget

from talkeditor.core.translation import tr
from talkeditor.ui.commands.base import Command, Group
from talkeditor.ui.dialogs.keysheet import KeyLine, as_html, in_columns, key_lines
from talkeditor.ui.dialogs.overlay import Footer, Hairline, Overlay, column, tint
from talkeditor.ui.marks import key_words, keycap_height, keycaps_width, paint_keycaps
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.widgets import Button

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

WIDTH = 1400
COLUMN = 370


class KeyTable(QWidget):
    """All keys by group, in as many columns as there is room for."""

    def __init__(self, theme: Theme, groups: dict[Group, tuple[KeyLine, ...]]) -> None:
        super().__init__()
        self._theme, self._groups = theme, groups
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("All keys"))
        self.setAccessibleDescription(self._read())

    def _read(self) -> str:
        """The table as sentences, for a screen reader."""
        return " ".join(
            f"{tr(group.value)}: "
            + "; ".join(f"{key_words(line.caps)}, {line.words}" for line in lines)
            + "."
            for group, lines in self._groups.items()
        )

    def _columns(self, width: int) -> int:
        return min(3, max(1, width // self._theme.px(COLUMN)))

    def _row(self) -> int:
        theme = self._theme
        return max(theme.px(25), theme.row_height(FontRole.BODY), keycap_height(theme) + theme.px(4))

    def height_for(self, width: int) -> int:
        """The height that the table needs for a width."""
        row = self._row()
        return max(
            sum((len(self._groups[group]) + 2) * row for group in groups)
            for groups in in_columns(self._groups, self._columns(width))
        ) + self._theme.px(12)

    def sizeHint(self) -> QSize:
        width = max(self.width(), self._theme.px(COLUMN))
        return QSize(width, self.height_for(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.height_for(self.width()))

    def paintEvent(self, _: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        columns = in_columns(self._groups, self._columns(self.width()))
        gap, inset = theme.px(26), theme.px(20)
        wide = (self.width() - 2 * inset - gap * (len(columns) - 1)) // len(columns)
        for at, groups in enumerate(columns):
            left, top = inset + at * (wide + gap), theme.px(8)
            for group in groups:
                top = self._paint_group(painter, QRect(left, top, wide, 0), group)

    def _paint_group(self, painter: QPainter, place: QRect, group: Group) -> int:
        """A heading, a line, the rows; gives where the next group begins."""
        theme, row = self._theme, self._row()
        left, top, wide = place.left(), place.top(), place.width()
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(FontRole.SMALL_STRONG))
        painter.setPen(theme.color("text2"))
        painter.drawText(QRect(left, top, wide, row), middle, tr(group.value))
        top += row
        painter.fillRect(left, top, wide, 1, theme.color("hairline"))
        top += theme.px(4)
        for line in self._groups[group]:
            self._paint_line(painter, QRect(left, top, wide, row), line)
            top += row
        return top + row - theme.px(4)

    def _paint_line(self, painter: QPainter, place: QRect, line: KeyLine) -> None:
        theme = self._theme
        split = place.left() + place.width() * 2 // 5
        middle = place.center().y() + 1
        caps = keycaps_width(line.caps, theme)
        flags = Qt.AlignmentFlag.AlignVCenter
        left = split - theme.px(10)
        if line.also:
            left -= keycaps_width(line.also, theme)
            paint_keycaps(painter, QPointF(left, middle), line.also, theme)
            between = tr("or", about="between two keys")
            width = theme.metrics(FontRole.SMALL).horizontalAdvance(between) + theme.px(8)
            left -= width
            painter.setFont(theme.font(FontRole.SMALL))
            painter.setPen(theme.color("text2"))
            painter.drawText(
                QRect(left, place.top(), width, place.height()), Qt.AlignmentFlag.AlignCenter, between
            )
        paint_keycaps(painter, QPointF(left - caps, middle), line.caps, theme)
        painter.setFont(theme.font(FontRole.BODY))
        painter.setPen(theme.color("text"))
        room = QRect(split, place.top(), place.right() - split, place.height())
        text = theme.metrics(FontRole.BODY).elidedText(line.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, flags, text)


class CheatSheet(Overlay):
    """`typed` asks for the palette with the letters that were typed, `change_wanted` for other keys."""

    typed = Signal(str)
    change_wanted = Signal()

    def __init__(self, window: QWidget, theme: Theme, commands: Sequence[Command]) -> None:
        super().__init__(window, theme, tr("All keys"))
        self._groups = key_lines(commands)
        self.table = KeyTable(theme, self._groups)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Type to find a command"))
        self.field.setPlaceholderText(tr("Type to find a command"))
        self.field.addAction(theme.icon("search", "text2"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textEdited.connect(self._on_typed)
        self.close_button = Button(tr("Close"), theme, "Esc", primary=True)
        self.close_button.clicked.connect(lambda: self.finish(False))
        self.change = Button(tr("Change keys…"), theme)
        self.change.clicked.connect(self._on_change)
        self.print_button = Button(tr("Print…"), theme)
        self.print_button.clicked.connect(self._print)
        self.area = QScrollArea()
        self._build()

    def _build(self) -> None:
        theme = self._theme
        inset = theme.px(20)
        title, below = QLabel(tr("Keys in review")), QLabel()
        title.setFont(theme.font(FontRole.HEADING))
        below.setText(tr("These keys work while the transcript, the outline or the overview has the focus."))
        below.setWordWrap(True)
        below.setFont(theme.font(FontRole.SMALL))
        words = self.field.fontMetrics().horizontalAdvance(self.field.placeholderText())
        self.field.setMinimumWidth(max(theme.px(200), words + theme.px(48)))
        top = QHBoxLayout()
        top.setContentsMargins(inset, theme.px(12), inset, theme.px(10))
        top.setSpacing(theme.px(14))
        top.addWidget(title)
        top.addWidget(below, 1)
        top.addWidget(self.field)
        self.area.setWidget(self.table)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.viewport().setAutoFillBackground(False)
        self.table.setAutoFillBackground(False)
        note = QLabel(
            tr(
                "In a text field every key types. Esc always brings you back and keeps what you typed "
                "in the transcript."
            )
        )
        note.setWordWrap(True)
        note.setFont(theme.font(FontRole.SMALL))
        tint(note, theme.color("text2"))
        tint(below, theme.color("text2"))
        foot = Footer(theme)
        foot.row.addWidget(note, 1)
        foot.row.addWidget(self.print_button)
        foot.row.addWidget(self.change)
        foot.row.addWidget(self.close_button)
        whole = column(self.body)
        whole.addLayout(top)
        whole.addWidget(Hairline(theme))
        whole.addWidget(self.area, 1)
        whole.addWidget(foot)

    def first_focus(self) -> QWidget:
        return self.field

    def wanted_size(self) -> tuple[int, int]:
        theme = self._theme
        width = min(theme.px(WIDTH), self.width() - 2 * theme.px(8))
        around = self.body.layout()
        extra = 0 if around is None else around.sizeHint().height() - self.area.sizeHint().height()
        return width, self.table.height_for(width) + extra + theme.px(12)

    def _on_change(self) -> None:
        self.finish(False)
        self.change_wanted.emit()

    def _print(self) -> None:
        """Ask for a printer and print the sheet; what prints is loaded only now."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.print_on(printer)
        dialog.deleteLater()

    def print_on(self, printer: "QPrinter") -> None:
        """Print the sheet."""
        paper = QTextDocument()
        paper.setHtml(as_html(self._groups))
        paper.print_(printer)

    def _on_typed(self, text: str) -> None:
        self.finish(False)
        self.typed.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows scroll; Enter closes."""
        bar = self.area.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            bar.setValue(bar.value() + step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F1):
            self.finish(False)
        else:
            super().keyPressEvent(event)
