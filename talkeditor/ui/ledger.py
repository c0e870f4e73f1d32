"""Counts what is pressed while a stream is on the desk. No clock runs: time is taken between presses.

Listens only to the widget that has the focus, so that it costs nothing but a moment a press.
"""

from time import monotonic_ns

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import Shiboken

from talkeditor.ui.session import Change, Session
from talkeditor.workflow.presses import ELSEWHERE, Press

LONGEST_MS = 60_000
"""A longer gap between two presses is not work at the keys."""
_JUST_MS = 500

_MODIFIERS = {
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock,
}  # fmt: skip
_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class PressCounter(QObject):
    """The presses since the stream was opened; kept in memory alone."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._watched: QWidget | None = None
        self._last_ms: int | None = None
        self.presses: list[Press] = []
        session.changed.connect(self._on_changed)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def move_elsewhere(self) -> None:
        """A press made just now opened a dialog: it counts to no talk. A click was no press."""
        if self.presses and self._last_ms is not None and _now_ms() - self._last_ms < _JUST_MS:
            self.presses[-1] = self.presses[-1]._replace(line=ELSEWHERE)

    def _on_changed(self, change: Change) -> None:
        if change.edit is None:
            self.presses, self._last_ms = [], None

    def _on_focus(self, _: QWidget | None, widget: QWidget | None) -> None:
        if self._watched is not None and Shiboken.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = widget
        if widget is None:
            # Another window is used: the time there is not this one's.
            self._last_ms = None
        else:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Each press comes as this first, whether a shortcut takes it or not.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._count(watched, event)
        return False

    def _count(self, watched: QObject, event: QKeyEvent) -> None:
        if event.isAutoRepeat() or event.key() in _MODIFIERS or not self._session.is_open:
            return
        now = _now_ms()
        gap = now - self._last_ms if self._last_ms is not None else 0
        self._last_ms = now
        line = ELSEWHERE if _is_in_dialog(watched) else self._session.cursor.line
        key = event.keyCombination().toCombined()
        self.presses.append(Press(line, gap if gap <= LONGEST_MS else 0, _types(watched, event), key))


def _types(widget: QObject, event: QKeyEvent) -> bool:
    """Whether a press writes or rubs out a letter in a text field."""
    if not isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit) or widget.isReadOnly():
        return False
    if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
        return True
    return bool(event.text()) and event.text().isprintable() and not event.modifiers() & _COMMANDING


def _is_in_dialog(widget: QObject) -> bool:
    """Whether a widget lies in an overlay or in another window."""
    at: QObject | None = widget
    while at is not None and at.objectName() != "overlay" and not isinstance(at, QMainWindow):
        at = at.parent()
    return not isinstance(at, QMainWindow)


def _now_ms() -> int:
    return monotonic_ns() // 1_000_000
