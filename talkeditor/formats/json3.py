"""YouTube's json3 captions: events with segments, each with the offset of its word. Knows no file.

An event that only opens a window, or only breaks a row in one (`aAppend`), holds no words. Captions that
roll stay on the screen while the next ones come: they end where the next begins.
"""

from typing import Any

from talkeditor.core.translation import tr
from talkeditor.formats.base import Parsed, Reader
from talkeditor.formats.entries import Entries, timed
from talkeditor.formats.jsonwalk import has_keys, walk


def sniff(text: str) -> bool:
    """Whether a text is json3: events, and what only its events have."""
    return has_keys(text, "events", "wireMagic|tStartMs|segs|dDurationMs")


def parse(text: str) -> Parsed:
    """One cue an event with words."""
    entries = Entries()
    rolling: list[int] = []
    for item in walk(text, entries):
        if item.key == "events" and item.element and _is_event(item.value):
            line = entries.line
            _event(item.value, entries)
            if "wWinId" in item.value and entries.line > line:
                rolling.append(line)
        elif item.key == "events":
            entries.keep(item.value, tr("An event that is none"), tr("an event that is none"))
    entries.end_where_the_next_begins(rolling)
    return entries.parsed()


def _is_event(value: Any) -> bool:
    return isinstance(value, dict) and bool(value.keys() & {"segs", "tStartMs"})


def _event(event: dict[str, Any], entries: Entries) -> None:
    segments = event.get("segs")
    if segments is None:
        return
    if not isinstance(segments, list):
        what, kind = tr("An event whose segments are no list"), tr("an event whose segments are no list")
        entries.keep(segments, what, kind)
        return
    start = entries.time(event.get("tStartMs"))
    duration = entries.time(event.get("dDurationMs"))
    pieces: list[tuple[str, int | None]] = []
    has_offsets = False
    for number, segment in enumerate(segments):
        if not isinstance(segment, dict) or "utf8" not in segment:
            entries.keep(segment, tr("A segment that is none"), tr("a segment that is none"))
            continue
        text = segment["utf8"]
        offset = segment.get("tOffsetMs")
        if offset is not None:
            offset = entries.time(offset)
            has_offsets = has_offsets or offset is not None
        elif number == 0:
            offset = 0
        time = start + offset if start is not None and offset is not None else None
        pieces.append((text if isinstance(text, str) else entries.text(text), time))
    end = start + duration if start is not None and duration is not None else None
    if has_offsets and start is not None:
        words, times = timed(pieces)
        entries.add(words, start, end, None, times)
    else:
        entries.add("".join([text for text, _ in pieces]), start, end)


READER = Reader("json3", sniff, parse, (".json3",))
