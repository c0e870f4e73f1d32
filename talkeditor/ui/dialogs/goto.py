"""Go to a line by its number."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from talkeditor.core.translation import tr
from talkeditor.core.wording import count, line_number
from talkeditor.ui.dialogs.overlay import Overlay, column
from talkeditor.ui.session import Session
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.widgets import Button

WIDTH = 420


class GoToLine(Overlay):
    """Shows the words of the line while its number is typed; Enter goes there."""

    def __init__(self, window: QWidget, theme: Theme, session: Session) -> None:
        super().__init__(window, theme, tr("Go to line"))
        self._session = session
        self._lines = len(session.review.transcript)
        self.field = QLineEdit(str(session.cursor.line + 1))
        self.field.setAccessibleName(tr("Line"))
        self.field.selectAll()
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.go = Button(tr("Go to line"), theme, "Return", primary=True)
        self.go.clicked.connect(self._go)
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self._go)
        self._build()
        self._show()

    @property
    def line(self) -> int | None:
        """The zero-based line that is asked for, or None."""
        digits = self.field.text().strip().replace(",", "").replace(".", "")
        if not (digits.isascii() and digits.isdigit() and len(digits) < 12):
            return None
        return int(digits) - 1 if 0 < int(digits) <= self._lines else None

    def _build(self) -> None:
        theme = self._theme
        name = QLabel(tr("Line, 1 to {last}", last=count(self._lines)))
        name.setFont(theme.font(FontRole.SMALL))
        name.setBuddy(self.field)
        self.words.setFont(theme.font(FontRole.MONO))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.field, 1)
        row.addWidget(self.go)
        whole = column(self.body, theme.px(6))
        whole.setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(14))
        whole.addWidget(name)
        whole.addLayout(row)
        whole.addWidget(self.words)

    def first_focus(self) -> QWidget:
        return self.field

    def wanted_size(self) -> tuple[int, int]:
        width = self._theme.px(WIDTH)
        layout = self.body.layout()
        return width, layout.totalHeightForWidth(width) if layout is not None else 0

    def wanted_top(self) -> float:
        return 0.2

    def _show(self) -> None:
        line = self.line
        if line is None:
            last = count(self._lines)
            self.words.setText(tr("There is no such line. The last one is {last}.", last=last))
        else:
            self.words.setText(f"{line_number(line)}  {self._session.review.text(line)[:120]}")
        self.go.setEnabled(line is not None)
        self.place()

    def _go(self) -> None:
        line = self.line
        if line is not None:
            self.finish()
            self._session.go(line, remember=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows count up and down."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and self.line is not None:
            self.field.setText(str(min(max(1, self.line + 1 + step), self._lines)))
        else:
            super().keyPressEvent(event)
