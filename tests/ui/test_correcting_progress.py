"""How far a talk is corrected, as the window shows it: margin, gutter, fold, outline, Details, palette."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.edits import apply
from talkeditor.core.review import Review
from talkeditor.ui.views.folds import SPACIOUS, folds_of
from talkeditor.ui.views.linemarks import Marks, spoken_line
from talkeditor.ui.views.phrases import proofed
from tests.core.pictures import review
from tests.desks import Hands
from tests.ui.test_every_key import at_talk

pytestmark = pytest.mark.gui


def marked(picture: str, line: int) -> Review:
    state = review(picture)
    edit = ops.mark_corrected(state, line)
    assert edit is not None
    return apply(state, edit)


def test_the_mark_is_a_note_and_is_read_out() -> None:
    marks = Marks()
    plain = review("ccttttcc")
    marks.show(plain)
    assert marks.notes(1, 3) == []
    state = marked("ccttttcc", 3)
    marks.show(state)
    assert [note.text for note in marks.notes(1, 3)] == ["corrected up to here"]
    assert marks.notes(1, 2) == []
    assert "note: corrected up to here" in spoken_line(state, marks, 3)


def test_the_mark_is_never_folded_away() -> None:
    state = marked("t" * 60, 30)
    assert any(30 in fold for fold in folds_of(review("t" * 60), 0, SPACIOUS))
    folds = folds_of(state, 0, SPACIOUS)
    assert folds
    assert not any(line in fold for fold in folds for line in (30, 31))


@pytest.mark.parametrize(
    ("line", "said"),
    [(0, "1% corrected"), (119, "60% corrected"), (198, "99% corrected"), (199, "corrected")],
)
def test_how_much_of_a_talk_is_corrected(line: int, said: str) -> None:
    assert proofed(marked("t" * 200, line), 0) == said
    assert proofed(review("t" * 200), 0) == ""


def test_details_outline_and_status_line_say_it(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], detected: Path
) -> None:
    desk = make_desk(detected)
    hand = hands(desk)
    index = at_talk(desk)
    before = desk.window.details.source.text()
    row = desk.window.outline.list.current_item()
    hand.press("B")
    line = desk.session.cursor.line
    assert desk.window.details.source.text() == f"{before} Corrected up to line {line + 1:,}, 1% of it."
    assert "1% corrected" in desk.window.outline.list.item_name(row)
    assert desk.window.status.sentence == f"Talk 1 is corrected up to line {line + 1:,}."
    hand.press("End", "B")
    assert desk.window.details.source.text() == f"{before} Corrected to its end."
    hand.press("Ctrl+Z", "Ctrl+Z")
    assert desk.window.details.source.text() == before
    assert desk.session.current == index


def test_in_a_gap_it_is_said_why_not(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], detected: Path
) -> None:
    desk = make_desk(detected)
    hands(desk).press("Ctrl+Home", "B")
    assert desk.window.status.sentence == "Only a talk can be corrected up to a line."
    assert not len(desk.session.review.proofed)
