"""What file names and front matter are made of, above the file as it will be written."""

from collections.abc import Collection

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from talkeditor.core.translation import tr
from talkeditor.exporters import Offer
from talkeditor.exporters.templates import FIELDS
from talkeditor.ui.dialogs.overlay import tint
from talkeditor.ui.theme import FontRole, Theme

WAIT_MS = 150
"""After the last key: a plan of a whole day takes a moment."""
_ROWS = 5


class Templates(QWidget):
    """`changed`: a person typed and paused."""

    changed = Signal()

    def __init__(self, theme: Theme, names: str, head: str) -> None:
        super().__init__()
        self._theme = theme
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(self.changed)
        self.names, self.head = QLineEdit(names), QPlainTextEdit(head)
        self._of_names, self._of_head = QLabel(tr("Names of the files")), QLabel(tr("Details at the top"))
        fields = " ".join(f"{{{field}}}" for field in FIELDS)
        self.example, self.fields = QLabel(), QLabel(tr("Fields: {fields}", fields=fields))
        self._build()
        self.names.textChanged.connect(lambda: self._wait.start())
        self.head.textChanged.connect(lambda: self._wait.start())

    def _build(self) -> None:
        theme = self._theme
        self.names.setPlaceholderText("{number}-{title}")
        self.head.setPlaceholderText("title: {title}\nspeakers: {speakers}\ndate: {date}")
        self._of_names.setBuddy(self.names)
        self._of_head.setBuddy(self.head)
        self.names.setAccessibleName(tr("Template for the names of the files"))
        self.head.setAccessibleName(tr("Template for the details at the top"))
        self.names.setAccessibleDescription(self.fields.text())
        self.head.setAccessibleDescription(self.fields.text())
        self.head.setTabChangesFocus(True)
        for field in (self.names, self.head):
            field.setFont(theme.font(FontRole.MONO))
        self.head.setFixedHeight(theme.row_height(FontRole.MONO) * _ROWS)
        self.fields.setWordWrap(True)
        for label in (self._of_names, self._of_head, self.example, self.fields):
            label.setFont(theme.font(FontRole.SMALL))
            tint(label, theme.color("text2"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(8))
        rows.setSpacing(theme.px(4))
        self._of_head.setContentsMargins(0, theme.px(4), 0, 0)
        for widget in (self._of_names, self.names, self.example, self._of_head, self.head, self.fields):
            rows.addWidget(widget)

    @property
    def used(self) -> bool:
        """Whether anything is said in them."""
        return bool(self.names.text().strip() or self.head.toPlainText().strip())

    @property
    def waiting(self) -> bool:
        """Whether something was typed that nobody was told of yet."""
        return self._wait.isActive()

    def settle(self) -> None:
        """Do not wait any longer: what was typed is taken now."""
        self._wait.stop()

    def show_for(self, offers: Collection[Offer], first: str) -> None:
        """Show what makes a difference to a format, and the name that the first file gets."""
        for widget in (self._of_head, self.head):
            widget.setVisible(Offer.HEAD in offers)
        self.example.setText(tr("The first is {name}", name=first) if first else "")
