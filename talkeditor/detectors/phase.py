"""Where in its period a reel begins: decided by votes, as a loop itself can be cut anywhere.

Voters are the places where a run of passes begins or ends, sound tags, and the breaks of lines.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from talkeditor.core.translation import later
from talkeditor.detectors.chains import Bond, Stretch
from talkeditor.detectors.plays import PhaseVote
from talkeditor.detectors.templates import Reading

_NEAR = 10
_CUT = 25
"""A run that begins or ends within so many words of the stream's ends may be cut by them."""

_TAG_NEAR = 4
_RUNNERS_UP = 4


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """Places between words that may mark a beginning: before which words a line or a sound tag stands."""

    line_starts: npt.NDArray[np.int64]
    tags: npt.NDArray[np.int64]
    size: int


def phase_votes(reading: Reading, marks: Marks) -> dict[int, list[PhaseVote]]:
    """For each template that is heard round and round, the places it may begin at, best first."""
    round_ones = {
        row.template for row, how in zip(reading.chain, reading.bonds, strict=True) if how is Bond.ROUND
    }
    edges: dict[int, list[tuple[int, float, str]]] = defaultdict(list)
    for number, place, weight, why in _edges(reading, marks):
        edges[number].append((place, weight, why))
    rows: dict[int, list[Stretch]] = defaultdict(list)
    for row in reading.chain:
        rows[row.template].append(row)
    return {
        number: _ranked(len(reading.templates[number]), edges[number], rows[number], marks)
        for number in sorted(round_ones)
    }


def _edges(reading: Reading, marks: Marks) -> Iterator[tuple[int, int, float, str]]:
    """Each edge of a run of passes: template, place, weight, what it is."""
    chain, bonds = reading.chain, reading.bonds
    for at, row in enumerate(chain):
        after = bonds[at + 1] if at + 1 < len(chain) else Bond.APART
        length = len(reading.templates[row.template])
        if bonds[at] is Bond.APART:
            weight = 1.0 if row.start > _CUT else 0.6 if _tagged(marks, row.start) else 0.3
            yield row.template, row.first % length, weight, later("a run of passes begins here")
        elif bonds[at] is Bond.JUMP:
            yield row.template, row.first % length, 1.0, later("it begins here behind another")
        if after is Bond.APART:
            weight = 0.3 if row.end >= marks.size - _CUT else 0.8
            yield row.template, row.last % length, weight, later("a run of passes ends here")
        elif after is Bond.JUMP:
            yield row.template, row.last % length, 1.0, later("another begins here")


def _tagged(marks: Marks, place: int) -> bool:
    """Whether a sound tag stands before the word or the one before it: a lead-in, no cut."""
    low, high = np.searchsorted(marks.tags, (place - 1, place + 1))
    return bool(high > low)


def _ranked(
    length: int, edges: list[tuple[int, float, str]], rows: list[Stretch], marks: Marks
) -> list[PhaseVote]:
    tags = _shares(length, rows, marks.tags)
    breaks = _shares(length, rows, marks.line_starts)
    near_tags = _widened(tags, _TAG_NEAR)
    edges = _gathered(edges)
    candidates = {place for place, _, _ in edges} | set(np.flatnonzero(near_tags >= 0.5).tolist())
    votes = []
    for place in sorted(candidates):
        for snapped in _snapped(place, breaks, length):
            score, why = _score(snapped, length, edges)
            score += 0.8 * float(near_tags[snapped]) + 0.5 * float(breaks[snapped])
            votes.append(PhaseVote(snapped, round(score, 3), why or later("a sound tag stands here")))
    votes.sort(key=lambda vote: (-vote.votes, vote.offset))
    best: list[PhaseVote] = []
    for vote in votes:
        if len(best) <= _RUNNERS_UP and all(
            _away(vote.offset, other.offset, length) > _NEAR for other in best
        ):
            best.append(vote)
    return best


def _gathered(edges: list[tuple[int, float, str]]) -> list[tuple[int, float, str]]:
    """The edges of one place as one, with the reason of the heaviest."""
    places: dict[int, list[tuple[float, str]]] = defaultdict(list)
    for place, weight, why in edges:
        places[place].append((weight, why))
    return [
        (place, sum(weight for weight, _ in all_), max(all_)[1]) for place, all_ in sorted(places.items())
    ]


def _score(place: int, length: int, edges: list[tuple[int, float, str]]) -> tuple[float, str]:
    score, heaviest, why = 0.0, 0.0, ""
    for edge, weight, reason in edges:
        away = _away(place, edge, length)
        if away <= _NEAR:
            worth = weight * (1 - 0.5 * away / _NEAR)
            score += worth
            if worth > heaviest:
                heaviest, why = worth, reason
    return score, why


def _away(a: int, b: int, length: int) -> int:
    return min((a - b) % length, (b - a) % length)


def _shares(length: int, rows: list[Stretch], places: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """For each place of the template, in what share of its plays one of the `places` falls there."""
    seen = np.zeros(length + 1)
    played = np.zeros(length + 2)
    for row in rows:
        low, high = np.searchsorted(places, (row.start, row.end + 1))
        scale = (row.last - row.first) / max(1, row.end - row.start)
        where = np.rint((places[low:high] - row.start) * scale).astype(np.int64) + row.first
        np.add.at(seen, np.clip(where, 0, length), 1)
        played[max(0, row.first)] += 1
        played[min(length, row.last) + 1] -= 1
    played = np.cumsum(played)[: length + 1]
    shares = np.divide(seen, np.maximum(played, 1))
    shares[0] = (seen[0] + seen[length]) / max(1.0, played[0], played[length])
    return np.minimum(1.0, shares[:length])


def _widened(shares: npt.NDArray[np.float64], reach: int) -> npt.NDArray[np.float64]:
    wide = np.zeros_like(shares)
    for shift in range(-reach, reach + 1):
        wide += np.roll(shares, shift)
    return np.minimum(1.0, wide)


def _snapped(place: int, breaks: npt.NDArray[np.float64], length: int) -> set[int]:
    """The place, and the place nearby where most plays break the line."""
    around = [(place + shift) % length for shift in range(-6, 7)]
    best = max(around, key=lambda at: (breaks[at], -_away(at, place, length), -at))
    return {place % length, best}
