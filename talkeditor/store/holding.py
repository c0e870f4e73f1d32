"""Who has a project open, as its own table says; and a project that nobody may open for a while."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from talkeditor.core.translation import tr
from talkeditor.store import lock as locks
from talkeditor.store import schema
from talkeditor.store.connection import StoreError, connect_to_read, told
from talkeditor.store.loading import holder


def hold(connection: sqlite3.Connection) -> None:
    """Write down that this process has the project open."""
    me = locks.myself()
    connection.execute(
        "INSERT OR REPLACE INTO holder (id, pid, host, since_ms) VALUES (1, ?, ?, ?)",
        (me.pid, me.host, me.since_ms),
    )


def foreign_holder(path: Path) -> locks.Holder | None:
    """Who on another machine says to have it open. Raises `StoreError`."""
    with told(path), closing(connect_to_read(path)) as connection:
        if not schema.version(connection):
            raise schema.NotAProjectError
        found = holder(connection)
    return found if found is not None and found.host != locks.host_name() else None


@contextmanager
def alone(path: Path, what: str | None = None, hint: str | None = None) -> Iterator[None]:
    """Nobody on this machine opens the project inside. Raises `StoreError` where somebody has it open.

    `what` says so in other words, `hint` what to do in others than to close it.
    """
    with told(path):
        lock = locks.acquire(path)
    if lock is None:
        sentence = what or tr("{name} is open in another window.", name=path.name)
        raise StoreError(sentence, tr("Close it first.") if hint is None else hint, reason="busy")
    try:
        yield
    finally:
        lock.release()
