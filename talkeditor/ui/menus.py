"""The menu bar and the context menu, made from the command table.

A menu is filled when it first opens and its icons are drawn each time, in the colours of that moment:
nothing of it delays the first paint but the keys that act everywhere.
"""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from talkeditor.core.translation import tr
from talkeditor.ui.commands import BY_ID, COMMANDS, Command, Menu, Where
from talkeditor.ui.desk import Desk
from talkeditor.ui.keymap import in_menu, sequence
from talkeditor.ui.theme import Theme

Run = Callable[[Command], None]

# A line in the menu before each of these.
_SEPARATED = {
    "save", "close", "edit_text", "select_down", "undecide", "edge_up", "start_here", "split",
    "qa_here", "redetect", "label_talk", "word_right", "segment_next", "fold", "next_pane", "zoom_in",
    "scheme_system", "steps", "about", "accept_sure", "find", "outline_all", "glossary_word",
}  # fmt: skip
# Aliases that would stand twice.
_HIDDEN = {"title_f2", "keys_q", "line_down", "line_up", "find_slash"}

_CONTEXT = (
    "accept_next", "drop_next", "undecide", "same_for_passes", "", "start_here", "end_here", "split",
    "merge_next", "merge_prev", "join", "qa_here", "leave_out", "", "label_talk", "label_reel",
    "label_chatter", "label_break", "label_noise", "", "edit_text", "title", "glossary_word",
    "why", "compare", "copy",
)  # fmt: skip


class Menus:
    """Fills a menu bar; asks each command whether it can run when its menu opens."""

    def __init__(
        self, bar: QMenuBar, desk: Desk, theme: Theme, keys: Mapping[str, tuple[str, ...]], run: Run
    ) -> None:
        self._desk, self._theme, self._keys, self._run = desk, theme, keys, run
        self._bar = bar
        self._actions: dict[str, QAction] = {}
        for command in COMMANDS:
            if command.where is Where.EVERYWHERE:
                action = self._actions[command.id] = self._action(command, bar, keyed=True)
                if command.keys or command.id in keys:
                    bar.window().addAction(action)
        for which in Menu:
            menu = bar.addMenu(tr(which.value))
            self._join(menu, which)
            # macOS does not open a menu that is empty.
            if bar.isNativeMenuBar():
                self._fill(menu, which)

    def set_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Bind and show other keys, at once."""
        self._keys = keys
        for command_id, action in self._actions.items():
            command = BY_ID[command_id]
            self._show_keys(command, action, keyed=command.where is Where.EVERYWHERE)
            if command.where is Where.EVERYWHERE:
                self._bar.window().addAction(action)

    def context_menu(self, parent: QWidget) -> QMenu:
        """What can be done at the cursor, with the same commands."""
        menu = QMenu(parent)
        for command_id in _CONTEXT:
            if not command_id:
                menu.addSeparator()
            elif BY_ID[command_id].refusal(self._desk) is None:
                action = self._action(BY_ID[command_id], menu, keyed=False)
                self._draw_icon(BY_ID[command_id], action)
                menu.addAction(action)
        return menu

    def _join(self, menu: QMenu, which: Menu) -> None:
        menu.aboutToShow.connect(lambda: self._refresh(menu, which))
        menu.aboutToHide.connect(self._enable_all)

    def _fill(self, menu: QMenu, which: Menu) -> None:
        for command in COMMANDS:
            if command.menu is not which or command.id in _HIDDEN:
                continue
            if command.id in _SEPARATED:
                menu.addSeparator()
            if command.id not in self._actions:
                self._actions[command.id] = self._action(command, menu, keyed=False)
            menu.addAction(self._actions[command.id])

    def _action(self, command: Command, parent: QWidget, *, keyed: bool) -> QAction:
        action = QAction(parent)
        self._show_keys(command, action, keyed=keyed)
        action.triggered.connect(lambda _=False: self._run(command))
        return action

    def _show_keys(self, command: Command, action: QAction, *, keyed: bool) -> None:
        keys = self._keys.get(command.id, command.keys)
        # Qt would activate a key that it shows as a shortcut: keys of the review are only written there.
        text = command.title.replace("&", "&&")
        shown = f"\t{in_menu(keys[0])}" if keys else ""
        action.setText(text if keyed else f"{text}{shown}")
        if keyed:
            action.setShortcuts([sequence(key) for key in keys])
            action.setAutoRepeat(command.repeats)

    def _draw_icon(self, command: Command, action: QAction) -> None:
        if command.icon:
            action.setIcon(self._theme.icon(command.icon))

    def _refresh(self, menu: QMenu, which: Menu) -> None:
        if menu.isEmpty():
            self._fill(menu, which)
        for command_id, action in self._actions.items():
            command = BY_ID[command_id]
            if command.menu is which:
                self._draw_icon(command, action)
                action.setEnabled(command.refusal(self._desk) is None)

    def _enable_all(self) -> None:
        """A disabled action's key is dead; a command says itself why it cannot run."""
        for action in self._actions.values():
            action.setEnabled(True)
