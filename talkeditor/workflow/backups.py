"""The backups of a stream: what they hold, what differs from now, and the ways back. Knows no screen."""

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from talkeditor.core.edits import Edit
from talkeditor.core.operations.restore import restored, restored_talk
from talkeditor.core.review import Review
from talkeditor.store import backups, places
from talkeditor.store import lock as locks
from talkeditor.store.backups import Generation
from talkeditor.store.checking import check
from talkeditor.store.connection import StoreError, copy_whole, told
from talkeditor.store.project import open_project
from talkeditor.workflow import differing


class Backup(NamedTuple):
    """A generation as it is: how many steps it holds, its state, and what differs from now in a few words."""

    generation: Generation
    steps: int
    review: Review
    summary: str

    @property
    def when(self) -> str:
        """When it was made, for people: "today, 14:02", "3 May, 9:10"."""
        return told_when(self.generation.time_ms)


def of_stream(
    sha256: str, now: Review, cancelled: Callable[[], bool] = lambda: False
) -> Iterator[Backup | Generation]:
    """The backups of a stream (by its hash), the newest first; one that cannot be read comes as it is."""
    for generation in backups.generations(sha256):
        if cancelled():
            return
        try:
            project, kept = open_project(generation.path, read_only=True)
        except StoreError:
            yield generation
            continue
        project.close()
        yield Backup(generation, kept.history.position, kept.review, differing.summary(now, kept.review))


def whole(now: Review, backup: Backup) -> Edit | None:
    """The step that makes everything as it was in a backup; None where it is just that."""
    if now.transcript != backup.review.transcript:
        return None
    return restored(now, backup.review, f"Restored everything, as it was {backup.when}")


def one_talk(now: Review, backup: Backup, index: int) -> Edit | None:
    """The step that brings back one talk of a backup; None where nothing would change."""
    if now.transcript != backup.review.transcript:
        return None
    return restored_talk(now, backup.review, index, backup.when)


def newest_sound(sha256: str) -> Generation | None:
    """The newest backup that holds together throughout."""
    for generation in backups.generations(sha256):
        try:
            if check(generation.path).sound:
                return generation
        except StoreError:
            continue
    return None


def put_back(project: Path, generation: Generation) -> Path | None:
    """Let a backup be the project; what lies there is moved aside, never changed. Gives where it lies.

    Raises `StoreError`, also where somebody has the project open.
    """
    with told(project):
        lock = locks.acquire(project)
    if lock is None:
        raise StoreError(f"{project.name} is open in another window.", "Close it first.", reason="busy")
    aside = places.free_name(project, "damaged") if project.exists() else None
    fresh = project.with_name(project.name + ".restored")
    try:
        with told(project):
            copy_whole(generation.path, fresh)
            if aside is not None:
                _move(project, aside)
            fresh.replace(project)
    finally:
        lock.release()
    return aside


def _move(project: Path, aside: Path) -> None:
    journal = project.with_name(project.name + "-journal")
    shutil.move(project, aside)
    if journal.exists():
        shutil.move(journal, aside.with_name(aside.name + "-journal"))


def told_when(time_ms: int) -> str:
    """A time for people, as short as it can be: the clock alone today, the day before that."""
    made, now = time.localtime(time_ms / 1000), time.localtime()
    clock = time.strftime("%H:%M", made)
    if made[:3] == now[:3]:
        return f"today at {clock}"
    day = time.strftime("%A" if 0 <= time.time() - time_ms / 1000 < 6 * 86_400 else "%d %B", made).lstrip("0")
    year = "" if made.tm_year == now.tm_year else f" {made.tm_year}"
    return f"on {day}{year} at {clock}"
