"""A schedule: what a conference planned, as values. Knows no file format and no talk."""

from dataclasses import dataclass, field
from enum import StrEnum

from talkeditor.core.errors import Problem

WORDS_A_MINUTE = 140
"""What an even talker says."""
USUAL_PART = 0.85
"""The part of its slot that a talk takes, as a rule."""


class SlotKind(StrEnum):
    """What a slot is for. A break (lunch, registration) is never looked for among the talks."""

    TALK = "talk"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class Slot:
    """One entry of a schedule, as planned.

    `id` is unique in its schedule and stable between two readings of it. `day` is the day of the conference
    (YYYY-MM-DD; it may end after midnight), `start` the clock in the hall (HH:MM); either is empty where
    unknown. `start_ms` is the same moment in milliseconds since 1970, UTC. `minutes` is the planned length.
    """

    id: str
    title: str
    speakers: tuple[str, ...] = ()
    room: str = ""
    day: str = ""
    start: str = ""
    start_ms: int | None = None
    minutes: int | None = None
    kind: SlotKind = SlotKind.TALK
    recorded: bool = True
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Schedule:
    """All slots of an event in the order of days, rooms and clock; what could not be read is a problem."""

    event: str
    slots: tuple[Slot, ...]
    problems: tuple[Problem, ...] = field(default=(), compare=False)

    @property
    def rooms(self) -> tuple[str, ...]:
        """The rooms, in the order of the schedule."""
        return tuple(dict.fromkeys(slot.room for slot in self.slots))

    @property
    def days(self) -> tuple[str, ...]:
        """The days, ascending."""
        return tuple(sorted({slot.day for slot in self.slots}))

    def of(self, room: str | None, day: str | None) -> tuple[Slot, ...]:
        """The slots of a room and a day; None stands for any."""
        return tuple(slot for slot in self.slots if room in (None, slot.room) and day in (None, slot.day))
