"""How likely a form is said so often in a talk, were it meant as it is. Knows no right form's sound."""

from collections.abc import Collection, Mapping

from talkeditor.names.commonness import TECHNICAL, Commonness
from talkeditor.names.words import OUTSIDE, Words

RAREST = 1e-6
"""The part of all words that a part of a run has at least."""
_TOPICAL = 3.0
"""Talks say some words more than a language does."""
_AGAIN = 0.65
"""A word that is said by itself is said again with this chance."""
_A_TOPIC, _TOPIC_FROM, _A_TECHNICAL_TOPIC = 0.006, 1e-5, 0.05
"""How likely a talk is about a word, so that it says it any number of times; more for commoner words."""
_RARE_WORD = 0.008
"""Of the many rare words each talk has a few."""
_COLLOCATED, _A_COLLOCATION = 100.0, 0.05
"""How much oftener words stand together than by chance; how much less likely a run is a turn of phrase."""
_RAREST_UNKNOWN, _USUALLY_UNKNOWN = 4e-7, 0.02
"""How common an unknown word is taken to be, where so many words are unknown as usual."""
_UNKNOWN, _PER_LETTER, _SHORT = 4e-4, 6.0, 3
"""Short unknown words and those without vowels are abbreviations, the more likely the shorter."""
_ENDINGS = ("s", "es", "ed", "ing")
_VOWELS = frozenset("aeiouyàâäáåæèéêëìíîïòóôöøœùúûü")


def unknown_part(words: Words, common: Commonness) -> float:
    """Which part of the words is in no list of the language: much, where the list is short."""
    said = {word: len(places) for word, places in words.singles.items() if word.isalpha()}
    unknown = sum(count for word, count in said.items() if not common.of(word))
    return unknown / max(1, sum(said.values()))


class Usage:
    """How the words of a stream are used, beside how their language uses them."""

    def __init__(self, words: Words, common: Commonness) -> None:
        self._words = words
        self._common = common
        self._total = max(1, len(words.plain))
        self._unknown = max(1.0, unknown_part(words, common) / _USUALLY_UNKNOWN)

    def by_itself(self, form: str, talk: int, by_talk: Mapping[int, Collection[int]]) -> float:
        """From 0 up; `by_talk` has the form's positions in each talk.

        What repeats outside of talks (a reel) tells nothing by repeating.
        """
        count = 1 if talk == OUTSIDE else len(by_talk[talk])
        said = sum(map(len, by_talk.values()))
        usual = self._usual(form, said) * self._words.sizes[talk]
        if " " in form:
            return usual * max(_AGAIN ** (count - 1), _A_COLLOCATION)
        known = self._common.of(form)
        if not known:
            return usual
        usual = max(usual, _RARE_WORD)
        topic = _A_TOPIC * (1.0 + known / _TOPIC_FROM) ** 0.5
        if known >= TECHNICAL / 2:
            topic = max(topic, _A_TECHNICAL_TOPIC)
        return float(usual * _AGAIN ** max(0.0, count - 1 - usual) + topic)

    def spread(self, talks: Collection[int]) -> float:
        """How likely a talk says a form by itself that so many talks say where nothing else is meant.

        One of them may just be about it.
        """
        return max(0, len(talks) - 1) / max(1, len(self._words.talks))

    def is_inflected(self, form: str, talk: int) -> bool:
        """Whether the talk says a word in other forms as well: singular and plural, or a verb's."""
        stems = {form, *(form.removesuffix(ending) for ending in _ENDINGS if form.endswith(ending))}
        others = {stem + ending for stem in stems for ending in ("", *_ENDINGS)} - {form}
        others.add(f"{form[:-1]}ies")
        return any(self._words.talk[at] == talk for one in others for at in self._words.singles.get(one, ()))

    def _usual(self, form: str, said: int) -> float:
        """How often the form is said, as a part of all words."""
        parts = form.split()
        if len(parts) == 1:
            known = _TOPICAL * self._common.of(form)
            if len(form) <= _SHORT or _VOWELS.isdisjoint(form):
                return max(known, _RAREST_UNKNOWN, _UNKNOWN * _PER_LETTER ** (1 - len(form)))
            return known or self._unknown * _RAREST_UNKNOWN * (2 if len(form) == _SHORT + 1 else 1)
        usual = _COLLOCATED
        for part in parts:
            here = (len(self._words.singles.get(part, ())) - said) / self._total
            usual *= max(self._common.of(part), here, RAREST)
        return max(usual, RAREST / 10)
