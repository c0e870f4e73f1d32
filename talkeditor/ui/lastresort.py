"""What happens with an error that nobody expected: the work is safe first, the person is told once.

A report goes to a log and can be copied. It has no text of the stream: the kind of the error and where it
was, not what it said; the home folder is shown as ~.
"""

import platform
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion

from talkeditor import __version__
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.translation import tr
from talkeditor.store.places import data_folder

LOG = "errors.log"
_LARGEST_LOG = 1_000_000
_MOST_FRAMES = 40


class LastResort(QObject):
    """Catches what slots, paint events, models and workers let through.

    `flush` writes what waits and says whether all is on the disk; `tell` is for what is no fault of the
    program, `show_fault` for what is. Both are called in the window's thread.
    """

    _caught = Signal(object)

    def __init__(
        self,
        tell: Callable[[str], None],
        flush: Callable[[], bool] = lambda: True,
        show_fault: Callable[[str], None] | None = None,
    ) -> None:
        super().__init__()
        self._tell, self._flush, self._show_fault = tell, flush, show_fault or tell
        self._told: set[str] = set()
        self._telling = False
        self.last_report = ""
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._on_error
        threading.excepthook = lambda given: self._on_error(
            given.exc_type, given.exc_value, given.exc_traceback
        )
        sys.unraisablehook = lambda given: self._on_error(
            given.exc_type, given.exc_value, given.exc_traceback
        )
        # From whatever thread it comes, the person is told in the window's.
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        """Let errors go where they went before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def _on_error(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            return
        if isinstance(error, TalkeditorError):
            self._caught.emit(str(error))
            return
        key = _place(kind, trace)
        if key in self._told:
            return
        self._told.add(key)
        self.last_report = report(kind, trace)
        sys.stderr.write(self.last_report)
        _log(self.last_report)
        self._caught.emit(None)

    def _show(self, sentence: str | None) -> None:
        if sentence is not None:
            self._tell(sentence)
            return
        if self._telling:
            return
        self._telling = True
        try:
            self._show_fault(_saved() if self._flush() else _not_saved())
        finally:
            self._telling = False


def _saved() -> str:
    return tr("Something unexpected happened. Your work is saved, and you can go on.")


def _not_saved() -> str:
    return tr("Something unexpected happened. Your last steps are kept in this window, and you can go on.")


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """A fault for who mends it: what kind, where, in which program on which system."""
    frames = traceback.extract_tb(trace)[-_MOST_FRAMES:]
    rows = [f"  {_without_home(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
    head = f"{datetime.now().isoformat(timespec='seconds')} {kind.__module__}.{kind.__qualname__}"
    return "\n".join([head, *rows, system(), "", ""])


def system() -> str:
    """The program and what it runs on."""
    return (
        f"Talkeditor {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.release()} {platform.machine()}"
    )


def _place(kind: type[BaseException], trace: TracebackType | None) -> str:
    frames = traceback.extract_tb(trace)
    return f"{kind.__name__} {frames[-1].filename}:{frames[-1].lineno}" if frames else kind.__name__


def _without_home(path: str) -> str:
    """A path that names nobody."""
    root = str(Path(__file__).parents[2])
    if path.startswith(root):
        return path[len(root) + 1 :]
    home = str(Path.home())
    return path.replace(home, "~") if len(home) > 1 else path


def _log(text: str) -> None:
    place = data_folder() / LOG
    try:
        if place.exists() and place.stat().st_size > _LARGEST_LOG:
            place.replace(place.with_suffix(".old.log"))
        with place.open("a", encoding="utf-8") as file:
            file.write(text)
    except OSError:
        return
