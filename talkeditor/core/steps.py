"""The steps of cleaning by name: what each is called, which are on by default, and how counts are told."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from talkeditor.core.wording import count, counted


class Step(StrEnum):
    """What cleaning may do, in its order: take words out, change their letters, begin paragraphs."""

    TAGS = "tags"
    MARKS = "speaker marks"
    FILLERS = "fillers"
    REPETITIONS = "repetitions"
    FALSE_STARTS = "false starts"
    CASING = "glossary casing"
    PRONOUN = "pronoun"
    CAPITALS = "capitals"
    APPLAUSE = "applause"
    MUSIC = "music"
    SPEAKERS = "speakers"
    PAUSES = "pauses"
    TOPICS = "topics"
    LENGTH = "length"
    TURNS = "turns"

    @property
    def option(self) -> str:
        """Its name on the command line."""
        return self.value.replace(" ", "-")


ALL_STEPS = frozenset(Step)
USUAL_STEPS = ALL_STEPS - {Step.FALSE_STARTS}
"""What is done unless somebody asks for more or less: false starts are kept."""
REMOVING = (Step.TAGS, Step.MARKS, Step.FILLERS, Step.REPETITIONS, Step.FALSE_STARTS)
CHANGING = (Step.CASING, Step.PRONOUN, Step.CAPITALS)
PARAGRAPHS = (Step.APPLAUSE, Step.MUSIC, Step.SPEAKERS, Step.PAUSES, Step.TOPICS, Step.LENGTH)

LABELS: Mapping[Step, str] = {
    Step.TAGS: "Leave out tags such as [Music]",
    Step.MARKS: "Leave out the marks of a new speaker",
    Step.FILLERS: "Leave out fillers",
    Step.REPETITIONS: "Fold what is said again at once",
    Step.FALSE_STARTS: "Leave out false starts",
    Step.CASING: "Write words as the glossary and the schedule do",
    Step.PRONOUN: "Write the pronoun “I” with a capital",
    Step.CAPITALS: "Begin paragraphs with a capital",
    Step.APPLAUSE: "Begin a paragraph at applause",
    Step.MUSIC: "Begin a paragraph at music",
    Step.SPEAKERS: "Begin a paragraph where the speaker changes",
    Step.PAUSES: "Begin a paragraph after a pause",
    Step.TOPICS: "Begin a paragraph where the topic shifts",
    Step.LENGTH: "Begin a paragraph where one grows long",
    Step.TURNS: "Mark questions and answers in the Q&A",
}

_NOUNS: Mapping[Step, str] = {
    Step.TAGS: "tag",
    Step.MARKS: "speaker mark",
    Step.FILLERS: "filler",
    Step.REPETITIONS: "repetition",
    Step.FALSE_STARTS: "word of false starts",
    Step.CASING: "word as the glossary has it",
    Step.PRONOUN: "“I”",
    Step.CAPITALS: "capital",
    Step.TURNS: "turn",
}
_MANY: Mapping[Step, str] = {
    Step.FALSE_STARTS: "words of false starts",
    Step.CASING: "words as the glossary has them",
    Step.PRONOUN: "“I”",
}


def step_named(option: str) -> Step | None:
    """The step of a name as the command line or the settings have it, or None."""
    return next((step for step in Step if option.strip().casefold() in (step.option, step.value)), None)


def steps_of(choices: Mapping[str, bool]) -> frozenset[Step]:
    """The usual steps as somebody chose otherwise; names that are no steps any longer are passed over."""
    chosen = {step: on for name, on in choices.items() if (step := step_named(name)) is not None}
    return frozenset(step for step in Step if chosen.get(step, step in USUAL_STEPS))


def choices_of(steps: frozenset[Step]) -> dict[str, bool]:
    """What of the steps is not as usual, to be remembered: steps that come later are then as usual."""
    return {step.option: step in steps for step in Step if (step in steps) is not (step in USUAL_STEPS)}


def told(counts: Mapping[Step, int]) -> str:
    """What cleaning took out and changed, in a sentence: "152 fillers and 2 tags removed."."""
    removed = _listed(counts, (Step.FILLERS, Step.TAGS, Step.REPETITIONS, Step.FALSE_STARTS))
    changed = _listed(counts, CHANGING)
    parts = [f"{removed} removed"] if removed else []
    parts += [f"{changed} set"] if changed else []
    return f"{', '.join(parts)}." if parts else "Nothing had to be removed."


def paragraphs_told(counts: Mapping[Step, int]) -> str:
    """Where paragraphs were begun and turns marked: "3 paragraphs: 3 by applause; 1 turn marked."

    Nothing where none were.
    """
    begun = [(step, n) for step in PARAGRAPHS if (n := counts.get(step))]
    parts = []
    if begun:
        each = ", ".join(f"{count(n)} by {step}" for step, n in begun)
        parts.append(f"{counted(sum(n for _, n in begun), 'paragraph')}: {each}")
    if turns := counts.get(Step.TURNS):
        parts.append(f"{counted(turns, _NOUNS[Step.TURNS])} marked")
    return f"{'; '.join(parts)}." if parts else ""


def _listed(counts: Mapping[Step, int], steps: Iterable[Step]) -> str:
    parts = [counted(n, _NOUNS[step], _MANY.get(step, "")) for step in steps if (n := counts.get(step))]
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}" if parts else ""


def count_rows(counts: Mapping[Step, int]) -> list[tuple[str, int]]:
    """A row for each step that was done: its name on the command line, and how often it was at work."""
    return [(step.option, counts[step]) for step in Step if step in counts]
