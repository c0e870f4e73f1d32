"""Words between blanks, and in lines without blanks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkeditor.core import operations as ops
from talkeditor.core.clean import clean_lines
from talkeditor.core.edits import apply
from talkeditor.core.findings import Kind
from talkeditor.core.language import Language
from talkeditor.core.normalise import normalise
from talkeditor.core.progress import words_of as progress_of
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment
from talkeditor.core.talks import part_of
from talkeditor.core.transcript import Cue, Position, Transcript
from talkeditor.core.words import between, count_words, word_spans, words_in_each, words_of

SIGNS = "灯台のはっーァン가 éa1.,()[]「」。、…👩\u200d\u3099\u0301\u3000"
MIXED = st.text(st.sampled_from(SIGNS), max_size=40)
LINE = "今日はPythonで25個の灯台、"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("so  we go", ["so", "we", "go"]),
        ("오늘은 등불과 매듭", ["오늘은", "등불과", "매듭"]),
        ("שלום לכולם", ["שלום", "לכולם"]),
        ("灯台と岬", ["灯", "台", "と", "岬"]),
        (LINE, ["今", "日", "は", "Python", "で", "25", "個", "の", "灯", "台、"]),
        ("ランタンを、ひとつ。", ["ランタン", "を、", "ひ", "と", "つ。"]),
        ("ちょっとらーめん", ["ちょっ", "と", "らー", "め", "ん"]),
        ("「灯台」は（岬）", ["「灯", "台」", "は", "（岬）"]),
        ("[拍手]灯 [a b]", ["[拍手]", "灯", "[a", "b]"]),
        ("が\u3099葛\U000e0101 か\u3099", ["が\u3099", "葛\U000e0101", "か\u3099"]),
        ("用3.12版👩‍👩‍👧打结, (好)", ["用", "3.12", "版", "👩‍👩‍👧", "打", "结,", "(好)"]),
        ("", []),
    ],
)
def test_words_of_a_line(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@given(MIXED)
def test_no_sign_is_lost_and_none_is_said_twice(text: str) -> None:
    words = words_of(text)
    assert "".join(words) == "".join(text.split())
    assert [text[start:end] for start, end in word_spans(text)] == words
    assert sum(words_in_each(text)) == len(words)
    folded = " ".join(text.split())
    assert count_words(folded) == len(words)


@given(MIXED, st.integers(0, 40))
def test_a_line_is_the_words_before_a_place_and_those_behind(text: str, place: int) -> None:
    text = " ".join(text.split())
    before, behind = between(text, 0, place), between(text, place)
    assert text in (f"{before}{behind}", f"{before} {behind}", f"{before} {behind}".strip())


def review() -> Review:
    return Review(Transcript(("灯台", LINE, "終わり")), (Segment(Position(0), Kind.TALK),))


def test_an_edge_lies_within_a_line_without_blanks() -> None:
    now = review()
    edit = ops.split(now, Position(1, 5))
    assert edit is not None
    now = apply(now, edit)
    assert now.segments[1].start == Position(1, 5)
    assert part_of(now, Position(0), Position(1, 5)).lines[1].text == "今日はPythonで"
    assert part_of(now, Position(1, 5), Position(2)).lines[0].text == "25個の灯台、"
    assert part_of(now, Position(1, 2), Position(1, 4)).lines[0].text == "はPython"
    moved = ops.nudge_word(now, 1, +1)
    assert moved is not None
    assert apply(now, moved).segments[1].start == Position(1, 6)


def test_an_edge_keeps_its_place_in_a_corrected_line() -> None:
    now = review()
    edit = ops.split(now, Position(1, 3))
    assert edit is not None
    now = apply(now, edit)
    corrected = ops.correct(now, 1, "今日もPythonで30個の灯台、")
    assert corrected is not None
    now = apply(now, corrected)
    assert part_of(now, Position(1), Position(1, 3)).lines[0].text == "今日も"
    assert part_of(now, Position(1, 3), Position(2)).lines[0].text == "Pythonで30個の灯台、"


def test_changed_signs_are_counted_one_by_one() -> None:
    corrected = ops.correct(review(), 1, "今日もPythonで30個の灯台、")
    assert corrected is not None
    assert progress_of(apply(review(), corrected), (0,)).changed == 2


def test_times_of_stretches_between_blanks_become_times_of_their_first_words() -> None:
    times = normalise([Cue("灯台 knots", 0, 900, None, (0, 500))]).word_times
    assert times == {0: (0, None, 500)}
    assert normalise([Cue("灯台", 0, 900, None, (0, 500))]).word_times == {0: (0, 500)}
    assert normalise([Cue("灯台 knots", 0, 900, None, (0, 1, 2, 3))]).word_times == {}


def test_words_without_blanks_take_their_time_too() -> None:
    lines = [Cue("灯台の話をゆっくりしましょう今日は", start) for start in range(0, 150_000, 5_000)]
    rows = normalise(lines)
    whole = part_of(Review(rows, (Segment(Position(0), Kind.TALK),)), Position(0), rows.end)
    assert len(clean_lines(whole.lines, Language()).paragraphs) == 1


def test_words_of_cleaned_text_are_counted_as_people_count_them() -> None:
    assert clean_lines([(0, "灯台の話"), (1, "two knots")], Language()).words == 6
    assert clean_lines([(0, "été two knots")], Language()).words == 3


def test_paragraphs_without_blanks_are_as_long_as_others() -> None:
    rows = [f"{chr(0x4E00 + n)}番の灯台の話をゆっくりしましょう。" for n in range(100)]
    sizes = [p.size for p in clean_lines(enumerate(rows), Language()).paragraphs]
    assert len(sizes) > 8
    assert max(sizes) < 250
    # Without stops they end where a line broke off early.
    unmarked = [row[: 9 if n % 5 else 17] for n, row in enumerate(rows)]
    assert len(clean_lines(enumerate(unmarked), Language()).paragraphs) > 3
    spaced = [f"a rope goes {n} times round the post." for n in range(100)]
    assert next(p.size for p in clean_lines(enumerate(spaced), Language()).paragraphs) == 80
