"""Small streams of made-up words, composed piece by piece, for tests that must know every place."""

from collections.abc import Iterable
from random import Random

from talkeditor.detectors.plays import Reels
from talkeditor.detectors.words import Words

SOUNDS = [a + b for a in "bdgklmnprs" for b in "aeiou"][::2]
VOCABULARY = [a + b + c for a in SOUNDS for b in SOUNDS for c in SOUNDS[:6]]


class Scene:
    """A stream under construction. `passes` notes the lines of each pass that was put in."""

    def __init__(self, seed: int = 1, words_a_line: int = 6) -> None:
        self.rng = Random(seed)
        self.width = words_a_line
        self.lines: list[str] = []
        self.passes: list[tuple[int, int]] = []

    def text(self, count: int) -> list[str]:
        """New words, a few of them often, as in speech."""
        return [VOCABULARY[int(self.rng.random() ** 3 * len(VOCABULARY))] for _ in range(count)]

    def say(self, words: Iterable[str]) -> "Scene":
        """Puts words in, as lines."""
        spoken = list(words)
        while spoken:
            width = max(1, self.width + self.rng.choice((-1, 0, 0, 1)))
            self.lines.append(" ".join(spoken[:width]))
            del spoken[:width]
        return self

    def talk(self, count: int = 1500) -> "Scene":
        """Puts new words in."""
        return self.say(self.text(count))

    def play(self, reel: list[str], error: float = 0.05, part: tuple[float, float] = (0, 1)) -> "Scene":
        """Puts a pass in, mis-heard a little, and notes its lines."""
        start = len(self.lines)
        first, last = (round(share * len(reel)) for share in part)
        self.say(self.misheard(reel[first:last], error))
        self.passes.append((start, len(self.lines)))
        return self

    def misheard(self, words: list[str], error: float) -> list[str]:
        """The words with about that share of them replaced, dropped or doubled."""
        heard: list[str] = []
        for word in words:
            chance = self.rng.random() / error if error else 1.0
            if chance < 0.6:
                heard.append(self.rng.choice(VOCABULARY))
            elif chance < 0.8:
                continue
            else:
                heard += [word, word] if chance < 1 else [word]
        return heard

    @property
    def words(self) -> Words:
        """The stream as words."""
        return Words.of_lines(self.lines)


def lines_of(words: Words, reels: Reels) -> list[tuple[int, int]]:
    """The lines of the passes, edges at the nearest line."""

    def line(index: int) -> int:
        place = words.position(index)
        if place.line >= len(words.offsets) - 1:
            return place.line
        width = int(words.offsets[place.line + 1] - words.offsets[place.line])
        return place.line + (place.word * 2 > width)

    return [(line(one.start), line(one.end)) for one in reels.passes]


def overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    """Intersection over union."""
    shared = max(0, min(one[1], other[1]) - max(one[0], other[0]))
    return shared / (max(one[1], other[1]) - min(one[0], other[0]))


def all_found(expected: list[tuple[int, int]], found: list[tuple[int, int]], least: float = 0.8) -> bool:
    """Whether the passes are those expected, one to one, in order."""
    pairs = zip(expected, found, strict=False)
    return len(expected) == len(found) and all(overlap(one, other) >= least for one, other in pairs)
