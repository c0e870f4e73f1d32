"""The search for reels, beside the least that must be done before it: numbering the words."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from talkeditor.detectors.reels import find_reels
from talkeditor.detectors.words import Words
from tests.detectors.scenes import Scene

ROOT = Path(__file__).parents[2]
SECONDS_A_DAY = 0.08
SECONDS_60K = 0.6
MEGABYTES_600K = 400

LARGE = """
import resource
import sys
from talkeditor.detectors.reels import find_reels
from talkeditor.detectors.words import Words
from tests.benchmarks.test_reels_speed import days
lines = tuple(days(int(sys.argv[1])))
assert find_reels(Words.of_lines(lines)).passes
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def days(count: int) -> list[str]:
    """At least `count` lines: days with a reel of their own each, played in all breaks."""
    lines: list[str] = []
    day = 0
    while len(lines) < count:
        scene = Scene(day)
        day += 1
        reel = scene.text(700)
        for _ in range(6):
            scene.play(reel).play(reel).talk(4500)
        lines += scene.lines
    return lines[:count]


def seconds(work: Callable[[], object], rounds: int = 3) -> float:
    best = 99.0
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - started)
    return best


def test_the_real_day_in_time(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = (shared / "stream" / "wicklow-hall-1.txt").read_text(encoding="utf-8").splitlines()
    words = Words.of_lines(lines)
    numbering = seconds(lambda: Words.of_lines(lines), 5)
    taken = seconds(lambda: find_reels(words), 5)
    with capsys.disabled():
        print(f"\n  real day: words {numbering:.3f} s, reels {taken:.3f} s ", end="")
    assert taken <= SECONDS_A_DAY


def test_time_is_a_straight_line(capsys: pytest.CaptureFixture[str]) -> None:
    lines = days(60_000)
    short, long = Words.of_lines(lines[:15_000]), Words.of_lines(lines)
    baseline = seconds(lambda: Words.of_lines(lines))
    quarter, whole = seconds(lambda: find_reels(short)), seconds(lambda: find_reels(long))
    with capsys.disabled():
        print(
            f"\n  60,000 lines: words {baseline:.2f} s, reels {whole:.2f} s, a quarter {quarter:.2f} s ",
            end="",
        )
    assert whole <= SECONDS_60K
    assert whole <= 4 * quarter * 1.6


@pytest.mark.slow
def test_memory_of_a_long_stream(capsys: pytest.CaptureFixture[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LARGE, "600000"], check=True, capture_output=True, text=True, cwd=ROOT
    )
    with capsys.disabled():
        print(f"\n  600,000 lines: {done.stdout.strip()} MB ", end="")
    assert int(done.stdout) <= MEGABYTES_600K
