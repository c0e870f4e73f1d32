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
    """`--schedule FILE [--room NAME] [--day DATE] [--columns NAMES]`."""
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
    parser.add_argument(
        "--columns",
        metavar="NAMES",
        help="which column of a table is which, by their headings or numbers: title=Talk,speaker=Who,start=3",
    )


def schedule_of(options: argparse.Namespace) -> "Schedule | None":
    """The schedule that the command was given, or None."""
    if options.schedule is not None:
        return _read(options.schedule, columns_of(options))
    if (options.room, options.day, options.columns) != (None, None, None):
        what = "A room, a day or columns mean nothing without a schedule."
        raise TalkeditorError(what, "Add --schedule FILE.")
    return None


def _read(path: Path, columns: list[tuple[str, str]]) -> "Schedule":
    from talkeditor.workflow import scheduling

    try:
        return scheduling.read(path, columns)
    except TalkeditorError as error:
        heads = scheduling.heads_in(error)
        if not heads:
            raise
        hint = f"Its columns: {', '.join(heads)}. Say which is which with --columns title=…,speaker=…,start=…"
        raise TalkeditorError(error.sentence, hint) from None


def columns_of(options: argparse.Namespace) -> list[tuple[str, str]]:
    """Pairs of a field and a heading, as `--columns` names them.

    A part without "=" belongs to the heading before its comma.
    """
    said = options.columns or ""
    pairs: list[tuple[str, str]] = []
    for part in filter(str.strip, said.split(",")):
        name, equals, head = part.partition("=")
        if equals:
            pairs.append((name.strip(), head.strip()))
        elif pairs:
            pairs[-1] = (pairs[-1][0], f"{pairs[-1][1]},{part}")
        else:
            raise TalkeditorError(
                f"“{said}” names no columns.", "Write it as title=Talk,speaker=Who,start=3."
            )
    return pairs


def detected(
    options: argparse.Namespace, opened: "Opened", known: "tuple[KnownReel, ...]", schedule: "Schedule | None"
) -> "tuple[Review, tuple[Problem, ...], Match | None]":
    """What is found in a stream, with titles and speakers from the schedule where there is one."""
    from talkeditor.workflow.expecting import expected

    slots, chapters = expected(opened)
    if schedule is None:
        from talkeditor.workflow import detecting

        return *detecting.detected(opened.review, known, slots, chapters), None
    from talkeditor.workflow import scheduling

    return scheduling.detected(
        opened.review, schedule, opened.name, options.room, options.day, known, chapters
    )


def titled(
    options: argparse.Namespace, opened: "Opened", schedule: "Schedule | None"
) -> "tuple[Review, Match | None]":
    """A review as it is, with titles and speakers from the schedule where there is one."""
    if schedule is None:
        return opened.review, None
    from talkeditor.workflow import scheduling

    return scheduling.scheduled(opened.review, schedule, opened.name, options.room, options.day)
