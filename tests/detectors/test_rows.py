"""Rows of one width: what pauses and tags end, whatever the captioner's lines."""

from itertools import pairwise

from talkeditor.detectors.rows import PARAGRAPH, WIDTH, rows_of
from talkeditor.detectors.words import Words

TEXT = "the ferry leaves the old pier at nine and comes back with the evening tide"
SAID = TEXT.split()


def lines_of(words: list[str], size: int) -> list[str]:
    return [" ".join(words[at : at + size]) for at in range(0, len(words), size)]


def rows(lines: list[str]) -> list[int]:
    return [int(first) for first in rows_of(Words.of_lines(lines))]


def test_rows_are_the_same_for_lines_of_another_width() -> None:
    said = [*SAID, "[Applause]", *SAID]
    narrow = [*lines_of(SAID, 5), "[Applause]", *lines_of(SAID, 5)]
    wide = [*lines_of(SAID, 8), "[Applause]", *lines_of(SAID, 8)]
    assert rows(narrow) == rows(wide)
    assert rows(narrow)[-1] == len(said)


def test_a_pause_ends_a_row() -> None:
    lines = ["the ferry leaves the old pier at nine", "oh no", "the ferry leaves the old pier at nine"] * 3
    firsts = Words.of_lines(lines).offsets.tolist()
    assert firsts[1] not in rows(lines)
    assert firsts[2] in rows(lines)


def test_no_row_is_wider_than_its_width_by_a_word() -> None:
    lines = lines_of(SAID * 6, 7)
    words = Words.of_lines(lines)
    text = " ".join(lines).split()
    starts = rows_of(words).tolist()
    assert all(len(" ".join(text[a : b - 1])) <= WIDTH for a, b in pairwise(starts) if b > a + 1)


def test_paragraphs_are_rows_of_their_own() -> None:
    lines = lines_of(SAID * 9, 3 * PARAGRAPH // 10)
    assert rows(lines) == Words.of_lines(lines).offsets.tolist()


def test_nothing_has_no_rows() -> None:
    assert rows([]) == [0]
