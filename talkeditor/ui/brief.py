"""Work that is mostly over before one notices: waited for a moment, else it goes on in the background."""

import contextlib
import threading
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, Qt, Signal

from talkeditor.core.search import Tell

WAIT_MS = 40
"""Shorter than the eye sees; longer work must not hold up the window."""
# Each telling is painted, which takes the time of the work itself.
_TELL_SECONDS = 0.1


class BriefWork(QObject):
    """One piece of work, told by `tell` how far it is; connect `done` and `progressed` before `start`.

    `done` carries what it gave, or the exception that it raised, to the window's thread, once and not where
    it was cancelled. `progressed` carries parts of one.
    """

    done = Signal(object)
    progressed = Signal(float)
    _ended = Signal()

    def __init__(self, work: Callable[[Tell], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._cancelled = threading.Event()
        self._result: object = None
        self._told = False
        self._last_told = monotonic()
        self._thread = threading.Thread(target=self._run, name="brief work", daemon=True)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def start(self, wait_ms: int = WAIT_MS) -> None:
        """Do it, here as it seems where it takes no longer than that."""
        self._thread.start()
        self._thread.join(wait_ms / 1000)
        if not self._thread.is_alive():
            self._tell_done()

    def finish(self) -> None:
        """Wait for its end."""
        self._thread.join()
        self._tell_done()

    def cancel(self) -> None:
        """Let it go: nothing more is told of it."""
        self._told = True
        self._cancelled.set()

    def _run(self) -> None:
        try:
            self._result = self._work(self._tell)
        except Exception as error:
            self._result = error
        # The window may have been closed meanwhile: then nobody waits for it.
        with contextlib.suppress(RuntimeError):
            self._ended.emit()

    def _tell(self, part: float) -> bool:
        if self._cancelled.is_set():
            return False
        now = monotonic()
        if now - self._last_told >= _TELL_SECONDS:
            self._last_told = now
            with contextlib.suppress(RuntimeError):
                self.progressed.emit(part)
        return not self._cancelled.is_set()

    def _on_ended(self) -> None:
        """The thread has nothing more to say: told or cancelled, it is needed no longer."""
        self._tell_done()
        # It holds what it gave, and its parent lives as long as the window.
        self.deleteLater()

    def _tell_done(self) -> None:
        if not self._told:
            self._told = True
            self.done.emit(self._result)
