"""Opening by parts, by paste, and in an encoding that somebody has to name."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from talkeditor.ui.dialogs.encodings import EncodingChoice
from tests.desks import Hands

pytestmark = pytest.mark.gui

# "Grüße" and "schön" in an encoding of two bytes a letter that no mark tells, and no UTF-8.
ODD = "".join(f"привет зал номер {n}\n" for n in range(9)).encode("koi8-r")


def test_an_unknown_encoding_is_asked_for_with_a_preview(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], tmp_path: Path, qtbot: Any
) -> None:
    path = tmp_path / "hall.txt"
    path.write_bytes(ODD)
    desk = make_desk()
    desk.opener.open(path)
    choice = desk.sheets.open
    assert isinstance(choice, EncodingChoice)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["hall.txt"]
    names = [candidate.encoding for candidate in choice._candidates]
    hand = hands(desk)
    hand.press(*["Down"] * names.index("koi8-r"))
    assert "привет" in choice.preview.toPlainText()
    hand.press("Return")
    qtbot.waitUntil(lambda: desk.session.is_open)
    assert desk.session.review.transcript.lines[3] == "привет зал номер 3"


def test_esc_leaves_the_page_that_says_what_happened(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], tmp_path: Path
) -> None:
    path = tmp_path / "hall.txt"
    path.write_bytes(ODD)
    desk = make_desk()
    desk.opener.open(path)
    hands(desk).press("Esc")
    assert desk.sheets.open is None
    assert desk.window.page.name == "NOTICE"
    assert "hall.txt" in desk.window.notice.notice.headline


def test_the_parts_of_a_stream_open_as_one_and_again_by_their_project(
    make_desk: Callable[..., Any], tmp_path: Path, qtbot: Any
) -> None:
    parts = [tmp_path / f"hall {number}.txt" for number in (10, 2, 1)]
    for path in parts:
        path.write_text(f"this is {path.stem}\nand it goes on\n", "utf-8")
    desk = make_desk()
    desk.window.dropped.emit(tuple(map(str, parts)))
    qtbot.waitUntil(lambda: desk.session.is_open and desk.session.progress is None)
    lines = desk.session.review.transcript.lines
    assert [lines[0], lines[2], lines[4]] == ["this is hall 1", "this is hall 2", "this is hall 10"]
    kept = Path(desk.settings.recent[0].path)
    assert kept.name == "hall 1.txt and 2 more.talkeditor"
    desk.run_id("close")
    desk.opener.open(kept)
    assert len(desk.session.review.transcript) == 6


def test_what_was_copied_is_kept_as_a_file_and_opened(
    make_desk: Callable[..., Any],
    hands: Callable[[Any], Hands],
    tmp_path: Path,
    qtbot: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from PySide6.QtWidgets import QApplication

    monkeypatch.setenv("TALKEDITOR_DATA", str(tmp_path / "data"))
    desk = make_desk()
    hand = hands(desk)
    QApplication.clipboard().setText("")
    hand.press("Ctrl+Shift+V")
    assert not desk.session.is_open
    QApplication.clipboard().setText("0:01\nhello there\n0:04\nand on it goes\n")
    hand.press("Ctrl+Shift+V")
    qtbot.waitUntil(lambda: desk.session.is_open and desk.session.progress is None)
    assert "hello there" in list(desk.session.review.transcript.lines)
    copied = list((tmp_path / "data" / "copied").glob("*.txt"))
    assert len(copied) == 1
    desk.run_id("close")
    hand.press("Ctrl+Shift+V")
    assert list((tmp_path / "data" / "copied").glob("*.txt")) == copied
