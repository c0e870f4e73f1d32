"""What schedules call a break, a cancelled and an unrecorded entry, in several languages. Knows no form."""

import json
import re
from functools import cache

from talkeditor.assets import resource
from talkeditor.core.wording import unmarked

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_LONG_BREAK = 8
"""Words beyond which an entry without a speaker is more than the name of a break."""


@cache
def _lists() -> dict[str, dict[str, list[str]]]:
    data: dict[str, dict[str, list[str]]] = json.loads(
        resource("schedules", "words.json").read_text(encoding="utf-8")
    )
    return data


@cache
def _terms(kind: str) -> tuple[str, ...]:
    values = _lists()[kind]
    terms = {plain(term) for terms in values.values() for term in terms}
    return tuple(sorted(terms, key=lambda term: (-len(term), term)))


@cache
def _types() -> frozenset[str]:
    return frozenset(plain(term) for term in _lists()["break_types"])


@cache
def _marker(kind: str) -> re.Pattern[str]:
    """A term in brackets anywhere, before a colon or dash at the start, or alone behind a dash at the end."""
    terms = "|".join(re.escape(term) for term in sorted(_raw(kind), key=len, reverse=True))
    return re.compile(
        rf"[\[(*]+\s*(?:{terms})\s*[\])*]+[\s:–—-]*"
        rf"|^\s*(?:{terms})\s*[:–—-]+\s*|\s+[–—-]+\s*(?:{terms})\s*$|^\s*(?:{terms})\s*$",
        re.IGNORECASE,
    )


def _raw(kind: str) -> set[str]:
    return {term for terms in _lists()[kind].values() for term in terms}


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
    """Whether an entry is lunch, coffee, registration or the like, by its type or its title."""
    if not _types().isdisjoint(plain(type_).split()) and not has_speakers:
        return True
    words = plain(title)
    if has_speakers or len(words.split()) > _LONG_BREAK:
        return False
    return any(f" {term} " in f" {words} " for term in _terms("breaks"))


def column_of(head: str) -> str | None:
    """What a column of a table has, by its head; None where that is not known."""
    name = plain(head)
    for field, heads in _lists()["columns"].items():
        if any(plain(known) == name for known in heads):
            return field
    return None
