"""Whatever becomes of an opening, no connection to the file is left behind by it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from talkeditor.cli import main
from talkeditor.core.propose import begin
from talkeditor.store.checking import check, repair
from talkeditor.store.connection import StoreError
from talkeditor.store.library import opened
from talkeditor.store.loading import peek
from talkeditor.store.project import Project, open_project
from talkeditor.workflow.looking import look
from tests.core.pictures import review
from tests.store.keeping import PICTURE, made

BROKEN = {
    "the lines": "UPDATE source SET lines = x'00'",
    "the state": "UPDATE segment SET data = '{'",
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON step BEGIN DELETE FROM segment; END",
    "another program": "PRAGMA application_id = 7",
    "a newer version": "PRAGMA user_version = 999",
}
Connections = list[sqlite3.Connection]


@pytest.fixture
def connections(monkeypatch: pytest.MonkeyPatch) -> Connections:
    """All connections that are made from here on."""
    found: Connections = []
    connect = sqlite3.connect

    def noted(*args: object, **options: object) -> sqlite3.Connection:
        found.append(connect(*args, **options))  # type: ignore[call-overload]
        return found[-1]

    monkeypatch.setattr(sqlite3, "connect", noted)
    return found


def are_closed(connections: Connections) -> bool:
    """Whether there were some, and each was let go."""
    for connection in connections:
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            connection.execute("SELECT 1")
    return bool(connections)


@pytest.mark.parametrize("statement", BROKEN.values(), ids=BROKEN)
def test_what_is_refused_is_let_go(tmp_path: Path, statement: str, connections: Connections) -> None:
    project, _ = made(tmp_path)
    project.close()
    with closing(sqlite3.connect(project.path)) as connection, connection:
        connection.execute(statement)
    refused = 0
    for way in (open_project, lambda path: open_project(path, read_only=True), look, peek, check, repair):
        try:
            done = way(project.path)
        except StoreError:
            refused += 1
            continue
        assert not isinstance(done, tuple) or not isinstance(done[0], Project)
    assert refused > 2
    with pytest.raises(StoreError), opened(project.path):
        pytest.fail("a project is no library")
    assert are_closed(connections)


@pytest.mark.parametrize(
    "command", [["show"], ["show", "--json"], ["lines"], ["detect"], ["names"], ["check"]]
)
def test_commands_let_a_project_go(tmp_path: Path, command: list[str], connections: Connections) -> None:
    project, _ = made(tmp_path, begin(review(PICTURE).transcript))
    project.close()
    assert main([command[0], str(project.path), *command[1:]]) == 0
    assert are_closed(connections)


def test_an_export_lets_a_project_go(tmp_path: Path, connections: Connections) -> None:
    project, _ = made(tmp_path)
    project.close()
    # It has no accepted talk: the command fails at its end, with the project open.
    assert main(["export", str(project.path), "--to", str(tmp_path / "out")]) == 1
    assert are_closed(connections)


def test_a_look_ends_with_its_block(tmp_path: Path, connections: Connections) -> None:
    project, kept = made(tmp_path)
    project.close()
    with look(project.path) as there:
        assert there.review == kept.review
        assert there.project is not None
        assert there.project.attachment("schedule") is None
    assert are_closed(connections)
