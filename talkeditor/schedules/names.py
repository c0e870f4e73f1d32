"""Names of people in running text: whether words are names, and where a title ends. Knows no form."""

import re
from functools import cache

from talkeditor.schedules.words import any_of, words_for

_NAME = re.compile(r"[^\W\d_][^\W\d_.'’-]*(?:['’.-][^\W\d_]*)*\.?")
_LONGEST = 4


@cache
def _between() -> re.Pattern[str]:
    return re.compile(rf"\s*[,;/&+|]\s*|\s+(?:{any_of('names', 'joins')})\s+")


@cache
def _dash() -> re.Pattern[str]:
    by = any_of("names", "by")
    return re.compile(rf"\s+(?:[-–—]{{1,3}}|{by})\s+|\s*[—|]\s*", re.IGNORECASE)


def split_names(text: str) -> tuple[str, ...]:
    """Names between commas, semicolons, slashes, "and" and the like."""
    return tuple(name for name in _between().split(text.strip().strip("()[]")) if name)


def are_names(text: str) -> bool:
    """Whether a text reads like one or several full names."""
    names = split_names(text)
    return 0 < len(names) <= 12 and all(map(_is_name, names))


def _is_name(text: str) -> bool:
    words = text.split()
    particles, never = words_for("names", "particles"), words_for("names", "never")
    if not 2 <= len(words) <= _LONGEST + sum(word.lower() in particles for word in words):
        return False
    for word in words:
        if word.lower() in particles:
            continue
        if not _NAME.fullmatch(word) or word.lower() in never or not _upper(word):
            return False
    return True


def _upper(word: str) -> bool:
    """A capital, or a letter of a script that has none."""
    return word[0].isupper() or word[0].lower() == word[0].upper()


def title_and_names(text: str) -> tuple[str, tuple[str, ...]]:
    """A row as title and names: "Title – Name", "Name: Title", "Title (Name)", "Title by Name"; what is not
    clearly names belongs to the title."""
    words = " ".join(text.split())
    if words.endswith(")") and "(" in words:
        title, _, names = words[:-1].rpartition("(")
        if title.strip() and are_names(names):
            return title.strip(), split_names(names)
    breaks = list(_dash().finditer(words))
    for match in reversed(breaks):
        title, names = words[: match.start()].strip(), words[match.end() :].strip()
        if title and are_names(names):
            return title, split_names(names)
    for match in breaks[:1]:
        names, title = words[: match.start()].strip(), words[match.end() :].strip()
        if title and are_names(names):
            return title, split_names(names)
    names, colon, title = words.partition(": ")
    if colon and title and are_names(names):
        return title.strip(), split_names(names)
    return words, ()
