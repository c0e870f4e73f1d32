"""The real day beside its programme: room and day among all, and every talk with title and speakers."""

import json
import statistics
import time
from pathlib import Path

import pytest

from talkeditor.cli import main
from talkeditor.core.findings import Finding, Kind
from talkeditor.core.propose import propose
from talkeditor.core.review import Review
from talkeditor.core.transcript import Position
from talkeditor.workflow import scheduling
from talkeditor.workflow.looking import look

pytestmark = pytest.mark.shared

ROOM, DAY = "Wicklow Hall 1", "2022-07-14"


def test_the_command_finds_room_day_and_all_titles(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stream = shared / "stream" / "wicklow-hall-1.txt"
    schedule = shared / "stream" / "europython-2022.schedule.json"
    assert main(["detect", str(stream), "--json", "--schedule", str(schedule)]) == 0
    found = json.loads(capsys.readouterr().out)
    planned = [
        (slot.title, list(slot.speakers))
        for slot in scheduling.read(schedule).of(ROOM, DAY)
        if slot.kind == "talk"
    ]
    assert (found["schedule"]["room"], found["schedule"]["day"]) == (ROOM, DAY)
    assert [(item["title"], item["speakers"]) for item in found["schedule"]["assigned"]] == planned
    talks = [segment for segment in found["segments"] if segment["kind"] == "talk"]
    assert [(talk["title"], talk["speakers"]) for talk in talks] == planned
    assert not found["schedule"]["slots_without_talk"]
    assert not found["schedule"]["talks_without_slot"]


def by_gold(shared: Path) -> Review:
    """The day with the boundaries that were decided by hand."""
    transcript = look(shared / "stream" / "wicklow-hall-1.txt").review.transcript
    gold = json.loads((shared / "stream" / "wicklow-hall-1.gold.json").read_text("utf-8"))
    findings = [
        Finding(Position(row["start"]), Position(row["end"]), Kind(row["kind"]), reel=row.get("reel"))
        for row in gold["segments"]
    ]
    return Review(transcript, propose(transcript, findings))


def test_the_name_of_the_file_is_not_needed(shared: Path) -> None:
    schedule = scheduling.read(shared / "stream" / "europython-2022.schedule.json")
    best, second, *_ = scheduling.guess(by_gold(shared), schedule)
    assert (best.room, best.day) == (ROOM, DAY)
    assert best.score - second.score > 10


@pytest.mark.timed
def test_all_rooms_and_days_are_weighed_within_a_second(shared: Path) -> None:
    schedule = scheduling.read(shared / "stream" / "europython-2022.schedule.json")
    review = by_gold(shared)
    took = []
    for _ in range(3):
        began = time.perf_counter()
        scheduling.matched(review, schedule)
        took.append(time.perf_counter() - began)
    assert statistics.median(took) <= 1.0
