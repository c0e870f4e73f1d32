"""From bytes to characters with nothing guessed in silence. Knows no format.

Order: what the person says, the byte order mark, strict UTF-8, what an XML text says of itself, UTF-8 with
single letters of Latin-1 in between (told, row by row), the NUL pattern of UTF-16. All else is refused with
candidates, each with a preview: which one is right is a question for the person.
"""

import codecs
import re
from collections.abc import Iterable
from dataclasses import dataclass

from talkeditor.core.errors import Problem
from talkeditor.core.translation import grouped, tr
from talkeditor.formats.base import ReadError, Repairs, unchanged
from talkeditor.formats.binaries import NOT_A_CAPTION, is_binary, named

COMMON = (
    "cp1252",
    "iso-8859-15",
    "cp1250",
    "cp1251",
    "koi8-r",
    "mac-roman",
    "shift_jis",
    "euc_jp",
    "gb18030",
    "big5",
    "euc_kr",
    "latin-1",
)
"""What captions are written in beside Unicode, the likelier first."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_PREVIEW_ROWS = 3
_PREVIEW_WIDTH = 120
_SAMPLE = 1 << 16
_DECLARATION = re.compile(rb"<\?xml[^>]{1,80}encoding=[\"']([A-Za-z0-9._-]{1,40})[\"']")
_CONTROLS = re.compile("[\x80-\x9f\x00-\x08\x0e-\x1f]")
_LONE_LETTER = re.compile(
    rb"(?<![\x80-\xff])(?:[\x85\x91-\x97\xa0-\xbf\xc0-\xff]|[\xc0-\xff]{2})(?![\x80-\xff])"
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An encoding that a file may be in, and how its first rows with other than ASCII letters read then."""

    encoding: str
    preview: tuple[str, ...]


def decode(data: bytes, name: str, encoding: str | None = None) -> tuple[str, str, tuple[Problem, ...]]:
    """The text, its encoding, and what was put right. `encoding` forces one.

    Raises `ReadError` for a binary (reason "binary") or a text in an unknown encoding (reason "encoding",
    with `row` and `candidates`).
    """
    kind = named(data)
    if kind:
        sentence = tr("{name} is no text: it is {kind}.", name=name, kind=kind)
        raise ReadError(sentence, unchanged(tr(NOT_A_CAPTION)), reason="binary")
    if encoding is not None:
        return _forced(data, name, encoding), encoding, ()
    for mark, known in _MARKS:
        if data.startswith(mark) and len(data) % (4 if "32" in known else 1) == 0:
            return _marked(data[len(mark) :], known, name)
    if not is_binary(data):
        return _utf8(data, name)
    found = _utf16(data)
    if found is None:
        sentence = tr("{name} is no text: it is a binary file.", name=name)
        raise ReadError(sentence, unchanged(tr(NOT_A_CAPTION)), reason="binary")
    return (*found, ())


def candidates(data: bytes) -> tuple[Candidate, ...]:
    """The encodings that fit all bytes, the suggested first, each with a preview of the rows that differ."""
    sample = [row for row in re.split(rb"[\r\n]+", data) if not row.isascii()][:_PREVIEW_ROWS]
    result: list[Candidate] = []
    for encoding in dict.fromkeys((*_suggested(data, sample), *COMMON)):
        try:
            text = data.decode(encoding)
            preview = tuple(row.decode(encoding)[:_PREVIEW_WIDTH] for row in sample)
        except (UnicodeDecodeError, LookupError):
            continue
        # A text with control characters in it is no text: only Latin-1, that takes everything, stays.
        plausible = encoding == "latin-1" or not _CONTROLS.search(text)
        if plausible and all(preview != other.preview for other in result):
            result.append(Candidate(encoding, preview))
    return tuple(result)


def _suggested(data: bytes, sample: Iterable[bytes]) -> tuple[str, ...]:
    """The guess of charset-normalizer, behind cp1252 where letters beside ASCII stand alone.

    It takes cp1252 for cp1250, so it is a suggestion and no more.
    """
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    guess = (best.encoding,) if best is not None and best.encoding != "utf_8" else ()
    alone = all(_only_lone_letters(row) for row in sample)
    return ("cp1252", *guess) if alone else guess


