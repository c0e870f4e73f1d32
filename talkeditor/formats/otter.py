"""Otter's text export: a row with a name, two blanks and a time, then what was said. Knows no file."""

import re

from talkeditor.core.translation import tr
from talkeditor.formats.base import Parsed, Reader, head, rows
from talkeditor.formats.entries import Entries, speaker_of

_HEADER = re.compile(r"\s*(\S(?:[^\n]{0,98}\S)?)(?:[ \t\xa0]{2,}|\t)([0-9]{1,4}(?::[0-9]{1,4}){1,2})\s*")
_FOOTER = re.compile(r"\s*Transcribed by https?://otter\.ai/?\s*", re.IGNORECASE)
_LATEST_HEADER = 12
"""A title, a date, key words and all speakers may stand above the first header, in so many rows."""


def sniff(text: str) -> bool:
    """Whether a text has such a row near its beginning, with words below, and none of another kind."""
    beginning = [row for row in head(text).split("\n") if row and not row.isspace()]
    headers = [at for at, row in enumerate(beginning) if _HEADER.fullmatch(row)]
    if not headers or headers[0] >= _LATEST_HEADER:
        return False
    has_words = len(beginning) > headers[0] + len(headers)
    return has_words and (len(headers) > 1 or headers[0] == 0)


def parse(text: str) -> Parsed:
    """One cue a row of words; the first below a header has its time, all have its speaker."""
    entries = Entries()
    speaker: str | None = None
    start: int | None = None
    waiting = ""
    for row in rows(text):
        if not row or row.isspace():
            continue
        header = _HEADER.fullmatch(row) if ":" in row else None
        if header:
            _tell_silent(waiting, entries)
            waiting = header[0].strip()
            speaker, start = speaker_of(header[1]), entries.clock_time(header[2])
        elif "/" in row and _FOOTER.fullmatch(row):
            told = tr("“{row}” is Otter's own row, not speech: it was left out.", row=row.strip())
            entries.repairs.leave_out(entries.line, told)
        else:
            entries.add(row, start, None, speaker)
            start, waiting = None, ""
    _tell_silent(waiting, entries)
    return entries.parsed()


def _tell_silent(header: str, entries: Entries) -> None:
    if header:
        told = tr("“{header}” has no words below it: it was left out.", header=header)
        entries.repairs.leave_out(entries.line, told)


READER = Reader("otter", sniff, parse)
