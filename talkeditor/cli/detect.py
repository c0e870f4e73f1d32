"""`talkeditor detect` and `lines`: what is in a stream."""

import argparse
import sys
from itertools import chain
from typing import TYPE_CHECKING

from talkeditor.cli.base import Command
from talkeditor.cli.output import DONE, print_json, print_rows
from talkeditor.cli.reels import known_reels_of, reels_option
from talkeditor.cli.schedule import detected, schedule_of, schedule_options
from talkeditor.cli.streams import looked_at, stream_arguments
from talkeditor.core.errors import Problem

if TYPE_CHECKING:
    from talkeditor.core.review import Review
    from talkeditor.schedules.assignment import Match
    from talkeditor.workflow.looking import Opened


def detect(options: argparse.Namespace) -> int:
    """`talkeditor detect FILE`."""
    if options.language:
        _speak(options.language)
    with looked_at(options) as opened:
        return _detect(options, opened)


def _detect(options: argparse.Namespace, opened: "Opened") -> int:
    from talkeditor.workflow import detecting
    from talkeditor.workflow.expecting import around, expected

    known, missed = known_reels_of(options, opened.review.transcript)
    if options.events or options.serve:
        constraints = around(opened.review, expected(opened))
        transcript = opened.review.transcript
        if options.events:
            found = detecting.detect(transcript, constraints, known)
            detecting.write_events(chain(missed, found), sys.stdout.buffer)
        if options.serve:
            detecting.serve(transcript, known, sys.stdin.buffer, sys.stdout.buffer, constraints)
        return DONE
    schedule = schedule_of(options)
    review, problems, match = detected(options, opened, known, schedule)
    more = schedule.problems if schedule is not None else ()
    _print(options, review, opened.format, opened.problems + problems + more, match)
    return DONE


def _speak(language: str) -> None:
    """Say sentences in the language of the window that started this; English needs no Qt."""
    from talkeditor.ui.languages import use

    use(language)


def _print(
    options: argparse.Namespace,
    review: "Review",
    format: str,  # noqa: A002
    problems: tuple[Problem, ...],
    match: "Match | None",
) -> None:
    from talkeditor.workflow import reporting, scheduling, telling

    if options.json:
        found = {} if match is None else {"schedule": scheduling.report(match)}
        print_json({**reporting.report(review, format, problems), **found})
    else:
        print_rows(telling.table(review, problems))
        print_rows(scheduling.told(match) if match is not None else ())


def lines(options: argparse.Namespace) -> int:
    """`talkeditor lines FILE`."""
    with looked_at(options) as opened:
        print_rows(opened.review.transcript.lines)
    return DONE


def _detect_arguments(parser: argparse.ArgumentParser) -> None:
    stream_arguments(parser)
    reels_option(parser)
    schedule_options(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    form.add_argument("--events", action="store_true", help=argparse.SUPPRESS)
    # Answers questions from standard input, as the window asks them; with --events after those.
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--language", default="", help=argparse.SUPPRESS)


def _lines_arguments(parser: argparse.ArgumentParser) -> None:
    stream_arguments(parser)


DETECT = Command(detect, "Print what is where in a stream, and why.", _detect_arguments)
LINES = Command(lines, "Print the lines of a stream as captioned.", _lines_arguments)
