"""Runs the detection of the program on streams and scores what it proposes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Any

from talkeditor import detectors
from talkeditor.core.findings import Finding
from talkeditor.core.normalise import normalise
from talkeditor.core.propose import propose
from talkeditor.core.transcript import Cue, Transcript
from tests.streams.compose import Stream
from tests.streams.scoring import Score, score


def transcript_of(lines: Iterable[str]) -> Transcript:
    """The transcript of a caption dump."""
    return normalise(Cue(line) for line in lines)


def proposed(transcript: Transcript) -> list[dict[str, Any]]:
    """What the program proposes, in whole lines, as `talkeditor detect --json` prints it."""
    findings = [event for event in detectors.run(transcript) if isinstance(event, Finding)]
    segments = propose(transcript, findings)
    ends = [*(segment.start.line for segment in segments[1:]), len(transcript)]
    return [
        {
            "start": segment.start.line,
            "end": end,
            "kind": segment.kind.value,
            "reel": segment.reel,
            "confidence": segment.finding.confidence if segment.finding else None,
            "title": segment.shown_title or None,
            "qa": segment.qa,
        }
        for segment, end in zip(segments, ends, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class Measured:
    """A stream and how well the program's proposal fits its gold."""

    stream: Stream
    segments: Sequence[Mapping[str, Any]]
    score: Score

    @property
    def has_reel(self) -> bool:
        """Whether there is a reel to be found."""
        return any(segment["kind"] == "reel" for segment in self.stream.gold["segments"])

    @property
    def worth(self) -> float:
        """One number to rank streams by: the mean of what passes and edges reach, less false reel lines."""
        points = [self.score.in_range, self.score.within_ten] + [self.score.passes] * self.has_reel
        return fmean(points) - self.score.false_reel_lines / len(self.stream.lines)


def measure(stream: Stream) -> Measured:
    """The program's proposal for a stream, scored."""
    segments = proposed(transcript_of(stream.lines))
    return Measured(stream, segments, score(stream.gold, segments))


def report(measured: Sequence[Measured]) -> str:
    """A table over streams, the worst one named, and the means."""
    rows = [f"{'passes':>6} {'range':>6} {'@10':>6} {'Pk':>6} {'false':>6} {'lines':>6}  stream"]
    rows += [
        f"{_figures(one.score, one.has_reel)} {len(one.stream.lines):>6}  {one.stream.name}"
        for one in measured
    ]
    worst = min(measured, key=lambda one: one.worth)
    rows += ["", means(measured).line(), f"worst: {worst.stream.name}"]
    return "\n".join(rows) + "\n"


def _figures(found: Score, has_reel: bool) -> str:
    passes = f"{found.passes:6.2f}" if has_reel else "     -"
    return (
        f"{passes} {found.in_range:6.2f} {found.within_ten:6.2f} {found.pk:6.3f} {found.false_reel_lines:6}"
    )


@dataclass(frozen=True, slots=True)
class Means:
    """Means over streams; false reel lines are summed over those that have no reel."""

    passes: float
    in_range: float
    within_ten: float
    pk: float
    false_without_reel: int

    def line(self) -> str:
        """The means in a sentence."""
        return (
            f"mean: pass F1 {self.passes:.3f}, edges in range {self.in_range:.3f}, "
            f"within ten lines {self.within_ten:.3f}, Pk {self.pk:.3f}\n"
            f"reel lines where there is no reel: {self.false_without_reel}"
        )


def means(measured: Sequence[Measured]) -> Means:
    """The means of the table."""
    return Means(
        passes=fmean([one.score.passes for one in measured if one.has_reel] or [1.0]),
        in_range=fmean(one.score.in_range for one in measured),
        within_ten=fmean(one.score.within_ten for one in measured),
        pk=fmean(one.score.pk for one in measured),
        false_without_reel=sum(one.score.false_reel_lines for one in measured if not one.has_reel),
    )
