"""Writes the manual page to standard output, from the tables of commands and keys.

Usage: python packaging/linux/man.py > talkeditor.1
"""

import argparse
import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from talkeditor import __version__
from talkeditor.cli import COMMANDS, command_parser, window_parser
from talkeditor.ui.commands import COMMANDS as KEYS
from talkeditor.ui.commands import Group


def escaped(text: str) -> str:
    """A text as troff takes it literally."""
    plain = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join(f"\\&{line}" if line.startswith((".", "'")) else line for line in plain.split("\n"))


def page() -> Iterator[str]:
    """The lines of the page."""
    window = window_parser()
    yield f'.TH TALKEDITOR 1 "" "Talkeditor {__version__}" "User Commands"'
    yield ".SH NAME"
    yield "talkeditor \\- turn a day of captions into clean talks"
    yield ".SH SYNOPSIS"
    yield ".B talkeditor"
    yield "[\\fIFILE\\fR ...]"
    yield ".br"
    yield ".B talkeditor"
    yield "\\fICOMMAND\\fR ..."
    yield ".SH DESCRIPTION"
    yield escaped(window.description or "")
    yield "Without a command a window opens. Everything else runs without one."
    yield ".SH OPTIONS"
    yield from options(window)
    yield ".SH COMMANDS"
    for name, parser in subparsers():
        yield f".SS {escaped(name)}"
        yield escaped(COMMANDS[name].help)
        yield from options(parser)
    yield ".SH KEYS"
    for group in Group:
        rows = [command for command in KEYS if command.group is group and command.keys]
        if rows:
            yield f".SS {escaped(str(group))}"
        for command in rows:
            yield ".TP"
            yield f".B {escaped(', '.join(command.keys))}"
            yield escaped(command.label)
    yield ".SH EXIT STATUS"
    yield "0: done; 1: a problem, told in one sentence on standard error; 2: wrong usage."
    yield ".SH ENVIRONMENT"
    yield ".TP"
    yield ".B TALKEDITOR_DATA"
    yield "A folder in place of the user's data folder."
    yield ".TP"
    yield ".B TALKEDITOR_DEBUG"
    yield "Show where a fault of the program arose."


def subparsers() -> list[tuple[str, argparse.ArgumentParser]]:
    """The commands with their arguments, in the order of the help."""
    for action in command_parser()._actions:
        if isinstance(action, argparse._SubParsersAction):
            return list(action.choices.items())
    return []


def options(parser: argparse.ArgumentParser) -> Iterator[str]:
    """The arguments of one command."""
    for action in parser._actions:
        if action.help == argparse.SUPPRESS:
            continue
        name = ", ".join(action.option_strings) or str(action.metavar or action.dest)
        value = action.metavar if action.option_strings and action.nargs != 0 else None
        yield ".TP"
        yield f".B {escaped(name)}" + (f" \\fI{escaped(str(value))}\\fR" if value else "")
        yield escaped((action.help or "").replace("%%", "%"))


if __name__ == "__main__":
    print("\n".join(page()))
