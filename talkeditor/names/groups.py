"""Mis-heard names, grouped by their right form: candidates by sound and spelling, weighed by their use.

A form stands for a right one where it sounds like it, is said more often than its language says it, and is
said where the right form is at home. Knows no file and no review.
"""

import math
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from enum import StrEnum

from talkeditor.core.findings import Sureness
from talkeditor.names.commonness import Commonness
from talkeditor.names.sounds import SoundIndex, likeness, sound_likeness, sounds

LONGEST = 3
"""Words in a form."""

_SOUND = 0.66
ACCEPTED = 0.5
_ITSELF = 2.0
_EDGE = " \t.,;:!?\"“”„'’‘()[]{}…-–—"
_SURE_FROM, _LIKELY_FROM = 0.75, 0.5


class Source(StrEnum):
    """Where a right form comes from, as said to a person."""

    GLOSSARY = "in the glossary"
    TITLE = "in a title of the schedule"
    SPEAKER = "a speaker in the schedule"
    REEL = "heard in many ways in the reel"


@dataclass(frozen=True, slots=True)
class Right:
    """A right form; `spans` are the lines where it is at home (none: everywhere); `heard` are forms that
    are known to stand for it."""

    text: str
    source: Source
    spans: tuple[range, ...] = ()
    heard: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a form is: its line, the number of its first word, how many words it has."""

    line: int
    word: int
    form: str
    words: int = 1


@dataclass(frozen=True, slots=True)
class Group:
    """One right form with what was heard for it. `confidence` is the weakest form's, weighed by count."""

    right: str
    places: tuple[Place, ...]
    confidence: float
    why: str
    in_talks: int = 0
    heard: Mapping[str, int] = field(default_factory=dict)

    @property
    def sureness(self) -> Sureness:
        """How sure it is, in the words of the interface."""
        if self.confidence >= _SURE_FROM:
            return Sureness.SURE
        return Sureness.LIKELY if self.confidence >= _LIKELY_FROM else Sureness.UNSURE


def plain(word: str) -> str:
    """A word as it is compared: without case, marks around it and a possessive ending."""
    bare = word.strip(_EDGE).casefold().replace("’", "'")
    return bare[:-2] if bare.endswith("'s") else bare


