"""Nothing that comes from a stranger is run, loaded or followed: neither text nor a whole project."""

import hashlib
import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from talkeditor.cli import main
from talkeditor.store import bounds
from talkeditor.store.checking import check
from talkeditor.store.connection import StoreError, copy_whole
from talkeditor.store.loading import Attachment, peek
from talkeditor.store.project import open_project
from tests.store.keeping import made

# A project from a stranger

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
FOREIGN = {
    "a trigger on opening": "CREATE TRIGGER t AFTER INSERT ON holder BEGIN DELETE FROM step; END",
    "a trigger on writing": "CREATE TRIGGER t AFTER INSERT ON step BEGIN DELETE FROM segment; END",
    "a trigger on closing": "CREATE TRIGGER t AFTER DELETE ON holder BEGIN DELETE FROM correction; END",
    "a view": f"CREATE VIEW v AS {ENDLESS}",
    "a view in place of a table": f"DROP TABLE problem; CREATE VIEW problem AS {ENDLESS}",
    "a view in place of the state": f"DROP TABLE state; CREATE VIEW state AS {ENDLESS}",
    "a computed column": "DROP TABLE problem; CREATE TABLE problem (id INTEGER PRIMARY KEY, line INTEGER,"
    " text TEXT AS (hex(zeroblob(400000000))))",
    "an index that computes": "CREATE INDEX i ON step (abs(line))",
    "a virtual table": "CREATE VIRTUAL TABLE v USING fts5(x)",
    "a trigger named as a table": "CREATE TRIGGER segment AFTER UPDATE ON state BEGIN DELETE FROM step; END",
}


def altered(folder: Path, script: str) -> Path:
    """A project that another program had its hands in."""
    project, _ = made(folder)
    project.close()
    with closing(sqlite3.connect(project.path)) as connection:
        connection.executescript(script)
    return project.path


@pytest.mark.parametrize("script", FOREIGN.values(), ids=FOREIGN)
def test_triggers_and_views_of_a_stranger_run_at_no_opening(tmp_path: Path, script: str) -> None:
    path = altered(tmp_path, script)
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    begun = time.monotonic()
    ways = (
        open_project,
        lambda path: open_project(path, read_only=True),
        lambda path: open_project(path, take_over=True),
        peek,
        check,
    )
    for way in ways:
        with pytest.raises(StoreError, match="has parts that Talkeditor never makes") as caught:
            way(path)
        assert caught.value.data["reason"] == "foreign"
    assert main(["show", str(path)]) == main(["check", str(path), "--repair"]) == 1
    assert time.monotonic() - begun < 10
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_what_any_tool_may_leave_in_a_project_is_taken(tmp_path: Path) -> None:
    project, kept = open_project(altered(tmp_path, "ANALYZE; VACUUM"))
    project.close()
    copy_whole(project.path, tmp_path / "copy.talkeditor")
    again, copied = open_project(tmp_path / "copy.talkeditor")
    again.close()
    assert kept.review == copied.review


def _step(**rest: object) -> str:
    return json.dumps({"label": "x", **rest})


