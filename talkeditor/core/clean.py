"""From the lines of a talk to paragraphs that read well: small pure steps, each counted.

No word is put in; every word that stays keeps its source line. Language comes in as values. Each step
takes paragraphs and gives paragraphs and the number of words it took out, so that
words before = words after + the counts.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from talkeditor.core.folding import Keys, without_fillers, without_repetitions
from talkeditor.core.language import Language
from talkeditor.core.paragraphs import FEW, Opening, Paragraph, Run, early_lines, paragraphs_of, paused
from talkeditor.core.tags import APPLAUSE, MUSIC, SPEAKER, has_marks, pieces
from talkeditor.core.talks import Line, Talk

__all__ = [
    "ALL_STEPS", "CleanTalk", "CleanText", "Opening", "Paragraph", "Step", "clean_lines", "clean_talk",
]  # fmt: skip


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
    keys = Keys()
    early = early_lines(rows)
    paragraphs: list[Paragraph] = []
    owed: Opening | None = None
    for run in runs:
        run = (run[0] if run[0] in _OWED else owed or run[0], run[1], run[2])
        for step, work in _WORKERS:
            if step in steps:
                run, taken = work(run, language, keys)
                counts[step] += taken
        owed = None if run[1] or run[0] not in _OWED else run[0]
        paragraphs += paragraphs_of(run, language, keys, early)
    return CleanText(tuple(paragraphs), {step: counts[step] for step in Step if step in steps})


def _split(
    rows: Sequence[Line], language: Language, steps: frozenset[Step], qa: int | None, opening: Opening
) -> tuple[list[Run], dict[Step, int]]:
    """Runs of words between the places where the lines themselves show a break; tags and marks go."""
    counts = dict.fromkeys(Step, 0)
    run: Run = (opening, [], [])
    runs = [run]

    def begin(why: Opening) -> None:
        """Start a run; one without words yet only takes the stronger reason."""
        nonlocal run
        if run[1]:
            run = (why, [], [])
            runs.append(run)
        elif why is Opening.QUESTIONS or run[0] in (Opening.SPEAKER, Opening.PAUSE):
            run = runs[-1] = (why, [], [])

    def extend(text: str, number: int) -> None:
        words = text.split()
        run[1].extend(words)
        run[2].extend([number] * len(words))

    before: Line | None = None
    for row in rows:
        number, text, _, _, speaker = row
        if number == qa:
            begin(Opening.QUESTIONS)
        if before is not None:
            if speaker != before.speaker:
                begin(Opening.SPEAKER)
            elif len(run[1]) >= FEW and paused(before, row):
                begin(Opening.PAUSE)
        before = row
        if not has_marks(text):
            extend(text, number)
            continue
        for piece in pieces(text, language):
            if isinstance(piece, str):
                extend(piece, number)
                continue
            if piece.kind in _OPENS:
                begin(_OPENS[piece.kind])
            step = Step.MARKS if piece.kind == SPEAKER else Step.TAGS
            if step in steps:
                counts[step] += 1
            else:
                extend(piece.raw, number)
    return [r for r in runs if r[1]], counts


_OPENS = {SPEAKER: Opening.SPEAKER, APPLAUSE: Opening.APPLAUSE, MUSIC: Opening.MUSIC}

_WORKERS: tuple[tuple[Step, Callable[[Run, Language, Mapping[str, str]], tuple[Run, int]]], ...] = (
    (Step.FILLERS, without_fillers),
    (Step.REPETITIONS, without_repetitions),
)
