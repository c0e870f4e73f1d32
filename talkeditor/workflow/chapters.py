"""The chapters of the video that a stream captions: where talks may start, and what they may be called.

They lie beside the captions, in the description that yt-dlp writes; a project keeps them. They mean something
only where the captions have times.
"""

import json
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from talkeditor.core.findings import Chapter, Edge, Evidence, Finding, Heard, Kind
from talkeditor.core.transcript import Position, Transcript
from talkeditor.core.translation import tr

if TYPE_CHECKING:
    from talkeditor.formats.infojson import Chapter as Hint
    from talkeditor.store.loading import Attachment

KIND = "chapters"
"""Of the attachment in a project."""
NEAR_MS = 30_000
"""A talk that starts within so much of a chapter is taken to be it."""


def beside(stream: Path) -> "tuple[Hint, ...]":
    """The chapters in the description that lies beside a stream."""
    from talkeditor.formats.infojson import hints_beside

    return hints_beside(stream).chapters


def attachment(hints: "Sequence[Hint]") -> "Attachment":
    """Chapters as a project keeps them."""
    from talkeditor.store.loading import Attachment

    return Attachment(KIND, json.dumps(hints).encode())


def from_attachment(kept: "Attachment") -> "tuple[Hint, ...]":
    """The chapters that a project keeps."""
    from talkeditor.formats.infojson import Chapter as Hint

    return tuple(Hint(start_ms, title) for start_ms, title in json.loads(kept.data))


def placed(hints: "Iterable[Hint]", transcript: Transcript) -> tuple[Chapter, ...]:
    """The chapters that may be talks, at the words where they begin; none where the words have no times."""
    from talkeditor.schedules.words import is_break

    times = sorted((at, line) for line, at in enumerate(transcript.starts_ms) if at is not None)
    if not times:
        return ()
    starts = [at for at, _ in times]
    return tuple(
        Chapter(_position(transcript, times, starts, hint.start_ms), hint.title)
        for hint in hints
        if hint.start_ms <= starts[-1] and not is_break(hint.title, "", False)
    )


def _position(
    transcript: Transcript, times: Sequence[tuple[int, int]], starts: Sequence[int], at: int
) -> Position:
    """The word that is said at a time, else the line that starts nearest to it."""
    before = max(0, bisect_right(starts, at) - 1)
    line = times[before][1]
    words = transcript.word_times.get(line, ())
    for word, time in enumerate(words):
        if time is not None and time >= at:
            return Position(line, word)
    behind = min(before + 1, len(times) - 1)
    return Position(min((times[before], times[behind]), key=lambda one: abs(one[0] - at))[1])


def told(finding: Finding, chapters: Iterable[Chapter], transcript: Transcript) -> Finding:
    """A finding, with the reason and the title that a chapter gives to a talk that starts where it does."""
    chapter = _nearest(finding, chapters, transcript) if finding.kind is Kind.TALK else None
    if chapter is None or finding.continues:
        return finding
    from talkeditor.schedules.names import title_and_names

    title, names = title_and_names(chapter.title)
    said = tr("The video's chapter “{title}” starts here", title=chapter.title)
    why = Evidence(chapter.start.line, said, Edge.START)
    heard = finding.heard.speakers if finding.heard is not None else ()
    return replace(
        finding,
        evidence=(why, *finding.evidence),
        heard=Heard(title, names or heard, chapter.start.line),
    )


def _nearest(finding: Finding, chapters: Iterable[Chapter], transcript: Transcript) -> Chapter | None:
    starts = transcript.starts_ms
    at = starts[finding.start.line] if finding.start.line < len(starts) else None
    if at is None:
        return None
    near = []
    for order, chapter in enumerate(chapters):
        begins = starts[chapter.start.line]
        if begins is not None and abs(begins - at) <= NEAR_MS:
            near.append((abs(begins - at), order, chapter))
    return min(near)[2] if near else None
