"""A form in one talk with the right form it may stand for, and when that is sure enough. Weighs nothing."""

from dataclasses import dataclass, field

from talkeditor.names.candidates import Candidate
from talkeditor.names.mentions import Key
from talkeditor.names.model import Source

ACCEPTED = 0.8
ACCEPTED_ONCE, ACCEPTED_FAR = 0.9, 0.86
"""What is said once, and a word of the language that is not near in sound, must be surer."""
CONSIDERED = 0.5
VOUCHES = 0.75
_POSSIBLE = 0.3
_SELDOM = 2
SLIGHT = 0.5
"""A distance that is a vowel, or a voiced consonant for a voiceless one."""
_NEAR, _NEAR_ONCE, _NEARER, _NEAR_OFTEN, _FAR = 0.2, 0.25, 0.3, 0.34, 0.4
"""Parts of the sound that may be heard otherwise, from the least that is told of a form to the most."""


@dataclass(slots=True)
class Hearing:
    """A form in one talk with the right form it may stand for: at which positions, how likely at each.

    `talks` are those that say it where the right form is not at home. `ordinary` is a word of the language;
    `inflected` one that the talk uses in another number as well, as people use words and not names;
    `attested` where the talk has other signs of the right form, `elsewhere` where the form stands for it in
    another talk: then here it may be right. `vouches` is how much it tells of where the right form is said;
    what was sure once goes on telling.
    """

    candidate: Candidate
    talk: int
    positions: list[int]
    talks: frozenset[int]
    heard_as: float
    by_itself: float
    ordinary: bool
    inflected: bool = False
    certain: bool = False
    attested: bool = True
    elsewhere: bool = False
    probability: float = 0.0
    each: list[float] = field(default_factory=list)
    vouches: float = 0.0

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
        name = self.candidate.right.source is Source.SPEAKER and not self.ordinary
        once = len(self.positions) == 1 and not self.rightly and not name
        far = self.ordinary and self._part > _NEAR_ONCE
        least = ACCEPTED_ONCE if once else ACCEPTED_FAR if far else ACCEPTED
        return self.probability >= least and self._is_near()

    @property
    def _part(self) -> float:
        """Which part of the sound is heard otherwise."""
        return self.candidate.distance / max(1.0, self.candidate.length)

    def _is_near(self) -> bool:
        """Whether the sound is near enough for how often it is said, and for what else tells of it."""
        if self.rightly:
            return True
        distance, count, part = self.candidate.distance, len(self.positions), self._part
        if self.ordinary:
            alone = not self.elsewhere and (distance <= SLIGHT or part <= _NEAR)
            near = count > _SELDOM or distance <= 2 * SLIGHT or part <= _NEAR_ONCE
            return not self.inflected and near and part <= _FAR and (self.attested or alone)
        if not self.attested:
            return part <= (_NEAR_ONCE if count == 1 else _NEAR_OFTEN)
        return count > 1 or part <= _NEARER or self.candidate.right.source is Source.SPEAKER

    @property
    def told(self) -> bool:
        """Whether the form may stand for the right one at all."""
        return self.probability >= _POSSIBLE
