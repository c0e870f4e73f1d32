"""What is said aloud to those who do not see the window: sentences, the mode, how far a reading is.

Listens to the session; what dialogs and banners say, they announce themselves. Shows nothing.
"""

from PySide6.QtCore import QElapsedTimer, QObject
from PySide6.QtWidgets import QWidget

from talkeditor.core.findings import Kind, Progress
from talkeditor.core.segments import Status
from talkeditor.core.translation import later, tr
from talkeditor.core.wording import counted, line_number
from talkeditor.ui.marks import sureness_word
from talkeditor.ui.session import Mode, Session
from talkeditor.ui.views import phrases
from talkeditor.ui.views.accessible import announce

PROGRESS_EVERY_MS = 5_000
_MODES = {Mode.REVIEW: later("Review."), Mode.READ_ONLY: later("Read only.")}


class Announcer(QObject):
    """Announces through a window what its session tells."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._since = QElapsedTimer()
        session.said.connect(lambda sentence: announce(window, sentence))
        session.mode_changed.connect(self._on_mode)
        session.moved.connect(self._on_moved)
        session.progressed.connect(self._on_progress)

    def _on_mode(self, _: Mode) -> None:
        if self._session.is_open:
            announce(self._window, self.mode_sentence(), urgent=True)

    def mode_sentence(self) -> str:
        """What keys do now, and to what: "Editing line 2,755.", "Review. Talk 1 of 7, proposed."."""
        session = self._session
        if session.mode is Mode.EDIT:
            return tr("Editing line {line}.", line=line_number(session.cursor.line))
        mode = tr(_MODES[session.mode])
        if not session.review.segments:
            return mode
        current = session.current
        what = phrases.heading(session.review, current)
        parts = [what, phrases.state(session.review, current).word.lower()]
        segment = session.review.segments[current]
        if segment.finding is not None and segment.status is Status.PROPOSED:
            parts.append(sureness_word(segment.sureness).lower())
        return f"{mode} {', '.join(parts)}."

    def _on_moved(self, _: object) -> None:
        # From line to line it is the same field that keeps the focus: nobody would hear of the move.
        if self._session.mode is Mode.EDIT:
            announce(self._window, self.mode_sentence())

    def _on_progress(self, progress: Progress | None) -> None:
        if progress is None:
            self._since.invalidate()
        elif not self._since.isValid() or self._since.elapsed() >= PROGRESS_EVERY_MS:
            self._since.start()
            share = progress.done * 100 // max(1, progress.total)
            segments = self._session.review.segments if self._session.is_open else ()
            talks = sum(segment.kind is Kind.TALK for segment in segments)
            announce(
                self._window, tr("Reading {share}%, {talks}.", share=share, talks=counted(talks, "talk"))
            )
