"""Every format with its reader, one row in `READERS`. Imported when a text is read: not by every start."""

from talkeditor.formats import (
    ass,
    descript,
    json3,
    otherjson,
    otherxml,
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
from talkeditor.formats.base import Parsed, Reader
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
    otherxml.READER,
    text.READER,
)
"""All formats, the first that knows a text reads it; plain text takes what is left."""


def parsed_by(tidied: str) -> tuple[Reader, Parsed]:
    """The reader that knows a text, and what it reads. Raises `ReadError`."""
    reader = next(reader for reader in READERS if reader.sniff(tidied))
    parsed = reader.parse(tidied)
    return reader, Parsed(*orderly(*wrapped(parsed.cues, parsed.problems)))
