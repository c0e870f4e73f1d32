"""The likeliest row of talks and gaps through a stretch, and how probable each edge is.

A semi-Markov model: a talk from place j to place i weighs exp(start[j] + worth[i] - worth[j] + end[i] + the
odds of its duration), a gap costs a constant. Viterbi gives the row, forward and backward sums give the
probabilities. O(n · k) for n places and k places within the longest talk. Knows only numbers.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from talkeditor.detectors.boundaries import Places
from talkeditor.detectors.words import Ints

Floats = npt.NDArray[np.float64]

SHORTEST = 200
"""In words of an even talker: no talk is shorter than a minute and a half, however clear its cues."""
LONGEST = 30_000
GAP = 0.4
_MINUTES = [0, 1.4, 2.0, 3.0, 5.0, 20, 50, 75, 100, 150, 220]
_ODDS = [-9.0, -4.5, -1.6, -0.5, 0.0, 0.4, 0.2, -0.4, -1.0, -2.0, -3.5]
FEW = 3
"""Of fewer talks nothing can be learned about how long the talks of a stream are."""
SHORTER = (3.0, 2.5)
LONGER = (2.5, 1.0)
"""Beyond so many times shorter or longer than the usual talk, each time e shorter or longer costs so much."""


def durations(usual: float | None = None) -> Floats:
    """The odds of a talk by its length in words; `usual` is the length of the stream's middle talk."""
    lengths = np.arange(LONGEST + 1)
    odds: Floats = np.interp(lengths / 140, _MINUTES, _ODDS)
    if usual:
        times = np.log(np.maximum(lengths, 1) / usual)
        odds -= SHORTER[1] * np.maximum(-times - np.log(SHORTER[0]), 0.0)
        odds -= LONGER[1] * np.maximum(times - np.log(LONGER[0]), 0.0)
    return odds


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """Talks as pairs of indexes into the places, and the probability of a start or end at each place."""

    talks: tuple[tuple[int, int], ...]
    starts: Floats
    ends: Floats


def decode(places: Places, lasts: Floats) -> Decoded:
    """The likeliest talks among candidate places (the first and last bound the stretch).

    `lasts` are the odds of each length, from `durations`.
    """
    count = len(places)
    clock = places.clock
    low = np.searchsorted(clock, clock - LONGEST)
    high = np.searchsorted(clock, clock - SHORTEST, side="right")
    lasting = clock.astype(np.int64)
    opening = places.start - places.worth
    closing = places.end + places.worth
    free, ended, best, ended_best, came = _forward(lasting, low, high, opening, closing, lasts)
    started, after = _backward(lasting, clock, opening, closing, lasts)
    total = free[count - 1]
    with np.errstate(over="ignore"):
        starts = np.minimum(np.exp(free + started - total), 1.0)
        ends = np.minimum(np.exp(ended + after - total), 1.0)
    return Decoded(_traced(best, ended_best, came), starts, ends)


def _forward(
    lasting: Ints, low: Ints, high: Ints, opening: Floats, closing: Floats, lasts: Floats
) -> tuple[Floats, Floats, Floats, Floats, Ints]:
    """Log weights of being free and of having ended a talk at each place; the same for the best row."""
    count = len(lasting)
    free, best = np.zeros(count), np.zeros(count)
    ended, ended_best = np.full(count, -np.inf), np.full(count, -np.inf)
    came = np.full(count, -1, np.int64)
    summed, single = opening.copy(), opening.copy()
    gap = gap_best = -np.inf
    for i in range(count):
        if i:
            gap = float(np.logaddexp(gap, (ended[i - 1] if i > 1 else 0.0) + GAP))
            gap_best = max(gap_best, (ended_best[i - 1] if i > 1 else 0.0) + GAP)
            j, k = int(low[i]), int(high[i])
            if k > j:
                odds = lasts[lasting[i] - lasting[j:k]]
                ended[i] = closing[i] + _log_sum(summed[j:k] + odds)
                rivals = single[j:k] + odds
                winner = int(rivals.argmax())
                ended_best[i], came[i] = closing[i] + rivals[winner], j + winner
            free[i] = np.logaddexp(gap, ended[i])
            best[i] = max(gap_best, ended_best[i])
        summed[i] += free[i]
        single[i] += best[i]
    return free, ended, best, ended_best, came


def _backward(
    lasting: Ints, clock: Floats, opening: Floats, closing: Floats, lasts: Floats
) -> tuple[Floats, Floats]:
    """Log weights of what follows a talk started at each place, and of what follows one ended there."""
    count = len(lasting)
    started = np.full(count, -np.inf)
    after = np.zeros(count)
    rest = closing.copy()
    low = np.searchsorted(clock, clock + SHORTEST)
    high = np.searchsorted(clock, clock + LONGEST, side="right")
    in_gap = 0.0
    for i in range(count - 2, -1, -1):
        j, k = int(low[i]), int(high[i])
        if k > j:
            started[i] = opening[i] + _log_sum(rest[j:k] + lasts[lasting[j:k] - lasting[i]])
        after[i] = np.logaddexp(started[i], GAP + in_gap)
        in_gap = float(np.logaddexp(started[i], in_gap))
        rest[i] += after[i]
    return started, after


def _log_sum(values: Floats) -> float:
    top = float(values.max())
    return top + float(np.log(np.exp(values - top).sum()))


def _traced(best: Floats, ended_best: Floats, came: Ints) -> tuple[tuple[int, int], ...]:
    talks: list[tuple[int, int]] = []
    i = len(best) - 1
    while i > 0:
        if came[i] >= 0 and ended_best[i] >= best[i]:
            talks.append((int(came[i]), i))
            i = int(came[i])
        else:
            i -= 1
    return tuple(reversed(talks))
