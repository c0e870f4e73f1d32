"""Confidence is a probability: monotone, within bounds, and right about streams it was not made from."""

from itertools import pairwise

import pytest

from talkeditor.detectors.confidence import calibrated, tables
from tests.detectors.calibrate import WHAT, expected_error, isotonic, measured
from tests.streams import drawn


@pytest.mark.parametrize("what", WHAT)
def test_more_speaks_for_more(what: str) -> None:
    values = [calibrated(what, n / 200) for n in range(201)]
    assert all(a <= b for a, b in pairwise(values))
    assert 0.0 < values[0] < values[-1] < 1.0


@pytest.mark.parametrize("what", WHAT)
def test_a_table_has_no_point_twice(what: str) -> None:
    raws, _ = tables()[what]
    assert all(a < b for a, b in pairwise(raws))


def test_isotonic_regression_pools_what_falls() -> None:
    pairs = [(n / 100, n % 4 != 0 if n < 50 else True) for n in range(100)]
    table = isotonic(pairs)
    assert all(a <= b for a, b in pairwise(table["probability"]))


def test_expected_error_of_a_boaster() -> None:
    assert expected_error([(0.95, True), (0.95, False)]) == pytest.approx(0.45)


@pytest.mark.slow
def test_confidence_is_right_about_other_streams() -> None:
    pairs: dict[str, list[tuple[float, bool]]] = {what: [] for what in WHAT}
    for stream in drawn(40, 9000):
        for what, pair in measured(stream):
            pairs[what].append(pair)
    assert {what: round(expected_error(found), 3) for what, found in pairs.items()} == pytest.approx(
        dict.fromkeys(WHAT, 0.05), abs=0.05
    )
