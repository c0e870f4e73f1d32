"""How common a word is in a language. Knows no stream."""

from functools import cache

LANGUAGES = frozenset({"en", "de", "es", "fr"})


class Commonness:
    """The words of a language with how often they are said."""

    def __init__(self, counts: dict[str, int]) -> None:
        self._counts = counts
        self._total = max(1, sum(counts.values()))

    def of(self, word: str) -> float:
        """The part of all words said that are this one; 0 for an unknown one."""
        return self._counts.get(word, 0) / self._total


@cache
def commonness(language: str) -> Commonness:
    """The commonness of a language's words; nothing is known of one that is not in `LANGUAGES`.

    Source of the counts: pyspellchecker's frequency lists (subtitles of films).
    """
    if language not in LANGUAGES:
        return Commonness({})
    from spellchecker import SpellChecker

    return Commonness(dict(SpellChecker(language=language).word_frequency.dictionary))
