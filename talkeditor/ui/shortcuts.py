"""Binds the keys of the command table to the window.

Single keys act only while a review pane has the focus, so that they type in text fields; the keys that
act everywhere are the menu's own. A key that is remapped is one in `keymap`.
"""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from talkeditor.ui.commands import COMMANDS, Command, Where

Run = Callable[[Command], None]


class Shortcuts(QObject):
    """The shortcuts of the review panes and of the text editor."""

    def __init__(
        self, panes: Iterable[QWidget], editor: QWidget, keys: Mapping[str, tuple[str, ...]], run: Run
    ) -> None:
        super().__init__(editor)
        self._review = [
            _shortcut(pane, command, key, run)
            for pane in panes
            for command in COMMANDS
            if command.where is Where.REVIEW
            for key in keys.get(command.id, command.keys)
        ]
        self._edit = [
            _shortcut(editor, command, key, run)
            for command in COMMANDS
            if command.where is Where.EDIT
            for key in keys.get(command.id, command.keys)
        ]
        self.set_editing(False)

    def set_editing(self, editing: bool) -> None:
        """In text editing the keys of the review are off, so that every key types."""
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
            name = QKeySequence(key).toString()
            modes = (Where.REVIEW, Where.EDIT) if command.where is Where.EVERYWHERE else (command.where,)
            for mode in modes:
                other = owners.setdefault((mode, name), command.id)
                if other != command.id:
                    found.append((name, other, command.id))
    return list(dict.fromkeys(found))


def _shortcut(widget: QWidget, command: Command, key: str, run: Run) -> QShortcut:
    shortcut = QShortcut(QKeySequence(key), widget)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.setAutoRepeat(command.repeats)
    shortcut.activated.connect(lambda: run(command))
    return shortcut
