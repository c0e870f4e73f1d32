"""A schedule in mind: talks start where slots are heard, softly and in order; a wrong one does no harm."""

from dataclasses import replace

import numpy as np
import pytest

from talkeditor.core.findings import Chapter, Constraints, Edge, Finding, Kind
from talkeditor.core.schedule import Slot, SlotKind
from talkeditor.core.transcript import Position
from talkeditor.detectors import run
from talkeditor.detectors.expected import Expected
from talkeditor.detectors.words import Words
from tests.detectors.halls import speech, transcript

SLOTS = (
    Slot("a", "Bowlines and other loops", ("Signe Dahl",), minutes=8),
    Slot("b", "Mending herring nets", ("Oluf Kjeldsen",), minutes=8),
)
FOREIGN = (Slot("x", "Zeppelins", ("Ferdinand Quist",), minutes=30),)
OPENING = ["okay good morning everyone", "our next speaker is petra lund", "[Applause]"]
STREAM = transcript(
    ["bowlines then with signe dahl"],
    speech(0, 150),
    ["right so herring nets and ulof kjeldsen is here to mend them"],
    speech(1, 150),
)
CUED = transcript(OPENING, speech(0, 150), ["thank you very much for your attention", "[Applause]"])


def talks(slots: tuple[Slot, ...], stream: object = STREAM) -> list[Finding]:
    found = run(stream, Constraints(slots=slots))  # type: ignore[arg-type]
    return [event for event in found if isinstance(event, Finding) and event.kind is Kind.TALK]


def expected(slots: tuple[Slot, ...]) -> Expected:
    words = Words.of(STREAM)
    return Expected(words, slots, np.array(words.offsets[:-1], np.int64))


def places(found: Expected) -> list[int]:
    return [Words.of(STREAM).line_of(call.place) for call in found.calls]


def test_slots_are_heard_in_order_each_once() -> None:
    found = expected(SLOTS)
    assert [call.slot.id for call in found.calls] == ["a", "b"]
    assert abs(places(found)[0] - 0) <= 3
    assert abs(places(found)[1] - 151) <= 15


@pytest.mark.parametrize(
    ("planned", "said"),
    [
        ("Věra Čížek", "čížek"),
        ("Věra Čížek", "cizek"),
        ("Zoë Ngũ", "zoë"),
        ("Zoë Ngũ", "zoe"),
        ("Máire O’Brien", "o'brien"),
        ("Máire O'Brien", "obrien"),
        ("Jean-Luc Bézier", "jean-luc"),
    ],
)
def test_names_are_heard_with_and_without_their_marks(planned: str, said: str) -> None:
    stream = transcript(speech(0, 40), [f"and here comes {said} with the oars"], speech(1, 40))
    words = Words.of(stream)
    found = Expected(words, (Slot("a", "", (planned,)),), np.array(words.offsets[:-1], np.int64))
    (line,) = [words.line_of(call.place) for call in found.calls]
    assert 25 <= line <= 40
    told = [why.text for why in found.reasons(found.calls[0].place)]
    assert any(f"“{said}” is heard" in text for text in told)


def test_what_is_heard_out_of_order_is_left_out_once() -> None:
    assert len(expected(SLOTS[::-1]).calls) == 1


def test_breaks_cancelled_and_unrecorded_slots_are_not_expected() -> None:
    for change in ({"kind": SlotKind.BREAK}, {"cancelled": True}, {"recorded": False}):
        assert not expected(tuple(replace(slot, **change) for slot in SLOTS)).calls  # type: ignore[arg-type]


def test_starts_near_a_call_gain_and_others_lose_a_little() -> None:
    found = expected(SLOTS)
    at = np.array(Words.of(STREAM).offsets[[0, 75, 151]], np.int64)
    here, middle, there = found.odds(at).tolist()
    assert here > 0.5 < there
    assert -1.0 < middle < 0.0
    assert not expected(FOREIGN).odds(at).any()


def test_the_reason_is_told_with_the_words_that_were_heard() -> None:
    found = expected(SLOTS)
    (first, *_) = found.reasons(found.calls[1].place)
    assert (first.edge, first.line) == (Edge.START, 151)
    assert first.text.startswith("The schedule has “Mending herring nets” here: ")
    assert first.words is not None


def test_a_start_gets_surer_by_its_slot() -> None:
    without, with_ = talks(()), talks(SLOTS)
    assert with_[0].start == Position(0)
    confident = max(talk.start_confidence or 0.0 for talk in with_)
    assert confident >= max(talk.start_confidence or 0.0 for talk in without)
    assert any("The schedule has" in why.text for talk in with_ for why in talk.evidence)


def test_a_foreign_schedule_moves_no_edge() -> None:
    for stream in (STREAM, CUED):
        with_, without = talks(FOREIGN, stream), talks((), stream)
        assert [(talk.start, talk.end) for talk in with_] == [(talk.start, talk.end) for talk in without]
        assert not any("schedule" in why.text for talk in with_ for why in talk.evidence)


def test_nothing_is_remembered_of_a_schedule() -> None:
    before = talks(())
    talks(SLOTS)
    assert talks(()) == before


def with_chapters(*lines: int, stream: object = STREAM) -> list[Finding]:
    chapters = tuple(Chapter(Position(line), f"Part {line}") for line in lines)
    found = run(stream, Constraints(chapters=chapters))  # type: ignore[arg-type]
    return [event for event in found if isinstance(event, Finding) and event.kind is Kind.TALK]


def test_a_start_near_a_chapter_gains_and_others_lose_nothing() -> None:
    words = Words.of(STREAM)
    at = np.array(words.offsets[[0, 75, 151]], np.int64)
    near = Expected(words, (), at, [Chapter(Position(151), "Nets"), Chapter(Position(290), "Late")])
    before, middle, here = near.odds(at).tolist()
    assert (before, middle) == (0.0, 0.0)
    assert here > 1.0


def test_chapters_within_a_talk_do_not_cut_it() -> None:
    plain = [(talk.start, talk.end) for talk in with_chapters(stream=CUED)]
    cut = [(talk.start, talk.end) for talk in with_chapters(40, 80, 120, stream=CUED)]
    assert cut == plain
