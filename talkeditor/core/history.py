"""All steps taken and how many of them hold: undo without limit. Knows no file and no screen."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from talkeditor.core.edits import Edit, apply, inverted
from talkeditor.core.review import Review


class Author(StrEnum):
    """Who made a step. A consequence is the program's answer to the step before it: both go together."""

    PERSON = "person"
    PROGRAM = "program"
    CONSEQUENCE = "consequence"


@dataclass(frozen=True, slots=True)
class Step:
    """An edit in the history: who made it, when (milliseconds since 1970), and where the cursor was."""

    edit: Edit
    author: Author = Author.PERSON
    time_ms: int = 0
    line: int = 0


class History:
    """The steps in order; the first `position` of them hold, the others can be redone."""

    def __init__(self, steps: Iterable[Step] = (), position: int | None = None) -> None:
        self._steps = list(steps)
        self._position = len(self._steps) if position is None else position

    @property
    def steps(self) -> tuple[Step, ...]:
        """All steps, also those that were undone."""
        return tuple(self._steps)

    @property
    def position(self) -> int:
        """How many steps hold."""
        return self._position

    def taken(self, review: Review) -> Review:
        """The state that the steps that hold lead to from the one before the first of them."""
        for step in self._steps[: self._position]:
            review = apply(review, step.edit)
        return review

    def record(self, step: Step) -> None:
        """Add a step behind those that hold; what could be redone is gone."""
        del self._steps[self._position :]
        self._steps.append(step)
        self._position += 1

    @property
    def undoable(self) -> Step | None:
        """The step that undo would take back."""
        return self._steps[self._position - 1] if self._position else None

    @property
    def redoable(self) -> Step | None:
        """The step that redo would bring again."""
        return self._steps[self._position] if self._position < len(self._steps) else None

    def undo(self) -> Edit | None:
        """Take the last step back; gives the edit that does so."""
        step = self.undoable
        if step is None:
            return None
        self._position -= 1
        return inverted(step.edit)

    def redo(self) -> Edit | None:
        """Bring back the step undone last; gives the edit that does so."""
        step = self.redoable
        if step is None:
            return None
        self._position += 1
        return step.edit
