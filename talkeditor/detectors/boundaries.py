"""Where talks could start and end in a stream, and what speaks for each place, in natural logarithms of odds.

Places are word numbers. A signal is a cue, a tag or a turn at most `zero` words away, in full force up to
`full` words. Knows nothing of durations, reels or decisions.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from talkeditor.detectors.features import Features, Floats
from talkeditor.detectors.words import Flags, Ints

SLACK = 6
"""A cue may begin this many words before a place that was moved to the start of a line or sentence."""
OPENING_ROLES = ("introduce", "greet", "begin", "self", "topic", "notice")
PRIOR = -6.2
"""The odds of a place of which nothing is known."""


UNHEARD = -4.0
"""The same where no cue is ever heard, as in an unknown language."""
TALK_WORDS = 2500
OFTEN = 1.0
"""Openings heard in so many words, from which on their absence counts in full."""


@dataclass(frozen=True, slots=True)
class Signal:
    """What a cue within reach is worth. `ahead`: it follows the place, else it precedes it."""

    role: str
    ahead: bool
    full: int
    zero: int
    weight: float

    @property
    def slack(self) -> int:
        """Words before a place in which a cue ahead still counts: only what opens a line is moved to it."""
        return SLACK if self.weight > 0 and self.role in OPENING_ROLES else 0


STARTS = (
    Signal("introduce", True, 30, 110, 2.6),
    Signal("introduce", True, 100, 340, 1.3),
    Signal("introduce", False, 60, 160, -2.0),
    Signal("introduce", False, 200, 450, -1.6),
    Signal("greet", True, 10, 70, 2.5),
    Signal("greet", False, 6, 30, -1.0),
    Signal("begin", True, 180, 400, 1.2),
    Signal("begin", True, 8, 60, 1.8),
    Signal("self", True, 30, 90, 1.6),
    Signal("topic", True, 60, 160, 1.0),
    Signal("bio", True, 90, 200, 0.8),
    Signal("applause", True, 60, 200, 1.0),
    Signal("applause", False, 6, 60, 0.4),
    Signal("thanks", False, 20, 80, 0.3),
    Signal("close", False, 20, 80, 0.8),
    Signal("bye", False, 20, 80, 0.5),
    Signal("break", False, 60, 150, 1.3),
    Signal("setup", False, 40, 120, 1.5),
    Signal("notice", False, 20, 60, 2.0),
    Signal("questions", False, 60, 200, -0.8),
    Signal("asks", True, 25, 60, -2.5),
    Signal("close", True, 4, 12, -0.8),
    Signal("applause", True, 2, 6, -1.2),
    Signal("last", True, 20, 60, -0.9),
    Signal("closing", True, 40, 120, -1.5),
)
ENDS = (
    Signal("applause", False, 3, 20, 3.2),
    Signal("thanks", False, 8, 40, 2.3),
    Signal("close", False, 16, 60, 3.1),
    Signal("bye", False, 8, 40, 1.8),
    Signal("last", False, 60, 160, 1.9),
    Signal("break", False, 30, 80, 0.6),
    Signal("break", True, 50, 120, 1.5),
    Signal("introduce", True, 30, 250, 1.3),
    Signal("introduce", False, 40, 120, -4.0),
    Signal("greet", True, 10, 60, 1.2),
    Signal("closing", True, 60, 160, 1.0),
    Signal("setup", True, 60, 160, 1.2),
    Signal("notice", True, 60, 200, 1.6),
    Signal("music", True, 4, 30, 0.4),
    Signal("questions", True, 120, 300, -2.0),
    Signal("asks", True, 60, 200, -1.9),
    Signal("applause", True, 3, 10, -0.8),
    Signal("close", True, 3, 16, -0.6),
    Signal("bye", True, 3, 16, -0.6),
    Signal("thanks", True, 2, 12, -0.4),
)
START_ROLES = ("greet", "introduce", "begin", "self", "notice")
END_ROLES = ("thanks", "close", "bye", "last", "break", "closing", "notice")
LULL = 10
"""Rows before and after a place whose lengths are compared."""
DENSITY = 0.9
HANDOVER = 1.0
"""What a farewell right before a place and an announcement right behind it add, both for an end and for a
start: together they say more than each alone, unless somebody asks a question."""
PARTING = tuple(Signal(role, False, 12, 40, 1.0) for role in ("thanks", "close", "bye"))
MEETING = (Signal("introduce", True, 12, 30, 1.0), Signal("greet", True, 6, 20, 1.0))
ASKING = (
    Signal("questions", True, 60, 120, 1.0),
    Signal("questions", False, 40, 100, 1.0),
    Signal("asks", True, 60, 120, 1.0),
)
DIP_STEPS = ([0.0, 0.6, 0.8, 0.9, 0.95, 1.0], [-1.5, -1.3, 0.0, 0.9, 1.6, 2.1])
DEPTH_STEPS = ([0.0, 0.1, 0.2, 0.35], [-1.0, 0.0, 1.0, 2.1])
"""A dip that is deep only for its stream says less: a stream of one talk has its deepest ones too."""
PAUSE_STEPS = ([4.0, 20.0, 120.0], [0.0, 1.5, 5.0])
TURN = 1.0
NEW_VOICE = 1.2
"""A turn right behind applause or music."""
LEVEL = 8.0
GAIN = 2.2
DIP_SPACING = 300
DIP_RANK = 0.9
OPENER_REACH = 60


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Candidate places in order, what speaks for a start and an end there, and their clock."""

    at: Ints
    start: Floats
    end: Floats
    clock: Floats
    worth: Floats

    def __len__(self) -> int:
        return len(self.at)


