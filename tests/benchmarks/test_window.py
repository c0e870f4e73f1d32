"""The whole window beside its baselines: how fast it comes up, and how fast a key is seen.

`python -m pytest tests/benchmarks/test_window.py --benchmark-enable -s` prints the figures. On a real
screen (`QT_QPA_PLATFORM=xcb`) they are those of a person. What holds the window to its limits is the time
of the processor, which is the same on a machine that is shared; the time on the wall stands beside it.
"""

import compileall
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter, process_time, sleep
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

import talkeditor
from talkeditor.core import operations as ops
from talkeditor.core.edits import apply
from talkeditor.core.findings import Finding
from talkeditor.core.history import Author, Step
from talkeditor.core.propose import propose_again
from talkeditor.ui.review_desk import ReviewDesk
from talkeditor.workflow.detecting import detect
from talkeditor.workflow.looking import Opened
from talkeditor.workflow.opening import open_for_review
from tests.benchmarks.test_transcript_view import WORDS, day, p99, spread
from tests.make_sample import sample

pytestmark = [pytest.mark.gui, pytest.mark.slow]

ROOT = Path(talkeditor.__file__).resolve().parents[1]
STARTS = 15
ROUNDS = 60
# A pair is a step and its way back, so that each round finds the same review.
KEYS = {
    "line": ("Down", "Up"),
    "page": ("PgDown", "PgUp"),
    "jump": ("Ctrl+End", "Ctrl+Home"),
    "accept, undo": ("Space", "Ctrl+Z"),
    "drop, undo": ("D", "Ctrl+Z"),
    "nudge, undo": ("Alt+Down", "Ctrl+Z"),
    "split, undo": ("S", "Ctrl+Z"),
    "merge, undo": ("M", "Ctrl+Z"),
    "unbound": ("Y", "Y"),
}


def slack() -> float:
    """How much slower a run may be that shares its machine; 1 holds it to the design."""
    return float(os.environ.get("BENCHMARK_SLACK", "2"))


# Streams


@pytest.fixture
def real_day(tmp_path: Path, shared: Path) -> Path:
    """The real day with its project, as at every start but the first."""
    stream = tmp_path / "day.txt"
    stream.write_bytes((shared / "stream" / "wicklow-hall-1.txt").read_bytes())
    opened = open_for_review(stream)
    _keep(opened, [event for event in detect(opened.review.transcript) if isinstance(event, Finding)])
    return stream


@pytest.fixture
def long_stream(tmp_path: Path) -> Callable[[int], Path]:
    """Makes a stream of many lines with its project: talks and gaps in turn."""

    def make(lines: int) -> Path:
        stream = tmp_path / f"{lines}.txt"
        stream.write_text("".join(f"{WORDS[n % len(WORDS)]}\n" for n in range(lines)), "utf-8")
        proposed = day(lines).segments
        _keep(open_for_review(stream), [segment.finding for segment in proposed if segment.finding])
        return stream

    return make


def _keep(opened: Opened, findings: list[Finding]) -> None:
    edit = propose_again(opened.review, findings, "Detected")
    assert edit is not None
    assert opened.project is not None
    opened.project.record(Step(edit, Author.PROGRAM), opened.review, apply(opened.review, edit))
    opened.project.remember_detection()
    opened.project.close()


# Starting


