"""The Details: title, speaker, label, *Why here?*, cleaned text; while editing, the line as it was and is.

Shows the segment under the cursor and says what a person wants of it; holds no document logic.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from talkeditor.core.findings import Kind
from talkeditor.core.progress import reached
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.transcript import Position
from talkeditor.core.translation import later, tr, trn
from talkeditor.core.wording import line_number, small
from talkeditor.ui.commands.base import Command
from talkeditor.ui.session import Change, Mode, Session
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views import phrases
from talkeditor.ui.views.cleaned import CleanedView
from talkeditor.ui.views.column import Column, PartHead
from talkeditor.ui.views.detecting import DetectingView
from talkeditor.ui.views.fields import Field
from talkeditor.ui.views.lineform import LineForm
from talkeditor.ui.views.why import WhyView

if TYPE_CHECKING:
    from talkeditor.core.language import Language

# By what was heard: a title, speakers, and in which line.
_HEARD = {
    (True, True, True): later("Heard: “{title}” by “{speakers}”, line {line}."),
    (True, True, False): later("Heard: “{title}” by “{speakers}”."),
    (True, False, True): later("Heard: “{title}”, line {line}."),
    (True, False, False): later("Heard: “{title}”."),
    (False, True, True): later("Heard by “{speakers}”, line {line}."),
    (False, True, False): later("Heard by “{speakers}”."),
}
_DUE = QEvent.Type(QEvent.registerEventType())


class PaneHead(QWidget):
    """The head of the pane: its name, and the state of the segment as icon and word."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title, self._note, self._icon, self._token = tr("Details"), "", "", "text2"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_words(self, title: str, note: str = "", icon: str = "", token: str = "text2") -> None:
        """Show a name, and at the right a note with an icon before it."""
        self._title, self._note, self._icon, self._token = title, note, icon, token
        self.setAccessibleName(f"{title}: {note}" if note else title)
        self.update()

    @property
    def note(self) -> str:
        """What stands at the right."""
        return self._note

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(160), max(self._theme.px(34), self._theme.row_height(FontRole.SMALL) + 8))

    def paintEvent(self, _: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("hairline"))
        inset = theme.px(12)
        area = self.rect().adjusted(inset, 0, -inset, -1)
        painter.setFont(theme.font(FontRole.SMALL_STRONG))
        painter.setPen(theme.color("text2"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._title)
        painter.setFont(theme.font(FontRole.SMALL))
        painter.setPen(theme.color(self._token))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._note)
        if self._icon:
            size = theme.px(14)
            left = area.right() - theme.metrics(FontRole.SMALL).horizontalAdvance(self._note) - size - 7
            pixmap = theme.pixmap(self._icon, self._token, size, self.devicePixelRatioF())
            painter.drawPixmap(left, (self.height() - size) // 2, pixmap)


class Details(QWidget):
    """Listens to the session. What a person says comes out as signals, with the segment's index.

    `title_kept` and `speakers_kept` tell a changed value; `title_entered` (the title, whether Space opened
    the field) and `left` ask for the way back to the transcript. `place_chosen` has the index of the
    segment whose start is asked for and a position; `line_restored` a line.
    """

    title_kept = Signal(int, str)
    speakers_kept = Signal(int, object)
    title_entered = Signal(str, bool)
    label_chosen = Signal(int, object)
    place_chosen = Signal(int, object)
    line_restored = Signal(int)
    everywhere_wanted = Signal()
    left = Signal()
    typing = Signal(bool)
    triggered = Signal(str)
    stop_requested = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        commands: Sequence[Command] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._keys = {command.id: command.keys[0] for command in commands if command.keys}
        self._opened_by_space = False
        self._asked = -1
        self._due = False
        self._of = Position(0, 0)
        self._shown: tuple[Review, int] | None = None
        self.head = PaneHead(theme)
        self.title = Field(tr("Title"), tr("No title"))
        self.speaker = Field(tr("Speaker"), tr("Nobody named"))
        self.label = QComboBox()
        self.source = QLabel()
        self.why = WhyView(session, theme, self._keys.get("why", ""))
        self.cleaned = CleanedView(session, theme)
        self.detecting = DetectingView(session, theme)
        self.line_form = LineForm(session, theme, self._keys.get("glossary", ""))
        self._build()
        self._connect()
        self._restyle()
        self.refresh()

    # Asked from outside

    def set_commands(self, commands: Sequence[Command]) -> None:
        """Take the commands with the keys that hold now."""
        self._keys = {command.id: command.keys[0] for command in commands if command.keys}
        self.why.set_keys(self._keys.get("why", ""))
        self.cleaned_head.set_keys(self._keys.get("preview", ""))
        self.line_form.set_keys(self._keys.get("glossary", ""))

    def edit_title(self, opened_by_space: bool = False) -> None:
        """Give the title field the focus, its text selected; Enter goes on if Space opened it.

        Asked for again by who accepts (the button that was pressed), it is Enter: what stands there holds.
        """
        current = self._session.current
        if opened_by_space and self._opened_by_space and self._asked == current:
            self._on_title_entered(self.title.value)
            return
        self._opened_by_space, self._asked = opened_by_space, current
        self._catch_up()
        self.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.title.selectAll()

    def show_why(self) -> None:
        """Give the evidence list the focus, or the first field where there is none."""
        self._catch_up()
        if not self.why.take_focus():
            self.take_focus()

    def take_focus(self) -> None:
        """Give the first control the focus."""
        self._catch_up()
        for widget in (self.title, self.label, self.detecting.stop, self.line_form.restore):
            if widget.isVisibleTo(self) and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def set_language(self, language: "Language | None") -> None:
        """Clean the text by the words of this language; None: by those of the stream's own."""
        self.cleaned.set_language(language)

    # Building

    def _build(self) -> None:
        for kind in Kind:
            self.label.addItem(tr(phrases.KIND_WORDS[kind]), kind)
        self.label.setAccessibleName(_label())
        self.source.setWordWrap(True)
        self._fields = _FieldGrid(self._theme, self.title, self.speaker, self.label, self.source)
        self.cleaned_head = PartHead(self._theme, tr("Cleaned text"), self._keys.get("preview", ""))
        self.area = Column(
            self._theme,
            (self.detecting, self.line_form, self._fields, self.why, self.cleaned_head, self.cleaned),
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self.area, 1)

    def _connect(self) -> None:
        session = self._session
        for signal in (session.progressed, session.mode_changed):
            signal.connect(self._on_told)
        session.changed.connect(self._on_changed)
        session.moved.connect(self._on_moved)
        self._theme.changed.connect(self._restyle)
        self.title.kept.connect(lambda text: self._keep(self.title_kept, text))
        self.title.entered.connect(self._on_title_entered)
        self.speaker.kept.connect(lambda text: self._keep(self.speakers_kept, _names(text)))
        self.speaker.entered.connect(self._on_speaker_entered)
        for field in (self.title, self.speaker):
            field.left.connect(self._on_left)
            field.typing.connect(self._on_typing)
        self.label.activated.connect(self._on_label)
        self.why.jumped.connect(lambda line: session.go(line, remember=True))
        self.why.accepted.connect(lambda: self.triggered.emit("accept_next"))
        self.why.place_chosen.connect(self.place_chosen)
        self.cleaned.computed.connect(self._on_cleaned)
        self.detecting.stop_requested.connect(self.stop_requested)
        self.line_form.restored.connect(self.line_restored)
        self.line_form.wanted_everywhere.connect(self.everywhere_wanted)
        self.line_form.changed.connect(self.area.settle)

    # What a person did

    def _keep(self, signal: SignalInstance, value: object) -> None:
        """Tell a kept value with its segment, which may have moved in the list meanwhile."""
        index = self._session.review.index_at(self._of) if self._session.is_open else -1
        if index >= 0 and self._session.review.segments[index].start == self._of:
            signal.emit(self._session.review.parts_of(index)[0], value)

    def _on_title_entered(self, title: str) -> None:
        opened, self._opened_by_space = self._opened_by_space, False
        self.title_entered.emit(title, opened)

    def _on_speaker_entered(self, _: str) -> None:
        self._on_title_entered(self.title.value)

    def _on_left(self) -> None:
        self._opened_by_space = False
        self.left.emit()

    def _on_typing(self, typing: bool) -> None:
        self.typing.emit(typing)
        if not typing and not (self.title.hasFocus() or self.speaker.hasFocus()):
            self.refresh()

    def _on_label(self, at: int) -> None:
        kind = Kind(self.label.itemData(at))
        if self._session.is_open and kind is not self._session.segment.kind:
            self.label_chosen.emit(self._session.current, kind)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_left()
        else:
            super().keyPressEvent(event)

    # Showing

    def _on_moved(self, _: object = None) -> None:
        """A move within a segment changes nothing here, but for the line that is being edited."""
        shown = self._shown
        same = shown is not None and shown[0] is self._session.review and shown[1] == self._session.current
        if not same or self._session.mode is Mode.EDIT:
            self.refresh()

    def _on_told(self, _: object = None) -> None:
        self.refresh()

    def _on_changed(self, change: Change) -> None:
        """After a step wait for the move that most of them end with: one refresh, before the next paint."""
        if change.edit is None:
            self.refresh()
        elif not self._due:
            self._due = True
            QCoreApplication.postEvent(self, QEvent(_DUE), Qt.EventPriority.HighEventPriority.value)

    def _catch_up(self) -> None:
        if self._due:
            self.refresh()

    def event(self, event: QEvent) -> bool:
        if event.type() == _DUE:
            self._catch_up()
            return True
        return super().event(event)

    def refresh(self) -> None:
        """Show the segment under the cursor."""
        self._due = False
        is_open = self._session.is_open and bool(self._session.review.segments)
        editing = is_open and self._session.mode is Mode.EDIT
        self.detecting.refresh()
        self.line_form.setVisible(editing)
        review = self._session.review if is_open else None
        index = self._session.current if is_open else -1
        unread = review is None or phrases.is_unread(review, index, self._session.progress)
        self._fields.setVisible(not unread and not editing)
        self.why.setVisible(not unread and not editing)
        if review is None or (unread and not editing):
            self._shown = None
            self.head.show_words(tr("Details"))
            self.cleaned_head.hide()
            self.cleaned.hide()
            self.area.settle()
            return
        self._shown = review, index
        if editing:
            self.line_form.refresh()
            self._tell_changed(review, index)
        else:
            state = phrases.state(review, index)
            self.head.show_words(tr("Details"), state.word, state.icon, state.token)
            self._show_fields(review, index)
            self.why.refresh()
        self.cleaned.refresh()
        self.area.settle()

    def show_typed(self, text: str) -> None:
        """Show what is being typed for the line under the cursor."""
        self.line_form.show_typed(text)
        if self._shown is not None and self._session.mode is Mode.EDIT:
            self._tell_changed(*self._shown)

    def _tell_changed(self, review: Review, index: int) -> None:
        changed = self.line_form.changed_in(review, index)
        name = phrases.name(review, index)
        note = trn("{n} line changed in {name}", "{n} lines changed in {name}", changed, name=name)
        self.head.show_words(tr("This line"), note)

    def _show_fields(self, review: Review, index: int) -> None:
        segment = review.segments[index]
        first = review.segments[review.parts_of(index)[0]]
        typing = self.title.hasFocus() or self.speaker.hasFocus()
        if not typing:
            self._of = segment.start
        if segment.start == self._of:
            self.title.show_value(first.shown_title)
            self.speaker.show_value(", ".join(first.shown_speakers))
        self._fields.show_talk(segment.kind is Kind.TALK)
        self.label.setCurrentIndex(list(Kind).index(segment.kind))
        self.source.setText(_source(review, index, first) + _progress(review, index))
        read_only = self._session.read_only
        self.title.setReadOnly(read_only)
        self.speaker.setReadOnly(read_only)
        self.label.setEnabled(not read_only)

    def _on_cleaned(self) -> None:
        cleaned = self.cleaned
        self.cleaned_head.setVisible(not cleaned.is_empty)
        self.cleaned_head.show_words(cleaned.headline, cleaned.words, cleaned.removed)
        self.area.settle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.cleaned.refresh()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(400), self._theme.px(600))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(280), self._theme.px(160))

    def _restyle(self) -> None:
        for at, kind in enumerate(Kind):
            self.label.setItemIcon(at, self._theme.icon(str(kind), str(kind)))
        self._fields.restyle()
        self.updateGeometry()


