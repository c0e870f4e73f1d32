"""XML read piece by piece, within bounds, with no entity, file or network. Knows no format.

No tree is built: a long file would need many times its size.
"""

from functools import lru_cache
from typing import Any, Protocol
from xml.etree.ElementTree import ParseError

from talkeditor.core.translation import tr
from talkeditor.formats.base import ReadError, checkpoint, unchanged
from talkeditor.formats.binaries import NOT_A_CAPTION
from talkeditor.formats.markup import unescaped
from talkeditor.formats.xmltokens import Token, attributes_of, tokens

DEEPEST = 100
"""Elements inside one another; captions need five."""

PIECE = 1 << 16
"""Characters that the parser is given at a time."""


class Handler(Protocol):
    """What a reader does with the pieces; the names of elements come without their name space."""

    def start(self, tag: str, attributes: dict[str, str]) -> None: ...
    def end(self, tag: str) -> None: ...
    def data(self, text: str) -> None: ...


class _Bounded:
    """What the parser calls: strips name spaces and counts how deep it is."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._depth = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            sentence = tr(
                "This XML file nests its elements more than {most} deep: it holds no captions.", most=DEEPEST
            )
            raise ReadError(sentence, unchanged(tr(NOT_A_CAPTION)), reason="depth")
        if attributes:
            attributes = {local(name): value for name, value in attributes.items()}
        self._handler.start(local(tag), attributes)

    def end(self, tag: str) -> None:
        self._depth -= 1
        self._handler.end(local(tag))


def feed(text: str, handler: Handler) -> int | None:
    """Tell the handler of all elements; gives the one-based row where the text stops being XML, or None.

    Raises `ReadError` where elements nest without end, or entities are defined (reasons "depth",
    "entities").
    """
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import XMLParser

    parser = XMLParser(target=object(), forbid_dtd=False, forbid_entities=True, forbid_external=True)
    bounded = _Bounded(handler)
    # Past the layer that makes ready for a tree: that takes half of the time.
    expat: Any = parser.parser
    expat.ordered_attributes = False
    expat.StartElementHandler, expat.EndElementHandler = bounded.start, bounded.end
    expat.CharacterDataHandler = handler.data
    try:
        for start in range(0, len(text), PIECE):
            checkpoint()
            parser.feed(text[start : start + PIECE])
        parser.close()
    except DefusedXmlException:
        sentence = tr("This XML file defines entities of its own, which captions never need.")
        raise ReadError(sentence, unchanged(tr(NOT_A_CAPTION)), reason="entities") from None
    except ParseError as error:
        return int(error.position[0])
    return None


def feed_broken(text: str, handler: Handler, alone: frozenset[str]) -> None:
    """Tell the handler of what is not well-formed: every tag that is one, and all words between.

    An element of a kind in `alone` never holds another: where one begins, the one before has ended.
    """
    opened: list[str] = []
    for token in tokens(text, bounded=False):
        began = bool(token.name) and _turn(token, opened, handler, alone)
        if token.text:
            verbatim = not token.name and token.whole
            handler.data(token.text if verbatim else unescaped(token.text))
        if token.closed and (began or token.closes):
            _close(opened, token.name, handler)
    while opened:
        handler.end(opened.pop())


def _turn(token: Token, opened: list[str], handler: Handler, alone: frozenset[str]) -> bool:
    """Tell the handler of a tag; whether it began an element that is open now."""
    if token.closes or token.name in alone:
        _close(opened, token.name, handler)
    if token.closes:
        return False
    attributes = attributes_of(token.attributes).items()
    handler.start(token.name, {name.rpartition(":")[2]: unescaped(value) for name, value in attributes})
    if token.whole or len(opened) >= DEEPEST:
        handler.end(token.name)
        return False
    opened.append(token.name)
    return True


def _close(opened: list[str], tag: str, handler: Handler) -> None:
    """End the innermost element of that name with all that are open in it, if there is one."""
    if tag not in opened:
        return
    while opened:
        inner = opened.pop()
        handler.end(inner)
        if inner == tag:
            return


@lru_cache(1 << 10)
def local(name: str) -> str:
    """The name without its name space."""
    return name.rpartition("}")[2]
