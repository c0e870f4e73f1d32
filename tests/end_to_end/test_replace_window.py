"""Finding and replacing in a real window, by real keys: what was replaced is read from the project file."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desks import detected as detected
from tests.end_to_end.days import SURELY, Day, begun
from tests.end_to_end.days import display as display
from tests.end_to_end.outside import state
from tests.end_to_end.screen import Screen

pytestmark = [pytest.mark.gui, pytest.mark.window, pytest.mark.slow]


class Replacing(Day):
    """A day on which words are found and replaced."""

    def ask(self, words: str, instead: str) -> None:
        """Type what is to be found and what is to be put there."""
        self.shown.press("ctrl+h", "ctrl+a")
        self.shown.write(words)
        self.shown.press("Tab", "ctrl+a")
        self.shown.write(instead)


@pytest.fixture
def day(display: Screen, detected: Path, tmp_path: Path, home: Path) -> Iterator[Replacing]:
    with begun(display, detected, tmp_path, home) as project:
        yield Replacing(display, project)


def holding(day: Replacing, words: str) -> list[int]:
    return [line for line, text in enumerate(day.lines) if words in text]


def test_all_places_are_replaced_by_one_key_and_taken_back_by_one(day: Replacing) -> None:
    lines = holding(day, "harbour")
    day.ask("harbour", "port")
    day.shown.press("ctrl+shift+h")
    day.until(lambda now: sorted(now) == lines, "not all places are replaced")
    assert all("port" in text and "harbour" not in text for text in day.corrections().values())
    day.shown.press("ctrl+z")
    day.until(lambda now: not now, "undo does not take it back")
    day.leave()


def test_enter_replaces_one_place_after_another(day: Replacing) -> None:
    first, second = holding(day, "harbour")[:2]
    day.shown.press("ctrl+Home")
    day.ask("harbour", "port")
    day.shown.press("Return")
    day.until(lambda now: list(now) == [first], "Enter does not replace the first place")
    day.shown.press("Return")
    day.until(lambda now: sorted(now) == [first, second], "Enter does not replace the second place")
    day.leave()


def test_a_place_left_out_in_the_list_stays(day: Replacing, tmp_path: Path) -> None:
    lines = holding(day, "harbour")
    day.ask("harbour", "port")
    # Down goes into the list, where letters and Space are its own.
    day.shown.press("Down", "Home", "Down", "space")
    day.shown.picture(tmp_path / "list.png")
    day.shown.press("ctrl+shift+h")
    day.until(lambda now: len(now) == len(lines) - 1, "another number of lines is replaced")
    assert lines[0] not in day.corrections()
    day.leave()


def test_enter_goes_to_a_place_and_escape_leads_back_to_the_list(day: Replacing) -> None:
    lines = holding(day, "harbour")
    day.shown.press("slash")
    day.shown.write("harbour")
    day.shown.press("ctrl+shift+f", "Home", "Down", "Down", "Return")
    # The transcript has the focus there: X leaves the line out.
    day.shown.press("x")
    day.shown.until(lambda: state(day.project).get("cuts"), SURELY, "Enter does not go to the place")
    assert state(day.project)["cuts"] == [lines[1]]
    day.shown.press("Escape", "Up", "Return", "x")
    day.shown.until(lambda: len(state(day.project)["cuts"]) == 2, SURELY, "Escape does not lead back")
    assert state(day.project)["cuts"] == sorted(lines[:2])
    day.shown.press("Escape", "Escape", "x")
    day.shown.until(lambda: state(day.project)["cuts"] == [lines[1]], SURELY, "the bar keeps the keys")
    day.leave()


def test_an_expression_is_chosen_and_replaced_by_keys(day: Replacing) -> None:
    day.ask(r"\bthe (\w+)ing\b", r"\1ing the")
    day.shown.press("Tab", "Down", "Down", "ctrl+shift+h")
    pattern = re.compile(r"\bthe (\w+)ing\b")
    expected = {
        n: pattern.sub(r"\1ing the", text) for n, text in enumerate(day.lines) if pattern.search(text)
    }
    assert expected
    day.until(lambda now: now == expected, "the expression is not replaced")
    day.leave()
