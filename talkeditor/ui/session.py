"""The review on the desk: its state, the cursor, and the one way to change it.

Views read `session.review` and `session.cursor`, listen to `changed` and `moved`, and never know each
other. The session knows no widget.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from talkeditor.core.edits import Edit, apply, inverted
from talkeditor.core.findings import Progress
from talkeditor.core.history import Author, History, Step
from talkeditor.core.operations import following
from talkeditor.core.propose import begin
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment
from talkeditor.core.transcript import Position, Transcript

_MOST_PLACES = 200


class Keeper(Protocol):
    """Where steps are kept: the project file."""

    @property
    def name(self) -> str:
        """The name of the stream, for people."""

    def record(self, step: Step, before: Review, after: Review) -> None:
        """Keep a step and the state it led to."""

    def stepped(self, edit: Edit, position: int, before: Review, after: Review) -> None:
        """Keep an undo or a redo: `edit` led to `after`, now `position` steps hold."""

    def remember_place(self, position: Position) -> None:
        """Keep where the cursor is, for the next start."""

    def flush(self, seconds: float = 5.0) -> bool:
        """Wait so long until everything is safe; False where it is not by then, or cannot be."""

    def close(self) -> None:
        """Let the file go."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a step changed; `edit` is None where another stream (or none) is on the desk now."""

    before: Review | None
    after: Review
    edit: Edit | None


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where the person is: a line, in it perhaps a word, and the line where a selection began.

    `word` None: the whole line. `edge` is the index of the segment whose start is the active edge (the
    one that Alt+arrows move), or None.
    """

    line: int = 0
    word: int | None = None
    anchor: int | None = None
    edge: int | None = None

    @property
    def position(self) -> Position:
        """The position before the cursor's word, or at the start of its line."""
        return Position(self.line, self.word or 0)

    @property
    def selection(self) -> range:
        """The selected lines: the cursor's alone where nothing is selected."""
        if self.anchor is None:
            return range(self.line, self.line + 1)
        return range(min(self.line, self.anchor), max(self.line, self.anchor) + 1)


@dataclass(frozen=True, slots=True)
class Stay:
    """Where somebody was: the cursor, and how far below the top of the view it stood (None: not in view)."""

    cursor: Cursor
    below_top: int | None = None


class Mode(StrEnum):
    """What keys do; it follows from the focus and is always shown."""

    REVIEW = "review"
    EDIT = "edit"
    READ_ONLY = "read only"


