"""Replacing in the window: by keys, with ticks that stay true, as one step, and stopped."""

import threading
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.findings import Kind
from talkeditor.core.search import Hit, Mode, find
from talkeditor.core.transcript import Position
from talkeditor.ui.views.findbar import Scope
from tests.desks import Hands

pytestmark = pytest.mark.gui

MakeDesk = Callable[..., Any]
LINES = (
    "so a not is tied here", "the second not", "👩‍🚀👩‍🚀 a not behind 🪢 two not signs",
    "e\u0301 not e\u0301", "nothing of the kind", "the bow line and a bowlin", "knot and not",
    "not 12 and not 7",
)  # fmt: skip


@pytest.fixture
def desk(make_desk: MakeDesk, tmp_path: Path) -> Any:
    stream = tmp_path / "knots.txt"
    stream.write_text("\n".join(LINES), encoding="utf-8")
    desk = make_desk(stream)
    desk._on_notice("")
    desk.session.go(0)
    desk.window.transcript.setFocus()
    return desk


@pytest.fixture
def hand(desk: Any, hands: Callable[[Any], Hands]) -> Hands:
    return hands(desk)


def texts(desk: Any) -> list[str]:
    return [desk.session.review.text(line) for line in range(len(LINES))]


def ask(desk: Any, hand: Hands, words: str, instead: str | None = None) -> Any:
    """Type what is to be found, and what is to be put there; the search has been done then."""
    search = desk.search()
    hand.press("Ctrl+F", "Ctrl+A")
    hand.write(words)
    hand.qtbot.waitUntil(lambda: search._query.words == words and not search.searching)
    if instead is not None:
        hand.press("Ctrl+H", "Ctrl+A")
        hand.write(instead)
    return search


def settled(desk: Any, hand: Hands) -> None:
    hand.qtbot.waitUntil(lambda: not desk.search().searching and not desk.search().replacing.running)


def choose(desk: Any, hand: Hands, mode: Mode) -> None:
    desk.search().bar.mode.setCurrentIndex(list(Mode).index(mode))
    settled(desk, hand)


# One place and all


def test_enter_replaces_one_place_and_goes_to_the_next(desk: Any, hand: Hands) -> None:
    search = ask(desk, hand, "not", "knot")
    hand.press("Return")
    assert texts(desk)[0] == "so a knot is tied here"
    assert desk.session.cursor.line == 1
    hand.press("Return", "Return")
    assert texts(desk)[1:3] == ["the second knot", "👩‍🚀👩‍🚀 a knot behind 🪢 two not signs"]
    # What was put there says the words too, but the way goes on behind it.
    at = texts(desk)[2].rindex("not")
    assert search.hits.places[search._at] == Hit(2, at, at + 3)
    assert desk.window.status.sentence == "Replaced 1 × “not” with “knot”."
    hand.press("Ctrl+Z")
    assert texts(desk)[2] == LINES[2]
    # What is typed then is taken back first.
    hand.write("s")
    hand.press("Ctrl+Z")
    assert search.bar.template.text() == "knot"
    assert texts(desk)[1] == "the second knot"


def test_all_ticked_places_are_one_step_that_can_be_undone(desk: Any, hand: Hands) -> None:
    search = ask(desk, hand, "not", "knot")
    search.bar.whole.click()
    settled(desk, hand)
    before, steps = desk.session.review, desk.session.history.position
    number = search.ticks.number
    assert search.bar.all.text() == f"Replace {number} ticked"
    hand.press("Ctrl+Shift+H")
    settled(desk, hand)
    assert desk.session.history.position == steps + 1
    assert desk.session.history.undoable.edit.label == f"Replaced {number} × “not” with “knot”"
    assert texts(desk)[2] == "👩‍🚀👩‍🚀 a knot behind 🪢 two knot signs"
    assert texts(desk)[3] == "e\u0301 knot e\u0301"
    assert search.bar.count.text() == "Nowhere"
    hand.press("Ctrl+Z")
    settled(desk, hand)
    assert desk.session.review == before
    assert search.ticks.number == number


def test_what_is_replaced_is_not_ticked_again_and_undo_brings_the_ticks_back(desk: Any, hand: Hands) -> None:
    search = ask(desk, hand, "not", "knot")
    hand.press("Down", "Down", "Space")
    left_out = search.ticks.left_out()
    assert len(left_out) == 1
    hand.press("Ctrl+Shift+H")
    settled(desk, hand)
    assert "knot is tied" in texts(desk)[0]
    assert texts(desk)[1] == "the second not"
    assert search.ticks.ticked() == []
    assert not search.bar.all.isEnabled()
    desk.session.undo()
    settled(desk, hand)
    assert search.ticks.left_out() == left_out
    assert search.bar.all.isEnabled()


