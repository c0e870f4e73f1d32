"""Writing whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from talkeditor.workflow.files import PREFIX, SUFFIX, atomic_write, sweep


def litter(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.startswith(PREFIX)]


def test_writes_and_replaces(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    for data in (b"first", b"", b"x" * 100_000):
        atomic_write(path, data)
        assert path.read_bytes() == data
    assert litter(tmp_path) == []


def test_a_link_is_replaced_and_its_target_untouched(tmp_path: Path) -> None:
    target = tmp_path / "outside"
    target.write_bytes(b"mine")
    link = tmp_path / "a.md"
    link.symlink_to(target)
    atomic_write(link, b"new")
    assert (target.read_bytes(), link.is_symlink(), link.read_bytes()) == (b"mine", False, b"new")


def test_short_writes_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: whole(handle, data[:3]))
    atomic_write(tmp_path / "a", b"0123456789")
    assert (tmp_path / "a").read_bytes() == b"0123456789"


# Faults 4, 5 and 7: the old file is there whatever fails before the name is changed.
@pytest.mark.parametrize("call", ["write", "fsync", "replace"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
def test_a_failure_leaves_the_old_file_and_no_litter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"old")

    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(*((Path, call) if call == "replace" else (os, call)), fail)
    with pytest.raises(OSError, match=os.strerror(number)):
        atomic_write(path, b"new")
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert litter(tmp_path) == []


def test_file_and_folder_are_synchronised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kinds = []
    monkeypatch.setattr(os, "fsync", lambda handle: kinds.append(os.fstat(handle).st_mode & 0o040000 != 0))
    atomic_write(tmp_path / "a", b"x")
    assert kinds == [False, True]


def test_sweeps_only_what_was_forsaken_long_ago(tmp_path: Path) -> None:
    old, new, other = tmp_path / f"{PREFIX}1{SUFFIX}", tmp_path / f"{PREFIX}2{SUFFIX}", tmp_path / "3.part"
    for path in (old, new, other):
        path.touch()
    os.utime(old, (0, 0))
    os.utime(other, (0, 0))
    sweep(tmp_path)
    assert sorted(tmp_path.iterdir()) == sorted([new, other])
