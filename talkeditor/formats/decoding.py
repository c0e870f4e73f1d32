"""From characters to tidy rows. Knows neither bytes nor formats.

Only LF, CRLF and CR break rows. Controls that a screen cannot show become visible signs, what other
programs take for a line break becomes a blank, and both are counted as problems.
"""

import re

from talkeditor.core.errors import Problem
from talkeditor.core.translation import grouped, tr, trn
from talkeditor.formats.base import Repairs

LONGEST_ROW = 20_000
"""Rows with more characters are broken at blanks: no view draws them in time."""

_BLANKS = "\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029"
_SIGNS = {code: 0x2400 + code for code in range(0x20) if chr(code) not in _BLANKS + "\t\n"}
_SIGNS[0x7F] = 0x2421
# Overrides of direction (U+202D, U+202E) let words read otherwise than they are; embeddings do not.
_UNSEEN = [*range(0x80, 0x85), *range(0x86, 0xA0), 0x202D, 0x202E, 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)]
_SIGNS.update(dict.fromkeys(_UNSEEN, 0xFFFD))
_ODD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202d\u202e\ufffe\uffff\ud800-\udfff]")


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
    repairs = Repairs()
    if len(text) > LONGEST_ROW:
        text = _wrapped(text, repairs)
    return text, repairs.problems


def line_at(text: str, offset: int) -> int:
    """The zero-based number that the row at `offset` gets when blank rows are no lines."""
    return sum(1 for row in text[:offset].split("\n")[:-1] if row and not row.isspace())


def _shown(text: str, problems: list[Problem]) -> str:
    first: dict[bool, int] = {}
    count = {True: 0, False: 0}
    for match in _ODD.finditer(text):
        blank = match.group() in _BLANKS
        count[blank] += 1
        first.setdefault(blank, match.start())
    if count[False]:
        problems.append(Problem(line_at(text, first[False]), _unseen(count[False])))
    if count[True]:
        problems.append(Problem(line_at(text, first[True]), _inside(count[True])))
    return text.translate({**_SIGNS, **dict.fromkeys(map(ord, _BLANKS), " ")})


def _unseen(count: int) -> str:
    return trn(
        "{n} character no screen can show: a sign stands for each.",
        "{n} characters no screen can show: a sign stands for each.",
        count,
    )


def _inside(count: int) -> str:
    return trn(
        "{n} character inside a line, taken by some for its end: a blank now.",
        "{n} characters inside a line, taken by some for its end: a blank now.",
        count,
    )


def _wrapped(text: str, repairs: Repairs) -> str:
    rows = text.split("\n")
    if max(map(len, rows)) <= LONGEST_ROW:
        return text
    result: list[str] = []
    line = 0
    for row in rows:
        parts = pieces(row) if len(row) > LONGEST_ROW else [row]
        if len(parts) > 1:
            told = trn(
                "A row of {length} characters was broken into {n} line.",
                "A row of {length} characters was broken into {n} lines.",
                len(parts),
                length=grouped(len(row)),
            )
            repairs.note(tr("over-long rows"), line, told)
        result += parts
        line += sum(1 for piece in parts if piece and not piece.isspace())
    return "\n".join(result)


def pieces(row: str) -> list[str]:
    """A row broken at blanks so that no piece is over-long, where it has blanks."""
    result = []
    start = 0
    while len(row) - start > LONGEST_ROW:
        blank = row.rfind(" ", start + 1, start + LONGEST_ROW)
        if blank < 0:
            blank = row.find(" ", start + LONGEST_ROW)
        if blank < 0:
            break
        result.append(row[start:blank])
        start = blank + 1
    result.append(row[start:])
    return result
