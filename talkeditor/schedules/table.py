"""A table: CSV, semicolons or tabs. Columns are told by their heads, or by whoever knows them."""

import csv
import io
import re
from collections.abc import Iterator, Sequence

from talkeditor.core.schedule import Schedule
from talkeditor.core.translation import tr
from talkeditor.core.wording import line_number
from talkeditor.schedules.base import Form, ScheduleError
from talkeditor.schedules.columns import Columns, Table, guessed, is_time
from talkeditor.schedules.moments import clock_of, day_of, minutes_of, moment_of, since_midnight
from talkeditor.schedules.names import split_names
from talkeditor.schedules.planning import Entry, Planner
from talkeditor.schedules.words import column_of, plain, words_for

_SEPARATORS = (",", ";", "\t", "|")
_LARGEST_FIELD = 1 << 23
_SAID_SEPARATOR = re.compile(r"[ \t]*\"?sep=([,;\t|])\"?[ \t]*(?=\n)", re.IGNORECASE)
"""A first row that tells Excel what parts the cells."""
_SEVERAL = re.compile(r"\s*[;\n|]\s*")
_LONGEST_HEAD = 60
_LOOKED_AT = 40
_WIDEST = 200
"""Columns that are told apart."""
_MOST_OF_THEM = 0.8


def sniff(text: str) -> bool:
    """Whether its first row has heads that are known, or its rows are as alike as only those of a table."""
    if _SAID_SEPARATOR.match(text):
        return True
    first = next((row for row in text[:65536].split("\n") if row.strip()), "")
    return any(
        len(cells := first.split(separator)) > 1
        and sum(column_of(cell.strip(' "\r\ufeff')) is not None for cell in cells) > 1
        for separator in _SEPARATORS
    ) or _is_even(text)


def _is_even(text: str) -> bool:
    """Whether a row of heads, whatever they say, stands over rows with as many cells, some of them times."""
    rows = _sample(text)
    heads = rows[0] if rows else []
    if len(rows) < 2 or len(heads) < 3 or len(set(heads)) < len(heads):
        return False
    if any(not head or len(head) > _LONGEST_HEAD or is_time(head) or head.isdecimal() for head in heads):
        return False
    enough = _MOST_OF_THEM * (len(rows) - 1)
    if sum(len(row) == len(heads) for row in rows[1:]) < enough:
        return False
    return sum(any(map(is_time, row)) for row in rows[1:]) >= enough


def _sample(text: str) -> list[list[str]]:
    """The cells of the first rows that are not empty."""
    rows = []
    for _, cells in _rows(text[:65536]):
        if any(cell.strip() for cell in cells):
            rows.append([cell.strip() for cell in cells[:_WIDEST]])
        if len(rows) > _LOOKED_AT:
            break
    return rows


def tabled(text: str) -> Table:
    """The text as a table; columns without heads are called by their numbers."""
    rows = tuple((line, tuple(cells)) for line, cells in _rows(text) if any(cell.strip() for cell in cells))
    if not rows:
        return Table((), ())
    first = [" ".join(cell.split()) for cell in rows[0][1][:_WIDEST]]
    if any(map(is_time, first)):
        width = min(_WIDEST, max(len(cells) for _, cells in rows[:_LOOKED_AT]))
        return Table(tuple(_numbered(number) for number in range(width)), rows)
    heads = (head or _numbered(number) for number, head in enumerate(first))
    return Table(tuple(heads), rows[1:])


def _numbered(column: int) -> str:
    return tr("Column {number}", number=column + 1)


def parse(text: str) -> Schedule:
    """The slots of all rows. Raises `ScheduleError` where no head names the titles."""
    table = tabled(text)
    places = guessed(table.heads)
    if "title" not in places:
        raise ScheduleError(
            tr("No column of the table is headed as one of titles."),
            tr("Head the columns with title, speaker, room, date and start, and take it again."),
            reason="columns",
            heads=table.heads,
        )
    return planned(table, places)


def planned(table: Table, places: Columns) -> Schedule:
    """The slots of all rows of a table whose columns are known."""
    planner = Planner()
    for number, cells in table.rows:
        _add(planner, number, cells, places, table.heads)
    return planner.schedule()


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Rows with the zero-based line that they begin at."""
    said = _SAID_SEPARATOR.match(text)
    text = text[said.end() :] if said else text
    first = next((row for row in text.split("\n") if row.strip()), "")
    separator = said[1] if said else max(_SEPARATORS, key=first.count)
    before = csv.field_size_limit(_LARGEST_FIELD)
    reader = csv.reader(io.StringIO(text), delimiter=separator, skipinitialspace=True)
    try:
        begins = 0
        while True:
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error:
                cells = []
            if cells:
                yield begins, cells
            begins = reader.line_num
    finally:
        csv.field_size_limit(before)


def _add(planner: Planner, number: int, cells: Sequence[str], places: Columns, heads: Sequence[str]) -> None:
    def cell(field: str) -> str:
        at = places.get(field, -1)
        return cells[at].strip() if 0 <= at < len(cells) else ""

    if len(cells) < max(places.values()) + 1 and not cell("title"):
        line = line_number(number)
        planner.problem(number, tr("Line {line}: the row has too few cells and was left out.", line=line))
        return
    start = cell("start")
    moment = moment_of(start)
    clock = clock_of(start) if moment is None else None
    day = day_of(cell("day"))
    planner.add(
        Entry(
            cell("title"),
            _names(cell("speakers")),
            cell("room"),
            day if moment is None else None,
            clock,
            moment if moment is not None else (moment_of(cell("day")) if clock is None else None),
            minutes_of(cell("minutes")) or _between(start, cell("end")),
            id=cell("id"),
            type=cell("type"),
            status=cell("status"),
            recorded=_recorded(cell("recorded"), heads, places),
            line=number,
        )
    )


def _names(text: str) -> tuple[str, ...]:
    parts = [part for part in _SEVERAL.split(text) if part]
    return tuple(parts) if len(parts) > 1 else split_names(text)


def _between(start: str, end: str) -> int | None:
    """Minutes between two clocks or moments."""
    a, b = clock_of(start), clock_of(end)
    if a is not None and b is not None:
        return minutes_of(since_midnight(b) - since_midnight(a))
    one, other = moment_of(start), moment_of(end)
    if one is None or other is None or (one.tzinfo is None) != (other.tzinfo is None):
        return None
    return minutes_of((other - one).total_seconds() / 60)


def _recorded(text: str, heads: Sequence[str], places: Columns) -> bool:
    """A column "do not record" says the opposite of one "recorded"."""
    said = plain(text)
    at = places.get("recorded", -1)
    head = plain(heads[at]) if 0 <= at < len(heads) else ""
    if words_for("answers", "not") & set(head.replace("_", " ").split()):
        return said not in words_for("answers", "yes")
    return said not in words_for("answers", "no")


FORM = Form("table (CSV)", sniff, parse)
