"""The reel library: what is remembered, where it was learned, and what to do with it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QWidget

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.translation import later, tr, trn
from talkeditor.core.wording import counted
from talkeditor.settings import Settings
from talkeditor.store import library
from talkeditor.store.library import Entry
from talkeditor.ui.dialogs.overlay import Footer, Hairline, Overlay, column, tint
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.widgets import Button
from talkeditor.workflow import reels

WIDTH, HEIGHT = 760, 520
_ON = later("Reels that you decide are remembered and recognised in other streams.")
_OFF = later("Nothing is remembered or recognised.")
_ID = Qt.ItemDataRole.UserRole


class ReelsDialog(Overlay):
    """Lists the user's library; Del forgets a reel."""

    def __init__(self, window: QWidget, theme: Theme, settings: Settings) -> None:
        super().__init__(window, theme, tr("Reel library"))
        self._settings = settings
        self._path = library.place()
        self.note = QLabel()
        self.list = QListWidget()
        self.forget = Button(tr("Forget"), theme, "Del")
        self.switch = Button("", theme)
        self.take_in = Button(tr("&Import…"), theme)
        self.give_out = Button(tr("&Export…"), theme)
        self.close_button = Button(tr("Close"), theme, "Esc", primary=True)
        self.forget.clicked.connect(self._forget)
        self.switch.clicked.connect(self._switch)
        self.take_in.clicked.connect(self._ask_import)
        self.give_out.clicked.connect(self._ask_export)
        self.close_button.clicked.connect(lambda: self.finish(False))
        self._build()
        self._fill()

    def _build(self) -> None:
        theme = self._theme
        inset = theme.px(16)
        title = QLabel(tr("Reel library"))
        title.setFont(theme.font(FontRole.HEADING))
        self.note.setFont(theme.font(FontRole.SMALL))
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        tint(self.note, theme.color("text2"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setSpacing(theme.px(3))
        self.list.setAccessibleName(tr("Remembered reels"))
        top = QHBoxLayout()
        top.setContentsMargins(inset, theme.px(12), inset, theme.px(10))
        top.setSpacing(theme.px(12))
        top.addWidget(title)
        top.addWidget(self.note, 1)
        inside = QHBoxLayout()
        inside.setContentsMargins(theme.px(10), theme.px(6), theme.px(4), theme.px(6))
        inside.addWidget(self.list)
        foot = Footer(theme)
        for button in (self.switch, self.take_in, self.give_out):
            foot.row.addWidget(button)
        foot.row.addStretch(1)
        foot.row.addWidget(self.forget)
        foot.row.addWidget(self.close_button)
        whole = column(self.body)
        whole.addLayout(top)
        whole.addWidget(Hairline(theme))
        whole.addLayout(inside, 1)
        whole.addWidget(foot)

    def _fill(self, said: str = "") -> None:
        """Show the library as it is now, the same row current, and say what was done."""
        row = max(0, self.list.currentRow())
        self.list.clear()
        try:
            entries = reels.entries(self._path)
        except TalkeditorError as error:
            entries, said = (), str(error)
        for entry in sorted(entries, key=lambda one: (one.learned.date, one.id), reverse=True):
            item = QListWidgetItem(_words(entry))
            item.setData(_ID, entry.id)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(entries) - 1))
        for button in (self.forget, self.give_out):
            button.setEnabled(bool(entries))
        remembering = self._settings.reel_library
        self.switch.set_words(tr("&Remember no more") if remembering else tr("&Remember again"))
        number = trn("{n} reel.", "{n} reels.", len(entries))
        self.note.setText(said or f"{number} {tr(_ON if remembering else _OFF)}")

    def _do(self, sentence: str, error: TalkeditorError | None = None) -> None:
        self._fill(str(error) if error is not None else sentence)
        self.list.setFocus()

    def _forget(self) -> None:
        if self.list.currentRow() < 0:
            return
        try:
            reels.forget(self._path, self.list.currentItem().data(_ID))
        except TalkeditorError as error:
            self._do("", error)
        else:
            self._do(tr("Forgotten. Streams that are decided already stay as they are."))

    def _switch(self) -> None:
        self._settings.reel_library = not self._settings.reel_library
        self._do("")

    def _ask_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Import reels"), self._settings.folder, _files())
        if name:
            self.import_from(Path(name))

    def _ask_export(self) -> None:
        suggested = str(Path(self._settings.folder) / "reels.jsonl")
        name, _ = QFileDialog.getSaveFileName(self, tr("Export reels"), suggested, _files())
        if name:
            self.export_to(Path(name))

    def import_from(self, path: Path) -> None:
        """Take in the reels of a plain file, or say what is wrong with it."""
        try:
            self._do(trn("{n} reel taken in.", "{n} reels taken in.", reels.take_in(self._path, path)))
        except TalkeditorError as error:
            self._do("", error)

    def export_to(self, path: Path) -> None:
        """Write all reels to a plain file."""
        try:
            number = reels.give_out(self._path, path)
        except TalkeditorError as error:
            self._do("", error)
        else:
            self._do(
                trn("{n} reel written to {file}.", "{n} reels written to {file}.", number, file=path.name)
            )

    def first_focus(self) -> QWidget:
        return self.list

    def wanted_size(self) -> tuple[int, int]:
        return self._theme.px(WIDTH), self._theme.px(HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._forget()
        else:
            super().keyPressEvent(event)


def _files() -> str:
    return f"{tr('Reels')} (*.jsonl);;{tr('All files')} (*)"


def _words(entry: Entry) -> str:
    learned = entry.learned
    size = f"{counted(len(learned.words), 'word')}, {counted(learned.passes, 'pass', 'passes')}"
    return f"{reels.told_where(learned)}: {size}\n“{' '.join(learned.words[: reels.SHOWN])} …”"
