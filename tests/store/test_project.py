"""The project file: what it holds, what it refuses, what a writer may rely on."""

import hashlib
import os
import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit
from talkeditor.core.errors import Problem
from talkeditor.core.findings import Evidence, Finding, Kind
from talkeditor.core.history import Author
from talkeditor.core.overlay import Overlay
from talkeditor.core.propose import begin
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.transcript import Position, Transcript
from talkeditor.store import schema
from talkeditor.store.connection import StoreError
from talkeditor.store.loading import Peek, peek
from talkeditor.store.project import create, open_project
from tests.core.pictures import picture, review
from tests.store.keeping import PICTURE, Desk, made, source


def rows(path: Path, query: str) -> list[Any]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def change(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(statement)
    connection.close()


def reason(path: Path) -> str:
    with pytest.raises(StoreError) as caught:
        open_project(path)
    assert caught.value.sentence.endswith(".")
    assert caught.value.hint
    return str(caught.value.data["reason"])


# What it holds


def test_all_of_a_stream_comes_back(tmp_path: Path) -> None:
    transcript = Transcript(
        ("good morning", "to the\u00a0harbour \U0001f6a4", "lone \ud800 half"),
        (0, None, 2000),
        (900, None, 2500),
        (None, "Ida", None),
    )
    finding = Finding(
        Position(1, 2),
        Position(3),
        Kind.TALK,
        0.1 + 0.2,
        evidence=(Evidence(1, "lone \udfff", words=(0, 1)),),
    )
    state = Review(
        transcript,
        (
            Segment(Position(0), Kind.CHATTER),
            Segment(Position(1, 1), Kind.TALK, Status.ACCEPTED, "Tides \ud801", ("Ida",), finding=finding),
        ),
        Overlay([(2, "half \udc00"), (0, "")]),
        Overlay([(0, True), (2, False)]),
    )
    original = replace(source(transcript.lines), format="srt", encoding="utf-16-le", name="caf\udce9.srt")
    problems = (Problem(2, "odd \ud800"), Problem(None, "no times"))
    project, kept = create(tmp_path / "x.talkeditor", original, state, problems)
    assert kept.review == state
    assert kept.source == original
    assert kept.problems == problems
    assert (kept.place, kept.detected, kept.history.steps) == (Position(0), None, ())
    assert project.name == original.name
    project.close()


def test_texts_that_look_like_numbers_stay_texts(tmp_path: Path) -> None:
    desk = Desk(*made(tmp_path))
    for line, text in enumerate(("0", "1e3", "0x10", "", " 7 ", "nul \0 inside")):
        assert desk.take(Edit(text, corrections=((line, None, text),)))
    again = desk.reopened()
    assert again.same_as(desk)
    again.project.close()


def test_it_is_a_database_with_an_own_mark(tmp_path: Path) -> None:
    project, _ = made(tmp_path)
    project.close()
    head = project.path.read_bytes()[:100]
    assert head.startswith(schema.MAGIC)
    assert head[68:72] == schema.APPLICATION_ID.to_bytes(4, "big")
    assert rows(project.path, "PRAGMA user_version") == [(len(schema.LADDER),)]


def test_the_source_lies_in_it_untouched(tmp_path: Path) -> None:
    state = begin(Transcript(("a", "b")))
    original = replace(
        source(),
        data=b"\xef\xbb\xbfa\r\n\r\nb",
        sha256=hashlib.sha256(b"\xef\xbb\xbfa\r\n\r\nb").hexdigest(),
    )
    project, _ = create(tmp_path / "x.talkeditor", original, state)
    project.close()
    assert rows(project.path, "SELECT data FROM source") == [(original.data,)]


def test_only_the_rows_of_an_edit_are_touched(tmp_path: Path) -> None:
    desk = Desk(*made(tmp_path))
    before = dict(rows(desk.project.path, "SELECT line, data FROM segment"))
    split = desk.review.segments[desk.review.index_of_line(11)].start.line
    desk.take(ops.split(desk.review, Position(11, 2)))
    after = dict(rows(desk.project.path, "SELECT line, data FROM segment"))
    assert set(after) - set(before) == {11}
    assert {line for line in before if before[line] != after[line]} == {split}
    desk.project.close()


def test_a_left_branch_stays_on_record(tmp_path: Path) -> None:
    desk = Desk(*made(tmp_path))
    for line in (0, 3, 6):
        desk.take(ops.accept(desk.review, desk.review.index_of_line(line)), time_ms=line)
    desk.undo()
    desk.undo()
    desk.take(ops.drop(desk.review, 1), time_ms=9, author=Author.PROGRAM)
    found = rows(desk.project.path, "SELECT seq, time_ms, author, left_for FROM step")
    assert found == [
        (1, 0, "person", None),
        (2, 3, "person", 4),
        (3, 6, "person", 4),
        (4, 9, "program", None),
    ]
    again = desk.reopened()
    assert [step.time_ms for step in again.history.steps] == [0, 9]
    assert again.history.position == 2
    again.undo()
    again.undo()
    assert picture(again.review) == picture(review(PICTURE))
    assert again.history.redoable is not None
    again.project.close()


def test_fault_52_steps_are_in_order_whatever_the_clock_says(tmp_path: Path) -> None:
    desk = Desk(*made(tmp_path))
    for number, time_ms in enumerate((5000, 10, 4000)):
        desk.take(ops.correct(desk.review, number, f"text {number}"), time_ms=time_ms)
    again = desk.reopened()
    assert [step.time_ms for step in again.history.steps] == [5000, 10, 4000]
    again.project.close()


def test_the_place_and_the_detection_are_remembered(tmp_path: Path) -> None:
    project, _ = made(tmp_path)
    project.remember_place(Position(7, 2))
    project.remember_detection((Problem(3, "no language"),))
    project.close()
    again, kept = open_project(project.path)
    again.close()
    assert kept.place == Position(7, 2)
    assert kept.detected is not None
    assert kept.problems == (Problem(3, "no language"),)


def test_no_litter_while_open_or_after(tmp_path: Path) -> None:
    desk = Desk(*made(tmp_path))
    desk.take(ops.accept(desk.review, 0))
    assert [path.name for path in tmp_path.iterdir()] == ["hall.txt.talkeditor"]
    copy = tmp_path / "copy.talkeditor"
    shutil.copyfile(desk.project.path, copy)
    project, kept = open_project(copy)
    assert kept.review == desk.review
    project.close()
    desk.project.close()
    assert rows(desk.project.path, "SELECT * FROM holder") == []


# What it refuses


def test_a_failed_write_changes_nothing(tmp_path: Path) -> None:
    desk = Desk(*made(tmp_path))
    edit = ops.accept(desk.review, 0)
    assert edit is not None
    twice = replace(edit, splices=(replace(edit.splices[0], new=edit.splices[0].new * 2),))
    from talkeditor.core.history import Step

    with pytest.raises(StoreError):
        desk.project.record(Step(twice), desk.review, desk.review)
    assert rows(desk.project.path, "SELECT count(*) FROM step") == [(0,)]
    assert desk.take(edit)
    again = desk.reopened()
    assert again.history.position == 1
    again.project.close()


def test_fault_9_a_project_moved_away_is_noticed(tmp_path: Path) -> None:
    desk = Desk(*made(tmp_path))
    desk.project.path.rename(tmp_path / "elsewhere")
    with pytest.raises(StoreError, match="was moved or deleted"):
        desk.take(ops.accept(desk.review, 0))
    desk.project.close()


def test_fault_11_a_project_replaced_twice_is_noticed(tmp_path: Path) -> None:
    desk = Desk(*made(tmp_path))
    for _ in range(2):
        other = tmp_path / "other"
        shutil.copyfile(desk.project.path, other)
        change(other, "UPDATE segment SET data = replace(data, 'talk', 'noise')")
        os.replace(other, desk.project.path)  # noqa: PTH105
        with pytest.raises(StoreError, match="was replaced by another file"):
            desk.take(ops.accept(desk.review, 0))
    desk.project.close()


def test_fault_10_a_change_by_another_program_is_noticed(tmp_path: Path) -> None:
    desk = Desk(*made(tmp_path))
    change(desk.project.path, "UPDATE segment SET data = replace(data, 'talk', 'noise')")
    with pytest.raises(StoreError, match="changed by another program"):
        desk.take(ops.accept(desk.review, 0))
    desk.project.close()


def test_fault_10_also_with_the_same_size_time_and_counters(tmp_path: Path) -> None:
    desk = Desk(*made(tmp_path))
    path = desk.project.path
    assert desk.take(ops.correct(desk.review, 3, "seven sails"))
    status, data = path.stat(), path.read_bytes()
    path.write_bytes(data.replace(b"seven sails", b"eight sails"))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    with pytest.raises(StoreError, match="changed by another program"):
        desk.project.look()
    foreign = path.read_bytes()
    with pytest.raises(StoreError, match="changed by another program"):
        desk.take(ops.accept(desk.review, 0))
    desk.project.close()
    assert path.read_bytes() == foreign, "what another program wrote is left as it is"


def test_fault_9_a_disk_that_comes_back_is_taken_up_again(tmp_path: Path) -> None:
    desk = Desk(*made(tmp_path))
    path = desk.project.path
    assert desk.take(ops.accept(desk.review, 0))
    away = tmp_path / "away"
    shutil.copyfile(path, away)
    path.unlink()
    with pytest.raises(StoreError, match="was moved or deleted") as told:
        desk.take(ops.drop(desk.review, 2))
    assert told.value.data["reason"] == "gone"
    away.rename(path)
    assert desk.take(ops.drop(desk.review, 2))
    again = desk.reopened()
    assert again.review == desk.review
    again.project.close()


def test_touching_a_project_changes_nothing(tmp_path: Path) -> None:
    desk = Desk(*made(tmp_path))
    desk.project.path.touch()
    assert desk.take(ops.accept(desk.review, 0))
    desk.project.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE source SET data = x'00'",
        "UPDATE source SET lines = x'610a62'",
        "UPDATE segment SET data = '{}' WHERE line = 0",
        "UPDATE segment SET data = 'nonsense'",
        "DELETE FROM segment WHERE line = 0",
        "DELETE FROM segment",
        "DELETE FROM source",
        "DELETE FROM state",
        "UPDATE state SET held = 77",
        "DROP TABLE step",
    ],
)
def test_fault_3_what_does_not_hold_together_is_refused(tmp_path: Path, statement: str) -> None:
    project, _ = made(tmp_path)
    project.close()
    change(project.path, statement)
    before = project.path.read_bytes()
    assert reason(project.path) == "damaged"
    assert project.path.read_bytes() == before


