"""What is written beside the words of a line and on an edge, as values."""

from dataclasses import replace

import pytest

from talkeditor.core import translation
from talkeditor.core.findings import Finding, Kind, Sureness
from talkeditor.core.overlay import Overlay
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment
from talkeditor.core.transcript import Position
from talkeditor.core.words import word_spans
from talkeditor.ui.views.linemarks import (
    Marks,
    changed_words,
    fold_text,
    in_the_margin,
    spoken_line,
    tag_spans,
    word_at,
)
from tests.core.pictures import review
from tests.ui import samples


def marks_of(state: Review) -> Marks:
    marks = Marks()
    marks.show(state)
    return marks


def labels(state: Review) -> list[str]:
    marks = marks_of(state)
    return [marks.edge(index).label for index in range(len(state.segments) + 1)]


def with_segment(state: Review, index: int, **values: object) -> Review:
    segments = list(state.segments)
    segments[index] = replace(segments[index], **values)  # type: ignore[arg-type]
    return replace(state, segments=tuple(segments))


# Words


@pytest.mark.parametrize(
    ("captioned", "now", "changed"),
    [
        ("a b c", "a b c", set()),
        ("a b c", "a x c", {1}),
        ("a b c", "x b y", {0, 2}),
        ("a b", "a new b", {1}),
        ("a b c", "a c", set()),
        ("", "a b", {0, 1}),
        ("a b", "b a", {0}),
    ],
)
def test_changed_words_are_those_that_were_not_captioned(captioned: str, now: str, changed: set[int]) -> None:
    assert changed_words(captioned.split(), now.split()) == changed


def test_very_long_lines_are_compared_by_their_ends_alone() -> None:
    old = [str(n) for n in range(1_000)]
    new = [*old[:10], "x", *old[11:500], "y", *old[501:]]
    assert changed_words(old, new) == set(range(10, 501))


def test_words_and_tags_are_found_in_characters() -> None:
    assert word_spans("so  we go") == [(0, 2), (4, 6), (7, 9)]
    assert word_at("so we go", 0) == 0
    assert word_at("so we go", 4) == 1
    assert word_at("", 3) == 0
    assert tag_spans("yes [Applause] and [Music]") == [(4, 14), (19, 26)]
    assert tag_spans("no [tag") == []


# Edges


def test_edges_are_named_by_what_starts_or_ends_there() -> None:
    assert labels(review("ccttccttcc"))[1:5] == [
        "Start of talk 1", "End of talk 1", "Start of talk 2", "End of talk 2",
    ]  # fmt: skip
    assert labels(review("tt|ttrr")) == [
        "Start of talk 1",
        "End of talk 1  ·  start of talk 2",
        "End of talk 2  ·  reel, pass 1",
        "End of the reel",
    ]
    assert labels(review("rr|rrccnntt")) == [
        "Reel, pass 1", "Pass 2", "End of the reel", "Noise", "Start of talk 1", "End of talk 1",
    ]  # fmt: skip


def test_a_dropped_talk_has_no_number() -> None:
    assert labels(review("(tt)ccttcc"))[:4] == [
        "Start of a dropped talk", "End of the dropped talk", "Start of talk 1", "End of talk 1",
    ]  # fmt: skip


def test_an_interrupted_talk_breaks_off_and_goes_on() -> None:
    state = with_segment(review("ttnnttcctt"), 2, continues=True)
    assert labels(state)[:5] == [
        "Start of talk 1", "Talk 1 breaks off", "Talk 1 goes on", "End of talk 1", "Start of talk 2",
    ]  # fmt: skip


def test_an_edge_is_as_sure_as_its_less_sure_side_while_it_lies_where_it_was_proposed() -> None:
    state = samples.review()
    marks = marks_of(state)
    assert marks.edge(3).sureness is Sureness.SURE
    assert marks.edge(4).sureness is Sureness.LIKELY
    assert marks.edge(7).sureness is Sureness.UNSURE
    moved = with_segment(state, 3, start=Position(45), pinned=True)
    assert marks_of(moved).edge(3).sureness is None
    assert marks_of(moved).edge(3).placed
    assert marks_of(review("cctt")).edge(1).sureness is None


