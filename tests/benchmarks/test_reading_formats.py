"""Reading long captions of every format into a transcript, beside the parser of the standard library alone.

The parsers of the baseline give bare dictionaries and elements, or rows; ours gives lines with speakers and
the times of all words, what rolls shown once, and what is torn kept. `READING_MB=100` measures whole files.
"""

import json
import os
import tracemalloc
from collections.abc import Callable
from xml.etree import ElementTree

import pytest

from talkeditor.core.normalise import normalise
from talkeditor.core.transcript import Transcript
from talkeditor.formats import read_bytes
from tests.benchmarks.long_captions import KINDS, made
from tests.benchmarks.test_reading import MEMORY, SECONDS_PER_100_MB, seconds

MEGABYTE = 1_000_000
SIZE = int(os.environ.get("READING_MB", "10")) * MEGABYTE
SIZE_FOR_MEMORY = 5 * MEGABYTE
"""Counting every allocation is slow; the memory grows with the size."""


def rows(data: bytes) -> list[str]:
    return data.decode().splitlines()


BASELINES: dict[str, Callable[[bytes], object]] = {
    **dict.fromkeys(("json3", "whisper", "whisper.cpp"), json.loads),
    **dict.fromkeys(("srv1", "srv3", "ttml"), ElementTree.fromstring),
}


def ours(data: bytes) -> Transcript:
    return normalise(read_bytes(data, "captions.dat").cues)


@pytest.mark.parametrize("kind", KINDS)
def test_fault_29_long_captions_are_read_in_time(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    data = made(kind, SIZE)
    parser = BASELINES.get(kind, rows)
    of_100_mb = 100 * MEGABYTE / len(data)
    baseline = seconds(lambda: parser(data)) * of_100_mb
    taken = seconds(lambda: ours(data)) * of_100_mb
    with capsys.disabled():
        print(f"\n  {kind}, of 100 MB: parsed {baseline:.2f} s, read {taken:.2f} s ", end="")
    assert taken <= SECONDS_PER_100_MB


@pytest.mark.parametrize("kind", KINDS)
def test_fault_29_long_captions_are_read_in_little_memory(
    kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    data = made(kind, SIZE_FOR_MEMORY)
    tracemalloc.start()
    try:
        transcript = ours(data)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    with capsys.disabled():
        print(f"\n  {kind}: {peak / len(data):.1f} times the size of the file in memory ", end="")
    assert len(transcript) > 1_000
    assert peak <= MEMORY * len(data)
