"""What the transcript shows, from top to bottom: lines, edges, folds, as a list that is never written out.

Each segment keeps a few chunks (an edge, a run of lines, a fold), with their heights summed up; a row is
found by its height or its line in the logarithm of the segments, at any length of the stream. Pure: knows
heights as numbers, no widget.
"""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate
from typing import NamedTuple

from talkeditor.core.findings import Kind
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment
from talkeditor.ui.views.folds import COMPACT, SPACIOUS, Context, folds_of


class RowKind(Enum):
    """What a row shows. `REST` holds the words of a line that lie before the edge within it."""

    EDGE = "edge"
    LINE = "line"
    REST = "rest"
    QA = "q&a"
    FOLD = "fold"
    END = "end"


class Row(NamedTuple):
    """One row: its segment, its lines (half-open; none for edges), its top and height in pixels."""

    kind: RowKind
    segment: int
    line: int
    end: int
    top: int
    height: int

    @property
    def is_text(self) -> bool:
        """Whether it shows words of a line."""
        return self.kind is RowKind.LINE or self.kind is RowKind.REST

    @property
    def bottom(self) -> int:
        """Where the next row begins."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Measures:
    """The heights of rows, in pixels."""

    line: int = 20
    edge: int = 26
    qa: int = 24
    fold: int = 26

    def by_kind(self) -> dict[RowKind, int]:
        """The height of a row of each kind."""
        return {
            RowKind.EDGE: self.edge,
            RowKind.LINE: self.line,
            RowKind.REST: self.line,
            RowKind.QA: self.qa,
            RowKind.FOLD: self.fold,
            RowKind.END: self.edge,
        }


MEASURES = Measures()


class _Chunk(NamedTuple):
    """A run of like rows of a segment; `top` counts from the segment's own top."""

    kind: RowKind
    start: int
    end: int
    top: int


class _Block(NamedTuple):
    chunks: tuple[_Chunk, ...]
    height: int


