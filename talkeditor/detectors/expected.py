"""What the slots of a schedule make likely: where the words of their titles and names are heard, talks start.

Each slot is given at most one place, in the order of the schedule, by the words heard there; starts near it
become likelier, all others a little less so. So do starts at a chapter of the video, whose place is known.
Soft throughout: a schedule may be wrong, a chapter no talk. Decides nothing.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from talkeditor.core.findings import Chapter, Edge, Evidence
from talkeditor.core.letters import unmarked
from talkeditor.core.schedule import USUAL_PART, WORDS_A_MINUTE, Slot, SlotKind
from talkeditor.core.translation import tr
from talkeditor.detectors.decode import Floats
from talkeditor.detectors.words import Ints, Words

BEHIND, FULL, FADED = 8, 90, 200
"""Words before a place that count to it as well; words behind it in which a slot is named in full force."""
ALIKE_FROM = 0.86
NAME, TITLE = 1.0, 0.7
FREQUENT = 4
"""Times from which on a word that is heard all over the stream tells less where it is heard."""
LEAST, MOST = 0.7, 2.5
MOST_OF_IT = 0.6
WORTH = 1.2
ELSEWHERE = -0.4
CHAPTER, CHAPTER_FULL, CHAPTER_FADED = 2.0, 25, 120
"""What a chapter adds to a start right there, and in how many words from it that fades."""
APART = 200
NEAR = 45
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_APOSTROPHES = re.compile("['’]")
_SHORT = 3

_Heard = tuple[str, float, Ints]


@dataclass(frozen=True, slots=True)
class _Call:
    """A slot heard at a place: how strongly, and the words (their numbers, and as planned) it goes by.

    `heard` has all words of the slot that the stream has, see `Expected._heard`.
    """

    place: int
    strength: float
    slot: Slot
    heard: Sequence[_Heard]
    words: tuple[tuple[int, str], ...]


class Expected:
    """The starts that the slots of one room and day, and the chapters of its video, make likely."""

    def __init__(
        self, words: Words, slots: Iterable[Slot], places: Ints, chapters: Iterable[Chapter] = ()
    ) -> None:
        self._words = words
        self._chapters = np.array(sorted(words.index(chapter.start) for chapter in chapters), np.int64)
        self.slots = [s for s in slots if s.kind is SlotKind.TALK and not s.cancelled and s.recorded]
        self.calls = self._called(places) if len(places) else []

    @property
    def usual(self) -> float | None:
        """The usual length of a talk in words, by the slots; None where they have no lengths."""
        minutes = [slot.minutes for slot in self.slots if slot.minutes]
        return float(np.median(minutes)) * USUAL_PART * WORDS_A_MINUTE if minutes else None

    def odds(self, places: Ints) -> Floats:
        """What the schedule adds to a start at each place."""
        odds = np.full(len(places), ELSEWHERE if self.calls else 0.0)
        for call in self.calls:
            # All places from which most of it is heard are equal: which one it is, the cues must tell.
            reached = np.minimum(1.0, _strength(call.heard, places) / (MOST_OF_IT * call.strength))
            close = np.abs(places - call.place) < FADED
            odds = np.maximum(odds, np.where(close, WORTH * call.strength * reached + ELSEWHERE, odds))
        return odds + self._near_chapters(places)

    def _near_chapters(self, places: Ints) -> Floats:
        """What the chapters add to a start at each place: by the nearest of them."""
        if not len(self._chapters):
            return np.zeros(len(places))
        behind = np.searchsorted(self._chapters, places)
        before, after = np.maximum(behind - 1, 0), np.minimum(behind, len(self._chapters) - 1)
        far = np.minimum(np.abs(places - self._chapters[before]), np.abs(self._chapters[after] - places))
        added: Floats = np.interp(far, [CHAPTER_FULL, CHAPTER_FADED], [CHAPTER, 0.0])
        return added

    def reasons(self, place: int) -> Iterator[Evidence]:
        """Why the schedule speaks for a start at a place, in words a person can check."""
        for call in self.calls:
            if abs(call.place - place) < NEAR:
                for at, planned in call.words[:2]:
                    position = self._words.position(at)
                    heard = self._words.text(at, at + 1)
                    text = tr(
                        "The schedule has “{title}” here: “{heard}” is heard for “{planned}”",
                        title=call.slot.title,
                        heard=heard,
                        planned=planned,
                    )
                    yield Evidence(position.line, text, Edge.START, words=(position.word, position.word + 1))

    def _called(self, places: Ints) -> list[_Call]:
        strengths = np.zeros((len(self.slots), len(places)))
        heard = [list(self._heard(slot)) for slot in self.slots]
        for row, terms in enumerate(heard):
            strengths[row] = _strength(terms, places)
        return [
            _Call(
                int(places[column]),
                float(strengths[row, column]),
                self.slots[row],
                heard[row],
                tuple(_words_near(heard[row], int(places[column]))),
            )
            for row, column in _in_order(strengths, places)
        ]

    def _heard(self, slot: Slot) -> Iterator[_Heard]:
        """The words of a slot that are heard: as planned, what each is worth, and where."""
        for planned, form, weight in _terms(slot):
            alike = self._alike(form)
            at = np.flatnonzero(np.isin(self._words.ids, alike)) if alike else np.zeros(0, np.int64)
            if len(at):
                yield planned, weight * min(1.0, (FREQUENT / len(at)) ** 0.5), at.astype(np.int64)

    def _alike(self, form: str) -> list[int]:
        """The words of the stream that may be a word of the schedule, by spelling and sound."""
        found = list(self._folded.get(form, ()))
        if len(form) <= _SHORT:
            return found
        from rapidfuzz.distance import JaroWinkler
        from rapidfuzz.process import extract

        near = extract(
            form,
            self._folded.keys(),
            scorer=JaroWinkler.similarity,
            processor=None,
            score_cutoff=ALIKE_FROM,
            limit=8,
        )
        sound = _sound(form)
        for word, _, _ in near:
            if len(word) > _SHORT and _sound(word) == sound:
                found += self._folded[word]
        return found

    @cached_property
    def _folded(self) -> Mapping[str, list[int]]:
        """The ids of the stream's words by their folded forms; of "jean-luc" also by those of its parts."""
        folded: dict[str, list[int]] = {}
        for number, word in enumerate(self._words.vocabulary):
            if word and word[0] != "[":
                parts = [_folded(part) for part in _WORD.findall(word)]
                for form in dict.fromkeys((*parts, "".join(parts))):
                    folded.setdefault(form, []).append(number)
        return folded


