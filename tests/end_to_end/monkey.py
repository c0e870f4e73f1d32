"""Presses keys without end: `python -m tests.end_to_end.monkey FOLDER --seed N --steps N --seconds N`.

A process of its own with the real window, in a folder that it never leaves; the last line of its output is
a report in JSON. What it presses follows from the seed (and from what a detection had found by then);
`--script` walks the command table from its first row to its last instead, again and again.
"""

import argparse
import faulthandler
import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

from talkeditor.assets import resource
from talkeditor.settings import Settings
from talkeditor.ui.application import build
from talkeditor.ui.commands import COMMANDS, Command
from tests.end_to_end import watching
from tests.harbour import lay_schedule

CHECK_EVERY = 200
LAP = 1000
"""Steps after which the stream is closed and opened again, and memory is looked at."""
PLAIN = (
    *"abcdefghijklmnopqrstuvwxyz0123456789 /?.,;-[]",
    *("Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown", "Tab", "Shift+Tab", "Return", "Enter"),
    *("Esc", "Backspace", "Del", "Space", "Shift+Left", "Shift+Right", "Ctrl+A", "Ctrl+V", "Ctrl+X"),
    *("Alt+F", "Alt+E", "Alt+R", "Alt+G", "Alt+V", "Alt+H", "F4", "F7", "F9", "F10", "F12", "Shift+Return"),
    "Ctrl+Left",
)  # fmt: skip
WORDS = ("net", "tide", "the", "Ærø", "naïve", "🐟 eel", "1:2", "x" * 60, "$1", "(", "  ", "harbour", "42")
SIZES = ((1440, 900), (1180, 700), (860, 600), (720, 420), (1600, 1000), (1000, 480))
_XDOTOOL = {
    "PgUp": "Prior", "PgDown": "Next", "Enter": "KP_Enter", "Esc": "Escape", "Del": "Delete",
    "Space": "space", "Backspace": "BackSpace", " ": "space", "/": "slash", "?": "question", ".": "period",
    ",": "comma", ";": "semicolon", "-": "minus", "[": "bracketleft", "]": "bracketright",
    "=": "equal", "+": "plus",
}  # fmt: skip


