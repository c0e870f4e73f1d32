"""In which encoding is this file? Candidates with how its first telling lines read then."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from talkeditor.core.translation import later, tr
from talkeditor.formats import Candidate
from talkeditor.ui.dialogs.overlay import Footer, Hairline, Overlay, column, tint
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.widgets import Button

WIDTH, HEIGHT = 720, 380
_NAMES = {
    "cp1252": later("Western European (Windows-1252)"),
    "latin-1": later("Western European (Latin-1)"),
    "mac-roman": later("Western European (Mac)"),
    "cp1250": later("Central European (Windows-1250)"),
    "cp1251": later("Cyrillic (Windows-1251)"),
    "koi8-r": later("Cyrillic (KOI8-R)"),
    "shift_jis": later("Japanese (Shift JIS)"),
    "cp932": later("Japanese (Shift JIS of Windows)"),
    "euc_jp": later("Japanese (EUC)"),
    "gb18030": later("Chinese (GB 18030)"),
    "big5": later("Chinese (Big 5)"),
    "euc_kr": later("Korean (EUC)"),
}


def _named(encoding: str) -> str:
    return tr(_NAMES[encoding]) if encoding in _NAMES else encoding


class EncodingChoice(Overlay):
    """`chosen` has the encoding to read the file in."""

    chosen = Signal(str)

    def __init__(self, window: QWidget, theme: Theme, name: str, candidates: Sequence[Candidate]) -> None:
        super().__init__(window, theme, tr("Choose an encoding"))
        self._candidates = tuple(candidates)
        self.list = QListWidget()
        self.preview = QPlainTextEdit()
        self.open_button = Button(tr("Open", about="verb: open a file"), theme, "Return", primary=True)
        self.cancel = Button(tr("Cancel"), theme, "Esc")
        self._build(name)
        self.list.currentRowChanged.connect(self._show_preview)
        self.list.itemDoubleClicked.connect(lambda _: self.take())
        self.open_button.clicked.connect(self.take)
        self.cancel.clicked.connect(lambda: self.finish(False))
        self.list.setCurrentRow(0)

    def _build(self, name: str) -> None:
        theme = self._theme
        inset = theme.px(20)
        title = QLabel(tr("In which encoding is {name}?", name=name))
        title.setFont(theme.font(FontRole.HEADING))
        below = QLabel(tr("Choose the one in which its lines read right. The file is not changed."))
        below.setFont(theme.font(FontRole.BODY))
        below.setWordWrap(True)
        for label in (title, below):
            label.setTextFormat(Qt.TextFormat.PlainText)
        tint(below, theme.color("text2"))
        self.list.addItems([_named(one.encoding) for one in self._candidates])
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(tr("Encodings"))
        self.preview.setReadOnly(True)
        self.preview.setFrameShape(QFrame.Shape.NoFrame)
        self.preview.setFont(theme.font(FontRole.MONO))
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(tr("Lines of the file in this encoding"))
        top = QVBoxLayout()
        top.setContentsMargins(inset, theme.px(14), inset, theme.px(10))
        top.setSpacing(theme.px(2))
        top.addWidget(title)
        top.addWidget(below)
        middle = QHBoxLayout()
        middle.setContentsMargins(theme.px(10), theme.px(8), theme.px(10), theme.px(8))
        middle.addWidget(self.list, 2)
        middle.addWidget(self.preview, 3)
        foot = Footer(theme)
        foot.row.addStretch(1)
        foot.row.addWidget(self.cancel)
        foot.row.addWidget(self.open_button)
        whole = column(self.body)
        whole.addLayout(top)
        whole.addWidget(Hairline(theme))
        whole.addLayout(middle, 1)
        whole.addWidget(foot)

    def first_focus(self) -> QWidget:
        return self.list

    def wanted_size(self) -> tuple[int, int]:
        return self._theme.px(WIDTH), self._theme.px(HEIGHT)

    def _show_preview(self, row: int) -> None:
        self.preview.setPlainText("\n".join(self._candidates[row].preview) if row >= 0 else "")

    def take(self) -> None:
        """Open the file in the encoding that is looked at."""
        row = self.list.currentRow()
        if row >= 0:
            self.finish()
            self.chosen.emit(self._candidates[row].encoding)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.take()
        else:
            super().keyPressEvent(event)
