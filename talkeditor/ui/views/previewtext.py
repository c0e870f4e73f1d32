"""The cleaned talk as blocks of plain text, and the way between its words and their source lines. Pure.

The same for the text as it is read and for its Markdown source.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from talkeditor.core.clean import CleanTalk, CleanText, Opening, Paragraph, Turn

QUESTIONS = "Questions and answers"
STOPS = "The captions stop here in mid-sentence."
TURNS = {Turn.QUESTION: "Question", Turn.ANSWER: "Answer"}


class BlockKind(Enum):
    """How a block is shown."""

    TITLE = "title"
    SMALL = "small"
    HEADING = "heading"
    TURN = "turn"
    TEXT = "text"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the preview: its kind, its text without line breaks, and the paragraph it shows."""

    kind: BlockKind
    text: str
    paragraph: Paragraph | None = None


def blocks_of(clean: CleanTalk) -> tuple[Block, ...]:
    """The talk as it is read: title, speakers, paragraphs under their headings."""
    return tuple(_blocks(clean))


def _blocks(clean: CleanTalk) -> Iterator[Block]:
    yield Block(BlockKind.TITLE, _row(clean.talk.title))
    if clean.talk.speakers:
        yield Block(BlockKind.SMALL, _row(", ".join(clean.talk.speakers)))
    for paragraph in clean.text.paragraphs:
        if paragraph.opening is Opening.QUESTIONS:
            yield Block(BlockKind.HEADING, QUESTIONS)
        if paragraph.turn is not None:
            yield Block(BlockKind.TURN, TURNS[paragraph.turn])
        yield Block(BlockKind.TEXT, paragraph.text, paragraph)
    if clean.talk.stops_at is not None:
        yield Block(BlockKind.SMALL, STOPS)


def source_blocks(page: str, text: CleanText, written: Sequence[str]) -> tuple[Block, ...]:
    """The rows of a Markdown page; `written` has the text of each paragraph as it stands there."""
    waiting = [(row, paragraph) for row, paragraph in zip(written, text.paragraphs, strict=True) if row]
    found: list[Block] = []
    at = 0
    for row in page.removesuffix("\n").split("\n"):
        paragraph = None
        if at < len(waiting) and row == waiting[at][0]:
            paragraph = waiting[at][1]
            at += 1
        found.append(Block(BlockKind.SOURCE, row, paragraph))
    return tuple(found)


class Shown:
    """Blocks with the way between words and places; a place is (block, UTF-16 unit in it), as Qt counts."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = tuple(blocks)
        self._numbers = [n for n, block in enumerate(self.blocks) if block.paragraph is not None]
        self._lasts = [block.paragraph.lines[-1] for block in self.blocks if block.paragraph is not None]
        self._spans: dict[int, list[tuple[int, int]]] = {}

    def spans_of(self, line: int) -> list[tuple[int, int, int]]:
        """Where the words of a source line stand: (block, start, end); nothing where none is left."""
        found = []
        for number in self._numbers[bisect_left(self._lasts, line) :]:
            paragraph = self.blocks[number].paragraph
            assert paragraph is not None
            if paragraph.lines[0] > line:
                break
            words = [n for n, of in enumerate(paragraph.lines) if of == line]
            if words:
                spans = self._words(number)
                found.append((number, spans[words[0]][0], spans[words[-1]][1]))
        return found

    def place_of(self, line: int) -> tuple[int, int] | None:
        """Where a source line stands, or the next one behind it that has words left; None: none has."""
        if not self._numbers:
            return None
        at = min(bisect_left(self._lasts, line), len(self._numbers) - 1)
        number = self._numbers[at]
        paragraph = self.blocks[number].paragraph
        assert paragraph is not None
        word = min(bisect_left(paragraph.lines, line), len(paragraph.lines) - 1)
        return number, self._words(number)[word][0]

    def line_at(self, block: int, unit: int) -> int | None:
        """The source line of the word at a place; in a heading that of the paragraph below; None: none."""
        at = min(bisect_left(self._numbers, block), len(self._numbers) - 1)
        if at < 0:
            return None
        number = self._numbers[at]
        paragraph = self.blocks[number].paragraph
        assert paragraph is not None
        if number != block:
            return paragraph.lines[0] if number > block else paragraph.lines[-1]
        spans = self._words(number)
        word = next((n for n, (_, end) in enumerate(spans) if unit < end), len(spans) - 1)
        return paragraph.lines[word]

    def _words(self, number: int) -> list[tuple[int, int]]:
        """Where each word of a paragraph's block stands."""
        if number not in self._spans:
            block = self.blocks[number]
            assert block.paragraph is not None
            self._spans[number] = _word_spans(block)
        return self._spans[number]


def changed_blocks(before: Sequence[Block], after: Sequence[Block]) -> tuple[int, int, int]:
    """What is to be replaced: blocks from the first number on, up to the second of `before`, up to the third
    of `after`. Blocks are alike that show the same.
    """
    start, most = 0, min(len(before), len(after))
    while start < most and _alike(before[start], after[start]):
        start += 1
    tail = 0
    while tail < most - start and _alike(before[-1 - tail], after[-1 - tail]):
        tail += 1
    return start, len(before) - tail, len(after) - tail


def _alike(one: Block, other: Block) -> bool:
    return one.kind is other.kind and one.text == other.text


def _word_spans(block: Block) -> list[tuple[int, int]]:
    """The words of a paragraph found one after another in its text, in UTF-16 units.

    Where a word is written otherwise there (escaped, or left out), the blank-separated piece in its place.
    """
    assert block.paragraph is not None
    words, text = block.paragraph.words, block.text
    pieces = text.split(" ")
    if len(pieces) == len(words):
        words = tuple(pieces)
    spans = []
    at = 0
    for word in words:
        start = text.find(word, at)
        start = at if start < 0 else start
        at = min(len(text), start + len(word))
        spans.append((start, at))
    if text.isascii():
        return spans
    units = [0]
    for letter in text:
        units.append(units[-1] + (2 if letter > "\uffff" else 1))
    return [(units[start], units[end]) for start, end in spans]


def _row(text: str) -> str:
    return " ".join(text.split())
