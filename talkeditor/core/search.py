"""Finds words in a stream as it is shown now, corrections included. Knows no widget and no cursor.

Plain words are looked for in stretches of many lines at once, so that a search costs some ten milliseconds
per hundred thousand lines. What else counts as a hit, a `Matcher` says; where it takes long, it is told how
far it is and can be stopped.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol
from unicodedata import category

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.review import Review

MOST_HITS = 250_000
"""More hits than anybody walks through: a search stops there and says so."""

_STRETCH = 1024
_BLANKS = re.compile("[ \t\n\r\x0b\x0c]+")
_JOINER = "\u200d"

Tell = Callable[[float], bool]
"""Told how far a work is (0 to 1); False stops it."""


class Mode(StrEnum):
    """How the words of a query are taken."""

    PLAIN = "plain"
    SIMILAR = "similar"
    EXPRESSION = "expression"


@dataclass(frozen=True, slots=True)
class Query:
    """What is searched: the words, whether capitals count, whether only whole words do.

    `distance` is how many letters of a word may differ in `Mode.SIMILAR`; `captioned`: also where only the
    captioned words say it and a correction no longer does.
    """

    words: str
    case: bool = False
    whole: bool = False
    mode: Mode = Mode.PLAIN
    distance: int = 2
    captioned: bool = False

    @property
    def needle(self) -> str:
        """The words as lines hold them: single blanks; nothing where there are only blanks.

        An expression stays as it was typed.
        """
        if self.mode is Mode.EXPRESSION:
            return self.words
        return _BLANKS.sub(" ", self.words) if self.words.strip() else ""


class Hit(NamedTuple):
    """A place that was found: its line and the characters (half-open) there.

    `captioned`: the characters are those of the captioned words, which a correction has replaced.
    """

    line: int
    start: int
    end: int
    captioned: bool = False


class QueryError(TalkeditorError):
    """A query that cannot be searched, or takes too long."""


class Matcher(Protocol):
    """Says where a query stands in a text."""

    def spans(self, text: str) -> Iterable[tuple[int, int]]:
        """Where it stands, in characters, ascending and never overlapping. Raises `QueryError`."""

    def instead(self, text: str, start: int, end: int, template: str) -> str | None:
        """The words that a template puts in the place of a hit; None where there is no such hit.

        Raises `QueryError`.
        """


@dataclass(frozen=True, slots=True)
class Hits:
    """The hits in stream order; `more`: there are others behind the last.

    `fault` is a sentence where the query cannot be searched, or not to its end.
    """

    places: tuple[Hit, ...] = ()
    more: bool = False
    fault: str = ""

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


class Plain:
    """Matches words as they are typed, capitals and whole words on request."""

    def __init__(self, query: Query) -> None:
        self._case, self._whole = query.case, query.whole
        self._needle = query.needle if query.case else query.needle.casefold()

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the words stand in a text."""
        folded = text if self._case else text.casefold()
        return _spans(text, folded, self._needle, self._whole) if self._needle else iter(())

    def instead(self, text: str, start: int, end: int, template: str) -> str | None:
        """The template, where the words stand there."""
        found = text[start:end] if self._case else text[start:end].casefold()
        return template if found == self._needle or (start, end) in set(self.spans(text)) else None

    def in_lines(self, lines: Sequence[str], first: int) -> Iterator[Hit]:
        """The hits in lines that hold no line break, numbered from `first`."""
        joined = "\n".join(lines)
        folded = joined if self._case else joined.casefold()
        if self._needle not in folded:
            return
        if len(folded) == len(joined):
            # What is searched holds no line break, so that no hit reaches into another line.
            yield from _by_line(lines, first, _spans(joined, folded, self._needle, self._whole))
            return
        yield from _each_line(self, lines, first)


def find(
    review: Review,
    query: Query,
    most: int = MOST_HITS,
    *,
    matcher: Matcher | None = None,
    within: Sequence[range] | None = None,
    tell: Tell = lambda _: True,
) -> Hits:
    """The places where the query stands in the lines as they are shown, at most `most` of them.

    `within` are the lines that are looked at, ascending: by default all. `matcher` matches what is no plain
    text. Stopped by `tell` it gives what was found so far.
    """
    if not query.needle:
        return Hits()
    found: list[Hit] = []
    try:
        for hits in _in_stretches(review, query, matcher or Plain(query), within, tell):
            found += hits
            if len(found) > most:
                return Hits(tuple(found[:most]), more=True)
    except _TooLongError as error:
        return Hits((*found, *error.found), fault=error.sentence)
    return Hits(tuple(found))


