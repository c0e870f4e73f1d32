"""`talkeditor reels`, and the option by which other commands are given remembered reels."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from talkeditor.cli.base import Command
from talkeditor.cli.output import DONE, print_rows
from talkeditor.core.errors import Problem, TalkeditorError

if TYPE_CHECKING:
    from talkeditor.core.transcript import Transcript
    from talkeditor.detectors.plays import KnownReel


def reels(options: argparse.Namespace) -> int:
    """`talkeditor reels`."""
    from talkeditor.core.wording import counted
    from talkeditor.store import library
    from talkeditor.workflow import reels

    path = library.place()
    if options.import_ is not None:
        taken = reels.take_in(path, options.import_)
        print_rows([f"{counted(taken, 'reel')} taken in."])
    elif options.export is not None:
        written = reels.give_out(path, options.export)
        print_rows([f"{counted(written, 'reel')} written to {options.export}."])
    elif options.forget is not None:
        reels.forget(path, options.forget)
        print_rows([f"Reel {options.forget} is forgotten."])
    else:
        print_rows(reels.table(path))
    return DONE


def known_reels_of(
    options: argparse.Namespace, transcript: "Transcript"
) -> tuple[tuple["KnownReel", ...], tuple[Problem, ...]]:
    """The remembered reels that the command was given; the window goes on without those it cannot read."""
    if options.reels is None:
        return (), ()
    from talkeditor.workflow.reels import known_reels

    try:
        return known_reels(options.reels, transcript), ()
    except TalkeditorError as error:
        if not getattr(options, "events", False):
            raise
        return (), (Problem(None, f"No reel is recognised: {error.sentence}"),)


def reels_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--reels", metavar="FILE", type=Path, help="recognise the reels of this file (see `talkeditor reels`)"
    )


def _reels_arguments(parser: argparse.ArgumentParser) -> None:
    do = parser.add_mutually_exclusive_group()
    do.add_argument("--export", metavar="FILE", type=Path, help="write all reels to a file, one a line")
    do.add_argument(
        "--import", metavar="FILE", dest="import_", type=Path, help="take in the reels of such a file"
    )
    do.add_argument("--forget", metavar="ID", type=int, help="forget a reel, by its number in the list")


REELS = Command(reels, "List the reels that are remembered.", _reels_arguments)
