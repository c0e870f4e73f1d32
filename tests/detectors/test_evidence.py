"""What an edge's reasons say is what was weighed."""

import re

import numpy as np
import pytest

from talkeditor.core.findings import Edge
from talkeditor.core.transcript import Transcript
from talkeditor.detectors.boundaries import Boundaries
from talkeditor.detectors.evidence import LEAST, Witness
from talkeditor.detectors.features import Features
from talkeditor.detectors.words import Words

TEXT = "the ferry leaves the old pier at nine and comes back with the evening tide"
SAID = TEXT.split() * 60
QUIET = 12


def boundaries(size: int) -> Boundaries:
    """Lines of hardly a word, and then speech in lines of so many words."""
    speech = [" ".join(SAID[at : at + size]) for at in range(0, len(SAID), size)]
    transcript = Transcript((*["ropes ahead"] * QUIET, *speech))
    return Boundaries(Features(transcript, Words.of(transcript)))


def told(found: Boundaries, edge: Edge) -> list[str]:
    place = int(found.features.words.offsets[QUIET])
    reasons = Witness(found).reasons(place, edge, (0, len(found.features.words)))
    return [reason.text for reason in reasons if "words a" in reason.text]


@pytest.mark.parametrize("size", [5, 8, 45])
def test_the_lengths_of_rows_are_told_as_they_are_weighed(size: int) -> None:
    found = boundaries(size)
    at = np.array([found.features.words.offsets[QUIET]], np.int64)
    assert found.density(at, 1.0)[0] >= LEAST
    (text,) = told(found, Edge.START)
    few, many = (float(lengths[0]) * found.features.usual_row for lengths in found.row_lengths(at))
    assert [float(number) for number in re.findall(r"\d+\.\d", text)] == [round(few, 1), round(many, 1)]
    assert few == pytest.approx(2.0)
    assert told(found, Edge.END) == []


def test_it_is_told_what_was_counted() -> None:
    assert "words a line" in told(boundaries(45), Edge.START)[0]
    narrow, wide = (told(boundaries(size), Edge.START)[0] for size in (5, 8))
    assert "words a row" in narrow
    assert narrow == wide
