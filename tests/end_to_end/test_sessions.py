"""Sessions of a person at the desk, in a real window: by real keys, and by the mouse alone.

What happened is read from outside, from the project file. All begin with a stream in which everything is
proposed and nothing decided.
"""

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from talkeditor.ui.dialogs.overlay import DEAF_MS
from tests.desks import detected as detected
from tests.end_to_end.days import begun
from tests.end_to_end.days import display as display
from tests.end_to_end.outside import places, state
from tests.end_to_end.screen import Screen
from tests.harbour import TALKS, lay_schedule

pytestmark = [pytest.mark.gui, pytest.mark.window, pytest.mark.slow]

SURELY = 6


class Work:
    """A stream under review: what its project says now, and waiting for it."""

    def __init__(self, shown: Screen, project: Path) -> None:
        self.shown, self.project = shown, project

    @property
    def segments(self) -> list[dict[str, Any]]:
        """The segments as they are now."""
        return list(state(self.project)["segments"])

    def of(self, kind: str) -> list[dict[str, Any]]:
        """The segments of a kind."""
        return [segment for segment in self.segments if segment["kind"] == kind]

    def press(self, *keys: str) -> None:
        """Press keys, one after another."""
        self.shown.press(*keys)

    def go_to(self, line: int) -> None:
        """Go to a line by its number, zero-based here."""
        self.press("ctrl+l")
        self.shown.write(str(line + 1))
        self.press("Return")

    def until(self, holds: Callable[[list[dict[str, Any]]], object], what: str) -> None:
        """Wait until something holds of the segments."""
        self.shown.until(lambda: holds(self.segments), SURELY, what)

    def leave(self) -> None:
        """Quit, and see that nothing was complained of."""
        self.press("ctrl+q")
        assert self.shown.ended() == (0, "")


@pytest.fixture
def work(display: Screen, detected: Path, tmp_path: Path, home: Path) -> Iterator[Work]:
    """The program with the sample, at the first decision."""
    with begun(display, detected, tmp_path, home) as project:
        at_work = Work(display, project)
        at_work.press("n")
        yield at_work


def spans(segments: list[dict[str, Any]], kind: str) -> list[tuple[int, int]]:
    return [(segment["start"], segment["end"]) for segment in segments if segment["kind"] == kind]


def test_a_wrong_edge_is_found_and_mended(work: Work) -> None:
    before = work.segments
    (start, end), *_ = spans(before, "talk")
    work.press("n", "Down", "Down", "Down", "i")
    work.until(lambda now: spans(now, "talk")[0] == (start + 3, end), "I does not begin the talk here")
    work.press("alt+Up")
    work.until(lambda now: spans(now, "talk")[0] == (start + 2, end), "Alt+Up does not move the edge")
    work.press("End", "alt+Down")
    work.until(lambda now: spans(now, "talk")[0] == (start + 2, end + 1), "End does not choose the end")
    work.press("ctrl+z", "ctrl+z", "ctrl+z")
    work.until(lambda now: now == before, "undo does not lead back to the proposal")
    work.leave()


def test_a_missed_talk_is_made_by_two_splits(work: Work) -> None:
    (start, end), *_ = spans(work.segments, "talk")
    work.press("n", "5")
    work.until(lambda now: (start, end) in spans(now, "noise"), "5 does not call the talk noise")
    work.go_to(start + 40)
    work.press("s")
    work.go_to(start + 200)
    work.press("s", "ctrl+Up", "1", "t")
    work.shown.write("made by hand")
    work.press("Return", "space")
    work.until(lambda now: "made by hand" in [segment["title"] for segment in now], "no title is kept")
    made = next(segment for segment in work.segments if segment["title"] == "made by hand")
    assert (made["start"], made["end"]) == (start + 40, start + 200)
    assert (made["kind"], made["status"]) == ("talk", "accepted")
    assert (start, start + 40) in spans(work.segments, "noise")
    assert (start + 200, end) in spans(work.segments, "noise")
    work.leave()


def test_a_false_talk_is_dropped_and_in_no_export(work: Work) -> None:
    work.press("n", "d")
    work.until(lambda now: "dropped" in [segment["status"] for segment in now], "D does not drop")
    work.press("space", "Return")
    work.until(lambda now: ("talk", "accepted") in [(s["kind"], s["status"]) for s in now], "not accepted")
    work.press("ctrl+e", "Return")
    folder = work.project.parent
    work.shown.until(lambda: list(folder.rglob("index.md")), SURELY, "nothing is exported")
    assert len(list(folder.rglob("0*.md"))) == 1
    work.shown.until(lambda: not _dialog_after_escape(work), SURELY, "the result stays open")
    work.leave()


def _dialog_after_escape(work: Work) -> bool:
    """Whether Esc leaves a dialog open: letters do nothing then, else M merges."""
    work.press("Escape")
    before = work.segments
    work.press("m")
    if work.segments == before:
        return True
    work.press("ctrl+z")
    return False


def test_the_phase_of_a_reel_is_moved_for_all_passes(work: Work) -> None:
    before = work.segments
    passes = [segment for segment in before if segment["kind"] == "reel"]
    places = [min(one["alternatives"]["start"]) for one in passes]
    # Where no pass goes before, there is no edge between two passes: such a start stays.
    inner = [n for n in range(1, len(passes)) if passes[n - 1]["end"] == passes[n]["start"]]
    work.press("ctrl+Down", "alt+Page_Down")
    work.until(lambda now: spans(now, "reel")[1][0] == places[1], "Alt+PgDn does not move the start")
    work.press("a")
    work.until(
        lambda now: all(spans(now, "reel")[n][0] == places[n] for n in inner),
        "A does not move the starts of all passes",
    )
    assert len(inner) >= 3
    work.press("ctrl+z", "ctrl+z")
    work.until(lambda now: now == before, "undo does not lead back")
    work.leave()


