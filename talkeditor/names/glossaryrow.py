"""One row of a glossary: read with the columns of its parts, and written. Knows no other row.

    right form: form, form [option] # comment

What has a meaning of its own in a row (a comma, a bracket, `never`) stands in quotation marks.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from talkeditor.core.letters import key_of
from talkeditor.core.translation import tr
from talkeditor.core.wording import count

LONGEST_ROW = 2_000
"""A longer row is no entry: somebody put another file here."""
MOST_WORDS = 12
"""A form has at most so many words."""
NEVER = "never"
"""Stands in place of a right form before what is right as it is."""

_QUOTED = re.compile(r'"((?:[^"]|"")*)"')
_BEHIND_RIGHT = re.compile(r":(?=\s|$)|\s+#(?=\s|$)")
_BEHIND_FORM = re.compile(r",(?!\d)|(?<!\d),|\s+#(?=\s|$)")
_ARROW = re.compile(r"\s(?:->|=>|→)\s")
_JOINERS = "\u200c\u200d\u00ad"


@dataclass(frozen=True, slots=True)
class Entry:
    """A right form and what is heard for it, maybe in the talk of one title only.

    `never` says that `right` is right where it is heard and stays; it has no `heard` then. `line` is its
    zero-based row.
    """

    right: str
    heard: tuple[str, ...] = ()
    case: bool = False
    title: str = ""
    never: bool = False
    line: int = field(default=0, compare=False)

    @property
    def scope(self) -> str:
        """By what its talk is known, however its title is written; nothing for the whole day."""
        return folded(self.title)


class BrokenRow(Exception):  # noqa: N818 (it is caught here)
    """Says why a row cannot be used."""


@dataclass(slots=True)
class Row:
    """A row as it stands: `end` is the column behind its last form, where another one can be put."""

    right: str
    forms: list[str]
    end: int
    never: bool = False
    colon: bool = False
    case: bool = False
    title: str = ""

    @property
    def identity(self) -> tuple[str, bool, str]:
        """What another entry has to share with it to stand in the same row."""
        return ("" if self.never else self.right, self.case, folded(self.title))


def folded(title: str) -> str:
    """A title as it is compared: its words without case, accents and marks."""
    return " ".join(key for word in title.split() if any(map(str.isalnum, key := key_of(word))))


def parsed(row: str) -> Row | None:
    """A row with an entry; None of a comment or a blank one."""
    text = row.rstrip("\r\n")
    at = len(text) - len(text.lstrip())
    if at == len(text) or text[at] == "#":
        return None
    if len(text) > LONGEST_ROW:
        raise BrokenRow(tr("It has {characters} characters.", characters=count(len(text))))
    if not text.isprintable() and any(
        unicodedata.category(c) in ("Cc", "Cs", "Cf") and c not in _JOINERS + "\t" for c in text
    ):
        raise BrokenRow(tr("It has a character that no screen shows."))
    stop = _until(text, at, _BEHIND_RIGHT)
    quoted = _QUOTED.match(text, at)
    if quoted:
        stop = _until(text, quoted.end(), _BEHIND_RIGHT)
    right, options, end = _value(text, at, stop)
    found = Row(right, [], end, colon=text[stop : stop + 1] == ":")
    if not quoted and not found.colon and _ARROW.search(right):
        raise BrokenRow(tr("The right form comes first, then a colon: “Kubernetes: cooper netties”."))
    if found.colon:
        options += _heard(text, stop + 1, found)
    _take(found, options)
    if not quoted and right.casefold() == NEVER and found.colon:
        found.never = True
        if not found.forms:
            raise BrokenRow(tr("It does not say what is never to be changed."))
    _check(found.right)
    return found


def _heard(text: str, at: int, found: Row) -> list[str]:
    """Put the forms from `at` on into the row; gives the options among them."""
    options: list[str] = []
    found.end = at
    while True:
        start = at + len(text[at:]) - len(text[at:].lstrip())
        quoted = _QUOTED.match(text, start)
        at = _until(text, quoted.end() if quoted else at, _BEHIND_FORM)
        form, more, end = _value(text, start, at)
        options += more
        if form:
            found.forms.append(form)
            found.end = end
        if text[at : at + 1] != ",":
            return options
        at += 1


def _until(text: str, at: int, stop: re.Pattern[str]) -> int:
    """The column where `stop` is, not looking into options."""
    if "[" not in text:
        found = stop.search(text, at)
        return found.start() if found else len(text)
    while at < len(text) and not stop.match(text, at):
        at = _closing(text, at) if text[at] == "[" else at + 1
    return at


def _closing(text: str, at: int) -> int:
    """The column behind the bracket that closes the one at `at`; behind that one where none does."""
    depth = 0
    if text.find("]", at) < 0:
        return at + 1
    for column in range(at, len(text)):
        depth += (text[column] == "[") - (text[column] == "]")
        if depth == 0:
            return column + 1
    return at + 1


def _value(text: str, start: int, stop: int) -> tuple[str, list[str], int]:
    """A form, the options behind it, and the column where the form ends."""
    quoted = _QUOTED.match(text, start)
    if not quoted and text[start : start + 1] == '"':
        raise BrokenRow(tr("A quotation mark is not closed."))
    end, options = _before_options(text[:stop], quoted.end() if quoted else start)
    if quoted and end > quoted.end():
        raise BrokenRow(tr("Something stands behind a closing quotation mark."))
    value = quoted[1].replace('""', '"') if quoted else text[start:end]
    return unicodedata.normalize("NFC", " ".join(value.split())), options, end


def _opening(text: str, start: int, end: int) -> int:
    """The column of the bracket that the one before `end` closes; before `start` where there is none."""
    depth = 0
    for column in range(end - 1, start - 1, -1):
        depth += (text[column] == "]") - (text[column] == "[")
        if depth == 0:
            return column
    return start - 1


def _before_options(text: str, start: int) -> tuple[int, list[str]]:
    """The column behind what stands before the options at the end of a text, and these."""
    options: list[str] = []
    end = max(start, len(text.rstrip()))
    while end > start and text[end - 1] == "]":
        opening = _opening(text, start, end)
        if opening < start or (opening > start and not text[opening - 1].isspace()):
            break
        options.insert(0, text[opening + 1 : end - 1])
        end = max(start, len(text[:opening].rstrip()))
    return end, options


def _take(row: Row, options: Iterable[str]) -> None:
    for option in options:
        word, _, rest = " ".join(option.split()).partition(" ")
        if word.casefold() == "case" and not rest:
            row.case = True
        elif word.casefold() == "in" and folded(rest):
            row.title = rest.strip('"“”')
        else:
            raise BrokenRow(tr("“[{option}]” is no option; [case] and [in TITLE] are.", option=option))


def _check(form: str) -> None:
    if not form:
        raise BrokenRow(tr("It has no right form."))
    if not any(map(str.isalnum, form)):
        raise BrokenRow(tr("“{form}” has no letter.", form=form))
    if len(form.split()) > MOST_WORDS:
        raise BrokenRow(tr("“{form}…” has more than {most} words.", form=form[:40], most=MOST_WORDS))


def written(entry: Entry) -> str:
    """An entry as a row, without its end."""
    heard = () if entry.never else entry.heard
    forms = ", ".join(map(form_written, (entry.right,) if entry.never else heard))
    row = NEVER if entry.never else _right(entry.right)
    if forms:
        row += f": {forms}"
    return row + (" [case]" if entry.case else "") + (f" [in {entry.title}]" if entry.title else "")


def _right(text: str) -> str:
    odd = text[:1] in ("#", '"') or text.casefold() == NEVER or "[" in text
    return _in_marks(text) if odd or _BEHIND_RIGHT.search(text) or text.endswith(":") else text


def form_written(text: str) -> str:
    """A form as it stands in a row."""
    odd = text[:1] in ("#", '"') or "[" in text or "," in text
    return _in_marks(text) if odd or _BEHIND_FORM.search(text) else text


def _in_marks(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
