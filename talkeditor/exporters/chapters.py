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
from talkeditor.core.translation import later, tr, trn
from talkeditor.exporters.base import Exporter, Meta, Offer, Rendered, RenderOptions
from talkeditor.exporters.captions import GROUP, OFFERS, captions_of
from talkeditor.exporters.naming import encoded, file_each, file_for_all, file_for_day, talk_names
from talkeditor.exporters.timing import Cut, clock, cuts
from talkeditor.exporters.words import json_text, title_of, visible

_FEWEST, _SHORTEST_MS = 3, 10_000
_BEFORE = "Before the first talk"


def _named(cut: Cut) -> str:
    """Title and speakers in a row."""
    talk = cut.talk.talk
    who = ", ".join(visible(name) for name in talk.speakers)
    title = title_of(talk) + (f" (part {cut.part + 1})" if cut.part else "")
    return " ".join(f"{title} – {who}".split()) if who else title


def _youtube(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:  # noqa: ARG001
    found = cuts(talks, later("Chapters"))
    rows = [(cut.start_ms // 1000 * 1000, _named(cut)) for cut in found]
    if rows and rows[0][0] > 0:
        # YouTube wants the first chapter at 0:00; one that begins within ten seconds is moved there.
        rows = [(0, _BEFORE), *rows] if rows[0][0] >= _SHORTEST_MS else [(0, rows[0][1]), *rows[1:]]
    if len(rows) < _FEWEST:
        raise TalkeditorError(_too_few(len(rows)), tr("Export more talks, or use another format."))
    for (start, title), (after, _) in pairwise(rows):
        if after - start < _SHORTEST_MS:
            raise TalkeditorError(
                tr(
                    "YouTube takes no chapter under ten seconds: “{title}” is one. Nothing was written.",
                    title=title,
                ),
                tr("Leave that talk out, or use another format."),
            )
    text = "".join(f"{_short(start)} {title}\n" for start, title in rows)
    return file_for_all(talks, "chapters", ".txt", options.taken, encoded(text))


def _too_few(number: int) -> str:
    return trn(
        "YouTube takes three chapters or more, and here are {n}. Nothing was written.",
        "YouTube takes three chapters or more, and here are {n}. Nothing was written.",
        number,
    )


def _short(ms: int) -> str:
    hours, rest = divmod(ms // 1000, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _podcast(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:
    chapters = [
        {"startTime": cut.start_ms / 1000, "endTime": cut.end_ms / 1000, "title": _named(cut)}
        for cut in cuts(talks, later("Chapters"))
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
        for c in captions_of(talks, options, later("Transcripts with times"), named=True)
    ]
    return encoded(json_text({"version": "1.0.0", "segments": rows}))


def _losslesscut(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:  # noqa: ARG001
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    for cut in cuts(talks, later("Cut lists")):
        rows.writerow((f"{cut.start_ms / 1000:.3f}", f"{cut.end_ms / 1000:.3f}", _named(cut)))
    return file_for_all(talks, "cuts", ".csv", options.taken, encoded(out.getvalue()))


def _ffmetadata(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:
    rows = [";FFMETADATA1", f"title={_escaped(visible(meta.event or meta.source))}"]
    for cut in cuts(talks, later("Chapters")):
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
    for cut in cuts(talks, later("Cuts")):
        stem = stems[cut.talk.talk.number]
        part = f"-part-{cut.part + 1}" if len(cut.talk.talk.parts) > 1 else ""
        rows.append(
            f'ffmpeg -n -ss {clock(cut.start_ms)} -to {clock(cut.end_ms)} -i "$video" -map 0 -c copy '
            f'-metadata {shlex.quote("title=" + _named(cut))} {shlex.quote(stem + part)}"$suffix"'
        )
    return file_for_all(talks, "cut", ".sh", options.taken, encoded("\n".join(rows) + "\n"))


YOUTUBE = Exporter("youtube-chapters", later("Chapters for YouTube"), _youtube, GROUP, needs_times=True)
PODCAST = Exporter(
    "podcast-chapters", later("Chapters for podcasts (JSON)"), _podcast, GROUP, needs_times=True
)
TRANSCRIPT = Exporter(
    "podcast-transcript",
    later("Transcripts for podcasts (JSON)"),
    _transcript,
    GROUP,
    True,
    OFFERS,
)
LOSSLESSCUT = Exporter(
    "losslesscut", later("Cut list for LosslessCut (CSV)"), _losslesscut, GROUP, needs_times=True
)
FFMETADATA = Exporter(
    "ffmetadata", later("Chapters for ffmpeg (ffmetadata)"), _ffmetadata, GROUP, needs_times=True
)
SCRIPT = Exporter(
    "ffmpeg", later("Script that cuts the video (ffmpeg)"), _script, GROUP, True, frozenset({Offer.NAMES})
)
