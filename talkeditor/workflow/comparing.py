"""The passes of a reel beside one another, from a review as it is now: for the comparison in the window.

Takes the passes where a person put them, not where they were found; knows no widget.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from unicodedata import combining, east_asian_width

from talkeditor.core.review import Review
from talkeditor.core.transcript import Position
from talkeditor.detectors.alignment import edits
from talkeditor.detectors.collation import Cell, Collation, Match, Row, collate, compare
from talkeditor.detectors.plays import Pass, Reel
from talkeditor.detectors.words import BLANK, Words

AROUND = (3, 4)
"""How many words that all passes share are shown before and behind a place that differs."""
NOTED_LIVE = 12
"""From so many words on that are not the reel's, a pass is said to have others over it."""
_SURE = 3
_VOTERS = 3
"""Of two passes neither is more than the other."""
_MOST_WORDS = 4


@dataclass(frozen=True, slots=True)
class PlayRow:
    """A pass in the list: its segment, number, lines, and the share of words it has in common, 0 to 1."""

    segment: int
    number: int
    lines: range
    same: float
    best: bool
    partial: bool
    live: bool


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a pass: `column` is where they stand (None: in a row without columns)."""

    text: str
    match: Match
    live: bool = False
    column: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A pass at one place: its number, the zero-based line of its first word there, its pieces."""

    number: int
    line: int
    pieces: tuple[Piece, ...]
    best: bool


@dataclass(frozen=True, slots=True)
class Place:
    """A place where the passes differ: the width of its columns in characters, a line a pass, and for each
    word in dispute what most passes have."""

    widths: tuple[int, ...]
    lines: tuple[Line, ...]
    votes: tuple["Vote", ...] = ()


@dataclass(frozen=True, slots=True)
class Vote:
    """What most passes have at a column: the word (nothing: they leave it out), and how many of how many."""

    word: str
    votes: int
    heard: int


@dataclass(frozen=True, slots=True)
class Apart:
    """What some passes have where most have `most`: the words, and how many passes have them."""

    form: str
    most: str
    passes: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """The passes of a reel, and the places where they differ, in the order of the reel."""

    passes: tuple[PlayRow, ...]
    places: tuple[Place, ...]


class _Stretch:
    """The words of the passes alone, so that work grows with the reel and not with the stream."""

    def __init__(self, review: Review, indices: Sequence[int]) -> None:
        self.lines: list[int] = []
        self.spans: list[tuple[int, int]] = []
        starts: list[tuple[int, Position, Position]] = []
        for index in indices:
            start, end = review.segments[index].start, review.end_of(index)
            starts.append((len(self.lines), start, end))
            self.lines += range(start.line, end.line + (end.word > 0))
        self.words = Words.of_lines([review.transcript.lines[line] for line in self.lines])
        offsets = self.words.offsets
        for at, start, end in starts:
            first = int(offsets[at]) + start.word
            last = int(offsets[at + end.line - start.line]) + end.word
            self.spans.append((first, last))

    def ids(self, span: tuple[int, int]) -> tuple[list[int], list[int]]:
        """The ids of the words that count within a span, and their places."""
        words = self.words
        places = [at for at in range(*span) if words.ids[at] != BLANK and not words.tags[at]]
        return [int(words.ids[at]) for at in places], places

    def line_of(self, word: int) -> int:
        """The line of the stream that a word is in."""
        return self.lines[min(self.words.line_of(word), len(self.lines) - 1)]


def compare_passes(review: Review, reel: str) -> Comparison:
    """The comparison of all passes of a reel that are not dropped."""
    indices = review.passes_of(reel)
    if not indices:
        return Comparison((), ())
    stretch, found = _collated(review, reel, indices)
    rows = tuple(
        PlayRow(
            index,
            row.number,
            review.lines_of(index),
            row.likeness,
            at == found.best,
            review.segments[index].partial,
            sum(end - start for start, end in row.live) >= NOTED_LIVE,
        )
        for at, (index, row) in enumerate(zip(indices, found.rows, strict=True))
    )
    places = tuple(_place(stretch, found, span) for span in _spans(found))
    return Comparison(rows, places)


def words_of_reel(review: Review, reel: str, indices: Sequence[int]) -> tuple[str, ...]:
    """The words of a reel as most of these passes have them, normalised; work grows with the passes."""
    _, found = _collated(review, reel, indices)
    return tuple(found.text.split())


def heard_apart(review: Review, reel: str) -> tuple[Apart, ...]:
    """What passes of a reel have where most have other words, a few words at a time: names heard in many
    ways. Passes that were dropped, and what is said over a pass, have no say.
    """
    indices = review.passes_of(reel)
    if len(indices) < _VOTERS:
        return ()
    stretch, found = _collated(review, reel, indices)
    counts: Counter[tuple[str, str]] = Counter()
    for start, end in found.places:
        most = _spoken(" ".join(column.word for column in found.columns[start:end]))
        for row in found.rows:
            form, right = _without_shared(_spoken(_heard_at(stretch, row, start, end)), most)
            if form and right and max(len(form), len(right)) <= _MOST_WORDS:
                counts[" ".join(form), " ".join(right)] += 1
    return tuple(Apart(form, most, count) for (form, most), count in counts.most_common())


def _spoken(text: str) -> list[str]:
    """The words of a text without tags."""
    return [word for word in text.split() if not word.startswith("[")]


