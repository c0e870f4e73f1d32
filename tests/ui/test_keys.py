"""Other keys for commands: what is refused, that they hold at once, are shown everywhere and kept."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from talkeditor.core.findings import Kind
from talkeditor.core.segments import Status
from tests.desks import Hands

pytestmark = pytest.mark.gui

MakeDesk = Callable[..., Any]
MakeHands = Callable[[Any], Hands]


@pytest.fixture(autouse=True)
def settings_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The settings go to a file of the test."""
    from talkeditor import settings

    path = tmp_path / "settings.json"
    monkeypatch.setattr(settings, "place", lambda: path)
    return path


@pytest.fixture
def desk(make_desk: MakeDesk, detected: Path) -> Any:
    return make_desk(detected)


@pytest.fixture
def hand(desk: Any, hands: MakeHands) -> Hands:
    return hands(desk)


def at_talk(desk: Any) -> int:
    segments = desk.session.review.segments
    index = next(i for i, segment in enumerate(segments) if segment.kind is Kind.TALK)
    desk.desk.go_to_segment(index)
    return index


def choose(desk: Any, hand: Hands, label: str) -> Any:
    """Open the sheet and choose a command; gives the sheet."""
    hand.press("F1")
    desk.sheets.open.change.click()
    sheet = desk.sheets.open
    hand.write(label)
    assert sheet.current.words == label
    return sheet


# What can be a key


@pytest.mark.parametrize(
    ("command", "key", "reason"),
    [
        ("drop_next", "Z", ""),
        ("drop_next", "Space", "Space is “Accept and go on” already."),
        ("drop_next", "Ctrl+E", "Ctrl+E is “Export” already."),
        ("edit_split", "D", "D types in text fields, where this command acts too. Add Ctrl or Alt."),
        ("export", "E", "E types in text fields, where this command acts too. Add Ctrl or Alt."),
        ("export", "F9", ""),
        ("export", "Alt+E", "Alt+E opens a menu."),
        ("drop_next", "Tab", "Tab walks the controls."),
        ("drop_next", "Esc", "Esc always leads back."),
        ("drop_next", "Ctrl+Return", ""),
        ("drop_next", "Del", ""),
    ],
)
def test_what_a_command_may_have(command: str, key: str, reason: str) -> None:
    from talkeditor.ui.keymap import refusal

    assert refusal(command, key, {}) == reason


@pytest.mark.parametrize(
    ("key", "types_it"),
    [
        ("D", True), ("Shift+N", True), ("Space", True), ("?", True), ("+", True), ("1", True),
        ("Ctrl+D", False), ("Alt+Up", False), ("F3", False), ("Up", False), ("Del", False),
        ("Backspace", False), ("Ctrl++", False),
    ],
)  # fmt: skip
def test_keys_that_type(key: str, types_it: bool) -> None:
    from talkeditor.ui.keymap import types

    assert types(key) is types_it


def test_a_person_s_key_holds_over_the_table_s() -> None:
    from talkeditor.ui.keymap import bound, effective
    from talkeditor.ui.shortcuts import conflicts

    keys = effective({"undecide": ("D",), "of_a_later_version": ("Q",)})
    assert keys == {"undecide": ("D",), "drop_next": ("Del",)}
    assert conflicts(keys) == []
    assert {c.id: c.keys for c in bound(keys) if c.id in keys} == keys
    assert effective({}) == {}


def test_without_single_keys_all_else_goes_on() -> None:
    from talkeditor.ui.commands import COMMANDS
    from talkeditor.ui.keymap import effective, types

    keys = effective({}, single_keys=False)
    left = [key for command in COMMANDS for key in keys.get(command.id, command.keys)]
    assert not any(map(types, left))
    assert {"Ctrl+Z", "F1", "Up", "Return", "Alt+Up", "Ctrl+Shift+P"} <= set(left)


# In the window


def test_a_new_key_holds_at_once_and_the_old_one_is_free(desk: Any, hand: Hands) -> None:
    sheet = choose(desk, hand, "Drop and go on")
    hand.press("Return", "Z", "Esc")
    assert desk.sheets.open is None
    assert sheet.binding.given == {"drop_next": ("Z", "Del")}
    assert desk.settings.keys == {"drop_next": ("Z", "Del")}
    index, before = at_talk(desk), desk.session.review
    hand.press("D")
    assert desk.session.review == before
    hand.press("Z")
    assert desk.session.review.segments[index].status is Status.DROPPED


def test_a_key_that_acts_everywhere_moves_with_its_menu(desk: Any, hand: Hands) -> None:
    choose(desk, hand, "Find")
    hand.press("Return", "F9", "Esc", "Ctrl+F")
    assert desk._search is None
    hand.press("F9")
    assert desk.search().bar.field.hasFocus()


def test_a_taken_key_is_refused_by_name(desk: Any, hand: Hands) -> None:
    sheet = choose(desk, hand, "Drop and go on")
    hand.press("Return", "Space")
    assert sheet.said.text() == "Space is “Accept and go on” already."
    assert sheet.binding.given == {}
    assert desk.settings.keys == {}
    assert not sheet.is_asking


def test_esc_leaves_the_key_as_it_was(desk: Any, hand: Hands) -> None:
    sheet = choose(desk, hand, "Drop and go on")
    hand.press("Return")
    assert sheet.is_asking
    hand.press("Esc")
    assert not sheet.is_asking
    assert desk.sheets.open is sheet
    assert sheet.binding.given == {}


