"""A project looked through, and mended: what is found and done, in sentences. Knows no screen."""

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.wording import counted
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
        raise TalkeditorError(f"{path.name} is no project of Talkeditor.", "Nothing was changed.")
    return check(path)


def mended(path: Path) -> Iterator[str]:
    """Mend a project and tell what was done; the stream file beside it helps where it is the same.

    Raises `StoreError` where nothing can be saved, or where somebody has it open.
    """
    outcome = repair(path, _stream(path))
    if outcome is None:
        yield f"{path.name} is sound. Nothing was changed."
        return
    yield f"{path.name} was made anew with {_kept(outcome)}."
    yield f"The harmed file is kept as {outcome.aside.name}."


def damaged(project: Path, sha256: str | None = None) -> StoreError:
    """The error for a damaged project: what was kept, how to mend it, and which backup there is.

    Its data has the `project` and the newest sound `backup` (a `Generation`, or None).
    """
    backup = newest_sound(sha256 or hash_of(project) or "")
    hint = f"The file was left as it is. Mend it with: talkeditor check {project.name} --repair."
    if backup is not None:
        hint += f" Or go back to the backup made {told_when(backup.time_ms)}: {backup.path}"
    return StoreError(f"{project.name} is damaged.", hint, reason="damaged", project=project, backup=backup)


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


def _kept(outcome: Repaired) -> str:
    if outcome.steps >= outcome.of:
        return f"all its {counted(outcome.of, 'step')}"
    return f"its last state and {counted(outcome.steps, 'step')} of {outcome.of:,} to take back"


def _stream(project: Path) -> bytes | None:
    try:
        return places.stream_of(project).read_bytes()
    except OSError:
        return None
