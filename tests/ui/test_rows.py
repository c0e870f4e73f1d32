"""The rows of the transcript as values: folds, edges, lookups, and what an edit leaves in place."""

from dataclasses import replace
from itertools import pairwise
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkeditor.core.edits import Edit, Splice, apply
from talkeditor.core.findings import Evidence, Finding, Kind, Place
from talkeditor.core.propose import begin
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.transcript import Position, Transcript
from talkeditor.ui.views.folds import COMPACT, Context, folds_of
from talkeditor.ui.views.rows import Measures, Row, RowKind, Rows
from tests.core.pictures import review, transcript
from tests.ui import samples

TIGHT = Context(head=3, tail=2, before_qa=1, after_qa=2, around=1, points=3, least=4)


def proposed(picture: str) -> Review:
    """A picture whose segments are all proposed by the program, so that they fold."""
    drawn = review(picture)
    segments = tuple(
        replace(segment, finding=Finding(segment.start, drawn.end_of(i), segment.kind))
        for i, segment in enumerate(drawn.segments)
    )
    return replace(drawn, segments=segments)


def changed(state: Review, index: int, **values: object) -> Review:
    """The review with one segment changed."""
    segments = list(state.segments)
    segments[index] = replace(segments[index], **values)  # type: ignore[arg-type]
    return replace(state, segments=tuple(segments))


def laid_out(state: Review, context: Context = TIGHT) -> Rows:
    rows = Rows(Measures(), context)
    rows.show(state)
    return rows


def all_rows(rows: Rows) -> list[Row]:
    return list(rows.between(0, rows.height))


def sketch(rows: Rows) -> str:
    """The rows in one line: numbers for lines, `<a-b>` for folds (last line included), E, Q, Z."""
    signs = {RowKind.EDGE: "E", RowKind.QA: "Q", RowKind.END: "Z"}
    parts = []
    for row in all_rows(rows):
        if row.kind is RowKind.FOLD:
            parts.append(f"<{row.line}-{row.end - 1}>")
        elif row.kind is RowKind.REST:
            parts.append(f"{row.line}a")
        else:
            parts.append(signs.get(row.kind) or str(row.line))
    return " ".join(parts)


# Folding


def test_a_long_talk_shows_its_start_and_its_end() -> None:
    rows = laid_out(proposed("cc" + "t" * 20 + "cc"))
    assert sketch(rows) == "0 1 E 2 3 4 <5-19> 20 21 E 22 23"


def test_a_stretch_that_is_hardly_longer_than_a_fold_bar_is_shown() -> None:
    assert sketch(laid_out(proposed("t" * 8))) == "E 0 1 2 3 4 5 6 7 Z"
    assert sketch(laid_out(proposed("t" * 9))) == "E 0 1 2 <3-6> 7 8 Z"


def test_questions_are_shown_with_the_lines_around_them() -> None:
    rows = laid_out(changed(proposed("t" * 40), 0, qa=20))
    assert sketch(rows) == "E 0 1 2 <3-18> 19 Q 20 21 <22-37> 38 39 Z"


def test_questions_in_the_first_or_in_an_unfolded_line_have_their_row() -> None:
    assert sketch(laid_out(changed(review("tttt"), 0, qa=0))) == "E Q 0 1 2 3 Z"
    assert sketch(laid_out(changed(review("tttt"), 0, qa=3))) == "E 0 1 2 Q 3 Z"


def test_evidence_and_other_places_stay_in_view_the_disputed_first() -> None:
    state = proposed("t" * 60 + "cc")
    finding = replace(
        state.segments[0].finding or Finding(Position(0), Position(60), Kind.TALK),
        evidence=(Evidence(20, "for"), Evidence(30, "against", against=True), Evidence(10, "for")),
        end_places=(Place(Position(45)),),
        end_confidence=0.2,
    )
    state = changed(state, 0, finding=finding)
    few = replace(TIGHT, points=2, around=0)
    assert folds_of(state, 0, few) == [range(3, 30), range(31, 45), range(46, 58)]
    assert folds_of(state, 0, TIGHT) == [range(3, 19), range(22, 29), range(32, 44), range(47, 58)]


def test_other_places_of_a_sure_edge_take_no_room() -> None:
    state = proposed("t" * 60 + "cc")
    finding = replace(
        state.segments[0].finding or Finding(Position(0), Position(60), Kind.TALK),
        end_places=(Place(Position(45)),),
        end_confidence=0.9,
    )
    state = changed(state, 0, finding=finding)
    assert folds_of(state, 0, TIGHT) == [range(3, 58)]
    unsure = changed(state, 1, unsure=True)
    assert folds_of(unsure, 0, TIGHT) == [range(3, 44), range(47, 58)]


