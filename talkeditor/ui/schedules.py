"""The schedule of a stream in the window: finds it, matches it in the background, takes what a person ticked.

What fits and why is the workflow's. Knows no form of a schedule.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit

from talkeditor.core.dates import month, weekday
from talkeditor.core.errors import Problem, TalkeditorError
from talkeditor.core.history import Author
from talkeditor.core.review import Review
from talkeditor.core.schedule import Slot
from talkeditor.core.transcript import Position
from talkeditor.core.translation import later, tr, trn
from talkeditor.core.wording import line_range
from talkeditor.settings import save
from talkeditor.ui.jobs import Work
from talkeditor.ui.session import Mode
from talkeditor.ui.window import Page
from talkeditor.workflow import given
from talkeditor.workflow.given import Given
from talkeditor.workflow.occasions import Occasion, occasion_of

if TYPE_CHECKING:
    from talkeditor.schedules import Columns
    from talkeditor.schedules.assignment import Assigned, Match
    from talkeditor.ui.dialogs.schedulelist import MatchLine
    from talkeditor.ui.dialogs.schedulematch import MatchView, Place
    from talkeditor.ui.review_desk import ReviewDesk

_NONE = later(
    "No schedule lies beside the stream. Copy the programme of the day and press Ctrl+V, or choose a file."
)
_WAITS = later("The schedule is matched: F8 shows which talk is which entry.")
_MOVED = later("The talks changed meanwhile: look at the match once more.")

Read = Callable[[given.Remembered], Given | None]
"""Reads a schedule; it is handed what knows the columns of tables."""


class Matched(NamedTuple):
    """A schedule with what it was matched with: all rooms and days, the chosen one, and the review then."""

    given: Given
    places: tuple[tuple[str, str], ...]
    match: "Match"
    review: Review


class ScheduleDesk(QObject):
    """Finds, shows and takes the schedule of the open stream; reads and matches it in a thread."""

    def __init__(self, owner: "ReviewDesk") -> None:
        super().__init__(owner)
        self._owner, self._session, self._opener = owner, owner.session, owner.opener
        self._matched: Matched | None = None
        self._taken: Given | None = None
        # The slots that no talk had when it was taken: what a person left out stays so.
        self._free: frozenset[str] = frozenset()
        self._job: Work | None = None
        self._opener.opened.connect(self.forget)
        self._opener.detected.connect(self._offer)
        self._opener.expected.connect(self._complete)

    def forget(self) -> None:
        """Begin anew: another stream is open."""
        self._matched = self._taken = self._job = None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was noticed in the schedule that was looked at last."""
        known = self._matched.given if self._matched is not None else None
        if known is None:
            return ()
        return tuple(Problem(None, f"{known.called}: {problem.text}") for problem in known.schedule.problems)

    def occasion(self) -> Occasion:
        """Of the schedule that the stream has, else of a description that lies beside it."""
        if self._taken is not None:
            return Occasion(self._taken.schedule.event, self._taken.day, self._taken.room)
        keeper = self._opener.keeper
        return occasion_of(keeper.project if keeper is not None else None, self._opener.path)

    # Asking for a match

    def _offer(self) -> None:
        """Show the match by itself: once, where a schedule is there and no talk has its slot yet."""
        review = self._session.review
        if self._session.read_only or not any(True for _ in review.talks()):
            return
        if all(segment.slot is None for segment in review.segments):
            self._find(queued=True)

    def ask(self) -> None:
        """Show the match with the schedule that is known; with none the talks wait for one."""
        self._find(queued=False)

    def _find(self, queued: bool) -> None:
        keeper, path = self._opener.keeper, self._opener.path
        kept = keeper.project.attachment(given.KIND) if keeper is not None else None
        if queued and kept is not None and given.is_declined(kept):
            return

        def known(columns: given.Remembered) -> Given | None:
            if kept is not None:
                return given.from_attachment(kept)
            lying = given.beside(path) if path is not None else None
            return given.from_file(lying, beside=True, remembered=columns) if lying is not None else None

        self._start(known, queued)

    def choose_file(self) -> None:
        """Ask for a file with a schedule and match it."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(
            self._owner.window,
            tr("Choose the schedule of the conference"),
            self._owner.settings.folder,
            f"{tr('Schedules')} (*.json *.xml *.ics *.csv *.tsv *.txt);;{tr('All files')} (*)",
        )
        if name:
            self.read_file(Path(name))

    def read_file(self, path: Path) -> None:
        """Match the schedule in a file."""
        self._start(lambda columns: given.from_file(path, remembered=columns))

    def paste(self, text: str) -> None:
        """Match a programme that was copied."""
        self._start(lambda columns: given.from_text(text, columns))

    def choose(self, place: "Place") -> None:
        """Match the schedule that is shown with another room and day."""
        if self._matched is not None:
            known = replace(self._matched.given, room=place.room, day=place.day)
            self._start(lambda _: known)

    def _start(self, read: Read, queued: bool = False, columns: "Columns | None" = None) -> None:
        """Read and match a schedule; `columns` are what a person just said of the table that it is."""
        review, name = self._session.review, self._session.name
        remembered = self._owner.settings.columns_of if columns is None else lambda _: columns

        def work() -> object:
            found = read(remembered)
            return matched(found, review, name) if found is not None else None

        if not queued:
            self._owner.tell(tr("Matching the schedule."))
        job = self._job = Work(work, self)
        job.done.connect(lambda result: self._on_done(job, result, queued, read))
        if columns is not None:
            job.done.connect(self._remember_columns)
        job.start()

    def _on_done(self, job: Work, result: object, queued: bool, read: Read) -> None:
        job.deleteLater()
        if job is not self._job or not self._session.is_open:
            return
        self._job = None
        if isinstance(result, TalkeditorError):
            asked = given.unclear(result)
            if asked is None:
                self._fail(str(result))
            elif queued:
                self._fail(f"{result.sentence} {tr('F8 asks which is which.')}")
            else:
                self._ask_columns(asked, read)
        elif isinstance(result, Exception):
            raise result
        elif isinstance(result, Matched):
            self._matched = result
            self._show(view_of(result), queued)
        elif not queued:
            self._show(without(self._session.review), queued=False)

    # The columns of a table

    def map_columns(self) -> None:
        """Ask anew which column is which, for the table that is matched."""
        known = self._matched.given if self._matched is not None else None
        if known is None or known.table is None or known.columns is None:
            return
        asked = given.Unclear(known.called, known.table, known.columns)
        anywhere = replace(known, room="", day="")
        self._ask_columns(asked, lambda columns: given.mapped(anywhere, columns))

    def _remember_columns(self, result: object) -> None:
        """Remember what a person said of a table, once it has led to a schedule."""
        known = result.given if isinstance(result, Matched) else None
        if known is not None and known.table is not None and known.columns is not None:
            self._owner.settings.remember_table(known.table.heads, known.columns)
            save(self._owner.settings)

    def _ask_columns(self, asked: given.Unclear, read: Read) -> None:
        from talkeditor.ui.dialogs.schedulecolumns import ScheduleColumns

        sheets = self._owner.sheets
        before = sheets.open
        if before is not None:
            before.finish(False)
        sheet = ScheduleColumns(self._owner.window, self._owner.theme, asked)
        sheet.chosen.connect(lambda chosen: self._start(read, columns=chosen))
        sheets.show(sheet)
        if before is not None:
            # Behind the sheets' own answer: only then is there room for the match.
            sheet.closed.connect(lambda done: None if done else self._show_again())

    def _show_again(self) -> None:
        """Show the match that was looked at before a question came between."""
        if self._matched is not None:
            self._show(view_of(self._matched), queued=False)

    # Showing

    def _show(self, view: "MatchView", queued: bool) -> None:
        """Show a match, but over no other question, and unasked only where nobody types."""
        from talkeditor.ui.dialogs.schedulematch import ScheduleMatch

        sheets = self._owner.sheets
        if isinstance(sheets.open, ScheduleMatch):
            sheets.open.show_view(view)
        elif sheets.open is not None or (queued and self._is_busy()):
            self._owner.tell(tr(_WAITS))
        else:
            sheet = ScheduleMatch(self._owner.window, self._owner.theme, view, queued)
            sheet.used.connect(self.take)
            sheet.place_chosen.connect(self.choose)
            sheet.pasted.connect(self.paste)
            sheet.other_wanted.connect(self.choose_file)
            sheet.columns_wanted.connect(self.map_columns)
            sheet.closed.connect(lambda done: self._on_closed(done, queued))
            sheets.show(sheet)

    def _is_busy(self) -> bool:
        typing = isinstance(QApplication.focusWidget(), QLineEdit)
        return typing or self._session.mode is Mode.EDIT or self._owner.window.page is not Page.REVIEW

    def _fail(self, sentence: str) -> None:
        from talkeditor.ui.dialogs.schedulematch import ScheduleMatch

        sheet = self._owner.sheets.open
        if isinstance(sheet, ScheduleMatch):
            sheet.show_problem(sentence)
        else:
            self._owner.window.banner.show_notice(sentence)

    def _on_closed(self, done: bool, queued: bool) -> None:
        """Nothing is waited for any more; what came by itself and was put off does not come so again."""
        self._job = None
        if queued and not done and self._matched is not None:
            self._keep(replace(self._matched.given, declined=True))

    # Taking

    def take(self, taken: dict[int, Slot]) -> bool:
        """Give each talk (by its number) the title and speakers of its slot, in one step.

        Where the talks are others than those that were matched, the match is shown anew instead.
        """
        from talkeditor.workflow import scheduling

        if self._matched is None:
            return False
        known, _, match, review = self._matched
        known = replace(known, room=match.room, day=match.day, declined=False)
        if _starts(review) != _starts(self._session.review):
            self._owner.tell(tr(_MOVED))
            self._start(lambda _: known)
            return False
        if not self._session.perform(scheduling.take(self._session.review, taken)):
            return False
        self._taken, self._free = known, frozenset(slot.id for slot in match.missing)
        self._keep(known)
        self._opener.expect(known.schedule.of(known.room, known.day))
        return True

    def _complete(self) -> None:
        """Give talks that were found only with the schedule in mind their slots: a consequence of it."""
        review, known = self._session.review, self._taken
        slots = [review.segments[parts[0]].slot for parts in review.talks()]
        if known is None or None not in slots or not self._free:
            return
        from talkeditor.workflow import scheduling

        job = Work(lambda: scheduling.match(review, known.schedule, known.room, known.day), self)
        job.done.connect(lambda match: self._on_completed(job, review, match))
        job.start()

    def _on_completed(self, job: Work, review: Review, match: object) -> None:
        from talkeditor.schedules.assignment import Match
        from talkeditor.workflow import scheduling

        job.deleteLater()
        if isinstance(match, Exception):
            raise match
        history = self._session.history
        last = history.undoable if self._session.is_open and review is self._session.review else None
        if last is not None and last.author is not Author.PROGRAM and isinstance(match, Match):
            self._session.perform(scheduling.completed(review, match, self._free), Author.CONSEQUENCE)

    def _keep(self, known: Given) -> None:
        if self._opener.keeper is not None and not self._session.read_only:
            attachment = known.attachment
            self._opener.keeper.run(lambda project: project.attach(given.KIND, attachment))


def _starts(review: Review) -> list[Position]:
    return [review.segments[parts[0]].start for parts in review.talks()]


def matched(known: Given, review: Review, name: str) -> Matched:
    """A schedule matched with a review: in the room and on the day it names, else the likeliest."""
    from talkeditor.workflow import scheduling

    places = tuple((guess.room, guess.day) for guess in scheduling.guess(review, known.schedule, name))
    room, day = (known.room, known.day) if known.room or known.day else (places or (("", ""),))[0]
    return Matched(known, places, scheduling.match(review, known.schedule, room, day), review)


def view_of(found: Matched) -> "MatchView":
    """A match as the dialog shows it."""
    from talkeditor.ui.dialogs.schedulematch import MatchView, Place

    match, review = found.match, found.review
    places = tuple(Place(room, day, place_words(room, day)) for room, day in found.places)
    chosen = Place(match.room, match.day, place_words(match.room, match.day))
    lines = tuple(_assigned(item, review) for item in match.assigned)
    left_over, is_table = _left_over(found.given, match), found.given.table is not None
    return MatchView(found.given.where, places, chosen, lines, left_over, is_table)


def without(review: Review) -> "MatchView":
    """The talks of a stream to which no schedule was given yet."""
    from talkeditor.ui.dialogs.schedulematch import MatchView

    talks = enumerate(review.talks(), start=1)
    lines = tuple(_line(review, number, parts, without=tr("Not matched yet")) for number, parts in talks)
    return MatchView(tr(_NONE), (), None, lines, "")


def place_words(room: str, day: str) -> str:
    """A room and a day as they are read."""
    try:
        words = _date(date.fromisoformat(day))
    except ValueError:
        words = day
    return ", ".join(part for part in (room, words) if part) or tr("All entries")


def _date(day: date) -> str:
    return tr(
        "{weekday} {day} {month} {year}",
        weekday=weekday(day.weekday()),
        day=day.day,
        month=month(day.month),
        year=day.year,
    )


def _assigned(item: "Assigned", review: Review) -> "MatchLine":
    line = _line(review, item.talk, item.segments)
    first = review.segments[item.segments[0]]
    return replace(
        line,
        slot=item.slot,
        proposed=item.slot,
        sureness=item.confidence,
        why="; ".join(item.why[:2]),
        others=item.others,
        # What a person typed is not replaced unasked.
        on=not first.titled_by_hand,
    )


def _line(review: Review, talk: int, parts: tuple[int, ...], without: str = "") -> "MatchLine":
    from talkeditor.ui.dialogs.schedulelist import MatchLine

    segment = review.segments[parts[0]]
    heard_by = segment.finding.heard.speakers if segment.finding and segment.finding.heard else ()
    heard = " · ".join(tr("“{words}”", words=text) for text in (segment.heard_title, *heard_by) if text)
    lines = range(review.lines_of(parts[0]).start, review.lines_of(parts[-1]).stop)
    return MatchLine(
        talk,
        heard or tr("no introduction"),
        tr("lines {lines}", lines=line_range(lines)),
        None,
        without=without or tr("No entry fits"),
    )


def _left_over(known: Given, match: "Match") -> str:
    from talkeditor.workflow.scheduling import left_over

    said = left_over(match) or tr("Nothing else in the schedule is unmatched.")
    problems = len(known.schedule.problems)
    if not problems:
        return said
    notes = trn(
        "{n} note on its entries: see the import report.",
        "{n} notes on its entries: see the import report.",
        problems,
    )
    return f"{said} {notes}"
