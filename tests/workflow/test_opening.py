"""From a path to a review: which project is found, made, kept under another name."""

import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.edits import apply
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.findings import Kind
from talkeditor.core.glossary import Rule, Scope
from talkeditor.core.transcript import Position
from talkeditor.store import places
from talkeditor.workflow.looking import Opened, is_project, look
from talkeditor.workflow.opening import open_for_review
from tests.store.keeping import Desk

ROOT = Path(__file__).parents[2]
CHECK_THE_FOLDER = "Nothing was changed. Check the folder."
TEXT = "good morning\nto the harbour\n\nropes and knots\n"


def laid(place: Path) -> Path:
    folder = place / "day"
    folder.mkdir()
    path = folder / "hall.txt"
    path.write_text(TEXT)
    return path


@pytest.fixture
def stream(tmp_path: Path) -> Path:
    return laid(tmp_path)


def decide(opened: Opened, times: int = 1) -> None:
    """Take steps and close."""
    desk = Desk(opened.project, opened)
    for number in range(times):
        assert desk.take(ops.correct(desk.review, 0, f"corrected {number}"))
    desk.project.close()


def closed(opened: Opened) -> Opened:
    assert opened.project is not None
    opened.project.close()
    return opened


def steps(opened: Opened) -> int:
    return len(closed(opened).history.steps)


def test_a_stream_gets_its_project_beside_it(stream: Path) -> None:
    opened = closed(open_for_review(stream))
    assert opened.project is not None
    assert opened.project.path == stream.with_name("hall.txt.talkeditor")
    assert opened.fresh
    assert not opened.read_only
    assert (opened.name, opened.format, opened.notices, opened.problems) == ("hall.txt", "text", (), ())
    assert opened.review.transcript.lines == ("good morning", "to the harbour", "ropes and knots")
    assert [(s.start, s.kind) for s in opened.review.segments] == [(Position(0), Kind.CHATTER)]
    assert stream.read_text() == TEXT


def test_it_goes_on_where_one_stopped(stream: Path) -> None:
    first = open_for_review(stream)
    assert first.project is not None
    decide(first, 2)
    again = open_for_review(stream)
    assert again.review.text(0) == "corrected 1"
    assert again.history.position == 2
    assert not again.fresh
    assert again.project is not None
    again.project.remember_place(Position(2))
    again.project.close()
    assert closed(open_for_review(stream)).place == Position(2)


def test_a_project_opens_by_its_own_path_even_when_the_stream_is_gone(stream: Path) -> None:
    decide(open_for_review(stream))
    stream.unlink()
    project = stream.with_name("hall.txt.talkeditor").rename(stream.with_name("renamed"))
    assert is_project(project)
    opened = closed(open_for_review(project))
    assert opened.name == "hall.txt"
    assert opened.review.text(0) == "corrected 0"


def test_looking_makes_nothing(stream: Path) -> None:
    opened = look(stream)
    assert opened.project is None
    assert opened.read_only
    assert opened.fresh
    assert [path.name for path in stream.parent.iterdir()] == ["hall.txt"]


def test_looking_at_a_project_changes_nothing(stream: Path) -> None:
    decide(open_for_review(stream))
    path = stream.with_name("hall.txt.talkeditor")
    before = path.read_bytes(), path.stat().st_mtime_ns
    assert closed(look(path)).review.text(0) == "corrected 0"
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


# The stream was changed, moved, copied


def test_fault_12_a_changed_stream_starts_anew_and_the_earlier_project_is_kept(stream: Path) -> None:
    decide(open_for_review(stream))
    stream.write_text("a new first line\n" + TEXT)
    opened = closed(open_for_review(stream))
    assert opened.fresh
    assert opened.review.text(0) == "a new first line"
    (notice,) = opened.notices
    assert notice.startswith("hall.txt changed since 20")
    assert "hall.txt.earlier-1.talkeditor" in notice
    earlier = stream.with_name("hall.txt.earlier-1.talkeditor")
    assert closed(look(earlier)).review.text(0) == "corrected 0"


def test_fault_12_a_stream_changed_back_finds_its_earlier_project(stream: Path) -> None:
    decide(open_for_review(stream), 3)
    stream.write_text("other words\n")
    decide(open_for_review(stream))
    stream.write_text(TEXT)
    back = open_for_review(stream)
    assert back.review.text(0) == "corrected 2"
    assert steps(back) == 3


def test_fault_12_a_renamed_stream_finds_its_project(stream: Path) -> None:
    decide(open_for_review(stream))
    renamed = stream.rename(stream.with_name("hall 2.txt"))
    opened = open_for_review(renamed)
    assert "moved or renamed" in opened.notices[0]
    assert steps(opened) == 1


def test_fault_12_a_moved_stream_finds_its_project(stream: Path, tmp_path: Path) -> None:
    decide(open_for_review(stream))
    moved = stream.rename(tmp_path / "moved.txt")
    opened = open_for_review(moved)
    assert opened.project is not None
    assert opened.project.path.parent == stream.parent
    assert steps(opened) == 1


