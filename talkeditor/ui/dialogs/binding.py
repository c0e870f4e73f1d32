"""The keys that a person gives to commands, row by row. Pure; knows no widget and no settings."""

from collections.abc import Iterator
from dataclasses import dataclass

from talkeditor.core.translation import tr
from talkeditor.ui.commands import BY_ID, COMMANDS, Command, Group
from talkeditor.ui.dialogs.matching import match
from talkeditor.ui.keymap import Keys, effective, named, refusal, types


@dataclass(frozen=True, slots=True)
class Row:
    """A command and one of its keys (nothing where it has none); `was`: the table's key where it differs."""

    id: str
    slot: int
    key: str
    was: str = ""
    is_off: bool = False

    @property
    def words(self) -> str:
        """What the row is called."""
        title = BY_ID[self.id].title
        return tr("{command}, second key", command=title) if self.slot else title


def _fits(typed: str, command: Command) -> bool:
    """Whether what was typed fits a command and its group, as the window calls them or in English."""
    names = (f"{tr(command.group.value)}: {command.title}", f"{command.group}: {command.label}")
    return any(match(typed, name) is not None for name in names)


class Binding:
    """The keys that a person gave, and what holds with them."""

    def __init__(self, given: Keys, single_keys: bool) -> None:
        self.given = {id_: tuple(keys) for id_, keys in given.items() if id_ in BY_ID}
        self.single_keys = single_keys

    def keys(self, command_id: str) -> tuple[str, ...]:
        """The keys of a command, single ones included even where they are off."""
        return effective(self.given).get(command_id, BY_ID[command_id].keys)

    def rows(self, typed: str = "") -> Iterator[Row]:
        """The rows whose words fit what was typed, group by group."""
        now, groups = effective(self.given), list(Group)
        for command in sorted(COMMANDS, key=lambda command: groups.index(command.group)):
            if not _fits(typed, command):
                continue
            keys = now.get(command.id, command.keys)
            for slot in range(max(1, len(keys), len(command.keys))):
                key = keys[slot] if slot < len(keys) else ""
                table = command.keys[slot] if slot < len(command.keys) else ""
                was = table if named(table) != named(key) else ""
                off = bool(key) and not self.single_keys and types(key)
                yield Row(command.id, slot, key, was, off)

    def give(self, row: Row, key: str) -> str:
        """Give a command a key in place of the row's; why not, or nothing where it has it now."""
        if key and (reason := refusal(row.id, key, effective(self.given))):
            return reason
        keys = list(self.keys(row.id))
        if row.slot < len(keys):
            keys[row.slot : row.slot + 1] = [key] if key else []
        elif key:
            keys.append(key)
        self._set(row.id, tuple(dict.fromkeys(keys)))
        return ""

    def reset(self, command_id: str) -> str:
        """Give a command the table's keys again; why not, or nothing where it has them now."""
        others = {id_: keys for id_, keys in self.given.items() if id_ != command_id}
        for key in BY_ID[command_id].keys:
            if reason := refusal(command_id, key, effective(others)):
                return reason
        self.given = others
        return ""

    def _set(self, command_id: str, keys: tuple[str, ...]) -> None:
        if tuple(map(named, keys)) == tuple(map(named, BY_ID[command_id].keys)):
            self.given.pop(command_id, None)
        else:
            self.given[command_id] = keys
