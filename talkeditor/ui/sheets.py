"""Opens what lies over the window while one question is open; at most one at a time.

The dialogs are imported when they are first wanted: none of them delays the first paint.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from talkeditor.core.translation import trn
from talkeditor.core.wording import count
from talkeditor.ui.commands import COMMANDS
from talkeditor.ui.desk import Sheet

if TYPE_CHECKING:
    from talkeditor.formats import Candidate
    from talkeditor.ui.dialogs.overlay import Overlay
    from talkeditor.ui.review_desk import ReviewDesk


class Sheets:
    """Which sheet a name opens."""

    def __init__(self, owner: "ReviewDesk") -> None:
        self._owner = owner
        self._open: Overlay | None = None
        self.by_name: dict[Sheet, Callable[[], None]] = {
            Sheet.KEYS: self.show_keys,
            Sheet.GUIDE: self.show_guide,
            Sheet.SETTINGS: self.show_settings,
            Sheet.PALETTE: self.show_palette,
            Sheet.GO_TO_LINE: self.show_go_to_line,
            Sheet.STEPS: self.show_steps,
            Sheet.EXPORT: self.show_export,
            Sheet.COMPARE: self.show_compare,
            Sheet.CHANGE_KEYS: self.show_change_keys,
            Sheet.REELS: self.show_reels,
            Sheet.LEDGER: self.show_ledger,
            Sheet.REPORT: self.show_report,
            Sheet.PROBLEMS: self.show_problems,
        }

    @property
    def open(self) -> "Overlay | None":
        """The sheet that is open, or None."""
        return self._open

    def show_keys(self) -> None:
        """All keys; typing in it turns it into the palette."""
        from talkeditor.ui.dialogs.cheatsheet import CheatSheet

        sheet = CheatSheet(self._owner.window, self._owner.theme, self._owner.window.commands)
        sheet.typed.connect(self.show_palette)
        sheet.change_wanted.connect(self.show_change_keys)
        self.show(sheet)

    def show_guide(self) -> None:
        """The user guide, with the keys as they are."""
        from talkeditor.ui.dialogs.guide import Guide

        self.show(Guide(self._owner.window, self._owner.theme, self._owner.window.commands))

    def show_settings(self) -> None:
        """The settings; what is chosen holds at once."""
        from talkeditor.ui.dialogs.settings import SettingsDialog

        owner = self._owner
        sheet = SettingsDialog(owner.window, owner.theme, owner.settings)
        sheet.scheme_chosen.connect(owner.stage.set_scheme)
        sheet.zoom_chosen.connect(owner.stage.set_zoom)
        sheet.single_keys_chosen.connect(lambda on: owner.rebind(owner.settings.keys, on))
        sheet.newcomers_chosen.connect(owner.newcomers.show_due)
        sheet.keys_wanted.connect(self.show_change_keys)
        sheet.taken.connect(owner.take_settings)
        self.show(sheet)

    def show_change_keys(self) -> None:
        """Every command with its keys, to give it others."""
        from talkeditor.ui.dialogs.changekeys import ChangeKeys

        owner = self._owner
        sheet = ChangeKeys(owner.window, owner.theme, owner.settings.keys, owner.settings.single_keys)
        sheet.changed.connect(owner.rebind)
        self.show(sheet)

    def show_palette(self, typed: str = "") -> None:
        """The palette, with what was typed already."""
        from talkeditor.ui.dialogs.palette import Palette

        owner = self._owner
        before = self._open
        palette = Palette(
            owner.window,
            owner.theme,
            COMMANDS,
            owner.desk,
            recent=owner.settings.commands,
            keys=owner.keys,
            typed=typed,
        )
        palette.chosen.connect(self._remember)
        if before is not None:
            before.finish(False)
        self.show(palette)

    def _remember(self, command_id: str) -> None:
        if command_id:
            self._owner.settings.use(command_id)

    def show_go_to_line(self) -> None:
        """Ask for a line and go there."""
        from talkeditor.ui.dialogs.goto import GoToLine

        self.show(GoToLine(self._owner.window, self._owner.theme, self._owner.session))

    def show_steps(self) -> None:
        """All steps by name."""
        from talkeditor.ui.dialogs.steps import StepsDialog

        steps = StepsDialog(self._owner.window, self._owner.theme, self._owner.session)
        steps.back_to.connect(self._step_to)
        self.show(steps)

    def show_export(self) -> None:
        """Everything about the export, before anything is written."""
        from talkeditor.ui.dialogs.export import ExportDialog

        owner = self._owner
        occasion = owner.schedules.occasion()
        dialog = ExportDialog(owner.window, owner.theme, owner.session, owner.settings, occasion)
        dialog.exported.connect(self._show_exported)
        self.show(dialog)

    def show_compare(self) -> None:
        """The passes of the current reel, word by word."""
        from talkeditor.ui.dialogs.compare import CompareView

        owner = self._owner
        view = CompareView(owner.window, owner.theme, owner.session, over=owner.window.middle)
        view.triggered.connect(owner.run_id)
        view.name_wanted.connect(owner.glossary.ask)
        self.show(view)
        owner.glossary.tell_groups(lambda groups: view.show_groups(groups) if self._open is view else None)

    def show_encodings(self, paths: tuple[Path, ...], candidates: tuple["Candidate", ...]) -> None:
        """Ask in which encoding a file is to be read."""
        from talkeditor.ui.dialogs.encodings import EncodingChoice

        owner = self._owner
        choice = EncodingChoice(owner.window, owner.theme, paths[0].name, candidates)
        choice.chosen.connect(lambda name: owner.opener.open(*paths, encoding=name))
        self.show(choice)

    def show_ledger(self) -> None:
        """What the review cost in keys so far."""
        from talkeditor.ui.dialogs.keyledger import KeyLedger

        owner = self._owner
        self.show(KeyLedger(owner.window, owner.theme, owner.session.review, owner.counter.presses))

    def show_report(self) -> None:
        """How far each talk is corrected, and what it cost so far."""
        from talkeditor.ui.dialogs.report import ReportDialog

        owner = self._owner
        self.show(ReportDialog(owner.window, owner.theme, owner.session.review, owner.counter.activity))

    def show_problems(self) -> None:
        """All that was noticed and repaired when the stream and its schedule were read."""
        from talkeditor.ui.dialogs.problems import ProblemsDialog

        owner = self._owner
        problems = owner.opener.problems + owner.schedules.problems
        self.show(ProblemsDialog(owner.window, owner.theme, owner.session.name, problems))

    def show_reels(self) -> None:
        """The reels that are remembered."""
        from talkeditor.ui.dialogs.reels import ReelsDialog

        owner = self._owner
        owner.opener.memory.flush(0.3)
        self.show(ReelsDialog(owner.window, owner.theme, owner.settings))

    def _show_exported(self, written: object) -> None:
        from talkeditor.ui.dialogs.exported import ExportedDialog

        owner = self._owner
        owner.opener.exported(written.talks)  # type: ignore[attr-defined]
        owner.clean_by_settings()
        dialog = ExportedDialog(owner.window, owner.theme, written)  # type: ignore[arg-type]
        dialog.open_folder.connect(owner.open_folder)
        dialog.open_next.connect(owner.ask_open)
        self.show(dialog)

    def _step_to(self, position: int) -> None:
        session = self._owner.session
        while session.history.position > position and session.undo():
            pass
        while session.history.position < position and session.redo():
            pass
        held, steps = count(session.history.position), len(session.history.steps)
        self._owner.tell(trn("{held} of {n} steps hold.", "{held} of {n} steps hold.", steps, held=held))

    def finish(self) -> None:
        """Close the sheet that is open: what it asks is no longer the question."""
        if self._open is not None:
            self._open.finish(False)

    def show(self, sheet: "Overlay") -> None:
        """Show a sheet that somebody else made."""
        self._owner.counter.move_elsewhere()
        self._open = sheet
        sheet.closed.connect(lambda _: self._forget(sheet))
        sheet.open()

    def _forget(self, sheet: "Overlay") -> None:
        if self._open is sheet:
            self._open = None
