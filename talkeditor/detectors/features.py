"""Everything that talk detection measures in a stream once, whatever people decide later.

Places are word numbers. Knows nothing of reels, weights or decisions.
"""

from collections.abc import Sequence
from functools import cached_property

import numpy as np
import numpy.typing as npt

from talkeditor.core.schedule import WORDS_A_MINUTE
from talkeditor.core.transcript import Transcript
from talkeditor.core.words import words_of
from talkeditor.detectors.cohesion import Cohesion
from talkeditor.detectors.cues import NO_HITS, Hits, Vocabulary, find_cues
from talkeditor.detectors.language import Language, languages, recognised
from talkeditor.detectors.rows import rows_of
from talkeditor.detectors.words import Ints, Words

Floats = npt.NDArray[np.float64]

TALKING = 0.1
STRETCH = 60
WORTH_STEPS = ([0.0, 0.25, 0.5, 0.75, 1.0], [-0.8, -0.6, -0.2, 0.04, 0.08])
"""What a row is worth by its length, the usual length being 1."""
SMALL_TALK = 0.3
TAGS = ("applause", "music", "laughter", "break")
NOTES = ("♪", "♫")
SETUP = -0.5
"""What a row with a sound check is worth."""
SENTENCE_ENDS = (".", "?", "!", "…", ".”", '."', "?”", "!”")


