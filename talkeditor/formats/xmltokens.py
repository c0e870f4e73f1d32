"""XML cut into tags and texts, in one pass and without a tree. Knows no format.

A parser by the book stops at the first stray `&` or torn tag, and the words behind it would be lost; here
every character is in a tag, a comment or a text. Nothing is ever expanded or fetched: a document
type, where entities are declared, is refused, and so is nesting that no caption has, unless the caller
sees to both.
"""

import re
from collections.abc import Iterator
from html.entities import html5
from typing import NamedTuple

from talkeditor.core.translation import later, tr
from talkeditor.formats.base import ReadError, checkpoint, unchanged

DEEPEST = 200
"""Open elements, one in the other."""

_STEP = 1 << 14
_HINT = later("Download the captions again.")
_TOKEN = re.compile(
    r"<(/?)([A-Za-z_][\w:.-]*+)([^<>\"']*+(?:(?:\"[^\"<]*+\"|'[^'<]*+')[^<>\"']*+)*+|\s[^<>]*+)>([^<]*+)"
    r"(</\2\s*+>)?"
    r"|<!\[CDATA\[(?P<raw>.*?)(?:\]\]>|\Z)"
    r"|<!--(?P<comment>.*?)(?P<end>-->|\Z)"
    r"|(?P<type><!(?i:DOCTYPE|ENTITY))(?P<rest>[^<>]*+>)?"
    r"|<\?[^<>]*>"
    r"|(?P<text>[^<]++|<[^<]*+)",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>/]+))")
_ENTITY = re.compile(r"&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));")


class Token(NamedTuple):
    """A tag by its name without a prefix, with the text behind it; or, with no name, a text alone.

    `whole` means a tag that closes itself, or a text that has no entities; `closed` that the end of the very
    element follows the text.
    """

    name: str
    closes: bool
    whole: bool
    attributes: str
    text: str
    closed: bool


def tokens(text: str, bounded: bool = True) -> Iterator[Token]:
    """All tags and texts in order.

    Where it is `bounded`, raises `ReadError` for a document type and for deep nesting; else no tag of the
    first is given, and elements that never end nest as deep as they are many.
    """
    depth = 0
    for count, match in enumerate(_TOKEN.finditer(text, 1 if text.startswith("\ufeff") else 0)):
        if count % _STEP == 0:
            checkpoint()
        close, name, attributes, behind, closed = match.group(1, 2, 3, 4, 5)
        if not name:
            yield from _others(match, bounded)
            continue
        if ":" in name:
            name = name.rpartition(":")[2]
        whole = name == "br" or attributes.endswith("/")
        if close or closed:
            depth -= 1 if close and depth else 0
        elif not whole:
            depth += 1
            if bounded and depth > DEEPEST:
                raise _refused(tr("The file is nested too deeply for captions."))
        yield Token(name, close == "/", whole, attributes, behind, closed is not None)


def attributes_of(attributes: str) -> dict[str, str]:
    """The attributes of a tag, as written, by their names."""
    return {key: double or single or bare for key, double, single, bare in _ATTRIBUTE.findall(attributes)}


def _others(match: re.Match[str], bounded: bool) -> Iterator[Token]:
    """The text in what is no tag; a comment without an end is text, for it would take all words along."""
    if match["type"] and not bounded:
        if not match["rest"]:
            yield Token("", False, True, "", match["type"], False)
    elif match["type"]:
        raise _refused(tr("The file declares a document type, as no captions do."))
    if match["text"]:
        yield Token("", False, False, "", match["text"], False)
    elif match["raw"] or (match["comment"] and not match["end"]):
        yield Token("", False, True, "", match["raw"] or match["comment"], False)


def _refused(sentence: str) -> ReadError:
    return ReadError(sentence, unchanged(tr(_HINT)), reason="xml")


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
