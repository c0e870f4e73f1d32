"""Paragraphs: words that belong together, each with its line, and where one ends. Takes out no word."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from talkeditor.core.language import Language
from talkeditor.core.talks import Line
from talkeditor.core.words import between, count_words

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
SHIFTS_FROM = 40
"""From so many words on, a paragraph ends where the topic shifts."""

SIGNS_A_WORD = 1.6
"""Signs that are about as long as a word, where words have no blanks between them."""

SENTENCE_ENDS = frozenset(".?!。？！")
_WIDE = re.compile("[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
"""Letters that are written without blanks between words."""


_NONE: frozenset[int] = frozenset()


class Opening(StrEnum):
    """Why a paragraph starts where it does."""

    START = "start"
    PART = "part"
    QUESTIONS = "questions"
    APPLAUSE = "applause"
    MUSIC = "music"
    SPEAKER = "speaker"
    PAUSE = "pause"
    TOPIC = "topic"
    LENGTH = "length"
    TURN = "turn"


class Turn(StrEnum):
    """Who has the word in the Q&A."""

    QUESTION = "question"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words that belong together; `lines` has the zero-based source line of each.

    `turn`: the question or answer that begins with it, where one was found.
    """

    opening: Opening
    words: tuple[str, ...]
    lines: tuple[int, ...]
    turn: Turn | None = None

    @property
    def text(self) -> str:
        """The words in one row; where a line ends between two Chinese or Japanese letters, no blank."""
        text = " ".join(self.words)
        return text if text.isascii() else "".join(map("".join, zip(self.words, self.gaps, strict=True)))

    @property
    def size(self) -> int:
        """How many words people count: in writings without blanks each sign."""
        spaced = "".join(self.words).isascii()
        return len(self.words) if spaced else sum(map(count_words, self.words))

    @property
    def gaps(self) -> list[str]:
        """What stands behind each word in the text: a blank or nothing."""
        gaps = (
            "" if a != b and _WIDE.match(before[-1]) and _WIDE.match(after[0]) else " "
            for (before, after), (a, b) in zip(pairwise(self.words), pairwise(self.lines), strict=True)
        )
        return [*gaps, ""] if self.words else []


class Run(NamedTuple):
    """A paragraph in the making: why it starts, its words, the line of each, and the turn it begins."""

    opening: Opening
    words: list[str]
    lines: list[int]
    turn: Turn | None = None


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
        if len(row.text) + 1 + len(between(following.text.partition(" ")[0], 0, 1)) <= usual
    )


def paused(before: Line, line: Line) -> bool:
    """Whether there is silence before a line; without ends, the words before take their usual time."""
    if line.start_ms is None or before.start_ms is None:
        return False
    spoken = before.start_ms + WORD_MS * count_words(before.text)
    end = spoken if before.end_ms is None else min(before.end_ms, spoken + PAUSE_MS)
    return line.start_ms - end >= PAUSE_MS


def paragraphs_of(
    run: Run,
    language: Language,
    keys: Mapping[str, str],
    early: frozenset[int] | None,
    shifts: Sequence[int] = (),
) -> Iterator[Paragraph]:
    """The run cut where a long paragraph may end without tearing a thought apart.

    `early` None: not for its length. `shifts` are the places, in order, before which the topic changes.
    """
    opening, turn, start = run.opening, run.turn, 0
    for at, why in _cuts(run, language, keys, early, shifts):
        yield Paragraph(opening, tuple(run.words[start:at]), tuple(run.lines[start:at]), turn)
        opening, turn, start = why, None, at
    if start < len(run.words):
        yield Paragraph(opening, tuple(run.words[start:]), tuple(run.lines[start:]), turn)


def _cuts(
    run: Run,
    language: Language,
    keys: Mapping[str, str],
    early: frozenset[int] | None,
    shifts: Sequence[int],
) -> Iterator[tuple[int, Opening]]:
    """The places before which a paragraph of the run begins, and why."""
    words, lines = run.words, run.lines
    long, very_long, few, shifts_from = _lengths(words)
    end = len(words) - few
    ahead = iter(shifts)
    shift = next(ahead, end + 1)
    start, at = 0, long if early is not None else end + 1
    while True:
        while shift < start + shifts_from and shift <= end:
            shift = next(ahead, end + 1)
        last = min(end, shift - 1)
        while at <= last and not (
            # Asked first what is quickly known of most words: they stand within a line and a sentence.
            (words[at - 1][-1] in SENTENCE_ENDS or lines[at] != lines[at - 1])
            and _may_end(at, at - start >= very_long, run, language, keys, early or _NONE)
        ):
            at += 1
        found, why = (at, Opening.LENGTH) if at < shift else (shift, Opening.TOPIC)
        if found > end:
            return
        yield found, why
        start, at = found, found + long if early is not None else end + 1


def _lengths(words: Sequence[str]) -> tuple[int, int, int, int]:
    """LONG, VERY_LONG, FEW and SHIFTS_FROM for stretches between blanks: these may be many words each."""
    usual = LONG, VERY_LONG, FEW, SHIFTS_FROM
    if not words or "".join(words).isascii():
        return usual
    each = sum(map(count_words, words)) / len(words) / SIGNS_A_WORD
    long, very_long, few, shifts_from = (max(1, round(length / max(1.0, each))) for length in usual)
    return long, very_long, few, shifts_from


def _may_end(
    at: int, very_long: bool, run: Run, language: Language, keys: Mapping[str, str], early: frozenset[int]
) -> bool:
    """Whether a paragraph that is long enough may end before the word `at`."""
    words, lines = run.words, run.lines
    if words[at - 1][-1] in SENTENCE_ENDS and not words[at - 1].endswith("..."):
        return True
    if not between_thoughts(at, run, language, keys):
        return False
    opens = keys[words[at]] in language.openers
    return opens or (very_long and lines[at - 1] in early)


def between_thoughts(at: int, run: Run, language: Language, keys: Mapping[str, str]) -> bool:
    """Whether a line begins with the word `at` and the one before can end a thought."""
    last = keys[run.words[at - 1]]
    return run.lines[at] != run.lines[at - 1] and not (
        last in language.unfinished or last in language.openers
    )
