"""Languages as data: their cue phrases, stop words and tags, and which of them a stream speaks.

A pattern of the data is a row of words; `(a|b c|)` is one of these, `[a]` may be missing, `(a|b)*` comes up
to twice, `@name` is a word of a class, `_` any word. Knows no stream but the counts of its words.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import numpy as np

from talkeditor.assets import resource
from talkeditor.detectors.words import Words

UNKNOWN_BELOW = 0.2
SECOND_FROM = 0.6
"""A second language counts where its share of stop words is this part of the first one's."""

_PART = re.compile(r"\(([^)]*)\)(\*?)|\[([^\]]*)\]|([^\s()\[\]]+)")

Alternatives = tuple[tuple[str, ...], ...]
Cue = tuple[str, tuple[Alternatives, ...]]
_KEPT = 16
"""Languages whose cues are kept, more than a stream speaks."""


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """What the program knows of a language. `cues` has patterns by role, as rows of alternatives."""

    code: str
    name: str
    stop: frozenset[str]
    small: frozenset[str]
    fillers: frozenset[str]
    openers: frozenset[str]
    tags: Mapping[str, frozenset[str]]
    classes: Mapping[str, tuple[str, ...]]
    patterns: Mapping[str, Sequence[str]]
    words: Mapping[str, str]
    """Words that heard.py goes by: `and` joins speakers, `by` comes before one."""

    def cues(self) -> tuple[Cue, ...]:
        """Each pattern as its role and the alternatives of each of its places; worked out once."""
        return _cues(self)

    def cue_words(self) -> frozenset[str]:
        """All words that its cues are made of; worked out once."""
        return _cue_words(self)


@lru_cache(maxsize=_KEPT)
def _cues(language: Language) -> tuple[Cue, ...]:
    return tuple(
        (role, parsed(pattern, language.classes))
        for role, patterns in language.patterns.items()
        for pattern in patterns
    )


@lru_cache(maxsize=_KEPT)
def _cue_words(language: Language) -> frozenset[str]:
    return frozenset(
        word for _, places in language.cues() for rows in places for row in rows for word in row if word
    )


@lru_cache(maxsize=1 << 16)
def plain(word: str) -> str:
    """A word as cues are compared: lower case, without apostrophes, hyphens and marks at its ends."""
    return "".join(c for c in word.lower() if c.isalnum())


def parsed(pattern: str, classes: Mapping[str, Sequence[str]]) -> tuple[Alternatives, ...]:
    """The places of a pattern, each with the rows of plain words that may stand there."""
    places: list[Alternatives] = []
    for group, star, optional, word in _PART.findall(pattern):
        if word:
            rows = [word]
        elif optional:
            rows = [*optional.split("|"), ""]
        else:
            rows = [*group.split("|"), ""] if star else group.split("|")
        alternatives = tuple(row for text in rows for row in _rows(text, classes))
        places += [alternatives] * (2 if star else 1)
    return tuple(places)


def _rows(text: str, classes: Mapping[str, Sequence[str]]) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = [()]
    for token in text.split():
        words = classes.get(token, (token,))
        rows = [(*row, plain(word)) for row in rows for word in words]
    return rows


@cache
def languages() -> tuple[Language, ...]:
    """All languages of the resources, in the order of their codes."""
    return tuple(
        _language(path.stem, json.loads(path.read_text("utf-8")))
        for path in sorted(resource("cues").glob("*.json"))
    )


def _language(code: str, data: Mapping[str, Any]) -> Language:
    return Language(
        code,
        data["language"],
        frozenset(plain(word) for word in data["stop"].split()),
        frozenset(map(plain, data["small"])),
        frozenset(map(plain, data["fillers"])),
        frozenset(map(plain, data["openers"])),
        {kind: frozenset(words) for kind, words in data["tags"].items()},
        {name: tuple(words) for name, words in data["classes"].items()},
        data["cues"],
        data.get("words", {}),
    )


def recognised(words: Words) -> tuple[Language, ...]:
    """The languages of a stream, the main one first, by their share of stop words; empty if unknown."""
    counts = np.bincount(words.ids[~words.tags], minlength=len(words.vocabulary))
    total = int(counts[1:].sum())
    if not total:
        return ()
    known = [(_share(language, words, counts) / total, language) for language in languages()]
    known.sort(key=lambda pair: -pair[0])
    best = known[0][0] if known else 0.0
    if best < UNKNOWN_BELOW:
        return ()
    return tuple(language for share, language in known if share >= SECOND_FROM * best)


def _share(language: Language, words: Words, counts: "np.ndarray[Any, np.dtype[np.int64]]") -> int:
    ids = [words.numbers[word] for word in language.stop if word in words.numbers]
    return int(counts[ids].sum()) if ids else 0
