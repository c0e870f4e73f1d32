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
) -> "tuple[Review, tuple[Problem, ...], Match | None]":
    """What is found in a stream, with titles and speakers from the schedule where there is one."""
    if schedule is None:
        from talkeditor.workflow import detecting

        return *detecting.detected(opened.review, known), None
    from talkeditor.workflow import scheduling

    return scheduling.detected(opened.review, schedule, opened.name, options.room, options.day, known)


def titled(
    options: argparse.Namespace, opened: "Opened", schedule: "Schedule | None"
) -> "tuple[Review, Match | None]":
    """A review as it is, with titles and speakers from the schedule where there is one."""
    if schedule is None:
        return opened.review, None
    from talkeditor.workflow import scheduling

    return scheduling.scheduled(opened.review, schedule, opened.name, options.room, options.day)
