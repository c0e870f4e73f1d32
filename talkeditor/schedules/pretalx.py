"""The JSON of pretalx and of the c3voc tools: `schedule.conference.days[].rooms{}[]`."""

import re
from collections.abc import Iterator

from talkeditor.core.schedule import Schedule
from talkeditor.core.translation import tr
from talkeditor.schedules.base import Form
from talkeditor.schedules.moments import clock_of, day_of, minutes_of, moment_of
from talkeditor.schedules.planning import Entry, Planner
from talkeditor.schedules.trees import Tree, loaded, many, text_of

_JSON = re.compile(r"\s*(?:\{|\[\s*(?:[\[{\"\]]|$))")


def sniff(text: str) -> bool:
    """Whether it looks like JSON, which of all forms this one can say the most about; a programme that is
    pasted begins with a brace never, and with a bracket only before a clock or a word ("[10:30] …")."""
    return _JSON.match(text) is not None


def parse(text: str) -> Schedule:
    """The slots of all rooms and days. Raises `ScheduleError` where it is no JSON."""
    tree = loaded(text)
    schedule = tree.get("schedule", tree) if isinstance(tree, dict) else {}
    conference = schedule.get("conference", schedule) if isinstance(schedule, dict) else {}
    conference = conference if isinstance(conference, dict) else {}
    planner = Planner(text_of(conference.get("title")), text_of(conference.get("time_zone_name")))
    for day, room, item in _entries(conference):
        _add(planner, day, room, item)
    return planner.schedule()


def _entries(conference: Tree) -> Iterator[tuple[Tree, str, object]]:
    for day in many(conference.get("days")):
        rooms = day.get("rooms") if isinstance(day, dict) else None
        for room, items in (rooms if isinstance(rooms, dict) else {}).items():
            for item in many(items):
                yield day, room, item


def _add(planner: Planner, day: Tree, room: str, item: object) -> None:
    if not isinstance(item, dict):
        planner.problem(None, tr("An entry in {room} is no object and was left out.", room=room[:60]))
        return
    named = "guid" if item.get("guid") else "id" if item.get("id") is not None else "code"
    planner.add(
        Entry(
            text_of(item.get("title")),
            tuple(_name(person) for person in many(item.get("persons"))),
            text_of(item.get("room")) or room,
            day_of(day.get("date")),
            clock_of(item.get("start")),
            moment_of(item.get("date")),
            minutes_of(item.get("duration")),
            id=text_of(item.get(named)),
            type=text_of(item.get("type")),
            status=text_of(item.get("status")) or text_of(item.get("state")),
            recorded=item.get("do_not_record") is not True,
        )
    )


def _name(person: object) -> str:
    if isinstance(person, dict):
        keys = ("public_name", "full_public_name", "name")
        return next((name for key in keys if (name := text_of(person.get(key)))), "")
    return text_of(person)


FORM = Form("pretalx JSON", sniff, parse)
