"""Counts what is pressed and how long somebody worked while a stream is on the desk.

No clock runs: time is taken between inputs. Listens only to the widget that has the focus and to moves of
the cursor, so that it costs nothing but a moment an input. What was counted is kept with the project, by
line; not with each input but now and then.
"""

from time import monotonic_ns
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import Shiboken

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.progress import ELSEWHERE, Work
from talkeditor.ui.session import Change, Cursor, Session
from talkeditor.workflow.presses import Press

if TYPE_CHECKING:
    from collections.abc import Mapping

    from talkeditor.store.project import Project
    from talkeditor.workflow.keeping import BackgroundKeeper

LONGEST_MS = 60_000
"""A longer gap between two inputs is no work."""
KEPT_MS = 30_000
"""So long what was counted waits, so that not each input is written."""
_JUST_MS = 500

_MODIFIERS = {
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock,
}  # fmt: skip
_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_POINTING = {QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}


class PressCounter(QObject):
    """The presses since the stream was opened, and all work at it since it was first opened, by line."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._watched: tuple[QWidget, ...] = ()
        self._last_ms: int | None = None
        self._kept_ms = 0
        self._fresh: dict[int, Work] = {}
        self._unwritten: list[Mapping[int, Work]] = []
        self.presses: list[Press] = []
        self.activity: dict[int, Work] = {}
        session.changed.connect(self._on_changed)
        session.moved.connect(self._on_moved)
        session.closing.connect(self.keep)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def move_elsewhere(self) -> None:
        """A press made just now opened a dialog: it counts to no talk. A click was no press."""
        if self.presses and self._last_ms is not None and _now_ms() - self._last_ms < _JUST_MS:
            last = self.presses[-1]
            self.presses[-1] = last._replace(line=ELSEWHERE)
            self._add(last.line, Work(-last.work.keys, -last.work.letters, -last.ms))
            self._add(ELSEWHERE, last.work)

    def keep(self) -> None:
        """Have what was counted since the last time written; what cannot be written waits for the next."""
        keeper = self._keeper
        if keeper is None or self._session.read_only:
            return
        while self._unwritten:
            for line, work in self._unwritten.pop().items():
                self._fresh[line] = self._fresh.get(line, Work()) + work
        if not self._fresh:
            return
        fresh, unwritten = self._fresh, self._unwritten
        self._fresh, self._kept_ms = {}, _now_ms()

        def write(project: "Project") -> None:
            # No step waits for it and none fails with it.
            try:
                project.add_activity(fresh)
            except TalkeditorError:
                unwritten.append(fresh)

        keeper.run(write)

    @property
    def _keeper(self) -> "BackgroundKeeper | None":
        return cast("BackgroundKeeper | None", self._session.keeper)

    # What is listened to

    def _on_changed(self, change: Change) -> None:
        if change.edit is not None:
            return
        keeper = self._keeper
        self.presses, self._last_ms = [], None
        self._fresh, self._unwritten, self._kept_ms = {}, [], _now_ms()
        self.activity = dict(keeper.project.activity) if keeper is not None else {}

    def _on_moved(self, before: Cursor) -> None:
        if self._watched:
            self._add(before.line, Work(0, 0, self._gap()))

    def _on_focus(self, _: QWidget | None, widget: QWidget | None) -> None:
        for watched in self._watched:
            if Shiboken.isValid(watched):
                watched.removeEventFilter(self)
        if widget is None:
            # Another window is used: the time there is not this one's.
            self._watched, self._last_ms = (), None
            self.keep()
            return
        inner = (widget.viewport(),) if isinstance(widget, QAbstractScrollArea) else ()
        self._watched = (widget, *inner)
        for watched in self._watched:
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Each press comes as this first, whether a shortcut takes it or not.
        kind = event.type()
        if kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._count(watched, event)
        elif kind in _POINTING and self._session.is_open:
            self._add(self._line(watched), Work(0, 0, self._gap()))
        return False

    # Counting

    def _count(self, watched: QObject, event: QKeyEvent) -> None:
        if event.isAutoRepeat() or event.key() in _MODIFIERS or not self._session.is_open:
            return
        key = event.keyCombination().toCombined()
        press = Press(self._line(watched), self._gap(), _types(watched, event), key)
        self.presses.append(press)
        self._add(press.line, press.work)

    def _line(self, watched: QObject) -> int:
        return ELSEWHERE if _is_in_dialog(watched) else self._session.cursor.line

    def _gap(self) -> int:
        """The milliseconds since the last input, as far as they were work; this one is the last now."""
        now, last = _now_ms(), self._last_ms
        self._last_ms = now
        return now - last if last is not None and now - last <= LONGEST_MS else 0

    def _add(self, line: int, work: Work) -> None:
        if work == Work():
            return
        for kept in (self.activity, self._fresh):
            kept[line] = kept.get(line, Work()) + work
        if _now_ms() - self._kept_ms >= KEPT_MS:
            self.keep()


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
