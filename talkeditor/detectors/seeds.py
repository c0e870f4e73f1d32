"""Where a repeated stretch is first heard: one period of all that recurs, the raw template of a reel."""

import numpy as np
import numpy.typing as npt

from talkeditor.detectors.grams import aligned, groups, own_links
from talkeditor.detectors.templates import GAP, GRAM, SHORTEST, Sound, Template

_NEAREST = 40
_GROUP_WORDS = 8
_WORDS = 12
_BITS = 24.0
_BAND = 64
_HOLE = 150
_BRIDGE = 45
_MARGIN = 16


def first_heard(sound: Sound, depth: int) -> list[Template]:
    """The stretches that recur later and are no recurrence themselves: one period of every repeat."""
    links = own_links(sound.index, depth, _NEAREST)
    found = groups(links, GRAM, GAP, sound.worth, _GROUP_WORDS, 0)
    size = len(sound.ids)
    again = np.zeros(size, np.bool_)
    new = np.zeros(size, np.bool_)
    for shift in (0, _BAND // 2):
        lined_up = aligned(found, _BAND, shift, _HOLE)
        lined_up = lined_up.where((lined_up.bits >= _BITS) & (lined_up.words >= _WORDS))
        again |= _covered(lined_up.start, lined_up.end, size)
        new |= _covered(lined_up.first, lined_up.last, size)
    new &= ~again
    return [Template(sound.ids[start:end]) for start, end in _spans(new, again)]


def _covered(starts: npt.NDArray[np.int64], ends: npt.NDArray[np.int64], size: int) -> npt.NDArray[np.bool_]:
    depth = np.zeros(size + 1, np.int32)
    np.add.at(depth, starts, 1)
    np.add.at(depth, ends, -1)
    return np.cumsum(depth[:-1]) > 0


def _spans(new: npt.NDArray[np.bool_], again: npt.NDArray[np.bool_]) -> list[tuple[int, int]]:
    """The stretches of `new`, small gaps closed and a margin added, but never into `again`."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], new.view(np.int8), [0]))))
    joined: list[list[int]] = []
    for start, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if joined and start - joined[-1][1] <= _BRIDGE:
            joined[-1][1] = end
        else:
            joined.append([start, end])
    spans = []
    floor = 0
    for at, (start, end) in enumerate(joined):
        if end - start < SHORTEST:
            continue
        ceiling = joined[at + 1][0] if at + 1 < len(joined) else len(new)
        while start > max(floor, joined[at][0] - _MARGIN) and not again[start - 1]:
            start -= 1
        while end < min(ceiling, joined[at][1] + _MARGIN) and not again[end]:
            end += 1
        spans.append((start, end))
        floor = end
    return spans
