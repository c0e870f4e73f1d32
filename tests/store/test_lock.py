"""One writer a project, and who it is: with real processes."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.transcript import Position
from talkeditor.store.connection import StoreError
from talkeditor.store.lock import host_name
from talkeditor.store.project import open_project
from tests.store.keeping import Desk, made

ROOT = Path(__file__).parents[2]
HOLD = """
import sys, pathlib
from talkeditor.store.project import open_project
project, _ = open_project(pathlib.Path(sys.argv[1]))
print("read only" if project.read_only else "open", flush=True)
sys.stdin.read()
"""


def hold(path: Path) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    return process


def end(process: "subprocess.Popen[str]") -> None:
    process.kill()
    process.communicate()


def test_fault_13_the_second_opens_read_only_and_learns_who_has_it(tmp_path: Path) -> None:
    project, _ = made(tmp_path)
    project.close()
    first = hold(project.path)
    try:
        desk = Desk(*open_project(project.path))
        holder = desk.project.held_by
        assert desk.project.read_only
        assert holder is not None
        assert (holder.pid, holder.host) == (first.pid, host_name())
        assert holder.sentence.startswith("Open in another window since ")
        with pytest.raises(StoreError, match="read only"):
            desk.take(ops.accept(desk.review, 0))
        desk.project.remember_place(Position(3))
        desk.project.close()
    finally:
        end(first)


def test_fault_13_it_takes_over_after_the_owner_was_killed(tmp_path: Path) -> None:
    project, _ = made(tmp_path)
    project.close()
    first = hold(project.path)
    os.kill(first.pid, signal.SIGKILL)
    first.communicate()
    desk = Desk(*open_project(project.path))
    assert not desk.project.read_only
    assert desk.take(ops.accept(desk.review, 0))
    desk.project.close()


def test_fault_14_a_holder_on_another_machine_is_explained_and_can_be_passed_over(tmp_path: Path) -> None:
    project, _ = made(tmp_path)
    project.close()
    connection = sqlite3.connect(project.path)
    with connection:
        connection.execute("INSERT INTO holder VALUES (1, 7, 'lighthouse', 0)")
    connection.close()
    second, _ = open_project(project.path)
    assert second.read_only
    assert second.held_by is not None
    assert "on lighthouse" in second.held_by.sentence
    second.close()
    third, _ = open_project(project.path, take_over=True)
    assert not third.read_only
    third.close()
    fourth, _ = open_project(project.path)
    assert not fourth.read_only
    fourth.close()


def test_nobody_takes_over_from_the_living(tmp_path: Path) -> None:
    project, _ = made(tmp_path)
    again, _ = open_project(project.path, take_over=True)
    assert again.read_only
    again.close()
    project.close()


def test_a_lock_leaves_nothing_beside_the_project(tmp_path: Path) -> None:
    project, _ = made(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["hall.txt.talkeditor"]
    project.close()
