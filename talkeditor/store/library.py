"""The reel library: what loops in streams, as a person decided, in one SQLite file of the user's.

A reel is known by its words: learned again from another stream it stays one reel, and the latest decision
of it holds. Each stream has its own say, so that a decision taken back leaves what other streams taught.
Knows neither reviews nor detection.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from talkeditor.core.translation import tr
from talkeditor.store import schema
from talkeditor.store.codec import decode_text, encode_text
from talkeditor.store.connection import StoreError, connect, connect_to_read, told, transaction
from talkeditor.store.places import data_folder

APPLICATION_ID = 0x54_4C_52_4C  # "TLRL"

MOST = 200
"""So many reels are kept; the ones decided longest ago make room."""

MOST_STREAMS = 20
"""So many streams have a say in one reel; the latest ones."""

LONGEST = 6_000
"""A reel has no more words than this."""

_GRAM = 3
_SAME = 0.4

LADDER = (
    (
        "CREATE TABLE reel (id INTEGER PRIMARY KEY AUTOINCREMENT)",
        # What a stream taught of a reel. `stream_key` and `label` say which stream and which of its reels.
        """CREATE TABLE learned (
            seq INTEGER PRIMARY KEY AUTOINCREMENT, reel INTEGER NOT NULL REFERENCES reel (id),
            stream_key TEXT NOT NULL, label TEXT NOT NULL, stream TEXT NOT NULL, date TEXT NOT NULL,
            passes INTEGER NOT NULL, rejected INTEGER NOT NULL, language TEXT NOT NULL, words TEXT NOT NULL,
            UNIQUE (stream_key, label))""",
    ),
)

_LATEST = """
    SELECT reel, stream, date, passes, rejected, language, words FROM (
        SELECT *, row_number() OVER (PARTITION BY reel ORDER BY date DESC, seq DESC) AS place
        FROM learned WHERE stream_key IS NOT ?)
    WHERE place = 1 ORDER BY reel"""


@dataclass(frozen=True, slots=True)
class Learned:
    """A reel as a stream taught it: its normalised words, and what a person decided of it.

    `stream` is the stream's name, `date` the day of the decision (YYYY-MM-DD), `passes` how many passes
    the words were voted by, `language` a code or nothing.
    """

    words: tuple[str, ...]
    stream: str
    date: str
    passes: int = 1
    rejected: bool = False
    language: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A reel of the library with its number, as its latest decision has it."""

    id: int
    learned: Learned


def place() -> Path:
    """Where the user's library lies."""
    return data_folder() / "reels.sqlite"


