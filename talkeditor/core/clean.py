"""From the lines of a talk to paragraphs that read well: small pure steps, each counted.

No word is put in; every word that stays keeps its source line. Language comes in as values. Each step
takes paragraphs and gives paragraphs and the number of words it took out, so that
words before = words after + the counts.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import compress, count, islice, pairwise
from operator import eq, not_

from talkeditor.core.language import Language
from talkeditor.core.talks import Line, Talk

PAUSE_MS = 2_500
"""A silence of this length is a pause of thought."""
WORD_MS = 450
"""A slow word, where a source only tells when lines start."""
LONG = 80
"""From so many words on, a paragraph ends before the next opener or at the end of a sentence."""
VERY_LONG = 160
"""From so many words on, it ends wherever a line broke off early."""
LONGEST_PHRASE = 4
_AFTER_PAUSE = 20
_NONE: frozenset[str] = frozenset()


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


class Step(StrEnum):
    """The steps that take words out, in their order."""

    TAGS = "tags"
    MARKS = "speaker marks"
    FILLERS = "fillers"
    REPETITIONS = "repetitions"


ALL_STEPS = frozenset(Step)
_OWED = frozenset({Opening.START, Opening.PART, Opening.QUESTIONS})
"""Openings that the next paragraph takes over from one that is left without words."""


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


@dataclass(frozen=True, slots=True)
class CleanText:
    """Cleaned paragraphs, and how many words (of tags: tags) each step took out."""

    paragraphs: tuple[Paragraph, ...]
    counts: dict[Step, int] = field(default_factory=dict)

    @property
    def words(self) -> int:
        """The number of words that are left."""
        return sum(len(paragraph.words) for paragraph in self.paragraphs)

    def sources(self) -> list[tuple[str, int]]:
        """Each word with its zero-based source line, in order."""
        return [pair for p in self.paragraphs for pair in zip(p.words, p.lines, strict=True)]


@dataclass(frozen=True, slots=True)
class CleanTalk:
    """A talk with its cleaned text: what an exporter gets."""

    talk: Talk
    text: CleanText


_WIDE = re.compile("[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
_TOKEN = re.compile(r"(?<!\S)>>+|(?<!\S)\[([^\[\]]{3,40})\]|(?<!\S)\(([^()]{3,40})\)|(?<!\S)[♪♫]+(?!\S)")
_HAS_TOKEN = re.compile(r"[\[(♪♫]|>>")
_NUMBER = re.compile(r"[\d.,:/%+-]*\d[\d.,:/%+-]*")
_MARKS = " \"'“”‘’«».,;:!?…-–—()¿¡"
_SENTENCE_ENDS = frozenset(".?!。？！")

Run = tuple[Opening, list[str], list[int]]
"""A paragraph in the making: why it starts, its words, and the line of each."""


def clean_talk(talk: Talk, language: Language, steps: frozenset[Step] = ALL_STEPS) -> CleanTalk:
    """The talk with its cleaned text; its parts are joined with a paragraph break."""
    qa = talk.qa
    if qa is not None:
        qa = next((line.number for line in talk.lines if line.number >= qa), None)
    texts = [
        clean_lines(part.lines, language, steps, qa=qa, opening=Opening.PART if number else Opening.START)
        for number, part in enumerate(talk.parts)
    ]
    counts = {step: sum(text.counts.get(step, 0) for text in texts) for step in Step if step in steps}
    return CleanTalk(talk, CleanText(tuple(p for text in texts for p in text.paragraphs), counts))


def clean_lines(
    lines: Iterable[Line | tuple[int, str]],
    language: Language,
    steps: frozenset[Step] = ALL_STEPS,
    *,
    qa: int | None = None,
    opening: Opening = Opening.START,
) -> CleanText:
    """The cleaned text of lines that follow one another, given as `Line` or (number, text).

    Any stretch of a talk will do, so that a preview need not clean more than it shows.
    """
    rows = [line if isinstance(line, Line) else Line(*line) for line in lines]
    runs, counts = _split(rows, language, steps, qa, opening)
    counts[Step.FILLERS] = counts[Step.REPETITIONS] = 0
    keys = _Keys()
    early = _early_lines(rows)
    paragraphs: list[Paragraph] = []
    owed: Opening | None = None
    for run in runs:
        run = (owed or run[0], run[1], run[2])
        for step, work in _WORKERS:
            if step in steps:
                run, taken = work(run, language, keys)
                counts[step] += taken
        owed = None if run[1] or run[0] not in _OWED else run[0]
        paragraphs += paragraphs_of(run, language, keys, early)
    return CleanText(tuple(paragraphs), {step: counts[step] for step in Step if step in steps})


class _Keys(dict[str, str]):
    """Words as they are compared, each worked out once: lower case, no punctuation around."""

    def __missing__(self, word: str) -> str:
        key = word.strip(_MARKS).casefold() or word
        self[word] = key
        return key


def _split(
    rows: Sequence[Line], language: Language, steps: frozenset[Step], qa: int | None, opening: Opening
) -> tuple[list[Run], dict[Step, int]]:
    """Runs of words between the places where the lines themselves show a break; tags and marks go."""
    counts = dict.fromkeys(Step, 0)
    run: Run = (opening, [], [])
    runs = [run]

    def begin(why: Opening) -> Run:
        """Start a run; one without words yet only takes the stronger reason."""
        nonlocal run
        if run[1]:
            run = (why, [], [])
            runs.append(run)
        elif why is Opening.QUESTIONS or run[0] in (Opening.SPEAKER, Opening.PAUSE):
            run = runs[-1] = (why, [], [])
        return run

    before: Line | None = None
    for row in rows:
        number, text, _, _, speaker = row
        if number == qa:
            begin(Opening.QUESTIONS)
        if before is not None:
            if speaker != before.speaker:
                begin(Opening.SPEAKER)
            elif _paused(before, row) and len(run[1]) >= _AFTER_PAUSE:
                begin(Opening.PAUSE)
        before = row
        if _HAS_TOKEN.search(text) is None:
            words = text.split()
            run[1].extend(words)
            run[2].extend([number] * len(words))
            continue
        for piece in _pieces(text, language):
            if isinstance(piece, str):
                words = piece.split()
                run[1].extend(words)
                run[2].extend([number] * len(words))
                continue
            step, why, raw = piece
            if why is not None:
                begin(why)
            if step in steps:
                counts[step] += 1
            else:
                run[1].extend(raw.split())
                run[2].extend([number] * len(raw.split()))
    return [r for r in runs if r[1]], counts


def _pieces(text: str, language: Language) -> Iterator[str | tuple[Step, Opening | None, str]]:
    """A line in order as words, tags and speaker marks; the latter with what they start."""
    at = 0
    piece: tuple[Step, Opening | None, str]
    for found in _TOKEN.finditer(text):
        raw = found.group()
        if raw.startswith(">>"):
            piece = (Step.MARKS, Opening.SPEAKER, raw)
        elif (kind := _tag(found.group(1), found.group(2), raw, language)) is not None:
            piece = (Step.TAGS, _TAG_OPENS.get(kind), raw)
        else:
            continue
        if found.start() > at:
            yield text[at : found.start()]
        yield piece
        at = found.end()
    if at < len(text):
        yield text[at:]


_TAG_OPENS = {"applause": Opening.APPLAUSE, "music": Opening.MUSIC}


def _tag(square: str | None, round_: str | None, raw: str, language: Language) -> str | None:
    """The kind of a tag, or None where brackets hold words that somebody said.

    Square brackets around letters and blanks alone are a tag in any language; round ones only where all
    their words are words of tags, for captions also write asides in them.
    """
    if square is None and round_ is None:
        return "music" if raw[0] in "♪♫" else None
    words = (square or round_ or "").lower().replace("♪", " ").split()
    for kind in ("applause", "music"):
        named = any(word in language.tags.get(kind, _NONE) for word in words)
        if named and (_known(words, language) if square is None else _plain(words)):
            return kind
    if square is not None:
        return "sound" if _plain(words) and len(words) <= 4 else None
    return "sound" if _known(words, language) else None


def _plain(words: Sequence[str]) -> bool:
    return all(word.replace("_", "").replace("-", "").isalpha() for word in words)


def _known(words: Sequence[str], language: Language) -> bool:
    """Whether two thirds of the words or more are words of tags and the others common: "and", "the"."""
    other = [word for word in words if not any(word in kind for kind in language.tags.values())]
    return 3 * len(other) <= len(words) > 0 and all(word in language.common for word in other)


def _paused(before: Line, line: Line) -> bool:
    """Whether there is silence before a line; without ends, the words before take their usual time."""
    if line.start_ms is None or before.start_ms is None:
        return False
    spoken = before.start_ms + WORD_MS * len(before.text.split())
    end = spoken if before.end_ms is None else min(before.end_ms, spoken + PAUSE_MS)
    return line.start_ms - end >= PAUSE_MS


def without_fillers(run: Run, language: Language, keys: dict[str, str]) -> tuple[Run, int]:
    """The run without words such as "uh"."""
    found = list(map(language.fillers.__contains__, map(keys.__getitem__, run[1])))
    taken = sum(found)
    return (_kept(run, list(map(not_, found))), taken) if taken else (run, 0)


def without_repetitions(run: Run, language: Language, keys: dict[str, str]) -> tuple[Run, int]:
    """The run with what is said again at once folded: a word, or a phrase of up to four words.

    The last saying stays, with the first one's capital. Not folded: across the end of a sentence;
    numbers and single letters that are no words (they are read out); words that may rightly be said
    twice ("that that", "very very"): of those two stay.
    """
    before = len(run[1])
    plain = list(map(keys.__getitem__, run[1]))
    for length in range(1, LONGEST_PHRASE + 1):
        run, plain = _folded(run, plain, length, language)
    return run, before - len(run[1])


def _folded(run: Run, plain: list[str], length: int, language: Language) -> tuple[Run, list[str]]:
    same = list(compress(count(), map(eq, plain, islice(plain, length, None))))
    if len(same) < length:
        return run, plain
    opening, words, lines = run[0], list(run[1]), run[2]
    kept = [True] * len(words)
    for first, matches in _streaks(same):
        copies = matches // length
        if copies == 0 or not _foldable(words, plain, first, length, copies, language):
            continue
        if length == 1 and plain[first] in language.doubles:
            copies -= 1
        behind = first + copies * length
        kept[first:behind] = [False] * (copies * length)
        words[behind] = _as_first(words[first], words[behind])
    return _kept((opening, words, lines), kept), list(compress(plain, kept))


def _streaks(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Runs of consecutive numbers as (first, how many)."""
    first = previous = numbers[0]
    for number in numbers[1:]:
        if number != previous + 1:
            yield first, previous - first + 1
            first = number
        previous = number
    yield first, previous - first + 1


