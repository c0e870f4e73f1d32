"""From files to cues: one file a format, one row in `READERS`."""

import errno
import hashlib
import os
import re
import stat
from pathlib import Path

from collections.abc import Callable
from talkeditor.formats import text
from talkeditor.formats.base import Reader, ReadError, ReadResult, cancellable
from talkeditor.formats.clock import orderly
from talkeditor.formats.decoding import broken, decode, tidy

__all__ = ["READERS", "ReadError", "ReadResult", "read", "read_bytes"]

READERS: tuple[Reader, ...] = (
    # Told by a signature at their beginning.
    # Told by the shape of their rows: the stricter, the earlier.
    text.READER,
)
"""All formats, the first that knows a text reads it; plain text takes what is left."""

LARGEST = 1 << 30
"""Bytes: a project cannot hold a larger source."""

_UNCHANGED = "Nothing was changed."
_OPEN_FLAGS = (
    os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
)
_HTML = re.compile(r"\s*(<!--.*?-->\s*)*<(!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL)
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


def read(path: Path) -> ReadResult:
    """The captions of a file. Raises `ReadError` with one sentence; never blocks on a pipe or a device."""
    return read_bytes(file_bytes(path), path.name)


def read_bytes(data: bytes, name: str) -> ReadResult:
    """The captions in the bytes of a file; `name` is for messages. Raises `ReadError`."""
    decoded, encoding = decode(data, name)
    if not decoded.strip("\ufeff \t\r\n\x0b\x0c\x85\xa0\u2028\u2029"):
        raise ReadError(f"{name} has no lines.", "No project was made. Open another file.", reason="empty")
    if _HTML.match(decoded, 0, 4096):
        hint = "The file is unchanged. Open the text or caption file of this video."
        raise ReadError(f"{name} holds no captions: it is an HTML page.", hint, reason="html")
    tidied, problems = tidy(decoded)
    reader = next(reader for reader in READERS if reader.sniff(tidied))
    if reader.rows:
        tidied, more = broken(tidied)
        problems += more
    parsed = reader.parse(tidied)
    if not parsed.cues:
        raise ReadError(f"{name} has no lines.", "No project was made. Open another file.", reason="empty")
    digest = hashlib.sha256(data).hexdigest()
    return ReadResult(parsed.cues, problems + parsed.problems, reader.name, encoding, data, digest)


def file_bytes(path: Path) -> bytes:
    """The bytes of a regular file. Raises `ReadError`; a pipe or a device is refused, not waited for."""
    try:
        handle = os.open(path, _OPEN_FLAGS)
    except ValueError:
        raise ReadError("This is no file name.", _UNCHANGED, reason="name") from None
    except OSError as error:
        raise _refusal(path, error) from None
    try:
        status = os.fstat(handle)
        for is_kind, words in _NO_FILES:
            if is_kind(status.st_mode):
                raise ReadError(f"{path} {words}, not a caption file.", _UNCHANGED, reason="kind")
        if status.st_size > LARGEST:
            raise ReadError(f"{path.name} is larger than 1 GB.", _UNCHANGED, reason="size")
        with os.fdopen(handle, "rb", closefd=False) as file:
            return file.read()
    except OSError as error:
        raise _refusal(path, error) from None
    finally:
        os.close(handle)


def _refusal(path: Path, error: OSError) -> ReadError:
    words = _FAILURES.get(error.errno or 0, f"cannot be read ({os.strerror(error.errno or 0)})")
    return ReadError(f"{path} {words}.", _UNCHANGED, reason="file")
