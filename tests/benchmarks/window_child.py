"""Run in a process of its own: a window that says when it is painted, the program's or a bare one.

`python -m tests.benchmarks.window_child FILE` opens the program on a stream, without FILE a window with
one label. It prints `painted` and the megabytes that the process holds, and ends.
"""

import os
import resource
import sys
from pathlib import Path

if len(sys.argv) > 1:
    # As the command line imports it: before anything of Qt.
    from talkeditor.settings import Settings
    from talkeditor.ui.application import build

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class Watch(QObject):
    """Sees that a widget is told to paint."""

    seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False


def most_held() -> float:
    """The most megabytes that this process has held."""
    status = Path("/proc/self/status")
    if status.exists():
        # `getrusage` counts what the parent held before this program took its place.
        return next(int(row.split()[1]) for row in status.read_text().splitlines() if "VmHWM" in row) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    application = QApplication([])
    watch = Watch()
    if len(sys.argv) > 1:
        desk = build(application, Settings(first_time=False))
        desk.window.transcript.viewport().installEventFilter(watch)
        desk.opener.open(Path(sys.argv[1]))
        desk.window.show()
        while not (watch.seen and desk.session.is_open):
            watch.seen = False
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    else:
        window = QMainWindow()
        label = QLabel("one label")
        label.installEventFilter(watch)
        window.setCentralWidget(label)
        window.resize(1440, 900)
        window.show()
        while not watch.seen:
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    print(f"painted {most_held():.0f}", flush=True)
    if len(sys.argv) > 1:
        desk.opener.close()
    os._exit(0)


main()
