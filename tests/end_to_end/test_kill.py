"""Kill -9 at any moment: the project opens, and every step that was told to be kept is there.

With `--long` it is the long run of the fault list: 500 kills while steps are taken, 125 of each other kind.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from talkeditor.core.propose import begin
from talkeditor.core.transcript import Transcript
from talkeditor.store import backups, places
from talkeditor.store.checking import check
from talkeditor.store.project import create, open_project
from talkeditor.workflow.files import SUFFIX as PART
from talkeditor.workflow.opening import open_for_review
from tests.core.pictures import review
from tests.end_to_end.stepping import digest, exported, versions
from tests.long import has_long_form, times
from tests.store.keeping import PICTURE, Desk, made, replay, source

ROOT = Path(__file__).parents[2]
STEPPING = (sys.executable, "-m", "tests.end_to_end.stepping")
WRITES = "pwrite64,fsync,fdatasync,unlink,ftruncate"
KILLS, OTHERS, EVERY_CALL = times(20, 500), times(6, 125), times(5, 1)
needs_sigkill = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system knows no SIGKILL")


def killed(job: str, path: Path, seed: int, seconds: float) -> list[str]:
    """What a process said until it was killed, so many seconds after its first word."""
    process = subprocess.Popen(
        [*STEPPING, job, str(path), str(seed)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert process.stdout is not None
    first = process.stdout.readline()
    time.sleep(seconds)
    os.kill(process.pid, signal.SIGKILL)
    rest, errors = process.communicate()
    assert first, errors
    assert not errors
    # A last word without its end was cut off in the saying.
    return [first.strip(), *(word for word in rest.split("\n")[:-1])]


@needs_sigkill
@has_long_form
def test_fault_1_every_step_that_was_kept_is_there_after_a_kill(tmp_path: Path) -> None:
    choose = random.Random(20)
    transcript = Transcript(tuple(f"one two three {n}" for n in range(60)))
    first = begin(transcript)
    project, _ = create(tmp_path / "x.talkeditor", source(transcript.lines), first)
    project.close()
    said = 0
    for loop in range(KILLS):
        words = killed("steps", project.path, loop, choose.uniform(0, 0.08))
        said += len(words) - 1
        desk = Desk(*open_project(project.path))
        assert not desk.project.read_only
        assert check(project.path).sound
        assert replay(first, desk.history.steps[: desk.history.position]) == desk.review
        # The last step may have been kept a moment before it could be said: then one step leads there.
        assert words[-1] in _states_within_a_step(desk), f"loop {loop}: a step was lost"
        desk.project.close()
        assert [path.name for path in tmp_path.iterdir()] == ["x.talkeditor"]
    assert said > KILLS


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@has_long_form
def test_fault_2_a_kill_inside_a_commit_leaves_the_state_before_or_after(tmp_path: Path) -> None:
    """Killed at the first, second, … call that writes: all of a commit's calls come in turn."""
    transcript = Transcript(tuple(f"one two three {n}" for n in range(60)))
    first = begin(transcript)
    said = 0
    for number in range(1, times(51, 401), EVERY_CALL):
        folder = tmp_path / str(number)
        folder.mkdir()
        project, _ = create(folder / "x.talkeditor", source(transcript.lines), first)
        project.close()
        inject = ["-e", f"trace={WRITES}", "-e", f"inject={WRITES}:signal=SIGKILL:when={number}"]
        result = subprocess.run(
            [
                "strace",
                "-f",
                "-qq",
                "-o",
                str(tmp_path / "calls"),
                *inject,
                *STEPPING,
                "steps",
                str(project.path),
                "2",
            ],
            capture_output=True,
            text=True,
            cwd=ROOT,
            check=False,
        )
        if "ptrace" in result.stderr or "invalid" in result.stderr:
            pytest.skip(f"strace cannot be used here: {result.stderr.strip()}")
        assert result.returncode
        words = [digest(first), *result.stdout.split("\n")[:-1]]
        desk = Desk(*open_project(project.path))
        assert replay(first, desk.history.steps[: desk.history.position]) == desk.review
        assert words[-1] in _states_within_a_step(desk), f"call {number}: a step was lost"
        said += len(words) > 2
        desk.project.close()
        assert [path.name for path in folder.iterdir()] == ["x.talkeditor"]
    assert said


