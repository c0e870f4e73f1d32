"""The JSON of Sessionize in its forms: all data, sessions by group, the grid, or a bare list of sessions."""

import re
from collections.abc import Iterator
from typing import Any

from talkeditor.core.schedule import Schedule
from talkeditor.schedules.base import Form
from talkeditor.schedules.moments import minutes_of, moment_of
from talkeditor.schedules.planning import Entry, Planner
from talkeditor.schedules.trees import Tree, loaded, many, text_of

_MARKS = ('"startsAt"', '"isServiceSession"', '"sessions"')


_ID = re.compile(r"[0-9]+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
"""How Sessionize writes who speaks, where names are listed apart."""


def sniff(text: str) -> bool:
    """Whether it is JSON with the fields of Sessionize."""
    return text.lstrip("\ufeff \r\n\t")[:1] in ("{", "[") and any(mark in text for mark in _MARKS)


def parse(text: str) -> Schedule:
    """The slots of all rooms and days."""
    tree = loaded(text)
    names, rooms = _names(tree, "speakers", ("fullName", "name")), _names(tree, "rooms", ("name",))
    planner = Planner()
    for session, room in _sessions(tree, ""):
        planner.add(_entry(session, room, names, rooms))
    return planner.schedule()


def _names(tree: Any, key: str, fields: tuple[str, ...]) -> dict[str, str]:
    """Names by id, where they are listed apart."""
    listed = many(tree.get(key)) if isinstance(tree, dict) else ()
    return {
        text_of(item.get("id")): next((name for f in fields if (name := text_of(item.get(f)))), "")
        for item in listed
        if isinstance(item, dict)
    }


def _sessions(tree: Any, room: str) -> Iterator[tuple[Tree, str]]:
    """All sessions below groups, days and rooms, with the room that they are listed in."""
    if isinstance(tree, list):
        for item in tree:
            yield from _sessions(item, room)
    elif isinstance(tree, dict):
        if "title" in tree and ("startsAt" in tree or "isServiceSession" in tree):
            yield tree, room
        elif "sessions" in tree:
            yield from _sessions(tree["sessions"], text_of(tree.get("name")) or room)
        else:
            yield from _sessions(tree.get("rooms"), room)


def _entry(session: Tree, room: str, names: dict[str, str], rooms: dict[str, str]) -> Entry:
    start, end = moment_of(session.get("startsAt")), moment_of(session.get("endsAt"))
    minutes = None
    if start is not None and end is not None and (start.tzinfo is None) == (end.tzinfo is None):
        minutes = minutes_of((end - start).total_seconds() / 60)
    speakers = tuple(_speaker(item, names) for item in many(session.get("speakers")))
    return Entry(
        text_of(session.get("title")),
        speakers,
        text_of(session.get("room")) or rooms.get(text_of(session.get("roomId")), "") or room,
        moment=start,
        minutes=minutes,
        id=text_of(session.get("id")),
        status=text_of(session.get("status")),
        is_break=True if session.get("isServiceSession") is True and not speakers else None,
        recorded=session.get("doNotRecord") is not True,
    )


def _speaker(item: Any, names: dict[str, str]) -> str:
    if isinstance(item, dict):
        return text_of(item.get("name")) or text_of(item.get("fullName"))
    said = text_of(item)
    return names.get(said, "" if _ID.fullmatch(said) else said)


FORM = Form("Sessionize JSON", sniff, parse)
