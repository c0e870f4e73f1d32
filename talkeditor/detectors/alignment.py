"""The fewest edits between two sequences of word ids. The one place that loads rapidfuzz for reels."""

from collections.abc import Sequence
from typing import cast

Edit = tuple[str, int, int, int, int]


def edits(one: Sequence[int], other: Sequence[int]) -> list[Edit]:
    """How to turn `one` into `other` (Levenshtein): equal, replace, insert, delete, and both ranges."""
    # Loaded here, as start-up time counts and a stream without repeats needs none of it.
    from rapidfuzz.distance import Levenshtein

    return cast("list[Edit]", Levenshtein.opcodes(one, other).as_list())
