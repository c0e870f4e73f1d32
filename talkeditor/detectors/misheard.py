"""Words of cues that a captioner misheard by a letter, and how much of a cue may be misheard.

Nine tenths of a cue's letters must be heard: with less, "thank you" would match everything longer. A word is
taken for another only if the stream hardly has it and no cue does. Knows words as plain text and numbers.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from talkeditor.detectors.words import Ids

ONE_IN = 10
"""Of so many letters of a cue one may be misheard."""
LONG = 5
"""A shorter word is one letter away from too many others."""
RARE = 2
PER_RARE = 20_000
"""A word heard more than `RARE` times, and once more in so many words, is meant as it stands."""


@dataclass(frozen=True, slots=True, eq=False)
class Tolerance:
    """For each place of a stream the letters of cues and the misheard ones before it."""

    letters: memoryview
    missed: memoryview

    @classmethod
    def of(cls, spelt: Iterable[str], cue_words: Iterable[int], ids: Ids, heard: Ids) -> "Tolerance":
        """For the words that were written, by number, and those that are taken to be meant."""
        lengths = np.fromiter(map(len, spelt), np.int32)
        counted = np.zeros(len(lengths), np.int32)
        known = list(cue_words)
        counted[known] = lengths[known]
        return cls(_sums(counted[heard]), _sums((ids != heard).astype(np.int32)))

    def allows(self, start: int, end: int) -> bool:
        """Whether nine tenths of what was heard from `start` to `end` are the cue's own letters."""
        missed = self.missed[end] - self.missed[start]
        return not missed or ONE_IN * missed <= self.letters[end] - self.letters[start]


def _sums(values: Ids) -> memoryview:
    sums = np.zeros(len(values) + 1, np.int32)
    np.cumsum(values, out=sums[1:])
    return memoryview(sums.data)


def meant(spelt: Sequence[str], counts: Sequence[int], cue_words: Iterable[str]) -> Mapping[int, str]:
    """The words that are mishearings of a cue's, by number, each with that one.

    Words one letter apart share what is left of them without a letter (symmetric deletion).
    """
    most = RARE + sum(counts) // PER_RARE
    known = set(cue_words)
    cut: dict[str, str] = {}
    for word in sorted(known):
        if len(word) >= LONG:
            for short in _shortened(word):
                cut.setdefault(short, word)
    found: dict[int, str] = {}
    for number, (word, count) in enumerate(zip(spelt, counts, strict=True)):
        if count <= most and len(word) >= LONG and word not in known:
            near = (cut[short] for short in _shortened(word) if short in cut)
            other = next((one for one in near if _one_apart(word, one)), None)
            if other is not None:
                found[number] = other
    return found


def _shortened(word: str) -> list[str]:
    return [word, *(word[:at] + word[at + 1 :] for at in range(len(word)))]


def _one_apart(one: str, other: str) -> bool:
    """Whether a letter within replaced, put in or left out makes one word of the other.

    The letters at the ends are heard: other endings make other forms of a word, which mean what they say.
    """
    if one[0] != other[0] or one[-1] != other[-1]:
        return False
    longer, shorter = (one, other) if len(one) >= len(other) else (other, one)
    at = next((i for i, (a, b) in enumerate(zip(longer, shorter, strict=False)) if a != b), len(shorter))
    return longer[at + 1 :] == shorter[at + (len(longer) == len(shorter)) :]
