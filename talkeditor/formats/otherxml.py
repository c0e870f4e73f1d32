"""XML that holds no captions: refused with the name of its root. Knows no file."""

import re
from typing import NoReturn

from talkeditor.core.translation import tr
from talkeditor.formats.base import Reader, ReadError, head, unchanged
from talkeditor.formats.binaries import NOT_A_CAPTION

_XML = re.compile(r"[\s\ufeff]*<(?:\?xml\b|!DOCTYPE\b|([A-Za-z_][\w:.-]*)[^<>]*>)")
_ROOT = re.compile(r"<([A-Za-z_][\w:.-]{0,80})")
_ENDS = 4096
"""Characters at both ends that are looked at."""


def sniff(text: str) -> bool:
    """Whether a text says that it is XML, or is one element; asked last but for plain text."""
    match = _XML.match(text, 0, _ENDS)
    return match is not None and (match[1] is None or text[-_ENDS:].rstrip().endswith(f"</{match[1]}>"))


def refuse(text: str) -> NoReturn:
    """Raises `ReadError` with the root of the XML."""
    root = _ROOT.search(head(text))
    kind = tr("an XML file ({root})", root=root[1]) if root else tr("an XML file")
    sentence = tr("The file holds no captions: it is {kind}.", kind=kind)
    raise ReadError(sentence, unchanged(tr(NOT_A_CAPTION)), reason="xml")


READER = Reader("xml", sniff, refuse)
