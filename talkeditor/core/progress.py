"""How far the work on the words of each talk is. Pure: it follows from the review, nothing is counted up."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from talkeditor.core import words
from talkeditor.core.review import Review

ELSEWHERE = -1
"""The line of what was done in a dialog."""


@dataclass(frozen=True, slots=True)
class Work:
    """Keys besides letters, letters, and milliseconds between inputs."""

    keys: int = 0
    letters: int = 0
    ms: int = 0

    def __add__(self, other: "Work") -> "Work":
        return Work(self.keys + other.keys, self.letters + other.letters, self.ms + other.ms)


@dataclass(frozen=True, slots=True)
class Words:
    """How far the words of a talk are put right.

    `lines` of the talk in all its parts, of these `proofed` called corrected and `left_out`; `reached` is
    the line that bears the mark "corrected up to here", or None; `changed` words are not as captioned, in
    `corrected` lines.
    """

    lines: int
    proofed: int
    reached: int | None
    changed: int
    corrected: int
    left_out: int

    @property
    def done(self) -> bool:
        """Whether every line was called corrected."""
        return self.proofed == self.lines


def words_of(review: Review, parts: Sequence[int]) -> Words:
    """How far the words of a talk, given by its parts, are put right."""
    ranges = [review.lines_of(part) for part in parts]
    corrections = [item for lines in ranges for item in review.corrections.within(lines.start, lines.stop)]
    captioned = review.transcript.lines
    return Words(
        sum(map(len, ranges)),
        sum(review.proofed.count_within(lines.start, lines.stop) for lines in ranges),
        reached(review, parts),
        sum(distance(words.words_of(captioned[line]), words.words_of(text)) for line, text in corrections),
        len(corrections),
        sum(review.cuts.count_within(lines.start, lines.stop) for lines in ranges),
    )


def reached(review: Review, parts: Iterable[int]) -> int | None:
    """The last line up to which a talk, given by its parts, was called corrected without a break."""
    last = None
    for lines in map(review.lines_of, parts):
        first = review.proofed.first_without(lines.start, lines.stop)
        if first is not None:
            return first - 1 if first > lines.start else last
        last = lines[-1] if lines else last
    return last


def share(review: Review, parts: Iterable[int]) -> float:
    """Which part of a talk's lines was called corrected, from 0 to 1."""
    ranges = [review.lines_of(part) for part in parts]
    proofed = sum(review.proofed.count_within(lines.start, lines.stop) for lines in ranges)
    return proofed / max(1, sum(map(len, ranges)))


def open_from(review: Review, parts: Iterable[int]) -> int | None:
    """The first line of a talk that nobody called corrected, or None."""
    ranges = map(review.lines_of, parts)
    found = (review.proofed.first_without(lines.start, lines.stop) for lines in ranges)
    return next((line for line in found if line is not None), None)


def next_open(review: Review, line: int) -> int | None:
    """Where correcting goes on: the first open line of the talk here, else of the next one with any.

    Where the cursor is there already the next talk counts; behind the last talk comes the first.
    """
    talks = list(review.talks())
    index = review.index_of_line(line)
    here = next((n for n, parts in enumerate(talks) if index in parts), None)
    if here is not None:
        first = open_from(review, talks[here])
        if first not in (None, line):
            return first
        here += 1
    else:
        here = next((n for n, parts in enumerate(talks) if parts[0] > index), 0)
    ahead = (open_from(review, parts) for parts in (*talks[here:], *talks[:here]))
    return next((found for found in ahead if found not in (None, line)), None)


def distance(old: Sequence[str], new: Sequence[str]) -> int:
    """How many words to change, put in or take out lead from one to the other (Levenshtein's distance)."""
    head, most = 0, min(len(old), len(new))
    while head < most and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < most - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    old, new = old[head : len(old) - tail], new[head : len(new) - tail]
    row = list(range(len(new) + 1))
    for number, word in enumerate(old, 1):
        above, row[0] = row[0], number
        for at, other in enumerate(new, 1):
            above, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, above + (word != other))
    return row[-1]
