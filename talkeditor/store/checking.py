"""Whether a project holds together, and what can be saved of one that does not. Knows no screen.

A project has its truth twice: the steps that lead from the stream as it was read to the review as it is
now, and the tables that say how it is now. Where the steps are whole they count; else the tables do, and
the steps around what is harmed stay in the history.
"""

import hashlib
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from talkeditor.core.edits import Edit, apply, inverted
from talkeditor.core.errors import Problem, StaleEditError
from talkeditor.core.history import Author, History, Step
from talkeditor.core.operations.restore import restored
from talkeditor.core.progress import Work
from talkeditor.core.propose import begin
from talkeditor.core.review import Review, broken
from talkeditor.core.transcript import Transcript
from talkeditor.core.translation import tr
from talkeditor.core.wording import count
from talkeditor.store import bounds, loading, places
from talkeditor.store.connection import StoreError, connect_up_to_date, told
from talkeditor.store.holding import alone
from talkeditor.store.loading import Attachment, Source
from talkeditor.store.project import create

T = TypeVar("T")

_HARMED = (sqlite3.Error, ValueError, TypeError, AttributeError, IndexError, UnicodeError)


@dataclass(slots=True)
class Report:
    """What a check found: `faults` in words, none where all is well; `steps` that the project has."""

    path: Path
    faults: list[str] = field(default_factory=list)
    steps: int = 0

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


@dataclass(frozen=True, slots=True)
class Repaired:
    """What a repair kept: `steps` of the `of` that could be seen; the original lies `aside`."""

    aside: Path
    steps: int
    of: int


@dataclass(slots=True)
class _Found:
    """What could be read of a project, each part by itself; None where it could not."""

    source: Source | None = None
    transcript: Transcript | None = None
    review: Review | None = None
    steps: list[tuple[int, Step | None]] = field(default_factory=list)
    """All steps in the history by number; None for one that cannot be read."""
    held: int | None = None
    """The number of the last step that holds."""
    problems: tuple[Problem, ...] = ()
    attachments: dict[str, Attachment] = field(default_factory=dict)
    activity: dict[int, Work] = field(default_factory=dict)

    def halves(self) -> tuple[list[Step | None], list[Step | None]]:
        """The steps that hold, and those that were undone."""
        last = self.held if self.held is not None else max((seq for seq, _ in self.steps), default=0)
        return (
            [step for seq, step in self.steps if seq <= last],
            [step for seq, step in self.steps if seq > last],
        )


def check(path: Path) -> Report:
    """Look through a whole project: its pages, the stream in it, and whether its steps lead to its state.

    Raises `StoreError` where it is no project, one of a newer version, or cannot be looked at now.
    """
    report = Report(path)
    _examined(path, report)
    return report


def repair(path: Path, stream: bytes | None = None) -> Repaired | None:
    """Make a harmed project anew from what is whole in it; the original is moved aside, never changed.

    `stream` are the bytes of the stream file, should the copy in the project be harmed. None where the
    project is sound. Raises `StoreError` where nothing can be saved, or where somebody has it open.
    """
    with alone(path):
        report = Report(path)
        found = _examined(path, report)
        if report.sound:
            return None
        return _made_anew(path, found, stream)


def _made_anew(path: Path, found: _Found, stream: bytes | None) -> Repaired:
    if found.transcript is None or found.source is None:
        raise StoreError(
            tr("The stream in {name} is harmed and its lines cannot be read.", name=path.name),
            tr("The file was left as it is. Go back to a backup."),
            reason="damaged",
        )
    source = found.source
    if not source.is_sound:
        source = _read_again(source, found.transcript, stream)
    steps, held = _saved(found, found.transcript)
    fresh = path.with_name(path.name + ".repaired")
    fresh.unlink(missing_ok=True)
    project, _ = create(fresh, source, begin(found.transcript), found.problems, History(steps, held))
    with closing(project):
        for kind, given in found.attachments.items():
            project.attach(kind, given)
        project.add_activity(found.activity)
    aside = places.free_name(path, "damaged")
    with told(path):
        path.rename(aside)
        journal = path.with_name(path.name + "-journal")
        if journal.exists():
            journal.rename(aside.with_name(aside.name + "-journal"))
        fresh.rename(path)
    return Repaired(aside, len(steps), len(found.steps))


def _read_again(source: Source, transcript: Transcript, stream: bytes | None) -> Source:
    """The stream file as it lies beside the project where it is the same, else one of the lines."""
    same = (
        None if stream is None else Source(source.name, source.format, source.encoding, source.sha256, stream)
    )
    if same is not None and same.is_sound:
        return same
    data = "\n".join(transcript.lines).encode("utf-8", "surrogatepass")
    return Source(source.name, "text", "utf-8", hashlib.sha256(data).hexdigest(), data)


