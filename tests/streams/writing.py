"""Our own prose for test streams: patterns and vocabularies per language, and a writer who speaks from them.

Knows nothing of captions, lines or mis-hearings.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

DATA = Path(__file__).parent / "data"
LANGUAGES = ("en", "de", "es", "fr")
SLOT = re.compile(r"\{(\w+)\}")
VOWEL_AFTER_A = re.compile(r"\b([Aa]) (?=[aeio])")
LIKED_MOST = 2.2  # the exponent that makes a talk return to few of its nouns, as speakers do


@dataclass(frozen=True, slots=True)
class Topic:
    """What a talk is about: its words. In languages with gender the nouns are plurals with their article."""

    name: str
    nouns: tuple[str, ...]
    verbs: tuple[str, ...]
    adjectives: tuple[str, ...]
    about: str
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Writing:
    """All patterns and topics of one language."""

    language: str
    sections: Mapping[str, tuple[str, ...]]
    topics: tuple[Topic, ...]

    def usual_words(self) -> frozenset[str]:
        """The words that belong to no topic and are no names, lower case."""
        names = ("people", "surnames", "place", "companies", "garbled")
        texts = [line for name, lines in self.sections.items() if name not in names for line in lines]
        return frozenset(_words(texts))

    def lexicon(self) -> tuple[str, ...]:
        """Every word of the language that occurs in our writing, lower case, sorted."""
        texts = [line for lines in self.sections.values() for line in lines]
        for topic in self.topics:
            texts += [*topic.nouns, *topic.verbs, *topic.adjectives, *topic.titles, topic.about]
        return tuple(sorted(_words(texts)))


def _words(texts: Iterable[str]) -> set[str]:
    words = {word.strip(".,?!:").lower() for text in texts for word in SLOT.sub(" ", text).split()}
    return words - {""}


@cache
def load(language: str) -> Writing:
    """The writing of a language (en, de, es or fr)."""
    sections: dict[str, list[str]] = {}
    for raw in (DATA / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        line = raw.strip()
        if line.startswith("["):
            lines = sections.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            lines.append(line)
    topics = tuple(
        _topic(name.removeprefix("topic "), lines)
        for name, lines in sections.items()
        if name.startswith("topic ")
    )
    rest = {name: tuple(lines) for name, lines in sections.items() if not name.startswith("topic ")}
    return Writing(language, rest, topics)


def _topic(name: str, lines: list[str]) -> Topic:
    rows = dict(line.split(": ", 1) for line in lines)

    def words(key: str, mark: str = ",") -> tuple[str, ...]:
        return tuple(word.strip() for word in rows[key].split(mark))

    return Topic(
        name, words("nouns"), words("verbs"), words("adjectives"), rows["about"], words("titles", "|")
    )


@cache
def plural(noun: str) -> str:
    """The plural of an English noun."""
    if noun.endswith("species"):
        return noun
    if noun.endswith("af"):
        return noun[:-1] + "ves"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


@cache
def _pieces(pattern: str) -> tuple[str, ...]:
    """Literal text and slot names by turns."""
    return tuple(SLOT.split(pattern))


SYLLABLES = (
    "ba", "bel", "cor", "da", "fen", "gra", "hu", "ix", "jo", "ka", "lum", "mer", "nor", "ol", "pri", "qui",
    "ra", "sel", "tor", "ul", "van", "wex", "yo", "zen",
)  # fmt: skip


def invented(rng: Random) -> str:
    """A product name that nobody has."""
    return "".join(rng.choice(SYLLABLES) for _ in range(rng.choice((2, 2, 3)))).capitalize()


Decks = dict[str, list[str]]


class Writer:
    """Speaks on one topic; the same seed speaks the same words.

    Writers that share their `decks` do not use a longer turn of phrase again before all others were used:
    people who speak freely hardly ever repeat eight words in a row.
    """

    def __init__(
        self, rng: Random, writing: Writing, topic: Topic | None = None, decks: Decks | None = None
    ) -> None:
        self.rng = rng
        self.writing = writing
        self.topic = topic or rng.choice(writing.topics)
        self.decks: Decks = {} if decks is None else decks
        self.english = writing.language == "en"
        self.nouns = rng.sample(self.topic.nouns, len(self.topic.nouns))
        self.verbs = rng.sample(self.topic.verbs, len(self.topic.verbs))
        sections = writing.sections
        first, last = rng.choice(sections["people"]), rng.choice(sections["surnames"])
        self.fixed = {
            "first": first,
            "speaker": f"{first} {last}",
            "about": self.topic.about,
            "title": rng.choice(self.topic.titles),
            "x": invented(rng),
            "co": rng.choice(sections["companies"]),
            "host": rng.choice(sections["people"]),
            "show": invented(rng) + " " + rng.choice(("FM", "Radio", "Weekly")),
        }
        self.lists = {**sections, "a": self.topic.adjectives}

    def drift(self) -> None:
        """Turns to other nouns of the topic, as a talk does after some minutes."""
        for _ in range(self.rng.randrange(2, 6)):
            self.nouns.append(self.nouns.pop(self.rng.randrange(len(self.nouns) // 2)))

    def fill(self, pattern: str) -> str:
        """The pattern with its slots filled."""
        text = self._filled(pattern)
        return VOWEL_AFTER_A.sub(r"\1n ", text) if self.english else text

    def _filled(self, pattern: str) -> str:
        pieces = _pieces(pattern)
        if len(pieces) == 1:
            return pattern
        return "".join(piece if at % 2 == 0 else self._slot(piece) for at, piece in enumerate(pieces))

    def _slot(self, name: str) -> str:
        rng = self.rng
        if name in self.fixed:
            return self.fixed[name]
        if name == "v":
            return self.verbs[int(rng.random() ** LIKED_MOST * len(self.verbs))]
        if name == "n" or name == "ns":
            noun = self.nouns[int(rng.random() ** LIKED_MOST * len(self.nouns))]
            return self._number(noun, name == "ns")
        if name == "g" or name == "gs":
            return self._number(rng.choice(self.lists["general"]), name == "gs")
        if name == "fact":
            return self._filled(self.draw(name))
        return self._filled(rng.choice(self.lists[name]))

    def _number(self, noun: str, many: bool) -> str:
        """The plural in English; in the other languages the noun without its article."""
        if not many:
            return noun
        return plural(noun) if self.english else noun.partition(" ")[2]

    def draw(self, section: str) -> str:
        """A pattern of the section that was not used for as long as possible."""
        deck = self.decks.get(section)
        if not deck:
            lines = self.writing.sections[section]
            deck = self.decks[section] = self.rng.sample(lines, len(lines))
        return deck.pop()

    def say(self, section: str) -> str:
        """One pattern of a section, filled; the first letter is a capital."""
        return capital(self.fill(self.draw(section)))

    def sentence(self) -> str:
        """One sentence of a talk."""
        chance = self.rng.random()
        if chance < 0.1:
            return self.say("sentences")
        text = self.fill("{c}")
        for _ in range(1 + (chance > 0.8) if chance > 0.35 else 0):
            text += f"{',' if self.rng.random() < 0.5 else ''} {self.fill('{glue} {c}')}"
        if self.rng.random() < 0.3:
            text = f"{self.rng.choice(self.writing.sections['openers'])} {text}"
        return capital(text) + ("." if self.rng.random() < 0.95 else "?")


def capital(text: str) -> str:
    """The text with a capital at its start."""
    return text[:1].upper() + text[1:]


def sentences(text: str) -> list[str]:
    """The sentences of a text."""
    return re.split(r"(?<=[.?!]) ", text)
