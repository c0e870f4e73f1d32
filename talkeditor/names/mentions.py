"""Where right forms are surely said, and how much that tells of a place nearby. Knows no sound."""

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass, field

from talkeditor.names.words import OUTSIDE, Words

CLOSE = 40
"""Words in which a name is said again."""
_CUT = 3 * CLOSE
_CLOSEST = 4.0
"""How much closeness tells at most; of a name that is said `_FEW` times, half as much as it could."""
_FEW = 3
_NAMED_AT_EDGE = 0.9
"""The part of the sayings of a speaker's name that is in the first or last lines of the talk."""
_FIRST_LINES, _LAST_LINES = 60, 120
_AT_MOST = 3
"""A form that is heard wrongly tells of so many sayings, however often it is said."""

Key = tuple[str, int]


@dataclass(slots=True)
class Mentions:
    """Where each family of right forms is said in each talk, and how often altogether."""

    words: Words
    said: dict[Key, float] = field(default_factory=lambda: defaultdict(float))
    everywhere: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    where: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    _at: dict[Key, list[tuple[int, str]]] = field(default_factory=lambda: defaultdict(list))

    def add(self, key: Key, form: str, positions: list[int], weight: float, rightly: bool) -> None:
        """What is said in a talk; what is mis-heard counts only a few times, however often it is said."""
        count = len(positions) if rightly else min(_AT_MOST, len(positions))
        self.said[key] += weight * count
        self.everywhere[key[0]] += weight * count
        self.where[key[0]].add(key[1])
        self._at[key] += [(at, form) for at in positions]

    def sort(self) -> None:
        """To be called when all is added."""
        for places in self._at.values():
            places.sort()

    def others(self, key: Key, weight: float, count: int, rightly: bool) -> float:
        """How often the talk says the right form, without what this form adds to that."""
        own = weight * (count if rightly else min(_AT_MOST, count))
        return max(0.0, self.said.get(key, 0.0) - own)

    def elsewhere(self, key: Key) -> float:
        """How often other talks say it."""
        return max(0.0, self.everywhere.get(key[0], 0.0) - self.said.get(key, 0.0))

    def close_by(self, key: Key, form: str, at: int) -> float:
        """How much denser the right form is said around a position than in the whole talk."""
        places = self._at.get(key)
        if not places or key[1] == OUTSIDE:
            return 1.0
        density = 0.0
        first, last = bisect_left(places, (at - _CUT, "")), bisect_right(places, (at + _CUT, ""))
        for other, said in places[first:last]:
            if said != form:
                density += math.exp(-abs(other - at) / CLOSE) / (2 * CLOSE)
        told = 0.5 * len(places) / (len(places) + _FEW)
        return min(_CLOSEST, 1.0 - told + told * density * self.words.sizes[key[1]] / len(places))

    def at_edge(self, talk: int, at: int) -> float:
        """How much more a speaker is named at a position than anywhere: in the introduction, and where
        questions begin and thanks are said."""
        if talk == OUTSIDE:
            return 1.0
        line = self.words.line[at]
        parts = self.words.talks[talk].lines
        total = sum(map(len, parts))
        edge = min(1.0, (_FIRST_LINES + _LAST_LINES) / max(1, total))
        near = line < parts[0].start + _FIRST_LINES or line >= parts[-1].stop - _LAST_LINES
        if edge > _NAMED_AT_EDGE:
            return 1.0
        return _NAMED_AT_EDGE / edge if near else (1.0 - _NAMED_AT_EDGE) / (1.0 - edge)
