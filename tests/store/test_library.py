"""The reel library: one reel however often it is learned, every stream its own say, foreign files refused."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from talkeditor.store import library
from talkeditor.store.connection import StoreError
from talkeditor.store.library import Entry, Learned, opened


def words(name: str, count: int = 100) -> tuple[str, ...]:
    return tuple(f"{name}{number}" for number in range(count))


def reel(name: str = "lamp", stream: str = "harbour.txt", date: str = "2026-05-01", **more: Any) -> Learned:
    return replace(Learned(words(name), stream, date, 4, False, "en"), **more)


def learned(entries: Iterable[Entry]) -> list[Learned]:
    return [entry.learned for entry in entries]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "reels.sqlite"


def test_what_is_learned_is_there_after_a_restart(path: Path) -> None:
    odd = reel("rope", stream="hall \udcff.txt", words=(*words("rope"), "\ud800"), rejected=True)
    with opened(path) as open_library:
        open_library.learn("one", "A", reel())
        open_library.learn("one", "B", odd)
    with opened(path, to_read=True) as open_library:
        assert learned(open_library.entries()) == [reel(), odd]


def test_the_same_reel_of_another_stream_is_one_reel_as_decided_last(path: Path) -> None:
    """It begins elsewhere and one word in twelve is another."""
    heard = list(words("lamp")[40:] + words("lamp")[:40])
    heard[::12] = ["um"] * len(heard[::12])
    later = Learned(tuple(heard), "market.txt", "2026-06-01", 2, True)
    with opened(path) as open_library:
        first = open_library.learn("one", "A", reel())
        assert open_library.learn("two", "A", later) == first
        assert open_library.entries() == (Entry(first, later),)


def test_reels_that_share_a_spot_are_two(path: Path) -> None:
    other = reel("rope", words=words("rope", 70) + words("lamp", 30))
    with opened(path) as open_library:
        open_library.learn("one", "A", reel())
        open_library.learn("two", "A", other)
        assert learned(open_library.entries()) == [reel(), other]


def test_a_stream_that_takes_back_leaves_what_others_taught(path: Path) -> None:
    later = reel(stream="market.txt", date="2026-06-01", rejected=True)
    with opened(path) as open_library:
        number = open_library.learn("one", "A", reel())
        open_library.learn("two", "A", later)
        open_library.unlearn("two", "A")
        assert open_library.entries() == (Entry(number, reel()),)
        open_library.unlearn("one", "A")
        assert open_library.entries() == ()


def test_a_stream_says_of_a_reel_one_thing_only(path: Path) -> None:
    with opened(path) as open_library:
        number = open_library.learn("one", "A", reel())
        assert open_library.learn("one", "A", reel(rejected=True)) == number
        open_library.unlearn("one", "A")
        assert open_library.entries() == ()


def test_what_the_stream_itself_taught_can_be_left_out(path: Path) -> None:
    later = reel(stream="market.txt", date="2026-06-01")
    with opened(path) as open_library:
        open_library.learn("one", "A", reel())
        open_library.learn("two", "A", later)
        open_library.learn("two", "B", reel("rope"))
        assert learned(open_library.entries(but="two")) == [reel()]


def test_an_older_decision_taken_in_does_not_overrule_a_later_one(path: Path) -> None:
    with opened(path) as open_library:
        open_library.learn("one", "A", reel(date="2026-06-01"))
        open_library.add([reel(stream="old.txt", date="2025-01-01", rejected=True)])
        assert learned(open_library.entries()) == [reel(date="2026-06-01")]


def test_what_is_taken_in_twice_is_there_once(path: Path) -> None:
    reels = [reel(), reel("rope")]
    with opened(path) as open_library:
        open_library.add(reels)
        before = open_library.entries()
        open_library.add(reels)
        assert open_library.entries() == before
        assert learned(before) == reels
    with closing(sqlite3.connect(path, isolation_level=None)) as rows:
        assert rows.execute("SELECT count(*) FROM learned").fetchone() == (2,)


def test_a_forgotten_number_is_not_given_again(path: Path) -> None:
    with opened(path) as open_library:
        first = open_library.learn("one", "A", reel())
        assert open_library.forget(first)
        assert not open_library.forget(first)
        assert open_library.entries() == ()
        assert open_library.learn("one", "A", reel()) > first


def test_the_library_is_bounded_and_the_oldest_make_room(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library, "MOST", 3)
    reels = [reel(f"r{number}x", date=f"2026-05-0{number}") for number in range(1, 6)]
    with opened(path) as open_library:
        open_library.add(reels)
        assert learned(open_library.entries()) == reels[-3:]
        open_library.learn("one", "A", reel("new", date="2026-05-09"))
        assert learned(open_library.entries()) == [*reels[-2:], reel("new", date="2026-05-09")]


def test_the_streams_that_have_a_say_in_a_reel_are_bounded(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "MOST_STREAMS", 2)
    with opened(path) as open_library:
        for number in range(1, 6):
            open_library.learn(f"stream {number}", "A", reel(date=f"2026-05-0{number}"))
    with closing(sqlite3.connect(path, isolation_level=None)) as rows:
        assert rows.execute("SELECT date FROM learned ORDER BY date").fetchall() == [
            ("2026-05-04",),
            ("2026-05-05",),
        ]


def test_a_change_that_fails_changes_nothing(path: Path) -> None:
    def broken() -> Iterable[Learned]:
        yield reel("rope")
        raise RuntimeError("no more")

    with opened(path) as open_library:
        open_library.add([reel()])
        with pytest.raises(RuntimeError, match="no more"):
            open_library.add(broken())
        assert learned(open_library.entries()) == [reel()]


def test_another_database_is_no_library_and_stays_as_it_is(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("CREATE TABLE boats (name TEXT)")
    before = path.read_bytes()
    for to_read in (True, False):
        with (
            pytest.raises(StoreError, match=r"reels\.sqlite is no reel library"),
            opened(path, to_read=to_read),
        ):
            pass
    assert path.read_bytes() == before


def test_a_library_of_a_newer_program_stays_as_it_is(path: Path) -> None:
    with opened(path):
        pass
    with closing(sqlite3.connect(path, isolation_level=None)) as rows:
        rows.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreError, match="newer"), opened(path):
        pass


def test_a_damaged_library_is_named(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00" + b"\x07" * 4000)
    with pytest.raises(StoreError, match=r"reels\.sqlite is damaged"), opened(path):
        pass


def test_a_library_that_is_only_read_is_not_made(path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be opened"), opened(path, to_read=True):
        pass
    assert not path.exists()
