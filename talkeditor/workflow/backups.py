"""The backups of a stream: what they hold, what differs from now, and the ways back. Knows no screen."""

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from talkeditor.core.dates import month, weekday
from talkeditor.core.edits import Edit
from talkeditor.core.operations.restore import restored, restored_talk
from talkeditor.core.review import Review
from talkeditor.core.translation import tr
from talkeditor.store import backups, places
from talkeditor.store.backups import Generation
from talkeditor.store.checking import check
from talkeditor.store.connection import StoreError, copy_whole, told
from talkeditor.store.holding import alone
from talkeditor.store.project import open_project
from talkeditor.workflow import differing
from talkeditor.workflow.differing import Talk


class Backup(NamedTuple):
    """A generation as it is: how many steps hold in it, and what differs from now in a few words."""

    generation: Generation
    steps: int
    summary: str

    @property
    def when(self) -> str:
        """When it was made, for people: "today at 14:02", "on 3 May at 9:10"."""
        return told_when(self.generation.time_ms)


class Inside(NamedTuple):
    """What a backup holds: its state, its talks, and all that differs from now."""

    when: str
    review: Review
    talks: tuple[Talk, ...]
    details: tuple[str, ...]


def of_stream(sha256: str, now: Review, cancelled: Callable[[], bool] = lambda: False) -> Iterator[Backup]:
    """The backups of a stream (by its hash), the newest first; one that cannot be read says so."""
    for generation in backups.generations(sha256):
        if cancelled():
            return
        try:
            project, kept = open_project(generation.path, read_only=True)
        except StoreError as error:
            yield Backup(generation, 0, error.sentence)
            continue
        project.close()
        yield Backup(generation, kept.history.position, differing.summary(now, kept.review))


def look_into(generation: Generation, now: Review) -> Inside:
    """What a backup holds. Raises `StoreError`."""
    project, kept = open_project(generation.path, read_only=True)
    project.close()
    return Inside(
        told_when(generation.time_ms),
        kept.review,
        differing.talks_of(kept.review),
        differing.details(now, kept.review),
    )


def whole(now: Review, inside: Inside) -> Edit | None:
    """The step that makes everything as it was in a backup; None where it is just that."""
    if now.transcript != inside.review.transcript:
        return None
    return restored(now, inside.review, tr("Restored everything, as it was {when}", when=inside.when))


def one_talk(now: Review, inside: Inside, talk: Talk) -> Edit | None:
    """The step that brings back one talk of a backup; None where nothing would change."""
    if now.transcript != inside.review.transcript:
        return None
    return restored_talk(now, inside.review, talk.first, inside.when)


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
    fresh = project.with_name(project.name + ".restored")
    with alone(project), told(project):
        aside = places.free_name(project, "damaged") if project.exists() else None
        copy_whole(generation.path, fresh)
        if aside is not None:
            _move(project, aside)
        fresh.replace(project)
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
        return tr("today at {clock}", clock=clock)
    name, day, year = month(made.tm_mon), made.tm_mday, made.tm_year
    this_year = year == now.tm_year
    if 0 <= time.time() - time_ms / 1000 < 6 * 86_400:
        named = weekday(made.tm_wday) if this_year else f"{weekday(made.tm_wday)} {year}"
        return tr("on {weekday} at {clock}", weekday=named, clock=clock)
    if this_year:
        return tr("on {day} {month} at {clock}", day=day, month=name, clock=clock)
    return tr("on {day} {month} {year} at {clock}", day=day, month=name, year=year, clock=clock)
