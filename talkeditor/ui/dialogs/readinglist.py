"""A list of sentences over the window, to read; it changes nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QVBoxLayout, QWidget

from talkeditor.core.translation import tr
from talkeditor.ui.dialogs.overlay import Footer, Hairline, Overlay, column, tint
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.widgets import Button

WIDTH, HEIGHT = 760, 480


class ReadingList(Overlay):
    """The sentences below a heading and a note on them; `beside` are buttons at the left of the foot."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        heading: str,
        note: str,
        sentences: Sequence[str],
        beside: Sequence[Button] = (),
    ) -> None:
        super().__init__(window, theme, heading)
        self.heading, self.note, self.list = QLabel(heading), QLabel(note), QListWidget()
        self.close_button = Button(tr("Close"), theme, "Esc", primary=True)
        self.close_button.clicked.connect(lambda: self.finish(False))
        self._fill_list(heading, sentences)
        whole = column(self.body)
        whole.addLayout(self._top())
        whole.addWidget(Hairline(theme))
        whole.addLayout(self._middle(), 1)
        whole.addWidget(self._foot(beside))

    def _fill_list(self, name: str, sentences: Sequence[str]) -> None:
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setLayoutMode(QListWidget.LayoutMode.Batched)
        self.list.setSpacing(self._theme.px(2))
        self.list.setAccessibleName(name)
        self.list.addItems(list(sentences))
        self.list.setCurrentRow(0)

    def _top(self) -> QVBoxLayout:
        theme, inset = self._theme, self._theme.px(20)
        self.heading.setFont(theme.font(FontRole.HEADING))
        tint(self.note, theme.color("text2"))
        top = QVBoxLayout()
        top.setContentsMargins(inset, theme.px(14), inset, theme.px(10))
        top.setSpacing(theme.px(2))
        for label in (self.heading, self.note):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            top.addWidget(label)
        return top

    def _middle(self) -> QHBoxLayout:
        theme, middle = self._theme, QHBoxLayout()
        middle.setContentsMargins(theme.px(12), theme.px(6), theme.px(4), theme.px(6))
        middle.addWidget(self.list)
        return middle

    def _foot(self, beside: Sequence[Button]) -> Footer:
        foot = Footer(self._theme)
        for button in beside:
            foot.row.addWidget(button)
        foot.row.addStretch(1)
        foot.row.addWidget(self.close_button)
        return foot

    def first_focus(self) -> QWidget:
        return self.list

    def wanted_size(self) -> tuple[int, int]:
        return self._theme.px(WIDTH), self._theme.px(HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.finish(False)
        else:
            super().keyPressEvent(event)
