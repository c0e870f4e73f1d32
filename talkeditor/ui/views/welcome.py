"""What there is to do without a stream: open one, try the sample, go on with one that was open before."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QWidget

from talkeditor.core.translation import later, tr, trn
from talkeditor.core.wording import count
from talkeditor.settings import Recent
from talkeditor.ui.commands.base import Command
from talkeditor.ui.marks import key_parts, keycaps_width, paint_icon, paint_keycaps
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.column import WRAPPED
from talkeditor.ui.views.widgets import KeyRow

WIDTH = 720
MOST_RECENT = 6

PROMISE = later("A day of talks in, clean transcripts out.")
EXPLAINED = later(
    "Talkeditor finds the talks in a long caption file. You check each one with the keyboard, then export "
    "them all. Your file is never changed, and every step can be undone."
)
_ACTIONS = (
    (
        "open",
        "file",
        later("Open a caption file"),
        later("SRT, VTT, JSON, text and more. Or drop it on this window."),
    ),
    (
        "open_sample",
        "talk",
        later("Try the sample stream"),
        later("A short day: three talks, one reel."),
    ),
)
_HINTS = (
    ("accept_next", later("accepts and goes on")),
    ("undo", later("takes back")),
    ("keys", later("shows every key")),
)


class _Row(QAbstractButton):
    """An icon, a name over a description, and keys or a word at the right."""

    def __init__(
        self, theme: Theme, icon: str, token: str, name: str, below: str, keys: tuple[str, ...], note: str
    ) -> None:
        super().__init__()
        self._theme, self._icon, self._token = theme, icon, token
        self._below, self._keys, self._note = below, keys, note
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(". ".join(text for text in (below, note) if text))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_keys(self, keys: tuple[str, ...]) -> None:
        """Show another key."""
        self._keys = keys
        self.update()

    def height_for(self, _: int) -> int:
        """The height it needs: two rows and some room."""
        theme = self._theme
        rows = theme.row_height(FontRole.BODY) + theme.row_height(FontRole.SMALL)
        return rows + theme.px(24 if self._keys or not self._note else 10)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self.height_for(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            radius = theme.px(4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunken"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), radius, radius)
        size, left = theme.px(17), theme.px(20)
        place = QRect(left, (self.height() - size) // 2, size, size)
        paint_icon(painter, place, self._icon, self._token, theme)
        left += size + theme.px(14)
        right = self._paint_right(painter)
        high, low = theme.row_height(FontRole.BODY), theme.row_height(FontRole.SMALL)
        top, room = (self.height() - high - low) // 2, right - left - theme.px(8)
        for role, token, text, y, height in (
            (FontRole.STRONG, "text", self.text(), top, high),
            (FontRole.SMALL, "text2", self._below, top + high, low),
        ):
            painter.setFont(theme.font(role))
            painter.setPen(theme.color(token))
            shown = theme.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(left, y, room, height), Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_right(self, painter: QPainter) -> int:
        """Keys or a word at the right; gives where they begin."""
        theme = self._theme
        right, middle = self.width() - theme.px(20), self.height() / 2
        if self._keys:
            right -= keycaps_width(self._keys, theme)
            paint_keycaps(painter, QPointF(right, middle), self._keys, theme)
        elif self._note:
            size = theme.px(14)
            place = QRect(right - size, (self.height() - size) // 2, size, size)
            paint_icon(painter, place, "right", "text2", theme)
            width = theme.metrics(FontRole.SMALL).horizontalAdvance(self._note)
            right -= size + theme.px(10) + width
            painter.setFont(theme.font(FontRole.SMALL))
            painter.setPen(theme.color("text2"))
            area = QRect(right, 0, width, self.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._note)
        return right


class _Inside(QWidget):
    """The column in the middle: words, the box of actions, the box of streams, the hints."""

    def __init__(self, theme: Theme, hints: KeyRow) -> None:
        super().__init__()
        self._theme, self.hints = theme, hints
        self.choices: list[_Row] = []
        self.recent: list[_Row] = []
        self._boxes: list[QRect] = []
        self._top = 0
        hints.setParent(self)

    def arrange(self, width: int, least: int) -> None:
        """Put everything in its place within that width, in the middle of at least that height."""
        theme = self._theme
        column = min(theme.px(WIDTH), width - 2 * theme.px(16))
        left = (width - column) // 2
        top = self._words_height(column) + theme.px(22)
        self._boxes, pad = [], theme.px(6)
        places: list[tuple[QWidget, int, int]] = []
        for rows, lead in ((self.choices, 0), (self.recent, theme.px(54))):
            if not rows:
                continue
            top += lead
            box = top
            inner = pad if rows is self.choices else 1
            top += inner
            for row in rows:
                height = row.height_for(column)
                places.append((row, top, height))
                top += height
            top += inner
            self._boxes.append(QRect(left, box, column, top - box))
        top += theme.px(16)
        places.append((self.hints, top, self.hints.sizeHint().height()))
        whole = top + self.hints.sizeHint().height()
        self._top = max(theme.px(16), (least - whole) * 2 // 5)
        for widget, y, height in places:
            inset = pad if widget in self.choices else 1 if widget in self.recent else 0
            widget.setGeometry(left + inset, y + self._top, column - 2 * inset, height)
        self._boxes = [box.translated(0, self._top) for box in self._boxes]
        self.resize(width, max(least, whole + self._top + theme.px(16)))
        self.update()

    def _title_font(self) -> QFont:
        font = QFont(self._theme.font(FontRole.TITLE))
        font.setPixelSize(self._theme.px(22))
        return font

    def _words_height(self, width: int) -> int:
        return self._theme.px(36) + self._wrapped(width)

    def _wrapped(self, width: int) -> int:
        metrics = self._theme.metrics(FontRole.BODY)
        return metrics.boundingRect(QRect(0, 0, width, 10_000), WRAPPED, tr(EXPLAINED)).height()

    def paintEvent(self, _: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        if not self._boxes:
            return
        left, width = self._boxes[0].left(), self._boxes[0].width()
        painter.setFont(self._title_font())
        painter.setPen(theme.color("text"))
        head = QRect(left, self._top, width, theme.px(32))
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, tr(PROMISE))
        painter.setFont(theme.font(FontRole.BODY))
        painter.setPen(theme.color("text2"))
        area = QRect(left, self._top + theme.px(36), width, self._wrapped(width) + 2)
        painter.drawText(area, WRAPPED, tr(EXPLAINED))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("hairline"))
        for box in self._boxes:
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(8), theme.px(8))
        for row in self.recent[1:]:
            y = row.geometry().top()
            painter.drawLine(left, y, left + width, y)
        if self.recent:
            painter.setFont(theme.font(FontRole.SMALL_STRONG))
            painter.setPen(theme.color("text2"))
            box = self._boxes[-1]
            head = QRect(left, box.top() - theme.px(26), width, theme.px(20))
            painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, tr("Go on with"))


class Welcome(QScrollArea):
    """`triggered` names a command, `chosen` the path of a stream that was open before."""

    triggered = Signal(str)
    chosen = Signal(str)

    def __init__(self, theme: Theme, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        keys = {command.id: key_parts(command.keys[0]) for command in commands if command.keys}
        self._ids = {command.id for command in commands}
        self._hints = KeyRow(_hints(keys), theme)
        self._inside = _Inside(theme, self._hints)
        self._named: dict[str, _Row] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._inside)
        self.setAccessibleName(tr(PROMISE))
        for name, icon, words, below in _ACTIONS:
            if name in self._ids:
                row = self._row(icon, "accent", tr(words), tr(below), keys.get(name, ()), "")
                row.clicked.connect(lambda _=False, name=name: self.triggered.emit(name))
                self._inside.choices.append(row)
                self._named[name] = row
        theme.changed.connect(self._arrange)

    def set_commands(self, commands: Sequence[Command]) -> None:
        """Take the commands with the keys that hold now."""
        keys = {command.id: key_parts(command.keys[0]) for command in commands if command.keys}
        self._hints.set_hints(_hints(keys))
        for name, row in self._named.items():
            row.set_keys(keys.get(name, ()))
        self._arrange()

    def show_recent(self, recent: Sequence[Recent]) -> None:
        """List the streams that were open before, with how far they are; none: no list."""
        for row in self._inside.recent:
            row.hide()
            row.deleteLater()
        self._inside.recent = [self._recent_row(stream) for stream in recent[:MOST_RECENT]]
        for row in self._inside.recent:
            row.show()
        self._arrange()

    def take_focus(self) -> None:
        """Give the first row the focus."""
        rows = self._rows()
        if rows:
            rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, icon: str, token: str, name: str, below: str, keys: tuple[str, ...], note: str) -> _Row:
        row = _Row(self._theme, icon, token, name, below, keys, note)
        row.setParent(self._inside)
        return row

    def _recent_row(self, stream: Recent) -> _Row:
        path = Path(stream.path)
        done = stream.decisions > 0 and stream.decided == stream.decisions
        icon, token = ("accepted", "ok") if done else ("undecided", "text2")
        row = self._row(icon, token, path.name, str(path.parent), (), _standing(stream))
        row.clicked.connect(lambda: self.chosen.emit(stream.path))
        return row

    def _rows(self) -> list[_Row]:
        return [*self._inside.choices, *self._inside.recent]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the rows."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        rows = self._rows()
        at = next((i for i, row in enumerate(rows) if row.hasFocus()), None)
        step = steps.get(Qt.Key(event.key()))
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        row = rows[min(max(0, at + step), len(rows) - 1)]
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self._inside.arrange(self.viewport().width(), self.viewport().height())


def _hints(keys: Mapping[str, tuple[str, ...]]) -> list[tuple[tuple[str, ...], str]]:
    """The keys that carry a review, with what they do."""
    return [(keys[name], tr(words)) for name, words in _HINTS if name in keys]


def _standing(stream: Recent) -> str:
    """How far a stream is, in words."""
    if stream.exported:
        return trn("exported: {n} talk", "exported: {n} talks", stream.exported)
    if not stream.decisions:
        return tr("nothing decided yet")
    if stream.decided == stream.decisions:
        return trn("all {n} decided", "all {n} decided", stream.decisions)
    return tr("{done} of {all} decided", done=count(stream.decided), all=count(stream.decisions))