def test_an_interrupted_talk_is_joined(work: Work) -> None:
    (start, end), *_ = spans(work.segments, "talk")
    work.go_to(start + 100)
    work.press("s")
    work.go_to(start + 110)
    work.press("s", "ctrl+Up", "3", "ctrl+Down", "r")
    work.until(lambda now: any(segment["part_of"] is not None for segment in now), "the talk is not joined")
    parts = [segment for segment in work.segments if (start <= segment["start"] < end)]
    assert [(part["kind"], part["start"]) for part in parts] == [
        ("talk", start), ("chatter", start + 100), ("talk", start + 110),
    ]  # fmt: skip
    work.leave()


def test_the_mouse_alone(work: Work, tmp_path: Path) -> None:
    shown = work.shown
    before = work.segments
    start = spans(before, "talk")[0][0]
    copy = tmp_path / "twin"
    copy.mkdir()
    twin = Path(shutil.copy(work.project, copy))
    at = places(twin, start, shown.environment, shown.size)
    row = next(i for i, s in enumerate(_rows(before)) if s["start"] == start)
    shown.click(*at["outline"][row])
    shown.drag(at["edge"], at["rows"][str(start + 2)])
    work.until(lambda now: spans(now, "talk")[0][0] in (start + 2, start + 3), "the edge is not dragged")
    shown.click(*at["buttons"]["accept"])
    shown.click(*at["buttons"]["accept"])
    work.until(lambda now: _status(now, "talk") == "accepted", "the button does not accept the talk")
    shown.click(*at["outline"][row])
    shown.click(*at["buttons"]["drop"])
    work.until(lambda now: _status(now, "talk") == "dropped", "the button does not drop the talk")
    shown.click(*at["outline"][row])
    line = at["rows"][str(start + 5)]
    shown.click(*line, button=3)
    offset = at["menu"]["Leave this line out"]
    shown.click(line[0] + offset[0], line[1] + offset[1])
    shown.until(lambda: state(work.project)["cuts"], SURELY, "the context menu leaves no line out")
    work.leave()


def _status(segments: list[dict[str, Any]], kind: str) -> str:
    """The status of the first segment of a kind."""
    return next(str(segment["status"]) for segment in segments if segment["kind"] == kind)


def _rows(segments: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What the outline shows a row for: passes in a row are one."""
    return [
        segment for before, segment in zip([None, *segments], segments, strict=False)
        if not (before and before["kind"] == "reel" and before["reel"] == segment["reel"])
    ]  # fmt: skip


def test_it_is_always_seen_what_keys_do(work: Work) -> None:
    review = work.shown.pixel(4, -4)
    work.press("n", "Return")
    editing = work.shown.pixel(4, -4)
    assert editing != review
    for key in ("Down", "End"):
        work.press(key)
        assert work.shown.pixel(4, -4) == editing, key
    for key, colour in (
        ("Escape", review),
        ("F2", editing),
        ("Escape", review),
        ("ctrl+f", editing),
        ("Escape", review),
        ("shift+F6", review),
        ("n", review),
        ("ctrl+z", review),
    ):
        work.press(key)
        assert work.shown.pixel(4, -4) == colour, key
    work.leave()


@pytest.mark.shared
def test_the_real_day_by_keys(display: Screen, shared: Path, tmp_path: Path, home: Path) -> None:
    stream = Path(shutil.copy(shared / "stream" / "wicklow-hall-1.txt", tmp_path))
    project = stream.with_name(f"{stream.name}.talkeditor")
    display.environment["HOME"] = str(home)
    display.start(stream)
    work = Work(display, project)
    shown = display
    shown.until(lambda: len(work.of("talk")) >= 7, 30, "the talks are not found")
    shown.keys, plain = 0, shown.pixel(4, -4)
    for _ in range(40):
        segments = work.segments
        if not any(s["status"] == "proposed" and s["kind"] in ("talk", "reel") for s in segments):
            break
        work.press("space")
        if work.segments == segments:
            # A talk without a title asks for it first.
            work.press("Return")
        work.until(lambda now, was=segments: now != was, "Space decides nothing")
    shown.until(lambda: shown.pixel(4, -4) != plain, 20, "the names do not come last by themselves")
    # What comes by itself is deaf to keys at first, so that nothing is pressed unread.
    time.sleep(2 * DEAF_MS / 1000)
    work.press("Escape", "ctrl+e", "Return")
    shown.until(lambda: list(tmp_path.rglob("index.md")), SURELY, "nothing is exported")
    assert len(list(tmp_path.rglob("0*.md"))) == 7
    assert shown.keys <= 35


def test_the_schedule_is_taken_with_one_key(work: Work, tmp_path: Path) -> None:
    shown, plain = work.shown, work.shown.pixel(4, -4)
    lay_schedule(work.project.parent)
    work.press("F8")
    shown.until(lambda: shown.pixel(4, -4) != plain, 20, "the match does not darken the window")
    shown.picture(tmp_path / "match.png")
    work.press("Return")
    titles = [title for _, title, _ in TALKS]
    work.until(lambda now: [s["title"] for s in now if s["kind"] == "talk"] == titles, "no title is taken")
    work.press("ctrl+z")
    work.until(lambda now: not set(titles) & {s["title"] for s in now}, "one step does not take all back")
    work.leave()
