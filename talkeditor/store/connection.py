"""How a project file is opened and what its errors mean for a person. Knows no table.

A rollback journal, not a write-ahead log: the one file is whole at any moment between two steps, may be
copied as it is, works on network disks, and a kill leaves at most a `-journal` that the next opening
plays back and removes. `synchronous=EXTRA` makes a committed step survive a loss of power as well.
"""

import errno
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.translation import tr
from talkeditor.store import schema

WAITING = ".new"
"""The end of the name of a copy in the making."""
_BUSY_SECONDS = 5
_CODE = 0xFF


class StoreError(TalkeditorError):
    """A project that cannot be opened or written. `reason` is a word for the program."""


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """The database at `path`; `mode` is SQLite's: "ro", "rw" or "rwc" (make it)."""
    connection = sqlite3.connect(
        # Of a link that leads to itself `Path.resolve` would raise what is no error of files.
        f"{Path(os.path.realpath(path)).as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        timeout=_BUSY_SECONDS,
        # The window opens a project in the background and then writes from its own thread.
        check_same_thread=False,
    )
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA synchronous = EXTRA")
        # The first look at the tables plays back the journal that a kill may have left.
        connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_read(path: Path) -> sqlite3.Connection:
    """The database, for reading only.

    It is opened for writing where that can be: a kill may have left a journal to be played back. In a
    place that cannot be written a copy is played back instead.
    """
    try:
        connection = connect(path, "rw")
    except sqlite3.OperationalError:
        connection = _copied(path)
    try:
        connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _copied(path: Path) -> sqlite3.Connection:
    with tempfile.TemporaryDirectory(prefix="talkeditor-") as folder:
        copy = Path(folder) / path.name
        shutil.copyfile(path, copy)
        journal = path.with_name(path.name + "-journal")
        if journal.exists():
            shutil.copyfile(journal, copy.with_name(journal.name))
        with closing(connect(copy, "rw")) as source:
            memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
            try:
                source.backup(memory)
            except BaseException:
                memory.close()
                raise
    return memory


def connect_up_to_date(path: Path) -> sqlite3.Connection:
    """A project, for reading only: one of an older version is brought up to date in memory.

    Raises `schema.NotAProjectError` of another database.
    """
    connection = connect_to_read(path)
    try:
        if not schema.version(connection):
            raise schema.NotAProjectError
        return _brought_up(connection)
    except BaseException:
        connection.close()
        raise


def _brought_up(connection: sqlite3.Connection) -> sqlite3.Connection:
    if schema.version(connection) == len(schema.LADDER):
        return connection
    memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        connection.backup(memory)
        schema.climb(memory)
    except BaseException:
        memory.close()
        raise
    connection.close()
    return memory


def copy_whole(path: Path, to: Path) -> None:
    """Copy a project as it is after its last step, also where a kill left a journal beside it."""
    to.parent.mkdir(parents=True, exist_ok=True)
    waiting = to.with_name(to.name + WAITING)
    waiting.unlink(missing_ok=True)
    try:
        with closing(connect_to_read(path)) as source, closing(connect(waiting, "rwc")) as target:
            source.backup(target)
        waiting.replace(to)
        sync_folder(to.parent)
    except BaseException:
        # A disk that is full must not stay so for the sake of half a copy.
        waiting.unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk; Windows knows no such thing. Raises `OSError`."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """All that happens inside is kept together or not at all."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what the database raises into a `StoreError` with a sentence for the person."""
    try:
        yield
    except schema.NotAProjectError:
        raise StoreError(
            tr("{name} is no project of Talkeditor.", name=path.name),
            tr("Nothing was changed. Open another file."),
            reason="foreign",
        ) from None
    except schema.NewerError:
        raise StoreError(
            tr("{name} was made by a newer Talkeditor.", name=path.name),
            tr("Nothing was changed. Update the program."),
            reason="newer",
        ) from None
    except schema.AlteredError:
        raise StoreError(
            tr("{name} has parts that Talkeditor never makes.", name=path.name),
            tr("None of them was run, nothing was changed. Open the stream itself."),
            reason="foreign",
        ) from None
    except (sqlite3.Error, OSError, ValueError, UnicodeError) as error:
        raise _store_error(path, error) from error


def _store_error(path: Path, error: Exception) -> StoreError:
    code = getattr(error, "sqlite_errorcode", 0) & _CODE
    name = path.name
    if code == sqlite3.SQLITE_FULL or getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT):
        sentence = tr("The disk of {name} is full.", name=name)
        return StoreError(sentence, tr("Your earlier steps are safe. Free some space."), reason="full")
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        sentence = tr("{name} cannot be written to.", name=name)
        return StoreError(sentence, tr("Your earlier steps are safe. Check its rights."), reason="read-only")
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        sentence = tr("{name} is in use by another program.", name=name)
        return StoreError(sentence, tr("Your earlier steps are safe. Try again."), reason="busy")
    if code == sqlite3.SQLITE_CANTOPEN or isinstance(error, OSError):
        sentence = tr("{name} cannot be opened.", name=name)
        return StoreError(sentence, tr("Nothing was changed. Check the folder."), reason="open")
    if code == sqlite3.SQLITE_IOERR:
        sentence = tr("The disk of {name} reports an error.", name=name)
        return StoreError(sentence, tr("Your earlier steps are safe. Check the disk."), reason="disk")
    hint = tr("The file was left as it is. Move it away to begin anew.")
    return StoreError(tr("{name} is damaged.", name=name), hint, reason="damaged")
