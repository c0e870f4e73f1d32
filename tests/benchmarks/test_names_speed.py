"""What the search for mis-heard names costs: a day, and a hundred thousand lines of different days."""

import time
from collections.abc import Callable

import pytest

from talkeditor.names import Known, Source, Talk, find
from talkeditor.names.commonness import commonness
from tests.names.composed import NamedDay, named_day

SECONDS_A_DAY = 1.0
SECONDS_FOR_MANY = 10.0
SECONDS_TO_STOP = 1.0
MANY = 100_000
DAY = 5_685


def joined(least: int) -> NamedDay:
    """Days one after another, of at least so many lines."""
    whole = NamedDay([], [], [])
    seed = 0
    while len(whole.lines) < least:
        day, first = named_day(seed, seed % 2, 2), len(whole.lines)
        for talk in day.talks:
            lines = tuple(range(part.start + first, part.stop + first) for part in talk.lines)
            whole.talks.append(Talk(len(whole.talks) + 1, lines, talk.title))
        whole.lines += day.lines
        whole.known = list(dict.fromkeys((*whole.known, *day.known)))
        seed += 1
    return whole


def seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


@pytest.mark.parametrize(("least", "most"), [(DAY, SECONDS_A_DAY), (MANY, SECONDS_FOR_MANY)])
def test_names(least: int, most: float, capsys: pytest.CaptureFixture[str]) -> None:
    day = joined(least)
    commonness.cache_clear()
    took = seconds(lambda: find(day.lines, day.talks, day.known))
    with capsys.disabled():
        print(f"\nnames in {len(day.lines):,} lines, words of the language read as well: {took:.2f} s")
    assert took <= most


def test_who_cancels_waits_a_moment(capsys: pytest.CaptureFixture[str]) -> None:
    day = joined(MANY)
    longest, last = 0.0, time.perf_counter()

    def cancelled() -> bool:
        nonlocal longest, last
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
        return False

    last = time.perf_counter()
    find(day.lines, day.talks, [*day.known, Known("Tolmarrin", Source.GLOSSARY)], (), cancelled)
    with capsys.disabled():
        print(f"\nlongest time between two looks at whether to stop: {longest:.2f} s")
    assert longest <= SECONDS_TO_STOP
