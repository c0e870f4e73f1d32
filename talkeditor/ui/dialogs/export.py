"""Everything about an export before anything is written: talks, names, warnings, account, folder.

What is exported and how is the workflow's; this only shows a plan and lets a person change what to plan.
"""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.review import Review
from talkeditor.core.steps import Step, choices_of, steps_of
from talkeditor.core.talks import Talk
from talkeditor.core.translation import tr, trn
from talkeditor.core.wording import counted
from talkeditor.exporters import Offer
from talkeditor.settings import Settings
from talkeditor.ui.dialogs.exportchoices import Choices
from talkeditor.ui.dialogs.exported import Result
from talkeditor.ui.dialogs.exportlist import AccountPanel, TalkLine, TalkList
from talkeditor.ui.dialogs.exporttemplates import Templates
from talkeditor.ui.dialogs.exportwords import broken_off, folders_in, standing
from talkeditor.ui.dialogs.formatbox import FormatBox
from talkeditor.ui.dialogs.highlight import MarkdownColours
from talkeditor.ui.dialogs.overlay import Footer, Hairline, Overlay, column, tint
from talkeditor.ui.session import Session
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views import accessible
from talkeditor.ui.views.widgets import Button, CutLabel
from talkeditor.workflow.exporting import Existing, Options, Plan, plan, write
from talkeditor.workflow.occasions import Occasion

WIDTH, HEIGHT = 1120, 680
NOWHERE = Occasion()


