"""The bytes of files, never waiting for a pipe or a device. Knows no format."""

import errno
import os
import re
import stat
from collections.abc import Iterable
from pathlib import Path

from talkeditor.formats.base import UNCHANGED, ReadError

LARGEST = 1 << 30
"""Bytes: a project cannot hold a larger source."""

_OPEN_FLAGS = (
    os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
)
_NO_FILES = (
    (stat.S_ISDIR, "is a folder"),
    (stat.S_ISFIFO, "is a pipe"),
    (stat.S_ISSOCK, "is a socket"),
    (stat.S_ISCHR, "is a device"),
    (stat.S_ISBLK, "is a device"),
)
_FAILURES = {
    errno.ENOENT: "does not exist",
    errno.ENOTDIR: "does not exist",
    errno.EACCES: "may not be read by you",
    errno.EPERM: "may not be read by you",
    errno.ELOOP: "is a link that leads back to itself",
    errno.ENAMETOOLONG: "has too long a name",
    errno.ENXIO: "is a socket",
    errno.EISDIR: "is a folder",
}


def file_bytes(path: Path) -> bytes:
    """The bytes of a regular file. Raises `ReadError`; a pipe or a device is refused, not waited for."""
    try:
        handle = os.open(path, _OPEN_FLAGS)
    except ValueError:
        raise ReadError("This is no file name.", UNCHANGED, reason="name") from None
    except OSError as error:
        raise _refusal(path, error) from None
    try:
        status = os.fstat(handle)
        for is_kind, words in _NO_FILES:
            if is_kind(status.st_mode):
                raise ReadError(f"{path} {words}, not a caption file.", UNCHANGED, reason="kind")
        if status.st_size > LARGEST:
            raise too_large(path.name)
        with os.fdopen(handle, "rb", closefd=False) as file:
            return file.read()
    except OSError as error:
        raise _refusal(path, error) from None
    finally:
        os.close(handle)


def too_large(name: str) -> ReadError:
    """The refusal of more than a project can hold."""
    return ReadError(f"{name} is larger than 1 GB.", UNCHANGED, reason="size")


def in_order(paths: Iterable[Path]) -> list[Path]:
    """The parts of a stream as people count them: part 2 before part 10, capitals like small letters."""
    return sorted(paths, key=lambda path: (_counted(path.name), path.name, str(path)))


def _counted(name: str) -> list[tuple[int, int, str]]:
    pieces = re.split(r"([0-9]+)", name.casefold())
    return [(1, int(piece[:4000]), "") if piece.isdecimal() else (0, 0, piece) for piece in pieces]


def _refusal(path: Path, error: OSError) -> ReadError:
    words = _FAILURES.get(error.errno or 0, f"cannot be read ({os.strerror(error.errno or 0)})")
    return ReadError(f"{path} {words}.", UNCHANGED, reason="file")
