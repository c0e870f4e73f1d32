"""Work in the background: detection runs in a process of its own, so that the window never stalls."""

import contextlib
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from talkeditor.core.errors import Problem, TalkeditorError
from talkeditor.core.findings import Constraints, Finding, Progress
from talkeditor.core.translation import tr
from talkeditor.ui.languages import spoken
from talkeditor.workflow.detecting import Answered, Question, Window, decode_event, encode_question
from talkeditor.workflow.looking import Opened
from talkeditor.workflow.opening import open_for_review
from talkeditor.workflow.processes import own_command

_BATCH_MS = 400


class Work(QObject):
    """A piece of work in a thread of its own; connect `done` before `start`.

    `done` carries what it gave, or the exception that it raised, to the window's thread.
    """

    done = Signal(object)

    def __init__(self, work: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work

    def start(self) -> None:
        """Do it in the background."""
        threading.Thread(target=self._run, name="work", daemon=True).start()

    def _run(self) -> None:
        try:
            result = self._work()
        except Exception as error:
            result = error
        # The window may have been closed meanwhile: then nobody waits for it.
        with contextlib.suppress(RuntimeError):
            self.done.emit(result)


class Reading(QObject):
    """Opens a stream, at once or in a thread of its own. `done` carries it back to the window's thread."""

    done = Signal(object)

    def __init__(
        self,
        paths: tuple[Path, ...],
        encoding: str | None = None,
        parent: QObject | None = None,
        *,
        take_over: bool = False,
    ) -> None:
        super().__init__(parent)
        self.paths, self.encoding, self._take_over = paths, encoding, take_over
        self._cancelled = threading.Event()
        self.opened: Opened | None = None
        self.error: TalkeditorError | None = None

    def now(self) -> None:
        """Open it here."""
        try:
            self.opened = open_for_review(
                *self.paths,
                encoding=self.encoding,
                take_over=self._take_over,
                cancelled=self._cancelled.is_set,
            )
        except TalkeditorError as error:
            self.error = error
        self.done.emit(self)

    def start(self) -> None:
        """Open it in the background."""
        threading.Thread(target=self.now, name="reading", daemon=True).start()

    def cancel(self) -> None:
        """Stop reading; what was read is let go."""
        self._cancelled.set()

    def let_go(self) -> None:
        """Close what was opened for nobody."""
        if self.opened is not None and self.opened.project is not None:
            self.opened.project.close()


class Detection(QObject):
    """One run of the program's own `detect` on a project, with the remembered reels of a file.

    `found` carries all findings so far, at most every 0.4 s and once at the end; `ended` carries one
    sentence where it failed, else nothing. The process then stays to answer questions about a window,
    each by `answered` with its findings. Not `whole`: it only answers.
    """

    found = Signal(object)
    progressed = Signal(object)
    ended = Signal(str)
    answered = Signal(int, object)

    def __init__(
        self, project: Path, parent: QObject | None = None, reels: Path | None = None, *, whole: bool = True
    ) -> None:
        super().__init__(parent)
        self.problems: list[Problem] = []
        self.findings: list[Finding] = []
        self._answer: list[Finding] = []
        self._told = self._asked = 0
        self._complete = False
        self._failure = ""
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        self._timer = QTimer(self, interval=_BATCH_MS)
        self._timer.timeout.connect(self._tell)
        remembered = ("--reels", str(reels)) if reels is not None else ()
        events = ("--events",) if whole else ()
        # What it finds, it says in the language of the window; English costs it nothing.
        language = () if spoken() == "en" else ("--language", spoken())
        program, arguments = own_command("detect", str(project), *events, "--serve", *remembered, *language)
        self._process.start(program, arguments)
        self._timer.start()

    @property
    def running(self) -> bool:
        """Whether more of the whole detection may come."""
        return not self._complete

    def stop(self) -> None:
        """End it; what was found so far stays."""
        self._complete = True
        self._timer.stop()
        self._process.kill()
        self._process.waitForFinished(2000)

    def ask(self, constraints: Constraints, window: Window) -> int:
        """Ask for a window anew, around these decisions; gives the number that `answered` will carry."""
        self._asked += 1
        self._process.write(encode_question(Question(constraints, window)))
        return self._asked

    def _read(self) -> None:
        while self._process.canReadLine():
            try:
                event = decode_event(bytes(self._process.readLine().data()))
            except TalkeditorError as error:
                self._failure = error.sentence
                continue
            if isinstance(event, Answered):
                self._on_answered(event.question)
            elif isinstance(event, Finding):
                (self._answer if self._complete else self.findings).append(event)
            elif self._complete:
                continue
            elif isinstance(event, Progress):
                self.progressed.emit(event)
            else:
                self.problems.append(event)

    def _on_answered(self, question: int) -> None:
        if question == 0:
            self._complete = True
            self._timer.stop()
            self._tell()
            self.ended.emit(self._failure and tr("The detection stopped: {reason}", reason=self._failure))
            return
        findings, self._answer = tuple(self._answer), []
        self.answered.emit(question, findings)

    def _tell(self) -> None:
        if len(self.findings) > self._told:
            self._told = len(self.findings)
            self.found.emit(tuple(self.findings))

    def _finished(self, _code: int, _status: QProcess.ExitStatus) -> None:
        self._read()
        if self._complete:
            return
        self._complete = True
        self._timer.stop()
        self._tell()
        said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        reason = self._failure or (said.splitlines()[-1] if said else tr("it was ended."))
        self.ended.emit(
            tr(
                "The detection stopped: {reason} What was found so far is kept; F5 tries again.",
                reason=reason,
            )
        )

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._complete = True
            self._timer.stop()
            self.ended.emit(
                tr("The detection could not be started. The stream is open; mark the talks by hand.")
            )
