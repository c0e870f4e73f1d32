"""Captions that roll up over the screen, each row shown two or three times, given once. Knows no format.

YouTube writes a new row below the old one, then for a moment the new row alone, then the next below it;
television does it without the moment. A row counts as shown before only at the top of a caption, only if
it was the last one kept, only within `TOGETHER`, and never if it bears times of words: all else was said
again.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from talkeditor.formats.markup import Span

TOGETHER = 10_000
"""Milliseconds; equal rows further apart were said twice."""

MOMENT = 50
"""Milliseconds; a caption as short as that only repeats what stands."""

_ROWS = 4
_SURE = 2
_SHARE = 0.3


class Caption(NamedTuple):
    """A caption with its rows, each in one voice and without markup; a blank row is one with a blank text."""

    start_ms: int | None
    end_ms: int | None
    rows: list[Span]


@dataclass(slots=True)
class Roll:
    """What stands on the screen: feed it all captions in order."""

    shown: tuple[str, ...] = ()
    until_ms: int | None = None

    def new_rows(self, caption: Caption) -> list[Span]:
        """The rows of the caption that were not there before."""
        rows = [row for row in caption.rows if row.text and not row.text.isspace()]
        count = self._repeated(caption, rows)
        new = rows[count:]
        self.shown = (*self.shown, *(row.text.strip() for row in new))[-_ROWS:]
        if rows and caption.end_ms is not None:
            self.until_ms = caption.end_ms
        return new

    def _repeated(self, caption: Caption, rows: list[Span]) -> int:
        """How many rows at the top are the last ones kept."""
        apart = _apart(caption.start_ms, self.until_ms)
        if not rows or apart > TOGETHER:
            return 0
        most = min(len(rows), len(self.shown))
        if not _is_moment(caption):
            blank_below = not caption.rows[-1].text.strip()
            if not caption.rows[0].text.strip() or (len(rows) == 1 and not blank_below and apart > MOMENT):
                return 0
            if len(rows) > 1 and not blank_below:
                most = min(most, len(rows) - 1)
        texts = tuple(row.text.strip() for row in rows[:most] if row.words_ms is None)
        for count in range(len(texts), 0, -1):
            if texts[:count] == self.shown[-count:]:
                return count
        return 0


def rolls(captions: Iterable[Caption]) -> bool:
    """Whether captions roll: a good share begins with the rows that the one before ended with."""
    repeats = total = 0
    timed = False
    before: list[str] = []
    until = None
    for caption in captions:
        rows = [row for row in caption.rows if row.text.strip()]
        if not rows:
            continue
        total += 1
        timed = timed or any(row.words_ms for row in rows)
        texts = [row.text.strip() for row in rows]
        most = min(len(before), len(texts) if _is_moment(caption) else len(texts) - 1)
        again = any(texts[:count] == before[-count:] for count in range(1, most + 1))
        repeats += again and _apart(caption.start_ms, until) <= TOGETHER
        before, until = texts, caption.end_ms
    return repeats >= (1 if timed else _SURE) and repeats >= total * _SHARE


def _is_moment(caption: Caption) -> bool:
    start, end = caption.start_ms, caption.end_ms
    return start is not None and end is not None and 0 <= end - start <= MOMENT


def _apart(start: int | None, until: int | None) -> int:
    return 0 if start is None or until is None else start - until
