"""The rows of the queue of names while a stream is open: as they are now, ticked as a person left them."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from talkeditor.ui.glossary_looking import Looking
from talkeditor.ui.glossary_memory import NamesMemory

if TYPE_CHECKING:
    from talkeditor.workflow.soundalikes import Row


@dataclass(frozen=True, slots=True)
class Wish:
    """Where the queue is to open: at what is heard, perhaps with the right form that was typed for it."""

    heard: str = ""
    right: str = ""


class NameRows:
    """What was found and is not decided or skipped. `at`: the key of the row that was looked at last."""

    def __init__(self, looking: Looking, memory: NamesMemory) -> None:
        self._looking, self._memory = looking, memory
        self._left: tuple[Row, ...] = ()
        self.at = ""

    def forget(self) -> None:
        """Begin anew: another stream is open."""
        self._left, self.at = (), ""

    def now(self) -> "tuple[Row, ...]":
        """The rows as they are in the review of this moment."""
        from talkeditor.workflow.soundalikes import ticked_anew

        spoken, looked = self._looking.follow(), self._looking.looked
        assert looked is not None
        rows = spoken.rows(looked.groups, self._memory.skipped, self._memory.seen)
        return ticked_anew(rows, {row.key: row for row in self._left})

    def leave(self, rows: "tuple[Row, ...]") -> None:
        """Remember the ticks of rows for the next time."""
        self._left = rows

    def drop(self, rows: "Collection[Row]") -> None:
        """Forget the ticks of rows that are decided."""
        self._left = tuple(row for row in self._left if row not in rows)
