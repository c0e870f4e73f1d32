"""The glossary's queue: a row for each name with what was heard for it, beside it all places in context.

What was heard for which name, and what a decision makes of it, is the workflow's; this shows it and lets a
person choose otherwise.
"""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QElapsedTimer, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from talkeditor.core.translation import later, tr, trn
from talkeditor.core.wording import counted
from talkeditor.ui.dialogs.glossarylist import NameList, columns
from talkeditor.ui.dialogs.glossaryplaces import PlaceList
from talkeditor.ui.dialogs.listrows import TEXT_AT
from talkeditor.ui.dialogs.overlay import Footer, Hairline, Overlay, column
from talkeditor.ui.dialogs.sentence import KeySentence
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.details import PaneHead
from talkeditor.ui.views.widgets import Button, CutLabel, KeyRow
from talkeditor.workflow.namerules import places_of
from talkeditor.workflow.soundalikes import Row

WIDTH, HEIGHT, NAMES_PART = 1158, 580, 57
_BELOW = later(
    "One decision fixes a word everywhere in the talks. The captions keep their own words underneath; "
    "{keys} takes it all back in one step."
)
_LOOKING = later("Looking for words that sound like names. Esc stops.")
_SECOND_MS = 1000
_NOTHING = later("No name was heard otherwise in the talks. G on a word puts it right everywhere.")
_ALL_DECIDED = later("All names are decided.")
_REMEMBER = later("Remember for the other streams of this conference")
_REMEMBER_ALWAYS = later("Remember for all streams")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NAME_HINTS = (
    ("Space", later("tick")),
    ("F2", later("change the word")),
    ("Right", later("single places")),
    ("N", later("never")),
    ("S", later("skip")),
    ("Ctrl+Enter", later("fix this one")),
)
_PLACE_HINTS = (
    ("Space", later("tick")),
    ("Left", later("back")),
    ("P", later("this place")),
    ("T", later("this talk")),
    ("D", later("whole day")),
    ("N", later("never in this talk")),
)


def _hints(hints: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(keys, tr(words)) for keys, words in hints]


def _said_of(skipped: int) -> str:
    if not skipped:
        return ""
    return trn("{n} name skipped: Shift+S brings back.", "{n} names skipped: Shift+S brings back.", skipped)


class Asked(StrEnum):
    """What the queue asks for."""

    FIX = "fix"
    FIX_ONE = "fix one"
    NEVER = "never"
    NEVER_HERE = "never here"
    SKIP = "skip"
    UNSKIP = "unskip"
    UNDO = "undo"


