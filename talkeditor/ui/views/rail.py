"""Small things at the window's rim: the rail of a narrow window, and the way to the palette."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from talkeditor.core.translation import later, tr
from talkeditor.ui.commands.base import Command
from talkeditor.ui.keymap import caps_of
from talkeditor.ui.marks import key_words, keycap_height, keycaps_width, paint_icon, paint_keycaps
from talkeditor.ui.theme import FontRole, Theme

_ROWS = (
    ("title_f2", "pencil", ("F2",), later("Title and speaker")),
    ("why", "why", ("W",), later("Why here?")),
    ("preview", "eye", ("P",), later("Cleaned text")),
)


class _RailButton(QAbstractButton):
    """An icon with its key below."""

    def __init__(self, theme: Theme, icon: str, keys: tuple[str, ...], name: str) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self.setAccessibleName(name)
        self.set_keys(keys)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_keys(self, keys: tuple[str, ...]) -> None:
        """Show another key: below the icon where it has room there, else in the tooltip alone."""
        words = key_words(keys)
        self._keys = keys if len(keys) == 1 else ()
        self.setToolTip(f"{self.accessibleName()} ({words})" if words else self.accessibleName())
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(34), self._theme.px(20) + keycap_height(self._theme) + self._theme.px(10))

    def paintEvent(self, _: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), theme.color("sunken"))
        side = theme.px(16)
        paint_icon(
            painter, QRect((self.width() - side) // 2, theme.px(4), side, side), self._icon, "text2", theme
        )
        left = (self.width() - keycaps_width(self._keys, theme)) // 2
        paint_keycaps(painter, QPoint(left, theme.px(24) + keycap_height(theme) // 2), self._keys, theme)
        if self.hasFocus():
            painter.setPen(theme.color("focus"))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))


class Rail(QWidget):
    """What opens the details of a narrow window. `triggered` names a command."""

    triggered = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(tr("Details"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(8), 0, 0)
        column.setSpacing(theme.px(8))
        self._buttons: dict[str, _RailButton] = {}
        for command_id, icon, keys, name in _ROWS:
            button = self._buttons[command_id] = _RailButton(theme, icon, keys, tr(name))
            button.clicked.connect(lambda _=False, name=command_id: self.triggered.emit(name))
            column.addWidget(button)
        column.addStretch(1)
        theme.changed.connect(self.updateGeometry)

    def set_commands(self, commands: Sequence[Command]) -> None:
        """Take the commands with the keys that hold now."""
        by_id = {command.id: command for command in commands}
        for name, button in self._buttons.items():
            button.set_keys(caps_of(by_id, name))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(34), self._theme.px(200))

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, 1, self.height(), self._theme.color("hairline"))


class SearchButton(QAbstractButton):
    """The way to the palette, in the menu bar: what it searches and its key."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(tr("Search commands"))
        self.setAccessibleName(self.text())
        self._show_keys(("Ctrl", "Shift", "P"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.updateGeometry)

    def set_commands(self, commands: Sequence[Command]) -> None:
        """Take the commands with the keys that hold now."""
        self._show_keys(caps_of({command.id: command for command in commands}, "commands"))
        self.updateGeometry()

    def _show_keys(self, keys: tuple[str, ...]) -> None:
        self._caps, words = keys, key_words(keys)
        self.setAccessibleDescription(words)
        self.setToolTip(f"{self.text()} ({words})" if words else self.text())

    def sizeHint(self) -> QSize:
        theme = self._theme
        text = theme.metrics(FontRole.SMALL).horizontalAdvance(self.text())
        return QSize(theme.px(46) + text + keycaps_width(self._caps, theme) + theme.px(18), theme.px(26))

    def paintEvent(self, _: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.rect().adjusted(0, 2, -theme.px(8), -2)
        painter.setPen(theme.color("hairline"))
        painter.setBrush(theme.color("sunken" if self.underMouse() else "surface"))
        painter.drawRoundedRect(frame, 5, 5)
        side = theme.px(14)
        icon = QRect(frame.left() + theme.px(8), frame.center().y() - side // 2, side, side)
        paint_icon(painter, icon, "search", "text2", theme)
        painter.setFont(theme.font(FontRole.SMALL))
        painter.setPen(theme.color("text2"))
        text = frame.adjusted(theme.px(30), 0, 0, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self.text())
        left = frame.right() - theme.px(6) - keycaps_width(self._caps, theme)
        paint_keycaps(painter, QPoint(left, frame.center().y()), self._caps, theme)
