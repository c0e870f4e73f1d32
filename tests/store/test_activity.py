"""What was pressed and how long, and how far a talk is corrected: kept across restarts and repairs."""

import sqlite3
from pathlib import Path

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.progress import ELSEWHERE, Work
from talkeditor.store.checking import check, repair
from talkeditor.store.connection import StoreError
from talkeditor.store.project import open_project
from tests.store.keeping import Desk, made

FIRST_OF_TALK = 8


def test_what_was_pressed_adds_up_and_outlives_restarts(tmp_path: Path) -> None:
    desk = Desk(*made(tmp_path))
    desk.project.add_activity({3: Work(2, 5, 900), ELSEWHERE: Work(1)})
    desk.project.add_activity({3: Work(1, 0, 100)})
    desk = desk.reopened()
    assert desk.project.activity == {3: Work(3, 5, 1000), ELSEWHERE: Work(1)}
    desk.project.close()


def test_it_needs_a_project_that_may_be_written(tmp_path: Path) -> None:
    desk = Desk(*made(tmp_path))
    desk.project.add_activity({3: Work(2)})
    reading, _ = open_project(desk.project.path, read_only=True)
    assert reading.activity == {3: Work(2)}
    with pytest.raises(StoreError):
        reading.add_activity({3: Work(2)})
    reading.close()
    desk.project.close()


def test_a_mark_is_kept_and_taken_back(tmp_path: Path) -> None:
    desk = Desk(*made(tmp_path))
    assert desk.take(ops.mark_corrected(desk.review, FIRST_OF_TALK + 2))
    desk = desk.reopened()
    assert [line for line, _ in desk.review.proofed.items()] == [8, 9, 10]
    assert desk.take(ops.mark_corrected(desk.review, FIRST_OF_TALK))
    assert desk.undo()
    desk = desk.reopened()
    assert [line for line, _ in desk.review.proofed.items()] == [8, 9, 10]
    assert desk.undo()
    desk = desk.reopened()
    assert not len(desk.review.proofed)
    desk.project.close()


def test_a_repair_keeps_both(tmp_path: Path) -> None:
    desk = Desk(*made(tmp_path))
    desk.take(ops.split(desk.review, desk.review.segments[3].start._replace(line=FIRST_OF_TALK + 2)))
    desk.take(ops.mark_corrected(desk.review, FIRST_OF_TALK))
    desk.project.add_activity({FIRST_OF_TALK: Work(7, 1, 50)})
    marked, path = desk.review.proofed, desk.project.path
    desk.project.close()
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("UPDATE step SET data = 'x' WHERE seq = 1")
    connection.close()
    assert not check(path).sound
    assert repair(path) is not None
    project, kept = open_project(path)
    assert kept.review.proofed == marked
    assert project.activity == {FIRST_OF_TALK: Work(7, 1, 50)}
    project.close()
