"""How a review is told in words: names, counts, spans, states. Pure; knows no widget and no session."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

from talkeditor.core import wording as core
from talkeditor.core.findings import Kind, Progress, Sureness
from talkeditor.core.progress import share
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.wording import counted, line_range, name_of, small

KIND_WORDS = {
    Kind.TALK: "Talk",
    Kind.REEL: "Reel",
    Kind.CHATTER: "Chatter",
    Kind.BREAK: "Break",
    Kind.NOISE: "Noise",
}


@dataclass(frozen=True, slots=True)
class State:
    """A segment's state for the eye and the ear: the word, the icon that marks it, its colour token."""

    word: str
    icon: str
    token: str


_STATES = {
    Status.PROPOSED: State("Proposed", "undecided", "text2"),
    Status.ACCEPTED: State("Accepted", "accepted", "ok"),
    Status.SETTLED: State("Settled", "settled", "ok"),
    Status.DROPPED: State("Dropped", "dropped", "drop"),
}
_NEEDS_A_LOOK = State("Needs a look", "unsure", "warn")


def span(lines: range) -> str:
    """The lines of a stretch, as people count: "lines 1,012–2,147"."""
    return f"{'line' if len(lines) <= 1 else 'lines'} {line_range(lines)}"


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
        return KIND_WORDS[segment.kind] if segment.kind is not Kind.TALK else "Dropped talk"
    talks = max(other for other in talk_numbers(review) if other is not None)
    text = f"Talk {number} of {talks}"
    parts = review.parts_of(index)
    return f"{text}, part {parts.index(index) + 1}" if len(parts) > 1 else text


def reel_name(review: Review, index: int) -> str:
    """A reel's name: what a person called it, else "Reel", with its letter where there are several."""
    segment = review.segments[index]
    name = segment.title or core.reel_name(review, segment.reel)
    return name[:1].upper() + name[1:]


def name(review: Review, index: int) -> str:
    """A segment's name within a sentence: "talk 3", "pass 2 of the reel", "the noise before talk 5"."""
    text = name_of(review, index)
    return f"the {text} {where(review, index)}".strip() if review.segments[index].is_gap else text


def where(review: Review, index: int) -> str:
    """Between which talks a segment lies: "between talks 4 and 5", "before talk 1", "after talk 7"."""
    before = _talk_beside(review, index, -1)
    after = _talk_beside(review, index, +1)
    if before is not None and after is not None:
        return f"within talk {before}" if before == after else f"between talks {before} and {after}"
    if after is not None:
        return f"before talk {after}"
    return "" if before is None else f"after talk {before}"


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
        return f"{passes(review, segment.reel)} · this one {span(lines)}"
    if segment.is_gap and (place := where(review, index)):
        return f"{place} · {length}"
    return f"{span(lines)} · {length}"


def passes(review: Review, reel: str) -> str:
    """How many passes a reel has, and in how many places: "ten passes in two places"."""
    plays = review.passes_of(reel)
    runs = runs_of(plays)
    text = f"{small(len(plays))} {'pass' if len(plays) == 1 else 'passes'}"
    return f"{text} in {small(runs)} places" if runs > 1 else text


def runs_of(indices: Sequence[int]) -> int:
    """In how many unbroken runs ascending indices lie."""
    return sum(1 for at, index in enumerate(indices) if at == 0 or index != indices[at - 1] + 1)


def talk_title(review: Review, index: int) -> str:
    """A talk's title for people; what was only heard stands in quotes, none is said."""
    segment = review.segments[index]
    if segment.title:
        return segment.title
    if segment.title is None and segment.heard_title:
        return f"“{segment.heard_title}”"
    return "no title"


def speakers(review: Review, index: int) -> str:
    """A talk's speakers for people; marked where only heard."""
    segment = review.segments[index]
    text = ", ".join(segment.shown_speakers)
    return f"heard: {text}" if text and segment.speakers is None else text


def proofed(review: Review, index: int) -> str:
    """How far a talk is corrected: "corrected", "45% corrected", or nothing."""
    if not len(review.proofed) or not review.is_talk(index):
        return ""
    done = share(review, review.parts_of(index))
    if done == 0:
        return ""
    return "corrected" if done == 1 else f"{min(99, max(1, int(done * 100)))}% corrected"