def _foldable(
    words: Sequence[str], plain: Sequence[str], first: int, length: int, copies: int, language: Language
) -> bool:
    """Whether a phrase said several times over is a slip rather than meant."""
    phrase = plain[first : first + length]
    if any(word[-1] in _SENTENCE_ENDS for word in words[first : first + copies * length]):
        return False
    if all(_read_out(word, language, alone=length == 1) for word in phrase):
        return False
    return not (length == 1 and phrase[0] in language.doubles and copies < 2)


def _read_out(key: str, language: Language, alone: bool) -> bool:
    """Whether a word is a number or a letter, such as are read out one by one; "a" is one in a row only."""
    if key in language.numbers or _NUMBER.fullmatch(key):
        return True
    return len(key) == 1 and key.isascii() and not (alone and key in language.short)


def _as_first(first: str, last: str) -> str:
    return last[0].upper() + last[1:] if first[0].isupper() and last[0].islower() else last


def _kept(run: Run, kept: Sequence[bool]) -> Run:
    opening, words, lines = run
    return opening, list(compress(words, kept)), list(compress(lines, kept))


_WORKERS: tuple[tuple[Step, Callable[[Run, Language, dict[str, str]], tuple[Run, int]]], ...] = (
    (Step.FILLERS, without_fillers),
    (Step.REPETITIONS, without_repetitions),
)


