"""Which room and day a stream is, among all: by the name of its file, by what is heard, and by the order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from talkeditor.core.schedule import Schedule, SlotKind
from talkeditor.schedules.assignment import priors, total
from talkeditor.schedules.evidence import Evidence
from talkeditor.schedules.hearing import Spoken
from talkeditor.schedules.words import names_of, numbered, plain

IN_NAME = 5.0
SPREAD = 0.25
"""A slot that nothing was heard of costs a bit: of two days that hold all talks, the fuller is the worse."""
_SPLIT = re.compile(r"[^a-z0-9]+|(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])")


@dataclass(frozen=True, slots=True)
class Guess:
    """A room and a day, and how well they fit; only the difference of two scores means something."""

    room: str
    day: str
    score: float


def weighed(talks: Sequence[Spoken], schedule: Schedule) -> Evidence:
    """The talks against all slots of a schedule but the breaks."""
    return Evidence(talks, [slot for slot in schedule.slots if slot.kind is SlotKind.TALK])


def guesses(evidence: Evidence, schedule: Schedule, name: str = "") -> tuple[Guess, ...]:
    """All rooms and days that hold a talk, the best first. `name` is that of the file."""
    talks, slots = evidence.talks, evidence.slots
    places: dict[tuple[str, str], list[int]] = {}
    for at, slot in enumerate(slots):
        places.setdefault((slot.room, slot.day), []).append(at)
    scores = evidence.scores + priors(slots) if talks and slots else None
    found = []
    for (room, day), columns in places.items():
        fit = total(scores[:, columns]) - SPREAD * len(columns) if scores is not None else 0.0
        found.append(Guess(room, day, fit + _named(name, room, day, schedule)))
    return tuple(sorted(found, key=lambda guess: -guess.score))


def _named(name: str, room: str, day: str, schedule: Schedule) -> float:
    """How far the name of the file names a room and a day."""
    named = _split(name)
    score = 0.0
    if room and (_holds(named, _split(room)) or _called(named, room, schedule.rooms)):
        # Of "Hall 1" and "Hall 1 B" the longer name that fits is meant.
        rooms = schedule.rooms
        longer = [r for r in rooms if len(plain(r)) > len(plain(room)) and _holds(named, _split(r))]
        score += 0.0 if longer else IN_NAME
    return score + IN_NAME * bool(day and _names_day(named, day, schedule.days))


def _split(text: str) -> list[str]:
    return " ".join(_SPLIT.split(plain(text))).split()


def _holds(named: Sequence[str], words: Sequence[str]) -> bool:
    return f" {' '.join(words)} " in f" {' '.join(named)} "


def _called(named: Sequence[str], room: str, rooms: Sequence[str]) -> bool:
    """Whether a room is named in another language ("Saal 1" of "Hall 1"), and no other room can be meant."""
    bare = _bare_room(_split(room))
    alike = [other for other in rooms if _bare_room(_split(other)) == bare]
    return len(alike) == 1 and "" in bare and _holds(_bare_room(named), bare)


def _bare_room(words: Sequence[str]) -> list[str]:
    """The words with nothing in place of those for a room."""
    return ["" if word in names_of("rooms") else word for word in words]


def _names_day(named: Sequence[str], day: str, days: Sequence[str]) -> bool:
    try:
        when = date.fromisoformat(day)
    except ValueError:
        return False
    number = [one for one in days if one].index(day) + 1
    numbered_days = [pair for word in names_of("days") for pair in (f"{word} {number}", f"{number} {word}")]
    months = numbered("months")[when.month - 1]
    written = [f"{when.day} {of}{month}" for month in months for of in ("", "de ")]
    forms = (f"{when:%Y %m %d}", f"{when:%d %m %Y}", f"{when:%Y%m%d}", *numbered_days, *written)
    weekdays = (" ".join(_split(name)) for name in numbered("weekdays")[when.weekday()])
    text = f" {' '.join(named)} "
    return any(f" {form} " in text for form in (*forms, *weekdays))