def test_a_renamed_stream_is_found_without_the_notes_of_this_machine(
    stream: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decide(open_for_review(stream))
    renamed = stream.rename(stream.with_name("hall 2.txt"))
    monkeypatch.setenv("TALKEDITOR_DATA", str(tmp_path / "other machine"))
    assert steps(open_for_review(renamed)) == 1


def test_a_copy_of_a_stream_is_a_stream_of_its_own(stream: Path, tmp_path: Path) -> None:
    decide(open_for_review(stream))
    copy = tmp_path / "copy.txt"
    copy.write_bytes(stream.read_bytes())
    opened = open_for_review(copy)
    assert opened.fresh
    assert opened.project is not None
    assert opened.project.path == tmp_path / "copy.txt.talkeditor"
    assert steps(opened) == 0


# Places that cannot be written

AS_NOBODY = """
import os, sys, pathlib, tempfile
from talkeditor.core import operations as ops
from talkeditor.core.edits import apply
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.history import Step
from talkeditor.workflow.opening import open_for_review

# All modules are loaded before the rights are given up: nobody may be unable to read the interpreter.
data = os.environ["TALKEDITOR_DATA"]
with tempfile.TemporaryDirectory() as folder:
    os.environ["TALKEDITOR_DATA"] = folder
    stream = pathlib.Path(folder) / "warm.txt"
    stream.write_text("warm")
    open_for_review(stream).project.close()
os.environ["TALKEDITOR_DATA"] = data
if os.getuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
try:
    opened = open_for_review(pathlib.Path(sys.argv[1]))
except TalkeditorError as error:
    print(error)
    sys.exit()
print(opened.project.path)
print(*opened.notices)
print(len(opened.history.steps), opened.read_only)
if not opened.read_only:
    edit = ops.correct(opened.review, 0, f"corrected {len(opened.history.steps)}")
    opened.project.record(Step(edit), opened.review, apply(opened.review, edit))
opened.project.close()
"""


def as_nobody(path: Path, data: Path) -> list[str]:
    result = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, str(path)],
        cwd=ROOT,
        env={**os.environ, "TALKEDITOR_DATA": str(data), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout.splitlines()


@pytest.fixture
def reachable() -> Iterator[Path]:
    """A folder that everybody can reach, wherever pytest keeps its own."""
    with tempfile.TemporaryDirectory(prefix="talkeditor-test-") as name:
        folder = Path(name).resolve()
        folder.chmod(0o755)
        if not all(above.stat().st_mode & stat.S_IXOTH for above in folder.parents):
            pytest.skip("the folder for temporary files is not for everybody")
        yield folder


@pytest.fixture
def open_to_all(reachable: Path) -> Path:
    """A data folder that everybody may write."""
    data = reachable / "data"
    data.mkdir()
    data.chmod(0o777)
    return data


@pytest.fixture
def fixed(reachable: Path) -> Iterator[Path]:
    """A stream in a folder that may get other rights."""
    path = laid(reachable)
    yield path
    path.parent.chmod(0o755)


def test_fault_8_a_folder_that_cannot_be_written(fixed: Path, open_to_all: Path) -> None:
    fixed.parent.chmod(0o555)
    path, notice, state = as_nobody(fixed, open_to_all)
    assert Path(path).parent == open_to_all / "projects"
    assert notice.startswith("The folder of hall.txt cannot be written to. Your steps are kept in ")
    assert state == "0 False"
    assert as_nobody(fixed, open_to_all)[2] == "1 False"
    assert [file.name for file in fixed.parent.iterdir()] == ["hall.txt"]


def test_fault_8_a_project_that_cannot_be_written_goes_on_elsewhere(fixed: Path, open_to_all: Path) -> None:
    decide(open_for_review(fixed))
    project = fixed.with_name("hall.txt.talkeditor")
    project.chmod(0o444)
    fixed.parent.chmod(0o555)
    before = project.read_bytes()
    path, _, state = as_nobody(fixed, open_to_all)
    assert Path(path).parent == open_to_all / "projects"
    assert state == "1 False"
    assert as_nobody(fixed, open_to_all)[2] == "2 False"
    assert project.read_bytes() == before
    assert project.stat().st_mode & 0o777 == 0o444


def test_fault_8_a_project_opened_by_its_path_is_read_only_there(fixed: Path, open_to_all: Path) -> None:
    decide(open_for_review(fixed))
    fixed.parent.chmod(0o555)
    project = fixed.with_name("hall.txt.talkeditor")
    project.chmod(0o444)
    assert as_nobody(project, open_to_all)[2] == "1 True"


@pytest.mark.parametrize("name", ["hall.txt", "hall.txt.talkeditor", "nothing.talkeditor"])
def test_fault_8_a_folder_that_may_not_be_searched_is_told(fixed: Path, open_to_all: Path, name: str) -> None:
    decide(open_for_review(fixed))
    fixed.parent.chmod(0o444)
    path = fixed.with_name(name)
    assert as_nobody(path, open_to_all) == [f"{path} may not be read by you. Nothing was changed."]


def test_fault_8_a_project_that_may_not_be_read_is_not_called_damaged(fixed: Path, open_to_all: Path) -> None:
    decide(open_for_review(fixed))
    project = fixed.with_name("hall.txt.talkeditor")
    project.chmod(0o000)
    assert as_nobody(project, open_to_all) == [f"{project} may not be read by you. Nothing was changed."]
    assert as_nobody(fixed, open_to_all) == [f"{project.name} cannot be opened. {CHECK_THE_FOLDER}"]


def test_fault_8_where_a_project_was_noted_may_not_be_searched(
    fixed: Path, open_to_all: Path, reachable: Path
) -> None:
    """The stream was moved from a folder that was closed since: it begins anew beside it."""
    fixed.parent.chmod(0o777)
    assert as_nobody(fixed, open_to_all)[2] == "0 False"
    moved = reachable / "moved"
    moved.mkdir()
    moved.chmod(0o777)
    fixed.rename(moved / fixed.name)
    fixed.parent.chmod(0o444)
    path, notice, state = as_nobody(moved / fixed.name, open_to_all)
    assert (Path(path).parent, notice, state) == (moved, "", "0 False")


# What is in the way


def test_a_damaged_project_is_told_and_left_alone(stream: Path) -> None:
    path = stream.with_name("hall.txt.talkeditor")
    path.write_bytes(b"SQLite format 3\0" + b"nonsense" * 600)
    with pytest.raises(TalkeditorError, match=r"hall\.txt\.talkeditor is damaged"):
        open_for_review(stream)
    assert path.read_bytes().endswith(b"nonsense")


def test_an_unreadable_stream_makes_no_project(stream: Path) -> None:
    stream.write_bytes(b"\n\n")
    with pytest.raises(TalkeditorError, match="has no lines"):
        open_for_review(stream)
    assert [path.name for path in stream.parent.iterdir()] == ["hall.txt"]


def test_fault_13_a_stream_open_elsewhere_opens_to_read(stream: Path) -> None:
    first = open_for_review(stream)
    second = open_for_review(stream)
    assert second.read_only
    assert not first.read_only
    assert second.notices[0].startswith("Open in another window since")
    closed(second)
    closed(first)


def test_no_home_at_all_still_keeps_steps(
    stream: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("")
    monkeypatch.setenv("TALKEDITOR_DATA", str(blocker / "data"))
    monkeypatch.setenv("HOME", str(blocker))
    monkeypatch.setenv("XDG_DATA_HOME", str(blocker / "share"))
    assert places.data_folder().is_dir()
    decide(open_for_review(stream))
    assert steps(open_for_review(stream)) == 1


def test_fault_13_a_changed_stream_waits_for_the_window_that_has_its_earlier_text(stream: Path) -> None:
    first = open_for_review(stream)
    stream.write_text("other words\n")
    with pytest.raises(TalkeditorError, match="Its earlier text is open in another window"):
        open_for_review(stream)
    closed(first)
    assert closed(open_for_review(stream)).fresh


def test_a_damaged_neighbour_does_not_stand_in_the_way(stream: Path) -> None:
    stream.with_name("gone.txt.talkeditor").write_bytes(b"SQLite format 3\0" + b"nonsense" * 600)
    assert closed(open_for_review(stream)).fresh


# A glossary goes on with a stream


def test_a_changed_stream_takes_the_rules_of_its_day_along(stream: Path) -> None:
    opened = open_for_review(stream)
    desk = Desk(opened.project, opened)
    of_talk = Rule("Harbor", ("harbour",), Scope.TALK, at=0)
    assert desk.take(ops.decide(desk.review, [Rule("Rope", ("ropes",), kept=(Position(0),)), of_talk]))
    desk.project.close()
    stream.write_text(TEXT + "more ropes\n")
    opened = closed(open_for_review(stream))
    assert [rule for _, rule in opened.review.rules.items()] == [Rule("Rope", ("ropes",))]
    assert [step.edit.label for step in opened.history.steps] == [
        "Took the glossary of hall.txt.earlier-1.talkeditor: 1 rule, 0 places"
    ]
    assert opened.notices[1] == "1 rule of its glossary for the whole day came along."
    assert opened.fresh, "a detection is still due"
    again = closed(open_for_review(stream))
    assert again.review.rules == opened.review.rules
    assert again.notices == ()
    talk = ops.label(again.review, 0, Kind.TALK)
    assert talk is not None
    after = apply(again.review, ops.following(again.review, talk))
    assert [after.text(line) for line in (1, 2, 3)] == ["to the harbour", "Rope and knots", "more Rope"]


def test_an_earlier_project_without_rules_brings_none_along(stream: Path) -> None:
    decide(open_for_review(stream))
    stream.write_text(TEXT + "more\n")
    opened = closed(open_for_review(stream))
    assert (opened.history.steps, len(opened.notices)) == ((), 1)
