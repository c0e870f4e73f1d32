"""Descript's text and Markdown export: times in brackets, names with a colon. Knows no file.

A row is `[00:00:10] Name: words`, `Name: [00:00:10] words` or words with times among them, each of which
begins a cue. A name is one that labels at least two rows, or that all timed rows have one of: a lone
"Remember: …" is speech.
"""

import re
from collections import Counter

from talkeditor.core.translation import tr
from talkeditor.formats.base import Parsed, Reader, head, rows
from talkeditor.formats.entries import Entries, speaker_of

_TIME = r"[0-9]{1,4}(?::[0-9]{1,4}){1,2}(?:[.,;:][0-9]{1,9})?"
_MARK = re.compile(rf"\[({_TIME})\]")
_LABEL = re.compile(
    rf"\s*+(?:\[(?P<time>{_TIME})\]\s*+)?"
    r"(?P<bold>\*\*)?(?P<name>(?:[^\W_a-z][^\s:\[\]*]{0,39}+[ \t]?+){1,4}+):(?(bold)\*\*)(?:[ \t]+|$)"
)
"""A label with or without a time in front of it. A word is never cut in two: there are millions of ways."""

_SNIFFED = 40
"""Rows by which the format is recognised."""
_TITLES = 2
"""Rows that may stand above the first time: the title of a composition and a subtitle."""


def sniff(text: str) -> bool:
    """Whether at least half of the first rows begin with a time in brackets, or a name and such a time, and
    the first of them soon."""
    beginning = [row for row in head(text).split("\n") if row and not row.isspace()][:_SNIFFED]
    marked = [at for at, row in enumerate(beginning) if _begins_marked(row)]
    if not marked or 2 * len(marked) < len(beginning) or marked[0] > _TITLES:
        return False
    return not any("[" in row for row in beginning[: marked[0]])


def parse(text: str) -> Parsed:
    """One cue a time, or a row where there is none."""
    names = _names(text)
    entries = Entries()
    speaker: str | None = None
    for row in rows(text):
        label, parts = _parts(row, names)
        speaker = label or speaker
        before = entries.line
        for stamp, words in parts:
            entries.add(words, entries.clock_time(stamp) if stamp else None, None, speaker)
        if label and entries.line == before:
            told = tr("“{row}” has no words: it was left out.", row=row.strip())
            entries.repairs.leave_out(before, told)
    return entries.parsed()


def _begins_marked(row: str) -> bool:
    return _marked(row, _LABEL.match(row))


def _marked(row: str, label: re.Match[str] | None) -> bool:
    """Whether a row with this label, if any, begins with a time: in front of the label or behind it."""
    if label is None:
        return _MARK.match(row.lstrip()) is not None
    return label["time"] is not None or _MARK.match(row, label.end()) is not None


def _names(text: str) -> set[str]:
    """The labels that are names."""
    labels: Counter[str] = Counter()
    marked = 0
    for row in rows(text):
        if "[" in row:
            label = _LABEL.match(row)
            if _marked(row, label):
                marked += 1
                if label:
                    labels[label["name"].strip()] += 1
    if labels.total() == marked:
        return set(labels)
    return {name for name, count in labels.items() if count > 1}


def _parts(row: str, names: set[str]) -> tuple[str | None, list[tuple[str, str]]]:
    """The speaker, and all words of a row with the time in front of them, "" where there is none."""
    label = _LABEL.match(row) if ":" in row else None
    name = label["name"].strip() if label else ""
    speaker = speaker_of(name) if name in names else None
    stamp = ""
    if label and speaker:
        stamp = label["time"] or ""
        row = row[label.end() :]
    if "[" not in row:
        return speaker, [(stamp, row)]
    pieces = _MARK.split(row)
    return speaker, [(stamp, pieces[0]), *zip(pieces[1::2], pieces[2::2], strict=True)]


READER = Reader("descript", sniff, parse)
