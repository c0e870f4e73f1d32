"""Where the vocabulary changes: lexical chains counted across each place (after Galley et al. 2003).

Each word is linked to its next occurrence where that is near; a topic that ends takes its links with it, so
few cross the place. Linear but for one sort. Knows no cues.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from talkeditor.detectors.language import Language
from talkeditor.detectors.words import BLANK, Ids, Ints, Words, by_id

SCALES = (350, 1200)
"""Words that a link spans at most, and to either side of a place that it is compared with: for talks of some
minutes and for long ones."""
BLOCK = 400
NEAR = 16
PART = 200_000
STEPS = 200
LOOK = 700
"""Words to either side of a place in which its change of topic is counted."""
FEW_BLOCKS = 12
SHARE_OF_BLOCKS = 0.7
"""Words in more of the blocks than this belong to no topic."""

Floats32 = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Shift:
    """A word of the topic that ends or begins at a place, with its counts before and after."""

    word: str
    before: int
    after: int


class Cohesion:
    """The dip of every place: 0 where as many links cross as around it, 1 where none does."""

    def __init__(self, words: Words, spoken: Sequence[Language]) -> None:
        self._words = words
        order = by_id(words.ids, len(words.vocabulary))
        self._topical = _topical(words, spoken, order)
        order = order[(self._topical[words.ids] & ~words.tags)[order]]
        self.dips = tuple(_dips(words, order, scale) for scale in SCALES)
        steps = np.linspace(0, 1, STEPS + 1)
        self._tops = [_tops(dips) for dips in self.dips]
        self._quantiles = [np.quantile(tops, steps) if len(tops) else steps for tops in self._tops]

    def rank(self, places: Ints) -> npt.NDArray[np.float64]:
        """For each place the share of all places, 0 to 1, that dip less; the mean of the scales."""
        if not len(self._words):
            return np.zeros(len(places))
        at = np.minimum(places, len(self._words) - 1) // NEAR
        ranks = [
            np.searchsorted(quantiles, tops[at]) / STEPS
            for tops, quantiles in zip(self._tops, self._quantiles, strict=True)
        ]
        mean: npt.NDArray[np.float64] = np.minimum(np.mean(ranks, axis=0), 1.0)
        return mean

    def depth(self, places: Ints) -> npt.NDArray[np.float64]:
        """How deep the dips at places are, 1 where nothing crosses; the mean of the scales."""
        if not len(self._words):
            return np.zeros(len(places))
        at = np.minimum(places, len(self._words) - 1) // NEAR
        depth: npt.NDArray[np.float64] = np.mean([tops[at] for tops in self._tops], axis=0, dtype=np.float64)
        return depth

    def deepest(self, spacing: int, rank: float) -> list[int]:
        """The deepest place of each stretch of `spacing` words at each scale, if it ranks that high."""
        places: set[int] = set()
        for dips, quantiles in zip(self.dips, self._quantiles, strict=True):
            least = quantiles[int(rank * STEPS)]
            for start in range(0, len(dips), spacing):
                part = dips[start : start + spacing]
                at = int(part.argmax())
                if part[at] >= least:
                    places.add(start + at)
        return sorted(places)

    def shift(self, place: int, least: int, most: int) -> Shift | None:
        """The word whose use changes most at a place, looking from `least` to `most` at the farthest."""
        before = self._counts(max(least, place - LOOK), place)
        after = self._counts(place, min(most, place + LOOK))
        change = Counter(after)
        change.subtract(before)
        if not change:
            return None
        word = max(change, key=lambda one: (abs(change[one]), -one))
        return Shift(self._words.vocabulary[word], before[word], after[word])

    def likeness(self, one: tuple[int, int], other: tuple[int, int]) -> float:
        """The cosine of the topical words of two stretches."""
        a, b = self._counts(*one), self._counts(*other)
        product = sum(count * b[word] for word, count in a.items())
        norm = sum(c * c for c in a.values()) * sum(c * c for c in b.values())
        return float(product / norm**0.5) if norm else 0.0

    def _counts(self, start: int, end: int) -> Counter[int]:
        ids = self._words.ids[start:end]
        return Counter(ids[self._topical[ids]].tolist())


def _tops(dips: Floats32) -> Floats32:
    """The deepest dip around each `NEAR` words: a dip says what changes, not to the word where."""
    if not len(dips):
        return dips
    tops = np.maximum.reduceat(dips, np.arange(0, len(dips), NEAR))
    padded = np.pad(tops, 1, mode="edge")
    around: Floats32 = np.maximum(np.maximum(padded[:-2], padded[2:]), tops)
    return around


def _topical(words: Words, spoken: Sequence[Language], order: Ints) -> npt.NDArray[np.bool_]:
    """Which words of the vocabulary can belong to a topic: no stop words, tags or words used all over."""
    size = len(words.vocabulary)
    topical = np.ones(size, np.bool_)
    topical[BLANK] = False
    stop = {word for language in spoken for word in (*language.stop, *language.fillers, *language.small)}
    for number, word in enumerate(words.vocabulary):
        if len(word) < 3 or word[0] == "[" or word.replace("'", "").replace("’", "") in stop:
            topical[number] = False
    if len(words) > FEW_BLOCKS * BLOCK:
        ids, blocks = words.ids[order], order // BLOCK
        first = np.ones(len(ids), np.bool_)
        first[1:] = (ids[1:] != ids[:-1]) | (blocks[1:] != blocks[:-1])
        frequency = np.bincount(ids[first], minlength=size)
        topical &= frequency < SHARE_OF_BLOCKS * (len(words) / BLOCK)
    return topical


def _dips(words: Words, places: Ints, scale: int) -> Floats32:
    """The dips of all words; `places` are those of topical words, sorted by word and then by place."""
    count = len(words)
    if not len(places):
        return np.zeros(count, np.float32)
    ids = words.ids[places]
    linked = (ids[1:] == ids[:-1]) & (np.diff(places) <= scale)
    change = np.zeros(count + 1, np.int32)
    # A place begins and ends one link at most, so plain indexing counts right.
    change[places[:-1][linked] + 1] += 1
    change[places[1:][linked] + 1] -= 1
    crossing = np.cumsum(change[:count], dtype=np.int32)
    return _against_both_sides(crossing, scale)


def _against_both_sides(crossing: Ids, scale: int) -> Floats32:
    """1 - crossing / the lesser of the means to the left and to the right, part by part."""
    count = len(crossing)
    sums = np.zeros(count + 1, np.int64)
    np.cumsum(crossing, out=sums[1:])
    dips = np.zeros(count, np.float32)
    for start in range(0, count, PART):
        at = np.arange(start, min(start + PART, count))
        left, right = np.maximum(at - scale, 0), np.minimum(at + scale, count)
        before = (sums[at] - sums[left]) / np.maximum(at - left, 1)
        after = (sums[right] - sums[at]) / np.maximum(right - at, 1)
        beside = np.maximum(np.minimum(before, after), 1.0)
        dips[start : start + PART] = np.clip(1 - crossing[start : start + PART] / beside, -1.0, 1.0)
    return dips
