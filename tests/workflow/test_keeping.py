"""Steps kept in the background: in order, nothing lost, nothing called saved that is not."""

import threading
import time
from pathlib import Path

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit, apply
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.history import Step
from talkeditor.core.review import Review
from talkeditor.core.transcript import Position
from talkeditor.store import backups
from talkeditor.store.project import Project, open_project
from talkeditor.workflow import keeping
from talkeditor.workflow.keeping import BackgroundKeeper
from talkeditor.workflow.opening import open_for_review


@pytest.fixture
def opened(tmp_path: Path) -> tuple[Project, Review]:
    stream = tmp_path / "day.txt"
    stream.write_text("\n".join(f"line number {n}" for n in range(40)), encoding="utf-8")
    found = open_for_review(stream)
    assert found.project is not None
    return found.project, found.review


def take(keeper: BackgroundKeeper, review: Review, edit: Edit | None) -> Review:
    assert edit is not None
    after = apply(review, edit)
    keeper.record(Step(edit), review, after)
    return after


def test_steps_are_kept_in_order(opened: tuple[Project, Review]) -> None:
    project, review = opened
    saved = threading.Event()
    keeper = BackgroundKeeper(project, on_saved=lambda _: saved.set())
    for line in range(1, 30, 3):
        review = take(keeper, review, ops.split(review, Position(line)))
    assert keeper.flush()
    assert saved.wait(1)
    keeper.remember_place(Position(7))
    keeper.close()
    again, kept = open_project(project.path)
    again.close()
    assert kept.review == review
    assert len(kept.history.steps) == 10
    assert kept.place == Position(7)


def test_a_failed_write_waits_and_is_tried_again(
    opened: tuple[Project, Review], monkeypatch: pytest.MonkeyPatch
) -> None:
    project, review = opened
    monkeypatch.setattr(keeping, "RETRY_SECONDS", 0.02)
    whole = Project.record
    failures = [TalkeditorError("The disk is full."), TalkeditorError("The disk is full.")]

    def record(self: Project, step: Step, before: Review, after: Review) -> None:
        if failures:
            raise failures.pop()
        whole(self, step, before, after)

    monkeypatch.setattr(Project, "record", record)
    failed: list[TalkeditorError] = []
    saved = threading.Event()
    keeper = BackgroundKeeper(project, lambda _: saved.set(), failed.append)
    review = take(keeper, review, ops.split(review, Position(3)))
    review = take(keeper, review, ops.split(review, Position(9)))
    assert saved.wait(5)
    assert [error.sentence for error in failed] == ["The disk is full."] * 2
    keeper.close()
    again, kept = open_project(project.path)
    again.close()
    assert kept.review == review


def test_what_cannot_be_kept_is_never_called_saved(
    opened: tuple[Project, Review], monkeypatch: pytest.MonkeyPatch
) -> None:
    project, review = opened

    def record(*_: object) -> None:
        raise TalkeditorError("The disk is gone.")

    monkeypatch.setattr(Project, "record", record)
    saved: list[int] = []
    keeper = BackgroundKeeper(project, saved.append)
    take(keeper, review, ops.split(review, Position(3)))
    assert not keeper.flush(1)
    assert keeper.waiting == 1
    keeper.close()
    assert saved == []
    assert keeper.waiting == 1


def test_closing_waits_for_many_steps_as_long_as_the_disk_takes_them(
    opened: tuple[Project, Review], monkeypatch: pytest.MonkeyPatch
) -> None:
    project, review = opened
    whole = Project.record

    def record(self: Project, step: Step, before: Review, after: Review) -> None:
        time.sleep(0.05)
        whole(self, step, before, after)

    monkeypatch.setattr(Project, "record", record)
    keeper = BackgroundKeeper(project)
    for line in range(1, 40):
        review = take(keeper, review, ops.split(review, Position(line)))
    keeper.close(0.5)
    assert keeper.waiting == 0
    again, kept = open_project(project.path)
    again.close()
    assert kept.review == review


def test_a_project_that_was_left_alone_is_let_go_once_the_disk_answers(
    opened: tuple[Project, Review], monkeypatch: pytest.MonkeyPatch
) -> None:
    project, review = opened
    whole, answers = Project.record, threading.Event()

    def record(self: Project, step: Step, before: Review, after: Review) -> None:
        answers.wait(10)
        whole(self, step, before, after)

    monkeypatch.setattr(Project, "record", record)
    keeper = BackgroundKeeper(project)
    review = take(keeper, review, ops.split(review, Position(3)))
    keeper.close(0.05)
    assert keeper.waiting == 1
    held, _ = open_project(project.path)
    held.close()
    assert held.read_only
    answers.set()
    keeper._thread.join(5)
    again, kept = open_project(project.path)
    again.close()
    assert not again.read_only
    assert kept.review == review


def test_a_backup_is_made_beside_the_work_and_at_its_end(
    opened: tuple[Project, Review], monkeypatch: pytest.MonkeyPatch
) -> None:
    project, review = opened
    known = len(backups.generations(project.sha256))
    keeper = BackgroundKeeper(project)
    take(keeper, review, ops.split(review, Position(3)))
    assert keeper.flush()
    monkeypatch.setattr(backups, "APART_MS", 0)
    keeper.close()
    assert len(backups.generations(project.sha256)) > known


def test_a_backup_that_fails_is_told_and_stops_nothing(
    opened: tuple[Project, Review], monkeypatch: pytest.MonkeyPatch
) -> None:
    project, review = opened

    def keep(*_: object) -> None:
        raise TalkeditorError("The disk is full.")

    monkeypatch.setattr(backups, "keep", keep)
    saved, unsafe = threading.Event(), threading.Event()
    keeper = BackgroundKeeper(project, lambda _: saved.set(), on_unsafe=lambda _: unsafe.set())
    take(keeper, review, ops.split(review, Position(3)))
    assert saved.wait(5)
    assert unsafe.wait(5)
    keeper.close()
