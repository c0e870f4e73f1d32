"""A schedule beside a review: matched as a whole, taken in one step, told in words and as data."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit, apply, inverted
from talkeditor.core.errors import Problem, TalkeditorError
from talkeditor.core.findings import Finding, Heard, Kind, Sureness
from talkeditor.core.propose import propose
from talkeditor.core.review import Review
from talkeditor.core.schedule import Schedule, Slot, SlotKind
from talkeditor.core.transcript import Position, Transcript
from talkeditor.schedules import assignment, evidence
from talkeditor.schedules.hearing import spoken
from talkeditor.workflow import detecting, scheduling

SPOKEN = (
    ("please welcome sinya doll with ropes", "the bowline is a loop that never slips under load"),
    ("next is pear lee about mending nets", "a hole in the mesh grows with every single herring"),
    ("now we hear oh la mow on tar", "a kettle of pitch must never ever boil over on deck"),
)
SLOTS = (
    Slot("s1", "Ropes that hold", ("Signe Dahl",), "Boat House", "2031-05-07", "10:00", minutes=5),
    Slot("lunch", "Lunch", (), "Boat House", "2031-05-07", "11:00", minutes=60, kind=SlotKind.BREAK),
    Slot("s2", "Mending nets", ("Per Lie",), "Boat House", "2031-05-07", "12:00", minutes=5),
    Slot("s3", "Tar", ("Ola Moe",), "Boat House", "2031-05-07", "13:00", minutes=5),
)
ELSEWHERE = tuple(
    replace(slot, id=f"x{at}", room="Net Loft", title=title, speakers=(name,))
    for at, (slot, title, name) in enumerate(
        zip(
            SLOTS[::2],
            ("Sails in a storm", "Lighthouse keeping"),
            ("Kirsten Aune", "Bjarne Vik"),
            strict=True,
        )
    )
)
SCHEDULE = Schedule("Fjord Days", (*SLOTS, *ELSEWHERE))


def held(*order: int, silent: tuple[int, ...] = ()) -> Review:
    """A review of those talks in that order; the `silent` ones have no introduction."""
    lines: list[str] = []
    findings = []
    for number in order:
        start = len(lines)
        opening, body = SPOKEN[number]
        lines += [opening] if number not in silent else ["so as i was about to say"]
        lines += [f"{body} {word}" for word in ("today", "tomorrow", "always", "often", "again") * 12]
        findings.append(Finding(Position(start), Position(len(lines)), Kind.TALK))
    transcript = Transcript(tuple(lines))
    return Review(transcript, propose(transcript, findings))


def given(review: Review, schedule: Schedule = SCHEDULE) -> list[str | None]:
    match = scheduling.match(review, schedule, "Boat House", "2031-05-07")
    return [item.slot.id if item.slot else None for item in match.assigned]


def test_talks_take_their_slots_in_order_and_breaks_are_never_told() -> None:
    match = scheduling.matched(held(0, 1, 2), SCHEDULE)
    assert (match.room, match.day) == ("Boat House", "2031-05-07")
    assert [item.slot.id for item in match.assigned if item.slot] == ["s1", "s2", "s3"]
    assert not scheduling.left_over(match)
    assert match.assigned[1].heard[0].line == 61
    assert any("Per Lie" in why for why in match.assigned[1].why)


def test_a_talk_without_introduction_takes_what_is_left_between_its_neighbours() -> None:
    review = held(0, 1, 2, silent=(1,))
    assert given(review) == ["s1", "s2", "s3"]
    match = scheduling.match(review, SCHEDULE, "Boat House", "2031-05-07")
    assert match.assigned[1].confidence is not Sureness.SURE
    assert match.assigned[1].others


def test_the_title_of_a_chapter_tells_a_talk_that_nobody_announces() -> None:
    review = held(1, 0, silent=(0, 1))
    assert given(review) != ["s2", "s1"]
    titles = (Heard("Mending nets"), Heard("Ropes that hold", ("Signe Dahl",)))
    named = (
        replace(segment, finding=replace(segment.finding, heard=heard))
        for segment, heard in zip(review.segments, titles, strict=True)
        if segment.finding is not None
    )
    named_review = replace(review, segments=tuple(named))
    assert given(named_review) == ["s2", "s1"]


def test_a_slot_without_a_talk_and_a_talk_without_a_slot() -> None:
    match = scheduling.match(held(0, 2), SCHEDULE, "Boat House", "2031-05-07")
    assert [slot.id for slot in match.missing] == ["s2"]
    assert "“Mending nets”" in scheduling.left_over(match)
    fewer = Schedule("", tuple(slot for slot in SLOTS if slot.id != "s2"))
    assert given(held(0, 1, 2), fewer) == ["s1", None, "s3"]
    match = scheduling.match(held(0, 1, 2), fewer, "Boat House", "2031-05-07")
    assert match.talks_without_slot == (2,)
    assert "Talk 2 fits no entry" in scheduling.left_over(match)


@pytest.mark.parametrize(
    ("said", "clocks"),
    [
        ("the talk of 20:30", [(20 * 60 + 30, 0)]),
        ("the talk of 20 30", [(20 * 60 + 30, 0)]),
        ("the talk of 1030", [(10 * 60 + 30, 0)]),
        ("the fleet of 2030", []),
        ("the ferry of 1955", []),
    ],
)
def test_a_year_is_no_clock(said: str, clocks: list[tuple[int, int]]) -> None:
    lines = (said, *held(0).transcript.lines)
    transcript = Transcript(lines)
    review = Review(transcript, propose(transcript, [Finding(Position(0), Position(len(lines)), Kind.TALK)]))
    assert list(spoken(review)[0].said) == clocks


def test_swapped_talks_are_found_and_told() -> None:
    assert given(held(1, 0, 2)) == ["s2", "s1", "s3"]
    match = scheduling.match(held(1, 0, 2), SCHEDULE, "Boat House", "2031-05-07")
    assert len(match.swapped) == 1
    assert "out of order" in scheduling.left_over(match)


@pytest.mark.parametrize(
    ("change", "words"), [({"cancelled": True}, "Cancelled"), ({"recorded": False}, "Not recorded")]
)
def test_cancelled_and_unrecorded_slots_wait_for_nobody(change: dict[str, bool], words: str) -> None:
    slots = tuple(replace(slot, **change) if slot.id == "s2" else slot for slot in SLOTS)  # type: ignore[arg-type]
    match = scheduling.match(held(0, 2), Schedule("", slots), "Boat House", "2031-05-07")
    assert not match.missing
    assert f"{words}: “Mending nets”" in scheduling.left_over(match)


def test_taking_titles_is_one_step_that_can_be_undone() -> None:
    review = held(0, 1, 2)
    match = scheduling.matched(review, SCHEDULE)
    slots = {item.talk: item.slot for item in match.assigned if item.slot is not None and item.talk != 2}
    edit = scheduling.take(review, slots)
    assert edit is not None
    assert edit.label == "Took 2 titles from the schedule"
    taken = apply(review, edit)
    assert [segment.title for segment in taken.segments] == ["Ropes that hold", None, "Tar"]
    assert [segment.speakers for segment in taken.segments] == [("Signe Dahl",), None, ("Ola Moe",)]
    assert [segment.slot for segment in taken.segments] == ["s1", None, "s3"]
    assert apply(taken, inverted(edit)) == review
    assert scheduling.take(taken, slots) is None


def test_only_free_slots_complete_what_was_taken() -> None:
    review = held(0, 1, 2)
    match = scheduling.matched(review, SCHEDULE)
    first = apply(review, scheduling.take(review, {1: match.assigned[0].slot or SLOTS[0]}) or Edit(""))
    assert scheduling.completed(first, match, ()) is None
    edit = scheduling.completed(first, match, {"s1", "s3"})
    assert edit is not None
    assert [segment.slot for segment in apply(first, edit).segments] == ["s1", None, "s3"]
    typed = apply(first, ops.set_title(first, 2, "Tar and how") or Edit(""))
    assert scheduling.completed(typed, match, {"s1", "s3"}) is None


def test_a_title_that_a_person_typed_is_replaced_only_when_asked() -> None:
    review = held(0, 1, 2)
    typed = apply(review, ops.set_title(review, 1, "Nets and how") or Edit(""))
    match = scheduling.matched(typed, SCHEDULE)
    titles = [s.title for s in apply(typed, scheduling.edit_of(typed, match) or Edit("")).segments]
    assert titles == ["Ropes that hold", "Nets and how", "Tar"]
    slot = match.assigned[1].slot
    assert slot is not None
    edit = scheduling.take(typed, {2: slot})
    assert edit is not None
    assert apply(typed, edit).segments[1].title == "Mending nets"


@pytest.mark.parametrize(
    "typing",
    [
        lambda review: ops.set_title(review, 1, "Nets and how"),
        lambda review: ops.accept(review, 1, "Nets and how"),
        lambda review: ops.set_speakers(review, 1, ("Pernille Lie",)),
    ],
)
def test_what_a_person_types_over_the_schedule_is_kept_when_it_is_taken_again(
    typing: Callable[[Review], Edit | None],
) -> None:
    taken, _ = scheduling.scheduled(held(0, 1, 2), SCHEDULE)
    assert taken.segments[1].slot == "s2"
    typed = apply(taken, typing(taken) or Edit(""))
    again, match = scheduling.scheduled(typed, SCHEDULE)
    assert match.assigned[1].slot == SLOTS[2]
    assert again.segments[1] == typed.segments[1]
    assert (again.segments[1].title, again.segments[1].speakers) != (SLOTS[2].title, SLOTS[2].speakers)


def test_a_title_that_is_accepted_as_the_schedule_has_it_stays_the_schedules() -> None:
    taken, _ = scheduling.scheduled(held(0, 1, 2), SCHEDULE)
    accepted = apply(taken, ops.accept(taken, 1, " Mending  nets ") or Edit(""))
    assert (accepted.segments[1].slot, accepted.segments[1].titled_by_hand) == ("s2", False)
    assert ops.set_speakers(taken, 1, ("Per Lie",)) is None


def test_the_clock_of_the_captions_places_talks_that_nobody_announces() -> None:
    review = held(0, 1, 2, silent=(0, 1, 2))
    planned = tuple(
        replace(slot, title=f"{word} {word}", speakers=(), start_ms=start * 60_000, minutes=5)
        for slot, word, start in zip(
            (*SLOTS, *ELSEWHERE),
            ("uno", "x", "due", "tre", "quattro", "cinque"),
            (0, 3, 40, 47, 90, 130),
            strict=True,
        )
        if slot.kind is SlotKind.TALK
    )
    planned = tuple(replace(slot, room="Boat House") for slot in planned)
    starts: list[int | None] = []
    for first, minute in zip((0, 61, 122), (0, 40, 90), strict=True):
        starts += [(minute * 60 + line * 5) * 1000 for line in range(61)]
        assert first == len(starts) - 61
    timed = replace(review, transcript=replace(review.transcript, starts_ms=tuple(starts)))
    match = scheduling.match(timed, Schedule("", planned), "Boat House", "2031-05-07")
    found = [item.slot.title.split()[0] for item in match.assigned if item.slot]
    assert found == ["uno", "due", "quattro"]


@pytest.mark.timed
def test_many_talks_are_matched_in_time() -> None:
    review = held(*(at % 3 for at in range(36)))
    slots = tuple(replace(SLOTS[0], id=f"s{at}", title=f"Subject {at}") for at in range(60))
    began = time.perf_counter()
    match = scheduling.match(review, Schedule("", slots), "Boat House", "2031-05-07")
    assert len(match.assigned) == 36
    assert time.perf_counter() - began < 10


def test_what_was_heard_for_the_guess_serves_the_match_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    whole = evidence.alike

    def counted(forms: Sequence[str], heard: Sequence[str]) -> object:
        if len(forms) > 1:
            asked.append(len(forms))
        return whole(forms, heard)

    monkeypatch.setattr(evidence, "alike", counted)
    review = held(0, 1, 2)
    found = scheduling.matched(review, SCHEDULE)
    assert len(asked) == 2, "once for words and pairs, once for whole names"
    assert found == scheduling.match(review, SCHEDULE, "Boat House", "2031-05-07")
    assert len(asked) == 4


def test_room_and_day_are_guessed_by_what_is_heard_and_by_the_file() -> None:
    assert scheduling.guess(held(0, 1, 2), SCHEDULE)[0].room == "Boat House"
    silent = held(0, 1, silent=(0, 1))
    places = {guess.room for guess in scheduling.guess(silent, SCHEDULE)}
    assert places == {"Boat House", "Net Loft"}
    for name, room in (
        ("net-loft_2031-05-07.txt", "Net Loft"),
        ("boathouse boat house day 1.srt", "Boat House"),
    ):
        assert scheduling.guess(silent, SCHEDULE, name)[0].room == room


@pytest.fixture
def matches(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What was matched with slots, one entry a match."""
    asked: list[object] = []
    whole = assignment.assign

    def counted(talks: object, *rest: object) -> object:
        asked.append(talks)
        return whole(talks, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(assignment, "assign", counted)
    return asked


def unproposed(review: Review) -> Review:
    return Review(review.transcript, propose(review.transcript, []))


def with_findings(monkeypatch: pytest.MonkeyPatch, *found: Review) -> list[tuple[Slot, ...]]:
    """Lets each detection find what is in the next of the reviews; the slots that each was given."""
    asked: list[tuple[Slot, ...]] = []

    def detected(
        _: Review, __: object, slots: tuple[Slot, ...] = (), ___: object = ()
    ) -> tuple[Review, tuple[Problem, ...]]:
        asked.append(slots)
        return found[len(asked) - 1], (Problem(None, f"detection {len(asked)}"),)

    monkeypatch.setattr(detecting, "detected", detected)
    return asked


def test_a_stream_is_detected_again_with_the_slots_in_mind_and_matched_once(
    monkeypatch: pytest.MonkeyPatch, matches: list[object]
) -> None:
    plain = held(0, 1, 2)
    asked = with_findings(monkeypatch, plain, plain)
    review, problems, match = scheduling.detected(unproposed(plain), SCHEDULE)
    assert asked == [(), SLOTS]
    assert [segment.title for segment in review.segments] == ["Ropes that hold", "Mending nets", "Tar"]
    assert [problem.text for problem in problems] == ["detection 2"]
    assert len(matches) == 1
    assert match == scheduling.matched(plain, SCHEDULE)


def test_other_talks_of_the_second_detection_are_matched_anew(
    monkeypatch: pytest.MonkeyPatch, matches: list[object]
) -> None:
    whole = held(0, 1, 2)
    first = Review(whole.transcript, (whole.segments[0], whole.segments[2]))
    with_findings(monkeypatch, first, whole)
    review, _, match = scheduling.detected(unproposed(whole), SCHEDULE)
    assert len(matches) == 2
    assert [item.slot.id for item in match.assigned if item.slot] == ["s1", "s2", "s3"]
    assert [segment.slot for segment in review.segments] == ["s1", "s2", "s3"]


def test_a_schedule_that_does_not_fit_is_not_kept_in_mind(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = held(0, 1, 2)
    asked = with_findings(monkeypatch, whole)
    foreign = Schedule("", (replace(SLOTS[0], title="Zeppelins", speakers=("Ferdinand Quist",)),))
    scheduling.detected(unproposed(whole), foreign)
    assert asked == [()]


def test_a_room_that_the_schedule_has_not_is_said_with_those_it_has() -> None:
    with pytest.raises(TalkeditorError, match="Boat House, Net Loft"):
        scheduling.matched(held(0), SCHEDULE, room="Crow's Nest")
    with pytest.raises(TalkeditorError, match="2031-05-07"):
        scheduling.matched(held(0), SCHEDULE, day="2031-05-09")
    assert scheduling.matched(held(0), SCHEDULE, room="net loft").room == "Net Loft"


def test_the_report_has_every_side() -> None:
    found = scheduling.report(scheduling.match(held(0, 2), SCHEDULE, "Boat House", "2031-05-07"))
    assert found["room"] == "Boat House"
    first = found["assigned"][0]  # type: ignore[index]
    assert (first["talk"], first["slot"], first["title"]) == (1, "s1", "Ropes that hold")
    assert first["heard"][0]["line"] == 0
    assert [slot["slot"] for slot in found["slots_without_talk"]] == ["s2"]  # type: ignore[index,attr-defined]


def test_no_talk_and_no_slot_match_nothing() -> None:
    empty = Review(Transcript(()), ())
    assert scheduling.matched(empty, SCHEDULE).assigned == ()
    assert [item.slot for item in scheduling.matched(held(0), Schedule("", ())).assigned] == [None]