def test_what_nobody_proposed_or_decided_is_not_folded() -> None:
    assert RowKind.FOLD not in {row.kind for row in all_rows(laid_out(begin(transcript(50))))}
    assert RowKind.FOLD in {row.kind for row in all_rows(laid_out(review("T" * 50)))}


def test_a_further_pass_shows_less_unless_it_is_the_current_one() -> None:
    state = proposed("r" * 30 + "|" + "r" * 30 + "cc")
    rows = laid_out(state, Context())
    assert folds_of(state, 1, COMPACT) == [range(33, 58)]
    assert rows.of_line(40) == Row(RowKind.FOLD, 1, 33, 58, rows.of_line(32).bottom, 26)  # type: ignore[union-attr]
    assert rows.set_current(1)
    assert rows.first_fold(1) == 38
    assert not rows.set_current(1)
    assert rows.set_current(2)
    assert rows.first_fold(1) == 33
    assert rows.first_fold(2) is None


def test_folds_open_where_asked_and_close_again() -> None:
    rows = laid_out(changed(proposed("t" * 40), 0, qa=20))
    assert rows.open_at(10)
    assert sketch(rows).count("<") == 1
    assert not rows.open_at(10)
    assert rows.toggle(0)
    assert "<" not in sketch(rows)
    assert rows.toggle(0)
    assert sketch(rows).count("<") == 2


def test_an_unfolded_segment_stays_so_when_its_edges_move_and_when_it_is_split() -> None:
    state = proposed("cccc" + "t" * 40 + "cccc")
    rows = laid_out(state)
    rows.toggle(1)
    moved = changed(state, 1, start=Position(2))
    rows.show(moved)
    assert rows.first_fold(1) is None
    second = replace(moved.segments[1], start=Position(35))
    rows.show(replace(moved, segments=(*moved.segments[:2], second, *moved.segments[2:])))
    assert rows.first_fold(1) is None


def test_all_of_a_segment_is_shown_while_its_text_is_edited() -> None:
    rows = laid_out(proposed("t" * 40 + "cc"))
    assert rows.unfold_all_of(0)
    assert "<" not in sketch(rows)
    assert rows.unfold_all_of(-1)
    assert "<" in sketch(rows)


def test_the_context_grows_with_the_view_and_has_bounds() -> None:
    large, small, tiny = (Context.fitting(n) for n in (34, 21, 1))
    assert (large.head, large.tail, large.after_qa) == (8, 6, 3)
    assert (small.head, small.tail, small.after_qa) == (5, 4, 2)
    assert tiny.head >= 1
    assert tiny.tail >= 1
    assert Context.fitting(10_000).head <= 12


# Edges


def test_every_edge_has_a_row_and_so_has_the_end_of_a_talk_at_the_end() -> None:
    rows = laid_out(review("rr|rrcctt"))
    assert sketch(rows) == "E 0 1 E 2 3 E 4 5 E 6 7 Z"
    assert [rows.of_edge(i) is not None for i in range(6)] == [True, True, True, True, True, False]
    assert rows.of_edge(4) == all_rows(rows)[-1]


def test_gaps_at_the_ends_have_no_edge_there() -> None:
    rows = laid_out(review("cctt(tt)cc"))
    assert sketch(rows) == "0 1 E 2 3 E 4 5 E 6 7"
    assert rows.of_edge(0) is None
    assert rows.of_edge(4) is None


def test_an_edge_within_a_line_parts_it_in_two_rows() -> None:
    state = changed(review("cctt"), 1, start=Position(2, 3))
    rows = laid_out(state)
    assert sketch(rows) == "0 1 2a E 2 3 Z"
    assert rows.of_place(2, None) == rows.of_place(2, 3)
    rest = rows.of_place(2, 2)
    assert rest is not None
    assert (rest.kind, rest.segment, rest.line) == (RowKind.REST, 0, 2)
    assert rows.of_place(3, 0) == rows.of_line(3)


def test_the_extent_of_a_segment_holds_both_its_edges() -> None:
    rows = laid_out(review("ccttcc"))
    measures = rows.measures
    top, bottom = rows.extent(1)
    assert bottom - top == 2 * measures.edge + 2 * measures.line
    assert rows.extent(2)[1] == rows.height


# Steps


def test_steps_go_over_folds() -> None:
    rows = laid_out(proposed("t" * 20))
    assert rows.next_line(2, 1) == 18
    assert rows.next_line(18, -1) == 2
    assert rows.next_line(0, -1) == 0
    assert rows.next_line(19, 1) == 19


def test_nothing_is_laid_out_for_a_stream_without_lines() -> None:
    rows = laid_out(Review(Transcript(()), ()))
    assert rows.height == 0
    assert rows.at(0) is None
    assert rows.of_line(0) is None
    assert all_rows(rows) == []


