"""A glossary as a plain text that people read and edit. Knows no file, no review and no sound.

One right form a row; behind a colon what is heard for it, parted by commas; at the end options:

    Django
    Kubernetes: cooper netties, governess
    Matrix: matrix [case]
    never: governess [in Schools of old]
    "never": nether            # whatever has a meaning here stands in quotation marks

A row that begins with `#` is a comment, as is what follows a `#` between blanks. Of two rows that
contradict each other the later one counts. Only what an entry adds is ever written: all else stays.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, replace

from talkeditor.core.errors import Problem
from talkeditor.core.letters import FormKey, bared, form_key
from talkeditor.core.translation import tr
from talkeditor.core.wording import line_number
from talkeditor.names.glossaryrow import (
    MOST_WORDS,
    NEVER,
    BrokenRow,
    Entry,
    Row,
    folded,
    form_written,
    parsed,
    written,
)

__all__ = ["HEADER", "Entries", "Entry", "folded", "merged", "read", "written"]

HEADER = """\
# A glossary: one right form a line; behind a colon what is heard for it.
#     Django
#     Kubernetes: cooper netties, governess
# Options at the end: [case] compares letter by letter, [in TITLE] holds in the talk of that title only.
#     Matrix: matrix [case]
#     never: governess [in Schools of old]
"""

_ROW = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+\Z")
_TIGHT = re.compile(r"\w:[^\W\d_]")
_LONGEST_CIRCLE = 50


@dataclass(frozen=True, slots=True)
class Entries:
    """All that can be used of a glossary, in the order of its rows, and what cannot, by its row."""

    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()


def read(text: str, everyday: Set[str] = frozenset()) -> Entries:
    """The entries of a text. A form of nothing but `everyday` words (casefolded) would change nearly every
    line; it is left out and named, as is all that is broken, doubled, contradictory or circular.
    """
    problems: list[Problem] = []
    rows: list[tuple[int, Row]] = []
    for number, text_row in enumerate(_rows(text)):
        try:
            row = parsed(text_row)
        except BrokenRow as why:
            problems.append(Problem(number, f"{why} {tr('This line was left out.')}"))
            continue
        if row is not None:
            problems += (Problem(number, told) for told in _doubts(row))
            rows.append((number, row))
    entries = _entries(rows, everyday, problems)
    return Entries(entries, tuple(sorted(problems, key=lambda problem: problem.line or 0)))


def _rows(text: str) -> list[str]:
    return _ROW.findall(text.removeprefix("\ufeff"))


def _doubts(row: Row) -> Iterator[str]:
    if not row.colon and _TIGHT.search(row.right) and "/" not in row.right:
        yield tr("“{words}” is taken for one name: behind a colon that parts comes a blank.", words=row.right)
    if not row.colon and row.right.count(",") > 1:
        yield tr("“{words}” is taken for one name: each right form has a line of its own.", words=row.right)


# Entries


def _entries(rows: list[tuple[int, Row]], everyday: Set[str], problems: list[Problem]) -> tuple[Entry, ...]:
    """The entries of rows. Looked at from the last row up, for the later one counts."""
    known = _Known()
    entries: list[Entry] = []
    for number, row in reversed(rows):
        forms: list[str] = []
        for form in row.forms:
            told = _why_not(row, form, everyday) or known.why_not(row, form, number)
            if told:
                problems.append(Problem(number, told))
            else:
                forms.append(form)
        if row.never:
            entries += (Entry(form, (), row.case, row.title, True, number) for form in reversed(forms))
            continue
        other = known.rights.setdefault(row.identity, number)
        if row.forms or other == number:
            entries.append(Entry(row.right, tuple(forms), row.case, row.title, False, number))
        else:
            text = tr("{right} stands in line {line} too.", right=row.right, line=line_number(other))
            problems.append(Problem(number, text))
    return tuple(reversed(entries))


def _why_not(row: Row, form: str, everyday: Set[str]) -> str:
    """Why a form cannot be used, whatever the other rows say."""
    keys = form_key(form)
    if not any(map(str.isalnum, form)):
        return _out(tr("“{form}” has no letter: it would stand for anything.", form=form))
    if len(keys) > MOST_WORDS:
        return _out(tr("“{form}…” has more than {most} words.", form=form[:40], most=MOST_WORDS))
    if row.never:
        return ""
    if len(keys) == 1 and len(keys[0]) == 1 and keys[0].isascii():
        return _out(tr("“{form}” is a single letter: it would change too much.", form=form))
    if form == row.right:
        return _out(tr("“{form}” is the right form itself.", form=form))
    if all(key in everyday for key in keys):
        return _out(tr("“{form}” is said in nearly every line: it would change too much.", form=form))
    return ""


def _out(why: str) -> str:
    return f"{why} {tr('It was left out.')}"


def _twice(form: str, right: str, line: int | None) -> str:
    """That a form stands for a right one in another line too, or (None) twice in its own."""
    if line is None:
        return tr("“{form}” for {right} stands here twice.", form=form, right=right)
    number = line_number(line)
    return tr("“{form}” for {right} stands in line {line} too.", form=form, right=right, line=number)


def _contradicted(form: str, other: str, line: int) -> str:
    number = line_number(line)
    if other == NEVER:
        return _out(
            tr("Line {line}, further down, says that “{form}” is never changed.", line=number, form=form)
        )
    return _out(
        tr(
            "Line {line}, further down, says that “{form}” is heard for {right}.",
            line=number,
            form=form,
            right=other,
        )
    )


def _circling(form: str, right: str, line: int | None) -> str:
    """That a form makes a circle with another line, or (None) in its own."""
    if line is None:
        return _out(tr("“{form}” for {right} makes a circle in itself.", form=form, right=right))
    number = line_number(line)
    return _out(
        tr("“{form}” for {right} makes a circle with line {line}.", form=form, right=right, line=number)
    )


class _Known:
    """What the rows further down say of forms."""

    def __init__(self) -> None:
        self.rights: dict[tuple[str, bool, str], int] = {}
        self._forms: dict[tuple[FormKey | str, str], tuple[str, int]] = {}
        self._becomes: dict[FormKey, list[tuple[FormKey, str, int]]] = {}

    def why_not(self, row: Row, form: str, number: int) -> str:
        """Why a form cannot stand beside what is known already; else it is known from now on."""
        scope, right, heard = folded(row.title), NEVER if row.never else row.right, form_key(form)
        key = (form if row.case else heard, scope)
        if key in self._forms:
            other, line = self._forms[key]
            if other == right:
                return _twice(form, right, line if line != number else None)
            return _contradicted(form, other, line)
        if not row.never:
            circle = self._circle(form_key(row.right), heard, scope)
            if circle is not None:
                return _circling(form, row.right, circle if circle != number else None)
            self._becomes.setdefault(heard, []).append((form_key(row.right), scope, number))
        self._forms[key] = (right, number)
        return ""

    def _circle(self, right: FormKey, heard: FormKey, scope: str) -> int | None:
        """The row that begins the way by which a right form becomes what is heard for it, or None."""
        if right == heard:
            return None
        seen = {right}
        ways = self._ways(right, scope)
        while ways and len(seen) < _LONGEST_CIRCLE:
            at, line = ways.pop()
            if at == heard:
                return line
            if at not in seen:
                seen.add(at)
                ways += ((to, line) for to, _ in self._ways(at, scope))
        return None

    def _ways(self, at: FormKey, scope: str) -> list[tuple[FormKey, int]]:
        steps = self._becomes.get(at, ())
        return [(to, line) for to, other, line in steps if not scope or other in ("", scope)]


# Writing


def merged(text: str, entries: Iterable[Entry]) -> str:
    """A text with what entries add to it. All its characters stay, in their order: the row of a right form
    grows, new rows come last. Entries that no row can hold are left out.
    """
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    page = _Page(_rows(text))
    for entry in map(_plain, entries):
        if entry is not None:
            page.add(entry)
    return mark + "".join(page.rows)


def _plain(entry: Entry) -> Entry | None:
    """The entry with forms that a row can hold; None where that leaves nothing to say."""
    right = " ".join(unicodedata.normalize("NFC", entry.right).split())
    heard = tuple(form for form in dict.fromkeys(map(_bare, entry.heard)) if form and form != right)
    title = " ".join(entry.title.translate(str.maketrans("[]", "()")).split())
    plain = replace(entry, right=right, heard=heard, title=title)
    try:
        row = parsed(written(plain))
    except BrokenRow:
        return None
    return plain if row is not None and (row.forms or not (heard or entry.never)) else None


def _bare(form: str) -> str:
    """A form as it is heard, without the marks around its words."""
    words = (bared(word) for word in unicodedata.normalize("NFC", form).split())
    return " ".join(word for word in words if word)


class _Page:
    """The rows of a glossary that is written to, each read once."""

    def __init__(self, rows: list[str]) -> None:
        self.rows = rows
        self._ending = next((row[len(row.rstrip("\r\n")) :] for row in rows if row[-1] in "\r\n"), "\n")
        self._known = [_row(row) for row in rows]
        self._of: dict[tuple[bool, str, bool, str], list[int]] = {}
        self._last: dict[FormKey, int] = {}
        for number in range(len(rows)):
            self._note(number)

    def _note(self, number: int) -> None:
        """Remember by what a row is found: what it is about, and the forms that it speaks of."""
        row = self._known[number]
        if row is None:
            return
        own = self._of.setdefault((row.never, *row.identity), [])
        if number not in own[-1:]:
            own.append(number)
        for form in (row.right, *row.forms):
            self._last[form_key(form)] = max(number, self._last.get(form_key(form), 0))

    def add(self, entry: Entry) -> None:
        """Put what is not said yet into the row of its right form, or into a new one."""
        identity = (entry.never, "" if entry.never else entry.right, entry.case, entry.scope)
        own = self._of.get(identity, [])
        there = {form_key(form) for n in own if (row := self._known[n]) is not None for form in row.forms}
        wanted = (entry.right,) if entry.never else entry.heard
        missing = tuple(form for form in wanted if form_key(form) not in there)
        if own and not missing:
            return
        # The later row counts: one that says something else of a form must not stand below.
        last = max((self._last.get(form_key(form), -1) for form in missing), default=-1)
        if own and own[-1] >= last:
            self._extend(own[-1], missing)
        else:
            self._append(entry if entry.never else replace(entry, heard=missing))

    def _extend(self, number: int, forms: tuple[str, ...]) -> None:
        text, row = self.rows[number], self._known[number]
        assert row is not None
        glue = ", " if row.forms else " " if row.colon else ": "
        more = glue + ", ".join(map(form_written, forms))
        self.rows[number] = text[: row.end] + more + text[row.end :]
        self._known[number] = _row(self.rows[number])
        self._note(number)

    def _append(self, entry: Entry) -> None:
        if self.rows and self.rows[-1][-1] not in "\r\n":
            self.rows[-1] += self._ending
        self.rows.append(written(entry) + self._ending)
        self._known.append(_row(self.rows[-1]))
        self._note(len(self.rows) - 1)


def _row(text: str) -> Row | None:
    try:
        return parsed(text)
    except BrokenRow:
        return None
