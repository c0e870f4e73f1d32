"""The bytes of files, never waiting for a pipe or a device. Knows no format."""

import errno
import os
import re
import stat
from collections.abc import Iterable
from pathlib import Path

from talkeditor.core.translation import later, tr
from talkeditor.formats.base import UNCHANGED, ReadError

LARGEST = 1 << 30
"""Bytes: a project cannot hold a larger source."""

_OPEN_FLAGS = (
    os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
)
_NO_FILES = (
    (stat.S_ISDIR, later("{path} is a folder, not a caption file.")),
    (stat.S_ISFIFO, later("{path} is a pipe, not a caption file.")),
    (stat.S_ISSOCK, later("{path} is a socket, not a caption file.")),
    (stat.S_ISCHR, later("{path} is a device, not a caption file.")),
    (stat.S_ISBLK, later("{path} is a device, not a caption file.")),
)
_FAILURES = {
    errno.ENOENT: later("{path} does not exist."),
    errno.ENOTDIR: later("{path} does not exist."),
    errno.EACCES: later("{path} may not be read by you."),
    errno.EPERM: later("{path} may not be read by you."),
    errno.ELOOP: later("{path} is a link that leads back to itself."),
    errno.ENAMETOOLONG: later("{path} has too long a name."),
    errno.ENXIO: later("{path} is a socket."),
    errno.EISDIR: later("{path} is a folder."),
}


def file_bytes(path: Path) -> bytes:
    """The bytes of a regular file. Raises `ReadError`; a pipe or a device is refused, not waited for."""
    try:
        handle = os.open(path, _OPEN_FLAGS)
    except ValueError:
        raise ReadError(tr("This is no file name."), tr(UNCHANGED), reason="name") from None
    except OSError as error:
        raise _refusal(path, error) from None
    try:
        status = os.fstat(handle)
        for is_kind, sentence in _NO_FILES:
            if is_kind(status.st_mode):
                raise ReadError(tr(sentence, path=path), tr(UNCHANGED), reason="kind")
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
    return ReadError(tr("{name} is larger than 1 GB.", name=name), tr(UNCHANGED), reason="size")


def too_large_together() -> ReadError:
    """The refusal of parts that are together more than a project can hold."""
    sentence = tr("All parts together: the stream is larger than 1 GB.")
    return ReadError(sentence, tr(UNCHANGED), reason="size")


def in_order(paths: Iterable[Path]) -> list[Path]:
    """The parts of a stream as people count them: part 2 before part 10, capitals like small letters."""
    return sorted(paths, key=lambda path: (_counted(path.name), path.name, str(path)))


def _counted(name: str) -> list[tuple[int, int, str]]:
    pieces = re.split(r"([0-9]+)", name.casefold())
    return [(1, int(piece[:4000]), "") if piece.isdecimal() else (0, 0, piece) for piece in pieces]


def _refusal(path: Path, error: OSError) -> ReadError:
    number = error.errno or 0
    sentence = _FAILURES.get(number, later("{path} cannot be read ({why})."))
    told = tr(sentence, path=path, why=os.strerror(number))
    return ReadError(told, tr(UNCHANGED), reason="file")
