"""The scripts of the design that have a schedule, replayed on the real day: how many keys they take."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from talkeditor.core.findings import Kind
from talkeditor.ui.dialogs.schedulematch import ScheduleMatch
from tests.desks import Hands

pytestmark = pytest.mark.gui

STREAM, SCHEDULE = "wicklow-hall-1.txt", "europython-2022.schedule.json"
ROOM, DAY = "Wicklow Hall 1", "2022-07-14"
TO_OPEN = 2
"""Ctrl+O and Enter, which a test cannot press in the desktop's own dialog."""
WITH_SCHEDULE, WITH_PROGRAMME = 22, 24


def programme(path: Path) -> tuple[str, list[str]]:
    """The talks of the day in that room as somebody would copy them, and their titles."""
    days = json.loads(path.read_text("utf-8"))["schedule"]["conference"]["days"]
    slots = next(day for day in days if day["date"] == DAY)["rooms"][ROOM]
    talks = [slot for slot in slots if slot["persons"]]
    rows = [f"{t['start']} {t['title']} – {t['persons'][0]['public_name']}" for t in talks]
    return "\n".join(rows), [talk["title"] for talk in talks]


def shown(desk: Any, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: isinstance(desk.sheets.open, ScheduleMatch), timeout=20_000)
    qtbot.waitUntil(lambda: not desk.sheets.open.is_deaf)


def accept_all(desk: Any, hand: Hands) -> None:
    for _ in range(40):
        if all(decision.decided for decision in desk.session.review.decisions()):
            return
        hand.press("Space")
    raise AssertionError("the queue does not end")


def exported(desk: Any, hand: Hands, qtbot: Any, folder: Path, titles: list[str]) -> None:
    review = desk.session.review
    assert [review.segments[parts[0]].title for parts in review.talks()] == titles
    hand.press("Ctrl+E", "Return")
    qtbot.waitUntil(lambda: len(list(folder.rglob("0*.md"))) == 7, timeout=10_000)
    assert sum(segment.kind is Kind.TALK for segment in review.segments) == 7


def test_the_schedule_beside_the_file(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], qtbot: Any, shared: Path, tmp_path: Path
) -> None:
    shutil.copy(shared / "stream" / SCHEDULE, tmp_path)
    desk = make_desk(shared / "stream" / STREAM)
    hand = hands(desk)
    shown(desk, qtbot)
    hand.press("Return")
    accept_all(desk, hand)
    exported(desk, hand, qtbot, tmp_path, programme(tmp_path / SCHEDULE)[1])
    print(f"\nkeys: {hand.keys + TO_OPEN}")
    assert hand.keys + TO_OPEN <= WITH_SCHEDULE


def test_a_pasted_programme(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], qtbot: Any, shared: Path, tmp_path: Path
) -> None:
    from PySide6.QtWidgets import QApplication

    text, titles = programme(shared / "stream" / SCHEDULE)
    desk = make_desk(shared / "stream" / STREAM)
    hand = hands(desk)
    QApplication.clipboard().setText(text)
    hand.press("F8")
    shown(desk, qtbot)
    hand.press("Ctrl+V")
    qtbot.waitUntil(lambda: all(line.slot for line in desk.sheets.open.list.lines), timeout=20_000)
    hand.press("Return")
    accept_all(desk, hand)
    exported(desk, hand, qtbot, tmp_path, titles)
    print(f"\nkeys: {hand.keys + TO_OPEN}")
    assert hand.keys + TO_OPEN <= WITH_PROGRAMME
