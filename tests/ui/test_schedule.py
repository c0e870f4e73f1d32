"""The schedule in the window: offered, looked at, changed, taken in one step, and taken back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.transcript import Position
from talkeditor.ui.dialogs.schedulematch import ScheduleMatch
from tests.desks import Hands
from tests.harbour import TALKS, lay_schedule

pytestmark = pytest.mark.gui


def shown(desk: Any, qtbot: Any) -> ScheduleMatch:
    qtbot.waitUntil(lambda: isinstance(desk.sheets.open, ScheduleMatch), timeout=20_000)
    # What comes by itself is deaf for a moment, so that no key is pressed unread.
    qtbot.waitUntil(lambda: not desk.sheets.open.is_deaf)
    return desk.sheets.open


@pytest.fixture
def desk(
    make_desk: Callable[..., Any], detected: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Any:
    monkeypatch.setenv("TALKEDITOR_DATA", str(tmp_path / "data"))
    lay_schedule(tmp_path)
    return make_desk(detected)


def titles(desk: Any) -> list[str | None]:
    review = desk.session.review
    return [review.segments[parts[0]].title for parts in review.talks()]


def test_a_schedule_beside_the_stream_is_offered_and_taken_with_one_key(
    desk: Any, hands: Callable[[Any], Hands], qtbot: Any
) -> None:
    sheet = shown(desk, qtbot)
    assert sheet.view.chosen.room == "Harbour Hall"
    hand = hands(desk)
    hand.press("Return")
    assert titles(desk) == [title for _, title, _ in TALKS]
    review = desk.session.review
    assert [review.segments[parts[0]].speakers for parts in review.talks()] == [(s,) for _, _, s in TALKS]
    assert desk.session.history.undoable.edit.label == "Took 3 titles from the schedule"
    hand.press("Ctrl+Z")
    assert titles(desk) == [None, None, None]


def test_not_now_is_remembered_and_f8_shows_it_again(
    desk: Any, hands: Callable[[Any], Hands], qtbot: Any
) -> None:
    shown(desk, qtbot)
    hand = hands(desk)
    hand.press("Esc")
    assert titles(desk) == [None, None, None]
    path = desk.opener.path
    desk.run_id("close")
    desk.opener.open(path)
    qtbot.wait(50)
    assert desk.sheets.open is None
    hand.press("F8")
    shown(desk, qtbot)
    hand.press("Return")
    assert titles(desk)[0] == TALKS[0][1]


def test_a_row_left_out_and_another_entry_chosen(
    desk: Any, hands: Callable[[Any], Hands], qtbot: Any
) -> None:
    sheet = shown(desk, qtbot)
    hand = hands(desk)
    hand.press("Space", "Down", "Right")
    assert "chosen for two talks" in sheet.message.text() or sheet.use.isEnabled()
    chosen = sheet.list.lines[1].slot
    assert chosen is not None
    assert chosen.title != TALKS[1][1]
    hand.press("Left", "Return")
    assert titles(desk) == [None, TALKS[1][1], TALKS[2][1]]


def test_r_shows_another_room(desk: Any, hands: Callable[[Any], Hands], qtbot: Any) -> None:
    sheet = shown(desk, qtbot)
    hands(desk).press("R")
    qtbot.waitUntil(lambda: sheet.view.chosen.room == "Net Loft")
    assert all(line.slot is None or line.slot.room == "Net Loft" for line in sheet.list.lines)


def test_a_programme_that_was_copied_is_matched(
    make_desk: Callable[..., Any],
    hands: Callable[[Any], Hands],
    detected: Path,
    tmp_path: Path,
    qtbot: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from PySide6.QtWidgets import QApplication

    monkeypatch.setenv("TALKEDITOR_DATA", str(tmp_path / "data"))
    desk = make_desk(detected)
    QApplication.clipboard().setText("\n".join(f"{at} {title} – {who}" for at, title, who in TALKS))
    hand = hands(desk)
    hand.press("F8")
    sheet = shown(desk, qtbot)
    assert [line.talk for line in sheet.list.lines] == [1, 2, 3]
    assert not sheet.use.isEnabled()
    hand.press("Ctrl+V")
    qtbot.waitUntil(lambda: all(line.slot for line in desk.sheets.open.list.lines), timeout=20_000)
    hand.press("Return")
    assert titles(desk) == [title for _, title, _ in TALKS]
    path = desk.opener.path
    desk.run_id("close")
    desk.opener.open(path)
    hand.press("F8")
    shown(desk, qtbot)
    assert "Pasted programme" in desk.sheets.open.below.text()


def test_what_is_no_programme_is_said_where_it_was_pasted(
    desk: Any, hands: Callable[[Any], Hands], qtbot: Any
) -> None:
    from PySide6.QtWidgets import QApplication

    sheet = shown(desk, qtbot)
    QApplication.clipboard().setText("<!doctype html><html><p>no programme")
    hands(desk).press("Ctrl+V")
    qtbot.waitUntil(lambda: "HTML page" in sheet.message.text(), timeout=5_000)
    assert all(line.slot for line in sheet.list.lines)


def test_talks_that_changed_under_the_match_are_matched_anew(
    desk: Any, hands: Callable[[Any], Hands], qtbot: Any
) -> None:
    sheet = shown(desk, qtbot)
    review = desk.session.review
    start = review.segments[next(review.talks())[0]].start
    desk.session.perform(ops.split(review, Position(start.line + 120)))
    with qtbot.waitSignal(sheet.closed):
        hands(desk).press("Return")
    again = shown(desk, qtbot)
    assert titles(desk) == [None, None, None, None]
    assert len(again.list.lines) == 4


def test_a_paste_that_was_not_taken_leaves_what_was_matched(
    desk: Any, hands: Callable[[Any], Hands], qtbot: Any
) -> None:
    from PySide6.QtWidgets import QApplication

    shown(desk, qtbot)
    QApplication.clipboard().setText("10:00 Something else – Nobody Known")
    hands(desk).press("Ctrl+V", "Return")
    assert titles(desk) == [title for _, title, _ in TALKS]
    assert desk.schedules.occasion()[:2] == ("Tidewater", "2031-05-03")
    qtbot.wait(300)
    assert desk.sheets.open is None


def test_an_entry_chosen_by_hand_has_no_reasons_of_another(
    desk: Any, hands: Callable[[Any], Hands], qtbot: Any
) -> None:
    sheet = shown(desk, qtbot)
    hand = hands(desk)
    assert "sure" in sheet.list.lines[0].words
    hand.press("Right")
    assert sheet.list.lines[0].reason == "chosen by you"
    assert "Heard" not in sheet.list.lines[0].words
    hand.press("Left")
    assert sheet.list.lines[0].reason != "chosen by you"


def test_a_typed_title_is_not_ticked(desk: Any, hands: Callable[[Any], Hands], qtbot: Any) -> None:
    shown(desk, qtbot)
    hand = hands(desk)
    hand.press("Esc")
    index = next(desk.session.review.talks())[0]
    desk.session.perform(ops.set_title(desk.session.review, index, "My own words"))
    hand.press("F8")
    sheet = shown(desk, qtbot)
    assert [line.on for line in sheet.list.lines] == [False, True, True]
    hand.press("Return")
    assert titles(desk)[0] == "My own words"


def test_enter_presses_the_button_that_has_the_focus(
    desk: Any, hands: Callable[[Any], Hands], qtbot: Any
) -> None:
    sheet = shown(desk, qtbot)
    sheet.not_now.setFocus()
    hands(desk).press("Return")
    assert desk.sheets.open is None
    assert titles(desk) == [None, None, None]


def test_event_and_day_are_known_after_a_restart(
    desk: Any, hands: Callable[[Any], Hands], qtbot: Any
) -> None:
    shown(desk, qtbot)
    hands(desk).press("Return")
    path = desk.opener.path
    desk.run_id("close")
    desk.opener.open(path)
    assert desk.schedules.occasion()[:2] == ("Tidewater", "2031-05-03")


def test_nothing_comes_by_itself_over_somebody_who_types(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], detected: Path, tmp_path: Path, qtbot: Any
) -> None:
    from PySide6.QtWidgets import QApplication

    desk = make_desk(detected)
    hand = hands(desk)
    desk.desk.go_to_segment(next(desk.session.review.talks())[0])
    hand.press("F2")
    assert desk.window.details.isAncestorOf(QApplication.focusWidget())
    lay_schedule(tmp_path)
    desk.schedules._offer()
    qtbot.waitUntil(lambda: desk.schedules._matched is not None, timeout=20_000)
    assert desk.sheets.open is None


def test_an_error_in_the_work_is_not_silent(desk: Any, qtbot: Any) -> None:
    shown(desk, qtbot)

    def fault(_: object) -> None:
        raise KeyError("a fault")

    with qtbot.captureExceptions() as caught:
        desk.schedules._start(fault)
        qtbot.waitUntil(lambda: bool(caught), timeout=5_000)
    assert caught[0][0] is KeyError


# Tables whose columns cannot be told


HEADS = ("what", "who", "when", "where at", "number")


def lay_table(folder: Path) -> Path:
    rows = "\n".join(f"{title},{who},{at},Harbour Hall,{n}" for n, (at, title, who) in enumerate(TALKS))
    path = folder / "programme.csv"
    path.write_text(f"{','.join(HEADS)}\n{rows}\n", "utf-8")
    return path


@pytest.fixture
def settings_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    from talkeditor import settings

    path = tmp_path / "config" / "settings.json"
    monkeypatch.setattr(settings, "place", lambda: path)
    return path


@pytest.fixture
def bare(make_desk: Callable[..., Any], detected: Path, settings_file: Path) -> Any:
    """The desk with no schedule beside its stream, and with settings of its own."""
    return make_desk(detected)


def columns_asked(desk: Any, qtbot: Any) -> Any:
    from talkeditor.ui.dialogs.schedulecolumns import ScheduleColumns

    qtbot.waitUntil(lambda: isinstance(desk.sheets.open, ScheduleColumns), timeout=20_000)
    return desk.sheets.open


def test_the_columns_of_a_table_are_asked_for_once_and_remembered(
    bare: Any, hands: Callable[[Any], Hands], tmp_path: Path, qtbot: Any, settings_file: Path
) -> None:
    from talkeditor import settings

    path = lay_table(tmp_path)
    bare.schedules.read_file(path)
    sheet = columns_asked(bare, qtbot)
    assert "“Tide tables" in sheet.reads.text()
    assert "Maren Oldacre" in sheet.reads.text()
    hand = hands(bare)
    sheet.boxes["title"].setFocus()
    hand.press("Home")
    assert sheet.boxes["title"].currentText() == "none"
    assert not sheet.use.isEnabled()
    hand.press("Return")
    assert bare.sheets.open is sheet, "without titles Enter does nothing"
    hand.press("Down", "Return")
    match = shown(bare, qtbot)
    assert [line.slot.title for line in match.list.lines] == [title for _, title, _ in TALKS]
    hand.press("Esc")
    kept, _ = settings.load(settings_file)
    assert kept.columns_of(HEADS)["speakers"] == 1
    bare.schedules.read_file(path)
    assert shown(bare, qtbot).view.is_table, "the same headings are not asked for again"


def test_columns_can_be_told_anew_from_the_match(
    bare: Any, hands: Callable[[Any], Hands], tmp_path: Path, qtbot: Any
) -> None:
    bare.settings.remember_table(HEADS, {"title": 0, "speakers": 3})
    bare.schedules.read_file(lay_table(tmp_path))
    assert shown(bare, qtbot).list.lines[0].slot.speakers == ("Harbour Hall",)
    hand = hands(bare)
    hand.press("C")
    sheet = columns_asked(bare, qtbot)
    hand.press("Esc")
    assert shown(bare, qtbot).view.is_table, "Esc leads back to the match"
    hand.press("C")
    sheet = columns_asked(bare, qtbot)
    sheet.boxes["speakers"].setCurrentIndex(2)
    hand.press("Return")
    assert shown(bare, qtbot).list.lines[0].slot.speakers == (TALKS[0][2],)
    hand.press("Return")
    assert titles(bare) == [title for _, title, _ in TALKS]
    again = bare.opener.path
    bare.run_id("close")
    bare.settings.tables = {}
    bare.opener.open(again)
    hand.press("F8")
    assert shown(bare, qtbot).list.lines[0].slot.speakers == (TALKS[0][2],), "the project keeps the columns"


def test_columns_that_lead_to_nothing_are_not_remembered(
    bare: Any, hands: Callable[[Any], Hands], tmp_path: Path, qtbot: Any
) -> None:
    path = tmp_path / "programme.csv"
    path.write_text("what,when,empty\nTide tables,10:00,\nWrens,11:00,\nBread,12:00,\n", "utf-8")
    bare.schedules.read_file(path)
    sheet = columns_asked(bare, qtbot)
    sheet.boxes["title"].setCurrentIndex(3)
    assert "no entry" in sheet.reads.text()
    hands(bare).press("Return")
    qtbot.waitUntil(lambda: "holds no entry" in bare.window.banner.text, timeout=5_000)
    assert bare.settings.tables == {}


def test_one_column_for_two_fields_is_refused_but_for_a_day_with_its_clock(
    make_desk: Callable[..., Any], detected: Path, tmp_path: Path, qtbot: Any
) -> None:
    desk = make_desk(detected)
    desk.schedules.read_file(lay_table(tmp_path))
    sheet = columns_asked(desk, qtbot)
    sheet.boxes["room"].setCurrentIndex(1)
    assert sheet.message.text() == "Title and room have the same column."
    assert not sheet.use.isEnabled()
    sheet.boxes["room"].setCurrentIndex(0)
    sheet.boxes["day"].setCurrentIndex(sheet.boxes["start"].currentIndex())
    assert sheet.use.isEnabled()


def test_what_was_noticed_in_a_schedule_stands_in_the_import_report(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], detected: Path, tmp_path: Path, qtbot: Any
) -> None:
    path = tmp_path / "programme.csv"
    path.write_text("title,speaker,date\nTide tables,Maren Oldacre,someday\n,Nobody,2031-05-03\n", "utf-8")
    desk = make_desk(detected)
    desk.schedules.read_file(path)
    assert "2 notes on its entries: see the import report" in shown(desk, qtbot).message.text()
    hand = hands(desk)
    hand.press("Esc", "Ctrl+I")
    rows = [desk.sheets.open.list.item(n).text() for n in range(desk.sheets.open.list.count())]
    assert len(rows) == 2
    assert all(row.startswith("programme.csv: Line ") for row in rows)
    path = desk.opener.path
    desk.run_id("close")
    desk.opener.open(path)
    assert desk.schedules.problems == (), "another stream has another schedule"


def test_a_table_beside_the_stream_is_not_asked_about_before_somebody_wants_it(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], detected: Path, tmp_path: Path, qtbot: Any
) -> None:
    lay_table(tmp_path).rename(tmp_path / "harbour.schedule.csv")
    desk = make_desk(detected)
    qtbot.waitUntil(lambda: "F8 asks which is which" in desk.window.banner.text, timeout=20_000)
    assert desk.sheets.open is None
    hands(desk).press("F8")
    columns_asked(desk, qtbot)
    hands(desk).press("Return")
    assert "lies next to the stream" in shown(desk, qtbot).below.text()


@pytest.mark.parametrize("name", ["schedule.json", "Schedule.xml", "day.schedule.ics", "x.schedule.csv"])
def test_what_is_called_a_schedule_is_found_beside_a_stream(tmp_path: Path, name: str) -> None:
    from talkeditor.workflow.given import beside

    for other in ("day.json", "myschedule.json", "schedule.txt"):
        (tmp_path / other).touch()
    assert beside(tmp_path / "day.txt") is None
    (tmp_path / name).touch()
    assert beside(tmp_path / "day.txt") == tmp_path / name
