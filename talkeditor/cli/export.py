"""`talkeditor export`: talks written to files."""

import argparse
from pathlib import Path

from talkeditor.cli.base import Command
from talkeditor.cli.output import DONE, print_rows
from talkeditor.cli.reels import known_reels_of, reels_option
from talkeditor.cli.schedule import schedule_options, scheduled
from talkeditor.cli.streams import looked_at, stream_arguments


def export(options: argparse.Namespace) -> int:
    """`talkeditor export FILE --to DIR`."""
    from talkeditor.workflow import exporting
    from talkeditor.workflow.detecting import detected

    opened = looked_at(options)
    proposed = opened.project is None
    known, _ = known_reels_of(options, opened.review.transcript)
    review = detected(opened.review, known)[0] if proposed else opened.review
    review, match, _ = scheduled(options, review, opened.name)
    if match is not None:
        from talkeditor.workflow.scheduling import told

        print_rows(told(match))
    exporting.export_headless(
        review, opened.name, options.to, options.as_, proposed, lambda row: print_rows([row])
    )
    return DONE


def _export_arguments(parser: argparse.ArgumentParser) -> None:
    stream_arguments(parser)
    parser.add_argument(
        "--to", metavar="DIR", type=Path, required=True, help="the folder to write into; it is made"
    )
    parser.add_argument(
        "--as", metavar="FORMAT", dest="as_", default="markdown", help="what to write: markdown"
    )
    reels_option(parser)
    schedule_options(parser)


EXPORT = Command(
    export, "Write talks: accepted ones of a project, proposed ones of a transcript.", _export_arguments
)
