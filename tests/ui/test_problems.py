"""The import report: all that was repaired when a stream was read, by key, by mouse, and headless."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from talkeditor.cli import main
from talkeditor.ui.dialogs.problems import ProblemsDialog
from tests.desks import Hands

pytestmark = pytest.mark.gui

BROKEN = 5


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """Captions of which some have time codes that are none."""
    cues = [
        f"{n}\n00:00:{n:02},000 --> 00:00:{n + 1:02},000\nthe tide turns at the mole {n}\n"
        for n in range(1, 40)
    ]
    for n in range(BROKEN):
        cues[5 * n + 3] = cues[5 * n + 3].replace("-->", "to", 1)
    path = tmp_path / "broken.srt"
    path.write_text("\n".join(cues), encoding="utf-8")
    return path


@pytest.fixture
def desk(make_desk: Callable[..., Any], broken: Path) -> Any:
    return make_desk(broken)


def test_the_banner_leads_to_all_that_was_repaired(
    desk: Any, hands: Callable[[Any], Hands], broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.opener.open(broken)
    banner = desk.window.banner
    assert len(desk.opener.problems) >= BROKEN
    assert banner.text.endswith(f"{len(desk.opener.problems) - 1} more notes.") or "more note" in banner.text
    show_all = banner._buttons[0]
    QTest.mouseClick(show_all, Qt.MouseButton.LeftButton)
    sheet = desk.sheets.open
    assert isinstance(sheet, ProblemsDialog)
    rows = [sheet.list.item(n).text() for n in range(sheet.list.count())]
    assert len(rows) == len(desk.opener.problems)
    hands(desk).press("Ctrl+C")
    assert QApplication.clipboard().text().splitlines() == rows
    hands(desk).press("Esc")
    assert desk.sheets.open is None
    capsys.readouterr()
    assert main(["detect", str(broken)]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert [row[0].upper() + row[1:] for row in printed[-len(rows) :]] == rows, "headless says the same"


def test_a_key_opens_it_also_after_a_restart(desk: Any, hands: Callable[[Any], Hands], broken: Path) -> None:
    found = desk.opener.problems
    desk.run_id("close")
    assert desk.opener.problems == ()
    desk.opener.open(broken)
    assert desk.opener.problems == found
    hands(desk).press("Ctrl+I")
    assert isinstance(desk.sheets.open, ProblemsDialog)
    assert desk.sheets.open.list.count() == len(found)


def test_a_stream_without_repairs_says_so(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], detected: Path
) -> None:
    desk = make_desk(detected)
    assert not desk.window.banner.isVisible()
    hands(desk).press("Ctrl+I")
    assert "Nothing had to be repaired" in desk.sheets.open.note.text()
    assert not desk.sheets.open.copy.isEnabled()
