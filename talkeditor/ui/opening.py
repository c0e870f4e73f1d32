"""Puts streams on the desk: opens them, starts their detection, remembers them. Knows no view."""

import gc
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from talkeditor.core.edits import Edit
from talkeditor.core.errors import Problem, TalkeditorError
from talkeditor.core.findings import Finding, Progress
from talkeditor.core.history import Author, History
from talkeditor.core.propose import constraints_of, open_around, propose_again, reshapes
from talkeditor.core.queue import next_undecided
from talkeditor.core.review import Review
from talkeditor.core.schedule import Slot
from talkeditor.core.transcript import Position
from talkeditor.core.translation import later, tr, trn
from talkeditor.core.wording import count, counted
from talkeditor.settings import Recent, Settings
from talkeditor.ui.jobs import Detection, Reading
from talkeditor.ui.remembering import ReelMemory
from talkeditor.ui.session import Change, Session
from talkeditor.workflow.detecting import Window
from talkeditor.workflow.expecting import is_taken
from talkeditor.workflow.keeping import BackgroundKeeper
from talkeditor.workflow.looking import Opened
from talkeditor.workflow.rescue import rescue

# Bytes from which on a file is read in the background: below, reading takes less than a tenth of a second.
LARGE = 2_000_000
# Reasons for which a project cannot be written that mean that it is not what is on the desk.
LOST = frozenset({"gone", "replaced", "changed"})
# A step is painted by then.
ASK_AFTER_MS = 40
_READING = later("Reading")


class _Kept(QObject):
    """Brings what the writing thread tells to the window's thread."""

    saved = Signal(object)
    failed = Signal(object)
    unsafe = Signal(object)


