"""What a detector says: a stretch of the stream, its kind, why, and how sure. Knows no decisions."""

from dataclasses import dataclass
from enum import StrEnum

from talkeditor.core.errors import Problem
from talkeditor.core.schedule import Slot
from talkeditor.core.transcript import Position
from talkeditor.core.translation import later


class Kind(StrEnum):
    """What a stretch of the stream is."""

    TALK = "talk"
    REEL = "reel"
    CHATTER = "chatter"
    BREAK = "break"
    NOISE = "noise"


class Edge(StrEnum):
    """Which part of a segment a piece of evidence speaks of."""

    START = "start"
    END = "end"
    SEGMENT = "segment"


class Sureness(StrEnum):
    """How sure the program is; `tr` makes it a word of the interface."""

    SURE = later("sure")
    LIKELY = later("likely")
    UNSURE = later("unsure")


SURE_FROM = 0.8
LIKELY_FROM = 0.5


def sureness(probability: float) -> Sureness:
    """The word for a calibrated probability (0 to 1)."""
    if probability >= SURE_FROM:
        return Sureness.SURE
    return Sureness.LIKELY if probability >= LIKELY_FROM else Sureness.UNSURE


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for (or against) an edge or a segment, in words a person can check.

    `words` is the half-open range of word numbers in the line that the reason rests on.
    """

    line: int
    text: str
    edge: Edge = Edge.SEGMENT
    against: bool = False
    words: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Another place where an edge could lie, with the reason; ranked by their order in a tuple."""

    position: Position
    why: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """A title and speakers as heard in an introduction (mis-hearings and all), and on which line."""

    title: str = ""
    speakers: tuple[str, ...] = ()
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A proposed stretch, half-open from `start` to `end`.

    `confidence`, `start_confidence` and `end_confidence` are calibrated probabilities (see the command
    line's contract); None where the kind has none. `reel` names the reel a pass belongs to, the same
    for all its passes. A finding with `continues` is a further part of the talk before it. `unsure`
    marks a gap that needs a look. `start_places` and `end_places` are the runner-up places of the edges;
    for passes of one reel the k-th start place of each is the same place in the reel.
    """

    start: Position
    end: Position
    kind: Kind
    confidence: float | None = None
    start_confidence: float | None = None
    end_confidence: float | None = None
    evidence: tuple[Evidence, ...] = ()
    start_places: tuple[Place, ...] = ()
    end_places: tuple[Place, ...] = ()
    heard: Heard | None = None
    qa: int | None = None
    reel: str | None = None
    partial: bool = False
    continues: bool = False
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a detection is: lines done of all, and what is being looked for, in a word or two."""

    stage: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Fixed:
    """A stretch a person decided: detection keeps it as it is."""

    start: Position
    end: Position
    kind: Kind
    reel: str | None = None


@dataclass(frozen=True, slots=True)
class Chapter:
    """Where a chapter of the video begins in the stream, and what it is called."""

    start: Position
    title: str


@dataclass(frozen=True, slots=True)
class Constraints:
    """Human decisions that a detection must respect.

    `fixed` stretches stay as they are; an edge is forced at each of `pinned`; nothing within `vetoes`
    (half-open spans) is called a reel. `slots` are those that a schedule plans for this room and day, in
    order: they bind nothing, but talks are expected to follow them. Nor do `chapters`, where talks are
    expected to start.
    """

    fixed: tuple[Fixed, ...] = ()
    pinned: tuple[Position, ...] = ()
    vetoes: tuple[tuple[Position, Position], ...] = ()
    slots: tuple[Slot, ...] = ()
    chapters: tuple[Chapter, ...] = ()


DetectionEvent = Finding | Progress | Problem
