"""`talkeditor [FILE ...]` and `talkeditor demo`: what opens a window. Only this part imports Qt, and late."""

import argparse
import gc
import sys
from pathlib import Path

from talkeditor.cli.base import Command
from talkeditor.cli.output import DONE, print_rows, problem


def open_window(options: argparse.Namespace) -> int:
    """`talkeditor [FILE ...]`."""
    reason = _why_no_window()
    if reason is not None:
        return problem(reason)
    return _window(*options.files)


def demo(options: argparse.Namespace) -> int:  # noqa: ARG001
    """`talkeditor demo`."""
    from talkeditor.workflow.demo import run_headless, sample

    reason = _why_no_window()
    if reason is None:
        return _window(sample())
    for row in run_headless(reason):
        print_rows([row])
        sys.stdout.flush()
    return DONE


def _why_no_window() -> str | None:
    """One sentence on why no window can be opened, or None."""
    from talkeditor.workflow.display import why_no_window

    reason = why_no_window()
    if reason is None:
        try:
            _load()
        except ImportError as error:
            return (
                f"No window can be opened: Qt cannot be loaded ({error}); "
                "install it anew with: pip install --force-reinstall PySide6-Essentials"
            )
    return reason


def _load() -> None:
    """Import what the window is made of: looking for garbage in it would take a twelfth of the time."""
    gc.disable()
    try:
        import talkeditor.ui.application  # noqa: F401
    finally:
        gc.enable()


def _window(*files: Path) -> int:
    from talkeditor.ui.application import main as window

    return window(*files)


DEMO = Command(demo, "Do the main job on the sample stream.", lambda _: None)