# What always holds

KINDS = st.sampled_from(list(Kind))
RUNS = st.lists(
    st.tuples(KINDS, st.integers(1, 40), st.booleans(), st.integers(0, 3)), min_size=1, max_size=8
)


def drawn(runs: list[tuple[Kind, int, bool, int]]) -> Review:
    segments, line = [], 0
    for kind, length, known, word in runs:
        start = Position(line, word if line else 0)
        finding = Finding(start, Position(line + length), kind) if known else None
        qa = line + length // 2 if kind is Kind.TALK else None
        segments.append(Segment(start, kind, qa=qa, finding=finding, reel="A" if kind is Kind.REEL else None))
        line += length
    return Review(transcript(line), tuple(segments))


def check(rows: Rows, state: Review) -> None:
    found = all_rows(rows)
    assert found[0].top == 0
    assert found[-1].bottom == rows.height
    assert all(before.bottom == after.top for before, after in pairwise(found))
    lines = [line for row in found if row.kind in (RowKind.LINE, RowKind.FOLD) for line in range(*row[2:4])]
    assert lines == list(range(len(state.transcript)))
    for row in found:
        assert rows.at(row.top) == row
        assert rows.at(row.bottom - 1) == row
        if row.kind in (RowKind.LINE, RowKind.FOLD):
            assert rows.of_line(row.line) == row
            assert row.segment == state.index_of_line(row.line)
    assert sum(row.kind is RowKind.EDGE for row in found) >= len(state.segments) - 1


@given(RUNS)
def test_rows_show_every_line_once_and_are_found_by_height_and_by_line(
    runs: list[tuple[Kind, int, bool, int]],
) -> None:
    state = drawn(runs)
    check(laid_out(state), state)


@given(RUNS, st.data())
def test_after_an_edit_rows_are_as_if_laid_out_afresh(
    runs: list[tuple[Kind, int, bool, int]], data: st.DataObject
) -> None:
    state = drawn(runs)
    rows = laid_out(state)
    for _ in range(3):
        index = data.draw(st.integers(0, len(state.segments) - 1))
        old = state.segments[index]
        lines = state.lines_of(index)
        new: tuple[Segment, ...] = (replace(old, status=Status.ACCEPTED),)
        if len(lines) > 1 and data.draw(st.booleans()):
            new = (old, replace(old, start=Position(data.draw(st.integers(lines.start + 1, lines.stop - 1)))))
        elif index > 0 and data.draw(st.booleans()):
            new = ()
        state = apply(state, Edit("An edit", (Splice(index, (old,), new),)))
        rows.set_current(min(index, len(state.segments) - 1))
        rows.show(state)
        fresh = Rows(Measures(), TIGHT)
        fresh.show(state)
        current = data.draw(st.integers(0, len(state.segments) - 1))
        rows.set_current(current)
        fresh.set_current(current)
        assert all_rows(rows) == all_rows(fresh)
        check(rows, state)


def test_an_edit_lays_out_only_what_it_touches() -> None:
    state = samples.review()
    rows = Rows(Measures(), Context())
    rows.show(state)
    built: list[int] = []
    build = rows._build
    rows._build = lambda index: (built.append(index), build(index))[1]  # type: ignore[method-assign]
    rows.show(changed(state, 5, status=Status.ACCEPTED))
    assert built == [4, 5, 6]


@pytest.mark.timed
def test_a_million_lines_are_laid_out_and_searched_at_once() -> None:
    lines = Transcript(tuple(["so the rope goes round"] * 1_000_000))
    finding = Finding(Position(0), Position(1), Kind.TALK)
    segments = tuple(
        Segment(Position(n * 500), (Kind.TALK, Kind.CHATTER)[n % 2], finding=finding) for n in range(2_000)
    )
    rows = Rows()
    begun = perf_counter()
    rows.show(Review(lines, segments))
    laid = perf_counter() - begun
    begun = perf_counter()
    for line in range(0, 1_000_000, 1_000):
        row = rows.of_line(line)
        assert row is not None
        assert rows.at(row.top) == row
    searched = perf_counter() - begun
    # Generous for a busy machine: what grows with the lines would take many seconds.
    assert laid < 0.5
    assert searched < 0.5


def test_notes_stay_near_their_lines_in_a_wide_window() -> None:
    from talkeditor.ui.views.rowpaint import note_end

    assert note_end(700, 900, 400) == 700, "a window that is not wide: at its right"
    assert note_end(3000, 900, 400) == 900
    assert note_end(3000, 900, 1500) == 1500, "a long line pushes its note"
    assert note_end(1200, 900, 1500) == 1200
