"""The raw words of a stream, line by line, for ever unchanged. Knows nothing of segments or files."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from talkeditor.core.words import words_of


class Position(NamedTuple):
    """A place between two words: before word `word` of line `line`, both zero-based."""

    line: int
    word: int = 0


class Cue(NamedTuple):
    """One caption as the source has it; times in milliseconds where known.

    `words_ms` are the starts of its words, as many as it has words, None where one is unknown. A tuple, for a
    long file has millions of them.
    """

    text: str
    start_ms: int | None = None
    end_ms: int | None = None
    speaker: str | None = None
    words_ms: tuple[int | None, ...] | None = None


@dataclass(frozen=True, slots=True)
class Transcript:
    """Immutable lines of a stream. A line's number is its identity for ever.

    `lines` holds the normalised text (single blanks, none at the ends, never empty). The other
    sequences are empty where the source has no such data, else as long as `lines`; `word_times` has the
    starts of the words in milliseconds for those lines whose words have times.
    """

    lines: Sequence[str]
    starts_ms: Sequence[int | None] = field(default=(), repr=False)
    ends_ms: Sequence[int | None] = field(default=(), repr=False)
    speakers: Sequence[str | None] = field(default=(), repr=False)
    word_times: Mapping[int, tuple[int | None, ...]] = field(default_factory=dict, repr=False)

    def __len__(self) -> int:
        return len(self.lines)

    def __iter__(self) -> Iterator[str]:
        return iter(self.lines)

    def words(self, line: int) -> list[str]:
        """The words of a line as captioned."""
        return words_of(self.lines[line])

    @property
    def timed(self) -> bool:
        """Whether the source has times."""
        return bool(self.starts_ms)

    @property
    def end(self) -> Position:
        """The position behind the last word."""
        return Position(len(self.lines), 0)

    def position(self, line: int, word: int = 0) -> Position:
        """The valid position nearest to (`line`, `word`); behind a line's last word is the next line."""
        if line < 0:
            return Position(0, 0)
        if line >= len(self.lines):
            return self.end
        if word <= 0:
            return Position(line, 0)
        return Position(line, word) if word < len(self.words(line)) else Position(line + 1, 0)

    def next_word(self, position: Position) -> Position:
        """The position one word further, at most the end."""
        return self.position(position.line, position.word + 1)

    def previous_word(self, position: Position) -> Position:
        """The position one word back, at least the start."""
        if position.word > 0:
            return Position(position.line, position.word - 1)
        if position.line == 0:
            return Position(0, 0)
        line = position.line - 1
        return Position(line, max(0, len(self.words(line)) - 1))
