"""The queue of names beside its limits: how soon it is there, and how soon a decision is seen.

`python -m pytest tests/benchmarks/test_glossary_queue.py --benchmark-enable -s` prints the figures. As in
`test_window`, the time of the processor is what is held to the limits.
"""

from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from talkeditor.core.review import Review
from talkeditor.ui.review_desk import ReviewDesk
from talkeditor.workflow.namerules import rules_of
from talkeditor.workflow.soundalikes import Spoken
from tests.benchmarks.test_window import (
    Took,
    _keep,
    longest_stall,
    press,
    real_day,
    seen_after,
    slack,
    told,
)
from tests.sample_names import group

__all__ = ["real_day"]

pytestmark = [pytest.mark.gui, pytest.mark.slow]

PLACES = 500
ROUNDS = 15


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A stream as long as a day in which a talk says one word five hundred times."""
    from talkeditor.core.findings import Finding, Kind
    from talkeditor.core.transcript import Position
    from talkeditor.workflow.opening import open_for_review

    path = tmp_path / "many.txt"
    lines = [f"and the knot of {'lanturn' if n % 10 == 0 else 'lantern'} number {n}" for n in range(6_000)]
    path.write_text("\n".join(lines), "utf-8")
    spans = ((0, 500, Kind.CHATTER), (500, 5_500, Kind.TALK), (5_500, 6_000, Kind.CHATTER))
    _keep(open_for_review(path), [Finding(Position(a), Position(b), kind) for a, b, kind in spans])
    return path


def opened(desk: ReviewDesk, qtbot: QtBot) -> None:
    press("F7")
    qtbot.waitUntil(lambda: not desk.glossary.is_looking, timeout=60_000)
    QApplication.processEvents()


def test_a_decision_on_five_hundred_places_is_seen_at_once(
    make_desk: Callable[..., ReviewDesk], many: Path, qtbot: QtBot
) -> None:
    desk = make_desk(many)
    desk.glossary.looking.find = lambda review, _: (group(review, "Lantern", "lanturn"),)
    # Its talk comes into view, so that changed lines are painted.
    desk.session.go(520)
    decided: list[Took] = []
    back: list[Took] = []
    for _ in range(ROUNDS):
        opened(desk, qtbot)
        decided.append(seen_after(lambda: press("Return")))
        assert len(desk.session.review.corrections) == PLACES
        back.append(seen_after(lambda: press("Ctrl+Z")))
        assert len(desk.session.review.corrections) == 0
    print(f"\n{PLACES} places, {QApplication.platformName()}: key to paint, median / p99 in ms (processor)")
    print(f"  all in one step  {told(decided)}   back {told(back)}")
    assert median(time.busy for time in decided) <= 50 * slack()


@pytest.mark.shared
def test_the_queue_of_the_real_day_is_there_within_a_second(
    make_desk: Callable[..., ReviewDesk], real_day: Path, shared: Path, qtbot: QtBot
) -> None:
    terms = (shared / "stream" / "wicklow-hall-1.glossary.txt").read_bytes()
    (real_day.parent / "day.glossary.txt").write_bytes(terms)
    desk = make_desk(real_day)
    begun = perf_counter()
    press("F7")
    stall = longest_stall(lambda: not desk.glossary.is_looking, 60)
    first = perf_counter() - begun
    assert desk.sheets.open is not None
    rows = desk.sheets.open.list.lines  # type: ignore[attr-defined]
    press("Esc")
    desk.glossary.forget()
    begun = perf_counter()
    opened(desk, qtbot)
    again = perf_counter() - begun
    print(f"\n{len(rows)} names on the real day: {first:.2f} s, then {again:.2f} s; stall {stall:.0f} ms")
    assert first <= 1 * slack()
    assert stall <= 100 * slack()


@pytest.mark.parametrize("lines", [100_000])
def test_rows_and_rules_of_a_long_stream(lines: int) -> None:
    from dataclasses import replace

    from talkeditor.core.findings import Kind
    from talkeditor.core.segments import Segment
    from talkeditor.core.transcript import Position, Transcript

    texts = tuple(f"and the knot of lan{n % 90} number {n % 1_000}" for n in range(lines))
    review = Review(Transcript(texts), (Segment(Position(0), Kind.TALK),))
    groups = [replace(group(review, f"Lan {n}", f"lan{n}")) for n in range(40)]
    begun = perf_counter()
    rows = Spoken(review).rows(groups)
    made = perf_counter() - begun
    rules = rules_of(review, rows)
    print(f"\n{lines:,} lines, {len(rows)} names: rows {made:.2f} s, {len(rules)} rules")
    assert made <= 2 * slack()
