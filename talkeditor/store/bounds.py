"""Whether what a project holds lies inside its stream and within bounds: a stranger may have written it.

Knows no writing. What lies outside is told as `ValueError`, as anything that cannot be read.
"""

import sqlite3
from collections.abc import Iterable, Iterator

from talkeditor.core.edits import Edit
from talkeditor.core.findings import Finding
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment
from talkeditor.core.transcript import Position, Transcript

LARGEST = 64 << 20
"""Bytes of a file that was given to a stream; no reader of such files takes a larger one."""


def check_transcript(transcript: Transcript) -> None:
    """Times and speakers are those of the lines. Raises `ValueError`."""
    lines = len(transcript)
    rows = (transcript.starts_ms, transcript.ends_ms, transcript.speakers)
    if any(len(row) not in (0, lines) for row in rows) or not _inside(transcript.word_times, lines):
        raise ValueError("the times are not those of the lines")


def check_review(review: Review) -> None:
    """Nothing in the state lies outside the lines. Raises `ValueError`."""
    lines = len(review.transcript)
    overlays = (review.corrections, review.cuts, review.proofed)
    numbered = all(_inside((line for line, _ in overlay.items()), lines) for overlay in overlays)
    if not (numbered and all(_segment_inside(segment, lines) for segment in review.segments)):
        raise ValueError("the state lies outside the lines")


def is_inside(edit: Edit, lines: int) -> bool:
    """Whether an edit changes nothing outside that many lines."""
    changes = (edit.corrections, edit.cuts, edit.proofed)
    if not all(_inside((change[0] for change in rows), lines) for rows in changes):
        return False
    segments = (segment for splice in edit.splices for segment in (*splice.old, *splice.new))
    return all(_segment_inside(segment, lines) for segment in segments)


def too_large(connection: sqlite3.Connection) -> int | None:
    """The bytes of a file in the project that is larger than `LARGEST`, unread; None where there is none."""
    row = connection.execute(
        "SELECT length(data) FROM attachment WHERE length(data) > ? LIMIT 1", (LARGEST,)
    ).fetchone()
    return row[0] if row else None


def check_attachments(connection: sqlite3.Connection) -> None:
    """What was given to the stream is bytes with a name and a choice. Raises `ValueError`."""
    if connection.execute(
        "SELECT 1 FROM attachment WHERE typeof(data) <> 'blob' OR typeof(name) NOT IN ('text', 'blob')"
        " OR typeof(choice) <> 'text' OR json_valid(choice) = 0 OR json_type(choice) <> 'object' LIMIT 1"
    ).fetchone():
        raise ValueError("what was given to the stream is no file")


def _inside(numbers: Iterable[int], lines: int) -> bool:
    return all(0 <= number < lines for number in numbers)


def _segment_inside(segment: Segment, lines: int) -> bool:
    found = segment.finding
    return (
        0 <= segment.start.line < lines
        and (segment.qa is None or 0 <= segment.qa <= lines)
        and (found is None or _finding_inside(found, lines))
    )


def _finding_inside(found: Finding, lines: int) -> bool:
    reasons = [*(reason.line for reason in found.evidence), *([] if found.qa is None else [found.qa])]
    return all(0 <= line <= lines for line in reasons) and all(
        0 <= line <= lines and word >= 0 for line, word in _positions(found)
    )


def _positions(found: Finding) -> Iterator[Position]:
    yield found.start
    yield found.end
    for place in (*found.start_places, *found.end_places):
        yield place.position
