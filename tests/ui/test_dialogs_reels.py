"""The reel library over the window: what it lists, forgets, takes in, hands out, and the switch."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from talkeditor.settings import Settings
from talkeditor.store import library
from talkeditor.store.library import Learned, opened
from talkeditor.ui.dialogs.reels import ReelsDialog
from talkeditor.ui.theme import Theme
from talkeditor.workflow import reels

pytestmark = pytest.mark.gui


def reel(name: str, date: str, rejected: bool = False) -> Learned:
    return Learned(tuple(f"{name}{number}" for number in range(40)), f"{name}.txt", date, 3, rejected, "en")


LAMP, ROPE = reel("lamp", "2026-05-01"), reel("rope", "2026-06-01", rejected=True)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1024, 640)
    widget.show()
    yield widget
    widget.close()


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def dialog(window: QWidget, settings: Settings) -> ReelsDialog:
    with opened(library.place()) as open_library:
        open_library.add([LAMP, ROPE])
    shown = ReelsDialog(window, Theme(), settings)
    shown.open()
    return shown


def rows(dialog: ReelsDialog) -> list[str]:
    return [dialog.list.item(row).text().splitlines()[0] for row in range(dialog.list.count())]


def kept() -> list[Learned]:
    return [entry.learned for entry in reels.entries(library.place())]


def test_it_says_where_each_reel_was_learned_the_latest_first(window: QWidget, dialog: ReelsDialog) -> None:
    assert rows(dialog) == [
        "rope.txt, rejected 2026-06-01: 40 words, 3 passes",
        "lamp.txt, accepted 2026-05-01: 40 words, 3 passes",
    ]
    assert dialog.note.text().startswith("2 reels. Reels that you decide are remembered")
    assert dialog.list.hasFocus()
    assert dialog.rect().contains(dialog.body.geometry())


def test_delete_forgets_the_current_reel(qtbot: Any, dialog: ReelsDialog) -> None:
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert kept() == [ROPE]
    assert rows(dialog) == ["rope.txt, rejected 2026-06-01: 40 words, 3 passes"]
    dialog.forget.click()
    assert kept() == []
    assert not dialog.forget.isEnabled()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert dialog.isVisible()


def test_the_switch(dialog: ReelsDialog, settings: Settings) -> None:
    dialog.switch.click()
    assert settings.reel_library is False
    assert dialog.note.text() == "2 reels. Nothing is remembered or recognised."
    dialog.switch.click()
    assert settings.reel_library is True


def test_out_and_in_again(dialog: ReelsDialog, tmp_path: Path) -> None:
    path = tmp_path / "reels.jsonl"
    dialog.export_to(path)
    assert dialog.note.text() == "2 reels written to reels.jsonl."
    dialog.forget.click()
    dialog.import_from(path)
    assert dialog.note.text() == "2 reels taken in."
    assert sorted(kept(), key=lambda one: one.date) == [LAMP, ROPE]


def test_what_goes_wrong_is_said(dialog: ReelsDialog, tmp_path: Path) -> None:
    path = tmp_path / "reels.jsonl"
    path.write_text("nonsense", encoding="utf-8")
    dialog.import_from(path)
    assert dialog.note.text() == "reels.jsonl is no list of reels: line 1: no JSON. Nothing was changed."
    dialog.export_to(tmp_path / "nowhere" / "reels.jsonl")
    assert "reels.jsonl cannot be written" in dialog.note.text()
    library.place().write_bytes(b"SQLite format 3\x00" + b"\x07" * 4000)
    dialog.forget.click()
    assert "reels.sqlite is damaged" in dialog.note.text()
    assert rows(dialog) == []


def test_the_command_opens_it_without_a_stream(make_desk: Callable[..., Any]) -> None:
    desk = make_desk()
    desk.run_id("reel_library")
    assert isinstance(desk.sheets.open, ReelsDialog)
    desk.sheets.open.finish(False)
