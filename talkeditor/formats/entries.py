"""From the entries of JSON and XML captions to cues, whatever is in them. Knows no format.

What is no text where a text should be keeps its words in a cue of its own; what is no time is unset. Both
are told with their line.
"""

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from talkeditor.core.cues import Cues
from talkeditor.core.normalise import folded
from talkeditor.core.translation import tr
from talkeditor.formats.base import Parsed, Repairs
from talkeditor.formats.clock import milliseconds
from talkeditor.formats.decoding import tidy

LATEST: Final = 1000 * 3_600_000
"""Milliseconds: no stream is longer than a thousand hours."""

Pieces = Iterable[tuple[str, int | None]]
"""Text in pieces, each with the time of its first word where known."""

_LONGEST_QUOTE = 40
_PUNCTUATION = ".,:;?!…\"'()[]“”‘’«»¿¡—–-%$€£"
_LONGEST_NAME = 200


class Entries:
    """Cues in the making, with what was put right on the way."""

    def __init__(self) -> None:
        self.cues = Cues()
        self.repairs = Repairs()

    @property
    def line(self) -> int:
        """The line that the next cue becomes."""
        return len(self.cues.texts)

    def add(
        self,
        text: str,
        start_ms: int | None = None,
        end_ms: int | None = None,
        speaker: str | None = None,
        words_ms: tuple[int | None, ...] | None = None,
    ) -> None:
        """Append a cue if there is a word in it, with what no screen can show made visible."""
        if not text or text.isspace():
            return
        if not text.isprintable():
            text, odd = tidy(text)
            for problem in odd:
                self.repairs.note(tr("characters no screen can show"), self.line, problem.text)
        self.cues.add(text, start_ms, end_ms, speaker, words_ms)

    def keep(self, value: object, what: str, kind: str) -> None:
        """Keep the words of a value that is not what it should be.

        `what` says what it is, as a subject at the head of a sentence, and `kind` the same within one.
        """
        words = " ".join(_strings(value))
        told = (
            tr("{what}: its words stand here, without times.", what=what)
            if words and not words.isspace()
            else tr("{what}: it has no words.", what=what)
        )
        self.repairs.note(kind, self.line, told)
        self.add(words)

    def keep_missing(self, repeated: str, within: str, what: str, kind: str) -> None:
        """Keep those words of a repetition of the text that the text itself lacks, but for punctuation.

        `what` and `kind` as for `keep`, but only marked by `later`: as a rule nothing is told.
        """
        if repeated == within:
            return
        held = Counter(map(bare, within.split()))
        missing = []
        for word in repeated.split():
            held[bare(word)] -= 1
            if held[bare(word)] < 0:
                missing.append(word)
        if missing:
            self.keep(" ".join(missing), tr(what), tr(kind))

    def time(self, value: object, unit_ms: int = 1) -> int | None:
        """A time in milliseconds out of a number in units of `unit_ms`; what is none is unset and told."""
        if value is None:
            return None
        number = _number(value)
        if number is not None and 0 <= number * unit_ms <= LATEST:
            return round(number * unit_ms)
        self._tell_no_time(value)
        return None

    def clock_time(self, text: str) -> int | None:
        """A time in milliseconds out of one of the clock; what is none is unset and told."""
        found = milliseconds(text)
        if found is None:
            self._tell_no_time(text)
        return found

    def _tell_no_time(self, value: object) -> None:
        value = _quoted(value)
        told = tr("“{value}” is no time: it was left out, the words were kept.", value=value)
        self.repairs.note(tr("times that are none"), self.line, told)

    def text(self, value: object) -> str:
        """A text; a number stands for itself, and all else gives "" and is kept with its words and told."""
        if isinstance(value, str):
            return value
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            told = tr("A number stands where a text should be.")
            self.repairs.note(tr("numbers for texts"), self.line, told)
            return str(value)
        if value is not None:
            self.keep(value, tr("An entry whose text is no text"), tr("an entry whose text is no text"))
        return ""

    def end_where_the_next_begins(self, lines: Iterable[int]) -> None:
        """Cut short those of the cues that roll: they stay on the screen while the next one comes."""
        starts, ends = self.cues.starts, self.cues.ends
        for line in lines:
            start, end = starts[line], ends[line]
            following = starts[line + 1] if line + 1 < len(starts) else None
            if following is not None and end is not None and (start or 0) <= following < end:
                ends[line] = following

    def parsed(self) -> Parsed:
        """What came of it all."""
        return Parsed(self.cues, self.repairs.problems)


def bare(word: str) -> str:
    """The word without the punctuation around it; punctuation alone stays."""
    return word.strip(_PUNCTUATION) or word


def timed(pieces: Pieces) -> tuple[str, tuple[int | None, ...]]:
    """The text of pieces put together, and one time a word: a piece may go on with a word or hold several."""
    texts: list[str] = []
    times: list[int | None] = []
    apart = True
    for text, time in pieces:
        words = text.split()
        if words:
            if apart or text[0].isspace():
                times.append(time)
            if len(words) > 1:
                times += [None] * (len(words) - 1)
            apart = text[-1].isspace()
        elif text:
            apart = True
        texts.append(text)
    return "".join(texts), tuple(times)


def speaker_of(value: object) -> str | None:
    """The name of a speaker; a number is one too."""
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return None
    name = str(value)
    return _name(name) if len(name) <= _LONGEST_NAME else _shortened(name)


def _shortened(name: str) -> str | None:
    return folded(tidy(name)[0])[:_LONGEST_NAME] or None


_name = lru_cache(1 << 8)(_shortened)
"""Few people say millions of lines."""


def _number(value: object) -> float | None:
    if isinstance(value, (int, float)):
        return None if isinstance(value, bool) else value
    if isinstance(value, str) and len(value) < _LONGEST_QUOTE:
        try:
            return float(value)
        except ValueError:
            return None
    return None


def _quoted(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > LATEST:
        return tr("a very large number")
    if isinstance(value, (list, dict)):
        return tr("a list") if isinstance(value, list) else tr("an object", about="in JSON")
    words = folded(tidy(str(value))[0])
    return words if len(words) <= _LONGEST_QUOTE else words[:_LONGEST_QUOTE] + "…"


def _strings(value: object) -> list[str]:
    """All texts in a value of JSON, in order, however deep."""
    found: list[str] = []
    ahead = [value]
    while ahead:
        one = ahead.pop()
        if isinstance(one, str):
            found.append(one)
        elif isinstance(one, dict):
            ahead += reversed(one.values())
        elif isinstance(one, list):
            ahead += reversed(one)
    return found
