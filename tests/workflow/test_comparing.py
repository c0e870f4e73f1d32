"""The passes of a reel beside one another, taken from the review as it is."""

from dataclasses import replace

from talkeditor.core.findings import Kind
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.transcript import Position, Transcript
from talkeditor.detectors.collation import Match
from talkeditor.workflow.comparing import columns_of, compare_passes, heard_apart

LINES = (
    "the harbour market opens at nine each morning",
    "come and see the boats of the old town",
    "our lamps are made by hand in small numbers",
    "ask at the desk for a map of the walls",
)


def passes(*wordings: tuple[str, ...], partial: tuple[int, ...] = ()) -> Review:
    """A stream of passes with these lines, and a talk behind them."""
    lines: list[str] = []
    segments = []
    for number, wording in enumerate(wordings):
        segments.append(Segment(Position(len(lines)), Kind.REEL, reel="A", partial=number in partial))
        lines += wording
    segments.append(Segment(Position(len(lines)), Kind.TALK))
    lines.append("now to something else altogether")
    return Review(Transcript(tuple(lines)), tuple(segments))


def swapped(line: int, text: str) -> tuple[str, ...]:
    return (*LINES[:line], text, *LINES[line + 1 :])


def test_passes_with_the_same_words_differ_nowhere() -> None:
    found = compare_passes(passes(LINES, LINES, LINES), "A")
    assert found.places == ()
    assert [one.same for one in found.passes] == [1.0, 1.0, 1.0]


def test_a_place_has_a_line_a_pass_with_its_columns_aligned() -> None:
    other = swapped(2, "our lambs are made by hand in small numbers")
    found = compare_passes(passes(LINES, other, LINES), "A")
    (place,) = found.places
    assert [line.number for line in place.lines] == [1, 2, 3]
    differing = [piece for line in place.lines for piece in line.pieces if piece.match is Match.DIFFERS]
    assert [piece.text for piece in differing] == ["lambs"]
    shown = [piece.column for piece in place.lines[0].pieces]
    assert shown == list(range(len(place.widths)))
    assert place.lines[1].line == 5
    assert [one.best for one in found.passes] == [True, False, False]


def test_a_missing_word_is_a_dash() -> None:
    other = swapped(1, "come and see the boats of the town")
    (place,) = compare_passes(passes(LINES, LINES, other), "A").places
    missing = [piece for piece in place.lines[2].pieces if piece.match is Match.MISSING]
    assert [piece.text for piece in missing] == ["–"]


def test_words_that_are_not_the_reels_are_named_as_such() -> None:
    said = "one two three four five six seven eight nine ten check check "
    other = swapped(2, said + LINES[2])
    found = compare_passes(passes(LINES, LINES, other), "A")
    assert [one.live for one in found.passes] == [False, False, True]
    pieces = [p for place in found.places for line in place.lines for p in line.pieces if p.live]
    assert pieces
    assert "seven eight" in pieces[0].text


def test_a_partial_pass_is_only_compared_where_it_plays() -> None:
    other = swapped(1, "come and see the goats of the old town")
    found = compare_passes(passes(LINES, other, LINES[2:], partial=(2,)), "A")
    (place,) = found.places
    assert [line.number for line in place.lines] == [1, 2]
    assert found.passes[2].same == 1.0


def test_dropped_passes_and_other_reels_are_left_out() -> None:
    review = passes(LINES, LINES, LINES)
    dropped = replace(review.segments[1], status=Status.DROPPED)
    review = replace(review, segments=(review.segments[0], dropped, *review.segments[2:]))
    assert [one.number for one in compare_passes(review, "A").passes] == [1, 3]
    assert compare_passes(review, "B").passes == ()


def test_what_passes_have_otherwise_than_most_is_counted() -> None:
    lambs = swapped(2, "our lambs are made by hand in small numbers")
    boards = swapped(1, "come and see the bow and arrow of the old town")
    found = heard_apart(passes(LINES, lambs, lambs, LINES, LINES, boards), "A")
    assert [(one.form, one.most, one.passes) for one in found] == [
        ("lambs", "lamps", 2),
        ("bow and arrow", "boats", 1),
    ]


def test_two_passes_outvote_each_other_and_talk_over_a_pass_has_no_vote() -> None:
    lambs = swapped(2, "our lambs are made by hand in small numbers")
    assert heard_apart(passes(LINES, lambs), "A") == ()
    said = "one two three four five six seven eight nine ten check check "
    assert heard_apart(passes(LINES, LINES, swapped(2, said + LINES[2])), "A") == ()


def test_signs_of_two_columns_and_marks_of_none_are_counted_so() -> None:
    assert [columns_of(text) for text in ("knot", "é", "e\u0301", "灯台", "등불", "שלום", "a灯")] == [
        4, 1, 1, 4, 4, 4, 3,
    ]  # fmt: skip
