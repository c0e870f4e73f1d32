"""The schedule of the conference that the sample stream is from: its hall, and another one."""

import json
from pathlib import Path
from typing import Any

TALKS = (
    ("10:00", "Tide tables for a harbour nobody measures", "Maren Oldacre"),
    ("10:40", "The missing letter: restoring letterpress type with Python", "Idris Vantongeren"),
    ("11:20", "What the wren said: listening to a hedge for a year", "Solvei Anand"),
)
OTHERS = (
    ("10:00", "Bread from wild yeast", "Tomas Greel"),
    ("10:40", "Roofs that drink rain", "Ulla Ferner"),
    ("11:20", "Counting eels at night", "Petra Damm"),
)


def slot(number: int, start: str, title: str, speaker: str, room: str) -> dict[str, Any]:
    return {
        "id": number,
        "date": f"2031-05-03T{start}:00+02:00",
        "start": start,
        "duration": "00:30",
        "room": room,
        "title": title,
        "type": "Talk",
        "persons": [{"public_name": speaker}],
    }


def lay_schedule(folder: Path) -> Path:
    rooms = {
        room: [slot(10 * at + n, *row, room) for n, row in enumerate(rows)]
        for at, (room, rows) in enumerate((("Net Loft", OTHERS), ("Harbour Hall", TALKS)), start=1)
    }
    day = {"index": 1, "date": "2031-05-03", "rooms": rooms}
    path = folder / "harbour.schedule.json"
    path.write_text(json.dumps({"schedule": {"conference": {"title": "Tidewater", "days": [day]}}}), "utf-8")
    return path
