"""Paragraphs: words that belong together, each with its line, and where one ends. Takes out no word."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from talkeditor.core.language import Language
from talkeditor.core.talks import Line

PAUSE_MS = 2_500
"""A silence of this length is a pause of thought."""
WORD_MS = 450
"""A slow word, where a source only tells when lines start."""
LONG = 80
"""From so many words on, a paragraph ends before the next opener or at the end of a sentence."""
VERY_LONG = 160
"""From so many words on, it ends wherever a line broke off early."""
FEW = 20
"""So few words make no paragraph of their own at a pause or at the end."""

SENTENCE_ENDS = frozenset(".?!。？！")
_WIDE = re.compile("[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
"""Letters that are written without blanks between words."""


class Opening(StrEnum):
    """Why a paragraph starts where it does."""

    START = "start"
    PART = "part"
    QUESTIONS = "questions"
    APPLAUSE = "applause"
    MUSIC = "music"
    SPEAKER = "speaker"
    PAUSE = "pause"
    LENGTH = "length"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words that belong together; `lines` has the zero-based source line of each."""

    opening: Opening
    words: tuple[str, ...]
    lines: tuple[int, ...]

    @property
    def text(self) -> str:
        """The words in one row; where a line ends between two Chinese or Japanese letters, no blank."""
        text = " ".join(self.words)
        if text.isascii():
            return text
        gaps = (
            "" if a != b and _WIDE.match(before[-1]) and _WIDE.match(after[0]) else " "
            for (before, after), (a, b) in zip(pairwise(self.words), pairwise(self.lines), strict=True)
        )
        return "".join(word + gap for word, gap in zip(self.words, [*gaps, ""], strict=True))


Run = tuple[Opening, list[str], list[int]]
"""A paragraph in the making: why it starts, its words, and the line of each."""


def early_lines(rows: Sequence[Line]) -> frozenset[int]:
    """The lines that broke off early: the first word of the next would have fitted in the usual width.

    Captions without times fill their lines and break them off where the speaker pauses.
    """
    if not rows:
        return frozenset()
    widths = sorted(len(row.text) for row in rows)
    usual = widths[len(widths) * 9 // 10]
    return frozenset(
        row.number
        for row, following in pairwise(rows)
        if len(row.text) + 1 + len(following.text.partition(" ")[0]) <= usual
    )


def paused(before: Line, line: Line) -> bool:
    """Whether there is silence before a line; without ends, the words before take their usual time."""
    if line.start_ms is None or before.start_ms is None:
        return False
    spoken = before.start_ms + WORD_MS * len(before.text.split())
    end = spoken if before.end_ms is None else min(before.end_ms, spoken + PAUSE_MS)
    return line.start_ms - end >= PAUSE_MS


def paragraphs_of(
    run: Run, language: Language, keys: Mapping[str, str], early: frozenset[int]
) -> Iterator[Paragraph]:
    """The run cut where a long paragraph may end without tearing a thought apart."""
    opening, words, lines = run
    start, at = 0, LONG
    while at <= len(words) - FEW:
        if _may_end(at, start, run, language, keys, early):
            yield Paragraph(opening, tuple(words[start:at]), tuple(lines[start:at]))
            opening, start, at = Opening.LENGTH, at, at + LONG
        else:
            at += 1
    if start < len(words):
        yield Paragraph(opening, tuple(words[start:]), tuple(lines[start:]))


def _may_end(
    at: int, start: int, run: Run, language: Language, keys: Mapping[str, str], early: frozenset[int]
) -> bool:
    """Whether a paragraph that is long enough may end before the word `at`."""
    _, words, lines = run
    last = words[at - 1]
    if last[-1] in SENTENCE_ENDS and not last.endswith("..."):
        return True
    if lines[at] == lines[at - 1] or keys[last] in language.unfinished or keys[last] in language.openers:
        return False
    opens = keys[words[at]] in language.openers
    return opens or (at - start >= VERY_LONG and lines[at - 1] in early)
