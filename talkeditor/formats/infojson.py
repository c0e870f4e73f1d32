"""What a yt-dlp `.info.json` beside a caption file says of it: title, date and chapters. Hints, never facts.

Knows no format of captions. Whatever is wrong in it costs the hint alone, never the captions.
"""

import datetime
import json
import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from talkeditor.core.normalise import folded
from talkeditor.formats.base import ReadError
from talkeditor.formats.decoding import tidy
from talkeditor.formats.files import file_bytes

LARGEST = 64 << 20
"""Bytes: descriptions with all comments of a video reach some tens of megabytes."""

_LONGEST = 1000
_MOST = 1000
_LATEST_S = 10_000_000
_UNTITLED = "<Untitled Chapter"
_DATE = re.compile(r"[0-9]{8}")


class Chapter(NamedTuple):
    """Where a chapter of a video starts, in milliseconds from the start of the video, and its title."""

    start_ms: int
    title: str


@dataclass(frozen=True, slots=True)
class Hints:
    """What is known of a video; empty where nothing is."""

    title: str = ""
    date: datetime.date | None = None
    chapters: tuple[Chapter, ...] = ()


def hints_beside(path: Path) -> Hints:
    """The hints of `NAME.info.json` beside `NAME.vtt`, `NAME.en.vtt` and the like; never raises."""
    for source in _candidates(path):
        try:
            if source.stat().st_size <= LARGEST:
                return hints_in(file_bytes(source))
        except (OSError, ValueError, ReadError):
            continue
    return Hints()


def hints_in(data: bytes) -> Hints:
    """The hints in the bytes of such a file; never raises."""
    try:
        found = json.loads(data)
    except (ValueError, MemoryError, RecursionError):
        return Hints()
    if not isinstance(found, dict):
        return Hints()
    title = _words(found.get("title")) or _words(found.get("fulltitle"))
    return Hints(title, _day(found), tuple(_chapters(found.get("chapters"))))


def _candidates(path: Path) -> list[Path]:
    """The names to look for, the longest first: a language stands between name and suffix."""
    names: list[Path] = []
    name = path.name
    while "." in name[1:] and len(names) < 3:
        name = name[: name.rindex(".")]
        names.append(path.parent / f"{name}.info.json")
    return [name for name in names if name != path]


def _words(value: Any) -> str:
    return folded(tidy(value)[0])[:_LONGEST] if isinstance(value, str) else ""


def _chapters(value: Any) -> list[Chapter]:
    """The chapters that have a start and a title, in their order in time."""
    found: dict[int, str] = {}
    for item in value[:_MOST] if isinstance(value, list) else ():
        start, title = (item.get("start_time"), item.get("title")) if isinstance(item, dict) else (None, "")
        if isinstance(start, bool) or not isinstance(start, int | float) or not 0 <= start < _LATEST_S:
            continue
        words = "" if str(title).startswith(_UNTITLED) else _words(title)
        if words:
            found.setdefault(math.floor(start * 1000), words)
    return [Chapter(*pair) for pair in sorted(found.items())]


def _day(found: dict[str, Any]) -> datetime.date | None:
    """The day of the recording, or else of its upload."""
    for key in ("release_date", "upload_date"):
        value = found.get(key)
        if isinstance(value, str) and _DATE.fullmatch(value):
            try:
                return datetime.datetime.strptime(value, "%Y%m%d").date()
            except ValueError:
                continue
    return None
