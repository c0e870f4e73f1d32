"""How a review is told in words: names, counts, spans, states. Pure; knows no widget and no session."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

from talkeditor.core import wording as core
from talkeditor.core.direction import isolated
from talkeditor.core.findings import Kind, Progress, Sureness
from talkeditor.core.progress import share
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.translation import later, tr, trn
from talkeditor.core.wording import counted, line_range, name_of, small

KIND_WORDS = {
    Kind.TALK: later("Talk"),
    Kind.REEL: later("Reel"),
    Kind.CHATTER: later("Chatter"),
    Kind.BREAK: later("Break"),
    Kind.NOISE: later("Noise"),
}
"""What a segment is, as a heading or a choice; `tr` it where it is shown."""

_PLACED = "place: between talks 4 and 5"
_GAPS = {
    Kind.CHATTER: (later("the chatter"), later("the chatter {place}", "place: between talks 4 and 5")),
    Kind.BREAK: (later("the break"), later("the break {place}", "place: between talks 4 and 5")),
    Kind.NOISE: (later("the noise"), later("the noise {place}", "place: between talks 4 and 5")),
}


@dataclass(frozen=True, slots=True)
class State:
    """A segment's state for the eye and the ear: the word in English, the icon, its colour token."""

    english: str
    icon: str
    token: str

    @property
    def word(self) -> str:
        """The word in the person's language."""
        return tr(self.english, about=_OF_A_SEGMENT)


_OF_A_SEGMENT = "state of a segment"
_STATES = {
    Status.PROPOSED: State(later("Proposed", "state of a segment"), "undecided", "text2"),
    Status.ACCEPTED: State(later("Accepted", "state of a segment"), "accepted", "ok"),
    Status.SETTLED: State(later("Settled", "state of a segment"), "settled", "ok"),
    Status.DROPPED: State(later("Dropped", "state of a segment"), "dropped", "drop"),
}
_NEEDS_A_LOOK = State(later("Needs a look", "state of a segment"), "unsure", "warn")


def span(lines: range) -> str:
    """The lines of a stretch, as people count: "lines 1,012–2,147"."""
    numbers = line_range(lines)
    return tr("line {number}", number=numbers) if len(lines) <= 1 else tr("lines {lines}", lines=numbers)


def clock(time_ms: int) -> str:
    """The local time of the day: "14:02"."""
    return time.strftime("%H:%M", time.localtime(time_ms / 1000))


def state(review: Review, index: int) -> State:
    """What became of a segment."""
    status = review.status_of(index)
    if status is Status.PROPOSED and review.segments[index].sureness is Sureness.UNSURE:
        return _NEEDS_A_LOOK
    return _STATES[status]


def is_unread(review: Review, index: int, progress: Progress | None) -> bool:
    """Whether a running detection has not come to a segment yet, so that there is nothing to decide."""
    segment = review.segments[index]
    return progress is not None and segment.finding is None and not (segment.pinned or segment.decided)


class _Remembered:
    """The numbers of the talks of the review seen last: several views ask for them at every move."""

    def __init__(self) -> None:
        self._segments: tuple[Segment, ...] = ()
        self._numbers: tuple[int | None, ...] = ()

    def __call__(self, review: Review) -> tuple[int | None, ...]:
        if review.segments is not self._segments:
            self._segments, self._numbers = review.segments, review.talk_numbers()
        return self._numbers


talk_numbers = _Remembered()
"""For each segment the number of its talk, or None; worked out once a review."""


def heading(review: Review, index: int) -> str:
    """What a segment is: "Talk 1 of 7", "Dropped talk", "Reel", "Noise"."""
    segment = review.segments[index]
    if segment.kind is Kind.REEL:
        return reel_name(review, index)
    number = talk_numbers(review)[index]
    if number is None:
        return tr(KIND_WORDS[segment.kind]) if segment.kind is not Kind.TALK else tr("Dropped talk")
    talks = max(other for other in talk_numbers(review) if other is not None)
    parts = review.parts_of(index)
    if len(parts) > 1:
        part = parts.index(index) + 1
        return tr("Talk {number} of {talks}, part {part}", number=number, talks=talks, part=part)
    return tr("Talk {number} of {talks}", number=number, talks=talks)


