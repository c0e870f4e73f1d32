"""`talkeditor check`: what it says of sound and harmed projects, and what it exits with."""

import json
import sqlite3
from pathlib import Path

import pytest

from talkeditor.workflow.looking import look
from talkeditor.workflow.opening import open_for_review
from tests.test_cli import run


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TALKEDITOR_DATA", str(tmp_path / "data"))
    stream = tmp_path / "hall.txt"
    stream.write_text("\n".join(f"line number {n}" for n in range(40)), encoding="utf-8")
    opened = open_for_review(stream)
    assert opened.project is not None
    opened.project.close()
    return opened.project.path


def harm(project: Path, statement: str) -> bytes:
    with sqlite3.connect(project) as connection:
        connection.execute(statement)
    connection.close()
    return project.read_bytes()


def test_a_sound_project(project: Path) -> None:
    result = run("check", project)
    assert result.returncode == 0
    assert result.stdout.decode() == "hall.txt.talkeditor is sound: 0 steps from the stream to its state.\n"
    assert json.loads(run("check", project, "--json").stdout)["faults"] == []


def test_a_harmed_project_is_named_and_mended_on_demand(project: Path) -> None:
    harmed = harm(project, "UPDATE segment SET data = '{'")
    result = run("check", project)
    assert result.returncode == 1
    assert "The state of the review cannot be read." in result.stdout.decode()
    assert "--repair makes it anew" in result.stderr.decode()
    assert project.read_bytes() == harmed
    result = run("check", project, "--repair")
    assert result.returncode == 0
    assert "made anew with all its 0 steps" in result.stdout.decode()
    assert (project.parent / "hall.txt.damaged-1.talkeditor").read_bytes() == harmed
    assert run("check", project).returncode == 0
    with look(project) as opened:
        assert len(opened.review.segments) == 1


def test_what_cannot_be_mended_is_left_as_it_is(project: Path) -> None:
    harmed = harm(project, "UPDATE source SET lines = x'00'")
    result = run("check", project, "--repair")
    assert result.returncode == 1
    assert "Go back to a backup" in result.stderr.decode()
    assert "Traceback" not in result.stderr.decode()
    assert project.read_bytes() == harmed


def test_a_file_that_is_no_project(project: Path) -> None:
    result = run("check", project.parent / "hall.txt")
    assert result.returncode == 1
    assert "hall.txt" in result.stderr.decode()
    assert "Traceback" not in result.stderr.decode()
