"""Binds the keys of the command table to the window.

Single keys act only while a review pane has the focus, so that they type in text fields; the keys that
act everywhere are the menu's own. A key that is remapped is one in `keymap`. A pane gets its keys when it
first gets the focus: two hundred shortcuts would delay the first paint.
"""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from talkeditor.ui.commands import COMMANDS, Command, Where
from talkeditor.ui.keymap import named, sequence

Run = Callable[[Command], None]


class Shortcuts(QObject):
    """The shortcuts of the review panes and of the text editor."""

    def __init__(
        self, panes: Iterable[QWidget], editor: QWidget, keys: Mapping[str, tuple[str, ...]], run: Run
    ) -> None:
        super().__init__(editor)
        self._panes = list(panes)
        self._waiting = list(self._panes)
        self._editor, self._keys, self._run = editor, keys, run
        self._editing = False
        self._review: list[QShortcut] = []
        self._edit: list[QShortcut] = []
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def add(self, pane: QWidget) -> None:
        """Let the keys of the review act in one more pane."""
        self._panes.append(pane)
        self._waiting.append(pane)

    def _on_focus(self, _: QWidget | None, widget: QWidget | None) -> None:
        if widget is None:
            return
        for pane in [p for p in self._waiting if widget is p or p.isAncestorOf(widget)]:
            self._waiting.remove(pane)
            self._bind(pane)

    def _bind(self, pane: QWidget) -> None:
        self._review += self._bound(pane, Where.REVIEW)
        if pane is self._editor:
            self._edit += self._bound(pane, Where.EDIT)
        self.set_editing(self._editing)

    def _bound(self, pane: QWidget, where: Where) -> list[QShortcut]:
        return [
            _shortcut(pane, command, key, self._run)
            for command in COMMANDS
            if command.where is where
            for key in self._keys.get(command.id, command.keys)
        ]

    def set_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Bind other keys in their place, at once."""
        self._keys = keys
        for shortcut in (*self._review, *self._edit):
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._review, self._edit = [], []
        for pane in self._panes:
            if pane not in self._waiting:
                self._bind(pane)

    def set_editing(self, editing: bool) -> None:
        """In text editing the keys of the review are off, so that every key types."""
        self._editing = editing
        for shortcut in self._review:
            shortcut.setEnabled(not editing)
        for shortcut in self._edit:
            shortcut.setEnabled(editing)


def conflicts(keys: Mapping[str, tuple[str, ...]]) -> list[tuple[str, str, str]]:
    """Keys that two commands share where both could act: (key, command id, command id)."""
    owners: dict[tuple[Where, str], str] = {}
    found = []
    for command in COMMANDS:
        for key in keys.get(command.id, command.keys):
            name = named(key)
            modes = (Where.REVIEW, Where.EDIT) if command.where is Where.EVERYWHERE else (command.where,)
            for mode in modes:
                other = owners.setdefault((mode, name), command.id)
                if other != command.id:
                    found.append((name, other, command.id))
    return list(dict.fromkeys(found))


def _shortcut(widget: QWidget, command: Command, key: str, run: Run) -> QShortcut:
    shortcut = QShortcut(sequence(key), widget)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.setAutoRepeat(command.repeats)
    shortcut.activated.connect(lambda: run(command))
    return shortcut
