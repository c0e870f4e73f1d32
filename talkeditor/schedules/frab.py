"""The XML of frab and pengutronix: `schedule/day/room/event`. Entities and DTDs are refused by defusedxml."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from talkeditor.core.schedule import Schedule
from talkeditor.core.translation import tr
from talkeditor.core.wording import count
from talkeditor.schedules.base import Form, ScheduleError
from talkeditor.schedules.moments import clock_of, day_of, minutes_of, moment_of
from talkeditor.schedules.planning import Entry, Planner

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

DEEPEST = 60


def sniff(text: str) -> bool:
    """Whether it is XML whose root is a schedule."""
    head = text[:8192].lstrip("\ufeff \r\n\t")
    return head.startswith("<") and "<schedule" in head


def parse(text: str) -> Schedule:
    """The slots of all rooms and days. Raises `ScheduleError` where it is no XML, or a dangerous one."""
    root = _root(text)
    conference = root.find("conference")
    planner = Planner(_text(conference, "title"), _text(conference, "time_zone_name"))
    for day in root.iter("day"):
        for room in day.iter("room"):
            if room.get("name") is not None:
                for event in room.iter("event"):
                    planner.add(_entry(day, room, event))
    return planner.schedule()


def _root(text: str) -> "Element":
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    problem = tr("The schedule is broken.")
    try:
        # As text, not as bytes: it is decoded already, whatever encoding its first row declares.
        root: Element = fromstring(text.encode("utf-8", "replace").decode(), forbid_dtd=True)
        if _depth(root) <= DEEPEST:
            return root
        problem = tr("The schedule is nested too deeply.")
    except ParseError as error:
        problem = tr("The schedule is broken at line {line}.", line=count(error.position[0]))
    except DefusedXmlException:
        problem = tr("The schedule declares entities, which is not safe to read.")
    except (RecursionError, ValueError, LookupError):
        pass
    raise ScheduleError(problem, tr("Download it again, or paste the programme."), reason="broken")


def _depth(root: "Element") -> int:
    level, depth = [root], 0
    while level and depth <= DEEPEST:
        level = [child for element in level for child in element]
        depth += 1
    return depth


def _entry(day: "Element", room: "Element", event: "Element") -> Entry:
    recording = event.find("recording")
    return Entry(
        _text(event, "title"),
        tuple(_persons(event)),
        _text(event, "room") or room.get("name", ""),
        day_of(day.get("date")),
        clock_of(_text(event, "start")),
        moment_of(_text(event, "date")),
        minutes_of(_text(event, "duration")),
        id=event.get("guid") or event.get("id") or "",
        type=_text(event, "type"),
        status=_text(event, "status") or _text(event, "state"),
        recorded=_text(recording, "optout").lower() not in ("true", "1", "yes"),
    )


def _persons(event: "Element") -> Iterator[str]:
    for person in event.iter("person"):
        yield "".join(person.itertext())


def _text(parent: "Element | None", name: str) -> str:
    element = parent.find(name) if parent is not None else None
    return "".join(element.itertext()).strip() if element is not None else ""


FORM = Form("frab XML", sniff, parse)
