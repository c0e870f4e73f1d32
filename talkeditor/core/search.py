"""Finds words in a stream as it is shown now, corrections included. Knows no widget and no cursor.

Stretches of many lines are looked through at once, so that a search costs some ten milliseconds per
hundred thousand lines.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from unicodedata import category

from talkeditor.core.review import Review

MOST_HITS = 20_000
"""More hits than anybody walks through: a search stops there and says so."""

_STRETCH = 1024
_BLANKS = re.compile("[ \t\n\r\x0b\x0c]+")


@dataclass(frozen=True, slots=True)
class Query:
    """What is searched: the words, whether capitals count, whether only whole words do."""

    words: str
    case: bool = False
    whole: bool = False

    @property
    def needle(self) -> str:
        """The words as lines hold them: single blanks; nothing where there are only blanks."""
        return _BLANKS.sub(" ", self.words) if self.words.strip() else ""


class Hit(NamedTuple):
    """A place that was found: its line and the characters (half-open) there."""

    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hits:
    """The hits in stream order; `more`: there are others behind the last."""

    places: tuple[Hit, ...] = ()
    more: bool = False

    def __len__(self) -> int:
        return len(self.places)

    def of_line(self, line: int) -> tuple[Hit, ...]:
        """The hits in a line."""
        first = bisect_left(self.places, (line,))
        return self.places[first : bisect_left(self.places, (line + 1,), first)]

    def from_line(self, line: int) -> int:
        """The number of the first hit in or behind a line, from the first again where there is none."""
        found = bisect_left(self.places, (line,))
        return found if found < len(self.places) else 0


def find(review: Review, query: Query, most: int = MOST_HITS) -> Hits:
    """All places where the query stands in the lines as they are shown, at most `most` of them."""
    if not query.needle:
        return Hits()
    found: list[Hit] = []
    for hit in _hits(review, query):
        if len(found) == most:
            return Hits(tuple(found), more=True)
        found.append(hit)
    return Hits(tuple(found))


def spans(text: str, query: Query) -> Iterator[tuple[int, int]]:
    """Where the query stands in a line, in characters of the line; hits never overlap."""
    needle = _folded_needle(query)
    folded = text if query.case else text.casefold()
    return _spans(text, folded, needle, query.whole) if needle else iter(())


def _hits(review: Review, query: Query) -> Iterator[Hit]:
    needle, lines = _folded_needle(query), review.transcript.lines
    for first in range(0, len(lines), _STRETCH):
        stretch = list(lines[first : first + _STRETCH])
        for line, text in review.corrections.within(first, first + len(stretch)):
            stretch[line - first] = text
        joined = "\n".join(stretch)
        folded = joined if query.case else joined.casefold()
        if needle not in folded:
            continue
        if len(folded) == len(joined):
            # What is searched holds no line break, so that no hit reaches into another line.
            yield from _by_line(stretch, first, _spans(joined, folded, needle, query.whole))
            continue
        for line, text in enumerate(stretch, first):
            folded = text if query.case else text.casefold()
            for start, end in _spans(text, folded, needle, query.whole):
                yield Hit(line, start, end)


def _by_line(stretch: Sequence[str], first: int, found: Iterator[tuple[int, int]]) -> Iterator[Hit]:
    """The hits in lines that were joined by line breaks, from line `first`."""
    line, begin = first, 0
    end = len(stretch[0])
    for start, stop in found:
        while start > end:
            line, begin = line + 1, end + 1
            end = begin + len(stretch[line - first])
        yield Hit(line, start - begin, stop - begin)


def _spans(text: str, folded: str, needle: str, whole: bool) -> Iterator[tuple[int, int]]:
    # Folding never shortens: where the length is the same, each character became one.
    origins = None if len(folded) == len(text) else _origins(text)
    size, done = len(needle), 0
    at = folded.find(needle)
    while at >= 0:
        end = at + size
        start, stop = (at, end) if origins is None else (origins[at], origins[end - 1] + 1)
        if start >= done and (not whole or _is_whole(text, start, stop)):
            yield start, stop
            done = stop
            at = folded.find(needle, end)
        else:
            at = folded.find(needle, at + 1)


def _folded_needle(query: Query) -> str:
    return query.needle if query.case else query.needle.casefold()


def _origins(text: str) -> list[int]:
    """For each character of the folded text the one of the text that it came from: ß becomes ss."""
    return [at for at, character in enumerate(text) for _ in character.casefold()]


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether no letter, digit or mark continues a hit to either side."""
    before = start > 0 and _continues(text[start - 1]) and _continues(text[start])
    after = end < len(text) and _continues(text[end]) and _continues(text[end - 1])
    return not before and not after


def _continues(character: str) -> bool:
    return character == "_" or category(character)[0] in "LNM"
