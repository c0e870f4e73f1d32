"""From cues to lines: what folds, what is left out, which times come along."""

import pytest

from talkeditor.core.normalise import folded, normalise
from talkeditor.core.transcript import Cue


def test_times_of_words_move_with_their_line() -> None:
    transcript = normalise(
        [
            Cue(" "),
            Cue("good  morning", 100, words_ms=(100, 250)),
            Cue("all"),
            Cue("of us", words_ms=(None, 9)),
        ]
    )
    assert transcript.lines == ("good morning", "all", "of us")
    assert transcript.word_times == {0: (100, 250), 2: (None, 9)}


def test_times_that_do_not_match_the_words_are_left_out() -> None:
    assert normalise([Cue("good morning", words_ms=(1, 2, 3)), Cue("all", words_ms=())]).word_times == {}


def test_a_no_break_space_parts_words_as_it_does_in_the_transcript() -> None:
    transcript = normalise([Cue("10\u00a0boats", words_ms=(1, 2))])
    assert len(transcript.words(0)) == len(transcript.word_times[0])


def test_what_no_caption_has_the_transcript_has_not() -> None:
    bare = normalise([Cue("one"), Cue("two")])
    assert (bare.starts_ms, bare.ends_ms, bare.speakers, bare.word_times) == ((), (), (), {})
    some = normalise([Cue("one", 0), Cue(" "), Cue("two", None, 900, "Ada")])
    assert (some.starts_ms, some.ends_ms, some.speakers) == ((0, None), (None, 900), (None, "Ada"))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  one \t two\nthree ", "one two three"),
        ("\u00a010\u00a0 boats\u00a0", "10\u00a0 boats"),
        ("çé\u2028 là", "çé là"),
        ("one\u3000two", "one\u3000two"),
        (" \x85 ", ""),
    ],
)
def test_blanks_fold_and_the_author_s_own_signs_stay(text: str, line: str) -> None:
    assert folded(text) == line


def test_a_time_of_a_stretch_is_that_of_its_first_word() -> None:
    text = "\u4f60\u597d \u662f"
    assert normalise([Cue(text, words_ms=(5, 9))]).word_times == {0: (5, None, 9)}
    assert normalise([Cue(text, words_ms=(5, 7, 9))]).word_times == {0: (5, 7, 9)}
    assert normalise([Cue(text, words_ms=(5,))]).word_times == {}
