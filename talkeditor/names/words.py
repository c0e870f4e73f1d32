"""The words of a stream in one row, with where they are and in which talk. Knows no sound and no name."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property

from talkeditor.names.model import Place, Talk

LONGEST = 5
"""Words in a form: "fast a p i" has four."""
OUTSIDE = -1
"""The index of what lies in no talk."""
_EDGE = " \t.,;:!?\"“”„'’‘()«»…-–—>*_`"


class Plain(dict[str, str]):
    """Words as they are compared, each worked out once: small, no marks around, no possessive ending.

    A tag such as [Music] is no word: it is empty.
    """

    def __missing__(self, word: str) -> str:
        bare = word.strip(_EDGE).casefold().replace("’", "'")
        bare = bare[:-2] if bare.endswith("'s") else bare
        self[word] = "" if "[" in word or "]" in word else bare
        return self[word]


def plain_of(text: str) -> str:
    """A form of one or more words as it is compared."""
    plain = Plain()
    return " ".join(filter(None, (plain[word] for word in text.split())))


class Words:
    """All words of a stream."""

    def __init__(self, lines: Sequence[str], talks: Sequence[Talk]) -> None:
        self.talks = tuple(talks)
        talk_of_line = [OUTSIDE] * len(lines)
        for index, talk in enumerate(self.talks):
            for part in talk.lines:
                for line in range(max(0, part.start), min(len(lines), part.stop)):
                    talk_of_line[line] = index
        self.written: list[str] = []
        self.line: list[int] = []
        self.starts: list[int] = []
        for number, text in enumerate(lines):
            words = text.split()
            self.starts.append(len(self.written))
            self.written += words
            self.line += [number] * len(words)
        plain = Plain()
        self.plain = [plain[word] for word in self.written]
        self.talk = [talk_of_line[line] for line in self.line]

    @cached_property
    def singles(self) -> dict[str, list[int]]:
        """The places of each word, by position in the row."""
        found: dict[str, list[int]] = defaultdict(list)
        for at, word in enumerate(self.plain):
            found[word].append(at)
        found.pop("", None)
        return found

    def at(self, form: str) -> list[int]:
        """The places of a form of one or more words."""
        parts = form.split()
        first = self.singles.get(parts[0], []) if parts else []
        return [at for at in first if self.plain[at : at + len(parts)] == parts]

    @cached_property
    def sizes(self) -> dict[int, int]:
        """How many words each talk has, by index, and all that is outside."""
        sizes: dict[int, int] = dict.fromkeys(range(OUTSIDE, len(self.talks)), 0)
        for talk in self.talk:
            sizes[talk] += 1
        return sizes

    def said_in(self, positions: Sequence[int]) -> Iterator[tuple[int, list[int]]]:
        """Positions by the talk that they lie in."""
        found: dict[int, list[int]] = defaultdict(list)
        for at in positions:
            found[self.talk[at]].append(at)
        yield from found.items()

    def place(self, at: int, form: str) -> Place:
        """A position as a place."""
        line, talk = self.line[at], self.talk[at]
        number = None if talk == OUTSIDE else self.talks[talk].number
        return Place(line, at - self.starts[line], form.count(" ") + 1, form, number)
