"""Long captions of every format, made up to a size: the words differ from row to row, the times go on."""

import json
from collections.abc import Callable, Iterator

_WORDS = (
    "the boats sail on along the quay",
    "and the keeper of the light looks up",
    "who had counted the ropes before noon",
    "so we paint the hull again and wait",
    "with a café behind the old harbour",
)
_STEP_MS = 330
_TWO_ROWS = {"srt", "webvtt", "sbv", "ass", "ttml"}
"""Kinds with a second row in every other caption."""


def made(kind: str, size: int) -> bytes:
    """About so many bytes of captions of a kind."""
    before, caption, behind, between = _KINDS[kind]
    pieces: list[str] = []
    length = 0
    for number, words in _rows():
        pieces.append(caption(number, words))
        length += len(pieces[-1])
        if length >= size:
            return f"{before}{between.join(pieces)}{behind}".encode()
    raise AssertionError


def spoken(kind: str, number: int) -> str:
    """The words of a line of such captions."""
    words = _words(number)
    second = f" {words} again" if kind in _TWO_ROWS and number % 2 else ""
    if kind == "stenographer":
        return _stenographer(number, words).strip()
    return f"{words}{second}"


def _words(number: int) -> str:
    return f"{_WORDS[number % len(_WORDS)]} {number % 9973}"


def _rows() -> Iterator[tuple[int, str]]:
    number = 0
    while True:
        yield number, _words(number)
        number += 1


def _clock(number: int, sign: str = ".", digits: int = 3, hours: str = "02") -> str:
    ms = number * _STEP_MS
    fraction = f"{ms % 1000:03}"[:digits]
    return f"{ms // 3_600_000:{hours}}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}{sign}{fraction}"


def _panel(number: int) -> str:
    seconds = number * _STEP_MS // 1000
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def _srt(number: int, words: str) -> str:
    second = f"\n{words} again" if number % 2 else ""
    return f"{number + 1}\n{_clock(number, ',')} --> {_clock(number + 1, ',')}\n{words}{second}\n"


def _vtt(number: int, words: str) -> str:
    second = f"\n{words} again" if number % 2 else ""
    return f"{_clock(number)} --> {_clock(number + 1)}\n{words}{second}\n"


def _rolling(number: int, words: str) -> str:
    """A caption as yt-dlp gives them: the row before, the new one with the times of its words; a moment."""
    before = _words(number - 1) if number else " "
    first, *others = words.split()
    stamps = (f"{_clock(number)[:-3]}{20 * at:03}" for at in range(1, 1 + len(others)))
    new = first + "".join(f"<{stamp}><c> {word}</c>" for stamp, word in zip(stamps, others, strict=True))
    moment = _clock(number + 1)
    place = "align:start position:0%"
    caption = f"{_clock(number)} --> {moment} {place}\n{before}\n{new}\n"
    return f"{caption}\n{moment} --> {moment} {place}\n{words}\n \n"


def _sbv(number: int, words: str) -> str:
    second = f"\n{words} again" if number % 2 else ""
    return f"{_clock(number, hours='01')},{_clock(number + 1, hours='01')}\n{words}{second}\n"


def _ass(number: int, words: str) -> str:
    second = f"\\N{words} again" if number % 2 else ""
    times = f"{_clock(number, '.', 2, '01')},{_clock(number + 1, '.', 2, '01')}"
    return f"Dialogue: 0,{times},Default,,0,0,0,,{words}{second}\n"


def _ttml(number: int, words: str) -> str:
    second = f"<br/>{words} again" if number % 2 else ""
    return f'<p begin="{_clock(number)}" end="{_clock(number + 1)}">{words}{second}</p>\n'


def _stenographer(number: int, words: str) -> str:
    mark = ("", "", ">> ", ">> DR. BERG: ")[number % 4]
    return f"{mark}{words.upper()}\n"


def _otter(number: int, words: str) -> str:
    header = "" if number % 4 else f"Ida Berg  {_panel(number)}\n"
    return f"{header}{words}\n"


