"""Plain text with times: YouTube's transcript panel as pasted, or a time at the head of each row.

Known are `0:05` on a row of its own above the words, `1:02:03 words`, `[00:01:02] words`, `75:10 - words`
and a range such as Whisper prints. A time of the day (`10:30 am`) is words.
"""

import re
from itertools import pairwise

from talkeditor.core.cues import Cues
from talkeditor.core.translation import tr
from talkeditor.formats.base import Parsed, Reader, Repairs, head, rows
from talkeditor.formats.clock import milliseconds

_TIME = r"(?:[0-9]{1,3}:)?[0-9]{1,4}:[0-9]{2}(?:[.,][0-9]{1,3})?"
_RANGE = rf"({_TIME})(?:[ \t]{{0,2}}(?:-->|[-–—])[ \t]{{0,2}}({_TIME}))?"
_OF_THE_DAY = r"\s{0,2}[ap]\.?\s?m\b"
_STAMP = re.compile(
    rf"[ \t]{{0,20}}(?:[\[(]{_RANGE}[\])](?:[ \t]{{0,2}}[-–—:|](?=\s))?"
    rf"|{_RANGE}(?=\s|$)(?!{_OF_THE_DAY})(?:[ \t]{{1,2}}[-–—|](?=\s))?)(.*)",
    re.IGNORECASE,
)
_ALMOST = re.compile(r"[ \t]{0,20}[\[(]?(?:[0-9]{1,3}:)?[0-9]{1,4}:[0-9]{2}\b")
_AND = r"(?:,? (?:and |und |et |y |e |en )?)?"
_SPOKEN = re.compile(
    r"\s{0,20}(?:([0-9]{1,4}) (?:hours?|stunden?|heures?|horas?|or[ae]|uur))?"
    rf"{_AND}(?:([0-9]{{1,4}}) minu(?:ten?|tes?|tos?|ti|ut))?"
    rf"{_AND}(?:([0-9]{{1,2}}) (?:seconds?|sekunden?|secondes?|segundos?|second[oi]|seconden?))?\s{{0,20}}",
    re.IGNORECASE,
)
"""A time in words, in English, German, French, Spanish, Portuguese, Italian and Dutch."""
_FIRST_SIGNS = frozenset("[(0123456789")
_LEAST = 2
_SHARE = 0.25
_ORDERLY = 0.8
_FIRST_ROWS = 5

_Stamp = tuple[int, int | None, str]


def sniff(text: str) -> bool:
    """Whether a good share of the rows bears a time, the first soon, and the times go forward."""
    filled = [row for row in head(text).split("\n") if row and not row.isspace() and _spoken_s(row) is None]
    found = [(number, stamp[0]) for number, row in enumerate(filled) if (stamp := _stamp(row))]
    if len(found) < _LEAST or len(found) < len(filled) * _SHARE or found[0][0] >= _FIRST_ROWS:
        return False
    forward = sum(first <= second for (_, first), (_, second) in pairwise(found))
    return forward >= (len(found) - 1) * _ORDERLY


def parse(text: str) -> Parsed:
    """One cue a row of words; the first row below or beside a time has it."""
    cues, repairs = Cues(), Repairs()
    start: int | None = None
    end: int | None = None
    for row in rows(text):
        if not row or row.isspace():
            continue
        stamp = _stamp(row)
        if stamp:
            start, end, words = stamp
            if words:
                cues.add(words, start, end)
                start = end = None
            continue
        if start is not None and _spoken_s(row) == start // 1000:
            continue
        if row.lstrip()[:1] in _FIRST_SIGNS and _ALMOST.match(row) and not _is_of_the_day(row):
            shown = row.strip()[:80]
            told = tr("The time in “{row}” cannot be read: the whole row was kept.", row=shown)
            repairs.note(tr("times that cannot be read"), len(cues), told)
        cues.add(row, start, end)
        start = end = None
    return Parsed(cues, repairs.problems)


def _stamp(row: str) -> _Stamp | None:
    """The time, the end and the words of a row that begins with a time."""
    match = _STAMP.fullmatch(row) if row.lstrip()[:1] in _FIRST_SIGNS else None
    if match is None:
        return None
    left, right = match[1] or match[3], match[2] or match[4]
    start, end = milliseconds(left), milliseconds(right) if right else None
    return None if start is None or (right and end is None) else (start, end, match[5].strip())


def _is_of_the_day(row: str) -> bool:
    return re.match(rf"[ \t]{{0,20}}[0-9]{{1,2}}:[0-9]{{2}}{_OF_THE_DAY}", row, re.IGNORECASE) is not None


def _spoken_s(row: str) -> int | None:
    """The seconds of a row that only says a time, as the panel does below each for those who listen to it."""
    match = _SPOKEN.fullmatch(row) if row.lstrip()[:1].isdecimal() else None
    if match is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return (hours * 60 + minutes) * 60 + seconds


READER = Reader("timed text", sniff, parse)
