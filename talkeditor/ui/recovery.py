"""The window's side of what goes wrong with a project: damaged, changed by others, not writable, held by
another window; and the ways back and elsewhere. Steps are never lost by what is chosen here.

What is needed only when something went wrong is imported then: it does not delay the first paint.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.history import Step
from talkeditor.core.translation import tr
from talkeditor.core.wording import counted
from talkeditor.store.backups import Generation
from talkeditor.store.places import SUFFIX
from talkeditor.ui.jobs import Work
from talkeditor.ui.opening import LOST
from talkeditor.ui.recovery_watch import Watch
from talkeditor.ui.window import Page
from talkeditor.workflow.rescue import keep_at, rescue

if TYPE_CHECKING:
    from talkeditor.ui.review_desk import ReviewDesk
    from talkeditor.ui.views.notice_page import Notice


class RecoveryDesk(QObject):
    """Joins the opener's bad news with the banner, the pages and the ways out."""

    def __init__(self, owner: "ReviewDesk") -> None:
        super().__init__(owner)
        self._owner = owner
        self._opener, self._session = owner.opener, owner.session
        self.watch = Watch(self._opener, self)
        self.report: Callable[[], str] = lambda: ""
        self.crashed = False
        self._damaged: Path | None = None
        self._backup: Generation | None = None
        self._paths: tuple[Path, ...] = ()
        self._line: int | None = None
        self._then = ""
        self._slow = TalkeditorError(tr("The disk of the project does not answer."))
        self._problem: TalkeditorError | None = None
        # Of the banner of a conflict: what it was shown for, and all that it says.
        self._conflict = "", ""
        self._warned = False
        self._actions: dict[str, Callable[[], None]] = {
            "repair": self._repair,
            "open_backup": self._open_backup,
            "leave": self._leave,
            "open_again": lambda: self._opener.open(*self._paths),
            "compare_states": self.compare,
            "keep_both": self.keep_both,
            "reload": self.reload,
            "save_as": self.save_as,
            "take_over": self._ask_take_over,
            "take_over_now": lambda: self._opener.open(*self._paths, take_over=True),
            "held": self.show_read_only,
            "copy_report": self.copy_report,
        }
        opener = self._opener
        opener.opening.connect(self._on_opening)
        opener.opened.connect(self._on_opened)
        opener.not_saved.connect(self._on_not_saved)
        opener.saved_again.connect(self._on_saved_again)
        opener.unsafe.connect(self._on_unsafe)
        self.watch.slow.connect(lambda: self._on_not_saved(self._slow))
        self.watch.freed.connect(self._on_freed)
        self._session.changed.connect(lambda _: self._tell())
        self._session.saved.connect(self._on_saved)

    def act(self, what: str) -> bool:
        """Do what a button of a banner or a page names; False where it is none of these."""
        action = self._actions.get(what)
        if action is not None:
            action()
        return action is not None

    def copy_report(self) -> None:
        """Put the report of the last fault on the clipboard."""
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(self.report())
        self._owner.tell(tr("The report is copied. It has no text of yours."))

    # Opening

    def _on_opening(self, paths: tuple[Path, ...]) -> None:
        self._paths = paths
        self._problem, self._warned = None, False
        self.watch.end()

    def _on_opened(self) -> None:
        line, self._line = self._line, None
        if line is not None and self._session.is_open:
            self._session.go(line)
        self.watch.begin()

    def after_opening(self) -> None:
        """Say what is to be known of the way the stream was opened, once it is on the screen."""
        if self._session.read_only:
            self.show_read_only()
        then, self._then = self._then, ""
        if then:
            self._owner.opener.noticed.emit(then)

    def show_read_only(self) -> None:
        """Say who has the stream open, or that its project cannot be written."""
        from talkeditor.store.lock import host_name

        keeper, banner = self._opener.keeper, self._owner.window.banner
        holder = keeper.project.held_by if keeper is not None else None
        if holder is not None:
            banner.show_held(holder.sentence, abroad=holder.host != host_name())
        elif keeper is not None:
            banner.show_read_only(keeper.project.path.name)

    def _ask_take_over(self) -> None:
        keeper = self._opener.keeper
        holder = keeper.project.held_by if keeper is not None else None
        if holder is not None:
            self._owner.window.banner.show_confirm_take_over(holder.host)

    def _on_freed(self) -> None:
        self._reopen(tr("The other window is closed. You can change this stream here now."), *self._paths)

    def _reopen(self, sentence: str, *paths: Path, kept: bool = False) -> None:
        """Open something in place of what is on the desk, the cursor where it was, and say why."""
        self._line = self._session.cursor.line if self._session.is_open else None
        self._then = sentence
        self._opener.open(*paths, kept=kept)

    # A damaged project

    def show_damaged(self, error: TalkeditorError) -> bool:
        """Show what can be done with a damaged project; False where an error is about something else."""
        from talkeditor.ui.views import notice_page
        from talkeditor.workflow import checking
        from talkeditor.workflow.backups import told_when

        project = checking.project_in(error)
        if project is None:
            return False
        self._damaged, self._backup = project, checking.backup_in(error)
        when = told_when(self._backup.time_ms) if self._backup is not None else ""
        self._show(notice_page.damaged(project.name, when))
        return True

    def _repair(self) -> None:
        from talkeditor.workflow.checking import mended

        project = self._damaged
        if project is not None:
            self._mend(lambda: " ".join(mended(project)))

    def _open_backup(self) -> None:
        from talkeditor.workflow.backups import put_back, told_when

        project, backup = self._damaged, self._backup
        if project is None or backup is None:
            return

        def back() -> str:
            aside = put_back(project, backup)
            told = tr("This is the backup made {when}.", when=told_when(backup.time_ms))
            if aside is None:
                return told
            return f"{told} {tr('The damaged file is kept as {file}.', file=aside.name)}"

        self._mend(back)

    def _mend(self, mend: Callable[[], str]) -> None:
        """Mend the damaged project in the background and open it."""
        paths = self._paths
        work = Work(mend, self)

        def done(result: object) -> None:
            work.deleteLater()
            if self._paths != paths or self._session.is_open:
                return
            if isinstance(result, TalkeditorError):
                self._owner.window.notice.show_failure(paths[0].name, result)
                self._owner.window.notice.take_focus()
            elif isinstance(result, Exception):
                raise result
            else:
                self._reopen(str(result), *paths)

        work.done.connect(done)
        work.start()

    def _leave(self) -> None:
        if not self._session.is_open:
            self._owner.show_welcome()

    def show_not_opened_again(self, paths: tuple[Path, ...]) -> None:
        """Say that a file was left alone since the program ended at it twice."""
        from talkeditor.ui.views.notice_page import not_opened_again

        self._paths = paths
        self._show(not_opened_again(paths[0].name))

    def show_fault(self, sentence: str) -> None:
        """Tell once of an error that nobody expected."""
        from talkeditor.ui.views.notice_page import fault

        window = self._owner.window
        if window.page is Page.REVIEW:
            window.banner.show_fault(sentence)
        elif window.isVisible():
            self._show(fault())
        self._owner.tell(sentence)

    def _show(self, notice: "Notice") -> None:
        window = self._owner.window
        window.notice.show_notice(notice)
        window.show_page(Page.NOTICE)
        window.notice.take_focus()

    # What cannot be kept

    def _on_not_saved(self, error: TalkeditorError) -> None:
        self._problem = error
        self._tell()

    def _tell(self) -> None:
        """Say what cannot be kept, with what waits now."""
        error, keeper, banner = self._problem, self._opener.keeper, self._owner.window.banner
        if error is None or keeper is None or not self._session.is_open:
            return
        if error.data.get("reason") in {"changed", "replaced"}:
            if not banner.isVisible() or self._conflict != (error.sentence, banner.text):
                banner.show_conflict(error.sentence)
                self._conflict = error.sentence, banner.text
        else:
            banner.show_cannot_save(error.sentence, self._waiting(keeper.unsaved))

    def _waiting(self, steps: int) -> str:
        last = self._session.history.undoable
        if not steps:
            return tr("where you are")
        number = counted(steps, "step")
        if not isinstance(last, Step):
            return number
        return tr("{steps}, the last: {step}", steps=number, step=last.edit.label)

    def _on_saved(self) -> None:
        if self._problem is self._slow and not self._session.not_saved:
            self._on_saved_again()

    def _on_saved_again(self) -> None:
        self._problem = None
        self._owner.window.banner.clear()
        self._owner.tell(tr("Everything is saved again."))

    def _on_unsafe(self, error: TalkeditorError) -> None:
        if not self._warned:
            self._warned = True
            self._opener.noticed.emit(
                tr(
                    "No backup could be made: {reason} Your steps are saved in the project all the same.",
                    reason=error.sentence,
                )
            )

    # Changed by another program

    def compare(self) -> None:
        """Show what differs between the desk and the project as it lies there now."""
        from talkeditor.ui.dialogs.readinglist import ReadingList
        from talkeditor.workflow import differing
        from talkeditor.workflow.looking import look

        keeper = self._opener.keeper
        if keeper is None:
            return
        path, now, owner = keeper.project.path, self._session.review, self._owner

        def details() -> tuple[str, ...]:
            with look(path) as there:
                return differing.details(now, there.review)

        work = Work(details, self)

        def done(result: object) -> None:
            work.deleteLater()
            if isinstance(result, Exception):
                owner.tell(str(result))
                return
            assert isinstance(result, tuple)
            rows = result or (tr("Nothing differs but the steps that led there."),)
            note = tr(
                "How {file} is now, beside what is in this window. Nothing is changed by looking.",
                file=path.name,
            )
            owner.sheets.show(ReadingList(owner.window, owner.theme, tr("What differs"), note, rows))

        work.done.connect(done)
        work.start()

    def keep_both(self) -> None:
        """Go on with the own steps in another project; the changed one is left as it is."""
        session, keeper = self._session, self._opener.keeper
        if keeper is None:
            return
        project = keeper.project.path
        self._elsewhere(lambda: rescue(session.name, session.review, session.history, project))

    def reload(self) -> None:
        """Open the project as it is now; what was on the desk is kept beside."""
        session, keeper = self._session, self._opener.keeper
        if keeper is None:
            return
        try:
            kept = rescue(session.name, session.review, session.history, keeper.project.path)
        except (TalkeditorError, OSError) as error:
            self._owner.tell(
                tr("Not reloaded, since what you have here cannot be kept: {error}", error=error)
            )
            return
        told = tr("This is the project as it was changed. What you had is kept in {file}.", file=kept)
        self._reopen(told, *self._paths, kept=True)

    def save_as(self) -> None:
        """Ask for another place for the project and go on there."""
        from PySide6.QtWidgets import QFileDialog

        keeper = self._opener.keeper
        if keeper is None:
            return
        path = keeper.project.path
        name, _ = QFileDialog.getSaveFileName(
            self._owner.window,
            tr("Keep the project elsewhere"),
            str(Path(self._owner.settings.folder or Path.home()) / path.name),
            f"{tr('Projects')} (*{SUFFIX})",
        )
        if name:
            self.keep_at(Path(name))

    def keep_at(self, place: Path) -> None:
        """Keep the stream with all its steps in a project at a place, and go on there."""
        session, keeper = self._session, self._opener.keeper
        if keeper is None:
            return
        place = place if place.suffix == SUFFIX else place.with_name(place.name + SUFFIX)
        project = keeper.project.path
        if place.absolute() == project.absolute():
            self._owner.tell(tr("That is where it is kept already."))
            return

        def keep() -> Path:
            keep_at(place, session.name, session.review, session.history, project)
            return place

        self._elsewhere(keep)

    def _elsewhere(self, keep: Callable[[], Path]) -> None:
        """Keep the stream by `keep`, which gives the new project, and go on in that one."""
        try:
            path = keep()
        except (TalkeditorError, OSError) as error:
            self._owner.window.banner.show_problem(tr("The project could not be kept there."), str(error))
            self._owner.tell(tr("The project could not be kept there: {error}", error=error))
            return
        lost = self._problem is not None and self._problem.data.get("reason") in LOST
        self._reopen(_goes_on_in(path, lost), path, kept=True)

    # Backups

    def show_backups(self) -> None:
        """The backups of the open stream."""
        from talkeditor.ui.dialogs.backups import BackupsDialog

        keeper, owner = self._opener.keeper, self._owner
        if keeper is None:
            return
        dialog = BackupsDialog(owner.window, owner.theme, self._session, keeper.project.sha256)
        dialog.restored.connect(owner.desk.perform)
        owner.sheets.show(dialog)


def _goes_on_in(path: Path, lost: bool) -> str:
    """Where the steps go on; `lost`: there is another file in the place of the project."""
    if lost:
        return tr(
            "Your steps go on in {file}. The other file was left as it is. Open that one next time.",
            file=path,
        )
    return tr("Your steps go on in {file}. Open that one next time.", file=path)
