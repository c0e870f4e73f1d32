"""The fewest edits between two sequences of word ids. The one place that loads rapidfuzz for reels."""

from collections.abc import Sequence

Edit = tuple[str, int, int, int, int]


def edits(one: Sequence[int], other: Sequence[int]) -> list[Edit]:
    """How to turn `one` into `other` (Levenshtein): equal, replace, insert, delete, and both ranges."""
    # Loaded here, as start-up time counts and a stream without repeats needs none of it.
    from rapidfuzz.distance import Levenshtein

    found = Levenshtein.opcodes(one, other)
    return [(op.tag, op.src_start, op.src_end, op.dest_start, op.dest_end) for op in found]
