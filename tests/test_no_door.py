"""Nothing that comes from a stranger is run, loaded or followed: neither text nor a whole project."""

import hashlib
import importlib.util
import json
import os
import sqlite3
import subprocess
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from talkeditor.cli import main
from talkeditor.core.edits import Edit, Splice
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.findings import Kind
from talkeditor.core.propose import begin
from talkeditor.exporters import EXPORTERS
from talkeditor.store import bounds
from talkeditor.store.checking import check
from talkeditor.store.connection import StoreError, copy_whole
from talkeditor.store.loading import Attachment, Kept, peek
from talkeditor.store.project import Project, open_project
from talkeditor.workflow.opening import open_for_review
from tests.core.pictures import review
from tests.store.keeping import PICTURE, Desk, made

ROOT = Path(__file__).resolve().parents[1]

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


def fresh(folder: Path) -> tuple[Project, Kept]:
    """A project without steps whose check finds nothing."""
    return made(folder, begin(review(PICTURE).transcript))


def altered(folder: Path, script: str) -> Path:
    """A project that another program had its hands in."""
    project, _ = fresh(folder)
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
LINES_LOST = ("UPDATE source SET times = ?", "UPDATE source SET word_times = ?")
"""After these a repair has nothing to start from and says so."""
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
    project, _ = fresh(folder)
    project.close()
    assert check(project.path).sound
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
    if statement not in LINES_LOST:
        assert main(["check", str(path), "--repair"]) == 0
        project, _ = open_project(path)
        project.close()
        assert check(path).sound


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


# Texts from a stranger

BOOM = "boom_goes_the_door"
EVIL = (
    f"$(touch {BOOM}) `touch {BOOM}`; touch {BOOM} | touch {BOOM} & '\"",
    f"../../{BOOM} C:\\\\CON <script>fetch('http://127.0.0.1/{BOOM}')</script>",
    f"!!python/object/apply:os.system ['touch {BOOM}'] {{{{ ''.__class__ }}}} {{% include {BOOM} %}}",
    f"'); DROP TABLE step;-- ![x](http://127.0.0.1/{BOOM}.png) <img src=file:///etc/passwd>",
    f"__import__('os').system('touch {BOOM}') \u202egpj.exe",
)


def hostile(folder: Path) -> tuple[Path, Path, Path]:
    """A timed stream, a schedule and a glossary of a stranger, in a folder."""
    rows = []
    for talk, evil in enumerate(EVIL):
        rows += [
            f"welcome our next speaker signe dahl with {evil}",
            "[Applause]",
            "hello my name is signe dahl",
        ]
        rows += [f"the rope {talk} goes over the bollard {at} and under the cleat {evil}" for at in range(60)]
        rows += ["thank you very much for your attention", "[Applause]", *["hm", "yes", "one two"] * 3]
    stream = folder / f"hall $(touch {BOOM}) '; x.srt"
    times = [f"{at // 360:02}:{at // 6 % 60:02}:{at % 6 * 10:02}" for at in range(len(rows) + 1)]
    stream.write_text(
        "\n".join(
            f"{at + 1}\n{times[at]},000 --> {times[at + 1]},000\n{row}\n" for at, row in enumerate(rows)
        ),
        "utf-8",
    )
    schedule = folder / "programme.txt"
    slots = [f"{10 + at}:00 {evil} – Signe {BOOM}'); --" for at, evil in enumerate(EVIL)]
    schedule.write_text("\n".join(["Room: ../../CON", "7 May 2031", *slots]), "utf-8")
    glossary = folder / "glossary.txt"
    glossary.write_text("\n".join(f"bollard {at} -> {evil}" for at, evil in enumerate(EVIL)), "utf-8")
    return stream, schedule, glossary


def _whole(path: str | bytes) -> str:
    """A path from the root, without steps back, links left as they are."""
    return os.path.normpath(Path(os.fsdecode(path)).absolute())


