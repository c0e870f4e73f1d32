"""Reading the captions of tools, 100 MB of them, beside the parser of the standard library alone.

The parsers of the baseline give bare dictionaries and elements; ours gives cues with the times of all words,
keys that stand twice found, and what is torn kept.
"""

import json
import tracemalloc
from collections.abc import Callable
from xml.etree import ElementTree

import pytest

from talkeditor.core.normalise import normalise
from talkeditor.core.transcript import Transcript
from talkeditor.formats import read_bytes
from tests.benchmarks.test_reading import MEMORY, SECONDS_PER_100_MB, seconds

MEGABYTE = 1_000_000
SIZE = 100 * MEGABYTE
SIZE_FOR_MEMORY = 10 * MEGABYTE
"""Counting every allocation is slow; the memory grows with the size."""

WORDS = ["the", "boats", "sail", "on", "along", "the", "quay"]


def json3(size: int) -> bytes:
    events: list[object] = []
    for n in range(size // 900):
        pieces = [{"utf8": f" {w}", "tOffsetMs": 200 * at, "acAsrConf": 0} for at, w in enumerate(WORDS)]
        events.append({"tStartMs": n * 2000, "dDurationMs": 4000, "wWinId": 1, "segs": pieces})
        events.append({"tStartMs": n * 2000 + 1900, "wWinId": 1, "aAppend": 1, "segs": [{"utf8": "\n"}]})
    return json.dumps({"wireMagic": "pb3", "events": events}, indent=1).encode()


def whisper(size: int) -> bytes:
    text = " " + " ".join(WORDS)
    segments = [
        {"id": n, "seek": 0, "start": n * 2.0, "end": n * 2.0 + 2, "text": text}
        | {"tokens": list(range(50_000, 50_012)), "avg_logprob": -0.2, "no_speech_prob": 0.01}
        | {
            "words": [
                {
                    "word": f" {word}",
                    "start": n * 2 + at / 10,
                    "end": n * 2 + at / 10 + 0.1,
                    "probability": 0.9,
                }
                for at, word in enumerate(WORDS)
            ]
        }
        for n in range(size // 880)
    ]
    return json.dumps({"text": text * len(segments), "segments": segments, "language": "en"}).encode()


def srv3(size: int) -> bytes:
    captions = []
    for n in range(size // 320):
        pieces = "".join(f'<s t="{200 * at}" ac="0"> {word}</s>' for at, word in enumerate(WORDS))
        captions.append(f'<p t="{n * 2000}" d="4000" w="1">{pieces}</p>\n')
        captions.append(f'<p t="{n * 2000 + 1900}" d="10" w="1" a="1">\n</p>\n')
    return f'<timedtext format="3"><body>{"".join(captions)}</body></timedtext>'.encode()


KINDS: dict[str, tuple[Callable[[int], bytes], Callable[[bytes], object]]] = {
    "json3": (json3, json.loads),
    "whisper": (whisper, json.loads),
    "srv3": (srv3, ElementTree.fromstring),
}


def ours(data: bytes) -> Transcript:
    return normalise(read_bytes(data, "captions.dat").cues)


@pytest.mark.parametrize("kind", KINDS)
def test_29_long_captions_of_tools_are_read_in_time(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    make, parser = KINDS[kind]
    data = make(SIZE)
    baseline = seconds(lambda: parser(data))
    taken = seconds(lambda: ours(data))
    megabytes = len(data) / MEGABYTE
    with capsys.disabled():
        print(f"\n  {kind}, {megabytes:.0f} MB: parsed {baseline:.2f} s, read {taken:.2f} s ", end="")
    assert taken <= SECONDS_PER_100_MB * megabytes / 100


@pytest.mark.parametrize("kind", KINDS)
def test_29_long_captions_of_tools_are_read_in_little_memory(
    kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    data = KINDS[kind][0](SIZE_FOR_MEMORY)
    tracemalloc.start()
    try:
        transcript = ours(data)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    with capsys.disabled():
        print(f"\n  {kind}: {peak / len(data):.1f} times the size of the file in memory ", end="")
    assert len(transcript.word_times) == len(transcript) > 10_000
    assert peak <= MEMORY * len(data)
