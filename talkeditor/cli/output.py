"""What the command line says, and how. Knows no command."""

import contextlib
import io
import os
import sys
from collections.abc import Iterable
from pathlib import Path

DONE, PROBLEM, USAGE = 0, 1, 2


def speak_utf8() -> None:
    """Whatever the locale says; a lone surrogate is written as its escape, which JSON understands.

    A closed stream (`>&-`, or no console on Windows) is as good as one that nobody reads.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 (for good)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def print_json(value: object) -> None:
    """One JSON value on standard output."""
    import json

    print_rows([json.dumps(value, ensure_ascii=False)])


def print_rows(rows: Iterable[str]) -> None:
    """Rows on standard output."""
    write = sys.stdout.write
    for row in rows:
        write(row)
        write("\n")


def note(sentence: str) -> None:
    """One sentence on standard error that stops nothing."""
    with contextlib.suppress(OSError):
        print(f"note: {sentence}".replace("\n", " "), file=sys.stderr)


def progress(sentence: str) -> None:
    """How far it is, on standard error."""
    with contextlib.suppress(OSError):
        print(sentence.replace("\n", " "), file=sys.stderr, flush=True)


def problem(sentence: str) -> int:
    """One sentence on standard error; gives the exit code."""
    with contextlib.suppress(OSError):
        print(sentence.replace("\n", " "), file=sys.stderr)
    return PROBLEM


def silenced() -> None:
    """Let nothing more be written: Python would try once again at its end and complain."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
