"""Finding in the window: the bar, the places marked, the way through them, and back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.findings import Kind
from talkeditor.ui.views.rows import RowKind
from tests.desks import Hands

pytestmark = pytest.mark.gui

MakeDesk = Callable[..., Any]
MakeHands = Callable[[Any], Hands]


@pytest.fixture
def desk(make_desk: MakeDesk, detected: Path) -> Any:
    desk = make_desk(detected)
    desk.session.go(0)
    return desk


@pytest.fixture
def hand(desk: Any, hands: MakeHands) -> Hands:
    return hands(desk)


def search_for(desk: Any, hand: Hands, words: str) -> None:
    hand.press("Ctrl+F")
    hand.write(words)
    hand.qtbot.waitUntil(lambda: desk.search()._query.words == words)


def folded_word(desk: Any) -> tuple[str, int]:
    """A word that stands in one line alone, and that line lies in a fold."""
    rows, review = desk.window.transcript.rows, desk.session.review
    lines = [review.text(line).split() for line in range(len(review.transcript))]
    everything = " ".join(" ".join(words) for words in lines).casefold()
    for line, words in enumerate(lines):
        if rows.of_line(line).kind is RowKind.FOLD:
            for word in words:
                if len(word) > 4 and everything.count(word.casefold()) == 1:
                    return word, line
    raise AssertionError("no such word")


def test_a_place_in_a_fold_is_opened_and_one_can_go_back(desk: Any, hand: Hands) -> None:
    word, line = folded_word(desk)
    before = desk.session.cursor.line
    search_for(desk, hand, word)
    assert desk.search().bar.count.text() == "1 of 1"
    assert desk.session.cursor.line == line
    assert desk.window.transcript.rows.of_line(line).kind is not RowKind.FOLD
    hand.press("Esc", "Backspace")
    assert desk.session.cursor.line == before


def test_the_way_through_the_places_begins_again(desk: Any, hand: Hands) -> None:
    search_for(desk, hand, "the")
    number = len(desk.search().hits)
    assert desk.search().bar.count.text() == f"1 of {number:,}"
    hand.press("Shift+Return")
    assert desk.search().bar.count.text() == f"{number:,} of {number:,}"
    assert desk.window.status.sentence == "On from the last place."
    hand.press("Return")
    assert desk.search().bar.count.text() == f"1 of {number:,}"


def test_places_are_marked_until_it_is_closed(desk: Any, hand: Hands) -> None:
    search_for(desk, hand, "the")
    transcript, overview = desk.window.transcript, desk.window.overview
    assert transcript._hits == desk.search().hits
    assert overview._hits == tuple(dict.fromkeys(hit.line for hit in transcript._hits.places))
    marked = transcript.viewport().grab().toImage()
    hand.press("Esc")
    assert len(transcript._hits) == 0
    assert overview._hits == ()
    assert transcript.viewport().grab().toImage() != marked


def test_options_narrow_the_search(desk: Any, hand: Hands) -> None:
    search_for(desk, hand, "TH")
    bar, all_places = desk.search().bar, len(desk.search().hits)
    assert all_places
    bar.case.click()
    assert bar.count.text() == "Nowhere"
    bar.case.click()
    bar.whole.click()
    assert len(desk.search().hits) < all_places


def test_next_goes_on_from_the_cursor_and_opens_the_bar_again(desk: Any, hand: Hands) -> None:
    search_for(desk, hand, "the")
    places = desk.search().hits.places
    hand.press("Esc")
    desk.session.go(places[-1].line - 1)
    hand.press("F3")
    assert desk.search().is_open
    assert desk.window.transcript.hasFocus()
    last = places[-1].line - 1
    assert desk.session.cursor.line == next(hit.line for hit in places if hit.line >= last)
    hand.press("Esc")
    assert not desk.search().is_open


def test_without_words_it_asks_for_them(desk: Any, hand: Hands) -> None:
    hand.press("F3")
    assert desk.search().bar.field.hasFocus()
    hand.write("qqqqq")
    hand.press("Return")
    assert desk.search().bar.count.text() == "Nowhere"
    assert "stands nowhere" in desk.window.status.sentence


def test_a_correction_moves_the_places(desk: Any, hand: Hands) -> None:
    word, line = folded_word(desk)
    search_for(desk, hand, word)
    hand.press("Tab")
    desk.session.perform(ops.correct(desk.session.review, line, "quite other words"))
    assert desk.search().bar.count.text() == "Nowhere"
    desk.session.undo()
    assert desk.search().bar.count.text() == "1 place"


def test_keys_of_the_review_type_in_the_field(desk: Any, hand: Hands) -> None:
    state = desk.session.review
    search_for(desk, hand, "d u s m")
    hand.press("Space")
    assert desk.search().bar.field.text() == "d u s m "
    assert desk.session.review == state
    hand.press("Ctrl+A", "Ctrl+C")
    from PySide6.QtGui import QGuiApplication

    assert QGuiApplication.clipboard().text() == "d u s m "


def test_the_word_under_the_word_cursor_is_what_one_asks_for(desk: Any, hand: Hands) -> None:
    desk.desk.go_to_segment(
        next(i for i, s in enumerate(desk.session.review.segments) if s.kind is Kind.TALK)
    )
    hand.press("Right", "Ctrl+F")
    words = desk.session.review.text(desk.session.cursor.line).split()
    assert desk.search().bar.field.text() == words[0]


def test_closing_the_stream_closes_the_bar(desk: Any, hand: Hands) -> None:
    search_for(desk, hand, "the")
    hand.press("Ctrl+W")
    assert not desk.search().is_open
    assert not desk.session.is_open


def test_a_search_that_is_closed_names_no_talk_at_each_move(desk: Any, hand: Hands) -> None:
    hand.press("Ctrl+F")
    search = desk.search()
    first = search.bar.scope.itemText(2)
    desk.session.go(desk.session.cursor.line + 1)
    moved = search.bar.scope.itemText(2)
    assert moved != first
    search.close()
    desk.session.go(desk.session.cursor.line + 1)
    assert search.bar.scope.itemText(2) == moved
    hand.press("Ctrl+F")
    assert search.bar.scope.itemText(2) not in (first, moved)
