"""The command table: whole, without conflicts, and with the design's keys."""

import json
from pathlib import Path

import pytest

pytestmark = pytest.mark.gui

# Commands of the design whose features are not built yet: they have no row, so that nothing is dead.
NOT_YET: set[str] = set()


def test_no_key_means_two_things() -> None:
    from talkeditor.ui.shortcuts import conflicts

    assert conflicts({}) == []
    assert conflicts({"drop_next": ("Space",)}) == [("Space", "accept_next", "drop_next")]


def test_ids_are_unique_and_labels_said() -> None:
    from talkeditor.ui.commands import BY_ID, COMMANDS

    assert len(BY_ID) == len(COMMANDS)
    assert all(command.label and command.label[0].isupper() for command in COMMANDS)


def test_keys_are_the_design_s(shared: Path) -> None:
    from PySide6.QtGui import QKeySequence

    from talkeditor.ui.commands import BY_ID

    def names(keys: object) -> list[str]:
        assert isinstance(keys, list | tuple)
        return [QKeySequence(key).toString() for key in keys]

    for row in json.loads((shared / "design" / "keymap.json").read_text(encoding="utf-8")):
        if row["id"] in NOT_YET:
            assert row["id"] not in BY_ID
            continue
        command = BY_ID[row["id"]]
        assert names(command.keys)[: len(row["keys"])] == names(row["keys"]), row["id"]
        assert str(command.where) == row["where"], row["id"]


def test_what_decides_never_repeats() -> None:
    from talkeditor.ui.commands import BY_ID

    for command_id in ("accept_next", "drop_next", "undecide", "label_talk", "same_for_passes", "split"):
        assert not BY_ID[command_id].repeats


def test_no_key_takes_a_menu_s_letter() -> None:
    from talkeditor.ui.commands import COMMANDS

    keys = [key for command in COMMANDS for key in command.keys]
    assert not [key for key in keys if key.startswith("Alt+") and len(key) == len("Alt+X")]


def test_every_icon_exists() -> None:
    from talkeditor.assets import resource
    from talkeditor.ui.commands import COMMANDS

    icons = {path.stem for path in (resource("theme") / "icons").glob("*.svg")}
    assert {command.icon for command in COMMANDS if command.icon} <= icons
