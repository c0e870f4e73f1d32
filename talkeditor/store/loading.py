"""From the tables to values: the state, the history, the source. Knows nothing of writing and locks."""

import hashlib
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path

from talkeditor.core.edits import Edit
from talkeditor.core.errors import Problem
from talkeditor.core.glossary import Rule
from talkeditor.core.history import Author, History, Step
from talkeditor.core.overlay import Overlay
from talkeditor.core.progress import Work
from talkeditor.core.review import Review, broken
from talkeditor.core.segments import Segment
from talkeditor.core.transcript import Position, Transcript
from talkeditor.core.translation import tr
from talkeditor.store import bounds
from talkeditor.store.codec import decode, decode_text
from talkeditor.store.connection import StoreError, connect_to_read, told
from talkeditor.store.lock import Holder
from talkeditor.store.schema import version


@dataclass(frozen=True, slots=True)
class Source:
    """The stream file as it was read: its name, its very bytes with their SHA-256 (hex)."""

    name: str
    format: str
    encoding: str
    sha256: str
    data: bytes = field(repr=False)

    @property
    def is_sound(self) -> bool:
        """Whether the bytes are those that were read."""
        return hashlib.sha256(self.data).hexdigest() == self.sha256


@dataclass(frozen=True, slots=True)
class Kept:
    """All that a project holds. `detected` is the program version whose proposals are in it, or None."""

    source: Source
    review: Review
    history: History
    place: Position
    problems: tuple[Problem, ...]
    detected: str | None
    sequence: tuple[int, ...]
    """The numbers of the steps in the history, in their order."""
    activity: dict[int, Work] = field(default_factory=dict)
    """What was pressed so far and how long, by line."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that was given to a stream (a schedule): name, bytes, and what was chosen in it, as JSON."""

    name: str
    data: bytes = field(repr=False)
    choice: str = "{}"


@dataclass(frozen=True, slots=True)
class Peek:
    """What tells projects apart without loading them: the source's hash, the last step, and when."""

    path: Path
    sha256: str
    last: int
    changed_ms: int


def peek(path: Path) -> Peek | None:
    """A look at a project; None where there is none (or the making of it was cut off)."""
    with told(path):
        if not path.is_file():
            return None
        connection = connect_to_read(path)
        try:
            if not version(connection):
                return None
            sha256 = connection.execute("SELECT sha256 FROM source").fetchone()[0]
            last, changed = connection.execute("SELECT max(seq), max(time_ms) FROM step").fetchone()
            created = connection.execute("SELECT created_ms FROM state").fetchone()[0]
        finally:
            connection.close()
    return Peek(path, sha256, last or 0, changed or created)


def load(connection: sqlite3.Connection, path: Path) -> Kept:
    """Everything in the project. Raises `StoreError` where it does not hold together."""
    with told(path):
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("quick_check")
        large = bounds.too_large(connection)
        if large is not None:
            raise StoreError(
                tr(
                    "A file of {size} MB was given to {name}; {most} MB are the most.",
                    size=large >> 20,
                    name=path.name,
                    most=bounds.LARGEST >> 20,
                ),
                tr("Nothing was changed. Take it out: talkeditor check {name} --repair.", name=path.name),
                reason="size",
            )
        try:
            return _load(connection)
        except (TypeError, AttributeError) as error:
            # A missing row or a value of another type.
            raise sqlite3.DatabaseError(str(error)) from error


def _load(connection: sqlite3.Connection) -> Kept:
    source, transcript, sound = raw_source(connection)
    if not (sound and source.is_sound):
        raise sqlite3.DatabaseError("the source is not what it was")
    review = state(connection, transcript)
    breach = broken(review)
    if breach is not None:
        raise sqlite3.DatabaseError(breach)
    held, line, word, detected = connection.execute("SELECT held, line, word, detected FROM state").fetchone()
    sequence, steps = _steps(connection)
    if not all(bounds.is_inside(step.edit, len(transcript)) for step in steps):
        raise sqlite3.DatabaseError("a step lies outside the lines")
    bounds.check_attachments(connection)
    return Kept(
        source,
        review,
        History(steps, sequence.index(held) + 1 if held else 0),
        transcript.position(line, word),
        problems(connection),
        detected,
        sequence,
        activity(connection),
    )


def attachment(connection: sqlite3.Connection, kind: str) -> Attachment | None:
    """What of that kind was given to the stream, or None."""
    row = connection.execute("SELECT name, data, choice FROM attachment WHERE kind = ?", (kind,)).fetchone()
    return Attachment(decode_text(row[0]), row[1], row[2]) if row else None


