"""The JSON of whisper.cpp: `transcription` with offsets in milliseconds, and tokens in its full form.

Knows no file. Tokens in brackets (`[_BEG_]`, `[_TT_50]`) are marks of the model, not words.
"""

import re
from typing import Any

from talkeditor.core.translation import later, tr
from talkeditor.formats.base import Parsed, Reader
from talkeditor.formats.clock import milliseconds
from talkeditor.formats.entries import Entries, speaker_of, timed
from talkeditor.formats.jsonwalk import has_keys, walk

_MARK = re.compile(r"\[_[A-Z]+_(?:[0-9]+\]?)?\]?|<\|[^<>|]*\|>")


def sniff(text: str) -> bool:
    """Whether a text is of whisper.cpp."""
    return has_keys(text, "transcription", "offsets|timestamps|systeminfo")


def parse(text: str) -> Parsed:
    """One cue an entry of the transcription."""
    entries = Entries()
    for item in walk(text, entries):
        if item.key == "transcription" and item.element and _is_entry(item.value):
            _entry(item.value, entries)
        elif item.key == "transcription":
            entries.keep(item.value, tr("An entry that is none"), tr("an entry that is none"))
    return entries.parsed()


def _is_entry(value: Any) -> bool:
    return isinstance(value, dict) and "text" in value


def _entry(entry: dict[str, Any], entries: Entries) -> None:
    start, end = (_time(entry, side, entries) for side in ("from", "to"))
    text = entries.text(entry.get("text"))
    speaker = speaker_of(entry.get("speaker"))
    tokens = entry.get("tokens")
    if not isinstance(tokens, list):
        if tokens is not None:
            entries.keep(tokens, tr("A list of tokens that is none"), tr("a list of tokens that is none"))
        entries.add(text, start, end, speaker)
        return
    said, times = timed([piece for token in tokens if (piece := _token(token, entries))])
    fits = said.split() == text.split() and any(time is not None for time in times)
    entries.add(text, start, end, speaker, times if fits else None)
    listed, written = " ".join(said.split()), " ".join(text.split())
    what, kind = later("Tokens that their entry lacks"), later("tokens that their entry lacks")
    entries.keep_missing(listed, written, what, kind)


def _token(token: Any, entries: Entries) -> tuple[str, int | None] | None:
    if not isinstance(token, dict) or "text" not in token:
        entries.keep(token, tr("A token that is none"), tr("a token that is none"))
        return None
    text = entries.text(token.get("text"))
    return None if _MARK.fullmatch(text) else (text, _time(token, "from", entries))


def _time(entry: dict[str, Any], side: str, entries: Entries) -> int | None:
    """The offset, or else the time of the clock that stands beside it."""
    offsets, stamps = entry.get("offsets"), entry.get("timestamps")
    if isinstance(offsets, dict) and side in offsets:
        return entries.time(offsets[side])
    stamp = stamps.get(side) if isinstance(stamps, dict) else None
    if stamp is None:
        return None
    found = milliseconds(stamp) if isinstance(stamp, str) else None
    return found if found is not None else entries.time(str(stamp)[:60] or tr("a blank"))


READER = Reader("whisper.cpp", sniff, parse)