class ExportDialog(Overlay):
    """`exported` has the `Result` once all files are written."""

    exported = Signal(object)

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        session: Session,
        settings: Settings,
        occasion: Occasion = NOWHERE,
    ) -> None:
        super().__init__(window, theme, tr("Export"))
        self._occasion = occasion
        self._review: Review = session.review
        self._settings = settings
        self._source = Path(session.name).name or "stream"
        self._existing = Existing.REFUSE
        self._problem = ""
        steps = steps_of(settings.cleaning)
        self._all = _whole_plan(self._review, self._source, self._first_folder(), steps)
        self.plan: Plan | None = None
        self.title, self.below = QLabel(), QLabel()
        self.talks = TalkList(theme, self._lines())
        self.account = AccountPanel(theme)
        self.file_name, self.preview = (
            CutLabel(theme, "", FontRole.SMALL_STRONG, "text", Qt.TextElideMode.ElideMiddle),
            QPlainTextEdit(),
        )
        self._colours = MarkdownColours(self.preview.document(), theme)
        self.choices = Choices(theme, self._first_folder(), settings.export_choices, steps)
        self.folder = self.choices.folder
        self.templates = Templates(theme, settings.export_names, settings.export_head)
        self.templated = Button(tr("Templates"), theme)
        self.format = FormatBox(self._review.transcript.timed, settings.export_as)
        self.message = QLabel()
        self.replace = Button(tr("Replace"), theme)
        self.keep_both = Button(tr("Keep both"), theme)
        self.cancel = Button(tr("Cancel"), theme, "Esc")
        self.export = Button(tr("Export"), theme, "Return", primary=True)
        self._build()
        self._connect()
        self._plan_first()

    # Building

    def _build(self) -> None:
        theme = self._theme
        self.title.setFont(theme.font(FontRole.HEADING))
        self.below.setText(tr("Nothing is written until you press Export. The stream file is never changed."))
        self.below.setFont(theme.font(FontRole.BODY))
        tint(self.below, theme.color("text2"))
        self.preview.setReadOnly(True)
        self.preview.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.preview.setFont(theme.font(FontRole.MONO))
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(tr("The file as it will be written"))
        self.preview.document().setDocumentMargin(theme.px(14))
        for button in (self.replace, self.keep_both, self.templated):
            button.setCheckable(True)
        self.templated.setChecked(self.templates.used)
        self.templated.setToolTip(tr("What the names of files and the details at their top are made of"))
        self.account.left_out.setChecked(self._settings.export_choices.get("left_out", False))
        top = QVBoxLayout()
        inset = theme.px(20)
        top.setContentsMargins(inset, theme.px(14), inset, theme.px(10))
        top.setSpacing(theme.px(2))
        first = QHBoxLayout()
        first.addWidget(self.title, 1)
        first.addWidget(self.format)
        top.addLayout(first)
        top.addWidget(self.below)
        whole = column(self.body)
        whole.addLayout(top)
        whole.addWidget(Hairline(theme))
        whole.addLayout(self._middle(), 1)
        whole.addWidget(Hairline(theme))
        whole.addWidget(self.choices)
        whole.addWidget(self._foot())

    def _middle(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(1, 0, 1, 0)
        grid.setSpacing(0)
        grid.setColumnStretch(0, 62)
        grid.setColumnStretch(2, 38)
        grid.setRowStretch(1, 1)
        parting = Hairline(self._theme)
        parting.setMaximumHeight(16_777_215)
        parting.setMinimumHeight(0)
        parting.setFixedWidth(1)
        grid.addWidget(self.talks, 0, 0, 3, 1)
        grid.addWidget(self.account, 3, 0)
        grid.addWidget(parting, 0, 1, 4, 1)
        grid.addLayout(self._file(), 0, 2, 4, 1)
        return grid

    def _file(self) -> QVBoxLayout:
        """The name of the file, what names are made of, and the file."""
        header, inset = QHBoxLayout(), self._theme.px(12)
        header.setContentsMargins(inset, self._theme.px(6), inset, self._theme.px(6))
        header.setSpacing(inset)
        header.addWidget(self.file_name, 1)
        header.addWidget(self.templated)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(header)
        column.addWidget(self.templates)
        column.addWidget(self.preview, 1)
        return column

    def place(self) -> None:
        """Put it in its place, with what is beside the folder where there is room."""
        self.choices.fit(min(self._theme.px(WIDTH), self.width()))
        super().place()

    def _foot(self) -> Footer:
        foot = Footer(self._theme)
        self.message.setWordWrap(True)
        self.message.setFont(self._theme.font(FontRole.SMALL))
        foot.row.addWidget(self.message, 1)
        for button in (self.replace, self.keep_both, self.cancel, self.export):
            foot.row.addWidget(button)
        return foot

    def _connect(self) -> None:
        self.talks.ticked.connect(self.replan)
        self.talks.chosen.connect(self._show_file)
        self.account.left_out.toggled.connect(self.replan)
        self.choices.changed.connect(self.replan)
        self.choices.folder_changed.connect(self._on_folder)
        self.templates.changed.connect(self.replan)
        self.templated.toggled.connect(self._show_templates)
        self.format.activated.connect(self._on_format)
        self.replace.clicked.connect(lambda: self._choose(Existing.REPLACE))
        self.keep_both.clicked.connect(lambda: self._choose(Existing.KEEP_BOTH))
        self.cancel.clicked.connect(lambda: self.finish(False))
        self.export.clicked.connect(self.write)

    def first_focus(self) -> QWidget:
        return self.export if self.export.isEnabled() else self.talks

    def wanted_size(self) -> tuple[int, int]:
        return self._theme.px(WIDTH), self._theme.px(HEIGHT)

    # What is planned

    @property
    def options(self) -> Options:
        """What a person chose; all accepted talks and no other are the plain export."""
        ticked = self.talks.numbers()
        accepted = {line.number for line in self.talks.lines if line.accepted}
        plain = ticked == accepted
        return Options(
            include_proposed=not plain,
            talks=None if plain else frozenset(ticked),
            questions=self.choices.questions.isChecked(),
            introduction=self.choices.introduction.isChecked(),
            front_matter=self.choices.details.isChecked(),
            left_out=self.account.left_out.isChecked() and Offer.LEFT_OUT in self.format.exporter.offers,
            existing=self._existing,
            as_=self.format.exporter.name,
            shifted=self.choices.shift.isChecked(),
            event=self._occasion.event,
            date=self._occasion.day,
            room=self._occasion.room,
            one_file=self.choices.one_file.isChecked(),
            name_template=self.templates.names.text().strip(),
            head_template=self.templates.head.toPlainText().strip(),
            steps=self.choices.cleaning.steps,
        )

    def _plan_first(self) -> None:
        """Where all talks are accepted, what all of them would give is the plan already."""
        options, all_ = self.options, self._all
        plain = all_ is not None and replace(options, include_proposed=True) == all_.options
        if plain and all_ is not None and all(line.accepted for line in self.talks.lines):
            self.plan = replace(all_, options=options)
            self._show()
        else:
            self.replan()

    def _on_format(self, _: int) -> None:
        self._existing = Existing.REFUSE
        self.replan()

    def replan(self) -> None:
        """Plan anew and show it."""
        self._problem = ""
        self.templates.settle()
        try:
            self.plan = plan(self._review, self._source, self.options, self.choices.path())
        except TalkeditorError as error:
            self.plan, self._problem = None, str(error)
        self._show()

    def _first_folder(self) -> Path:
        parent = self._settings.export_folder or self._settings.folder or str(Path.home())
        return Path(parent) / (Path(self._source).stem or "talks")

    def _on_folder(self) -> None:
        if self.plan is None or self.choices.path() != self.plan.folder:
            self._existing = Existing.REFUSE
            self.replan()

    def _choose(self, existing: Existing) -> None:
        self._existing = existing
        self.replan()

    def _lines(self) -> tuple[TalkLine, ...]:
        """A line for each talk there is, accepted or not."""
        if self._all is None:
            return ()
        warnings: dict[int, list[str]] = {}
        for number, sentence in self._all.warnings:
            warnings.setdefault(number, []).append(sentence)
        return tuple(
            TalkLine(
                clean.talk.number,
                _titled(clean.talk),
                ", ".join(clean.talk.speakers),
                self._all.rendered.of_talk[clean.talk.number],
                clean.text.words,
                tuple(warnings.get(clean.talk.number, ())),
                clean.talk.accepted,
            )
            for clean in self._all.talks
        )

    # Showing

    def _show(self) -> None:
        number = len(self.talks.numbers())
        offers = self.format.exporter.offers
        talks, label = counted(number, "talk"), tr(self.format.exporter.label)
        self.title.setText(tr("Export {talks} to {format}", talks=talks, format=label))
        self.choices.show_for(offers)
        self.choices.fit(min(self._theme.px(WIDTH), self.width()))
        self.export.set_words(trn("Export {n} talk", "Export {n} talks", number))
        if self.plan is not None:
            names = self.plan.rendered.of_talk
            words = {clean.talk.number: clean.text.words for clean in self.plan.talks}
            self.talks.update_lines(
                replace(line, file=names[line.number], words=words[line.number])
                if line.number in names
                else line
                for line in self.talks.lines
            )
        self.account.show_account(
            self.plan.account if self.plan is not None else None, Offer.LEFT_OUT in offers
        )
        self._show_templates()
        self._show_clashes()
        self._show_file()

    def _show_templates(self) -> None:
        """Show what names and front matter are made of, where it is wanted and makes a difference."""
        offers = self.format.exporter.offers
        of_talk = self.plan.rendered.of_talk if self.plan is not None else {}
        self.templates.show_for(offers, next(iter(of_talk.values()), ""))
        self.templated.setVisible(Offer.NAMES in offers)
        self.templates.setVisible(self.templated.isChecked() and Offer.NAMES in offers)

    def _show_clashes(self) -> None:
        found = self.plan.clashes if self.plan is not None else {}
        folders = folders_in(self.plan) if self.plan is not None else []
        asked = bool(found) or self._existing is not Existing.REFUSE
        for button, existing in (
            (self.replace, Existing.REPLACE),
            (self.keep_both, Existing.KEEP_BOTH),
        ):
            button.setVisible(asked and self.plan is not None)
            button.setChecked(self._existing is existing)
        settled = not found or (self._existing is Existing.REPLACE and not folders)
        self.export.setEnabled(self.plan is not None and settled)
        if self.plan is None:
            self._say(self._problem, "error")
        else:
            self._say(*standing(self.plan, self._existing))

    def _say(self, sentence: str, token: str, tip: str = "") -> None:
        self.message.setText(sentence)
        self.message.setToolTip(tip)
        if sentence != self.message.accessibleName():
            self.message.setAccessibleName(sentence)
            accessible.announce(self, sentence, urgent=token == "error")
        tint(self.message, self._theme.color(token))

    def _show_file(self) -> None:
        """Show the file of the chosen talk, or what it would be; where nothing can, what was shown stays."""
        line = self.talks.current
        source = self.plan if line in self._written() else self._unticked()
        if line is not None and self._all is not None and source is None:
            return
        if line is None or source is None:
            self.file_name.show_text("")
            self.preview.setPlainText("")
            return
        name = source.rendered.of_talk[line.number]
        text = (
            tr("A document: it can be looked at once it is written.")
            if self.format.exporter.group == "Documents"
            else source.files[name].decode("utf-8", "replace")
        )
        self.file_name.show_text(name)
        if text != self.preview.toPlainText():
            is_markdown = self.format.exporter.group == "Markdown"
            self._colours.setDocument(self.preview.document() if is_markdown else None)
            self._colours.learn(text)
            self.preview.setPlainText(text)

    def _unticked(self) -> Plan | None:
        """What exporting all talks in this way would give: for a look at one that is not ticked."""
        try:
            options = replace(self.options, include_proposed=True, talks=None)
            return plan(self._review, self._source, options, self.choices.path())
        except TalkeditorError:
            return None

    def _written(self) -> list[TalkLine]:
        of_talk = self.plan.rendered.of_talk if self.plan is not None else {}
        return [line for line in self.talks.lines if line.number in of_talk]

    # Writing

    def write(self) -> None:
        """Write the files as planned; where that fails, say so with what was written, and stay."""
        if self.templates.waiting:
            self.replan()
        if not self.export.isEnabled() or self.plan is None:
            return
        try:
            done = write(self.plan)
        except TalkeditorError as error:
            sentence, written = broken_off(error)
            self._say(sentence, "error", written)
            return
        self._remember(self.plan.folder)
        result = Result.of(self.plan, done)
        self.finish()
        self.exported.emit(result)

    def _remember(self, folder: Path) -> None:
        settings = self._settings
        settings.export_folder = str(folder.parent)
        settings.export_as = self.format.exporter.name
        settings.export_choices = {**self.choices.kept, "left_out": self.account.left_out.isChecked()}
        settings.cleaning = choices_of(self.choices.cleaning.steps)
        settings.export_names = self.templates.names.text().strip()
        settings.export_head = self.templates.head.toPlainText().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._on_folder()
            self.write()
        else:
            super().keyPressEvent(event)


def _titled(talk: Talk) -> str:
    return talk.title if talk.titled else tr("Talk {number}, no title", number=talk.number)


def _whole_plan(review: Review, source: str, folder: Path, steps: frozenset[Step]) -> Plan | None:
    """What exporting all talks would give, also undecided ones; None where there is no talk."""
    try:
        return plan(review, source, Options(include_proposed=True, steps=steps), folder)
    except TalkeditorError:
        return None
