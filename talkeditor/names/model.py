"""Mis-heard names as values: what is known to be right, where talks are, and what was found.

Knows no file, no review and no sound.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from talkeditor.core.findings import Sureness
from talkeditor.core.translation import later

SURE_FROM, LIKELY_FROM = 0.9, 0.8


class Source(StrEnum):
    """Where a right form comes from; `tr` makes it words for a person."""

    GLOSSARY = later("in the glossary")
    TITLE = later("in a title of the schedule")
    SPEAKER = later("a speaker of the schedule")
    REEL = later("what most passes of the reel say")
    STREAM = later("the most frequent spelling in this stream")


@dataclass(frozen=True, slots=True)
class Talk:
    """A talk by its number (from 1), the lines of its parts, its title and who speaks."""

    number: int
    lines: tuple[range, ...]
    title: str = ""
    speakers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """A right form: a term of a glossary, or a title or a speaker's name of the schedule, whole.

    `talks` are the numbers of the talks that it belongs to; none for a term, or for an entry of the
    schedule that is not in this stream.
    """

    text: str
    source: Source
    talks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Vote:
    """What one or more passes of a reel say where most say something else."""

    form: str
    consensus: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class Place:
    """Where a form is said: from word number `word` of a line on, `words` words.

    The last ones may be in the next line. `talk` is the talk's number; None where no talk is.
    """

    line: int
    word: int
    words: int
    form: str
    talk: int | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """One right form, and what was heard for it.

    `heard` are the forms that accepting the group changes, each with how often it is at one of `places`;
    `unsure` are more forms that may be meant, with `doubtful` places: to be offered, not to be changed
    unasked. A form is only at places where it is likely meant so: where it is right, as the animal in
    another talk, it has none. `confidence` is from 0 to 1. `ambiguous` are forms of `heard` that are right
    words as well, so that later lines with them need a look.
    """

    right: str
    heard: Mapping[str, int]
    places: tuple[Place, ...]
    confidence: float
    why: str
    source: Source
    unsure: Mapping[str, int] = field(default_factory=dict)
    doubtful: tuple[Place, ...] = ()
    ambiguous: frozenset[str] = frozenset()

    @property
    def talks(self) -> tuple[int, ...]:
        """The numbers of the talks with a place; none where nothing needs fixing."""
        return tuple(sorted({place.talk for place in self.places if place.talk is not None}))

    @property
    def in_talks(self) -> int:
        """How many places lie in talks."""
        return sum(place.talk is not None for place in self.places)

    @property
    def sureness(self) -> Sureness:
        """How sure it is, in the words of the interface."""
        if self.confidence >= SURE_FROM:
            return Sureness.SURE
        return Sureness.LIKELY if self.confidence >= LIKELY_FROM else Sureness.UNSURE
