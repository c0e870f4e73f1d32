"""F6 and Shift+F6: round all panes that are there, from each to the next, and never into one that is not."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from tests.desks import Hands

pytestmark = pytest.mark.gui

ALWAYS = ["overview", "outline", "transcript", "details"]


@pytest.fixture
def desk(make_desk: Callable[..., Any], detected: Any) -> Any:
    desk = make_desk(detected.with_suffix(""))
    desk.window.resize(1440, 900)
    desk.window.banner.clear()
    desk.window.transcript.setFocus()
    return desk


@pytest.fixture
def hand(desk: Any, hands: Callable[[Any], Hands]) -> Hands:
    return hands(desk)


def focused(desk: Any) -> str:
    """In which pane the focus is."""
    window, focus = desk.window, QApplication.focusWidget()
    panes = {
        "banner": window.banner,
        "overview": window.overview,
        "outline": window.outline,
        "transcript": window.transcript,
        "search": window.search_panel,
        "first time": window.first_time,
        "preview": window.preview,
        "details": window.details,
    }
    assert focus is not None
    assert focus.isVisible()
    return next(name for name, pane in panes.items() if pane and (pane is focus or pane.isAncestorOf(focus)))


def tour(desk: Any, hand: Hands, key: str, panes: list[str]) -> list[str]:
    """Where the focus is after each of as many presses as there are panes, beginning in the transcript."""
    desk.window.transcript.setFocus()
    found = []
    for _ in panes:
        hand.press(key)
        found.append(focused(desk))
    return found


def check(desk: Any, hand: Hands, *panes: str) -> None:
    at = panes.index("transcript")
    forwards = [*panes[at + 1 :], *panes[: at + 1]]
    assert tour(desk, hand, "F6", list(panes)) == forwards
    assert tour(desk, hand, "Shift+F6", list(panes)) == [*forwards[-2::-1], "transcript"]


def test_the_panes_that_are_always_there(desk: Any, hand: Hands) -> None:
    check(desk, hand, *ALWAYS)


def test_the_search_with_its_list_is_a_pane_while_it_is_open(desk: Any, hand: Hands) -> None:
    hand.press("Ctrl+F")
    hand.write("the")
    check(desk, hand, "overview", "outline", "transcript", "search", "details")
    hand.press("F6")
    assert desk.search().bar.field.hasFocus()
    hand.qtbot.waitUntil(lambda: bool(desk.search().hits))
    hand.press("Down")
    assert desk.search().list.hasFocus()
    hand.press("F6")
    assert focused(desk) == "details"
    hand.press("Shift+F6", "Escape")
    check(desk, hand, *ALWAYS)


def test_a_banner_with_a_button_is_a_pane(desk: Any, hand: Hands) -> None:
    desk.window.banner.show_cannot_save("The folder cannot be written to.")
    QApplication.processEvents()
    check(desk, hand, "banner", *ALWAYS)
    desk.window.banner.clear()
    check(desk, hand, *ALWAYS)


def test_the_bar_for_newcomers_is_a_pane(desk: Any, hand: Hands) -> None:
    desk.window.first_time.show()
    QApplication.processEvents()
    check(desk, hand, "overview", "outline", "transcript", "first time", "details")


def test_the_preview_is_a_pane_while_it_is_open(desk: Any, hand: Hands) -> None:
    hand.press("P")
    check(desk, hand, "overview", "outline", "transcript", "preview", "details")
    hand.press("P")
    check(desk, hand, *ALWAYS)


def test_all_at_once_in_a_small_window(desk: Any, hand: Hands) -> None:
    desk.window.resize(1024, 640)
    desk.window.first_time.show()
    desk.window.banner.show_cannot_save("The folder cannot be written to.")
    hand.press("P", "Ctrl+F", "Escape", "Ctrl+F")
    everything = "banner", "overview", "outline", "transcript", "search", "first time", "preview", "details"
    check(desk, hand, *everything)


def test_from_the_head_of_the_transcript_it_goes_to_the_lines(desk: Any, hand: Hands) -> None:
    button = next(b for b in desk.window.header.findChildren(type(desk.window.first_time.hide_button)))
    button.setFocus()
    hand.press("F6")
    assert focused(desk) == "transcript"
