"""The bar below the transcript in which one searches: the words, how many places, the way through them."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from talkeditor.core.search import Query
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.widgets import Button

PAUSE_MS = 60
ONE_ROW_FROM = 800


class FindBar(QWidget):
    """`asked` carries the query a moment after it was typed, `stepped` +1 or -1, `closed` nothing."""

    asked = Signal(object)
    stepped = Signal(int)
    closed = Signal()
    typing = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName("Find")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.field = QLineEdit()
        self.field.setAccessibleName("Find in the stream")
        self.field.setPlaceholderText("Find in the stream")
        self.field.addAction(theme.icon("search", "text2"), QLineEdit.ActionPosition.LeadingPosition)
        self.count = QLabel()
        self.case = QCheckBox("Match case")
        self.whole = QCheckBox("Whole words")
        self.before = Button("Previous", theme)
        self.before.setToolTip("Shift+Enter")
        self.next = Button("Next", theme, "Return")
        self.close_button = Button("Close", theme, "Esc")
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.field, 1)
        first.addWidget(self.count)
        second.addWidget(self.case)
        second.addWidget(self.whole)
        second.addStretch(1)
        self._buttons = self.before, self.next, self.close_button
        for button in self._buttons:
            second.addWidget(button)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.addLayout(first, 1)
        self._rows.addLayout(second)
        self._inner = first, second
        self._restyle()

    def _join(self) -> None:
        self.field.textEdited.connect(lambda _: self._timer.start())
        self.case.toggled.connect(lambda _: self._ask())
        self.whole.toggled.connect(lambda _: self._ask())
        self.before.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(+1))
        self.close_button.clicked.connect(self.closed)
        self.field.installEventFilter(self)
        self._theme.changed.connect(self._restyle)

    @property
    def query(self) -> Query:
        """What is searched now."""
        return Query(self.field.text(), self.case.isChecked(), self.whole.isChecked())

    def begin(self, words: str) -> None:
        """Take the focus, the words ready to be replaced; without words those searched last stay."""
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_count(self, words: str) -> None:
        """Say how many places there are, and which one this is."""
        self.count.setText(words)
        self.field.setAccessibleDescription(words)

    def flush(self) -> None:
        """Search what was typed a moment ago at once."""
        if self._timer.isActive():
            self._ask()

    def _ask(self) -> None:
        self._timer.stop()
        self.asked.emit(self.query)

    def _step(self, step: int) -> None:
        self.flush()
        self.stepped.emit(step)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.typing.emit(event.type() is QEvent.Type.FocusIn)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        elif (button := next((b for b in self._buttons if b.hasFocus()), None)) is not None:
            button.click()
        else:
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else +1)

    # Looks

    def _restyle(self) -> None:
        px, small = self._theme.px, self._theme.font(FontRole.SMALL)
        for widget in (self.count, self.case, self.whole):
            widget.setFont(small)
        self.count.setMinimumWidth(self._theme.metrics(FontRole.SMALL).horizontalAdvance("20,000 of 20,000+"))
        self.field.setMinimumWidth(px(140))
        self._rows.setContentsMargins(px(14), px(7), px(14), px(7))
        self._rows.setSpacing(px(8))
        for row in self._inner:
            row.setSpacing(px(10))
        self._fold()
        self.update()

    def _fold(self) -> None:
        one_row = self.width() >= self._theme.px(ONE_ROW_FROM)
        self._rows.setDirection(
            QBoxLayout.Direction.LeftToRight if one_row else QBoxLayout.Direction.TopToBottom
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("window"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("border"))
