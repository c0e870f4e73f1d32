"""A segment: a stretch of the stream with what a person decided of it. Knows no other segment."""

from dataclasses import dataclass
from enum import StrEnum

from talkeditor.core.findings import Evidence, Finding, Kind, Place, Sureness, sureness
from talkeditor.core.transcript import Position
from talkeditor.core.translation import later

GAPS = frozenset({Kind.CHATTER, Kind.BREAK, Kind.NOISE})


class Status(StrEnum):
    """What became of a proposal. `SETTLED` follows from the neighbours and is never stored."""

    PROPOSED = later("proposed")
    ACCEPTED = later("accepted")
    SETTLED = later("settled")
    DROPPED = later("dropped")


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch from `start` to the start of the next segment.

    `title` and `speakers` are a person's (None: nothing said, what was heard holds). `qa` is the line
    where Q&A starts. `unsure`: a gap that needs a look. `continues`: a further part of the talk before
    it. `pinned`: a person placed the start edge. `by_hand`: a person made it what it is (split, merged,
    marked); it stays through a detection. `finding` is what the program proposed and why. `slot` is the
    id of the entry of a schedule that title and speakers were taken from.
    """

    start: Position
    kind: Kind
    status: Status = Status.PROPOSED
    title: str | None = None
    speakers: tuple[str, ...] | None = None
    qa: int | None = None
    reel: str | None = None
    partial: bool = False
    continues: bool = False
    unsure: bool = False
    pinned: bool = False
    by_hand: bool = False
    finding: Finding | None = None
    slot: str | None = None

    @property
    def decided(self) -> bool:
        """Whether a person accepted or dropped it."""
        return self.status is not Status.PROPOSED

    @property
    def is_gap(self) -> bool:
        """Whether it is chatter, a break or noise: what settles with its neighbours."""
        return self.kind in GAPS

    @property
    def settles(self) -> bool:
        """Whether it follows its neighbours: a gap that somebody called one, and that needs no look."""
        return self.is_gap and not self.unsure and (self.finding is not None or self.pinned)

    @property
    def titled_by_hand(self) -> bool:
        """Whether a person typed its title or its speakers: neither heard nor from a schedule."""
        return self.slot is None and (self.title is not None or self.speakers is not None)

    @property
    def heard_title(self) -> str:
        """The title as heard in the introduction, or nothing."""
        return self.finding.heard.title if self.finding and self.finding.heard else ""

    @property
    def shown_title(self) -> str:
        """The person's title, else what was heard."""
        return self.title if self.title is not None else self.heard_title

    @property
    def shown_speakers(self) -> tuple[str, ...]:
        """The person's speakers, else those heard."""
        if self.speakers is not None:
            return self.speakers
        return self.finding.heard.speakers if self.finding and self.finding.heard else ()

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Why it was proposed."""
        return self.finding.evidence if self.finding else ()

    @property
    def start_places(self) -> tuple[Place, ...]:
        """Runner-up places of the start edge, best first."""
        return self.finding.start_places if self.finding else ()

    @property
    def end_places(self) -> tuple[Place, ...]:
        """Runner-up places of the end edge, best first."""
        return self.finding.end_places if self.finding else ()

    @property
    def sureness(self) -> Sureness:
        """How sure the program is of it; a gap is sure unless it needs a look."""
        if self.unsure:
            return Sureness.UNSURE
        if self.finding is None or self.finding.confidence is None:
            return Sureness.SURE
        return sureness(self.finding.confidence)
