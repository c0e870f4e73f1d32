"""One file for the day that says where each talk is: chapters, cut lists, a script that cuts.

All of them need times. Sources: YouTube's help on chapters; podcastindex.org's JSON chapters 1.2;
ffmpeg's documentation of ffmetadata; LosslessCut's documentation of CSV.
"""

import csv
import io
import shlex
from collections.abc import Sequence
from itertools import pairwise

from talkeditor.core.clean import CleanTalk
from talkeditor.core.errors import TalkeditorError
from talkeditor.exporters.base import Exporter, Meta, Offer, Rendered, RenderOptions
from talkeditor.exporters.captions import OFFERS, captions_of
from talkeditor.exporters.naming import encoded, file_each, file_for_all, file_for_day, talk_names
from talkeditor.exporters.timing import Cut, clock, cuts
from talkeditor.exporters.words import json_text, title_of, visible

_GROUP = "Captions and cuts"
_FEWEST, _SHORTEST_MS = 3, 10_000
_BEFORE = "Before the first talk"


def _named(cut: Cut) -> str:
    """Title and speakers in a row."""
    talk = cut.talk.talk
    who = ", ".join(visible(name) for name in talk.speakers)
    title = title_of(talk) + (f" (part {cut.part + 1})" if cut.part else "")
    return " ".join(f"{title} – {who}".split()) if who else title


def _youtube(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:  # noqa: ARG001
    found = cuts(talks, "Chapters")
    rows = [(cut.start_ms // 1000 * 1000, _named(cut)) for cut in found]
    if rows and rows[0][0] > 0:
        # YouTube wants the first chapter at 0:00; one that begins within ten seconds is moved there.
        rows = [(0, _BEFORE), *rows] if rows[0][0] >= _SHORTEST_MS else [(0, rows[0][1]), *rows[1:]]
    if len(rows) < _FEWEST:
        raise TalkeditorError(
            f"YouTube takes three chapters or more, and here are {len(rows)}. Nothing was written.",
            "Export more talks, or use another format.",
        )
    for (start, title), (after, _) in pairwise(rows):
        if after - start < _SHORTEST_MS:
            raise TalkeditorError(
                f"YouTube takes no chapter under ten seconds: “{title}” is one. Nothing was written.",
                "Leave that talk out, or use another format.",
            )
    text = "".join(f"{_short(start)} {title}\n" for start, title in rows)
    return file_for_all(talks, "chapters", ".txt", options.taken, encoded(text))


def _short(ms: int) -> str:
    hours, rest = divmod(ms // 1000, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _podcast(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:
    chapters = [
        {"startTime": cut.start_ms / 1000, "endTime": cut.end_ms / 1000, "title": _named(cut)}
        for cut in cuts(talks, "Chapters")
    ]
    whole = {"version": "1.2.0", "title": visible(meta.event or meta.source), "chapters": chapters}
    return file_for_all(talks, "chapters", ".json", options.taken, encoded(json_text(whole)))


def _transcript(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:
    if options.one_file:
        return file_for_day(talks, ".json", meta, options, _segments(talks, options))
    return file_each(talks, ".json", meta, options, lambda clean: _segments((clean,), options))


def _segments(talks: Sequence[CleanTalk], options: RenderOptions) -> bytes:
    rows = [
        {
            "speaker": visible(c.speaker),
            "startTime": c.start_ms / 1000,
            "endTime": c.end_ms / 1000,
            "body": visible(c.text),
        }
        for c in captions_of(talks, options, "Transcripts with times", named=True)
    ]
    return encoded(json_text({"version": "1.0.0", "segments": rows}))


def _losslesscut(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:  # noqa: ARG001
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    for cut in cuts(talks, "Cut lists"):
        rows.writerow((f"{cut.start_ms / 1000:.3f}", f"{cut.end_ms / 1000:.3f}", _named(cut)))
    return file_for_all(talks, "cuts", ".csv", options.taken, encoded(out.getvalue()))


def _ffmetadata(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:
    rows = [";FFMETADATA1", f"title={_escaped(visible(meta.event or meta.source))}"]
    for cut in cuts(talks, "Chapters"):
        rows += ["[CHAPTER]", "TIMEBASE=1/1000", f"START={cut.start_ms}", f"END={cut.end_ms}"]
        rows.append(f"title={_escaped(_named(cut))}")
    return file_for_all(talks, "chapters", ".ffmeta", options.taken, encoded("\n".join(rows) + "\n"))


def _escaped(text: str) -> str:
    return "".join(f"\\{c}" if c in "=;#\\\n" else c for c in text)


def _script(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:
    rows = [
        "#!/bin/sh",
        "# Cuts the video of the stream into its talks: sh cut.sh VIDEO",
        "set -eu",
        'video=${1:?"Usage: sh cut.sh VIDEO"}',
        "suffix=.${video##*.}",
    ]
    names = zip(talks, talk_names(talks, "", meta, options), strict=True)
    stems = {clean.talk.number: name for clean, name in names}
    for cut in cuts(talks, "Cuts"):
        stem = stems[cut.talk.talk.number]
        part = f"-part-{cut.part + 1}" if len(cut.talk.talk.parts) > 1 else ""
        rows.append(
            f'ffmpeg -n -ss {clock(cut.start_ms)} -to {clock(cut.end_ms)} -i "$video" -map 0 -c copy '
            f'-metadata {shlex.quote("title=" + _named(cut))} {shlex.quote(stem + part)}"$suffix"'
        )
    return file_for_all(talks, "cut", ".sh", options.taken, encoded("\n".join(rows) + "\n"))


YOUTUBE = Exporter("youtube-chapters", "Chapters for YouTube", _youtube, _GROUP, needs_times=True)
PODCAST = Exporter("podcast-chapters", "Chapters for podcasts (JSON)", _podcast, _GROUP, needs_times=True)
TRANSCRIPT = Exporter(
    "podcast-transcript",
    "Transcripts for podcasts (JSON)",
    _transcript,
    _GROUP,
    True,
    OFFERS,
)
LOSSLESSCUT = Exporter(
    "losslesscut", "Cut list for LosslessCut (CSV)", _losslesscut, _GROUP, needs_times=True
)
FFMETADATA = Exporter("ffmetadata", "Chapters for ffmpeg (ffmetadata)", _ffmetadata, _GROUP, needs_times=True)
SCRIPT = Exporter(
    "ffmpeg", "Script that cuts the video (ffmpeg)", _script, _GROUP, True, frozenset({Offer.NAMES})
)