class Vocabulary:
    """The forms of a stream with their places: single words, and those next to one another in a line."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.words: dict[str, list[tuple[int, int]]] = defaultdict(list)
        self.runs: dict[str, list[tuple[int, int]]] = defaultdict(list)
        self.total = 0
        for number, line in enumerate(lines):
            row = [plain(word) for word in line.split()]
            self.total += len(row)
            for at, word in enumerate(row):
                if word:
                    self.words[word].append((number, at))
            for size in range(2, LONGEST + 1):
                for at in range(len(row) - size + 1):
                    run = row[at : at + size]
                    if all(run):
                        self.runs[" ".join(run)].append((number, at))

    def at(self, form: str) -> Sequence[tuple[int, int]]:
        """The places of a form: line, and number of its first word."""
        return self.words.get(form) or self.runs.get(form) or ()


def groups(
    lines: Sequence[str],
    rights: Iterable[Right],
    weigher: "Weigher",
    talks: Sequence[range] = (),
    never: frozenset[str] = frozenset(),
) -> tuple[Group, ...]:
    """The groups, by how many places in `talks` one decision puts right; sure ones first.

    `never` are forms that are right as they are. A second reading knows from the first where a right form
    is at home: in the talks that hold most of what was heard for it.
    """
    rights = tuple(rights)
    vocabulary = Vocabulary(lines)
    known = _with_plurals(plain_of(right.text) for right in rights) | never
    index = SoundIndex(weigher.possible(vocabulary))
    alike = index.near({plain_of(right.text) for right in rights}, _SOUND)
    near = {
        right: tuple(_candidates(right, vocabulary, alike[plain_of(right.text)], known))
        for right in dict.fromkeys(rights)
    }
    first = _assigned(near, vocabulary, weigher, {})
    heard = {right: {**first.get(right, {}), plain_of(right.text): _ITSELF} for right in near}
    counts = {right: Counts(forms, vocabulary, talks) for right, forms in heard.items()}
    second = _assigned(near, vocabulary, weigher, counts)
    merged: dict[str, dict[str, float]] = defaultdict(dict)
    by_text: dict[str, Right] = {}
    for right, forms in second.items():
        merged[right.text].update(forms)
        by_text.setdefault(right.text, right)
    made = [_group(by_text[text], forms, vocabulary, talks) for text, forms in merged.items()]
    return tuple(sorted(made, key=lambda group: (-_worth(group), group.right.casefold())))


def plain_of(text: str) -> str:
    """A form of several words as it is compared."""
    return " ".join(filter(None, map(plain, text.split())))


def _worth(group: Group) -> float:
    weight = {Sureness.SURE: 1.0, Sureness.LIKELY: 0.4, Sureness.UNSURE: 0.1}[group.sureness]
    return weight * (group.in_talks + 0.01 * len(group.places))


def _candidates(right: Right, vocabulary: Vocabulary, near: Iterable[str], known: Set[str]) -> Iterable[str]:
    """The forms in the stream that sound somewhat like a right one, and those known for it."""
    target = plain_of(right.text)
    size = len(target.split())
    yield from (key for key in map(plain_of, right.heard) if vocabulary.at(key))
    for form in near:
        words = form.count(" ") + 1
        if ((words == 1 and size <= 2) or (words > 1 and abs(words - size) <= 1)) and form not in known:
            yield form


def _with_plurals(forms: Iterable[str]) -> frozenset[str]:
    """Forms with those that are no mis-hearing of them: their plural, or what they are the plural of."""
    made = set(forms)
    for form in tuple(made):
        made |= {form + "s", form + "es", form + "'s"}
        if len(form) > 3 and form.endswith("s"):
            made.add(form[:-1])
    return frozenset(made)


def _assigned(
    near: Mapping[Right, Iterable[str]],
    vocabulary: Vocabulary,
    weigher: "Weigher",
    counts: Mapping[Right, "Counts"],
) -> dict[Right, dict[str, float]]:
    """Each form with the right one that it stands for most surely, where any is sure enough."""
    best: dict[str, tuple[float, Right]] = {}
    for right, forms in near.items():
        told = {plain_of(form) for form in right.heard}
        for form in forms:
            confidence = 0.99 if form in told else weigher.weigh(right, form, vocabulary, counts.get(right))
            if confidence >= ACCEPTED and confidence > best.get(form, (0.0, right))[0]:
                best[form] = (confidence, right)
    result: dict[Right, dict[str, float]] = defaultdict(dict)
    for form, (confidence, right) in best.items():
        result[right][form] = confidence
    return result


class Counts:
    """How much each of some forms says of where the right form that they stand for is at home.

    `forms` have their weight: a sure form tells more than a doubtful one, the right form itself the most.
    """

    def __init__(self, forms: Mapping[str, float], vocabulary: Vocabulary, talks: Sequence[range]) -> None:
        self._talks = talks
        self._starts = [talk.start for talk in talks]
        self._of: dict[str, Counter[int]] = {}
        self._all: dict[int, float] = defaultdict(float)
        self._weights = forms
        for form, weight in forms.items():
            self._of[form] = Counter(map(self._talk, vocabulary.at(form)))
            for talk, n in self._of[form].items():
                self._all[talk] += weight**2 * n

    def _talk(self, place: tuple[int, int]) -> int:
        at = bisect_right(self._starts, place[0]) - 1
        return at if at >= 0 and place[0] in self._talks[at] else -1

    def support(self, form: str, places: Sequence[tuple[int, int]]) -> tuple[float, float]:
        """Which part of a form's places lies in talks where the others are said, and how much they are."""
        own, weight = self._of.get(form, Counter[int]()), self._weights.get(form, 0.0)
        others = {talk: n - weight**2 * own[talk] for talk, n in self._all.items()}
        total = sum(others.values())
        homes = {talk for talk, n in others.items() if talk >= 0 and n >= max(0.9, 0.05 * total)}
        return sum(self._talk(place) in homes for place in places) / max(1, len(places)), total

    def in_talks(self, places: Sequence[tuple[int, int]]) -> bool:
        """Whether any of some places lies in a talk; True where no talk is known."""
        return not self._talks or any(self._talk(place) >= 0 for place in places)