class _FieldNames(NamedTuple):
    """The names over the fields."""

    title: QLabel
    speaker: QLabel
    label: QLabel


class _FieldGrid(QWidget):
    """Title over speaker and label, and where the values come from."""

    def __init__(
        self, theme: Theme, title: QWidget, speaker: QWidget, label: QWidget, source: QLabel
    ) -> None:
        super().__init__()
        self._theme, self._source = theme, source
        self._names = _FieldNames(QLabel(tr("Title")), QLabel(tr("Speaker")), QLabel(_label()))
        for name, buddy in zip(self._names, (title, speaker, label), strict=True):
            name.setBuddy(buddy)
        self._grid = QGridLayout(self)
        self._grid.addWidget(self._names.title, 0, 0, 1, 2)
        self._grid.addWidget(title, 1, 0, 1, 2)
        self._grid.addWidget(self._names.speaker, 2, 0)
        self._grid.addWidget(speaker, 3, 0)
        self._grid.addWidget(self._names.label, 2, 1)
        self._grid.addWidget(label, 3, 1)
        self._grid.addWidget(source, 4, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        self._of_talk = (self._names.title, title, self._names.speaker, speaker)
        self._label = label
        QWidget.setTabOrder(title, speaker)
        QWidget.setTabOrder(speaker, label)

    def show_talk(self, talk: bool) -> None:
        """Show the fields of a talk, or the label alone over the whole width."""
        for widget in self._of_talk:
            widget.setVisible(talk)
        self._grid.setColumnStretch(0, 1 if talk else 0)
        self._grid.setColumnStretch(1, 0 if talk else 1)
        self._grid.setHorizontalSpacing(self._theme.px(10) if talk else 0)

    def restyle(self) -> None:
        """Take fonts and distances from the theme."""
        theme = self._theme
        inset = theme.px(12)
        self._grid.setContentsMargins(inset, theme.px(10), inset, theme.px(8))
        for name in (self._names.speaker, self._names.label):
            name.setContentsMargins(0, theme.px(6), 0, 0)
        self._source.setContentsMargins(0, theme.px(4), 0, 0)
        self._grid.setVerticalSpacing(theme.px(3))
        self._label.setMinimumWidth(theme.px(108))
        for label, token in (*((name, "text2") for name in self._names), (self._source, "text2")):
            label.setFont(theme.font(FontRole.SMALL))
            palette = label.palette()
            palette.setColor(label.foregroundRole(), theme.color(token))
            label.setPalette(palette)

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("hairline"))


