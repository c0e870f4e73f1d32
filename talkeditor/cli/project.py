"""`talkeditor show` and `check`: what a project holds, and whether it is whole."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from talkeditor.cli.base import Command
from talkeditor.cli.output import DONE, print_json, print_rows, problem
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.wording import counted

if TYPE_CHECKING:
    from talkeditor.workflow.looking import Opened


def show(options: argparse.Namespace) -> int:
    """`talkeditor show PROJECT [--report] [--json]`."""
    from talkeditor.workflow.looking import is_harmed, is_project, look

    if options.file.is_file() and not (is_project(options.file) or is_harmed(options.file)):
        raise TalkeditorError(f"{options.file.name} is no project of Talkeditor.", "Nothing was changed.")
    with look(options.file) as opened:
        if options.report:
            _show_report(opened, as_data=options.json)
        elif options.json:
            from talkeditor.workflow.reporting import reviewed

            print_json(reviewed(opened.review, opened.format, opened.problems))
        else:
            from talkeditor.workflow.telling import table

            print_rows(table(opened.review, opened.problems))
    return DONE


def _show_report(opened: "Opened", *, as_data: bool) -> None:
    from talkeditor.workflow.sessionreport import as_json, as_text, session_report

    work = opened.project.activity if opened.project is not None else {}
    found = session_report(opened.review, work)
    if as_data:
        print_json(as_json(found))
    else:
        print_rows(as_text(found))


def check(options: argparse.Namespace) -> int:
    """`talkeditor check PROJECT [--repair]`."""
    from talkeditor.workflow.checking import checked, mended

    report = checked(options.file)
    if options.json:
        print_json({"project": str(report.path), "faults": report.faults, "steps": report.steps})
    elif report.sound:
        print_rows(
            [f"{report.path.name} is sound: {counted(report.steps, 'step')} from the stream to its state."]
        )
    else:
        print_rows([f"{report.path.name} is harmed.", *report.faults])
    if report.sound:
        return DONE
    if options.repair:
        print_rows(mended(options.file))
        return DONE
    return problem("Nothing was changed. --repair makes it anew and keeps this file aside.")


def _show_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="PROJECT", type=Path, help="a project")
    parser.add_argument(
        "--report",
        action="store_true",
        help="how far each talk is corrected, and what it cost in keys and time",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")


def _check_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="PROJECT", type=Path, help="a project")
    parser.add_argument(
        "--repair", action="store_true", help="make a harmed project anew; the original is kept aside"
    )
    parser.add_argument("--json", action="store_true", help="what was found as one JSON object")


CHECK = Command(
    check, "Look through a project: is it whole, do its steps lead to its state?", _check_arguments
)
SHOW = Command(show, "Print the reviewed state of a project.", _show_arguments)