def _forced(data: bytes, name: str, encoding: str) -> str:
    try:
        codec = codecs.lookup(encoding)
        if not codec._is_text_encoding:
            raise LookupError(encoding)
    except LookupError:
        raise ReadError(
            tr("{encoding} is no encoding that is known here.", encoding=encoding),
            unchanged(tr("Name another one, such as utf-8 or cp1252.")),
            reason="encoding",
            candidates=(),
        ) from None
    for mark, known in _MARKS:
        if codecs.lookup(known) == codec and data.startswith(mark):
            data = data[len(mark) :]
    return _strict(data, encoding, name)


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeError as error:
        start = error.start if isinstance(error, UnicodeDecodeError) else 0
        raise _unknown(data, encoding, name, start) from None


def _unknown(data: bytes, encoding: str, name: str, start: int) -> ReadError:
    before = data[:start].decode(encoding, "replace")
    row = 1 + before.count("\n") + before.count("\r") - before.count("\r\n")
    return ReadError(
        tr(
            "{name} is not in {encoding}: row {row} holds the byte {byte}.",
            name=name,
            encoding=encoding.upper(),
            row=grouped(row),
            byte=f"0x{data[start]:02X}",
        ),
        unchanged(tr("Say which encoding it is in, or save it as UTF-8 and open it again.")),
        reason="encoding",
        row=row,
        candidates=candidates(data),
    )


def _marked(data: bytes, encoding: str, name: str) -> tuple[str, str, tuple[Problem, ...]]:
    """The text behind a byte order mark; of one in UTF-8 some rows may be in Latin-1 all the same."""
    try:
        return data.decode(encoding), encoding, ()
    except UnicodeDecodeError as error:
        found = _mixed(data) if encoding == "utf-8" else None
        if found is None:
            raise _unknown(data, encoding, name, error.start) from None
        return found


def _utf8(data: bytes, name: str) -> tuple[str, str, tuple[Problem, ...]]:
    try:
        return data.decode("utf-8"), "utf-8", ()
    except UnicodeDecodeError as error:
        start = error.start
    found = _declared(data) or _mixed(data)
    if found is None:
        raise _unknown(data, "utf-8", name, start)
    return found


def _declared(data: bytes) -> tuple[str, str, tuple[Problem, ...]] | None:
    """An XML text in the encoding that it says itself."""
    match = _DECLARATION.match(data)
    if match is None:
        return None
    try:
        encoding = match[1].decode()
        return data.decode(encoding), encoding.lower(), ()
    except (LookupError, UnicodeError):
        return None


def _mixed(data: bytes) -> tuple[str, str, tuple[Problem, ...]] | None:
    """A text whose rows are in UTF-8 but for some in Latin-1 (cp1252), as when files were joined.

    None unless there is real UTF-8 in it and every other byte is a letter or a sign that stands alone:
    the bytes of East Asian and Cyrillic words come in runs.
    """
    repairs = Repairs()
    result, line, genuine = [], 0, False
    for row in data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n"):
        try:
            text = row.decode("utf-8")
            genuine = genuine or not row.isascii()
        except UnicodeDecodeError:
            if not _only_lone_letters(row):
                return None
            text = row.decode("cp1252", "replace")
            repairs.note(tr("rows read as Latin-1"), line, _in_latin(text.strip()[:80]))
        line += bool(text and not text.isspace())
        result.append(text)
    return ("\n".join(result), "utf-8 and latin-1", repairs.problems) if genuine else None


def _in_latin(row: str) -> str:
    return tr("This row was not in UTF-8 as the others are: it was read as Latin-1: {row}", row=row)


def _only_lone_letters(row: bytes) -> bool:
    return not re.search(rb"[\x80-\xff]", _LONE_LETTER.sub(b"", row))


def _utf16(data: bytes) -> tuple[str, str] | None:
    even, odd = data[::2].count(0), data[1::2].count(0)
    if len(data) % 2 or max(even, odd) * 5 < len(data) * 2 or min(even, odd) * 20 > max(even, odd):
        return None
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    return None if "\x00" in text else (text, encoding)
