"""What speaks for and against an edge, as sentences a person can check at the lines they name.

The words are those of the interface; the weights are those of boundaries.py. Decides nothing.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from talkeditor.core.findings import Edge, Evidence
from talkeditor.detectors.boundaries import DIP_STEPS, ENDS, LULL, STARTS, Boundaries, Signal

MOST = 6
LEAST = 0.45
"""Signals worth less go unsaid."""
QUOTED = 9
EARLIER = 2500
"""Words before an end in which a thank-you could be mistaken for it."""

_SAYINGS = {
    ("start", "introduce", True): "A talk is announced",
    ("start", "greet", True): "The host greets",
    ("start", "begin", True): "The speaker begins",
    ("start", "self", True): "The speaker introduces themselves",
    ("start", "topic", True): "The topic is named",
    ("start", "applause", True): "Applause after the introduction",
    ("start", "applause", False): "Applause just before",
    ("start", "thanks", False): "Thanks just before",
    ("start", "close", False): "The host closes the talk before",
    ("start", "bye", False): "A goodbye just before",
    ("start", "break", False): "After a break",
    ("start", "music", False): "Music just before",
    ("start", "setup", False): "A sound check just before",
    ("start", "notice", False): "After a repeated notice",
    ("start", "notice", True): "A repeated notice is read out",
    ("end", "notice", True): "A repeated notice follows",
    ("start", "questions", False): "Questions just before",
    ("start", "asks", True): "A question from the hall follows",
    ("start", "last", True): "The last question follows",
    ("start", "introduce", False): "A talk was announced just before",
    ("start", "closing", True): "The day is being closed",
    ("end", "applause", False): "Applause",
    ("end", "thanks", False): "The speaker closes",
    ("end", "close", False): "The host closes",
    ("end", "bye", False): "A goodbye",
    ("end", "last", False): "The questions end",
    ("end", "break", False): "A break is announced",
    ("end", "break", True): "A break is announced next",
    ("end", "introduce", True): "The next talk is announced",
    ("end", "introduce", False): "A talk was announced just before",
    ("end", "greet", True): "Someone greets next",
    ("end", "closing", True): "The day is closed next",
    ("end", "setup", True): "A sound check follows",
    ("end", "music", True): "Music follows",
    ("end", "questions", True): "Questions follow",
    ("end", "asks", True): "A question from the hall follows",
    ("end", "applause", True): "Applause is still to come",
    ("end", "close", True): "The host is still closing",
}
_WITHOUT_WORDS = ("applause", "music", "notice")


@dataclass(frozen=True, slots=True)
class _Reason:
    worth: float
    evidence: Evidence


class Witness:
    """Tells the reasons for edges of one stream."""

    def __init__(self, boundaries: Boundaries) -> None:
        self._features = boundaries.features

    def reasons(self, place: int, edge: Edge, span: tuple[int, int]) -> tuple[Evidence, ...]:
        """The reasons for and against an edge at a place, the weightiest first; `span` bounds what is counted."""
        found = sorted(self._all(place, edge, span), key=lambda reason: -abs(reason.worth))
        mine = [reason.evidence for reason in found if reason.worth > 0][:MOST]
        against = [reason.evidence for reason in found if reason.worth < 0][:2]
        return (*mine, *against)

    def chief(self, place: int, edge: Edge) -> str:
        """The weightiest reason for an edge at a place in a few words; empty where there is none."""
        found = [reason for reason in self._cued(place, edge) if reason.worth > 0]
        found += self._density(place, edge)
        best = max(found, key=lambda reason: reason.worth, default=None)
        return best.evidence.text if best else ""

    def _all(self, place: int, edge: Edge, span: tuple[int, int]) -> Iterable[_Reason]:
        yield from self._cued(place, edge)
        yield from self._density(place, edge)
        yield from self._turn(place, edge)
        yield from self._shift(place, edge, span)
        if edge is Edge.END:
            yield from self._earlier(place, span[0])

    def _cued(self, place: int, edge: Edge) -> Iterable[_Reason]:
        told: set[str] = set()
        for signal in STARTS if edge is Edge.START else ENDS:
            saying = _SAYINGS.get((edge.value, signal.role, signal.ahead))
            nearest = self._nearest(signal, place)
            if saying is None or nearest is None or saying in told:
                continue
            worth, start, end = nearest
            if abs(worth) >= LEAST:
                told.add(saying)
                yield _Reason(worth, self._evidence(saying, signal.role, start, end, edge, worth < 0))

    def _nearest(self, signal: Signal, place: int) -> tuple[float, int, int] | None:
        hits = self._features.hits(signal.role)
        if signal.ahead:
            at = int(hits.starts.searchsorted(place - signal.slack))
            if at >= len(hits):
                return None
            distance = int(hits.starts[at]) - place
        else:
            at = int(hits.ends.searchsorted(place, side="right")) - 1
            if at < 0:
                return None
            distance = place - int(hits.ends[at])
        force = min(1.0, max(0.0, (signal.zero - distance) / (signal.zero - signal.full)))
        return force * signal.weight, int(hits.starts[at]), int(hits.ends[at])

    def _evidence(self, saying: str, role: str, start: int, end: int, edge: Edge, against: bool) -> Evidence:
        words = self._features.words
        line = words.line_of(start)
        first = int(words.offsets[line])
        last = min(end, int(words.offsets[line + 1]))
        quote = "" if role in _WITHOUT_WORDS else f": “{words.text(start, min(end, start + QUOTED))}”"
        return Evidence(line, saying + quote, edge, against, (start - first, last - first))

    def _density(self, place: int, edge: Edge) -> Sequence[_Reason]:
        contents = self._features.contents
        line = self._features.words.line_of(place)
        before, after = contents[max(0, line - LULL) : line], contents[line : line + LULL]
        if not len(before) or not len(after):
            return ()
        few, many = float(before.mean()), float(after.mean())
        ratio = math.log((many + 0.5) / (few + 0.5))
        worth = ratio if edge is Edge.START else -ratio
        if worth < LEAST:
            return ()
        shown = min(line, len(contents) - 1)
        return (_Reason(worth, Evidence(shown, f"{few:.1f} words a line before, {many:.1f} after", edge)),)

    def _turn(self, place: int, edge: Edge) -> Iterable[_Reason]:
        turns = self._features.turns
        at = int(np.searchsorted(turns, place))
        if at < len(turns) and turns[at] == place:
            line = self._features.words.line_of(place)
            yield _Reason(LEAST, Evidence(line, "The speaker changes", edge))

    def _shift(self, place: int, edge: Edge, span: tuple[int, int]) -> Iterable[_Reason]:
        worth = float(np.interp(self._features.cohesion.rank(np.array([place]))[0], *DIP_STEPS))
        if worth < LEAST or not 0 < place < len(self._features.words):
            return
        shift = self._features.cohesion.shift(place, *span)
        if shift and abs(shift.before - shift.after) >= 4:
            line = self._features.words.line_of(place)
            text = f"The topic changes: “{shift.word}” {shift.before} times before, {shift.after} after"
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
            saying = "The speaker says thank you earlier, but questions follow"
            yield _Reason(-LEAST, self._evidence(saying, "applause", start, end, Edge.END, True))
