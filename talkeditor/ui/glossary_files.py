"""Follows the glossary files of the open stream: takes what they say, and what is changed in them meanwhile.

What a file says becomes a step of the program, which can be taken back as any other.
"""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.history import Author
from talkeditor.core.review import Review
from talkeditor.core.translation import trn
from talkeditor.ui.jobs import Work
from talkeditor.ui.session import Mode

if TYPE_CHECKING:
    from talkeditor.ui.review_desk import ReviewDesk
    from talkeditor.workflow.glossary import Taken

SETTLED_MS = 300
"""How long nothing may happen to a file before it is read: an editor writes it in several strokes."""


class _Looked(NamedTuple):
    """What the files come to for a review."""

    review: Review
    paths: tuple[str, ...]
    taken: "Taken"
    told: tuple[str, ...]


class GlossaryFiles(QObject):
    """Takes the glossaries of a stream when it was opened and detected, and whenever a file changes."""

    def __init__(self, owner: "ReviewDesk") -> None:
        super().__init__(owner)
        self._owner, self._session, self._opener = owner, owner.session, owner.opener
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _: self.look_soon())
        self._soon = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._soon.timeout.connect(self.look)
        self._job: Work | None = None
        self._told: tuple[str, ...] = ()
        self._opener.opened.connect(self._forget)
        self._opener.detected.connect(self.look_soon)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state)

    def _forget(self) -> None:
        """Another stream is open."""
        self._soon.stop()
        self._job, self._told = None, ()
        self._watch(())

    def _on_state(self, state: Qt.ApplicationState) -> None:
        """Somebody comes back to the window, perhaps from an editor."""
        if state == Qt.ApplicationState.ApplicationActive:
            self.look_soon()

    def look_soon(self) -> None:
        """Look once things have settled."""
        self._soon.start()

    def look(self) -> None:
        """Read the files in the background and take what they say."""
        keeper, session = self._opener.keeper, self._session
        if keeper is None or not session.is_open or session.read_only or session.progress is not None:
            return
        if self._job is not None or session.mode is Mode.EDIT:
            self.look_soon()
            return
        from talkeditor.workflow import glossary, glossaryfiles

        path, event = self._opener.path, self._owner.schedules.occasion().event
        paths = glossaryfiles.found(path, event)
        kept = keeper.project.attachment(glossaryfiles.KIND)
        if not paths and kept is None:
            return
        review = session.review

        def work() -> object:
            found, told = glossaryfiles.gathered(path, event)
            names = tuple(str(file.path) for file in found.files if file.path is not None)
            taken = glossary.taken(review, found, kept)
            return _Looked(review, names, taken, (*told, *taken.told))

        job = self._job = Work(work, self)
        job.done.connect(lambda result: self._on_looked(job, result, kept))
        job.start()

    def _on_looked(self, job: Work, result: object, kept: object) -> None:
        job.deleteLater()
        if job is not self._job:
            return
        self._job = None
        if isinstance(result, Exception) and not isinstance(result, TalkeditorError):
            raise result
        if not isinstance(result, _Looked) or not self._session.is_open:
            return
        self._watch(result.paths)
        if result.review is not self._session.review:
            self.look_soon()
            return
        self._take(result, kept)

    def _take(self, looked: _Looked, kept: object) -> None:
        from talkeditor.workflow.glossaryfiles import KIND

        attachment, edit = looked.taken.attachment, looked.taken.edit
        if looked.paths and attachment != kept and self._opener.keeper is not None:
            self._opener.keeper.run(lambda project: project.attach(KIND, attachment))
        if edit is not None and self._session.perform(edit, Author.PROGRAM):
            self._session.say(f"{edit.label}.")
        if looked.told and looked.told != self._told:
            more = len(looked.told) - 1
            rest = f" {trn('{n} more note.', '{n} more notes.', more)}" if more else ""
            self._opener.noticed.emit(f"{looked.told[0]}{rest}")
        self._told = looked.told

    def _watch(self, paths: tuple[str, ...]) -> None:
        """Watch just these; a file that was replaced has to be named anew."""
        watched = set(self._watcher.files())
        if watched - set(paths):
            self._watcher.removePaths(sorted(watched - set(paths)))
        if missing := sorted(set(paths) - watched):
            self._watcher.addPaths(missing)

    @property
    def watched(self) -> tuple[Path, ...]:
        """The files that are watched."""
        return tuple(map(Path, sorted(self._watcher.files())))
