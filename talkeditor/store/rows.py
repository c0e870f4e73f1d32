"""From values to the tables: a project filled, a step added, what it changes. Knows no file and no lock."""

import hashlib
import sqlite3
import time

from talkeditor import __version__
from talkeditor.core.edits import Edit
from talkeditor.core.errors import Problem
from talkeditor.core.history import History, Step
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment
from talkeditor.core.transcript import Transcript
from talkeditor.store.codec import encode, encode_text
from talkeditor.store.loading import Source


def fill(
    connection: sqlite3.Connection, source: Source, review: Review, problems: tuple[Problem, ...]
) -> None:
    """The rows of a new project, whose state is this review."""
    transcript = review.transcript
    lines = "\n".join(transcript.lines).encode("utf-8", "surrogatepass")
    connection.execute(
        "INSERT INTO source VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            encode_text(source.name),
            source.format,
            source.encoding,
            source.sha256,
            source.data,
            lines,
            hashlib.sha256(lines).hexdigest(),
            _times(transcript),
            encode(transcript.word_times),
        ),
    )
    add_problems(connection, problems)
    _add_segments(connection, review.segments)
    connection.executemany(
        "INSERT INTO correction VALUES (?, ?)",
        ((line, encode_text(text)) for line, text in review.corrections.items()),
    )
    connection.executemany("INSERT INTO cut VALUES (?, ?)", review.cuts.items())
    connection.executemany(
        "INSERT INTO rule VALUES (?, ?)", ((number, encode(rule)) for number, rule in review.rules.items())
    )
    connection.executemany("INSERT INTO proofed VALUES (?)", ((line,) for line, _ in review.proofed.items()))
    connection.execute(
        "INSERT INTO state VALUES (1, 0, 0, 0, NULL, ?, ?)", (__version__, int(time.time() * 1000))
    )


def fill_steps(connection: sqlite3.Connection, history: History) -> None:
    """The steps of a new project."""
    for step in history.steps:
        add_step(connection, step)
    connection.execute("UPDATE state SET held = ?", (history.position,))


def add_step(connection: sqlite3.Connection, step: Step) -> int:
    """A step behind all others; gives its number."""
    seq = connection.execute(
        "INSERT INTO step (time_ms, author, line, label, data) VALUES (?, ?, ?, ?, ?)",
        (step.time_ms, step.author, step.line, encode_text(step.edit.label), encode(step.edit)),
    ).lastrowid
    assert seq is not None
    return seq


def _times(transcript: Transcript) -> str:
    return encode((transcript.starts_ms, transcript.ends_ms, transcript.speakers))


def add_problems(connection: sqlite3.Connection, problems: tuple[Problem, ...]) -> None:
    """What was noticed, behind what was noticed before."""
    connection.executemany(
        "INSERT INTO problem (line, text) VALUES (?, ?)",
        ((problem.line, encode_text(problem.text)) for problem in problems),
    )


def _add_segments(connection: sqlite3.Connection, segments: tuple[Segment, ...]) -> None:
    connection.executemany(
        "INSERT INTO segment VALUES (?, ?)",
        ((segment.start.line, encode(segment)) for segment in segments),
    )


def write(connection: sqlite3.Connection, edit: Edit) -> None:
    """Let the tables of the state say what an edit changes; no other row is touched."""
    for splice in edit.splices:
        connection.executemany(
            "DELETE FROM segment WHERE line = ?", ((segment.start.line,) for segment in splice.old)
        )
    # All deletions come first: an edge may move into the line that another splice just left.
    for splice in edit.splices:
        _add_segments(connection, splice.new)
    # All at once: a replacement may correct a hundred thousand lines.
    gone = [(line,) for line, _, text in edit.corrections if text is None]
    connection.executemany("DELETE FROM correction WHERE line = ?", gone)
    corrected = [(line, encode_text(text)) for line, _, text in edit.corrections if text is not None]
    connection.executemany("INSERT OR REPLACE INTO correction VALUES (?, ?)", corrected)
    for line, _, cut in edit.cuts:
        if cut is None:
            connection.execute("DELETE FROM cut WHERE line = ?", (line,))
        else:
            connection.execute("INSERT OR REPLACE INTO cut VALUES (?, ?)", (line, cut))
    for number, _, rule in edit.rules:
        if rule is None:
            connection.execute("DELETE FROM rule WHERE id = ?", (number,))
        else:
            connection.execute("INSERT OR REPLACE INTO rule VALUES (?, ?)", (number, encode(rule)))
    connection.executemany(
        "DELETE FROM proofed WHERE line = ?", ((line,) for line, _, new in edit.proofed if new is None)
    )
    connection.executemany(
        "INSERT OR REPLACE INTO proofed VALUES (?)", ((line,) for line, _, new in edit.proofed if new)
    )
