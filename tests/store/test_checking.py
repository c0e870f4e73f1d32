"""Whether harm is found, named and mended: the state from the steps, the steps from the state."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from talkeditor.core import operations as op
from talkeditor.core.history import Author
from talkeditor.core.propose import begin
from talkeditor.store import checking
from talkeditor.store.checking import check, repair
from talkeditor.store.connection import StoreError
from talkeditor.store.loading import Attachment
from talkeditor.store.project import open_project
from tests.core.pictures import review
from tests.store.keeping import Desk, made

SIZE = 24


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("TALKEDITOR_DATA", str(folder))
    return folder


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A project as the program makes it: from the first state on, with twelve steps of which ten hold."""
    desk = Desk(*made(tmp_path, begin(review("c" * SIZE).transcript)))
    desk.project.attach("schedule", Attachment("week.json", b"{}", '{"room":"Pier"}'))
    desk.take(op.restored(desk.review, review("rrr|rrrcctttttnntttcbbrr"), "Detected"), author=Author.PROGRAM)
    for line in range(11):
        desk.take(op.correct(desk.review, line, f"mended {line}"))
    desk.undo()
    desk.undo()
    return desk


def harmed(desk: Desk, *statements: str) -> Path:
    """The project after somebody wrote into its tables."""
    desk.project.close()
    with sqlite3.connect(desk.project.path) as connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()
    return desk.project.path


def flipped(path: Path, at: int, size: int = 64) -> None:
    """Some bytes of a file turned round."""
    data = bytearray(path.read_bytes())
    data[at : at + size] = bytes(255 - byte for byte in data[at : at + size])
    path.write_bytes(data)


def test_a_sound_project_has_no_faults_and_needs_no_repair(desk: Desk) -> None:
    path = harmed(desk)
    before = path.read_bytes()
    report = check(path)
    assert report.sound
    assert report.steps == 12
    assert repair(path) is None
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE correction SET text = 'other words' WHERE line = 3", "not what the steps lead to"),
        ("DELETE FROM segment WHERE line = 8", "not what the steps lead to"),
        ("UPDATE segment SET data = '{' WHERE line = 8", "state of the review cannot be read"),
        ("DELETE FROM segment WHERE line = 0", "does not start at the first word"),
    ],
)
def test_the_state_comes_back_from_the_steps(desk: Desk, statement: str, fault: str) -> None:
    wanted = desk.review
    path = harmed(desk, statement)
    found = check(path)
    assert any(fault in sentence for sentence in found.faults), found.faults
    original = path.read_bytes()
    mended = repair(path)
    assert mended is not None
    assert mended.aside.read_bytes() == original
    assert check(path).sound
    again = Desk(*open_project(path))
    assert again.review == wanted
    assert again.history.position == 10
    assert (mended.steps, mended.of) == (12, 12)
    assert again.project.attachment("schedule") == Attachment("week.json", b"{}", '{"room":"Pier"}')
    again.project.close()


def test_the_steps_around_a_harmed_one_are_kept(desk: Desk) -> None:
    wanted = desk.review
    path = harmed(desk, "UPDATE step SET data = 'x' WHERE seq = 5")
    assert "Some steps cannot be read." in check(path).faults
    mended = repair(path)
    assert mended is not None
    again = Desk(*open_project(path))
    assert again.review == wanted
    labels = [step.edit.label for step in again.history.steps]
    assert labels == ["Kept by a repair", *(f"Corrected line {n}" for n in range(5, 12))]
    assert again.redo()
    while again.undo():
        pass
    assert again.review == begin(wanted.transcript)
    again.project.close()


def test_a_harmed_stream_is_taken_from_its_file(desk: Desk) -> None:
    wanted = desk.review
    path = harmed(desk, "UPDATE source SET data = x'746f726e'")
    assert "The stream is not what it was when it was read." in check(path).faults
    stream = "\n".join(wanted.transcript.lines).encode()
    assert repair(path, stream) is not None
    project, kept = open_project(path)
    project.close()
    assert kept.source.data == stream
    assert kept.review == wanted


@pytest.mark.parametrize("stream", [None, b"another file"])
def test_a_stream_that_is_gone_is_made_of_its_lines(desk: Desk, stream: bytes | None) -> None:
    wanted = desk.review
    path = harmed(desk, "UPDATE source SET data = x'746f726e'")
    assert repair(path, stream) is not None
    assert check(path).sound
    project, kept = open_project(path)
    project.close()
    assert kept.source.data.decode().split("\n") == list(wanted.transcript.lines)
    assert kept.review == wanted


def test_harmed_lines_are_never_put_under_decisions(desk: Desk) -> None:
    path = harmed(desk, "UPDATE source SET lines = x'746f726e'")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="Go back to a backup"):
        repair(path)
    assert path.read_bytes() == before


def test_fault_3_flipped_bytes_are_found_and_the_file_is_kept_aside(desk: Desk) -> None:
    wanted = desk.review
    path = harmed(desk)
    size = len(path.read_bytes())
    outcomes: dict[str, int] = {"sound": 0, "mended": 0, "refused": 0}
    whole = path.read_bytes()
    for at in range(100, size, 509):
        path.write_bytes(whole)
        flipped(path, at)
        harmed_bytes = path.read_bytes()
        try:
            mended = repair(path)
        except StoreError:
            assert path.read_bytes() == harmed_bytes
            outcomes["refused"] += 1
            continue
        if mended is None:
            project, kept = open_project(path, read_only=True)
            project.close()
            assert kept.review == wanted, "harm that no check finds changes nothing"
            outcomes["sound"] += 1
            continue
        assert mended.aside.read_bytes() == harmed_bytes
        mended.aside.unlink()
        assert check(path).sound
        outcomes["mended"] += 1
    assert outcomes["mended"] > outcomes["refused"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_BUSY, "in use by another program"),
        (sqlite3.SQLITE_CANTOPEN, "cannot be opened"),
        (sqlite3.SQLITE_IOERR_READ, "reports an error"),
    ],
)
def test_what_cannot_be_looked_at_now_is_not_called_harmed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    desk.project.close()
    before = desk.project.path.read_bytes()

    def refused(_: Path) -> sqlite3.Connection:
        error = sqlite3.OperationalError("what SQLite says")
        error.sqlite_errorcode = code
        raise error

    monkeypatch.setattr(checking, "connect_up_to_date", refused)
    for work in (check, repair):
        with pytest.raises(StoreError, match=words):
            work(desk.project.path)
    assert desk.project.path.read_bytes() == before


def test_a_project_in_use_is_not_touched(desk: Desk, refuse: Callable[[], None]) -> None:
    refuse()
    with pytest.raises(StoreError, match="open in another window"):
        repair(desk.project.path)
    desk.project.close()


@pytest.fixture
def refuse(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Let it look as if another process held the lock: this one may take its own lock again."""
    return lambda: monkeypatch.setattr("talkeditor.store.lock.acquire", lambda _: None)
