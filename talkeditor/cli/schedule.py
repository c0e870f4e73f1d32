"""The options by which commands are given a schedule, and what they do with it."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from talkeditor.core.errors import Problem, TalkeditorError

if TYPE_CHECKING:
    from talkeditor.core.review import Review
    from talkeditor.core.schedule import Schedule
    from talkeditor.detectors.plays import KnownReel
    from talkeditor.schedules.assignment import Match
    from talkeditor.workflow.looking import Opened


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


def schedule_of(options: argparse.Namespace) -> "Schedule | None":
    """The schedule that the command was given, or None."""
    if options.schedule is not None:
        from talkeditor.workflow import scheduling

        return scheduling.read(options.schedule)
    if options.room is not None or options.day is not None:
        raise TalkeditorError("A room or a day means nothing without a schedule.", "Add --schedule FILE.")
    return None


def detected(
    options: argparse.Namespace, opened: "Opened", known: "tuple[KnownReel, ...]", schedule: "Schedule | None"
) -> "tuple[Review, tuple[Problem, ...]]":
    """What is found in a stream; a second time with the slots in mind where a schedule fits it."""
    from talkeditor.workflow import detecting

    review, problems = detecting.detected(opened.review, known)
    if schedule is not None:
        from talkeditor.workflow import scheduling

        slots = scheduling.expected(review, schedule, opened.name, options.room, options.day)
        if slots:
            review, problems = detecting.detected(opened.review, known, slots)
    return review, problems


def titled(
    options: argparse.Namespace, review: "Review", name: str, schedule: "Schedule | None"
) -> "tuple[Review, Match | None]":
    """The review with titles and speakers from the schedule; as it was where there is none."""
    if schedule is None:
        return review, None
    from talkeditor.workflow import scheduling

    return scheduling.scheduled(review, schedule, name, options.room, options.day)