def test_nothing_to_change_is_said(desk: Any, hand: Hands) -> None:
    ask(desk, hand, "not", "not")
    steps = desk.session.history.position
    hand.press("Ctrl+Shift+H")
    settled(desk, hand)
    assert desk.session.history.position == steps
    assert desk.window.status.sentence.startswith("Nothing would change")


# The list


def test_the_list_is_walked_ticked_and_left_by_keys(desk: Any, hand: Hands) -> None:
    search = ask(desk, hand, "not")
    hand.press("Down")
    assert search.list.hasFocus()
    assert search.list.item_name(0).startswith("Chatter, ")
    assert search.list.item_name(1) == "Line 1, ticked, so a not is tied here"
    number = search.ticks.number
    hand.press("End", "Space")
    assert search.ticks.number == number - 1
    assert search.list.item_name(0).endswith(f"{number - 1} of {number} places ticked, open")
    hand.press("Ctrl+A")
    assert search.ticks.number == number
    hand.press("Ctrl+A")
    assert search.ticks.number == 0
    hand.press("Home", "Space")
    assert search.ticks.number == number
    hand.press("Left")
    assert search.list.item_count() == 1
    hand.press("Right", "Down", "Down", "Left")
    assert search.list.current_item() == 0
    hand.press("PgDown", "PgUp", "Down", "Return")
    assert desk.window.transcript.hasFocus()
    assert search.is_open
    hand.press("Esc")
    assert search.list.hasFocus()
    hand.press("Esc")
    assert not search.is_open
    assert desk.window.transcript.hasFocus()


def test_enter_goes_to_the_place_and_the_list_follows_the_way(desk: Any, hand: Hands) -> None:
    search = ask(desk, hand, "not")
    hand.press("Down", "Down", "Down", "Return")
    assert desk.session.cursor.line == 2
    assert search.bar.count.text() == f"3 of {len(search.hits)}"
    hand.press("F3", "F3")
    assert search.list.current == search._at == 4
    hand.press("Ctrl+Shift+F")
    assert search.list.hasFocus()


def test_the_status_line_shows_the_keys_of_the_list(desk: Any, hand: Hands) -> None:
    ask(desk, hand, "not")
    hand.press("Down")
    assert [hint.words for hint in desk.window.status.hints] == ["tick", "go there", "tick all", "close"]
    hand.press("Esc")
    assert "tick" not in [hint.words for hint in desk.window.status.hints]
    ask(desk, hand, "not", "knot")
    assert [hint.words for hint in desk.window.status.hints][:2] == ["replace, go on", "all ticked"]
    hand.press("Shift+Tab")
    assert desk.window.status.hints[0].words == "next place"


def test_tab_walks_from_the_words_through_the_options(desk: Any, hand: Hands) -> None:
    from PySide6.QtWidgets import QApplication

    bar = ask(desk, hand, "not", "knot").bar
    walked = []
    for _ in range(6):
        hand.press("Tab")
        walked.append(QApplication.focusWidget())
    assert walked == [bar.mode, bar.case, bar.whole, bar.captioned, bar.scope, bar.one]


@pytest.mark.parametrize("size", [(720, 450), (1024, 640), (1440, 900)])
def test_the_list_is_in_view_in_a_window_of_any_size(desk: Any, hand: Hands, size: tuple[int, int]) -> None:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QApplication

    desk.window.first_time.show()
    desk.window.resize(*size)
    QApplication.processEvents()
    search = ask(desk, hand, "not", "knot")
    desk.window.resize(size[0] + 10, size[1])
    QApplication.processEvents()
    middle = desk.window.middle
    bottom = search.list.mapTo(middle, QPoint(0, search.list.height())).y()
    assert bottom <= middle.height()
    assert search.list.height() >= search.list.height_for(2)
    assert desk.window.transcript.height() >= search.list.height_for(2)


def test_space_in_the_list_decides_nothing(desk: Any, hand: Hands) -> None:
    search = ask(desk, hand, "not")
    state = desk.session.review
    hand.press("Down", "Space", "Return")
    assert desk.session.review == state
    assert search.is_open


def test_ticks_stay_when_one_goes_on_to_replace(desk: Any, hand: Hands) -> None:
    search = ask(desk, hand, "not")
    hand.press("Down", "Space", "Ctrl+H")
    hand.write("knot")
    assert search.list.isVisible()
    assert search.ticks.left_out() == {Hit(0, 5, 8)}
    hand.press("Ctrl+F")
    assert not search.bar.replacing
    assert search.ticks.left_out() == {Hit(0, 5, 8)}


