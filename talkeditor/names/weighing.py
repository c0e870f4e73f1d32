"""How surely a form stands for a right one in each talk.

The odds are those of a noisy channel: how often the talk says the right form and how easily it is heard as
this one, against how likely the form is said by itself. What is found tells in turn how often the right form
is said, and where. Knows no lines.
"""

import math
from collections import defaultdict
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

ACCEPTED = 0.8
CONSIDERED = 0.5
CERTAIN = 0.999
_POSSIBLE = 0.3
_ACCEPTED_ONCE, _ACCEPTED_FAR = 0.9, 0.88
_SELDOM = 2
_SLIGHT, _NEAR, _NEAR_ONCE, _NEAR_OFTEN, _FAR = 0.5, 0.2, 0.25, 0.34, 0.4
_ROUNDS = 4
_VOUCHES = 0.75
_SAID_ANYWAY = {Source.GLOSSARY: 0.06, Source.REEL: 0.05}
_SAID_BY_CHANCE = 0.01
_SAID_ELSEWHERE = 0.25
_NOT_HEARD = 2.0
_SAME_ELSEWHERE = 1.5
_ATTESTED = 0.5
_ALWAYS_SO = 0.13
_UNATTESTED = 3.0
_INFLECTED = 0.25


@dataclass(slots=True)
class Hearing:
    """A form in one talk with the right form it may stand for: at which positions, how likely at each.

    `ordinary` is a word of the language; `inflected` one that the talk uses in another number as well, as
    people use words and not names; `attested` where the talk has other signs of the right form,
    `elsewhere` where the form stands for it in another talk: then here it may be right.
    """

    candidate: Candidate
    talk: int
    positions: list[int]
    heard_as: float
    by_itself: float
    ordinary: bool
    inflected: bool
    certain: bool = False
    attested: bool = True
    elsewhere: bool = False
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
        """Whether it is sure enough to be changed; what is seldom said must be surer, and words be nearer."""
        distance, count = self.candidate.distance, len(self.positions)
        part = distance / max(1.0, self.candidate.length)
        if self.inflected and self.ordinary and not self.rightly:
            return False
        if self.ordinary:
            near = part <= _FAR and (count > _SELDOM or distance <= 2 * _SLIGHT or part <= _NEAR_ONCE)
            alone = not self.elsewhere and (distance <= _SLIGHT or part <= _NEAR)
            near = near and (self.attested or alone)
        else:
            near = self.attested or part <= (_NEAR_ONCE if count == 1 else _NEAR_OFTEN)
        least = ACCEPTED
        if self.ordinary and part > _NEAR_ONCE:
            least = _ACCEPTED_FAR
        if count == 1 and not self.rightly:
            least = _ACCEPTED_ONCE
        return near and self.probability >= least

    @property
    def told(self) -> bool:
        """Whether the form may stand for the right one at all."""
        return self.probability >= _POSSIBLE

    @property
    def vouches(self) -> float:
        """How much it tells of where the right form is said."""
        told = self.probability > _VOUCHES and not (self.inflected and not self.certain)
        return self.probability if told else 0.0


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
            mentions, elsewhere = self._mentions(hearings), _elsewhere(hearings)
            for hearing in hearings:
                if not hearing.certain:
                    self._weigh(hearing, mentions, elsewhere.get(id(hearing), 0.0))
            _compete(hearings)
        return hearings

    def _hearings(self, candidate: Candidate) -> list[Hearing]:
        by_talk = dict(self._words.said_in(candidate.positions))
        right, form = candidate.right, candidate.form
        easily = heard_as(candidate, self._common, len(self._words.singles))
        certain = form == right.plain and self._is_plain(right)
        ordinary = all(map(self._common.of, form.split()))
        return [
            Hearing(
                candidate,
                talk,
                positions,
                easily,
                by_itself=self._usage.by_itself(form, talk, by_talk, right.home),
                ordinary=ordinary,
                inflected=self._usage.is_inflected(form, talk) and right.text != right.plain,
                certain=certain,
                probability=CERTAIN if certain else 0.0,
                each=[CERTAIN] * len(positions) if certain else [],
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

    def _weigh(self, hearing: Hearing, mentions: Mentions, elsewhere: float) -> None:
        """`elsewhere` is how likely the same form stands for the same right one in another talk."""
        right, count = hearing.candidate.right, len(hearing.positions)
        others = mentions.others(hearing.key, hearing.vouches, count, hearing.rightly)
        expected = right.home.get(hearing.talk, 0.0) + others + _NOT_HEARD * min(1.0, others)
        if hearing.talk != OUTSIDE and not right.singular:
            expected += _SAID_ANYWAY.get(right.source, _SAID_BY_CHANCE)
            if right.source is not Source.SPEAKER:
                expected += _SAID_ELSEWHERE * min(1.0, mentions.elsewhere(hearing.key))
        easily = min(1.0, hearing.heard_as * (1.0 + _SAME_ELSEWHERE * elsewhere))
        odds = (1.0 - math.exp(-expected * easily)) / hearing.by_itself
        hearing.elsewhere = elsewhere > _VOUCHES
        hearing.attested = others >= _ATTESTED or hearing.talk in right.home
        if others < _ATTESTED:
            unlike = min(1.0, max(0.0, hearing.candidate.distance - _SLIGHT))
            odds *= (1.0 - _ALWAYS_SO * unlike) ** (count - 1)
            if hearing.talk not in right.home and hearing.ordinary:
                odds /= 1.0 + _UNATTESTED / count
        if hearing.inflected:
            odds *= _INFLECTED
        if right.source is Source.SPEAKER:
            factors = [mentions.at_edge(hearing.talk, at) for at in hearing.positions]
        else:
            form = hearing.candidate.form
            factors = [mentions.close_by(hearing.key, form, at) for at in hearing.positions]
        together = odds * math.exp(sum(map(math.log, factors)) / count)
        hearing.probability = together / (1.0 + together)
        hearing.each = [odds * factor / (1.0 + odds * factor) for factor in factors]


def _elsewhere(hearings: Sequence[Hearing]) -> dict[int, float]:
    """For each hearing, by its number, the highest probability of the same candidate in another talk."""
    of: dict[int, list[Hearing]] = defaultdict(list)
    for hearing in hearings:
        if hearing.talk != OUTSIDE:
            of[id(hearing.candidate)].append(hearing)
    return {
        id(hearing): max((other.probability for other in same if other is not hearing), default=0.0)
        for same in of.values()
        for hearing in same
    }


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
