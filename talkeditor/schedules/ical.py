"""iCalendar. Each event is read by itself with icalendar, so that a broken one costs only itself."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from talkeditor.core.schedule import Schedule
from talkeditor.core.translation import tr
from talkeditor.core.wording import count, line_number
from talkeditor.schedules.base import LONGEST, Form
from talkeditor.schedules.names import split_names, title_and_names
from talkeditor.schedules.planning import Entry, Planner
from talkeditor.schedules.words import any_of

if TYPE_CHECKING:
    from icalendar import Event

_LONGEST_ROW = 16 * LONGEST
_LONGEST_EVENT = 400
"""Unfolded rows of one event."""
_WANTED = re.compile(
    r"(UID|SUMMARY|DTSTART|DTEND|DURATION|LOCATION|STATUS|DESCRIPTION|CATEGORIES|ATTENDEE|ORGANIZER|"
    r"CONTACT|RRULE|TZID|X-WR-CALNAME|X-WR-TIMEZONE)\b",
    re.IGNORECASE,
)


def sniff(text: str) -> bool:
    """Whether it is a calendar."""
    return text[:4096].lstrip("\ufeff \r\n\t").upper().startswith("BEGIN:VCALENDAR")


def parse(text: str) -> Schedule:
    """The slots of all events that can be read."""
    rows = list(_unfolded(text))
    planner = Planner(_field(rows, "X-WR-CALNAME"), _field(rows, "X-WR-TIMEZONE"))
    for number, cut in ((number, len(row)) for number, row in rows if len(row) > _LONGEST_ROW):
        text = tr(
            "Line {line}: {characters} characters were cut to {most}.",
            line=line_number(number),
            characters=count(cut),
            most=count(_LONGEST_ROW),
        )
        planner.problem(number, text)
    for number, block in _events(rows, planner):
        _add(planner, number, block)
    return planner.schedule()


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Logical rows with the line that they begin at."""
    number, parts = 0, [""]
    for at, row in enumerate(text.split("\n")):
        if row[:1] in (" ", "\t") and at:
            parts.append(row[1:])
            continue
        yield number, "".join(parts)
        number, parts = at, [row]
    yield number, "".join(parts)


def _field(rows: list[tuple[int, str]], name: str) -> str:
    return next((row.partition(":")[2].strip() for _, row in rows if row.upper().startswith(name)), "")


def _events(rows: list[tuple[int, str]], planner: Planner) -> Iterator[tuple[int, str]]:
    """The rows of each event as its own text; an event that never ends is told, and its rows are used."""
    block: list[str] = []
    start, depth = None, 0
    for number, row in rows:
        mark = row.strip().upper()
        if mark == "BEGIN:VEVENT":
            if start is not None:
                yield start, _unended(planner, start, block)
            start, block, depth = number, [row.strip()], 0
        elif start is not None:
            if mark == "END:VEVENT":
                yield start, "\r\n".join([*block, mark])
                start = None
            elif mark.startswith(("BEGIN:", "END:")):
                depth += 1 if mark.startswith("BEGIN:") else -1
            elif depth == 0 and len(block) < _LONGEST_EVENT and _WANTED.match(row):
                block.append(row[:_LONGEST_ROW])
    if start is not None:
        yield start, _unended(planner, start, block)


def _unended(planner: Planner, start: int, block: list[str]) -> str:
    line = line_number(start)
    planner.problem(start, tr("Line {line}: the event does not end; it was read so far.", line=line))
    return "\r\n".join([*block, "END:VEVENT"])


def _add(planner: Planner, number: int, block: str) -> None:
    from icalendar import Event

    line = line_number(number)
    try:
        event = Event.from_ical(block)
        if not isinstance(event, Event):
            raise ValueError("no event")
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        reason = str(error)[:80]
        text = tr("Line {line}: the event cannot be read and was left out ({why}).", line=line, why=reason)
        planner.problem(number, text)
        return
    if event.get("RRULE") is not None:
        planner.problem(
            number, tr("Line {line}: the event comes again; only its first time was read.", line=line)
        )
    start = _moment(planner, number, event, "DTSTART")
    summary = _text(event, "SUMMARY")
    title, speakers = _speakers(event, summary)
    planner.add(
        Entry(
            title,
            speakers,
            _text(event, "LOCATION"),
            day=start if isinstance(start, date) and not isinstance(start, datetime) else None,
            moment=start if isinstance(start, datetime) else None,
            minutes=_minutes(planner, number, event, start),
            id=_text(event, "UID"),
            type=_text(event, "CATEGORIES"),
            status=_text(event, "STATUS"),
            line=number,
        )
    )


def _text(event: "Event", key: str) -> str:
    value: Any = event.get(key)
    if isinstance(value, list):
        value = value[0] if value else ""
    if hasattr(value, "cats"):
        return " ".join(str(cat) for cat in value.cats)
    return str(value or "")


def _moment(planner: Planner, number: int, event: "Event", key: str) -> date | None:
    """A moment or a mere day; a zone that nobody knows is told, its clock is taken as in the hall."""
    value: Any = event.get(key)
    value = value[0] if isinstance(value, list) else value
    moment = getattr(value, "dt", None)
    if not isinstance(moment, date):
        return None
    zone = str(value.params.get("TZID", ""))
    if zone and isinstance(moment, datetime) and moment.tzinfo is None:
        text = tr(
            "Line {line}: the time zone “{zone}” is not known; its clock is taken as in the hall.",
            line=line_number(number),
            zone=zone[:60],
        )
        planner.problem(number, text)
    return moment


def _minutes(planner: Planner, number: int, event: "Event", start: date | None) -> int | None:
    length = getattr(event.get("DURATION"), "dt", None)
    if not isinstance(length, timedelta):
        end = getattr(event.get("DTEND"), "dt", None)
        if not isinstance(start, datetime) or not isinstance(end, datetime):
            return None
        if start.tzinfo is None or end.tzinfo is None:
            start, end = (moment.replace(tzinfo=UTC) for moment in (start, end))
        length = end - start
    minutes = int(length.total_seconds() // 60)
    if minutes <= 0:
        line = line_number(number)
        planner.problem(number, tr("Line {line}: the event ends before it starts.", line=line))
        return None
    return minutes


@cache
def _named() -> re.Pattern[str]:
    """A row of a description that has the speakers."""
    head = any_of("heads", "described_speaker")
    return re.compile(rf"^\s*(?:{head})\s*:\s*(.+)$", re.IGNORECASE | re.MULTILINE)


def _speakers(event: "Event", summary: str) -> tuple[str, tuple[str, ...]]:
    """Title and speakers: of people named in the event, of its description, or behind the title."""
    people: list[str] = []
    for key in ("ATTENDEE", "CONTACT"):
        values = event.get(key) or []
        for value in values if isinstance(values, list) else [values]:
            name = str(getattr(value, "params", {}).get("CN", "")) or (str(value) if key == "CONTACT" else "")
            people += [name] if name and "@" not in name else []
    if people:
        return summary, tuple(people)
    told = _named().search(_text(event, "DESCRIPTION")[:4000])
    return (summary, split_names(told[1])) if told else title_and_names(summary)


FORM = Form("iCalendar", sniff, parse)
