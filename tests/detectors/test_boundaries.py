"""Scores of places: the same however many are asked for at once."""

from itertools import pairwise

import numpy as np
import pytest

from talkeditor.core.transcript import Transcript
from talkeditor.detectors.boundaries import Boundaries, Places
from talkeditor.detectors.features import Features
from talkeditor.detectors.words import Words
from tests.streams.compose import compose

SECONDS = 3


def columns(places: Places) -> list[list[float]]:
    return [column.tolist() for column in (places.at, places.start, places.end, places.clock, places.worth)]


@pytest.mark.parametrize("timed", [False, True], ids=["without times", "timed"])
def test_places_that_were_expected_score_as_others_do(timed: bool) -> None:
    lines = tuple(compose(3).lines)
    times = tuple(range(0, len(lines) * SECONDS * 1000, SECONDS * 1000)) if timed else ()
    features = Features(transcript := Transcript(lines, times), Words.of(transcript))
    expecting, unprepared = Boundaries(features), Boundaries(features)
    bounds = np.linspace(0, len(features.words), 9).astype(int).tolist()
    expecting.expect(bounds[:5])
    for start, end in pairwise(bounds):
        asked = columns(expecting.within(start, end))
        assert asked == columns(unprepared.within(start, end))
        assert asked[0][0] == start
        assert asked[0][-1] == end
