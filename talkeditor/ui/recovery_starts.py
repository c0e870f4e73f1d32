"""Remembers what is being opened and how the program ended, so that a crash is known at the next start.

A file at which the program ended unexpectedly twice in a row is not opened by itself a third time. A crash
in native code leaves a log by `faulthandler`.
"""

import contextlib
import faulthandler
import hashlib
import json
import os
from pathlib import Path
from typing import IO

from talkeditor.store.places import data_folder
from talkeditor.ui.lastresort import system

TWICE = 2
CRASHES = "crashes.log"


class Starts:
    """What this process and those before it did with files, noted in the user's data folder."""

    def __init__(self) -> None:
        self._folder = data_folder()
        self._notes: list[Path] = []
        self._log: IO[str] | None = None
        self.crash = ""
        """What the crash log has of the process before, where it crashed in native code."""

    def begin(self) -> None:
        """Write crashes of this process into a log of its own; take the ones of before."""
        crashes = self._folder / "crashes"
        with contextlib.suppress(OSError):
            crashes.mkdir(parents=True, exist_ok=True)
            for log in sorted(crashes.glob("*.log")):
                if not _runs(log.stem):
                    self.crash = log.read_text("utf-8", "replace") or self.crash
                    log.unlink()
            if self.crash:
                (self._folder / CRASHES).write_text(self.crash, "utf-8")
            self._log = (crashes / f"{os.getpid()}.log").open("w", encoding="utf-8")
            faulthandler.enable(self._log)

    def report(self) -> str:
        """The crash log of the process before, for who mends it; it has no text of a stream."""
        home = str(Path.home())
        told = self.crash.replace(home, "~") if len(home) > 1 else self.crash
        return f"{told}{system()}\n"

    def end(self) -> None:
        """The program ends as it should."""
        self.opened()
        if self._log is not None:
            faulthandler.disable()
            self._log.close()
            with contextlib.suppress(OSError):
                Path(self._log.name).unlink()
            self._log = None

    def opening(self, paths: tuple[Path, ...]) -> None:
        """Note that files are being opened: should the note stay, that ended the program."""
        self.opened()
        note = self._note(paths)
        times, holder = _read(note)
        if holder is not None and _runs(str(holder)) and holder != os.getpid():
            # Another window opens the same just now.
            return
        with contextlib.suppress(OSError):
            note.parent.mkdir(parents=True, exist_ok=True)
            note.write_text(json.dumps({"times": times + 1, "pid": os.getpid()}), "utf-8")
            self._notes.append(note)

    def opened(self) -> None:
        """What was being opened is open, and the program goes on."""
        for note in self._notes:
            with contextlib.suppress(OSError):
                note.unlink()
        self._notes = []

    def ended_at(self, paths: tuple[Path, ...]) -> bool:
        """Whether the program ended unexpectedly twice in a row while it opened these files."""
        times, holder = _read(self._note(paths))
        return times >= TWICE and not (holder is not None and _runs(str(holder)))

    def _note(self, paths: tuple[Path, ...]) -> Path:
        names = "\0".join(os.path.abspath(path) for path in paths)  # noqa: PTH100
        mark = hashlib.sha256(names.encode("utf-8", "surrogateescape")).hexdigest()[:32]
        return self._folder / "opening" / f"{mark}.json"


def _read(note: Path) -> tuple[int, int | None]:
    try:
        found = json.loads(note.read_text("utf-8"))
        return int(found["times"]), int(found["pid"])
    except (OSError, ValueError, KeyError, TypeError):
        return 0, None


def _runs(pid: str) -> bool:
    """Whether a process runs; where that cannot be asked, it does not."""
    if os.name != "posix" or not pid.isdigit():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
