"""What a yt-dlp `.info.json` beside a caption file says of it: title, date, chapters. Hints, never facts.

Knows no format of captions. Whatever is wrong in it costs a hint and is told, never the captions.
"""

import datetime
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from talkeditor.core.errors import Problem
from talkeditor.core.normalise import folded
from talkeditor.formats.decoding import tidy
from talkeditor.formats.entries import LATEST

LARGEST = 64 << 20
"""Bytes: descriptions with all comments of a video reach some tens of megabytes."""

_LONGEST = 1000
_DATE = re.compile(r"[0-9]{8}")


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter as the uploader set it; times in milliseconds."""

    title: str
    start_ms: int
    end_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Hints:
    """What is known of a video; empty where nothing is. `source` is the file that says so."""

    title: str = ""
    date: datetime.date | None = None
    chapters: tuple[Chapter, ...] = ()
    duration_ms: int | None = None
    channel: str = ""
    url: str = ""
    source: Path | None = None
    problems: tuple[Problem, ...] = ()


def hints_beside(path: Path) -> Hints:
    """The hints of `NAME.info.json` beside `NAME.vtt`, `NAME.en.vtt` and the like; never raises."""
    for source in _candidates(path):
        try:
            if not source.is_file():
                continue
            if source.stat().st_size > LARGEST:
                return _none(source, "is too large for a description")
            data = source.read_bytes()
        except (OSError, ValueError):
            return _none(source, "cannot be read")
        return hints_in(data, source)
    return Hints()


def hints_in(data: bytes, source: Path) -> Hints:
    """The hints in the bytes of such a file; never raises."""
    try:
        found = json.loads(data)
    except RecursionError:
        return _none(source, "is nested too deeply")
    except (ValueError, MemoryError):
        return _none(source, "is no JSON")
    if not isinstance(found, dict):
        return _none(source, "describes no video")
    problems: list[Problem] = []
    day = _day(found, problems, source)
    chapters = _chapters(found.get("chapters"), problems, source)
    channel = _words(found.get("channel")) or _words(found.get("uploader"))
    return Hints(
        _words(found.get("title")) or _words(found.get("fulltitle")),
        day,
        chapters,
        _milliseconds(found.get("duration")),
        channel,
        _url(found.get("webpage_url")),
        source,
        tuple(problems),
    )


def _candidates(path: Path) -> list[Path]:
    """The names to look for, the longest first: a language stands between name and suffix."""
    names: list[Path] = []
    name = path.name
    while "." in name[1:] and len(names) < 3:
        name = name[: name.rindex(".")]
        names.append(path.parent / f"{name}.info.json")
    return [name for name in names if name != path]


def _none(source: Path, why: str) -> Hints:
    return Hints(problems=(Problem(None, f"{source.name} {why}: it gives no title, date or chapters."),))


def _words(value: Any) -> str:
    return folded(tidy(value)[0])[:_LONGEST] if isinstance(value, str) else ""


def _url(value: Any) -> str:
    words = _words(value)
    return words if re.fullmatch(r"https?://[^\s<>\"']+", words) else ""


def _milliseconds(value: Any) -> int | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value * 1000 <= LATEST:
        return None
    return round(value * 1000)


def _day(found: dict[str, Any], problems: list[Problem], source: Path) -> datetime.date | None:
    for key in ("release_date", "upload_date"):
        value = found.get(key)
        if value is None:
            continue
        if isinstance(value, str) and _DATE.fullmatch(value):
            try:
                return datetime.datetime.strptime(value, "%Y%m%d").date()
            except ValueError:
                pass
        problems.append(Problem(None, f"{source.name}: {key} is no date. It was left out."))
    return None


def _chapters(value: Any, problems: list[Problem], source: Path) -> tuple[Chapter, ...]:
    if value is None:
        return ()
    chapters = []
    wrong = 0
    for entry in value if isinstance(value, list) else (value,):
        start = _milliseconds(entry.get("start_time")) if isinstance(entry, dict) else None
        title = _words(entry.get("title")) if isinstance(entry, dict) else ""
        if start is None or not title:
            wrong += 1
            continue
        end = _milliseconds(entry.get("end_time"))
        chapters.append(Chapter(title, start, end if end is not None and end >= start else None))
    if wrong:
        told = f"{source.name}: {wrong:,} of the chapters without a title or a time were left out."
        problems.append(Problem(None, told))
    return tuple(sorted(chapters, key=lambda chapter: chapter.start_ms))
