"""How good a proposal is, measured on gold. The definitions are those of the project's scorer.

Segments are mappings with `start`, `end` (exclusive) and `kind`, as `talkeditor detect --json` prints them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Segment = Mapping[str, Any]
LEAST_IOU = 0.8


@dataclass(frozen=True, slots=True)
class Score:
    """F1 of passes, of talk edges in their ranges and within ten lines; Pk; lines wrongly called reel."""

    passes: float
    in_range: float
    within_ten: float
    pk: float
    false_reel_lines: int


def score(gold: Mapping[str, Any], segments: Sequence[Segment]) -> Score:
    """All measures of a proposal for the stream that `gold` describes."""
    truth: Sequence[Segment] = gold["segments"]
    return Score(
        passes=pass_f1(truth, segments),
        in_range=range_f1(truth, segments),
        within_ten=near_f1(truth, segments, 10),
        pk=pk(gold["lines"], truth, segments),
        false_reel_lines=false_reel_lines(truth, segments),
    )


def f1(hits: int, proposed: int, true: int) -> float:
    """The harmonic mean of precision and recall; 1 where nothing was to be found and nothing proposed."""
    if not proposed and not true:
        return 1.0
    return 2 * hits / (proposed + true)


def spans(segments: Iterable[Segment], kind: str) -> list[tuple[int, int]]:
    """The (start, end) of all segments of a kind, in order."""
    return sorted((segment["start"], segment["end"]) for segment in segments if segment["kind"] == kind)


def iou(one: tuple[int, int], other: tuple[int, int]) -> float:
    """Common lines over all lines of two spans."""
    common = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, common) / (max(one[1], other[1]) - min(one[0], other[0]))


def pass_f1(truth: Sequence[Segment], proposed: Sequence[Segment]) -> float:
    """Passes found with an IoU of .8, one to one: above .5 no span can fit two others."""
    true, found = spans(truth, "reel"), spans(proposed, "reel")
    hits = sum(any(iou(span, other) >= LEAST_IOU for other in found) for span in true)
    return f1(hits, len(found), len(true))


def reel_line_f1(truth: Sequence[Segment], proposed: Sequence[Segment]) -> float:
    """Lines called reel, whatever the passes."""
    true, found = (
        {line for start, end in spans(segments, "reel") for line in range(start, end)}
        for segments in (truth, proposed)
    )
    return f1(len(true & found), len(found), len(true))


def matched(true: list[int], found: list[int], tolerance: int) -> int:
    """The most pairs of two sorted lists that lie within a tolerance, one to one."""
    at = hits = 0
    for point in true:
        while at < len(found) and found[at] < point - tolerance:
            at += 1
        if at < len(found) and found[at] <= point + tolerance:
            hits += 1
            at += 1
    return hits


def near_f1(truth: Sequence[Segment], proposed: Sequence[Segment], tolerance: int) -> float:
    """Talk edges within a tolerance in lines, starts with starts and ends with ends."""
    true, found = spans(truth, "talk"), spans(proposed, "talk")
    hits = sum(
        matched(sorted(span[side] for span in true), sorted(span[side] for span in found), tolerance)
        for side in (0, 1)
    )
    return f1(hits, 2 * len(found), 2 * len(true))


def range_f1(truth: Sequence[Segment], proposed: Sequence[Segment]) -> float:
    """Talk edges in their accepted ranges; parts of a talk count once, edges between them are free."""
    talks: dict[Any, list[list[int]]] = {}
    free: list[tuple[int, list[int]]] = []
    for at, segment in enumerate(segment for segment in truth if segment["kind"] == "talk"):
        key = segment.get("talk_id", ("#", at))
        start = segment.get("start_range", [segment["start"] - 3, segment["start"] + 3])
        end = segment.get("end_range", [segment["end"] - 3, segment["end"] + 3])
        if key in talks:
            free += [(1, talks[key][1]), (0, start)]
            talks[key][1] = end
        else:
            talks[key] = [start, end]
    hits = total = 0
    for side in (0, 1):
        points = sorted(span[side] for span in spans(proposed, "talk"))
        for low, high in sorted((ranges[side] for ranges in talks.values()), key=lambda found: found[1]):
            inside = [point for point in points if low <= point <= high]
            if inside:
                points.remove(inside[0])
                hits += 1
        total += sum(
            not any(where == side and low <= point <= high for where, (low, high) in free) for point in points
        )
    return f1(hits, hits + total, 2 * len(talks))


def edges(lines: int, segments: Sequence[Segment]) -> list[int]:
    """Where the label changes between neighbouring lines: this talk, some reel, or anything else."""
    labels: list[object] = [None] * lines
    for at, segment in enumerate(segments):
        if segment["kind"] in ("reel", "talk"):
            label = "reel" if segment["kind"] == "reel" else at
            labels[segment["start"] : segment["end"]] = [label] * (segment["end"] - segment["start"])
    return [at for at in range(lines - 1) if labels[at] != labels[at + 1]]


def pk(lines: int, truth: Sequence[Segment], proposed: Sequence[Segment]) -> float:
    """The share of windows of half a mean segment that disagree on holding an edge (Beeferman 1999)."""
    true, found = edges(lines, truth), edges(lines, proposed)
    if lines < 3:
        return 0.0
    width = min(max(2, round(lines / (len(true) + 1) / 2)), lines - 1)
    windows = lines - width
    mine, theirs = (_windows_with_an_edge(places, width, windows) for places in (true, found))
    return sum(one != other for one, other in zip(mine, theirs, strict=True)) / windows


def _windows_with_an_edge(places: list[int], width: int, windows: int) -> bytearray:
    held = bytearray(windows)
    for place in places:
        low, high = max(0, place - width + 1), min(windows, place + 1)
        held[low:high] = b"\x01" * max(0, high - low)
    return held


def false_reel_lines(truth: Sequence[Segment], proposed: Sequence[Segment]) -> int:
    """Lines that are called reel and lie in none; what the gold calls optional does not count."""
    true = spans([{**segment, "kind": "reel"} for segment in truth if reel_or_optional(segment)], "reel")
    wrong = 0
    for start, end in spans(proposed, "reel"):
        wrong += end - start - sum(max(0, min(end, high) - max(start, low)) for low, high in true)
    return wrong


def reel_or_optional(segment: Segment) -> bool:
    """Whether calling these lines a reel is no fault."""
    return segment["kind"] == "reel" or bool(segment.get("optional"))
