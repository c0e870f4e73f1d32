"""How surely a form stands for a right one in each talk.

The odds are those of a noisy channel: how often the talk says the right form and how easily it is heard as
this one, against how likely the form is said by itself. What is found tells in turn how often the right form
is said, and where. Knows no lines.
"""

import math
from collections.abc import Callable, Sequence

from talkeditor.names.candidates import Candidate
from talkeditor.names.channel import Channel
from talkeditor.names.commonness import Commonness
from talkeditor.names.hearing import SLIGHT, VOUCHES, Hearing
from talkeditor.names.mentions import Mentions
from talkeditor.names.model import Source
from talkeditor.names.rights import Right
from talkeditor.names.usage import Usage
from talkeditor.names.words import OUTSIDE, Words

CERTAIN = 0.999
_ROUNDS = 4
"""What is found changes little after so many rounds."""

# How often a talk is taken to say a right form of which it has no sign, by where the form is known from; of
# a glossary that was written for the day, that is once in some talk; more where another talk says it.
_SAID_ANYWAY = {Source.GLOSSARY: 0.06, Source.REEL: 0.05}
_SAID_BY_CHANCE = 0.01
_SAID_SOMEWHERE, _TALKS = 0.12, 6
_SAID_ELSEWHERE = 0.25
_SPELT_OUT = 0.5
_NOT_HEARD = 2.0
"""What is heard rightly once is said more often than that."""

_SURELY_NO_WORD = 1e-6
_ATTESTED = 0.5
_SAME_ELSEWHERE = 1.5
"""A form that stands for a right one in another talk is heard so the more easily."""

# Doubts: a word alone in its talk that never is another form, a word that is said for itself as well, a form
# that is said more often than all others together.
_ALWAYS_SO = 0.13
_UNATTESTED = 3.0
_INFLECTED = 0.25
_FOR_EACH = 2.0

_HOPELESS = 200.0
"""What is so much likelier said by itself is not weighed."""


class Weigher:
    """Weighs candidates for right forms, all together."""

    def __init__(self, words: Words, common: Commonness) -> None:
        self._words = words
        self._common = common
        self._usage = Usage(words, common)

    def weigh(self, found: Sequence[Candidate], check: Callable[[], None]) -> list[Hearing]:
        """Every candidate in every talk where it is said, with its probability."""
        channel = Channel(found, self._common, len(self._words.singles))
        hearings: list[Hearing] = []
        for candidate in found:
            check()
            hearings += self._hearings(candidate, channel.heard_as(candidate))
        for _ in range(_ROUNDS):
            check()
            mentions, elsewhere = self._mentions(hearings), _elsewhere(hearings)
            for hearing in hearings:
                if not hearing.certain:
                    self._weigh(hearing, mentions, elsewhere.get(id(hearing), 0.0))
            _compete(hearings)
            for hearing in hearings:
                if hearing.accepted:
                    hearing.vouches = max(hearing.vouches, hearing.probability)
        return hearings

    def _hearings(self, candidate: Candidate, easily: float) -> list[Hearing]:
        by_talk = dict(self._words.said_in(candidate.positions))
        right, form = candidate.right, candidate.form
        spelt_out = form.split() == right.parts
        certain = form == right.plain and self._is_plain(right)
        talks = frozenset(() if spelt_out else by_talk.keys() - right.home.keys() - {OUTSIDE})
        ordinary = all(map(self._common.of, form.split()))
        hearings = []
        for talk, positions in by_talk.items():
            by_itself = self._usage.by_itself(form, talk, by_talk)
            if not certain and by_itself > _HOPELESS * easily:
                continue
            hearing = Hearing(candidate, talk, positions, talks, easily, by_itself, ordinary, certain=certain)
            hearing.inflected = right.text != right.plain and self._usage.is_inflected(form, talk)
            if certain:
                hearing.probability = hearing.vouches = CERTAIN
                hearing.each = [CERTAIN] * len(positions)
            hearings.append(hearing)
        return hearings

    def _is_plain(self, right: Right) -> bool:
        """Whether a right form that is heard rightly is surely meant: no everyday word with a capital."""
        return right.text == right.plain or self._common.spoken(right.plain) < _SURELY_NO_WORD

    def _mentions(self, hearings: Sequence[Hearing]) -> Mentions:
        mentions = Mentions(self._words)
        for hearing in hearings:
            if hearing.vouches:
                mentions.add(
                    hearing.key, hearing.candidate.form, hearing.positions, hearing.vouches, hearing.rightly
                )
        mentions.sort()
        return mentions

    def _said_anyway(self, right: Right, elsewhere: float) -> float:
        """How often a talk says a right form without a sign of it: each is known because some talk does."""
        said = _SAID_ANYWAY.get(right.source, _SAID_BY_CHANCE)
        if right.source is Source.GLOSSARY:
            wanted = min(_SAID_SOMEWHERE, _SAID_SOMEWHERE * _TALKS / max(1, len(self._words.talks)))
            said = max(said, wanted * (1.0 - elsewhere))
        return said

    def _weigh(self, hearing: Hearing, mentions: Mentions, elsewhere: float) -> None:
        """`elsewhere` is how likely the same form stands for the same right one in another talk."""
        right, count = hearing.candidate.right, len(hearing.positions)
        others = mentions.others(hearing.key, hearing.vouches, count, hearing.rightly)
        expected = right.home.get(hearing.talk, 0.0) + others + _NOT_HEARD * min(1.0, others)
        if hearing.talk != OUTSIDE and not right.singular:
            elsewhere_said = min(1.0, mentions.elsewhere(hearing.key))
            spelt_out = hearing.candidate.form.split() == right.parts
            expected += _SPELT_OUT if spelt_out else self._said_anyway(right, elsewhere_said)
            if right.source is not Source.SPEAKER:
                expected += _SAID_ELSEWHERE * elsewhere_said
        easily = min(1.0, hearing.heard_as * (1.0 + _SAME_ELSEWHERE * elsewhere))
        strange = hearing.talks - {hearing.talk} - mentions.where.get(right.family, set())
        odds = (1.0 - math.exp(-expected * easily)) / (hearing.by_itself + self._usage.spread(strange))
        hearing.elsewhere = elsewhere > VOUCHES
        hearing.attested = others >= _ATTESTED or hearing.talk in right.home
        if others < _ATTESTED:
            unlike = min(1.0, max(0.0, hearing.candidate.distance - SLIGHT))
            odds *= (1.0 - _ALWAYS_SO * unlike) ** (count - 1)
            if hearing.talk not in right.home and hearing.ordinary:
                odds /= 1.0 + _UNATTESTED / count
        elif count > _FOR_EACH * (others + 1.0):
            # What is heard most is near in sound.
            odds *= (_FOR_EACH * (others + 1.0) / count) ** min(1.0, hearing.candidate.distance)
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
    highest: dict[int, tuple[float, float, int]] = {}
    for hearing in hearings:
        first, second, where = highest.get(id(hearing.candidate), (0.0, 0.0, OUTSIDE))
        if hearing.talk != OUTSIDE and hearing.probability > second:
            if hearing.probability > first:
                first, second, where = hearing.probability, first, hearing.talk
            else:
                second = hearing.probability
            highest[id(hearing.candidate)] = first, second, where
    found = {}
    for hearing in hearings:
        first, second, where = highest.get(id(hearing.candidate), (0.0, 0.0, OUTSIDE))
        found[id(hearing)] = second if where == hearing.talk else first
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
