"""Times as people and programs write them, and a stream's times put in order. Knows no format."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice
from operator import gt

from talkeditor.core.cues import Cues
from talkeditor.core.errors import Problem
from talkeditor.core.translation import tr
from talkeditor.formats.base import Repairs

TIME = r"(?:[0-9]{1,4}:)?[0-9]{1,4}:[0-9]{1,2}(?:[.,:;][0-9]{1,9})?"
"""A clock time: hours at will, minutes, seconds, a fraction at will."""

EXACT = r"((?:[0-9]{1,4}:)?[0-9]{1,4}:)([0-9]{2})[.,]([0-9]{3})"
"""A time as programs write it, in the three groups that `exact_ms` takes."""

_TIME = re.compile(r"(?:([0-9]{1,4}):)?([0-9]{1,4}):([0-9]{1,2})(?:[.,:;]([0-9]{1,9}))?")
_HOUR = 3_600_000


def milliseconds(text: str) -> int | None:
    """The time in milliseconds, or None for what is none.

    Minutes may go over 59 where there are no hours; a fraction is cut to milliseconds.
    """
    if len(text) > _LONGEST:
        return None
    if text[-4:-3] in _POINTS:
        found = exact_ms(text[:-6], text[-6:-4], text[-3:])
    elif text[-3:-2] in _POINTS:
        found = exact_ms(text[:-5], text[-5:-3], text[-2:])
    else:
        found = exact_ms(text[:-2], text[-2:], "")
    return _any_ms(text) if found is None else found


def exact_ms(minute: str, second: str, fraction: str) -> int | None:
    """The time in milliseconds of the groups of `EXACT`, or None for what is not written like them."""
    start, seconds, ms = _minute_ms(minute), _SECONDS.get(second), _FRACTIONS.get(fraction)
    return None if start is None or seconds is None or ms is None else start + seconds + ms


def _any_ms(text: str) -> int | None:
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    hours, minutes, seconds, fraction = match.groups()
    if int(seconds) > 59 or (hours and int(minutes) > 59):
        return None
    whole = int(hours or 0) * _HOUR + int(minutes) * 60_000 + int(seconds) * 1000
    return whole + int((fraction or "0").ljust(3, "0")[:3])


@lru_cache(1 << 10)
def _minute_ms(minute: str) -> int | None:
    """The time up to the seconds, colon included: millions of times lie in a few minutes."""
    return _any_ms(f"{minute}00") if _MINUTE.fullmatch(minute) else None


_LONGEST = len("9999:9999:59.123456789")
_POINTS = frozenset(".,")
_MINUTE = re.compile(r"(?:[0-9]{1,4}:)?[0-9]{1,4}:")
_SECONDS = {f"{second:02}": 1000 * second for second in range(60)}
_WIDTHS = {1: 100, 2: 10, 3: 1}
_FRACTIONS = {"": 0} | {f"{n:0{width}}": n * ms for width, ms in _WIDTHS.items() for n in range(10**width)}
"""All fractions of up to three digits in milliseconds."""


def shown(ms: int) -> str:
    """A time for people: 1:02:03."""
    seconds = ms // 1000
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def orderly(cues: Cues, problems: tuple[Problem, ...]) -> tuple[Cues, tuple[Problem, ...]]:
    """The cues where they stand, with no start before an earlier one and no end before its start.

    What does not fit is unset and told. What stays is the longest run of starts that never fall back
    (patience sorting), so that one wild time does not take all times behind it along.
    """
    starts, ends, repairs = cues.starts, cues.ends, Repairs()
    if _fall_back(starts):
        kept = _longest_run(starts)
        for line, start in enumerate(starts):
            if start is not None and line not in kept:
                repairs.note(tr("times that run backwards"), line, _backwards(start))
                starts[line] = ends[line] = None
                cues.words.pop(line, None)
    for line, (start, end) in enumerate(zip(starts, ends, strict=True)):
        if start is not None and end is not None and end < start:
            repairs.note(tr("ends before their starts"), line, _upside_down(start, end))
            ends[line] = None
    return cues, (*problems, *repairs.problems)


def _backwards(start: int) -> str:
    time = shown(start)
    return tr("The time {time} runs backwards: it was left out, the words were kept.", time=time)


def _upside_down(start: int, end: int) -> str:
    return tr(
        "The end {end} lies before the start {start}: it was left out.", end=shown(end), start=shown(start)
    )


def _fall_back(starts: Sequence[int | None]) -> bool:
    known = [start for start in starts if start is not None]
    return any(map(gt, known, islice(known, 1, None)))


def _longest_run(starts: Sequence[int | None]) -> set[int]:
    """The lines of a longest subsequence that never falls (Fredman 1975), by O(n log n)."""
    tails: list[int] = []
    lines: list[int] = []
    before = array("q", bytes(8 * len(starts)))
    for line, start in enumerate(starts):
        if start is None:
            continue
        place = bisect_right(tails, start)
        before[line] = lines[place - 1] if place else -1
        tails[place : place + 1] = [start]
        lines[place : place + 1] = [line]
    kept = set()
    line = lines[-1] if lines else -1
    while line >= 0:
        kept.add(line)
        line = before[line]
    return kept
