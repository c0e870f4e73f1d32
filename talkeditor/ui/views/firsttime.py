"""The bar for newcomers: the four keys that matter, until it is hidden or three things are decided.

In the sample it shows the stops of the tour instead.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from talkeditor.core.translation import later, tr
from talkeditor.ui.commands.base import Command
from talkeditor.ui.keymap import caps_of
from talkeditor.ui.marks import key_words
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.tour import STOPS, Tour
from talkeditor.ui.views.widgets import Button, KeyRow

_HINTS = (
    ("accept_next", later("accepts and goes on", "what a key does")),
    ("next_undecided", later("skips", "what a key does")),
    ("undo", later("takes back", "what a key does")),
    ("keys", later("every key", "what a key does")),
)


class FirstTimeBar(QWidget):
    """`dismissed` tells that the person has had enough of it."""

    dismissed = Signal()

    def __init__(self, theme: Theme, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._by_id = {command.id: command for command in commands}
        self._tour: Tour | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        self._ask = QLabel(tr("First time?"))
        self.keys = KeyRow((), theme)
        # Beside the preview of a small window there is no room for all of them: the last ones go.
        self.keys.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.keys.setMinimumWidth(1)
        self.hide_button = Button(tr("Hide"), theme, "Esc")
        self.hide_button.clicked.connect(self.dismissed)
        row.addWidget(self._ask)
        row.addWidget(self.keys)
        row.addStretch(1)
        row.addWidget(self.hide_button)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._show()

    def show_tour(self, tour: Tour) -> None:
        """Show the stop that the tour is at; the usual keys where it is at none."""
        self._tour = tour
        self._show()

    def set_commands(self, commands: Sequence[Command]) -> None:
        """Take the commands with the keys that hold now; without a key there is nothing to say."""
        self._by_id = {command.id: command for command in commands}
        self._show()

    def _show(self) -> None:
        stop = self._tour.stop if self._tour is not None else None
        if self._tour is not None and stop is not None:
            asks = tr("{number} of {stops}", number=self._tour.number, stops=len(STOPS))
            leave = tr("Skip the tour")
            hints = [(self._caps(stop.command), tr(stop.words))]
        else:
            asks, leave = tr("First time?"), tr("Hide")
            hints = [
                (caps, tr(words, about="what a key does"))
                for name, words in _HINTS
                if (caps := self._caps(name))
            ]
        self._ask.setText(asks)
        self.hide_button.set_words(leave)
        self.keys.set_hints(hints)
        said = ", ".join(f"{key_words(caps)} {words}" for caps, words in hints)
        self.setAccessibleName(f"{asks} {said}")

    def _caps(self, command: str) -> tuple[str, ...]:
        return caps_of(self._by_id, command)

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
