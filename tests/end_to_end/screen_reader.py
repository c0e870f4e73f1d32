"""What a screen reader gets from the desktop's accessibility bus; run by the system's Python with pyatspi.

Reads one command a line ("tree", "focus", "heard") and answers each with one line of JSON. Hears
announcements, changes of names and moves of the focus all the while. Knows nothing of the program.
"""

import json
import sys
from typing import Any

import pyatspi  # type: ignore[import-not-found,unused-ignore]
from gi.repository import GLib  # type: ignore[import-not-found,unused-ignore]

MOST_CHILDREN = 40
DEEPEST = 24
TOLD = (
    "focusable", "focused", "selected", "selectable", "checked", "checkable", "editable", "enabled",
    "showing", "expandable", "expanded", "modal", "multi-line", "read-only",
)  # fmt: skip
heard: list[dict[str, Any]] = []
focus: dict[str, Any] = {}


def states_of(node: Any) -> list[str]:
    """Which of the states that matter here a node has."""
    names = {pyatspi.stateToString(state) for state in node.getState().getStates()}
    return [name for name in TOLD if name in names]


def value_of(node: Any) -> str | float | None:
    """The text of a field, or the number of a bar."""
    interfaces = pyatspi.listInterfaces(node)
    if "Text" in interfaces:
        return str(node.queryText().getText(0, 500))
    return float(node.queryValue().currentValue) if "Value" in interfaces else None


def label_of(node: Any) -> str:
    """The words beside a control that say what it is for."""
    related = (one for one in node.getRelationSet() if one.getRelationType() == pyatspi.RELATION_LABELLED_BY)
    return " ".join(one.getTarget(at).name for one in related for at in range(one.getNTargets()))


def told(node: Any) -> dict[str, Any]:
    """All that is read out for one node."""
    return {
        "role": node.getRoleName(),
        "name": node.name,
        "description": node.description,
        "states": states_of(node),
        "value": value_of(node),
        "label": label_of(node),
    }


def tree(node: Any, depth: int = 0) -> dict[str, Any]:
    """A node with all below it; of a long list the first ones, and those selected."""
    found = told(node)
    count = node.childCount
    found["count"] = count
    found["children"] = []
    for at in range(count if depth < DEEPEST else 0):
        child = node.getChildAtIndex(at)
        if child is not None and (at < MOST_CHILDREN or "selected" in states_of(child)):
            found["children"].append(tree(child, depth + 1))
    return found


def program() -> Any:
    """The program on the bus, or None while there is none."""
    desktop = pyatspi.Registry.getDesktop(0)
    nodes = (desktop.getChildAtIndex(at) for at in range(desktop.childCount))
    return next((node for node in nodes if node is not None and "alkeditor" in (node.name or "")), None)


def on_said(event: Any) -> None:
    heard.append({"kind": "said", "text": str(event.any_data), "assertive": event.detail1 == 2})


def on_name(event: Any) -> None:
    heard.append({"kind": "name", "text": str(event.any_data)})


def on_focus(event: Any) -> None:
    if event.detail1:
        focus.clear()
        focus.update(told(event.source))
        heard.append({"kind": "focus", "text": focus["name"], "role": focus["role"]})


def answer(command: str) -> Any:
    """What one command asks for."""
    if command == "heard":
        said = list(heard)
        heard.clear()
        return said
    if command == "focus":
        return focus
    node = program()
    return None if node is None else tree(node)


def on_line(channel: Any, _: Any) -> bool:
    line = channel.readline()
    if not line:
        pyatspi.Registry.stop()
        return False
    try:
        result = answer(line.strip())
    except GLib.GError as error:
        # What was asked for is gone meanwhile.
        result = {"gone": str(error)}
    print(json.dumps(result), flush=True)
    return True


def main() -> None:
    """Listen until nobody asks any more."""
    listen = pyatspi.Registry.registerEventListener
    listen(on_said, "object:announcement")
    listen(on_name, "object:property-change:accessible-name")
    listen(on_focus, "object:state-changed:focused")
    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, on_line)
    print(json.dumps("ready"), flush=True)
    pyatspi.Registry.start()


if __name__ == "__main__":
    main()
