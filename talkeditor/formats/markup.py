"""Tags, entities and times of words inside captions. Knows no file format as a whole.

Only what is markup goes: a tag that no format knows is the words of the author.
"""

import html
import re
from functools import lru_cache
from typing import NamedTuple

from talkeditor.formats.clock import exact_ms, milliseconds

_VTT_TAG = re.compile(
    r"<(?:((?:[0-9]{1,4}:)?[0-9]{1,2}:[0-9]{2}\.[0-9]{3})"
    r"|(/?v)(?:[.][^\s<>]*)?(?:[ \t\n]+([^<>]*))?"
    r"|/?(?:c|i|b|u|ruby|rt|lang)(?:[. \t\n][^<>]*)?)>"
)
_WORD_TIME = r"<((?:[0-9]{1,4}:)?[0-9]{1,2}:)([0-9]{2})\.([0-9]{3})><c(?:\.[^\s<>]*)?>( [^\s<>&]+)</c>"
_TIMED_WORDS = re.compile(_WORD_TIME)
_TIMED_ROW = re.compile(rf"([^\s<>&][^<>&]*)(?:{re.sub(r'[(](?![?])', '(?:', _WORD_TIME)})+")
"""A row of recognised speech as YouTube writes it, nearly all of a long file: a time before each word."""

_ENTITY = re.compile(r"&(?:amp|lt|gt|nbsp|lrm|rlm|quot|apos|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});")
_SRT_TAG = re.compile(r"</?(?:i|b|u|s|font)(?:\s[^<>]*)?>|\{\\[^{}]*\}", re.IGNORECASE)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_WORD = re.compile(r"\S+")


class Span(NamedTuple):
    """A stretch of one voice: its words, who says them, when each starts where that is said."""

    text: str
    speaker: str | None = None
    words_ms: tuple[int | None, ...] | None = None


def unescaped(text: str) -> str:
    """The text with the entities that captions know put into characters."""
    return _ENTITY.sub(_character, text) if "&" in text else text


def _character(match: re.Match[str]) -> str:
    return _unescape(match[0])


_unescape = lru_cache(1 << 8)(html.unescape)


def srt_text(text: str) -> str:
    """The text without the tags that players of SRT know."""
    if "<" in text:
        text = _BREAK.sub("\n", text)
    return _SRT_TAG.sub("", text) if "<" in text or "{\\" in text else text


def vtt_spans(text: str, start_ms: int | None, speaker: str | None = None) -> list[Span]:
    """The spans of a WebVTT caption that starts at `start_ms`; at least one, the last may be blank.

    `speaker` is whose voice goes on from the text above; the last span has the one that goes on below.
    """
    if "<" not in text:
        return [Span(unescaped(text), speaker)]
    row = _TIMED_ROW.fullmatch(text)
    if row:
        return [_timed_row(row, start_ms, speaker)]
    spans: list[Span] = []
    pieces: list[str] = []
    marks: list[tuple[int, int]] = []
    length = last = 0
    for match in _VTT_TAG.finditer(text):
        piece = unescaped(text[last : match.start()])
        pieces.append(piece)
        length += len(piece)
        last = match.end()
        if match[1]:
            ms = milliseconds(match[1])
            if ms is not None:
                marks.append((length, ms))
        elif match[2] == "v" or (match[2] and speaker):
            if any(piece.strip() for piece in pieces):
                spans.append(_span(pieces, speaker, marks, start_ms))
                pieces, marks, length = [], [], 0
            speaker = unescaped(match[3] or "").strip() or None if match[2] == "v" else None
    pieces.append(unescaped(text[last:]))
    spans.append(_span(pieces, speaker, marks, start_ms if not spans else None))
    return spans


def _timed_row(row: re.Match[str], start_ms: int | None, speaker: str | None) -> Span:
    untimed = row[1]
    pieces, marks = [untimed], []
    for minute, second, ms, word in _TIMED_WORDS.findall(row[0]):
        pieces.append(word)
        marks.append(exact_ms(minute, second, ms))
    known = marks.count(None) < len(marks)
    others = [None] * (len(untimed.split()) - 1)
    return Span("".join(pieces), speaker, (start_ms, *others, *marks) if known else None)


def _span(pieces: list[str], speaker: str | None, marks: list[tuple[int, int]], start_ms: int | None) -> Span:
    text = "".join(pieces)
    if not marks:
        return Span(text, speaker)
    times: list[int | None] = []
    marked = iter(marks)
    mark = next(marked, None)
    for match in _WORD.finditer(text):
        time = start_ms if not times else None
        while mark is not None and mark[0] <= match.start():
            time, mark = mark[1], next(marked, None)
        times.append(time)
        while mark is not None and mark[0] < match.end():
            # In the middle of a word: its start is known already, or not at all.
            mark = next(marked, None)
    return Span(text, speaker, tuple(times))
