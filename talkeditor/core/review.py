"""The state under review: a transcript, the segments that partition it, and the overlays.

Everything that can be derived is derived here: ends, numbers, what is settled, what is still to decide.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from talkeditor.core.findings import Kind
from talkeditor.core.glossary import Rule, Scope
from talkeditor.core.overlay import Overlay
from talkeditor.core.segments import Segment, Status
from talkeditor.core.transcript import Position, Transcript
from talkeditor.core.translation import tr


@dataclass(frozen=True, slots=True)
class Decision:
    """One thing to decide: the segments that one key decides together (all passes of a reel, or one)."""

    segments: tuple[int, ...]
    decided: bool

    @property
    def first(self) -> int:
        """The segment where the decision is taken: the first one."""
        return self.segments[0]


@dataclass(slots=True)
class _Derived:
    """What was derived once: a review never changes, and every part of the window asks."""

    numbers: tuple[int | None, ...] | None = None
    passes: tuple[int | None, ...] | None = None
    decisions: tuple[Decision, ...] | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """Segments partition the transcript; `corrections` and `cuts` are overlays keyed by line.

    `rules` are those of the glossary that a person decided on, by their number. What they put right is in
    the corrections; the rules are kept to meet what is not there yet: other lines, another import.
    `proofed` are the lines that a person called corrected: of lines, so that no edge, split, merge or
    detection can lose them.
    """

    transcript: Transcript
    segments: tuple[Segment, ...]
    corrections: Overlay[str] = field(default_factory=Overlay)
    cuts: Overlay[bool] = field(default_factory=Overlay)
    rules: Overlay[Rule] = field(default_factory=Overlay)
    proofed: Overlay[bool] = field(default_factory=Overlay)
    _derived: _Derived = field(default_factory=_Derived, init=False, repr=False, compare=False)

    def index_at(self, position: Position) -> int:
        """The index of the segment that holds the word at `position`."""
        return bisect_right(self.segments, position, key=lambda segment: segment.start) - 1

    def index_of_line(self, line: int) -> int:
        """The index of the segment that a line counts to: where an edge lies in it, the one behind."""
        return bisect_right(self.segments, line, key=lambda segment: segment.start.line) - 1

    def end_of(self, index: int) -> Position:
        """The end of a segment: the start of the next, or the end of the stream."""
        following = index + 1
        return self.segments[following].start if following < len(self.segments) else self.transcript.end

    def lines_of(self, index: int) -> range:
        """The lines that count to a segment: from its first to before the next segment's first."""
        return range(self.segments[index].start.line, self.end_of(index).line)

    def text(self, line: int) -> str:
        """A line's words as they are now."""
        corrected = self.corrections.get(line)
        return self.transcript.lines[line] if corrected is None else corrected

    def status_of(self, index: int) -> Status:
        """A segment's status; settled where decided neighbours bound a run of gaps that is sure."""
        segment = self.segments[index]
        if segment.decided or not segment.settles:
            return segment.status
        before, after = self._bound(index, -1), self._bound(index, +1)
        if before is False or after is False or (before is None and after is None):
            return Status.PROPOSED
        return Status.SETTLED

    def _bound(self, index: int, step: int) -> bool | None:
        """Whether a decided segment bounds the run of open gaps on that side; None: the stream ends."""
        index += step
        while 0 <= index < len(self.segments):
            segment = self.segments[index]
            if segment.decided:
                return True
            if not segment.settles:
                return False
            index += step
        return None

    def is_talk(self, index: int) -> bool:
        """Whether a segment is a talk (or a part of one) that is not dropped."""
        segment = self.segments[index]
        return segment.kind is Kind.TALK and segment.status is not Status.DROPPED

    def is_part(self, index: int) -> bool:
        """Whether a talk segment is a further part of the talk before it; not where that was dropped."""
        if not self.is_talk(index) or not self.segments[index].continues:
            return False
        before = self._talk_beside(index, -1)
        return before is not None and self.is_talk(before)

    def parts_of(self, index: int) -> tuple[int, ...]:
        """All parts of the talk that a talk segment belongs to, in stream order."""
        first = index
        while self.is_part(first):
            first = self._talk_beside(first, -1) or 0
        parts = [first]
        while (after := self._talk_beside(parts[-1], +1)) is not None and self.is_part(after):
            parts.append(after)
        return tuple(parts)

    def _talk_beside(self, index: int, step: int) -> int | None:
        """The talk next to a segment, dropped or not."""
        index += step
        while 0 <= index < len(self.segments):
            if self.segments[index].kind is Kind.TALK:
                return index
            index += step
        return None

    def talk_numbers(self) -> tuple[int | None, ...]:
        """For each segment the number of its talk (from 1), dropped ones not counted; parts share it."""
        if self._derived.numbers is None:
            self._derived.numbers = tuple(self._count_talks())
        return self._derived.numbers

    def _count_talks(self) -> list[int | None]:
        numbers: list[int | None] = []
        number, dropped = 0, True
        for segment in self.segments:
            is_talk = segment.kind is Kind.TALK
            if not is_talk or segment.status is Status.DROPPED:
                dropped = dropped or is_talk
                numbers.append(None)
                continue
            number += dropped or not segment.continues
            dropped = False
            numbers.append(number)
        return numbers

    def talks(self) -> Iterator[tuple[int, ...]]:
        """The talks that are not dropped, each as the indices of its parts, in stream order."""
        parts: dict[int, list[int]] = {}
        for index, number in enumerate(self.talk_numbers()):
            if number is not None:
                parts.setdefault(number, []).append(index)
        yield from map(tuple, parts.values())

    def talk_number(self, index: int) -> int | None:
        """The number of a talk (from 1) among those that are not dropped; a part has its talk's."""
        return self.talk_numbers()[index]

    def talk_of_rule(self, rule: Rule) -> int | None:
        """The number of the talk that a rule holds in; None of a rule for the whole day, or in no talk."""
        if rule.scope is Scope.DAY or rule.at is None or rule.at >= len(self.transcript):
            return None
        return self.talk_number(self.index_of_line(rule.at))

    def passes_of(self, reel: str) -> tuple[int, ...]:
        """The passes of a reel that are not dropped, in stream order."""
        return tuple(
            index
            for index, segment in enumerate(self.segments)
            if segment.kind is Kind.REEL and segment.reel == reel and segment.status is not Status.DROPPED
        )

    def pass_number(self, index: int) -> int | None:
        """The number of a pass (from 1) among all passes of its reel, dropped ones counted."""
        return self.pass_numbers()[index]

    def pass_numbers(self) -> tuple[int | None, ...]:
        """For each segment the number of its pass (from 1) among all passes of its reel, dropped ones too."""
        if self._derived.passes is None:
            passes: dict[str | None, int] = {}
            numbers: list[int | None] = []
            for segment in self.segments:
                number = None
                if segment.kind is Kind.REEL:
                    number = passes[segment.reel] = passes.get(segment.reel, 0) + 1
                numbers.append(number)
            self._derived.passes = tuple(numbers)
        return self._derived.passes

    def decisions(self) -> tuple[Decision, ...]:
        """What there is to decide, in the order of the queue: reels first, then in stream order."""
        if self._derived.decisions is None:
            self._derived.decisions = self._queue()
        return self._derived.decisions

    def _queue(self) -> tuple[Decision, ...]:
        reels: dict[str, list[int]] = {}
        others: list[Decision] = []
        for index, segment in enumerate(self.segments):
            if segment.kind is Kind.REEL and segment.reel is not None:
                reels.setdefault(segment.reel, []).append(index)
            elif not segment.is_gap or segment.unsure or segment.decided:
                others.append(Decision((index,), segment.decided))
        groups = (
            Decision(tuple(passes), all(self.segments[i].decided for i in passes))
            for passes in reels.values()
        )
        return (*groups, *others)


def broken(review: Review) -> str | None:
    """What breaks the invariants of a review, in one sentence, or None: for tests and `check`."""
    if not review.segments:
        return None if not review.transcript.lines else tr("No segment covers the stream.")
    if review.segments[0].start != (0, 0):
        return tr("The first segment does not start at the first word.")
    for before, after in pairwise(review.segments):
        if after.start.line <= before.start.line:
            return tr("Two edges lie in line {line}.", line=after.start.line + 1)
    for segment in review.segments:
        line, word = segment.start
        if line >= len(review.transcript) or not 0 <= word < len(review.transcript.words(line)):
            return tr("The edge in line {line} lies outside its words.", line=line + 1)
        if segment.status is Status.SETTLED:
            return tr("The segment at line {line} stores what is derived.", line=line + 1)
    return None
