"""One command of the command line as a row. Knows no command.

A new command is a function and a row in a file of this package, and its place in `COMMANDS`.
"""

import argparse
from collections.abc import Callable
from typing import NamedTuple


class Command(NamedTuple):
    """The function (gives the exit code), what it is good for in a sentence, and its arguments."""

    run: Callable[[argparse.Namespace], int]
    help: str
    arguments: Callable[[argparse.ArgumentParser], None]