class Opener(QObject):
    """Opens one stream at a time. `opened` and `failed` tell how it went; `detected` that all that is
    proposed stands there, `nothing_found` that a detection ended without a talk, `repaired` that there are
    `problems` in what was read, `expected` that all was proposed anew with a schedule in mind.

    `opening` tells of what is about to be opened; `not_saved` of each new reason why steps cannot be kept,
    `saved_again` that there is none any more, `unsafe` that no backup could be made.
    """

    opening = Signal(object)
    opened = Signal()
    detected = Signal()
    failed = Signal(object, object)
    nothing_found = Signal()
    noticed = Signal(str)
    repaired = Signal(str)
    expected = Signal()
    recovered = Signal(object, int)
    not_saved = Signal(object)
    saved_again = Signal()
    unsafe = Signal(object)

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._settings = session, settings
        self.memory = ReelMemory(session, settings, self)
        self.memory.failed.connect(self._on_not_remembered)
        self._detection: Detection | None = None
        self._keeper: BackgroundKeeper | None = None
        self._kept = _Kept(self)
        self._kept.saved.connect(self._on_saved)
        self._kept.failed.connect(self._on_not_saved)
        self._kept.unsafe.connect(self.unsafe)
        self.failure: TalkeditorError | None = None
        self._path: Path | None = None
        self._tried = Path()
        self._reading: Reading | None = None
        self.problems: tuple[Problem, ...] = ()
        self._touched = False
        self._again = False
        # The process that has seen the stream and answers what a step changes, and what it is asked.
        self._seer: Detection | None = None
        self._open_window: Window | None = None
        self._question = 0
        # The slots of the schedule that was taken, and whether what is proposed is still to follow them.
        self._slots: tuple[Slot, ...] = ()
        self._expecting = False
        # Steps whose consequences are not asked for yet: what that takes must not delay their painting.
        self._steps: list[tuple[Review, Edit]] = []
        self._asking = QTimer(self, singleShot=True, interval=ASK_AFTER_MS)
        self._asking.timeout.connect(self._ask)
        session.changed.connect(self._on_changed)
        session.moved.connect(self._on_moved)

    @property
    def path(self) -> Path | None:
        """What is open, as it was opened."""
        return self._path

    @property
    def last_tried(self) -> Path:
        """What was opened last, also where that failed."""
        return self._tried

    @property
    def keeper(self) -> BackgroundKeeper | None:
        """What keeps the open stream's steps, or None."""
        return self._keeper

    def open(
        self, *paths: Path, encoding: str | None = None, take_over: bool = False, kept: bool = False
    ) -> None:
        """Open a transcript or a project; what was open before is let go first (it is kept already).

        Several files are the parts of one stream. `encoding` is the one to read it in, where it is not to
        be recognised. A large file is read in the background, so that the window stays alive; `cancel`
        drops it. `take_over` disregards another machine that says to have it open. `kept`: what is on the
        desk is kept elsewhere already.
        """
        paths = tuple(path.absolute() for path in paths)
        self._tried = paths[0]
        self.close(kept=kept)
        self.opening.emit(paths)
        reading = Reading(paths, encoding, self, take_over=take_over)
        reading.done.connect(self._on_read)
        self._reading = reading
        if sum(map(_size, paths)) < LARGE:
            reading.now()
        else:
            self._session.report(Progress(_READING, 0, 1))
            self._session.say(tr("Reading {file}. Esc stops.", file=paths[0].name))
            reading.start()

    @property
    def is_reading(self) -> bool:
        """Whether a large file is being read."""
        return self._reading is not None

    def cancel(self) -> None:
        """Stop reading a file: what comes of it is let go."""
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
            self._session.report(None)
            self._session.say(tr("Stopped. Nothing was opened."))

    def _on_read(self, reading: Reading) -> None:
        # It holds the whole stream that was opened.
        reading.deleteLater()
        if reading is not self._reading:
            reading.let_go()
            return
        self._reading = None
        self._session.report(None)
        if reading.opened is None:
            self.failed.emit(reading.paths, reading.error)
        else:
            self._show(reading.paths, reading.opened)

    def _show(self, paths: tuple[Path, ...], opened: Opened) -> None:
        several = len(paths) > 1 and opened.project is not None
        # A stream in several files is opened again by its project, which holds them all.
        path = self._path = opened.project.path if several and opened.project else paths[0]
        self._touched = False
        self.problems = opened.problems
        self._keeper = self._keeping(opened)
        self._session.open(opened.review, opened.history, self._keeper, opened.place, opened.read_only)
        self._settings.folder = str(path.parent)
        self._remember()
        self.opened.emit()
        last = opened.history.undoable
        if opened.project is not None and opened.project.was_left_open and last is not None:
            self.recovered.emit(last, opened.history.position)
        if opened.problems:
            self.repaired.emit(" ".join((*opened.notices, _noticed(opened.problems))))
        else:
            for sentence in opened.notices:
                self.noticed.emit(sentence)
        # No key waits while a collection walks over all segments and findings, which stay anyway.
        gc.freeze()
        if opened.fresh and not opened.read_only:
            self.detect()
        else:
            self.detected.emit()

    def close(self, *, kept: bool = False) -> None:
        """Let the stream go, and one that is being read; `kept`: its steps are kept elsewhere already."""
        if self._reading is not None:
            self._reading.cancel()
        self._reading = None
        self.stop()
        if self._path is not None and self._session.is_open:
            self._remember()
        keeper, name, history = self._keeper, self._session.name, self._session.history
        review = self._session.review if self._session.is_open else None
        self._session.close()
        gc.unfreeze()
        self.memory.close()
        self._path = self._keeper = None
        self.problems, self._slots = (), ()
        self.failure = None
        if kept or review is None or keeper is None or keeper.project.read_only:
            return
        if keeper.unsaved or (keeper.failure is not None and keeper.failure.data.get("reason") in LOST):
            self._rescue(name, review, history, keeper.project.path)

    def _rescue(self, name: str, review: Review, history: History, project: Path) -> None:
        """Keep what the project could not take in another one: closing loses nothing."""
        try:
            kept = rescue(name, review, history, project)
            sentence = tr("The project could not be written. All your steps are kept in {file}.", file=kept)
        except (TalkeditorError, OSError) as error:
            sentence = tr("The last steps could not be kept anywhere: {error}", error=error)
        self._session.say(sentence)
        self.noticed.emit(sentence)
        # The window may be closing: the terminal is then the only place where it can still be read.
        print(sentence, file=sys.stderr)

    def _keeping(self, opened: Opened) -> BackgroundKeeper | None:
        if opened.project is None:
            return None
        return BackgroundKeeper(
            opened.project, self._kept.saved.emit, self._kept.failed.emit, self._kept.unsafe.emit
        )

    def _on_saved(self, time_ms: int) -> None:
        # It may have been told before something else went wrong, or of a stream that is closed by now.
        if self._keeper is None or self._keeper.failure is not None:
            return
        self._session.mark_saved(time_ms)
        if self.failure is not None:
            self.failure = None
            self.saved_again.emit()

    def _on_not_saved(self, error: TalkeditorError) -> None:
        if self._keeper is None or self._keeper.failure is None:
            return
        before, self.failure = self.failure, error
        self._session.mark_not_saved()
        if before is not None and str(before) == str(error):
            return
        fault = error.__cause__
        if fault is not None and error.data.get("reason") == "fault":
            # A fault of the program: the last resort writes its report.
            sys.excepthook(type(fault), fault, fault.__traceback__)
        self.not_saved.emit(error)

    def _on_not_remembered(self, error: TalkeditorError) -> None:
        self.noticed.emit(tr("The reel was not remembered: {error}", error=error.sentence))

    # Detection

    def detect(self) -> None:
        """Detect anew, around what is decided."""
        if self._keeper is None or self._session.read_only:
            return
        self.stop()
        self._keeper.flush(0.5)
        steps = self._session.history.steps
        self._again = any(step.author is Author.PROGRAM and step.edit.splices for step in steps)
        self._detection = Detection(self._keeper.project.path, self, self.memory.known)
        self._detection.found.connect(self._on_found)
        self._detection.progressed.connect(self._session.report)
        self._detection.ended.connect(self._on_ended)
        self._detection.answered.connect(self._on_answered)
        self._session.report(Progress(_READING, 0, max(1, len(self._session.review.transcript))))

    def stop(self) -> None:
        """Stop a detection; what it found stays."""
        if self._seer is not None:
            self._seer.stop()
            self._seer.deleteLater()
        self._seer = self._open_window = None
        self._steps = []
        self._expecting = False
        detection, self._detection = self._detection, None
        if detection is not None:
            detection.found.disconnect(self._on_found)
            detection.ended.disconnect(self._on_ended)
            detection.stop()
            detection.deleteLater()
            self._session.report(None)
            self._remember_detection(detection)

    def _on_found(self, findings: tuple[Finding, ...]) -> None:
        session = self._session
        running = self._detection is not None and self._detection.running
        if self._again and running:
            return
        label = tr("Detected again") if self._again else tr("Detected")
        if (
            session.perform(propose_again(session.review, findings, label), Author.PROGRAM)
            and not self._touched
        ):
            self._go_to_first()

    def _on_ended(self, failure: str) -> None:
        detection, self._detection = self._detection, None
        if detection is None:
            return
        self._session.report(None)
        if failure:
            detection.deleteLater()
        else:
            self._remember_detection(detection)
            self._seer = detection
            if self._expecting:
                self._asking.start()
        self.problems += tuple(detection.problems)
        if failure:
            self.noticed.emit(failure)
        elif detection.problems:
            self.repaired.emit(_noticed(self.problems))
        self._say_what_was_found()
        if not failure:
            self.detected.emit()

    # The consequences of a step

    def _ask_soon(self, edit: Edit) -> None:
        """Have what is still proposed around a person's step proposed anew, once the step is painted."""
        self._steps.append((self._session.review, edit))
        # An answer that is still under way does not know this step.
        self._question = -1
        if not self._asking.isActive():
            self._asking.start()

    def expect(self, slots: tuple[Slot, ...]) -> None:
        """Have all that is still proposed detected anew with the slots of a schedule in mind.

        What that changes is a consequence of the step by which the schedule was taken.
        """
        self._slots, self._expecting = slots, True
        self._open_window = Position(0), self._session.review.transcript.end
        self._question = -1
        self._asking.start()

    def _ask(self) -> None:
        windows = [window for step in self._steps if (window := open_around(*step)) is not None]
        self._steps = []
        if self._open_window is not None:
            windows.append(self._open_window)
        if not windows or self._detection is not None or self._keeper is None or not self._session.is_open:
            return
        window = min(start for start, _ in windows), max(end for _, end in windows)
        if self._seer is None:
            self._seer = Detection(self._keeper.project.path, self, self.memory.known, whole=False)
            self._seer.answered.connect(self._on_answered)
        self._open_window = window
        review = self._session.review
        # A schedule that was taken back is not expected any more.
        slots = self._slots if is_taken(review) else ()
        self._question = self._seer.ask(replace(constraints_of(review), slots=slots), window)

    def _on_answered(self, question: int, findings: tuple[Finding, ...]) -> None:
        window, session = self._open_window, self._session
        if question != self._question or window is None or not session.is_open:
            return
        expecting, self._expecting = self._expecting, False
        self._open_window = None
        last = session.history.undoable
        if last is None or last.author is not Author.PERSON:
            return
        label = tr("{step}: proposed anew around it", step=last.edit.label)
        edit = propose_again(session.review, findings, label, window)
        if edit is not None and (expecting or reshapes(edit)):
            session.perform(edit, Author.CONSEQUENCE)
            if reshapes(edit):
                session.say(_changed_around(last.edit.label))
        if expecting:
            self.expected.emit()

    def _remember_detection(self, detection: Detection) -> None:
        problems = tuple(detection.problems)
        if self._keeper is not None:
            self._keeper.run(lambda project: project.remember_detection(problems))

    def _say_what_was_found(self) -> None:
        review = self._session.review
        talks = sum(1 for _ in review.talks())
        if not talks:
            self.nothing_found.emit()
            return
        passes = sum(segment.reel is not None for segment in review.segments)
        self._session.say(_found(counted(talks, "talk"), passes, count(len(review.decisions()))))

    def _go_to_first(self) -> None:
        review = self._session.review
        target = next_undecided(review, len(review.segments) - 1)
        if target is not None:
            start = review.segments[target].start
            self._session.go(start.line, start.word or None, edge=target or None)
            self._touched = False

    def _on_moved(self, _: object) -> None:
        self._touched = self._session.cursor.position != Position(0)

    def _on_changed(self, change: Change) -> None:
        if self._session.is_open:
            step = self._session.history.undoable
            if step is not None and step.edit is change.edit and step.author is Author.PERSON:
                self._ask_soon(step.edit)
            elif change.edit is not None and (step is None or step.edit is not change.edit):
                self._on_undone()
            self._touched = self._touched or (step is not None and step.author is Author.PERSON)

    def _on_undone(self) -> None:
        """An answer that is under way may be to the step that was taken back: it is asked for anew."""
        self._question, self._expecting = -1, False
        if self._open_window is not None:
            self._asking.start()

    # Recent streams

    def _remember(self) -> None:
        decisions = self._session.review.decisions()
        recent = Recent(str(self._path), sum(d.decided for d in decisions), len(decisions))
        earlier = next((r for r in self._settings.recent if r.path == recent.path), recent)
        self._settings.remember(replace(recent, exported=earlier.exported))

    def exported(self, talks: int) -> None:
        """Remember that the open stream was exported."""
        if self._path is not None:
            self._remember()
            self._settings.remember(replace(self._settings.recent[0], exported=talks))


def _noticed(problems: tuple[Problem, ...]) -> str:
    """The first of what was noticed, and how much more there is."""
    more = len(problems) - 1
    first = problems[0].text
    return f"{first} {trn('{n} more note.', '{n} more notes.', more)}" if more else first


def _changed_around(step: str) -> str:
    return tr("{step}. What is proposed around it changed; Ctrl+Z takes both back.", step=step)


def _found(talks: str, passes: int, todo: str) -> str:
    """What a detection found, and how much of it is to be decided."""
    if not passes:
        return tr("Found {talks}. {number} to decide.", talks=talks, number=todo)
    reel = trn("{n} pass of a reel", "{n} passes of a reel", passes)
    return tr("Found {talks} and {passes}. {number} to decide.", talks=talks, passes=reel, number=todo)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
