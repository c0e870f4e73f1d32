"""A real client of the accessibility bus at the real window: what a screen reader finds, reads and hears."""

import json
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from talkeditor.assets import resource
from tests.end_to_end.screen import Screen, screen

pytestmark = [pytest.mark.gui, pytest.mark.window, pytest.mark.slow]

CLIENT = Path(__file__).with_name("screen_reader.py")
PYTHON = "/usr/bin/python3"
LAUNCHER = next(
    (
        path
        for path in ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
        if Path(path).exists()
    ),
    None,
)
Node = dict[str, Any]
SPEAKS = {"panel", "filler", "unknown", "layered pane", "frame", "viewport", "scroll pane"}
"""Roles that say nothing of what a thing is for: no focus may stop on one."""


def missing() -> str | None:
    """Why no client can be here, or None."""
    absent = [name for name in ("dbus-daemon", PYTHON) if shutil.which(name) is None]
    if LAUNCHER is None:
        absent.append("at-spi2-core")
    if (
        not absent
        and subprocess.run([PYTHON, "-c", "import pyatspi"], capture_output=True, check=False).returncode
    ):
        absent.append("python3-pyatspi")
    return f"an accessibility client needs {', '.join(absent)}" if absent else None


class Reader:
    """The client at work beside a program on a screen."""

    def __init__(self, shown: Screen, client: "subprocess.Popen[str]") -> None:
        self.screen, self._client = shown, client
        self._heard: list[dict[str, Any]] = []

    def ask(self, command: str) -> Any:
        """One command to the client and its answer."""
        assert self._client.stdin is not None
        assert self._client.stdout is not None
        self._client.stdin.write(command + "\n")
        self._client.stdin.flush()
        return json.loads(self._client.stdout.readline())

    def nodes(self) -> list[Node]:
        """Everything in the window, each with the names of what it lies in."""
        found: list[Node] = []

        def walk(node: Node, inside: tuple[str, ...]) -> None:
            node["inside"] = inside
            found.append(node)
            for child in node["children"]:
                walk(child, (*inside, f"{node['role']} {node['name']}"))

        walk(self.ask("tree"), ())
        return found

    def press(self, *keys: str) -> None:
        """Press keys; what was heard before is forgotten."""
        self.ask("heard")
        self._heard = []
        self.screen.press(*keys)

    def hears(self, kind: str, holds: Callable[[str], bool], seconds: float = 10) -> dict[str, Any]:
        """Wait until something is heard since the last press."""
        end = time.monotonic() + seconds
        while True:
            self._heard += self.ask("heard")
            for event in self._heard:
                if event["kind"] == kind and holds(event["text"]):
                    return event
            assert time.monotonic() < end, f"not heard as {kind}: {self._heard}"
            time.sleep(0.05)

    def says(self, sentence: str) -> dict[str, Any]:
        """Wait until an announcement has these words."""
        return self.hears("said", lambda text: sentence in text)

    def arrives(self, name: str) -> Node:
        """Wait until the focus is on what has these words in its name."""
        end = time.monotonic() + 10
        focus: Node = {}
        while name not in focus.get("name", "") or not focus:
            focus = self.ask("focus")
            assert time.monotonic() < end, f"the focus is on {focus}, not on {name}"
            time.sleep(0.05)
        return focus

    def list_of(self, name: str) -> Node:
        """The list with that name."""
        return next(node for node in self.nodes() if node["role"] == "list" and node["name"] == name)


def selected(listed: Node) -> list[str]:
    """The names of what is selected in a list."""
    return [child["name"] for child in listed["children"] if "selected" in child["states"]]


