"""Tells where a stretch is like a reel that was rejected: why it is none here. Knows no search."""

from collections.abc import Iterable
from dataclasses import replace

from talkeditor.core.findings import Evidence, Finding, Kind
from talkeditor.core.translation import tr
from talkeditor.detectors.plays import Reason, Reels
from talkeditor.detectors.words import Words


def with_rejected(words: Words, reels: Reels, findings: Iterable[Finding]) -> list[Finding]:
    """The findings, those with most of a stretch like a rejected reel saying so."""
    told = list(findings)
    for one in reels.repeats:
        if one.reason is Reason.REJECTED:
            for start, end in one.spans:
                _tell(told, words, (start, end), tr("Like a known reel: {name}", name=one.known))
    return told


def _tell(findings: list[Finding], words: Words, span: tuple[int, int], text: str) -> None:
    shared = [
        min(words.index(finding.end), span[1]) - max(words.index(finding.start), span[0])
        for finding in findings
    ]
    best = max(range(len(findings)), key=shared.__getitem__, default=None)
    if best is None or shared[best] <= 0 or findings[best].kind is Kind.REEL:
        return
    why = Evidence(words.line_of(span[0]), text, against=True)
    findings[best] = replace(findings[best], evidence=(*findings[best].evidence, why))
