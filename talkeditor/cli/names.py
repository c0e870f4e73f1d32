"""`talkeditor names`: names that the captions write wrongly."""

import argparse
from typing import TYPE_CHECKING

from talkeditor.cli.base import Command
from talkeditor.cli.glossary import glossary_of, glossary_option
from talkeditor.cli.output import DONE, print_json, print_rows
from talkeditor.cli.reels import known_reels_of, reels_option
from talkeditor.cli.schedule import detected, schedule_of, schedule_options, titled
from talkeditor.cli.streams import looked_at, stream_arguments

if TYPE_CHECKING:
    from talkeditor.workflow.looking import Opened


def names(options: argparse.Namespace) -> int:
    """`talkeditor names FILE`."""
    with looked_at(options) as opened:
        return _names(options, opened)


def _names(options: argparse.Namespace, opened: "Opened") -> int:
    from talkeditor.workflow import names as misheard

    glossary = glossary_of(options, opened.review)
    schedule = schedule_of(options)
    if opened.project is None:
        known, _ = known_reels_of(options, opened.review.transcript)
        review, _, _ = detected(options, opened, known, schedule)
    else:
        review, _ = titled(options, opened, schedule)
    groups = misheard.candidates(review, schedule, glossary)
    if options.json:
        print_json(misheard.report(groups))
    else:
        print_rows(misheard.told(groups))
    return DONE


def _arguments(parser: argparse.ArgumentParser) -> None:
    stream_arguments(parser)
    glossary_option(parser)
    reels_option(parser)
    schedule_options(parser)
    parser.add_argument(
        "--json",
        action="store_true",
        help="one JSON object instead of a list; its lines and words are zero-based, as in `detect --json`",
    )


NAMES = Command(
    names, "Print the names that the captions write wrongly, the most rewarding first.", _arguments
)
