"""What a database's errors mean for a person, and journals that a kill left behind."""

import errno
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from talkeditor.core import operations as ops
from talkeditor.store import connection
from talkeditor.store.connection import StoreError, connect, connect_to_read, copy_whole, told
from talkeditor.store.loading import load
from talkeditor.store.project import open_project
from tests.store.keeping import Desk, made


@pytest.mark.parametrize(
    ("code", "reason", "words"),
    [
        (sqlite3.SQLITE_FULL, "full", "The disk of hall.talkeditor is full. Your earlier steps are safe."),
        (sqlite3.SQLITE_READONLY, "read-only", "cannot be written to"),
        (sqlite3.SQLITE_READONLY_DBMOVED, "read-only", "cannot be written to"),
        (sqlite3.SQLITE_BUSY, "busy", "in use by another program"),
        (sqlite3.SQLITE_LOCKED, "busy", "in use by another program"),
        (sqlite3.SQLITE_CANTOPEN, "open", "cannot be opened"),
        (sqlite3.SQLITE_IOERR_FSYNC, "disk", "reports an error"),
        (sqlite3.SQLITE_CORRUPT, "damaged", "is damaged. The file was left as it is."),
        (sqlite3.SQLITE_NOTADB, "damaged", "is damaged"),
    ],
)
def test_errors_in_words(code: int, reason: str, words: str) -> None:
    error = sqlite3.OperationalError("what SQLite says")
    error.sqlite_errorcode = code
    with pytest.raises(StoreError) as caught, told(Path("hall.talkeditor")):
        raise error
    assert caught.value.data["reason"] == reason
    assert words in str(caught.value)
    assert caught.value.__cause__ is error


def test_an_error_of_the_system_in_words() -> None:
    with pytest.raises(StoreError, match="cannot be opened"), told(Path("hall.talkeditor")):
        raise PermissionError


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_that_the_system_tells_of(number: int) -> None:
    with (
        pytest.raises(StoreError, match=r"The disk of hall\.talkeditor is full"),
        told(Path("hall.talkeditor")),
    ):
        raise OSError(number, "what the system says")


def test_what_is_no_fault_of_the_file_passes() -> None:
    with pytest.raises(ZeroDivisionError), told(Path("hall.talkeditor")):
        raise ZeroDivisionError


@pytest.fixture
def torn(tmp_path: Path) -> tuple[Path, Desk]:
    """A project as a kill in the middle of a commit leaves it: pages half written, a hot journal."""
    desk = Desk(*made(tmp_path))
    assert desk.take(ops.accept(desk.review, 0))
    desk.project.close()
    folder = tmp_path / "torn"
    folder.mkdir()
    path = folder / "hall.txt.talkeditor"
    with closing(connect(desk.project.path, "rw")) as writing:
        writing.execute("PRAGMA cache_size = 1")
        writing.execute("BEGIN IMMEDIATE")
        writing.execute("UPDATE segment SET data = 'half written ' || hex(randomblob(9000))")
        for file in tmp_path.glob("*.talkeditor*"):
            shutil.copyfile(file, folder / file.name)
        writing.execute("ROLLBACK")
    assert path.with_name(path.name + "-journal").stat().st_size > 512
    assert path.read_bytes() != desk.project.path.read_bytes()
    return path, desk


def test_fault_2_a_torn_project_is_as_before_the_step(torn: tuple[Path, Desk]) -> None:
    path, desk = torn
    project, kept = open_project(path)
    project.close()
    assert kept.review == desk.review
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_fault_2_a_torn_one_that_cannot_be_written(
    torn: tuple[Path, Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite must play a journal back before it reads: here that is refused, as on a read-only disk."""
    path, desk = torn
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}

    def refused(place: Path, mode: str) -> sqlite3.Connection:
        return connect(place, "ro" if place == path else mode)

    monkeypatch.setattr(connection, "connect", refused)
    with closing(connect_to_read(path)) as reading:
        assert load(reading, path).review == desk.review
        with pytest.raises(sqlite3.OperationalError):
            reading.execute("DELETE FROM step")
    assert {file.name: file.read_bytes() for file in path.parent.iterdir()} == before


def test_fault_2_a_copy_is_whole(torn: tuple[Path, Desk], tmp_path: Path) -> None:
    path, desk = torn
    copy = tmp_path / "elsewhere" / "copy.talkeditor"
    copy_whole(path, copy)
    project, kept = open_project(copy)
    project.close()
    assert kept.review == desk.review
    assert [file.name for file in copy.parent.iterdir()] == [copy.name]


def test_fault_5_a_copy_that_finds_no_room_leaves_none_behind(
    torn: tuple[Path, Desk], tmp_path: Path
) -> None:
    resource = pytest.importorskip("resource")
    path, _ = torn
    project, _ = open_project(path)
    project.close()
    copy = tmp_path / "elsewhere" / "copy.talkeditor"
    copy_whole(path, copy)
    before = copy.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) // 2, hard))
    try:
        with pytest.raises(StoreError), told(copy):
            copy_whole(path, copy)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert copy.read_bytes() == before
    assert [file.name for file in copy.parent.iterdir()] == [copy.name]
