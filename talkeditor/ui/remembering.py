"""Watches the session for reels that are decided, and has them remembered. Knows no view."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from talkeditor.settings import Settings
from talkeditor.store import library
from talkeditor.ui.session import Change, Session
from talkeditor.workflow.reels import Decided, decided_reels
from talkeditor.workflow.remembering import BackgroundLibrary, Lesson


class ReelMemory(QObject):
    """The user's reel library, as the window uses it. `failed` tells that a reel could not be remembered."""

    failed = Signal(object)

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._settings = session, settings
        self._decided: dict[str, Decided] = {}
        self._background: BackgroundLibrary | None = None
        session.changed.connect(self._on_changed)

    @property
    def known(self) -> Path | None:
        """The library to recognise reels by; None where there is none, or it is switched off."""
        path = library.place()
        return path if self._settings.reel_library and path.exists() else None

    def flush(self, seconds: float = 5.0) -> bool:
        """Wait until everything is remembered; False where it is not by then."""
        return self._background is None or self._background.flush(seconds)

    def close(self) -> None:
        """Remember what waits; the next stream is recognised by it."""
        background, self._background = self._background, None
        if background is not None:
            background.close()

    def _on_changed(self, change: Change) -> None:
        before, self._decided = self._decided, decided_reels(change.after)
        if change.edit is None or before == self._decided or not self._settings.reel_library:
            return
        if self._background is None:
            self._background = BackgroundLibrary(library.place(), self.failed.emit)
        self._background.add(Lesson(change.after, self._session.name, before))
