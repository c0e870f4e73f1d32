"""Where the rows of the list of hits stand: a head for each segment, below it a row a hit. Pure."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from talkeditor.core.ticks import Group


@dataclass(frozen=True, slots=True)
class Row:
    """A row: the group it belongs to, and the number of its hit; None: the head of the group."""

    group: int
    hit: int | None = None


class HitRows:
    """The rows of groups; those in `closed` (their places) show their head alone. Rows are numbered."""

    def __init__(
        self,
        groups: Sequence[Group] = (),
        closed: frozenset[int] | set[int] = frozenset(),
        head: int = 1,
        line: int = 1,
    ) -> None:
        self.groups = tuple(groups)
        self.head, self.line = head, line
        shown = [0 if at in closed else len(group) for at, group in enumerate(groups)]
        self._firsts = list(accumulate((1 + number for number in shown), initial=0))
        self._tops = list(accumulate((head + number * line for number in shown), initial=0))

    def __len__(self) -> int:
        return self._firsts[-1]

    @property
    def height(self) -> int:
        """The height of all rows, in pixels."""
        return self._tops[-1]

    def row(self, number: int) -> Row:
        """A row by its number."""
        group = bisect_right(self._firsts, number) - 1
        within = number - self._firsts[group]
        return Row(group, self.groups[group].first + within - 1 if within else None)

    def top(self, number: int) -> int:
        """How far below the top of all rows a row begins, in pixels."""
        group = bisect_right(self._firsts, number) - 1
        within = number - self._firsts[group]
        return self._tops[group] + (self.head + (within - 1) * self.line if within else 0)

    def height_of(self, number: int) -> int:
        """The height of a row, in pixels."""
        return self.head if self.row(number).hit is None else self.line

    def at(self, y: int) -> int | None:
        """The number of the row at a distance from the top, or None below the last."""
        if not 0 <= y < self.height:
            return None
        group = bisect_right(self._tops, y) - 1
        below = y - self._tops[group] - self.head
        return self._firsts[group] + (0 if below < 0 else 1 + below // self.line)

    def head_of(self, group: int) -> int:
        """The number of the row that is a group's head."""
        return self._firsts[group]

    def of_hit(self, hit: int) -> int | None:
        """The number of the row of a hit, of its group's head where that is closed."""
        for at, group in enumerate(self.groups):
            if group.first <= hit < group.end:
                number = self._firsts[at] + 1 + hit - group.first
                return number if number < self._firsts[at + 1] else self._firsts[at]
        return None
