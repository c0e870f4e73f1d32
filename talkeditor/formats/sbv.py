"""YouTube's SBV: a row of two times with a comma between, the words, a blank row."""

import re

from talkeditor.core.cues import Cues
from talkeditor.formats.base import Parsed, Reader, Repairs, head
from talkeditor.formats.blocks import Dialect, scan, tell_oddities, whole_block

_TIME = r"[0-9]{1,4}:[0-9]{1,2}:[0-9]{1,2}\.[0-9]{1,3}"
_TIMES = re.compile(rf"({_TIME}),({_TIME})\s*")
_LOOSE = re.compile(r"([^\s,]{1,20})[ \t]{0,4},[ \t]{0,4}([^\s,]{0,20})()")
_FIRST = re.compile(rf"^{_TIME},{_TIME}[ \t]*$", re.MULTILINE)
_WHOLE_TIME = r"([0-9]{1,4}:[0-9]{1,2}:)([0-9]{2})\.([0-9]{3})"
_DIALECT = Dialect(
    ",",
    _TIMES,
    _LOOSE,
    lambda _: False,
    whole_block("()", rf"{_WHOLE_TIME},{_WHOLE_TIME}"),
    re.compile(r"^[0-9:.\s]*,", re.MULTILINE),
)
_BREAK = "[br]"
"""What YouTube writes for a break of rows inside a row."""


def sniff(text: str) -> bool:
    """Whether there is a row with two times and a comma."""
    return bool(_FIRST.search(head(text)))


def parse(text: str) -> Parsed:
    """One cue a caption, its rows joined."""
    cues, repairs = Cues(), Repairs()
    for start, end, rows, opened in scan(text, _DIALECT, cues.__len__, repairs):
        words = rows.replace(_BREAK, "\n")
        if words and not words.isspace():
            tell_oddities(rows, opened, len(cues), repairs)
            cues.add(words, start, end)
    return Parsed(cues, repairs.problems)


READER = Reader("sbv", sniff, parse, (".sbv",))
