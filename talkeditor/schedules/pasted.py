"""A programme as pasted from a web page or an e-mail: rows with clocks, titles and names in many variants.

    10:30 – 11:00  Title – Name          10:30 Name: Title          10:30
    Title (Name)                         Title by Name, Name        Title
                                                                    Name, Name

A row with a date begins a day, "Room: …" a room; without any clock, titles and names alternate or stand
in one row each.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from talkeditor.core.schedule import Schedule
from talkeditor.core.translation import tr
from talkeditor.core.wording import line_number
from talkeditor.schedules.base import LONGEST, Form
from talkeditor.schedules.moments import clock_of, day_of, minutes_of, since_midnight
from talkeditor.schedules.names import are_names, split_names, title_and_names
from talkeditor.schedules.planning import Entry, Planner
from talkeditor.schedules.words import any_name_of, any_of, is_break

_BULLET = re.compile(r"^\s*(?:[*•–—>-]|\d{1,3}[.)])\s+")


@dataclass(frozen=True, slots=True)
class _Patterns:
    """What tells rows apart: a clock or two at their start, heads of rooms and speakers, minutes, days."""

    clock: re.Pattern[str]
    room: re.Pattern[str]
    speaker: re.Pattern[str]
    minutes: re.Pattern[str]
    weekday: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    room, speaker, minutes, oclock, until = (
        any_of("heads", what) for what in ("room", "speaker", "minutes", "clock", "until")
    )
    day, weekday, article = any_name_of("days"), any_name_of("weekdays"), any_of("heads", "article")
    half = rf"\s*(?:[ap]\.?m\.?|{oclock})"
    clock = rf"\d{{1,2}}(?:[:.h]\d{{2}})(?::\d{{2}})?(?:\s*[ap]\.?m\.?)?|\d{{1,2}}{half}"
    return _Patterns(
        re.compile(
            rf"^[\s*•–—|>-]*[(\[]?({clock})(?:\s*(?:{oclock}))?(?:\s*(?:[-–—]|{until})+\s*({clock}))?[)\]]?"
            rf"(?:\s*(?:{oclock}))?[\s|:–—,-]*",
            re.IGNORECASE,
        ),
        re.compile(rf"^\s*(?:{room})\s*:\s*(.+)$", re.IGNORECASE),
        re.compile(rf"^\s*(?:{speaker})\s*:?\s+(.+)$", re.IGNORECASE),
        re.compile(rf"\s*[(\[](\d{{1,3}})\s*(?:{minutes}|′|')\.?[)\]]\s*", re.IGNORECASE),
        re.compile(
            rf"^\s*(?:(?:{day})\s+\d+\s*[:,–—-]*\s*)?(?:{weekday})?[\s,]*(?:(?:{article})\s+)?",
            re.IGNORECASE,
        ),
    )


@dataclass(slots=True)
class _Draft:
    line: int
    clock: str | None = None
    end: str | None = None
    rows: list[str] = field(default_factory=list)


def sniff(text: str) -> bool:
    """Any text with a row of words; it is asked last."""
    return bool(text.strip())


def parse(text: str) -> Schedule:
    """The slots of a pasted programme; rows that say nothing are told."""
    planner = Planner()
    day: date | None = None
    room = ""
    for item in _items(text):
        if isinstance(item, date):
            day = item
        elif isinstance(item, str):
            room = item
        else:
            _add(planner, item, day, room)
    return planner.schedule()


def _items(text: str) -> Iterator[date | str | _Draft]:
    """Days, rooms and drafts of slots, in order."""
    rows = [(number, row) for number, row in enumerate(text.split("\n"))]
    clocked = any(_patterns().clock.match(row) for _, row in rows)
    draft: _Draft | None = None
    for number, row in rows:
        day, room = _day(row), _patterns().room.match(row)
        begins = clocked and _patterns().clock.match(row)
        breaks = day or room or begins
        ends = breaks or not row.strip() or not clocked
        if draft is not None and ends and (draft.rows or breaks) and _ends(draft, row, clocked):
            yield draft
            draft = None
        if day or room:
            yield day or (room[1].strip() if room else "")
        elif begins:
            rest = row[begins.end() :].strip()
            draft = _Draft(number, clock_of(begins[1]), clock_of(begins[2] or ""), [rest] if rest else [])
        elif row.strip():
            draft = draft or _Draft(number)
            draft.rows.append(_BULLET.sub("", row).strip())
    if draft is not None:
        yield draft


def _ends(draft: _Draft, row: str, clocked: bool) -> bool:
    """Whether a row does not belong to the slot begun before it."""
    if clocked or not row.strip():
        return True
    words = _BULLET.sub("", row).strip()
    follows = len(draft.rows) == 1 and not title_and_names(draft.rows[0])[1]
    return not (follows and (are_names(words) or _patterns().speaker.match(words) is not None))


def _day(row: str) -> date | None:
    """A row that is nothing but a date, with or without the name of the day."""
    words = row.strip().strip("#*=_ :")
    if not 6 <= len(words) <= 50 or not any(c.isdigit() for c in words):
        return None
    bare = re.sub(r"(\d)(?:st|nd|rd|th)\b", r"\1", words)
    return day_of(bare) or day_of(_patterns().weekday.sub("", bare, count=1))


def _add(planner: Planner, draft: _Draft, day: date | None, room: str) -> None:
    rows = [row for row in draft.rows if row]
    if not rows:
        line = line_number(draft.line)
        planner.problem(draft.line, tr("Line {line}: a clock without a title was left out.", line=line))
        return
    minutes = _patterns().minutes.search(rows[0][: 4 * LONGEST])
    first = _patterns().minutes.sub(" ", rows[0], count=1).strip() if minutes else rows[0]
    title, speakers = _told(first, rows[1:])
    length = minutes_of(minutes[1]) if minutes else None
    if draft.clock and draft.end:
        length = minutes_of(since_midnight(draft.end) - since_midnight(draft.clock)) or length
    planner.add(Entry(title, speakers, room, day, draft.clock, minutes=length, line=draft.line))


def _told(first: str, more: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """Title and speakers of the first row and those below it, of which only names are used."""
    if is_break(first, "", False) and not more:
        return first, ()
    title, speakers = title_and_names(first[: 8 * LONGEST])
    if speakers or not more:
        return (title if speakers else first), speakers
    told = _patterns().speaker.match(more[0])
    if told:
        return first, split_names(told[1])
    if are_names(more[0]):
        return first, split_names(more[0])
    if are_names(first) and not are_names(more[0]):
        return more[0], split_names(first)
    return first, ()


FORM = Form("pasted programme", sniff, parse)
