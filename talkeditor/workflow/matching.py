"""What a search looks for besides plain words: words that are nearly the same, and regular expressions.

The libraries behind them are imported when they are first wanted. Knows no stream and no screen.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from talkeditor.core.search import Matcher, Mode, Plain, Query, QueryError, inside
from talkeditor.core.translation import tr
from talkeditor.core.wording import count

if TYPE_CHECKING:
    import regex

LINE_SECONDS = 0.25
"""An expression that takes longer on one line would take for ever on another."""
LONGEST_EXPRESSION = 1000

_WORD = re.compile(r"\w+(?:['’\-.+#/]*\w+)*[+#]*")
_WHOLE_MATCH = re.compile(r"(\\\\)|\\0(?!\d)")
_LETTERS_A_SLIP = 3


def matcher(query: Query) -> Matcher:
    """The matcher of a query. Raises `QueryError` where it is an expression that makes no sense."""
    if query.mode is Mode.EXPRESSION:
        return Expression(query)
    return Similar(query) if query.mode is Mode.SIMILAR else Plain(query)


def fault(query: Query, template: str | None = None) -> str:
    """What is wrong with a query, or with what is to replace its hits; nothing where all is well."""
    try:
        found = matcher(query)
        if isinstance(found, Expression) and template is not None:
            found.check(template)
    except QueryError as error:
        return error.sentence
    return ""


class Expression:
    """A regular expression, as the library `regex` writes them, matched within each line.

    A match of no letters is no hit; nor is one that begins or ends inside of what is seen as one character.
    """

    def __init__(self, query: Query) -> None:
        self._pattern = _compiled(query.words, query.case, query.whole)

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Where it matches. Raises `QueryError` where that takes longer than `LINE_SECONDS`."""
        return (match.span() for match in self._matches(text))

    def instead(self, text: str, start: int, end: int, template: str) -> str | None:
        r"""The template in which \1 or \g<name> is what the group matched, \0 the whole."""
        # It has matched there within the time already; asking the clock costs more than matching.
        match = self._pattern.match(text, start)
        if match is None or match.span() != (start, end):
            # What looks at the match before it, or moves its own start, matches only in its turn.
            match = next((each for each in self._matches(text) if each.span() == (start, end)), None)
        return None if match is None else self._expanded(match, _with_whole_match(template))

    def check(self, template: str) -> None:
        """Raises `QueryError` where a template names a group that there is not, or ends in the middle."""
        import regex

        names = {number: name for name, number in self._pattern.groupindex.items()}
        groups = (f"(?P<{names[n]}>)" if n in names else "()" for n in range(1, self._pattern.groups + 1))
        match = regex.match("".join(groups), "")
        assert match is not None
        self._expanded(match, _with_whole_match(template))

    @staticmethod
    def _expanded(match: "regex.Match[str]", template: str) -> str:
        import regex

        try:
            return match.expand(template)
        except IndexError:
            told = tr("The words to put there name a group that is not in the expression.")
            raise QueryError(told) from None
        except regex.error as error:
            told = tr("The words to put there are not complete: {mistake}.", mistake=_said(error))
            raise QueryError(told) from None

    def _matches(self, text: str) -> "list[regex.Match[str]]":
        # All at once: the time that a reader takes between two matches would count as well.
        try:
            found = list(self._pattern.finditer(text, timeout=LINE_SECONDS, concurrent=True))
        except TimeoutError:
            raise QueryError(_too_long(text)) from None
        if text.isascii():
            return [match for match in found if match.end() > match.start()]
        return [
            match
            for match in found
            if match.end() > match.start()
            and not inside(text, match.start())
            and not inside(text, match.end())
        ]


@lru_cache(maxsize=8)
def _compiled(words: str, case: bool, whole: bool) -> "regex.Pattern[str]":
    import regex

    if len(words) > LONGEST_EXPRESSION:
        most = count(LONGEST_EXPRESSION)
        raise QueryError(tr("The expression is too long: at most {number} characters.", number=most))
    flags = 0 if case else regex.IGNORECASE
    try:
        pattern = regex.compile(words, flags)
        if pattern.flags & regex.REVERSE:
            raise QueryError(tr("An expression runs forwards here. Take (?r) out of it."))
        return regex.compile(rf"(?<!\w)(?:{words})(?!\w)", flags) if whole else pattern
    except regex.error as error:
        raise QueryError(tr("Not an expression yet: {mistake}.", mistake=_said(error))) from None
    except (RecursionError, OverflowError, MemoryError):
        raise QueryError(tr("The expression is too deeply nested.")) from None


