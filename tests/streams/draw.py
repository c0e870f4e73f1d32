"""Draws varied streams: style, shape and traps by seed."""

from collections.abc import Iterator
from random import Random
from typing import Any

from tests.streams.compose import Stream, compose
from tests.streams.gold import Segment
from tests.streams.plan import TRAPS
from tests.streams.styles import (
    DUMP,
    FRENCH,
    GERMAN,
    NO_TAGS,
    SPANISH,
    STENO,
    STENO_SPANISH,
    WHISPER,
    WHISPER_GERMAN,
    YOUTUBE,
)

SHAPES: tuple[tuple[str, dict[str, Any]], ...] = (
    ("hall", {}),
    ("hall", {"talks": 5, "qa": 0.9}),
    ("hall", {"minutes": (12, 40), "talks": 3}),
    ("lightning", {"talks": 10, "minutes": (2, 5), "qa": 0.1, "break_passes": 0.1}),
    ("lightning", {"talks": 7, "minutes": (3, 6), "qa": 0.0, "break_passes": 0.15}),
    ("podcast", {"talks": 3, "minutes": (8, 25), "podcast": True, "reels": 0}),
    ("bare", {"hosts": False, "applause": False, "qa": 0.2, "break_passes": 0.2}),
    ("no reel", {"reels": 0, "talks": 5}),
    ("no reel", {"reels": 0, "talks": 8, "minutes": (4, 12)}),
    ("two reels", {"reels": 2, "break_passes": 0.7, "opening_passes": 6}),
    ("sparse", {"opening_passes": 1, "closing_passes": 1, "break_passes": 0.8, "talks": 5}),
)
DRAWN_STYLES = (
    DUMP, DUMP, DUMP, YOUTUBE, YOUTUBE, NO_TAGS, STENO, WHISPER, WHISPER, GERMAN,
    SPANISH, FRENCH, WHISPER_GERMAN, STENO_SPANISH,
)  # fmt: skip


def drawn(n: int, first_seed: int = 0) -> Iterator[Stream]:
    """`n` varied streams, of the seeds from `first_seed` on."""
    for seed in range(first_seed, first_seed + n):
        yield draw(seed)


def draw(seed: int) -> Stream:
    """The varied stream of a seed: style, shape and traps are drawn as well."""
    rng = Random(f"draw {seed}")
    style = rng.choice(DRAWN_STYLES)
    shape, settings = rng.choice(SHAPES)
    low = rng.choice((12, 20, 40, 60, 100, 160, 240))
    switches: dict[str, Any] = {
        "reel_lines": (low, min(300, low + low // 2)),
        "reel_error": rng.choice((0.02, 0.03, 0.04, 0.05, 0.07, 0.1, 0.15, 0.2, 0.3)),
        "opening_passes": rng.choice((2, 3, 4, 6, 8)),
        "closing_passes": rng.choice((0, 1, 2, 3)),
        **{trap: rng.random() < 0.22 for trap in TRAPS},
        **settings,
    }
    switches["interleaved"] = switches["interleaved"] and switches.get("reels") == 2
    stream = compose(seed, style, **switches)
    return Stream(stream.lines, stream.gold, f"{shape}, {stream.name}")


def long(lines: int, first_seed: int = 0, **switches: Any) -> Stream:
    """A stream of at least `lines` lines: day after day, each with a reel of its own (80,000 a second)."""
    out: list[str] = []
    segments: list[Segment] = []
    seed = first_seed
    # Without slogans: hundreds of reels that share thirty of them would be one another.
    while len(out) < lines:
        day = compose(seed, DUMP, **{"slogans": False, **switches})
        segments += [_moved(segment, len(out), seed) for segment in day.gold["segments"]]
        out += day.lines
        seed += 1
    about = f"Composed: days {first_seed} to {seed - 1}."
    return Stream(out, {"lines": len(out), "about": about, "segments": segments}, f"{len(out)} lines")


def _moved(segment: Segment, by: int, day: int) -> Segment:
    """The segment further down; its reel and talk are those of the day."""
    moved = {**segment, "start": segment["start"] + by, "end": segment["end"] + by}
    for key in ("start_range", "end_range"):
        moved[key] = [line + by for line in segment[key]]
    for key in ("reel", "talk_id"):
        if key in segment:
            moved[key] = f"{day} {segment[key]}"
    if "qa" in segment:
        moved["qa"] = segment["qa"] + by
    return moved
