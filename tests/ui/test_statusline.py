"""The status line: mode, pips, what was said, the keys that matter, what is kept."""

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from pytestqt.qtbot import QtBot

from talkeditor.core import operations as ops
from talkeditor.core.findings import Progress
from talkeditor.ui.session import Mode, Session
from talkeditor.ui.theme import Theme
from talkeditor.ui.views.statusline import StatusLine
from tests.ui import samples

pytestmark = pytest.mark.gui


@pytest.fixture
def session(qapp: object) -> Session:
    return samples.session()


@pytest.fixture
def line(qtbot: QtBot, session: Session) -> StatusLine:
    widget = StatusLine(session, Theme(), samples.COMMANDS)
    qtbot.addWidget(widget)
    widget.resize(1200, widget.sizeHint().height())
    widget.show()
    return widget


def words(line: StatusLine) -> list[str]:
    return [hint.words for hint in line.hints]


def test_it_counts_decisions(line: StatusLine, session: Session) -> None:
    assert line.sentence == "0 of 5 decided"
    session.perform(ops.accept_reel(session.review, "A"))
    assert line.sentence == "1 of 5 decided"
    for index in (3, 5, 6, 7):
        session.perform(ops.accept(session.review, index))
    assert line.sentence == "All 5 decided"
    assert words(line) == ["export", "all keys"]


def test_what_was_said_gives_way_again(line: StatusLine, session: Session, qtbot: QtBot) -> None:
    session.say("Accepted talk 1.")
    assert line.sentence == "Accepted talk 1."
    line._timer.setInterval(1)
    session.say("Accepted talk 2.")
    qtbot.waitUntil(lambda: line.sentence == "0 of 5 decided")


def test_the_keys_follow_from_where_the_person_is(line: StatusLine, session: Session) -> None:
    assert words(line) == ["next undecided", "move edge", "edit text", "all keys"]
    assert line.hints[1].keys == ("Alt", "↑", "↓")
    session.go(182)
    assert "other places" in words(line)
    session.go(0)
    assert "compare passes" in words(line)
    session.set_mode(Mode.EDIT)
    assert words(line) == ["done, text is kept", "split at the caret", "undo"]
    session.set_mode(Mode.REVIEW)
    line.set_typing(True)
    assert words(line) == ["keep", "next field", "old value back"]


def test_a_key_that_is_bound_otherwise_is_shown_as_bound(qtbot: QtBot, session: Session) -> None:
    line = StatusLine(session, Theme(), [samples.command("keys", "All keys", "F12")])
    qtbot.addWidget(line)
    assert [(hint.keys, hint.words) for hint in line.hints] == [(("F12",), "all keys")]


def test_it_says_what_is_kept_and_how_far_the_reading_is(line: StatusLine, session: Session) -> None:
    assert line.saved == ""
    session.perform(ops.accept(session.review, 3))
    assert line.saved == "", "nothing is called saved before it is on the disk"
    session.mark_saved(1_700_000_000_000)
    assert line.saved.startswith("Saved ")
    session.report(Progress("talks", 58, 100))
    assert line.saved == "Reading 58%"
    assert line.sentence.endswith("decided so far")


def test_the_mode_is_in_its_name_for_screen_readers(line: StatusLine, session: Session) -> None:
    assert line.accessibleName().startswith("Review. ")
    session.set_mode(Mode.EDIT)
    assert line.accessibleName().startswith("Edit text. Talk 1, line 45")
    session.set_mode(Mode.REVIEW)
    session.read_only = True
    session.mode_changed.emit(session.mode)
    assert line.accessibleName().startswith("Read only. ")


@pytest.mark.parametrize("width", [240, 480, 800, 1600])
def test_it_paints_at_any_width(line: StatusLine, session: Session, width: int) -> None:
    line.resize(width, line.sizeHint().height())
    session.say("A sentence that is a good deal longer than there is room for in a small window, " * 3)
    assert not line.grab().isNull()
    assert len(line.hints) == 4


def test_without_a_stream_it_says_so(qtbot: QtBot) -> None:
    line = StatusLine(Session(), Theme(), samples.COMMANDS)
    qtbot.addWidget(line)
    assert line.sentence == "No stream open"
    assert words(line) == ["open"]
    assert not line.grab().isNull()
