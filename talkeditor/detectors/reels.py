"""Finds what loops in a stream: reels and every pass of them. Knows nothing of talks, cues or languages."""

from collections.abc import Sequence
from dataclasses import dataclass

from talkeditor.detectors.plays import KnownReel, Pass, PhaseVote, Reason, Reel, Reels, Repeat
from talkeditor.detectors.words import Words

__all__ = ["KnownReel", "Options", "Pass", "PhaseVote", "Reason", "Reel", "Reels", "Repeat", "find_reels"]


@dataclass(frozen=True, slots=True)
class Options:
    """What the search for reels can be told."""

    gram: int = 5


def find_reels(
    words: Words,
    vetoes: Sequence[tuple[int, int]] = (),
    known: Sequence[KnownReel] = (),
    options: Options = Options(),
) -> Reels:
    """The reels of a stream; nothing in the `vetoes` (half-open word spans) is called one."""
    return Reels()