def _descript(number: int, words: str) -> str:
    return f"[{_panel(number)}] {('Ida', 'Tom')[number // 7 % 2]}: {words}\n"


def _json3(number: int, words: str) -> str:
    pieces = [
        {"utf8": f" {word}", "tOffsetMs": 20 * at, "acAsrConf": 0} for at, word in enumerate(words.split())
    ]
    start = number * _STEP_MS
    caption = {"tStartMs": start, "dDurationMs": 400, "wWinId": 1, "segs": pieces}
    row = {"tStartMs": start + 190, "wWinId": 1, "aAppend": 1, "segs": [{"utf8": "\n"}]}
    return f"{json.dumps(caption, indent=1)}, {json.dumps(row, indent=1)}"


def _srv1(number: int, words: str) -> str:
    return f'<text start="{number * _STEP_MS / 1000:.2f}" dur="0.4">{words}</text>'


def _srv3(number: int, words: str) -> str:
    pieces = "".join(f'<s t="{20 * at}" ac="0"> {word}</s>' for at, word in enumerate(words.split()))
    start = number * _STEP_MS
    return f'<p t="{start}" d="400" w="1">{pieces}</p>\n<p t="{start + 190}" d="10" w="1" a="1">\n</p>\n'


def _whisper(number: int, words: str) -> str:
    start = number * _STEP_MS / 1000
    listed = [
        {"word": f" {word}", "start": start + at / 50, "end": start + at / 50 + 0.02, "probability": 0.9}
        for at, word in enumerate(words.split())
    ]
    times = {"id": number, "seek": 0, "start": start, "end": start + 0.2, "text": f" {words}"}
    more = {"tokens": list(range(50_000, 50_012)), "avg_logprob": -0.2, "no_speech_prob": 0.01}
    return json.dumps({**times, **more, "words": listed})


def _whispercpp(number: int, words: str) -> str:
    start = number * _STEP_MS
    stamps = {"from": _clock(number, ","), "to": _clock(number + 1, ",")}
    return json.dumps(
        {"timestamps": stamps, "offsets": {"from": start, "to": start + _STEP_MS}, "text": f" {words}"},
        indent="\t",
    )


_FIELDS = "Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text"
_EVENTS = f"[Script Info]\nTitle: Harbour\n\n[Events]\nFormat: {_FIELDS}\n"

_KINDS: dict[str, tuple[str, Callable[[int, str], str], str, str]] = {
    "text": ("", lambda _, words: f"{words}\r\n", "", ""),
    "srt": ("", _srt, "\n", "\n"),
    "webvtt": ("WEBVTT\n\n", _vtt, "\n", "\n"),
    "rolling": ("WEBVTT\nKind: captions\nLanguage: en\n\n", _rolling, "\n", "\n"),
    "sbv": ("", _sbv, "\n", "\n"),
    "ass": (_EVENTS, _ass, "", ""),
    "ttml": ('<tt xmlns="http://www.w3.org/ns/ttml"><body><div>\n', _ttml, "</div></body></tt>", ""),
    "stamped rows": ("", lambda number, words: f"{_panel(number)} {words}\n", "", ""),
    "stamped panel": ("", lambda number, words: f"{_panel(number)}\n{words}\n", "", ""),
    "stenographer": ("", _stenographer, "", ""),
    "otter": ("", _otter, "", ""),
    "descript": ("", _descript, "", ""),
    "json3": ('{"wireMagic": "pb3", "events": [', _json3, "]}", ", "),
    "srv1": ('<?xml version="1.0" encoding="utf-8" ?><transcript>', _srv1, "</transcript>", ""),
    "srv3": ('<timedtext format="3"><body>', _srv3, "</body></timedtext>", ""),
    "whisper": ('{"segments": [', _whisper, '], "language": "en"}', ", "),
    "whisper.cpp": ('{"systeminfo": "AVX = 1", "transcription": [', _whispercpp, "]}", ", "),
}

KINDS = tuple(_KINDS)
