"""The schedule that a stream was given: from beside it, a file, a paste, or its project."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.schedule import Schedule
from talkeditor.core.translation import later, tr

if TYPE_CHECKING:
    from talkeditor.schedules import Columns, Table
    from talkeditor.store.loading import Attachment

KIND = "schedule"
"""Of the attachment in a project."""

_PASTED = later("Pasted programme")
"""The name in a project, whatever the language."""
_NOTHING = Schedule("", ())
_BESIDE = tuple(f".schedule.{form}" for form in ("json", "xml", "ics", "csv"))


@dataclass(frozen=True, slots=True)
class Given:
    """A schedule with its bytes, where it comes from in words, and the room and day chosen in it.

    `declined`: a person said not to use it now; it is not offered by itself again. A `table` was read by
    these `columns`; both are None of anything else.
    """

    name: str
    where: str
    data: bytes
    schedule: Schedule
    room: str = ""
    day: str = ""
    declined: bool = False
    columns: "Columns | None" = None
    table: "Table | None" = field(default=None, repr=False)

    @property
    def called(self) -> str:
        """Its name for people."""
        return _called(self.name)

    @property
    def attachment(self) -> "Attachment":
        """As a project keeps it."""
        from talkeditor.store.loading import Attachment

        choice = {
            "event": self.schedule.event,
            "room": self.room,
            "day": self.day,
            "declined": self.declined,
            "columns": self.columns,
        }
        return Attachment(self.name, self.data, json.dumps(choice))


def _called(name: str) -> str:
    return tr(name) if name == _PASTED else name


class Unclear(NamedTuple):
    """A table whose columns cannot be told by their heads, where it is from, and what may be which."""

    name: str
    table: "Table"
    likely: "Columns"


Remembered = Callable[[tuple[str, ...]], "Columns | None"]
"""Gives the columns that a person said for a table with these heads, or None."""


def unclear(error: TalkeditorError) -> Unclear | None:
    """The table to be asked about, where an error says that it is one."""
    found = error.data.get("unclear")
    return found if isinstance(found, Unclear) else None


def from_file(path: Path, beside: bool = False, remembered: Remembered | None = None) -> Given:
    """The schedule in a file. Raises `TalkeditorError`: of a table that is not clear, see `unclear`."""
    from talkeditor import formats

    data = formats.file_bytes(path)
    where = tr("{file} lies next to the stream", file=path.name) if beside else path.name
    return _read(Given(path.name, where, data, _NOTHING), _said(path.name, remembered))


def from_text(text: str, remembered: Remembered | None = None) -> Given:
    """A programme that was pasted. Raises `TalkeditorError` as `from_file` does."""
    given = Given(_PASTED, tr(_PASTED), text.encode("utf-8", "replace"), _NOTHING)
    return _read(given, _said(_PASTED, remembered))


def named(path: Path, columns: Sequence[tuple[str, str]] = ()) -> Given:
    """The schedule in a file as a command names it: `columns` are pairs of a field and a head, for a table.

    Nobody is asked. Raises `TalkeditorError`.
    """
    from talkeditor import formats, schedules
    from talkeditor.schedules.columns import chosen

    given = Given(path.name, path.name, formats.file_bytes(path), _NOTHING)
    if columns:
        return _read(given, lambda table: chosen(table, columns), is_table=True)
    return replace(given, schedule=schedules.read_bytes(given.data, given.name))


def from_attachment(kept: "Attachment") -> Given:
    """The schedule that a project keeps. Raises `TalkeditorError`."""
    choice = _chosen(kept)
    columns = choice["columns"] if isinstance(choice["columns"], dict) else None
    given = Given(
        kept.name, _called(kept.name), kept.data, _NOTHING, choice["room"], choice["day"], choice["declined"]
    )
    return _read(given, _said(given.name, lambda _: columns), is_table=columns is not None)


def mapped(known: Given, remembered: Remembered) -> Given:
    """A table read anew by the columns that a person said meanwhile. Raises `TalkeditorError`."""
    return _read(known, _said(known.name, remembered))


def _read(given: Given, columns_of: "Callable[[Table], Columns]", is_table: bool = False) -> Given:
    """The same with the schedule that is in its bytes; `is_table`: they are one, whatever they look like."""
    from talkeditor import schedules

    used: list[tuple[Table, Columns]] = []

    def mapped(table: "Table") -> "Columns":
        used.append((table, columns_of(table)))
        return used[-1][1]

    if given.name == _PASTED:
        schedule = schedules.read_text(given.data.decode("utf-8", "replace"), mapped)
    else:
        schedule = schedules.read_bytes(given.data, given.name, mapped, is_table)
    table, columns = used[-1] if used else (None, None)
    return replace(given, schedule=schedule, table=table, columns=columns)


def _said(name: str, remembered: Remembered | None) -> "Callable[[Table], Columns]":
    return lambda table: _columns(table, name, remembered)


def _columns(table: "Table", name: str, remembered: Remembered | None) -> "Columns":
    """The columns that a person said, else those that the heads tell; else asks."""
    from talkeditor.schedules import ScheduleError
    from talkeditor.schedules.columns import guessed, is_told, likely

    said = remembered(table.heads) if remembered is not None else None
    if said is not None and 0 <= said.get("title", -1) < len(table.heads):
        return said
    told = guessed(table.heads)
    if is_told(table, told):
        return told
    called = _called(name)
    what = tr("It is not clear which columns {name} has.", name=called)
    raise ScheduleError(what, reason="columns", unclear=Unclear(called, table, likely(table)))


def first_entry(table: "Table", columns: "Columns") -> str:
    """How the first row of a table reads with these columns; nothing where it holds no entry."""
    from talkeditor.schedules.table import planned

    slots = planned(replace(table, rows=table.rows[:1]), columns).slots
    if not slots:
        return ""
    slot = slots[0]
    length = tr("{minutes} min", minutes=slot.minutes) if slot.minutes else ""
    parts = (slot.day, slot.start, length, slot.room, ", ".join(slot.speakers))
    return " · ".join(part for part in (tr("“{words}”", words=slot.title), *parts) if part)


def _chosen(kept: "Attachment") -> dict[str, Any]:
    """What was chosen in a schedule; a project from elsewhere may lack some of it."""
    choice = json.loads(kept.choice)
    texts = {key: str(choice.get(key) or "") for key in ("event", "room", "day")}
    return {**texts, "declined": choice.get("declined") is True, "columns": choice.get("columns")}


def is_declined(kept: "Attachment") -> bool:
    """Whether a person said not to use it now."""
    return bool(_chosen(kept)["declined"])


def occasion(kept: "Attachment") -> tuple[str, str, str] | None:
    """Event, day and room of a schedule that is used, without reading it; None of one that is not."""
    choice = _chosen(kept)
    return None if choice["declined"] else (choice["event"], choice["day"], choice["room"])


def beside(stream: Path) -> Path | None:
    """A schedule beside a stream: `schedule.json`, `*.schedule.json` or so with xml, ics or csv; else None.

    Of several the one that shares most of its name with the stream.
    """
    try:
        found = [
            path for path in sorted(stream.parent.iterdir()) if f".{path.name}".lower().endswith(_BESIDE)
        ]
    except OSError:
        return None
    return max(found, key=lambda path: _shared(path.name, stream.name), default=None)


def _shared(one: str, other: str) -> int:
    return next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
