"""Templates for file names and front matter, with fields in braces that are filled and never run.

A field is one of `FIELDS`, written {so}; it has no attributes, indices, formats or conversions. Doubled
braces stand for braces. What a field brings is text: whoever writes it escapes it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.translation import tr

FIELDS = ("number", "title", "speakers", "event", "date", "year", "room", "slug", "source")
LONGEST = 500
"""Characters of a row."""
MOST_ROWS = 100

Value = str | int | list[str]
Values = Mapping[str, Value]
Facts = dict[str, object]

_PIECES = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")
_ROW = re.compile(r"([A-Za-z_][A-Za-z0-9_-]{0,63}):(?:\s+(.*))?")
_LITERALS: Mapping[str, bool] = {"true": True, "false": False}


@dataclass(frozen=True, slots=True)
class Template:
    """Texts and fields that take turns: the first is a text, each field has a text behind it."""

    texts: tuple[str, ...]
    fields: tuple[str, ...]

    def filled(self, values: Values) -> str:
        """The text with its fields filled; one that is not known fills in nothing."""
        parts = [self.texts[0]]
        for field, text in zip(self.fields, self.texts[1:], strict=True):
            parts += [_said(values.get(field, "")), text]
        return "".join(parts)

    def value(self, values: Values) -> Value:
        """The same, but a field that stands alone keeps what it is: a number, a list."""
        if len(self.fields) == 1 and not any(self.texts):
            return values.get(self.fields[0], "")
        return self.filled(values)


def _said(value: Value) -> str:
    return ", ".join(value) if isinstance(value, list) else str(value)


def template(text: str) -> Template:
    """The template that a text is. Raises `TalkeditorError` that names the fields there are."""
    if len(text) > LONGEST or not text.isprintable():
        raise TalkeditorError(
            tr("A template is one row of at most {most} characters.", most=LONGEST),
            f"{_fields()} {tr('Nothing was written.')}",
        )
    texts, fields, at = [""], [], 0
    for found in _PIECES.finditer(text):
        texts[-1] += text[at : found.start()]
        at, piece, field = found.end(), found.group(), found.group(1)
        if piece in ("{{", "}}"):
            texts[-1] += piece[0]
        elif field in FIELDS:
            fields.append(field)
            texts.append("")
        elif field is None:
            raise TalkeditorError(
                tr("In “{text}” a brace stands alone.", text=text),
                f"{tr('Write {{ or }} for a brace.')} {_fields()}",
            )
        else:
            named = f"{{{field}}}"
            raise TalkeditorError(tr("There is no field {field} for a template.", field=named), _fields())
    texts[-1] += text[at:]
    return Template(tuple(texts), tuple(fields))


def _fields() -> str:
    return tr("Fields: {fields}.", fields=", ".join(f"{{{field}}}" for field in FIELDS))


@dataclass(frozen=True, slots=True)
class HeadRow:
    """A key and what it gets: a text, with `literal` true, false or a whole number, with `items` a list."""

    key: str
    text: Template
    literal: int | None = None
    items: tuple[Template, ...] | None = None

    def value(self, values: Values) -> object:
        """What stands behind the key; an empty text or list where nothing is known."""
        if self.literal is not None:
            return self.literal
        if self.items is None:
            return self.text.value(values)
        found = [item.value(values) for item in self.items]
        return [
            text for value in found for text in (value if isinstance(value, list) else [str(value)]) if text
        ]


@dataclass(frozen=True, slots=True)
class HeadTemplate:
    """Front matter as rows of a key and a template."""

    rows: tuple[HeadRow, ...]

    def facts(self, values: Values) -> Facts:
        """The keys with their values; a row for which nothing is known is left out."""
        found = ((row.key, row.value(values)) for row in self.rows)
        return {key: value for key, value in found if value not in ("", [])}

    @property
    def keys(self) -> frozenset[str]:
        """The keys in small letters."""
        return frozenset(row.key.lower() for row in self.rows)


def head_template(text: str) -> HeadTemplate:
    """The template of front matter that a text is: rows such as `title: {title}`.

    Rows that are empty, start with # or rule (---) count for nothing. Raises `TalkeditorError`.
    """
    numbered = [(n, row.strip()) for n, row in enumerate(text.splitlines(), 1)]
    wanted = [(n, row) for n, row in numbered if row and row != "---" and not row.startswith("#")]
    if len(wanted) > MOST_ROWS:
        raise TalkeditorError(
            tr("The template of the front matter has more than {most} rows.", most=MOST_ROWS),
            tr("Leave some out."),
        )
    rows: dict[str, HeadRow] = {}
    for number, text_of_row in wanted:
        found = _ROW.fullmatch(text_of_row)
        if found is None:
            raise TalkeditorError(
                tr("Row {row} of the front matter is not of the form “key: value”.", row=number),
                tr("Write rows such as title: {title}."),
            )
        key = found[1]
        if key.lower() in rows:
            sentence = tr("The front matter has the key {key} twice.", key=key)
            raise TalkeditorError(sentence, tr("Leave one of them out."))
        rows[key.lower()] = _head_row(key, (found[2] or "").strip())
    return HeadTemplate(tuple(rows.values()))


def _head_row(key: str, text: str) -> HeadRow:
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        # Quotes are the writer's: every text gets its own, escaped.
        return HeadRow(key, template(text[1:-1]))
    if text in _LITERALS:
        return HeadRow(key, template(text), literal=_LITERALS[text])
    if re.fullmatch(r"0|-?[1-9][0-9]{0,14}", text):
        return HeadRow(key, template(text), literal=int(text))
    if text.startswith("[") and text.endswith("]"):
        items = tuple(template(item.strip().strip("\"'")) for item in text[1:-1].split(",") if item.strip())
        return HeadRow(key, template(text), items=items)
    return HeadRow(key, template(text))
