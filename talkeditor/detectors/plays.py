"""What reel detection gives: reels, their passes, and what repeats but is no reel. Knows no search."""

from dataclasses import dataclass, field
from enum import StrEnum


class Reason(StrEnum):
    """Why something that repeats is probably not a reel, in the words of the interface."""

    NOTICE = "repeated notice"
    TWICE = "refrain / run twice"
    BOILERPLATE = "boilerplate"
    FORMULA = "news formula"
    PROGRAMME = "repeated programme"
    REJECTED = "rejected before"


@dataclass(frozen=True, slots=True)
class KnownReel:
    """A remembered reel: its name and its normalised words. A rejected one is never called a reel again."""

    name: str
    words: tuple[str, ...]
    rejected: bool = False


@dataclass(frozen=True, slots=True)
class PhaseVote:
    """How many votes a place of the template got for being the start of the reel; what voted, in English."""

    offset: int
    votes: float
    why: str = ""


@dataclass(frozen=True, slots=True)
class Reel:
    """What loops. `template` holds word ids, tags and blanks left out, from the voted start on.

    `votes` are the candidates for the start, best first (offsets into `template`, the first is 0).
    `known` is the name of the remembered reel it is, if any.
    """

    id: str
    template: tuple[int, ...]
    votes: tuple[PhaseVote, ...] = ()
    known: str | None = None

    @property
    def period(self) -> int:
        """The length of one pass in words."""
        return len(self.template)


@dataclass(frozen=True, slots=True)
class Pass:
    """One play of a reel: words `start` to `end` of the stream play `first` to `last` of its template.

    `likeness` is the share of the words of the stretch played that are the same, 0 to 1. `missing` are
    stretches of the template that were not heard, `live` stretches of the stream (word numbers) that are
    not the reel's. `places` are other starts: the k-th is the same place of the reel in every pass.
    `density` is the share of its words that lie in word grams of the reel, 0 to 1.
    """

    start: int
    end: int
    reel: str
    number: int
    first: int
    last: int
    partial: bool = False
    contaminated: bool = False
    likeness: float = 1.0
    missing: tuple[tuple[int, int], ...] = ()
    live: tuple[tuple[int, int], ...] = ()
    places: tuple[int, ...] = ()
    density: float = 1.0


@dataclass(frozen=True, slots=True)
class Repeat:
    """What is said again and again but is probably no reel: its spans (word numbers) and why not.

    `known` is the name of the remembered reel it is, if any.
    """

    spans: tuple[tuple[int, int], ...]
    reason: Reason
    known: str | None = None


@dataclass(frozen=True, slots=True)
class Reels:
    """All that repeats in a stream; passes by their start, reels by their first pass."""

    passes: tuple[Pass, ...] = ()
    reels: tuple[Reel, ...] = ()
    repeats: tuple[Repeat, ...] = field(default=())

    def reel(self, name: str) -> Reel:
        """The reel of that id."""
        return next(reel for reel in self.reels if reel.id == name)
