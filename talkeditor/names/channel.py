"""How easily a right form is heard as another one. Knows no talk."""

import math

from talkeditor.names.candidates import Candidate
from talkeditor.names.commonness import Commonness
from talkeditor.names.sounds import begins_alike

_HEARD_WRONGLY, _MOST, _TOLD = 0.6, 0.7, 0.5
_STEEP = 1.3
_FAR, _STEEPER = 0.3, 8.0
_OTHER_BEGINNING = 0.8
_RIVALRY, _USUAL_STREAM = 0.7, 5_000
_SPELLING, _SPELT_ALIKE = 1.5, 0.75
_REAL_WORD = 0.4


def heard_as(candidate: Candidate, common: Commonness, vocabulary: int) -> float:
    """How likely the right form, where it is said, is written as the candidate's form.

    It falls with the distance in sound and with the number of words that are as near, since any of them
    might have been written; a recogniser rather writes real words. `vocabulary` is how many words the stream
    has.
    """
    right = candidate.right
    if candidate.form == right.plain:
        return 1.0
    if candidate.form in right.told:
        return _TOLD
    from rapidfuzz.distance import JaroWinkler

    loss = _STEEP * candidate.distance
    loss += _STEEPER * max(0.0, candidate.distance / max(2.0, candidate.length) - _FAR)
    loss += _RIVALRY * math.log(max(1.0, candidate.rivals * _USUAL_STREAM / max(1, vocabulary)))
    if not right.text.isupper():
        one, other = candidate.form.replace(" ", ""), right.plain.replace(" ", "")
        loss += _SPELLING * (_SPELT_ALIKE - JaroWinkler.similarity(one, other))
    if not begins_alike(candidate.form, right.sounds):
        loss += _OTHER_BEGINNING
    if common.of(candidate.form):
        loss -= _REAL_WORD
    return min(_MOST, _HEARD_WRONGLY * math.exp(-loss))
