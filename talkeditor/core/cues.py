"""The captions of a source in columns. Knows nothing of formats."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import count, repeat
from typing import overload

from talkeditor.core.transcript import Cue


class Cues(Sequence[Cue]):
    """Captions kept as columns and made when asked for: a long file has millions of them.

    Times are whole milliseconds from 0 on. `words` has the times of words by the lines that have some.
    """

    __slots__ = ("ends", "speakers", "starts", "texts", "words")

    def __init__(self, cues: Iterable[Cue] = ()) -> None:
        self.texts: list[str] = []
        self.starts: list[int | None] = []
        self.ends: list[int | None] = []
        self.speakers: list[str | None] = []
        self.words: dict[int, tuple[int | None, ...]] = {}
        for cue in cues:
            self.add(*cue)

    @classmethod
    def of_rows(cls, rows: list[str]) -> "Cues":
        """One cue a row, without times and speakers."""
        cues = cls()
        cues.texts = rows
        cues.starts, cues.ends, cues.speakers = [None] * len(rows), [None] * len(rows), [None] * len(rows)
        return cues

    def add(
        self,
        text: str,
        start_ms: int | None = None,
        end_ms: int | None = None,
        speaker: str | None = None,
        words_ms: tuple[int | None, ...] | None = None,
    ) -> None:
        """Append one cue."""
        if words_ms:
            self.words[len(self.texts)] = words_ms
        self.texts.append(text)
        self.starts.append(start_ms)
        self.ends.append(end_ms)
        self.speakers.append(speaker or None)

    def __len__(self) -> int:
        return len(self.texts)

    @overload
    def __getitem__(self, index: int) -> Cue: ...
    @overload
    def __getitem__(self, index: slice) -> "Cues": ...
    def __getitem__(self, index: "int | slice") -> "Cue | Cues":
        if isinstance(index, slice):
            return Cues(self[number] for number in range(*index.indices(len(self))))
        words = self.words.get(index % len(self)) if self.texts else None
        return Cue(self.texts[index], self.starts[index], self.ends[index], self.speakers[index], words)

    def __iter__(self) -> Iterator[Cue]:
        words = map(self.words.get, count()) if self.words else repeat(None)
        return map(Cue._make, zip(self.texts, self.starts, self.ends, self.speakers, words, strict=False))
