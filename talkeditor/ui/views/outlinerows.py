"""The rows of the outline: blocks, opened reels with their passes, filters; which row lies where.

Pure; knows no widget. Everything is built in one sweep, fast enough for ten thousand segments.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple

from talkeditor.core.findings import Kind
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.transcript import Position
from talkeditor.core.translation import later, tr
from talkeditor.ui.views.blocks import Blocks


class Filter(StrEnum):
    """Which segments the outline shows."""

    ALL = "all"
    UNDECIDED = "undecided"
    TALKS = "talks"
    CHANGED = "changed"


_FILTER_WORDS = {
    Filter.ALL: (later("All", "segments"), later("all", "segments")),
    Filter.UNDECIDED: (later("Undecided", "segments"), later("undecided", "segments")),
    Filter.TALKS: (later("Talks", "segments"), later("talks", "segments")),
    Filter.CHANGED: (later("Changed by me", "segments"), later("changed by me", "segments")),
}


def filter_word(which: Filter, *, within: bool = False) -> str:
    """The word of a filter as it stands in a menu, or `within` a sentence."""
    return tr(_FILTER_WORDS[which][within], about="segments")


class Row(NamedTuple):
    """A row: its segments (half-open), and whether it is a pass under its opened reel."""

    first: int
    stop: int
    child: bool = False

    @property
    def segments(self) -> range:
        """The segments of the row."""
        return range(self.first, self.stop)


@dataclass(frozen=True, slots=True)
class Heights:
    """Heights in pixels: of a talk's row, of any other, and the space above the first."""

    talk: int
    other: int
    above: int


class Rows:
    """Rows in order, with the place of each."""

    def __init__(self, rows: Sequence[Row], segments: Sequence[Segment], heights: Heights) -> None:
        self.rows = rows
        self._firsts = [row.first for row in rows]
        talk = Kind.TALK
        self._tops = list(
            accumulate(
                (heights.talk if segments[first].kind is talk else heights.other for first in self._firsts),
                initial=heights.above,
            )
        )

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def height(self) -> int:
        """The height of all rows."""
        return self._tops[-1]

    def top(self, row: int) -> int:
        """Where a row starts; the one behind the last starts at the end."""
        return self._tops[row]

    def row_at(self, y: int) -> int | None:
        """The row at a height, if there is one."""
        row = bisect_right(self._tops, y) - 1
        return row if 0 <= row < len(self.rows) else None

    def nearest(self, y: int) -> int:
        """The row nearest to a height."""
        return min(max(0, bisect_right(self._tops, y) - 1), max(0, len(self.rows) - 1))

    def row_of(self, index: int, prefer: int | None = None) -> int | None:
        """The row of a segment: `prefer` where it holds it, else the narrowest that does.

        A segment that the filter hides has the row before it; None where there is none.
        """
        if prefer is not None and prefer < len(self.rows) and index in self.rows[prefer].segments:
            return prefer
        row = bisect_right(self._firsts, index) - 1
        return row if row >= 0 else None

    def group_of(self, row: int) -> int | None:
        """The row of the opened reel that a pass lies under."""
        if not self.rows[row].child:
            return None
        while self.rows[row].child:
            row -= 1
        return row


def rows_of(review: Review, blocks: Blocks, opened: frozenset[Position], which: Filter) -> Sequence[Row]:
    """The rows of a review; `opened` are the starts of the reels whose passes are shown."""
    starts = blocks.starts
    stops = [*starts[1:], len(blocks.numbers)]
    rows = list(map(Row, starts, stops))
    if opened:
        rows = [part for row in rows for part in _with_passes(review, row, opened)]
    if which is Filter.ALL:
        return rows
    return [row for row in rows if any(_passes(review, index, which) for index in row.segments)]


def _with_passes(review: Review, row: Row, opened: frozenset[Position]) -> list[Row]:
    if row.stop - row.first == 1 or review.segments[row.first].start not in opened:
        return [row]
    return [row, *(Row(index, index + 1, True) for index in row.segments)]


def _passes(review: Review, index: int, which: Filter) -> bool:
    segment = review.segments[index]
    if which is Filter.TALKS:
        return segment.kind is Kind.TALK
    if which is Filter.UNDECIDED:
        return review.status_of(index) is Status.PROPOSED and (not segment.is_gap or segment.unsure)
    return segment.decided or segment.pinned or segment.title is not None or segment.speakers is not None
