"""When the words of a talk are said: what exporters with times stand on. Knows no format."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from talkeditor.core.clean import CleanTalk
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.talks import Line, Part
from talkeditor.core.translation import tr
from talkeditor.core.words import count_words

READING_MS = 250
"""The least that a caption is shown for each of its words where its end is not known."""


@dataclass(frozen=True, slots=True)
class Caption:
    """Cleaned words of a line with their time in milliseconds."""

    start_ms: int
    end_ms: int
    text: str
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Cut:
    """A part of a talk in time: milliseconds from the start of the stream."""

    talk: CleanTalk
    part: int
    start_ms: int
    end_ms: int


def refused(what: str) -> TalkeditorError:
    """Why nothing with times can be written; `what` would be, marked by `later`."""
    return TalkeditorError(
        tr("{what} need times, and this stream has none. Nothing was written.", what=tr(what)),
        tr("Open captions with times (.srt, .vtt, .json3), or export to another format."),
        reason="no times",
    )


def cuts(talks: Sequence[CleanTalk], what: str) -> list[Cut]:
    """All parts of all talks in time, in stream order. Raises `TalkeditorError` where one has no times;
    `what` is marked by `later`."""
    found = []
    for clean in talks:
        for number, part in enumerate(clean.talk.parts):
            span = _span(part)
            if span is None:
                raise refused(what)
            found.append(Cut(clean, number, *span))
    return found


def _span(part: Part) -> tuple[int, int] | None:
    starts = [line.start_ms for line in part.lines if line.start_ms is not None]
    if not starts:
        return None
    last = part.lines[-1]
    end = last.end_ms if last.end_ms is not None else max(starts) + _length(last.text)
    return min(starts), max(end, max(starts))


def captions(clean: CleanTalk, what: str) -> list[Caption]:
    """The cleaned words of a talk by their lines; those of a line without a time stand in the caption before
    it, or else behind it. Raises `TalkeditorError` where no line has a time; `what` is marked by `later`."""
    lines = {line.number: line for line in clean.talk.lines}
    rows = [
        (lines[number], " ".join(word for word, _ in words))
        for number, words in groupby(clean.text.sources(), key=lambda pair: pair[1])
        if number in lines
    ]
    timed = _with_untimed(rows)
    if rows and not timed:
        raise refused(what)
    return list(_closed(timed))


def _with_untimed(rows: Sequence[tuple[Line, str]]) -> list[tuple[Line, str]]:
    """The lines that have times, with the words of those around them that have none."""
    timed: list[tuple[Line, str]] = []
    early: list[str] = []
    for line, text in rows:
        if line.start_ms is not None:
            timed.append((line, " ".join((*early, text))))
            early = []
        elif timed:
            before, words = timed[-1]
            timed[-1] = before._replace(end_ms=line.end_ms), f"{words} {text}"
        else:
            early.append(text)
    return timed


def _closed(rows: Sequence[tuple[Line, str]]) -> Iterator[Caption]:
    """Captions that end when the next begins at the latest, and never before they start."""
    for at, (line, text) in enumerate(rows):
        start = line.start_ms or 0
        end = line.end_ms if line.end_ms is not None else start + _length(text)
        if at + 1 < len(rows):
            following = rows[at + 1][0].start_ms or 0
            end = min(end, following) if following > start else end
        yield Caption(start, max(end, start + 1), text, line.speaker or "")


def _length(text: str) -> int:
    return max(1_000, READING_MS * count_words(text))


def clock(ms: int, decimal: str = ".") -> str:
    """A time as captions write it: "01:02:03.456"."""
    seconds, rest = divmod(max(0, ms), 1000)
    minutes, second = divmod(seconds, 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours:02}:{minute:02}:{second:02}{decimal}{rest:03}"
