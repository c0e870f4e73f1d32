"""Which column of a table is which: by its head, by what stands in it, or by what a person says."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from talkeditor.core.translation import tr
from talkeditor.schedules.base import ScheduleError
from talkeditor.schedules.moments import clock_of, day_of, moment_of
from talkeditor.schedules.names import are_names
from talkeditor.schedules.words import column_of, plain

Columns = Mapping[str, int]
"""The column of each field (of `FIELDS`, and more that heads may name), from 0."""
FIELDS = ("title", "speakers", "start", "end", "minutes", "room", "day")
"""What a person is asked for."""
_LOOKED_AT = 40
_MOST_OF_THEM = 0.8
_LONGEST_ROOM, _PARAGRAPH = 40, 200
_WORDS = 12
"""Of a title, beyond which more of them tell nothing."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, each with the zero-based line it begins at, below their heads."""

    heads: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


def is_time(cell: str) -> bool:
    """Whether a cell is a clock, a day or both."""
    return bool(moment_of(cell) or day_of(cell) or clock_of(cell))


def guessed(heads: Sequence[str]) -> dict[str, int]:
    """The column of each field that a head names; the first of several."""
    places: dict[str, int] = {}
    for at, head in enumerate(heads):
        field = column_of(head)
        if field is not None:
            places.setdefault(field, at)
    return places


def chosen(table: Table, said: Iterable[tuple[str, str]]) -> Columns:
    """The columns that a person named: pairs of a field and a head (or the number of a column, from 1).

    Fields that they do not name are told by the heads. Raises `ScheduleError` where there is no such field
    or column, or none for the titles.
    """
    named: dict[str, int] = {}
    for name, head in said:
        field = name if name in FIELDS else column_of(name)
        if field is None:
            text = tr("No column of a schedule is called “{name}”.", name=name)
            raise ScheduleError(text, _fields(), reason="columns")
        named[field] = _place(table, head)
    taken = set(named.values())
    told = {field: at for field, at in guessed(table.heads).items() if at not in taken}
    places = {**told, **named}
    if "title" not in places:
        raise ScheduleError(tr("No column is named for the titles."), _fields(), reason="columns")
    return places


def _fields() -> str:
    return tr("There are title, speaker, start, end, length, room and day.")


def _place(table: Table, head: str) -> int:
    wanted = plain(head)
    for at, known in enumerate(table.heads):
        if head == known or (wanted and plain(known) == wanted):
            return at
    if head.isdecimal() and 1 <= int(head) <= len(table.heads):
        return int(head) - 1
    text = tr("The table has no column “{name}”.", name=head)
    raise ScheduleError(text, tr("Its columns: {names}.", names=", ".join(table.heads)), reason="columns")


def likely(table: Table) -> dict[str, int]:
    """The column of each field by its head, else by what stands in it: to be looked at by a person."""
    places = guessed(table.heads)
    for at in range(len(table.heads)):
        if at in places.values():
            continue
        cells = [row[at].strip() for _, row in table.rows[:_LOOKED_AT] if at < len(row) and row[at].strip()]
        field = _field_of(cells, places)
        if field is not None:
            places[field] = at
    free = [at for at in range(len(table.heads)) if at not in places.values()]
    if "title" not in places and free:
        places["title"] = max(free, key=lambda at: _is_title(table, at))
        free.remove(places["title"])
    if "room" not in places:
        rooms = [at for at in free if _is_room(table, at)]
        places.update({"room": rooms[0]} if rooms else {})
    return places


def _field_of(cells: Sequence[str], places: Columns) -> str | None:
    """What nearly all of these cells are, of what has no column yet."""
    tests = (
        ("start", lambda cell: clock_of(cell) or moment_of(cell)),
        ("end", lambda cell: clock_of(cell) or moment_of(cell)),
        ("day", day_of),
        ("speakers", are_names),
    )
    for field, holds in tests:
        if field not in places and cells and sum(map(bool, map(holds, cells))) >= _MOST_OF_THEM * len(cells):
            return field
    return None


def _is_title(table: Table, at: int) -> float:
    """How far a column reads like one of titles: they differ, and have some words but no paragraphs."""
    cells = [row[at].strip() for _, row in table.rows[:_LOOKED_AT] if at < len(row)]
    words = [min(len(cell.split()), _WORDS) for cell in cells if len(cell) < _PARAGRAPH]
    return sum(words) * len(set(cells)) / max(1, len(cells))


def _is_room(table: Table, at: int) -> bool:
    """Whether the same few short words stand in a column again and again."""
    cells = [row[at].strip() for _, row in table.rows[:_LOOKED_AT] if at < len(row)]
    several = len(cells) > 1 and 2 * len(set(cells)) <= len(cells) + 1
    return several and all(0 < len(cell) < _LONGEST_ROOM and not cell.isdecimal() for cell in cells)


def is_told(table: Table, places: Columns) -> bool:
    """Whether that is enough: the titles, and the speakers if any column is left that may be theirs."""
    left = len(table.heads) > len(set(places.values()))
    return "title" in places and ("speakers" in places or not left)