class GlossaryQueue(Overlay):
    """`asked` tells what is wanted, with the rows it is wanted for and the place (or None);
    `rewritten` another right form for a row.
    """

    asked = Signal(object, object, object)
    rewritten = Signal(object, str)

    def __init__(
        self, window: QWidget, theme: Theme, undo: str, queued: bool = False, event: str = ""
    ) -> None:
        super().__init__(window, theme, tr("Glossary: words that sound alike"), queued)
        self.below = KeySentence(tr(_BELOW), undo, theme, without=tr("undo"))
        self.list, self.places = NameList(theme), PlaceList(theme)
        self.head = PaneHead(theme)
        self.hints = KeyRow(_hints(_NAME_HINTS), theme)
        self.note = CutLabel(theme)
        self.message = QLabel(tr(_LOOKING))
        self._since = QElapsedTimer()
        self._clock = QTimer(self, interval=_SECOND_MS)
        self._clock.timeout.connect(self._on_second)
        self.remember = QCheckBox(tr(_REMEMBER if event else _REMEMBER_ALWAYS))
        self.remember.setChecked(bool(event))
        self.remember.setToolTip(event)
        self.not_now = Button(tr("Not now"), theme, "Esc")
        self.fix = Button(tr("Fix"), theme, "Return", primary=True)
        self._skipped = 0
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self._on_changed()

    # Building

    def _build(self) -> None:
        theme = self._theme
        inset = theme.px(20)
        title = QLabel(tr("Glossary: words that sound alike"))
        title.setFont(theme.font(FontRole.HEADING))
        top = QVBoxLayout()
        top.setContentsMargins(inset, theme.px(14), inset, theme.px(10))
        top.setSpacing(theme.px(4))
        top.addWidget(title)
        top.addWidget(self.below)
        self._stack.addWidget(self._waiting())
        self._stack.addWidget(self._lists())
        whole = column(self.body)
        whole.addLayout(top)
        whole.addWidget(Hairline(theme))
        whole.addWidget(self._stack, 1)
        whole.addWidget(self._hint_bar())
        whole.addWidget(self._foot())

    def _waiting(self) -> QWidget:
        """What stands while names are looked for, and where there is none."""
        theme, page = self._theme, QWidget()
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(theme.px(20), theme.px(20), theme.px(20), theme.px(20))
        layout.addStretch(1)
        layout.addWidget(self.message)
        layout.addStretch(1)
        return page

    def _lists(self) -> QWidget:
        theme, page = self._theme, QWidget()
        names, places = QWidget(), QWidget()
        left, right = column(names), column(places)
        left.addWidget(_Heads(theme))
        left.addWidget(Hairline(theme))
        left.addWidget(self.list, 1)
        right.addWidget(self.head)
        right.addSpacing(theme.px(4))
        right.addWidget(self.places, 1)
        both = QHBoxLayout(page)
        both.setContentsMargins(1, 0, 1, 0)
        both.setSpacing(0)
        both.addWidget(names, NAMES_PART)
        both.addWidget(_Upright(theme))
        both.addWidget(places, 100 - NAMES_PART)
        return page

    def _hint_bar(self) -> QWidget:
        bar = Footer(self._theme)
        self.hints.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        bar.row.addWidget(self.note, 1)
        bar.row.addWidget(self.hints)
        return bar

    def _foot(self) -> QWidget:
        foot = Footer(self._theme)
        foot.row.addWidget(self.remember)
        foot.row.addStretch(1)
        foot.row.addWidget(self.not_now)
        foot.row.addWidget(self.fix)
        return foot

    def _connect(self) -> None:
        self.list.changed.connect(self._on_changed)
        self.list.looked.connect(self._on_looked)
        self.list.rewritten.connect(self.rewritten)
        self.list.focused.connect(lambda: self.hints.set_hints(_hints(_NAME_HINTS)))
        self.places.focused.connect(lambda: self.hints.set_hints(_hints(_PLACE_HINTS)))
        self.places.changed.connect(self._on_places)
        self.places.left.connect(self._to_names)
        self.not_now.clicked.connect(lambda: self.finish(False))
        self.fix.clicked.connect(lambda: self._ask(Asked.FIX))

    def first_focus(self) -> QWidget:
        return self.list if self.list.lines else self.body

    def wanted_size(self) -> tuple[int, int]:
        return self._theme.px(WIDTH), self._theme.px(HEIGHT)

    # Showing

    def open(self) -> None:
        super().open()
        self._since.start()
        self._clock.start()

    def _on_second(self) -> None:
        seconds = trn("{n} second so far.", "{n} seconds so far.", self._since.elapsed() // _SECOND_MS)
        self.message.setText(f"{tr(_LOOKING)} {seconds}")

    def show_rows(self, rows: tuple[Row, ...], at: str = "", skipped: int = 0) -> None:
        """Show these rows, looking at the one with the key `at`; `skipped`: how many more were skipped."""
        self._skipped = skipped
        self._clock.stop()
        had = bool(self.list.lines)
        index = next((n for n, row in enumerate(rows) if row.key == at), 0)
        self.list.show_rows(rows, index)
        self._on_looked()
        self._stack.setCurrentIndex(1 if rows else 0)
        if not rows:
            self.message.setText(tr(_ALL_DECIDED if had else _NOTHING))
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def put(self, row: Row) -> None:
        """Show a row in place of the one with the same key."""
        self.list.put(row)

    def write(self) -> None:
        """Let the person type the right form of the current row."""
        self.list.write()

    def say(self, sentence: str) -> None:
        """Tell what was done, at the left of the hints."""
        self.note.show_text(sentence)

    def _on_changed(self) -> None:
        number = places_of(self.list.lines)
        self.fix.set_words(trn("Fix {n} place", "Fix {n} places", number))
        self.fix.setEnabled(number > 0)
        self._show_places()

    def _on_looked(self) -> None:
        row = self.list.current
        why = row.why if row is not None and row.spots and row.right == row.proposed else ""
        self.say(" ".join(part for part in (why, _said_of(self._skipped)) if part))
        self._show_places()

    def _show_places(self) -> None:
        row = self.list.current
        self.places.show_row(row)
        number = 0 if row is None else len(row.spots) or row.left_out
        name = "" if row is None else row.right or row.heard[0]
        self.head.show_words(
            f"{name}, {counted(number, 'place')}" if name else "",
            "" if row is None or not row.spots else trn("{n} ticked", "{n} ticked", len(row.ticked)),
        )

    def _on_places(self, row: Row) -> None:
        self.list.put(row)

    # What is pressed

    def _to_names(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_places(self) -> None:
        if self.places.lines:
            self.places.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, what: Asked) -> None:
        row, spot = self.list.current, self.places.current
        if what is Asked.FIX and self.fix.isEnabled():
            rows: Sequence[Row] = tuple(row for row in self.list.lines if row.on and row.able)
            self.asked.emit(what, rows, None)
        elif what in (Asked.UNDO, Asked.UNSKIP):
            self.asked.emit(what, (), None)
        elif what is not Asked.FIX and row is not None:
            self.asked.emit(what, (row,), spot if what is Asked.NEVER_HERE else None)

    def _wanted(self, event: QKeyEvent) -> Asked | None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = held == Qt.KeyboardModifier.ControlModifier
        if control:
            return Asked.FIX_ONE if key in _ENTER else Asked.UNDO if key == Qt.Key.Key_Z else None
        if held == Qt.KeyboardModifier.ShiftModifier:
            return {Qt.Key.Key_N: Asked.NEVER, Qt.Key.Key_S: Asked.UNSKIP}.get(Qt.Key(key))
        if key in _ENTER:
            return Asked.FIX
        if key == Qt.Key.Key_N:
            return Asked.NEVER_HERE if self.places.hasFocus() else Asked.NEVER
        return Asked.SKIP if key == Qt.Key.Key_S else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        what = self._wanted(event)
        if what is not None:
            if not event.isAutoRepeat():
                self._ask(what)
        elif event.key() == Qt.Key.Key_Right and self.list.hasFocus():
            self._to_places()
        else:
            super().keyPressEvent(event)


class _Heads(QWidget):
    """The words over the three columns of the names."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(theme.row_height(FontRole.SMALL) + theme.px(10))

    def paintEvent(self, _: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setFont(theme.font(FontRole.SMALL))
        painter.setPen(theme.color("text2"))
        lefts = (theme.px(TEXT_AT), *columns(self.width(), theme))
        for words, left in zip((tr("Write"), tr("Heard as"), tr("How sure")), lefts, strict=True):
            place = QRect(left, 0, self.width() - left, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)


class _Upright(QWidget):
    """A line down, one pixel wide."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedWidth(1)

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("hairline"))
