"""Joins the window with the session: what a view tells becomes a step, what happened becomes visible."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from talkeditor import __version__, settings
from talkeditor.core import operations as ops
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.findings import Kind
from talkeditor.core.history import Step
from talkeditor.core.steps import steps_of
from talkeditor.core.transcript import Position
from talkeditor.core.translation import tr
from talkeditor.store.places import data_folder
from talkeditor.ui.commands import BY_ID, COMMANDS, Command
from talkeditor.ui.desk import Desk, Pane
from talkeditor.ui.glossary import GlossaryDesk
from talkeditor.ui.glossary_files import GlossaryFiles
from talkeditor.ui.keymap import bound, effective, shown
from talkeditor.ui.ledger import PressCounter
from talkeditor.ui.menus import Menus
from talkeditor.ui.newcomers import Newcomers
from talkeditor.ui.opening import Opener
from talkeditor.ui.recovery import RecoveryDesk
from talkeditor.ui.schedules import ScheduleDesk
from talkeditor.ui.session import Mode, Session
from talkeditor.ui.sheets import Sheets
from talkeditor.ui.shortcuts import Shortcuts
from talkeditor.ui.stage import WindowStage
from talkeditor.ui.theme import Theme
from talkeditor.ui.window import Page, Window
from talkeditor.workflow.looking import candidates_in

if TYPE_CHECKING:
    from talkeditor.ui.previewing import Previewing
    from talkeditor.ui.searching import Search


class ReviewDesk(QObject):
    """The whole window at work. Tests drive it; `application` shows it."""

    def __init__(self, chosen: settings.Settings, theme: Theme) -> None:
        super().__init__()
        self.settings, self.theme = chosen, theme
        self.session = Session(self)
        self.window = Window(self.session, theme)
        self.stage = WindowStage(self.window, self.session, theme)
        self.desk = Desk(self.session, self.stage)
        self.desk.key_of = self._key_of
        self.counter = PressCounter(self.session)
        self.opener = Opener(self.session, chosen, self)
        self.recovery = RecoveryDesk(self)
        self.schedules = ScheduleDesk(self)
        self.glossary = GlossaryDesk(self)
        self.glossary_files = GlossaryFiles(self)
        self.desk.all_decided = self.glossary.offer
        keys: Mapping[str, tuple[str, ...]] = effective(chosen.keys, chosen.single_keys)
        self.menus = Menus(self.window.menuBar(), self.desk, theme, keys, self.run)
        panes = (self.window.overview, self.window.outline, self.window.transcript)
        self.shortcuts = Shortcuts(panes, self.window.transcript, keys, self.run)
        self.sheets = Sheets(self)
        self.newcomers = Newcomers(self.session, chosen, self.window.first_time)
        self._search: Search | None = None
        self._previewing: Previewing | None = None
        self.window.details.cleaned.set_steps(steps_of(chosen.cleaning))
        self._join_stage()
        self._join_views()
        self._join_session()
        self._show_keys(keys)
        self.window.resize(*chosen.window)

    # Commands

    def run(self, command: Command) -> None:
        """Run a command, or say why it cannot run now."""
        reason = command.refusal(self.desk)
        if reason is not None:
            self.tell(reason)
            return
        try:
            command.run(self.desk)
        except TalkeditorError as error:
            if self.window.page is Page.REVIEW:
                self.window.banner.show_problem(error.sentence, error.hint)
            else:
                self.tell(str(error))
        self.newcomers.ran(command.id)

    def rebind(self, keys: Mapping[str, tuple[str, ...]], single_keys: bool) -> None:
        """Let other keys hold from now on, and remember them."""
        self.settings.keys, self.settings.single_keys = dict(keys), single_keys
        now = effective(keys, single_keys)
        self.shortcuts.set_keys(now)
        self.menus.set_keys(now)
        self._show_keys(now)
        settings.save(self.settings)

    def _show_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        self.keys = keys
        if keys or self.window.commands is not COMMANDS:
            self.window.set_commands(bound(keys))
            if self._previewing is not None:
                self._previewing.pane.set_commands(self.window.commands)

    def _key_of(self, command_id: str) -> str:
        found = self.keys.get(command_id, BY_ID[command_id].keys)
        return shown(found[0]) if found else ""

    def run_id(self, command_id: str) -> None:
        """Run a command by its id: what views tell."""
        self.run(BY_ID[command_id])

    def tell(self, sentence: str) -> None:
        """Tell the person one sentence."""
        self.session.say(sentence)

    # Joining

    def _join_stage(self) -> None:
        stage = self.stage
        stage.sheets = self.sheets.by_name
        stage.context_menu = self.menus.context_menu
        stage.label_chosen = lambda kind: self.run_id(f"label_{kind}")
        stage.scheme_chosen = self._choose_scheme
        stage.zoomed = self._choose_zoom
        stage.verbs = {
            "ask_open": self.ask_open,
            "open_copied": self.open_copied,
            "open_copy": self.open_copy,
            "match_schedule": self.schedules.ask,
            "ask_names": self.glossary.ask,
            "ask_names_here": self.glossary.ask_word,
            "open_sample": self.open_sample,
            "close_stream": self.close_stream,
            "detect_again": self.opener.detect,
            "stop_detecting": self.opener.stop,
            "show_about": self._show_about,
            "save_as": self.recovery.save_as,
            "show_backups": self.recovery.show_backups,
            "toggle_preview": lambda: self.previewing().toggle(),
            "toggle_preview_source": lambda: self.previewing().toggle_source(),
            "find": lambda: self.search().begin(),
            "find_next": lambda: self.search().step(+1),
            "find_prev": lambda: self.search().step(-1),
            "replace": lambda: self.search().begin(replacing=True),
            "replace_ticked": lambda: self.search().replace_ticked(),
            "list_places": lambda: self.search().show_list(),
        }

    def _join_views(self) -> None:
        window = self.window
        window.escaped.connect(self.escape)
        window.dropped.connect(lambda names: self.opener.open(*map(Path, names)))
        window.closing.connect(self._on_closing)
        window.search.clicked.connect(lambda: self.run_id("commands"))
        window.rail.triggered.connect(self.run_id)
        window.header.triggered.connect(self.run_id)
        window.empty.connect(self.show_welcome)
        window.triggered.connect(self.run_id)
        window.chosen.connect(lambda name: self.opener.open(Path(name)))
        window.answered.connect(self._on_notice)
        window.banner.triggered.connect(self._on_banner)
        window.first_time.dismissed.connect(lambda: self.stage.focus(Pane.TRANSCRIPT))
        transcript = window.transcript
        transcript.viewed.connect(window.overview.set_viewport)
        transcript.line_edited.connect(self._on_line_edited)
        transcript.edge_dragged.connect(self._on_edge_dragged)
        transcript.split_requested.connect(self._on_split)
        for pane in (transcript, window.outline.list, window.overview):
            pane.menu_requested.connect(self.stage.open_context_menu)
        window.outline.list.selection_changed.connect(self._on_selection)
        self.session.moved.connect(self._on_selection)
        window.outline.edit_wanted.connect(lambda _: self.run_id("edit_text"))
        details = window.details
        details.title_kept.connect(lambda i, text: self._perform(ops.set_title(self.session.review, i, text)))
        details.speakers_kept.connect(
            lambda i, names: self._perform(ops.set_speakers(self.session.review, i, names))
        )
        details.title_entered.connect(self._on_title_entered)
        details.label_chosen.connect(self._on_label)
        details.place_chosen.connect(self._on_place)
        details.line_restored.connect(self._on_line_restored)
        details.everywhere_wanted.connect(lambda: self.run_id("glossary"))
        transcript.typed.connect(lambda _, text: details.show_typed(text))
        details.left.connect(self._back_to_transcript)
        details.typing.connect(window.status.set_typing)
        details.triggered.connect(self.run_id)
        details.stop_requested.connect(lambda: self.run_id("stop_detecting"))

    def _join_session(self) -> None:
        self.session.mode_changed.connect(self._on_mode)
        self.opener.opened.connect(self._on_opened)
        self.opener.failed.connect(self._on_failed)
        self.opener.recovered.connect(self._on_recovered)
        self.opener.nothing_found.connect(self._on_nothing_found)
        self.opener.noticed.connect(self._on_noticed)
        self.opener.repaired.connect(self._on_repaired)

    # What views tell

    def _perform(self, edit: object) -> None:
        self.desk.perform(edit)  # type: ignore[arg-type]

    def _on_line_edited(self, line: int, text: str) -> None:
        self._perform(ops.correct(self.session.review, line, text))

    def _on_line_restored(self, line: int) -> None:
        review = self.session.review
        self._perform(ops.correct(review, line, review.transcript.lines[line]))

    def _on_edge_dragged(self, index: int, position: Position) -> None:
        current = self.session.current
        if not self.desk.perform(ops.move_edge(self.session.review, index, position)):
            self.tell(tr("The edge cannot go there: each segment keeps a line of its own."))
        elif current in (index - 1, index):
            # Else the cursor could be in the neighbour now, and the next key would decide that one.
            self.desk.go_to_edge(index, at_end=current < index)

    def _on_split(self, position: Position) -> None:
        edit = ops.split(self.session.review, position)
        if not self.desk.perform(edit):
            self.tell(tr("No split: the cursor is on the first line already."))

    def _on_title_entered(self, title: str, accepting: bool) -> None:
        """Enter in the title keeps what stands there, and accepts where Space had opened the field."""
        index, heard = self.session.current, None
        if accepting and self.session.review.is_talk(index):
            first = self.session.review.parts_of(index)[0]
            if self.session.review.segments[first].title is None:
                heard = title
                if first != index:
                    self.session.perform(ops.set_title(self.session.review, first, title))
        self._back_to_transcript()
        if accepting:
            self.desk.accept_and_go_on((index,), heard)

    def _on_label(self, index: int, kind: Kind) -> None:
        self._perform(ops.label(self.session.review, index, kind))

    def _on_place(self, index: int, position: Position) -> None:
        if self.desk.perform(ops.move_edge(self.session.review, index, position)):
            self.session.go(position.line, position.word or None, edge=index)

    def _back_to_transcript(self) -> None:
        self.window.close_sheet()
        self.stage.focus(Pane.TRANSCRIPT)

    def escape(self) -> None:
        """Esc: close what lies over the transcript, clear the selection, go back to the transcript."""
        if self._search is not None and self._search.close():
            return
        if self.opener.is_reading:
            self.opener.cancel()
            return
        if self.window.close_sheet() or not self.session.is_open:
            self.stage.focus(Pane.TRANSCRIPT)
            return
        self.newcomers.enough()
        cursor = self.session.cursor
        if cursor.anchor is not None:
            self.session.go(cursor.line, cursor.word, edge=cursor.edge)
        self.window.outline.clear_selection()
        self.window.banner.dismiss()
        self.stage.focus(Pane.TRANSCRIPT)

    def _on_selection(self, _: object = None) -> None:
        self.window.header.set_single_pass(self.stage.single_pass())

    # What the session tells

    def _on_mode(self, mode: Mode) -> None:
        self.shortcuts.set_editing(mode is Mode.EDIT)

    def _on_opened(self) -> None:
        self.sheets.finish()
        self.window.setWindowTitle(f"{self.session.name} — Talkeditor")
        self.window.banner.clear()
        self.window.show_page(Page.REVIEW)
        self.newcomers.show_due()
        self.stage.focus(Pane.TRANSCRIPT)
        self.recovery.after_opening()

    def _on_failed(self, paths: tuple[Path, ...], error: TalkeditorError) -> None:
        self.window.setWindowTitle("Talkeditor")
        if self.recovery.show_damaged(error):
            return
        self.window.notice.show_failure(paths[0].name, error)
        self._show_notice()
        if candidates := candidates_in(error):
            self.sheets.show_encodings(paths, candidates)

    def _on_recovered(self, last: Step, steps: int) -> None:
        crashed = self.recovery.crashed
        self.window.notice.show_recovered(last.time_ms, steps, last.edit.label, crashed=crashed)
        self._show_notice()

    def _on_nothing_found(self) -> None:
        count = len(self.session.review.transcript)
        self.window.notice.show_nothing_found(count)
        self._show_notice()

    def _show_notice(self) -> None:
        """Show the page of a notice. What a sheet asks about the stream is no longer the question."""
        self.sheets.finish()
        self.window.show_page(Page.NOTICE)
        self.window.notice.take_focus()

    def _on_notice(self, what: str) -> None:
        """A button of a notice page: a command, or going on with the stream."""
        if self.session.is_open:
            self.window.show_page(Page.REVIEW)
            self.stage.focus(Pane.TRANSCRIPT)
        if self.recovery.act(what):
            return
        if what == "show_folder":
            self.open_folder(self.opener.last_tried.parent)
        elif what in BY_ID:
            self.run_id(what)

    def _on_noticed(self, sentence: str) -> None:
        """Show a notice where it hides nothing that still holds, else say it."""
        if self.window.banner.stays:
            self.tell(sentence)
        else:
            self.window.banner.show_notice(sentence)

    def _on_repaired(self, sentence: str) -> None:
        """Show what was repaired, with the way to all of it."""
        if self.window.banner.stays:
            self.tell(sentence)
        else:
            self.window.banner.show_repaired(sentence, self._key_of("import_report"))

    def _on_banner(self, what: str) -> None:
        if self.recovery.act(what):
            return
        self.window.banner.dismiss()
        if what in BY_ID:
            self.run_id(what)

    # Streams

    def ask_open(self) -> None:
        """Ask for a file and open it."""
        from PySide6.QtWidgets import QFileDialog

        from talkeditor.formats import READERS

        captions = " ".join(f"*{suffix}" for reader in READERS for suffix in reader.suffixes)
        names, _ = QFileDialog.getOpenFileNames(
            self.window,
            tr("Open a caption file (or all parts of a stream) or a project"),
            self.settings.folder,
            f"{tr('Captions and projects')} ({captions} *.talkeditor);;{tr('All files')} (*)",
        )
        if names:
            self.opener.open(*map(Path, names))

    def open_copied(self) -> None:
        """Open the captions that were copied elsewhere; they are kept as a file first."""
        from talkeditor.workflow.pasting import keep

        self.opener.open(keep(QApplication.clipboard().text()))

    def open_copy(self) -> None:
        """Open a project of its own that begins as the stream is now; the other window keeps its own."""
        from talkeditor.workflow.rescue import copied

        session = self.session
        try:
            path = copied(session.name, session.review, session.history)
        except (TalkeditorError, OSError) as error:
            self.window.banner.show_notice(tr("The copy could not be written: {error}", error=error))
            return
        self.opener.open(path)

    def open_sample(self) -> None:
        """Open a copy of the sample stream in the user's data folder."""
        from talkeditor.workflow import demo

        sample = demo.sample()
        self.newcomers.begin_tour(sample.name)
        self.opener.open(sample)

    def close_stream(self) -> None:
        """Take the stream off the desk and show what there is to open."""
        self.opener.close()
        self.show_welcome()

    def search(self) -> "Search":
        """The search, made when it is first wanted: it does not delay the first paint."""
        if self._search is None:
            from talkeditor.ui.searching import Search

            self._search = Search(self.window, self.session, self.theme)
        return self._search

    def previewing(self) -> "Previewing":
        """The preview, made when it is first wanted."""
        if self._previewing is None:
            from talkeditor.ui.previewing import Previewing

            preview = Previewing(self.window, self.session, self.theme, self.settings)
            preview.steps_changed.connect(self.window.details.cleaned.set_steps)
            preview.pane.set_commands(self.window.commands)
            preview.pane.text.menu_requested.connect(self.stage.open_context_menu)
            self.shortcuts.add(preview.pane.text)
            self._previewing = preview
        return self._previewing

    def clean_by_settings(self) -> None:
        """Let Details and preview clean by the steps that the settings have now."""
        steps = steps_of(self.settings.cleaning)
        self.window.details.cleaned.set_steps(steps)
        if self._previewing is not None:
            self._previewing.set_steps(steps)

    def open_folder(self, folder: Path) -> None:
        """Show a folder in the desktop's file manager."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.tell(tr("The folder is {folder}.", folder=folder))

    def show_welcome(self) -> None:
        """Show what there is to open."""
        self.window.setWindowTitle("Talkeditor")
        self.window.welcome.show_recent(self.settings.recent)
        self.window.show_page(Page.WELCOME)
        self.window.welcome.take_focus()

    def _show_about(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        kept = tr("Projects beside their streams, else in {folder}.", folder=data_folder())
        rows = (f"Talkeditor {__version__}", "", tr("A day of captions in, clean talks out."), kept)
        QMessageBox.about(self.window, tr("About Talkeditor"), "\n".join(rows))

    def take_settings(self) -> None:
        """Let settings that came from a file hold."""
        chosen = self.settings
        self.stage.set_scheme(chosen.scheme)
        self.stage.set_zoom(chosen.zoom)
        self.rebind(chosen.keys, chosen.single_keys)
        self.clean_by_settings()

    # The look, remembered

    def _choose_scheme(self, scheme: str) -> None:
        self.settings.scheme = scheme

    def _choose_zoom(self, zoom: float) -> None:
        self.settings.zoom = zoom

    def _on_closing(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        self.opener.close()
        if not self.window.isFullScreen():
            self.settings.window = (self.window.width(), self.window.height())
        settings.save(self.settings)
