"""Which keys the commands have now: those of the table, those that a person gave, single keys on or off.

Pure; the window's parts are handed its commands and never ask the settings.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtGui import QKeySequence

from talkeditor.core.translation import later, tr
from talkeditor.ui.commands import BY_ID, COMMANDS, Command, Menu, Where
from talkeditor.ui.marks import key_parts, key_words

Keys = Mapping[str, tuple[str, ...]]

_MODES = {
    Where.REVIEW: (Where.REVIEW,),
    Where.EDIT: (Where.EDIT,),
    Where.EVERYWHERE: (Where.REVIEW, Where.EDIT),
}
_WALKS = later("{key} walks the controls.")
_INPUT = later("{key} is the input method's.")
# What the window, its menus or the desktop need for themselves.
_KEPT = {
    "Tab": _WALKS, "Shift+Tab": _WALKS, "Backtab": _WALKS, "Esc": later("{key} always leads back."),
    "Alt+F4": later("{key} closes the window."), "Alt+Space": later("{key} is the desktop's."),
    "Ctrl+Space": _INPUT, "Shift+Space": _INPUT,
}  # fmt: skip


def effective(keys: Keys, single_keys: bool = True) -> dict[str, tuple[str, ...]]:
    """The keys that hold, of the commands whose keys are others than in the table.

    Where a key that a person gave is another command's in the table, the person's holds.
    """
    if not keys and single_keys:
        return {}
    given = {id_: tuple(map(named, found)) for id_, found in keys.items() if id_ in BY_ID}
    taken = {(mode, key) for id_, found in given.items() for key in found for mode in _modes(id_)}
    result = {}
    for command in COMMANDS:
        now = given.get(command.id)
        if now is None:
            claimed = {key for mode, key in taken if mode in _MODES[command.where]}
            now = tuple(key for key in command.keys if named(key) not in claimed)
        if not single_keys:
            now = tuple(key for key in now if not types(key))
        if now != command.keys:
            result[command.id] = now
    return result


def bound(keys: Keys) -> tuple[Command, ...]:
    """The command table with these keys in place of its own."""
    if not keys:
        return COMMANDS
    return tuple(
        replace(command, keys=keys[command.id]) if command.id in keys else command for command in COMMANDS
    )


def named(key: str) -> str:
    """A key's one name, however it was written."""
    return sequence(key).toString()


def sequence(key: str) -> QKeySequence:
    """A key for Qt, from its name in the table: that is the same in every language."""
    return QKeySequence(key, QKeySequence.SequenceFormat.PortableText)


def types(key: str) -> bool:
    """Whether a key types a character where a text field has the focus."""
    last = key_parts(key)[-1:] if key else ()
    plain = not {"Ctrl", "Alt", "Meta"} & set(key.split("+")[:-1])
    return plain and (last == ("Space",) or bool(last and len(last[0]) == 1 and last[0] not in "←→↑↓"))


def refusal(command_id: str, key: str, keys: Keys) -> str:
    """Why a command cannot have a key, `keys` being what the others have; nothing where it can."""
    key = named(key)
    command = BY_ID[command_id]
    if key in _KEPT and not (key == "Esc" and command.where is Where.EDIT):
        return tr(_KEPT[key], key=shown(key))
    if key.startswith("Alt+") and key[4:] in _menu_letters():
        return tr("{key} opens a menu.", key=shown(key))
    if types(key) and command.where is not Where.REVIEW:
        return tr("{key} types in text fields, where this command acts too. Add Ctrl or Alt.", key=shown(key))
    for other in COMMANDS:
        theirs = keys.get(other.id, other.keys)
        if other.id == command_id or key not in map(named, theirs):
            continue
        if set(_modes(other.id)) & set(_modes(command_id)):
            return tr("{key} is “{command}” already.", key=shown(key), command=other.title)
    return ""


def shown(key: str) -> str:
    """A key in words: its caps, joined."""
    return key_words(key_parts(key))


def in_menu(key: str) -> str:
    """A key as menus write it: "Ctrl+Up", on a Mac by its signs."""
    return sequence(key).toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")


def caps_of(commands: Mapping[str, Command], *ids: str) -> tuple[str, ...]:
    """The caps of some commands' first keys; where they differ in the last alone, its modifiers once."""
    found = [commands[id_].keys[0] for id_ in ids if id_ in commands and commands[id_].keys]
    return joined(key_parts(key) for key in found)


def joined(parts: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """Caps of several keys in a row, common modifiers once."""
    several = list(parts)
    if several and all(caps[:-1] == several[0][:-1] for caps in several):
        return (*several[0], *(caps[-1] for caps in several[1:]))
    return tuple(cap for caps in several for cap in caps)


def _menu_letters() -> set[str]:
    """The letters that open the menus with Alt."""
    names = (tr(menu.value) for menu in Menu)
    return {name[name.index("&") + 1].upper() for name in names if "&" in name[:-1]}


def _modes(command_id: str) -> tuple[Where, ...]:
    return _MODES[BY_ID[command_id].where]
