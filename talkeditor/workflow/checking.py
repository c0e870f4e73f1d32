"""A project looked through, and mended: what is found and done, in sentences. Knows no screen."""

from collections.abc import Iterator
from pathlib import Path

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.wording import counted
from talkeditor.store import places
from talkeditor.store.checking import Repaired, Report, check, repair
from talkeditor.workflow.looking import is_project

__all__ = ["checked", "mended"]


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


def _kept(outcome: Repaired) -> str:
    if outcome.steps >= outcome.of:
        return f"all its {counted(outcome.of, 'step')}"
    return f"its last state and {counted(outcome.steps, 'step')} of {outcome.of:,} to take back"


def _stream(project: Path) -> bytes | None:
    try:
        return places.stream_of(project).read_bytes()
    except OSError:
        return None
