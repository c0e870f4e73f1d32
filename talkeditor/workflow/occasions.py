"""At which event, on which day and in which room a stream was made, as far as anything says so."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from talkeditor.workflow import given

if TYPE_CHECKING:
    from talkeditor.store.project import Project


class Occasion(NamedTuple):
    """The event, its day (YYYY-MM-DD) and its room; each empty where nothing says it."""

    event: str = ""
    day: str = ""
    room: str = ""


def occasion_of(project: "Project | None", path: Path | None) -> Occasion:
    """The occasion by the schedule that a project keeps, else by a description that lies beside a stream."""
    kept = project.attachment(given.KIND) if project is not None else None
    if kept is not None and (found := given.occasion(kept)) is not None:
        return Occasion(*found)
    from talkeditor.formats.infojson import hints_beside

    hints = hints_beside(path) if path is not None else None
    if hints is None:
        return Occasion()
    return Occasion(hints.title, hints.date.isoformat() if hints.date is not None else "")