def _states_within_a_step(desk: Desk) -> set[str]:
    states = {digest(desk.review)}
    if desk.undo():
        states.add(digest(desk.review))
        desk.redo()
    if desk.redo():
        states.add(digest(desk.review))
        desk.undo()
    return states


@needs_sigkill
@has_long_form
def test_fault_4_a_kill_while_a_project_is_made_leaves_none_or_a_whole_one(tmp_path: Path) -> None:
    choose = random.Random(4)
    cut_off = 0
    for loop in range(OTHERS):
        folder = tmp_path / str(loop)
        folder.mkdir()
        stream = folder / "hall.txt"
        stream.write_text("".join(f"one of many lines {loop} {n}\n" for n in range(60_000)))
        cut_off += killed("make", stream, loop, choose.uniform(0, 0.2))[-1] != "made"
        opened = open_for_review(stream)
        assert opened.fresh
        assert not opened.read_only
        assert len(opened.review.transcript) == 60_000
        assert opened.project is not None
        opened.project.close()
        assert sorted(path.name for path in folder.iterdir()) == ["hall.txt", "hall.txt.talkeditor"]
    assert cut_off


@needs_sigkill
@has_long_form
def test_fault_4_a_kill_while_exporting_leaves_old_or_new_files(tmp_path: Path) -> None:
    choose = random.Random(5)
    project, kept = made(tmp_path, review(PICTURE.replace("t", "tttt")))
    project.close()
    whole: list[dict[str, bytes]] = []
    for number, state in enumerate(versions(kept.review)):
        exported(state, tmp_path / str(number))
        whole.append({path.name: path.read_bytes() for path in (tmp_path / str(number)).iterdir()})
    names = {name for version in whole for name in version}
    for loop in range(OTHERS):
        killed("export", project.path, loop, choose.uniform(0, 0.2))
        for path in (tmp_path / "out").glob("*"):
            if path.suffix == PART:
                path.unlink()
            elif path.suffix == ".md":
                assert path.read_bytes() in [version[path.name] for version in whole], f"{loop}: {path}"
            assert path.suffix == PART or path.name in names
    for state, version in zip(versions(kept.review), whole, strict=True):
        exported(state, tmp_path / "out")
        assert {path.name for path in (tmp_path / "out").iterdir()} == set(version)


@needs_sigkill
@has_long_form
def test_fault_4_a_kill_while_backing_up_leaves_whole_backups(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose = random.Random(6)
    monkeypatch.setenv("TALKEDITOR_DATA", str(tmp_path / "data"))
    first = begin(Transcript(tuple(f"one two three {n}" for n in range(60))))
    project, _ = create(tmp_path / "x.talkeditor", source(first.transcript.lines), first)
    project.close()
    seen = 0
    for loop in range(OTHERS):
        killed("backup", project.path, loop, choose.uniform(0, 0.2))
        known = backups.generations(project.sha256)
        assert all(check(generation.path).sound for generation in known)
        assert check(project.path).sound
        seen = max(seen, len(known))
    assert seen


@needs_sigkill
@has_long_form
def test_fault_4_a_kill_while_bringing_up_to_date_leaves_the_old_or_the_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose = random.Random(7)
    monkeypatch.setenv("TALKEDITOR_DATA", str(tmp_path / "data"))
    fixture = ROOT / "tests" / "store" / "fixtures" / "version-1.talkeditor"
    old, kept = open_project(fixture, read_only=True)
    old.close()
    path = tmp_path / "x.talkeditor"
    for loop in range(OTHERS):
        shutil.copyfile(fixture, path)
        killed("migrate", path, loop, choose.uniform(0, 0.05))
        aside = places.before_climbing(path, 1)
        found = [open_project(one) for one in (path, aside) if one.exists()]
        for project, now in found:
            project.close()
            assert (now.review, now.history.steps) == (kept.review, kept.history.steps)
        assert {one.name for one in tmp_path.iterdir()} == {"x.talkeditor", "data"}
