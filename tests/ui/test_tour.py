"""The tour: eight keys pressed for real in the sample, each leading on, and never a second time."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from talkeditor.settings import Settings
from talkeditor.ui.commands import BY_ID
from talkeditor.ui.tour import STOPS, Tour
from tests.desks import Hands

pytestmark = pytest.mark.gui

PRESSED = ("Space", "W", "End", "Alt+Up", "Ctrl+Z", "Return", "N", "Ctrl+E")


def test_every_stop_is_a_command_with_a_key() -> None:
    assert len(STOPS) == 8
    assert [BY_ID[stop.command].keys[0] for stop in STOPS] == list(PRESSED)


def test_only_its_own_command_leads_on() -> None:
    tour = Tour()
    assert not tour.ran("accept_next")
    tour.begin("sample")
    assert not tour.ran("undo")
    assert tour.ran("accept_next")
    assert tour.number == 2
    for stop in STOPS[1:]:
        assert tour.ran(stop.command)
    assert tour.stop is None


@pytest.fixture
def desk(make_desk: Callable[..., Any]) -> Any:
    """A window that is opened for the first time."""
    return make_desk(settings=Settings())


def sampled(desk: Any, qtbot: QtBot) -> None:
    """The sample opened and detected."""
    desk.open_sample()
    qtbot.waitUntil(lambda: desk.session.is_open and desk.session.progress is None, timeout=20_000)


def test_the_sample_leads_through_eight_keys_once(
    desk: Any, hands: Callable[[Any], Hands], qtbot: QtBot
) -> None:
    sampled(desk, qtbot)
    hand = hands(desk)
    bar = desk.window.first_time
    assert bar.isVisible()
    for number, key in enumerate(PRESSED, start=1):
        assert bar.accessibleName().startswith(f"{number} of 8 ")
        hand.press(key)
        if key in ("W", "Return"):
            hand.press("Esc")
    assert not bar.isVisible()
    assert not desk.settings.tour
    assert desk.sheets.open is not None, "the export is open"
    desk.sheets.finish()
    desk.close_stream()
    sampled(desk, qtbot)
    assert not bar.isVisible()


def test_escape_skips_it_for_good(desk: Any, hands: Callable[[Any], Hands], qtbot: QtBot) -> None:
    sampled(desk, qtbot)
    hands(desk).press("Esc")
    assert not desk.window.first_time.isVisible()
    assert not desk.settings.tour


def test_another_stream_has_no_tour(desk: Any, qtbot: QtBot, tmp_path: Path) -> None:
    sampled(desk, qtbot)
    other = tmp_path / "day.txt"
    other.write_text("one line\nanother line\n", encoding="utf-8")
    desk.opener.open(other)
    qtbot.waitUntil(lambda: desk.session.name == "day.txt", timeout=10_000)
    assert desk.window.first_time.accessibleName().startswith("First time?")
