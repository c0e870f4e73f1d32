"""The real program in a real window, by real keys: what offscreen cannot prove."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from talkeditor.assets import resource
from tests.end_to_end.screen import Screen, screen

pytestmark = [pytest.mark.gui, pytest.mark.window, pytest.mark.slow]


def state(project: Path) -> dict[str, object]:
    """What the project file says, read while the window has it."""
    done = subprocess.run(
        [sys.executable, "-m", "talkeditor", "show", str(project), "--json"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return json.loads(done.stdout) if done.returncode == 0 else {"segments": []}


def statuses(project: Path) -> list[tuple[str, str]]:
    return [(segment["kind"], segment["status"]) for segment in state(project)["segments"]]  # type: ignore[attr-defined]


@pytest.fixture
def stream(tmp_path: Path) -> Path:
    sample = next(resource("sample").glob("*.txt"))
    return Path(shutil.copy(sample, tmp_path / "day.txt"))


def wait_for_proposals(shown: Screen, project: Path) -> None:
    shown.until(lambda: any(kind == "talk" for kind, _ in statuses(project)), 30, "nothing is proposed")


def test_the_sample_reviewed_and_exported_by_keys(stream: Path, tmp_path: Path) -> None:
    project = stream.with_name("day.txt.talkeditor")
    with screen() as shown:
        shown.start(stream)
        wait_for_proposals(shown, project)
        shown.press("space")
        shown.until(lambda: ("reel", "accepted") in statuses(project), 5, "Space does not accept the reel")
        decided = 1
        while ("talk", "proposed") in statuses(project):
            assert decided < 20, "the queue does not end"
            current = statuses(project)
            shown.press("space")
            shown.press("Tab", "Return")
            shown.until(lambda before=current: statuses(project) != before, 5, "nothing was decided")
            decided += 1
        shown.press("ctrl+e")
        shown.picture(tmp_path / "export.png")
        shown.press("Return")
        shown.until(lambda: list(tmp_path.rglob("index.md")), 10, "nothing is exported")
        # What the queue opens is deaf to keys for a moment.
        time.sleep(0.6)
        shown.press("Escape", "ctrl+q")
        code, said = shown.ended()
    assert (code, said) == (0, "")
    assert len(list(tmp_path.rglob("0*.md"))) == 3


def test_letters_decide_in_the_transcript_and_type_in_a_field(stream: Path) -> None:
    project = stream.with_name("day.txt.talkeditor")
    with screen() as shown:
        shown.start(stream)
        wait_for_proposals(shown, project)
        before = statuses(project)
        shown.press("n", "F2")
        shown.write("du5 x")
        shown.press("Return")
        shown.until(
            lambda: any(s["title"] == "du5 x" for s in state(project)["segments"]),  # type: ignore[attr-defined]
            5,
            "the title is not kept",
        )
        assert statuses(project) == before
        shown.press("d")
        shown.until(lambda: ("talk", "dropped") in statuses(project), 5, "D does not drop")
        shown.press("ctrl+z")
        shown.until(lambda: statuses(project) == before, 5, "Ctrl+Z does not take back")
        shown.press("ctrl+q")
        assert shown.ended() == (0, "")


def test_text_is_edited_in_place_and_esc_keeps_it(stream: Path) -> None:
    project = stream.with_name("day.txt.talkeditor")
    with screen() as shown:
        shown.start(stream)
        wait_for_proposals(shown, project)
        shown.press("n", "Return", "End")
        shown.write(" qd1")
        shown.press("Escape")
        shown.until(lambda: state(project)["corrections"], 5, "the text is not kept")
        (text,) = state(project)["corrections"].values()  # type: ignore[attr-defined]
        assert text.endswith(" qd1")
        shown.press("ctrl+z")
        shown.until(lambda: not state(project)["corrections"], 5, "Ctrl+Z does not take the text back")
        shown.press("ctrl+q")
        assert shown.ended() == (0, "")


def test_a_kill_in_the_middle_loses_nothing(stream: Path) -> None:
    project = stream.with_name("day.txt.talkeditor")
    with screen() as shown:
        shown.start(stream)
        wait_for_proposals(shown, project)
        shown.press("space")
        shown.until(lambda: ("reel", "accepted") in statuses(project), 5, "Space does not accept the reel")
        kept = state(project)
        assert shown.program is not None
        shown.program.kill()
        shown.program.wait()
        assert state(project) == kept
        shown.start(stream)
        shown.until(lambda: state(project) == kept, 5, "the state is another after the kill")
        # The page says that all is here; its first button goes on.
        shown.press("Return", "ctrl+z")
        shown.until(lambda: ("reel", "accepted") not in statuses(project), 5, "undo does not survive a kill")
        shown.press("ctrl+q")
        assert shown.ended() == (0, "")


def test_terminating_closes_at_once(stream: Path) -> None:
    with screen() as shown:
        shown.start(stream)
        assert shown.program is not None
        shown.program.terminate()
        assert shown.ended(2) == (0, "")


def test_without_a_display_it_says_so(stream: Path) -> None:
    environment = {
        n: v for n, v in os.environ.items() if n not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    done = subprocess.run(
        [sys.executable, "-m", "talkeditor", str(stream)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "display" in done.stderr
