"""From marks set while composing to gold: segments that partition a stream, and what counts as right."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

Segment = dict[str, Any]
SMALL = 6
Spans = Sequence[tuple["Mark", int]]


@dataclass(slots=True)
class Mark:
    """A segment under construction; `start_hi` and `end_lo` bound what counts as right besides the edge."""

    kind: str
    start: int
    meta: Segment = field(default_factory=dict)
    start_hi: int | None = None
    end_lo: int | None = None


def gold_of(marks: Sequence[Mark], total: int) -> list[Segment]:
    """The segments of a stream of `total` lines."""
    forget_single_plays(marks)
    ends = [*(mark.start for mark in marks[1:]), total]
    spans = merged([(mark, end) for mark, end in zip(marks, ends, strict=True) if mark.start < end])
    return [_segment(spans, at, total) for at in range(len(spans))]


def _segment(spans: Spans, at: int, total: int) -> Segment:
    mark, end = spans[at]
    low = spans[at - 1][0].start if at and is_small_gap(spans, at - 1) else mark.start - 3
    high = spans[at + 1][1] if at + 1 < len(spans) and is_small_gap(spans, at + 1) else end + 3
    meta = dict(mark.meta)
    low = min(low, meta.pop("start_from", low))
    return {
        "start": mark.start,
        "end": end,
        "kind": mark.kind,
        **meta,
        "start_range": [max(0, low), mark.start + 3 if mark.start_hi is None else mark.start_hi],
        "end_range": [min(end, end - 3 if mark.end_lo is None else mark.end_lo), min(total, high)],
    }


def forget_single_plays(marks: Sequence[Mark]) -> None:
    """What was not heard in full and once more is no reel: nobody could know that it loops."""
    plays = sorted((mark for mark in marks if mark.kind == "reel"), key=lambda mark: mark.meta["reel"])
    for _, group in groupby(plays, key=lambda mark: mark.meta["reel"]):
        same = list(group)
        if len(same) < 2 or all(mark.meta["partial"] for mark in same):
            for mark in same:
                mark.kind, mark.meta = "chatter", {"optional": True}


def merged(spans: Spans) -> Spans:
    """The same with stretches of chatter that touch as one."""
    out: list[tuple[Mark, int]] = []
    for mark, end in spans:
        if out and mark.kind == out[-1][0].kind == "chatter" and mark.meta == out[-1][0].meta:
            out[-1] = (out[-1][0], end)
        else:
            out.append((mark, end))
    return out


def is_small_gap(spans: Spans, at: int) -> bool:
    """Whether the segment is so little chatter that giving it to the talk beside it is as right."""
    mark, end = spans[at]
    return mark.kind in ("chatter", "break") and end - mark.start <= SMALL
