"""Where things lie along the overview strip: lines or times to pixels and back, ticks, least widths.

Pure arithmetic; knows no widget.
"""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from talkeditor.core.transcript import Transcript
from talkeditor.core.wording import count, counted

_LINE_STEPS = (1, 2, 5)
_SECOND_STEPS = (1, 2, 5, 10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200)


class Tick(NamedTuple):
    """A mark of the axis: where (0 to 1 of the width) and what it says."""

    share: float
    label: str


class Scale:
    """Lines of a transcript as shares (0 to 1) of the strip: by time where it has times, else by line."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self._lines = len(transcript)
        self._start, self._end = self._span()

    def _span(self) -> tuple[int, int]:
        if not self._transcript.timed or not self._lines:
            return 0, 0
        start, last = self._time(0), self._time(self._lines - 1)
        ends = self._transcript.ends_ms
        return start, max(last, (ends[-1] if ends else None) or last)

    @property
    def by_time(self) -> bool:
        """Whether the strip runs by time."""
        return self._end > self._start

    def _time(self, line: int) -> int:
        """The time of a line, or of the next one before it that has a time."""
        starts = self._transcript.starts_ms
        for before in range(line, -1, -1):
            time = starts[before]
            if time is not None:
                return time
        return 0

    def share(self, line: int) -> float:
        """Where a line starts; the line behind the last is the end."""
        if line >= self._lines:
            return 1.0
        if not self.by_time:
            return line / self._lines
        share = (self._time(line) - self._start) / (self._end - self._start)
        return min(max(share, 0.0), 1.0)

    def ticks(self, most: int) -> list[Tick]:
        """At most about `most` marks at round numbers; the first and the last say where the strip ends."""
        if not self._lines:
            return []
        return self._time_ticks(most) if self.by_time else self._line_ticks(most)

    def _line_ticks(self, most: int) -> list[Tick]:
        step = _round_step(self._lines / max(1, most))
        inner = [
            Tick((line - 1) / self._lines, count(line)) for line in range(step, self._lines, step) if line > 1
        ]
        return [Tick(0.0, "1"), *inner, Tick(1.0, counted(self._lines, "line"))]

    def _time_ticks(self, most: int) -> list[Tick]:
        start, end = self._start / 1000, self._end / 1000
        wanted = (end - start) / max(1, most)
        step = next((step for step in _SECOND_STEPS if step >= wanted), _SECOND_STEPS[-1])
        first = int(start // step + 1) * step
        inner = [
            Tick((at - start) / (end - start), clock(at, step < 60)) for at in range(first, int(end), step)
        ]
        return [Tick(0.0, clock(int(start), step < 60)), *inner, Tick(1.0, clock(int(end), True))]


def clock(seconds: int, exact: bool) -> str:
    """A time of a recording: "1:30", to the second "1:30:05"."""
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour}:{minute:02}:{second:02}" if exact else f"{hour}:{minute:02}"


def _round_step(wanted: float) -> int:
    unit = 1
    while True:
        for factor in _LINE_STEPS:
            if factor * unit >= wanted:
                return factor * unit
        unit *= 10


def spread(shares: Sequence[float], width: int, least: int) -> list[int]:
    """Pixels for ascending shares, so that no piece is narrower than `least` where there is room for all.

    `shares` are the starts of the pieces and the end of the last; so many pixels come back, from 0 to
    `width`. Pieces that are too narrow push what follows, and at the end what went before.
    """
    pieces = len(shares) - 1
    if pieces <= 0:
        return [0] * len(shares)
    room = min(least, width // pieces)
    edges: list[int] = []
    free = 0
    for share in shares[:-1]:
        edge = round(share * width)
        if edge < free:
            edge = free
        edges.append(edge)
        free = edge + room
    limit = width
    for at in range(pieces - 1, -1, -1):
        limit -= room
        if edges[at] <= limit:
            break
        edges[at] = limit
    edges.append(width)
    return edges


def line_at(edges: Sequence[int], starts: Sequence[int], end: int, x: float) -> tuple[int, int]:
    """The piece and the line under a pixel; `starts` are the first lines of the pieces, `end` the last's."""
    piece = min(max(0, bisect_right(edges, x) - 1), len(starts) - 1)
    left, right = edges[piece], edges[piece + 1]
    first = starts[piece]
    behind = starts[piece + 1] if piece + 1 < len(starts) else end
    within = (x - left) / max(1, right - left)
    line = first + int(min(max(within, 0.0), 1.0) * (behind - first))
    return piece, min(line, max(first, behind - 1))
