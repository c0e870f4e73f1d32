"""Writing a file so that it is the old one or the new one, never a torn one. Knows no contents."""

import contextlib
import os
import secrets
import time
from pathlib import Path

PREFIX = ".talkeditor-"
SUFFIX = ".part"
"""A file in the making is named PREFIX…SUFFIX, in the folder of its target."""
_FORSAKEN_S = 3_600


def atomic_write(path: Path, data: bytes) -> None:
    """Put `data` into the file `path`, whole or not at all, and on the disk before this returns.

    A symbolic link is replaced, not followed. Raises `OSError`; the old file is then still there, except
    where only the folder could not be synchronised.
    """
    part = path.parent / f"{PREFIX}{secrets.token_hex(8)}{SUFFIX}"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    handle = os.open(part, flags, 0o666)
    try:
        try:
            _write_all(handle, data)
            os.fsync(handle)
        finally:
            os.close(handle)
        part.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    sync_folder(path.parent)


def _write_all(handle: int, data: bytes) -> None:
    """Write all of it: a single write may be short."""
    left = memoryview(data)
    while left:
        left = left[os.write(handle, left) :]


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk; Windows knows no such thing. Raises `OSError`."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sweep(folder: Path) -> None:
    """Take away what a killed process left in the making; what is younger than an hour may be at work."""
    for part in folder.glob(f"{PREFIX}*{SUFFIX}"):
        with contextlib.suppress(OSError):
            if part.lstat().st_mtime < time.time() - _FORSAKEN_S:
                part.unlink()
