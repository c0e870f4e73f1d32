"""Short streams of our own writing for tests of talk detection: one thing at a time, told in lines."""

from collections.abc import Iterable, Sequence
from random import Random

from talkeditor.core.findings import Finding, Kind
from talkeditor.core.transcript import Position, Transcript
from talkeditor.detectors import run

_WORDS = """
the a of to in and on that it is was for with when while under over near before after every some two nine
old cold small heavy green slow winter morning river village garden window kitchen cousin neighbour letter
turns holds slips pulls bends carries dries breaks grows waits falls burns rolls sings sinks climbs
often never twice slowly again together apart once almost hardly away home outside because until
"""
TOPICS = (
    ("anchor", "shackle", "hawser", "winch", "buoy"),
    ("loom", "heddle", "bobbin", "weft", "shuttle"),
    ("beehive", "smoker", "honeycomb", "queen", "drone"),
    ("kiln", "glaze", "teapot", "clay", "saucer"),
)


def speech(topic: int, lines: int, seed: int = 0) -> list[str]:
    """So many lines of even speech on one topic, hardly three words of it twice."""
    rng = Random(f"{topic} {seed}")
    return [
        " ".join(
            (*rng.choices(_WORDS.split(), k=3), rng.choice(TOPICS[topic]), *rng.choices(_WORDS.split(), k=3))
        )
        for _ in range(lines)
    ]


def lull(lines: int, seed: int = 0) -> list[str]:
    """Lines with hardly a word on them, as captions of an empty stage."""
    rng = Random(f"lull {seed}")
    return [
        rng.choice(("um", "okay", "yes", "uh", "so", "oh", "right", "here", "um um")) for _ in range(lines)
    ]


def transcript(*parts: Iterable[str]) -> Transcript:
    """The lines of the parts, one after another."""
    return Transcript(tuple(line for part in parts for line in part))


def findings(stream: Transcript) -> list[Finding]:
    """What is found in a stream with nothing decided."""
    return [event for event in run(stream) if isinstance(event, Finding)]


def talks(stream: Transcript) -> list[tuple[int, int]]:
    """First line and line behind the last of each talk found."""
    return [(f.start.line, f.end.line) for f in findings(stream) if f.kind is Kind.TALK]


def partitions(stream: Transcript, found: Sequence[Finding]) -> bool:
    """Whether findings lie in the stream, in order, none empty, none over another."""
    at = Position(0, 0)
    for finding in found:
        if not at <= finding.start < finding.end <= stream.end:
            return False
        at = finding.end
    return True
