"""Holds the passes of a reel beside one another, word by word. Computed where it is asked for."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from talkeditor.detectors.alignment import edits
from talkeditor.detectors.plays import Pass, Reel
from talkeditor.detectors.words import BLANK, Words

_LIVE = 4
_MISSING = 8
_BRIDGE = 2
_TOGETHER = 3


@dataclass(frozen=True, slots=True)
class Likeness:
    """How words heard compare with the words played.

    `same` is the share of the words played that are the same, what is missing not counted; `missing` are
    ranges of the words played, `live` ranges of the words heard.
    """

    same: float
    missing: tuple[tuple[int, int], ...]
    live: tuple[tuple[int, int], ...]


class Match(StrEnum):
    """How a pass has a word of the reel."""

    SAME = "same"
    DIFFERS = "differs"
    MISSING = "missing"
    UNPLAYED = "unplayed"


@dataclass(frozen=True, slots=True)
class Column:
    """A word of the reel as most passes have it, by `votes` of the `heard` passes that play it."""

    word: str
    votes: int
    heard: int


@dataclass(frozen=True, slots=True)
class Cell:
    """What a pass has for a word of the reel: words `start` to `end` of the stream."""

    match: Match
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Row:
    """A pass beside the others: a cell a column, its live words apart. `likeness` is 0 to 1."""

    number: int
    cells: tuple[Cell, ...]
    live: tuple[tuple[int, int], ...]
    likeness: float


@dataclass(frozen=True, slots=True)
class Collation:
    """The passes of one reel beside one another.

    `places` are the half-open ranges of columns in which passes differ; `best` is the index of the row
    that agrees most with the others.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    places: tuple[tuple[int, int], ...]
    best: int

    @property
    def text(self) -> str:
        """The words of the reel as most passes have them."""
        return " ".join(column.word for column in self.columns if column.word)


def compare(played: Sequence[int], heard: Sequence[int]) -> Likeness:
    """The likeness of the words heard to the words played, by the fewest edits (Levenshtein)."""
    missing: list[tuple[int, int]] = []
    live: list[tuple[int, int]] = []
    different = 0
    for a, b, c, d in _differences(played, heard):
        different += b - a
        gone = b - a >= _MISSING and (b - a >= 2 * (d - c) or d - c >= _MISSING)
        if gone:
            missing.append((a, b))
            different -= b - a
        if d - c - (0 if gone else b - a) >= _LIVE:
            live.append((c, d))
    expected = len(played) - sum(b - a for a, b in missing)
    return Likeness(max(0.0, 1 - different / max(1, expected)), tuple(missing), tuple(live))


def _differences(played: Sequence[int], heard: Sequence[int]) -> Iterator[tuple[int, int, int, int]]:
    """The stretches that differ; equal words too few to stand between two of them are taken in."""
    block: tuple[int, int, int, int] | None = None
    for tag, a, b, c, d in edits(played, heard):
        if tag == "equal":
            continue
        if block is None:
            block = (a, b, c, d)
        elif a - block[1] <= _BRIDGE and max(block[1] - block[0], block[3] - block[2], b - a, d - c) >= _LIVE:
            block = (block[0], b, block[2], d)
        else:
            yield block
            block = (a, b, c, d)
    if block is not None:
        yield block


def collate(words: Words, reel: Reel, passes: Sequence[Pass]) -> Collation:
    """The passes of a reel, aligned to it; those of other reels are left out."""
    own = [one for one in passes if one.reel == reel.id]
    heard = [[at for at in range(one.start, one.end) if _counts(words, at)] for one in own]
    cells = [_cells(words, reel, one, places) for one, places in zip(own, heard, strict=True)]
    columns = tuple(_column(words, [row[at] for row in cells]) for at in range(reel.period))
    rows = tuple(
        Row(one.number, tuple(_judged(words, row, columns)), one.live, _agreement(words, row, columns))
        for one, row in zip(own, cells, strict=True)
    )
    best = max(range(len(rows)), key=lambda at: (_same(rows[at]), -at), default=0)
    return Collation(columns, rows, tuple(_places(rows, len(columns))), best)


def _counts(words: Words, at: int) -> bool:
    return bool(words.ids[at] != BLANK and not words.tags[at])


def _cells(words: Words, reel: Reel, one: Pass, heard: list[int]) -> list[tuple[int, int]]:
    """For each word of the reel the stream's words that stand for it; (-1, -1) where it is not played."""
    cells = [(-1, -1)] * reel.period
    live = [at for start, end in one.live for at in range(start, end)]
    spoken = set(live)
    places = [at for at in heard if at not in spoken]
    ids = [int(words.ids[at]) for at in places]
    last = one.start
    for tag, a, b, c, d in edits(reel.template[one.first : one.last], ids):
        for offset in range(b - a):
            column = one.first + a + offset
            place = c + offset if tag != "delete" and c + offset < d else None
            cells[column] = (last, last) if place is None else (places[place], places[place] + 1)
            last = cells[column][1]
        if d - c > b - a and one.first + b > 0 and cells[one.first + b - 1][0] >= 0:
            begun = cells[one.first + b - 1]
            cells[one.first + b - 1] = (begun[0] if begun[1] > begun[0] else places[d - 1], places[d - 1] + 1)
            last = places[d - 1] + 1
    return cells


def _said(words: Words, cell: tuple[int, int]) -> str:
    return words.text(*cell) if cell[1] > cell[0] else ""


def _column(words: Words, cells: list[tuple[int, int]]) -> Column:
    said = Counter(_said(words, cell) for cell in cells if cell[0] >= 0)
    if not said:
        return Column("", 0, 0)
    word, votes = min(said.items(), key=lambda item: (-item[1], item[0] == "", item[0]))
    return Column(word, votes, said.total())


def _judged(words: Words, row: list[tuple[int, int]], columns: Sequence[Column]) -> Iterator[Cell]:
    for cell, column in zip(row, columns, strict=True):
        if cell[0] < 0:
            yield Cell(Match.UNPLAYED, 0, 0)
            continue
        said = _said(words, cell)
        match = Match.SAME if said == column.word else Match.MISSING if not said else Match.DIFFERS
        yield Cell(match, *cell)


def _agreement(words: Words, row: list[tuple[int, int]], columns: Sequence[Column]) -> float:
    played = [
        _said(words, cell) == column.word for cell, column in zip(row, columns, strict=True) if cell[0] >= 0
    ]
    return sum(played) / max(1, len(played))


def _same(row: Row) -> int:
    return sum(cell.match is Match.SAME for cell in row.cells)


def _places(rows: Sequence[Row], width: int) -> Iterator[tuple[int, int]]:
    differing = [
        at
        for at in range(width)
        if any(row.cells[at].match in (Match.DIFFERS, Match.MISSING) for row in rows)
    ]
    start = end = -1
    for at in differing:
        if start >= 0 and at - end < _TOGETHER:
            end = at + 1
            continue
        if start >= 0:
            yield start, end
        start, end = at, at + 1
    if start >= 0:
        yield start, end
