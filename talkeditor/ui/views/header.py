"""The head of the transcript: which segment this is, and the buttons that decide it.

A press only names a command (`triggered`); the command table says its words and keys.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from talkeditor.core.findings import Kind
from talkeditor.core.translation import tr, trn
from talkeditor.core.wording import counted, small
from talkeditor.ui.commands.base import Command
from talkeditor.ui.keymap import in_menu
from talkeditor.ui.marks import keycaps_width, paint_icon, paint_keycaps
from talkeditor.ui.session import Mode, Session
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views import accessible, phrases
from talkeditor.ui.views.widgets import Button

_MORE = (
    ("undecide", "next_undecided"),
    ("label_talk", "label_reel", "label_chatter", "label_break", "label_noise"),
    ("merge_next", "merge_prev", "join", "qa_here"),
    ("title", "edit_text", "why", "preview", "same_for_passes"),
)
# Details cut to less than this say nothing.
_SCRAP = 70


class DoneButton(Button):
    """The button that ends editing, in the green of the mode."""

    def _tokens(self) -> tuple[str, str, str]:
        return "edit", "edit", "onEdit"


class Header(QWidget):
    """Listens to the session; `set_narrow` folds title and speaker into it."""

    triggered = Signal(str)

    def __init__(
        self, session: Session, theme: Theme, commands: Sequence[Command], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._commands = {command.id: command for command in commands}
        self._narrow = self._single = False
        self._shown: object = None
        self._current = -1
        self._title = self._detail = self._icon = self._token = ""
        accessible.set_role(self, QAccessible.Role.Heading)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.accept = self._button("accept_next", tr("Accept and go on"), primary=True)
        self.drop = self._button("drop_next", tr("Drop", about="a segment"))
        self.split = self._button("split", tr("Split", about="a segment"))
        self.compare = self._button("compare", tr("Compare", about="passes of a reel"))
        self.more = Button("", theme, icon_name="dots")
        self.more.setToolTip(tr("More commands"))
        self.more.setAccessibleName(tr("More commands"))
        self.more.clicked.connect(self.open_menu)
        self.done = DoneButton(tr("Done", about="ends editing"), theme, self._keys("edit_done") or "Esc")
        self.done.clicked.connect(lambda: self.triggered.emit("edit_done"))
        self._named = {
            "accept_next": self.accept,
            "drop_next": self.drop,
            "split": self.split,
            "compare": self.compare,
            "edit_done": self.done,
        }
        self._buttons = (self.accept, self.drop, self.split, self.compare, self.more, self.done)
        self._layout = QHBoxLayout(self)
        self._layout.addStretch(1)
        for button in self._buttons:
            self._layout.addWidget(button)
        for signal in (session.changed, session.mode_changed, session.progressed):
            signal.connect(self._on_told)
        session.moved.connect(self._on_moved)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.refresh()

    def set_narrow(self, narrow: bool) -> None:
        """Show the form of a small window: title and speaker here, fewer buttons."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._shown = None
            self.updateGeometry()
            self.refresh()

    def set_single_pass(self, single: bool) -> None:
        """Tell that one pass was chosen rather than its reel: accepting means that pass alone."""
        if single != self._single:
            self._single = single
            self.refresh()

    def set_commands(self, commands: Sequence[Command]) -> None:
        """Take the commands with the keys that hold now."""
        self._commands = {command.id: command for command in commands}
        for name, button in self._named.items():
            button.set_keys(self._keys(name))
        self.update()

    @property
    def title(self) -> str:
        """What stands in bold."""
        return self._title

    @property
    def detail(self) -> str:
        """What stands beside or below it."""
        return self._detail

    def refresh(self) -> None:
        """Show the segment under the cursor."""
        has_one = self._session.is_open and bool(self._session.review.segments)
        self._current = self._session.current if has_one else -1
        now = (self._words(), self._session.mode, self._session.read_only, self._accept_words())
        if now == self._shown:
            return
        self._shown = now
        self._title, self._detail, self._icon, self._token = now[0]
        self._choose_buttons()
        self.setAccessibleName(". ".join(part for part in (self._title, self._detail) if part))
        self.update()

    def open_menu(self) -> None:
        """Open the menu with what else can be done to the segment."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = self.more.mapToGlobal(QPoint(self.more.width(), self.more.height()))
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    def menu(self) -> QMenu:
        """A menu of the commands that act on a segment, from the command table."""
        menu = QMenu(self)
        for group in _MORE:
            for command in (self._commands[name] for name in group if name in self._commands):
                keys = f"\t{in_menu(command.keys[0])}" if command.keys else ""
                action = menu.addAction(f"{command.title}{keys}")
                action.triggered.connect(lambda _=False, name=command.id: self.triggered.emit(name))
            menu.addSeparator()
        return menu

    # What is shown

    def _on_told(self, _: object = None) -> None:
        self.refresh()

    def _on_moved(self, _: object) -> None:
        """A move within a segment changes nothing here."""
        if self._session.current != self._current:
            self.refresh()

    def _keys(self, name: str) -> str:
        command = self._commands.get(name)
        return command.keys[0] if command is not None and command.keys else ""

    def _button(self, name: str, words: str, primary: bool = False) -> Button:
        button = Button(words, self._theme, self._keys(name), primary=primary)
        command = self._commands.get(name)
        button.setToolTip(command.title if command is not None else words)
        button.clicked.connect(lambda: self.triggered.emit(name))
        return button

    def _words(self) -> tuple[str, str, str, str]:
        """Title, detail, icon and its colour."""
        if not self._session.is_open or not self._session.review.segments:
            return "", "", "", "text2"
        review, index = self._session.review, self._session.current
        segment = review.segments[index]
        if self._session.mode is Mode.EDIT:
            name = phrases.name(review, index)
            return tr("Editing the text of {name}", name=name), tr("every key types"), "pencil", "edit"
        if phrases.is_unread(review, index, self._session.progress):
            return tr("Not read yet"), phrases.extent(review, index), "pending", "text2"
        kind = str(segment.kind)
        if not self._narrow or segment.kind is not Kind.TALK:
            return phrases.heading(review, index), phrases.extent(review, index), kind, kind
        first = review.parts_of(index)[0]
        number = phrases.talk_numbers(review)[index]
        title = phrases.talk_title(review, first)
        length = counted(len(review.lines_of(index)), "line")
        detail = " · ".join(part for part in (phrases.speakers(review, first), length) if part)
        head = f"{number}  {title}" if number else tr("Dropped: {title}", title=title)
        return head, detail, kind, kind

    def _choose_buttons(self) -> None:
        """Which buttons there are, and what they say."""
        is_open = bool(self._title)
        editing = self._session.mode is Mode.EDIT
        reel = is_open and self._session.segment.kind is Kind.REEL
        self.accept.set_words(self._accept_words())
        review, index = (self._session.review, self._session.current) if is_open else (None, -1)
        unread = review is not None and phrases.is_unread(review, index, self._session.progress)
        shown = {
            self.accept: not unread,
            self.drop: not self._narrow and not reel and not unread,
            self.split: not self._narrow and not reel,
            self.compare: reel and "compare" in self._commands,
            self.more: not self._session.read_only,
            self.done: False,
        }
        for button in self._buttons:
            wanted = button is self.done if editing else shown[button]
            button.setVisible(is_open and wanted)
        for button in (self.accept, self.drop, self.split):
            button.setEnabled(not self._session.read_only)

    def _accept_words(self) -> str:
        if (
            not self._session.is_open
            or not self._title
            or self._session.segment.kind is not Kind.REEL
            or self._session.segment.reel is None
        ):
            return tr("Accept and go on")
        if self._single:
            return tr("Accept this pass")
        passes = len(self._session.review.passes_of(self._session.segment.reel))
        if passes < 2:
            return tr("Accept and go on")
        return trn("Accept {count} pass", "Accept {count} passes", passes, count=small(passes))

    # Size and paint

    def sizeHint(self) -> QSize:
        rows = self._theme.row_height(FontRole.HEADING) + self._theme.row_height(FontRole.SMALL)
        least = rows + self._theme.px(8) if self._narrow else 0
        return QSize(self._theme.px(400), max(self._theme.px(48), least))

    def minimumSizeHint(self) -> QSize:
        buttons = self._layout.minimumSize().width()
        return QSize(buttons + self._theme.px(60), self.sizeHint().height())

    def _restyle(self) -> None:
        inset = self._theme.px(12)
        self._layout.setContentsMargins(inset, 0, inset, 0)
        self._layout.setSpacing(self._theme.px(8))
        self.updateGeometry()
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        editing = self._session.mode is Mode.EDIT and bool(self._title)
        painter.fillRect(self.rect(), theme.color("okTint" if editing else "surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("hairline"))
        if not self._title:
            return
        size, left = theme.px(17), theme.px(16)
        place = QRect(left, (self.height() - size) // 2, size, size)
        paint_icon(painter, place, self._icon, self._token, theme)
        left += size + theme.px(11)
        first = min((b.x() for b in self._buttons if not b.isHidden()), default=self.width())
        room = max(0, first - left - theme.px(8))
        if self._narrow and not editing:
            self._paint_two_rows(painter, left, room)
        else:
            self._paint_one_row(painter, left, room)

    def _paint_one_row(self, painter: QPainter, left: int, room: int) -> None:
        used = self._paint_text(painter, QRect(left, 0, room, self.height()), FontRole.HEADING, self._title)
        left, room = left + used + self._theme.px(12), room - used - self._theme.px(12)
        if room > self._theme.px(_SCRAP):
            self._paint_text(painter, QRect(left, 0, room, self.height()), FontRole.SMALL, self._detail)

    def _paint_two_rows(self, painter: QPainter, left: int, room: int) -> None:
        theme = self._theme
        high, low = theme.row_height(FontRole.HEADING), theme.row_height(FontRole.SMALL)
        top = (self.height() - high - low) // 2
        self._paint_text(painter, QRect(left, top, room, high), FontRole.HEADING, self._title)
        keys = (self._keys("title_f2") or self._keys("title"),)
        caps = keycaps_width(keys, theme) if keys[0] and self._session.segment.kind is Kind.TALK else 0
        hint = f" · {tr('edit with', about='the key stands behind')} " if caps else ""
        hint_width = theme.metrics(FontRole.SMALL).horizontalAdvance(hint) + caps
        if theme.metrics(FontRole.SMALL).horizontalAdvance(self._detail) + hint_width > room:
            hint, caps = "", 0
        place = QRect(left, top + high, room, low)
        used = self._paint_text(painter, place, FontRole.SMALL, self._detail + hint)
        if caps:
            paint_keycaps(painter, QPoint(left + used + theme.px(2), top + high + low // 2), keys, theme)

    def _paint_text(self, painter: QPainter, place: QRect, role: FontRole, text: str) -> int:
        """Draw one elided text; gives the width it took."""
        if place.width() <= 0:
            return 0
        metrics = self._theme.metrics(role)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.color("text" if role is FontRole.HEADING else "text2"))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)
