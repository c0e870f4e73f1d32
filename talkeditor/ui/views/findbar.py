"""The bar below the transcript in which one searches and replaces: words, options, the way through places."""

from enum import StrEnum
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from talkeditor.core.search import Mode, Query
from talkeditor.core.translation import later, tr, trn
from talkeditor.core.wording import count
from talkeditor.ui.marks import key_words
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.statusline import Hint
from talkeditor.ui.views.widgets import Button

PAUSE_MS = 60
MODES = {
    Mode.PLAIN: later("Plain words", "how words are searched"),
    Mode.SIMILAR: later("Similar words", "how words are searched"),
    Mode.EXPRESSION: later("Expression", "how words are searched"),
}
DISTANCES = (1, 2, 3)


class Scope(StrEnum):
    """Which lines are searched."""

    DAY = "day"
    TALK = "talk"
    LINE = "line"


class FindBar(QWidget):
    """`asked` carries the query a moment after it was typed, `stepped` +1 or -1, `closed` nothing.

    `listed` tells that the list of places is wanted, `template_typed` that other words are to be put there,
    `one_wanted` that they are for the current place, `all_wanted` for all ticked ones.
    `typing` tells that a field has the focus or lost it, `putting` that it is the one for what is put there.
    """

    asked = Signal(object)
    stepped = Signal(int)
    closed = Signal()
    typing = Signal(bool)
    putting = Signal(bool)
    listed = Signal()
    scoped = Signal(object)
    template_typed = Signal(str)
    one_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._part: float | None = None
        self.hints: tuple[Hint, ...] = ()
        self.setAccessibleName(tr("Find"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.field = _field(tr("Find in the stream"))
        self.field.addAction(theme.icon("search", "text2"), QLineEdit.ActionPosition.LeadingPosition)
        self.template = _field(tr("Put there instead"))
        self.template.addAction(theme.icon("pencil", "text2"), QLineEdit.ActionPosition.LeadingPosition)
        self.count, self.fault = QLabel(), QLabel()
        self.fault.setWordWrap(True)
        self.mode, self.distance, self.scope = QComboBox(), QComboBox(), QComboBox()
        self.case = QCheckBox(tr("Match case"))
        self.whole = QCheckBox(tr("Whole words"))
        self.captioned = QCheckBox(tr("As captioned too"))
        self.before = Button(tr("Previous", about="place found"), theme)
        self.before.setToolTip(key_words(("Shift", "Enter")))
        self.next = Button(tr("Next", about="place found"), theme, "Return")
        self.close_button = Button(tr("Close"), theme, "Esc")
        self.one = Button(tr("Replace"), theme)
        self.all = Button(tr("Replace ticked"), theme)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self._fill()
        self._lay_out()
        self._join()

    def _fill(self) -> None:
        self.mode.setAccessibleName(tr("How the words are taken"))
        for mode, words in MODES.items():
            self.mode.addItem(tr(words, about="how words are searched"), mode)
        self.distance.setAccessibleName(tr("How far similar words may differ"))
        for number in DISTANCES:
            self.distance.addItem(trn("{n} letter apart", "{n} letters apart", number), number)
        self.distance.setCurrentIndex(1)
        self.scope.setAccessibleName(tr("Where it is searched"))
        self.captioned.setToolTip(tr("Also find what a correction no longer says"))
        self.set_scopes(tr("Talk"), tr("Line", about="one line of the stream"))

    def _lay_out(self) -> None:
        self._buttons = self.one, self.all, self.before, self.next, self.close_button
        finding = self._row(self.field, self.count, self.before, self.next, self.close_button)
        self._replacing = self._row(self.template, self.one, self.all)
        options = self._row(self.mode, self.distance, self.case, self.whole, self.captioned, None, self.scope)
        self._rows = QVBoxLayout(self)
        for row in (finding, self.fault, self._replacing, options):
            self._rows.addWidget(row)
        # From the words to those that are to be put there and to what cannot be had by a key of its own.
        choices = self.mode, self.distance, self.case, self.whole, self.captioned, self.scope
        for before, behind in pairwise((self.field, self.template, *choices, *self._buttons)):
            self.setTabOrder(before, behind)
        self._replacing.hide()
        self.fault.hide()
        self.distance.hide()
        self._restyle()

    def _row(self, *widgets: QWidget | None) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            if widget is None:
                layout.addStretch(1)
            else:
                layout.addWidget(widget, isinstance(widget, QLineEdit))
        return row

    def _join(self) -> None:
        self.field.textEdited.connect(lambda _: self._timer.start())
        for box in (self.case, self.whole, self.captioned):
            box.toggled.connect(self._ask)
        self.mode.currentIndexChanged.connect(self._on_mode)
        self.distance.currentIndexChanged.connect(self._ask)
        self.scope.currentIndexChanged.connect(lambda _: self.scoped.emit(self.chosen_scope))
        self.template.textChanged.connect(self.template_typed)
        self.before.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(+1))
        self.close_button.clicked.connect(self.closed)
        self.one.clicked.connect(self._want_one)
        self.all.clicked.connect(self._want_all)
        for field in (self.field, self.template):
            field.installEventFilter(self)
        self._theme.changed.connect(self._restyle)

    # What is asked

    @property
    def query(self) -> Query:
        """What is searched now."""
        return Query(
            self.field.text(),
            self.case.isChecked(),
            self.whole.isChecked(),
            Mode(self.mode.currentData()),
            int(self.distance.currentData()),
            self.captioned.isChecked(),
        )

    @property
    def chosen_scope(self) -> Scope:
        """Which lines are searched."""
        return Scope(self.scope.currentData())

    @property
    def replacing(self) -> bool:
        """Whether it is shown what is to be put in the place of the hits."""
        return not self._replacing.isHidden()

    def begin(self, words: str, replacing: bool = False) -> None:
        """Take the focus, the words ready to be replaced; without words those searched last stay."""
        if words:
            self.field.setText(words)
        self._replacing.setVisible(replacing)
        field = self.template if replacing and self.field.text() else self.field
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def choose_day(self) -> None:
        """Choose the whole day, without searching it."""
        self.scope.blockSignals(True)
        self.scope.setCurrentIndex(0)
        self.scope.blockSignals(False)

    def set_scopes(self, talk: str, line: str) -> None:
        """Name the talk and the line that may be searched alone; which of them is chosen stays."""
        now = self.scope.currentIndex()
        self.scope.blockSignals(True)
        self.scope.clear()
        for scope, words in ((Scope.DAY, tr("Whole day")), (Scope.TALK, talk), (Scope.LINE, line)):
            self.scope.addItem(words, scope)
        self.scope.setCurrentIndex(max(0, now))
        self.scope.blockSignals(False)

    def set_keys(self, all_ticked: tuple[str, ...]) -> None:
        """Show the key that replaces all."""
        self.all.set_keys(all_ticked)
        self.hints = (
            Hint(("Enter",), tr("replace, go on")),
            Hint(all_ticked, tr("all ticked")),
            Hint(("↓",), tr("places")),
            Hint(("Esc",), tr("close")),
        )

    def flush(self) -> None:
        """Search what was typed a moment ago at once."""
        if self._timer.isActive():
            self._ask()

    def _on_mode(self) -> None:
        mode = Mode(self.mode.currentData())
        self.distance.setVisible(mode is Mode.SIMILAR)
        # Similar words are whole ones.
        self.whole.setEnabled(mode is not Mode.SIMILAR)
        self._ask()

    def _ask(self) -> None:
        self._timer.stop()
        self.asked.emit(self.query)

    def _step(self, step: int) -> None:
        self.flush()
        self.stepped.emit(step)

    def _want_one(self) -> None:
        self.flush()
        self.one_wanted.emit()

    def _want_all(self) -> None:
        self.flush()
        self.all_wanted.emit()

    # What is told

    def show_count(self, words: str) -> None:
        """Say how many places there are, and which one this is."""
        self.count.setText(words)
        self.field.setAccessibleDescription(self.fault.text() or words)

    def show_fault(self, sentence: str) -> None:
        """Say what is wrong with what was typed; nothing where all is well."""
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence or self.count.text())

    def show_ticked(self, number: int, able: bool) -> None:
        """Say how many places are ticked; `able`: whether they can be replaced now."""
        ticked = trn("Replace {n} ticked", "Replace {n} ticked", number) if number else tr("Replace ticked")
        self.all.set_words(ticked)
        self.all.setEnabled(able and number > 0)
        self.one.setEnabled(able)

    def show_progress(self, part: float | None) -> None:
        """Show how far a work is; None where none is under way."""
        if part != self._part:
            self._part = part
            self.close_button.set_words(tr("Close") if part is None else tr("Stop"))
            self.update()

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            comes = event.type() is QEvent.Type.FocusIn
            self.typing.emit(comes)
            if watched is self.template:
                self.putting.emit(comes)
        elif event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # Nothing typed to take back: the key is the window's, it takes back the last step.
            undo = event.matches(QKeySequence.StandardKey.Undo)
            if undo and isinstance(watched, QLineEdit) and not watched.isUndoAvailable():
                event.ignore()
                return True
        return False

    def forget_typing(self) -> None:
        """A step was taken: undo is to take that back, not what was typed before."""
        for field in (self.field, self.template):
            at = field.cursorPosition()
            field.blockSignals(True)
            field.setText(field.text())
            field.blockSignals(False)
            field.setCursorPosition(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Down and (self.field.hasFocus() or self.template.hasFocus()):
            self.flush()
            self.listed.emit()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        elif self.template.hasFocus():
            self._want_one()
        else:
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else +1)

    # Looks

    def _restyle(self) -> None:
        px, small = self._theme.px, self._theme.font(FontRole.SMALL)
        for widget in (self.count, self.fault, self.case, self.whole, self.captioned):
            widget.setFont(small)
        for box in (self.mode, self.distance, self.scope):
            box.setFont(small)
        palette = self.fault.palette()
        palette.setColor(self.fault.foregroundRole(), self._theme.color("error"))
        self.fault.setPalette(palette)
        widest = tr("{place} of {places}", place=count(2_000), places=f"{count(20_000)}+")
        self.count.setMinimumWidth(self._theme.metrics(FontRole.SMALL).horizontalAdvance(widest))
        for field in (self.field, self.template):
            field.setMinimumWidth(px(140))
        self._rows.setContentsMargins(px(14), px(7), px(14), px(7))
        self._rows.setSpacing(px(7))
        for row in self.findChildren(QHBoxLayout):
            row.setSpacing(px(10))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("window"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("border"))
        if self._part is not None:
            thick = max(2, self._theme.px(3))
            painter.fillRect(0, 0, round(self.width() * self._part), thick, self._theme.color("accent"))


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(name)
    return field
