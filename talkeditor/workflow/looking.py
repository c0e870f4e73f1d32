"""A stream or a project to look at: nothing is made, nothing is written. What headless commands start from.

The store is imported for a project only: a transcript must not wait for a database.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from talkeditor import formats
from talkeditor.core.errors import Problem, TalkeditorError
from talkeditor.core.history import Author, History, Step
from talkeditor.core.normalise import normalise
from talkeditor.core.propose import begin
from talkeditor.core.review import Review
from talkeditor.core.transcript import Position
from talkeditor.formats import Candidate
from talkeditor.workflow import chapters

if TYPE_CHECKING:
    from talkeditor.formats.infojson import Chapter
    from talkeditor.store.loading import Kept
    from talkeditor.store.project import Project

_START = Position(0)
_SUFFIX = ".talkeditor"
_DATABASE = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class Opened:
    """A stream on the desk.

    `fresh`: nothing has been proposed yet, a detection is due. `notices` are sentences for the person
    about this opening; `problems` are about the source and stay with it. `project` is None where a
    stream was only looked at; `chapters` are then those of the video beside it.
    """

    name: str
    format: str
    review: Review
    history: History
    project: "Project | None"
    problems: tuple[Problem, ...]
    fresh: bool
    place: Position = _START
    notices: tuple[str, ...] = ()
    chapters: "tuple[Chapter, ...]" = ()

    @property
    def read_only(self) -> bool:
        """Whether steps cannot be kept."""
        return self.project is None or self.project.read_only

    def close(self) -> None:
        """Let the file of the project go, where there is one."""
        if self.project is not None:
            self.project.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def is_project(path: Path) -> bool:
    """Whether a file is a database, told by its first bytes; a suffix tells nothing."""
    return _beginning(path) == _DATABASE


def is_harmed(path: Path) -> bool:
    """Whether a file is called a project and does not even begin as one."""
    return path.suffix == _SUFFIX and _beginning(path) not in (_DATABASE, None)


def _beginning(path: Path) -> bytes | None:
    """The first bytes of a file; None where there is none, or it cannot be read (or not even be seen)."""
    try:
        if not path.is_file():
            return None
        with path.open("rb") as file:
            return file.read(len(_DATABASE))
    except OSError:
        return None


def look(*paths: Path, encoding: str | None = None) -> Opened:
    """A stream (in one file or several) or a project to read only. Raises `TalkeditorError`.

    A project is held open until the caller closes what was opened: `with look(path) as opened`.
    `encoding` is the one to read it in, where it is not to be recognised.
    """
    path = paths[0]
    if len(paths) == 1 and (is_project(path) or is_harmed(path)):
        return _look_into(path)
    read = formats.read_many(paths, encoding)
    review = begin(normalise(read.cues))
    name = path.name if len(paths) == 1 else in_parts(read.parts[0], len(paths))
    found = chapters.beside(path) if len(paths) == 1 and review.transcript.timed else ()
    return Opened(name, read.format, review, History(), None, read.problems, True, chapters=found)


def _look_into(project: Path) -> Opened:
    from talkeditor.store.connection import StoreError
    from talkeditor.store.project import open_project

    try:
        return opened(*open_project(project, read_only=True))
    except StoreError as error:
        if error.data.get("reason") not in {"damaged", "foreign"} or not (
            error.data["reason"] == "damaged" or is_harmed(project)
        ):
            raise
        from talkeditor.workflow.checking import damaged

        raise damaged(project) from error


def candidates_in(error: TalkeditorError) -> tuple[Candidate, ...]:
    """The encodings that a file may be in, where an error says that its own is not known."""
    found = error.data.get("candidates")
    return found if isinstance(found, tuple) else ()


def in_parts(first: str, count: int) -> str:
    """The name of a stream in several files, by the first of them."""
    return f"{first} and {count - 1} more"


def opened(project: "Project", kept: "Kept") -> Opened:
    """An open project, as a stream on the desk."""
    return Opened(
        kept.source.name,
        kept.source.format,
        kept.review,
        kept.history,
        project,
        kept.problems,
        kept.detected is None and all(map(_is_preparation, kept.history.steps)),
        kept.place,
        (project.notice,) if project.notice else (),
    )


def _is_preparation(step: Step) -> bool:
    """Whether a step came before anything was found or decided: a glossary that was taken along."""
    return step.author is Author.PROGRAM and not step.edit.splices
