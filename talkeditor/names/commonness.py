"""How common a word is in a language. Knows no stream."""

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cache, cached_property

from talkeditor.assets import resource

LANGUAGES = frozenset({"en", "de", "es", "fr"})
_ENDINGS = (
    ("ies", "y"), ("ing", ""), ("ing", "e"), ("ings", ""), ("ed", ""), ("ed", "e"), ("ers", ""),
    ("ers", "e"), ("er", ""), ("er", "e"), ("es", ""), ("s", ""), ("ly", ""), ("able", ""), ("able", "e"),
    ("ment", ""), ("ments", ""), ("ness", ""), ("ful", ""), ("less", ""), ("ation", "e"), ("ations", "e"),
    ("izer", "ize"), ("izers", "ize"), ("ized", "ize"), ("izing", "ize"),
)  # fmt: skip
_BEGINNINGS = ("un", "re", "pre", "non", "sub", "multi", "super", "micro", "inter", "meta", "auto", "over")
TECHNICAL = 2e-4
"""How common a technical word is taken to be in a talk."""
_SMALL = 1e-3
INFLECTED = 2e-6
"""How common an unknown form of a known word is."""


@dataclass(frozen=True)
class Commonness:
    """The words of a language with how often they are said, and the technical words of talks."""

    counts: Mapping[str, int]
    technical: Set[str] = frozenset()
    total: int = 1
    _found: dict[str, float] = field(default_factory=dict, repr=False, compare=False)

    def of(self, word: str) -> float:
        """The part of all words said that are this one; 0 for one that is unknown."""
        found = self._found.get(word)
        if found is None:
            found = self._found[word] = self._looked_up(word)
        return found

    def _looked_up(self, word: str) -> float:
        said = self.counts.get(word, 0) / self.total
        if said == 0.0 and "'" in word:
            return self.of(word.rsplit("'", 1)[1]) or self.of(word.split("'", 1)[0])
        if word in self.technical:
            return max(said, TECHNICAL)
        stems = self._stems(word)
        if any(stem in self.technical for stem in stems):
            return max(said, TECHNICAL / 2)
        if said == 0.0 and any(stem in self.counts for stem in stems):
            return INFLECTED
        return said

    def spoken(self, word: str) -> float:
        """As `of`, in everyday talk alone."""
        return self.counts.get(word, 0) / self.total

    @cached_property
    def small(self) -> frozenset[str]:
        """The words that hold sentences together: those said most of all."""
        return frozenset(word for word, count in self.counts.items() if count > _SMALL * self.total)

    def _stems(self, word: str) -> list[str]:
        size = len(word)
        found = [
            word[: -len(end)] + new for end, new in _ENDINGS if word.endswith(end) and size > len(end) + 2
        ]
        begun = (len(begin) for begin in _BEGINNINGS if word.startswith(begin))
        return found + [word[cut:] for cut in begun if size > cut + 3]


@cache
def commonness(language: str) -> Commonness | None:
    """The commonness of a language's words; None of a language that is not in `LANGUAGES`.

    Source of the counts: the frequency lists of pyspellchecker (subtitles of films).
    """
    if language not in LANGUAGES:
        return None
    from spellchecker import SpellChecker

    counts = dict(SpellChecker(language=language).word_frequency.dictionary)
    return Commonness(counts, _technical(), max(1, sum(counts.values())))


def own_commonness(words: Sequence[str]) -> Commonness:
    """What a stream itself tells of how common words are, where its language is unknown: all are ordinary."""
    return Commonness(Counter(words), frozenset(), max(1, len(words)))


def _technical() -> frozenset[str]:
    rows = resource("names", "technical.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for row in rows if not row.startswith("#") for word in row.split())
