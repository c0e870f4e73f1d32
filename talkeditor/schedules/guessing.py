"""Which room and day a stream is, among all: by the name of its file, by what is heard, and by the order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from talkeditor.core.schedule import Schedule, SlotKind
from talkeditor.schedules.assignment import priors, total
from talkeditor.schedules.evidence import Evidence
from talkeditor.schedules.hearing import Spoken
from talkeditor.schedules.words import plain

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
    words = " ".join(_SPLIT.split(plain(name)))
    named = f" {' '.join(words.split())} "
    score = 0.0
    if room and _holds(named, room):
        # Of "Hall 1" and "Hall 1 B" the longer name that fits is meant.
        longer = [r for r in schedule.rooms if len(plain(r)) > len(plain(room)) and _holds(named, r)]
        score += 0.0 if longer else IN_NAME
    return score + IN_NAME * bool(day and _names_day(named, day, schedule.days))


def _holds(named: str, room: str) -> bool:
    bare = " ".join(" ".join(_SPLIT.split(plain(room))).split())
    return f" {bare} " in named


def _names_day(named: str, day: str, days: Sequence[str]) -> bool:
    try:
        when = date.fromisoformat(day)
    except ValueError:
        return False
    number = [one for one in days if one].index(day) + 1
    iso = f" {when:%Y %m %d} "
    return any(form in named for form in (iso, f" {when:%Y%m%d} ", f" day {number} ", f" {when:%A} ".lower()))
