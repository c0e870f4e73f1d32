"""XML read piece by piece, within bounds, with no entity, file or network. Knows no format.

No tree is built: a long file would need many times its size.
"""

import re
from functools import lru_cache
from typing import Protocol
from xml.etree.ElementTree import ParseError

from talkeditor.formats.base import ReadError, checkpoint
from talkeditor.formats.binaries import NOT_A_CAPTION
from talkeditor.formats.markup import unescaped

DEEPEST = 100
"""Elements inside one another; captions need five."""

_TAG = re.compile(
    r"<(/?)([A-Za-z_][\w:.-]{0,80})((?:\s[^<>]{0,2000})?/?)>"
    r"|<!--(?:[^-]|-(?!->)){0,100000}-->|<!\[CDATA\[((?:[^]]|\](?!\]>))*)\]\]>|<[?!][A-Za-z][^<>]{0,2000}>"
)
_ATTRIBUTE = re.compile(r"([\w:.-]{1,80})\s{0,4}=\s{0,4}(\"[^\"]{0,500}\"|'[^']{0,500}')")
PIECE = 1 << 16
"""Characters that the parser is given at a time."""


class Handler(Protocol):
    """What a reader does with the pieces; the names of elements come without their name space."""

    def start(self, tag: str, attributes: dict[str, str]) -> None: ...
    def end(self, tag: str) -> None: ...
    def data(self, text: str) -> None: ...


class _Bounded:
    """The target of the parser: strips name spaces and counts how deep it is."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._depth = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            sentence = f"This XML file nests its elements more than {DEEPEST} deep: it holds no captions."
            raise ReadError(sentence, NOT_A_CAPTION, reason="depth")
        known = {local(name): value for name, value in attributes.items()} if attributes else attributes
        self._handler.start(local(tag), known)

    def end(self, tag: str) -> None:
        self._depth -= 1
        self._handler.end(local(tag))

    def data(self, text: str) -> None:
        self._handler.data(text)

    def close(self) -> None:
        return None


def feed(text: str, handler: Handler) -> int | None:
    """Tell the handler of all elements; gives the one-based row where the text stops being XML, or None.

    Raises `ReadError` where elements nest without end, or entities are defined (reasons "depth",
    "entities").
    """
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import XMLParser

    parser = XMLParser(target=_Bounded(handler), forbid_dtd=False, forbid_entities=True, forbid_external=True)
    try:
        for start in range(0, len(text), PIECE):
            checkpoint()
            parser.feed(text[start : start + PIECE])
        parser.close()
    except DefusedXmlException:
        sentence = "This XML file defines entities of its own, which captions never need."
        raise ReadError(sentence, NOT_A_CAPTION, reason="entities") from None
    except ParseError as error:
        return int(error.position[0])
    return None


def feed_broken(text: str, handler: Handler, alone: frozenset[str]) -> None:
    """Tell the handler of what is not well-formed: every tag that is one, and all words between.

    An element of a kind in `alone` never holds another: where one begins, the one before has ended.
    """
    opened: list[str] = []
    last = 0
    for count, match in enumerate(_TAG.finditer(text)):
        if count % 4096 == 0:
            checkpoint()
        if match.start() > last:
            handler.data(unescaped(text[last : match.start()]))
        last = match.end()
        if match[2] is None:
            if match[4] is not None:
                handler.data(match[4])
            continue
        tag = match[2].rpartition(":")[2]
        if match[1]:
            if tag in opened:
                _close(opened, tag, handler)
            continue
        if tag in alone and tag in opened:
            _close(opened, tag, handler)
        handler.start(
            tag,
            {name[1].rpartition(":")[2]: unescaped(name[2][1:-1]) for name in _ATTRIBUTE.finditer(match[3])},
        )
        if match[3].endswith("/") or len(opened) >= DEEPEST:
            handler.end(tag)
        else:
            opened.append(tag)
    if last < len(text):
        handler.data(unescaped(text[last:]))
    while opened:
        handler.end(opened.pop())


def _close(opened: list[str], tag: str, handler: Handler) -> None:
    while opened:
        inner = opened.pop()
        handler.end(inner)
        if inner == tag:
            return


@lru_cache(1 << 10)
def local(name: str) -> str:
    """The name without its name space."""
    return name.rpartition("}")[2]
