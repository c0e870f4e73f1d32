"""What a reader is, and the recipe for a new one. Knows no format.

A format is one file in this folder and one row in `READERS` (see `readers`):

1. `sniff(text)` says whether the decoded text is of this format; only its content counts, never a suffix.
   It gets the whole text and looks at `head(text)` alone, so that it costs the same for every length.
2. `parse(text)` gives the captions in order, with times in milliseconds where the source has them, and a
   `Problem` for all that was repaired (`Repairs` counts what repeats, but never words that were left out).
   A cue without words is not given.
   Every word of the text ends up in a cue, in recognised timing or markup, or in a problem: nothing is
   left out in silence. Long texts are walked with `rows`, or with a `checkpoint` now and then, so that a
   person can stop them.
3. One golden file in `tests/formats`, one well-formed and some broken ones.

Decoding and controls are done before `parse` sees the text: see `decoding`. Over-long captions are broken
after it, times that run backwards or end before they start are unset: see `wrapping` and `clock`.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from talkeditor.core.cues import Cues
from talkeditor.core.errors import Problem, TalkeditorError
from talkeditor.core.transcript import Cue
from talkeditor.core.translation import later, tr, trn

HEAD = 1 << 16
"""Characters by which a format is recognised."""

UNCHANGED = later("Nothing was changed.")
"""What to know of a file that was not read; `tr` it."""

_CHUNK = 1 << 20
_LISTED = 200

_cancelled: ContextVar[Callable[[], bool] | None] = ContextVar("cancelled", default=None)


class ReadError(TalkeditorError):
    """A file that cannot be read as captions. `reason` is a word for the program."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a reader made of a text."""

    cues: Cues
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Reader:
    """One format: its name for people and machines, how it is recognised, how it is read.

    `suffixes` are those that its files usually have, for a dialog that lists files; nothing is told by them.
    """

    name: str
    sniff: Callable[[str], bool]
    parse: Callable[[str], Parsed]
    suffixes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadResult:
    """A file as read: its captions, what was noticed, and the very bytes with their SHA-256 (hex).

    Of several files that were read as one, `data` are the bytes of all, one after the other, and `parts`
    their names in the same order.
    """

    cues: Sequence[Cue]
    problems: tuple[Problem, ...]
    format: str
    encoding: str
    data: bytes = field(repr=False)
    sha256: str
    parts: tuple[str, ...] = ()


class Repairs:
    """What a reader put right: each told with its line; what repeats without end is counted in the last.

    What was left out is told each time: its words stand nowhere else.
    """

    def __init__(self) -> None:
        self._told: dict[str, list[Problem]] = {}
        self._more: dict[str, int] = {}
        self._left_out: list[Problem] = []

    def note(self, kind: str, line: int, text: str) -> None:
        """Tell of one thing at a zero-based line, in the person's language.

        `kind` is what is counted together, in a few words.
        """
        told = self._told.setdefault(kind, [])
        if len(told) < _LISTED:
            told.append(Problem(line, text))
        else:
            self._more[kind] = self._more.get(kind, 0) + 1

    def leave_out(self, line: int, text: str) -> None:
        """Tell of words that were left out at a zero-based line; `text` quotes all of them."""
        self._left_out.append(Problem(line, text))

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All in the order of their lines."""
        listed = [problem for told in (self._left_out, *self._told.values()) for problem in told]
        more = [Problem(None, _more(kind, count)) for kind, count in self._more.items()]
        return (*sorted(listed, key=lambda problem: problem.line or 0), *more)


def _more(kind: str, count: int) -> str:
    return trn("{n} more of the same: {kind}.", "{n} more of the same: {kind}.", count, kind=kind)


def unchanged(hint: str) -> str:
    """A hint behind the sentence on the file: always the same words, for the window tells them apart."""
    return f"{tr('The file is unchanged.')} {hint}"


def head(text: str) -> str:
    """The beginning of a text, as much as a format is recognised by; it ends with a whole row."""
    if len(text) <= HEAD:
        return text
    end = text.rfind("\n", 0, HEAD)
    return text[: end if end > 0 else HEAD]


def rows(text: str) -> Iterator[str]:
    """All rows in order, with a checkpoint now and then. Never all at once: that takes much memory."""
    start, length = 0, len(text)
    while start < length:
        checkpoint()
        end = text.find("\n", start + _CHUNK)
        end = length if end < 0 else end
        yield from text[start:end].split("\n")
        start = end + 1


@contextmanager
def cancellable(cancelled: Callable[[], bool] | None) -> Iterator[None]:
    """Let `checkpoint` ask whether to go on."""
    token = _cancelled.set(cancelled)
    try:
        yield
    finally:
        _cancelled.reset(token)


def checkpoint() -> None:
    """Raises `ReadError` (reason "cancelled") when the person wants no more of it."""
    cancelled = _cancelled.get()
    if cancelled is not None and cancelled():
        raise ReadError(tr("Reading was stopped."), tr(UNCHANGED), reason="cancelled")
