"""`talkeditor show`: what a project holds."""

import argparse
from pathlib import Path

from talkeditor.cli.base import Command
from talkeditor.cli.output import DONE, print_json, print_rows
from talkeditor.core.errors import TalkeditorError


def show(options: argparse.Namespace) -> int:
    """`talkeditor show PROJECT --json`."""
    from talkeditor.workflow.looking import is_project, look

    if options.file.is_file() and not is_project(options.file):
        raise TalkeditorError(f"{options.file.name} is no project of Talkeditor.", "Nothing was changed.")
    opened = look(options.file)
    if options.json:
        from talkeditor.workflow.reporting import reviewed

        print_json(reviewed(opened.review, opened.format, opened.problems))
    else:
        from talkeditor.workflow.telling import table

        print_rows(table(opened.review, opened.problems))
    return DONE


def _show_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="PROJECT", type=Path, help="a project")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")


SHOW = Command(show, "Print the reviewed state of a project.", _show_arguments)
