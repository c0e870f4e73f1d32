"""The preview in a real window, by real keys and the real mouse."""

import shutil
from pathlib import Path

import pytest

from talkeditor.assets import resource
from tests.end_to_end.screen import Screen, screen
from tests.end_to_end.test_window import state, wait_for_proposals

pytestmark = [pytest.mark.gui, pytest.mark.window, pytest.mark.slow]

WINDOW, HAIRLINE = "#f3f4f6", "#d9dce2"


@pytest.fixture
def stream(tmp_path: Path) -> Path:
    sample = next(resource("sample").glob("*.txt"))
    return Path(shutil.copy(sample, tmp_path / "day.txt"))


def corrections(project: Path) -> dict[str, str]:
    return state(project)["corrections"]  # type: ignore[return-value]


def at_a_talk(shown: Screen, project: Path) -> None:
    """Accept the reels: the queue then goes on to the first talk."""
    wait_for_proposals(shown, project)
    shown.press("space", "space")
    # The second one opens the title of the talk.
    shown.press("Escape")


def test_the_preview_opens_beside_the_lines_and_a_click_on_a_word_goes_to_its_line(
    stream: Path, tmp_path: Path
) -> None:
    project = stream.with_name("day.txt.talkeditor")
    with screen() as shown:
        shown.start(stream)
        at_a_talk(shown, project)
        # The margin of the details is in the colour of the window, cleaned text is not.
        shown.until(lambda: shown.pixel(1045, 300) == WINDOW, 5, "there are no details")
        shown.press("p")
        shown.until(lambda: shown.pixel(1045, 300) != WINDOW, 5, "P shows no preview")
        shown.picture(tmp_path / "preview.png")
        # A word of the second row, some lines below the first.
        shown.click(980, 300)
        shown.press("Return", "Home")
        shown.write("zq1 ")
        shown.picture(tmp_path / "typing.png")
        shown.press("Escape")
        shown.until(lambda: corrections(project), 5, "the text is not kept")
        ((line, text),) = corrections(project).items()
        assert text.startswith("zq1 ")
        first = min(s["start"] for s in state(project)["segments"] if s["kind"] == "talk")  # type: ignore[attr-defined]
        assert first < int(line) < first + 40
        shown.press("p")
        shown.until(lambda: shown.pixel(1045, 300) == WINDOW, 5, "P does not take it away")
        shown.press("ctrl+q")
        assert shown.ended() == (0, "")


def test_the_source_in_a_small_window(stream: Path, tmp_path: Path) -> None:
    project = stream.with_name("day.txt.talkeditor")
    with screen((1024, 640)) as shown:
        shown.start(stream)
        at_a_talk(shown, project)
        assert not is_parted(shown)
        shown.press("shift+p")
        shown.until(lambda: is_parted(shown), 5, "the source is not beside the lines")
        shown.picture(tmp_path / "source.png")
        # The bar for newcomers is the first stop.
        shown.press("Down", "Down", "F6", "F6", "d")
        shown.until(lambda: ("talk", "dropped") in kinds(project), 5, "D does not drop from the preview")
        shown.press("ctrl+z", "p", "ctrl+q")
        assert shown.ended() == (0, "")
    assert ("talk", "dropped") not in kinds(project)


def is_parted(shown: Screen) -> bool:
    """Whether a line down the middle parts two halves of equal width."""
    return any(shown.pixel(x, 400) == HAIRLINE for x in range(492, 499))


def kinds(project: Path) -> list[tuple[str, str]]:
    return [(s["kind"], s["status"]) for s in state(project)["segments"]]  # type: ignore[attr-defined]