class Door:
    """Notes whatever a process does that no stranger may make it do: seen by the audit of Python itself."""

    _NEVER = (
        *("subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.startfile"),
        *("pty.", "webbrowser.", "urllib.", "http.", "ftplib.", "smtplib.", "socket.", "pickle."),
        *("sqlite3.enable_load", "sqlite3.load_ext"),
    )
    _ALLOWED = frozenset({"socket.gethostname"})
    """The name of this machine, which a lock bears."""
    _WRITES = ("os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.truncate", "os.link", "os.symlink")

    def __init__(self, folder: Path) -> None:
        self._inside = (str(folder), "/dev/null")
        self.opened: list[str] = []
        sys.addaudithook(self._on_event)

    def _on_event(self, event: str, args: tuple[Any, ...]) -> None:
        runs = event.startswith(self._NEVER) and event not in self._ALLOWED
        loads = event == "ctypes.dlopen" and args[0] is not None
        if runs or loads or (event == "compile" and BOOM in str(args[0])):
            self._note(event, args)
        elif event == "open" and isinstance(args[0], str | bytes):
            path = _whole(args[0])
            mode, flags = args[1] or "", args[2] or 0
            writes = set(mode) & set("wax+") or flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC)
            if path == "/etc/passwd" or (writes and not path.startswith(self._inside)):
                self._note(event, args)
        elif event in self._WRITES:
            for path in args[: 2 if event in ("os.rename", "os.link", "os.symlink") else 1]:
                if not _whole(path).startswith(self._inside):
                    self._note(event, args)

    def _note(self, event: str, args: object) -> None:
        stack = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_stack()[-8:-2]]
        self.opened.append(f"{event} {str(args)[:200]} {stack}")


def in_child(folder: Path) -> None:
    """All commands on what a stranger sent, each with its exit code on standard output."""
    stream, schedule, glossary = hostile(folder)
    given = ["--schedule", str(schedule)]
    door = Door(folder)
    codes = {
        "detect": main(["detect", str(stream), "--json", *given]),
        "names": main(["names", str(stream), *given]),
    }
    for name in EXPORTERS:
        arguments = ["--to", str(folder / "out" / name), "--as", name, "--glossary", str(glossary), *given]
        codes[name] = main(["export", str(stream), *arguments])
    opened = open_for_review(stream)
    assert opened.project is not None
    opened.project.close()
    codes["show"] = main(["show", str(opened.project.path)])
    codes["check"] = main(["check", str(opened.project.path)])
    print(json.dumps({"codes": codes, "opened": door.opened}))


