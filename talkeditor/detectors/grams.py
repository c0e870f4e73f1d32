"""Where the same few words are heard again: matching word grams, and the diagonals they lie on.

Everything here is whole-array work, O(n log n) at worst; nothing loops over words. The ways of minimap2
(chains of colinear matches, found by sorting diagonals) on words in place of bases. Knows no reels.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.int64]
Places = npt.NDArray[np.int32]
Keys = npt.NDArray[np.uint64]

_ODD = np.uint64(0x9E3779B97F4A7C15)
_BLOCK = 1 << 18
_NEAR = 40
_BAND = 5
"""Matches whose offsets fall into the same 2^5 words lie on one diagonal band."""


@dataclass(frozen=True, slots=True)
class Hits:
    """Matching grams: the gram at stream place `at` is the one at place `to` of what it was compared with."""

    at: Places
    to: Places


@dataclass(frozen=True, slots=True)
class Groups:
    """Colinear runs of hits, as arrays: stream `start` to `end` matches `first` to `last`.

    `words` counts the stream's words in matching grams, `bits` how surprising they are.
    """

    start: Numbers
    end: Numbers
    first: Numbers
    last: Numbers
    words: Numbers
    bits: npt.NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.start)

    def where(self, chosen: npt.NDArray[np.bool_]) -> "Groups":
        """The groups that are chosen."""
        return Groups(*(getattr(self, name)[chosen] for name in self.__dataclass_fields__))


def hashes(ids: npt.NDArray[np.int32], gram: int) -> Keys:
    """A 64-bit hash of each gram; empty when the stream is shorter than one."""
    count = max(0, len(ids) - gram + 1)
    mixed = np.zeros(count, np.uint64)
    for shift in range(gram):
        mixed *= _ODD
        mixed += ids[shift : shift + count].view(np.uint32)
        mixed ^= mixed >> np.uint64(29)
    mixed *= _ODD
    return mixed


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """Every gram of a stream in the order of its hash, one number each: the hash above, the place below.

    Sorted once, it answers both what recurs and where the grams of templates are, however often these change.
    """

    keys: Keys
    gram: int
    places: np.uint64
    """The bits of a key that tell the place."""

    @classmethod
    def of(cls, ids: npt.NDArray[np.int32], gram: int) -> "Index":
        """The index of a stream's grams."""
        keys = hashes(ids, gram)
        places = np.uint64((1 << max(1, max(0, len(keys) - 1).bit_length())) - 1)
        keys &= ~places
        keys |= np.arange(len(keys), dtype=np.uint64)
        keys.sort()
        return cls(keys, gram, places)


def own_links(index: Index, depth: int, nearest: int) -> Hits:
    """Each gram with its last `depth` earlier occurrences.

    What recurs within `nearest` words (a mic check, a phrase stuttered, rolling captions) counts once,
    so that neither a line said a hundred thousand times nor its neighbours can flood the result.
    """
    keys = index.keys
    count = len(keys)
    if count < 2:
        return Hits(np.zeros(0, np.int32), np.zeros(0, np.int32))
    same = (keys[1:] ^ keys[:-1]) <= index.places
    again = np.zeros(count, np.bool_)
    again[1:] = same & (keys[1:] - keys[:-1] < np.uint64(nearest))
    keep = np.zeros(count, np.bool_)
    keep[1:] = same
    keep[:-1] |= same
    keep &= ~again
    keys = keys[keep]
    at = (keys & index.places).astype(np.int32)
    later, earlier = [], []
    for back in range(1, depth + 1):
        linked = np.flatnonzero((keys[back:] ^ keys[:-back]) <= index.places)
        later.append(at[linked + back])
        earlier.append(at[linked])
    del keys, at, same, again, keep
    return Hits(np.concatenate(later), np.concatenate(earlier))


def shared_hits(index: Index, others: npt.NDArray[np.int32], depth: int) -> Hits:
    """Each gram of the stream with up to `depth` places in `others` that have it.

    Negative ids in `others` are like no word of the stream.
    """
    theirs = hashes(others, index.gram) & ~index.places
    known = np.ones(len(theirs), np.bool_)
    for shift in range(index.gram):
        known &= others[shift : shift + len(theirs)] >= 0
    order = np.flatnonzero(known)
    theirs = theirs[order]
    ranked = np.argsort(theirs, kind="stable")
    order, theirs = order[ranked].astype(np.int32), theirs[ranked]
    first = np.ones(len(theirs), np.bool_)
    first[1:] = theirs[1:] != theirs[:-1]
    run = np.cumsum(first) - 1
    low = np.searchsorted(index.keys, theirs[first])
    high = np.searchsorted(index.keys, theirs[first] | index.places, side="right")
    chosen = np.arange(len(theirs)) - np.flatnonzero(first)[run] < depth
    order, low, count = order[chosen], low[run[chosen]], (high - low)[run[chosen]]
    # The occurrences of each gram follow one another in the index.
    at = np.arange(count.sum()) + np.repeat(low - np.cumsum(count) + count, count)
    return Hits((index.keys[at] & index.places).astype(np.int32), np.repeat(order, count))


