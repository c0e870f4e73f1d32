"""`talkeditor detect` as a process, beside the start of Python with its one large library.

Both are timed in turns, so that a busy machine slows both; the best of each counts.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from talkeditor.assets import resource

ROOT = Path(__file__).parents[2]
ROUNDS = 7
ALLOWED = 0.35
"""Seconds that a detection may take beyond the baseline."""


def seconds(*arguments: str) -> float:
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, *arguments],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    return time.perf_counter() - started


def compare(stream: Path, capsys: pytest.CaptureFixture[str]) -> None:
    baselines, detections = [], []
    for _ in range(ROUNDS):
        baselines.append(seconds("-c", "import rapidfuzz"))
        detections.append(seconds("-m", "talkeditor", "detect", str(stream), "--json"))
    baseline, detection = min(baselines), min(detections)
    with capsys.disabled():
        print(f"\n  import rapidfuzz {baseline:.3f} s, detect {stream.name} {detection:.3f} s ", end="")
    assert detection <= baseline + ALLOWED


def test_the_sample_as_a_process(capsys: pytest.CaptureFixture[str]) -> None:
    compare(next(iter(sorted(resource("sample").glob("*.txt")))), capsys)


@pytest.mark.shared
def test_the_real_day_as_a_process(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    compare(shared / "stream" / "wicklow-hall-1.txt", capsys)
