"""SRT and WebVTT: the captions of talks, with their times in the stream or from the first of them on."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from talkeditor.core.clean import CleanTalk
from talkeditor.core.translation import later
from talkeditor.exporters.base import Exporter, Meta, Offer, Rendered, RenderOptions
from talkeditor.exporters.naming import encoded, file_each, file_for_day
from talkeditor.exporters.timing import Caption, captions, clock
from talkeditor.exporters.words import visible

_ROW = 42
"""Characters in a row of a caption, as subtitlers have it."""
_LIKE_TIMES = re.compile(r"(\d)\s*-+>\s*(\d)")


def shifted(found: Sequence[Caption], options: RenderOptions) -> list[Caption]:
    """The captions from the first on, where that is wanted."""
    by = found[0].start_ms if found and options.shifted else 0
    return [Caption(c.start_ms - by, c.end_ms - by, c.text, c.speaker) for c in found]


def srt(found: Sequence[Caption]) -> str:
    """Captions as SRT."""
    blocks = [
        f"{number}\n{clock(c.start_ms, ',')} --> {clock(c.end_ms, ',')}\n{_rows(_untimed(visible(c.text)))}\n"
        for number, c in enumerate(found, start=1)
    ]
    return "\n".join(blocks)


def webvtt(found: Sequence[Caption]) -> str:
    """Captions as WebVTT; who speaks is a voice."""
    blocks = ["WEBVTT\n"]
    for c in found:
        voice = f"<v {_vtt(c.speaker)}>" if c.speaker else ""
        blocks.append(f"{clock(c.start_ms)} --> {clock(c.end_ms)}\n{voice}{_vtt(_rows(visible(c.text)))}\n")
    return "\n".join(blocks)


def _vtt(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _untimed(text: str) -> str:
    """With another arrow where words read like the times of a caption: SRT has no way to mark them."""
    return _LIKE_TIMES.sub(r"\1 → \2", text)


def _rows(text: str) -> str:
    """The words in rows of a caption."""
    rows: list[str] = []
    for word in text.split():
        if rows and len(rows[-1]) + 1 + len(word) <= _ROW:
            rows[-1] += f" {word}"
        else:
            rows.append(word)
    return "\n".join(rows)


def captions_of(
    talks: Sequence[CleanTalk], options: RenderOptions, what: str, *, named: bool = False
) -> list[Caption]:
    """The captions of talks as they come in the stream; where nobody is heard by name, `named` names the
    speakers of the talk. Raises `TalkeditorError` where a talk has no times; `what` is marked by `later`."""
    found = [
        replace(c, speaker=c.speaker or ", ".join(clean.talk.speakers)) if named else c
        for clean in talks
        for c in captions(clean, what)
    ]
    return shifted(sorted(found, key=lambda c: c.start_ms) if len(talks) > 1 else found, options)


def _render(
    talks: Sequence[CleanTalk],
    meta: Meta,
    options: RenderOptions,
    suffix: str,
    write: Callable[[Sequence[Caption]], str],
) -> Rendered:
    def written(some: Sequence[CleanTalk]) -> bytes:
        return encoded(write(captions_of(some, options, later("Captions"))))

    if options.one_file:
        return file_for_day(talks, suffix, meta, options, written(talks))
    return file_each(talks, suffix, meta, options, lambda clean: written((clean,)))


def _srt(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:
    return _render(talks, meta, options, ".srt", srt)


def _webvtt(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:
    return _render(talks, meta, options, ".vtt", webvtt)


OFFERS = frozenset({Offer.SHIFT, Offer.ONE_FILE, Offer.NAMES})
GROUP = later("Captions and cuts")
SRT = Exporter("srt", later("Captions (SRT)"), _srt, GROUP, True, OFFERS)
WEBVTT = Exporter("webvtt", later("Captions (WebVTT)"), _webvtt, GROUP, True, OFFERS)
