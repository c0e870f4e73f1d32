"""SRT and WebVTT: the captions of each talk, with their times in the stream or from the talk's start."""

import re
from collections.abc import Sequence

from talkeditor.core.clean import CleanTalk
from talkeditor.exporters.base import Exporter, Meta, Offer, Rendered, RenderOptions
from talkeditor.exporters.markdown import visible
from talkeditor.exporters.naming import encoded, file_each
from talkeditor.exporters.timing import Caption, captions, clock

_ROW = 42
"""Characters in a row of a caption, as subtitlers have it."""
_LIKE_TIMES = re.compile(r"(\d)\s*-+>\s*(\d)")


def shifted(found: Sequence[Caption], options: RenderOptions) -> list[Caption]:
    """The captions from the start of the talk on, where that is wanted."""
    by = found[0].start_ms if found and options.shifted else 0
    return [Caption(c.start_ms - by, c.end_ms - by, c.text, c.speaker) for c in found]


def srt(found: Sequence[Caption]) -> str:
    """Captions as SRT."""
    blocks = [
        f"{number}\n{clock(c.start_ms, ',')} --> {clock(c.end_ms, ',')}\n{_rows(c.text)}\n"
        for number, c in enumerate(found, start=1)
    ]
    return "\n".join(blocks)


def webvtt(found: Sequence[Caption]) -> str:
    """Captions as WebVTT; who speaks is a voice."""
    blocks = ["WEBVTT\n"]
    for c in found:
        voice = f"<v {_vtt(c.speaker)}>" if c.speaker else ""
        blocks.append(f"{clock(c.start_ms)} --> {clock(c.end_ms)}\n{voice}{_vtt(_rows(c.text))}\n")
    return "\n".join(blocks)


def _vtt(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _rows(text: str) -> str:
    """The words in rows of a caption; what reads like its times is written with another arrow."""
    words = _LIKE_TIMES.sub(r"\1 → \2", visible(text)).split()
    rows: list[str] = []
    for word in words:
        if rows and len(rows[-1]) + 1 + len(word) <= _ROW:
            rows[-1] += f" {word}"
        else:
            rows.append(word)
    return "\n".join(rows)


def _captions(clean: CleanTalk, options: RenderOptions) -> list[Caption]:
    return shifted(captions(clean, "Captions"), options)


def _srt(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:  # noqa: ARG001
    return file_each(talks, ".srt", options.taken, lambda clean: encoded(srt(_captions(clean, options))))


def _webvtt(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:  # noqa: ARG001
    return file_each(talks, ".vtt", options.taken, lambda clean: encoded(webvtt(_captions(clean, options))))


SRT = Exporter("srt", "Captions (SRT)", _srt, "Captions and cuts", True, frozenset({Offer.SHIFT}))
WEBVTT = Exporter("webvtt", "Captions (WebVTT)", _webvtt, "Captions and cuts", True, frozenset({Offer.SHIFT}))
