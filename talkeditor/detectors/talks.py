"""Talks and gaps of a stretch between fixed points, as findings with evidence, runner-ups and confidence.

Knows no reels: whoever calls says where a stretch begins and ends, and how likely a talk begins right there.
"""

from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import replace
from itertools import pairwise

import numpy as np

from talkeditor.core.findings import Chapter, Edge, Evidence, Finding, Kind, Place
from talkeditor.core.schedule import Slot
from talkeditor.core.translation import tr, trn
from talkeditor.detectors.boundaries import Boundaries, Places
from talkeditor.detectors.breaks import gap
from talkeditor.detectors.collecting import uncollected
from talkeditor.detectors.confidence import calibrated
from talkeditor.detectors.decode import FEW, SHORTEST, Decoded, Floats, decode, durations
from talkeditor.detectors.evidence import Witness
from talkeditor.detectors.expected import Expected
from talkeditor.detectors.heard import heard

NEAR_LINES = 10
RUNNERS_UP = 5
RIVAL_LINES = 80
RIVAL_FROM = 1e-5
QA_FROM = 0.3
"""The part of a talk before which nobody asks for questions in earnest."""
QA_BEHIND = 250
"""Words behind a thank-you or applause in which the call for questions opens them."""


class Talks:
    """Finds the talks of one stream; made once, asked for any stretch."""

    def __init__(self, boundaries: Boundaries) -> None:
        self.boundaries = boundaries
        self._features = boundaries.features
        self._lasts = durations()
        self._witness = Witness(boundaries)
        self._expected: Expected | None = None

    def expecting(self, slots: Iterable[Slot], chapters: Iterable[Chapter] = ()) -> "Talks":
        """The same, with a schedule in mind (where its slots are heard, how long they are) and chapters."""
        words = self._features.words
        other = copy(self)
        other._expected = Expected(words, slots, self.boundaries.places.at, chapters)
        if other._expected.calls and other._expected.usual is not None:
            other._lasts = durations(other._expected.usual)
        return other

    def between(self, start: int, end: int, opening: float, closing: float) -> Iterator[Finding]:
        """Talks and gaps from word `start` to `end`, in order; `opening` and `closing` are the odds added
        to a talk that begins or ends right at the bounds."""
        at = start
        if end - start >= SHORTEST // 2:
            places, decoded = self._decoded(start, end, opening, closing)
            for first, last in decoded.talks:
                if places.at[first] > at:
                    yield gap(self._features, at, int(places.at[first]))
                yield self._talk(places, decoded, first, last, (start, end))
                at = int(places.at[last])
        if at < end:
            yield gap(self._features, at, end)

    def _decoded(self, start: int, end: int, opening: float, closing: float) -> tuple[Places, Decoded]:
        places = self.boundaries.within(start, end)
        places.start[0] += opening
        places.end[-1] += closing
        if self._expected is not None:
            np.add(places.start, self._expected.odds(places.at), out=places.start)
        return places, decode(places, self._lasts)

    def learn(self, bounds: Iterable[tuple[int, int, float, float]]) -> None:
        """Learn how long the talks of this stream usually are: from stretches, each as for `between`."""
        self._lasts = durations()
        lengths: list[float] = []
        for start, end, opening, closing in bounds:
            if end - start >= SHORTEST // 2:
                places, decoded = self._decoded(start, end, opening, closing)
                lengths += [float(places.clock[b] - places.clock[a]) for a, b in decoded.talks]
        if len(lengths) >= FEW:
            self._lasts = durations(float(np.median(lengths)))

    @uncollected()
    def _talk(
        self, places: Places, decoded: Decoded, first: int, last: int, span: tuple[int, int]
    ) -> Finding:
        words = self._features.words
        start, end = int(places.at[first]), int(places.at[last])
        sure_start = self._near(places, decoded.starts, first)
        sure_end = self._near(places, decoded.ends, last)
        return Finding(
            words.position(start),
            words.position(end),
            Kind.TALK,
            confidence=calibrated("talk", sure_start * sure_end),
            start_confidence=calibrated("start", sure_start),
            end_confidence=calibrated("end", sure_end),
            evidence=(
                *self._witness.reasons(start, Edge.START, span),
                *(self._expected.reasons(start) if self._expected is not None else ()),
                *self._witness.reasons(end, Edge.END, span, start),
                *self._notices(start, end),
            ),
            start_places=tuple(self._rivals(places, decoded.starts, first, Edge.START)),
            end_places=tuple(self._rivals(places, decoded.ends, last, Edge.END)),
            heard=heard(self._features, start, end),
            qa=self._questions(start, end),
        )

    def _near(self, places: Places, odds: Floats, index: int) -> float:
        """The probability that the edge lies within ten lines of a place."""
        line = self._features.words.line_of(int(places.at[index]))
        first, last = self._around(places, line, NEAR_LINES)
        return float(min(1.0, odds[first:last].sum()))

    def _around(self, places: Places, line: int, lines: int) -> tuple[int, int]:
        """The half-open range of the places within some lines of a line."""
        offsets = self._features.words.offsets
        low = offsets[max(0, line - lines)]
        high = offsets[min(len(offsets) - 1, line + lines)]
        first, last = np.searchsorted(places.at, [low, high + 1])
        return int(first), int(last)

    def _rivals(self, places: Places, odds: Floats, index: int, edge: Edge) -> Iterable[Place]:
        """Other places of an edge, the likeliest first, one a line."""
        words = self._features.words
        line = words.line_of(int(places.at[index]))
        first, last = self._around(places, line, RIVAL_LINES)
        near = first + np.flatnonzero(odds[first:last] >= RIVAL_FROM)
        told = {line}
        for rival in near[np.argsort(-odds[near], kind="stable")].tolist():
            place = int(places.at[rival])
            if words.line_of(place) not in told:
                told.add(words.line_of(place))
                yield Place(words.position(place), self._witness.chief(place, edge))
            if len(told) > RUNNERS_UP:
                return

    def _notices(self, start: int, end: int) -> Iterable[Evidence]:
        """What is read out again and again and lies in a talk, so that a person can leave it out."""
        hits, words = self._features.hits("notice"), self._features.words
        low, high = np.searchsorted(hits.starts, [start, end])
        for at, until in zip(hits.starts[low:high].tolist(), hits.ends[low:high].tolist(), strict=True):
            first, last = words.line_of(at), words.line_of(max(at, until - 1))
            text = trn(
                "Repeated notice of {n} lines: it can be left out",
                "Repeated notice of {n} lines: it can be left out",
                last - first + 1,
            )
            yield Evidence(first, text, against=True)

    def _questions(self, start: int, end: int) -> int | None:
        """The line in a talk where questions are called for: after thanks or applause, or late in it."""
        features = self._features
        hits = features.hits("questions")
        low, high = np.searchsorted(hits.starts, [start + int(QA_FROM * (end - start)), end])
        for place in hits.starts[low:high].tolist():
            late = place > start + 0.6 * (end - start)
            if late and self._closed_before(place):
                return features.words.line_of(place)
        return None

    def _closed_before(self, place: int) -> bool:
        for role in ("applause", "thanks", "close"):
            ends = self._features.hits(role).ends
            at = int(np.searchsorted(ends, place, side="right")) - 1
            if at >= 0 and place - ends[at] <= QA_BEHIND:
                return True
        return False


