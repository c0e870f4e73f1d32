"""From entries as a source has them to slots: the same care for all forms. Knows no form.

What cannot be used of an entry is left out and told; the entry itself is kept as long as it has a title.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from talkeditor.core.errors import Problem
from talkeditor.core.schedule import Schedule, Slot, SlotKind
from talkeditor.core.translation import later, tr, trn
from talkeditor.core.wording import count, line_number
from talkeditor.schedules.base import LONGEST, MOST
from talkeditor.schedules.moments import LONGEST_MINUTES, conference_day, is_odd, since_midnight, zone_of
from talkeditor.schedules.words import is_break, says, without_mark

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LISTED = 200
_MOST_SPEAKERS = 30
_CUT_TITLE = later("its title of {characters} characters was cut to {most}")
_CUT_ROOM = later("its room of {characters} characters was cut to {most}")
_CUT_SPEAKER = later("its speaker of {characters} characters was cut to {most}")
_OVERRIDES = dict.fromkeys([0x202D, 0x202E], "\ufffd")
"""Overrides of direction let a title read otherwise than it is: a sign stands for each."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as its source has it. `line` is its zero-based line, where lines mean something.

    `moment` is date and clock together, with or without a zone; `day` and `clock` are given apart.
    `is_break`: the source says so (None: it does not say).
    """

    title: str
    speakers: tuple[str, ...] = ()
    room: str = ""
    day: date | None = None
    clock: str | None = None
    moment: datetime | None = None
    minutes: int | None = None
    id: str = ""
    type: str = ""
    status: str = ""
    is_break: bool | None = None
    recorded: bool = True
    line: int | None = None


class Planner:
    """Takes the entries of one schedule, one after the other."""

    def __init__(self, event: str = "", zone: str = "") -> None:
        self.event = " ".join(event.split())[:LONGEST]
        self.problems: list[Problem] = []
        self._more = 0
        self._slots: list[Slot] = []
        self._ids: set[str] = set()
        self._seen = 0
        self._zone: tzinfo | None = zone_of(zone)
        if zone and self._zone is None:
            text = tr("The time zone “{zone}” is not known; clocks are taken as in the hall.", zone=zone[:60])
            self.problem(None, text)

    def problem(self, line: int | None, text: str) -> None:
        """Tell of something that was not used; what repeats without end is counted."""
        if len(self.problems) < _LISTED:
            self.problems.append(Problem(line, text))
        else:
            self._more += 1

    def add(self, entry: Entry) -> None:
        """Keep an entry as a slot."""
        self._seen += 1
        if len(self._slots) >= MOST:
            return
        title = self._capped(entry, entry.title, _CUT_TITLE)
        title, cancelled = without_mark(title, "cancelled")
        title, unrecorded = without_mark(title, "unrecorded")
        if not title:
            self._tell(entry, tr("it has no title and was left out"))
            return
        speakers = self._speakers(entry)
        day, clock, start_ms = self._times(entry)
        breaks = entry.is_break
        if breaks is None:
            breaks = is_break(title, entry.type, bool(speakers))
        self._slots.append(
            Slot(
                self._identity(entry, title, day, clock),
                title,
                speakers,
                self._capped(entry, entry.room, _CUT_ROOM),
                day,
                clock,
                start_ms,
                self._minutes(entry),
                SlotKind.BREAK if breaks else SlotKind.TALK,
                entry.recorded and not unrecorded,
                cancelled or says(entry.status, "cancelled"),
            )
        )

    def schedule(self) -> Schedule:
        """All that was kept, in the order of days, rooms and clock."""
        if self._seen > MOST:
            text = tr(
                "Only the first {most} entries were kept of {all}.", most=count(MOST), all=count(self._seen)
            )
            self.problem(None, text)
        if self._more:
            text = trn("{n} more entries with problems.", "{n} more entries with problems.", self._more)
            self.problems.append(Problem(None, text))
        rooms = {room: at for at, room in enumerate(dict.fromkeys(slot.room for slot in self._slots))}
        self._slots.sort(
            key=lambda slot: (
                slot.day,
                rooms[slot.room],
                since_midnight(slot.start) if slot.start else -1,
            )
        )
        return Schedule(self.event, tuple(self._slots), tuple(self.problems))

    def _tell(self, entry: Entry, what: str) -> None:
        place = (
            tr("Line {line}", line=line_number(entry.line))
            if entry.line is not None
            else tr("Entry {number}", number=count(self._seen))
        )
        name = " ".join(entry.title[:80].split())
        told = (
            tr("{place} (“{name}”): {problem}.", place=place, name=name, problem=what)
            if name
            else tr("{place}: {problem}.", place=place, problem=what)
        )
        self.problem(entry.line, told)

    def _capped(self, entry: Entry, text: str, told: str) -> str:
        words = " ".join(text[: 4 * LONGEST].translate(_OVERRIDES).split())
        if len(text) > 4 * LONGEST or len(words) > LONGEST:
            self._tell(entry, tr(told, characters=count(len(text)), most=LONGEST))
        return words[:LONGEST].strip()

    def _speakers(self, entry: Entry) -> tuple[str, ...]:
        names = (self._capped(entry, name, _CUT_SPEAKER) for name in entry.speakers[:_MOST_SPEAKERS])
        return tuple(dict.fromkeys(name for name in names if name))

    def _times(self, entry: Entry) -> tuple[str, str, int | None]:
        moment = entry.moment
        if moment is None and entry.day is not None and entry.clock is not None:
            late = timedelta(days=since_midnight(entry.clock) // (24 * 60))
            try:
                moment = datetime.fromisoformat(f"{entry.day + late}T{entry.clock}")
            except (ValueError, OverflowError):
                moment = None
        if moment is not None:
            if moment.tzinfo is None and self._zone is not None:
                moment = moment.replace(tzinfo=self._zone)
            elif moment.tzinfo is not None and self._zone is not None and entry.clock is None:
                moment = moment.astimezone(self._zone)
            if is_odd(moment):
                self._tell(entry, tr("the clocks change over its start, which may be an hour off"))
        day = entry.day or (conference_day(moment) if moment else None)
        clock = entry.clock or (f"{moment:%H:%M}" if moment else "")
        if not day or not clock:
            self._tell(entry, _missing(bool(day), bool(clock)))
        return (day.isoformat() if day else ""), clock, _since_epoch(moment)

    def _minutes(self, entry: Entry) -> int | None:
        if entry.minutes is None:
            return None
        return entry.minutes if 0 < entry.minutes <= LONGEST_MINUTES else None

    def _identity(self, entry: Entry, title: str, day: str, clock: str) -> str:
        wanted = entry.id[:80] or "/".join((day, clock, entry.room[:80], title[:80]))
        result, count = wanted, 1
        while result in self._ids:
            count += 1
            result = f"{wanted}#{count}"
        if count > 1 and entry.id:
            text = tr("its id {id} is used before; it is kept as {new}", id=wanted, new=result)
            self._tell(entry, text)
        self._ids.add(result)
        return result


def _missing(has_day: bool, has_clock: bool) -> str:
    if has_day:
        return tr("it has no start that can be read; the rest was kept")
    if has_clock:
        return tr("it has no day that can be read; the rest was kept")
    return tr("it has no day and start that can be read; the rest was kept")


def _since_epoch(moment: datetime | None) -> int | None:
    if moment is None or moment.tzinfo is None:
        return None
    try:
        return (moment - _EPOCH) // timedelta(milliseconds=1)
    except OverflowError:
        return None
