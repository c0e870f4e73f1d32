"""Back and forward through places: the cursor and the view stand as they stood; so after an undo."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.findings import Kind
from talkeditor.ui.session import Cursor
from tests.desks import Hands

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(make_desk: Callable[..., Any], detected: Path) -> Any:
    desk = make_desk(detected)
    segments = desk.session.review.segments
    index = next(i for i, segment in enumerate(segments) if segment.kind is Kind.TALK)
    desk.session.go(segments[index].start.line, edge=index)
    return desk


def standing(desk: Any) -> tuple[Cursor, int]:
    """The cursor, and how far below the top of the view it stands."""
    below = desk.window.transcript._below_top()
    assert below is not None
    return desk.session.cursor, below


def scroll(desk: Any, by: int) -> None:
    bar = desk.window.transcript.verticalScrollBar()
    bar.setValue(bar.value() + by)


def test_places_are_walked_both_ways_as_they_stood(desk: Any, hands: Callable[[Any], Hands]) -> None:
    hand = hands(desk)
    scroll(desk, -37)
    seen = [standing(desk)]
    for keys in ("Ctrl+End", "Ctrl+Home", "Ctrl+Down"):
        hand.press(keys)
        if keys != "Ctrl+Home":
            scroll(desk, -13)
        seen.append(standing(desk))
    for at in (2, 1, 0):
        hand.press("Backspace")
        assert standing(desk) == seen[at]
    hand.press("Backspace")
    assert "no place to go back" in desk.window.status.sentence
    for at in (1, 2, 3):
        hand.press("Shift+Backspace")
        assert standing(desk) == seen[at]
    hand.press("Shift+Backspace")
    assert "no place to go forward" in desk.window.status.sentence


def test_the_focus_stays_where_one_went_back_to(desk: Any, hands: Callable[[Any], Hands]) -> None:
    hand = hands(desk)
    hand.press("W", *["Down"] * 12, "Esc")
    for _ in range(len(desk.session.review.segments)):
        hand.press("Ctrl+Down")
        assert desk.window.transcript.hasFocus()


def test_a_new_jump_forgets_what_lay_ahead(desk: Any, hands: Callable[[Any], Hands]) -> None:
    hand = hands(desk)
    hand.press("Ctrl+End", "Backspace", "Ctrl+Home", "Shift+Backspace")
    assert desk.session.cursor.line == 0


def test_undo_gives_back_cursor_edge_and_view(desk: Any, hands: Callable[[Any], Hands]) -> None:
    hand = hands(desk)
    scroll(desk, -41)
    hand.press("Right")
    desk.session.set_cursor(Cursor(desk.session.cursor.line, 0, None, desk.session.current))
    before, review = standing(desk), desk.session.review
    hand.press("D", "N", "Ctrl+End", "Ctrl+Z")
    assert desk.session.review == review
    assert standing(desk) == before
    hand.press("Ctrl+End", "Ctrl+Shift+Z")
    assert standing(desk)[0].line == before[0].line
    assert standing(desk)[1] == before[1]


def test_an_edge_that_is_gone_is_not_come_back_to(desk: Any) -> None:
    session = desk.session
    last = len(session.review.segments) - 1
    desk.desk.go_to_segment(last)
    session.go(0, remember=True)
    session.perform(ops.merge_next(session.review, 0))
    assert session.back()
    assert session.cursor.edge is None
