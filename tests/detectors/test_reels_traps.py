"""What is said again and again and is no reel; and streams made to overwhelm a search."""

from collections.abc import Callable
from itertools import pairwise
from time import perf_counter

import pytest

from talkeditor.detectors.plays import Reason
from talkeditor.detectors.reels import find_reels
from talkeditor.detectors.words import Words
from tests.detectors.scenes import Scene, all_found, lines_of


def refrain(scene: Scene) -> None:
    words = scene.text(14)
    for _ in range(8):
        scene.talk(350).say(scene.misheard(words, 0.05))


def demo_run_twice(scene: Scene) -> None:
    demo = scene.text(180)
    scene.talk(2000).say(scene.misheard(demo, 0.05)).talk(60).say(scene.misheard(demo, 0.1)).talk(2000)


def notice_before_each_talk(scene: Scene) -> None:
    notice = scene.text(55)
    for _ in range(6):
        scene.talk(40).say(scene.misheard(notice, 0.04)).talk(1600)


def news_formula(scene: Scene) -> None:
    formula = scene.text(12)
    for _ in range(12):
        scene.say(formula).talk(300)


def boilerplate_of_different_spots(scene: Scene) -> None:
    shared = scene.text(28)
    for _ in range(6):
        scene.talk(700).talk(80).say(scene.misheard(shared, 0.05))


def hallucinated_thanks(scene: Scene) -> None:
    for count in (3, 60, 200, 7):
        scene.talk(600).say(["Thank", "you."] * count)


def microphone_checks(scene: Scene) -> None:
    for count in (20, 90, 40):
        scene.talk(500).say(scene.rng.choices(["one", "two", "check"], (4, 4, 1), k=count))


def rolling_captions(scene: Scene) -> None:
    lines = Scene(99).talk(4000).lines
    scene.lines += [f"{one} {two}" for one, two in pairwise(lines)]


def nothing_at_all(scene: Scene) -> None:
    scene.talk(20_000)


TRAPS: tuple[Callable[[Scene], None], ...] = (
    refrain, demo_run_twice, notice_before_each_talk, news_formula, boilerplate_of_different_spots,
    hallucinated_thanks, microphone_checks, rolling_captions, nothing_at_all,
)  # fmt: skip


@pytest.mark.parametrize("trap", TRAPS)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_without_a_reel_nothing_is_called_one(trap: Callable[[Scene], None], seed: int) -> None:
    scene = Scene(seed)
    trap(scene)
    assert find_reels(scene.words).passes == ()


@pytest.mark.parametrize("trap", [trap for trap in TRAPS if trap is not rolling_captions])
def test_a_reel_beside_a_trap_is_all_there_is(trap: Callable[[Scene], None]) -> None:
    scene = Scene(5)
    reel = scene.text(500)
    scene.play(reel).play(reel).play(reel)
    trap(scene)
    scene.talk(50).play(reel).play(reel).talk(50)
    words = scene.words
    assert all_found(scene.passes, lines_of(words, find_reels(words)))


@pytest.mark.parametrize(
    ("trap", "reason"),
    [(demo_run_twice, Reason.TWICE), (notice_before_each_talk, Reason.NOTICE)],
)
def test_what_is_no_reel_is_offered_with_the_reason(trap: Callable[[Scene], None], reason: Reason) -> None:
    scene = Scene(6)
    trap(scene)
    repeats = find_reels(scene.words).repeats
    assert reason in [one.reason for one in repeats]


def test_every_reading_of_a_notice_is_in_its_repeat() -> None:
    scene = Scene(7)
    notice_before_each_talk(scene)
    (repeat,) = find_reels(scene.words).repeats
    assert len(repeat.spans) == 6


def test_significance_grows_with_the_stream() -> None:
    scene = Scene(8)
    scene.talk(120_000)
    assert find_reels(scene.words).passes == ()


@pytest.mark.parametrize("distinct", [False, True])
def test_a_stream_made_to_overwhelm_is_read_in_time(distinct: bool) -> None:
    lines = [
        f"w{at} x{at} y{at} z{at}" if distinct else "the one line said for ever" for at in range(100_000)
    ]
    words = Words.of_lines(lines)
    started = perf_counter()
    assert find_reels(words).passes == ()
    assert perf_counter() - started < 3
