"""The tables of a project file and how older ones are brought up to date. Knows no model.

The file is an SQLite database with an own application id; `user_version` is the number of rungs of the
ladder that it has climbed. A rung, once released, is never changed: a new one is added.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from functools import cache

APPLICATION_ID = 0x54_4C_4B_45  # "TLKE"
MAGIC = b"SQLite format 3\x00"

LADDER: tuple[tuple[str, ...], ...] = (
    (
        # What was read, for ever unchanged. `lines` are the normalised lines, so that line numbers hold
        # even if a later version reads the source otherwise.
        """CREATE TABLE source (
            id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, format TEXT NOT NULL,
            encoding TEXT NOT NULL, sha256 TEXT NOT NULL, data BLOB NOT NULL,
            lines BLOB NOT NULL, lines_sha256 TEXT NOT NULL, times TEXT NOT NULL)""",
        "CREATE TABLE problem (id INTEGER PRIMARY KEY, line INTEGER, text TEXT NOT NULL)",
        # The state as it is now.
        "CREATE TABLE segment (line INTEGER PRIMARY KEY, data TEXT NOT NULL)",
        "CREATE TABLE correction (line INTEGER PRIMARY KEY, text TEXT NOT NULL)",
        "CREATE TABLE cut (line INTEGER PRIMARY KEY, cut INTEGER NOT NULL)",
        # How it came about. `left_for` is the step that began another branch: what it left is no longer
        # in the history but stays on record.
        """CREATE TABLE step (
            seq INTEGER PRIMARY KEY, time_ms INTEGER NOT NULL, author TEXT NOT NULL,
            line INTEGER NOT NULL, label TEXT NOT NULL, data TEXT NOT NULL, left_for INTEGER)""",
        # `held` is the last step that holds (0: none).
        """CREATE TABLE state (
            id INTEGER PRIMARY KEY CHECK (id = 1), held INTEGER NOT NULL, line INTEGER NOT NULL,
            word INTEGER NOT NULL, detected TEXT, program TEXT NOT NULL, created_ms INTEGER NOT NULL)""",
        # Who has it open for writing.
        """CREATE TABLE holder (
            id INTEGER PRIMARY KEY CHECK (id = 1), pid INTEGER NOT NULL, host TEXT NOT NULL,
            since_ms INTEGER NOT NULL)""",
    ),
    (
        # Starts of the words in milliseconds by line, where the source has them.
        "ALTER TABLE source ADD COLUMN word_times TEXT NOT NULL DEFAULT '{}'",
        # What was given to the stream, one of a kind (a schedule): its bytes, and what was chosen in it.
        """CREATE TABLE attachment (
            kind TEXT PRIMARY KEY, name TEXT NOT NULL, data BLOB NOT NULL, choice TEXT NOT NULL)""",
    ),
    (
        # The rules of the glossary that a person decided on.
        "CREATE TABLE rule (id INTEGER PRIMARY KEY, data TEXT NOT NULL)",
        # The lines that a person called corrected.
        "CREATE TABLE proofed (line INTEGER PRIMARY KEY)",
        # What was pressed and how long, by the line where the cursor was (-1: in a dialog).
        """CREATE TABLE activity (
            line INTEGER PRIMARY KEY, keys INTEGER NOT NULL, letters INTEGER NOT NULL,
            ms INTEGER NOT NULL)""",
    ),
)


class NotAProjectError(Exception):
    """A database of another program."""


class NewerError(Exception):
    """A project of a newer version of this program."""


class AlteredError(Exception):
    """A project with a trigger, a view or a table that this program never makes."""


def version(
    connection: sqlite3.Connection,
    application: int = APPLICATION_ID,
    ladder: Sequence[Sequence[str]] | None = None,
) -> int:
    """How many rungs the file has climbed; 0 for an empty one. Raises `NotAProjectError`, `NewerError`,
    `AlteredError`."""
    ladder = LADDER if ladder is None else ladder
    climbed: int = connection.execute("PRAGMA user_version").fetchone()[0]
    found: int = connection.execute("PRAGMA application_id").fetchone()[0]
    if found != application:
        if found or climbed or connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone():
            raise NotAProjectError
        return 0
    if climbed > len(ladder):
        raise NewerError
    # A file from a stranger may bear triggers and views that would run at the first write or reading.
    if not _made(connection) <= _expected(tuple(map(tuple, ladder[:climbed]))):
        raise AlteredError
    return climbed


def _made(connection: sqlite3.Connection) -> frozenset[tuple[str, str]]:
    """What the file consists of: kind and definition; what SQLite makes by itself has none."""
    rows = connection.execute("SELECT type, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    # The tables of ANALYZE, which any tool may have run, are plain.
    return frozenset(
        (str(kind), " ".join(str(sql).split())) for kind, sql in rows if not str(sql).startswith(_STATISTICS)
    )


_STATISTICS = ("CREATE TABLE sqlite_stat1(", "CREATE TABLE sqlite_stat4(")


@cache
def _expected(rungs: tuple[tuple[str, ...], ...]) -> frozenset[tuple[str, str]]:
    with closing(sqlite3.connect(":memory:")) as memory:
        for rung in rungs:
            for statement in rung:
                memory.execute(statement)
        return _made(memory)


def climb(
    connection: sqlite3.Connection,
    application: int = APPLICATION_ID,
    ladder: Sequence[Sequence[str]] | None = None,
) -> None:
    """Bring the file up to date; call it inside a transaction, so that a kill leaves the old state."""
    ladder = LADDER if ladder is None else ladder
    start = version(connection, application, ladder)
    for rung in ladder[start:]:
        for statement in rung:
            connection.execute(statement)
    if start < len(ladder):
        connection.execute(f"PRAGMA application_id = {application}")
        connection.execute(f"PRAGMA user_version = {len(ladder)}")
