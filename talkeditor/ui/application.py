"""Composition root: settings, theme, session, window, and what joins them.

`main` is called with a window known to be possible; nothing here is imported without one.
"""

import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from talkeditor import __version__, settings
from talkeditor.ui import languages
from talkeditor.ui.lastresort import LastResort
from talkeditor.ui.recovery_starts import Starts
from talkeditor.ui.review_desk import ReviewDesk
from talkeditor.ui.theme import Theme

SETTLED_MS = 2000
"""Milliseconds after which a file that was opened is no longer suspected of ending the program."""


def main(*paths: Path) -> int:
    """Open the window on a transcript (its parts), a project or nothing; returns when it is closed."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Talkeditor")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("org.talkeditor.Talkeditor")
    starts = Starts()
    starts.begin()
    desk = build(application)
    last_resort = LastResort(desk.tell, lambda: _is_safe(desk), desk.recovery.show_fault)
    settled = _join(desk, starts, last_resort)
    stopper = _Stopper(lambda: _stop(desk))
    application.commitDataRequest.connect(lambda _: _is_safe(desk))
    # Opened first, the stream is the first thing that is painted.
    if paths and starts.ended_at(paths):
        desk.recovery.show_not_opened_again(paths)
    elif paths:
        desk.opener.open(*paths)
    desk.window.show()
    code = application.exec()
    settled.stop()
    stopper.close()
    last_resort.close()
    starts.end()
    return code


def _join(desk: ReviewDesk, starts: Starts, last_resort: LastResort) -> QTimer:
    """Note what is being opened until it has been open for a moment; gives the clock of that moment."""
    settled = QTimer(desk, singleShot=True, interval=SETTLED_MS)
    settled.timeout.connect(starts.opened)
    desk.opener.opening.connect(starts.opening)
    desk.opener.opened.connect(settled.start)
    desk.opener.failed.connect(lambda *_: starts.opened())
    desk.recovery.crashed = bool(starts.crash)
    desk.recovery.report = lambda: last_resort.last_report or starts.report()
    return settled


def _is_safe(desk: ReviewDesk) -> bool:
    """Write what waits; whether all is on the disk. Nobody waits for it for long."""
    keeper = desk.opener.keeper
    return keeper is None or keeper.flush(1.0)


def _stop(desk: ReviewDesk) -> None:
    """End without a question, whatever dialog is open: every step is kept."""
    desk.window.close()
    QApplication.exit(0)


def build(application: QApplication, chosen: settings.Settings | None = None) -> ReviewDesk:
    """The window with all that it needs, not yet shown."""
    notice = ""
    if chosen is None:
        chosen, notice = settings.load()
    languages.use(languages.chosen(chosen.language))
    if notice:
        # It came before the language was known.
        _, notice = settings.load()
    theme = Theme(application)
    theme.set_scheme(chosen.scheme)
    theme.zoom = chosen.zoom
    theme.apply(application)
    desk = ReviewDesk(chosen, theme)
    if notice:
        desk.tell(notice)
    return desk


class _Stopper:
    """Closes the window on SIGTERM, SIGHUP and Ctrl+C; every step is kept, so nothing is asked."""

    def __init__(self, close: Callable[[], None]) -> None:
        self._reading, self._writing = socket.socketpair()
        self._writing.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(close)
        self._wakeup = signal.set_wakeup_fd(self._writing.fileno())
        self._before = {
            number: signal.signal(number, lambda *_: None)
            for name in ("SIGTERM", "SIGINT", "SIGHUP")
            if (number := getattr(signal, name, None)) is not None
        }

    def close(self) -> None:
        """Put everything back as it was."""
        signal.set_wakeup_fd(self._wakeup)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._reading.close()
        self._writing.close()
