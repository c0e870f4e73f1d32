"""Single-line fields of the Details: every key types, Enter keeps, Esc puts the old value back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class Field(QLineEdit):
    """A field that knows the value it shows. `kept` tells a changed value, once; then `entered` or `left`."""

    kept = Signal(str)
    entered = Signal(str)
    left = Signal()
    typing = Signal(bool)

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)

    @property
    def value(self) -> str:
        """The value that holds, without what is being typed."""
        return self._value

    def show_value(self, value: str) -> None:
        """Show a value; what is being typed over an unchanged value stays."""
        if self.hasFocus() and value == self._value:
            return
        self._value = value
        if self.text() != value:
            self.setText(value)
            self.setCursorPosition(0)

    def keep(self) -> None:
        """Keep what was typed."""
        text = " ".join(self.text().split())
        if text != self._value and not self.isReadOnly():
            self._value = text
            self.kept.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.keep()
            self.entered.emit(self._value)
        elif event.key() == Qt.Key.Key_Escape:
            self.setText(self._value)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.typing.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A menu of the field itself or another window does not end the typing.
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.keep()
            self.typing.emit(False)
