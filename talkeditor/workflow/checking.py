"""A project looked through, and mended: what is found and done, in sentences. Knows no screen."""

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.translation import tr, trn
from talkeditor.core.wording import count, counted
from talkeditor.store import places
from talkeditor.store.backups import Generation
from talkeditor.store.checking import Repaired, Report, check, repair
from talkeditor.store.connection import StoreError
from talkeditor.store.loading import peek
from talkeditor.workflow.backups import newest_sound, told_when
from talkeditor.workflow.looking import is_project

__all__ = ["checked", "damaged", "hash_of", "mended"]


def checked(path: Path) -> Report:
    """Whether a project holds together. Raises `TalkeditorError` where it is none, or of a newer version."""
    if path.is_file() and path.suffix != places.SUFFIX and not is_project(path):
        raise TalkeditorError(
            tr("{file} is no project of Talkeditor.", file=path.name), tr("Nothing was changed.")
        )
    return check(path)


def mended(path: Path) -> Iterator[str]:
    """Mend a project and tell what was done; the stream file beside it helps where it is the same.

    Raises `StoreError` where nothing can be saved, or where somebody has it open.
    """
    outcome = repair(path, _stream(path))
    if outcome is None:
        yield tr("{file} is sound. Nothing was changed.", file=path.name)
        return
    yield _made_anew(path.name, outcome)
    yield tr("The harmed file is kept as {file}.", file=outcome.aside.name)


def damaged(project: Path, sha256: str | None = None) -> StoreError:
    """The error for a damaged project: what was kept, how to mend it, and which backup there is.

    Its data has the `project` and the newest sound `backup` (a `Generation`, or None).
    """
    backup = newest_sound(sha256 or hash_of(project) or "")
    hint = tr("The file was left as it is. Mend it with: {command}.", command=_mending(project))
    if backup is not None:
        when = told_when(backup.time_ms)
        back = tr("Or go back to the backup made {when}: {place}", when=when, place=backup.path)
        hint = f"{hint} {back}"
    told = tr("{file} is damaged.", file=project.name)
    return StoreError(told, hint, reason="damaged", project=project, backup=backup)


def _mending(project: Path) -> str:
    """The command that mends a project."""
    return f"talkeditor check {project.name} --repair"


def backup_in(error: TalkeditorError) -> Generation | None:
    """The backup that an error about a damaged project names."""
    found = error.data.get("backup")
    return found if isinstance(found, Generation) else None


def project_in(error: TalkeditorError) -> Path | None:
    """The damaged project that an error is about, or None."""
    found = error.data.get("project")
    return found if isinstance(found, Path) and error.data.get("reason") == "damaged" else None


def hash_of(project: Path) -> str | None:
    """The hash by which the backups of a project are found, as far as a damaged one still lets it be known:
    from its own pages, from the stream beside it, from where it was noted that it lies."""
    with suppress(StoreError):
        found = peek(project)
        if found is not None:
            return found.sha256
    stream = _stream(project)
    if stream is not None:
        return hashlib.sha256(stream).hexdigest()
    return places.noted(project)


def _made_anew(file: str, outcome: Repaired) -> str:
    if outcome.steps >= outcome.of:
        return trn(
            "{file} was made anew with all its {n} step.",
            "{file} was made anew with all its {n} steps.",
            outcome.of,
            file=file,
        )
    return tr(
        "{file} was made anew with its last state and {steps} of {all} to take back.",
        file=file,
        steps=counted(outcome.steps, "step"),
        all=count(outcome.of),
    )


def _stream(project: Path) -> bytes | None:
    try:
        return places.stream_of(project).read_bytes()
    except OSError:
        return None