HARMFUL: dict[str, tuple[str, object]] = {
    "arrays in arrays": ("UPDATE segment SET data = ? WHERE line = 0", "[" * 100_000),
    "objects in objects": ("UPDATE segment SET data = ? WHERE line = 0", '{"x":' * 100_000),
    "a deep step": ("INSERT INTO step VALUES (1, 0, 'person', 0, '', ?, NULL)", "[" * 100_000),
    "a number of many digits": ("UPDATE segment SET data = ? WHERE line = 0", '{"qa":' + "9" * 9999 + "}"),
    "questions before the first line": ("UPDATE segment SET data = json_set(data, '$.qa', ?)", -7),
    "questions behind the last line": ("UPDATE segment SET data = json_set(data, '$.qa', ?)", 1 << 40),
    "a correction of line -5": ("INSERT INTO correction VALUES (?, 'x')", -5),
    "a correction far behind": ("INSERT INTO correction VALUES (?, 'x')", 5000),
    "a cut line -5": ("INSERT INTO cut VALUES (?, 1)", -5),
    "a proofed line -5": ("INSERT INTO proofed VALUES (?)", -5),
    "a step outside": (
        "INSERT INTO step VALUES (1, 0, 'person', 0, '', ?, NULL)",
        _step(corrections=[[-5, None, "x"]]),
    ),
    "another author": ("INSERT INTO step VALUES (1, 0, 'devil', 0, '', ?, NULL)", _step()),
    "a place among no steps": ("UPDATE state SET held = ?", 99),
    "times of other lines": ("UPDATE source SET times = ?", "[[1, 2], [3], []]"),
    "words of other lines": ("UPDATE source SET word_times = ?", '{"-4": [1], "999999": [2]}'),
    "a rule of nothing": ("INSERT INTO rule VALUES (1, ?)", "{}"),
    "an attachment that is a number": ("INSERT INTO attachment VALUES ('schedule', ?, 7, 8)", 5),
    "a choice that is a list": ("INSERT INTO attachment VALUES ('schedule', 'x', x'00', ?)", "[]"),
}
HARMLESS: dict[str, tuple[str, object]] = {
    "a title of 10 MB": (
        "UPDATE segment SET data = json_set(data, '$.title', ?) WHERE line = 0",
        "x" * 10**7,
    ),
    "a label of 10 MB": (
        "INSERT INTO step VALUES (1, 0, 'person', 0, ?, '{\"label\": \"x\"}', 1)",
        "x" * 10**7,
    ),
    "a NUL and a path in the name": ("UPDATE source SET name = ?", "../../a\0b/CON"),
    "a name of 10 MB": ("UPDATE source SET name = ?", "x" * 10_000_000),
    "an attachment named as a path": ("INSERT INTO attachment VALUES ('x', ?, x'00', '{}')", "../\0CON"),
    "a schedule with no choice": ("INSERT INTO attachment VALUES ('schedule', ?, x'00', '{}')", "CON"),
    "a cursor before the first line": ("UPDATE state SET line = ?, word = -9", -9),
    "a holder of no machine": ("INSERT INTO holder VALUES (1, -1, ?, -1)", "\x1b\u202e" * 1000),
    "an escape in a problem": ("INSERT INTO problem VALUES (1, -50, ?)", "\0\x1b[31m"),
}
COMMANDS = (["show"], ["show", "--json"], ["lines"], ["detect"], ["names"], ["check"])


def harmed(folder: Path, statement: str, value: object) -> Path:
    """A project in which a stranger wrote something."""
    project, _ = made(folder)
    project.close()
    with closing(sqlite3.connect(project.path)) as connection, connection:
        connection.execute(statement, (value,))
    return project.path


@pytest.fixture
def quick() -> Iterator[None]:
    """Whatever it is, it takes no time."""
    begun = time.monotonic()
    yield
    assert time.monotonic() - begun < 10


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(("statement", "value"), HARMFUL.values(), ids=HARMFUL)
def test_what_cannot_be_is_told_in_a_sentence(
    tmp_path: Path, statement: str, value: object, capsys: pytest.CaptureFixture[str]
) -> None:
    path = harmed(tmp_path, statement, value)
    for command in COMMANDS:
        assert main([command[0], str(path), *command[1:]]) == 1
        told = capsys.readouterr().err
        assert "fault of the program" not in told
        assert len(told) < 500
    with pytest.raises(StoreError, match="is damaged"):
        open_project(path)
    assert not check(path).sound


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(("statement", "value"), HARMLESS.values(), ids=HARMLESS)
def test_what_is_merely_odd_is_opened(
    tmp_path: Path, statement: str, value: object, capsys: pytest.CaptureFixture[str]
) -> None:
    path = harmed(tmp_path, statement, value)
    out = tmp_path / "in" / "out"
    for command in (*COMMANDS[:-1], ["export", "--to", str(out), "--as", "json"]):
        assert main([command[0], str(path), *command[1:]]) in ((0, 1) if command[0] == "export" else (0,))
        assert "fault of the program" not in capsys.readouterr().err
    project, _ = open_project(path)
    project.close()
    left = {path.name, "in", path.name + "-lock"}
    assert {file.name for file in tmp_path.iterdir()} <= left


def test_a_file_of_200_mb_in_a_project_is_not_loaded(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = harmed(tmp_path, "INSERT INTO attachment VALUES ('schedule', 'x', zeroblob(?), '{}')", 200 << 20)
    with pytest.raises(StoreError, match=r"200 MB was given to .*; 64 MB are the most\.") as caught:
        open_project(path)
    assert caught.value.data["reason"] == "size"
    assert main(["check", str(path), "--repair"]) == 0
    capsys.readouterr()
    project, _ = open_project(path)
    try:
        assert project.attachment("schedule") is None
        with pytest.raises(StoreError, match="larger than 64 MB"):
            project.attach("schedule", Attachment("x", bytes(bounds.LARGEST + 1)))
        assert project.attachment("schedule") is None
    finally:
        project.close()
