"""The shape of a stream, and the traps in it, each a switch."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plan:
    """What to compose; the defaults make a day in a hall with one reel."""

    talks: int = 4
    minutes: tuple[float, float] = (6, 25)
    words_a_minute: int = 140
    reels: int = 1
    reel_lines: tuple[int, int] = (40, 140)
    reel_error: float = 0.05
    slogans: bool = True
    opening_passes: int = 5
    closing_passes: int = 2
    break_passes: float = 0.35
    hosts: bool = True
    applause: bool = True
    qa: float = 0.7
    podcast: bool = False
    house_rules: bool = False
    refrain: bool = False
    demo_twice: bool = False
    boilerplate: bool = False
    news: bool = False
    tags_inside: bool = False
    one_two: bool = False
    interleaved: bool = False
    starts_mid: bool = False
    ends_mid: bool = False
    contaminated: bool = False
    interrupted: bool = False
    garbled_start: bool = False
    lunch: bool = False
    one_theme: bool = False
    in_one_breath: bool = False
    false_cues: bool = False


TRAPS = (
    "house_rules", "refrain", "demo_twice", "boilerplate", "news", "tags_inside", "one_two", "interleaved",
    "starts_mid", "ends_mid", "contaminated", "interrupted", "garbled_start", "lunch",
    "one_theme", "in_one_breath", "false_cues",
)  # fmt: skip
