"""The stretches of a stream in which talks are looked for, between reels and what people decided.

Knows neither cues nor scores but the odds that an edge of a talk lies at a fixed point.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from talkeditor.core.findings import Constraints, Evidence, Finding, Fixed, Kind
from talkeditor.core.transcript import Position
from talkeditor.core.translation import tr
from talkeditor.detectors.words import Words

AT_FILE = 4.0
AT_REEL = 3.0
AT_DECISION = 4.0
# Beside a decided talk the odds are those of the whole decode: there a gap may follow as well as a talk.
_BESIDE = {Kind.TALK: 0.0, Kind.REEL: AT_REEL} | dict.fromkeys(
    (Kind.CHATTER, Kind.BREAK, Kind.NOISE), AT_DECISION
)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words `start` to `end`: known by `finding`, or to be searched, with the odds of edges at its bounds."""

    start: int
    end: int
    opening: float = 0.0
    closing: float = 0.0
    finding: Finding | None = None


@dataclass(frozen=True, slots=True)
class _Known:
    start: int
    end: int
    odds: float
    finding: Finding | None


def stretches(
    words: Words,
    passes: Sequence[Finding],
    constraints: Constraints,
    window: tuple[Position, Position] | None,
) -> Iterator[Stretch]:
    """All stretches in order: passes, fixed ones, and what lies between, all within the window."""
    low, high = (words.index(window[0]), words.index(window[1])) if window else (0, len(words))
    at = low
    before = AT_FILE if low == 0 else AT_DECISION
    for known in _known(words, passes, constraints):
        if (known.end <= low and known.start < low) or known.start >= high:
            continue
        if known.start > at:
            yield Stretch(at, known.start, before, known.odds)
        if known.finding and known.start >= low and known.end <= high:
            yield Stretch(known.start, known.end, finding=known.finding)
        at, before = max(at, known.end), known.odds
    if at < high:
        yield Stretch(at, high, before, AT_FILE if high == len(words) else AT_DECISION)


def _known(words: Words, passes: Sequence[Finding], constraints: Constraints) -> list[_Known]:
    fixed = sorted(constraints.fixed, key=lambda one: one.start)
    known = [
        _Known(words.index(one.start), words.index(one.end), _BESIDE[one.kind], _decided(one))
        for one in fixed
    ]
    for one in passes:
        known += _free(words, one, fixed)
    for pin in constraints.pinned:
        at = words.index(pin)
        if not any(one.start <= at <= one.end for one in known):
            known.append(_Known(at, at, AT_DECISION, None))
    return sorted((one for one in known if one.start < one.end or one.finding is None), key=lambda k: k.start)


def _decided(one: Fixed) -> Finding:
    why = Evidence(one.start.line, tr("You decided this"))
    return Finding(one.start, one.end, one.kind, evidence=(why,), reel=one.reel)


def _free(words: Words, one: Finding, fixed: Iterable[Fixed]) -> list[_Known]:
    """A pass cut back to what nobody has decided; nothing where little of it is left."""
    start, end = one.start, one.end
    for other in fixed:
        if other.end <= start or other.start >= end:
            continue
        if other.start <= start:
            start = other.end
        else:
            end = other.start
    low, high = words.index(start), words.index(end)
    whole = words.index(one.end) - words.index(one.start)
    if 2 * (high - low) < whole:
        return []
    return [_Known(low, high, AT_REEL, replace(one, start=start, end=end))]