LIKE_FROM = 0.35
"""The cosine of the topical words from which two stretches belong to one talk."""
_CLOSING = ("thanks", "close", "bye", "last", "applause", "break", "closing")
_OPENING = ("introduce", "greet", "begin")


_INTERRUPTS = frozenset({Kind.REEL, Kind.NOISE})
"""What may come in the middle of a talk: a reel over it, or captions that drop out."""


def joined(boundaries: Boundaries, findings: Sequence[Finding]) -> list[Finding]:
    """The findings, with a talk marked as going on where what came between only interrupted it.

    Nothing closes the first part, nothing opens the second, and both speak of the same things.
    """
    result = list(findings)
    talks = [index for index, finding in enumerate(result) if finding.kind is Kind.TALK]
    for before, after in pairwise(talks):
        between = result[before + 1 : after]
        interrupted = any(finding.kind in _INTERRUPTS for finding in between)
        if interrupted and _goes_on(boundaries, result[before], result[after]):
            text = tr("The talk before goes on: nothing closed it, same words")
            why = Evidence(result[after].start.line, text)
            result[after] = replace(result[after], continues=True, evidence=(why, *result[after].evidence))
    return result


def _goes_on(boundaries: Boundaries, before: Finding, after: Finding) -> bool:
    features = boundaries.features
    words = features.words
    end, start = words.index(before.end), words.index(after.start)
    closed = any(_heard_between(boundaries, role, end - 60, end + 4) for role in _CLOSING)
    opened = any(_heard_between(boundaries, role, start - 4, start + 60) for role in _OPENING)
    if closed or opened:
        return False
    one = (max(words.index(before.start), end - 1200), end)
    other = (start, min(words.index(after.end), start + 1200))
    return features.cohesion.likeness(one, other) >= LIKE_FROM


def _heard_between(boundaries: Boundaries, role: str, start: int, end: int) -> bool:
    low, high = np.searchsorted(boundaries.features.hits(role).starts, [start, end])
    return bool(high > low)
