"""How surely a form stands for a right one in each talk.

The odds are those of a noisy channel: how often the talk says the right form and how easily it is heard as
this one, against how likely the form is said by itself. What is found tells in turn how often the right form
is said, and where. Knows no lines.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from talkeditor.names.candidates import Candidate
from talkeditor.names.channel import heard_as
from talkeditor.names.commonness import Commonness
from talkeditor.names.mentions import Key, Mentions
from talkeditor.names.model import Source
from talkeditor.names.rights import Right
from talkeditor.names.usage import RAREST, Usage
from talkeditor.names.words import OUTSIDE, Words

ACCEPTED = 0.85
CONSIDERED = 0.5
CERTAIN = 0.999
_ACCEPTED_ONCE = 0.92
_ROUNDS = 4
_VOUCHES = 0.9
_SAID_ANYWAY = {Source.GLOSSARY: 0.06, Source.REEL: 0.05}
_SAID_BY_CHANCE = 0.01
_SAID_ELSEWHERE = 0.3


@dataclass(slots=True)
class Hearing:
    """A form in one talk with the right form it may stand for: at which positions, how likely at each."""

    candidate: Candidate
    talk: int
    positions: list[int]
    heard_as: float
    by_itself: float
    certain: bool = False
    probability: float = 0.0
    each: list[float] = field(default_factory=list)

    @property
    def key(self) -> Key:
        """The family of the right form, and the talk."""
        return self.candidate.right.family, self.talk

    @property
    def rightly(self) -> bool:
        """Whether the right form is heard but for its capitals."""
        return self.candidate.form == self.candidate.right.plain

    @property
    def accepted(self) -> bool:
        """Whether it is sure enough to be changed; what is said only once must be surer."""
        once = len(self.positions) == 1 and not self.rightly
        return self.probability >= (_ACCEPTED_ONCE if once else ACCEPTED)

    @property
    def vouches(self) -> float:
        """How much it tells of where the right form is said."""
        return self.probability if self.probability > _VOUCHES else 0.0


class Weigher:
    """Weighs candidates for right forms, all together."""

    def __init__(self, words: Words, common: Commonness) -> None:
        self._words = words
        self._common = common
        self._usage = Usage(words, common)

    def weigh(self, found: Sequence[Candidate], check: Callable[[], None]) -> list[Hearing]:
        """Every candidate in every talk where it is said, with its probability."""
        hearings = [hearing for candidate in found for hearing in self._hearings(candidate)]
        for _ in range(_ROUNDS):
            check()
            mentions = self._mentions(hearings)
            for hearing in hearings:
                if not hearing.certain:
                    self._weigh(hearing, mentions)
            _compete(hearings)
        return hearings

    def _hearings(self, candidate: Candidate) -> list[Hearing]:
        by_talk = dict(self._words.said_in(candidate.positions))
        right, form = candidate.right, candidate.form
        easily = heard_as(candidate, self._common, len(self._words.singles))
        certain = form == right.plain and self._is_plain(right)
        return [
            Hearing(
                candidate,
                talk,
                positions,
                easily,
                self._usage.by_itself(form, talk, by_talk, right.home),
                certain,
                CERTAIN if certain else 0.0,
                [CERTAIN] * len(positions) if certain else [],
            )
            for talk, positions in by_talk.items()
        ]

    def _is_plain(self, right: Right) -> bool:
        """Whether a right form that is heard rightly is surely meant: no everyday word with a capital."""
        return right.text == right.plain or self._common.spoken(right.plain) < RAREST

    def _mentions(self, hearings: Sequence[Hearing]) -> Mentions:
        mentions = Mentions(self._words)
        for hearing in hearings:
            if hearing.vouches:
                mentions.add(
                    hearing.key, hearing.candidate.form, hearing.positions, hearing.vouches, hearing.rightly
                )
        mentions.sort()
        return mentions

    def _weigh(self, hearing: Hearing, mentions: Mentions) -> None:
        right, form = hearing.candidate.right, hearing.candidate.form
        said = mentions.others(hearing.key, hearing.vouches, len(hearing.positions), hearing.rightly)
        expected = said + right.home.get(hearing.talk, 0.0)
        if hearing.talk != OUTSIDE:
            expected += _SAID_ANYWAY.get(right.source, _SAID_BY_CHANCE)
            if right.source is not Source.SPEAKER:
                expected += _SAID_ELSEWHERE * min(1.0, mentions.elsewhere(hearing.key))
        odds = (1.0 - math.exp(-expected * hearing.heard_as)) / hearing.by_itself
        if right.source is Source.SPEAKER:
            factors = [mentions.at_edge(hearing.talk, at) for at in hearing.positions]
        else:
            factors = [mentions.close_by(hearing.key, form, at) for at in hearing.positions]
        together = odds * math.exp(sum(map(math.log, factors)) / len(factors))
        hearing.probability = together / (1.0 + together)
        hearing.each = [odds * factor / (1.0 + odds * factor) for factor in factors]


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
