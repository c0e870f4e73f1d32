"""From cues to the lines of a transcript. Knows nothing of formats."""

import re
from collections.abc import Iterable
from typing import TypeVar

from talkeditor.core.cues import Cues
from talkeditor.core.transcript import Cue, Transcript
from talkeditor.core.words import words_in_each

_T = TypeVar("_T")

_BLANKS = re.compile("[ \t\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]+")
"""What folds into one blank. A no-break space is not among them: it is the author's own sign."""

_WIDE = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
"""Whatever else parts words, and stays inside a line."""


def normalise(cues: Iterable[Cue]) -> Transcript:
    """A transcript with one line a cue: blanks folded, rows joined by a blank, empty cues left out.

    Word times stay only where there is one a word: a shifted time is worse than none.
    """
    columns = cues if isinstance(cues, Cues) else Cues(cues)
    lines = [folded(text) for text in columns.texts]
    if not all(lines):
        columns = Cues(cue for cue, line in zip(columns, lines, strict=True) if line)
        lines = [line for line in lines if line]
    spread = ((line, _spread(times, lines[line])) for line, times in columns.words.items())
    fitting = {line: times for line, times in spread if times}
    times = _known(columns.starts), _known(columns.ends)
    return Transcript(tuple(lines), *times, _known(columns.speakers), fitting)


def _spread(times: tuple[int | None, ...], text: str) -> tuple[int | None, ...]:
    """Times of the stretches between blanks as times of words; nothing where they are not as many."""
    sizes = words_in_each(text)
    if len(times) != len(sizes):
        return times if len(times) == sum(sizes) else ()
    if len(times) == sum(sizes):
        return times
    return tuple(ms for time, size in zip(times, sizes, strict=True) for ms in (time, *[None] * (size - 1)))


def _known(values: list[_T | None]) -> tuple[_T | None, ...]:
    """The values, or none at all if none of them is known."""
    return () if values.count(None) == len(values) else tuple(values)


def folded(text: str) -> str:
    """The text with single blanks and none at its ends."""
    if not text.isascii() and _WIDE.search(text):
        return _BLANKS.sub(" ", text.strip())
    result = " ".join(text.split())
    # The very object where nothing changed: a line then costs its memory once.
    return text if result == text else result