def groups(hits: Hits, gram: int, gap: int, worth: npt.NDArray[np.float64], least: int, apart: int) -> Groups:
    """The colinear runs of hits with at least `least` words in grams.

    Within a run, hits lie at most `gap` words apart. `worth` is the running sum of the words' bits, one
    longer than the stream. `apart` exceeds every `to`.
    """
    if not len(hits.at):
        empty = np.zeros(0, np.int64)
        return Groups(empty, empty, empty, empty, empty, np.zeros(0))
    at, to = _along_diagonals(hits, apart)
    fresh = np.ones(len(at), np.bool_)
    fresh[1:] = at[1:] - at[:-1] > gap
    band = (at - to + np.int32(apart)) >> _BAND
    fresh[1:] |= band[1:] != band[:-1]
    del band
    covered = np.zeros(len(at), np.int32)
    covered[1:] = at[:-1] + gram
    covered[fresh] = 0
    np.maximum(covered, at, out=covered)
    starts = np.flatnonzero(fresh)
    words = np.add.reduceat(at + gram - covered, starts, dtype=np.int64)
    chosen = words >= least
    kept = np.repeat(chosen, np.diff(np.append(starts, len(at))))
    at, to, covered, fresh = at[kept], to[kept], covered[kept], fresh[kept]
    starts = np.flatnonzero(fresh)
    if not len(starts):
        empty = np.zeros(0, np.int64)
        return Groups(empty, empty, empty, empty, empty, np.zeros(0))
    ends = np.maximum.reduceat(at, starts)
    firsts, lasts = np.minimum.reduceat(to, starts), np.maximum.reduceat(to, starts)
    del to
    return Groups(
        at[starts].astype(np.int64),
        ends.astype(np.int64) + gram,
        firsts.astype(np.int64),
        lasts.astype(np.int64) + gram,
        words[chosen],
        _bits(worth, at + gram, covered, starts),
    )


def _bits(
    worth: npt.NDArray[np.float64], ends: Places, covered: Places, starts: npt.NDArray[np.int64]
) -> npt.NDArray[np.float64]:
    """The bits of each group, a block of hits at a time, as all at once would be the most memory of all."""
    borders = np.append(starts, len(ends))
    parts: list[npt.NDArray[np.float64]] = []
    group = 0
    while group < len(starts):
        beyond = int(np.searchsorted(borders, borders[group] + _BLOCK, side="left"))
        beyond = min(max(beyond, group + 1), len(starts))
        low, high = borders[group], borders[beyond]
        told = worth[ends[low:high]] - worth[covered[low:high]]
        parts.append(np.add.reduceat(told, starts[group:beyond] - low))
        group = beyond
    return np.concatenate(parts)


def aligned(found: Groups, band: int, shift: int, gap: int) -> Groups:
    """The groups joined with those on nearly the same diagonal: whole alignments.

    The less two groups match, the nearer they must be; `gap` words are the most. Diagonals are alike when
    they fall into the same `band` words, the bands' borders moved by `shift`.
    """
    if not len(found):
        return found
    lag = (found.start - found.first + shift) // band
    order = np.lexsort((found.start, lag))
    lag, start, end, words = lag[order], found.start[order], found.end[order], found.words[order]
    fresh = np.ones(len(order), np.bool_)
    bridged = np.minimum(gap, _NEAR + 2 * np.minimum(words[1:], words[:-1]))
    fresh[1:] = (lag[1:] != lag[:-1]) | (start[1:] - end[:-1] > bridged)
    starts = np.flatnonzero(fresh)
    return Groups(
        np.minimum.reduceat(start, starts),
        np.maximum.reduceat(end, starts),
        np.minimum.reduceat(found.first[order], starts),
        np.maximum.reduceat(found.last[order], starts),
        np.add.reduceat(words, starts),
        np.add.reduceat(found.bits[order], starts),
    )


def _along_diagonals(hits: Hits, apart: int) -> tuple[Places, Places]:
    """The hits sorted by diagonal band, then place; packed into one number each, as sorting those is fast."""
    width = int(hits.at.max()).bit_length()
    low = np.uint64((1 << _BAND) - 1)
    lag = hits.at - hits.to + np.int32(apart)
    keys = (lag >> _BAND).astype(np.uint64)
    keys <<= np.uint64(width)
    keys |= hits.at.view(np.uint32)
    keys <<= np.uint64(_BAND)
    keys |= lag.view(np.uint32) & np.uint32(low)
    del lag
    keys.sort()
    lag = (keys & low).astype(np.int32)
    keys >>= np.uint64(_BAND)
    at = (keys & np.uint64((1 << width) - 1)).astype(np.int32)
    keys >>= np.uint64(width)
    lag |= keys.astype(np.int32) << _BAND
    return at, at - lag + np.int32(apart)
