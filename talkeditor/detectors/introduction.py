"""The first words of a talk, and where else in its stream they are said. Knows no name and no title."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from weakref import WeakKeyDictionary

import numpy as np

from talkeditor.core.words import words_of
from talkeditor.detectors.features import SENTENCE_ENDS, Features
from talkeditor.detectors.heardwords import HeardWords
from talkeditor.detectors.language import plain
from talkeditor.detectors.words import Ids, Ints, by_id

INTRODUCTION = 500
"""Words from the start of a talk in which title and speaker are looked for."""
GOODBYE = 150
"""Words before the end of a talk among which the speaker may be thanked."""
PUNCTUATION = '.,;:!?"“”«»„¿¡…'


@dataclass(slots=True)
class Token:
    """A token that is no filler. `fresh` after a sound tag, a turn or a pause that ends a line early.

    Not frozen, as a frozen one takes three times as long to make, and long streams have a million.
    """

    text: str
    word: str
    place: int
    fresh: bool
    pause: bool

    @property
    def ends(self) -> bool:
        return self.text.endswith(SENTENCE_ENDS)


_INDEXES: "WeakKeyDictionary[Features, tuple[Ints, Ids]]" = WeakKeyDictionary()


def _index(features: Features) -> tuple[Ints, Ids]:
    """The places of a stream by their plain words, and these; made once for a stream."""
    known = _INDEXES.get(features)
    if known is None:
        ids = features.vocabulary.plain_ids[features.words.ids]
        order = by_id(ids, len(features.vocabulary.numbers))
        known = _INDEXES[features] = (order, ids[order])
    return known


class Introduction:
    """The first words of a talk, and where they lie in its stream."""

    def __init__(self, features: Features, start: int, end: int) -> None:
        self.features = features
        self.start, self.end = start, end
        self.limit = min(end, start + INTRODUCTION)
        self.known = HeardWords.of(features.spoken)
        self.tokens = list(self._tokens())
        self.places = [token.place for token in self.tokens]
        self.text = " ".join(token.word or "-" for token in self.tokens)
        self.capitals = features.cased and not self.known.nouns
        self.marked = self.capitals or (features.punctuated and (features.cased or len(features.turns) > 0))
        """Whether captions tell where a name ends."""

    def _tokens(self) -> Iterator[Token]:
        words, lines = self.features.words, self.features.transcript.lines
        line = words.line_of(self.start)
        usual = float(np.median([len(text) for text in lines[line : line + 40]] or [0]))
        start, limit, fillers = self.start, self.limit, self.known.fillers
        fresh, pause = False, False
        while line < len(lines) and (first := int(words.offsets[line])) < limit:
            texts = words_of(lines[line])
            tags = words.tags[first : first + len(texts)].tolist()
            for place, (text, tag) in enumerate(zip(texts, tags, strict=True), first):
                if tag or text.startswith(">>"):
                    fresh = True
                elif start <= place < limit and (word := plain(text)) and word not in fillers:
                    yield Token(text, word, place, fresh, pause)
                    fresh = pause = False
            pause = len(lines[line]) < 0.6 * usual
            line += 1

    def _hits(self, role: str, most: int = INTRODUCTION) -> list[tuple[int, int]]:
        hits = self.features.hits(role)
        low, high = np.searchsorted(hits.starts, [self.start - 4, min(self.limit, self.start + most)])
        return list(zip(hits.starts[low:high].tolist(), hits.ends[low:high].tolist(), strict=True))

    def _at(self, place: int) -> int:
        """The number of the first token at or behind a place."""
        return bisect_left(self.places, place)

    def _said(self, phrases: re.Pattern[str], most: int = INTRODUCTION) -> Iterator[int]:
        """The numbers of the tokens behind each phrase."""
        for match in phrases.finditer(self.text):
            at = self.text.count(" ", 0, match.end()) + 1
            if at < len(self.tokens) and self.tokens[at].place < self.start + most:
                yield at

    def _starts(self, phrases: re.Pattern[str]) -> Iterator[int]:
        """The numbers of the first tokens of each phrase."""
        for match in phrases.finditer(self.text):
            yield self.text.count(" ", 0, match.start())

    def _between(self, start: int, end: int) -> list[str]:
        return [token.word for token in self.tokens[self._at(start) : self._at(end)]]

    def _lower(self, word: str) -> bool:
        """Whether a word is written in lower case elsewhere."""
        return any(self._raw(int(place))[:1].islower() for place in self._places(word)[:40])

    def _usual(self, word: str) -> bool:
        """Whether a word is said all over the stream, or in the body of the talk."""
        places = self._places(word)
        inside = (places >= self.start) & (places < self.end)
        body = (places >= self.limit) & (places < self.end - GOODBYE)
        if np.count_nonzero(body) > 2 + (self.end - self.limit) / 2000:
            return True
        return bool(np.count_nonzero(~inside) > 3 + len(self.features.words) / 4000)

    def _places(self, word: str) -> Ints:
        order, ids = _index(self.features)
        number = self.features.vocabulary.numbers.get(word, -1)
        low, high = np.searchsorted(ids, np.array([number, number + 1], np.int32))
        return order[low:high]

    def _raw(self, place: int) -> str:
        words = self.features.words
        line = words.line_of(place)
        texts = words_of(self.features.transcript.lines[line])
        return texts[place - int(words.offsets[line])].lstrip(PUNCTUATION)

    def _rare(self, word: str) -> bool:
        places = self._places(word)
        return len(places) <= 5 and bool(((places >= self.start) & (places < self.end + 40)).all())

    def _occurrences(self, word: str) -> int:
        """How often a word is said but in the introduction."""
        places = self._places(word)
        return int(np.count_nonzero((places < self.start) | (places >= self.limit)))

    def _again(self, word: str) -> bool:
        """Whether the talk says a word more than once."""
        places = self._places(word)
        return int(np.count_nonzero((places >= self.start) & (places < self.end))) > 1

    @cached_property
    def _goodbye(self) -> set[str]:
        """The words right behind thanks at the end of the talk."""
        return self._thanked(self.end - GOODBYE, self.end + 40)

    def _thanked(self, start: int, end: int) -> set[str]:
        """The words right behind thanks between two places."""
        out: set[str] = set()
        words = self.features.words
        for role in ("thanks", "close"):
            hits = self.features.hits(role)
            low, high = np.searchsorted(hits.starts, [max(0, start), end])
            for place, behind in zip(
                hits.starts[low:high].tolist(), hits.ends[low:high].tolist(), strict=True
            ):
                row = words.ids[place : behind + 2].tolist()
                out.update(plain(words.vocabulary[number]) for number in row)
        return out - self.known.no_name