@contextmanager
def reading(*arguments: str | Path) -> Iterator[Reader]:
    """The program on a screen with an accessibility bus, and a client of it."""
    with screen() as shown:
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        started = [bus]
        try:
            assert bus.stdout is not None
            shown.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
            shown.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
            quiet = {"env": shown.environment, "stderr": subprocess.DEVNULL, "text": True}
            started.append(subprocess.Popen([str(LAUNCHER), "--launch-immediately"], **quiet))  # type: ignore[call-overload]
            client = subprocess.Popen(
                [PYTHON, str(CLIENT)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                **quiet,  # type: ignore[call-overload]
            )
            started.append(client)
            assert client.stdout.readline().strip() == '"ready"'
            shown.start(*arguments)
            yield Reader(shown, client)
        finally:
            shown.forget()
            for process in reversed(started):
                process.terminate()
                process.communicate(timeout=10)


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    """A client at a window that has found everything in the sample."""
    reason = missing()
    if reason is not None:
        pytest.skip(reason)
    stream = Path(shutil.copy(next(resource("sample").glob("*.txt")), tmp_path / "day.txt"))
    with reading(stream) as found:
        found.says("to decide.")
        found.arrives("pass 1 of the reel, start")
        yield found


def faults(nodes: list[Node]) -> list[str]:
    """What of the focusable things cannot be told from one another by ear."""
    wrong = []
    for node in nodes:
        told = f"{node['role']} {node['name']!r} in {node['inside'][-3:]}"
        if not {"focusable", "showing"} <= set(node["states"]):
            continue
        if not node["name"].strip():
            wrong.append(f"no name: {told}")
        if node["role"] in SPEAKS and "dialog" not in node["inside"][-1]:
            wrong.append(f"no role: {told}")
        values = {value["name"] for shown in node["children"] for value in shown["children"]}
        if node["role"] == "combo box" and node["name"] in values and not node["label"]:
            wrong.append(f"a choice of nothing: {told}")
        if node["role"] in ("text", "spin button") and node["value"] is None:
            wrong.append(f"no value: {told}")
        if node["role"] in ("check box", "radio button") and "checkable" not in node["states"]:
            wrong.append(f"no state: {told}")
    return wrong


def test_everything_in_the_window_is_told(reader: Reader) -> None:
    nodes = reader.nodes()
    assert faults(nodes) == []
    roles = {node["role"] for node in nodes}
    assert {"menu bar", "list", "list item", "push button", "heading", "status bar", "combo box"} <= roles
    menus = {node["name"] for node in nodes if node["role"] == "menu item"}
    assert {"File", "Edit", "Review", "Go", "View", "Help"} <= menus


def test_line_segment_and_decision_are_read(reader: Reader) -> None:
    reader.press("space")
    line = reader.arrives("talk 1, start, good morning")
    assert {"focused", "selected"} <= set(line["states"])
    assert line["name"].startswith("425, talk 1, start, good morning and a very warm welcome, note: ")
    reader.press("Down")
    reader.arrives("426, talk 1, ")
    for name, keys in (("Overview of the stream", ("F6", "F6", "F6")), ("Outline", ("F6",))):
        reader.press(*keys)
        found = reader.arrives("Talk 1, ")
        assert found["role"] == "list item"
        assert found["name"].endswith("283 lines, proposed, sure")
        assert selected(reader.list_of(name)) == [found["name"]]
    heads = [node["name"] for node in reader.nodes() if node["role"] == "heading"]
    assert any(head.startswith("Talk 1 of 3. lines 425") for head in heads)
    reel = next(child for child in reader.list_of("Outline")["children"] if "Reel × 5" in child["name"])
    assert {"expandable"} <= set(reel["states"])
    assert reel["name"].endswith("accepted, closed")


def test_what_happens_is_heard(reader: Reader) -> None:
    reader.press("space")
    said = reader.says("Accepted six passes of the reel. 1 of 5. Next: talk 1, sure.")
    assert not said["assertive"]
    reader.hears("name", lambda text: "1 of 5" in text)
    reader.press("ctrl+z")
    reader.says("Undone: Accepted six passes of the reel.")
    reader.press("Down")
    reader.press("Return")
    assert reader.says("Editing line 3.")["assertive"]
    field = reader.arrives("Text of line 3")
    assert field["role"] == "text"
    assert "editable" in field["states"]
    assert field["value"] == "small websites the way a good"
    reader.press("Down")
    reader.says("Editing line 4.")
    reader.press("Escape")
    assert reader.says("Review. Reel, proposed, sure.")["assertive"]
    reader.arrives("4, pass 1 of the reel")


DIALOGS = (
    (("ctrl+comma",), "Settings", "As the system"),
    (("F1",), "All keys", "Type to find a command"),
    (("shift+F1",), "User guide", "Chapters"),
    (("ctrl+shift+p",), "Search commands", "Search commands"),
    (("F7",), "Glossary: words that sound alike", "Write saltmarsh. heard as zaltmarsh."),
    (("F8",), "Match the schedule", "Talk 1. “tide tables"),
    (("ctrl+e",), "Export", "1, tide tables for a harbour nobody measures"),
    (("ctrl+l",), "Go to line", "Line"),
    (("c",), "Compare the passes", "Place 1 of 37. pass 1: at saltmarsh"),
)  # fmt: skip


@pytest.mark.parametrize(("keys", "name", "first"), DIALOGS, ids=[row[1] for row in DIALOGS])
def test_a_dialog_is_told_and_lets_go(reader: Reader, keys: tuple[str, ...], name: str, first: str) -> None:
    reader.press(*keys)
    reader.arrives(first)
    nodes = reader.nodes()
    (dialog,) = (node for node in nodes if node["role"] == "dialog" and "showing" in node["states"])
    assert dialog["name"] == name
    assert "modal" in dialog["states"]
    inside = [node for node in nodes if f"dialog {name}" in node["inside"]]
    assert faults(inside) == []
    focused = [node["name"] for node in inside if {"focused", "focusable"} <= set(node["states"])]
    assert any(first in found for found in focused)
    reader.press("Escape")
    reader.arrives("2, pass 1 of the reel, start")


def test_the_row_that_enter_runs_is_heard(reader: Reader) -> None:
    reader.press("ctrl+shift+p")
    reader.arrives("Search commands")
    reader.screen.write("accept")
    reader.says("Accept and go on, pass 1 of the reel, Space")
    reader.press("Down")
    reader.hears("said", lambda text: text.startswith("Accept") and "go on" not in text)


def test_the_places_of_a_search_are_read(reader: Reader) -> None:
    reader.press("ctrl+f")
    reader.arrives("")
    reader.screen.write("harbour")
    reader.hears("name", lambda text: " of " in text)
    assert faults(reader.nodes()) == []
    reader.press("Down", "Down")
    found = reader.hears("focus", lambda text: "harbour" in text)
    assert found["role"] == "list item"


def test_what_went_wrong_is_told(tmp_path: Path) -> None:
    reason = missing()
    if reason is not None:
        pytest.skip(reason)
    empty = tmp_path / "hall-3.txt"
    empty.write_text("")
    with reading(empty) as found:
        found.arrives("Open another file")
        (page,) = (node for node in found.nodes() if node["role"] == "alert" and "showing" in node["states"])
        assert "hall-3.txt" in page["name"] + page["description"]
        assert "the file is unchanged" in page["description"]
        assert faults(found.nodes()) == []
