"""Places between the words of a stream, and its captions in columns."""

import pytest

from talkeditor.core.cues import Cues
from talkeditor.core.transcript import Cue, Position, Transcript

STREAM = Transcript(("one two three", "four", "five six"))


@pytest.mark.parametrize(
    ("line", "word", "place"),
    [
        (-1, 2, (0, 0)),
        (0, -1, (0, 0)),
        (0, 0, (0, 0)),
        (0, 1, (0, 1)),
        (0, 2, (0, 2)),
        (0, 3, (1, 0)),
        (0, 9, (1, 0)),
        (1, 1, (2, 0)),
        (2, 2, (3, 0)),
        (3, 0, (3, 0)),
        (3, 5, (3, 0)),
        (9, 1, (3, 0)),
    ],
)
def test_the_nearest_place(line: int, word: int, place: tuple[int, int]) -> None:
    assert STREAM.position(line, word) == place


def test_word_by_word_through_the_stream_and_back() -> None:
    places = [(0, 0), (0, 1), (0, 2), (1, 0), (2, 0), (2, 1), (3, 0)]
    for before, behind in zip(places, [*places[1:], STREAM.end], strict=True):
        assert STREAM.next_word(Position(*before)) == behind
    for before, behind in zip([(0, 0), *places[:-1]], places, strict=True):
        assert STREAM.previous_word(Position(*behind)) == before


def test_a_stream_has_times_where_lines_have() -> None:
    assert Transcript(("one",), (0,), (1,)).timed
    assert not STREAM.timed
    assert (len(STREAM), list(STREAM)) == (3, ["one two three", "four", "five six"])


ALL = [
    Cue("one two", 100, 900, "Ada", (100, 400)),
    Cue("three"),
    Cue("four five", 2_000, None, "Bo", (None, 2_500)),
]


def test_captions_come_out_of_columns_as_they_went_in() -> None:
    cues = Cues(ALL)
    assert list(cues) == ALL
    assert [cues[at] for at in range(3)] == ALL
    assert [cues[at] for at in (-1, -2, -3)] == ALL[::-1]
    assert list(cues[1:]) == ALL[1:]
    assert list(cues[::-1]) == ALL[::-1]
    for at in (3, -4):
        with pytest.raises(IndexError):
            cues[at]
    with pytest.raises(IndexError):
        Cues()[0]


def test_rows_are_captions_without_anything_else() -> None:
    cues = Cues.of_rows(["one", "two"])
    cues.add("three", 5, speaker="")
    assert list(cues) == [Cue("one"), Cue("two"), Cue("three", 5)]
