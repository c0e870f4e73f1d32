"""Passes beside one another, word by word."""

import pytest

from talkeditor.detectors.collation import Collation, Match, collate, compare
from talkeditor.detectors.plays import Pass, Reel
from talkeditor.detectors.words import Words

REEL = [
    *("welcome", "to", "the", "harbour", "where", "every", "boat", "has", "a", "name", "and", "each"),
    *("name", "is", "painted", "on", "its", "side", "by", "hand"),
]


def collated(*passes: str, live: dict[int, tuple[int, int]] | None = None) -> tuple[Words, Collation]:
    """The collation of passes given in words; `live` has word ranges within a pass, by its index."""
    words = Words.of_lines(passes)
    template = Words.of_lines([" ".join(REEL)])
    for word in template.vocabulary[1:]:
        words.numbers.setdefault(word, len(words.numbers))
    ids = [words.numbers[word] for word in REEL]
    rows = []
    for at in range(len(passes)):
        start, end = int(words.offsets[at]), int(words.offsets[at + 1])
        spans = ((start + live[at][0], start + live[at][1]),) if live and at in live else ()
        rows.append(Pass(start, end, "A", at + 1, 0, len(REEL), live=spans))
    return words, collate(words, Reel("A", tuple(ids)), rows)


def without(*numbers: int) -> str:
    return " ".join(word for at, word in enumerate(REEL) if at not in numbers)


def changed(number: int, word: str) -> str:
    return " ".join([*REEL[:number], word, *REEL[number + 1 :]])


def test_the_consensus_is_what_most_passes_have() -> None:
    _, collation = collated(changed(3, "harper"), changed(6, "goat"), " ".join(REEL), changed(3, "harper"))
    assert collation.text == changed(3, "harper").replace("harper", collation.columns[3].word)
    assert collation.columns[3].votes == 2
    assert (collation.columns[6].word, collation.columns[6].votes, collation.columns[6].heard) == (
        "boat",
        3,
        4,
    )


def test_most_votes_win_over_the_reel_as_it_was_found() -> None:
    _, collation = collated(*[changed(3, "harper")] * 3, " ".join(REEL))
    assert collation.text == changed(3, "harper")


def test_cells_say_what_differs_and_what_is_missing() -> None:
    words, collation = collated(" ".join(REEL), " ".join(REEL), changed(3, "harper"), without(10))
    differs, missing = collation.rows[2].cells[3], collation.rows[3].cells[10]
    assert differs.match is Match.DIFFERS
    assert words.text(differs.start, differs.end) == "harper"
    assert missing.match is Match.MISSING
    assert {cell.match for cell in collation.rows[0].cells} == {Match.SAME}


def test_places_gather_what_differs_near_by() -> None:
    _, collation = collated(" ".join(REEL), changed(3, "harper"), changed(5, "hairy"), changed(15, "coat"))
    assert collation.places == ((3, 6), (15, 16))


def test_a_word_too_many_stands_with_the_word_before_it() -> None:
    words, collation = collated(" ".join(REEL), " ".join(REEL), changed(6, "boat uh"))
    cell = collation.rows[2].cells[6]
    assert cell.match is Match.DIFFERS
    assert words.text(cell.start, cell.end) == "boat uh"


def test_live_words_are_in_no_cell() -> None:
    talked_over = " ".join([*REEL[:8], "can", "you", "hear", "me", *REEL[8:]])
    words, collation = collated(" ".join(REEL), " ".join(REEL), talked_over, live={2: (8, 12)})
    row = collation.rows[2]
    assert {cell.match for cell in row.cells} == {Match.SAME}
    assert [words.text(*span) for span in row.live] == ["can you hear me"]
    assert row.likeness == 1


def test_the_best_row_agrees_most_with_the_others() -> None:
    _, collation = collated(changed(3, "harper"), " ".join(REEL), without(4, 5))
    assert collation.best == 1
    assert collation.rows[2].likeness == pytest.approx(1 - 2 / len(REEL))


def test_of_no_passes_nothing_is_known() -> None:
    _, collation = collated()
    assert collation.rows == ()
    assert collation.text == ""


def test_likeness_counts_neither_live_nor_missing_words() -> None:
    played = list(range(100))
    heard = [*range(30), *range(900, 920), *range(30, 60), *range(80, 100)]
    likeness = compare(played, heard)
    assert likeness.same == 1
    assert likeness.live == ((30, 50),)
    assert likeness.missing == ((60, 80),)


def test_likeness_falls_with_each_word_that_differs() -> None:
    played = list(range(100))
    assert compare(played, [*range(50), 777, *range(51, 100)]).same == pytest.approx(0.99)
    assert compare(played, played).same == 1
    assert compare([], []).same == 1
