"""The settings: what is chosen holds at once and is kept; they go to another machine and come back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from talkeditor import settings as files
from talkeditor.core.steps import USUAL_STEPS, Step, choices_of
from talkeditor.settings import Recent, Settings
from talkeditor.ui.dialogs.settings import SettingsDialog
from talkeditor.ui.theme import SCHEMES, Theme
from tests.desks import Hands

pytestmark = pytest.mark.gui


@pytest.fixture
def dialog(qapp: object, qtbot: QtBot) -> SettingsDialog:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    made = SettingsDialog(window, Theme(), Settings())
    made.open()
    made.setProperty("window", window)
    return made


def test_every_scheme_can_be_chosen(dialog: SettingsDialog) -> None:
    assert tuple(dialog.scheme.itemData(row) for row in range(dialog.scheme.count())) == SCHEMES
    chosen: list[str] = []
    dialog.scheme_chosen.connect(chosen.append)
    dialog.scheme.setCurrentIndex(3)
    assert chosen == ["contrast"]


def test_what_is_chosen_is_told_or_kept(dialog: SettingsDialog, qtbot: QtBot) -> None:
    told: list[object] = []
    dialog.zoom_chosen.connect(told.append)
    dialog.single_keys_chosen.connect(told.append)
    dialog.zoom.setValue(130)
    qtbot.mouseClick(dialog.single, Qt.MouseButton.LeftButton, pos=dialog.single.rect().center() / 4)
    assert told == [1.3, False]
    dialog.reels.setChecked(False)
    dialog.first.setChecked(False)
    assert not dialog._settings.reel_library
    assert not dialog._settings.first_time


def test_every_control_says_what_it_is_for(dialog: SettingsDialog) -> None:
    for control in (
        dialog.scheme,
        dialog.zoom,
        dialog.language,
        dialog.keys,
        dialog.single,
        dialog.reels,
        dialog.first,
    ):
        assert control.accessibleDescription().endswith(".")


def test_every_row_is_reached_in_a_small_window(dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog.property("window").resize(640, 300)
    QApplication.processEvents()
    assert dialog.first.visibleRegion().isEmpty()
    for _ in range(20):
        if not dialog.first.hasFocus():
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.first.hasFocus()
    assert dialog.first.visibleRegion().boundingRect() == dialog.first.rect()


def test_settings_go_to_another_machine_without_its_places(tmp_path: Path) -> None:
    here = Settings(scheme="dark", keys={"split": ("Y",)}, folder="/a/place", recent=(Recent("/a/day.txt"),))
    assert files.given_out(here, tmp_path / "s.json") == ""
    assert "/a/" not in (tmp_path / "s.json").read_text(encoding="utf-8")
    there = Settings(folder="/another", recent=(Recent("/b/day.txt"),))
    assert files.taken_in(there, tmp_path / "s.json") == ""
    assert (there.scheme, there.keys) == ("dark", {"split": ("Y",)})
    assert (there.folder, there.recent) == ("/another", (Recent("/b/day.txt"),))


@pytest.mark.parametrize("content", [None, b"", b"[1]", b'{"zoom": "large"}'])
def test_a_file_without_settings_changes_nothing(
    dialog: SettingsDialog, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "s.json"
    if content is not None:
        path.write_bytes(content)
    dialog._settings.scheme = "dark"
    dialog.take_in(str(path))
    assert dialog._settings.scheme == "dark"
    assert dialog.said.text().endswith("Nothing was changed.")


def test_a_place_that_cannot_be_written_is_said(dialog: SettingsDialog, tmp_path: Path) -> None:
    (tmp_path / "folder.new").mkdir()
    dialog.give_out(str(tmp_path / "folder.json"))
    assert "cannot be written" in dialog.said.text()


def test_the_bar_for_newcomers_comes_and_goes_at_once(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], detected: Path
) -> None:
    desk = make_desk(detected)
    bar = desk.window.first_time
    assert not bar.isVisible()
    hands(desk).press("Ctrl+,")
    for on in (True, False):
        desk.sheets.open.first.setChecked(on)
        assert bar.isVisible() is on


def test_the_steps_of_cleaning_that_are_taken_over_hold_at_once(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], detected: Path, tmp_path: Path
) -> None:
    desk = make_desk(detected)
    fewer = USUAL_STEPS - {Step.FILLERS}
    files.given_out(Settings(cleaning=choices_of(fewer)), tmp_path / "other.json")
    desk.previewing().toggle()
    hands(desk).press("Ctrl+,")
    desk.sheets.open.take_in(str(tmp_path / "other.json"))
    assert desk.window.details.cleaned._steps == fewer
    assert desk.previewing()._cleaner.steps == fewer
