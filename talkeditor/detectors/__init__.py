"""From a transcript to findings: reels, talks, chatter, breaks and noise."""

from collections.abc import Iterator

from talkeditor.core.errors import Problem
from talkeditor.core.findings import Constraints, DetectionEvent, Finding, Kind, Progress
from talkeditor.core.transcript import Position, Transcript
from talkeditor.detectors.plays import KnownReel
from talkeditor.detectors.stretches import stretches
from talkeditor.detectors.study import studied
from talkeditor.detectors.talks import joined

__all__ = ["run"]

Window = tuple[Position, Position]

_FREE = Constraints()


def run(
    transcript: Transcript,
    constraints: Constraints = _FREE,
    known: tuple[KnownReel, ...] = (),
    window: Window | None = None,
) -> Iterator[DetectionEvent]:
    """Progress as it goes, problems, and findings in the order of the stream.

    `known` are remembered reels. With a `window` only what lies between its two positions is decoded
    again, which is quick where the same transcript was looked at before in this process.
    """
    if not len(transcript):
        return
    total = len(transcript)
    yield Progress("Words", 0, total)
    study = studied(transcript)
    yield Progress("Reels", 0, total)
    passes = study.passes(constraints.vetoes, known)
    yield Progress("Talks", 0, total)
    talks = study.talks(constraints.vetoes, known)
    if not talks.boundaries.features.spoken:
        yield Problem(None, "The language is not known here: talks are found by their structure alone.")
    findings: list[Finding] = []
    for stretch in stretches(study.words, passes, constraints, window):
        if stretch.finding:
            findings.append(stretch.finding)
        else:
            findings += talks.between(stretch.start, stretch.end, stretch.opening, stretch.closing)
        yield Progress("Talks", study.words.line_of(stretch.end), total)
    for finding in joined(talks.boundaries, findings):
        if finding.kind is not Kind.CHATTER or finding.evidence:
            yield finding