def reel_name(review: Review, index: int) -> str:
    """A reel's name: what a person called it, else "Reel", with its letter where there are several."""
    segment = review.segments[index]
    name = segment.title or core.reel_name(review, segment.reel)
    return name[:1].upper() + name[1:]


def name(review: Review, index: int) -> str:
    """A segment's name within a sentence: "talk 3", "pass 2 of the reel", "the noise before talk 5"."""
    segment = review.segments[index]
    if not segment.is_gap:
        return name_of(review, index)
    alone, placed = _GAPS[segment.kind]
    place = where(review, index)
    return tr(placed, about=_PLACED, place=place) if place else tr(alone)


def where(review: Review, index: int) -> str:
    """Between which talks a segment lies: "between talks 4 and 5", "before talk 1", "after talk 7"."""
    before = _talk_beside(review, index, -1)
    after = _talk_beside(review, index, +1)
    if before is not None and after is not None:
        if before == after:
            return tr("within talk {number}", number=before)
        return tr("between talks {before} and {after}", before=before, after=after)
    if after is not None:
        return tr("before talk {number}", number=after)
    return "" if before is None else tr("after talk {number}", number=before)


def _talk_beside(review: Review, index: int, step: int) -> int | None:
    index += step
    while 0 <= index < len(review.segments):
        if review.is_talk(index):
            return talk_numbers(review)[index]
        index += step
    return None


def extent(review: Review, index: int) -> str:
    """Where a segment lies and how long it is, as the header says it."""
    segment = review.segments[index]
    lines = review.lines_of(index)
    length = counted(len(lines), "line")
    if segment.kind is Kind.REEL and segment.reel is not None:
        this = tr("this one {lines}", about="a pass of a reel; lines: lines 3–10", lines=span(lines))
        return f"{passes(review, segment.reel)} · {this}"
    if segment.is_gap and (place := where(review, index)):
        return f"{place} · {length}"
    return f"{span(lines)} · {length}"


def passes(review: Review, reel: str) -> str:
    """How many passes a reel has, and in how many places: "ten passes in two places"."""
    plays = review.passes_of(reel)
    runs = runs_of(plays)
    text = trn("{count} pass", "{count} passes", len(plays), count=small(len(plays)))
    return tr("{passes} in {count} places", passes=text, count=small(runs)) if runs > 1 else text


def runs_of(indices: Sequence[int]) -> int:
    """In how many unbroken runs ascending indices lie."""
    return sum(1 for at, index in enumerate(indices) if at == 0 or index != indices[at - 1] + 1)


def talk_title(review: Review, index: int) -> str:
    """A talk's title for people; what was only heard stands in quotes, none is said."""
    segment = review.segments[index]
    if segment.title:
        return isolated(segment.title)
    if segment.title is None and segment.heard_title:
        return tr("“{words}”", words=segment.heard_title)
    return tr("no title")


def speakers(review: Review, index: int) -> str:
    """A talk's speakers for people; marked where only heard."""
    segment = review.segments[index]
    text = ", ".join(map(isolated, segment.shown_speakers))
    return tr("heard: {speakers}", speakers=text) if text and segment.speakers is None else text


def proofed(review: Review, index: int) -> str:
    """How far a talk is corrected: "corrected", "45% corrected", or nothing."""
    done = percent_proofed(review, index)
    if done == 0:
        return ""
    return tr("corrected", about="a talk") if done == 100 else tr("{percent}% corrected", percent=done)


def percent_proofed(review: Review, index: int) -> int:
    """How much of a talk is corrected, in percent: 0 only where nothing is, 100 only where all is."""
    if not len(review.proofed) or not review.is_talk(index):
        return 0
    done = share(review, review.parts_of(index))
    return int(done * 100) if done in (0, 1) else min(99, max(1, int(done * 100)))
