"""Where the topic shifts within a long stretch: few words are said on both sides of a place.

Lexical chains counted across each place, after Galley et al. 2003 and Hearst's TextTiling (1997), kept
light: this lays out paragraphs; where talks begin is the detectors' to say. Linear in the words.
"""

from collections.abc import Mapping, Sequence
from itertools import accumulate, compress, count, islice
from operator import ne

from talkeditor.core.language import Language
from talkeditor.core.paragraphs import SHIFTS_FROM, Run, between_thoughts

REACH = 120
"""Words that a link from a word to its next saying spans at most."""
BESIDE = 40
"""Words to either side of a place that it is compared with."""
LEAST = 2.0
"""So many links cross the places on both sides, or there is no topic to speak of."""
SHARE = 0.5
"""At a shift no more than this part of those crosses."""
_SHORT = 4


def shifts_of(run: Run, language: Language, keys: Mapping[str, str]) -> list[int]:
    """The places of a run before which the topic changes, in order: word numbers at the start of a line."""
    if len(run.words) < 2 * SHIFTS_FROM:
        return []
    crossing = _crossing([keys[word] for word in run.words], language)
    sums = [0, *accumulate(crossing)]
    found: list[int] = []
    best = 0.0
    starts = compress(count(1), map(ne, run.lines, islice(run.lines, 1, None)))
    for at in starts:
        if not SHIFTS_FROM <= at < len(crossing) - BESIDE:
            continue
        share = _share(crossing, sums, at)
        if share > SHARE or not between_thoughts(at, run, language, keys):
            continue
        if found and at - found[-1] < SHIFTS_FROM:
            if share < best:
                found[-1], best = at, share
        else:
            found.append(at)
            best = share
    return found


def _crossing(plain: Sequence[str], language: Language) -> list[int]:
    """For each place the links from a word before it to its next saying behind it."""
    change = [0] * (len(plain) + 1)
    last: dict[str, int] = {}
    idle = language.common | language.unfinished | language.openers
    for at, key in [(n, key) for n, key in enumerate(plain) if len(key) >= _SHORT and key not in idle]:
        before = last.get(key)
        if before is not None and at - before <= REACH:
            change[before + 1] += 1
            change[at + 1] -= 1
        last[key] = at
    return list(accumulate(change[:-1]))


def _share(crossing: Sequence[int], sums: Sequence[int], at: int) -> float:
    """The links that cross a place, as a part of the lesser mean of those to its left and to its right."""
    before = (sums[at] - sums[at - BESIDE]) / BESIDE
    after = (sums[at + BESIDE] - sums[at]) / BESIDE
    beside = min(before, after)
    return crossing[at] / beside if beside >= LEAST else 1.0
