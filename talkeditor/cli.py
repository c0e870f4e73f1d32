"""The command line: a contract that other tools rely on. Only what opens a window imports Qt.

Exit code 0: done; 1: a problem, told in one sentence on standard error; 2: wrong usage.
"""

import argparse
import contextlib
import io
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from talkeditor import __version__
from talkeditor.core.errors import Problem, TalkeditorError

if TYPE_CHECKING:
    from talkeditor.core.transcript import Transcript
    from talkeditor.detectors.plays import KnownReel

DONE, PROBLEM, USAGE = 0, 1, 2

_ABOUT = "Turn a day of captions into clean talks: review by keyboard, export to Markdown."
_EXIT_CODES = "Exit code 0: done; 1: a problem, told on standard error; 2: wrong usage."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit code. `arguments` are those of the process if None."""
    _speak_utf8()
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        code = _run(given)
        sys.stdout.flush()
    except TalkeditorError as error:
        return _problem(str(error))
    except BrokenPipeError:
        # Whoever reads has enough (`| head`).
        _silenced()
        return DONE
    except KeyboardInterrupt:
        return _problem("Stopped. Nothing was changed.")
    except OSError as error:
        _silenced()
        name = error.filename if error.filename is not None else "Standard output"
        return _problem(f"{name} failed: {error.strerror}. Nothing else was changed.")
    except Exception as error:
        if os.environ.get("TALKEDITOR_DEBUG"):
            raise
        return _problem(f"This is a fault of the program: {_where(error)}. TALKEDITOR_DEBUG=1 shows more.")
    return code


def _run(given: Sequence[str]) -> int:
    try:
        options = _parsed(given)
    except SystemExit as wanted:
        # argparse has told what is to be told: help, the version, or wrong usage.
        return wanted.code if isinstance(wanted.code, int) else USAGE
    code: int = options.run(options)
    return code


# The commands


def open_window(options: argparse.Namespace) -> int:
    """`talkeditor [FILE]`."""
    reason = _why_no_window()
    if reason is not None:
        return _problem(reason)
    return _window(options.file)


def detect(options: argparse.Namespace) -> int:
    """`talkeditor detect FILE`."""
    from talkeditor.core.propose import constraints_of
    from talkeditor.workflow import detecting
    from talkeditor.workflow.looking import look

    opened = look(options.file)
    known, missed = _known(options, opened.review.transcript)
    if options.events:
        constraints = constraints_of(opened.review)
        found = detecting.detect(opened.review.transcript, constraints, known)
        detecting.write_events(chain(missed, found), sys.stdout.buffer)
    if options.serve:
        detecting.serve(opened.review.transcript, known, sys.stdin.buffer, sys.stdout.buffer)
    if options.events or options.serve:
        return DONE
    review, problems = detecting.detected(opened.review, known)
    if options.json:
        from talkeditor.workflow.reporting import report

        _print_json(report(review, opened.format, opened.problems + problems))
    else:
        from talkeditor.workflow.telling import table

        _print_rows(table(review, opened.problems + problems))
    return DONE


def lines(options: argparse.Namespace) -> int:
    """`talkeditor lines FILE`."""
    from talkeditor.workflow.looking import look

    _print_rows(look(options.file).review.transcript.lines)
    return DONE


def show(options: argparse.Namespace) -> int:
    """`talkeditor show PROJECT --json`."""
    from talkeditor.workflow.looking import is_project, look

    if options.file.is_file() and not is_project(options.file):
        raise TalkeditorError(f"{options.file.name} is no project of Talkeditor.", "Nothing was changed.")
    opened = look(options.file)
    if options.json:
        from talkeditor.workflow.reporting import reviewed

        _print_json(reviewed(opened.review, opened.format, opened.problems))
    else:
        from talkeditor.workflow.telling import table

        _print_rows(table(opened.review, opened.problems))
    return DONE


def export(options: argparse.Namespace) -> int:
    """`talkeditor export FILE --to DIR`."""
    from talkeditor.workflow import exporting
    from talkeditor.workflow.detecting import detected
    from talkeditor.workflow.looking import look

    opened = look(options.file)
    proposed = opened.project is None
    known, _ = _known(options, opened.review.transcript)
    review = detected(opened.review, known)[0] if proposed else opened.review
    exporting.export_headless(
        review, opened.name, options.to, options.as_, proposed, lambda row: _print_rows([row])
    )
    return DONE


def reels(options: argparse.Namespace) -> int:
    """`talkeditor reels`."""
    from talkeditor.core.wording import counted
    from talkeditor.store import library
    from talkeditor.workflow import reels

    path = library.place()
    if options.import_ is not None:
        taken = reels.take_in(path, options.import_)
        _print_rows([f"{counted(taken, 'reel')} taken in."])
    elif options.export is not None:
        written = reels.give_out(path, options.export)
        _print_rows([f"{counted(written, 'reel')} written to {options.export}."])
    elif options.forget is not None:
        reels.forget(path, options.forget)
        _print_rows([f"Reel {options.forget} is forgotten."])
    else:
        _print_rows(reels.table(path))
    return DONE


def _known(
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


def demo(options: argparse.Namespace) -> int:  # noqa: ARG001
    """`talkeditor demo`."""
    from talkeditor.workflow.demo import run_headless, sample

    reason = _why_no_window()
    if reason is None:
        return _window(sample())
    for row in run_headless(reason):
        _print_rows([row])
        sys.stdout.flush()
    return DONE


def _why_no_window() -> str | None:
    """One sentence on why no window can be opened, or None."""
    from talkeditor.workflow.display import why_no_window

    reason = why_no_window()
    if reason is None:
        try:
            import talkeditor.ui.application  # noqa: F401
        except ImportError as error:
            return (
                f"No window can be opened: Qt cannot be loaded ({error}); "
                "install it anew with: pip install --force-reinstall PySide6-Essentials"
            )
    return reason


def _window(file: Path | None) -> int:
    from talkeditor.ui.application import main as window

    return window(file)


# The arguments


def _parsed(given: Sequence[str]) -> argparse.Namespace:
    command = next((argument for argument in given if not argument.startswith("-")), None)
    parser = _command_parser() if command in _COMMANDS else _window_parser()
    return parser.parse_args(given)


def _window_parser() -> argparse.ArgumentParser:
    listed = "\n".join(f"  {name:<22} {row.help}" for name, row in _COMMANDS.items())
    parser = argparse.ArgumentParser(
        "talkeditor",
        usage="talkeditor [FILE]\n       talkeditor COMMAND ...",
        description=_ABOUT,
        epilog=f"commands:\n{listed}\n\n`talkeditor COMMAND --help` tells more of each. {_EXIT_CODES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"talkeditor {__version__}")
    parser.add_argument(
        "file", metavar="FILE", nargs="?", type=Path, help="a transcript or a project to open in the window"
    )
    parser.set_defaults(run=open_window)
    return parser


def _command_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("talkeditor", description=_ABOUT, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"talkeditor {__version__}")
    commands = parser.add_subparsers(required=True)
    for name, row in _COMMANDS.items():
        command = commands.add_parser(
            name, help=row.help, description=row.help, epilog=_EXIT_CODES, allow_abbrev=False
        )
        row.arguments(command)
        command.set_defaults(run=row.run)
    return parser


class _Command(NamedTuple):
    run: Callable[[argparse.Namespace], int]
    help: str
    arguments: Callable[[argparse.ArgumentParser], None]


def _detect_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="a transcript or a project")
    _reels_option(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    form.add_argument("--events", action="store_true", help=argparse.SUPPRESS)
    # Answers questions from standard input, as the window asks them; with --events after those.
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)


def _reels_option(parser: argparse.ArgumentParser) -> None:
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


def _lines_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="a transcript or a project")


def _export_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="a transcript or a project")
    parser.add_argument(
        "--to", metavar="DIR", type=Path, required=True, help="the folder to write into; it is made"
    )
    parser.add_argument(
        "--as", metavar="FORMAT", dest="as_", default="markdown", help="what to write: markdown"
    )
    _reels_option(parser)


def _show_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="PROJECT", type=Path, help="a project")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")


_COMMANDS = {
    "detect": _Command(detect, "Print what is where in a stream, and why.", _detect_arguments),
    "lines": _Command(lines, "Print the lines of a stream as captioned.", _lines_arguments),
    "export": _Command(
        export, "Write talks: accepted ones of a project, proposed ones of a transcript.", _export_arguments
    ),
    "show": _Command(show, "Print the reviewed state of a project.", _show_arguments),
    "reels": _Command(reels, "List the reels that are remembered.", _reels_arguments),
    "demo": _Command(demo, "Do the main job on the sample stream.", lambda _: None),
}


# Standard output and standard error


def _speak_utf8() -> None:
    """Whatever the locale says; a lone surrogate is written as its escape, which JSON understands.

    A closed stream (`>&-`, or no console on Windows) is as good as one that nobody reads.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 (for good)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _print_json(value: object) -> None:
    import json

    _print_rows([json.dumps(value, ensure_ascii=False)])


def _print_rows(rows: Iterable[str]) -> None:
    write = sys.stdout.write
    for row in rows:
        write(row)
        write("\n")


def _problem(sentence: str) -> int:
    with contextlib.suppress(OSError):
        print(sentence.replace("\n", " "), file=sys.stderr)
    return PROBLEM


def _silenced() -> None:
    """Let nothing more be written: Python would try once again at its end and complain."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _where(error: Exception) -> str:
    import traceback

    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {Path(frame.filename).name}, line {frame.lineno}: {error}"
