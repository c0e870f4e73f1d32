"""What an export did: how much, where it lies, what deserves a look, and what comes next."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from talkeditor.core.steps import paragraphs_told, told
from talkeditor.core.translation import tr, trn
from talkeditor.core.wording import counted, small
from talkeditor.ui.dialogs.overlay import Footer, Overlay, column, tint
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.widgets import Button
from talkeditor.workflow.exporting import Plan, Written

WIDTH = 700
_MOST_NOTES = 5


@dataclass(frozen=True, slots=True)
class Result:
    """What was written, and what is to be said of it."""

    folder: Path
    files: tuple[str, ...]
    talks: int
    words: int
    left_out: int
    notes: tuple[str, ...]
    cleaned: tuple[str, ...] = ()

    @classmethod
    def of(cls, plan: Plan, written: Written) -> "Result":
        """The result of writing a plan."""
        notes = tuple(
            tr("Talk {number}: {sentence}", number=number, sentence=sentence)
            for number, sentence in plan.warnings
        )
        account = plan.account
        return cls(
            written.folder,
            written.files,
            written.talks,
            written.words,
            account.left_out,
            notes,
            tuple(text for text in (told(plan.counts), paragraphs_told(plan.counts)) if text),
        )


class ExportedDialog(Overlay):
    """`open_folder` has the folder; `open_next` asks for the next stream."""

    open_folder = Signal(object)
    open_next = Signal()

    def __init__(self, window: QWidget, theme: Theme, result: Result) -> None:
        super().__init__(window, theme, tr("Exported"), queued=True)
        self._result = result
        number = result.talks
        talks = trn("{word} talk exported", "{word} talks exported", number, word=small(number))
        self.title = QLabel(talks[:1].upper() + talks[1:])
        self.folder = Button(tr("&Open the folder"), theme)
        self.copy = Button(tr("&Copy the list"), theme)
        self.stay = Button(tr("Stay here"), theme, "Esc")
        self.next = Button(tr("Open the next stream"), theme, "Return", primary=True)
        self.folder.clicked.connect(lambda: self.open_folder.emit(self._result.folder))
        self.copy.clicked.connect(self._copy)
        self.stay.clicked.connect(lambda: self.finish(False))
        self.next.clicked.connect(self._go_on)
        self._letters = {_letter(button): button for button in (self.folder, self.copy)}
        self._build()

    @property
    def sentences(self) -> tuple[str, ...]:
        """What it says below the headline."""
        result = self._result
        words, files = counted(result.words, "word"), counted(len(result.files), "file")
        place = _home(result.folder)
        sentences = [tr("{words} in {files}, in {folder}.", words=words, files=files, folder=place)]
        sentences += result.cleaned
        if result.left_out:
            sentences.append(
                trn(
                    "{n} line was left out; it stays in the project and in the stream file.",
                    "{n} lines were left out; they stay in the project and in the stream file.",
                    result.left_out,
                )
            )
        return tuple(sentences)

    def _build(self) -> None:
        theme = self._theme
        icon = QLabel()
        icon.setPixmap(theme.pixmap("accepted", "ok", theme.px(20), self.devicePixelRatioF()))
        icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.title.setFont(theme.font(FontRole.HEADING))
        text = QVBoxLayout()
        text.setSpacing(theme.px(4))
        text.addWidget(self.title)
        body = QLabel("\n".join(self.sentences))
        body.setTextFormat(Qt.TextFormat.PlainText)
        body.setWordWrap(True)
        body.setFont(theme.font(FontRole.BODY))
        text.addWidget(body)
        for note in self._notes():
            text.addLayout(self._note(note))
        top = QHBoxLayout()
        inset = theme.px(20)
        top.setContentsMargins(inset, theme.px(18), inset, theme.px(16))
        top.setSpacing(theme.px(14))
        top.addWidget(icon)
        top.addLayout(text, 1)
        foot = Footer(theme)
        foot.row.addWidget(self.folder)
        foot.row.addWidget(self.copy)
        foot.row.addStretch(1)
        foot.row.addWidget(self.stay)
        foot.row.addWidget(self.next)
        whole = column(self.body)
        whole.addLayout(top, 1)
        whole.addWidget(foot)

    def _notes(self) -> tuple[str, ...]:
        notes = self._result.notes
        if len(notes) <= _MOST_NOTES:
            return notes
        more = trn(
            "{n} more is named in the talks’ files.",
            "{n} more are named in the talks’ files.",
            len(notes) - _MOST_NOTES + 1,
        )
        return (*notes[: _MOST_NOTES - 1], more)

    def _note(self, note: str) -> QHBoxLayout:
        theme = self._theme
        icon, text = QLabel(), QLabel(note)
        icon.setPixmap(theme.pixmap("warn", "warn", theme.px(14), self.devicePixelRatioF()))
        text.setFont(theme.font(FontRole.BODY))
        text.setWordWrap(True)
        tint(text, theme.color("warn"))
        row = QHBoxLayout()
        row.setContentsMargins(0, theme.px(6), 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(icon)
        row.addWidget(text, 1)
        return row

    def first_focus(self) -> QWidget:
        return self.next

    def wanted_size(self) -> tuple[int, int]:
        layout = self.body.layout()
        least = layout.minimumSize().width() if layout is not None else 0
        width = max(self._theme.px(WIDTH), least)
        return width, layout.totalHeightForWidth(width) if layout is not None else 0

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._result.files))
        self.copy.set_words(tr("Copied"))

    def _go_on(self) -> None:
        self.finish()
        self.open_next.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused button; letters press theirs, as no field is here to type in."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            buttons = (self.folder, self.copy, self.stay)
            next((button for button in buttons if button.hasFocus()), self.next).click()
        elif (letter := event.text().upper()) in self._letters:
            self._letters[letter].click()
        else:
            super().keyPressEvent(event)


def _letter(button: Button) -> str:
    """The letter that is underlined in a button."""
    return QKeySequence.mnemonic(button.text()).toString()[-1:]


def _home(folder: Path) -> str:
    """The folder with the person's home as ~."""
    try:
        return f"~/{folder.relative_to(Path.home()).as_posix()}"
    except ValueError:
        return str(folder)
