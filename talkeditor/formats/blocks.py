"""Captions as blocks of rows below a row of times: what SRT, WebVTT and SBV share. Knows none of them.

A row of times opens a block wherever it stands, so that a missing blank row costs nothing; what stands
between two such rows belongs to the upper one, so that a blank row in a caption costs nothing either. Rows
of times that cannot be read are told, their captions keep their words.
"""

import re
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass

from talkeditor.core.translation import tr
from talkeditor.formats.base import Repairs, checkpoint, rows
from talkeditor.formats.clock import exact_ms, milliseconds

_STEP = 1 << 13
_LONGEST = 2000
"""Characters; no longer row is looked at for times that are not well-formed."""


Block = tuple[int | None, int | None, str, bool]
"""A caption as it stands: its start and end, its rows in one text, whether there was a row of times at all.

Blank rows inside are kept, those at its end are not. A bare tuple: a long file has millions of them.
"""


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a format writes its times.

    `sign` is in every row of times, a cheap first look; `times` reads a well-formed row of times whole,
    `loose` parts any other into left, right and what stands behind, `name` knows the row above it. `whole` is
    a well-formed block before another one or the end (see `whole_block`), unless `avoided` is in its words:
    they may be times then.
    """

    sign: str
    times: re.Pattern[str]
    loose: re.Pattern[str]
    name: Callable[[str], bool]
    whole: re.Pattern[str]
    avoided: re.Pattern[str]


def scan(
    text: str, dialect: Dialect, line: Callable[[], int], repairs: Repairs, place: int = 0
) -> Iterator[Block]:
    """All blocks from a place on in order. `line` tells the line that the next cue becomes.

    Blocks that are well-formed to the letter are cut out whole, all between them row by row.
    """
    number = 0
    for count, match in enumerate(dialect.whole.finditer(text, place)):
        if count % _STEP == 0:
            checkpoint()
        start = match.start()
        block = _whole(match, dialect) if start == place or _is_apart(text, place, start) else None
        if block is None:
            continue
        if start > place:
            number = yield from _scan_rows(text[place:start], dialect, line, repairs, number)
        yield block
        place, number = match.end(), int(match[1] or number)
    if place < len(text):
        yield from _scan_rows(text[place:], dialect, line, repairs, number)


def _is_apart(text: str, place: int, start: int) -> bool:
    """Whether a blank row parts what begins at `start` from the rows before; the last may be its counter."""
    if not text.endswith("\n\n", 0, start):
        return False
    row = text[max(place, text.rfind("\n", place, start - 2) + 1) : start - 2]
    return not row.strip().isdecimal()


def _whole(match: re.Match[str], dialect: Dialect) -> Block | None:
    start = exact_ms(*match.group(2, 3, 4))
    end = exact_ms(*match.group(5, 6, 7))
    words = match[8]
    if start is None or end is None or (dialect.sign in words and dialect.avoided.search(words)):
        return None
    if words[-1:].isdecimal() and words.rpartition("\n")[2].strip().isdecimal():
        # It may be the counter of the next block: only the walk over the rows can tell.
        return None
    return start, end, words, True


def _scan_rows(
    text: str, dialect: Dialect, line: Callable[[], int], repairs: Repairs, number: int
) -> Generator[Block, None, int]:
    """The blocks row by row; `number` is the last counter before them, and the last of theirs is returned."""
    start: int | None = None
    end: int | None = None
    held: list[str] = []
    opened = False
    for row in rows(text):
        times = _times(row, held, opened, dialect) if dialect.sign in row else None
        if times is None:
            held.append(row)
            continue
        number, name = _without_name(held, opened, dialect, number)
        if opened or _strip(held):
            yield start, end, "\n".join(_strip(held)), opened
        if name and not name.isdecimal():
            told = tr("The name “{name}” stands above a caption: it is none of its words.", name=name)
            repairs.leave_out(line(), told)
        left, right, behind = times
        start, end, held, opened = milliseconds(left), milliseconds(right), [], True
        if start is None or end is None:
            shown = row.strip()[:200]
            told = tr("The times “{times}” cannot all be read: the words were kept.", times=shown)
            repairs.note(tr("times that cannot be read"), line(), told)
        if behind:
            held.append(behind)
            told = tr("Words stood beside the times: “{words}”. They were kept.", words=behind[:80])
            repairs.note(tr("words beside times"), line(), told)
    if opened or _strip(held):
        yield start, end, "\n".join(_strip(held)), opened
    return number


def _times(row: str, held: list[str], opened: bool, dialect: Dialect) -> tuple[str, str, str] | None:
    """The two times of a row and the words behind them, if it is a row of times, well-formed or not."""
    match = dialect.times.fullmatch(row)
    if match:
        return match[1], match[2], ""
    match = dialect.loose.fullmatch(row.strip()) if len(row) < _LONGEST else None
    if match is None:
        return None
    left, right, behind = match[1].strip(), match[2].strip(), match[3].strip()
    if milliseconds(left) is not None and milliseconds(right) is not None:
        return left, right, behind
    named = bool(held) and dialect.name(held[-1]) and _blank_before(held, len(held) - 1, opened)
    if not behind and (named or _blank_before(held, len(held), opened)) and _like_times(left, right, named):
        return left, right, ""
    return None


def _like_times(left: str, right: str, named: bool) -> bool:
    both = left + right
    digits = any(sign.isdigit() for sign in both)
    return (digits and ":" in both) or (named and not any(sign.isalpha() for sign in both))


def _blank_before(held: list[str], place: int, opened: bool) -> bool:
    return not held[place - 1].strip() if place else not opened


def _without_name(held: list[str], opened: bool, dialect: Dialect, number: int) -> tuple[int, str]:
    """Take the counter or name off that stands above a row of times; gives the last counter and the name."""
    counted = str(number + 1)
    if len(held) > 1 and not held[-1].strip() and held[-2].strip() == counted:
        # A blank row between a counter that counts on and its times.
        held.pop()
    if not held or not dialect.name(held[-1]):
        return number, ""
    name = held[-1].strip()
    if not _blank_before(held, len(held) - 1, opened) and name != counted:
        return number, ""
    held.pop()
    return (int(name) if name.isdecimal() and len(name) < 10 else number), name


def has_blank_row(words: str) -> bool:
    """Whether there is a blank row above the last one."""
    return "\n\n" in words or words[:1] == "\n"


def _strip(held: list[str]) -> list[str]:
    while held and not held[-1]:
        held.pop()
    return held


def whole_block(opening: str, times: str) -> re.Pattern[str]:
    """The pattern of a block that is well-formed to the letter, before another one or the end.

    `opening` is what stands above the times (with the counter as its group), `times` the row of times (six
    groups: the three of `EXACT` for both). The last group is the words; those of very many rows are left
    to the walk over rows, or each row of times would be the beginning of a search through the whole text.
    """
    first = rf"{opening}{times}\n"
    return re.compile(rf"^{first}([^\n]++(?:\n[^\n]++){{0,15}}+)\n\n++(?:(?={first})|\Z)", re.MULTILINE)


def tell_oddities(words: str, opened: bool, line: int, repairs: Repairs) -> None:
    """Tell that the words of a block, that becomes `line`, stand in an odd place."""
    if not opened:
        told = tr("Words stand above the first times: they were kept.")
        repairs.note(tr("captions without times"), line, told)
    elif has_blank_row(words):
        told = tr("A blank row stood inside a caption: the words below it were kept with it.")
        repairs.note(tr("blank rows inside captions"), line, told)
