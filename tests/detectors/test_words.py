"""Words as numbers, and the way back to their places."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from talkeditor.core.transcript import Position, Transcript
from talkeditor.detectors.words import BLANK, Words, by_id

LINES = ("Well, hello there", ">> (LAUGHTER) don't -- stop", "[ Loud Music ] again", "HELLO!")


def test_words_are_bare_and_lower_case() -> None:
    words = Words.of(Transcript(LINES))
    assert words.text(0, 3) == "well hello there"
    assert words.ids[-1] == words.ids[1]
    assert words.text(4, 8) == "[laughter] don't stop"


def test_marks_without_a_letter_are_blank() -> None:
    words = Words.of_lines(LINES)
    assert [at for at, word in enumerate(words.ids) if word == BLANK] == [3, 6, 8, 11]


def test_tags_of_one_and_of_more_tokens_are_flagged() -> None:
    words = Words.of_lines(LINES)
    assert np.flatnonzero(words.tags).tolist() == [4, 8, 9, 10, 11]


def test_a_tag_has_one_id_however_it_is_written() -> None:
    words = Words.of_lines(["[Music] (MUSIC) [music] music"])
    assert len(set(words.ids[:3].tolist())) == 1
    assert words.ids[3] != words.ids[0]


def test_a_bracket_that_never_closes_is_no_tag() -> None:
    assert not Words.of_lines(["an [open end of many words that goes on", "and on"]).tags.any()


def test_no_lines_have_no_words() -> None:
    words = Words.of_lines([])
    assert len(words) == 0
    assert words.position(0) == Position(0, 0)


def test_ids_of_words_that_the_stream_lacks() -> None:
    words = Words.of_lines(["so it goes"])
    assert words.ids_of(["goes", "gone"]).tolist() == [words.ids[2], -1]


@given(
    st.lists(st.text(alphabet="ab .[]>(", min_size=1).map(lambda text: " ".join(text.split())).filter(bool))
)
def test_every_token_is_a_word_and_leads_back_to_its_place(lines: list[str]) -> None:
    words = Words.of_lines(lines)
    places = [Position(line, word) for line, text in enumerate(lines) for word in range(len(text.split()))]
    assert len(words) == len(places)
    assert [words.position(at) for at in range(len(words))] == places
    assert [words.index(place) for place in places] == list(range(len(words)))
    assert words.lines_of(np.arange(len(words))).tolist() == [place.line for place in places]


def test_places_by_id_as_a_stable_sort_has_them() -> None:
    rng = np.random.default_rng(1)
    for size in (1, 3, 1 << 16, (1 << 16) + 1, 1 << 20):
        ids = rng.integers(0, size, 5000, dtype=np.int32)
        ids[:2] = size - 1
        assert np.array_equal(by_id(ids, size), np.argsort(ids, kind="stable"))
