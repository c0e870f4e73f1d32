"""Header and Details: what they show of the segment under the cursor, and what a person's keys say."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from talkeditor.core import operations as ops
from talkeditor.core.findings import Kind, Progress
from talkeditor.core.language import Language
from talkeditor.core.segments import Segment, Status
from talkeditor.core.transcript import Position
from talkeditor.ui.session import Mode, Session
from talkeditor.ui.theme import Theme
from talkeditor.ui.views.details import Details
from talkeditor.ui.views.header import Header
from talkeditor.ui.views.reasons import blocks, question
from talkeditor.ui.views.why import PlaceRow, Reason
from tests.ui import samples

pytestmark = pytest.mark.gui


@pytest.fixture
def session(qapp: object) -> Session:
    return samples.session()


@pytest.fixture
def details(qtbot: QtBot, session: Session) -> Details:
    widget = Details(session, Theme(), samples.COMMANDS)
    qtbot.addWidget(widget)
    widget.resize(400, 800)
    widget.show()
    return widget


@pytest.fixture
def header(qtbot: QtBot, session: Session) -> Header:
    widget = Header(session, Theme(), samples.COMMANDS)
    qtbot.addWidget(widget)
    widget.resize(720, 48)
    widget.show()
    return widget


def reasons_of(details: Details) -> list[Reason]:
    return [row for row in details.why.findChildren(Reason) if row.isVisible()]


def places_of(details: Details) -> list[PlaceRow]:
    return [row for row in details.why.findChildren(PlaceRow) if row.isVisible()]


# Words


def test_evidence_is_parted_by_edge_and_what_speaks_against_comes_last() -> None:
    start, end = blocks(samples.review(), 3)
    assert (start.heading, end.heading) == ("Start, line 45", "End, line 120")
    assert [e.text for e in end.evidence] == ["applause", "the speaker says thank you earlier"]


def test_an_edge_that_a_person_placed_is_not_called_sure() -> None:
    review = samples.review()
    edit = ops.nudge_line(review, 3, 1)
    session = Session()
    session.open(review, samples.History(), None, Position(44))
    session.perform(edit)
    assert blocks(session.review, 3)[0].sure is None


def test_the_unsure_start_is_asked_for_from_the_gap_and_from_the_talk() -> None:
    review = samples.review()
    asked = question(review, 6)
    assert asked is not None
    assert asked.sentence == "Where does talk 3 start?"
    assert [option.position.line for option in asked.options] == [182, 190]
    assert question(review, 7) == asked
    assert question(review, 3) is None


def test_a_decided_talk_asks_nothing(session: Session) -> None:
    session.perform(ops.accept(session.review, 7))
    assert question(session.review, 7) is None


# Header


def test_the_header_names_the_segment(header: Header, session: Session) -> None:
    assert (header.title, header.detail) == ("Talk 1 of 3", "lines 45–120 · 76 lines")
    session.go(182)
    assert (header.title, header.detail) == ("Noise", "between talks 2 and 3 · 10 lines")
    session.go(0)
    assert header.accept.text() == "Accept two passes"
    assert header.compare.isVisible()
    header.set_single_pass(True)
    assert header.accept.text() == "Accept this pass"


def test_the_narrow_header_has_title_and_speaker(header: Header) -> None:
    header.set_narrow(True)
    assert header.title == "1  “lanterns and knots”"
    assert header.detail == "heard: mara lind · 76 lines"
    assert not header.split.isVisible()
    assert header.more.isVisible()


@pytest.mark.parametrize("name", ["accept", "drop", "split"])
def test_a_button_names_its_command_and_says_its_words(header: Header, qtbot: QtBot, name: str) -> None:
    button = getattr(header, name)
    ids = {"accept": "accept_next", "drop": "drop_next", "split": "split"}
    with qtbot.waitSignal(header.triggered) as told:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.args == [ids[name]]
    assert button.accessibleName() == button.text()


def test_the_menu_has_the_rows_of_the_table_and_names_their_command(header: Header, qtbot: QtBot) -> None:
    menu = header.menu()
    rows = {action.text(): action for action in menu.actions() if not action.isSeparator()}
    assert "Next undecided\tN" in rows
    with qtbot.waitSignal(header.triggered) as told:
        rows["Next undecided\tN"].trigger()
    assert told.args == ["next_undecided"]


def test_editing_is_told_by_word_and_its_only_button_ends_it(header: Header, session: Session) -> None:
    session.set_mode(Mode.EDIT)
    assert (header.title, header.detail) == ("Editing the text of talk 1", "every key types")
    assert header.done.isVisible()
    assert not header.accept.isVisible()


def test_a_read_only_stream_cannot_be_decided(header: Header, session: Session) -> None:
    session.read_only = True
    header.refresh()
    assert not header.accept.isEnabled()


# The fields of the Details


def test_fields_show_what_was_heard_until_a_person_says_more(details: Details, session: Session) -> None:
    assert details.title.text() == "lanterns and knots"
    assert details.source.text() == "Heard: “lanterns and knots” by “mara lind”, line 46."
    session.perform(ops.set_title(session.review, 3, "Of lanterns"))
    QCoreApplication.sendPostedEvents()
    assert details.title.text() == "Of lanterns"


def test_enter_keeps_the_title_and_says_who_opened_the_field(details: Details, qtbot: QtBot) -> None:
    kept: list[tuple[int, str]] = []
    details.title_kept.connect(lambda index, title: kept.append((index, title)))
    details.edit_title(opened_by_space=True)
    assert details.title.selectedText() == "lanterns and knots"
    qtbot.keyClicks(details.title, "Knots  in space")
    with qtbot.waitSignal(details.title_entered) as told:
        qtbot.keyClick(details.title, Qt.Key.Key_Return)
    assert kept == [(3, "Knots in space")]
    assert told.args == ["Knots in space", True]
    with qtbot.waitSignal(details.title_entered) as told:
        qtbot.keyClick(details.title, Qt.Key.Key_Return)
    assert told.args == ["Knots in space", False]


def test_escape_puts_the_old_title_back(details: Details, qtbot: QtBot) -> None:
    details.edit_title()
    qtbot.keyClicks(details.title, "jkn 1")
    with qtbot.assertNotEmitted(details.title_kept), qtbot.waitSignal(details.left):
        qtbot.keyClick(details.title, Qt.Key.Key_Escape)
    assert details.title.text() == "lanterns and knots"


def test_leaving_the_field_keeps_and_speakers_become_a_tuple(details: Details, qtbot: QtBot) -> None:
    details.speaker.setFocus()
    details.speaker.selectAll()
    qtbot.keyClicks(details.speaker, "Ida Berg,  Tom Ruiz,")
    with qtbot.waitSignal(details.speakers_kept) as told:
        details.label.setFocus()
    assert told.args == [3, ("Ida Berg", "Tom Ruiz")]


def test_what_is_being_typed_survives_results_that_come_in(
    details: Details, session: Session, qtbot: QtBot
) -> None:
    details.edit_title()
    qtbot.keyClicks(details.title, "Half a ti")
    session.perform(ops.accept(session.review, 5))
    assert details.title.text() == "Half a ti"
    with qtbot.waitSignal(details.title_kept) as told:
        qtbot.keyClick(details.title, Qt.Key.Key_Return)
    assert told.args == [3, "Half a ti"]


def test_choosing_a_label_names_the_kind(details: Details, qtbot: QtBot) -> None:
    with qtbot.waitSignal(details.label_chosen) as told:
        details.label.activated.emit(list(Kind).index(Kind.BREAK))
    assert told.args == [3, Kind.BREAK]
    with qtbot.assertNotEmitted(details.label_chosen):
        details.label.activated.emit(list(Kind).index(Kind.TALK))


def test_a_gap_has_a_label_and_says_where_its_lines_stay(details: Details, session: Session) -> None:
    session.go(182)
    assert not details.title.isVisible()
    assert details.source.text() == "Left out of every talk. Its 10 lines stay in the project."
    assert details.head.note == "Needs a look"


# The reasons in the Details


def test_a_reason_jumps_to_its_line_and_back_is_remembered(
    details: Details, session: Session, qtbot: QtBot
) -> None:
    details.show_why()
    first, second, *_ = reasons_of(details)
    assert first.hasFocus()
    assert first.accessibleName() == "The host greets, line 45"
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert session.cursor.line == 48
    assert session.back()
    assert session.cursor.line == 44


def test_space_on_a_reason_accepts(details: Details, qtbot: QtBot) -> None:
    details.show_why()
    with qtbot.waitSignal(details.triggered) as told:
        qtbot.keyClick(reasons_of(details)[0], Qt.Key.Key_Space)
    assert told.args == ["accept_next"]


def test_choosing_a_place_names_the_edge_and_the_review_says_which_holds(
    details: Details, session: Session, qtbot: QtBot
) -> None:
    session.go(182)
    first, second = places_of(details)
    assert (first.isChecked(), second.isChecked()) == (False, True)
    with qtbot.waitSignal(details.place_chosen) as told:
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton, pos=first.rect().center())
    assert told.args == [7, Position(182)]
    session.perform(ops.move_edge(session.review, 7, Position(182)))
    QCoreApplication.sendPostedEvents()
    session.go(182)
    first, second = places_of(details)
    assert (first.isChecked(), second.isChecked()) == (True, False)


def test_the_focus_is_not_lost_when_the_next_segment_has_fewer_reasons(
    details: Details, session: Session
) -> None:
    details.show_why()
    reasons_of(details)[-1].setFocus()
    session.go(0)
    focused = details.focusWidget()
    assert isinstance(focused, QWidget)
    assert focused.isVisible()


# The Details with cleaned text, editing, detecting


def test_cleaned_text_has_no_fillers_and_says_how_many_went(details: Details) -> None:
    details.set_language(Language(fillers=frozenset({"um", "uh"})))
    details.cleaned.compute()
    words = details.cleaned.plain().split()
    assert "lantern" in words
    assert "um" not in words
    assert "[Applause]" not in words
    assert details.cleaned.removed == "25 fillers and 13 tags removed, 4 capitals set."


def test_at_an_unsure_edge_the_joint_is_shown(details: Details, session: Session) -> None:
    session.go(182)
    details.cleaned.compute()
    assert details.cleaned.headline == "Cleaned text at the joint"


def test_while_editing_the_line_is_shown_as_it_was_and_is(
    details: Details, session: Session, qtbot: QtBot
) -> None:
    session.perform(ops.correct(session.review, 44, "The first lamp was made of paper"))
    session.go(44)
    session.set_mode(Mode.EDIT)
    form = details.line_form
    assert form.isVisible()
    assert not details.title.isVisible()
    assert form.captioned.text() == "the first lantern was um made of paper"
    assert details.head.note == "1 line changed in talk 1"
    with qtbot.waitSignal(details.line_restored) as told:
        qtbot.mouseClick(form.restore, Qt.MouseButton.LeftButton)
    assert told.args == [44]


def test_the_line_that_is_typed_in_counts_as_changed_while_it_differs(
    details: Details, session: Session
) -> None:
    session.go(44)
    session.set_mode(Mode.EDIT)
    assert details.head.note == "0 lines changed in talk 1"
    details.show_typed("the first lamp was made of paper")
    assert details.line_form.now.text() != details.line_form.captioned.text()
    assert details.head.note == "1 line changed in talk 1"
    details.show_typed("the first lantern was um made of paper")
    assert details.head.note == "0 lines changed in talk 1"


def test_while_reading_the_progress_is_shown_and_can_be_stopped(
    details: Details, session: Session, qtbot: QtBot
) -> None:
    assert not details.detecting.isVisible()
    session.report(Progress("repeats", 130, 260))
    assert details.detecting.lines.text() == "130 of 260 lines"
    with qtbot.waitSignal(details.stop_requested):
        qtbot.mouseClick(details.detecting.stop, Qt.MouseButton.LeftButton)
    session.report(None)
    assert not details.detecting.isVisible()


def test_without_a_stream_nothing_is_shown(qtbot: QtBot) -> None:
    session = Session()
    details, header = Details(session, Theme()), Header(session, Theme(), samples.COMMANDS)
    qtbot.addWidget(details)
    qtbot.addWidget(header)
    assert header.title == ""
    assert details.title.isHidden() or not details.title.isVisible()


def test_what_is_not_read_yet_cannot_be_decided(details: Details, header: Header, session: Session) -> None:
    unread = replace(session.review, segments=(Segment(Position(0), Kind.CHATTER),))
    session.open(unread, samples.History(), None, Position(0))
    session.report(Progress("repeats", 0, 260))
    assert header.title == "Not read yet"
    assert not header.accept.isVisible()
    assert not details.why.isVisible()
    session.report(None)
    assert header.title == "Chatter"
    assert header.accept.isVisible()
    assert details.why.isVisible()


def test_the_button_pressed_twice_accepts_a_talk_without_a_title(
    make_desk: Callable[..., Any], detected: Path, tmp_path: Path
) -> None:
    project = Path(shutil.copy(detected, tmp_path))
    shutil.copy(detected.with_suffix(""), tmp_path)
    desk = make_desk()
    desk.opener.open(project.with_suffix(""))
    session = desk.session
    talk = next(i for i, s in enumerate(session.review.segments) if s.kind is Kind.TALK)
    desk.desk.go_to_segment(talk)
    heard = session.review.segments[talk].shown_title
    QTest.mouseClick(desk.window.header.accept, Qt.MouseButton.LeftButton)
    assert desk.window.details.title.hasFocus()
    assert session.review.segments[talk].status is Status.PROPOSED
    QTest.mouseClick(desk.window.header.accept, Qt.MouseButton.LeftButton)
    assert session.review.segments[talk].status is Status.ACCEPTED
    assert session.review.segments[talk].title == heard
    assert session.current != talk
