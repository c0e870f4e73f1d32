"""Opening streams in the window: what is said, what is shown, what goes on."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.findings import Kind
from talkeditor.store.project import open_project
from tests.desks import Hands

pytestmark = pytest.mark.gui


def test_a_file_that_is_no_text_is_named_and_nothing_is_made(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], tmp_path: Path
) -> None:
    path = tmp_path / "hall.txt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 64)
    desk = make_desk(path)
    assert desk.window.page.name == "NOTICE"
    assert "hall.txt" in desk.window.notice.notice.headline
    assert not desk.session.is_open
    assert sorted(p.name for p in tmp_path.iterdir()) == ["hall.txt"]


def test_a_stream_without_talks_can_be_marked_by_hand(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], tmp_path: Path
) -> None:
    path = tmp_path / "quiet.txt"
    path.write_text("um\nso\nuh\nokay\nyes\nhello\n" * 3, encoding="utf-8")
    desk = make_desk(path)
    assert desk.window.page.name == "NOTICE"
    hand = hands(desk)
    hand.press("Return")
    assert desk.window.page.name == "REVIEW"
    assert desk.window.transcript.hasFocus()
    hand.press("Down", "Down", "I", "Down", "Down", "O")
    kinds = [segment.kind for segment in desk.session.review.segments]
    assert kinds == [Kind.CHATTER, Kind.TALK, Kind.CHATTER]
    assert desk.session.review.lines_of(1) == range(2, 5)


def test_a_project_that_was_not_closed_says_that_all_is_here(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], detected: Path, tmp_path: Path
) -> None:
    import shutil

    path = Path(shutil.copy(detected, tmp_path / detected.name))
    project, kept = open_project(path)
    # As a kill leaves it: the lock is free, the row of its holder is still there.
    assert project._lock is not None
    project._lock.release()
    project._lock = None
    project._connection.close()
    desk = make_desk(path)
    assert desk.window.page.name == "NOTICE"
    assert desk.window.notice.notice.headline == "Your work is all here"
    hands(desk).press("Return")
    assert desk.window.page.name == "REVIEW"
    assert desk.session.review == kept.review


def test_a_second_window_may_only_read(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], detected: Path, tmp_path: Path
) -> None:
    import shutil

    path = Path(shutil.copy(detected, tmp_path / detected.name))
    holder, _ = open_project(path)
    try:
        desk = make_desk(path)
        assert desk.session.read_only
        assert "Open in another window" in desk.window.banner.text
        before = desk.session.review
        hands(desk).press("Space", "D", "S", "Ctrl+Z")
        assert desk.session.review is before
        assert desk.session.perform(ops.drop(before, 1)) is False
        desk.run_id("open_copy")
        assert not desk.session.read_only
        assert desk.session.review.segments == before.segments
        assert desk.opener.path != path
        assert desk.session.perform(ops.drop(desk.session.review, 1))
    finally:
        holder.close()


def test_what_is_decided_during_a_detection_stays(
    make_desk: Callable[..., Any], sample: Path, tmp_path: Path, qtbot: Any
) -> None:
    desk = make_desk(sample)
    index = next(i for i, s in enumerate(desk.session.review.segments) if s.kind is Kind.TALK)
    desk.session.perform(ops.accept(desk.session.review, index))
    accepted = desk.session.review.segments[index]
    desk.opener.detect()
    qtbot.waitUntil(lambda: desk.session.progress is None, timeout=30_000)
    assert accepted in desk.session.review.segments


def test_the_stream_that_was_open_is_offered_again(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], detected: Path
) -> None:
    desk = make_desk(detected)
    hands(desk).press("Ctrl+W")
    assert desk.window.page.name == "WELCOME"
    assert desk.settings.recent[0].path.endswith(detected.name)


def test_closing_loses_nothing_where_the_project_cannot_be_written(
    make_desk: Callable[..., Any], detected: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    import shutil

    from talkeditor.core.errors import TalkeditorError
    from talkeditor.store.project import Project

    desk = make_desk(Path(shutil.copy(detected, tmp_path / detected.name)))
    whole = Project.record

    def record(self: Project, *arguments: Any) -> None:
        if self.path.parent == tmp_path:
            raise TalkeditorError("The disk is full.")
        whole(self, *arguments)

    monkeypatch.setattr(Project, "record", record)
    index = next(i for i, s in enumerate(desk.session.review.segments) if s.kind is Kind.TALK)
    desk.session.perform(ops.accept(desk.session.review, index))
    qtbot.waitUntil(lambda: "The disk is full" in desk.window.banner.text)
    assert desk.session.review.segments[index].decided
    state = desk.session.review
    said: list[str] = []
    desk.opener.noticed.connect(said.append)
    desk.close_stream()
    assert len(said) == 1
    path = Path(said[0].rsplit(" in ", 1)[1].removesuffix("."))
    project, kept = open_project(path)
    project.close()
    assert kept.review == state


def test_a_large_file_is_read_in_the_background_and_can_be_stopped(
    make_desk: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    from talkeditor.ui import opening

    monkeypatch.setattr(opening, "LARGE", 10)
    path = tmp_path / "long.txt"
    path.write_text("a line of words\n" * 50, encoding="utf-8")
    desk = make_desk()
    desk.opener.open(path)
    assert desk.opener.is_reading
    desk.escape()
    assert not desk.opener.is_reading
    qtbot.wait(300)
    assert not desk.session.is_open
    desk.opener.open(path)
    qtbot.waitUntil(lambda: desk.session.is_open, timeout=5000)
    assert not desk.session.read_only, "the reading that was stopped let its project go"
