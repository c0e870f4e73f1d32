"""From cues to the lines of a transcript. Knows nothing of formats."""

import re
from collections.abc import Iterable
from typing import TypeVar

from talkeditor.core.transcript import Cue, Transcript

_T = TypeVar("_T")

_BLANKS = re.compile("[ \t\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]+")
"""What folds into one blank. A no-break space is not among them: it is the author's own sign."""


def normalise(cues: Iterable[Cue]) -> Transcript:
    """A transcript with one line a cue: blanks folded, rows joined by a blank, empty cues left out.

    Word times stay only where there is one a word: a shifted time is worse than none.
    """
    lines: list[str] = []
    starts: list[int | None] = []
    ends: list[int | None] = []
    speakers: list[str | None] = []
    word_times: dict[int, tuple[int | None, ...]] = {}
    for text, start, end, speaker, words in cues:
        line = folded(text)
        if line:
            if words and len(words) == len(line.split()):
                word_times[len(lines)] = words
            lines.append(line)
            starts.append(start)
            ends.append(end)
            speakers.append(speaker)
    return Transcript(tuple(lines), _known(starts), _known(ends), _known(speakers), word_times)


def _known(values: list[_T | None]) -> tuple[_T | None, ...]:
    """The values, or none at all if none of them is known."""
    return () if values.count(None) == len(values) else tuple(values)


def folded(text: str) -> str:
    """The text with single blanks and none at its ends."""
    if text.isascii():
        result = " ".join(text.split())
        # The very object where nothing changed: a line then costs its memory once.
        return text if result == text else result
    return _BLANKS.sub(" ", text.strip())
