"""What schedules call breaks, cancelled and unrecorded entries, days and rooms, in several languages.

Knows no form.
"""

import json
import re
from collections.abc import Iterable
from functools import cache

from talkeditor.assets import resource
from talkeditor.core.letters import unmarked

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_LONG_BREAK = 8
"""Words beyond which an entry without a speaker is more than the name of a break."""


@cache
def _lists() -> dict[str, dict[str, list[str]]]:
    data: dict[str, dict[str, list[str]]] = json.loads(
        resource("schedules", "words.json").read_text(encoding="utf-8")
    )
    return data


@cache
def _terms(kind: str) -> frozenset[str]:
    return frozenset(map(plain, _raw(kind)))


@cache
def _types() -> frozenset[str]:
    return frozenset(plain(term) for term in _lists()["break_types"])


@cache
def _marker(kind: str) -> re.Pattern[str]:
    """A term in brackets anywhere, before a colon or dash at the start, or alone behind a dash at the end."""
    terms = _any_of(_raw(kind))
    return re.compile(
        rf"[\[(*]+\s*(?:{terms})\s*[\])*]+[\s:–—-]*"
        rf"|^\s*(?:{terms})\s*[:–—-]+\s*|\s+[–—-]+\s*(?:{terms})\s*$|^\s*(?:{terms})\s*$",
        re.IGNORECASE,
    )


@cache
def _break() -> re.Pattern[str]:
    """Terms, alone or several, with numbers and what stands beside them, and then perhaps a place."""
    term, behind = _any_of(_terms("breaks")), _any_of(_terms("behind_breaks"))
    beside = rf"{_any_of(_terms('beside_breaks'))}|\d+\w{{0,2}}"
    return re.compile(rf"(?:(?:{beside}) )*(?:{term})(?: (?:{term}|{beside}))*(?: (?:{behind}) .+)?")


def _any_of(terms: Iterable[str]) -> str:
    """A pattern of all terms, longer ones first."""
    return "|".join(map(re.escape, sorted(terms, key=lambda term: (-len(term), term))))


def _raw(kind: str) -> set[str]:
    return {term for terms in _lists()[kind].values() for term in terms}


@cache
def words_for(part: str, what: str) -> frozenset[str]:
    """The words of a part of the lists, in lower case: `words_for("names", "joins")`."""
    return frozenset(_lists()[part][what])


def any_of(part: str, what: str) -> str:
    """A pattern of all these words, longer ones first."""
    return _any_of(words_for(part, what))


@cache
def names_of(kind: str) -> frozenset[str]:
    """The words of a kind in all languages, plain: `names_of("rooms")`, `names_of("days")`."""
    return _terms(kind)


@cache
def numbered(kind: str) -> tuple[frozenset[str], ...]:
    """The names of each weekday (from Monday) or month in all languages, plain."""
    return tuple(frozenset(map(plain, names)) for names in zip(*_lists()[kind].values(), strict=True))


@cache
def _months() -> dict[str, int]:
    """Months by their names and by the first letters of them that mean no other month."""
    found: dict[str, set[int]] = {}
    for month, names in enumerate(numbered("months"), start=1):
        for name in names:
            for form in (name, name[:3], name[:4]):
                found.setdefault(form, set()).add(month)
    return {form: months.pop() for form, months in found.items() if len(months) == 1}


def month_of(word: str) -> int | None:
    """The month that a plain word names, whole or short, or None."""
    return _months().get(word)


def beside_a_date(word: str) -> bool:
    """Whether a plain word may stand in a date without meaning: an article, a weekday."""
    beside = _lists()["beside_months"]
    return word in beside or any(word in names for names in numbered("weekdays"))


def any_name_of(kind: str) -> str:
    """A pattern of the words of a kind in all languages, as they are written and without accents."""
    return _any_of(_raw(kind) | _terms(kind))


def plain(text: str) -> str:
    """Lower case, without accents and marks, words with one space between."""
    return " ".join(_WORD.findall(unmarked(text)))


def without_mark(title: str, kind: str) -> tuple[str, bool]:
    """The title without its mark of a kind ("cancelled", "unrecorded"), and whether it bore one."""
    bare, found = _marker(kind).subn(" ", title)
    return (" ".join(bare.split()) or title, True) if found else (title, False)


def says(text: str, kind: str) -> bool:
    """Whether a field (a status) says nothing but a term of a kind."""
    return plain(text) in _terms(kind)


def is_break(title: str, type_: str, has_speakers: bool) -> bool:
    """Whether an entry is lunch, coffee, registration or the like, by its type or its whole title."""
    if not _types().isdisjoint(plain(type_).split()) and not has_speakers:
        return True
    whole = title.replace("@", " at ")
    words = plain(_ASIDE.sub(" ", whole)) or plain(whole)
    if has_speakers or len(words.split()) > _LONG_BREAK:
        return False
    return _break().fullmatch(words) is not None


def column_of(head: str) -> str | None:
    """What a column of a table has, by its head; None where that is not known."""
    name = plain(head)
    for field, heads in _lists()["columns"].items():
        if any(plain(known) == name for known in heads):
            return field
    return None
