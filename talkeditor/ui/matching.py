"""The schedule of a stream in the window: finds or asks for it, matches it in the background, takes it.

What fits and why is the workflow's. Knows no form of a schedule.
"""

import contextlib
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.review import Review
from talkeditor.core.schedule import Slot
from talkeditor.core.wording import counted, line_range
from talkeditor.ui.opening import Opener
from talkeditor.ui.session import Session
from talkeditor.workflow import given
from talkeditor.workflow.given import Given

if TYPE_CHECKING:
    from talkeditor.schedules.assignment import Assigned, Match
    from talkeditor.ui.dialogs.schedulelist import MatchLine
    from talkeditor.ui.dialogs.schedulematch import MatchView, Place


_NONE = (
    "No schedule lies beside the stream. Copy the programme of the day and press Ctrl+V, or choose a file."
)


class _Job(QObject):
    """One piece of work in a thread; `done` carries what it gave, or the error, to the window's thread."""

    done = Signal(object)

    def __init__(self, work: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        threading.Thread(target=self._run, name="matching", daemon=True).start()

    def _run(self) -> None:
        try:
            result: object = self._work()
        except TalkeditorError as error:
            result = error
        # The window may have been closed meanwhile: then nobody waits for the result.
        with contextlib.suppress(RuntimeError):
            self.done.emit(result)


class Matching(QObject):
    """`shown` has a `MatchView` to be looked at, and whether the queue opened it; `failed` a sentence."""

    shown = Signal(object, bool)
    failed = Signal(str)

    def __init__(self, session: Session, opener: Opener, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._opener = session, opener
        opener.opened.connect(self.forget)
        opener.detected.connect(self._offer)
        self._given: Given | None = None
        self._match: Match | None = None
        self._review: Review | None = None
        self._places: tuple[tuple[str, str], ...] = ()
        self._job: _Job | None = None

    @property
    def given(self) -> Given | None:
        """The schedule of the stream: one that is looked at or was taken."""
        return self._given

    def occasion(self) -> tuple[str, str]:
        """Event and day of the stream: of its schedule, else of a description that lies beside it."""
        if self._given is not None:
            return self._given.schedule.event, self._given.day
        from talkeditor.formats.infojson import hints_beside

        path = self._opener.path
        hints = hints_beside(path) if path is not None else None
        if hints is None:
            return "", ""
        return hints.title, hints.date.isoformat() if hints.date is not None else ""

    def forget(self) -> None:
        """Let the schedule go: the stream is closed."""
        self._given = self._match = self._review = self._job = None
        self._places = ()

    def _offer(self) -> None:
        """Show the match by itself: once, where a schedule is there and no talk has its slot yet."""
        session, review = self._session, self._session.review
        if session.read_only or not any(True for _ in review.talks()):
            return
        if any(segment.slot is not None for segment in review.segments):
            return
        given = self._known()
        if given is not None and not given.declined:
            self.begin(given, queued=True)

    def ask(self) -> None:
        """Show the match with the schedule that is known; with none the talks wait for one."""
        known = self._given or self._known()
        if known is None:
            self.shown.emit(without(self._session.review), False)
        else:
            self.begin(known)

    def read(self, path: Path) -> None:
        """Take the schedule in a file."""
        self._try(lambda: given.from_file(path))

    def paste(self, text: str) -> None:
        """Take a programme that was copied."""
        self._try(lambda: given.from_text(text))

    def _try(self, read: Callable[[], Given]) -> None:
        try:
            found = read()
        except TalkeditorError as error:
            self.failed.emit(str(error))
        else:
            self.begin(found)

    def _known(self) -> Given | None:
        """The schedule in the project, else the one that lies beside the stream."""
        keeper, path = self._opener.keeper, self._opener.path
        try:
            if keeper is not None and (kept := given.from_project(keeper.project)) is not None:
                return kept
            lying = given.beside(path) if path is not None else None
            return given.from_file(lying, beside=True) if lying is not None else None
        except TalkeditorError as error:
            self.failed.emit(str(error))
            return None

    def on_closed(self, done: bool) -> None:
        """What came by itself was closed; not now: it is kept, and does not come by itself again."""
        if not done and self._given is not None:
            self._keep(replace(self._given, declined=True))

    def _keep(self, kept: Given) -> None:
        self._given = kept
        if self._opener.keeper is not None and not self._session.read_only:
            attachment = kept.attachment
            self._opener.keeper.run(lambda project: project.attach(given.KIND, attachment))

    def begin(self, schedule: Given, queued: bool = False) -> None:
        """Match a schedule; the room and day that fit best are taken unless it says which."""
        self._given = schedule
        review, name = self._session.review, self._session.name
        self._start(lambda: _first(review, schedule, name), queued)

    def choose(self, place: "Place") -> None:
        """Match it with another room and day."""
        known, review, places = self._given, self._session.review, self._places
        if known is None:
            return

        def work() -> object:
            from talkeditor.workflow import scheduling

            return places, scheduling.match(review, known.schedule, place.room, place.day), review

        self._start(work, False)

    def _start(self, work: Callable[[], object], queued: bool) -> None:
        job = self._job = _Job(work, self)
        job.done.connect(lambda result: self._on_done(job, result, queued))

    def _on_done(self, job: _Job, result: object, queued: bool) -> None:
        job.deleteLater()
        if job is not self._job or self._given is None or not self._session.is_open:
            return
        self._job = None
        if isinstance(result, TalkeditorError):
            self.failed.emit(str(result))
            return
        assert isinstance(result, tuple)
        self._places, self._match, self._review = result
        self.shown.emit(view_of(self._given, self._places, self._match, self._review), queued)

    def take(self, taken: dict[int, Slot]) -> bool:
        """Give each talk the titles and speakers of its slot, in one step."""
        from talkeditor.workflow import scheduling

        if self._match is None or self._given is None:
            return False
        edit = scheduling.take(self._session.review, taken)
        self._keep(replace(self._given, room=self._match.room, day=self._match.day, declined=False))
        return edit is not None and self._session.perform(edit)


def _first(review: Review, known: Given, name: str) -> object:
    from talkeditor.workflow import scheduling

    places = tuple((guess.room, guess.day) for guess in scheduling.guess(review, known.schedule, name))
    room, day = (known.room, known.day) if known.room or known.day else (places or (("", ""),))[0]
    return places, scheduling.match(review, known.schedule, room, day), review


def view_of(given: Given, places: tuple[tuple[str, str], ...], match: "Match", review: Review) -> "MatchView":
    """A match as the dialog shows it."""
    from talkeditor.ui.dialogs.schedulematch import MatchView, Place

    chosen = Place(match.room, match.day, place_words(match.room, match.day))
    all_of_them = tuple(Place(room, day, place_words(room, day)) for room, day in places)
    lines = tuple(_line(item, review) for item in match.assigned)
    return MatchView(given.where, all_of_them, chosen, lines, _left_over(given, match))


def without(review: Review) -> "MatchView":
    """The talks of a stream to which no schedule was given yet."""
    from talkeditor.schedules.assignment import Assigned
    from talkeditor.ui.dialogs.schedulematch import MatchView

    talks = enumerate(review.talks(), start=1)
    lines = tuple(
        replace(_line(Assigned(number, parts, None), review), without="Not matched yet")
        for number, parts in talks
    )
    return MatchView(_NONE, (), None, lines, "")


def place_words(room: str, day: str) -> str:
    """A room and a day as they are read."""
    try:
        when = date.fromisoformat(day)
        words = f"{when:%A} {when.day} {when:%B} {when.year}"
    except ValueError:
        words = day
    return ", ".join(part for part in (room, words) if part) or "All entries"


def _line(item: "Assigned", review: Review) -> "MatchLine":
    from talkeditor.ui.dialogs.schedulelist import MatchLine

    segment = review.segments[item.segments[0]]
    heard = [f"“{text}”" for text in (segment.heard_title, *_heard_speakers(review, item)) if text]
    lines = range(review.lines_of(item.segments[0]).start, review.lines_of(item.segments[-1]).stop)
    why = "; ".join(item.why[:2])
    words = " · ".join(heard) or "no introduction"
    said = f"lines {line_range(lines)}"
    return MatchLine(item.talk, words, said, item.slot, item.confidence, why, item.others)


def _heard_speakers(review: Review, item: "Assigned") -> tuple[str, ...]:
    finding = review.segments[item.segments[0]].finding
    return finding.heard.speakers if finding is not None and finding.heard is not None else ()


def _left_over(given: Given, match: "Match") -> str:
    from talkeditor.workflow.scheduling import left_over

    said = left_over(match) or "Nothing else in the schedule is unmatched."
    problems = len(given.schedule.problems)
    return f"{said} {counted(problems, 'entry', 'entries')} could not be read." if problems else said
