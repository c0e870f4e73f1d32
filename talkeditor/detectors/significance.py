"""Whether what repeats is a reel, and if not, what it rather is. Judges figures only, never words."""

from dataclasses import dataclass
from math import log2

from talkeditor.detectors.plays import Reason


@dataclass(frozen=True, slots=True)
class Traits:
    """What is known of a template and its plays.

    `full` counts the plays of most of it, `touching` the plays that meet another play without a gap.
    `lines` is its length in caption lines, `nearest` and `farthest` the words between plays that do not
    touch, `kinship` how much of its rare vocabulary the words around its plays share (0 to 1).
    """

    words: int
    lines: float
    tagged: float
    density: float
    dropped: float
    distinct: int
    plays: int
    full: int
    touching: int
    nearest: int
    farthest: int
    kinship: float
    bits: float


@dataclass(frozen=True, slots=True)
class Bounds:
    """From where on a repeat counts as a reel."""

    least_words: int = 36
    least_lines: float = 9.5
    enough_words: int = 60
    most_words: int = 6000
    most_lines: float = 450
    least_density: float = 0.25
    lone_words: int = 80
    pair_words: int = 160
    sure_words: int = 300
    one_place: int = 1500
    kin: float = 0.8
    kin_alone: float = 0.65


def chance_bits(stream: int, template: int) -> float:
    """The bits a play must bring to be no chance: one false one in a thousand streams of that length.

    Places where it could begin by chance grow with both lengths (as the E-value of BLAST does).
    """
    return log2(max(2, stream)) + log2(max(2, template)) + 10.0


def why_not(traits: Traits, bounds: Bounds) -> Reason | None:
    """Why the repeat is no reel; None if it is one."""
    if traits.words > bounds.most_words or traits.lines > bounds.most_lines:
        return Reason.PROGRAMME
    few_lines = traits.lines < bounds.least_lines and traits.words < bounds.enough_words
    if traits.words < bounds.least_words or few_lines:
        return _small(traits)
    if traits.full < 2 or (traits.full * 2 < traits.plays and traits.words < bounds.pair_words):
        return Reason.BOILERPLATE
    if traits.density < bounds.least_density:
        return _small(traits)
    if traits.distinct * 6 < traits.words and traits.distinct < 40:
        return Reason.TWICE
    # Votes, results, litanies: a formula with a slot. What is written for a reel has more different words.
    if traits.distinct * 2 < traits.words < bounds.pair_words:
        return Reason.FORMULA
    if traits.farthest < bounds.one_place:
        return None if _loops(traits, bounds) else Reason.TWICE
    rarely = 4 if traits.words >= bounds.pair_words else 2
    if traits.touching >= 2 and traits.touching * rarely >= traits.full:
        return None
    return None if _stands_alone(traits, bounds) else _small(traits)


def _loops(traits: Traits, bounds: Bounds) -> bool:
    """Whether plays at one place only are a loop: back to back, and no talk's own words run twice."""
    if traits.touching < traits.full or traits.kinship >= bounds.kin_alone:
        return False
    return traits.full >= 3 or traits.words >= bounds.sure_words or traits.tagged >= 0.5


def _stands_alone(traits: Traits, bounds: Bounds) -> bool:
    """Whether plays that touch no other are a reel: long, the same each time, foreign to what is around."""
    if traits.words >= bounds.sure_words:
        return traits.kinship < bounds.kin
    least = bounds.lone_words if traits.full >= 3 and traits.tagged >= 0.5 else bounds.pair_words
    return traits.words >= least and traits.dropped < 0.3 and traits.kinship < bounds.kin_alone


def _small(traits: Traits) -> Reason:
    if traits.farthest < 3000 or traits.plays < 3:
        return Reason.TWICE
    return Reason.FORMULA if traits.words < 16 else Reason.NOTICE
