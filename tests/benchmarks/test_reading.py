"""Reading captions, beside the least that could be done with them: decoding and cutting into rows.

The time of the processor counts: the work is one thread that waits for nothing.
"""

import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from talkeditor.core.normalise import normalise
from talkeditor.core.transcript import Transcript
from talkeditor.formats import read

MEGABYTES = 10
SECONDS_PER_100_MB = 10
MEMORY = 10
"""Times the size of the file."""


@pytest.fixture(scope="module")
def captions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("captions") / "long.txt"
    rows = "".join(f"uh line {n} of a very long day\r\nwith a café\r\n" for n in range(1000))
    path.write_text(rows * (MEGABYTES * 1_000_000 // len(rows.encode()) + 1), newline="")
    return path


def seconds(work: Callable[[], object]) -> float:
    best = 99.0
    for _ in range(3):
        started = time.process_time()
        work()
        best = min(best, time.process_time() - started)
    return best


def ours(path: Path) -> Transcript:
    return normalise(read(path).cues)


def test_fault_29_a_long_file_is_read_in_time(captions: Path, capsys: pytest.CaptureFixture[str]) -> None:
    baseline = seconds(lambda: captions.read_bytes().decode().splitlines())
    taken = seconds(lambda: ours(captions))
    with capsys.disabled():
        print(f"\n  {MEGABYTES} MB: rows alone {baseline:.3f} s, read and normalised {taken:.3f} s ", end="")
    assert taken <= SECONDS_PER_100_MB * MEGABYTES / 100


def test_fault_29_a_long_file_is_read_in_little_memory(captions: Path) -> None:
    tracemalloc.start()
    try:
        transcript = ours(captions)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(transcript) > 100_000
    assert peak <= MEMORY * captions.stat().st_size