def _without_shared(one: list[str], other: list[str]) -> tuple[list[str], list[str]]:
    """Two runs of words without those that both begin and end with."""
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return one, other


def _heard_at(stretch: _Stretch, row: Row, start: int, end: int) -> str:
    """The words of a row for some columns; nothing where it does not play them all, or others talk."""
    cells = row.cells[start:end]
    if any(cell.match is Match.UNPLAYED for cell in cells):
        return ""
    first, last = cells[0].start, cells[-1].end
    if any(a < last and b > first for a, b in row.live):
        return ""
    return stretch.words.text(first, last)


def _collated(review: Review, reel: str, indices: Sequence[int]) -> tuple[_Stretch, Collation]:
    stretch = _Stretch(review, indices)
    heard = [stretch.ids(span) for span in stretch.spans]
    template = _template(review, indices, [ids for ids, _ in heard])
    passes = [
        _pass(review, index, reel, span, template, *said)
        for index, span, said in zip(indices, stretch.spans, heard, strict=True)
    ]
    return stretch, collate(stretch.words, Reel(reel, tuple(template)), passes)


def _template(review: Review, indices: Sequence[int], heard: Sequence[list[int]]) -> list[int]:
    """The words of the pass of the usual length: what the others are aligned to."""
    whole = [ids for index, ids in zip(indices, heard, strict=True) if not review.segments[index].partial]
    candidates = whole or list(heard)
    usual = median(len(ids) for ids in candidates)
    return min(candidates, key=lambda ids: abs(len(ids) - usual))


def _pass(
    review: Review,
    index: int,
    reel: str,
    span: tuple[int, int],
    template: Sequence[int],
    ids: Sequence[int],
    places: Sequence[int],
) -> Pass:
    """A pass as the collation wants it: which part of the reel it plays, and what in it is not the reel's."""
    equal = [(a, b) for tag, a, b, _, _ in edits(template, ids) if tag == "equal" and b - a >= _SURE]
    first, last = (equal[0][0], equal[-1][1]) if equal else (0, len(template))
    if not review.segments[index].partial:
        first, last = 0, len(template)
    live = tuple((places[a], places[b - 1] + 1) for a, b in compare(template[first:last], ids).live if b > a)
    number = review.pass_number(index) or 0
    return Pass(*span, reel, number, first, last, review.segments[index].partial, live=live)


def _spans(found: Collation) -> list[tuple[int, int]]:
    """The columns of the places: where words of the reel differ, and where others stand between them."""
    spans = list(found.places)
    for row in found.rows:
        for _, end in row.live:
            behind = (
                at
                for at, cell in enumerate(row.cells)
                if cell.match is not Match.UNPLAYED and cell.start >= end
            )
            at = next(behind, len(found.columns))
            spans.append((at, at))
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def _place(stretch: _Stretch, found: Collation, span: tuple[int, int]) -> Place:
    """A place with some shared words around it; rows that do not play it are left out."""
    start, end = max(0, span[0] - AROUND[0]), min(len(found.columns), span[1] + AROUND[1])
    lines = []
    for at, row in enumerate(found.rows):
        cells = row.cells[start:end]
        played = [cell for cell in cells if cell.match is not Match.UNPLAYED]
        if not played:
            continue
        foreign = [one for one in row.live if one[0] < played[-1].end and one[1] > played[0].start]
        pieces = _flowing(stretch, cells, foreign) if foreign else _standing(stretch, cells)
        line = stretch.line_of(min(played[0].start, len(stretch.words) - 1))
        lines.append(Line(row.number, line, pieces, at == found.best))
    widths = [0] * (end - start)
    for line_ in lines:
        for piece in line_.pieces:
            if piece.column is not None:
                widths[piece.column] = max(widths[piece.column], columns_of(piece.text))
    disputed = found.columns[span[0] : span[1]]
    votes = tuple(Vote(one.word, one.votes, one.heard) for one in disputed if one.votes < one.heard)
    return Place(tuple(widths), tuple(lines), votes)


def columns_of(text: str) -> int:
    """How many letters of a fixed font a text is wide: Chinese, Japanese and Korean signs are two."""
    if text.isascii():
        return len(text)
    return sum(2 if east_asian_width(sign) in "WF" else not combining(sign) for sign in text)


def _standing(stretch: _Stretch, cells: Sequence[Cell]) -> tuple[Piece, ...]:
    """The words of a row, each in its column; a dash where a word is missing."""
    return tuple(
        Piece(stretch.words.text(cell.start, cell.end) or "–", cell.match, column=column)
        for column, cell in enumerate(cells)
        if cell.match is not Match.UNPLAYED
    )


def _flowing(
    stretch: _Stretch, cells: Sequence[Cell], foreign: Sequence[tuple[int, int]]
) -> tuple[Piece, ...]:
    """The words of a row in the order they were said, with those that are not the reel's among them."""
    text_of = stretch.words.text
    parts = [(start, Piece(text_of(start, end), Match.DIFFERS, live=True)) for start, end in foreign]
    parts += [
        (cell.start, Piece(text, cell.match))
        for cell in cells
        if cell.end > cell.start and (text := text_of(cell.start, cell.end))
    ]
    return tuple(piece for _, piece in sorted(parts, key=lambda part: part[0]))
