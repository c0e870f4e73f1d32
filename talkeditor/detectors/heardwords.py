"""What the languages of a stream know of names and titles, joined. Knows no stream."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from talkeditor.detectors.language import Language, plain


@dataclass(frozen=True, slots=True)
class HeardWords:
    """What the languages of a stream know of names and titles."""

    stop: frozenset[str]
    ends_title: frozenset[str]
    stops_title: frozenset[str]
    """Those of them that no title has inside."""
    no_name: frozenset[str]
    joins: frozenset[str]
    particles: frozenset[str]
    trims: frozenset[str]
    strong: frozenset[str]
    again: frozenset[str]
    skips: frozenset[str]
    how: frozenset[str]
    fillers: frozenset[str]
    nouns: bool
    """Whether other words than names are written with capitals."""
    endings: tuple[str, ...]
    presents: re.Pattern[str]
    am: re.Pattern[str]
    after_name: re.Pattern[str]
    behind_name: re.Pattern[str]
    calls: re.Pattern[str]

    @classmethod
    @cache
    def of(cls, spoken: tuple[Language, ...]) -> "HeardWords":
        """The words of the languages, joined."""
        stop = frozenset(word for language in spoken for word in language.stop)
        common = {word for language in spoken for word in (*language.small, *language.openers)} | stop
        common |= {plain(w) for language in spoken for words in language.classes.values() for w in words}
        fillers = frozenset(word for language in spoken for word in language.fillers)
        of_cues = frozenset(word for language in spoken for word in language.cue_words())
        ends = _all(spoken, "ends_title")
        return cls(
            stop=stop | fillers,
            ends_title=ends,
            stops_title=ends & frozenset(word for language in spoken for word in language.openers),
            no_name=frozenset(common | fillers | _all(spoken, "no_name") | of_cues),
            joins=_all(spoken, "joins"),
            particles=_all(spoken, "particles"),
            trims=_all(spoken, "trims"),
            strong=_all(spoken, "strong"),
            again=_all(spoken, "again"),
            skips=_all(spoken, "skips"),
            how=_all(spoken, "how"),
            fillers=fillers,
            nouns=any(language.words.get("capitals") == "nouns" for language in spoken),
            endings=tuple(sorted(_all(spoken, "endings"))),
            presents=_phrases(spoken, "presents"),
            am=_phrases(spoken, "am"),
            after_name=_phrases(spoken, "after_name"),
            behind_name=_phrases(spoken, "behind_name"),
            calls=_phrases(spoken, "calls"),
        )


def _all(spoken: Sequence[Language], key: str) -> frozenset[str]:
    return frozenset(plain(word) for language in spoken for word in language.words.get(key, "").split())


def _phrases(spoken: Sequence[Language], key: str) -> re.Pattern[str]:
    """Any of the phrases of the languages, between blanks."""
    rows = [row.split() for language in spoken for row in language.words.get(key, "").split("|")]
    texts = sorted((" ".join(map(plain, row)) for row in rows if row), key=len, reverse=True)
    return re.compile(rf"(?<!\S)(?:{'|'.join(map(re.escape, texts)) or '(?!)'})(?!\S)")