def _names(text: str) -> tuple[str, ...]:
    """The names in a comma-separated list."""
    return tuple(name for part in text.split(",") if (name := " ".join(part.split())))


def _source(review: Review, index: int, first: Segment) -> str:
    """Where the values of a talk come from; of another segment, what becomes of its lines."""
    segment = review.segments[index]
    number = len(review.lines_of(index))
    if segment.kind is Kind.REEL and segment.reel is not None and segment.status is not Status.DROPPED:
        return trn(
            "Pass {number} of {passes}. Left out of every talk; its {n} line stays in the project.",
            "Pass {number} of {passes}. Left out of every talk; its {n} lines stay in the project.",
            number,
            number=review.pass_number(index),
            passes=small(len(review.passes_of(segment.reel))),
        )
    lines = trn("Its {n} line stays in the project.", "Its {n} lines stay in the project.", number)
    if segment.status is Status.DROPPED:
        return f"{tr('Dropped: in no export.')} {lines}"
    if segment.kind is not Kind.TALK:
        return f"{tr('Left out of every talk.')} {lines}"
    heard = _heard(first)
    if first.slot is not None:
        return f"{tr('From the schedule.')} {heard or tr('Nothing of it was heard.')}"
    return heard or tr("No title was heard.")


def _label() -> str:
    return tr("Label", about="what a segment is: talk, reel, noise")


def _heard(segment: Segment) -> str:
    """What was heard of title and speakers, and where; nothing where none of it was."""
    heard = segment.finding.heard if segment.finding else None
    if heard is None or not (heard.title or heard.speakers):
        return ""
    known = bool(heard.title), bool(heard.speakers), heard.line is not None
    line = line_number(heard.line) if heard.line is not None else ""
    return tr(_HEARD[known], title=heard.title, speakers=", ".join(heard.speakers), line=line)


def _progress(review: Review, index: int) -> str:
    """How far a talk is corrected, in a sentence; nothing where nobody said."""
    percent = phrases.percent_proofed(review, index)
    if percent in (0, 100):
        return f" {tr('Corrected to its end.')}" if percent else ""
    mark = reached(review, review.parts_of(index))
    if mark is None:
        return f" {tr('Corrected {percent}% of it.', percent=percent)}"
    text = tr("Corrected up to line {line}, {percent}% of it.", line=line_number(mark), percent=percent)
    return f" {text}"