# Notes and folds


def test_notes_come_from_a_segment_and_from_its_neighbours() -> None:
    marks = marks_of(samples.review())
    assert [note.text for note in marks.notes(3, 44)] == ["the host greets"]
    assert [note.text for note in marks.notes(3, 118)] == ["against: the speaker says thank you earlier"]
    assert [note.text for note in marks.notes(6, 182)] == ["place 1: another voice"]
    assert marks.notes(3, 60) == []


def test_marks_turn_to_another_review() -> None:
    state = samples.review()
    marks = marks_of(state)
    assert marks.notes(3, 44)
    marks.show(with_segment(state, 3, finding=None))
    assert marks.notes(3, 44) == []


def test_a_fold_says_what_is_inside() -> None:
    state = samples.review()
    assert fold_text(state, 3, range(50, 70)) == "51–70  ·  20 lines folded  ·  applause × 3"
    quiet = Review(review("t" * 200).transcript, (Segment(Position(0), Kind.TALK),))
    assert fold_text(quiet, 0, range(1, 11)) == "2–11  ·  10 lines folded"
    assert fold_text(quiet, 0, range(150)).endswith("no applause, music or tag inside")
    edited = replace(quiet, cuts=Overlay([(5, True)]), corrections=Overlay([(6, "x"), (7, "y")]))
    assert fold_text(edited, 0, range(1, 11)).endswith("1 left out  ·  2 corrected")
    gap = Review(quiet.transcript, (Segment(Position(0), Kind.NOISE),))
    assert fold_text(gap, 0, range(10)).endswith("4.0 words a line")


def test_a_fold_text_follows_a_correction() -> None:
    quiet = Review(review("t" * 20).transcript, (Segment(Position(0), Kind.TALK),))
    marks = marks_of(quiet)
    assert "corrected" not in marks.fold(0, range(10))
    marks.show(replace(quiet, corrections=Overlay([(6, "x")])))
    assert "1 corrected" in marks.fold(0, range(10))


# Aloud


def test_a_line_is_read_out_with_its_place_and_notes() -> None:
    state = samples.review()
    marks = marks_of(state)
    assert spoken_line(state, marks, 44) == (
        "45, talk 1, start, the first lantern was um made of paper, note: the host greets"
    )
    assert ", end, " in spoken_line(state, marks, 119)
    changed = replace(state, corrections=Overlay([(60, "new")]), cuts=Overlay([(60, True)]))
    assert spoken_line(changed, marks, 60) == f"61, talk 1, left out, new, was: {state.transcript.lines[60]}"


def test_a_talk_with_questions_says_where_they_start() -> None:
    finding = Finding(Position(0), Position(4), Kind.TALK)
    state = with_segment(review("tttt"), 0, qa=2, finding=finding)
    assert "questions and answers start" in spoken_line(state, marks_of(state), 2)


# In another language

_GERMAN = {
    "small": "capital",
    "End of talk {number}": "Ende von Vortrag {number}",
    "Start of talk {number}": "Anfang von Vortrag {number}",
    "{n} left out": "{n} weggelassen",
    "{number} words a line": "{number} Wörter je Zeile",
}


class _German:
    """A language whose nouns keep their capitals, and that quotes with other marks."""

    separator = "."

    def __call__(self, text: str, about: str, _: int) -> str:
        return _GERMAN.get(text, "")


def test_notes_and_edges_follow_the_language(monkeypatch: pytest.MonkeyPatch) -> None:
    assert in_the_margin("Thanks: “so long”") == "thanks"
    monkeypatch.setattr(translation, "_catalog", _German())
    assert in_the_margin("Begrüßung: „guten Morgen“") == "Begrüßung"
    assert in_the_margin("Saludo: «buenos días»") == "Saludo"
    assert labels(review("tttTTT"))[1] == "Ende von Vortrag 1  ·  Anfang von Vortrag 2"
    gap = Review(review("t" * 20).transcript, (Segment(Position(0), Kind.NOISE),))
    cut = replace(gap, cuts=Overlay([(5, True)]))
    text = fold_text(cut, 0, range(10))
    assert "1 weggelassen" in text
    assert text.endswith("4,0 Wörter je Zeile")