class Rows:
    """The rows of a review, as folded now."""

    def __init__(self, measures: Measures = MEASURES, context: Context = SPACIOUS) -> None:
        self.measures = measures
        self.context = context
        self._heights = measures.by_kind()
        self._review: Review | None = None
        self._blocks: list[_Block] = []
        self._tops: list[int] = [0]
        self._opened: list[int] = []
        self._current = -1
        self._unfolded = -1

    # Following the review

    @property
    def height(self) -> int:
        """The height of all rows."""
        return self._tops[-1]

    @property
    def review(self) -> Review:
        """What is laid out."""
        assert self._review is not None, "nothing is laid out"
        return self._review

    def show(self, review: Review, *, afresh: bool = False) -> None:
        """Lay out a review; segments that are the same as before keep their rows, unless `afresh`."""
        old = self._review
        if old is None or afresh or len(old.transcript) != len(review.transcript):
            head = tail = 0
        else:
            head, tail = _alike(old.segments, review.segments)
        count = len(review.segments)
        shift = count - len(self._blocks)
        self._review = review
        if tail and self._current >= len(self._blocks) - tail:
            self._current += shift
        if tail and self._unfolded >= len(self._blocks) - tail:
            self._unfolded += shift
        kept_tail = self._blocks[len(self._blocks) - tail :] if tail else []
        middle = [self._build(index) for index in range(head, count - tail)]
        self._blocks = self._blocks[:head] + middle + kept_tail
        self._sum()

    def resize(self, measures: Measures, context: Context) -> bool:
        """Take other heights and another context; whether anything is other now."""
        if (measures, context) == (self.measures, self.context):
            return False
        self.measures, self.context = measures, context
        self._heights = measures.by_kind()
        if self._review is not None:
            self.show(self._review, afresh=True)
        return True

    def clear(self) -> None:
        """Forget the review and what was unfolded."""
        self._review, self._blocks, self._tops, self._opened = None, [], [0], []
        self._current = self._unfolded = -1

    def set_current(self, index: int) -> bool:
        """Tell which segment is current: a pass of a reel shows more then. Whether rows are other now."""
        if index == self._current:
            return False
        before, self._current = self._current, index
        return self._rebuild(*(i for i in (before, index) if self._is_further_pass(i)))

    # Folds

    def unfold_all_of(self, index: int) -> bool:
        """Show every line of a segment as long as this holds (-1: of none). Whether rows are other now."""
        if index == self._unfolded:
            return False
        before, self._unfolded = self._unfolded, index
        return self._rebuild(before, index)

    def open_at(self, line: int) -> bool:
        """Open the fold that holds a line; whether there was one."""
        row = self.of_line(line)
        if row is None or row.kind is not RowKind.FOLD:
            return False
        # Both are remembered: the line must stay visible, the middle is inside whatever the context.
        for anchor in {line, (row.line + row.end) // 2}:
            insort(self._opened, anchor)
        return self._rebuild(row.segment)

    def toggle(self, index: int) -> bool:
        """Open all folds of a segment, or close what was opened there. Whether rows are other now."""
        folds = [chunk for chunk in self._blocks[index].chunks if chunk.kind is RowKind.FOLD]
        if folds:
            for chunk in folds:
                insort(self._opened, (chunk.start + chunk.end) // 2)
        else:
            lines = self.review.lines_of(index)
            del self._opened[bisect_left(self._opened, lines.start) : bisect_left(self._opened, lines.stop)]
        before = self._blocks[index]
        return self._rebuild(index) and before != self._blocks[index]

    def first_fold(self, index: int) -> int | None:
        """The first line of a segment's first fold, or None."""
        chunks = self._blocks[index].chunks
        return next((chunk.start for chunk in chunks if chunk.kind is RowKind.FOLD), None)

    # Finding rows

    def at(self, y: int) -> Row | None:
        """The row at a height; the first or the last where it lies outside."""
        if not self._blocks:
            return None
        y = min(max(0, y), self.height - 1)
        index = bisect_right(self._tops, y) - 1
        chunks = self._blocks[index].chunks
        inside = y - self._tops[index]
        chunk = chunks[bisect_right(chunks, inside, key=lambda each: each.top) - 1]
        offset = (inside - chunk.top) // self.measures.line if chunk.kind is RowKind.LINE else 0
        return self._row(index, chunk, chunk.start + offset)

    def between(self, top: int, bottom: int) -> Iterator[Row]:
        """The rows that touch the stretch from `top` to `bottom`, downwards."""
        row = self.at(top)
        while row is not None and row.top < bottom:
            yield row
            row = self.at(row.bottom) if row.bottom < self.height else None

    def of_line(self, line: int) -> Row | None:
        """The row that shows a line, or the fold that holds it."""
        if not self._blocks or not 0 <= line < len(self.review.transcript):
            return None
        index = self.review.index_of_line(line)
        chunks = self._blocks[index].chunks
        chunk = chunks[bisect_right(chunks, line, key=lambda each: each.start) - 1]
        return self._row(index, chunk, line)

    def of_place(self, line: int, word: int | None) -> Row | None:
        """The row that shows a word of a line: the part before an edge has a row of its own."""
        row = self.of_line(line)
        if row is None or word is None or row.segment == 0:
            return row
        start = self.review.segments[row.segment].start
        if start.line != line or word >= start.word:
            return row
        rest = self._blocks[row.segment - 1].chunks[-1]
        return self._row(row.segment - 1, rest, rest.start)

    def of_edge(self, index: int) -> Row | None:
        """The edge row above a segment (behind the last: the end of the stream), where it has one."""
        if not self._blocks or not 0 <= index <= len(self._blocks):
            return None
        at_end = index == len(self._blocks)
        chunk = self._blocks[-1].chunks[-1] if at_end else self._blocks[index].chunks[0]
        if chunk.kind is not (RowKind.END if at_end else RowKind.EDGE):
            return None
        return self._row(len(self._blocks) - 1 if at_end else index, chunk, chunk.start)

    def extent(self, index: int) -> tuple[int, int]:
        """Top and bottom of a segment's rows, the edge behind it included."""
        bottom = self._tops[index + 1]
        behind = self.of_edge(index + 1)
        return self._tops[index], bottom if behind is None else max(bottom, behind.bottom)

    def next_line(self, line: int, step: int) -> int:
        """The next line in view below (`step` 1) or above (-1), over folds; the same where there is none."""
        row = self.of_line(line + step)
        if row is None:
            return line
        if row.kind is not RowKind.FOLD:
            return line + step
        beyond = row.end if step > 0 else row.line - 1
        return beyond if 0 <= beyond < len(self.review.transcript) else line

    # Building

    def _sum(self) -> None:
        self._tops = list(accumulate((block.height for block in self._blocks), initial=0))

    def _rebuild(self, *indices: int) -> bool:
        wanted = {index for index in indices if 0 <= index < len(self._blocks)}
        for index in wanted:
            self._blocks[index] = self._build(index)
        if wanted:
            self._sum()
        return bool(wanted)

    def _row(self, index: int, chunk: _Chunk, line: int) -> Row:
        top = self._tops[index] + chunk.top
        height = self._heights[chunk.kind]
        if chunk.kind is RowKind.LINE:
            top += (line - chunk.start) * height
            return Row(chunk.kind, index, line, line + 1, top, height)
        return Row(chunk.kind, index, chunk.start, chunk.end, top, height)

    def _build(self, index: int) -> _Block:
        chunks: list[_Chunk] = []
        top = 0
        heights = self._heights

        def add(kind: RowKind, start: int, end: int) -> None:
            nonlocal top
            chunks.append(_Chunk(kind, start, end, top))
            top += heights[kind] * (end - start if kind is RowKind.LINE else 1)

        review = self.review
        segment, lines, end = review.segments[index], review.lines_of(index), review.end_of(index)
        if index > 0 or not segment.is_gap:
            add(RowKind.EDGE, lines.start, lines.start)
        done = lines.start
        for fold in (*self._folds(index), range(lines.stop, lines.stop)):
            if segment.qa is not None and done <= segment.qa < fold.start:
                if done < segment.qa:
                    add(RowKind.LINE, done, segment.qa)
                add(RowKind.QA, segment.qa, segment.qa)
                done = segment.qa
            if done < fold.start:
                add(RowKind.LINE, done, fold.start)
            if fold:
                add(RowKind.FOLD, fold.start, fold.stop)
            done = fold.stop
        if end.word > 0:
            add(RowKind.REST, end.line, end.line + 1)
        if index == len(review.segments) - 1 and not segment.is_gap:
            add(RowKind.END, lines.stop, lines.stop)
        return _Block(tuple(chunks), top)

    def _folds(self, index: int) -> list[range]:
        segment = self.review.segments[index]
        unknown = segment.finding is None and not segment.decided
        if unknown or index == self._unfolded:
            return []
        further = self._is_further_pass(index) and index != self._current
        folds = []
        for fold in folds_of(self.review, index, COMPACT if further else self.context):
            at = bisect_left(self._opened, fold.start)
            if at == len(self._opened) or self._opened[at] >= fold.stop:
                folds.append(fold)
        return folds

    def _is_further_pass(self, index: int) -> bool:
        if not 0 < index < len(self.review.segments):
            return False
        before, segment = self.review.segments[index - 1 : index + 1]
        return segment.kind is Kind.REEL is before.kind and segment.reel == before.reel


def _alike(old: tuple[Segment, ...], new: tuple[Segment, ...]) -> tuple[int, int]:
    """How many rows' worth of segments at the head and at the tail are untouched.

    A segment's rows hang on its neighbours too, so the ones beside a change count as touched.
    """
    most = min(len(old), len(new))
    head = 0
    while head < most and old[head] is new[head]:
        head += 1
    tail = 0
    while tail < most - head and old[-1 - tail] is new[-1 - tail]:
        tail += 1
    if head == len(old) == len(new):
        return head, 0
    return max(0, head - 1), max(0, tail - 1)
