"""From cues to lines: what folds, what is left out, which times come along."""

from talkeditor.core.normalise import normalise
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