def _with_whole_match(template: str) -> str:
    """The template with the sign of the whole match as the library writes it."""
    if "\\0" not in template:
        return template
    return _WHOLE_MATCH.sub(lambda found: found[1] or r"\g<0>", template)


def _too_long(text: str) -> str:
    return tr(
        "The expression takes too long on “{line}”. Make it simpler: no repeat within a repeat.",
        line=text[:40],
    )


def _said(error: "regex.error") -> str:
    """What the library says of a mistake, and where."""
    position, mistake = getattr(error, "pos", None), getattr(error, "msg", error)
    if position is None:
        return f"{mistake}"
    return tr("{mistake} at character {number}", mistake=mistake, number=position + 1)


class Similar:
    """Words that are nearly those of the query: within some letters each, also run together or torn apart.

    A letter left out, added or exchanged is one slip (Levenshtein's distance); one slip is allowed for
    each three letters of a word, at most `Query.distance`. A phrase may also be heard as one word more or
    less. Of hits that overlap, the nearer one counts.
    """

    def __init__(self, query: Query) -> None:
        from rapidfuzz.distance import Levenshtein

        self._distance = Levenshtein.distance
        self._case = query.case
        self._words = [self._folded(match[0]) for match in _WORD.finditer(query.needle)]
        self._slips = [min(query.distance, len(word) // _LETTERS_A_SLIP) for word in self._words]
        self._joined, self._most_joined = "".join(self._words), max(self._slips, default=0) - 1
        self._near: list[dict[str, int | None]] = [{} for _ in self._words]
        self._holds: dict[str, bool] = {}

    def _folded(self, word: str) -> str:
        return word if self._case else word.casefold()

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Where words stand that are nearly those of the query."""
        words = _WORD.findall(self._folded(text))
        candidates = list(self._candidates(words))
        if not candidates:
            return
        places = [match.span() for match in _WORD.finditer(text)]
        taken: list[tuple[int, int]] = []
        for _, _, first, end in sorted(candidates):
            if all(end <= other or first >= stop for other, stop in taken):
                taken.append((first, end))
        for first, end in sorted(taken):
            yield places[first][0], places[end - 1][1]

    def instead(self, text: str, start: int, end: int, template: str) -> str | None:
        """The template, where such words stand there."""
        found = text[start:end]
        if found not in self._holds:
            self._holds[found] = next(iter(self.spans(found)), None) == (0, len(found))
        return template if self._holds[found] else None

    def _candidates(self, words: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
        """Stretches of words that fit: (slips, words more or less, first, end)."""
        number = len(self._words)
        if not number:
            return
        near, asked = self._near[0], self._words[0]
        for first in range(len(words) - number + 1):
            word = words[first]
            if word not in near:
                near[word] = self._within(word, asked, self._slips[0])
            slips = near[word]
            if slips is not None and (more := self._slips_behind(words, first)) is not None:
                yield slips + more, 0, first, first + number
        if self._most_joined >= 0:
            yield from self._joined_candidates(words)

    def _slips_behind(self, words: Sequence[str], first: int) -> int | None:
        """The slips of the words behind the first of as many as the query has, each within its own."""
        whole = 0
        for at in range(1, len(self._words)):
            near, word = self._near[at], words[first + at]
            if word not in near:
                near[word] = self._within(word, self._words[at], self._slips[at])
            slips = near[word]
            if slips is None:
                return None
            whole += slips
        return whole

    def _joined_candidates(self, words: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
        """Stretches of a word more or less that, run together, are within the slips of one word."""
        most, wanted = self._most_joined, len(self._joined)
        lengths = list(map(len, words))
        for number in (len(self._words) - 1, len(self._words) + 1):
            for first in range(len(words) - number + 1) if number else ():
                if abs(sum(lengths[first : first + number]) - wanted) <= most:
                    slips = self._within("".join(words[first : first + number]), self._joined, most)
                    if slips is not None:
                        yield slips, 1, first, first + number

    def _within(self, word: str, wanted: str, most: int) -> int | None:
        if abs(len(word) - len(wanted)) > most:
            return None
        slips = self._distance(word, wanted, score_cutoff=most)
        return slips if slips <= most else None
