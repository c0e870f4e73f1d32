"""The steps of cleaning by name: what each is called, which are on by default, and how counts are told."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

from talkeditor.core.translation import later, tr
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
    Step.TAGS: later("Leave out tags such as [Music]"),
    Step.MARKS: later("Leave out the marks of a new speaker"),
    Step.FILLERS: later("Leave out fillers"),
    Step.REPETITIONS: later("Fold what is said again at once"),
    Step.FALSE_STARTS: later("Leave out false starts"),
    Step.CASING: later("Write words as the glossary and the schedule do"),
    Step.PRONOUN: later("Write the pronoun “I” with a capital"),
    Step.CAPITALS: later("Begin paragraphs with a capital"),
    Step.APPLAUSE: later("Begin a paragraph at applause"),
    Step.MUSIC: later("Begin a paragraph at music"),
    Step.SPEAKERS: later("Begin a paragraph where the speaker changes"),
    Step.PAUSES: later("Begin a paragraph after a pause"),
    Step.TOPICS: later("Begin a paragraph where the topic shifts"),
    Step.LENGTH: later("Begin a paragraph where one grows long"),
    Step.TURNS: later("Mark questions and answers in the Q&A"),
}

_COUNTED: Mapping[Step, Callable[[int], str]] = {
    Step.TAGS: lambda n: counted(n, "tag"),
    Step.MARKS: lambda n: counted(n, "speaker mark"),
    Step.FILLERS: lambda n: counted(n, "filler"),
    Step.REPETITIONS: lambda n: counted(n, "repetition"),
    Step.FALSE_STARTS: lambda n: counted(n, "word of false starts", "words of false starts"),
    Step.CASING: lambda n: counted(n, "word as the glossary has it", "words as the glossary has them"),
    Step.PRONOUN: lambda n: counted(n, "“I”", "“I”"),
    Step.CAPITALS: lambda n: counted(n, "capital"),
    Step.TURNS: lambda n: counted(n, "turn"),
}
_BEGUN_BY: Mapping[Step, str] = {
    Step.APPLAUSE: later("{n} by applause"),
    Step.MUSIC: later("{n} by music"),
    Step.SPEAKERS: later("{n} by speakers"),
    Step.PAUSES: later("{n} by pauses"),
    Step.TOPICS: later("{n} by topics"),
    Step.LENGTH: later("{n} by length"),
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
    if removed and changed:
        return tr("{removed} removed, {changed} set.", removed=removed, changed=changed)
    if changed:
        return tr("{changed} set.", changed=changed)
    return tr("{removed} removed.", removed=removed) if removed else tr("Nothing had to be removed.")


def paragraphs_told(counts: Mapping[Step, int]) -> str:
    """Where paragraphs were begun and turns marked: "3 paragraphs: 3 by applause; 1 turn marked."

    Nothing where none were.
    """
    begun = [(step, n) for step in PARAGRAPHS if (n := counts.get(step))]
    paragraphs = counted(sum(n for _, n in begun), "paragraph")
    each = ", ".join(tr(_BEGUN_BY[step], n=count(n)) for step, n in begun)
    number = counts.get(Step.TURNS, 0)
    turns = _COUNTED[Step.TURNS](number)
    if begun and number:
        return tr("{paragraphs}: {each}; {turns} marked.", paragraphs=paragraphs, each=each, turns=turns)
    if begun:
        return tr("{paragraphs}: {each}.", paragraphs=paragraphs, each=each)
    return tr("{turns} marked.", turns=turns) if number else ""


def _listed(counts: Mapping[Step, int], steps: Iterable[Step]) -> str:
    parts = [_COUNTED[step](n) for step in steps if (n := counts.get(step))]
    if len(parts) < 2:
        return "".join(parts)
    return tr("{first} and {last}", first=", ".join(parts[:-1]), last=parts[-1])


def count_rows(counts: Mapping[Step, int]) -> list[tuple[str, int]]:
    """A row for each step that was done: its name on the command line, and how often it was at work."""
    return [(step.option, counts[step]) for step in Step if step in counts]
