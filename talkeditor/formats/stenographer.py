"""A stenographer's plain text: capitals, `>>` where the speaker changes, `NAME:` where one is known.

The lines are those of plain text to the letter, marks included; the speakers are known beside them. Only a
text in capitals counts: elsewhere `>>` and a colon may be anything.
"""

import re
from collections import Counter

from talkeditor.core.cues import Cues
from talkeditor.formats.base import Parsed, Reader, head, rows

_MARK = re.compile(r"\s{0,20}(?:(>{2,3})\s{0,4})?(?:([A-Z][A-Z.'’ -]{0,38}[A-Z.])\s?:(?=\s|$))?")
_LEAST_MARKS = 2
_LEAST_LETTERS = 40
_CAPITALS = 0.8


def sniff(text: str) -> bool:
    """Whether nearly all letters are capitals, and speakers change."""
    beginning = head(text)
    capitals = sum(map(str.isupper, beginning))
    small = sum(map(str.islower, beginning))
    if capitals + small < _LEAST_LETTERS or capitals < (capitals + small) * _CAPITALS:
        return False
    return sum(any(_mark(row)) for row in beginning.split("\n")) >= _LEAST_MARKS


def parse(text: str) -> Parsed:
    """One cue a row, as it stands, with the name that was called last since the speaker changed."""
    cues = Cues()
    names = _names(text)
    speaker: str | None = None
    for row in rows(text):
        if not row or row.isspace():
            continue
        changed, name = _mark(row)
        if changed or name:
            speaker = name if name in names else None if changed else speaker
        cues.add(row, speaker=speaker)
    return Parsed(cues)


def _names(text: str) -> set[str]:
    """The names: what stands behind a mark, or before two rows; a lone "REMEMBER:" is speech."""
    marks = [_mark(row) for row in rows(text) if ":" in row]
    counts = Counter(name for _, name in marks)
    return {name for changed, name in marks if name and (changed or counts[name] > 1)}


def _mark(row: str) -> tuple[str, str]:
    match = _MARK.match(row)
    return (match[1] or "", match[2] or "") if match else ("", "")


READER = Reader("stenographer", sniff, parse)
