"""A real X screen with a window manager, and the real program on it, driven by real keys."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from talkeditor.workflow.display import missing_packages

PROGRAM = (sys.executable, "-m", "talkeditor")
NEEDED = ("Xvfb", "openbox", "xdotool")
_GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication(sys.argv[:1])
assert application.primaryScreen().grabWindow(0).save(sys.argv[1])
"""

_PIXEL = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication(sys.argv[:1])
image = application.primaryScreen().grabWindow(int(sys.argv[1])).toImage()
x, y = (int(n) + (size if int(n) < 0 else 0)
        for n, size in zip(sys.argv[2:], (image.width(), image.height())))
print(image.pixelColor(x, y).name())
"""


def missing() -> str | None:
    """Why there can be no real screen here, or None."""
    absent = [name for name in NEEDED if shutil.which(name) is None] or missing_packages()
    return f"a real window needs {', '.join(absent)}" if absent else None


class Screen:
    """One X display with a program on it. `keys` counts the presses, letters typed apart."""

    def __init__(self, display: str, size: tuple[int, int]) -> None:
        self.size = size
        self.environment = {
            **os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb",
            "LANG": "C.UTF-8", "WAYLAND_DISPLAY": "",
        }  # fmt: skip
        self.keys = 0
        self.letters = 0
        self.program: subprocess.Popen[str] | None = None

    def start(self, *arguments: str | Path, program: Sequence[str | Path] = PROGRAM) -> None:
        """Start the program and wait until its window has the focus."""
        self.forget()
        command = [str(part) for part in (*program, *arguments)]
        self.program = subprocess.Popen(
            command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self.until(self._window, 20, "the window does not come up")
        window = self._window().split()[-1]
        width, height = self.size
        self._xdotool("windowactivate", "--sync", window)
        self._xdotool("windowmove", "--sync", window, "0", "0")
        self._xdotool("windowsize", "--sync", window, str(width), str(height))

    def forget(self) -> None:
        """End the program that runs, if one does, and what it would say."""
        program, self.program = self.program, None
        if program is None:
            return
        if program.poll() is None:
            program.kill()
        program.communicate()

    def press(self, *keys: str) -> None:
        """Press keys in xdotool's names ("space", "alt+Down"), one after another."""
        for key in keys:
            self._xdotool("key", "--clearmodifiers", key)
            self.keys += 1
            time.sleep(0.05)

    def write(self, text: str) -> None:
        """Type letters; they are counted apart."""
        self._xdotool("type", "--delay", "8", text)
        self.letters += len(text)
        time.sleep(0.1)

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Click into the window, where `x` and `y` are counted from its left top."""
        self._point(x, y)
        self._xdotool("click", str(button))
        time.sleep(0.1)

    def drag(self, start: Sequence[int], end: Sequence[int]) -> None:
        """Drag with the left button from one place in the window to another."""
        self._point(start[0], start[1])
        self._xdotool("mousedown", "1")
        for part in (0.3, 0.6, 1.0):
            time.sleep(0.05)
            self._point(start[0], round(start[1] + (end[1] - start[1]) * part))
        time.sleep(0.05)
        self._xdotool("mouseup", "1")

    def _point(self, x: int, y: int) -> None:
        self._xdotool("mousemove", "--window", self._window().split()[-1], str(x), str(y))

    def pixel(self, x: int, y: int) -> str:
        """The colour of a pixel of the window; negative counts from the right or the bottom."""
        time.sleep(0.1)
        done = subprocess.run(
            [sys.executable, "-c", _PIXEL, self._window().split()[-1], str(x), str(y)],
            env=self.environment, capture_output=True, text=True, check=True,
        )  # fmt: skip
        return done.stdout.strip()

    def picture(self, path: Path) -> Path:
        """Keep what the screen shows."""
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run([sys.executable, "-c", _GRAB, str(path)], env=self.environment, check=True)
        return path

    def until(self, holds: Callable[[], object], seconds: float, what: str) -> None:
        """Wait until something holds; fails with what the program said if it does not."""
        end = time.monotonic() + seconds
        while not holds():
            if self.program is not None and self.program.poll() is not None:
                raise AssertionError(f"the program ended: {self.program.communicate()[1]}")
            if time.monotonic() > end:
                raise AssertionError(what)
            time.sleep(0.05)

    def ended(self, seconds: float = 10) -> tuple[int, str]:
        """Wait for the program to end; its exit code and what it said on standard error."""
        assert self.program is not None
        _, said = self.program.communicate(timeout=seconds)
        return self.program.returncode, said

    def _window(self) -> str:
        found = self._xdotool("search", "--onlyvisible", "--name", "Talkeditor", check=False)
        return found.strip()

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            check=check,
            timeout=30,
        )
        return done.stdout


@contextmanager
def screen(size: tuple[int, int] = (1440, 900)) -> Iterator[Screen]:
    """An X server with openbox; both and the program are ended at the end."""
    reading, writing = os.pipe()
    width, height = size
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            f"{width}x{height}x24",
            "-nolisten",
            "tcp",
            "-noreset",
        ],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    manager = None
    shown = None
    try:
        with os.fdopen(reading) as numbers:
            display = f":{numbers.readline().strip()}"
        shown = Screen(display, size)
        manager = subprocess.Popen(
            ["openbox"], env=shown.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(0.3)
        yield shown
    finally:
        if shown is not None:
            shown.forget()
        for process in (manager, server):
            if process is not None:
                process.terminate()
                process.wait(10)
