"""What is known of one transcript, kept for the next question about it. Knows no decisions but vetoes."""

from talkeditor.core.findings import Constraints, Finding
from talkeditor.core.transcript import Position, Transcript
from talkeditor.detectors.boundaries import Boundaries
from talkeditor.detectors.collecting import uncollected
from talkeditor.detectors.features import Features
from talkeditor.detectors.plays import KnownReel, Reason, Reels
from talkeditor.detectors.reel_findings import pass_findings
from talkeditor.detectors.reels import find_reels
from talkeditor.detectors.stretches import stretches
from talkeditor.detectors.talks import Talks
from talkeditor.detectors.words import Words

Vetoes = tuple[tuple[Position, Position], ...]


class Study:
    """Everything measured in a transcript, as far as it was asked for."""

    def __init__(self, transcript: Transcript) -> None:
        self.transcript = transcript
        self.words = Words.of(transcript)
        self._reels: tuple[tuple[Vetoes, tuple[KnownReel, ...]], Reels] | None = None
        self._passes: tuple[Reels, list[Finding]] | None = None
        self._scored: tuple[tuple[tuple[int, int], ...], Boundaries] | None = None
        self._talks: tuple[Reels, Talks] | None = None

    def reels(self, vetoes: Vetoes, known: tuple[KnownReel, ...]) -> Reels:
        """The reels of the stream; kept for as long as vetoes and remembered reels stay the same."""
        asked = (vetoes, known)
        if self._reels is None or self._reels[0] != asked:
            spans = [(self.words.index(start), self.words.index(end)) for start, end in vetoes]
            self._reels = asked, find_reels(self.words, spans, known)
        return self._reels[1]

    def passes(self, vetoes: Vetoes, known: tuple[KnownReel, ...]) -> list[Finding]:
        """The passes of reels as findings."""
        reels = self.reels(vetoes, known)
        if self._passes is None or self._passes[0] is not reels:
            self._passes = reels, pass_findings(self.words, reels)
        return self._passes[1]

    @uncollected()
    def talks(self, vetoes: Vetoes, known: tuple[KnownReel, ...]) -> Talks:
        """The decoder of the stream; it hears repeated notices as cues."""
        reels = self.reels(vetoes, known)
        if self._talks is None or self._talks[0] is not reels:
            talks = Talks(self._boundaries(reels))
            # What people decided plays no part: the same window gives the same talks, whenever asked.
            found = stretches(self.words, self.passes(vetoes, known), Constraints(), None)
            free = [(s.start, s.end, s.opening, s.closing) for s in found if s.finding is None]
            talks.boundaries.expect(place for start, end, *_ in free for place in (start, end))
            talks.learn(free)
            self._talks = reels, talks
        return self._talks[1]

    def _boundaries(self, reels: Reels) -> Boundaries:
        notices = tuple(span for one in reels.repeats if one.reason is Reason.NOTICE for span in one.spans)
        if self._scored is None or self._scored[0] != notices:
            self._scored = notices, Boundaries(Features(self.transcript, self.words, notices))
        return self._scored[1]


_last: list[Study] = []


def studied(transcript: Transcript) -> Study:
    """The study of a transcript; the last one is kept, so asking again about the same one costs nothing."""
    if not _last or _last[0].transcript is not transcript:
        _last[:] = [Study(transcript)]
    return _last[0]