def test_a_click_ticks_or_closes_a_group(desk: Any, hand: Hands) -> None:
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    search = ask(desk, hand, "not")
    hand.press("Down")
    number = search.ticks.number
    view = search.list.viewport()
    left = Qt.MouseButton.LeftButton

    def click(x: int, row: int) -> None:
        y = search.list.item_rect(row).center().y() - search.list.viewport().y()
        QTest.mouseClick(view, left, Qt.KeyboardModifier.NoModifier, QPoint(x, y))

    click(15, 2)
    assert search.ticks.number == number - 1
    click(200, 0)
    assert search.list.item_count() == 1
    click(200, 0)
    y = search.list.item_rect(3).center().y()
    QTest.mouseDClick(view, left, Qt.KeyboardModifier.NoModifier, QPoint(200, y))
    assert desk.session.cursor.line == 2


def test_the_words_to_be_put_there_are_shown_at_each_ticked_place(desk: Any, hand: Hands) -> None:
    search = ask(desk, hand, "not", "knot")
    assert search.list.item_name(1).endswith("so a not is tied here, “not” becomes “knot”")
    before = search.list.viewport().grab().toImage()
    hand.press("Down", "Space")
    assert search.list.item_name(1) == "Line 1, not ticked, so a not is tied here"
    assert search.list.viewport().grab().toImage() != before


# Following edits


def test_hits_and_ticks_follow_corrections_and_edges(desk: Any, hand: Hands) -> None:
    search = ask(desk, hand, "not")
    hand.press("Down", "Down", "Space")
    number = len(search.hits)
    session = desk.session
    session.perform(ops.correct(session.review, 1, "the second and last not"))
    assert search.ticks.left_out() == {Hit(1, 20, 23)}
    session.perform(ops.correct(session.review, 0, "so a knot, not a bend"))
    assert len(search.hits) == number + 1
    session.perform(ops.split(session.review, session.review.transcript.position(2)))
    assert [search.list._rows.row(n).hit for n in range(search.list.item_count())].count(None) == 2
    assert search.ticks.left_out() == {Hit(1, 20, 23)}
    session.undo()
    assert search.list._rows.row(0).hit is None
    assert search.list.item_count() == len(search.hits) + 1


