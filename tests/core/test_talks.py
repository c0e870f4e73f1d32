"""From a review to talks, and the account of every line."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkeditor.core.accounting import Category, account, destinations
from talkeditor.core.findings import Edge, Evidence, Finding, Heard, Kind
from talkeditor.core.language import Language
from talkeditor.core.overlay import Overlay
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.talks import (
    NO_INTRODUCTION,
    NO_TITLE,
    gather,
    mapped_word,
    part_of,
)
from talkeditor.core.transcript import Position, Transcript
from tests.core.pictures import review

ENGLISH = Language("en", fillers=frozenset({"uh", "um"}), unfinished=frozenset({"the", "and"}))


def with_segment(state: Review, index: int, **changes: object) -> Review:
    segments = list(state.segments)
    segments[index] = replace(segments[index], **changes)
    return replace(state, segments=tuple(segments))


def finding(heard: Heard | None = None, *, end: int = 0, evidence: tuple[Evidence, ...] = ()) -> Finding:
    return Finding(Position(0), Position(end), Kind.TALK, heard=heard, evidence=evidence)


def texts(state: Review, **options: bool) -> list[list[str]]:
    return [[line.text for line in talk.lines] for talk in gather(state, **options)]


def test_only_accepted_talks_leave_unless_proposed_ones_are_wanted() -> None:
    state = review("ccTTtt(ttt)TrR")
    assert [talk.number for talk in gather(state)] == [1, 3]
    assert [(talk.number, talk.accepted) for talk in gather(state, True)] == [
        (1, True),
        (2, False),
        (3, True),
    ]


def test_numbers_count_all_talks_so_that_names_stay_when_more_are_accepted() -> None:
    assert [talk.number for talk in gather(review("ttTT|tt"), only={2})] == [2]
    assert gather(review("ttTT"), only={1}) == ()


@pytest.mark.parametrize(
    ("title", "heard", "expected"),
    [
        (None, "", ("Talk 1", False)),
        (None, "knots uh for um sailors", ("knots for sailors", True)),
        ("", "knots for sailors", ("Talk 1", False)),
        ("  Knots  and ropes ", "knots", ("Knots and ropes", True)),
        (None, "uh um", ("Talk 1", False)),
    ],
)
def test_title(title: str | None, heard: str, expected: tuple[str, bool]) -> None:
    state = with_segment(review("TT"), 0, title=title, finding=finding(Heard(heard, (), 0)))
    (talk,) = gather(state, language=ENGLISH)
    assert (talk.title, talk.titled) == expected
    assert (NO_TITLE in talk.warnings) is not expected[1]


def test_parts_of_a_talk_are_joined_and_the_first_bears_the_names() -> None:
    state = with_segment(review("TTrrTT"), 2, continues=True)
    state = with_segment(state, 0, title="Ropes", speakers=("Ada",))
    (talk,) = gather(state)
    assert [part.range for part in talk.parts] == [range(2), range(4, 6)]
    assert (talk.title, talk.speakers) == ("Ropes", ("Ada",))


def test_an_undecided_part_is_left_out_and_named() -> None:
    state = with_segment(review("TTrrtt"), 2, continues=True)
    (talk,) = gather(state)
    assert [part.range for part in talk.parts] == [range(2)]
    assert any("undecided" in warning for warning in talk.warnings)
    assert account(state, [talk]).counts[Category.UNDECIDED] == 2


def test_an_edge_inside_a_line_parts_its_words() -> None:
    state = with_segment(review("TTTT|TTTT"), 1, start=Position(4, 2))
    first, second = gather(state)
    assert [line.text for line in first.lines][-1] == "a4 b4"
    assert next(line.text for line in second.lines) == "c4 d4"
    assert (first.parts[0].range, second.parts[0].range) == (range(5), range(4, 8))
    assert account(state, [first, second]).counts[Category.TALK] == 8


def test_both_edges_inside_one_line() -> None:
    part = part_of(review("TT"), Position(1, 1), Position(1, 3))
    assert [line.text for line in part.lines] == ["b1 c1"]


def test_an_edge_in_a_corrected_line_stays_at_its_words() -> None:
    state = with_segment(review("TT|TT"), 1, start=Position(2, 2))
    state = replace(state, corrections=Overlay([(2, "quite new a2 b2 C2 d2")]))
    first, second = gather(state)
    assert [line.text for line in first.lines][-1] == "quite new a2 b2"
    assert next(line.text for line in second.lines) == "C2 d2"


@pytest.mark.parametrize(
    ("raw", "corrected", "word", "expected"),
    [
        ("a b c", "a b c", 2, 2),
        ("a b c", "x a b c", 1, 2),
        ("a b c", "a c", 2, 1),
        ("a b c", "a bb cc", 2, 2),
        ("euro python is on", "EuroPython is on", 2, 1),
        ("thanks all hello you", "thanks hello you", 2, 1),
        ("a b c", "", 2, 0),
        ("a b c", "x", 0, 0),
        ("a b", "a b c", 2, 3),
    ],
)
def test_mapped_word(raw: str, corrected: str, word: int, expected: int) -> None:
    assert mapped_word(raw.split(), corrected.split(), word) == expected


@given(st.lists(st.sampled_from("abcd"), max_size=8), st.lists(st.sampled_from("abcd"), max_size=8))
def test_mapped_words_are_in_order_and_inside(raw: list[str], corrected: list[str]) -> None:
    places = [mapped_word(raw, corrected, word) for word in range(len(raw) + 1)]
    assert places == sorted(places)
    assert all(0 <= place <= len(corrected) for place in places)


def test_cut_lines_leave_the_talk_and_are_accounted_for() -> None:
    state = replace(review("ccTTTTcc"), cuts=Overlay([(0, True), (3, True)]))
    (talk,) = gather(state)
    assert [line.number for line in talk.lines] == [2, 4, 5]
    counts = account(state, [talk]).counts
    assert (counts[Category.TALK], counts[Category.CUT], counts[Category.CHATTER]) == (3, 1, 4)


def test_without_questions_a_talk_ends_before_them() -> None:
    state = with_segment(review("ccTTTTTT"), 1, qa=5)
    (whole,), (short,) = gather(state), gather(state, questions=False)
    assert whole.qa == 5
    assert [line.number for line in short.lines] == [2, 3, 4]
    assert short.qa is None
    counts = account(state, [short]).counts
    assert (counts[Category.TALK], counts[Category.LEFT_OUT]) == (3, 3)


def test_questions_in_the_first_part_leave_out_later_parts() -> None:
    state = with_segment(with_segment(review("TTTrTT"), 2, continues=True), 0, qa=1)
    (talk,) = gather(state, questions=False)
    assert [line.number for line in talk.lines] == [0]


def test_a_mark_outside_the_talk_is_no_questions() -> None:
    assert gather(with_segment(review("TTcc"), 0, qa=3))[0].qa is None


def test_warns_of_a_talk_that_nobody_introduced() -> None:
    state = with_segment(review("TT"), 0, finding=finding())
    assert NO_INTRODUCTION in gather(state)[0].warnings
    state = with_segment(review("ccTT"), 1, finding=finding(Heard("ropes", (), 1)))
    assert NO_INTRODUCTION in gather(state)[0].warnings
    state = with_segment(review("TT"), 0, finding=finding(Heard("ropes", (), 0)))
    assert gather(state)[0].warnings == ()
    state = with_segment(review("TT"), 0, finding=None)
    assert NO_INTRODUCTION not in gather(state)[0].warnings, "a person's own segment"


@pytest.mark.parametrize(
    ("last", "evidence", "partial", "stops"),
    [
        ("that was it", (), False, False),
        ("and this is the", (), False, True),
        ("that was it", (Evidence(1, "nothing closes it", Edge.END, against=True),), False, True),
        ("that was it", (Evidence(1, "applause", Edge.END),), False, False),
        ("that was it", (), True, True),
    ],
)
def test_tells_where_captions_break_off(
    last: str, evidence: tuple[Evidence, ...], partial: bool, stops: bool
) -> None:
    segment = Segment(
        Position(0),
        Kind.TALK,
        Status.ACCEPTED,
        title="Ropes",
        partial=partial,
        finding=finding(Heard("ropes", (), 0), end=2, evidence=evidence),
    )
    (talk,) = gather(Review(Transcript(("hello", last)), (segment,)), language=ENGLISH)
    assert talk.stops_at == (1 if stops else None)
    assert talk.warnings == (("Stops in mid-sentence: the captions break off at line 2",) if stops else ())


INTRODUCED = ("welcome", "here is ropes", "by Ada", "[Applause]", "thanks", "so ropes", "[Applause]", "bye")


@pytest.mark.parametrize(
    ("heard", "first"),
    [(Heard("ropes", (), 1), 4), (Heard("ropes", (), 4), 7), (Heard("ropes"), 0), (None, 0)],
)
def test_without_the_introduction_a_talk_starts_behind_the_applause(heard: Heard | None, first: int) -> None:
    language = Language("en", tags={"applause": frozenset({"applause"})})
    segment = Segment(Position(0), Kind.TALK, Status.ACCEPTED, finding=finding(heard))
    state = Review(Transcript(INTRODUCED), (segment,))
    (talk,) = gather(state, language=language, introduction=False)
    assert talk.parts[0].start == Position(first)
    assert account(state, [talk]).counts[Category.LEFT_OUT] == first


def test_an_account_that_misses_a_line_is_a_fault() -> None:
    state = Review(Transcript(("a", "b", "c")), (Segment(Position(1), Kind.CHATTER),))
    with pytest.raises(ArithmeticError, match="2 of 3 lines"):
        destinations(state, ())


@pytest.mark.parametrize(("behind", "stops"), [("n", True), ("r", True), ("c", False), ("", True)])
@pytest.mark.parametrize("closed", [True, False])
def test_a_talk_that_runs_into_noise_without_a_close_breaks_off(
    behind: str, stops: bool, closed: bool
) -> None:
    language = Language("en", closings=frozenset({"thanks"}))
    state = review("TTT" + behind)
    state = replace(state, corrections=Overlay([(2, "many Thanks!")] if closed else []))
    (talk,) = gather(state, language=language)
    assert talk.stops_at == (2 if stops and not closed else None)


def test_times_and_speakers_come_along() -> None:
    transcript = Transcript(("a b", "c", "d"), (0, 1000, None), (900, 1900, None), ("Ada", None, "Bo"))
    part = part_of(Review(transcript, ()), Position(1), Position(3))
    assert [tuple(line) for line in part.lines] == [(1, "c", 1000, 1900, None), (2, "d", None, None, "Bo")]


def test_the_account_names_every_category() -> None:
    state = replace(review("rrRccbnnn(tt)TTtT"), cuts=Overlay([(12, True)]))
    found = account(state, gather(state))
    assert {str(c): n for c, n in found.counts.items()} == {
        "talk": 2, "reel": 3, "chatter": 2, "break": 1, "noise": 3, "dropped": 2, "cut": 1,
        "undecided": 1, "left out": 0,
    }  # fmt: skip
    assert (found.in_talks, found.left_out, found.total) == (2, 13, 15)


def test_a_line_shared_by_an_exported_and_an_undecided_talk_counts_to_the_one_behind() -> None:
    state = with_segment(review("TTtt"), 1, start=Position(2, 1))
    found = account(state, gather(state))
    assert (found.counts[Category.TALK], found.counts[Category.UNDECIDED]) == (2, 2)


@given(
    st.lists(
        st.sampled_from(["t", "T", "(t)", "r", "R", "c", "b", "n", "TT", "ttt", "(rr)"]),
        min_size=1,
        max_size=12,
    ),
    st.data(),
)
def test_the_sum_is_always_all_lines(pieces: list[str], data: st.DataObject) -> None:
    state = review("|".join(pieces))
    count = len(state.transcript)
    lines = st.integers(0, count - 1)
    segments = tuple(
        replace(
            segment,
            start=Position(segment.start.line, data.draw(st.integers(0, 3)) if number else 0),
            continues=data.draw(st.booleans()),
            qa=data.draw(st.none() | lines),
        )
        for number, segment in enumerate(state.segments)
    )
    state = replace(
        state, segments=segments, cuts=Overlay((line, True) for line in data.draw(st.sets(lines)))
    )
    for proposed in (False, True):
        for questions in (False, True):
            found = account(state, gather(state, proposed, questions=questions))
            assert sum(found.counts.values()) == count
            assert min(found.counts.values()) >= 0


@given(st.integers(1, 11), st.integers(0, 3))
def test_no_word_of_neighbouring_talks_is_lost_or_doubled(line: int, word: int) -> None:
    state = with_segment(review("T" * line + "|" + "T" * (12 - line)), 1, start=Position(line, word))
    words = [word for talk in gather(state) for line in talk.lines for word in line.text.split()]
    assert words == [word for line in state.transcript for word in line.split()]
