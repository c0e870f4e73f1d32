"""From a path to a review: of a stream or a project, with or without a project to keep steps in.

A stream is known by its content: line numbers are identities, so a project is only ever continued on the
very text that it was made for.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from time import localtime, strftime

from talkeditor import formats
from talkeditor.core.errors import Problem
from talkeditor.core.history import History
from talkeditor.core.normalise import normalise
from talkeditor.core.propose import begin
from talkeditor.core.review import Review
from talkeditor.core.transcript import Position
from talkeditor.formats import ReadResult
from talkeditor.store import lock as locks
from talkeditor.store import places, schema
from talkeditor.store.connection import StoreError, told
from talkeditor.store.loading import Kept, Peek, Source, peek
from talkeditor.store.project import Project, create, open_project

_START = Position(0)


@dataclass(frozen=True, slots=True)
class Opened:
    """A stream on the desk.

    `fresh`: nothing has been proposed yet, a detection is due. `notices` are sentences for the person
    about this opening; `problems` are about the source and stay with it. `project` is None where a
    stream was only looked at.
    """

    name: str
    format: str
    review: Review
    history: History
    project: Project | None
    problems: tuple[Problem, ...]
    fresh: bool
    place: Position = _START
    notices: tuple[str, ...] = ()

    @property
    def read_only(self) -> bool:
        """Whether steps cannot be kept."""
        return self.project is None or self.project.read_only


def is_project(path: Path) -> bool:
    """Whether a file is a database, told by its first bytes; a suffix tells nothing."""
    if not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            return file.read(len(schema.MAGIC)) == schema.MAGIC
    except OSError:
        return False


def look(path: Path) -> Opened:
    """A stream or a project to read only; nothing is made, nothing else is read. Raises `TalkeditorError`."""
    if is_project(path):
        return _opened(*open_project(path, read_only=True))
    read = formats.read(path)
    review = begin(normalise(read.cues))
    return Opened(path.name, read.format, review, History(), None, read.problems, True)


def open_for_review(path: Path, *, take_over: bool = False) -> Opened:
    """A stream with its project (found, or made), or a project by its own path. Raises `TalkeditorError`.

    `take_over` disregards another machine that says to have it open.
    """
    if is_project(path):
        return _opened(*open_project(path, take_over=take_over))
    read = formats.read(path)
    project, notices = _find(path, read.sha256)
    if project is None:
        opened, more = _make(path, read)
        notices += more
    else:
        opened = _opened(*open_project(project, take_over=take_over))
    assert opened.project is not None
    places.remember(read.sha256, opened.project.path)
    return _with(opened, notices)


def _find(stream: Path, sha256: str) -> tuple[Path | None, tuple[str, ...]]:
    """The project that was made for this content, and what is to be said about it."""
    notices: tuple[str, ...] = ()
    beside = peek(places.beside(stream))
    if beside is not None and beside.sha256 != sha256:
        notices = _keep_earlier(stream, beside)
        beside = None
    elsewhere = peek(places.in_data_folder(stream, sha256))
    found = [kept for kept in (beside, elsewhere) if kept is not None]
    if found:
        # A project carried on elsewhere has the later steps; their numbers count, not the clock.
        latest = max(found, key=lambda kept: kept.last)
        return _writable(stream, latest, notices)
    moved = places.known(sha256) or _renamed(stream, sha256)
    if moved is None:
        return None, notices
    return moved, (*notices, f"This stream was moved or renamed. Your steps go on in {moved}.")


def _renamed(stream: Path, sha256: str) -> Path | None:
    for project in places.siblings(stream):
        try:
            found = peek(project)
        except StoreError:
            continue
        if found is not None and found.sha256 == sha256:
            return project
    return None


def _keep_earlier(stream: Path, project: Peek) -> tuple[str, ...]:
    """Give the project of an earlier text another name, so that its steps stay whole."""
    since = strftime("%Y-%m-%d %H:%M", localtime(project.changed_ms / 1000))
    changed = f"{stream.name} changed since {since}."
    if not places.can_write(project.path):
        return (f"{changed} Your decisions for the earlier text are kept in {project.path.name}.",)
    with told(project.path):
        lock = locks.acquire(project.path)
        if lock is None:
            raise StoreError(
                f"{changed} Its earlier text is open in another window.",
                "Close that window first.",
                reason="busy",
            )
        try:
            kept = places.free_name(project.path, "earlier")
            project.path.rename(kept)
        finally:
            lock.release()
    return (f"{changed} Your decisions for the earlier text are kept: open {kept.name} to go on with them.",)


def _writable(stream: Path, project: Peek, notices: tuple[str, ...]) -> tuple[Path, tuple[str, ...]]:
    """The project where it can be written: a copy in the user's data folder if not where it lies."""
    if places.can_write(project.path):
        return project.path, notices
    elsewhere = places.in_data_folder(stream, project.sha256)
    if project.path == elsewhere:
        return elsewhere, notices
    with told(elsewhere):
        _copy(project.path, elsewhere)
    return elsewhere, (*notices, _elsewhere(stream, elsewhere))


def _copy(project: Path, to: Path) -> None:
    waiting = to.with_name(to.name + ".new")
    waiting.write_bytes(project.read_bytes())
    waiting.replace(to)


def _make(stream: Path, read: ReadResult) -> tuple[Opened, tuple[str, ...]]:
    source = Source(stream.name, read.format, read.encoding, read.sha256, read.data)
    review = begin(normalise(read.cues))
    beside = places.beside(stream)
    if not beside.exists() or places.can_write(beside):
        try:
            return _opened(*create(beside, source, review, read.problems)), ()
        except StoreError as error:
            if error.data.get("reason") not in {"open", "read-only"}:
                raise
    elsewhere = places.in_data_folder(stream, read.sha256)
    opened = _opened(*create(elsewhere, source, review, read.problems))
    return opened, (_elsewhere(stream, elsewhere),)


def _elsewhere(stream: Path, project: Path) -> str:
    return f"The folder of {stream.name} cannot be written to. Your steps are kept in {project}."


def _opened(project: Project, kept: Kept) -> Opened:
    notices: tuple[str, ...] = ()
    if project.held_by is not None:
        notices = (project.held_by.sentence,)
    return Opened(
        kept.source.name,
        kept.source.format,
        kept.review,
        kept.history,
        project,
        kept.problems,
        kept.detected is None and not kept.history.steps,
        kept.place,
        notices,
    )


def _with(opened: Opened, notices: tuple[str, ...]) -> Opened:
    return replace(opened, notices=notices + opened.notices)
