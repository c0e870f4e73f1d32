"""What is said often in few different words is no reel."""

from dataclasses import replace

from talkeditor.detectors.plays import Reason
from talkeditor.detectors.significance import Bounds, Traits, why_not

PLAYED = Traits(
    words=100,
    lines=16.5,
    tagged=0.0,
    density=0.9,
    dropped=0.0,
    distinct=70,
    plays=8,
    full=8,
    touching=8,
    nearest=0,
    farthest=4000,
    kinship=0.0,
    bits=1700.0,
)


def test_a_vote_taken_eight_times_is_no_reel() -> None:
    assert why_not(PLAYED, Bounds()) is None
    assert why_not(replace(PLAYED, distinct=35), Bounds()) is Reason.FORMULA
