"""The bar for newcomers: the four keys that matter, until it is hidden or three things are decided."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from talkeditor.ui.commands.base import Command
from talkeditor.ui.keymap import caps_of
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.widgets import Button, KeyRow

_HINTS = (("Space", "accepts and goes on"), ("N", "skips"), ("Ctrl+Z", "takes back"), ("F1", "every key"))

_IDS = ("accept_next", "next_undecided", "undo", "keys")


class FirstTimeBar(QWidget):
    """`dismissed` tells that the person has had enough of it."""

    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            "First time? Space accepts and goes on, N skips, Ctrl+Z takes back, F1 every key"
        )
        row = QHBoxLayout(self)
        self._ask = QLabel("First time?")
        self.keys = KeyRow(_HINTS, theme)
        # Beside the preview of a small window there is no room for all of them: the last ones go.
        self.keys.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.keys.setMinimumWidth(1)
        self.hide_button = Button("Hide", theme, "Esc")
        self.hide_button.clicked.connect(self.dismissed)
        row.addWidget(self._ask)
        row.addWidget(self.keys)
        row.addStretch(1)
        row.addWidget(self.hide_button)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_commands(self, commands: Sequence[Command]) -> None:
        """Take the commands with the keys that hold now; without a key there is nothing to say."""
        by_id = {command.id: command for command in commands}
        hints = [(caps_of(by_id, name), words) for name, (_, words) in zip(_IDS, _HINTS, strict=True)]
        self.keys.set_hints([(caps, words) for caps, words in hints if caps])

    def _restyle(self) -> None:
        px = self._theme.px
        row = self.layout()
        assert row is not None
        row.setContentsMargins(px(27), px(12), px(27), px(20))
        row.setSpacing(px(16))
        self._ask.setFont(self._theme.font(FontRole.STRONG))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(300), self._theme.px(64))

    def paintEvent(self, _: QPaintEvent) -> None:
        px, painter = self._theme.px, QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 1))
        painter.setBrush(self._theme.color("raised"))
        painter.drawRoundedRect(self.rect().adjusted(px(12), px(4), -px(12), -px(12)), px(5), px(5))
