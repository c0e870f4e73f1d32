"""Match the schedule: which entry each talk is, with why; one key takes all that is ticked.

What matches and why is the workflow's; this shows it and lets a person choose otherwise.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from talkeditor.core.findings import Sureness
from talkeditor.core.schedule import Slot
from talkeditor.core.translation import later, tr, trn
from talkeditor.core.wording import counted, going_on
from talkeditor.ui.dialogs.listrows import TEXT_AT
from talkeditor.ui.dialogs.overlay import Footer, Hairline, Overlay, column, tint
from talkeditor.ui.dialogs.schedulelist import SCHEDULE_AT, WHY_AT, MatchLine, MatchList
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views import accessible
from talkeditor.ui.views.widgets import Button, CutLabel, KeyRow

WIDTH, ROWS_SHOWN = 1118, 9
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


@dataclass(frozen=True, slots=True)
class Place:
    """A room on a day, as a person reads it."""

    room: str
    day: str
    words: str


@dataclass(frozen=True, slots=True)
class MatchView:
    """What the dialog shows: where the schedule lies, the places best first, the rows, what is left over.

    `is_table`: its columns can be told anew.
    """

    where: str
    places: tuple[Place, ...]
    chosen: Place | None
    lines: tuple[MatchLine, ...]
    left_over: str
    is_table: bool = False


class ScheduleMatch(Overlay):
    """`used` has the entry of each ticked talk by its number; `place_chosen` a room and a day;
    `other_wanted` that another schedule is wanted, `columns_wanted` that the columns of the table are;
    `pasted` the text of a programme."""

    used = Signal(object)
    place_chosen = Signal(object)
    other_wanted = Signal()
    columns_wanted = Signal()
    pasted = Signal(str)

    def __init__(self, window: QWidget, theme: Theme, view: MatchView, queued: bool = False) -> None:
        super().__init__(window, theme, tr("Match the schedule"), queued)
        self.view = view
        self.below = QLabel()
        self.place_box, self.place_key = QComboBox(), KeyRow((("R", ""),), theme)
        self.list = MatchList(theme)
        self.note = CutLabel(theme)
        self.message = QLabel()
        self.other = Button(tr("Other schedule…"), theme)
        self.columns = Button(tr("Columns…"), theme, "C")
        self.not_now = Button(tr("Not now"), theme, "Esc")
        self.use = Button(tr("Use"), theme, "Return", primary=True)
        self._build()
        self.list.changed.connect(self._on_changed)
        self.list.looked.connect(self._show_note)
        self.place_box.activated.connect(self._on_place)
        self.other.clicked.connect(self.other_wanted)
        self.columns.clicked.connect(self.columns_wanted)
        self.not_now.clicked.connect(lambda: self.finish(False))
        self.use.clicked.connect(self.take)
        self.show_view(view)

    # Building

    def _build(self) -> None:
        theme = self._theme
        inset = theme.px(20)
        title = QLabel(tr("Match the schedule"))
        title.setFont(theme.font(FontRole.HEADING))
        self.below.setFont(theme.font(FontRole.BODY))
        self.below.setTextFormat(Qt.TextFormat.PlainText)
        self.below.setWordWrap(True)
        tint(self.below, theme.color("text2"))
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        tint(self.message, theme.color("text2"))
        self.place_box.setAccessibleName(tr("Room and day"))
        self.place_box.setToolTip(tr("Room and day (R: the next likely one)"))
        top = QVBoxLayout()
        top.setContentsMargins(inset, theme.px(14), inset, theme.px(10))
        top.setSpacing(theme.px(4))
        first = QHBoxLayout()
        first.addWidget(title)
        first.addStretch(1)
        first.addWidget(self.place_key)
        first.addWidget(self.place_box)
        top.addLayout(first)
        top.addWidget(self.below)
        whole = column(self.body)
        whole.addLayout(top)
        whole.addWidget(Hairline(theme))
        whole.addWidget(_Heads(theme))
        whole.addWidget(Hairline(theme))
        whole.addWidget(self.list, 1)
        whole.addWidget(self._hints())
        whole.addWidget(self._foot())

    def _hints(self) -> QWidget:
        theme = self._theme
        bar = Footer(theme)
        hints = (
            ("Right", tr("choose another entry")),
            ("Space", tr("leave this one out")),
            ("Ctrl+V", tr("paste a programme")),
        )
        bar.row.addWidget(self.note, 1)
        bar.row.addWidget(KeyRow(hints, theme))
        return bar

    def _foot(self) -> QWidget:
        foot = Footer(self._theme)
        foot.row.addWidget(self.other)
        foot.row.addWidget(self.columns)
        foot.row.addWidget(self.message, 1)
        foot.row.addWidget(self.not_now)
        foot.row.addWidget(self.use)
        return foot

    def first_focus(self) -> QWidget:
        return self.list

    def wanted_size(self) -> tuple[int, int]:
        theme = self._theme
        row = max(1, self.list.sizeHintForRow(0)) if self.list.lines else theme.px(45)
        rows = max(3, min(len(self.list.lines), ROWS_SHOWN))
        width = min(theme.px(WIDTH), self.width() - 2 * theme.px(8))
        layout = self.body.layout()
        whole = layout.totalHeightForWidth(width) if layout is not None else 0
        return width, whole - self.list.sizeHint().height() + rows * row

    # Showing

    def show_view(self, view: MatchView) -> None:
        """Show another match: another room, another schedule."""
        self.view = view
        self.place_box.clear()
        self.place_box.addItems([place.words for place in view.places])
        if view.chosen in view.places:
            self.place_box.setCurrentIndex(view.places.index(view.chosen))
        for widget in (self.place_box, self.place_key):
            widget.setVisible(len(view.places) > 1)
        self.columns.setVisible(view.is_table)
        self.below.setText(self._introduction(view))
        self.list.show_lines(view.lines)
        self.place()

    def show_problem(self, sentence: str) -> None:
        """Say why another schedule could not be taken; what is shown stays."""
        self._say(sentence, "error")

    def _introduction(self, view: MatchView) -> str:
        if view.chosen is None:
            return view.where
        matched = sum(line.slot is not None for line in view.lines)
        return tr(
            "{schedule}: {place}. {talks}, {matches}. Titles and speakers are filled in; "
            "you can change each of them later.",
            schedule=view.where,
            place=view.chosen.words,
            talks=counted(len(view.lines), "talk"),
            matches=counted(matched, "match", "matches"),
        )

    def _taken(self) -> dict[int, Slot]:
        return {line.talk: line.slot for line in self.list.lines if line.on and line.slot is not None}

    def _on_changed(self) -> None:
        number, doubled = len(self._taken()), self._doubled()
        self.use.set_words(trn("Use {n} match", "Use {n} matches", number))
        self.use.setEnabled(number > 0 and not doubled)
        if doubled:
            twice = tr(
                "“{title}” is chosen for two talks. Choose another entry for one of them.", title=doubled
            )
            self._say(twice, "error")
        else:
            self._say(self.view.left_over, "text2")
        self._show_note()

    def _say(self, sentence: str, token: str) -> None:
        self.message.setText(sentence)
        if sentence != self.message.accessibleName():
            self.message.setAccessibleName(sentence)
            accessible.announce(self, sentence, urgent=token == "error")
        tint(self.message, self._theme.color(token))

    def _doubled(self) -> str:
        """The title of an entry that two ticked talks have."""
        seen: set[str] = set()
        for slot in self._taken().values():
            if slot.id in seen:
                return slot.title
            seen.add(slot.id)
        return ""

    def _show_note(self) -> None:
        line = self.list.current
        if line is None:
            self.note.show_text(tr("No talk is found yet."))
            return
        others = ", ".join(slot.title for slot in line.others[:2])
        if line.slot is None:
            said = going_on("; ".join(line.planned))
        elif line.sureness is Sureness.SURE or line.slot != line.proposed or not others:
            said = line.reason
        else:
            said = tr("next best: {titles}", titles=others)
        self.note.show_text(tr("Talk {number}: {note}", number=line.talk, note=said))

    # Doing

    def take(self) -> None:
        """Take all that is ticked."""
        if self.use.isEnabled():
            taken = self._taken()
            self.finish()
            self.used.emit(taken)

    def _on_place(self, at: int) -> None:
        if 0 <= at < len(self.view.places):
            self.place_chosen.emit(self.view.places[at])
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.take()
        elif event.key() == Qt.Key.Key_R and event.modifiers() in _PLAIN and len(self.view.places) > 1:
            step = -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            at = (self.place_box.currentIndex() + step) % len(self.view.places)
            # The box goes ahead: pressed twice, the key means the place after the next.
            self.place_box.setCurrentIndex(at)
            self._on_place(at)
        elif event.key() == Qt.Key.Key_C and event.modifiers() == _PLAIN[0] and self.view.is_table:
            self.columns_wanted.emit()
        else:
            super().keyPressEvent(event)


class _Heads(QWidget):
    """The words over the three columns."""

    WORDS: Sequence[tuple[str, float]] = (
        (later("Heard in the stream"), 0),
        (later("In the schedule"), SCHEDULE_AT),
        (later("Match, and why"), WHY_AT),
    )

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(theme.row_height(FontRole.SMALL) + theme.px(10))

    def paintEvent(self, _: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setFont(theme.font(FontRole.SMALL))
        painter.setPen(theme.color("text2"))
        for words, part in self.WORDS:
            left = round(self.width() * part) if part else theme.px(TEXT_AT)
            painter.drawText(
                QRect(left, 0, self.width() - left, self.height()), Qt.AlignmentFlag.AlignVCenter, tr(words)
            )