class Library:
    """An open library. Every change is one transaction; a method raises `StoreError` where it fails."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path, self._connection = path, connection

    def entries(self, but: str = "") -> tuple[Entry, ...]:
        """All reels in the order they were first learned; without what the stream `but` taught."""
        with _told(self._path):
            return tuple(_entry(row) for row in self._connection.execute(_LATEST, (but or None,)))

    def learn(self, key: str, label: str, learned: Learned) -> int:
        """Remember what a stream teaches of its reel `label`, in place of what it taught before."""
        with self._changing() as connection:
            number = _put(connection, key, label, learned, _shapes(connection))
            _make_room(connection)
            return number

    def unlearn(self, key: str, label: str) -> None:
        """Take back what a stream taught of its reel `label`."""
        with self._changing() as connection:
            _take_back(connection, key, label)
            _forget_untaught(connection)

    def add(self, reels: Iterable[Learned]) -> None:
        """Take in reels from elsewhere; one taken in before stays one."""
        with self._changing() as connection:
            shapes = _shapes(connection)
            for learned in reels:
                label = sha256(" ".join(learned.words).encode("utf-8", "surrogatepass")).hexdigest()[:16]
                key = f"from elsewhere: {learned.stream}"
                _put(connection, key, label, learned, shapes)
            _make_room(connection)

    def forget(self, number: int) -> bool:
        """Forget a reel, whoever taught it; False where there is none of that number."""
        with self._changing() as connection:
            connection.execute("DELETE FROM learned WHERE reel = ?", (number,))
            return connection.execute("DELETE FROM reel WHERE id = ?", (number,)).rowcount > 0

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()

    @contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        with _told(self._path), transaction(self._connection) as connection:
            yield connection


@contextmanager
def opened(path: Path, *, to_read: bool = False) -> Iterator[Library]:
    """The library in a file; made where there is none and it is not only to be read. Raises `StoreError`."""
    with _told(path):
        connection = connect_to_read(path) if to_read else connect(path, "rwc")
    with closing(connection):
        with _told(path):
            if not to_read:
                with transaction(connection):
                    schema.climb(connection, APPLICATION_ID, LADDER)
            elif not schema.version(connection, APPLICATION_ID, LADDER):
                raise schema.NotAProjectError
        yield Library(path, connection)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        with told(path):
            yield
    except StoreError as error:
        if error.data.get("reason") != "foreign":
            raise
        sentence = tr("{name} is no reel library of Talkeditor.", name=path.name)
        raise StoreError(sentence, tr("Nothing was changed."), reason="foreign") from None


def _entry(row: Sequence[object]) -> Entry:
    reel, stream, date, passes, rejected, language, words = row
    text = decode_text(words)  # type: ignore[arg-type]
    name = decode_text(stream)  # type: ignore[arg-type]
    learned = Learned(tuple(text.split(" ")), name, str(date), int(passes), bool(rejected), str(language))  # type: ignore[call-overload]
    return Entry(int(reel), learned)  # type: ignore[call-overload]


def _put(
    connection: sqlite3.Connection, key: str, label: str, learned: Learned, shapes: dict[int, set[int]]
) -> int:
    """Keep what a stream taught with the reel that it is, or as a new one. `shapes`: those of all reels."""
    _take_back(connection, key, label)
    shape = _shape(learned.words)
    number = next((reel for reel, other in shapes.items() if _is_same(shape, other)), None)
    if number is None:
        number = connection.execute("INSERT INTO reel DEFAULT VALUES").lastrowid
        assert number is not None
    shapes[number] = shape
    connection.execute(
        "INSERT INTO learned (reel, stream_key, label, stream, date, passes, rejected, language, words)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            number,
            encode_text(key),
            label,
            encode_text(learned.stream),
            learned.date,
            learned.passes,
            learned.rejected,
            learned.language,
            encode_text(" ".join(learned.words[:LONGEST])),
        ),
    )
    connection.execute(
        "DELETE FROM learned WHERE reel = ? AND seq NOT IN ("
        "SELECT seq FROM learned WHERE reel = ? ORDER BY date DESC, seq DESC LIMIT ?)",
        (number, number, MOST_STREAMS),
    )
    return number


def _take_back(connection: sqlite3.Connection, key: str, label: str) -> None:
    connection.execute("DELETE FROM learned WHERE stream_key = ? AND label = ?", (encode_text(key), label))


def _make_room(connection: sqlite3.Connection) -> None:
    connection.execute(
        "DELETE FROM learned WHERE reel NOT IN ("
        "SELECT reel FROM learned GROUP BY reel ORDER BY max(date) DESC, max(seq) DESC LIMIT ?)",
        (MOST,),
    )
    _forget_untaught(connection)


def _forget_untaught(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM reel WHERE id NOT IN (SELECT reel FROM learned)")


def _shapes(connection: sqlite3.Connection) -> dict[int, set[int]]:
    return {row[0]: _shape(decode_text(row[6]).split(" ")) for row in connection.execute(_LATEST, (None,))}


def _shape(words: Sequence[str]) -> set[int]:
    """The word grams of a loop, by which it is known wherever it begins and however it was heard."""
    around = [*words, *words[: _GRAM - 1]]
    return {hash(tuple(around[at : at + _GRAM])) for at in range(len(words))}


def _is_same(one: set[int], other: set[int]) -> bool:
    """Whether two reels are the same: two of five grams of the longer one are the other's.

    Heard with one word in ten wrong in both streams, half the grams of the same reel are still the same.
    """
    return len(one & other) >= _SAME * max(len(one), len(other))
