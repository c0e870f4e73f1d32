"""Title and speakers as they can be heard in an introduction, mis-hearings and all.

Which words name a title or a person is language data. Knows nothing of schedules.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from talkeditor.core.findings import Heard
from talkeditor.detectors.features import SENTENCE_ENDS, Features
from talkeditor.detectors.language import Language, plain

INTRODUCTION = 500
"""Words from the start of a talk in which title and speaker are looked for."""
LONGEST_TITLE = 12
LONGEST_NAME = 3
_QUOTES = {"“": "”", '"': '"', "«": "»", "„": "“"}


@dataclass(frozen=True, slots=True)
class _Words:
    """The words that end a title or can't be a name."""

    ends_title: frozenset[str]
    no_name: frozenset[str]
    joins: frozenset[str]
    particles: frozenset[str]
    trims: frozenset[str]

    @classmethod
    @cache
    def of(cls, spoken: tuple[Language, ...]) -> "_Words":
        common = {
            word for language in spoken for word in (*language.stop, *language.small, *language.openers)
        }
        common |= {plain(w) for language in spoken for words in language.classes.values() for w in words}
        fillers = {word for language in spoken for word in language.fillers}
        named = {key: _all(spoken, key) for key in ("ends_title", "joins", "particles", "trims", "no_name")}
        return cls(
            named["ends_title"] | fillers,
            frozenset(common | fillers | named["no_name"]),
            named["joins"],
            named["particles"],
            named["trims"] | fillers,
        )


def _all(spoken: Sequence[Language], key: str) -> frozenset[str]:
    return frozenset(plain(word) for language in spoken for word in language.words.get(key, "").split())


def heard(features: Features, start: int, end: int) -> Heard | None:
    """What the introduction of the talk from word `start` to `end` tells of title and speakers."""
    known = _Words.of(features.spoken)
    limit = min(end, start + INTRODUCTION)
    title, title_line = "", None
    speakers: tuple[str, ...] = ()
    name_line = None
    for role in ("title", "topic"):
        for place in _ends(features, role, start, limit):
            title = _title(features, place, limit, known)
            if title:
                title_line = features.words.line_of(place)
                break
        if title:
            break
    for role in ("self", "name"):
        for place in _ends(features, role, start, limit):
            speakers = _names(features, place, limit, known)
            if speakers:
                name_line = features.words.line_of(place)
                break
        if speakers:
            break
    if not title and not speakers:
        return None
    return Heard(title, speakers, title_line if title_line is not None else name_line)


def _ends(features: Features, role: str, start: int, limit: int) -> Iterable[int]:
    hits = features.hits(role)
    low, high = np.searchsorted(hits.starts, [start - 4, limit])
    return [int(place) for place in hits.ends[low:high]]


def _tokens(features: Features, place: int, limit: int) -> list[str]:
    """The tokens as captioned from a place on, up to a sound tag or a change of speaker."""
    words = features.words
    tokens: list[str] = []
    line = words.line_of(place)
    skip = place - int(words.offsets[line])
    while line < len(features.transcript) and place + len(tokens) < limit and len(tokens) < 30:
        tokens += features.transcript.lines[line].split()[skip:]
        line, skip = line + 1, 0
    for at, token in enumerate(tokens):
        if token.startswith((">>", "[", "(")):
            return tokens[:at]
    return tokens


def _title(features: Features, place: int, limit: int, known: _Words) -> str:
    tokens = _tokens(features, place, limit)
    quoted = _quoted(tokens)
    if quoted:
        return quoted
    title: list[str] = []
    for token in tokens[: LONGEST_TITLE + 4]:
        word = plain(token)
        if word in known.ends_title and len(title) > 0:
            break
        title.append(token)
        if token.endswith((*SENTENCE_ENDS, ",", ";")) or len(title) == LONGEST_TITLE:
            break
    while title and plain(title[0]) in known.trims:
        del title[0]
    while title and plain(title[-1]) in known.trims:
        del title[-1]
    if not any(plain(token) not in known.no_name for token in title):
        return ""
    return " ".join(title).strip(' .,;:!"“”')


def _quoted(tokens: Sequence[str]) -> str:
    for first, token in enumerate(tokens[:4]):
        closing = _QUOTES.get(token[0])
        if closing:
            for last in range(first, min(first + 20, len(tokens))):
                bare = tokens[last].rstrip(".,;!?")
                if closing in tokens[last] and (last > first or (len(bare) > 1 and bare[-1] == closing)):
                    return " ".join(tokens[first : last + 1]).strip(' .,;"“”«»„')
    return ""


def _names(features: Features, place: int, limit: int, known: _Words) -> tuple[str, ...]:
    tokens = _tokens(features, place, limit)[:12]
    cased = features.cased
    names: list[str] = []
    current: list[str] = []
    for token in tokens:
        word = plain(token)
        if word in known.joins and current:
            names.append(" ".join(current))
            current = []
            continue
        fits = bool(word) and word.isalpha() and len(word) > 1 and word not in known.no_name
        particle = word in known.particles and bool(current)
        if not ((fits and (not cased or token[0].isupper())) or particle):
            break
        current.append(token.strip('.,;:!?"“”'))
        if token.endswith((*SENTENCE_ENDS, ",")) or len(current) == LONGEST_NAME:
            break
    if current:
        names.append(" ".join(current))
    return tuple(name for name in names if name)
