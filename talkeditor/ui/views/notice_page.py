"""A page in place of a stream. Always three sentences: what happened, what was kept, what to do next."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.translation import later, tr
from talkeditor.core.wording import counted, going_on
from talkeditor.ui.commands.base import Command
from talkeditor.ui.marks import paint_icon
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views import accessible, phrases
from talkeditor.ui.views.column import WRAPPED
from talkeditor.ui.views.widgets import Button, Keys

WIDTH = 560
_GAP = 8


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: the id that a press tells, its words, its key."""

    id: str
    words: str
    keys: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """The three sentences under a headline, and what can be done; the first choice is the likely one."""

    icon: str
    token: str
    headline: str
    happened: str
    kept: str
    next: str
    choices: tuple[Choice, ...]


_KEPT = (later("The file is unchanged."), later("No project was made."))


def failure(name: str, error: TalkeditorError) -> Notice:
    """The notice for a file that could not be opened; a sentence on the file itself is the headline."""
    about_file = error.sentence.startswith(name)
    return Notice(
        "error",
        "error",
        error.sentence.rstrip(".") if about_file else tr("{name} could not be opened", name=name),
        "" if about_file else error.sentence,
        tr("the file is unchanged; no project was made."),
        _next(error.hint) or tr("open another file."),
        (
            Choice("open", tr("Open another file"), "Ctrl+O"),
            Choice("show_folder", tr("Show it in its folder")),
        ),
    )


def _next(hint: str) -> str:
    """What to do, without what the notice says before it."""
    for kept in _KEPT:
        hint = hint.removeprefix(f"{tr(kept)} ")
    return going_on(hint)


def damaged(name: str, backup: str) -> Notice:
    """The notice for a project that does not hold together; `backup`: when the newest sound one was made."""
    repair = tr("repair it: all that is whole in it is saved.")
    back: tuple[Choice, ...] = ()
    if backup:
        repair = tr(
            "repair it: all that is whole in it is saved, or go on with the backup made {when}.", when=backup
        )
        back = (Choice("open_backup", tr("Open the backup made {when}", when=backup)),)
    return Notice(
        "error",
        "error",
        tr("{name} is damaged", name=name),
        tr("A disk, a copy that was cut off or another program harmed the file."),
        tr("the file is as it was found; nothing was changed. Whatever you choose, it is kept aside."),
        repair,
        (Choice("repair", tr("Repair it"), "Return"), *back, Choice("leave", tr("Leave"))),
    )


def not_opened_again(name: str) -> Notice:
    """The notice for a file at which the program ended unexpectedly twice in a row."""
    return Notice(
        "warn",
        "warn",
        tr("{name} was not opened", name=name),
        tr("Talkeditor stopped twice while it opened this file, so this start is a safe one."),
        tr("the file and its project were not touched."),
        tr("open another file, or try this one again."),
        (
            Choice("leave", tr("Start without it"), "Return"),
            Choice("open", tr("Open another file"), "Ctrl+O"),
            Choice("open_again", tr("Open it all the same")),
            Choice("copy_report", tr("Copy report")),
        ),
    )


def fault() -> Notice:
    """The notice for an error that nobody expected, where no stream is on the screen."""
    return Notice(
        "error",
        "error",
        tr("Something unexpected happened"),
        tr("This is a fault of the program. A report is in its log."),
        tr("your files and your work."),
        tr("go on. If it happens again, send the report: it has no text of yours."),
        (Choice("leave", tr("Go on"), "Return"), Choice("copy_report", tr("Copy report"))),
    )


def nothing_found(lines: int) -> Notice:
    """The notice for a stream in which no talk was found."""
    return Notice(
        "search",
        "text2",
        tr("No talks found in this file"),
        tr(
            "All {lines} were read. There is no greeting, applause or repeated part to go by.",
            lines=counted(lines, "line"),
        ),
        tr("the file is open and can be edited and exported as one talk."),
        tr("put the cursor on the first line of a talk and press I, on its last line O."),
        (
            Choice("mark", tr("Start marking"), "Return"),
            Choice("label_talk", tr("Make it one talk"), "1"),
            Choice("redetect", tr("Detect again"), "F5"),
        ),
    )


def recovered(stopped_ms: int, steps: int, last: str, *, crashed: bool = False) -> Notice:
    """The notice after the program stopped without being closed; `crashed`: there is a report of it."""
    report = (Choice("copy_report", tr("Copy report")),) if crashed else ()
    return Notice(
        "restore",
        "ok",
        tr("Your work is all here"),
        tr("Talkeditor stopped at {time} without being closed.", time=phrases.clock(stopped_ms)),
        tr("all {steps}. The last one: “{last}”.", steps=counted(steps, "step"), last=last),
        tr("go on where you were. If the last step was the trouble, take it back."),
        (
            Choice("go_on", tr("Go on"), "Return"),
            Choice("undo", tr("Take the last step back")),
            Choice("steps", tr("See all steps")),
            *report,
        ),
    )


