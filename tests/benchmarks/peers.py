"""What known tools make of a stream: near-duplicate search, a suffix array, topic tiles.

Each gives what it can: stretches of lines that repeat (as passes), or edges of topics (as talk edges).
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

Segment = dict[str, Any]
WINDOW = 5
LEAST_RUN = 10
LARGEST_GAP = 3
LEAST_WORDS = 8


def runs(lines: Iterable[int]) -> list[tuple[int, int]]:
    """Spans of lines with small gaps closed; short ones left out."""
    out: list[list[int]] = []
    for line in sorted(lines):
        if out and line <= out[-1][1] + LARGEST_GAP:
            out[-1][1] = line + 1
        else:
            out.append([line, line + 1])
    return [(start, end) for start, end in out if end - start >= LEAST_RUN]


def as_segments(reels: Iterable[tuple[int, int]], talks: Iterable[tuple[int, int]] = ()) -> list[Segment]:
    """Spans as segments."""
    return sorted(
        [{"start": start, "end": end, "kind": "reel"} for start, end in reels]
        + [{"start": start, "end": end, "kind": "talk"} for start, end in talks],
        key=lambda segment: segment["start"],
    )


def minhash(lines: Sequence[str]) -> list[Segment]:
    """datasketch: windows of five lines with a near duplicate (Jaccard .5 over word pairs) elsewhere."""
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=0.5, num_perm=64)
    sketches = []
    for at in range(len(lines) - WINDOW + 1):
        words = " ".join(lines[at : at + WINDOW]).lower().split()
        sketch = MinHash(num_perm=64)
        sketch.update_batch([" ".join(pair).encode() for pair in pairwise(words)])
        sketches.append(sketch)
        index.insert(at, sketch)
    found: set[int] = set()
    for at, sketch in enumerate(sketches):
        if any(abs(other - at) > WINDOW for other in index.query(sketch)):
            found.update(range(at, at + WINDOW))
    return as_segments(runs(found))


def suffix_array(lines: Sequence[str]) -> list[Segment]:
    """pydivsufsort: lines of which most words lie in a repeat of eight words or more."""
    import numpy as np
    from pydivsufsort import divsufsort, kasai

    words = [(word, at) for at, line in enumerate(lines) for word in line.lower().split()]
    numbers: dict[str, int] = {}
    coded = np.array([numbers.setdefault(word, len(numbers)) for word, _ in words], dtype=np.int64)
    order = divsufsort(coded)
    common = kasai(coded, order)
    repeated = np.zeros(len(words) + 1, dtype=np.int64)
    for rank in np.nonzero(common >= LEAST_WORDS)[0]:
        for start in (order[rank], order[rank + 1]):
            repeated[start] += 1
            repeated[min(len(words), start + common[rank])] -= 1
    covered = np.cumsum(repeated)[:-1] > 0
    share: dict[int, list[bool]] = {}
    for (_, line), inside in zip(words, covered, strict=True):
        share.setdefault(line, []).append(bool(inside))
    return as_segments(runs(line for line, inside in share.items() if 2 * sum(inside) > len(inside)))


def texttiling(
    lines: Sequence[str], reels: Sequence[tuple[int, int]], stop_words: list[str]
) -> list[Segment]:
    """nltk: tiles of ten lines a paragraph, which cut the true reel lines (given) and what lies between."""
    from nltk.tokenize.texttiling import TextTilingTokenizer

    paragraphs = ["\n".join(lines[at : at + 10]).lower() for at in range(0, len(lines), 10)]
    tiles = TextTilingTokenizer(stopwords=stop_words).tokenize("\n\n".join(paragraphs))
    cuts, at = set(), 0
    for tile in tiles:
        at += sum(bool(row.strip()) for row in tile.split("\n"))
        cuts.add(at)
    in_reel = {line for start, end in reels for line in range(start, end)}
    spans: dict[bool, list[tuple[int, int]]] = {True: [], False: []}
    start = 0
    for line in range(1, len(lines) + 1):
        if line == len(lines) or line in cuts or (line in in_reel) != (line - 1 in in_reel):
            spans[start in in_reel].append((start, line))
            start = line
    return as_segments(spans[True], spans[False])
