"""XML cut into tags and texts, in one pass and without a tree. Knows no format.

A parser by the book stops at the first stray `&` or torn tag, and the words behind it would be lost; here
every character is in a tag, a comment or a text. Nothing is ever expanded or fetched: a document type, where
entities are declared, is refused, and so is nesting that no caption has.
"""

import re
from collections.abc import Iterator
from html.entities import html5
from typing import NamedTuple

from talkeditor.formats.base import ReadError, checkpoint

DEEPEST = 200
"""Open elements, one in the other."""

_STEP = 1 << 14
_HINT = "The file is unchanged. Download the captions again."
_TOKEN = re.compile(
    r"<(?P<close>/?)(?P<name>[A-Za-z_][\w:.-]*+)(?P<rest>(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*+)>"
    r"|<!\[CDATA\[(?P<raw>.*?)(?:\]\]>|\Z)"
    r"|<!--(?P<comment>.*?)(?P<end>-->|\Z)"
    r"|(?P<type><!DOCTYPE|<!ENTITY)"
    r"|<\?[^<>]*>"
    r"|(?P<text>[^<]+|<)",
    re.DOTALL | re.IGNORECASE,
)
_ATTRIBUTE = re.compile(r"([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_ENTITY = re.compile(r"&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));")


class Token(NamedTuple):
    """A tag by its name without a prefix, or, with no name, a text; `raw` is text that has no entities."""

    name: str
    closes: bool = False
    empty: bool = False
    attributes: dict[str, str] = {}  # noqa: RUF012 - never changed
    text: str = ""
    raw: bool = False


def tokens(text: str) -> Iterator[Token]:
    """All tags and texts in order. Raises `ReadError` for a document type and for deep nesting."""
    depth = 0
    for count, match in enumerate(_TOKEN.finditer(text, 1 if text.startswith("\ufeff") else 0)):
        if count % _STEP == 0:
            checkpoint()
        name = match["name"]
        if name:
            closes = bool(match["close"])
            rest = match["rest"]
            empty = rest.endswith("/") or name == "br"
            depth = max(0, depth - 1) if closes else depth if empty else depth + 1
            if depth > DEEPEST:
                raise ReadError("The file is nested too deeply for captions.", _HINT, reason="xml")
            found = _ATTRIBUTE.findall(rest) if rest else ()
            attributes = {key: double or single for key, double, single in found}
            yield Token(name.rpartition(":")[2], closes, empty, attributes)
        elif match["text"]:
            yield Token("", text=match["text"])
        elif match["raw"]:
            yield Token("", text=match["raw"], raw=True)
        elif match["comment"] and not match["end"]:
            yield Token("", text=match["comment"], raw=True)
        elif match["type"]:
            raise ReadError("The file declares entities, as no captions do.", _HINT, reason="xml")


def unescaped(text: str) -> str:
    """The text with its entities put in twice, as YouTube escapes them twice; what is none stays."""
    if "&" not in text:
        return text
    return _ENTITY.sub(_character, _ENTITY.sub(_character, text))


def _character(match: re.Match[str]) -> str:
    decimal, hexadecimal, name = match.groups()
    if name:
        return html5.get(f"{name};", match.group())
    code = int(decimal) if decimal else int(hexadecimal, 16)
    return chr(code) if 0 < code <= 0x10FFFF else match.group()
