"""What speaks for and against an edge, as sentences a person can check at the lines they name.

The words are those of the interface; the weights are those of boundaries.py. Decides nothing.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from talkeditor.core.findings import Edge, Evidence
from talkeditor.core.translation import later, tr
from talkeditor.core.wording import counted, decimal
from talkeditor.detectors.boundaries import DIP_STEPS, ENDS, STARTS, Boundaries, Signal
from talkeditor.detectors.cohesion import Shift
from talkeditor.detectors.cues import Hits
from talkeditor.detectors.rows import WIDTH

MOST = 6
LEAST = 0.45
"""Signals worth less go unsaid."""
QUOTED = 9
EARLIER = 2500
"""Words before an end in which a thank-you could be mistaken for it."""

_SAYINGS = {
    ("start", "introduce", True): later("A talk is announced"),
    ("start", "greet", True): later("The host greets"),
    ("start", "begin", True): later("The speaker begins"),
    ("start", "self", True): later("The speaker introduces themselves"),
    ("start", "topic", True): later("The topic is named"),
    ("start", "bio", True): later("A person is introduced"),
    ("start", "applause", True): later("Applause after the introduction"),
    ("start", "applause", False): later("Applause just before"),
    ("start", "thanks", False): later("Thanks just before"),
    ("start", "close", False): later("The host closes the talk before"),
    ("start", "bye", False): later("A goodbye just before"),
    ("start", "break", False): later("After a break"),
    ("start", "music", False): later("Music just before"),
    ("start", "setup", False): later("A sound check just before"),
    ("start", "notice", False): later("After a repeated notice"),
    ("end", "notice", True): later("A repeated notice follows"),
    ("start", "questions", False): later("Questions just before"),
    ("start", "asks", True): later("A question from the hall follows"),
    ("start", "last", True): later("The last question follows"),
    ("start", "introduce", False): later("A talk was announced just before"),
    ("start", "closing", True): later("The day is being closed"),
    ("end", "applause", False): later("Applause"),
    ("end", "thanks", False): later("The speaker closes"),
    ("end", "close", False): later("The host closes"),
    ("end", "bye", False): later("A goodbye"),
    ("end", "last", False): later("The questions end"),
    ("end", "break", False): later("A break is announced"),
    ("end", "break", True): later("A break is announced next"),
    ("end", "introduce", True): later("The next talk is announced"),
    ("end", "introduce", False): later("A talk was announced just before"),
    ("end", "greet", True): later("Someone greets next"),
    ("end", "closing", True): later("The day is closed next"),
    ("end", "setup", True): later("A sound check follows"),
    ("end", "music", True): later("Music follows"),
    ("end", "questions", True): later("Questions follow"),
    ("end", "asks", True): later("A question from the hall follows"),
    ("end", "applause", True): later("Applause is still to come"),
    ("end", "close", True): later("The host is still closing"),
}
_WITHOUT_WORDS = ("applause", "music", "notice")


@dataclass(frozen=True, slots=True)
class _Reason:
    worth: float
    evidence: Evidence


@dataclass(frozen=True, slots=True, eq=False)
class _Sides:
    """The starts and ends of cues, where one number is looked for at a time: that is slow in an array."""

    starts: "memoryview[int]"
    ends: "memoryview[int]"

    @classmethod
    def of(cls, hits: Hits) -> "_Sides":
        return cls(*(np.ascontiguousarray(side, np.int64).data for side in (hits.starts, hits.ends)))


@dataclass(frozen=True, slots=True)
class _Cue:
    worth: float
    saying: str
    role: str
    start: int
    end: int


_TOLD = {
    edge: tuple(
        (signal, _SAYINGS[key])
        for signal in signals
        if (key := (edge.value, signal.role, signal.ahead)) in _SAYINGS
    )
    for edge, signals in ((Edge.START, STARTS), (Edge.END, ENDS))
}


class Witness:
    """Tells the reasons for edges of one stream."""

    def __init__(self, boundaries: Boundaries) -> None:
        self._boundaries = boundaries
        self._features = boundaries.features
        self._by_line = np.array_equal(self._features.rows, self._features.words.offsets)
        self._heard = {
            edge: [
                (signal, saying, _Sides.of(hits))
                for signal, saying in told
                if (hits := self._features.hits(signal.role))
            ]
            for edge, told in _TOLD.items()
        }
        self._shifts: dict[tuple[int, int, int], Shift | None] = {}

    def reasons(self, place: int, edge: Edge, span: tuple[int, int], begun: int = 0) -> tuple[Evidence, ...]:
        """The reasons for and against an edge at a place, the weightiest first.

        `span` bounds the words that are counted; `begun` is where the talk of an end begins.
        """
        found = [*self._all(place, edge, span), *(self._earlier(place, begun) if edge is Edge.END else ())]
        found.sort(key=lambda reason: -abs(reason.worth))
        mine = [reason.evidence for reason in found if reason.worth > 0][:MOST]
        against = [reason.evidence for reason in found if reason.worth < 0][:2]
        return (*mine, *against)

    def chief(self, place: int, edge: Edge) -> str:
        """The weightiest reason for an edge at a place in a few words; empty where there is none."""
        best = max(self._cues(place, edge), key=lambda cue: cue.worth, default=None)
        if best is not None and best.worth > 0:
            return self._said(best, self._lines_on(place, best))
        for reason in self._density(place, edge):
            return reason.evidence.text
        return tr("The topic changes") if self._topic_changes(place) >= LEAST else ""

    def _all(self, place: int, edge: Edge, span: tuple[int, int]) -> Iterable[_Reason]:
        yield from self._cued(place, edge)
        yield from self._density(place, edge)
        yield from self._turn(place, edge)
        yield from self._shift(place, edge, span)

    def _cued(self, place: int, edge: Edge) -> Iterable[_Reason]:
        for cue in self._cues(place, edge):
            yield _Reason(cue.worth, self._evidence(cue, edge))

    def _cues(self, place: int, edge: Edge) -> Iterable[_Cue]:
        """The cues within reach of a place that are worth telling, each saying once."""
        told: set[str] = set()
        for signal, saying, sides in self._heard[edge]:
            nearest = _nearest(signal, sides, place)
            if nearest is not None and saying not in told and abs(nearest[0]) >= LEAST:
                told.add(saying)
                worth, at = nearest
                yield _Cue(worth, saying, signal.role, sides.starts[at], sides.ends[at])

    def _evidence(self, cue: _Cue, edge: Edge) -> Evidence:
        words = self._features.words
        line = words.line_of(cue.start)
        first = int(words.offsets[line])
        last = min(cue.end, int(words.offsets[line + 1]))
        return Evidence(line, self._said(cue), edge, cue.worth < 0, (cue.start - first, last - first))

    def _lines_on(self, place: int, cue: _Cue) -> int:
        """How far a cue lies from a place: what tells places apart that go by the same cue."""
        line_of = self._features.words.line_of
        return line_of(cue.start) - line_of(place)

    def _said(self, cue: _Cue, lines_on: int = 0) -> str:
        saying = _apart(tr(cue.saying), lines_on)
        if cue.role in _WITHOUT_WORDS:
            return saying
        words = self._features.words.text(cue.start, min(cue.end, cue.start + QUOTED))
        return tr("{saying}: “{words}”", saying=saying, words=words)

    def _density(self, place: int, edge: Edge) -> Sequence[_Reason]:
        at = np.array([place])
        worth = float(self._boundaries.density(at, 1.0 if edge is Edge.START else -1.0)[0])
        if worth < LEAST:
            return ()
        usual = self._features.usual_row
        few, many = (float(lengths[0]) * usual for lengths in self._boundaries.row_lengths(at))
        line = min(self._features.words.line_of(place), len(self._features.contents) - 1)
        return (_Reason(worth, Evidence(line, self._denser(few, many), edge)),)

    def _denser(self, few: float, many: float) -> str:
        before, after = decimal(few), decimal(many)
        if self._by_line:
            return tr("{before} words a line before, {after} after", before=before, after=after)
        return tr(
            "{before} words a row of {width} letters before, {after} after",
            before=before,
            after=after,
            width=WIDTH,
        )

    def _topic_changes(self, place: int) -> float:
        return float(np.interp(self._features.cohesion.rank(np.array([place]))[0], *DIP_STEPS))

    def _turn(self, place: int, edge: Edge) -> Iterable[_Reason]:
        turns = self._features.turns
        at = int(np.searchsorted(turns, place))
        if at < len(turns) and turns[at] == place:
            line = self._features.words.line_of(place)
            yield _Reason(LEAST, Evidence(line, tr("The speaker changes"), edge))

    def _shift(self, place: int, edge: Edge, span: tuple[int, int]) -> Iterable[_Reason]:
        worth = self._topic_changes(place)
        if worth < LEAST or not 0 < place < len(self._features.words):
            return
        asked = (place, *span)
        if asked not in self._shifts:
            self._shifts[asked] = self._features.cohesion.shift(*asked)
        shift = self._shifts[asked]
        if shift and abs(shift.before - shift.after) >= 4:
            line = self._features.words.line_of(place)
            text = tr(
                "The topic changes: “{word}” {before} times before, {after} after",
                word=shift.word,
                before=shift.before,
                after=shift.after,
            )
            yield _Reason(worth, Evidence(line, text, edge))

    def _earlier(self, place: int, least: int) -> Iterable[_Reason]:
        """A thank-you before the questions, which is not this end."""
        questions = self._features.hits("questions")
        at = int(np.searchsorted(questions.starts, max(least, place - EARLIER)))
        if at >= len(questions) or questions.starts[at] >= place - 40:
            return
        thanks = self._features.hits("thanks")
        before = int(np.searchsorted(thanks.starts, questions.starts[at])) - 1
        if before >= 0 and thanks.starts[before] > max(least, questions.starts[at] - 200):
            start, end = int(thanks.starts[before]), int(thanks.ends[before])
            saying = later("The speaker says thank you earlier, but questions follow")
            yield _Reason(-LEAST, self._evidence(_Cue(-LEAST, saying, "applause", start, end), Edge.END))


def _apart(saying: str, lines_on: int) -> str:
    """A saying with how far from a place it is said."""
    if not lines_on:
        return saying
    lines = counted(abs(lines_on), "line")
    if lines_on > 0:
        return tr("{saying}, {lines} on", saying=saying, lines=lines)
    return tr("{saying}, {lines} before", saying=saying, lines=lines)


def _nearest(signal: Signal, sides: _Sides, place: int) -> tuple[float, int] | None:
    """What the nearest cue is worth, and its number; None beyond reach."""
    if signal.ahead:
        at = bisect_left(sides.starts, place - signal.slack)
        if at == len(sides.starts):
            return None
        distance = sides.starts[at] - place
    else:
        at = bisect_right(sides.ends, place) - 1
        if at < 0:
            return None
        distance = place - sides.ends[at]
    if distance >= signal.zero:
        return None
    return min(1.0, (signal.zero - distance) / (signal.zero - signal.full)) * signal.weight, at
