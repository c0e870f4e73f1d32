"""Helpers for tests of the store: projects to keep steps in, and the rule that the journal is the state."""

import hashlib
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from talkeditor.core.edits import Edit, apply, inverted
from talkeditor.core.history import Author, History, Step
from talkeditor.core.review import Review
from talkeditor.core.transcript import Position
from talkeditor.store.loading import Kept, Source
from talkeditor.store.project import Project, create, open_project
from tests.core.pictures import review

PICTURE = "rrr|rrrcctttttnntttcbbrr"


def replay(initial: Review, steps: Iterable[Step]) -> Review:
    """The state that steps lead to: what a project stores must equal it."""
    state = initial
    for step in steps:
        state = apply(state, step.edit)
    return state


def source(lines: Iterable[str] = (), name: str = "hall.txt") -> Source:
    """A source with these lines."""
    data = "\n".join(lines).encode("utf-8", "surrogatepass")
    return Source(name, "text", "utf-8", hashlib.sha256(data).hexdigest(), data)


def made(folder: Path, state: Review | None = None, name: str = "hall.txt") -> tuple[Project, Kept]:
    """A new project in a folder, of the review that `PICTURE` shows if none is given."""
    state = state or review(PICTURE)
    return create(folder / f"{name}.talkeditor", source(state.transcript.lines, name), state)


class Loaded(Protocol):
    """What a project gave, or what was opened with it."""

    @property
    def review(self) -> Review: ...
    @property
    def history(self) -> History: ...
    @property
    def place(self) -> Position: ...


class Desk:
    """A review with history and project, as the session has them."""

    def __init__(self, project: Project | None, kept: Loaded) -> None:
        assert project is not None
        self.project = project
        self.review = kept.review
        self.history = kept.history
        self.line = kept.place.line

    def take(self, edit: Edit | None, time_ms: int = 0, author: Author = Author.PERSON) -> bool:
        """Take a step."""
        if edit is None:
            return False
        after = apply(self.review, edit)
        step = Step(edit, author, time_ms, self.line)
        self.project.record(step, self.review, after)
        self.history.record(step)
        self.review = after
        return True

    def undo(self) -> bool:
        """Take a step back."""
        step = self.history.undoable
        if step is None:
            return False
        self._step(inverted(step.edit), self.history.position - 1)
        self.history.undo()
        return True

    def redo(self) -> bool:
        """Bring a step again."""
        step = self.history.redoable
        if step is None:
            return False
        self._step(step.edit, self.history.position + 1)
        self.history.redo()
        return True

    def _step(self, edit: Edit, position: int) -> None:
        after = apply(self.review, edit)
        self.project.stepped(edit, position, self.review, after)
        self.review = after

    def reopened(self) -> "Desk":
        """The same, closed and opened again."""
        self.project.close()
        return Desk(*open_project(self.project.path))

    def same_as(self, other: "Desk") -> bool:
        """Whether nothing that is kept differs."""
        return (
            self.review == other.review
            and self.history.steps == other.history.steps
            and self.history.position == other.history.position
        )


def unhurried(desk: Desk) -> Desk:
    """A desk whose steps do not wait for the disk: for tests of what is kept, not of when."""
    desk.project._connection.execute("PRAGMA synchronous = OFF")
    return desk


def killed(project: Project) -> None:
    """Let a project go as a kill does: its lock falls, and nothing is written."""
    project._connection.close()
    assert project._lock is not None
    project._lock.release()


def torn(project: Project) -> None:
    """Leave a project as a kill inside of a commit does: pages half written, a journal beside them."""
    folder, connection = project.path.parent / "torn", project._connection
    folder.mkdir()
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE segment SET data = 'half written ' || hex(randomblob(9000))")
    files = [project.path, project.path.with_name(project.path.name + "-journal")]
    for file in files:
        shutil.copyfile(file, folder / file.name)
    connection.execute("ROLLBACK")
    killed(project)
    for file in files:
        (folder / file.name).replace(file)
    folder.rmdir()
    assert files[1].stat().st_size > 512