def _saved(found: _Found, transcript: Transcript) -> tuple[list[Step], int]:
    """The steps that lead from the stream to the best state that can be had, and how many of them hold."""
    first = begin(transcript)
    holding, undone = found.halves()
    kept, _ = _forward(first, holding + undone)
    if found.review is None or len(kept) >= len(holding):
        return kept, min(len(holding), len(kept))
    behind, earlier = _backward(found.review, holding)
    later, _ = _forward(found.review, undone)
    bridge = restored(first, earlier, tr("Kept by a repair"))
    kept = [*([Step(bridge, Author.PROGRAM)] if bridge is not None else []), *behind]
    return kept + later, len(kept)


def _forward(review: Review, steps: Sequence[Step | None]) -> tuple[list[Step], Review]:
    """The steps that can be taken one after another from a state, and where they lead."""
    taken: list[Step] = []
    for step in steps:
        after = _after(review, step.edit) if step is not None else None
        if step is None or after is None:
            break
        review = after
        taken.append(step)
    return taken, review


def _backward(review: Review, steps: Sequence[Step | None]) -> tuple[list[Step], Review]:
    """The last steps that can be taken back from a state, and the state before them."""
    taken: list[Step] = []
    for step in reversed(steps):
        before = _after(review, inverted(step.edit)) if step is not None else None
        if step is None or before is None:
            break
        review = before
        taken.insert(0, step)
    return taken, review


def _after(review: Review, edit: Edit) -> Review | None:
    try:
        if not bounds.is_inside(edit, len(review.transcript)):
            return None
        after = apply(review, edit)
        return after if broken(after) is None else None
    except (StaleEditError, *_HARMED):
        return None


def _examined(path: Path, report: Report) -> _Found:
    with told(path):
        if not path.is_file():
            raise StoreError(
                tr("{path} does not exist.", path=path), tr("Nothing was changed."), reason="missing"
            )
    found = _Found()
    with _opened(path, report) as connection:
        if connection is not None:
            _pages(connection, report)
            _read(connection, report, found)
    if found.transcript is not None:
        _compare(report, found, found.transcript)
    return found


@contextmanager
def _opened(path: Path, report: Report) -> Iterator[sqlite3.Connection | None]:
    try:
        with told(path):
            connection = connect_up_to_date(path)
    except StoreError as error:
        if error.data["reason"] != "damaged":
            raise
        report.faults.append(tr("The file cannot be opened as a database."))
        yield None
        return
    with closing(connection):
        yield connection


def _pages(connection: sqlite3.Connection, report: Report) -> None:
    try:
        told_wrong = [row[0] for row in connection.execute("PRAGMA integrity_check(5)") if row[0] != "ok"]
    except sqlite3.Error as error:
        told_wrong = [str(error)]
    if told_wrong:
        report.faults.append(tr("Pages of the file are harmed."))


def _read(connection: sqlite3.Connection, report: Report, found: _Found) -> None:
    def part(fault: str, read: Callable[[sqlite3.Connection], T]) -> T | None:
        try:
            return read(connection)
        except _HARMED:
            report.faults.append(fault)
            return None

    stream = part(tr("The stream cannot be read."), loading.raw_source)
    if stream is not None:
        found.source, transcript, sound = stream
        if sound:
            found.transcript = transcript
        if not (sound and found.source.is_sound):
            report.faults.append(tr("The stream is not what it was when it was read."))
    found.steps = part(tr("The list of steps cannot be read."), _steps) or []
    if any(step is None for _, step in found.steps):
        report.faults.append(tr("Some steps cannot be read."))
    report.steps = len(found.steps)
    found.held = part(tr("The place in the steps cannot be read."), loading.held)
    if found.held and found.held not in {number for number, _ in found.steps}:
        report.faults.append(tr("The place in the steps is that of no step."))
    if found.transcript is not None:
        transcript = found.transcript
        found.review = part(
            tr("The state of the review cannot be read."), lambda c: loading.state(c, transcript)
        )
        breach = broken(found.review) if found.review is not None else None
        if breach is not None:
            report.faults.append(breach)
            found.review = None
    found.problems = part(tr("The list of problems cannot be read."), loading.problems) or ()
    found.attachments = part(tr("The schedule cannot be read."), loading.attachments) or {}
    found.activity = part(tr("The time spent cannot be read."), loading.activity) or {}


def _steps(connection: sqlite3.Connection) -> list[tuple[int, Step | None]]:
    numbers = connection.execute("SELECT seq FROM step WHERE left_for IS NULL ORDER BY seq").fetchall()
    return [(number, _step(connection, number)) for (number,) in numbers]


def _step(connection: sqlite3.Connection, number: int) -> Step | None:
    try:
        return loading.step(connection, number)
    except _HARMED:
        return None


def _compare(report: Report, found: _Found, transcript: Transcript) -> None:
    """Whether the steps lead from the stream to the state that is stored."""
    if found.review is None or found.held is None:
        return
    holding, undone = found.halves()
    forward, reached = _forward(begin(transcript), holding)
    if len(forward) < len(holding):
        number = count(len(forward) + 1)
        told = tr("Step {number} does not follow from the one before it.", number=number)
        report.faults.append(told)
    elif reached != found.review:
        report.faults.append(tr("The stored state is not what the steps lead to."))
    elif len(_forward(reached, undone)[0]) < len(undone):
        report.faults.append(tr("What was undone cannot be brought back."))