def test_keys_are_taken_away_and_reset_one_and_all(desk: Any, hand: Hands) -> None:
    sheet = choose(desk, hand, "Undecided again")
    sheet.remove.click()
    assert desk.settings.keys == {"undecide": ()}
    assert sheet.current.key == ""
    assert sheet.current.was == "U"
    sheet.reset.click()
    assert desk.settings.keys == {}
    hand.press("Return", "Z")
    desk.sheets.open.field.clear()
    assert desk.settings.keys == {"undecide": ("Z",)}
    sheet.reset_all.click()
    assert desk.settings.keys == {}
    assert sheet.current.was == ""


def test_a_reset_is_refused_while_another_command_has_the_key(desk: Any, hand: Hands) -> None:
    desk.rebind({"drop_next": ("Z",), "undecide": ("D",)}, True)
    sheet = choose(desk, hand, "Drop and go on")
    sheet.reset.click()
    assert sheet.said.text() == "D is “Undecided again” already."
    assert desk.settings.keys["drop_next"] == ("Z",)


def test_single_keys_can_be_switched_off(desk: Any, hand: Hands) -> None:
    sheet = choose(desk, hand, "Drop and go on")
    assert not sheet.current.is_off
    sheet.single.click()
    assert sheet.current.is_off
    hand.press("Esc")
    assert desk.settings.single_keys is False
    at_talk(desk)
    before = desk.session.review
    hand.press("D", "Space", "S", "1")
    assert desk.session.review == before
    hand.press("Down", "Alt+Down")
    assert desk.session.review != before


def test_all_that_shows_keys_shows_the_new_ones(desk: Any, hand: Hands) -> None:
    window = desk.window
    keys = {
        "accept_next": ("F9",), "drop_next": ("Z",), "edge_up": ("Alt+U",), "edge_down": ("Alt+N",),
        "fold": ("Z",), "why": ("Y",), "title_f2": ("F7",), "commands": ("Ctrl+K",), "export": ("F4",),
        "keys": ("F10",),
    }  # fmt: skip
    at_talk(desk)
    desk.rebind(keys, True)
    assert window.header.accept.accessibleDescription() == "F9"
    assert window.header.drop.accessibleDescription() == "Z"
    assert window.transcript._painter._edges.keys.move == ("Alt", "U", "N")
    assert window.transcript._painter._edges.keys.fold == ("Z",)
    assert window.details.why._head._keys == ("Y",)
    assert window.rail._buttons["title_f2"].accessibleDescription() == "F7"
    assert window.search.accessibleDescription() == "Ctrl+K"
    assert "F9 accepts" in window.first_time.keys.accessibleName()
    assert ("F10",) in [hint.keys for hint in window.status.hints]
    assert window.welcome._named["open"]._keys == ("Ctrl", "O")
    desk.rebind({**keys, "open": ("F12",)}, True)
    assert window.welcome._named["open"]._keys == ("F12",)
    hand.press("F10")
    lines = [line.caps for group in desk.sheets.open.table._groups.values() for line in group]
    assert ("F9",) in lines
    assert ("Alt", "U", "N") in lines
    hand.press("Esc", "Ctrl+K")
    rows = {row.id: row.caps for row in desk.sheets.open.model.rows}
    assert rows["accept_next"] == ("F9",)
    hand.press("Esc")
    action = desk.menus._actions["export"]
    assert action.shortcuts()[0].toString() == "F4"
    desk.rebind({}, True)
    assert window.header.accept.accessibleDescription() == "Space"
    assert desk.desk.key_of("export") == "Ctrl+E"


def test_the_last_decision_names_the_key_that_exports(desk: Any, hand: Hands) -> None:
    desk.rebind({"export": ("F4",)}, True)
    for index in range(len(desk.session.review.segments)):
        from talkeditor.core import operations as ops

        desk.session.perform(ops.accept(desk.session.review, index))
    desk.desk.go_on(0)
    assert "F4 exports" in desk.window.status.sentence


def test_the_keys_are_kept(desk: Any, hand: Hands, make_desk: MakeDesk, settings_file: Path) -> None:
    from talkeditor import settings

    choose(desk, hand, "Drop and go on")
    hand.press("Return", "Z", "Esc")
    kept, problem = settings.load(settings_file)
    assert (kept.keys, kept.single_keys, problem) == ({"drop_next": ("Z", "Del")}, True, "")
    again = make_desk(settings=kept)
    assert again.window.header.drop.accessibleDescription() == "Z"


def test_a_key_is_named_as_the_table_names_it(qtbot: Any) -> None:
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    from talkeditor.ui.dialogs.changekeys import pressed

    def key(code: Qt.Key, modifiers: Qt.KeyboardModifier, text: str = "") -> str:
        return pressed(QKeyEvent(QEvent.Type.KeyPress, code, modifiers, text))

    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    control = Qt.KeyboardModifier.ControlModifier
    assert key(Qt.Key.Key_Question, shift, "?") == "?"
    assert key(Qt.Key.Key_N, shift, "N") == "Shift+N"
    assert key(Qt.Key.Key_1, Qt.KeyboardModifier.KeypadModifier, "1") == "1"
    assert key(Qt.Key.Key_Up, shift) == "Shift+Up"
    assert key(Qt.Key.Key_K, control | shift, "\x0b") == "Ctrl+Shift+K"
    assert key(Qt.Key.Key_Shift, none) == ""