def _early_lines(rows: Sequence[Line]) -> frozenset[int]:
    """The lines that broke off early: the first word of the next would have fitted in the usual width.

    Captions without times fill their lines and break them off where the speaker pauses.
    """
    if not rows:
        return _NO_LINES
    widths = sorted(len(row.text) for row in rows)
    usual = widths[len(widths) * 9 // 10]
    return frozenset(
        row.number
        for row, following in pairwise(rows)
        if len(row.text) + 1 + len(following.text.partition(" ")[0]) <= usual
    )


_NO_LINES: frozenset[int] = frozenset()


def paragraphs_of(
    run: Run, language: Language, keys: dict[str, str], early: frozenset[int]
) -> Iterator[Paragraph]:
    """The run cut where a long paragraph may end without tearing a thought apart."""
    opening, words, lines = run
    start, at = 0, LONG
    while at <= len(words) - _AFTER_PAUSE:
        if _may_end(at, start, run, language, keys, early):
            yield Paragraph(opening, tuple(words[start:at]), tuple(lines[start:at]))
            opening, start, at = Opening.LENGTH, at, at + LONG
        else:
            at += 1
    if start < len(words):
        yield Paragraph(opening, tuple(words[start:]), tuple(lines[start:]))


def _may_end(
    at: int, start: int, run: Run, language: Language, keys: dict[str, str], early: frozenset[int]
) -> bool:
    """Whether a paragraph that is long enough may end before the word `at`."""
    _, words, lines = run
    last = words[at - 1]
    if last[-1] in _SENTENCE_ENDS and not last.endswith("..."):
        return True
    if lines[at] == lines[at - 1] or keys[last] in language.unfinished or keys[last] in language.openers:
        return False
    opens = keys[words[at]] in language.openers
    return opens or (at - start >= VERY_LONG and lines[at - 1] in early)
