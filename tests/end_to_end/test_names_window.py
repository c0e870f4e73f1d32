"""Names put right in a real window, by real keys: what was decided is read from the project file."""

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from tests.desks import detected as detected
from tests.end_to_end.days import Day, begun
from tests.end_to_end.days import display as display
from tests.end_to_end.outside import state
from tests.end_to_end.screen import Screen

pytestmark = [pytest.mark.gui, pytest.mark.window, pytest.mark.slow]

NAMES = QRect(170, 245, 560, 70)
"""Where the first names of the queue stand in a window of the usual size; nothing stands there before."""


class Naming(Day):
    """A day on which names are put right."""

    def saying(self, word: str) -> list[int]:
        """The lines of talks with a word."""
        talks = [one for one in state(self.project)["segments"] if one["kind"] == "talk"]
        inside = {line for one in talks for line in range(one["start"], one["end"])}
        return [line for line, text in enumerate(self.lines) if line in inside and word in text.split()]

    def go_to_word(self, word: str) -> int:
        """Put the cursor on the first place of a word; gives its line."""
        line = self.saying(word)[0]
        self.shown.press("ctrl+l")
        self.shown.write(str(line + 1))
        self.shown.press("Return", *["Right"] * (self.lines[line].split().index(word) + 1))
        return line

    def until_names_are_there(self) -> None:
        """Wait until the queue has rows."""
        picture = self.project.parent / "queue.png"

        def there() -> bool:
            part = QImage(str(self.shown.picture(picture))).copy(NAMES)
            return any(part.pixel(x, y) != part.pixel(0, 0) for x in range(0, 560, 3) for y in range(70))

        self.shown.until(there, 20, "no names are shown")


@pytest.fixture
def day(display: Screen, detected: Path, tmp_path: Path, home: Path) -> Iterator[Naming]:
    (tmp_path / "glossary.txt").write_text("Wren Song\nHedgehog\n", "utf-8")
    with begun(display, detected, tmp_path, home) as project:
        yield Naming(display, project)


def test_a_word_is_put_right_everywhere_from_one_place(day: Naming) -> None:
    lines = day.saying("morning")
    day.go_to_word("morning")
    day.shown.press("g")
    day.until_names_are_there()
    day.shown.write("Sunrise")
    day.shown.press("Return", "ctrl+Return")
    day.until(lambda now: sorted(now) == lines, "not all places are put right")
    assert all("Sunrise" in text for text in day.corrections().values())
    day.shown.press("ctrl+z")
    day.until(lambda now: not now, "one step does not take it back")
    day.shown.press("ctrl+Return", "Escape")
    day.until(lambda now: sorted(now) == lines, "the name that came back is not put right")
    day.leave()


def test_one_place_is_left_and_one_talk_alone_is_put_right(day: Naming) -> None:
    first, *others = day.saying("morning")
    day.go_to_word("morning")
    day.shown.press("g")
    day.until_names_are_there()
    day.shown.write("Sunrise")
    day.shown.press("Return", "Right", "space", "Left", "ctrl+Return")
    day.until(lambda now: sorted(now) == others, "the place that was unticked is changed, or another is not")
    day.shown.press("ctrl+z", "Right", "t", "ctrl+Return", "Escape")
    talks = [one for one in state(day.project)["segments"] if one["kind"] == "talk"]
    inside = next(one for one in talks if one["start"] <= first < one["end"])
    here = [line for line in (first, *others) if inside["start"] <= line < inside["end"]]
    day.until(lambda now: sorted(now) == here, "T does not put right the words of one talk")
    assert len(here) < len(others)
    day.leave()


def test_a_correction_is_made_everywhere_while_its_line_is_edited(day: Naming) -> None:
    lines = day.saying("morning")
    line = day.go_to_word("morning")
    day.shown.press("Return", *["shift+Right"] * len("morning"))
    day.shown.write("Sunrise")
    day.shown.press("F7")
    day.until(lambda now: list(now) == [line], "what was typed is not kept")
    day.until_names_are_there()
    day.shown.press("ctrl+Return", "Escape", "Escape")
    day.until(lambda now: sorted(now) == lines, "the other places are not put right")
    day.shown.press("ctrl+z")
    day.until(lambda now: list(now) == [line], "one step does not take the other places back")
    day.leave()


def test_lines_are_corrected_one_after_another(day: Naming) -> None:
    line = day.go_to_word("morning")
    day.shown.press("Return", "End")
    day.shown.write(" first")
    day.shown.press("Down", "End")
    day.shown.write(" second")
    day.shown.press("Escape")
    day.until(lambda now: sorted(now) == [line, line + 1], "the words that were typed are not kept")
    kept = day.corrections()
    assert kept == {line: f"{day.lines[line]} first", line + 1: f"{day.lines[line + 1]} second"}
    day.shown.press("ctrl+z")
    day.until(lambda now: list(now) == [line], "undo does not take back the line alone")
    day.shown.press("ctrl+z")
    day.until(lambda now: not now, "undo does not take back the first line")
    day.leave()


@pytest.mark.shared
def test_the_names_of_the_real_day_are_decided_in_few_keys(
    display: Screen, shared: Path, tmp_path: Path, home: Path
) -> None:
    stream = Path(shutil.copy(shared / "stream" / "wicklow-hall-1.txt", tmp_path))
    shutil.copy(shared / "stream" / "wicklow-hall-1.glossary.txt", tmp_path)
    display.environment["HOME"] = str(home)
    display.start(stream)
    day = Naming(display, stream.with_name(f"{stream.name}.talkeditor"))

    seen: list[object] = []

    def settled() -> bool:
        """Whether the talks are found and nothing changes any more."""
        seen.append(state(day.project))
        time.sleep(0.5)
        talks = sum(one["kind"] == "talk" for one in state(day.project)["segments"])
        return talks >= 7 and len(seen) > 4 and all(one == seen[-1] for one in seen[-4:])

    display.until(settled, 60, "the talks are not found")
    display.keys = 0
    display.press("F7")
    day.until_names_are_there()
    display.press("Return")
    day.until(lambda now: len(now) > 200, "the names are not put right")
    print(f"\n{display.keys} keys, {len(day.corrections())} lines put right")
    assert display.keys <= 25
    display.press("ctrl+z")
    day.until(lambda now: not now, "one step does not take all back")
    day.leave()