@pytest.mark.parametrize("alone", [0, 300])
def test_whatever_is_changed_the_hits_are_those_of_a_new_search(
    desk: Any, hand: Hands, alone: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    from talkeditor.ui import searching

    monkeypatch.setattr(searching, "_MOST_ALONE", alone)
    search, session, chance = ask(desk, hand, "not", "knot not"), desk.session, Random(7)
    search.bar.captioned.click()
    words = ("not", "a not", "nothing", "knot", "🪢", "")
    for _ in range(60):
        step = chance.randrange(6)
        if step == 0:
            session.undo()
        elif step == 1:
            session.redo()
        elif step == 2:
            session.perform(ops.split(session.review, Position(chance.randrange(len(LINES)))))
        elif step == 3:
            search.replace_ticked()
        elif step == 4 and search.list.item_count():
            search.list._go(chance.randrange(search.list.item_count()))
            search.list.setFocus()
            hand.press("Space")
        else:
            text = " ".join(chance.choices(words, k=3))
            session.perform(ops.correct(session.review, chance.randrange(len(LINES)), text))
        settled(desk, hand)
        assert search.hits == find(session.review, search._query)
        assert search.ticks.left_out() <= set(search.hits.places)
        assert search.ticks.number == sum(map(search.ticks.is_on, search.hits.places))


def test_many_changed_lines_are_searched_again_and_ticks_stay(
    desk: Any, hand: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    from talkeditor.ui import searching

    monkeypatch.setattr(searching, "_MOST_ALONE", 0)
    search = ask(desk, hand, "not")
    hand.press("Down", "Space")
    session = desk.session
    session.perform(ops.correct(session.review, 1, "nothing at all"))
    settled(desk, hand)
    assert search.ticks.left_out() == {Hit(0, 5, 8)}
    assert all(hit.line != 1 or hit.end == 3 for hit in search.hits.places)


# Ways to search


def test_an_expression_with_groups(desk: Any, hand: Hands) -> None:
    ask(desk, hand, r"not (\d+)", r"knot \1 = \0")
    choose(desk, hand, Mode.EXPRESSION)
    hand.press("Ctrl+Shift+H")
    settled(desk, hand)
    assert texts(desk)[7] == "knot 12 = not 12 and knot 7 = not 7"


def test_what_is_no_expression_is_said_while_typing(desk: Any, hand: Hands) -> None:
    search = ask(desk, hand, "not", r"\1")
    choose(desk, hand, Mode.EXPRESSION)
    assert search.bar.fault.text() == "The words to put there name a group that is not in the expression."
    assert not search.bar.all.isEnabled()
    state = desk.session.review
    hand.press("Ctrl+Shift+H")
    settled(desk, hand)
    assert desk.session.review == state
    search.bar.field.setFocus()
    hand.press("End")
    hand.write("(")
    hand.qtbot.waitUntil(lambda: "Not an expression yet" in search.bar.fault.text())
    assert search.bar.field.accessibleDescription() == search.bar.fault.text()
    assert len(search.hits) == 0
    hand.write("x)")
    hand.qtbot.waitUntil(lambda: not search.bar.fault.isVisible())


def test_fault_38_an_expression_that_takes_too_long_stops_and_says_so(
    make_desk: MakeDesk, hands: Callable[[Any], Hands], tmp_path: Path
) -> None:
    stream = tmp_path / "long.txt"
    stream.write_text("aab\n" + "a" * 60 + "!\nab\n", encoding="utf-8")
    desk = make_desk(stream)
    desk._on_notice("")
    hand = hands(desk)
    hand.press("Ctrl+H")
    search = desk.search()
    choose(desk, hand, Mode.EXPRESSION)
    hand.write("(a|a)*[bc]")
    hand.qtbot.waitUntil(lambda: "takes too long" in search.bar.fault.text(), timeout=10_000)
    assert len(search.hits) == 1
    # What was found before it stopped can be replaced.
    search.bar.template.setFocus()
    hand.write("knot")
    hand.press("Return")
    hand.qtbot.waitUntil(lambda: desk.session.review.text(0) == "knot", timeout=10_000)


def test_similar_words_and_how_far_they_may_differ(desk: Any, hand: Hands) -> None:
    search = ask(desk, hand, "bowline", "bowline")
    choose(desk, hand, Mode.SIMILAR)
    assert search.bar.distance.isVisible()
    assert not search.bar.whole.isEnabled()
    assert [hit.line for hit in search.hits.places] == [5, 5]
    hand.press("Ctrl+Shift+H")
    settled(desk, hand)
    assert texts(desk)[5] == "the bowline and a bowline"
    search.bar.distance.setCurrentIndex(0)
    settled(desk, hand)
    assert search._query.distance == 1


def test_a_line_or_a_talk_alone(desk: Any, hand: Hands) -> None:
    session = desk.session
    session.perform(ops.split(session.review, session.review.transcript.position(2)))
    session.perform(ops.label(session.review, 1, Kind.TALK))
    session.go(2)
    search = ask(desk, hand, "not")
    assert [search.bar.scope.itemText(n) for n in range(3)] == ["Whole day", "Talk 1", "Line 3"]
    search.bar.scope.setCurrentIndex(1)
    settled(desk, hand)
    assert {hit.line for hit in search.hits.places} == {2, 3, 4, 6, 7}
    # Where one goes meanwhile is of no account: the talk stays the one that was chosen.
    session.go(0)
    session.perform(ops.correct(session.review, 0, "not in this talk"))
    assert {hit.line for hit in search.hits.places} == {2, 3, 4, 6, 7}
    search.bar.scope.setCurrentIndex(2)
    settled(desk, hand)
    assert {hit.line for hit in search.hits.places} == {2}
    search.bar.field.setFocus()
    hand.press("Ctrl+A")
    hand.write("zzz")
    hand.press("Return")
    assert desk.window.status.sentence == "“zzz” stands nowhere in line 3."
    hand.press("Esc")
    assert search.bar.chosen_scope is Scope.DAY


def test_a_talk_that_gets_other_lines_is_searched_again(desk: Any, hand: Hands) -> None:
    session = desk.session
    session.perform(ops.split(session.review, session.review.transcript.position(2)))
    session.perform(ops.label(session.review, 1, Kind.TALK))
    session.go(2)
    search = ask(desk, hand, "not")
    search.bar.scope.setCurrentIndex(1)
    settled(desk, hand)
    session.perform(ops.move_edge(session.review, 1, session.review.transcript.position(1)))
    settled(desk, hand)
    assert 1 in {hit.line for hit in search.hits.places}


def test_the_captions_are_searched_on_request(desk: Any, hand: Hands) -> None:
    session = desk.session
    session.perform(ops.correct(session.review, 1, "quite other words"))
    search = ask(desk, hand, "second", "third")
    assert search.bar.count.text() == "Nowhere"
    search.bar.captioned.click()
    settled(desk, hand)
    assert search.hits.places == (Hit(1, 4, 10, captioned=True),)
    assert search.list.item_name(1) == "Line 2, as captioned, the second not"
    search.list.viewport().grab()
    assert not search.bar.all.isEnabled()
    hand.press("Return", "Return")
    assert "Only the captions say this" in desk.window.status.sentence
    assert texts(desk)[1] == "quite other words"


# In the background


def test_a_replacement_is_stopped_with_nothing_changed(
    desk: Any, hand: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    from talkeditor.ui import replacing

    search = ask(desk, hand, "not", "knot")
    state, go_on = desk.session.review, threading.Event()

    def slow(*arguments: Any, tell: Callable[[float], bool], **options: Any) -> object:
        tell(0.5)
        go_on.wait(10)
        return replaced(*arguments, tell=tell, **options)

    replaced = replacing.replaced
    monkeypatch.setattr(replacing, "replaced", slow)
    hand.press("Ctrl+Shift+H")
    assert search.replacing.running
    hand.press("Ctrl+Shift+H")
    assert "Esc to stop" in desk.window.status.sentence
    hand.press("Esc")
    assert search.is_open
    assert not search.replacing.running
    go_on.set()
    hand.qtbot.wait(100)
    assert desk.session.review == state
    assert desk.window.status.sentence == "Stopped. Nothing was replaced."


def test_words_that_change_meanwhile_stop_a_replacement(
    desk: Any, hand: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    from talkeditor.ui import replacing

    search = ask(desk, hand, "not", "knot")
    go_on = threading.Event()
    replaced = replacing.replaced

    def slow(*arguments: Any, **options: Any) -> object:
        go_on.wait(10)
        return replaced(*arguments, **options)

    monkeypatch.setattr(replacing, "replaced", slow)
    hand.press("Ctrl+Shift+H")
    desk.session.perform(ops.correct(desk.session.review, 0, "other words"))
    assert "Replace again" in desk.window.status.sentence
    go_on.set()
    hand.qtbot.wait(100)
    assert texts(desk) == ["other words", *LINES[1:]]
    assert not search.replacing.running


def test_a_search_in_the_background_shows_how_far_it_is_and_is_stopped(
    desk: Any, hand: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    from talkeditor.ui import brief, searching

    monkeypatch.setattr(brief, "_TELL_SECONDS", 0)
    go_on = threading.Event()
    find = searching.find

    def slow(*arguments: Any, tell: Callable[[float], bool], **options: Any) -> object:
        tell(0.5)
        go_on.wait(10)
        return find(*arguments, tell=tell, **options)

    monkeypatch.setattr(searching, "find", slow)
    hand.press("Ctrl+F")
    hand.write("not")
    search = desk.search()
    hand.qtbot.waitUntil(lambda: search.searching and search.bar._part == 0.5)
    assert search.bar.count.text() == "Searching"
    assert search.bar.close_button.text() == "Stop"
    search.bar.grab()
    hand.press("Return", "Ctrl+Shift+H")
    hand.press("Esc")
    assert (search.is_open, search.searching) == (True, False)
    assert search.bar.close_button.text() == "Close"
    go_on.set()
    hand.qtbot.wait(50)
    assert len(search.hits) == 0


def test_what_goes_wrong_in_the_background_is_not_swallowed(qtbot: Any) -> None:
    from PySide6.QtCore import QObject

    from talkeditor.ui.brief import BriefWork

    def fails(_: object) -> object:
        raise ValueError("a defect")

    owner, results = QObject(), []
    work = BriefWork(fails, owner)
    work.done.connect(results.append)
    work.start()
    assert [type(result) for result in results] == [ValueError]
    later = BriefWork(lambda tell: go_on.wait(5) and tell(1.0), owner)
    go_on = threading.Event()
    later.done.connect(results.append)
    later.start(wait_ms=1)
    assert len(results) == 1
    go_on.set()
    qtbot.waitUntil(lambda: len(results) == 2)
    assert results[1] is True


# Not allowed


def test_a_stream_to_read_only_is_searched_but_not_changed(desk: Any, hand: Hands) -> None:
    desk.session.read_only = True
    hand.press("Ctrl+H")
    assert desk.window.status.sentence == "This stream is read only here."
    search = ask(desk, hand, "not")
    assert len(search.hits)
    assert not search.bar.all.isEnabled()