def test_fault_3_flipped_bytes_are_found_or_change_nothing(tmp_path: Path) -> None:
    project, first = made(tmp_path)
    project.close()
    whole = project.path.read_bytes()
    for at in range(0, len(whole), 251):
        torn = tmp_path / f"{at}.talkeditor"
        torn.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        try:
            again, kept = open_project(torn, read_only=True)
        except StoreError:
            continue
        again.close()
        assert kept.review.transcript == first.review.transcript
        assert kept.source.data == first.source.data


def test_fault_19_a_truncated_project_is_refused(tmp_path: Path) -> None:
    project, first = made(tmp_path)
    project.close()
    whole = project.path.read_bytes()
    refused = 0
    for at in range(1, len(whole), len(whole) // 200):
        torn = tmp_path / f"{at}.talkeditor"
        torn.write_bytes(whole[:at])
        try:
            again, kept = open_project(torn, read_only=True)
        except StoreError as error:
            refused += 1
            assert error.data["reason"] in {"damaged", "foreign"}  # noqa: PT017
            assert torn.read_bytes() == whole[:at]
            continue
        again.close()
        # Only the blank rest of the last page was cut off.
        assert at > len(whole) - 4096
        assert kept.review == first.review
    assert refused > 150


def test_fault_20_a_newer_project_is_refused_and_left_alone(tmp_path: Path) -> None:
    project, _ = made(tmp_path)
    project.close()
    change(project.path, f"PRAGMA user_version = {len(schema.LADDER) + 1}")
    before = project.path.read_bytes()
    assert reason(project.path) == "newer"
    assert project.path.read_bytes() == before


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    change(path, "CREATE TABLE photo (id)")
    assert reason(path) == "foreign"
    assert reason(tmp_path / "none") == "missing"
    with pytest.raises(StoreError) as caught:
        create(path, source(), review("t"))
    assert caught.value.data["reason"] == "foreign"
    assert rows(path, "SELECT * FROM photo") == []


def test_a_project_is_never_made_over_another(tmp_path: Path) -> None:
    desk = Desk(*made(tmp_path))
    desk.take(ops.accept(desk.review, 0))
    desk.project.close()
    with pytest.raises(StoreError, match="exists already"):
        made(tmp_path)
    assert rows(desk.project.path, "SELECT count(*) FROM step") == [(1,)]


def test_fault_21_an_older_project_climbs_the_ladder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(*made(tmp_path))
    desk.take(ops.accept(desk.review, 0))
    desk.project.close()
    newer = (*schema.LADDER, ("CREATE TABLE extra (id)", "ALTER TABLE state ADD COLUMN mood TEXT"))
    monkeypatch.setattr(schema, "LADDER", newer)
    project, kept = open_project(desk.project.path)
    assert kept.review == desk.review
    project.close()
    assert rows(project.path, "PRAGMA user_version") == [(len(newer),)]
    assert rows(project.path, "SELECT mood FROM state") == [(None,)]


# Making it


@pytest.mark.parametrize("content", [None, b""])
def test_a_making_cut_off_leaves_nothing_that_counts(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "hall.txt.talkeditor"
    if content is not None:
        path.write_bytes(content)
    assert peek(path) is None
    project, _ = made(tmp_path)
    project.close()
    assert peek(path) == Peek(path, source(review(PICTURE).transcript.lines).sha256, 0, peek(path).changed_ms)  # type: ignore[union-attr]


def test_a_failed_making_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        create(tmp_path / "x.talkeditor", source(), replace(review("tt"), segments=review("tt").segments * 2))
    assert list(tmp_path.iterdir()) == []


def test_fault_6_a_full_disk_is_told_and_the_next_step_is_kept(tmp_path: Path) -> None:
    """The disk is made full by a limit on the size of files, which takes hold in the middle of a commit."""
    resource = pytest.importorskip("resource")
    desk = Desk(*made(tmp_path))
    assert desk.take(ops.accept(desk.review, 0))
    before, size = desk.review, desk.project.path.stat().st_size
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        with pytest.raises(StoreError) as caught:
            desk.take(ops.correct(desk.review, 1, "long " * 4000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert caught.value.data["reason"] in {"full", "disk"}
    assert "Your earlier steps are safe." in caught.value.hint
    assert desk.review == before
    assert desk.take(ops.correct(desk.review, 1, "short"))
    again = desk.reopened()
    assert (again.history.position, again.review.text(1)) == (2, "short")
    again.project.close()
