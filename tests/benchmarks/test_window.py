"""The window beside its baselines: how fast it comes up, and how fast a key is seen.

`python -m pytest tests/benchmarks/test_window.py --benchmark-enable -s`; the group's rows stand side by
side. On a real screen (`QT_QPA_PLATFORM=xcb`) the figures are those of a person.
"""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = [pytest.mark.gui, pytest.mark.slow]

BARE = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("one label"))
window.resize(1440, 900)
window.show()
application.processEvents()
window.grab()
"""
OURS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
application = QApplication([])
from talkeditor.settings import Settings
from talkeditor.ui.application import build
desk = build(application, Settings())
desk.window.show()
desk.opener.open(Path(sys.argv[1]))
application.processEvents()
desk.window.grab()
desk.opener.stop()
import os; os._exit(0)
"""


@pytest.fixture
def stream(tmp_path: Path, shared: Path) -> Path:
    """The real day with its project made, as on every start but the first."""
    path = tmp_path / "day.txt"
    path.write_bytes((shared / "stream" / "wicklow-hall-1.txt").read_bytes())
    return path


def process(code: str, *arguments: str) -> None:
    subprocess.run([sys.executable, "-c", code, *arguments], check=True, capture_output=True)


@pytest.mark.benchmark(group="start to painted page, as a process")
def test_a_bare_window(benchmark: Callable[..., object]) -> None:
    benchmark.pedantic(process, args=(BARE,), rounds=9, warmup_rounds=1)


@pytest.mark.benchmark(group="start to painted page, as a process")
def test_the_window_with_the_real_day(benchmark: Callable[..., object], stream: Path) -> None:
    benchmark.pedantic(process, args=(OURS, str(stream)), rounds=9, warmup_rounds=1)


@pytest.mark.shared
@pytest.mark.benchmark(group="key to paint on the real day")
@pytest.mark.parametrize("act", ["accept", "split and undo", "merge and undo", "line down"])
def test_a_key_is_seen(
    benchmark: Callable[..., object],
    act: str,
    make_desk: Callable[..., object],
    shared: Path,
) -> None:
    from PySide6.QtGui import QKeySequence
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    desk = make_desk(shared / "stream" / "wicklow-hall-1.txt")
    keys = {
        "accept": ["D", "Ctrl+Z"],
        "split and undo": ["S", "Ctrl+Z"],
        "merge and undo": ["M", "Ctrl+Z"],
        "line down": ["Down"],
    }[act]
    first = next(i for i, segment in enumerate(desk.session.review.segments) if segment.kind == "talk")

    def place() -> None:
        desk.desk.go_to_segment(first)
        desk.session.go(desk.session.cursor.line + 3)
        QApplication.processEvents()

    def press() -> None:
        for key in keys:
            combination = QKeySequence(key)[0]
            QTest.keyClick(QApplication.focusWidget(), combination.key(), combination.keyboardModifiers())
            QApplication.processEvents()

    benchmark.extra_info["keys"] = len(keys)
    benchmark.pedantic(press, setup=place, rounds=40, warmup_rounds=3)
