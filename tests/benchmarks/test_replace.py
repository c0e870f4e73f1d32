"""Replacing a hundred thousand places, in the window: until the step is taken, painted, and on the disk.

`python -m pytest tests/benchmarks/test_replace.py --benchmark-enable -s` prints the figures in seconds. The
baseline is what an editor has to do at least: `str.replace` over the same lines.
"""

from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import pytest

from talkeditor.core.search import Mode

pytestmark = [pytest.mark.gui, pytest.mark.slow]

LINES = 100_000
TAKEN_SECONDS = 2.0
WAYS = (
    (Mode.PLAIN, "rope", "line", "line"),
    (Mode.EXPRESSION, r"(ro)(p)e", r"\2\1", "pro"),
    (Mode.SIMILAR, "ropes goes", "line went", "line went"),
)


@pytest.fixture
def desk(make_desk: Callable[..., Any], tmp_path: Path) -> Any:
    stream = tmp_path / "long.txt"
    stream.write_text("".join(f"and so the rope goes round the post {n} times\n" for n in range(LINES)))
    desk = make_desk()
    desk.opener.open(stream)
    desk.opener.stop()
    return desk


def wait(qtbot: Any, holds: Callable[[], bool]) -> float:
    begun = perf_counter()
    qtbot.waitUntil(holds, timeout=60_000)
    return perf_counter() - begun


@pytest.mark.parametrize(("mode", "words", "template", "now"), WAYS, ids=[way[0] for way in WAYS])
def test_fault_39_a_hundred_thousand_places(
    desk: Any, qtbot: Any, mode: Mode, words: str, template: str, now: str
) -> None:
    qtbot.waitUntil(lambda: desk.session.is_open and desk.session.progress is None, timeout=60_000)
    search, taken, kept, searched = desk.search(), [], [], []
    search.begin(replacing=True)
    search.bar.mode.setCurrentIndex(list(Mode).index(mode))
    search.bar.template.setText(template)
    for _ in range(3):
        search.bar.field.setText(words)
        begun = perf_counter()
        search._search(search.bar.query)
        wait(qtbot, lambda: not search.searching)
        searched.append(perf_counter() - begun)
        assert search.ticks.number == LINES
        begun = perf_counter()
        search.replace_ticked()
        wait(qtbot, lambda: not search.replacing.running)
        desk.window.transcript.viewport().repaint()
        taken.append(perf_counter() - begun)
        wait(qtbot, lambda: desk.session._keeper.waiting == 0)
        kept.append(perf_counter() - begun)
        assert desk.session.review.text(LINES // 2).startswith(f"and so the {now} ")
        assert desk.session.history.undoable.edit.label.startswith("Replaced 100,000 × ")
        assert desk.session.undo() is not None
        assert not len(desk.session.review.corrections)
    lines = list(desk.session.review.transcript.lines)
    begun = perf_counter()
    _ = [line.replace("rope", "line") for line in lines]
    baseline = perf_counter() - begun
    print(
        f"\n{mode}: found in {median(searched):.2f}, replaced and painted in {median(taken):.2f}, "
        f"on the disk in {median(kept):.2f}; str.replace {baseline:.2f}"
    )
    assert median(taken) <= TAKEN_SECONDS