def _sound(form: str) -> str:
    import jellyfish

    return jellyfish.metaphone(form)


def _terms(slot: Slot) -> Iterator[tuple[str, str, float]]:
    """The telling words of a slot: as written, as heard, and what they are worth."""
    for speaker in slot.speakers:
        for word in _WORD.findall(speaker):
            if len(word) > 2:
                yield word, _folded(word), NAME / len(slot.speakers) ** 0.5
    for word in dict.fromkeys(_WORD.findall(slot.title)):
        if len(word) > _SHORT or word.isupper():
            yield word, _folded(word), TITLE


def _folded(word: str) -> str:
    return _APOSTROPHES.sub("", unmarked(word))


def _strength(terms: Sequence[_Heard], places: Ints) -> Floats:
    """How much of a slot is heard right behind each place."""
    strength = np.zeros(len(places))
    for _, weight, at in terms:
        strength += weight * _force(places, at)
    return np.minimum(strength, MOST)


def _force(places: Ints, at: Ints) -> Floats:
    """How near each place the next of some words is, 1 (near) to 0."""
    nearest = np.searchsorted(at, places - BEHIND)
    known = nearest < len(at)
    distance = at[np.minimum(nearest, len(at) - 1)] - places
    force: Floats = np.where(known, np.interp(distance, [FULL, FADED], [1.0, 0.0]), 0.0)
    return force


def _words_near(terms: Sequence[_Heard], place: int) -> Iterator[tuple[int, str]]:
    """What was heard right behind a place, the most telling first."""
    for planned, _, at in sorted(terms, key=lambda term: -term[1]):
        nearest = int(np.searchsorted(at, place - BEHIND))
        if nearest < len(at) and at[nearest] - place < FADED:
            yield int(at[nearest]), planned


def _in_order(strengths: Floats, places: Ints) -> list[tuple[int, int]]:
    """The pairs of slots (rows) and places (columns), both ascending, that are strongest in all."""
    rows, columns = strengths.shape
    fits = np.searchsorted(places, places - APART, side="right")
    best = np.zeros((rows + 1, columns + 1))
    for row in range(rows):
        gain = np.where(strengths[row] >= LEAST, strengths[row] + best[row][fits], 0.0)
        best[row + 1, 1:] = np.maximum(best[row, 1:], np.maximum.accumulate(gain))
    pairs: list[tuple[int, int]] = []
    column = columns
    for row in reversed(range(rows)):
        gain = np.where(strengths[row] >= LEAST, strengths[row] + best[row][fits], 0.0)[:column]
        if len(gain) and gain.max() > best[row, column]:
            chosen = int(gain.argmax())
            pairs.append((row, chosen))
            column = int(fits[chosen])
    return pairs[::-1]
