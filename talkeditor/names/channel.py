"""How easily a right form is heard as another one. Knows no talk."""

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from talkeditor.names.candidates import Candidate
from talkeditor.names.commonness import Commonness
from talkeditor.names.sounds import begins_alike

_HEARD_WRONGLY, _MOST, _TOLD = 0.6, 0.7, 0.5
"""The part that is heard wrongly, the most that one form can have of it, and what a told form has."""

# Each is a loss on the scale of a natural logarithm: for a consonant, for each part of the sound beyond a
# third, for another first sound, for spelling; what rivals cost; what a real word gains.
_STEEP = 1.3
_FAR, _STEEPER = 0.3, 8.0
_OTHER_BEGINNING = 0.8
_SPELLING, _SPELT_ALIKE = 1.5, 0.75
_RIVALRY = 0.7
_REAL_WORD = 0.4

_USUAL_STREAM, _MOST_SCALED = 5_000, 5.0
"""Words in the vocabulary of a usual day: a short stream shows but a part of the rivals there are."""
_ITSELF = 3.0
"""Rivals that a form always has, whether the stream says them or not."""


class Channel:
    """How right forms are written where they are said; `vocabulary` is how many words the stream has."""

    def __init__(self, found: Sequence[Candidate], common: Commonness, vocabulary: int) -> None:
        self._common = common
        self._scale = min(_MOST_SCALED, _USUAL_STREAM / max(1, vocabulary))
        self._losses = {id(candidate): self._loss(candidate) for candidate in found}
        ranked: dict[str, list[float]] = defaultdict(list)
        for candidate in found:
            if " " not in candidate.form and candidate.form != candidate.right.plain:
                ranked[candidate.right.plain].append(self._losses[id(candidate)])
        self._ranked = {plain: sorted(losses) for plain, losses in ranked.items()}

    def heard_as(self, candidate: Candidate) -> float:
        """How likely the right form, where it is said, is written as the candidate's form.

        It falls with the distance and with the number of words that are as near, since any of them might
        have been written.
        """
        if candidate.form == candidate.right.plain:
            return 1.0
        if candidate.form in candidate.right.told:
            return _TOLD
        loss = self._losses[id(candidate)]
        rivals = bisect_left(self._ranked.get(candidate.right.plain, []), loss)
        loss += _RIVALRY * math.log(_ITSELF + rivals * self._scale)
        return min(_MOST, _HEARD_WRONGLY * math.exp(-loss))

    def _loss(self, candidate: Candidate) -> float:
        """How far a form is in sound and spelling; a recogniser rather writes real words."""
        from rapidfuzz.distance import JaroWinkler

        right = candidate.right
        loss = _STEEP * candidate.distance
        loss += _STEEPER * max(0.0, candidate.distance / max(2.0, candidate.length) - _FAR)
        if not right.text.isupper():
            one, other = candidate.form.replace(" ", ""), right.plain.replace(" ", "")
            loss += _SPELLING * (_SPELT_ALIKE - JaroWinkler.similarity(one, other))
        if not begins_alike(candidate.form, right.sounds):
            loss += _OTHER_BEGINNING
        return loss - (_REAL_WORD if self._common.of(candidate.form) else 0.0)
