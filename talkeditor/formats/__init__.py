"""From files to cues: one file a format, one row in `READERS`.

A stream that has its project is opened without its reader: what reads is imported when it is needed.
"""

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from talkeditor.core.errors import Problem
from talkeditor.core.translation import tr
from talkeditor.formats.base import UNCHANGED, ReadError, ReadResult, cancellable, unchanged
from talkeditor.formats.binaries import NOT_A_CAPTION
from talkeditor.formats.decoding import tidy
from talkeditor.formats.encodings import Candidate, decode
from talkeditor.formats.files import LARGEST, file_bytes, in_order, too_large, too_large_together
from talkeditor.formats.joining import joined

__all__ = [
    "LARGEST",
    "READERS",
    "Candidate",
    "ReadError",
    "ReadResult",
    "file_bytes",
    "read",
    "read_bytes",
    "read_many",
]

if TYPE_CHECKING:
    from talkeditor.formats.readers import READERS

_FILLED = re.compile("[^\ufeff \t\r\n\x0b\x0c\x85\xa0\u2028\u2029]")
_HTML = re.compile(r"\s*(<!--.*?-->\s*)*<(!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL)


def __getattr__(name: str) -> object:
    if name == "READERS":
        from talkeditor.formats.readers import READERS

        return READERS
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def read(path: Path, encoding: str | None = None, cancelled: Callable[[], bool] | None = None) -> ReadResult:
    """The captions of a file. Raises `ReadError` with one sentence; never blocks on a pipe or a device.

    `encoding` forces one; `cancelled` is asked now and then, and a yes ends in a `ReadError`.
    """
    return read_bytes(file_bytes(path), path.name, encoding, cancelled)


def read_many(
    paths: Sequence[Path], encoding: str | None = None, cancelled: Callable[[], bool] | None = None
) -> ReadResult:
    """The captions of a stream in several files as one, in the order of the numbers in their names.

    Times of a later part go on from the end of the one before. Raises `ReadError`.
    """
    if not paths:
        raise ReadError(tr("No file was given."), tr(UNCHANGED), reason="empty")
    results = []
    ordered = in_order(paths)
    for path in ordered:
        results.append(read(path, encoding, cancelled))
        if sum(len(result.data) for result in results) > LARGEST:
            raise too_large_together()
    return joined(results, [path.name for path in ordered])


def read_bytes(
    data: bytes,
    name: str,
    encoding: str | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ReadResult:
    """The captions in the bytes of a file; `name` is for messages. Raises `ReadError`."""
    if len(data) > LARGEST:
        raise too_large(name)
    decoded, encoding, problems = decode(data, name, encoding)
    if not _FILLED.search(decoded):
        raise _without_lines(name)
    if _HTML.match(decoded, 0, 4096):
        sentence = tr("{name} holds no captions: it is an HTML page.", name=name)
        raise ReadError(sentence, unchanged(tr(NOT_A_CAPTION)), reason="html")
    from talkeditor.formats.readers import parsed_by

    with cancellable(cancelled):
        tidied, more = tidy(decoded)
        del decoded
        reader, parsed = parsed_by(tidied)
        if not parsed.cues:
            raise _without_lines(name)
    told = tuple(_placed(problem, len(parsed.cues)) for problem in (*problems, *more, *parsed.problems))
    return ReadResult(parsed.cues, told, reader.name, encoding, data, hashlib.sha256(data).hexdigest())


def _placed(problem: Problem, lines: int) -> Problem:
    """The problem at a line that there is: what was noted behind the last cue belongs to it."""
    return problem if problem.line is None or problem.line < lines else replace(problem, line=lines - 1)


def _without_lines(name: str) -> ReadError:
    sentence = tr("{name} has no lines.", name=name)
    hint = f"{tr('No project was made.')} {tr('Open another file.')}"
    return ReadError(sentence, hint, reason="empty")
