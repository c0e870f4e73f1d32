"""Looks after the project that is open: whether somebody else touches it, whether its disk keeps up,
whether the other window that holds it is gone. Knows no view."""

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from talkeditor.ui.opening import Opener
from talkeditor.workflow.opening import is_free

LOOK_MS = 2000
SETTLE_MS = 150
SLOW_SECONDS = 4.0


class Watch(QObject):
    """`slow` tells that a step waits for the disk for long; `freed` that nobody else holds the project."""

    slow = Signal()
    freed = Signal()

    def __init__(self, opener: Opener, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opener = opener
        self._files = QFileSystemWatcher(self)
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        # A watcher goes silent after an atomic replace and knows nothing of network disks: it only makes
        # the look come sooner.
        self._timer = QTimer(self, interval=LOOK_MS)
        self._files.fileChanged.connect(lambda _: self._settling.start())
        self._files.directoryChanged.connect(lambda _: self._settling.start())
        self._settling.timeout.connect(self.look)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look after the project that was opened just now."""
        self._arm()
        self._timer.start()

    def end(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._settling.stop()

    def look(self) -> None:
        """See how the project is."""
        keeper = self._opener.keeper
        if keeper is None:
            self.end()
            return
        if keeper.project.read_only:
            if is_free(keeper.project):
                self.end()
                self.freed.emit()
            return
        self._arm()
        keeper.look()
        if keeper.failure is None and keeper.waiting_seconds > SLOW_SECONDS:
            self.slow.emit()

    def _arm(self) -> None:
        keeper = self._opener.keeper
        if keeper is None:
            return
        wanted = {str(keeper.project.path)}
        known = set(self._files.files())
        if known - wanted:
            self._files.removePaths(list(known - wanted))
        if wanted - known and keeper.project.path.exists():
            self._files.addPaths(list(wanted - known))