def attachments(connection: sqlite3.Connection) -> dict[str, Attachment]:
    """All that was given to the stream, by its kind. Raises `ValueError` of what is no file or too large."""
    bounds.check_attachments(connection)
    if bounds.too_large(connection) is not None:
        raise ValueError("a file is too large")
    rows = connection.execute("SELECT kind, name, data, choice FROM attachment")
    return {kind: Attachment(decode_text(name), data, choice) for kind, name, data, choice in rows}


def holder(connection: sqlite3.Connection) -> Holder | None:
    """Who says to have it open for writing."""
    row = connection.execute("SELECT pid, host, since_ms FROM holder").fetchone()
    return Holder(*row) if row else None


def state(connection: sqlite3.Connection, transcript: Transcript) -> Review:
    """The review as its tables have it. Raises `ValueError` where it lies outside the lines."""
    review = Review(
        transcript,
        _segments(connection),
        _corrections(connection),
        _cuts(connection),
        _rules(connection),
        _proofed(connection),
    )
    bounds.check_review(review)
    return review


def held(connection: sqlite3.Connection) -> int:
    """The number of the last step that holds; 0 for none."""
    number: int = connection.execute("SELECT held FROM state").fetchone()[0]
    return number


def raw_source(connection: sqlite3.Connection) -> tuple[Source, Transcript, bool]:
    """The stream file, its lines, and whether these are what was once read."""
    name, kind, encoding, sha256, data, lines, lines_sha256, times, words = connection.execute(
        "SELECT name, format, encoding, sha256, data, lines, lines_sha256, times, word_times FROM source"
    ).fetchone()
    sound = hashlib.sha256(lines).hexdigest() == lines_sha256
    starts, ends, speakers = decode(
        times, tuple[tuple[int | None, ...], tuple[int | None, ...], tuple[str | None, ...]]
    )
    rows = tuple(decode_text(lines).split("\n")) if lines else ()
    word_times = decode(words, dict[int, tuple[int | None, ...]])
    transcript = Transcript(rows, starts, ends, speakers, word_times)
    bounds.check_transcript(transcript)
    return Source(decode_text(name), kind, encoding, sha256, data), transcript, sound


def _segments(connection: sqlite3.Connection) -> tuple[Segment, ...]:
    rows = connection.execute("SELECT data FROM segment ORDER BY line")
    return tuple(decode(data, Segment) for (data,) in rows)


def _corrections(connection: sqlite3.Connection) -> Overlay[str]:
    rows = connection.execute("SELECT line, text FROM correction")
    return Overlay((line, decode_text(text)) for line, text in rows)


def _cuts(connection: sqlite3.Connection) -> Overlay[bool]:
    return Overlay((line, bool(cut)) for line, cut in connection.execute("SELECT line, cut FROM cut"))


def _rules(connection: sqlite3.Connection) -> Overlay[Rule]:
    rows = connection.execute("SELECT id, data FROM rule")
    return Overlay((number, decode(data, Rule)) for number, data in rows)


def _proofed(connection: sqlite3.Connection) -> Overlay[bool]:
    return Overlay((line, True) for (line,) in connection.execute("SELECT line FROM proofed"))


def activity(connection: sqlite3.Connection) -> dict[int, Work]:
    """What was pressed and how long, by the line where the cursor was."""
    rows = connection.execute("SELECT line, keys, letters, ms FROM activity")
    return {line: Work(keys, letters, ms) for line, keys, letters, ms in rows}


def problems(connection: sqlite3.Connection) -> tuple[Problem, ...]:
    """What was noticed when the stream was read."""
    rows = connection.execute("SELECT line, text FROM problem ORDER BY id")
    return tuple(Problem(line, decode_text(text)) for line, text in rows)


def step(connection: sqlite3.Connection, number: int) -> Step:
    """One step by its number."""
    return _step(*connection.execute(f"{_STEP} WHERE seq = ?", (number,)).fetchone()[1:])


def _steps(connection: sqlite3.Connection) -> tuple[tuple[int, ...], list[Step]]:
    rows = connection.execute(f"{_STEP} WHERE left_for IS NULL ORDER BY seq").fetchall()
    return tuple(row[0] for row in rows), [_step(*row[1:]) for row in rows]


def _step(time_ms: int, author: str, line: int, data: str) -> Step:
    return Step(decode(data, Edit), Author(author), time_ms, line)


_STEP = "SELECT seq, time_ms, author, line, data FROM step"
