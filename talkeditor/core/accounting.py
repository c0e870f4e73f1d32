"""Where every line of a stream goes in an export. Knows no files."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from talkeditor.core.findings import Kind
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.talks import Talk
from talkeditor.core.translation import later


class Category(StrEnum):
    """What became of a line; `tr` makes it a word of the interface."""

    TALK = later("talk")
    REEL = later("reel")
    CHATTER = later("chatter")
    BREAK = later("break")
    NOISE = later("noise")
    DROPPED = later("dropped")
    CUT = later("cut")
    UNDECIDED = later("undecided")
    LEFT_OUT = later("left out")


@dataclass(frozen=True, slots=True)
class Account:
    """How many lines went where; `counts` has every category, also those without a line."""

    counts: dict[Category, int]
    total: int

    @property
    def in_talks(self) -> int:
        """The lines in exported talks."""
        return self.counts[Category.TALK]

    @property
    def left_out(self) -> int:
        """All other lines."""
        return self.total - self.in_talks


def account(review: Review, exported: Iterable[Talk]) -> Account:
    """How many lines of the stream went where, each counted once; the sum is always all of them."""
    found = Counter(destinations(review, exported))
    return Account({category: found[category] for category in Category}, len(review.transcript))


def destinations(review: Review, exported: Iterable[Talk]) -> list[Category]:
    """Where each line of the stream went, in order.

    A line in which an edge lies counts to the segment behind. A line cut from an exported talk counts as
    cut, in other segments by their kind. Raises `ArithmeticError` where a line is left over.
    """
    written: dict[int, set[int]] = {}
    for talk in exported:
        numbers = {line.number for line in talk.lines}
        written |= dict.fromkeys(talk.segments, numbers)
    went: list[Category] = []
    for index, segment in enumerate(review.segments):
        lines = review.lines_of(index)
        if index in written:
            went += _of_talk(review, lines, written[index])
        else:
            went += [_of_rest(segment)] * len(lines)
    if len(went) != len(review.transcript):
        raise ArithmeticError(f"The account has {len(went)} of {len(review.transcript)} lines.")
    return went


def _of_talk(review: Review, lines: range, written: set[int]) -> Iterable[Category]:
    """Where the lines of an exported talk went; `written` are those that left with it."""
    for line in lines:
        if line in written:
            yield Category.TALK
        else:
            yield Category.CUT if line in review.cuts else Category.LEFT_OUT


def _of_rest(segment: Segment) -> Category:
    if segment.status is Status.DROPPED:
        return Category.DROPPED
    if segment.kind is not Kind.TALK:
        return Category(segment.kind.value)
    return Category.LEFT_OUT if segment.status is Status.ACCEPTED else Category.UNDECIDED


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines in a row that did not leave with a talk, and why."""

    category: Category
    lines: range


def left_out(review: Review, exported: Iterable[Talk]) -> tuple[Stretch, ...]:
    """The stretches of the stream that are in no exported talk, in order."""
    stretches = []
    at = 0
    for category, run in groupby(destinations(review, exported)):
        end = at + sum(1 for _ in run)
        if category is not Category.TALK:
            stretches.append(Stretch(category, range(at, end)))
        at = end
    return tuple(stretches)
