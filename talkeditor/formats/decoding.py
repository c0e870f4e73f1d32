"""From bytes to text with nothing guessed in silence. Knows no format.

Order: byte order mark, strict UTF-8, the NUL pattern of UTF-16; all else is refused with the line. In the
text only LF, CRLF and CR break rows. Controls that a screen cannot show become visible signs, what other
programs take for a line break becomes a blank, and both are counted as problems.
"""

import codecs
import re

from talkeditor.core.errors import Problem
from talkeditor.formats.base import ReadError
from talkeditor.formats.binaries import is_binary, named

LONGEST_ROW = 20_000
"""Rows with more characters are broken at blanks: no view draws them in time."""

_NOT_A_CAPTION = "The file is unchanged. Open the text or caption file of this video."
_BLANKS = "\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029"
_SIGNS = {code: 0x2400 + code for code in range(0x20) if chr(code) not in _BLANKS + "\t\n"}
_SIGNS[0x7F] = 0x2421
_SIGNS.update(
    dict.fromkeys([*range(0x80, 0x85), *range(0x86, 0xA0), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)], 0xFFFD)
)
_ODD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\ud800-\udfff]")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(data: bytes, name: str) -> tuple[str, str]:
    """The text and its encoding. Raises `ReadError` for a binary or a text in an unknown encoding."""
    kind = named(data)
    if kind:
        raise ReadError(f"{name} is no text: it is {kind}.", _NOT_A_CAPTION, reason="binary")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, name), encoding
    if not is_binary(data):
        return _strict(data, "utf-8", name), "utf-8"
    found = _utf16(data)
    if found is None:
        raise ReadError(f"{name} is no text: it is a binary file.", _NOT_A_CAPTION, reason="binary")
    return found


def tidy(text: str) -> tuple[str, tuple[Problem, ...]]:
    """The text with LF alone between rows and odd characters made visible."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    problems: list[Problem] = []
    if _ODD.search(text):
        text = _shown(text, problems)
    return text, tuple(problems)


def broken(text: str) -> tuple[str, tuple[Problem, ...]]:
    """The text with its over-long rows broken at blanks."""
    problems: list[Problem] = []
    if len(text) > LONGEST_ROW:
        text = _wrapped(text, problems)
    return text, tuple(problems)


def line_at(text: str, offset: int) -> int:
    """The zero-based number that the row at `offset` gets when blank rows are no lines."""
    return sum(1 for row in text[:offset].split("\n")[:-1] if row and not row.isspace())


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(encoding, "replace")
        row = 1 + before.count("\n") + before.count("\r") - before.count("\r\n")
        raise ReadError(
            f"{name} is not in {encoding.upper()}: row {row:,} holds the byte 0x{data[error.start]:02X}.",
            "The file is unchanged. Save it as UTF-8 and open it again.",
            reason="encoding",
            row=row,
        ) from None


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


def _shown(text: str, problems: list[Problem]) -> str:
    first: dict[bool, int] = {}
    count = {True: 0, False: 0}
    for match in _ODD.finditer(text):
        blank = match.group() in _BLANKS
        count[blank] += 1
        first.setdefault(blank, match.start())
    if count[False]:
        line = line_at(text, first[False])
        problems.append(
            Problem(line, f"{_characters(count[False])} no screen can show: a sign stands for each.")
        )
    if count[True]:
        line = line_at(text, first[True])
        problems.append(
            Problem(
                line, f"{_characters(count[True])} inside a line, taken by some for its end: a blank now."
            )
        )
    return text.translate({**_SIGNS, **dict.fromkeys(map(ord, _BLANKS), " ")})


def _characters(count: int) -> str:
    return "1 character" if count == 1 else f"{count:,} characters"


def _wrapped(text: str, problems: list[Problem]) -> str:
    rows = text.split("\n")
    if max(map(len, rows)) <= LONGEST_ROW:
        return text
    result: list[str] = []
    line = 0
    for row in rows:
        pieces = _pieces(row) if len(row) > LONGEST_ROW else [row]
        if len(pieces) > 1:
            problems.append(
                Problem(line, f"A row of {len(row):,} characters was broken into {len(pieces):,} lines.")
            )
        result += pieces
        line += sum(1 for piece in pieces if piece and not piece.isspace())
    return "\n".join(result)


def _pieces(row: str) -> list[str]:
    pieces = []
    start = 0
    while len(row) - start > LONGEST_ROW:
        blank = row.rfind(" ", start + 1, start + LONGEST_ROW)
        if blank < 0:
            blank = row.find(" ", start + LONGEST_ROW)
        if blank < 0:
            break
        pieces.append(row[start:blank])
        start = blank + 1
    pieces.append(row[start:])
    return pieces
