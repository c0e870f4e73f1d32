"""The project file: one a stream, every step a committed transaction. Knows no screen and no format."""

import contextlib
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path

from talkeditor import __version__
from talkeditor.core.edits import Edit
from talkeditor.core.errors import Problem
from talkeditor.core.history import History, Step
from talkeditor.core.progress import Work
from talkeditor.core.review import Review
from talkeditor.core.transcript import Position
from talkeditor.core.translation import tr
from talkeditor.store import bounds, places, rows, schema
from talkeditor.store import lock as locks
from talkeditor.store.codec import encode_text
from talkeditor.store.connection import (
    StoreError,
    connect,
    connect_to_read,
    connect_up_to_date,
    copy_whole,
    sync_folder,
    told,
    transaction,
)
from talkeditor.store.holding import foreign_holder, hold
from talkeditor.store.loading import Attachment, Kept, Source, attachment, holder, load
from talkeditor.store.watch import Watch, changed


class Project:
    """An open project: fulfils the session's `Keeper`.

    Each step is one transaction that touches only the rows that its edit names. A write raises
    `StoreError`, and then nothing of it was kept and nothing before it is lost.
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, kept: Kept, lock: locks.Held | None
    ) -> None:
        self.path = path
        self.held_by: locks.Holder | None = None
        self.is_full = False
        # The process that had it last did not close it: it was killed, or the machine went down.
        self.was_left_open = False
        self._connection = connection
        self._lock = lock
        self._read_only = lock is None
        self._name = kept.source.name
        self._sha256 = kept.source.sha256
        self._sequence = list(kept.sequence)
        self._position = kept.history.position
        self.activity = kept.activity
        self._state = kept.review
        self._holder = holder(connection) if lock is not None else None
        self._watch = Watch(path)
        self._seen = self._version()
        self._unsure = False

    @property
    def name(self) -> str:
        """The name of the stream, for people."""
        return self._name

    @property
    def sha256(self) -> str:
        """The hash of the stream file, as hexadecimal digits."""
        return self._sha256

    @property
    def read_only(self) -> bool:
        """Whether steps cannot be kept: another process has it, or the file cannot be written."""
        return self._read_only

    @property
    def notice(self) -> str:
        """Why steps cannot be kept, for people; nothing where they can, or the rights of the file say it."""
        if self.is_full:
            return tr(
                "The disk of {name} is full. You can read and export here. Free some space to go on.",
                name=self.path.name,
            )
        return self.held_by.sentence if self.held_by is not None else ""

    # Keeping

    def record(self, step: Step, before: Review, after: Review) -> None:  # noqa: ARG002
        """Keep a step and what it changed; returns when it is on the disk."""
        held = self._sequence[self._position - 1] if self._position else 0
        with self._writing() as connection:
            seq = rows.add_step(connection, step)
            if self._position < len(self._sequence):
                connection.execute(
                    "UPDATE step SET left_for = ? WHERE seq > ? AND seq < ? AND left_for IS NULL",
                    (seq, held, seq),
                )
            rows.write(connection, step.edit)
            connection.execute("UPDATE state SET held = ?, line = ?, word = 0", (seq, step.line))
        self._sequence[self._position :] = [seq]
        self._position += 1
        self._state = after

    def stepped(self, edit: Edit, position: int, before: Review, after: Review) -> None:  # noqa: ARG002
        """Keep an undo or a redo: `edit` is what it changed, now `position` steps hold."""
        held = self._sequence[position - 1] if position else 0
        with self._writing() as connection:
            rows.write(connection, edit)
            connection.execute("UPDATE state SET held = ?", (held,))
        self._position = position
        self._state = after

    def remember_place(self, position: Position) -> None:
        """Keep where the cursor is; a comfort that must not stand in the way of closing."""
        with contextlib.suppress(StoreError), self._writing() as connection:
            connection.execute("UPDATE state SET line = ?, word = ?", tuple(position))

    def add_activity(self, work: Mapping[int, Work]) -> None:
        """Add to what was pressed and how long, by the line where the cursor was."""
        with self._writing() as connection:
            connection.executemany(
                """INSERT INTO activity VALUES (?, ?, ?, ?) ON CONFLICT (line) DO UPDATE SET
                keys = keys + excluded.keys, letters = letters + excluded.letters,
                ms = ms + excluded.ms""",
                ((line, done.keys, done.letters, done.ms) for line, done in work.items()),
            )

    def remember_detection(self, problems: tuple[Problem, ...] = ()) -> None:
        """Keep that this version of the program has proposed, and what it noticed."""
        with self._writing() as connection:
            connection.execute("UPDATE state SET detected = ?", (__version__,))
            rows.add_problems(connection, problems)

    def attach(self, kind: str, given: Attachment | None) -> None:
        """Keep what was given to the stream, in place of an earlier one of that kind; None takes it away.

        Raises `StoreError`, also of a file that no project would be opened with.
        """
        if given is not None and len(given.data) > bounds.LARGEST:
            most = bounds.LARGEST >> 20
            sentence = tr("{name} is larger than {most} MB.", name=given.name, most=most)
            raise StoreError(sentence, tr("It was not kept."))
        with self._writing() as connection:
            connection.execute("DELETE FROM attachment WHERE kind = ?", (kind,))
            if given is not None:
                connection.execute(
                    "INSERT INTO attachment VALUES (?, ?, ?, ?)",
                    (kind, encode_text(given.name), given.data, given.choice),
                )

    def attachment(self, kind: str) -> Attachment | None:
        """What of that kind was given to the stream, or None. Raises `StoreError`."""
        with told(self.path):
            return attachment(self._connection, kind)

    def close(self) -> None:
        """Let the file go."""
        if self._lock is not None:
            # The disk may be gone; a row left behind is recognised by the lock that nobody holds.
            with contextlib.suppress(sqlite3.Error, OSError, StoreError):
                self.look()
                self._connection.execute("DELETE FROM holder")
        self._connection.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def look(self) -> None:
        """See that the file is what this process made of it: by what is in it, where times or place differ.

        Raises `StoreError` with the reason "gone", "replaced" or "changed". A file that lies there anew with
        the same in it (its disk was away, a program copied it back) is taken up again.
        """
        self._watch.look(self._is_ours, self._reconnect)

    def _is_ours(self) -> bool:
        try:
            with told(self.path), contextlib.closing(connect_to_read(self.path)) as connection:
                if schema.version(connection) != len(schema.LADDER) or holder(connection) != self._holder:
                    return False
                kept = load(connection, self.path)
        except StoreError:
            return False
        steps = kept.sequence, kept.history.position
        return steps == (tuple(self._sequence), self._position) and kept.review == self._state

    def _reconnect(self) -> None:
        """Begin anew on the file: what this connection remembers of its pages may be of another one."""
        with told(self.path):
            connection = connect(self.path, "rw")
        self._connection.close()
        self._connection = connection
        self._seen = self._version()

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        if self._lock is None:
            sentence = tr("This project is open to read only.")
            raise StoreError(sentence, tr("Nothing was changed."), reason="read-only")
        self.look()
        if self._unsure:
            self._be_sure()
        before: tuple[int, int] | None = None
        try:
            with told(self.path), transaction(self._connection):
                if self._version() != self._seen:
                    raise changed(self.path)
                before = self._last()
                yield self._connection
        except StoreError:
            if before is None or self._last() in (before, None):
                raise
            # All of it is in the file. Only that its journal stays away after a loss of power is not yet
            # sure: the folder could not be synchronised. To keep it again would be to keep it twice.
            self._unsure = True
            with contextlib.suppress(StoreError):
                self._be_sure()
        self._watch.written()

    def _last(self) -> tuple[int, int] | None:
        """The last step in the file and the last that holds; None where it cannot be read."""
        try:
            found = self._connection.execute("SELECT (SELECT max(seq) FROM step), held FROM state")
            last, held = found.fetchone()
        except sqlite3.Error:
            return None
        return last or 0, held

    def _be_sure(self) -> None:
        """Have the folder on the disk; until that succeeds no further step counts as kept."""
        with told(self.path):
            sync_folder(self.path.parent)
        self._unsure = False

    def _version(self) -> int:
        number: int = self._connection.execute("PRAGMA data_version").fetchone()[0]
        return number


def create(
    path: Path,
    source: Source,
    review: Review,
    problems: tuple[Problem, ...] = (),
    history: History | None = None,
) -> tuple[Project, Kept]:
    """Make a project for a stream; killed in the middle it leaves nothing that counts as one.

    `history` has steps that start at `review`: those that hold are taken.
    Raises `StoreError`, also where another process is at it or the place is taken.
    """
    with told(path):
        lock = locks.acquire(path)
    if lock is None:
        sentence = tr("{name} is being made by another window.", name=path.name)
        raise StoreError(sentence, tr("Open it again."), reason="busy")
    absent = not path.exists()
    try:
        with told(path), contextlib.closing(connect(path, "rwc")) as connection, transaction(connection):
            if schema.version(connection):
                sentence = tr("{name} exists already.", name=path.name)
                raise StoreError(sentence, tr("Nothing was changed."), reason="exists")
            schema.climb(connection)
            steps = history or History()
            rows.fill(connection, source, steps.taken(review), problems)
            rows.fill_steps(connection, steps)
            hold(connection)
        return _open_to_write(path, lock, held=True)
    except BaseException as error:
        lock.release()
        if absent and getattr(error, "data", {}).get("reason") != "exists":
            path.unlink(missing_ok=True)
        raise


def open_project(path: Path, *, read_only: bool = False, take_over: bool = False) -> tuple[Project, Kept]:
    """Open a project and load it.

    Where another process holds it, it opens to read only and `Project.held_by` says who that is; where its
    disk is full as well, and `Project.is_full` says so.
    `take_over` disregards a holder on another machine, which may have died. Raises `StoreError`.
    """
    if not path.is_file():
        sentence = tr("{path} does not exist.", path=path)
        raise StoreError(sentence, tr("Nothing was changed."), reason="missing")
    if read_only or not places.can_write(path):
        return _open_to_read(path)
    with told(path):
        lock = locks.acquire(path)
    if lock is None:
        return _open_to_read(path, ask_holder=True)
    try:
        if not take_over and foreign_holder(path) is not None:
            lock.release()
            return _open_to_read(path, ask_holder=True)
        return _open_to_write(path, lock)
    except BaseException as error:
        lock.release()
        if not (isinstance(error, StoreError) and error.data["reason"] == "full"):
            raise
    project, kept = _open_to_read(path)
    project.is_full = True
    return project, kept


def _open_to_write(path: Path, lock: locks.Held, *, held: bool = False) -> tuple[Project, Kept]:
    with told(path):
        connection = connect(path, "rw")
        try:
            climbed = schema.version(connection)
            if not climbed:
                raise schema.NotAProjectError
            if climbed < len(schema.LADDER):
                copy_whole(path, places.before_climbing(path, climbed))
                with transaction(connection):
                    schema.climb(connection)
            kept = load(connection, path)
            left_open = not held and holder(connection) is not None
            if not held:
                hold(connection)
            project = Project(path, connection, kept, lock)
            project.was_left_open = left_open
            return project, kept
        except BaseException:
            connection.close()
            raise


def _open_to_read(path: Path, *, ask_holder: bool = False) -> tuple[Project, Kept]:
    with told(path):
        connection = connect_up_to_date(path)
        try:
            project_and_kept = _read(path, connection)
            if ask_holder:
                project_and_kept[0].held_by = holder(connection)
            return project_and_kept
        except BaseException:
            connection.close()
            raise


def _read(path: Path, connection: sqlite3.Connection) -> tuple[Project, Kept]:
    kept = load(connection, path)
    return Project(path, connection, kept, None), kept
