"""A disk that refuses: each call of a commit and of an export fails once, and a disk is full for a while.

`strace` lets system calls fail; a small disk in memory of our own is mounted where the system allows it.
"""

import random
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from talkeditor.core.propose import begin
from talkeditor.core.transcript import Transcript
from talkeditor.store.checking import check
from talkeditor.store.project import create, open_project
from talkeditor.workflow.files import SUFFIX as PART
from tests.core.pictures import review
from tests.end_to_end.stepping import STUBBORN_STEPS, digest, exported, versions
from tests.long import LONG, has_long_form, times
from tests.store.keeping import PICTURE, made, source

ROOT = Path(__file__).parents[2]
CALLS = ("openat", "read", "pread64", "pwrite64", "fsync", "fdatasync", "unlink", "ftruncate", "fcntl")
ERRORS = ("EIO", "ENOSPC")
EXPORT_CALLS = ("openat", "write", "fsync", "rename", "close")

needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


def hindered(job: str, path: Path, *inject: str, trace: str = ",".join(CALLS)) -> tuple[list[str], str, int]:
    """What a process said of which calls fail, its errors, and its exit code."""
    result = subprocess.run(
        [
            *("strace", "-f", "-qq", "-o", str(path.with_name("calls")), "-e", f"trace={trace},write"),
            *(part for each in inject for part in ("-e", f"inject={each}")),
            *(sys.executable, "-m", "tests.end_to_end.stepping", job, str(path), "3"),
        ],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
        timeout=120,
    )
    if "ptrace" in result.stderr or "invalid" in result.stderr:
        pytest.skip(f"strace cannot be used here: {result.stderr.strip()}")
    return result.stdout.splitlines(), result.stderr, result.returncode


def new_project(folder: Path) -> Path:
    folder.mkdir()
    first = begin(Transcript(tuple(f"one two three {n}" for n in range(60))))
    project, _ = create(folder / "x.talkeditor", source(first.transcript.lines), first)
    project.close()
    return project.path


def counted(calls: Path, job_starts: str) -> dict[str, tuple[int, int]]:
    """Of each call how many there were before a process said its first word, and in all."""
    found: dict[str, list[int]] = {}
    begun = False
    for row in calls.read_text(errors="replace").splitlines():
        name = re.match(r"\d+ +(\w+)\(", row)
        if name is None:
            continue
        begun = begun or (name[1] == "write" and row.split("write(", 1)[1].startswith(f'1, "{job_starts}'))
        before = found.setdefault(name[1], [0, 0])
        before[0] += not begun
        before[1] += 1
    return {name: (before, whole) for name, (before, whole) in found.items()}


def unharmed(path: Path, said: list[str], errors: str, code: int) -> None:
    """Whether all steps were kept in the end, and the project is whole."""
    assert (errors, code) == ("", 0)
    assert check(path).faults == []
    project, kept = open_project(path)
    project.close()
    states = [word for word in said if not word.startswith("refused")]
    assert len(states) == STUBBORN_STEPS + 1
    assert digest(kept.review) == states[-1]
    assert not list(path.parent.glob("*-journal"))


@needs_strace
@has_long_form
def test_fault_7_each_call_of_a_commit_fails_once(tmp_path: Path) -> None:
    """Each call of the first commits is refused in its turn; the short form takes some of them."""
    path = new_project(tmp_path / "dry")
    said, errors, code = hindered("stubborn", path)
    unharmed(path, said, errors, code)
    known = counted(path.with_name("calls"), said[0])
    commits = STUBBORN_STEPS // 6
    turns = [
        (call, number, error)
        for call in CALLS
        for error in ERRORS
        for before, whole in [known.get(call, (0, 0))]
        for number in range(before + 1, before + 1 + (whole - before) // commits)
    ]
    assert len(turns) > 50
    refused = 0
    for at, (call, number, error) in enumerate(random.Random(7).sample(turns, times(8, len(turns)))):
        path = new_project(tmp_path / str(at))
        said, errors, code = hindered("stubborn", path, f"{call}:error={error}:when={number}")
        unharmed(path, said, errors, code)
        refused += any(word.startswith("refused") for word in said)
        shutil.rmtree(path.parent)
    assert refused
    if LONG:
        print(f"\n{len(turns)} calls failed once, {refused} told, none harmed ", end="")


@needs_strace
@pytest.mark.parametrize("error", ERRORS)
@pytest.mark.parametrize(
    ("call", "every"), [("pwrite64", 37), ("fdatasync", 11), ("fsync", 7), ("unlink", 5)]
)
def test_fault_7_a_disk_that_fails_again_and_again_loses_nothing(
    tmp_path: Path, error: str, call: str, every: int
) -> None:
    path = new_project(tmp_path / "x")
    said, errors, code = hindered("stubborn", path, f"{call}:error={error}:when=5+{every}")
    unharmed(path, said, errors, code)


@needs_strace
@has_long_form
def test_fault_7_an_export_that_fails_leaves_old_or_new_files(tmp_path: Path) -> None:
    project, kept = made(tmp_path, review(PICTURE.replace("t", "tttt")))
    project.close()
    whole: list[dict[str, bytes]] = []
    for number, state in enumerate(versions(kept.review)):
        exported(state, tmp_path / str(number))
        whole.append({path.name: path.read_bytes() for path in (tmp_path / str(number)).iterdir()})
    failed = 0
    for number in range(1, times(3, 12)):
        for call, error in (("fsync", "EIO"), ("rename", "EIO"), ("fsync", "ENOSPC")):
            said, errors, code = hindered(
                "export", project.path, f"{call}:error={error}:when={number}", trace="fsync,rename"
            )
            assert said == ["ready"]
            assert code == 1
            assert "TalkeditorError" in errors.splitlines()[-1]
            failed += 1
            for path in (tmp_path / "out").glob("*"):
                assert path.suffix != PART
                if path.suffix == ".md":
                    assert path.read_bytes() in [version[path.name] for version in whole]
    assert failed


@pytest.fixture
def on_small_disk(tmp_path: Path) -> Callable[[str], list[str]]:
    """Does a job on a disk of one megabyte; gives what it said."""
    if shutil.which("unshare") is None:
        pytest.skip("unshare is not installed")
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["unshare", "-rm", "sh", "-c", 'mount -t tmpfs -o size=1m disk "$0" && exec "$@"', str(disk)]
    if subprocess.run([*mount, "true"], capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")

    def do(job: str) -> list[str]:
        command = [sys.executable, "-m", "tests.end_to_end.stepping", job, str(disk), "3"]
        done = subprocess.run([*mount, *command], capture_output=True, text=True, cwd=ROOT, check=False)
        assert done.stderr == ""
        return done.stdout.splitlines()

    return do


def test_fault_5_a_full_disk_is_told_and_what_waits_is_kept_when_there_is_room(
    on_small_disk: Callable[[str], list[str]],
) -> None:
    """Eleven times, full at another write each time; meanwhile the work is kept elsewhere on request."""
    assert [row.split()[1] for row in on_small_disk("full")] == ["full"] * 11


def test_fault_5_a_project_on_a_full_disk_opens_to_read(on_small_disk: Callable[[str], list[str]]) -> None:
    assert on_small_disk("crowded") == [
        "True The disk of hall.talkeditor is full. You can read and export here. Free some space to go on.",
        "False ",
    ]