class Weigher:
    """How surely a form stands for a right one.

    `common` says how often the language uses a word, `stop_words` and `ordinary` name those that are meant
    as they are.
    """

    def __init__(self, common: Commonness, stop_words: Set[str], ordinary: Set[str]) -> None:
        self._common = common
        self._stop_words = frozenset(stop_words)
        self._ordinary = frozenset(map(stem, ordinary)) | frozenset(ordinary)

    def possible(self, vocabulary: Vocabulary) -> Iterable[str]:
        """The forms that may stand for another: no ordinary words, no runs of them, nothing with a digit."""
        for word in vocabulary.words:
            if len(word) > 2 and word.isalpha() and not self._is_plain(word):
                yield word
        for run in vocabulary.runs:
            words = run.split()
            if words[-1] not in self._stop_words and not all(map(self._is_plain, words)):
                yield run

    def weigh(self, right: Right, form: str, vocabulary: Vocabulary, counts: Counts | None) -> float:
        """0 to 1: an ordering with the words of `Sureness`, not a calibrated probability."""
        target = plain_of(right.text)
        heard = sound_likeness(form, target)
        if heard < _SOUND:
            return 0.0
        alike = likeness(form, target)
        places = vocabulary.at(form)
        words = form.split()
        score = 6.0 * (alike - 0.8) - 8.0 * max(0.0, 0.74 - alike)
        score += self._of_word(form, vocabulary) if len(words) == 1 else self._of_run(words, target, places)
        home = _home(right, places) if right.spans else None
        if home is not None:
            score += 3.0 * (home - 0.5)
        elif counts is not None:
            home, others = counts.support(form, places)
            # A form that is said much more than all the others is hardly told by them where it belongs.
            score += 2.0 * (home - 0.5) * min(1.0, others / max(1, len(places))) if others else -0.4
            score -= 0.0 if counts.in_talks(places) else 1.5
        if len(words) == 1 and (self._common.of(target) > 0 or _short(target)):
            # A right form that is a word of the language, or a short sound, is shared by many words.
            score -= 1.0 if heard < 1 else 0.5
        if right.text.isupper() and home is not None and home > 0.9 and len(words) == 1:
            # Captions know no acronyms: what is said for one is written as whatever word is near.
            score += 1.0
        return 1 / (1 + math.exp(-1.5 * score))

    def _of_word(self, form: str, vocabulary: Vocabulary) -> float:
        usual = self._common.of(form)
        if usual == 0:
            # An unknown word that is an inflection of a known one is no mis-hearing.
            return 0.2 if self._common.of(stem(form)) else 1.0
        overuse = math.log((len(vocabulary.at(form)) + 0.5) / (usual * vocabulary.total + 0.5))
        return 1.2 * max(-3.0, min(1.0, (overuse - 1.5) / 1.5))

    def _of_run(self, words: Sequence[str], target: str, places: Sequence[tuple[int, int]]) -> float:
        heard = sound_likeness(" ".join(words), target)
        if words[0] in self._stop_words and heard < 0.85:
            return -9.0
        if any(sound_likeness(word, target) >= min(heard, 0.9) - 0.1 for word in words):
            # A neighbour of a form is no part of it.
            return -9.0
        strange = sum(self._common.of(word) == 0 for word in words)
        return -0.6 + 0.5 * strange + 0.15 * min(4, len(places) - 1)

    def _is_plain(self, word: str) -> bool:
        return word in self._stop_words or word in self._ordinary or stem(word) in self._ordinary


def stem(word: str) -> str:
    """A word without the endings of number and tense, roughly: only to compare with other stems."""
    for ending, instead in (
        ("ies", "y"),
        ("ing", ""),
        ("ers", ""),
        ("es", ""),
        ("ed", ""),
        ("er", ""),
        ("s", ""),
        ("e", ""),
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)] + instead
    return word


def _short(target: str) -> bool:
    return min(map(len, sounds(target)), default=0) < 3


def _home(right: Right, places: Sequence[tuple[int, int]]) -> float:
    """Which part of the places lies where the right form is at home."""
    return sum(any(line in span for span in right.spans) for line, _ in places) / max(1, len(places))


def _group(right: Right, forms: Mapping[str, float], vocabulary: Vocabulary, talks: Sequence[range]) -> Group:
    found = [
        Place(line, word, form, form.count(" ") + 1) for form in forms for line, word in vocabulary.at(form)
    ]
    found.sort(key=lambda place: (place.line, place.word, -place.words))
    heard = dict(sorted(((form, len(vocabulary.at(form))) for form in forms), key=lambda f: (-f[1], f[0])))
    weighed = sum(confidence * heard[form] for form, confidence in forms.items())
    in_talks = sum(any(place.line in talk for talk in talks) for place in found) if talks else len(found)
    why = f"{right.source}; sounds like {', '.join(list(heard)[:3])}"
    return Group(right.text, tuple(found), weighed / sum(heard.values()), why, in_talks, heard)
