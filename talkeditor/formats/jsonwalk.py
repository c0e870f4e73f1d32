"""JSON that may be hostile, huge or torn, walked one element at a time. Knows no format.

The lists of the outermost object are not held: each element is decoded, given and forgotten, so that a long
file takes the memory of its captions alone. A key that stands twice is told and loses no word; a number that
JSON does not know is told; nesting, digits and torn ends raise `ReadError` with the row, never anything else.
"""

import json
import re
from collections.abc import Iterator
from itertools import accumulate
from typing import Any, NamedTuple, NoReturn

from talkeditor.core.translation import grouped, later, tr
from talkeditor.formats.base import ReadError, checkpoint, head, unchanged
from talkeditor.formats.entries import Entries

LONGEST_TAIL = 10_000
"""Characters behind the place where a file breaks off that a report can quote."""
DEEPEST = 200
"""Levels of nesting that are read, many times what captions need. How deep Python itself can read depends on
its version, and reading as deep as that would leave no room to walk what was read."""

_STEP = 1024
_HINT = later("Download or export the captions again.")
_DEEP = later("Row {row} of the file is nested too deeply for captions.")
_NO_JSON = later("Row {row} of the file is no JSON, and the words behind it cannot be told from the rest.")
_BLANK = re.compile(r"[ \t\n\r]*")
_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?', re.DOTALL)
_BRACKET = re.compile(r"[\[\]{}]")
_LEVELS = {"[": 1, "{": 1, "]": -1, "}": -1}
_JSON = re.compile(r"\ufeff?\s*(?:\{\s*[\"}]|\[\s*(?:\{|\[\s*[\d\"]))")


class Item(NamedTuple):
    """A value of the outermost object by its key, or an element of a list there; an outermost list is ""."""

    key: str
    value: Any
    element: bool


def is_json(text: str) -> bool:
    """Whether a text begins like an object or a list of some."""
    return _JSON.match(text) is not None


def has_keys(text: str, *patterns: str) -> bool:
    """Whether a text is JSON and has all these keys (regular expressions) near its beginning."""
    if not is_json(text):
        return False
    beginning = head(text)
    return all(re.search(rf'"(?:{pattern})"\s*:', beginning) for pattern in patterns)


def walk(text: str, entries: Entries) -> Iterator[Item]:
    """All items in order. Raises `ReadError`; a short torn end is told instead."""
    return _Walker(text, entries).items()


class _TornError(Exception):
    """The text stops being JSON."""


class _Walker:
    def __init__(self, text: str, entries: Entries) -> None:
        self.text = text
        self.entries = entries
        self.at = 1 if text.startswith("\ufeff") else 0
        decoder: Any = json.JSONDecoder(
            strict=False, object_pairs_hook=self._object, parse_constant=self._constant
        )
        self._scan = decoder.scan_once

    def items(self) -> Iterator[Item]:
        try:
            if self._sign("["):
                yield from self._elements("")
            else:
                self._expect("{")
                yield from self._members()
            self._blank()
            if self.at < len(self.text):
                raise _TornError
        except _TornError:
            self._tell_torn()

    def _members(self) -> Iterator[Item]:
        if self._sign("}"):
            return
        while True:
            key = self._value()
            if not isinstance(key, str):
                raise _TornError
            self._expect(":")
            if self._sign("["):
                yield from self._elements(key)
            else:
                yield Item(key, self._value(), False)
            if self._sign("}"):
                return
            self._expect(",")

    def _elements(self, key: str) -> Iterator[Item]:
        if self._sign("]"):
            return
        count = 0
        while True:
            count += 1
            if count % _STEP == 0:
                checkpoint()
            yield Item(key, self._value(), True)
            if self._sign("]"):
                return
            self._expect(",")

    def _value(self) -> Any:
        self._blank()
        try:
            value, end = self._scan(self.text, self.at)
        except StopIteration as error:
            self._refuse_depth(error.value)
            raise _TornError from None
        except json.JSONDecodeError as error:
            self._refuse_depth(error.pos)
            raise _TornError from None
        except RecursionError:
            self._refuse(_DEEP)
        except ValueError:
            self._refuse(later("Row {row} of the file holds a number with too many digits."))
        self._refuse_depth(end)
        self.at = end
        return value

    def _refuse_depth(self, end: int) -> None:
        """Refuse a value that reaches to `end` (or is torn there) where it is nested too deeply."""
        if sum(self.text.count(sign, self.at, end) for sign in "[{") <= DEEPEST:
            return
        brackets = _BRACKET.findall(_STRING.sub("", self.text[self.at : end]))
        if max(accumulate(map(_LEVELS.__getitem__, brackets)), default=0) > DEEPEST:
            self._refuse(_DEEP)

    def _blank(self) -> None:
        match = _BLANK.match(self.text, self.at)
        self.at = match.end() if match else self.at

    def _sign(self, sign: str) -> bool:
        self._blank()
        if not self.text.startswith(sign, self.at):
            return False
        self.at += 1
        return True

    def _expect(self, sign: str) -> None:
        if not self._sign(sign):
            raise _TornError

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs):
            seen: dict[str, Any] = {}
            for key, value in pairs:
                if key in seen and seen[key] != value:
                    self._keep_twice(key[:40], seen[key])
                seen[key] = value
        return found

    def _keep_twice(self, key: str, value: Any) -> None:
        what = tr("The key “{key}” stands twice, the later one counts", key=key)
        kind = tr("the key “{key}” stands twice, the later one counts", key=key)
        self.entries.keep(value, what, kind)

    def _constant(self, name: str) -> None:
        told = tr("{name} is no number: it was taken as unknown.", name=name)
        self.entries.repairs.note(tr("numbers that are none"), self.entries.line, told)

    def _row(self) -> int:
        return 1 + self.text.count("\n", 0, self.at)

    def _refuse(self, sentence: str) -> NoReturn:
        row = self._row()
        raise ReadError(tr(sentence, row=grouped(row)), unchanged(tr(_HINT)), reason="json", row=row)

    def _tell_torn(self) -> None:
        tail = self.text[self.at :].strip()
        if len(tail) > LONGEST_TAIL or not self.entries.line:
            self._refuse(_NO_JSON)
        told = tr("The file breaks off or is no JSON in row {row}.", row=grouped(self._row()))
        rest = (
            tr("What could not be read there: {words}", words=tail)
            if tail
            else tr("All words before it were kept.")
        )
        self.entries.repairs.note(tr("torn ends"), self.entries.line, f"{told} {rest}")
