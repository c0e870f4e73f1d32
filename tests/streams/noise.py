"""How a recogniser mis-hears: sound-alike words, dropped and doubled ones. Knows nothing of lines.

A word that is hard to hear is hard each time, and half of the time it is mis-heard in the same way:
so two hearings of one recording differ less than two independent ones would.
"""

from collections.abc import Sequence
from functools import cache
from random import Random
from zlib import crc32

from tests.streams.writing import load

VOICED = str.maketrans("bdgvzmyckqäöüáéíóúàèêñç", "ptkfsnikkkaouaeiouaeens")
VOWELS = frozenset("aeiouyhw")


@cache
def skeleton(word: str) -> str:
    """The consonants of a word with voiced and voiceless ones alike: equal for words that sound alike."""
    plain = word.lower().translate(VOICED)
    return "".join(
        letter for at, letter in enumerate(plain) if letter not in VOWELS and plain[at - 1 : at] != letter
    )


@cache
def _alike(language: str) -> dict[str, tuple[str, ...]]:
    groups: dict[str, list[str]] = {}
    for word in load(language).lexicon():
        key = skeleton(word)
        for short in {key, key[:-1], key[1:]}:
            groups.setdefault(short, []).append(word)
    return {key: tuple(words) for key, words in groups.items()}


@cache
def candidates(word: str, language: str) -> tuple[str, ...]:
    """Words that sound like this one, the most usual mis-hearing first; never the word itself."""
    bare = word.strip(".,?!:").lower()
    key = skeleton(bare)
    table = _alike(language)
    found = dict.fromkeys(
        other for short in (key, key[:-1], key[1:]) for other in table.get(short, ()) if other != bare
    )
    near = sorted(found, key=lambda other: (abs(len(other) - len(bare)), crc32(f"{bare}{other}".encode())))
    return (*near[:5], *_distorted(bare))


def _distorted(bare: str) -> tuple[str, ...]:
    """Spellings that no lexicon has, as captions of names show them."""
    swaps = (("a", "e"), ("e", "i"), ("o", "u"), ("b", "p"), ("d", "t"), ("k", "c"), ("m", "n"), ("s", "z"))
    changed = [bare.replace(old, new, 1) for old, new in swaps if old in bare]
    if len(bare) > 7:
        changed.append(f"{bare[: len(bare) // 2]} {bare[len(bare) // 2 :]}")
    return tuple(other for other in changed if other != bare)[:4] or (bare + "s",)


@cache
def _usual(language: str) -> frozenset[str]:
    return load(language).usual_words()


@cache
def difficulty(word: str, language: str) -> float:
    """How often a word is mis-heard, as a multiple of the usual: everyday words less, names most."""
    bare = word.strip(".,?!:").lower()
    chance = 0.4 + crc32(bare.encode()) % 97 / 97 * 1.2
    if bare in _usual(language):
        return chance * 0.7
    return chance * (2.2 if word[:1].isupper() else 1.4)


def misheard(words: Sequence[str], rate: float, rng: Random, language: str = "en") -> list[str]:
    """The words as a recogniser hears them with about `rate` word errors; punctuation goes with its word."""
    if rate <= 0:
        return list(words)
    heard: list[str] = []
    local = rate * (0.4 + rng.random() * 1.2)
    for word in words:
        if rng.random() >= local * difficulty(word, language):
            heard.append(word)
            continue
        what = rng.random()
        if what < 0.2:
            continue
        if what < 0.28:
            heard += (word.rstrip(".,?!"), word)
        else:
            heard.append(_substitute(word, rng, language))
    return heard


def _substitute(word: str, rng: Random, language: str) -> str:
    options = candidates(word, language)
    other = options[0] if rng.random() < 0.5 else rng.choice(options)
    mark = word[-1] if word[-1] in ".,?!" else ""
    return (other.capitalize() if word[:1].isupper() else other) + mark
