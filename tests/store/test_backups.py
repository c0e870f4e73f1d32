"""Backups: made when due, thinned as told, each of them a whole project, ordered by number."""

import os
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkeditor.core import operations as op
from talkeditor.store import backups
from talkeditor.store.backups import APART_MS, DAY_MS, Generation
from talkeditor.store.connection import StoreError
from talkeditor.store.project import open_project
from tests.store.keeping import Desk, made

NOW = 1_800_000_000_000
SHA = "ab" * 32


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("TALKEDITOR_DATA", str(folder))
    return folder


def changed(desk: Desk, number: int) -> None:
    desk.take(op.correct(desk.review, 3, f"words {number}"))


def test_one_is_made_when_it_is_due_and_something_changed(tmp_path: Path) -> None:
    desk = Desk(*made(tmp_path))
    path = desk.project.path
    first = backups.keep(path, SHA, NOW)
    assert first is not None
    assert backups.keep(path, SHA, NOW + APART_MS) is None, "nothing changed"
    changed(desk, 1)
    assert backups.keep(path, SHA, NOW + APART_MS - 1) is None, "too early"
    second = backups.keep(path, SHA, NOW + APART_MS)
    assert second is not None
    desk.undo()
    third = backups.keep(path, SHA, NOW + 2 * APART_MS)
    assert backups.generations(SHA) == (third, second, first)
    for generation, words in ((first, None), (second, "words 1")):
        project, kept = open_project(generation.path, read_only=True)
        project.close()
        assert kept.review.corrections.get(3) == words
    desk.project.close()


def test_fault_52_a_clock_that_jumps_back_changes_no_order(tmp_path: Path) -> None:
    desk = Desk(*made(tmp_path))
    path = desk.project.path
    made_at = []
    for number, now in enumerate([NOW, NOW - 9 * DAY_MS, NOW + DAY_MS, NOW + DAY_MS // 2]):
        changed(desk, number)
        os.utime(path, (time.time() + 1e6, time.time() + 1e6))
        assert backups.keep(path, SHA, now) is not None
        made_at.append(now)
    known = backups.generations(SHA)
    assert [generation.number for generation in known] == sorted(
        (generation.number for generation in known), reverse=True
    )
    assert known[0].time_ms == NOW + DAY_MS // 2
    project, kept = open_project(known[0].path, read_only=True)
    project.close()
    assert kept.review == desk.review, "the newest by number has the last state"
    desk.project.close()


@given(st.lists(st.integers(APART_MS, 5 * DAY_MS), min_size=1, max_size=300))
def test_they_are_thinned_as_told(apart: list[int]) -> None:
    known: tuple[Generation, ...] = ()
    now = NOW
    for number, gap in enumerate(apart):
        now += gap
        known = backups.kept((Generation(Path(str(number)), number, now), *known))
    young = [generation for generation in known if now - generation.time_ms < DAY_MS]
    assert known[0].time_ms == now
    assert len(known) - len(young) <= 12 + 10 + 9
    assert len(young) <= DAY_MS // APART_MS
    assert list(known) == sorted(known, key=lambda generation: -generation.number)


def test_a_year_of_daily_work_leaves_what_is_promised() -> None:
    known: tuple[Generation, ...] = ()
    for day in range(400):
        for hour in range(8):
            made_at = NOW + day * DAY_MS + hour * 3_600_000
            number = day * 8 + hour
            known = backups.kept((Generation(Path(str(number)), number, made_at), *known))
    ages = [(known[0].time_ms - generation.time_ms) / DAY_MS for generation in known]
    assert [sum(low <= age < high for age in ages) for low, high in ((0, 1), (1, 13))] == [8, 12]
    weeks = [age for age in ages if 13 <= age < 71]
    assert 8 <= len(weeks) <= 10
    assert max(ages) > 230, "nine months"
    assert len(ages) <= 8 + 12 + 10 + 9


def test_a_full_disk_is_told_and_leaves_no_half_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(*made(tmp_path))

    def full(_: Path, to: Path) -> None:
        to.with_name(to.name + ".new").write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups, "copy_whole", full)
    with pytest.raises(StoreError):
        backups.keep(desk.project.path, SHA, NOW)
    assert backups.generations(SHA) == ()
    desk.project.close()


def test_fault_4_what_a_kill_left_in_the_making_goes_with_the_next(tmp_path: Path) -> None:
    desk = Desk(*made(tmp_path))
    first = backups.keep(desk.project.path, SHA, NOW)
    assert first is not None
    first.path.with_name("000002-7.talkeditor.new").write_bytes(b"half")
    assert backups.generations(SHA) == (first,)
    changed(desk, 1)
    second = backups.keep(desk.project.path, SHA, NOW + APART_MS)
    assert second is not None
    assert sorted(first.path.parent.iterdir()) == [first.path, second.path]
    desk.project.close()
