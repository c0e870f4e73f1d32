"""Programmes for composed streams: the true one with its faults, beside those of other halls and days."""

from dataclasses import dataclass, replace
from random import Random

from talkeditor.core.findings import Finding, Kind
from talkeditor.core.propose import propose
from talkeditor.core.review import Review
from talkeditor.core.schedule import Schedule, Slot, SlotKind
from talkeditor.core.transcript import Position, Transcript
from tests.streams.compose import Stream

ROOMS, DAYS = ("Boat House", "Net Loft", "Harbour Hall"), ("2031-05-07", "2031-05-08")
FIRST_HOUR = 10 * 60


@dataclass(frozen=True, slots=True)
class Programme:
    """A schedule, the room and day of the stream in it, and the slot of each of its talks (by gold id)."""

    schedule: Schedule
    room: str
    day: str
    slots: dict[int, str]


def review_of(stream: Stream) -> Review:
    """The stream with the boundaries of its gold."""
    findings, seen = [], set()
    for segment in stream.gold["segments"]:
        talk = segment.get("talk_id")
        findings.append(
            Finding(
                Position(segment["start"]),
                Position(segment["end"]),
                Kind(segment["kind"]),
                reel=segment.get("reel"),
                continues=talk is not None and talk in seen,
            )
        )
        seen.add(talk)
    transcript = Transcript(tuple(stream.lines))
    return Review(transcript, propose(transcript, findings))


def talks_of(stream: Stream) -> dict[int, list[dict[str, object]]]:
    """The parts of each talk by its id, in order."""
    talks: dict[int, list[dict[str, object]]] = {}
    for segment in stream.gold["segments"]:
        if segment["kind"] == "talk":
            talks.setdefault(segment["talk_id"], []).append(segment)
    return talks


def programme(stream: Stream, others: list[Stream], seed: int) -> Programme:
    """A programme with faults drawn by seed: talks missing or swapped, entries not held."""
    rng = Random(f"programme {seed}")
    places = [(room, day) for day in DAYS for room in ROOMS]
    mine = rng.choice(places)
    rows = _true_rows(stream, rng)
    titles = {row.title for row in rows}
    spare = [slot for other in others for slot in _true_rows(other, rng) if slot.title not in titles]
    held = dict(_faulty(rows, spare, rng))
    slots: list[Slot] = _placed([slot for slot, _ in held.items()], *mine)
    for at, place in enumerate(places):
        if place != mine:
            rival = others[at % len(others)]
            slots += _placed([replace(s, id=f"{at}-{s.id}") for s in _true_rows(rival, rng)], *place)
    true = {talk: slot.id for slot, talk in held.items() if talk is not None}
    slots.sort(key=lambda slot: (slot.day, ROOMS.index(slot.room), slot.start))
    return Programme(Schedule("Composed", tuple(slots)), *mine, true)


def _true_rows(stream: Stream, rng: Random) -> list[Slot]:
    rows = []
    for talk, parts in talks_of(stream).items():
        words = sum(len(line.split()) for part in parts for line in stream.lines[part["start"] : part["end"]])
        minutes = max(5, 5 * round(words / 140 / 5 + rng.choice((0, 0, 1))))
        title, speakers = str(parts[0]["title"]), tuple(parts[0]["speakers"])
        rows.append(Slot(f"{stream.gold['seed']}-{talk}", title, speakers, minutes=minutes))
    return rows


def _faulty(rows: list[Slot], spare: list[Slot], rng: Random) -> list[tuple[Slot, int | None]]:
    """The rows with what goes wrong on a day; each with its talk, None where none was held or recorded."""
    drawn: list[tuple[Slot, int | None]] = [(row, int(row.id.split("-")[-1])) for row in rows]
    if len(drawn) > 2 and rng.random() < 0.25:
        at = rng.randrange(len(drawn) - 1)
        drawn[at], drawn[at + 1] = drawn[at + 1], drawn[at]
    drawn = [pair for pair in drawn if len(rows) < 3 or rng.random() > 0.08]
    for number in range(rng.randrange(0, 3)):
        decoy = replace(rng.choice(spare), id=f"decoy-{number}")
        fate = rng.choice(("not held", "cancelled", "unrecorded"))
        decoy = replace(decoy, cancelled=fate == "cancelled", recorded=fate != "unrecorded")
        drawn.insert(rng.randrange(len(drawn) + 1), (decoy, None))
    lunch = Slot("lunch", "Lunch", minutes=60, kind=SlotKind.BREAK)
    drawn.insert(rng.randrange(len(drawn) + 1), (lunch, None))
    return drawn


def _placed(rows: list[Slot], room: str, day: str) -> list[Slot]:
    clock, placed = FIRST_HOUR, []
    for row in rows:
        start = f"{clock // 60 % 24:02}:{clock % 60:02}"
        placed.append(replace(row, room=room, day=day, start=start))
        clock += (row.minutes or 30) + 5
    return placed
