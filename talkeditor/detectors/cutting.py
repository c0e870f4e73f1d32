"""From a reading to plays with edges: where each play of a template starts and ends in the stream.

Places here count the words that are heard (no tags, no blanks). Knows nothing of why a play may be no pass.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from talkeditor.detectors.chains import Bond, Stretch
from talkeditor.detectors.templates import Reading, visits

_NEAR_WORDS = 12
_NEAR_SHARE = 0.1
_SNAP = 4
_SEAM = 40


@dataclass(slots=True)
class Play:
    """One play of a template; `before` and `after` tell how it meets its neighbours."""

    template: int
    rows: list[Stretch]
    start: int
    end: int
    first: int
    last: int
    length: int
    before: Bond = Bond.APART
    after: Bond = Bond.APART
    full_neighbour: bool = False

    @property
    def words(self) -> int:
        """How many of its words were matched."""
        return sum(row.words for row in self.rows)

    @property
    def bits(self) -> float:
        """What speaks against chance."""
        return sum(row.bits for row in self.rows)

    @property
    def share(self) -> float:
        """How much of the template it plays."""
        return (self.last - self.first) / self.length

    def at(self, offset: int) -> int:
        """The stream's place where it plays the template's `offset`, held within the play."""
        place = self.start
        for row in self.rows:
            if offset >= row.last:
                place = row.end
            elif offset <= row.first:
                return max(place, row.start - (row.first - offset))
            else:
                scale = (row.end - row.start) / max(1, row.last - row.first)
                return row.start + round((offset - row.first) * scale)
        return min(self.end, place + max(0, offset - self.rows[-1].last))


def plays_of(reading: Reading, line_starts: npt.NDArray[np.int64], size: int) -> list[Play]:
    """The plays of a reading with their edges, in order; none overlap."""
    groups = visits(reading)
    hows = [how for how in reading.bonds if how is not Bond.ONWARD]
    plays = [
        _play(rows, len(reading.templates[rows[0].template]), how)
        for rows, how in zip(groups, hows, strict=True)
    ]
    for a, b in pairwise(plays):
        a.after = b.before
    _set_edges(plays, line_starts, size)
    return plays


def fenced(plays: list[Play], fences: Sequence[tuple[int, int]]) -> list[Play]:
    """The plays without what lies between fences; of a play cut in two the longer part is left."""
    for low, high in fences:
        for play in plays:
            before, behind = min(play.end, low) - play.start, play.end - max(play.start, high)
            if play.start < high and low < play.end:
                if before >= behind:
                    play.end = min(play.end, low)
                else:
                    play.start = max(play.start, high)
    return [play for play in plays if play.end > play.start]


def near(length: int) -> int:
    """How many words may be unheard at an end of a pass that is still called whole."""
    return max(_NEAR_WORDS, round(length * _NEAR_SHARE))


def _play(rows: list[Stretch], length: int, how: Bond) -> Play:
    first, last = rows[0].first, max(row.last for row in rows)
    return Play(rows[0].template, rows, rows[0].start, rows[-1].end, first, last, length, how)


def _unheard(play: Play) -> tuple[int, int]:
    """The words of the template that are unheard before and behind the play, where they are few."""
    rest = play.length - play.last
    few = near(play.length)
    return play.first if play.first <= few else 0, rest if rest <= few else 0


def _set_edges(plays: list[Play], line_starts: npt.NDArray[np.int64], size: int) -> None:
    unheard = [_unheard(play) for play in plays]
    if plays:
        first = plays[0]
        cut_before = first.start + _SNAP < unheard[0][0]
        first.start = _snapped(max(0, first.start - unheard[0][0]), line_starts, 0, first.start)
    for at, (a, b) in enumerate(pairwise(plays)):
        if b.before is Bond.ROUND:
            rest = a.length - a.last
            if abs(b.start - a.end - rest - b.first) <= _SEAM:
                unheard[at], unheard[at + 1] = (unheard[at][0], rest), (b.first, unheard[at + 1][1])
        _set_edges_between(a, b, unheard[at][1], unheard[at + 1][0], line_starts)
    if plays:
        last = plays[-1]
        cut_behind = size - last.end + _SNAP < unheard[-1][1]
        last.end = _snapped(min(size, last.end + unheard[-1][1]), line_starts, last.end, size)
    for play, (before, behind) in zip(plays, unheard, strict=True):
        play.end = max(play.start + 1, play.end)
        play.first -= 0 if play is plays[0] and cut_before else before
        play.last += 0 if play is plays[-1] and cut_behind else behind


def _set_edges_between(a: Play, b: Play, behind: int, ahead: int, line_starts: npt.NDArray[np.int64]) -> None:
    gap = b.start - a.end
    if gap <= behind + ahead + _SNAP:
        share = behind / (behind + ahead) if behind + ahead else 0.5
        edge = a.end + round(gap * share)
        a.end = b.start = _snapped(edge, line_starts, a.end - _SNAP, b.start + _SNAP)
        return
    end = _snapped(a.end + behind, line_starts, a.end, b.start)
    b.start = _snapped(b.start - ahead, line_starts, end, b.start)
    a.end = end


def _snapped(place: int, line_starts: npt.NDArray[np.int64], low: int, high: int) -> int:
    """The line start nearest to the place and near it, within `low` to `high`; else the place."""
    at = int(np.searchsorted(line_starts, place))
    best = place
    nearest = _SNAP + 1
    for candidate in line_starts[max(0, at - 1) : at + 1].tolist():
        if low <= candidate <= high and abs(candidate - place) < nearest:
            best, nearest = candidate, abs(candidate - place)
    return best
