"""How talks of a review are cleaned: in their own language, by the steps somebody wants, with the letters
that the glossary and the speakers' names have. Export, Details and preview share it.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from talkeditor.core.clean import CleanTalk, Paragraph, clean_lines, clean_talk
from talkeditor.core.folding import Keys
from talkeditor.core.glossary import Scope
from talkeditor.core.language import Language
from talkeditor.core.review import Review
from talkeditor.core.steps import USUAL_STEPS, Step
from talkeditor.core.talks import Line, Part, Talk, gather, part_of
from talkeditor.core.transcript import Position, Transcript
from talkeditor.workflow.languages import language_of


def cleaned_talks(
    review: Review, talks: Iterable[Talk], steps: frozenset[Step] = USUAL_STEPS
) -> Iterator[CleanTalk]:
    """The talks cleaned, each in its own language: a stream may have several."""
    main = language_of(review.transcript)
    for talk in talks:
        language = language_of((line.text for line in talk.lines), main)
        yield clean_talk(talk, language, steps, casing=casing_of(review, talk))


def casing_of(review: Review, talk: Talk) -> dict[str, str]:
    """Right forms by folded word or phrase: those of the glossary that hold in this talk, and its speakers by
    their full names (one name alone may be a word as well). A rule with forms puts right those alone: its
    right form may be an everyday word too ("go"). Of the title, words that can be no everyday ones.
    """
    names = (" ".join(name.split()) for name in talk.speakers)
    casing = {word.casefold(): word for word in _BARE.findall(talk.title) if _is_technical(word)}
    casing |= {name.casefold(): name for name in names if " " in name}
    for _number, rule in review.rules.items():  # noqa: PERF102 - an overlay, not a dict.
        here = rule.scope is Scope.DAY or any(rule.at is not None and rule.at in p.range for p in talk.parts)
        if here and not rule.heard and not rule.never:
            casing[" ".join(rule.right.casefold().split())] = rule.right
    return casing


def _is_technical(word: str) -> bool:
    """Whether only a name is written so: a capital inside ("gRPC"), or capitals without a vowel ("JWT")."""
    if not word[1:].islower() and not word.isupper():
        return any(letter.isupper() for letter in word[1:])
    return word.isupper() and len(word) > 1 and _VOWELS.isdisjoint(word.casefold())


_BARE = re.compile(r"(?<![\w'’/.-])[^\W\d_]+(?![\w'’/.-])")
_VOWELS = frozenset("aeiouyáéíóúàèìòùâêîôûäëïöü")

MOST_LINES = 8_000
"""Lines of one talk that are cleaned while somebody types."""


class Cleaner:
    """Cleans the talk that somebody looks at, again and again: what stays the same is worked out once."""

    def __init__(self) -> None:
        self._keys = Keys()
        self._main: tuple[Transcript, Language] | None = None
        self._languages: dict[Position, Language] = {}
        self.given: Language | None = None
        """The language that is to be taken; None: that of each talk."""
        self.steps = USUAL_STEPS

    def language(self, review: Review, index: int) -> Language:
        """The language of the talk that a segment belongs to, as the export takes it."""
        if self.given is not None:
            return self.given
        if self._main is None or self._main[0] is not review.transcript:
            self._main = review.transcript, language_of(review.transcript)
            self._languages, self._keys = {}, Keys()
        if not review.is_talk(index):
            return self._main[1]
        parts = review.parts_of(index)
        start = review.segments[parts[0]].start
        if start not in self._languages:
            lines = (line for part in parts for line in review.lines_of(part))
            self._languages[start] = language_of(map(review.text, lines), self._main[1])
        return self._languages[start]

    def talk(self, review: Review, index: int) -> Talk | None:
        """The talk that a segment belongs to, as an export would have it; None where it belongs to none."""
        number = review.talk_number(index) if review.is_talk(index) else None
        if number is None:
            return None
        found = gather(review, True, language=self.language(review, index), only=(number,))
        return found[0] if found else None

    def clean(
        self,
        review: Review,
        index: int,
        typed: Mapping[int, str] | None = None,
        stretch: range | None = None,
    ) -> CleanTalk | None:
        """The talk of a segment, cleaned; `typed` has the words of lines as they are being typed. Only the
        lines of `stretch`, where one is given.
        """
        talk = self.talk(review, index)
        if talk is None:
            return None
        if stretch is not None:
            talk = replace(talk, parts=tuple(_within(part, stretch) for part in talk.parts))
        if typed:
            talk = replace(talk, parts=tuple(_with(part, typed) for part in talk.parts))
        language = self.language(review, index)
        return clean_talk(talk, language, self.steps, casing=casing_of(review, talk), keys=self._keys)

    def cut(self, review: Review, index: int) -> Callable[..., tuple[Paragraph, ...]]:
        """Cleans stretches of the talk of a segment, for who shows no more: from a position to before a line;
        one that is `torn` from the middle of a sentence begins as it is said.
        """
        language = self.language(review, index)
        talk = self.talk(review, index)
        casing = casing_of(review, talk) if talk is not None else {}

        def cut(start: Position, stop: int, torn: bool = False) -> tuple[Paragraph, ...]:
            steps = self.steps - {Step.CAPITALS} if torn else self.steps
            lines = part_of(review, start, Position(stop)).lines
            return clean_lines(lines, language, steps, casing=casing).paragraphs

        return cut


def stretch_around(line: int, lines: range) -> range | None:
    """The lines around one that are cleaned at once, of those of a talk; None: all of them are few enough.

    No talk of a day is so long, but a stream may be called one; lines beside have the same stretch.
    """
    if len(lines) <= MOST_LINES:
        return None
    half = MOST_LINES // 2
    first = lines.start + max(0, (line - lines.start + half // 2) // half * half - half)
    return range(first, min(first + MOST_LINES, lines.stop))


def _within(part: Part, stretch: range) -> Part:
    return replace(part, lines=tuple(line for line in part.lines if line.number in stretch))


def _with(part: Part, typed: Mapping[int, str]) -> Part:
    def now(line: Line) -> Line:
        text = typed.get(line.number)
        return line if text is None else line._replace(text=text)

    return replace(part, lines=tuple(map(now, part.lines)))
