"""Reached without a mouse, called by its words, large enough: what holds in every state of the window."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from talkeditor.assets import resource

pytestmark = pytest.mark.gui

PAGES = (
    "empty_with_recent", "detecting", "tour", "main", "unsure", "edit_text", "preview", "preview_steps",
    "find_list", "replace", "unreadable", "read_only",
)  # fmt: skip
SHEETS = (
    "compare", "cheat_sheet", "palette", "go_to_line", "all_steps", "settings_dialog", "guide",
    "schedule_match", "schedule_columns", "glossary", "export", "export_done", "glossary_places",
    "encoding", "import_report",
)  # fmt: skip
MOST_STOPS = 60
LEAST_SIDE, LEAST_RING = 24, 40


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample with everything proposed."""
    from tests.screen_states import detected_project

    return detected_project(tmp_path_factory.mktemp("found"), next(resource("sample").glob("*.txt")))


@pytest.fixture
def sit(qtbot: Any, tmp_path: Path, project: Path) -> Iterator[Callable[[str], Any]]:
    """Brings the window into a state."""
    from tests.screen_states import STATES, Sitting

    states = {state.__name__: state for state in STATES}
    made: list[Sitting] = []

    def begin(name: str, look: tuple[str, int, int] = ("light", 1440, 900)) -> Sitting:
        made.append(Sitting(tmp_path, project, look))
        states[name](made[-1])
        made[-1].settle(0.4)
        return made[-1]

    yield begin
    for sitting in made:
        sitting.close()


def told(widget: Any) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r}"


@pytest.mark.parametrize("state", PAGES + SHEETS)
def test_tab_comes_round_and_the_focus_is_seen(state: str, sit: Callable[..., Any]) -> None:
    from PySide6.QtCore import QPoint, QRect
    from PySide6.QtWidgets import QApplication

    sitting = sit(state)
    window, theme = sitting.desk.window, sitting.desk.theme
    stops: list[Any] = []
    pictures, areas = [], []
    names: list[str] = []
    while (now := QApplication.focusWidget()) not in stops:
        assert now is not None, f"the focus is lost behind {names[-1]}"
        assert now.isVisible(), told(now)
        stops.append(now)
        names.append(told(now))
        pictures.append(window.grab().toImage())
        areas.append(QRect(now.mapTo(window, QPoint(0, 0)), now.size()).adjusted(-6, -6, 6, 6))
        assert len(stops) < MOST_STOPS
        sitting.press("Tab")
    pictures.append(window.grab().toImage())
    # A line that was typed in is no field any more once it is left.
    first = 0 if stops[0].isVisible() else 1
    assert now is stops[first], f"Tab goes in a circle that leaves {names[0]} out: {names}"
    assert all(map(name_of, stops[first:]))
    seen = [
        len(stops) == 1 or has_line(widget) or ring(pictures[at], pictures[at + 1], areas[at], theme)
        for at, widget in enumerate(stops)
    ]
    assert [name for name, shown in zip(names, seen, strict=True) if not shown] == []


def name_of(widget: Any) -> str:
    from PySide6.QtGui import QAccessible

    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name))


def has_line(widget: Any) -> bool:
    """Whether it is the main thing of a pane that shows the focus by the line at its top."""
    from talkeditor.ui.views.widgets import FocusLine

    pane = widget.parentWidget()
    if type(widget).__name__ == "LineEditor":
        # Around the words of a line is the frame of text editing.
        return True
    return bool(widget.property("ownFocus")) and pane.findChild(FocusLine) is not None


def ring(with_it: Any, without: Any, area: Any, theme: Any) -> bool:
    """Whether a place has the colour of the focus around it only while the focus is there."""
    focus = theme.color("focus").rgb()
    seen = 0
    area = area.intersected(with_it.rect())
    for y in range(area.top(), area.bottom() + 1):
        for x in range(area.left(), area.right() + 1):
            if with_it.pixel(x, y) == focus and without.pixel(x, y) != focus:
                seen += 1
                if seen >= LEAST_RING:
                    return True
    return False


@pytest.mark.parametrize("state", PAGES + SHEETS)
def test_buttons_are_called_by_their_words_and_large_enough(state: str, sit: Callable[..., Any]) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit

    sitting = sit(state)
    small, misnamed = [], []
    for button in sitting.desk.window.findChildren(QAbstractButton):
        # What is drawn inside a field has the field around it to be hit.
        if not button.isVisible() or isinstance(button.parentWidget(), QLineEdit):
            continue
        if min(button.width(), button.height()) < LEAST_SIDE:
            small.append(f"{told(button)} {button.width()}×{button.height()}")
        words = re.sub("&(.)", r"\1", button.text())
        if not name_of(button) or words not in name_of(button):
            misnamed.append(f"{words!r} is called {name_of(button)!r}")
    assert small == []
    assert misnamed == []


def test_nothing_moves_by_itself() -> None:
    """No animation, no smooth scrolling, no fading: nothing that somebody would have to switch off."""
    root = Path(__file__).resolve().parents[2] / "talkeditor"
    moving = (
        "QPropertyAnimation",
        "QVariantAnimation",
        "QTimeLine",
        "QGraphicsOpacityEffect",
        "QScroller",
        "QMovie",
    )
    found = [
        (path.name, word) for path in root.rglob("*.py") for word in moving if word in path.read_text("utf-8")
    ]
    assert found == []
