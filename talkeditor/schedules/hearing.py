"""What is heard of each talk, near its ends and over all of it: the material an assignment goes by.

Knows no slot.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from talkeditor.core.findings import Heard, Kind
from talkeditor.core.review import Review
from talkeditor.core.schedule import WORDS_A_MINUTE
from talkeditor.core.segments import Status
from talkeditor.schedules.words import plain

BEFORE, BEHIND, CLOSING = 60, 260, 50
"""Words before a talk, at its beginning and at its end in which it may be named."""
ASIDE = 160
"""Words out of the middle of each talk: what is found there as well is no announcement."""
_CLOCK = re.compile(r"\b(?!(?:19|20)\d\d\b)(\d{1,2})[ :.]?([0-5]\d)\b")
"""Four digits run together that may be a year are one."""


@dataclass(frozen=True, slots=True)
class Window:
    """Words of a stretch with their lines; `forms` has single words and pairs run together."""

    words: tuple[str, ...]
    lines: tuple[int, ...]

    def forms(self, most: int) -> dict[str, tuple[int, int]]:
        """Words and runs of up to `most` words written as one → where they are heard first (index, count)."""
        found: dict[str, tuple[int, int]] = {}
        for count in range(1, most + 1):
            for at in range(len(self.words) - count + 1):
                found.setdefault("".join(self.words[at : at + count]), (at, count))
        return found


@dataclass(frozen=True, slots=True)
class Spoken:
    """A talk as heard. `number` counts from 1, `segments` are its parts in the review.

    `minutes` is its length: by the clock where its lines have times, else by its words. `said` are the
    clocks (minutes since midnight, line) that somebody names near its start. `speakers` is what a detection
    took for its speakers.
    """

    number: int
    segments: tuple[int, ...]
    first: int
    opening: Window
    closing: Window
    aside: Window
    counts: Counter[str]
    minutes: float
    start_ms: int | None
    said: tuple[tuple[int, int], ...]
    speakers: tuple[str, ...]

    @property
    def length(self) -> int:
        """Words of it in all."""
        return self.counts.total()


def spoken(review: Review) -> tuple[Spoken, ...]:
    """All talks of a review that are not dropped, in order."""
    return tuple(_spoken(review, number, parts) for number, parts in enumerate(review.talks(), start=1))


def _spoken(review: Review, number: int, parts: tuple[int, ...]) -> Spoken:
    lines = [line for part in parts for line in review.lines_of(part)]
    first = review.segments[parts[0]].start.line
    own = _window(_words(review, iter(lines)))
    before = _before(review, parts[0])
    behind = Window(own.words[:BEHIND], own.lines[:BEHIND])
    middle = max(BEHIND, (len(own.words) - ASIDE) // 2)
    counts = Counter(own.words)
    finding = review.segments[parts[0]].finding
    heard = finding.heard if finding is not None else None
    opening = Window(before.words + behind.words, before.lines + behind.lines)
    return Spoken(
        number,
        parts,
        first,
        _with_chapter(opening, heard) if heard is not None else opening,
        _part(own, max(BEHIND, len(own.words) - CLOSING), len(own.words)),
        _part(own, middle, middle + ASIDE),
        counts,
        _minutes(review, lines, counts.total()),
        review.transcript.starts_ms[first] if review.transcript.starts_ms else None,
        tuple(_said(review, first)),
        heard.speakers if heard is not None else (),
    )


def _with_chapter(opening: Window, heard: Heard) -> Window:
    """The opening of a talk, before it the title that a chapter gave to it: its words are said by nobody."""
    words = tuple(plain(" ".join((heard.title, *heard.speakers))).split())
    if set(words) <= set(opening.words):
        return opening
    line = heard.line if heard.line is not None else (opening.lines or (0,))[0]
    return Window(words + opening.words, (line,) * len(words) + opening.lines)


def _part(window: Window, start: int, end: int) -> Window:
    return Window(window.words[start:end], window.lines[start:end])


def _window(words: Iterator[tuple[str, int]]) -> Window:
    pairs = list(words)
    return Window(tuple(word for word, _ in pairs), tuple(line for _, line in pairs))


def _words(review: Review, lines: Iterator[int]) -> Iterator[tuple[str, int]]:
    for line in lines:
        for word in plain(review.text(line)).split():
            yield word, line


def _before(review: Review, index: int) -> Window:
    """The last words of what lies right before a talk and is neither a talk nor a reel."""
    pairs: list[tuple[str, int]] = []
    while index > 0 and len(pairs) < BEFORE:
        index -= 1
        segment = review.segments[index]
        if segment.kind in (Kind.TALK, Kind.REEL) and segment.status is not Status.DROPPED:
            break
        lines = review.lines_of(index)
        pairs = [*_words(review, iter(range(max(lines.start, lines.stop - BEFORE), lines.stop))), *pairs]
    return _window(iter(pairs[-BEFORE:]))


def _minutes(review: Review, lines: list[int], words: int) -> float:
    starts, ends = review.transcript.starts_ms, review.transcript.ends_ms
    if starts and lines:
        begin = starts[lines[0]]
        end = (ends[lines[-1]] if ends else None) or starts[lines[-1]]
        if begin is not None and end is not None and end > begin:
            return (end - begin) / 60_000
    return words / WORDS_A_MINUTE


def _said(review: Review, first: int) -> Iterator[tuple[int, int]]:
    """Clocks named in the lines around a start, as minutes since midnight."""
    for line in range(max(0, first - 12), min(len(review.transcript), first + 25)):
        for hour, minute in _CLOCK.findall(review.text(line)):
            if int(hour) < 24:
                yield int(hour) * 60 + int(minute), line
