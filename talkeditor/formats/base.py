"""What a reader is, and the recipe for a new one. Knows no format.

A format is one file in this folder and one row in `READERS` (see `__init__`):

1. `sniff(text)` says whether the decoded text is of this format; only its content counts, never a suffix.
2. `parse(text)` gives the captions in order, with times in milliseconds where the source has them, and a
   `Problem` for all that was repaired. Every word of the text ends up in a cue, in recognised timing or
   markup, or in a problem: nothing is left out in silence.
3. One golden file in `tests/formats`, one well-formed and some broken ones.

Decoding, controls and over-long rows are done before `parse` sees the text: see `decoding`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from talkeditor.core.errors import Problem, TalkeditorError
from talkeditor.core.transcript import Cue


class ReadError(TalkeditorError):
    """A file that cannot be read as captions. `reason` is a word for the program."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a reader made of a text."""

    cues: Sequence[Cue]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Reader:
    """One format: its name for people and machines, how it is recognised, how it is read."""

    name: str
    sniff: Callable[[str], bool]
    parse: Callable[[str], Parsed]


@dataclass(frozen=True, slots=True)
class ReadResult:
    """A file as read: its captions, what was noticed, and the very bytes with their SHA-256 (hex)."""

    cues: Sequence[Cue]
    problems: tuple[Problem, ...]
    format: str
    encoding: str
    data: bytes = field(repr=False)
    sha256: str
