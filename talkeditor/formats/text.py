"""Plain text: one caption a row, no times. Takes whatever no other reader wants."""

from collections.abc import Iterator, Sequence
from typing import overload

from talkeditor.core.transcript import Cue
from talkeditor.formats.base import Parsed, Reader
from talkeditor.formats.decoding import broken


class RowCues(Sequence[Cue]):
    """Rows seen as cues: made when asked for, so that millions of rows cost no millions of objects."""

    __slots__ = ("rows",)

    def __init__(self, rows: list[str]) -> None:
        self.rows = rows

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[Cue]:
        return map(Cue, self.rows)

    @overload
    def __getitem__(self, index: int) -> Cue: ...
    @overload
    def __getitem__(self, index: slice) -> "RowCues": ...
    def __getitem__(self, index: int | slice) -> "Cue | RowCues":
        rows = self.rows[index]
        return Cue(rows) if isinstance(rows, str) else RowCues(rows)


def parse(text: str) -> Parsed:
    """Every row that is not blank, as it stands; an over-long one in pieces."""
    text, problems = broken(text)
    return Parsed(RowCues([row for row in text.split("\n") if row and not row.isspace()]), problems)


READER = Reader("text", lambda _: True, parse, (".txt",))
