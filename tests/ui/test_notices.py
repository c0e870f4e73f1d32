"""A notice that fills the window takes the place of whatever was asked before."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.desks import Hands

pytestmark = pytest.mark.gui


def test_a_notice_closes_the_sheet_that_is_open_and_has_the_focus(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], detected: Path
) -> None:
    from PySide6.QtWidgets import QApplication

    desk = make_desk(detected)
    hands(desk).press("Ctrl+E")
    assert desk.sheets.open is not None
    desk.opener.nothing_found.emit()
    assert desk.sheets.open is None
    assert desk.window.notice.isAncestorOf(QApplication.focusWidget())


def test_a_file_that_cannot_be_opened_leaves_no_question_about_the_stream_before(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], detected: Path, tmp_path: Path
) -> None:
    desk = make_desk(detected)
    hands(desk).press("Ctrl+E")
    desk.opener.open(tmp_path / "gone.srt")
    assert not desk.session.is_open
    assert desk.sheets.open is None


def test_colours_can_change_where_a_file_could_not_be_opened(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], detected: Path, tmp_path: Path, qtbot: Any
) -> None:
    from talkeditor.core.findings import Kind

    desk = make_desk(detected)
    segments = desk.session.review.segments
    desk.desk.go_to_segment(next(i for i, s in enumerate(segments) if s.kind is Kind.TALK))
    cleaned = desk.window.details.cleaned
    qtbot.waitUntil(lambda: bool(cleaned.plain()))
    desk.opener.open(tmp_path / "gone.srt")
    desk.stage.set_scheme("dark")
    assert not desk.session.is_open