class _TooLongError(Exception):
    """A line at which a matcher gave up; what it had found before in that stretch."""

    def __init__(self, sentence: str, found: list[Hit]) -> None:
        super().__init__(sentence)
        self.sentence, self.found = sentence, found


def _in_stretches(
    review: Review, query: Query, matcher: Matcher, within: Sequence[range] | None, tell: Tell
) -> Iterator[list[Hit]]:
    ranges = (range(len(review.transcript)),) if within is None else within
    whole, done = max(1, sum(map(len, ranges))), 0
    for lines in ranges:
        for first in range(lines.start, lines.stop, _STRETCH):
            end = min(first + _STRETCH, lines.stop)
            yield _stretch(review, query, matcher, first, end)
            done += end - first
            if not tell(done / whole):
                return


def _stretch(review: Review, query: Query, matcher: Matcher, first: int, end: int) -> list[Hit]:
    lines = list(review.transcript.lines[first:end])
    corrected = list(review.corrections.within(first, end))
    for line, text in corrected:
        lines[line - first] = text
    found: list[Hit] = []
    places = (
        matcher.in_lines(lines, first) if isinstance(matcher, Plain) else _each_line(matcher, lines, first)
    )
    try:
        for hit in places:
            found.append(hit)  # noqa: PERF402  # What was found before a fault counts.
        if query.captioned and corrected:
            found += _only_captioned(review, matcher, [line for line, _ in corrected], found)
            found.sort()
    except QueryError as error:
        raise _TooLongError(error.sentence, found) from None
    return found


def _each_line(matcher: Matcher, lines: Sequence[str], first: int) -> Iterator[Hit]:
    for line, text in enumerate(lines, first):
        for start, end in matcher.spans(text):
            yield Hit(line, start, end)


def _only_captioned(
    review: Review, matcher: Matcher, corrected: list[int], found: Sequence[Hit]
) -> Iterator[Hit]:
    """The hits in the captioned words of corrected lines which the correction does not hold."""
    hits = Hits(tuple(found))
    for line in corrected:
        now = review.text(line)
        said = {now[hit.start : hit.end].casefold() for hit in hits.of_line(line)}
        captioned = review.transcript.lines[line]
        for start, end in matcher.spans(captioned):
            if captioned[start:end].casefold() not in said:
                yield Hit(line, start, end, captioned=True)


def again(review: Review, query: Query, matcher: Matcher, hits: Hits, lines: Iterable[int]) -> Hits:
    """The hits after these lines have changed, `lines` ascending: only they are looked at again."""
    places: list[Hit] = []
    done, fault = 0, hits.fault
    for line in lines:
        first = bisect_left(hits.places, (line,), done)
        places += hits.places[done:first]
        try:
            places += _stretch(review, query, matcher, line, line + 1)
        except _TooLongError as error:
            fault = error.sentence
        done = bisect_left(hits.places, (line + 1,), first)
    return Hits((*places, *hits.places[done:]), hits.more, fault)


def inside(text: str, at: int) -> bool:
    """Whether a place lies inside what a person sees as one character: before a mark, or at a joiner."""
    if not 0 < at < len(text):
        return False
    character = text[at]
    return (
        character == _JOINER
        or text[at - 1] == _JOINER
        or "\U0001f3fb" <= character <= "\U0001f3ff"
        or (character > "\x7f" and category(character)[0] == "M")
    )


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
    size, done, ascii_only = len(needle), 0, text.isascii()
    at = folded.find(needle)
    while at >= 0:
        end = at + size
        start, stop = (at, end) if origins is None else (origins[at], origins[end - 1] + 1)
        split = not ascii_only and (inside(text, start) or inside(text, stop))
        if start >= done and not split and (not whole or _is_whole(text, start, stop)):
            yield start, stop
            done = stop
            at = folded.find(needle, end)
        else:
            at = folded.find(needle, at + 1)


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
