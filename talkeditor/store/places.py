"""Where project files lie. Knows no database."""

import hashlib
import os
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

SUFFIX = ".talkeditor"


def data_folder() -> Path:
    """The user's data folder, made if missing; a temporary one where no home can be written.

    `TALKEDITOR_DATA` names another.
    """
    for folder in _data_folders():
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            continue
        if can_write_in(folder):
            return folder
    return _temporary_folder()


@cache
def _temporary_folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="talkeditor-"))


def _data_folders() -> Iterator[Path]:
    named = os.environ.get("TALKEDITOR_DATA")
    if named:
        yield Path(named)
    import platformdirs

    yield platformdirs.user_data_path("talkeditor", appauthor=False)


def can_write_in(folder: Path) -> bool:
    """Whether a file can be made in the folder: tried, since rights do not tell of read-only disks."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def can_write(project: Path) -> bool:
    """Whether an existing project can be written: the file itself, and its folder for the journal."""
    return os.access(project, os.W_OK) and can_write_in(project.parent)


def beside(stream: Path) -> Path:
    """The project's place beside its stream."""
    return stream.with_name(stream.name + SUFFIX)


def in_data_folder(stream: Path, sha256: str) -> Path:
    """The project's place where the stream's folder cannot be written: found by content, named for people."""
    folder = data_folder() / "projects"
    mark = sha256[:16]
    found = sorted(folder.glob(f"{mark}-*{SUFFIX}"))
    return found[0] if found else folder / f"{mark}-{stream.name[-50:]}{SUFFIX}"


def before_climbing(project: Path, version: int) -> Path:
    """Where a project of an older version is kept aside before it is brought up to date: free of litter
    beside the stream, and named for people."""
    mark = hashlib.sha256(os.fsencode(project.resolve())).hexdigest()[:8]
    return data_folder() / "backups" / f"{project.name}.version-{version}.{mark}"


def stream_of(project: Path) -> Path:
    """Where the stream of a project beside it would lie."""
    return project.with_name(project.name.removesuffix(SUFFIX))


def siblings(stream: Path) -> Iterator[Path]:
    """Projects in the stream's folder whose own stream is gone: perhaps it was renamed."""
    try:
        found = sorted(stream.parent.glob("*" + SUFFIX))
    except OSError:
        return
    yield from (project for project in found if project != beside(stream) and not stream_of(project).exists())


def free_name(project: Path, word: str) -> Path:
    """A name beside a project that is not taken: `NAME.earlier-1.talkeditor`."""
    number = 1
    while True:
        candidate = project.with_name(f"{project.name.removesuffix(SUFFIX)}.{word}-{number}{SUFFIX}")
        if not candidate.exists():
            return candidate
        number += 1


def known(sha256: str) -> Path | None:
    """Where the project of a stream was last, if its own stream is gone from there: it was moved."""
    try:
        project = Path(_note(sha256).read_text("utf-8", "surrogateescape"))
        return project if project.is_file() and not stream_of(project).exists() else None
    except (OSError, ValueError):
        return None


def remember(sha256: str, project: Path) -> None:
    """Note where the project of a stream lies, so that it is found when the stream is moved."""
    note = _note(sha256)
    try:
        note.parent.mkdir(parents=True, exist_ok=True)
        note.write_text(str(project.resolve()), "utf-8", "surrogateescape")
    except OSError:
        return


def noted(project: Path) -> str | None:
    """The first half of the hash of the stream whose project was noted to lie at a place, or None."""
    try:
        for note in sorted(_note("").parent.iterdir()):
            if note.read_text("utf-8", "surrogateescape") == str(project.resolve()):
                return note.name
    except (OSError, ValueError):
        return None
    return None


def _note(sha256: str) -> Path:
    return data_folder() / "known" / (sha256[:32] or "none")
