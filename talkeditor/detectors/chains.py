"""Reads a stream as a sequence of stretches of templates: the best chain of colinear groups of hits.

Knows templates as ranges of one long array, not what they mean.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from talkeditor.detectors.grams import Groups

NEW_STRETCH = 8.0
"""Bits that a further stretch must be worth; half of what the first words of a true pass bring."""

_LOOK_BACK = 24
_DRIFT = 0.1
_LIVE = 250
_SLACK = 12
_TOUCH = 40


@dataclass(slots=True)
class Stretch:
    """Words `start` to `end` of the stream play `first` to `last` of a template (counted from its start)."""

    start: int
    end: int
    first: int
    last: int
    template: int
    words: int
    bits: float


class Bond(Enum):
    """How a stretch goes on from the one before it."""

    APART = "apart"
    ONWARD = "onward"
    ROUND = "round"
    JUMP = "jump"


def stretches(groups: Groups, starts: Sequence[int]) -> list[Stretch]:
    """The groups as stretches of the templates that begin at `starts`; those of one diagonal joined."""
    columns = (groups.start, groups.end, groups.first, groups.last, groups.words, groups.bits)
    rows = sorted(zip(*(column.tolist() for column in columns), strict=True))
    found: list[Stretch] = []
    recent: dict[int, list[Stretch]] = {}
    for start, end, first, last, words, bits in rows:
        template = bisect_right(starts, first) - 1
        base = starts[template]
        row = Stretch(start, end, first - base, last - base, template, words, bits)
        mates = recent.setdefault(template, [])
        mates[:] = [mate for mate in mates if mate.end > start]
        for mate in mates:
            if _one_diagonal(mate, row):
                _join(mate, row)
                break
        else:
            mates.append(row)
            found.append(row)
    return found


def _one_diagonal(a: Stretch, b: Stretch) -> bool:
    return abs((b.start - b.first) - (a.start - a.first)) <= 64 and (
        abs((b.start - b.first) - (a.start - a.first)) <= 32 or abs((b.end - b.last) - (a.end - a.last)) <= 32
    )


def _join(a: Stretch, b: Stretch) -> None:
    shared = max(0, min(a.end, b.end) - b.start)
    fresh = 1 - shared / (b.end - b.start) * min(1.0, a.words / (a.end - a.start))
    a.end, a.first, a.last = max(a.end, b.end), min(a.first, b.first), max(a.last, b.last)
    a.words = min(a.end - a.start, a.words + int(b.words * fresh))
    a.bits += b.bits * fresh


def accompanied(found: Groups, owners: npt.NDArray[np.int64], least_bits: float) -> npt.NDArray[np.bool_]:
    """Which groups are worth much or near to another of their template; `owners` are the templates.

    The others could not stand in the end (`significant`), and chance alone makes as many of them as the
    stream is long times the templates are: a chain over all would grow with the square of the stream.
    """
    kept = found.bits >= least_bits
    if not len(found):
        return kept
    order = np.lexsort((found.start, owners))
    # Templates one behind the other, each a stream further on, so that none reaches into the next.
    further = owners[order] * (int(found.end.max()) + _LIVE + 1)
    starts, reach = found.start[order] + further, np.maximum.accumulate(found.end[order] + further)
    near = starts[1:] - reach[:-1] <= _LIVE
    kept[order[1:]] |= near
    kept[order[:-1]] |= near
    return kept


def best_chain(found: list[Stretch], lengths: Sequence[int]) -> list[Stretch]:
    """The stretches, none overlapping much, that together explain most; in the order of the stream."""
    rows = sorted(found, key=lambda row: (row.end, row.start, row.template, row.first))
    best: list[float] = []
    back: list[int] = []
    peak: list[int] = []
    for at, row in enumerate(rows):
        floor = max(0, at - _LOOK_BACK)
        score, before = row.bits - NEW_STRETCH, -1
        if floor and best[peak[floor - 1]] > 0:
            earlier = peak[floor - 1]
            if rows[earlier].end <= row.start + _SLACK:
                score, before = best[earlier] + row.bits - NEW_STRETCH, earlier
        for prior in range(at - 1, floor - 1, -1):
            # A toll is never negative: this one could not win, however cheap.
            if best[prior] + row.bits <= score:
                continue
            reached = best[prior] + row.bits - _toll(rows[prior], row, lengths)
            if reached > score:
                score, before = reached, prior
        best.append(score)
        back.append(before)
        peak.append(at if not at or score > best[peak[-1]] else peak[-1])
    chain: list[Stretch] = []
    at = peak[-1] if peak else -1
    while at >= 0:
        chain.append(rows[at])
        at = back[at]
    chain.reverse()
    return _without_overlap(chain)


def _toll(a: Stretch, b: Stretch, lengths: Sequence[int]) -> float:
    """What it costs in bits to read `b` behind `a`."""
    overlap = max(0, a.end - b.start)
    if overlap:
        if overlap * 2 > min(a.end - a.start, b.end - b.start) or a.start >= b.start:
            return float("inf")
        toll = overlap * max(a.bits / (a.end - a.start), b.bits / (b.end - b.start))
    else:
        toll = 0.0
    if a.template == b.template:
        heard, played = b.start - a.end, b.first - a.last
        if played < -_SLACK - overlap:
            played += lengths[a.template]
        return toll + min(NEW_STRETCH, _DRIFT * abs(heard - played))
    return toll + NEW_STRETCH


def _without_overlap(chain: list[Stretch]) -> list[Stretch]:
    for a, b in pairwise(chain):
        overlap = a.end - b.start
        if overlap > 0:
            share = overlap // 2
            a.end -= share
            a.last = max(a.first + 1, a.last - share)
            b.start += overlap - share
            b.first = min(b.last - 1, b.first + overlap - share)
    return chain


def bond(a: Stretch, b: Stretch, lengths: Sequence[int]) -> Bond:
    """Whether `b` continues the play of `a`, wraps round to it, touches it otherwise, or stands apart."""
    heard = b.start - a.end
    if a.template == b.template:
        played = b.first - a.last
        slack = min(30, max(_SLACK, lengths[a.template] // 12))
        if played >= -slack and _goes_on(heard, played):
            return Bond.ONWARD
        around = lengths[a.template] + played
        if around >= 0 and played < -slack and _goes_on(heard, around):
            return Bond.ROUND
        return Bond.JUMP if heard <= _TOUCH else Bond.APART
    rest = lengths[a.template] - a.last + b.first
    return Bond.JUMP if heard <= _TOUCH + min(rest, _TOUCH) else Bond.APART


def _goes_on(heard: int, played: int) -> bool:
    """Whether a play can go on behind that much unmatched: talked over, dropped out, or mis-heard."""
    if min(heard, played) <= _TOUCH:
        return max(heard, played) <= _LIVE
    return abs(heard - played) <= _TOUCH and heard <= _LIVE


def significant(
    chain: list[Stretch], lengths: Sequence[int], least_bits: float, least_words: int
) -> list[Stretch]:
    """The stretches without the plays too small to stand alone that no larger one goes on into."""
    bonds = [Bond.APART, *(bond(a, b, lengths) for a, b in pairwise(chain))]
    kept: list[Stretch] = []
    run: list[Stretch] = []
    for row, how in zip(chain, bonds, strict=False):
        if how in (Bond.APART, Bond.JUMP):
            kept += _if_heavy(run, least_bits, least_words)
            run = []
        run.append(row)
    return kept + _if_heavy(run, least_bits, least_words)


def _if_heavy(run: list[Stretch], least_bits: float, least_words: int) -> list[Stretch]:
    heavy = sum(row.bits for row in run) >= least_bits and sum(row.words for row in run) >= least_words
    return run if heavy else []
