"""Composition root: settings, theme, session, window, and what joins them.

`main` is called with a window known to be possible; nothing here is imported without one.
"""

import signal
import socket
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from talkeditor import __version__, settings
from talkeditor.ui.lastresort import LastResort
from talkeditor.ui.review_desk import ReviewDesk
from talkeditor.ui.theme import Theme


def main(*paths: Path) -> int:
    """Open the window on a transcript (its parts), a project or nothing; returns when it is closed."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Talkeditor")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("org.talkeditor.Talkeditor")
    desk = build(application)
    last_resort = LastResort(desk.tell)
    stopper = _Stopper(desk.window.close)
    # Opened first, the stream is the first thing that is painted.
    if paths:
        desk.opener.open(*paths)
    desk.window.show()
    code = application.exec()
    stopper.close()
    last_resort.close()
    return code


def build(application: QApplication, chosen: settings.Settings | None = None) -> ReviewDesk:
    """The window with all that it needs, not yet shown."""
    notice = ""
    if chosen is None:
        chosen, notice = settings.load()
    theme = Theme(application)
    theme.set_scheme(chosen.scheme)
    theme.zoom = chosen.zoom
    theme.apply(application)
    desk = ReviewDesk(chosen, theme)
    if notice:
        desk.tell(notice)
    return desk


class _Stopper:
    """Closes the window on SIGTERM and Ctrl+C; every step is kept already, so nothing is asked."""

    def __init__(self, close: object) -> None:
        self._reading, self._writing = socket.socketpair()
        self._writing.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(close)
        self._wakeup = signal.set_wakeup_fd(self._writing.fileno())
        self._before = {
            number: signal.signal(number, lambda *_: None) for number in (signal.SIGTERM, signal.SIGINT)
        }

    def close(self) -> None:
        """Put everything back as it was."""
        signal.set_wakeup_fd(self._wakeup)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._reading.close()
        self._writing.close()