@dataclass
class Pace:
    """How a part of the run went: each press, click or text; times are of the processor, in milliseconds."""

    presses: int = 0
    total: float = 0
    slowest: float = 0
    which: str = ""
    times: list[float] = field(default_factory=list, repr=False)

    def add(self, name: str, took: float) -> None:
        self.presses += 1
        self.total += took
        self.times.append(took)
        if took > self.slowest:
            self.slowest, self.which = took, name

    def told(self) -> dict[str, Any]:
        times = sorted(self.times) or [0.0]
        return {
            "presses": self.presses, "total": round(self.total), "slowest": round(self.slowest, 1),
            "which": self.which, "median": round(times[len(times) // 2], 2),
            "p99": round(times[len(times) * 99 // 100], 1),
        }  # fmt: skip


class Monkey:
    """Takes one step after the other in the event loop, and looks after each whether all is well."""

    def __init__(self, application: QApplication, folder: Path, arguments: argparse.Namespace) -> None:
        self.application, self.folder, self.arguments = application, folder, arguments
        self.choose = random.Random(arguments.seed)
        self.ears, self.fence = watching.Ears(), watching.Fence(folder)
        self.stream = Path(shutil.copy(next(resource("sample").glob("*.txt")), folder / "hall.txt"))
        (folder / "broken.talkeditor").write_bytes(b"SQLite format 3\0" + bytes(200))
        lay_schedule(folder)
        self._tame()
        self.desk: Any = build(application, Settings(first_time=False))
        self.desk.opener.not_saved.connect(self.ears.not_saved)
        self.steps, self.laps = 0, 0
        self.began = time.monotonic()
        self.done: deque[str] = deque(maxlen=60)
        self.counts: Counter[str] = Counter()
        self.problems: dict[str, dict[str, Any]] = {}
        self.paces: dict[int, Pace] = {}
        self.inner = 0.0
        self.memory: list[tuple[int, int, float, int]] = []
        self.populations: list[Counter[str]] = []
        self.script = self._scripted()
        self.timer = QTimer(singleShot=True, interval=0)
        self.timer.timeout.connect(self.turn)
        self.closer = QTimer(interval=150)
        self.closer.timeout.connect(self._close_dialog)
        self.closer.start()

    def _tame(self) -> None:
        """No dialog and no program of the desktop is opened; files that are asked for lie in the folder."""
        opened = lambda *_, **__: (str(self._file()), "")  # noqa: E731
        written = lambda *_, **__: (str(self.folder / f"out{self.choose.randrange(3)}.json"), "")  # noqa: E731
        QFileDialog.getOpenFileNames = lambda *_, **__: ([str(self._file())], "")  # type: ignore[method-assign]
        QFileDialog.getOpenFileName = opened  # type: ignore[method-assign]
        QFileDialog.getSaveFileName = written  # type: ignore[method-assign]
        QFileDialog.getExistingDirectory = lambda *_, **__: str(self.folder / "talks")  # type: ignore[method-assign]
        QDesktopServices.openUrl = lambda *_: True  # type: ignore[method-assign]

    def _file(self) -> Path:
        names = ("hall.txt", "hall.txt", "hall.txt", "broken.talkeditor", "harbour.schedule.json", "none.srt")
        return self.folder / self.choose.choice(names)

    def _close_dialog(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            dialog.reject()

    # Going on

    def start(self) -> None:
        self.desk.opener.open(self.stream)
        self.desk.window.show()
        self.desk.window.activateWindow()
        self._wait(lambda: self.desk.session.progress is None, 60)
        if self.arguments.native:
            self._wait(self.desk.window.isActiveWindow, 10)
        self._warm_up()
        self.began = time.monotonic()
        self.timer.start()

    def _warm_up(self) -> None:
        """Press every key of the table once: what is made when it is first wanted is there from then on."""
        for command in COMMANDS:
            self.done.append(command.id)
            self._from_the_table(command)
            self._note(self.ears.take())
            self._keep_open()
        self.lap()

    def turn(self) -> None:
        """Take a step, measure it, look around, and go on."""
        name, act = self._next()
        self.done.append(name)
        self._measured(name, act)
        self.steps += 1
        self.counts[name.split()[0]] += 1
        self._look()
        if self._ended():
            self._finish()
        else:
            self.timer.start()

    def _measured(self, name: str, act: Callable[[], None]) -> None:
        """Do one thing and note what it took until it was painted; of several keys each counts by itself."""
        outer, self.inner = self.inner, 0.0
        begin = time.thread_time()
        act()
        QApplication.processEvents()
        took = time.thread_time() - begin
        part = self.steps // LAP if self.arguments.script else int(self.elapsed // 60)
        self.paces.setdefault(part, Pace()).add(name, 1000 * (took - self.inner))
        self.inner = outer + took

    @property
    def elapsed(self) -> float:
        return time.monotonic() - self.began

    def _ended(self) -> bool:
        limits = self.arguments
        return (
            bool(limits.steps and self.steps >= limits.steps)
            or bool(limits.seconds and self.elapsed >= limits.seconds)
            or len(self.problems) >= 20
        )

    def _look(self) -> None:
        self._note(self.ears.take())
        self._keep_open()
        self._note(self._focus())
        if self.steps % CHECK_EVERY == 0:
            self._note(watching.names_are_there(self.desk))
            self._note(watching.review_holds(self.desk))
        if self.steps % LAP == 0:
            self.lap()

    def _note(self, sentences: Any) -> None:
        for sentence in sentences:
            key = sentence.strip().splitlines()[-1][:200]
            if key not in self.problems:
                self.problems[key] = {"step": self.steps, "what": sentence, "done": list(self.done)[-25:]}
                print(
                    f"step {self.steps}: {sentence}\n  after {list(self.done)[-8:]}",
                    file=sys.stderr,
                    flush=True,
                )

    def _focus(self) -> Iterator[str]:
        """The focus may be on its way for a moment after a dialog or a window has gone."""
        self._wait(lambda: not list(watching.focus_is_there(self.desk)), 1, quietly=True)
        yield from watching.focus_is_there(self.desk)

    def _keep_open(self) -> None:
        """What a key closed is opened again, as a person would."""
        window = self.desk.window
        if not window.isVisible():
            window.show()
            window.activateWindow()
            self._wait(window.isActiveWindow, 5)
        if not self.arguments.native and QApplication.activeWindow() is None:
            # Offscreen nothing gives a window its activity back when a dialog has closed.
            window.activateWindow()
        if not self.desk.session.is_open and not self.desk.opener.is_reading and self.steps % 10 == 0:
            self.desk.opener.open(self.stream)

    def lap(self) -> None:
        """Close all, open the stream again, and count what there is then."""
        self.laps += 1
        self._away()
        self.desk.close_stream()
        QApplication.processEvents()
        self.desk.window.resize(*SIZES[0])
        self.desk.opener.open(self.stream)
        self._settle()
        # A pane gets its keys when it first has the focus; all have them before anything is counted.
        for _ in range(8):
            self._press("F6")
        history = self.desk.session.history
        self.memory.append(
            (self.steps, round(self.elapsed), round(watching.memory_mb(), 1), len(history.steps))
        )
        self.populations.append(watching.population())

    def _away(self) -> None:
        for _ in range(12):
            if QApplication.activePopupWidget() is None and self.desk.sheets.open is None:
                break
            self._press("Esc")
        self.desk.sheets.finish()

    def _settle(self) -> None:
        self._wait(lambda: self.desk.session.progress is None, 60)
        loop = QEventLoop()
        QTimer.singleShot(700, loop.quit)
        loop.exec()

    def _wait(self, holds: Callable[[], bool], seconds: float, quietly: bool = False) -> None:
        end = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > end:
                if not quietly:
                    self._note([f"Waited in vain for {seconds} s."])
                return
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    # Steps

    def _next(self) -> tuple[str, Callable[[], None]]:
        if self.arguments.script:
            return next(self.script)
        dice = self.choose.random()
        for share, step in (
            (0.42, self._a_command), (0.70, self._a_key), (0.78, self._some_text), (0.84, self._a_click),
            (0.87, self._many_undone), (0.89, self._a_size), (0.90, self._a_scheme), (0.91, self._a_stream),
            (0.93, self._a_keyless_command), (0.97, self._an_escape),
        ):  # fmt: skip
            if dice < share:
                return step()
        return self._real_keys() if self.arguments.native else self._a_command()

    def _scripted(self) -> Iterator[tuple[str, Callable[[], None]]]:
        """The command table, row by row; what one of them opens is closed before the next."""
        while True:
            for command in COMMANDS:
                yield command.id, lambda command=command: self._from_the_table(command)

    def _from_the_table(self, command: Command) -> None:
        self._away()
        if not self.desk.session.is_open:
            self.desk.opener.open(self.stream)
        if command.keys:
            self._press(command.keys[0])
        else:
            self.desk.run(command)

    def _a_command(self) -> tuple[str, Callable[[], None]]:
        command = self.choose.choice(COMMANDS)
        key = self.choose.choice(command.keys) if command.keys else ""
        heavy = command.id in ("redetect", "close", "quit", "open", "open_copied", "open_sample")
        if not key or (heavy and self.choose.random() < 0.8):
            return self._a_key()
        return f"{command.id} {key}", lambda: self._press(key)

    def _a_keyless_command(self) -> tuple[str, Callable[[], None]]:
        command = self.choose.choice([command for command in COMMANDS if not command.keys])
        return f"{command.id} (menu)", lambda: self._from_the_menu(command)

    def _from_the_menu(self, command: Command) -> None:
        # The menus cannot be reached while a question is open.
        self._away()
        self.desk.run(command)

    def _a_key(self) -> tuple[str, Callable[[], None]]:
        keys = [self.choose.choice(PLAIN) for _ in range(self.choose.randrange(1, 5))]
        return f"keys {keys}", lambda: self._press(*keys)

    def _some_text(self) -> tuple[str, Callable[[], None]]:
        text = self.choose.choice(WORDS)
        return f"type {text!r}", lambda: self._type(text)

    def _many_undone(self) -> tuple[str, Callable[[], None]]:
        """Many steps back, and mostly all of them again: so the history grows."""
        times, again = self.choose.randrange(5, 60), self.choose.random() < 0.9
        keys = ["Ctrl+Z"] * times + ["Ctrl+Y"] * (times if again else 0)
        return f"bulk {times} {'and again' if again else ''}", lambda: self._press("Esc", "Esc", *keys)

    def _a_size(self) -> tuple[str, Callable[[], None]]:
        size = self.choose.choice(SIZES)
        return f"resize {size}", lambda: self.desk.window.resize(*size)

    def _a_scheme(self) -> tuple[str, Callable[[], None]]:
        scheme = self.choose.choice(("light", "dark", "contrast", "system"))
        return f"scheme {scheme}", lambda: self.desk.stage.set_scheme(scheme)

    def _a_stream(self) -> tuple[str, Callable[[], None]]:
        return "reopen", lambda: self.desk.opener.open(self.stream)

    def _an_escape(self) -> tuple[str, Callable[[], None]]:
        return "escape", lambda: self._press("Esc", "Esc", "Esc")

    def _a_click(self) -> tuple[str, Callable[[], None]]:
        dice = self.choose.random()
        return f"click {dice:.6f}", lambda: self._click(dice)

    def _real_keys(self) -> tuple[str, Callable[[], None]]:
        keys = [self._real_key() for _ in range(self.choose.randrange(1, 8))]
        return f"real {keys}", lambda: self._press_really(keys)

    def _real_key(self) -> str:
        command = self.choose.choice(COMMANDS)
        lazy = not command.keys or command.id in ("redetect", "quit", "close", "open")
        return self.choose.choice(PLAIN) if lazy else self.choose.choice(command.keys)

    # Hands

    def _target(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.desk.window

    def _press(self, *keys: str) -> None:
        for key in keys:
            self._measured(f"key {key}", lambda key=key: self._press_one(key))

    def _press_one(self, key: str) -> None:
        combination = QKeySequence(key)[0]
        # A sign types itself; of a key that is named Qt knows what it types.
        which = key if len(key) == 1 else combination.key()
        QTest.keyClick(self._target(), which, combination.keyboardModifiers())

    def _type(self, text: str) -> None:
        target = self._target()
        if isinstance(target, QLineEdit | QPlainTextEdit | QTextEdit):
            for letter in text:
                if letter.isascii():
                    QTest.keyClicks(self._target(), letter)
                elif isinstance(target, QLineEdit):
                    target.insert(letter)
        else:
            QTest.keyClicks(target, text if text.isascii() else "net")

    def _click(self, dice: float) -> None:
        """Click a button of the sheet that is open, else of the window, or anywhere in a pane."""
        sheet = self.desk.sheets.open
        inside = sheet if sheet is not None else self.desk.window
        buttons = [button for button in inside.findChildren(QAbstractButton) if button.isVisible()]
        widgets: list[QWidget] = buttons or [inside]
        if sheet is None and dice * 97 % 1 < 0.4:
            window = self.desk.window
            widgets = [window.transcript.viewport(), window.outline.list.viewport(), window.overview]
        widget = widgets[int(dice * len(widgets))]
        if not widget.isVisible():
            return
        where = QPoint(int(dice * 7919 % 1 * widget.width()), int(dice * 104729 % 1 * widget.height()))
        if isinstance(widget, QToolButton) and widget.menu() is not None:
            # Its menu runs a loop of its own, in which the clock that presses the keys stands still.
            QTimer.singleShot(200, _leave_menu)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)

    def _press_really(self, keys: list[str]) -> None:
        """Press keys through the X server: they go where the focus truly is."""
        process = subprocess.Popen(["xdotool", "key", "--delay", "15", *map(_for_xdotool, keys)])
        self._wait(lambda: process.poll() is not None, 20)
        QTest.qWait(30)

    # The end

    def _finish(self) -> None:
        self.timer.stop()
        self.lap()
        self._note(watching.review_holds(self.desk))
        self._note(self.ears.take())
        self.desk.window.close()
        QApplication.processEvents()
        self._note(self.ears.take())
        self._note(watching.history_replays(self.folder / "hall.txt.talkeditor"))
        print(json.dumps(self.report()), flush=True)
        self.application.quit()

    def report(self) -> dict[str, Any]:
        first, last = min(self.paces), max(self.paces)
        # The last minute is perhaps cut short.
        if last > first + 1 and self.paces[last].presses < self.paces[last - 1].presses / 2:
            last -= 1
        begin, end = self.populations[0], self.populations[-1]
        middle = self.populations[len(self.populations) // 2]
        grown = {k: (begin[k], middle[k], n) for k, n in end.items() if n > begin[k] + 4 and n > middle[k]}
        return {
            "seed": self.arguments.seed, "steps": self.steps, "seconds": round(self.elapsed),
            "problems": list(self.problems.values()), "first": self.paces[first].told(),
            "last": self.paces[last].told(), "parts": len(self.paces), "memory": self.memory,
            "grown": grown, "refused": Counter(self.fence.refused).most_common(8),
            "pressed": self.counts, "never": self._never(),
            "slowest": [pace.told() for pace in self.paces.values()],
        }  # fmt: skip

    def _never(self) -> list[str]:
        return [command.id for command in COMMANDS if not self.counts[command.id]]


def _leave_menu() -> None:
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()


def _for_xdotool(key: str) -> str:
    parts = key.split("+") if key not in ("Ctrl++", "+") else [*key[:-2].split("+"), "+"]
    named = [_XDOTOOL.get(part, part) for part in parts if part]
    if len(named[-1]) == 1 and named[-1].isupper():
        named[-1] = named[-1].lower()
    return "+".join(name.lower() if name in ("Ctrl", "Shift", "Alt") else name for name in named)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--steps", type=int, default=0)
    parser.add_argument("--seconds", type=float, default=0)
    parser.add_argument("--script", action="store_true")
    parser.add_argument("--native", action="store_true")
    arguments = parser.parse_args()
    faulthandler.enable()
    folder = arguments.folder.absolute()
    home = folder / "home"
    home.mkdir(parents=True)
    os.environ.update(
        {"HOME": str(home), **{f"XDG_{n}_HOME": str(home / n) for n in ("DATA", "CONFIG", "STATE")}}
    )
    os.chdir(folder)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Talkeditor")
    application.setQuitOnLastWindowClosed(False)
    monkey = Monkey(application, folder, arguments)
    QTimer.singleShot(0, monkey.start)
    application.exec()
    # Nothing is torn down: what lives on belongs to the process.
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
