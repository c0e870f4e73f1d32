"""A table: CSV, semicolons or tabs. Columns are told by their heads."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence

from talkeditor.core.schedule import Schedule
from talkeditor.core.wording import line_number
from talkeditor.schedules.base import Form, ScheduleError
from talkeditor.schedules.moments import clock_of, day_of, minutes_of, moment_of, since_midnight
from talkeditor.schedules.names import split_names
from talkeditor.schedules.planning import Entry, Planner
from talkeditor.schedules.words import column_of, plain, words_for

Columns = Mapping[str, int]
"""The column of each field that a head names, from 0."""
_SEPARATORS = (",", ";", "\t", "|")
_LARGEST_FIELD = 1 << 23
_SEVERAL = re.compile(r"\s*[;\n|]\s*")


def sniff(text: str) -> bool:
    """Whether its first row splits into cells of which one has a head that is known."""
    first = next((row for row in text[:65536].split("\n") if row.strip()), "")
    return any(
        len(cells := first.split(separator)) > 1
        and sum(column_of(cell.strip(' "\r\ufeff')) is not None for cell in cells) > 1
        for separator in _SEPARATORS
    )


def parse(text: str) -> Schedule:
    """The slots of all rows. Raises `ScheduleError` where no head names the titles."""
    rows = list(_rows(text))
    heads = rows[0][1] if rows else ()
    places = guessed(heads)
    if "title" not in places:
        raise ScheduleError(
            "No column of the table is headed as one of titles.",
            "Head the columns with title, speaker, room, date and start, and take it again.",
            reason="columns",
        )
    planner = Planner()
    for number, cells in rows[1:]:
        if any(cell.strip() for cell in cells):
            _add(planner, number, cells, places, heads)
    return planner.schedule()


def guessed(heads: Sequence[str]) -> dict[str, int]:
    """The column of each field that a head names; the first of several."""
    places: dict[str, int] = {}
    for at, head in enumerate(heads):
        field = column_of(head)
        if field is not None:
            places.setdefault(field, at)
    return places


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Rows with the zero-based line that they begin at."""
    first = next((row for row in text.split("\n") if row.strip()), "")
    separator = max(_SEPARATORS, key=first.count)
    before = csv.field_size_limit(_LARGEST_FIELD)
    reader = csv.reader(io.StringIO(text.replace("\x00", "")), delimiter=separator, skipinitialspace=True)
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
        planner.problem(number, f"Line {line_number(number)}: the row has too few cells and was left out.")
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
