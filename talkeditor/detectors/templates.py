"""The templates of reels, and a stream read as stretches of them.

A template is an array of word ids that passes are compared with. Knows nothing of phases, notices or lines.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from talkeditor.detectors.chains import Bond, Stretch, accompanied, best_chain, bond, significant, stretches
from talkeditor.detectors.grams import Groups, Index, groups, shared_hits
from talkeditor.detectors.plays import KnownReel
from talkeditor.detectors.significance import chance_bits

Ids = npt.NDArray[np.int32]

GRAM = 4
"""How many words in a row must be the same; three are said by chance too often, five missed too often."""

GAP = 60
"""How many words may lie between two grams of one group."""

AGREE = 12
"""Edges so many words apart are one place."""

SHORTEST = 20
"""Stretches of fewer words are no templates."""

SMALL = 45
"""A play of fewer words in the middle of a template is an echo, not a pass."""

_PLACES = 4
_MOST = 0.9
"""The share of the templates that must be left for what the stream shares with them to be used again: those
left out held places in `_PLACES` that others could have."""
_PADDING = 128
_STRETCH_BITS = 14.0
_LONE_WORDS = 16


@dataclass(frozen=True, eq=False)
class Sound:
    """The words that count: ids without tags and blanks, and the running sum of their bits."""

    ids: Ids
    worth: npt.NDArray[np.float64]

    @cached_property
    def index(self) -> Index:
        """Its grams, sorted once for every reading."""
        return Index.of(self.ids, GRAM)


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """What passes are compared with; `known` if it is remembered: then it is used as it is."""

    ids: Ids
    known: KnownReel | None = None

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A stream read as stretches of templates."""

    templates: list[Template]
    chain: list[Stretch]
    bonds: list[Bond]
    """How each stretch goes on from the one before; the first stands apart."""


def worths(ids: Ids) -> npt.NDArray[np.float64]:
    """The running sum of what each word tells, in bits: half its surprise, as speech is far from random."""
    counts = np.bincount(np.maximum(ids, 0))
    bits = np.minimum(12.0, np.log2(len(ids) + 1.0) - np.log2(np.maximum(counts, 1))) * 0.5
    total = np.zeros(len(ids) + 1)
    np.cumsum(bits[np.maximum(ids, 0)], out=total[1:])
    return total


def read(sound: Sound, templates: list[Template]) -> Reading:
    """The stream as stretches of the templates; templates that explain at most one stretch are left out."""
    starts: list[int] = []
    found: Groups | None = None
    while templates:
        if found is None:
            starts, space = laid_out(templates)
            found = _alike(sound, space)
        lengths = [len(template) for template in templates]
        least = chance_bits(len(sound.ids), sum(lengths))
        owners = np.searchsorted(starts, found.first, side="right") - 1
        rows = stretches(found.where(accompanied(found, owners, least)), starts)
        chain = significant(best_chain(rows, lengths), lengths, least, _LONE_WORDS)
        reading = _reading(templates, _without_echoes(chain, lengths))
        played = Counter(_visits_of(reading))
        used = [at for at, t in enumerate(templates) if played[at] > (0 if t.known else 1)]
        if len(used) == len(templates):
            return reading
        if len(used) < _MOST * len(templates):
            found = None
        else:
            found, starts = found.where(np.isin(owners, used)), [starts[at] for at in used]
        templates = [templates[at] for at in used]
    return Reading([], [], [])


def _alike(sound: Sound, space: Ids) -> Groups:
    """The runs of words that the stream shares with the templates in `space` and that tell enough."""
    hits = shared_hits(sound.index, space, _PLACES)
    found = groups(hits, GRAM, GAP, sound.worth, GRAM + 2, len(space))
    return found.where(found.bits >= _STRETCH_BITS)


def laid_out(templates: Sequence[Template]) -> tuple[list[int], Ids]:
    """All templates in one array, too far apart for a group to bridge; the padding is like no word."""
    starts: list[int] = []
    at = 0
    for template in templates:
        starts.append(at)
        at += len(template) + _PADDING
    space = -2 - np.arange(at, dtype=np.int32)
    for start, template in zip(starts, templates, strict=True):
        space[start : start + len(template)] = template.ids
    return starts, space


def _without_echoes(chain: list[Stretch], lengths: list[int]) -> list[Stretch]:
    """The chain without short visits to the middle of a template: what its spots share with others.

    A pass cut short by the stream or a talk begins or ends its template, or is longer.
    """
    rows: list[Stretch | None] = [None, *chain, None]
    kept: list[Stretch] = []
    for before, row, after in zip(rows, chain, rows[2:], strict=False):
        inside = row.first > AGREE and row.last < lengths[row.template] - AGREE
        if inside and row.last - row.first < SMALL:
            joined = (before and bond(before, row, lengths), after and bond(row, after, lengths))
            if Bond.ONWARD not in joined:
                continue
        kept.append(row)
    return kept


def _reading(templates: list[Template], chain: list[Stretch]) -> Reading:
    lengths = [len(template) for template in templates]
    bonds = [Bond.APART] + [bond(a, b, lengths) for a, b in pairwise(chain)]
    return Reading(templates, chain, bonds[: len(chain)])


def _visits_of(reading: Reading) -> list[int]:
    return [
        row.template for row, how in zip(reading.chain, reading.bonds, strict=True) if how is not Bond.ONWARD
    ]


def visits(reading: Reading) -> list[list[Stretch]]:
    """The plays: stretches that go onward in one template without a turn."""
    plays: list[list[Stretch]] = []
    for row, how in zip(reading.chain, reading.bonds, strict=True):
        if how is Bond.ONWARD:
            plays[-1].append(row)
        else:
            plays.append([row])
    return plays


def clearness(reading: Reading) -> float:
    """The share of the words of all plays that lie in matching grams; 1 where nothing is played."""
    heard = sum(row.end - row.start for row in reading.chain)
    return sum(row.words for row in reading.chain) / heard if heard else 1.0
