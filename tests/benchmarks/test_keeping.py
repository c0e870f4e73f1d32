"""Keeping a step at 100,000 lines and 300 segments, beside the least that SQLite takes to commit a row."""

import sqlite3
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.findings import Evidence, Finding, Kind
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment
from talkeditor.core.transcript import Position, Transcript
from talkeditor.store.connection import connect
from talkeditor.store.project import create
from tests.store.keeping import Desk, source

STEPS = 60
ALLOWED = 0.004
"""Seconds a step may take beyond a bare commit (about 1 ms on an idle disk; 5 ms in all)."""


def long_day() -> Review:
    why = tuple(Evidence(n, "the host greets the audience") for n in range(6))
    segments = tuple(
        Segment(
            Position(n * 333),
            Kind.TALK if n % 2 else Kind.CHATTER,
            finding=Finding(Position(n), Position(n + 1), Kind.TALK, evidence=why),
        )
        for n in range(300)
    )
    return Review(Transcript(tuple(f"line {n} of a long day" for n in range(100_000))), segments)


def seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def commit(connection: sqlite3.Connection, number: int) -> None:
    connection.execute("INSERT INTO step VALUES (?, 'a label')", (number,))


def test_a_step_is_kept_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    state = long_day()
    desk = Desk(*create(tmp_path / "x.talkeditor", source(state.transcript.lines), state))
    bare = connect(tmp_path / "bare", "rwc")
    bare.execute("CREATE TABLE step (id INTEGER PRIMARY KEY, label TEXT)")
    commits, steps = [], []
    for number in range(STEPS):
        commits.append(seconds(lambda number=number: commit(bare, number)))  # type: ignore[misc]
        edit = ops.accept(desk.review, number * 2 + 1)
        steps.append(seconds(lambda edit=edit: desk.take(edit)))  # type: ignore[misc]
    bare.close()
    desk.project.close()
    least, ours = statistics.median(commits), statistics.median(steps)
    with capsys.disabled():
        print(f"\n  a bare commit {least * 1000:.2f} ms, a step kept {ours * 1000:.2f} ms ", end="")
    assert ours <= least + ALLOWED
