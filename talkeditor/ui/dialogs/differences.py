"""What differs between the stream on the desk and the project as another program left it: to read."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QVBoxLayout, QWidget

from talkeditor.ui.dialogs.overlay import Footer, Hairline, Overlay, column, tint
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.widgets import Button

WIDTH, HEIGHT = 760, 480


class Differences(Overlay):
    """A list; it changes nothing."""

    def __init__(self, window: QWidget, theme: Theme, heading: str, note: str, rows: Sequence[str]) -> None:
        super().__init__(window, theme, heading)
        self.list = QListWidget()
        self.list.addItems(list(rows))
        self.close_button = Button("Close", theme, "Esc", primary=True)
        self.close_button.clicked.connect(lambda: self.finish(False))
        self._build(heading, note)

    def _build(self, heading: str, note: str) -> None:
        theme, inset = self._theme, self._theme.px(20)
        title, below = QLabel(heading), QLabel(note)
        title.setFont(theme.font(FontRole.HEADING))
        for label in (title, below):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        tint(below, theme.color("text2"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setSpacing(theme.px(2))
        self.list.setAccessibleName(heading)
        self.list.setCurrentRow(0)
        top = QVBoxLayout()
        top.setContentsMargins(inset, theme.px(14), inset, theme.px(10))
        top.setSpacing(theme.px(2))
        top.addWidget(title)
        top.addWidget(below)
        inside = QHBoxLayout()
        inside.setContentsMargins(theme.px(12), theme.px(6), theme.px(4), theme.px(6))
        inside.addWidget(self.list)
        foot = Footer(theme)
        foot.row.addStretch(1)
        foot.row.addWidget(self.close_button)
        whole = column(self.body)
        whole.addLayout(top)
        whole.addWidget(Hairline(theme))
        whole.addLayout(inside, 1)
        whole.addWidget(foot)

    def first_focus(self) -> QWidget:
        return self.list

    def wanted_size(self) -> tuple[int, int]:
        return self._theme.px(WIDTH), self._theme.px(HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.finish(False)
        else:
            super().keyPressEvent(event)
