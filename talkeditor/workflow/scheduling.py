"""The schedule beside a review: which room and day it is, which slot each talk, and taking titles from it.

The assignment brings numpy along; it is imported when a match is asked for.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from talkeditor.core.edits import Edit, Splice, apply, each
from talkeditor.core.errors import Problem, TalkeditorError
from talkeditor.core.findings import Chapter, Sureness
from talkeditor.core.review import Review
from talkeditor.core.schedule import Schedule, Slot
from talkeditor.core.segments import Segment
from talkeditor.core.translation import tr, trn
from talkeditor.workflow import detecting

if TYPE_CHECKING:
    from talkeditor.detectors.plays import KnownReel
    from talkeditor.schedules.assignment import Assigned, Match
    from talkeditor.schedules.guessing import Guess
    from talkeditor.schedules.hearing import Spoken

Json = dict[str, object]
_LISTED = 12


def read(path: Path, columns: Sequence[tuple[str, str]] = ()) -> Schedule:
    """The schedule in a file. Raises `TalkeditorError`.

    `columns` are pairs of a field and the head of its column (or its number): then the file is a table.
    """
    from talkeditor import schedules
    from talkeditor.schedules.columns import chosen

    if not columns:
        return schedules.read(path)
    return schedules.read(path, lambda table: chosen(table, columns), is_table=True)


def heads_in(error: TalkeditorError) -> tuple[str, ...]:
    """The heads of a table, where an error says that it cannot be told which column has the titles."""
    heads = error.data.get("heads")
    return heads if isinstance(heads, tuple) else ()


def guess(review: Review, schedule: Schedule, name: str = "") -> "tuple[Guess, ...]":
    """All rooms and days that hold talks, the likeliest first. `name` is that of the stream's file."""
    from talkeditor.schedules.guessing import guesses, weighed
    from talkeditor.schedules.hearing import spoken

    return guesses(weighed(spoken(review), schedule), schedule, name)


def match(review: Review, schedule: Schedule, room: str | None = None, day: str | None = None) -> "Match":
    """The talks of a review against the slots of a room and day (None: any)."""
    from talkeditor.schedules.assignment import assign
    from talkeditor.schedules.hearing import spoken

    return assign(spoken(review), schedule.of(room, day), room or "", day or "")


def matched(
    review: Review, schedule: Schedule, name: str = "", room: str | None = None, day: str | None = None
) -> "Match":
    """The match for the likeliest room and day among those that are not ruled out by `room` and `day`.

    Raises `TalkeditorError` that lists what there is where the schedule has no such room or day.
    """
    from talkeditor.schedules.hearing import spoken

    return _matched(spoken(review), schedule, name, *place(schedule, room, day))


def _matched(
    talks: "Sequence[Spoken]", schedule: Schedule, name: str, room: str | None, day: str | None
) -> "Match":
    from talkeditor.schedules.assignment import assign
    from talkeditor.schedules.guessing import guesses, weighed

    wider = None
    if room is None or day is None:
        wider = weighed(talks, schedule)
        fitting = (
            one
            for one in guesses(wider, schedule, name)
            if room in (None, one.room) and day in (None, one.day)
        )
        best = next(fitting, None)
        if best is not None:
            room, day = best.room, best.day
    return assign(talks, schedule.of(room, day), room or "", day or "", wider)


def scheduled(
    review: Review, schedule: Schedule, name: str = "", room: str | None = None, day: str | None = None
) -> "tuple[Review, Match]":
    """The review with titles and speakers of all talks that are not unsure, and the match they come from."""
    found = matched(review, schedule, name, room, day)
    return _titled(review, found), found


def detected(
    review: Review,
    schedule: Schedule,
    name: str = "",
    room: str | None = None,
    day: str | None = None,
    known: "tuple[KnownReel, ...]" = (),
    chapters: tuple[Chapter, ...] = (),
) -> "tuple[Review, tuple[Problem, ...], Match]":
    """What is found in a stream beside a schedule: the review with titles, what was noticed, and the match.

    Where the schedule surely fits, it is detected a second time with its slots in mind, and matched again
    if that finds other talks. Arguments and errors as those of `matched`; `known` are remembered reels,
    `chapters` those of the video.
    """
    from talkeditor.schedules.hearing import spoken

    room, day = place(schedule, room, day)
    first, problems = detecting.detected(review, known, (), chapters)
    talks = spoken(first)
    found = _matched(talks, schedule, name, room, day)
    slots = _expected(found, schedule)
    if not slots:
        return _titled(first, found), problems, found
    second, problems = detecting.detected(review, known, slots, chapters)
    again = spoken(second)
    if again != talks:
        found = _matched(again, schedule, name, room, day)
    return _titled(second, found), problems, found


def _expected(match: "Match", schedule: Schedule) -> tuple[Slot, ...]:
    """The slots that a detection may count on: of the room and day of a match, if a talk is surely one."""
    if not any(item.confidence is Sureness.SURE for item in match.assigned):
        return ()
    return schedule.of(match.room, match.day)


def _titled(review: Review, match: "Match") -> Review:
    edit = edit_of(review, match)
    return apply(review, edit) if edit else review


def place(schedule: Schedule, room: str | None, day: str | None) -> tuple[str | None, str | None]:
    """Room and day as the schedule writes them. Raises `TalkeditorError` where it has them not."""
    found_room = _named(room, schedule.rooms, _no_room)
    found_day = _named(day, schedule.days, _no_day)
    if schedule.slots and not schedule.of(found_room, found_day):
        raise TalkeditorError(
            tr("The schedule has nothing in {room} on {day}.", room=found_room, day=found_day),
            tr("Name another room or day."),
        )
    return found_room, found_day


