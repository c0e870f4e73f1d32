"""A day at the desk in a real window: the sample, in which everything is proposed and nothing decided.

What happened is read from outside, from the project file.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.end_to_end.outside import state
from tests.end_to_end.screen import Screen, screen

SURELY = 8


@pytest.fixture(scope="module")
def display() -> Iterator[Screen]:
    """One screen for all."""
    with screen() as shown:
        yield shown


@contextmanager
def begun(display: Screen, detected: Path, folder: Path, home: Path) -> Iterator[Path]:
    """The program with a copy of the sample in a folder, and a home of its own; gives its project."""
    project = Path(shutil.copy(detected, folder))
    shutil.copy(detected.with_suffix(""), folder)
    display.environment["HOME"] = str(home)
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        display.environment[name] = str(home / name.lower())
    try:
        display.start(project.with_suffix(""))
        yield project
    finally:
        display.forget()


class Day:
    """The sample on a real screen: what its project says now, and waiting for it."""

    def __init__(self, shown: Screen, project: Path) -> None:
        self.shown, self.project = shown, project
        self.lines = project.with_suffix("").read_text(encoding="utf-8").splitlines()

    def corrections(self) -> dict[int, str]:
        """The corrected lines with their words, zero-based."""
        return {int(line): text for line, text in state(self.project).get("corrections", {}).items()}

    def until(self, holds: Callable[[dict[int, str]], object], what: str) -> None:
        """Wait until something holds of the corrections."""
        self.shown.until(lambda: holds(self.corrections()), SURELY, what)

    def leave(self) -> None:
        """Quit, and see that nothing was complained of."""
        self.shown.press("ctrl+q")
        assert self.shown.ended() == (0, "")
