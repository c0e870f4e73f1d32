"""Rules of a glossary: which words stand for which right form, and where. Knows no file and no sound."""

from dataclasses import dataclass
from enum import StrEnum

from talkeditor.core.transcript import Position


class Scope(StrEnum):
    """How far a rule reaches."""

    DAY = "day"
    TALK = "talk"


@dataclass(frozen=True, slots=True)
class Rule:
    """A right form and the words that are heard for it.

    Each of `heard` is one or more words, compared without case and marks, endings like ’s kept. A rule of
    scope `TALK` holds in the segment that the word at `at` belongs to. `never` says the opposite: there,
    the words heard are right and stay.
    """

    right: str
    heard: tuple[str, ...]
    scope: Scope = Scope.DAY
    at: Position | None = None
    never: bool = False