def _named(
    wanted: str | None, known: Collection[str], missing: Callable[[str, str], TalkeditorError]
) -> str | None:
    if wanted is None:
        return None
    folded = " ".join(wanted.split()).casefold()
    exact = [name for name in known if name.casefold() == folded]
    near = exact or [name for name in known if folded and folded in name.casefold()]
    if len(near) == 1:
        return near[0]
    raise missing(wanted, ", ".join(name for name in list(known)[:_LISTED] if name))


def _no_room(wanted: str, known: str) -> TalkeditorError:
    told = tr("The schedule has no room “{name}”.", name=wanted)
    return TalkeditorError(told, tr("Its rooms: {names}.", names=known or tr("none", about="no rooms")))


def _no_day(wanted: str, known: str) -> TalkeditorError:
    told = tr("The schedule has no day “{name}”.", name=wanted)
    return TalkeditorError(told, tr("Its days: {names}.", names=known or tr("none", about="no days")))


def edit_of(review: Review, match: "Match") -> Edit | None:
    """The one step that gives talks the title, the speakers and the slot that they are matched with: those
    that are not unsure and that no person has titled. None where nothing would change.
    """
    wanted = _offered(review, match)
    return take(
        review, {item.talk: item.slot for item in match.assigned if item.slot and item.talk in wanted}
    )


def take(review: Review, slots: dict[int, Slot]) -> Edit | None:
    """The one step that gives talks (by their numbers) title, speakers and slot; None: nothing to change.

    Of a talk in parts the first part bears them.
    """
    talks = dict(enumerate(review.talks(), start=1))
    firsts = {talks[number][0]: slot for number, slot in slots.items() if number in talks}
    splices: list[Splice] = []
    for index in sorted(firsts):
        splices += each(review, [index], partial(_told, firsts[index]))
    label = trn("Took {n} title from the schedule", "Took {n} titles from the schedule", len(firsts))
    return Edit(label, tuple(splices)) if splices else None


def completed(review: Review, match: "Match", free: Collection[str]) -> Edit | None:
    """The one step that gives talks without slot and title theirs: those that are not unsure, and only slots
    that were `free` (their ids) when a person looked at the match. None where nothing would change.
    """
    wanted = _offered(review, match)
    return take(
        review,
        {
            item.talk: item.slot
            for item in match.assigned
            if item.slot is not None
            and item.talk in wanted
            and item.slot.id in free
            and review.segments[item.segments[0]].slot is None
        },
    )


def _told(slot: Slot, segment: Segment) -> Segment:
    return replace(segment, title=slot.title, speakers=slot.speakers, slot=slot.id)


def _offered(review: Review, match: "Match") -> set[int]:
    """The talks that are not unsure; a title that a person typed is not replaced unasked."""
    return {
        item.talk
        for item in match.assigned
        if item.confidence is not Sureness.UNSURE and not review.segments[item.segments[0]].titled_by_hand
    }


def left_over(match: "Match") -> str:
    """What fits nothing on either side, in a sentence or more; nothing where all fits. Never a break."""
    parts = []
    if match.talks_without_slot:
        talks = ", ".join(map(str, match.talks_without_slot))
        number = len(match.talks_without_slot)
        parts.append(trn("Talk {talks} fits no entry.", "Talks {talks} fit no entry.", number, talks=talks))
    if match.swapped:
        talks, number = ", ".join(map(str, match.swapped)), len(match.swapped)
        parts.append(
            trn("Held out of order: talk {talks}.", "Held out of order: talks {talks}.", number, talks=talks)
        )
    if match.missing:
        parts.append(tr("No talk for: {titles}.", titles=_titles(match.missing)))
    if match.cancelled:
        parts.append(tr("Cancelled: {titles}.", titles=_titles(match.cancelled)))
    if match.unrecorded:
        parts.append(tr("Not recorded: {titles}.", titles=_titles(match.unrecorded)))
    return " ".join(parts)


def _titles(slots: Iterable[Slot]) -> str:
    return ", ".join(tr("“{words}”", words=slot.title) for slot in slots)


def report(match: "Match") -> Json:
    """A match as plain data for JSON. Talks count from 1; `segment` is the index of a talk's first part."""
    return {
        "room": match.room,
        "day": match.day,
        "assigned": [_assigned(item, item.slot) for item in match.assigned if item.slot is not None],
        "slots_without_talk": [_slot(slot) for slot in match.missing],
        "talks_without_slot": list(match.talks_without_slot),
        "swapped": list(match.swapped),
        "cancelled": [_slot(slot) for slot in match.cancelled],
        "unrecorded": [_slot(slot) for slot in match.unrecorded],
    }


def _assigned(item: "Assigned", slot: Slot) -> Json:
    return {
        "talk": item.talk,
        "segment": item.segments[0],
        **_slot(slot),
        "confidence": item.confidence.value,
        "heard": [{"line": e.line, "words": e.heard, "for": e.planned} for e in item.heard],
        "why": list(item.why),
        "others": [other.id for other in item.others],
    }


def _slot(slot: Slot) -> Json:
    return {
        "slot": slot.id,
        "title": slot.title,
        "speakers": list(slot.speakers),
        "start": slot.start or None,
    }


def told(match: "Match") -> list[str]:
    """A match in rows for a terminal."""
    where = " on ".join(part for part in (match.room, match.day) if part) or "no room or day named"
    rows = ["", f"Schedule: {where}."]
    for item in match.assigned:
        if item.slot is None:
            rows.append(f"talk {item.talk}: no entry fits")
            continue
        speakers = f" ({', '.join(item.slot.speakers)})" if item.slot.speakers else ""
        rows.append(f"talk {item.talk}: {item.slot.title}{speakers}, {item.confidence}")
        rows += [f"    {why}" for why in item.why]
    rest = left_over(match)
    return [*rows, rest] if rest else rows
