"""What a yt-dlp `.info.json` beside a caption file says of it: title and date. Hints, never facts.

Knows no format of captions. Whatever is wrong in it costs the hint alone, never the captions.
"""

import datetime
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from talkeditor.core.normalise import folded
from talkeditor.formats.base import ReadError
from talkeditor.formats.decoding import tidy
from talkeditor.formats.files import file_bytes

LARGEST = 64 << 20
"""Bytes: descriptions with all comments of a video reach some tens of megabytes."""

_LONGEST = 1000
_DATE = re.compile(r"[0-9]{8}")


@dataclass(frozen=True, slots=True)
class Hints:
    """What is known of a video; empty where nothing is."""

    title: str = ""
    date: datetime.date | None = None


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
    return Hints(_words(found.get("title")) or _words(found.get("fulltitle")), _day(found))


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