class Session(QObject):
    """One stream on the desk. `changed` carries a `Change`, `moved` the `Cursor` before the move.

    `closing` comes before the stream is let go: the last moment to keep something with it.
    `returned` tells how far below the top of the view the cursor stood when the person was there last.
    """

    changed = Signal(object)
    closing = Signal()
    moved = Signal(object)
    returned = Signal(int)
    said = Signal(str)
    saved = Signal()
    progressed = Signal(object)
    names_changed = Signal()
    mode_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review: Review | None = None
        self._history = History()
        self._keeper: Keeper | None = None
        self._cursor = Cursor()
        self._mode = Mode.REVIEW
        self._places: list[Stay] = []
        self._ahead: list[Stay] = []
        self._taken: dict[int, Stay] = {}
        self.below_top: Callable[[], int | None] = lambda: None
        self.read_only = False
        self.progress: Progress | None = None
        self.names_decided: bool | None = None
        self.saved_ms: int | None = None
        self.not_saved = False

    # The state

    @property
    def is_open(self) -> bool:
        """Whether a stream is on the desk."""
        return self._review is not None

    @property
    def review(self) -> Review:
        """The review; only while a stream is open."""
        assert self._review is not None, "no stream is open"
        return self._review

    @property
    def history(self) -> History:
        """The steps taken."""
        return self._history

    @property
    def name(self) -> str:
        """The stream's name, or nothing."""
        return self._keeper.name if self._keeper else ""

    @property
    def keeper(self) -> Keeper | None:
        """Where the steps are kept."""
        return self._keeper

    @property
    def cursor(self) -> Cursor:
        """Where the person is."""
        return self._cursor

    @property
    def current(self) -> int:
        """The index of the segment under the cursor."""
        if self._cursor.word is None:
            return self.review.index_of_line(self._cursor.line)
        return self.review.index_at(self._cursor.position)

    @property
    def segment(self) -> Segment:
        """The segment under the cursor."""
        return self.review.segments[self.current]

    @property
    def mode(self) -> Mode:
        """What keys do now."""
        return Mode.READ_ONLY if self.read_only and self._mode is Mode.REVIEW else self._mode

    def set_mode(self, mode: Mode) -> None:
        """Told by the widget that got the focus."""
        if mode is not self._mode:
            self._mode = mode
            self.mode_changed.emit(self.mode)

    # Opening and closing

    def open(
        self,
        review: Review,
        history: History,
        keeper: Keeper | None,
        place: Position,
        read_only: bool = False,
    ) -> None:
        """Put a stream on the desk, the cursor at `place`."""
        self.close()
        self._review, self._history, self._keeper = review, history, keeper
        self.read_only = read_only
        last = max(0, len(review.transcript) - 1)
        self._cursor = Cursor(min(place.line, last))
        self._places, self._ahead, self._taken = [], [], {}
        self.saved_ms = None if read_only or keeper is None else int(time.time() * 1000)
        self.not_saved = False
        self.changed.emit(Change(None, review, None))

    def close(self) -> None:
        """Take the stream off the desk; every step is kept already."""
        if self._keeper is not None:
            self.closing.emit()
        keeper, self._keeper = self._keeper, None
        if keeper is not None:
            if not self.read_only and self._review is not None:
                keeper.remember_place(self._cursor.position)
            keeper.close()
        before, self._review = self._review, None
        self._history = History()
        self.read_only = False
        self.progress = None
        self.names_decided = None
        self._cursor = Cursor()
        if before is not None:
            self.changed.emit(Change(before, begin(Transcript(())), None))

    # Changing

    def perform(self, edit: Edit | None, author: Author = Author.PERSON) -> bool:
        """Take a step: keep it, replace the review, tell everybody. False where there is none to take."""
        if edit is None or edit.is_empty or self.read_only:
            return False
        before = self.review
        edit = following(before, edit)
        after = apply(before, edit)
        step = Step(edit, author, int(time.time() * 1000), self._cursor.line)
        if self._keeper is not None:
            self._keeper.record(step, before, after)
        self._taken[self._history.position] = self._stay()
        self._history.record(step)
        self._replace(before, after, edit)
        return True

    def undo(self) -> Step | None:
        """Take the last step back with its consequences, go to where it was taken; gives the step."""
        step = self._history.undoable
        while step is not None and not self.read_only:
            self._step(inverted(step.edit), step, self._history.position - 1)
            if step.author is not Author.CONSEQUENCE:
                return step
            step = self._history.undoable
        return None

    def redo(self) -> Step | None:
        """Bring the step undone last again with its consequences; gives the step."""
        step = again = self._history.redoable
        if step is None or self.read_only:
            return None
        while again is not None:
            self._step(again.edit, again, self._history.position + 1)
            again = self._history.redoable
            if again is not None and again.author is not Author.CONSEQUENCE:
                break
        return step

    def _step(self, edit: Edit, step: Step, position: int) -> None:
        before = self.review
        after = apply(before, edit)
        undone = position < self._history.position
        if self._keeper is not None:
            self._keeper.stepped(edit, position, before, after)
        if undone:
            self._history.undo()
        else:
            self._history.redo()
        self._replace(before, after, edit)
        taken = self._taken.get(position if undone else position - 1)
        if taken is None or taken.cursor.line != step.line:
            self.go(step.line)
        else:
            # Undone, the state is the one in which the cursor stood there, word and edge included.
            self._return(taken if undone else Stay(Cursor(step.line), taken.below_top))

    def _replace(self, before: Review, after: Review, edit: Edit) -> None:
        self._review = after
        edge = self._cursor.edge
        if edge is not None and edit.splices:
            self._cursor = replace(self._cursor, edge=_same_edge(before, after, edge))
        self.changed.emit(Change(before, after, edit))

    # Moving

    def go(
        self, line: int, word: int | None = None, *, edge: int | None = None, remember: bool = False
    ) -> None:
        """Move the cursor; `edge` becomes the active edge; `remember` makes it a place to come back to."""
        line = min(max(0, line), max(0, len(self.review.transcript) - 1))
        if remember and line != self._cursor.line:
            self._places.append(self._stay())
            del self._places[:-_MOST_PLACES]
            self._ahead = []
        self.set_cursor(Cursor(line, word, None, edge))

    def set_cursor(self, cursor: Cursor) -> None:
        """Move the cursor to a full state of it."""
        before, self._cursor = self._cursor, cursor
        if cursor != before:
            self.moved.emit(before)

    def back(self) -> bool:
        """Go back to where the person was before the last jump."""
        return self._walk(self._places, self._ahead)

    def forward(self) -> bool:
        """Go to where the person was before the last way back."""
        return self._walk(self._ahead, self._places)

    def _walk(self, places: list[Stay], others: list[Stay]) -> bool:
        if not places:
            return False
        others.append(self._stay())
        self._return(places.pop())
        return True

    def _stay(self) -> Stay:
        return Stay(self._cursor, self.below_top())

    def _return(self, stay: Stay) -> None:
        """Put the cursor where it was, and let the view stand as it stood."""
        edge = stay.cursor.edge
        there = edge is None or edge < len(self.review.segments)
        self.set_cursor(stay.cursor if there else replace(stay.cursor, edge=None))
        if stay.below_top is not None:
            self.returned.emit(stay.below_top)

    def mark_saved(self, time_ms: int) -> None:
        """Told by who keeps: everything up to now is safe since then."""
        self.saved_ms, self.not_saved = time_ms, False
        self.saved.emit()

    def mark_not_saved(self) -> None:
        """Told by who keeps: there are steps that cannot be kept now."""
        self.not_saved = True
        self.saved.emit()

    def say(self, sentence: str) -> None:
        """Tell the person one sentence: shown in the status line and announced."""
        self.said.emit(sentence)

    def report(self, progress: Progress | None) -> None:
        """Tell how far a detection is; None when it is done."""
        self.progress = progress
        self.progressed.emit(progress)

    def report_names(self, decided: bool | None) -> None:
        """Tell whether names wait to be put right: a decision more; None where nobody has looked yet."""
        if decided is not self.names_decided:
            self.names_decided = decided
            self.names_changed.emit()


def _same_edge(before: Review, after: Review, edge: int) -> int | None:
    """The number that an edge has after a step: where it lay, else its own number while there is one."""
    if edge < len(before.segments):
        start = before.segments[edge].start
        there = after.index_at(start)
        if there > 0 and after.segments[there].start == start:
            return there
    return edge if len(before.segments) == len(after.segments) and edge < len(after.segments) else None
