"""The options by which commands are given a schedule, and what they do with it."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from talkeditor.core.errors import Problem, TalkeditorError

if TYPE_CHECKING:
    from talkeditor.core.review import Review
    from talkeditor.schedules.assignment import Match


def schedule_options(parser: argparse.ArgumentParser) -> None:
    """`--schedule FILE [--room NAME] [--day DATE]`."""
    parser.add_argument(
        "--schedule",
        metavar="FILE",
        type=Path,
        help="take titles and speakers from a schedule: pretalx, frab, iCal, Sessionize, CSV or plain text",
    )
    parser.add_argument("--room", metavar="NAME", help="the room in the schedule (else it is guessed)")
    parser.add_argument(
        "--day", metavar="DATE", help="the day in the schedule, YYYY-MM-DD (else it is guessed)"
    )


def scheduled(
    options: argparse.Namespace, review: "Review", name: str
) -> "tuple[Review, Match | None, tuple[Problem, ...]]":
    """The review with what the schedule that was named says of it; as it was where none was named."""
    if options.schedule is None:
        if options.room is not None or options.day is not None:
            raise TalkeditorError("A room or a day means nothing without a schedule.", "Add --schedule FILE.")
        return review, None, ()
    from talkeditor.workflow import scheduling

    schedule = scheduling.read(options.schedule)
    review, match = scheduling.scheduled(review, schedule, name, options.room, options.day)
    return review, match, schedule.problems
