"""From a path to a review whose steps are kept: which project is found, made, kept under another name.

A stream is known by its content: line numbers are identities, so a project is only ever continued on the
very text that it was made for.
"""

import hashlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from time import localtime, strftime, time_ns
from typing import NamedTuple

from talkeditor import formats
from talkeditor.core.history import Author, History, Step
from talkeditor.core.normalise import normalise
from talkeditor.core.propose import begin
from talkeditor.core.review import Review
from talkeditor.core.translation import tr, trn
from talkeditor.formats import ReadResult
from talkeditor.store import backups, places
from talkeditor.store import lock as locks
from talkeditor.store.connection import StoreError, copy_whole, told
from talkeditor.store.holding import alone
from talkeditor.store.loading import Peek, Source, peek
from talkeditor.store.project import Project, create, open_project
from talkeditor.workflow import chapters
from talkeditor.workflow.looking import Opened, in_parts, is_harmed, is_project, opened


def open_for_review(
    *paths: Path,
    encoding: str | None = None,
    take_over: bool = False,
    cancelled: Callable[[], bool] | None = None,
) -> Opened:
    """A stream with its project (found, or made), or a project by its own path. Raises `TalkeditorError`.

    Several files are the parts of one stream. `encoding` is the one to read it in, where it is not to be
    recognised. `take_over` disregards another machine that says to have it open. `cancelled` is asked now
    and then while a stream is read.
    """
    path = paths[0]
    read: ReadResult | None
    if len(paths) > 1:
        read = formats.read_many(paths, encoding, cancelled)
        path, sha256 = path.with_name(in_parts(read.parts[0], len(paths))), read.sha256
    elif is_project(path) or is_harmed(path):
        return _opened(path, None, take_over)
    else:
        data = formats.file_bytes(path)
        sha256 = hashlib.sha256(data).hexdigest()
        # A content that has its project was read once: neither its time nor its memory is needed again.
        beside = _is_beside(path, sha256)
        read = None if beside else formats.read_bytes(data, path.name, encoding, cancelled)
        del data
    project, notices, earlier = _find(path, sha256)
    if project is None:
        result, more = _make(path, read or formats.read(path, encoding, cancelled), earlier)
        notices += more
    else:
        del read
        result = _opened(project, sha256, take_over)
    assert result.project is not None
    try:
        places.remember(sha256, result.project.path)
        _keep_chapters(paths[0], result)
    except BaseException:
        result.close()
        raise
    return replace(result, notices=notices + result.notices)


def _opened(project: Path, sha256: str | None, take_over: bool) -> Opened:
    """An open project; a damaged one is told with the ways back. `sha256` is the hash of its stream."""
    try:
        if is_harmed(project):
            raise _damaged(project, sha256)
        return opened(*open_project(project, take_over=take_over))
    except StoreError as error:
        if error.data.get("reason") != "damaged" or "project" in error.data:
            raise
        raise _damaged(project, sha256) from error


def _damaged(project: Path, sha256: str | None) -> StoreError:
    """The error that names the ways back; what looks for them is not needed to open a sound project."""
    from talkeditor.workflow.checking import damaged

    return damaged(project, sha256)


def _peek(project: Path, sha256: str) -> Peek | None:
    """A look at a project; one that is damaged, or was emptied while there are backups, is told so."""
    try:
        found = peek(project)
    except StoreError as error:
        if error.data.get("reason") != "damaged":
            raise
        raise _damaged(project, sha256) from error
    if found is None and project.is_file() and backups.generations(sha256):
        raise _damaged(project, sha256)
    return found


def _is_beside(stream: Path, sha256: str) -> bool:
    beside = _peek(places.beside(stream), sha256)
    return beside is not None and beside.sha256 == sha256


class _Found(NamedTuple):
    """The project of a content, what is to be said about it, and the project of the text before."""

    project: Path | None
    notices: tuple[str, ...]
    earlier: Path | None = None


def _find(stream: Path, sha256: str) -> _Found:
    """The project that was made for this content."""
    notices: tuple[str, ...] = ()
    earlier: Path | None = None
    beside = _peek(places.beside(stream), sha256)
    if beside is not None and beside.sha256 != sha256:
        earlier, notices = _keep_earlier(stream, beside)
        beside = None
    elsewhere = _peek(places.in_data_folder(stream, sha256), sha256)
    found = [kept for kept in (beside, elsewhere) if kept is not None]
    if found:
        # A project carried on elsewhere has the later steps; their numbers count, not the clock.
        latest = max(found, key=lambda kept: kept.last)
        return _Found(*_writable(stream, latest, notices))
    moved = places.known(sha256) or _renamed(stream, sha256)
    if moved is None:
        return _Found(None, notices, earlier)
    told = tr("This stream was moved or renamed. Your steps go on in {project}.", project=moved)
    return _Found(moved, (*notices, told))