class NoticePage(QWidget):
    """Shows one notice. `triggered` has the id of the choice that was pressed."""

    triggered = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys: dict[str, str] = {}
        self._notice: Notice | None = None
        self._buttons: list[Button] = []
        self._left = self._top = self._room = 0
        accessible.set_role(self, QAccessible.Role.AlertMessage)
        theme.changed.connect(self._arrange)

    def set_commands(self, commands: Sequence[Command]) -> None:
        """Take the commands with the keys that hold now."""
        self._keys = {command.id: command.keys[0] if command.keys else "" for command in commands}
        for button, choice in zip(self._buttons, self._notice.choices if self._notice else (), strict=True):
            button.set_keys(self._key_of(choice))

    def _key_of(self, choice: Choice) -> Keys:
        """The key that a choice shows: its command's, where it is one."""
        return self._keys.get(choice.id, choice.keys) or () if choice.keys else ()

    @property
    def notice(self) -> Notice | None:
        """What is shown."""
        return self._notice

    def show_notice(self, notice: Notice) -> None:
        """Show a notice with its buttons."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._notice = notice
        self._buttons = []
        for at, choice in enumerate(notice.choices):
            keys = self._key_of(choice)
            button = Button(choice.words, self._theme, keys, primary=at == 0, parent=self)
            button.clicked.connect(lambda _=False, name=choice.id: self.triggered.emit(name))
            button.show()
            self._buttons.append(button)
        self.setAccessibleName(notice.headline)
        sentences = " ".join(text for _, text in self._sentences())
        self.setAccessibleDescription(sentences)
        accessible.announce(self, f"{notice.headline}. {sentences}", urgent=True)
        self._arrange()

    def show_failure(self, name: str, error: TalkeditorError) -> None:
        """Say that a file could not be opened, and why."""
        self.show_notice(failure(name, error))

    def show_nothing_found(self, lines: int) -> None:
        """Say that no talk was found in so many lines."""
        self.show_notice(nothing_found(lines))

    def show_recovered(self, stopped_ms: int, steps: int, last: str, *, crashed: bool = False) -> None:
        """Say that the program stopped and nothing was lost."""
        self.show_notice(recovered(stopped_ms, steps, last, crashed=crashed))

    def take_focus(self) -> None:
        """Give the likely choice the focus."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the focused choice, else the likely one; arrows walk the choices."""
        at = next((i for i, button in enumerate(self._buttons) if button.hasFocus()), 0)
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._buttons:
            if not event.isAutoRepeat():
                self._buttons[at].click()
        elif step is not None and self._buttons:
            self._buttons[(at + step) % len(self._buttons)].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    # Layout and paint

    def _sentences(self) -> tuple[tuple[str, str], ...]:
        assert self._notice is not None
        notice = self._notice
        rows = (("", notice.happened), (tr("Kept:"), notice.kept), (tr("Next:"), notice.next))
        return tuple(row for row in rows if row[1])

    def _lead(self, word: str) -> int:
        """The room that the bold word before a sentence takes."""
        if not word:
            return 0
        return self._theme.metrics(FontRole.STRONG).horizontalAdvance(word) + self._theme.px(5)

    def _height_of(self, word: str, text: str) -> int:
        room = QRect(0, 0, self._room - self._lead(word), 10_000)
        height = self._theme.metrics(FontRole.BODY).boundingRect(room, WRAPPED, text).height()
        return max(height, self._theme.row_height(FontRole.BODY))

    def _headline_height(self) -> int:
        assert self._notice is not None
        room = QRect(0, 0, self._room, 10_000)
        metrics = self._theme.metrics(FontRole.TITLE)
        return metrics.boundingRect(room, WRAPPED, self._notice.headline).height()

    def _arrange(self) -> None:
        if self._notice is None:
            return
        theme = self._theme
        indent = theme.px(38)
        whole = min(theme.px(WIDTH), self.width() - 2 * theme.px(16))
        self._left = (self.width() - whole) // 2
        self._room = max(theme.px(120), whole - indent)
        height = self._headline_height() + theme.px(12)
        height += sum(self._height_of(*row) for row in self._sentences()) + theme.px(_GAP + 16)
        x, y = 0, 0
        row = max((button.sizeHint().height() for button in self._buttons), default=0)
        places = []
        for button in self._buttons:
            width = button.sizeHint().width()
            if x and x + width > self._room:
                x, y = 0, y + row + theme.px(8)
            places.append((button, x, y, width))
            x += width + theme.px(10)
        self._top = max(theme.px(16), (self.height() - height - y - row) // 2)
        for button, x, y, width in places:
            button.setGeometry(self._left + indent + x, self._top + height + y, width, row)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        if self._notice is None:
            return
        size = theme.px(24)
        left, top = self._left + theme.px(38), self._top
        icon = QRectF(self._left, top, size, size)
        paint_icon(painter, icon, self._notice.icon, self._notice.token, theme)
        painter.setFont(theme.font(FontRole.TITLE))
        painter.setPen(theme.color("text"))
        painter.drawText(QRect(left, top, self._room, 10_000), WRAPPED, self._notice.headline)
        top += self._headline_height() + theme.px(12)
        for word, text in self._sentences():
            self._paint_sentence(painter, QPointF(left, top), word, text)
            top += self._height_of(word, text) + (0 if word else theme.px(_GAP))

    def _paint_sentence(self, painter: QPainter, corner: QPointF, word: str, text: str) -> None:
        theme = self._theme
        x, y = int(corner.x()), int(corner.y())
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font(FontRole.STRONG))
        painter.drawText(QRect(x, y, self._room, 10_000), WRAPPED, word)
        painter.setFont(theme.font(FontRole.BODY))
        painter.setPen(theme.color("text2" if word else "text"))
        lead = self._lead(word)
        painter.drawText(QRect(x + lead, y, self._room - lead, 10_000), WRAPPED, text)