class Boundaries:
    """Scores places of a stream; `places` are those worth looking at when nobody has decided anything."""

    def __init__(self, features: Features) -> None:
        self.features = features
        self.places = self.scored(np.unique(np.concatenate([*self._candidates()])))
        self._expected = self.places

    def scored(self, at: Ints) -> Places:
        """The scores of some places, which must be sorted."""
        features = self.features
        shape = self._shape(at) + HANDOVER * self._handed_over(at)
        prior = self._prior
        start = prior + shape + self._signals(STARTS, at) + self.density(at, 1.0)
        lines = features.words.lines_of(at)
        # The pause right before a talk is none within it.
        start -= self._silence[lines]
        end = prior + shape + self._signals(ENDS, at) + self.density(at, -1.0)
        return Places(at, start, end, features.clock(at), features.worth_before(at))

    def _handed_over(self, at: Ints) -> Floats:
        """How far one voice takes leave right before a place and another is announced behind it, 0 to 1."""
        parted, met, asked = (
            np.max([self.signal(signal, at) for signal in signals], axis=0)
            for signals in (PARTING, MEETING, ASKING)
        )
        handed: Floats = parted * met * (1.0 - asked)
        return handed

    @cached_property
    def _prior(self) -> float:
        """The odds of a place of which nothing is known: the fewer cues a stream has, the less that says."""
        heard = sum(len(self.features.hits(role)) for role in ("introduce", "greet", "self"))
        often = heard * TALK_WORDS / max(1, len(self.features.words))
        return float(np.interp(often, [0.0, OFTEN], [UNHEARD, PRIOR]))

    def expect(self, at: Iterable[int]) -> None:
        """Scores places at once that `within` will be asked for: one by one takes a hundred times as long."""
        self._expected = self.scored(np.unique(np.fromiter(at, np.int64)))

    def within(self, start: int, end: int) -> Places:
        """The candidate places strictly between two, with both of them at the ends."""
        low, high = np.searchsorted(self.places.at, [start + 1, end])
        edges = self._edges(np.array([start, end], np.int64))
        return Places(
            *(
                np.concatenate([mine[:1], whole[low:high], mine[1:]])
                for mine, whole in zip(_columns(edges), _columns(self.places), strict=True)
            )
        )

    def _edges(self, at: Ints) -> Places:
        known = self._expected
        if not _among(at, known.at).all():
            return self.scored(at)
        rows = np.searchsorted(known.at, at)
        return Places(*(column[rows] for column in _columns(known)))

    @cached_property
    def _silence(self) -> Floats:
        return np.append(self.features.silence, 0.0)

    @cached_property
    def _pauses(self) -> Floats:
        return np.append(self.features.pauses, 0.0)

    def signal(self, signal: Signal, at: Ints) -> Floats:
        """What one signal is worth at places."""
        hits = self.features.hits(signal.role)
        if not len(hits):
            return np.zeros(len(at))
        if signal.ahead:
            nearest = np.searchsorted(hits.starts, at - signal.slack)
            known = nearest < len(hits)
            distance = hits.starts[np.minimum(nearest, len(hits) - 1)] - at
        else:
            nearest = np.searchsorted(hits.ends, at, side="right") - 1
            known = nearest >= 0
            distance = at - hits.ends[np.maximum(nearest, 0)]
        force = np.interp(np.maximum(distance, 0), [signal.full, signal.zero], [1.0, 0.0])
        worth: Floats = np.where(known, force * signal.weight, 0.0)
        return worth

    @cached_property
    def _lengths(self) -> Floats:
        """The sum of the lengths of rows before each row, a usual row being 1."""
        capped = np.minimum(self.features.row_contents / self.features.usual_row, 1.2)
        return np.concatenate([[0.0], np.cumsum(capped)])

    @cached_property
    def _sounds(self) -> Ints:
        """Places right behind applause or music."""
        return np.sort(_joined(self.features.hits(kind).ends for kind in ("applause", "music")))

    def _signals(self, signals: Iterable[Signal], at: Ints) -> Floats:
        """The sum of signals; those in favour level off, for they are not independent of one another."""
        favour, against = np.zeros(len(at)), np.zeros(len(at))
        for signal in signals:
            if signal.weight > 0:
                favour += self.signal(signal, at)
            else:
                against += self.signal(signal, at)
        return GAIN * LEVEL * -np.expm1(-favour / LEVEL) + against

    def _shape(self, at: Ints) -> Floats:
        """What dips of the vocabulary and changes of speaker say of a start or an end alike; so do pauses."""
        cohesion = self.features.cohesion
        dips = np.interp(cohesion.rank(at), *DIP_STEPS)
        shape: Floats = np.minimum(dips, np.interp(cohesion.depth(at), *DEPTH_STEPS))
        pauses = self._pauses[self.features.words.lines_of(at)]
        shape = shape + np.interp(pauses, *PAUSE_STEPS)
        turns = self.features.turns
        if len(turns):
            turned = _among(at, turns)
            fresh = turned & _among(at, self._sounds)
            shape = shape + np.where(turned, TURN, -TURN) + np.where(fresh, NEW_VOICE, 0.0)
        return shape

    def density(self, at: Ints, sign: float) -> Floats:
        """What it is worth that rows become longer (or shorter, with a negative sign) at places."""
        before, after = self.row_lengths(at)
        ratio = np.log((after + 0.15) / (before + 0.15))
        density: Floats = np.clip(sign * ratio * DENSITY, -1.0, 2.0)
        return density

    def row_lengths(self, at: Ints) -> tuple[Floats, Floats]:
        """How long rows are before and behind places, a usual row being 1; alike at the ends of a stream."""
        sums = self._lengths
        rows = self.features.rows_at(at)
        low, high = np.maximum(rows - LULL, 0), np.minimum(rows + LULL, len(sums) - 1)
        before = (sums[rows] - sums[low]) / np.maximum(rows - low, 1)
        after = (sums[high] - sums[rows]) / np.maximum(high - rows, 1)
        return np.where(low == rows, after, before), np.where(high == rows, before, after)

    def _candidates(self) -> Iterable[Ints]:
        features = self.features
        starts = _joined(features.hits(role).starts for role in START_ROLES)
        ends = _joined(features.hits(role).ends for role in END_ROLES)
        tags = _joined((*_both(features, "applause"), *_both(features, "music")))
        yield np.array([0, len(features.words)], np.int64)
        yield np.array([self._opening(int(place)) for place in starts], np.int64)
        yield np.array([self._closing(int(place)) for place in ends], np.int64)
        yield tags
        yield self._turns_near(np.sort(np.concatenate([starts, ends, tags])))
        yield self._lulls()
        yield self._dips()
        yield self._openers()

    def _opening(self, place: int) -> int:
        """Where the sentence or line with a cue starts."""
        features = self.features
        if features.punctuated or len(features.turns):
            found = features.sentence_start(place, place - 15)
            if found is not None:
                return found
        return self._line_start(place)

    def _closing(self, place: int) -> int:
        """Where the sentence or line with a cue ends."""
        features = self.features
        if features.punctuated or len(features.turns):
            found = features.sentence_end(place, place + 12)
            if found is not None:
                return found
        line = features.words.line_of(place - 1)
        return int(features.words.offsets[line + 1])

    def _line_start(self, place: int) -> int:
        return int(self.features.words.offsets[self.features.words.line_of(place)])

    def _turns_near(self, places: Ints) -> Ints:
        turns = self.features.turns
        if not len(turns) or not len(places):
            return np.zeros(0, np.int64)
        nearest = np.searchsorted(places, turns - 60)
        near = places[np.minimum(nearest, len(places) - 1)]
        chosen: Ints = turns[np.abs(near - turns) <= 60]
        return chosen

    def _lulls(self) -> Ints:
        """Line starts where the density changes most within some rows, or a pause precedes."""
        features = self.features
        rows = features.rows[:-1]
        silent = features.words.offsets[:-1][features.pauses > 10].astype(np.int64)
        if len(rows) < 2 * LULL:
            return silent
        change = np.abs(self.density(rows, 1.0))
        around = np.lib.stride_tricks.sliding_window_view(np.pad(change, 4), 9).max(axis=1)
        lulls = rows[(change >= around) & (change >= 0.5)]
        offsets = features.words.offsets[:-1].astype(np.int64)
        lines = np.searchsorted(offsets, lulls, side="right") - 1
        return np.append(offsets[lines], silent)

    def _dips(self) -> Ints:
        """The line start of the deepest dip in each stretch of some words, if among the deepest tenth."""
        deepest = self.features.cohesion.deepest(DIP_SPACING, DIP_RANK)
        return np.array([self._opening(place) for place in deepest], np.int64)

    def _openers(self) -> Ints:
        """Lines that begin the way new things do ("okay", "so") where a start is heard soon after."""
        features = self.features
        offsets = features.words.offsets[:-1].astype(np.int64)
        opening = np.zeros(len(features.words.vocabulary), np.bool_)
        for language in features.spoken:
            opening[[features.words.numbers[w] for w in language.openers if w in features.words.numbers]] = (
                True
            )
        lines = offsets[opening[features.words.ids[offsets]]]
        starts = np.sort(_joined(features.hits(role).starts for role in START_ROLES))
        if not len(starts):
            return starts
        following = starts[np.minimum(np.searchsorted(starts, lines), len(starts) - 1)]
        return lines[(following >= lines) & (following - lines <= OPENER_REACH)]


def _among(places: Ints, sorted_places: Ints) -> Flags:
    """Which places are among the sorted ones."""
    if not len(sorted_places):
        return np.zeros(len(places), np.bool_)
    nearest = np.minimum(np.searchsorted(sorted_places, places), len(sorted_places) - 1)
    found: Flags = sorted_places[nearest] == places
    return found


def _columns(places: Places) -> Sequence[npt.NDArray[Any]]:
    return places.at, places.start, places.end, places.clock, places.worth


def _joined(arrays: Iterable[Ints]) -> Ints:
    return np.concatenate([np.zeros(0, np.int64), *arrays])


def _both(features: Features, role: str) -> tuple[Ints, Ints]:
    return features.hits(role).starts, features.hits(role).ends
