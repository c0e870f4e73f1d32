"""One writer a project: who holds it, for others to read. Knows no table.

The lock lies in the user's data folder, not beside the project, and is let go by the system when the
process dies, however it dies. Across machines the project's `holder` row speaks.
"""

import hashlib
import os
import socket
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from talkeditor.core.translation import tr
from talkeditor.store.places import data_folder


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a project open for writing, and since when (milliseconds since 1970)."""

    pid: int
    host: str
    since_ms: int

    @property
    def sentence(self) -> str:
        """Told to whoever opens it second."""
        since = time.strftime("%H:%M", time.localtime(self.since_ms / 1000))
        if self.host == host_name():
            return tr(
                "Open in another window since {since} (process {process}). You can read and export here.",
                since=since,
                process=self.pid,
            )
        return tr(
            "Open on {host} since {since} (process {process}). You can read and export here.",
            host=self.host,
            since=since,
            process=self.pid,
        )


class Held(Protocol):
    """A lock that is held."""

    def release(self) -> None:
        """Let it go."""


def host_name() -> str:
    """The name of this machine."""
    return socket.gethostname()


def myself() -> Holder:
    """This process, from now on."""
    return Holder(os.getpid(), host_name(), int(time.time() * 1000))


def acquire(project: Path) -> Held | None:
    """The lock on a project, or None where another process of this user has it."""
    digest = hashlib.sha256(os.path.realpath(os.fsencode(project))).hexdigest()[:32]
    folder = data_folder() / "locks"
    folder.mkdir(parents=True, exist_ok=True)
    return _lock(folder / f"{digest}.lock")


class _FileHeld:
    """A lock by the system's own means, let go with the process."""

    def __init__(self, file: int) -> None:
        self._file = file

    def release(self) -> None:
        """Let it go; again changes nothing."""
        file, self._file = self._file, -1
        if file >= 0:
            os.close(file)


def _lock(place: Path) -> Held | None:
    if os.name == "posix":
        # filelock would ask the system the same, but brings asyncio along: a tenth of the window's start.
        import fcntl

        file = os.open(place, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(file)
            return None
        except OSError:
            os.close(file)
            raise
        return _FileHeld(file)
    from filelock import FileLock, Timeout

    lock = FileLock(place, timeout=0, is_singleton=False)
    try:
        lock.acquire()
    except Timeout:
        return None
    return lock