def started(*arguments: str) -> tuple[float, float]:
    """Milliseconds from the start of a process to its painted window, and the megabytes it holds then."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = str(ROOT)
    begun = perf_counter()
    command = [sys.executable, "-m", "tests.benchmarks.window_child", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, env=environment) as child:
        assert child.stdout is not None
        said = child.stdout.readline().decode().split()
        took = (perf_counter() - begun) * 1_000
    assert said[:1] == ["painted"], said
    return took, float(said[1])


@pytest.fixture(scope="module")
def compiled() -> None:
    """What an installation does as well: the first start is not the one that compiles."""
    compileall.compile_dir(ROOT / "talkeditor", quiet=2)


@pytest.mark.shared
@pytest.mark.usefixtures("compiled")
def test_the_window_with_the_real_day_beside_a_bare_one(real_day: Path) -> None:
    started()
    started(str(real_day))
    # In pairs, one behind the other: both then see the same machine.
    pairs = [(started()[0], started(str(real_day))[0]) for _ in range(STARTS)]
    bare, ours = ([pair[n] for pair in pairs] for n in (0, 1))
    ratio = median(second / first for first, second in pairs)
    print(f"\nprocess start to painted window, ms (median / least), {QApplication.platformName()}")
    print(f"  a bare window   {median(bare):6.0f} / {min(bare):.0f}")
    print(f"  the real day    {median(ours):6.0f} / {min(ours):.0f}")
    print(f"  ratio           {ratio:6.2f} / {min(ours) / min(bare):.2f}")
    assert ratio <= 1.6 * slack()


@pytest.mark.usefixtures("compiled")
@pytest.mark.parametrize(("lines", "limit"), [(100_000, 600), (1_000_000, 2_000)])
def test_a_long_stream_is_painted_soon(long_stream: Callable[[int], Path], lines: int, limit: float) -> None:
    stream = str(long_stream(lines))
    starts = [started(stream) for _ in range(5)]
    took, held = median(start[0] for start in starts), max(start[1] for start in starts)
    least = min(start[0] for start in starts)
    print(
        f"\n{lines:,} lines: painted {took:.0f} ms after the process began (least {least:.0f}); {held:.0f} MB"
    )
    assert took <= limit * slack()
    assert held <= 300 * slack()


# Keys


class Took(NamedTuple):
    """Milliseconds from an act to the end of all painting that it leads to: on the wall, in the processor."""

    wall: float
    busy: float


def seen_after(act: Callable[[], object]) -> Took:
    begun, busy = perf_counter(), process_time()
    act()
    QApplication.processEvents()
    return Took((perf_counter() - begun) * 1_000, (process_time() - busy) * 1_000)


def told(times: list[Took]) -> str:
    """Median and 99th percentile, first on the wall, then in the processor."""
    return f"{spread([time.wall for time in times])} ({spread([time.busy for time in times])})"


def press(key: str) -> None:
    combination = QKeySequence(key)[0]
    QTest.keyClick(QApplication.focusWidget(), combination.key(), combination.keyboardModifiers())


def measured(desk: ReviewDesk, keys: tuple[str, str]) -> tuple[list[Took], list[Took]]:
    """How long the two keys of a pair take, each round from the same place."""
    segments = desk.session.review.segments
    first = next(
        n for n, one in enumerate(segments) if one.kind == "talk" and n >= min(5, len(segments) // 2)
    )
    # Without a title the first Space would ask for it.
    desk.session.perform(ops.set_title(desk.session.review, first, "Of knots"))
    there: list[Took] = []
    back: list[Took] = []
    for _ in range(ROUNDS):
        desk.desk.go_to_segment(first)
        desk.session.go(desk.session.cursor.line + 3)
        QApplication.processEvents()
        there.append(seen_after(lambda: press(keys[0])))
        back.append(seen_after(lambda: press(keys[1])))
    return there, back


def print_keys(desk: ReviewDesk) -> dict[str, float]:
    """Print how long each key takes; gives the 99th percentile of each pair in the processor."""
    found = {}
    for name, keys in KEYS.items():
        there, back = measured(desk, keys)
        found[name] = p99([time.busy for time in there + back])
        print(f"  {name:13} {told(there)}   back {told(back)}")
    return found


def print_baselines(qtbot: QtBot, lines: list[str]) -> None:
    """Print what Qt needs for a bare text field with the same lines and for a widget that paints nothing."""
    field = QPlainTextEdit()
    field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    field.setPlainText("\n".join(lines))
    empty = _Empty()
    for widget in (field, empty):
        qtbot.addWidget(widget)
        widget.resize(1440, 900)
        widget.show()
        QApplication.processEvents()
    field.activateWindow()
    field.setFocus()
    QApplication.processEvents()
    page = QKeySequence("PgDown")[0].key()
    for name, act in {
        "bare QPlainTextEdit, page": lambda: QTest.keyClick(field, page),
        "bare QPlainTextEdit, typing": lambda: QTest.keyClicks(field, "x"),
        "empty widget, paint": empty.update,
    }.items():
        print(f"  {name:27} {told([seen_after(act) for _ in range(ROUNDS)])}")


class _Empty(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self.palette().window())


@pytest.mark.shared
def test_keys_on_the_real_day(make_desk: Callable[..., ReviewDesk], real_day: Path, qtbot: QtBot) -> None:
    desk = make_desk(real_day)
    print(f"\nthe real day, {QApplication.platformName()}: key to paint, median / p99 in ms (processor)")
    found = print_keys(desk)
    print_baselines(qtbot, list(desk.session.review.transcript.lines))
    assert max(found.values()) <= 20 * slack(), found


@pytest.mark.parametrize(("lines", "limit"), [(100_000, 16), (1_000_000, 33)])
def test_keys_on_a_long_stream(
    make_desk: Callable[..., ReviewDesk],
    long_stream: Callable[[int], Path],
    qtbot: QtBot,
    lines: int,
    limit: float,
) -> None:
    desk = make_desk(long_stream(lines))
    qtbot.waitUntil(lambda: desk.session.is_open, timeout=60_000)
    print(f"\n{lines:,} lines, {QApplication.platformName()}: key to paint, median / p99 in ms (processor)")
    found = print_keys(desk)
    print_baselines(qtbot, list(desk.session.review.transcript.lines))
    assert max(found.values()) <= limit * slack(), found


def test_ten_thousand_commands_do_not_tire_it(
    make_desk: Callable[..., ReviewDesk], long_stream: Callable[[int], Path]
) -> None:
    make_desk(long_stream(20_000))
    script = ("Down", "PgDown", "Alt+Down", "S", "Ctrl+Z", "D", "Up", "Ctrl+Z", "Alt+Up", "Ctrl+Home")
    turns = [
        sum(seen_after(lambda key=key: press(key)).busy for key in script) / len(script)  # type: ignore[misc]
        for _ in range(10_000 // len(script))
    ]
    first, last = median(turns[:60]), median(turns[-60:])
    print(f"\n10,000 commands: {first:.1f} ms a command at first, {last:.1f} ms at last")
    assert last <= first * 1.25 * slack()


# Stalls


def longest_stall(until: Callable[[], bool], seconds: float) -> float:
    """The longest time in milliseconds between two turns of the event loop."""
    longest, begun = 0.0, perf_counter()
    last = begun
    timer = QTimer(interval=1)
    timer.start()
    while not until() and perf_counter() - begun < seconds:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        now = perf_counter()
        longest, last = max(longest, now - last), now
        sleep(0.001)
    return longest * 1_000


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    """A stream of 60,000 lines that nobody has looked at: reels, talks and sounds."""
    lines, _ = sample()
    path = tmp_path / "fresh.txt"
    path.write_text("".join(f"{lines[n % len(lines)]}\n" for n in range(60_000)), "utf-8")
    return path


def test_the_window_does_not_stall_while_detection_runs(
    make_desk: Callable[..., ReviewDesk], fresh: Path
) -> None:
    desk = make_desk()
    idle = longest_stall(lambda: False, 2)
    desk.opener.open(fresh)
    while not desk.session.is_open:
        QApplication.processEvents()
    QApplication.processEvents()
    busy = longest_stall(lambda: desk.session.progress is None, 600)
    print(f"\nlongest stall of the event loop: idle {idle:.0f} ms, detecting 60,000 lines {busy:.0f} ms")
    assert busy <= max(33, idle) * 2 * slack()
