"""What a library of 200 reels costs: finding reels with it, reading it, learning one more."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from talkeditor.core.transcript import Transcript
from talkeditor.detectors.plays import KnownReel
from talkeditor.detectors.reels import find_reels
from talkeditor.detectors.words import Words
from talkeditor.store.library import MOST, Learned, opened
from talkeditor.workflow.reels import known_reels
from tests.detectors.scenes import Scene
from tests.streams.compose import Stream, compose

SECONDS_A_DAY = 0.08
"""What a full library may add to the search of a day."""
SECONDS_TO_READ = 0.1
SECONDS_TO_LEARN = 0.3


def seconds(work: Callable[[], object], rounds: int = 5) -> float:
    """The processor's time of the quickest round."""
    best = 99.0
    for _ in range(rounds):
        started = time.process_time()
        work()
        best = min(best, time.process_time() - started)
    return best


@pytest.fixture(scope="module")
def reels() -> list[Learned]:
    """As many reels as a library holds, in words that talks use as well."""
    many = []
    for seed in range(MOST):
        stream = compose(seed, reels=1, talks=1, minutes=(1, 2), opening_passes=2, closing_passes=0)
        many.append(Learned(first_pass(stream), f"{seed}.txt", "2026-05-01"))
    return many


def first_pass(stream: Stream) -> tuple[str, ...]:
    segment = next(one for one in stream.gold["segments"] if one["kind"] == "reel")
    return tuple(" ".join(stream.lines[segment["start"] : segment["end"]]).lower().split())


def test_a_day_with_a_full_library(reels: list[Learned], capsys: pytest.CaptureFixture[str]) -> None:
    known = tuple(KnownReel(reel.stream, reel.words) for reel in reels)
    words = Words.of_lines(compose(MOST + 1, talks=8).lines)
    without, with_it = seconds(lambda: find_reels(words)), seconds(lambda: find_reels(words, known=known))
    total = sum(len(reel.words) for reel in reels)
    with capsys.disabled():
        print(
            f"\n  {len(words):,} words without {without:.3f} s, with {total:,} of 200 reels {with_it:.3f} s "
        )
    assert with_it <= without + SECONDS_A_DAY
    assert not [reel.known for reel in find_reels(words, known=known).reels if reel.known]


def test_a_full_library_is_read_and_learns_one_more(
    reels: list[Learned], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "reels.sqlite"
    transcript = Transcript(("nothing of this is a reel",))
    with opened(path) as library:
        library.add(reels)
        one = Learned(tuple(Scene(1).text(700)), "one more.txt", "2026-06-01")
        reading = seconds(lambda: known_reels(path, transcript))
        learning = seconds(lambda: library.learn("key", "A", one))
    with capsys.disabled():
        print(f"\n  a library of {len(reels)} reels: read in {reading:.3f} s, one more in {learning:.3f} s ")
    assert reading <= SECONDS_TO_READ
    assert learning <= SECONDS_TO_LEARN