def _renamed(stream: Path, sha256: str) -> Path | None:
    for project in places.siblings(stream):
        try:
            found = peek(project)
        except StoreError:
            continue
        if found is not None and found.sha256 == sha256:
            return project
    return None


def _keep_earlier(stream: Path, project: Peek) -> tuple[Path, tuple[str, ...]]:
    """Give the project of an earlier text another name, so that its steps stay whole; gives its place."""
    since = strftime("%Y-%m-%d %H:%M", localtime(project.changed_ms / 1000))
    changed = tr("{stream} changed since {time}.", stream=stream.name, time=since)
    if not places.can_write(project.path):
        name = project.path.name
        sentence = tr("Your decisions for the earlier text are kept in {project}.", project=name)
        return project.path, (f"{changed} {sentence}",)
    what = f"{changed} {tr('Its earlier text is open in another window.')}"
    with alone(project.path, what, tr("Close that window first.")), told(project.path):
        kept = places.free_name(project.path, "earlier")
        project.path.rename(kept)
    sentence = tr(
        "Your decisions for the earlier text are kept: open {project} to go on with them.", project=kept.name
    )
    return kept, (f"{changed} {sentence}",)


def _carried(review: Review, earlier: Path | None) -> tuple[History, tuple[str, ...]]:
    """The step that brings the glossary of an earlier text along, and a sentence on it; or neither."""
    if earlier is None:
        return History(), ()
    from talkeditor.workflow.glossary import carried

    try:
        project, kept = open_project(earlier, read_only=True)
    except StoreError:
        return History(), ()
    project.close()
    edit = carried(review, kept.review, earlier.name)
    if edit is None:
        return History(), ()
    notice = trn(
        "{n} rule of its glossary for the whole day came along.",
        "{n} rules of its glossary for the whole day came along.",
        len(edit.rules),
    )
    return History([Step(edit, Author.PROGRAM, time_ns() // 1_000_000)]), (notice,)


def _writable(stream: Path, project: Peek, notices: tuple[str, ...]) -> tuple[Path, tuple[str, ...]]:
    """The project where it can be written: a copy in the user's data folder if not where it lies."""
    if places.can_write(project.path):
        return project.path, notices
    elsewhere = places.in_data_folder(stream, project.sha256)
    if project.path == elsewhere:
        return elsewhere, notices
    with told(elsewhere):
        copy_whole(project.path, elsewhere)
    return elsewhere, (*notices, _elsewhere(stream, elsewhere))


def _make(stream: Path, read: ReadResult, earlier: Path | None) -> tuple[Opened, tuple[str, ...]]:
    source = Source(stream.name, read.format, read.encoding, read.sha256, read.data)
    review = begin(normalise(read.cues))
    steps, notices = _carried(review, earlier)
    beside = places.beside(stream)
    if not beside.exists() or places.can_write(beside):
        try:
            return opened(*create(beside, source, review, read.problems, steps)), notices
        except StoreError as error:
            if error.data.get("reason") not in {"open", "read-only"}:
                raise
    elsewhere = places.in_data_folder(stream, read.sha256)
    elsewhere.parent.mkdir(parents=True, exist_ok=True)
    made = opened(*create(elsewhere, source, review, read.problems, steps))
    return made, (*notices, _elsewhere(stream, elsewhere))


def _keep_chapters(stream: Path, result: Opened) -> None:
    """Let a project keep the chapters of the video that lie beside its stream, the first that are found.

    They are hints: a project that cannot take them is opened all the same.
    """
    project, timed = result.project, result.review.transcript.timed
    if project is None or project.read_only or not timed:
        return
    with suppress(StoreError):
        found = chapters.beside(stream) if project.attachment(chapters.KIND) is None else ()
        if found:
            project.attach(chapters.KIND, chapters.attachment(found))


def _elsewhere(stream: Path, project: Path) -> str:
    return tr(
        "The folder of {stream} cannot be written to. Your steps are kept in {project}.",
        stream=stream.name,
        project=project,
    )


def is_free(project: Project) -> bool:
    """Whether the process of this machine that held a project when it was opened holds it no more."""
    holder = project.held_by
    if holder is None or holder.host != locks.host_name():
        return False
    try:
        with told(project.path):
            lock = locks.acquire(project.path)
    except StoreError:
        return False
    if lock is None:
        return False
    lock.release()
    return True
