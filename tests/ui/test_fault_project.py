"""Faults of the project under the window: damaged, changed by others, not writable, held elsewhere."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.findings import Kind
from talkeditor.store import backups, places
from talkeditor.store.checking import check
from talkeditor.store.project import Project, open_project
from talkeditor.workflow import keeping
from tests.desks import Hands

pytestmark = pytest.mark.gui

ROOT = Path(__file__).parents[2]
Make = Callable[..., Any]
HOLD = """
import sys, pathlib
from talkeditor.store.project import open_project
project, _ = open_project(pathlib.Path(sys.argv[1]))
print("read only" if project.read_only else "open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def project(detected: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project beside its stream, with one backup."""
    monkeypatch.setenv("TALKEDITOR_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(keeping, "RETRY_SECONDS", 0.05)
    shutil.copy(detected.with_suffix(""), tmp_path)
    path = Path(shutil.copy(detected, tmp_path / detected.name))
    held, _ = open_project(path)
    held.close()
    assert backups.keep(path, held.sha256) is not None
    return path


def flip(path: Path, at: int, size: int) -> None:
    data = bytearray(path.read_bytes())
    data[at : at + size] = bytes(255 - byte for byte in data[at : at + size])
    path.write_bytes(data)


def elsewhere(path: Path, statement: str) -> None:
    """What another program does to a project."""
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(statement)
    connection.close()


def talk(desk: Any) -> int:
    return next(i for i, s in enumerate(desk.session.review.segments) if s.kind is Kind.TALK)


def step(desk: Any) -> None:
    assert desk.session.perform(ops.accept(desk.session.review, talk(desk)))


def correct(desk: Any, line: int) -> None:
    assert desk.session.perform(ops.correct(desk.session.review, line, f"as it was said {line}"))


# Damaged


@pytest.mark.parametrize("by", ["stream", "project"])
def test_fault_3_a_damaged_project_is_repaired_by_one_key(
    make_desk: Make, hands: Callable[[Any], Hands], project: Path, qtbot: Any, by: str
) -> None:
    elsewhere(project, "UPDATE segment SET data = '{' WHERE line = 0")
    harmed = project.read_bytes()
    desk = make_desk()
    desk.opener.open(project if by == "project" else project.with_suffix(""))
    notice = desk.window.notice.notice
    assert desk.window.page.name == "NOTICE"
    assert notice.headline == f"{project.name} is damaged"
    assert [choice.id for choice in notice.choices] == ["repair", "open_backup", "leave"]
    assert project.read_bytes() == harmed
    hands(desk).press("Return")
    qtbot.waitUntil(lambda: desk.session.is_open, timeout=10_000)
    assert "was made anew" in desk.window.banner.text
    (aside,) = project.parent.glob("*.damaged-1.talkeditor")
    assert aside.name in desk.window.banner.text
    assert aside.read_bytes() == harmed
    assert not desk.session.read_only
    desk.opener.close()
    assert check(project).sound


def test_fault_3_the_newest_sound_backup_takes_the_place_of_a_damaged_project(
    make_desk: Make, hands: Callable[[Any], Hands], project: Path, qtbot: Any
) -> None:
    whole, kept = open_project(project, read_only=True)
    whole.close()
    flip(project, 0, len(project.read_bytes()))
    harmed = project.read_bytes()
    desk = make_desk()
    desk.opener.open(project.with_suffix(""))
    assert "open_backup" in [choice.id for choice in desk.window.notice.notice.choices]
    hands(desk).press("Right", "Return")
    qtbot.waitUntil(lambda: desk.session.is_open, timeout=10_000)
    assert desk.session.review == kept.review
    assert "backup made today at" in desk.window.banner.text
    (aside,) = project.parent.glob("*.damaged-1.talkeditor")
    assert aside.read_bytes() == harmed


def test_fault_19_a_truncated_project_is_never_opened_in_part(
    make_desk: Make, project: Path, tmp_path: Path
) -> None:
    data = project.read_bytes()
    desk = make_desk()
    for at in (0, 1, 15, 16, 100, 511, len(data) // 3, len(data) // 2, len(data) - 4096, len(data) - 1):
        project.write_bytes(data[:at])
        for path in (project.with_suffix(""), project):
            desk.opener.open(path)
            assert not desk.session.is_open, at
            notice = desk.window.notice.notice
            assert notice.headline == f"{project.name} is damaged", at
            assert [choice.id for choice in notice.choices] == ["repair", "open_backup", "leave"]
            assert project.read_bytes() == data[:at]
    assert sorted(path.name for path in tmp_path.glob("*.talkeditor")) == [project.name]


def test_fault_19_without_a_window_both_ways_back_are_named(project: Path) -> None:
    project.write_bytes(project.read_bytes()[:5000])
    done = subprocess.run(
        [sys.executable, "-m", "talkeditor", "show", str(project)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert f"{project.name} is damaged" in done.stderr
    assert "--repair" in done.stderr
    assert str(places.data_folder() / "backups") in done.stderr


# Not writable


def failing(monkeypatch: pytest.MonkeyPatch, folder: Path, errors: list[TalkeditorError]) -> None:
    """Let writes of steps into a folder fail while there are errors."""
    whole = Project.record

    def record(self: Project, *arguments: Any) -> None:
        if errors and self.path.parent == folder:
            raise errors[0]
        whole(self, *arguments)

    monkeypatch.setattr(Project, "record", record)


@pytest.mark.parametrize("number", [5, 6])
def test_fault_6_a_full_disk_is_told_with_what_waits_and_cleared_by_itself(
    make_desk: Make, project: Path, monkeypatch: pytest.MonkeyPatch, qtbot: Any, number: int
) -> None:
    errors = [TalkeditorError(f"The disk of {project.name} is full.", reason="full")]
    desk = make_desk(project)
    failing(monkeypatch, project.parent, errors)
    assert desk.window.status.saved.startswith("Saved ")
    step(desk)
    qtbot.waitUntil(lambda: "Not saved yet: 1 step" in desk.window.banner.text)
    assert desk.window.status.saved == "Not saved yet"
    for line in range(number):
        correct(desk, line)
    assert f"Not saved yet: {number + 1} steps, the last: Corrected line {number}" in desk.window.banner.text
    state = desk.session.review
    errors.clear()
    qtbot.waitUntil(lambda: not desk.window.banner.isVisible(), timeout=5000)
    assert desk.window.status.saved.startswith("Saved ")
    other, kept = open_project(project, read_only=True)
    other.close()
    assert kept.review == state


def test_fault_5_a_project_is_kept_elsewhere_and_goes_on_there(
    make_desk: Make, project: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: Any
) -> None:
    desk = make_desk(project)
    failing(monkeypatch, project.parent, [TalkeditorError("The disk is full.", reason="full")])
    step(desk)
    desk.session.go(57)
    correct(desk, 57)
    desk.session.undo()
    qtbot.waitUntil(lambda: "The disk is full" in desk.window.banner.text)
    state, steps, position = desk.session.review, desk.session.history.steps, desk.session.history.position
    place = tmp_path / "other" / "kept.talkeditor"
    place.parent.mkdir()
    desk.recovery.keep_at(place)
    assert desk.opener.path == place
    assert str(place) in desk.window.banner.text
    assert (desk.session.review, desk.session.cursor.line) == (state, 57)
    assert (desk.session.history.steps, desk.session.history.position) == (steps, position)
    assert not list((places.data_folder() / "rescued").glob("*")), "nothing is kept a third time"
    step_before = desk.session.history.position
    assert desk.session.redo() is not None
    assert desk.opener.keeper.flush()
    assert desk.session.history.position == step_before + 1


def test_fault_5_a_slow_disk_is_told_and_cleared(
    make_desk: Make, project: Path, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    import threading

    from talkeditor.ui import recovery_watch

    monkeypatch.setattr(recovery_watch, "SLOW_SECONDS", 0.1)
    answers = threading.Event()
    whole = Project.record

    def record(self: Project, *arguments: Any) -> None:
        answers.wait(20)
        whole(self, *arguments)

    monkeypatch.setattr(Project, "record", record)
    desk = make_desk(project)
    step(desk)
    qtbot.wait(200)
    desk.recovery.watch.look()
    assert "does not answer. Not saved yet: 1 step" in desk.window.banner.text
    answers.set()
    qtbot.waitUntil(lambda: not desk.window.banner.isVisible(), timeout=5000)


def test_fault_8_a_project_that_cannot_be_written_says_so_and_offers_a_copy(
    make_desk: Make, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    can_write = places.can_write
    monkeypatch.setattr(places, "can_write", lambda path: path != project and can_write(path))
    desk = make_desk()
    desk.opener.open(project)
    assert desk.session.read_only
    assert desk.window.banner.text.startswith(f"{project.name} cannot be written to.")
    desk.run_id("open_copy")
    assert not desk.session.read_only


def test_fault_8_no_backup_is_told_once(
    make_desk: Make, project: Path, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    def keep(*_: object) -> None:
        raise TalkeditorError("The disk of the data folder is full.")

    monkeypatch.setattr(backups, "keep", keep)
    monkeypatch.setattr(keeping, "BACKUP_SECONDS", 0)
    desk = make_desk(project)
    step(desk)
    qtbot.waitUntil(lambda: "No backup could be made" in desk.window.banner.text)
    assert "Your steps are saved" in desk.window.banner.text
    desk.window.banner.dismiss()
    correct(desk, 3)
    assert desk.opener.keeper.flush()
    qtbot.wait(100)
    assert not desk.window.banner.isVisible()
    assert desk.window.status.saved.startswith("Saved ")


def test_fault_9_a_deleted_folder_costs_nothing(
    make_desk: Make, project: Path, tmp_path: Path, detected: Path, qtbot: Any
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    path = Path(shutil.copy(detected, folder / "day.talkeditor"))
    desk = make_desk()
    desk.opener.open(path)
    shutil.rmtree(folder)
    desk.recovery.watch.look()
    qtbot.waitUntil(lambda: "its disk is not there" in desk.window.banner.text, timeout=5000)
    step(desk)
    assert "Not saved yet: 1 step" in desk.window.banner.text
    state = desk.session.review
    place = tmp_path / "safe.talkeditor"
    desk.recovery.keep_at(place)
    assert desk.session.review == state
    desk.close_stream()
    other, kept = open_project(place)
    other.close()
    assert kept.review == state


def test_fault_9_closing_while_the_folder_is_gone_keeps_all(
    make_desk: Make, project: Path, tmp_path: Path, detected: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    path = Path(shutil.copy(detected, folder / "day.talkeditor"))
    desk = make_desk()
    desk.opener.open(path)
    step(desk)
    assert desk.opener.keeper.flush()
    state = desk.session.review
    shutil.rmtree(folder)
    said: list[str] = []
    desk.opener.noticed.connect(said.append)
    desk.close_stream()
    (kept,) = (places.data_folder() / "rescued").glob("*.talkeditor")
    assert str(kept) in said[0]
    other, found = open_project(kept)
    other.close()
    assert found.review == state


# Changed by others


def test_fault_10_a_change_is_noticed_while_idle_and_told_in_words(
    make_desk: Make, project: Path, qtbot: Any
) -> None:
    desk = make_desk(project)
    elsewhere(project, "INSERT INTO correction VALUES (5, 'words of another program')")
    qtbot.waitUntil(lambda: "was changed by another program" in desk.window.banner.text, timeout=5000)
    assert desk.window.status.saved == "Not saved yet"
    desk.recovery.act("compare_states")
    qtbot.waitUntil(lambda: desk.sheets.open is not None, timeout=5000)
    sheet = desk.sheets.open
    rows = [sheet.list.item(row).text() for row in range(sheet.list.count())]
    assert rows == [f"Line 6: “words of another program” (now “{desk.session.review.text(5)}”)"]
    sheet.finish(False)


def test_fault_10_both_are_kept(make_desk: Make, project: Path, qtbot: Any) -> None:
    desk = make_desk(project)
    step(desk)
    assert desk.opener.keeper.flush()
    elsewhere(project, "INSERT INTO correction VALUES (5, 'words of another program')")
    changed = project.read_bytes()
    correct(desk, 8)
    qtbot.waitUntil(lambda: "was changed by another program" in desk.window.banner.text, timeout=5000)
    state = desk.session.review
    desk.recovery.act("keep_both")
    assert desk.session.review == state
    assert desk.opener.path != project
    assert "was left as it is" in desk.window.banner.text
    assert project.read_bytes() == changed
    correct(desk, 9)
    assert desk.opener.keeper.flush()


def test_fault_10_reloading_keeps_what_was_here_aside(make_desk: Make, project: Path, qtbot: Any) -> None:
    desk = make_desk(project)
    correct(desk, 8)
    assert desk.opener.keeper.flush()
    elsewhere(project, "INSERT INTO correction VALUES (5, 'words of another program')")
    step(desk)
    qtbot.waitUntil(lambda: "was changed by another program" in desk.window.banner.text, timeout=5000)
    mine = desk.session.review
    desk.recovery.act("reload")
    assert desk.session.review.text(5) == "words of another program"
    assert desk.session.review.text(8) == "as it was said 8"
    (kept,) = (places.data_folder() / "rescued").glob("*.talkeditor")
    assert kept.name in desk.window.banner.text
    other, found = open_project(kept)
    other.close()
    assert found.review == mine


def test_fault_11_a_project_replaced_twice_is_noticed_both_times(
    make_desk: Make, project: Path, tmp_path: Path, qtbot: Any
) -> None:
    desk = make_desk(project)
    for number in (5, 6):
        other = tmp_path / "other"
        shutil.copyfile(project, other)
        elsewhere(other, f"INSERT INTO correction VALUES ({number}, 'words {number}')")
        os.replace(other, project)  # noqa: PTH105
        qtbot.waitUntil(lambda: "was replaced by another file" in desk.window.banner.text, timeout=6000)
        desk.recovery.act("reload")
        assert desk.session.review.text(number) == f"words {number}"
    assert not desk.session.not_saved


# Held by others


def test_fault_13_a_second_window_says_who_has_it_and_takes_over_after_a_death(
    make_desk: Make, project: Path, qtbot: Any
) -> None:
    owner = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(project)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert owner.stdout is not None
    assert owner.stdout.readline() == "open\n"
    desk = make_desk()
    desk.opener.open(project)
    assert desk.session.read_only
    assert f"(process {owner.pid})" in desk.window.banner.text
    desk.session.go(40)
    desk.recovery.watch.look()
    assert desk.session.read_only
    os.kill(owner.pid, signal.SIGKILL)
    owner.communicate()
    qtbot.waitUntil(lambda: not desk.session.read_only, timeout=6000)
    assert desk.session.cursor.line == 40
    desk._on_notice("go_on")
    assert "other window is closed" in desk.window.banner.text
    step(desk)
    assert desk.opener.keeper.flush()


def test_fault_14_another_machine_s_hold_is_explained_and_broken_after_one_question(
    make_desk: Make, project: Path, qtbot: Any
) -> None:
    elsewhere(project, "INSERT OR REPLACE INTO holder VALUES (1, 77, 'lighthouse', 1)")
    desk = make_desk()
    desk.opener.open(project)
    assert desk.session.read_only
    assert "on lighthouse" in desk.window.banner.text
    desk.recovery.watch.look()
    assert desk.session.read_only, "nothing is taken over unasked"
    desk.window.banner.triggered.emit("take_over")
    assert "closed on lighthouse" in desk.window.banner.text
    desk.window.banner.triggered.emit("held")
    assert "on lighthouse" in desk.window.banner.text
    desk.window.banner.triggered.emit("take_over")
    desk.window.banner.triggered.emit("take_over_now")
    assert not desk.session.read_only
    step(desk)
    assert desk.opener.keeper.flush()
