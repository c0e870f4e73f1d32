"""Detection beside reading and splitting the same lines, and how it grows with the stream.

`python -m pytest tests/benchmarks/test_detection.py --benchmark-enable -s` prints both.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from talkeditor import formats
from talkeditor.core.findings import Finding
from talkeditor.core.normalise import normalise
from talkeditor.core.transcript import Transcript
from talkeditor.detectors import run

pytestmark = [pytest.mark.slow]

ONE_LENGTH = """
import json, resource, sys, time
from talkeditor.core.transcript import Transcript
from talkeditor.detectors import run
lines = open(sys.argv[1], encoding="utf-8").read().split("\\n")
stream = Transcript(tuple(lines))
wall, processor = time.perf_counter(), time.process_time()
found = sum(1 for _ in run(stream))
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(json.dumps({"events": found, "wall": time.perf_counter() - wall,
                  "processor": time.process_time() - processor, "megabytes": memory}))
"""


@pytest.fixture(scope="module")
def day() -> Path:
    shared = Path(__file__).resolve().parents[3] / "shared"
    if not shared.is_dir():
        pytest.skip("the recordings are not beside the checkout")
    return shared / "stream" / "wicklow-hall-1.txt"


def split(path: Path) -> int:
    return sum(len(line.split()) for line in normalise(formats.read(path).cues).lines)


def detect(stream: Transcript) -> int:
    return sum(isinstance(event, Finding) for event in run(stream))


@pytest.mark.benchmark(group="the real day in this process")
def test_reading_and_splitting(benchmark: Callable[..., int], day: Path) -> None:
    assert benchmark(split, day) > 30_000


@pytest.mark.benchmark(group="the real day in this process")
def test_detecting(benchmark: Any, day: Path) -> None:
    def unseen() -> tuple[tuple[Transcript], dict[str, object]]:
        # What the detectors learned of a transcript stays with it: each round has one of its own.
        return (normalise(formats.read(day).cues),), {}

    assert benchmark.pedantic(detect, setup=unseen, rounds=12, warmup_rounds=1) > 10


@pytest.mark.parametrize("lines", [60_000, 600_000, 1_000_000])
def test_growth(lines: int, tmp_path: Path) -> None:
    """One core, whole detection, peak memory of the process."""
    from tests.streams.draw import long

    path = tmp_path / "long.txt"
    path.write_text("\n".join(long(lines).lines), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", ONE_LENGTH, str(path)], capture_output=True, text=True, check=True
    )
    figures = json.loads(done.stdout)
    print(
        f"\n{lines:>9,} lines: {figures['wall']:6.2f} s, processor {figures['processor']:6.2f} s, "
        f"{figures['megabytes']} MB"
    )
    assert figures["events"] > 0
