"""Test streams with gold, composed of our own writing.

    from tests.streams import DUMP, compose, drawn
    stream = compose(7, DUMP, house_rules=True, reel_error=0.15)
    stream.lines, stream.gold

The same arguments give the same stream, on every machine. `python -m tests.streams SEED DIR` writes one.
"""

from tests.streams.compose import Stream, compose
from tests.streams.draw import draw, drawn, long
from tests.streams.plan import TRAPS, Plan
from tests.streams.styles import (
    DUMP,
    FRENCH,
    GERMAN,
    NO_TAGS,
    SPANISH,
    STENO,
    STENO_SPANISH,
    STYLES,
    WHISPER,
    WHISPER_GERMAN,
    YOUTUBE,
    Style,
)

__all__ = [
    "DUMP", "FRENCH", "GERMAN", "NO_TAGS", "SPANISH", "STENO", "STENO_SPANISH", "STYLES", "TRAPS", "WHISPER",
    "WHISPER_GERMAN", "YOUTUBE", "Plan", "Stream", "Style", "compose", "draw", "drawn", "long",
]  # fmt: skip
