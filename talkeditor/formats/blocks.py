"""Captions as blocks of rows below a row of times: what SRT, WebVTT and SBV share. Knows none of them.

A row of times opens a block wherever it stands, so that a missing blank row costs nothing; what stands
between two such rows belongs to the upper one, so that a blank row in a caption costs nothing either. Rows
of times that cannot be read are told, their captions keep their words.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from talkeditor.formats.base import Repairs, checkpoint, rows
from talkeditor.formats.clock import milliseconds

_STEP = 1 << 13
_LONGEST = 2000
"""Characters; no longer row is looked at for times that are not well-formed."""


class Block(NamedTuple):
    """A caption as it stands: blank rows inside are kept, those at its end are not.

    `opened` says whether there was a row of times above it at all.
    """

    start_ms: int | None
    end_ms: int | None
    rows: list[str]
    opened: bool = True


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a format writes its times.

    `sign` is in every row of times, a cheap first look; `times` reads a well-formed row of times whole,
    `loose` parts any other into left, right and what stands behind, `name` knows the row above it. `whole` is
    a well-formed block (counter, times, rows) before another one or the end, `next_whole` the gap before it.
    """

    sign: str
    times: re.Pattern[str]
    loose: re.Pattern[str]
    name: Callable[[str], bool]
    whole: re.Pattern[str]
    next_whole: re.Pattern[str]


def scan(text: str, dialect: Dialect, line: Callable[[], int], repairs: Repairs) -> Iterator[Block]:
    """All blocks in order. `line` tells the line that the next cue becomes.

    Blocks that are well-formed to the letter are cut out whole, all between them row by row.
    """
    place = number = count = 0
    while place < len(text):
        match = dialect.whole.match(text, place)
        block = _whole(match) if match else None
        if match and block:
            yield block
            place, number = match.end(), int(match[1] or number)
            count += 1
            if count % _STEP == 0:
                checkpoint()
            continue
        following = dialect.next_whole.search(text, place)
        end = following.end() if following else len(text)
        yield from _scan_rows(text[place:end], dialect, line, repairs, number)
        place = end


def _whole(match: re.Match[str]) -> Block | None:
    left, right = match[2], match[3]
    start, end = _whole_seconds(left[:-4]), _whole_seconds(right[:-4])
    if start is None or end is None:
        return None
    return Block(start + int(left[-3:]), end + int(right[-3:]), match[4][:-1].split("\n"))


_whole_seconds = lru_cache(1 << 12)(milliseconds)
"""Starts and ends lie close together: most were just asked for."""


def _scan_rows(
    text: str, dialect: Dialect, line: Callable[[], int], repairs: Repairs, number: int
) -> Iterator[Block]:
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
            yield Block(start, end, _strip(held), opened)
        if name and not name.isdecimal():
            told = f"The name “{name}” stands above a caption: it is none of its words."
            repairs.leave_out(line(), told)
        left, right, behind = times
        start, end, held, opened = milliseconds(left), milliseconds(right), [], True
        if start is None or end is None:
            told = f"The times “{row.strip()[:200]}” cannot all be read: the words were kept."
            repairs.note("times that cannot be read", line(), told)
        if behind:
            held.append(behind)
            told = f"Words stood beside the times: “{behind[:80]}”. They were kept."
            repairs.note("words beside times", line(), told)
    if opened or _strip(held):
        yield Block(start, end, _strip(held), opened)


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


def _strip(held: list[str]) -> list[str]:
    while held and not held[-1]:
        held.pop()
    return held


def whole_block(opening: str, times: str, avoided: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Patterns of a block that is well-formed to the letter, before another one or the end.

    `opening` is what stands above the times (with the counter as its group), `times` the row of times (two
    groups), `avoided` how no row of words may begin, lest it be times. The second finds the gap before one.
    """
    first = rf"{opening}{times}\n"
    whole = rf"{first}((?:(?!{avoided})[^\n]+\n)+)\n(?:(?={first})|\Z)"
    return re.compile(whole), re.compile(rf"\n\n(?={whole})")


def tell_oddities(block: Block, words: list[str], line: int, repairs: Repairs) -> None:
    """Tell that the rows of words of a block, that becomes `line`, stand in an odd place."""
    if not block.opened:
        repairs.note("captions without times", line, "Words stand above the first times: they were kept.")
    elif any(not row for row in words):
        told = "A blank row stood inside a caption: the words below it were kept with it."
        repairs.note("blank rows inside captions", line, told)
