"""How surely a form stands for a right one in each talk.

The odds are those of a noisy channel: how often the talk says the right form, times how easily it is heard
as this one, against how often the form would be said by itself (in the language, and where the right form
is not at home). What is found tells in turn how often the right form is said. Knows no lines.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from talkeditor.names.candidates import Candidate
from talkeditor.names.commonness import Commonness
from talkeditor.names.words import OUTSIDE, Words

ACCEPTED = 0.85
CONSIDERED = 0.5
ROUNDS = 3
_SAID_ANYWAY = 0.02
_SAID_ELSEWHERE = 0.1
_UNKNOWN = 2e-6
_COLLOCATED = 30.0
_TOPICAL = 3.0
_REPEATED = 0.8
_PER_CONSONANT, _PER_CONSONANT_OF_SHORT = 1.0, 6.0


@dataclass(slots=True)
class Hearing:
    """A form in one talk with the right form it may stand for: at which positions, how likely."""

    candidate: Candidate
    talk: int
    positions: Sequence[int]
    probability: float = 0.0


class Weigher:
    """Weighs candidates for right forms, all together."""

    def __init__(self, words: Words, common: Commonness) -> None:
        self._words = words
        self._common = common
        self._total = max(1, len(words.plain))
        self._everywhere: dict[str, float] = {}

    def weigh(self, found: Sequence[Candidate], check: Callable[[], None]) -> list[Hearing]:
        """Every candidate in every talk where it is said, with its probability."""
        hearings = [
            Hearing(candidate, talk, positions)
            for candidate in found
            for talk, positions in self._words.said_in(candidate.positions)
        ]
        said = self._said({}, hearings)
        for _ in range(ROUNDS):
            check()
            self._everywhere = _by_right(said)
            for hearing in hearings:
                hearing.probability = self._probability(hearing, said)
            _compete(hearings)
            said = self._said(said, hearings)
        return hearings

    def _said(
        self, before: dict[tuple[str, int], float], hearings: Sequence[Hearing]
    ) -> dict[tuple[str, int], float]:
        """How often each right form is said in each talk, as far as it is known."""
        said: dict[tuple[str, int], float] = {}
        for hearing in hearings:
            right = hearing.candidate.right
            if before:
                weight = hearing.probability if hearing.probability > CONSIDERED else 0.0
            else:
                itself = hearing.candidate.form == right.plain and self._common.of(right.plain) < _UNKNOWN
                weight = float(itself)
            key = (right.plain, hearing.talk)
            said[key] = said.get(key, 0.0) + weight * len(hearing.positions)
        return said

    def _probability(self, hearing: Hearing, said: dict[tuple[str, int], float]) -> float:
        candidate, right = hearing.candidate, hearing.candidate.right
        own = hearing.probability if hearing.probability > CONSIDERED else 0.0
        count = len(hearing.positions)
        here = said.get((right.plain, hearing.talk), 0.0) - own * count
        elsewhere = sum(
            n for (plain, talk), n in said.items() if plain == right.plain and talk != hearing.talk
        )
        expected = max(0.0, here) + right.home.get(hearing.talk, 0.0)
        expected += _SAID_ANYWAY + _SAID_ELSEWHERE * min(1.0, elsewhere)
        by_itself = self._by_itself(hearing)
        odds: float = expected * self._heard_as(candidate) / by_itself * count**_REPEATED
        return odds / (1.0 + odds)

    def _heard_as(self, candidate: Candidate) -> float:
        """How easily the right form is heard as this one."""
        if candidate.form == candidate.right.plain:
            return 1.0
        from rapidfuzz.distance import JaroWinkler

        steep = _PER_CONSONANT + _PER_CONSONANT_OF_SHORT / max(2.0, candidate.length)
        spelt = JaroWinkler.similarity(
            candidate.form.replace(" ", ""), candidate.right.plain.replace(" ", "")
        )
        return 0.5 * math.exp(-steep * candidate.distance + 2.0 * (spelt - 0.8))

    def _by_itself(self, hearing: Hearing) -> float:
        """How often the form would be said in this talk if it were meant as it is."""
        size = self._words.sizes[hearing.talk]
        candidate = hearing.candidate
        away = sum(
            self._words.talk[at] not in (hearing.talk, OUTSIDE)
            and self._words.talk[at] not in candidate.right.home
            for at in candidate.positions
        )
        usual = self._usual(candidate.form)
        return size * (usual + 0.0 * away / self._total)

    def _usual(self, form: str) -> float:
        parts = form.split()
        if len(parts) == 1:
            known = self._common.of(form)
            return _TOPICAL * known if known else _UNKNOWN
        usual = _COLLOCATED
        for part in parts:
            here = len(self._words.singles.get(part, ())) / self._total
            usual *= max(self._common.of(part), here, _UNKNOWN)
        return max(usual, _UNKNOWN / 10)


def _by_right(said: dict[tuple[str, int], float]) -> dict[str, float]:
    """How often each right form is said in the whole stream."""
    found: dict[str, float] = {}
    for (plain, _), times in said.items():
        found[plain] = found.get(plain, 0.0) + times
    return found


def _compete(hearings: Sequence[Hearing]) -> None:
    """Of several right forms for the same words only the likeliest stays."""
    best: dict[tuple[str, int], Hearing] = {}
    for hearing in hearings:
        key = (hearing.candidate.form, hearing.talk)
        other = best.get(key)
        if other is None or hearing.probability > other.probability:
            if other is not None:
                other.probability = 0.0
            best[key] = hearing
        else:
            hearing.probability = 0.0
