"""The words of a stream as numbers, so that detectors can count and compare millions of them at once.

Every token of every line is one word here, so a word's number leads back to its place in the transcript.
Knows nothing of reels, talks or languages.
"""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, islice, repeat

import numpy as np
import numpy.typing as npt

from talkeditor.core.transcript import Position, Transcript
from talkeditor.core.words import words_of
from talkeditor.detectors.collecting import uncollected

Ints = npt.NDArray[np.int64]
Ids = npt.NDArray[np.int32]
Flags = npt.NDArray[np.bool_]

BLANK = 0
"""The id of a token without a letter or digit: `>>`, dashes, notes."""

_CLOSING = {"[": "]", "(": ")"}
_LONGEST_TAG = 6
_CHUNK = 20_000


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The words of a transcript: one entry for each token, in order.

    `ids` are numbers into `vocabulary` (lower case, no punctuation at the ends); `offsets` has the number
    of the first word of each line and, at its end, the number of words. `tags` flags words of sound tags
    (`[Music]`, `(APPLAUSE)`): a tag of one token has the id of its canonical form, `[music]`.
    """

    ids: Ids
    offsets: Ids
    vocabulary: list[str]
    numbers: dict[str, int]
    tags: Flags

    @classmethod
    def of(cls, transcript: Transcript) -> "Words":
        """The words of a transcript; blanks and tags included, so that places correspond."""
        return cls.of_lines(transcript.lines)

    @classmethod
    @uncollected()
    def of_lines(cls, lines: Sequence[str]) -> "Words":
        """The words of lines of text."""
        tokens = _Tokens()
        raw = array("i")
        lengths = array("i")
        rest = iter(lines)
        # Asked here of the letters: a call a line would be felt in long streams.
        while rows := [line.split() if line.isascii() else words_of(line) for line in islice(rest, _CHUNK)]:
            lengths.extend(map(len, rows))
            raw.extend(map(tokens.__getitem__, chain.from_iterable(rows)))
        offsets = np.zeros(len(lengths) + 1, np.int32)
        np.cumsum(np.frombuffer(lengths, np.int32) if lengths else (), out=offsets[1:])
        return tokens.words(np.frombuffer(raw, np.int32) if raw else np.zeros(0, np.int32), offsets)

    def __len__(self) -> int:
        return len(self.ids)

    def line_of(self, index: int) -> int:
        """The line of a word; the number of lines for the end."""
        # A Python int would make numpy copy all offsets to a wider type.
        return int(self.offsets.searchsorted(np.int32(index), side="right")) - 1

    def lines_of(self, indexes: npt.ArrayLike) -> Ints:
        """The lines of many words at once."""
        whole = np.asarray(indexes, np.int32)
        return np.searchsorted(self.offsets, whole, side="right").astype(np.int64) - 1

    def position(self, index: int) -> Position:
        """The place before word `index`."""
        if index >= len(self.ids):
            return Position(len(self.offsets) - 1, 0)
        line = self.line_of(max(0, index))
        return Position(line, max(0, index) - int(self.offsets[line]))

    def index(self, position: Position) -> int:
        """The number of the word behind a place, at most the number of words."""
        if position.line >= len(self.offsets) - 1:
            return len(self.ids)
        return min(int(self.offsets[position.line]) + position.word, len(self.ids))

    def text(self, start: int, end: int) -> str:
        """The normalised words from `start` to `end`, blanks left out."""
        return " ".join(self.vocabulary[i] for i in self.ids[start:end].tolist() if i != BLANK)

    def ids_of(self, words: Iterable[str]) -> Ids:
        """The ids of normalised words; -1 for words that the stream does not have."""
        return np.fromiter(map(self.numbers.get, words, repeat(-1)), np.int32)


def by_id(ids: Ids, size: int) -> Ints:
    """The places of words by their ids, those of one id in the order of the stream; all ids are below `size`.

    Sixteen bits at a time: these numpy counts instead of comparing them, which is five times as fast.
    """
    order = np.argsort(ids.astype(np.uint16), kind="stable")
    for shift in range(16, size.bit_length(), 16):
        order = order[np.argsort((ids[order] >> shift).astype(np.uint16), kind="stable")]
    return order


def bare(token: str) -> str:
    """A token in lower case, stripped of all but letters and digits at its ends; may be empty."""
    start, end = 0, len(token)
    while start < end and not token[start].isalnum():
        start += 1
    while end > start and not token[end - 1].isalnum():
        end -= 1
    return token[start:end].lower()


class _Tokens(dict[str, int]):
    """Numbers tokens as they come; each distinct token is looked at once only."""

    def __init__(self) -> None:
        super().__init__()
        self.vocabulary = [""]
        self.numbers = {"": BLANK}
        self.word_of = array("i")
        self.openers: list[int] = []
        self.closers: set[int] = set()
        self.tags: list[int] = []

    def __missing__(self, token: str) -> int:
        number = self[token] = len(self.word_of)
        word = token.lower() if token.isalnum() else self._odd(token, number)
        known = self.numbers.setdefault(word, len(self.vocabulary))
        if known == len(self.vocabulary):
            self.vocabulary.append(word)
        self.word_of.append(known)
        return number

    def _odd(self, token: str, number: int) -> str:
        word = bare(token)
        close = _CLOSING.get(token[0])
        if close and close in token:
            if word.isalpha():
                self.tags.append(number)
                return f"[{word}]"
        elif close and (close == "]" or word.isupper() or token[1:].isupper()):
            self.openers.append(number)
        elif "]" in token or ")" in token:
            self.closers.add(number)
        return word

    def words(self, raw: Ids, offsets: Ids) -> Words:
        """The finished words of the tokens numbered in `raw`."""
        tags = np.isin(raw, np.array(self.tags, np.int32)) if self.tags else np.zeros(len(raw), np.bool_)
        if self.openers and self.closers:
            self._flag_long_tags(raw, tags)
        ids = np.frombuffer(self.word_of, np.int32)[raw] if len(raw) else np.zeros(0, np.int32)
        return Words(ids, offsets, self.vocabulary, self.numbers, tags)

    def _flag_long_tags(self, raw: Ids, tags: Flags) -> None:
        for start in np.flatnonzero(np.isin(raw, np.array(self.openers, np.int32))).tolist():
            for length, number in enumerate(raw[start + 1 : start + _LONGEST_TAG].tolist(), 2):
                if number in self.closers:
                    tags[start : start + length] = True
                    break