def in_window(folder: Path) -> None:
    """The window on what a stranger sent, until it was detected."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from talkeditor.settings import Settings
    from talkeditor.ui.application import build

    stream, _, _ = hostile(folder)
    application = QApplication([])
    desk = build(application, Settings(first_time=False))
    door = Door(folder)
    desk.window.show()
    desk.opener.open(stream)
    QTest.qWait(500)
    for _ in range(200):
        if desk.session.is_open and desk.session.progress is None:
            break
        QTest.qWait(50)
    desk.window.grab()
    lines = len(desk.session.review.transcript)
    desk.window.close()
    network = [name for name in sys.modules if name.startswith(("PySide6.QtNetwork", "PySide6.QtWeb"))]
    print(json.dumps({"lines": lines, "opened": door.opened, "network": network}))


def run_child(folder: Path, what: str) -> dict[str, Any]:
    """What a child tells in its last line."""
    environment = {
        **os.environ,
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "TALKEDITOR_DATA": str(folder / "data"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.test_no_door", what, str(folder)],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    assert "fault of the program" not in done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """The folder in which a child did all there is to do, and what it told."""
    folder = tmp_path_factory.mktemp("sent")
    return folder, run_child(folder, "commands")


def test_no_command_opens_a_door(sent: tuple[Path, dict[str, Any]]) -> None:
    folder, told = sent
    assert told["opened"] == []
    libraries = {"docx": "docx", "pdf": "fpdf"}
    wanted = {
        name: 0
        for name in told["codes"]
        if name not in libraries or importlib.util.find_spec(libraries[name])
    }
    assert {name: told["codes"][name] for name in wanted} == wanted
    assert set(EXPORTERS) <= told["codes"].keys()
    assert not list(folder.rglob(BOOM))
    assert not (ROOT / BOOM).exists()


def test_the_audit_would_see_a_door(tmp_path: Path) -> None:
    """In a child, for a hook stays as long as its process."""
    script = (
        "import os, socket, sys, pathlib; from tests.test_no_door import Door, BOOM\n"
        "door = Door(pathlib.Path(sys.argv[1]))\n"
        "socket.socket().close(); os.system('true'); eval(f\"'{BOOM}'\"); open('/etc/passwd').close()\n"
        "open(sys.argv[1] + '/inside', 'w').close()\n"
        "try: open(sys.argv[1] + '/../nowhere/outside', 'w')\n"
        "except OSError: pass\n"
        "print(*(row.split()[0] for row in door.opened))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["socket.__new__", "os.system", "compile", "open", "open"]


@pytest.mark.gui
def test_the_window_opens_no_door(tmp_path: Path) -> None:
    told = run_child(tmp_path, "window")
    assert told["lines"] > 300
    assert (told["opened"], told["network"]) == ([], [])


@pytest.mark.skipif(os.name != "posix", reason="the script is for a shell")
def test_nothing_expands_in_the_script_for_ffmpeg(sent: tuple[Path, dict[str, Any]], tmp_path: Path) -> None:
    (script,) = (sent[0] / "out" / "ffmpeg").glob("*.sh")
    tools = tmp_path / "tools"
    tools.mkdir()
    tool = tools / "ffmpeg"
    tool.write_text('#!/bin/sh\nprintf "%s\\n" "$@" >> "$HEARD"\n', "utf-8")
    tool.chmod(0o755)
    place = tmp_path / "place"
    place.mkdir()
    heard = tmp_path / "heard"
    environment = {**os.environ, "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}", "HEARD": str(heard)}
    subprocess.run(["sh", "-n", str(script)], check=True)
    subprocess.run(["sh", str(script), "a $(touch x) b.mp4"], cwd=place, env=environment, check=False)
    assert f"$(touch {BOOM})" in script.read_text("utf-8")
    assert "a $(touch x) b.mp4" in heard.read_text("utf-8").splitlines()
    assert list(place.iterdir()) == []


def test_quotes_and_statements_are_kept_as_words(tmp_path: Path) -> None:
    project, kept = fresh(tmp_path)
    desk = Desk(project, kept)
    evil = "'); DROP TABLE step;-- \0 \u202e"
    (old,) = desk.review.segments
    new = replace(old, kind=Kind.TALK, title=evil, speakers=(evil,), slot=evil, reel=evil)
    assert desk.take(Edit(evil, (Splice(0, (old,), (new,)),), ((2, None, evil),)))
    project.attach(evil, Attachment(evil, evil.encode()))
    again = desk.reopened()
    assert again.same_as(desk)
    assert again.review.segments[0].title == again.review.corrections.get(2) == evil
    assert again.project.attachment(evil) == Attachment(evil, evil.encode())
    assert again.undo()
    again.project.close()
    assert check(project.path).sound


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_a_link_in_place_of_a_project_harms_nothing_behind_it(tmp_path: Path) -> None:
    mine = tmp_path / "mine.txt"
    mine.write_bytes(b"mine and not a project")
    stream = tmp_path / "hall.txt"
    stream.write_text("one two three\nfour five six\n", "utf-8")
    beside = tmp_path / "hall.txt.talkeditor"
    beside.symlink_to(mine)
    with pytest.raises(TalkeditorError):
        open_for_review(stream)
    assert mine.read_bytes() == b"mine and not a project"
    beside.unlink()
    beside.symlink_to(beside)
    opened = open_for_review(stream)
    assert opened.project is not None
    opened.project.close()
    assert opened.project.path.parent.parent != tmp_path
    assert "cannot be written to" in opened.notices[0]


if __name__ == "__main__":
    {"commands": in_child, "window": in_window}[sys.argv[1]](Path(sys.argv[2]))
