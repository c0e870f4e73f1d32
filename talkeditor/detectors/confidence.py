"""From raw scores to probabilities that mean something: tables made on recordings not used for tuning.

The tables lie in `resources/calibration` with a note of how they were made. Knows no detector.
"""

import json
from bisect import bisect_left
from functools import cache

from talkeditor.assets import resource


@cache
def tables() -> dict[str, tuple[list[float], list[float]]]:
    """The points of each table: raw scores and the probabilities that belong to them."""
    data = json.loads(resource("calibration", "confidence.json").read_text("utf-8"))
    return {name: (table["raw"], table["probability"]) for name, table in data["tables"].items()}


def calibrated(what: str, raw: float) -> float:
    """The probability that belongs to a raw score of a "start", an "end", a "talk" or a "pass".

    Straight lines between the points of an isotonic regression; constant beyond them.
    """
    raws, probabilities = tables()[what]
    at = bisect_left(raws, raw)
    if at == 0:
        return probabilities[0]
    if at == len(raws):
        return probabilities[-1]
    share = (raw - raws[at - 1]) / (raws[at] - raws[at - 1])
    return probabilities[at - 1] + share * (probabilities[at] - probabilities[at - 1])
