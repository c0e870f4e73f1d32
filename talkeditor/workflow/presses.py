"""What a review cost in keys and time, talk by talk, beside the least that it could have cost. Pure.

A press is remembered with the line where the cursor was, so that edges may move: it counts to the talk
that the line belongs to when somebody asks.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from talkeditor.core.progress import Work
from talkeditor.core.review import Review

KEYS_PER_DECISION = 1
KEYS_PER_TITLE = 2
"""Tab to the speaker, Enter to accept."""


class Press(NamedTuple):
    """One key or chord: the cursor's line, milliseconds since the press before, whether it typed a letter.

    `key` is a number that stands for the key, whatever the window uses.
    """

    line: int
    ms: int
    typed: bool
    key: int

    @property
    def work(self) -> Work:
        """The press as work."""
        return Work(int(not self.typed), int(self.typed), self.ms)


@dataclass(frozen=True, slots=True)
class Cost:
    """Keys besides letters, letters, milliseconds, decisions that hold, titles that were typed or kept."""

    keys: int = 0
    letters: int = 0
    ms: int = 0
    decisions: int = 0
    titles: int = 0

    @property
    def least(self) -> int:
        """The fewest keys for these decisions and titles."""
        return KEYS_PER_DECISION * self.decisions + KEYS_PER_TITLE * self.titles

    def __add__(self, other: "Cost") -> "Cost":
        return Cost(
            self.keys + other.keys,
            self.letters + other.letters,
            self.ms + other.ms,
            self.decisions + other.decisions,
            self.titles + other.titles,
        )


@dataclass(frozen=True, slots=True)
class Ledger:
    """The cost of each talk (by its number, from 1), of everything else, and of all."""

    talks: tuple[Cost, ...]
    other: Cost
    whole: Cost


def ledger(review: Review, presses: Sequence[Press]) -> Ledger:
    """What the presses cost, sorted by the talks as they are now."""
    work: dict[int, Work] = {}
    for press in presses:
        work[press.line] = work.get(press.line, Work()) + press.work
    return costs(review, work)


def costs(review: Review, work: Mapping[int, Work]) -> Ledger:
    """What the work at each line cost, sorted by the talks as they are now."""
    numbers = review.talk_numbers()
    spent: dict[int, Work] = {}
    for line, done in work.items():
        talk = _talk_at(review, numbers, line)
        spent[talk] = spent.get(talk, Work()) + done
    decisions = Counter(numbers[decision.first] or 0 for decision in review.decisions() if decision.decided)
    titles: Counter[int] = Counter()
    for segment, number in zip(review.segments, numbers, strict=True):
        titles[number or 0] += segment.title is not None
    found = []
    for talk in range(max((number or 0 for number in numbers), default=0) + 1):
        done = spent.get(talk, Work())
        found.append(Cost(done.keys, done.letters, done.ms, decisions[talk], titles[talk]))
    return Ledger(tuple(found[1:]), found[0], sum(found, Cost()))


def most_pressed(presses: Sequence[Press], most: int = 5) -> list[tuple[int, int]]:
    """The keys pressed most, letters aside, with how often."""
    return Counter(press.key for press in presses if not press.typed).most_common(most)


def _talk_at(review: Review, numbers: Sequence[int | None], line: int) -> int:
    """The number of the talk at a line, 0 where there is none."""
    if not 0 <= line < len(review.transcript):
        return 0
    return numbers[review.index_of_line(line)] or 0
