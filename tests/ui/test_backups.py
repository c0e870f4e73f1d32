"""The dialog of backups: what is shown, what is restored, by keys and by mouse."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.findings import Kind
from talkeditor.store import backups
from talkeditor.store.project import open_project
from talkeditor.workflow.backups import told_when
from tests.desks import Hands

pytestmark = pytest.mark.gui

Make = Callable[..., Any]


@pytest.fixture
def desk(make_desk: Make, detected: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A stream with a backup of its proposals; since then a talk was accepted and a line corrected."""
    monkeypatch.setenv("TALKEDITOR_DATA", str(tmp_path / "data"))
    path = Path(shutil.copy(detected, tmp_path / detected.name))
    project, _ = open_project(path)
    project.close()
    assert backups.keep(path, project.sha256, 1_000_000_000_000) is not None
    desk = make_desk(path)
    session = desk.session
    index = next(i for i, s in enumerate(session.review.segments) if s.kind is Kind.TALK)
    session.perform(ops.set_title(session.review, index, "Ropes"))
    session.perform(ops.accept(session.review, index))
    session.perform(ops.correct(session.review, session.review.lines_of(index).start, "good morning all"))
    session.perform(ops.correct(session.review, 2, "a reel of its own"))
    assert desk.opener.keeper.flush()
    return desk


def rows(view: Any) -> list[str]:
    return [view.item(row).text() for row in range(view.count())]


def shown(desk: Any, qtbot: Any) -> Any:
    """The dialog once its newest backup is read."""
    desk.run_id("backups")
    sheet = desk.sheets.open
    qtbot.waitUntil(lambda: sheet._inside is not None and "Reading" not in sheet.note.text(), timeout=10_000)
    return sheet


def test_backups_are_told_with_what_differs(desk: Any, qtbot: Any) -> None:
    sheet = shown(desk, qtbot)
    *_, first = rows(sheet.list)
    assert "2001" in first
    assert "0 of 3 talks accepted (now 1)" in first
    assert "2 corrected lines differ" in first
    sheet.list.setCurrentRow(sheet.list.count() - 1)
    qtbot.waitUntil(lambda: sheet._inside is not None, timeout=10_000)
    assert any("“Ropes”" in row for row in rows(sheet.held))
    assert rows(sheet.held)[-1].startswith("Talk 3")


def test_everything_is_restored_as_one_step(desk: Any, hands: Callable[[Any], Hands], qtbot: Any) -> None:
    now, steps = desk.session.review, len(desk.session.history.steps)
    sheet = shown(desk, qtbot)
    oldest = sheet.list.count() - 1
    hands(desk).press(*["Down"] * oldest)
    qtbot.waitUntil(lambda: sheet._inside is not None and sheet.whole.isEnabled(), timeout=10_000)
    hands(desk).press("Return")
    assert desk.sheets.open is None
    assert len(desk.session.history.steps) == steps + 1
    assert desk.session.history.undoable.edit.label.startswith("Restored everything, as it was on ")
    assert not len(desk.session.review.corrections)
    hands(desk).press("Ctrl+Z")
    assert desk.session.review == now


def test_one_talk_is_restored_and_all_else_stays(
    desk: Any, hands: Callable[[Any], Hands], qtbot: Any
) -> None:
    sheet = shown(desk, qtbot)
    sheet.list.setCurrentRow(sheet.list.count() - 1)
    qtbot.waitUntil(lambda: sheet._inside is not None, timeout=10_000)
    row = next(at for at, text in enumerate(rows(sheet.held)) if text.startswith("Talk 1 ") or " · " in text)
    hand = hands(desk)
    hand.press("Tab")
    assert sheet.held.hasFocus()
    sheet.held.setCurrentRow(row)
    assert sheet.talk.isEnabled()
    hand.press("T")
    assert desk.sheets.open is None
    review = desk.session.review
    index = next(i for i, s in enumerate(review.segments) if s.kind is Kind.TALK)
    assert not review.segments[index].decided
    assert review.corrections.get(review.lines_of(index).start) is None
    assert review.corrections.get(2) == "a reel of its own"
    assert "Restored talk 1" in desk.session.history.undoable.edit.label


def test_a_backup_that_cannot_be_read_says_so(desk: Any, qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    sha256 = desk.opener.keeper.project.sha256
    oldest = backups.generations(sha256)[-1]
    oldest.path.write_bytes(oldest.path.read_bytes()[:3000])
    desk.run_id("backups")
    sheet = desk.sheets.open
    qtbot.waitUntil(lambda: "Reading" not in sheet.note.text(), timeout=10_000)
    sheet.list.setCurrentRow(sheet.list.count() - 1)
    assert "is damaged" in rows(sheet.list)[-1]
    qtbot.waitUntil(lambda: sheet.held.count() == 1, timeout=10_000)
    assert not sheet.whole.isEnabled()
    sheet.restore_whole()
    assert desk.sheets.open is sheet


def test_without_backups_it_says_when_one_is_made(
    make_desk: Make, hands: Callable[[Any], Hands], sample: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def keep(*_: object) -> None:
        raise TalkeditorError("No.")

    monkeypatch.setattr(backups, "keep", keep)
    desk = make_desk(sample)
    hands(desk).press("Ctrl+Shift+B")
    sheet = desk.sheets.open
    qtbot.waitUntil(lambda: "There is no backup yet" in sheet.note.text(), timeout=10_000)
    hands(desk).press("Esc")
    assert desk.sheets.open is None


def test_times_are_told_as_people_say_them() -> None:
    import time

    assert told_when(int(time.time() * 1000)).startswith("today at ")
    assert told_when(1_000_000_000_000).startswith("on 9 September 2001 at ")
