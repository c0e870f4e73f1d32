"""Every format with its reader, one row in `READERS`. Imported when a text is read: not by every start."""

import re

from talkeditor.formats import (
    ass,
    descript,
    json3,
    otherjson,
    otter,
    sbv,
    srt,
    stamped,
    stenographer,
    text,
    ttml,
    webvtt,
    whisper,
    whispercpp,
    youtubexml,
)
from talkeditor.formats.base import Cues, Parsed, Reader, ReadError
from talkeditor.formats.binaries import NOT_A_CAPTION
from talkeditor.formats.clock import orderly
from talkeditor.formats.wrapping import wrapped

READERS: tuple[Reader, ...] = (
    # Told by a signature at their beginning.
    webvtt.READER,
    ttml.READER,
    ass.READER,
    json3.READER,
    whispercpp.READER,
    whisper.READER,
    otherjson.READER,
    youtubexml.READER,
    # Told by the shape of their rows: the stricter, the earlier.
    srt.READER,
    sbv.READER,
    descript.READER,
    otter.READER,
    stamped.READER,
    stenographer.READER,
    text.READER,
)
"""All formats, the first that knows a text reads it; plain text takes what is left."""

_XML = re.compile(r"[\s\ufeff]*<(?:\?xml\b|!DOCTYPE\b|([A-Za-z_][\w:.-]*)[^<>]*>)")
_ROOT = re.compile(r"<([A-Za-z_][\w:.-]{0,80})")


def parsed_by(tidied: str, name: str) -> tuple[Reader, Parsed]:
    """The reader that knows a text, and what it reads. Raises `ReadError`; `name` is for messages."""
    reader = next(reader for reader in READERS if reader.sniff(tidied))
    if reader is text.READER and _is_xml(tidied):
        root = _ROOT.search(tidied)
        kind = f"an XML file ({root[1]})" if root else "an XML file"
        sentence = f"{name} holds no captions that are known here: it is {kind}."
        raise ReadError(sentence, NOT_A_CAPTION, reason="xml")
    parsed = reader.parse(tidied)
    if isinstance(parsed.cues, Cues):
        parsed = Parsed(*orderly(*wrapped(parsed.cues, parsed.problems)))
    return reader, parsed


def _is_xml(tidied: str) -> bool:
    match = _XML.match(tidied, 0, 4096)
    return match is not None and (match[1] is None or tidied.rstrip().endswith(f"</{match[1]}>"))
