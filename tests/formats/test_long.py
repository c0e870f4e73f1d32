"""Long captions of every kind: what is read of them, and that a person can stop it."""

import pytest

from talkeditor.core.normalise import normalise
from talkeditor.formats import ReadError, read_bytes
from tests.benchmarks.long_captions import KINDS, made, spoken

SIZE = 3_000_000


@pytest.mark.parametrize("kind", KINDS)
def test_all_lines_of_long_captions_are_there(kind: str) -> None:
    result = read_bytes(made(kind, SIZE // 10), "captions.dat")
    lines = normalise(result.cues).lines
    assert result.problems == ()
    assert len(lines) > 200
    assert list(lines) == [spoken(kind, number) for number in range(len(lines))]


@pytest.mark.parametrize("kind", KINDS)
def test_fault_29_reading_long_captions_can_be_stopped(kind: str) -> None:
    data = made(kind, SIZE)
    asked = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 2

    with pytest.raises(ReadError) as caught:
        read_bytes(data, "captions.dat", cancelled=cancelled)
    assert caught.value.data["reason"] == "cancelled"
