"""From a transcript to findings: reels, talks, chatter, breaks and noise.

What each part of the decode of talks buys: F1 of talk edges within ten lines and in the accepted ranges, on
60 composed streams (means), the day the program was asked for, and a stenographed day without a reel. Made by
`python -m tests.detectors.ablations`; weights come from thought and composed streams, not from the two days.

    everything                   0.94 0.90   1.00 1.00   0.90 0.90
    no cue phrases               0.61 0.55   0.75 0.75   0.77 0.85
    no applause, no music        0.94 0.90   1.00 1.00   0.81 0.85
    nothing against an edge      0.94 0.91   0.65 0.65   0.83 0.86
    no levelling off of cues     0.94 0.90   1.00 1.00   0.93 0.96
    no cohesion                  0.94 0.89   0.68 0.68   0.82 0.86
    no words a line              0.87 0.80   0.79 0.86   0.90 0.90
    no change of density         0.93 0.89   0.93 0.93   0.90 0.90
    no turns                     0.95 0.90   1.00 1.00   0.85 0.93
    no durations                 0.95 0.90   0.74 0.68   0.90 0.90
    durations not learned        0.94 0.90   0.78 0.78   0.90 0.90
"""

from collections.abc import Iterator

from talkeditor.core.errors import Problem
from talkeditor.core.findings import Constraints, DetectionEvent, Finding, Kind, Progress
from talkeditor.core.transcript import Position, Transcript
from talkeditor.core.translation import tr
from talkeditor.detectors.plays import KnownReel
from talkeditor.detectors.remembered import with_rejected
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
    yield Progress(tr("Words"), 0, total)
    study = studied(transcript)
    yield Progress(tr("Reels"), 0, total)
    passes = study.passes(constraints.vetoes, known)
    looking = tr("Talks")
    yield Progress(looking, 0, total)
    talks = study.talks(constraints.vetoes, known)
    if constraints.slots or constraints.chapters:
        talks = talks.expecting(constraints.slots, constraints.chapters)
    if not talks.boundaries.features.spoken:
        text = tr("The language is not known here: talks are found by their structure alone.")
        yield Problem(None, text)
    findings: list[Finding] = []
    for stretch in stretches(study.words, passes, constraints, window):
        if stretch.finding:
            findings.append(stretch.finding)
        else:
            findings += talks.between(stretch.start, stretch.end, stretch.opening, stretch.closing)
        yield Progress(looking, study.words.line_of(stretch.end), total)
    findings = with_rejected(study.words, study.reels(constraints.vetoes, known), findings)
    for finding in joined(talks.boundaries, findings):
        if finding.kind is not Kind.CHATTER or finding.evidence:
            yield finding
