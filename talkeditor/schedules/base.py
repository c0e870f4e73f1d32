"""What a form of schedule is, and the recipe for a new one. Knows no form.

A form is one file in this folder and one row in `SCHEDULES` (see `__init__`):

1. `sniff(text)` says whether the text is of this form; only its content counts, never a suffix.
2. `parse(text)` hands each entry to a `Planner` (see `planning`) as it stands in the source, and gives the
   planner's schedule. Days, clocks, breaks, cancellations, caps and identities are the planner's work, the
   same for all forms. An entry that cannot be used is told with `Planner.problem`, never left out in silence.
3. One well-formed and some broken texts in `tests/schedules`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.schedule import Schedule

LARGEST = 64 << 20
"""Bytes; the programme of the largest conferences has a few megabytes."""
MOST = 20_000
"""Entries that are kept."""
LONGEST = 300
"""Characters of a title, a name or a room."""


class ScheduleError(TalkeditorError):
    """A schedule that cannot be read. `reason` is a word for the program."""


@dataclass(frozen=True, slots=True)
class Form:
    """One form of schedule: its name for people, how it is recognised, how it is read."""

    name: str
    sniff: Callable[[str], bool]
    parse: Callable[[str], Schedule]
