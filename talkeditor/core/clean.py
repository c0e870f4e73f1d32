"""From the lines of a talk to paragraphs that read well: small pure steps, each counted.

No word is put in; every word that stays keeps its source line. Language comes in as values. Each step
tells how many words it took out or changed, or how many paragraphs it began, so that
words before = words after + the counts of the steps that take out.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from talkeditor.core.casing import Forms, forms_of, with_capital, with_casing, with_pronouns
from talkeditor.core.folding import Keys, without_fillers, without_repetitions
from talkeditor.core.language import Language
from talkeditor.core.paragraphs import (
    FEW,
    Opening,
    Paragraph,
    Run,
    Turn,
    early_lines,
    paragraphs_of,
    paused,
)
from talkeditor.core.restarts import without_false_starts
from talkeditor.core.steps import ALL_STEPS, REMOVING, USUAL_STEPS, Step
from talkeditor.core.tags import APPLAUSE, MUSIC, SPEAKER, has_marks, pieces
from talkeditor.core.talks import Line, Talk
from talkeditor.core.topics import shifts_of
from talkeditor.core.turns import Turns, Voices, turned, voices_of

__all__ = [
    "ALL_STEPS", "USUAL_STEPS", "CleanTalk", "CleanText", "Opening", "Paragraph", "Step", "Turn",
    "clean_lines", "clean_talk",
]  # fmt: skip

_OWED = frozenset({Opening.START, Opening.PART, Opening.QUESTIONS})
"""Openings that the next paragraph takes over from one that is left without words."""
_BY_OPENING = {
    Opening.APPLAUSE: Step.APPLAUSE,
    Opening.MUSIC: Step.MUSIC,
    Opening.SPEAKER: Step.SPEAKERS,
    Opening.PAUSE: Step.PAUSES,
    Opening.TOPIC: Step.TOPICS,
    Opening.LENGTH: Step.LENGTH,
}
_NOTHING: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class CleanText:
    """Cleaned paragraphs, and how many words (of tags: tags) each step took out or changed; a step that
    begins paragraphs or marks turns has the number of these.
    """

    paragraphs: tuple[Paragraph, ...]
    counts: dict[Step, int] = field(default_factory=dict)

    @property
    def words(self) -> int:
        """The number of words that are left."""
        return sum(paragraph.size for paragraph in self.paragraphs)

    @property
    def removed(self) -> int:
        """The number of words (of tags: tags) that were taken out."""
        return sum(self.counts.get(step, 0) for step in REMOVING)

    def sources(self) -> list[tuple[str, int]]:
        """Each word with its zero-based source line, in order."""
        return [pair for p in self.paragraphs for pair in zip(p.words, p.lines, strict=True)]


@dataclass(frozen=True, slots=True)
class CleanTalk:
    """A talk with its cleaned text: what an exporter gets."""

    talk: Talk
    text: CleanText


def clean_talk(
    talk: Talk,
    language: Language,
    steps: frozenset[Step] = USUAL_STEPS,
    *,
    casing: Mapping[str, str] = _NOTHING,
    keys: Keys | None = None,
) -> CleanTalk:
    """The talk with its cleaned text; its parts are joined with a paragraph break.

    `casing` has the right form by folded word or phrase: {"python": "Python"}; only letters are taken from
    it. `keys`: folded words of an earlier cleaning, so that the same talk is cleaned faster again.
    """
    qa, voices = talk.qa, Voices()
    if qa is not None:
        qa = next((line.number for line in talk.lines if line.number >= qa), None)
    if qa is not None and Step.TURNS in steps:
        voices = voices_of(tuple(talk.lines), qa)
    keys = Keys() if keys is None else keys
    work = _Work(language, steps, forms_of(casing), keys)
    texts = [
        work.text(part.lines, qa, voices, Opening.PART if number else Opening.START)
        for number, part in enumerate(talk.parts)
    ]
    counts = {step: sum(text.counts.get(step, 0) for text in texts) for step in Step if step in steps}
    return CleanTalk(talk, CleanText(tuple(p for text in texts for p in text.paragraphs), counts))


def clean_lines(
    lines: Iterable[Line | tuple[int, str]],
    language: Language,
    steps: frozenset[Step] = USUAL_STEPS,
    *,
    qa: int | None = None,
    opening: Opening = Opening.START,
    casing: Mapping[str, str] = _NOTHING,
) -> CleanText:
    """The cleaned text of lines that follow one another, given as `Line` or (number, text).

    Any stretch of a talk will do, so that a preview need not clean more than it shows.
    """
    rows = [line if isinstance(line, Line) else Line(*line) for line in lines]
    voices = voices_of(rows, qa) if qa is not None and Step.TURNS in steps else Voices()
    return _Work(language, steps, forms_of(casing), Keys()).text(rows, qa, voices, opening)


class _Work:
    """The steps that are wanted, with what they need."""

    def __init__(self, language: Language, steps: frozenset[Step], forms: Forms, keys: Keys) -> None:
        self._language, self._steps, self._forms, self._keys = language, steps, forms, keys
        self._turns: Turns | None = None

    def text(self, rows: Sequence[Line], qa: int | None, voices: Voices, opening: Opening) -> CleanText:
        """The cleaned text of lines that follow one another."""
        runs, counts = _split(rows, self._language, self._steps, qa, opening)
        runs = list(self._worked(runs, counts))
        if qa is not None and Step.TURNS in self._steps:
            self._turns = self._turns or Turns(self._language, self._keys, voices)
            runs = turned(runs, qa, self._turns)
        early = early_lines(rows) if Step.LENGTH in self._steps else None
        paragraphs: list[Paragraph] = []
        for run in runs:
            shifts = shifts_of(run, self._language, self._keys) if Step.TOPICS in self._steps else ()
            paragraphs += paragraphs_of(run, self._language, self._keys, early, shifts)
        if Step.CAPITALS in self._steps:
            paragraphs = list(self._with_capitals(paragraphs, counts))
        for paragraph in paragraphs:
            if paragraph.opening in _BY_OPENING:
                counts[_BY_OPENING[paragraph.opening]] += 1
            counts[Step.TURNS] += paragraph.turn is not None
        return CleanText(tuple(paragraphs), {step: counts[step] for step in Step if step in self._steps})

    def _worked(self, runs: Iterable[Run], counts: dict[Step, int]) -> Iterator[Run]:
        """The runs after the steps that work word by word; one without words left only owes its opening."""
        owed: Opening | None = None
        for given in runs:
            run = given if given.opening in _OWED else given._replace(opening=owed or given.opening)
            for step in (Step.FILLERS, Step.REPETITIONS, Step.FALSE_STARTS, Step.CASING, Step.PRONOUN):
                if step in self._steps:
                    run, number = self._step(step, run)
                    counts[step] += number
            owed = None if run.words or run.opening not in _OWED else run.opening
            if run.words:
                yield run

    def _step(self, step: Step, run: Run) -> tuple[Run, int]:
        language, keys = self._language, self._keys
        if step is Step.CASING:
            return with_casing(run, self._forms, keys)
        if step is Step.PRONOUN:
            return with_pronouns(run, language.capitals, keys) if language.capitals else (run, 0)
        work = {Step.FILLERS: without_fillers, Step.REPETITIONS: without_repetitions}
        return work.get(step, without_false_starts)(run, language, keys)

    def _with_capitals(self, paragraphs: Iterable[Paragraph], counts: dict[Step, int]) -> Iterator[Paragraph]:
        forms = self._forms if Step.CASING in self._steps else Forms()
        for paragraph in paragraphs:
            capital, changed = with_capital(paragraph, forms, self._keys)
            counts[Step.CAPITALS] += changed
            yield capital


def _split(
    rows: Sequence[Line], language: Language, steps: frozenset[Step], qa: int | None, opening: Opening
) -> tuple[list[Run], dict[Step, int]]:
    """Runs of words between the places where the lines themselves show a break; tags and marks go."""
    counts = dict.fromkeys(Step, 0)
    run = Run(opening, [], [])
    runs = [run]

    def begin(why: Opening) -> None:
        """Start a run; one without words yet only takes the stronger reason."""
        nonlocal run
        if why in _BY_OPENING and _BY_OPENING[why] not in steps:
            return
        if run.words:
            run = Run(why, [], [])
            runs.append(run)
        elif why is Opening.QUESTIONS or run.opening in (Opening.SPEAKER, Opening.PAUSE):
            run = runs[-1] = run._replace(opening=why)

    def extend(text: str, number: int) -> None:
        words = text.split()
        run.words.extend(words)
        run.lines.extend([number] * len(words))

    before: Line | None = None
    for row in rows:
        number, text, _, _, speaker = row
        if number == qa:
            begin(Opening.QUESTIONS)
        if before is not None:
            if speaker != before.speaker:
                begin(Opening.SPEAKER)
            elif len(run.words) >= FEW and paused(before, row):
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
    return [r for r in runs if r.words], counts


_OPENS = {SPEAKER: Opening.SPEAKER, APPLAUSE: Opening.APPLAUSE, MUSIC: Opening.MUSIC}
