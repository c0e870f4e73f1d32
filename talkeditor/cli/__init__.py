"""The command line: a contract that other tools rely on. Only what opens a window imports Qt.

Exit code 0: done; 1: a problem, told in one sentence on standard error; 2: wrong usage.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from talkeditor import __version__
from talkeditor.cli.batch import BATCH
from talkeditor.cli.detect import DETECT, LINES
from talkeditor.cli.export import EXPORT
from talkeditor.cli.names import NAMES
from talkeditor.cli.output import DONE, USAGE, problem, silenced, speak_utf8
from talkeditor.cli.project import CHECK, SHOW
from talkeditor.cli.reels import REELS
from talkeditor.cli.window import DEMO, open_window
from talkeditor.core.errors import TalkeditorError

COMMANDS = {
    "detect": DETECT,
    "lines": LINES,
    "names": NAMES,
    "export": EXPORT,
    "show": SHOW,
    "check": CHECK,
    "reels": REELS,
    "batch": BATCH,
    "demo": DEMO,
}
"""All commands by name, in the order of the help."""

_ABOUT = "Turn a day of captions into clean talks: review by keyboard, export to Markdown."
_EXIT_CODES = "Exit code 0: done; 1: a problem, told on standard error; 2: wrong usage."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit code. `arguments` are those of the process if None."""
    speak_utf8()
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        code = _run(given)
        sys.stdout.flush()
    except TalkeditorError as error:
        return problem(str(error))
    except BrokenPipeError:
        # Whoever reads has enough (`| head`).
        silenced()
        return DONE
    except KeyboardInterrupt:
        return problem("Stopped. Nothing was changed.")
    except OSError as error:
        silenced()
        name = error.filename if error.filename is not None else "Standard output"
        return problem(f"{name} failed: {error.strerror}. Nothing else was changed.")
    except Exception as error:
        if os.environ.get("TALKEDITOR_DEBUG"):
            raise
        return problem(f"This is a fault of the program: {_where(error)}. TALKEDITOR_DEBUG=1 shows more.")
    return code


def _run(given: Sequence[str]) -> int:
    try:
        options = _parsed(given)
        code: int = options.run(options)
    except SystemExit as wanted:
        # argparse has told what is to be told: help, the version, or wrong usage.
        return wanted.code if isinstance(wanted.code, int) else USAGE
    return code


def _parsed(given: Sequence[str]) -> argparse.Namespace:
    command = next((argument for argument in given if not argument.startswith("-")), None)
    parser = command_parser() if command in COMMANDS else window_parser()
    return parser.parse_args(given)


def window_parser() -> argparse.ArgumentParser:
    """The command line that opens a window; its help lists the commands."""
    listed = "\n".join(f"  {name:<22} {row.help}" for name, row in COMMANDS.items())
    parser = argparse.ArgumentParser(
        "talkeditor",
        usage="talkeditor [FILE ...]\n       talkeditor COMMAND ...",
        description=_ABOUT,
        epilog=f"commands:\n{listed}\n\n`talkeditor COMMAND --help` tells more of each. {_EXIT_CODES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"talkeditor {__version__}")
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="*",
        type=Path,
        help="a transcript or a project to open in the window; several files are the parts of one stream",
    )
    parser.set_defaults(run=open_window)
    return parser


def command_parser() -> argparse.ArgumentParser:
    """The command line with all commands."""
    parser = argparse.ArgumentParser("talkeditor", description=_ABOUT, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"talkeditor {__version__}")
    commands = parser.add_subparsers(required=True)
    for name, row in COMMANDS.items():
        command = commands.add_parser(
            name, help=row.help, description=row.help, epilog=_EXIT_CODES, allow_abbrev=False
        )
        row.arguments(command)
        command.set_defaults(run=row.run)
    return parser


def _where(error: Exception) -> str:
    import traceback

    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {Path(frame.filename).name}, line {frame.lineno}: {error}"