class Features:
    """What is measured in a transcript: cues, tags, words a line, speaker changes, times, cohesion."""

    def __init__(self, transcript: Transcript, words: Words, notices: Sequence[tuple[int, int]] = ()) -> None:
        """`notices` are spans of what a host reads out again and again."""
        self.transcript = transcript
        self.words = words
        spans = np.array(sorted(notices), np.int64).reshape(-1, 2)
        self._notices = Hits(spans[:, 0], spans[:, 1])
        self.spoken: tuple[Language, ...] = recognised(words)
        self.vocabulary = Vocabulary.of(words, self.spoken)
        self.cues = find_cues(words, self.vocabulary, self.spoken)
        self.tags = {kind: self._tags(kind) for kind in TAGS}
        counts = self._counts()
        self.contents = np.diff(counts[words.offsets])
        self.usual = _usual(self.contents)
        self.rows = rows_of(words)
        self.row_contents = np.diff(counts[self.rows])
        self.usual_row = _usual(self.row_contents)
        self.worth = self._worth()

    def hits(self, role: str) -> Hits:
        """The cues of a role; applause, music, laughter and repeated notices are roles too."""
        if role == "notice":
            return self._notices
        tagged, said = self.tags.get(role, NO_HITS), self.cues.get(role, NO_HITS)
        return tagged.merged(said) if tagged and said else tagged or said

    def _tags(self, kind: str) -> Hits:
        tagged = {word for language in languages() for word in language.tags.get(kind, ())}
        names = [*tagged, *(f"[{word}]" for word in tagged)]
        ids = [self.words.numbers[name] for name in names if name in self.words.numbers]
        table = np.zeros(len(self.words.vocabulary), np.bool_)
        table[ids] = True
        places = np.flatnonzero(table[self.words.ids] & self.words.tags).astype(np.int64)
        if kind == "music":
            places = np.union1d(places, self._notes())
        return Hits(places, places + 1)

    def _notes(self) -> Ints:
        """Places of notes, with which some captioners write music."""
        offsets = self.words.offsets
        lines = self.transcript.lines
        noted = {number for note in NOTES for number, line in enumerate(lines) if note in line}
        places = [
            int(offsets[number]) + at
            for number in sorted(noted)
            for at, word in enumerate(words_of(lines[number]))
            if word[0] in NOTES
        ]
        return np.array(places, np.int64)

    def rows_at(self, places: Ints) -> Ints:
        """The rows of words; the number of rows for the end."""
        return np.searchsorted(self.rows, places, side="right").astype(np.int64) - 1

    def _counts(self) -> Ints:
        """How many words precede each, without fillers, tags and signs."""
        counts = np.zeros(len(self.words) + 1, np.int64)
        np.cumsum(~(self.vocabulary.skipped[self.words.ids] | self.words.tags), out=counts[1:])
        return counts

    def _worth(self) -> Floats:
        """For each row, how much it speaks for a talk (above 0) or for a lull (below)."""
        share = self.row_contents / self.usual_row
        worth = np.interp(share, *WORTH_STEPS)
        small = np.zeros(len(self.words.vocabulary), np.bool_)
        for language in self.spoken:
            small[[self.words.numbers[w] for w in language.small if w in self.words.numbers]] = True
        large = np.zeros(len(self.words) + 1, np.int64)
        np.cumsum(~(small[self.words.ids] | self.vocabulary.skipped[self.words.ids]), out=large[1:])
        only_small = np.diff(large[self.rows]) == 0
        worth = _levelled(np.where(only_small & (share < 0.75), worth - SMALL_TALK, worth))
        checked = self.rows_at(self.hits("setup").starts)
        worth[checked] = np.minimum(worth[checked], SETUP)
        return worth

    def worth_before(self, places: Ints) -> Floats:
        """The sum of `worth` and of `silence` before each place."""
        rows = self.rows_at(places)
        firsts, lasts = self.rows[rows], self.rows[np.minimum(rows + 1, len(self.rows) - 1)]
        part = (places - firsts) / np.maximum(lasts - firsts, 1)
        sums = self._worths
        worth = sums[rows] + part * (sums[np.minimum(rows + 1, len(sums) - 1)] - sums[rows])
        silent: Floats = worth + self._silences[self.words.lines_of(places)]
        return silent

    @cached_property
    def _worths(self) -> Floats:
        return np.concatenate([[0.0], np.cumsum(self.worth)])

    @cached_property
    def _silences(self) -> Floats:
        return np.concatenate([[0.0], np.cumsum(self.silence)])

    @cached_property
    def silence(self) -> Floats:
        """What a pause before the line speaks against one talk going on, 1 for 20 seconds."""
        silence = np.zeros(len(self.transcript))
        silence[1:] = -np.clip((self.pauses[1:] - 8.0) / 20.0, 0.0, 15.0)
        return silence

    @cached_property
    def pauses(self) -> Floats:
        """Seconds of silence before each line; 0 without times."""
        count = len(self.transcript)
        if not self.transcript.timed:
            return np.zeros(count)
        starts = _seconds(self.transcript.starts_ms)
        ends = _seconds(self.transcript.ends_ms) if self.transcript.ends_ms else starts
        pauses = np.zeros(count)
        pauses[1:] = np.nan_to_num(starts[1:] - np.fmax(ends[:-1], starts[:-1]))
        return np.maximum(pauses, 0.0)

    def clock(self, places: Ints) -> Floats:
        """Where in the stream places lie, in words of an even talker (140 a minute)."""
        if not self.transcript.timed:
            return places.astype(np.float64)
        known, times = self._times
        if not len(known):
            return places.astype(np.float64)
        lines = self.words.lines_of(places)
        inside = places - self.words.offsets[lines]
        seconds = np.interp(lines, known, times)
        clock: Floats = np.maximum.accumulate(seconds * WORDS_A_MINUTE / 60 + inside)
        return clock

    @cached_property
    def _times(self) -> tuple[Ints, Floats]:
        """The lines that have a time, and their seconds."""
        starts = _seconds(self.transcript.starts_ms)
        known = np.flatnonzero(~np.isnan(starts))
        # Times that run backwards, as in files joined by hand, stand still instead.
        return known, np.maximum.accumulate(starts[known])

    @cached_property
    def cohesion(self) -> Cohesion:
        """How much the vocabulary changes at each place."""
        return Cohesion(self.words, self.spoken)

    @cached_property
    def turns(self) -> Ints:
        """Places where the speaker changes: `>>`, a dash at the start of a line, another name."""
        lines = self.transcript.lines
        places: list[int] = []
        for number, line in enumerate(lines):
            if ">>" in line or line[0] in "-–—":
                first = int(self.words.offsets[number])
                places += [first + at for at, word in enumerate(words_of(line)) if _turns(word, at)]
        if self.transcript.speakers:
            named = self.transcript.speakers
            places += [
                int(self.words.offsets[number])
                for number in range(1, len(named))
                if named[number] and named[number] != named[number - 1]
            ]
        return np.unique(np.array(places, np.int64))

    @cached_property
    def cased(self) -> bool:
        """Whether names can be told by their capitals, by a sample of the stream."""
        sample = self.transcript.lines[:: max(1, len(self.transcript) // 400)]
        words = [word for line in sample for word in line.split()[1:] if word[0].isalpha()]
        capitals = sum(word[0].isupper() for word in words)
        return 0.02 * len(words) < capitals < 0.5 * len(words)

    @cached_property
    def punctuated(self) -> bool:
        """Whether sentences end in full stops, by a sample of the stream."""
        lines = self.transcript.lines
        sample = lines[:: max(1, len(lines) // 2000)]
        words = sum(line.count(" ") + 1 for line in sample)
        stops = sum(line.count(". ") + line.count("? ") + line.endswith((".", "?", "!")) for line in sample)
        return stops * 60 > words

    def sentence_start(self, place: int, least: int) -> int | None:
        """The nearest place at or before `place` where a sentence or a turn begins, not before `least`."""
        line = self.words.line_of(place)
        tokens = words_of(self.transcript.lines[line]) if line < len(self.transcript) else []
        first = int(self.words.offsets[line])
        at = place - first
        while first + at >= max(0, least):
            if at == 0:
                if line == 0 or self.transcript.lines[line - 1].endswith((*SENTENCE_ENDS, "]", ")")):
                    return first
                line -= 1
                tokens = words_of(self.transcript.lines[line])
                first = int(self.words.offsets[line])
                at = len(tokens)
            elif at < len(tokens) and (
                _turns(tokens[at], at) or tokens[at - 1].endswith((*SENTENCE_ENDS, "]", ")"))
            ):
                return first + at
            at -= 1
        return None

    def sentence_end(self, place: int, most: int) -> int | None:
        """The nearest place from `place` to `most` where a sentence has ended or a turn follows."""
        while place < min(most, len(self.words)):
            line = self.words.line_of(place)
            first = int(self.words.offsets[line])
            tokens = words_of(self.transcript.lines[line])
            for at in range(place - first, len(tokens)):
                if first + at > most:
                    return None
                behind = tokens[at - 1] if at else (self.transcript.lines[line - 1] if line else ".")
                if _turns(tokens[at], at) or behind.endswith((*SENTENCE_ENDS, "]", ")")):
                    return first + at
            place = first + len(tokens)
        return None


def _usual(contents: Ints) -> float:
    return max(1.0, float(np.median(contents[contents > 0]))) if contents.any() else 1.0


def _levelled(worth: Floats) -> Floats:
    """Shifted so that the usual stretch of the stream speaks for a talk by `TALKING` a row."""
    if len(worth) < STRETCH:
        return worth
    whole = len(worth) // STRETCH * STRETCH
    usual = float(np.median(worth[:whole].reshape(-1, STRETCH).mean(axis=1)))
    return worth + min(0.3, max(0.0, TALKING - usual))


def _turns(token: str, at: int) -> bool:
    return token.startswith(">>") or (at == 0 and token[0] in "-–—")


def _seconds(times: Sequence[int | None]) -> Floats:
    return np.array([np.nan if time is None else time / 1000 for time in times])
