"""What may lie beside a stream: the schedule of the sample's conference, and the chapters of a video."""

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


BODIES = (
    "the rope goes over the bollard and under the cleat then it holds",
    "a splice takes the strain that a knot would never take in a storm",
    "every mesh of the net is as wide as the smallest herring allowed",
)


def lay_chapters(folder: Path, times: bool = True) -> Path:
    """Two talks without a name, five seconds a line; the description has their chapters."""
    lines: list[str] = []
    starts = []
    for part in range(2):
        starts.append(5 * len(lines))
        lines += ["good morning please welcome our next speaker", "[Applause]"]
        lines += [f"{BODIES[(part + at) % 3]} {at}" for at in range(130)]
        lines += ["thank you very much for your attention", "[Applause]"]
    found = {
        "chapters": [{"start_time": s, "title": t} for s, t in zip(starts, ("Ropes", "Nets"), strict=True)]
    }
    (folder / "hall.info.json").write_text(json.dumps(found), "utf-8")
    path = folder / ("hall.sbv" if times else "hall.txt")
    if times:
        stamps = [f"{5 * n // 3600}:{5 * n // 60 % 60:02}:{5 * n % 60:02}.000" for n in range(len(lines) + 1)]
        lines = [f"{stamps[n]},{stamps[n + 1]}\n{line}\n" for n, line in enumerate(lines)]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path
