"""Keeps steps in the background, in their order: a key never waits for the disk.

One thread owns the writes of a project. A write that fails stays first in the line and is tried again; what
is behind it waits, so the project is never out of order. Nothing counts as saved before it is on the disk.
"""

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import NamedTuple

from talkeditor.core.edits import Edit
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.history import Step
from talkeditor.core.review import Review
from talkeditor.core.transcript import Position
from talkeditor.core.translation import tr
from talkeditor.store import backups
from talkeditor.store.project import Project

RETRY_SECONDS = 2.0
CLOSE_SECONDS = 5.0
BACKUP_SECONDS = backups.APART_MS / 1000


class _Write(NamedTuple):
    """What is to be written, whether it is a step of the review, and since when it waits (monotonic)."""

    write: Callable[[], None]
    is_step: bool
    since: float


class BackgroundKeeper:
    """Fulfils the session's `Keeper`.

    `on_saved` is called with the time (milliseconds since 1970) when everything up to now is on the disk,
    `on_failed` with the error when a write failed, `on_unsafe` with the error when no backup could be
    made; all from the writing thread.
    """

    def __init__(
        self,
        project: Project,
        on_saved: Callable[[int], None] = lambda _: None,
        on_failed: Callable[[TalkeditorError], None] = lambda _: None,
        on_unsafe: Callable[[TalkeditorError], None] = lambda _: None,
    ) -> None:
        self._project = project
        self._on_saved, self._on_failed, self._on_unsafe = on_saved, on_failed, on_unsafe
        self._backup_at = 0.0
        self._waiting: deque[_Write] = deque()
        self._changed = threading.Condition()
        self._closing = self._ended = self._left = False
        self.failure: TalkeditorError | None = None
        """Why the first write in the line cannot be done, as far as it was tried."""
        self._thread = threading.Thread(target=self._run, name="keeper", daemon=True)
        self._thread.start()

    @property
    def name(self) -> str:
        """The name of the stream, for people."""
        return self._project.name

    @property
    def project(self) -> Project:
        """Where it keeps."""
        return self._project

    @property
    def waiting(self) -> int:
        """How many writes are not on the disk yet."""
        with self._changed:
            return len(self._waiting)

    @property
    def unsaved(self) -> int:
        """How many steps (and undone or redone ones) are not on the disk yet."""
        with self._changed:
            return sum(waits.is_step for waits in self._waiting)

    @property
    def waiting_seconds(self) -> float:
        """How long the step that waits longest has waited; 0 where none waits."""
        with self._changed:
            since = next((waits.since for waits in self._waiting if waits.is_step), None)
        return 0.0 if since is None else time.monotonic() - since

    def record(self, step: Step, before: Review, after: Review) -> None:
        """Keep a step soon."""
        self._add(lambda: self._project.record(step, before, after), is_step=True)

    def stepped(self, edit: Edit, position: int, before: Review, after: Review) -> None:
        """Keep an undo or a redo soon."""
        self._add(lambda: self._project.stepped(edit, position, before, after), is_step=True)

    def remember_place(self, position: Position) -> None:
        """Keep where the cursor is soon."""

        def write() -> None:
            # Where the place cannot be kept nobody is told, unless the project is not what it was.
            self._project.look()
            self._project.remember_place(position)

        self._add(write)

    def run(self, write: Callable[[Project], None]) -> None:
        """Do another write to the project in its turn."""
        self._add(lambda: write(self._project))

    def look(self) -> None:
        """See soon that nobody else has touched the project; one that somebody did is a failed write."""
        with self._changed:
            if not self._waiting:
                self._waiting.append(_Write(self._project.look, False, time.monotonic()))
                self._changed.notify_all()

    def flush(self, seconds: float = 5.0) -> bool:
        """Wait until everything is on the disk; False where it is not by then, or where writing fails."""
        with self._changed:
            self._changed.notify_all()
            self._changed.wait_for(lambda: not self._waiting or self.failure is not None, seconds)
            return not self._waiting

    def close(self, seconds: float = CLOSE_SECONDS) -> None:
        """Keep what waits, trying once more what failed, and let the project go.

        Many steps may wait, so it is waited for as long as they go to the disk. A disk that takes none for so
        many seconds is left alone with the write that it has, and the project is let go after that one.
        """
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        waited = -1
        while self._thread.is_alive() and waited != (waiting := self.waiting):
            waited = waiting
            self._thread.join(seconds)
        with self._changed:
            if not self._ended:
                self._left = True
                return
        if self.failure is None:
            self._backup_at = 0.0
            self._back_up()
        self._project.close()

    def _add(self, write: Callable[[], None], *, is_step: bool = False) -> None:
        with self._changed:
            self._waiting.append(_Write(write, is_step, time.monotonic()))
            self._changed.notify_all()

    def _run(self) -> None:
        self._write()
        with self._changed:
            self._ended = True
        if self._left:
            # Nobody waits any more; held on to, the project could not be opened again to write.
            self._project.close()

    def _write(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._closing)
                if not self._waiting:
                    return
                waits, last_try = self._waiting[0], self._closing
            error = _failure(waits.write)
            if error is not None:
                self._failed(error)
                if last_try:
                    return
                continue
            with self._changed:
                self._waiting.popleft()
                was_failing, self.failure = self.failure is not None, None
                done = not self._waiting
                self._changed.notify_all()
            # A look that found nothing is no news.
            if done and (was_failing or waits.write != self._project.look):
                self._on_saved(int(time.time() * 1000))
                self._back_up()

    def _back_up(self) -> None:
        """Make a backup where one is due; steps are safe without it, so it never counts as a failed write."""
        if time.monotonic() < self._backup_at:
            return
        self._backup_at = time.monotonic() + BACKUP_SECONDS
        try:
            backups.keep(self._project.path, self._project.sha256)
        except TalkeditorError as error:
            self._on_unsafe(error)

    def _failed(self, error: TalkeditorError) -> None:
        with self._changed:
            self.failure = error
            self._changed.notify_all()
        self._on_failed(error)
        with self._changed:
            self._changed.wait_for(lambda: self._closing, RETRY_SECONDS)


def _failure(write: Callable[[], None]) -> TalkeditorError | None:
    """What went wrong with a write, or None. A fault of the program is a failed write, too: the thread that
    keeps steps must outlive it."""
    try:
        write()
    except TalkeditorError as error:
        return error
    except Exception as fault:
        told = TalkeditorError(tr("A step could not be written: a fault of the program."), reason="fault")
        told.__cause__ = fault
        return told
    return None
