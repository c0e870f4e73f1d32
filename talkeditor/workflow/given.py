"""The schedule that a stream was given: from beside it, a file, a paste, or its project."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from talkeditor.core.schedule import Schedule

if TYPE_CHECKING:
    from talkeditor.store.loading import Attachment

KIND = "schedule"
"""Of the attachment in a project."""

_PASTED = "Pasted programme"


@dataclass(frozen=True, slots=True)
class Given:
    """A schedule with its bytes, where it comes from in words, and the room and day chosen in it.

    `declined`: a person said not to use it now; it is not offered by itself again.
    """

    name: str
    where: str
    data: bytes
    schedule: Schedule
    room: str = ""
    day: str = ""
    declined: bool = False

    @property
    def attachment(self) -> "Attachment":
        """As a project keeps it."""
        from talkeditor.store.loading import Attachment

        choice = {
            "event": self.schedule.event,
            "room": self.room,
            "day": self.day,
            "declined": self.declined,
        }
        return Attachment(self.name, self.data, json.dumps(choice))


def from_file(path: Path, beside: bool = False) -> Given:
    """The schedule in a file. Raises `TalkeditorError`."""
    from talkeditor import formats, schedules

    data = formats.file_bytes(path)
    where = f"{path.name} lies next to the stream" if beside else path.name
    return Given(path.name, where, data, schedules.read_bytes(data, path.name))


def from_text(text: str) -> Given:
    """A programme that was pasted. Raises `TalkeditorError`."""
    from talkeditor import schedules

    return Given(_PASTED, _PASTED, text.encode("utf-8", "replace"), schedules.read_text(text))


def from_attachment(kept: "Attachment") -> Given:
    """The schedule that a project keeps. Raises `TalkeditorError`."""
    from talkeditor import schedules

    pasted = kept.name == _PASTED
    schedule = (
        schedules.read_text(kept.data.decode("utf-8", "replace"))
        if pasted
        else schedules.read_bytes(kept.data, kept.name)
    )
    choice = json.loads(kept.choice)
    return Given(kept.name, kept.name, kept.data, schedule, choice["room"], choice["day"], choice["declined"])


def is_declined(kept: "Attachment") -> bool:
    """Whether a person said not to use it now."""
    return bool(json.loads(kept.choice)["declined"])


def occasion(kept: "Attachment") -> tuple[str, str] | None:
    """Event and day of a schedule that is used, without reading it; None of one that is not."""
    choice = json.loads(kept.choice)
    return None if choice["declined"] else (choice["event"], choice["day"])


def beside(stream: Path) -> Path | None:
    """A schedule that lies beside a stream: `schedule.json` or `*.schedule.json`; None where none does.

    Of several the one that shares most of its name with the stream.
    """
    try:
        found = [
            path
            for path in sorted(stream.parent.iterdir())
            if path.name.lower() == "schedule.json" or path.name.lower().endswith(".schedule.json")
        ]
    except OSError:
        return None
    return max(found, key=lambda path: _shared(path.name, stream.name), default=None)


def _shared(one: str, other: str) -> int:
    return next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
