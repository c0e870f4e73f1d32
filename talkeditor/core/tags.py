"""What captions write that nobody said: tags such as [Applause], and the marks of a new speaker."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from talkeditor.core.language import Language

SPEAKER, APPLAUSE, MUSIC, SOUND = "speaker", "applause", "music", "sound"

_TOKEN = re.compile(r"(?<!\S)>>+|(?<!\S)\[([^\[\]]{3,40})\]|(?<!\S)\(([^()]{3,40})\)|(?<!\S)[♪♫]+(?!\S)")
_HAS_TOKEN = re.compile(r"[\[(♪♫]|>>")
_NONE: frozenset[str] = frozenset()


class Mark(NamedTuple):
    """A tag or a speaker mark, with the characters that it is written in."""

    kind: str
    raw: str


def has_marks(text: str) -> bool:
    """Whether a line might have a tag or mark: quick, and never wrongly no."""
    return _HAS_TOKEN.search(text) is not None


def pieces(text: str, language: Language) -> Iterator[str | Mark]:
    """A line in order as stretches of words, tags and speaker marks."""
    at = 0
    for found in _TOKEN.finditer(text):
        kind = _kind(found.group(1), found.group(2), found.group(), language)
        if kind is None:
            continue
        if found.start() > at:
            yield text[at : found.start()]
        yield Mark(kind, found.group())
        at = found.end()
    if at < len(text):
        yield text[at:]


def _kind(square: str | None, round_: str | None, raw: str, language: Language) -> str | None:
    """The kind of a mark, or None where brackets hold words that somebody said.

    Square brackets around letters and blanks alone are a tag in any language; round ones only where
    nearly all their words are words of tags, for captions also write asides in them.
    """
    if square is None and round_ is None:
        return SPEAKER if raw[0] == ">" else MUSIC
    words = (square or round_ or "").casefold().replace("♪", " ").split()
    for kind in (APPLAUSE, MUSIC):
        named = any(word in language.tags.get(kind, _NONE) for word in words)
        if named and (_known(words, language) if square is None else _plain(words)):
            return kind
    if square is not None:
        return SOUND if _plain(words) and len(words) <= 4 else None
    return SOUND if _known(words, language) else None


def _plain(words: Sequence[str]) -> bool:
    return all(word.replace("_", "").replace("-", "").isalpha() for word in words)


def _known(words: Sequence[str], language: Language) -> bool:
    """Whether two thirds of the words or more are words of tags and the others common: "and", "the"."""
    other = [word for word in words if not any(word in kind for kind in language.tags.values())]
    return 3 * len(other) <= len(words) > 0 and all(word in language.common for word in other)
