"""The status line: what keys do, how far the review is, what was said last, what is kept.

Painted by hand in one widget; each part is a word, an icon or a mark, never a colour alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from talkeditor.core.findings import Kind
from talkeditor.core.review import Decision
from talkeditor.core.translation import later, tr, trn
from talkeditor.core.wording import count, line_number
from talkeditor.ui.commands.base import Command
from talkeditor.ui.keymap import caps_of
from talkeditor.ui.marks import keycaps_width, paint_icon, paint_keycaps
from talkeditor.ui.session import Mode, Session
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views import accessible, phrases
from talkeditor.ui.views.reasons import question

SAID_MS = 6_000
MOST_PIPS = 40

_BLOCKS = {
    Mode.REVIEW: (later("REVIEW", "mode"), "keyboard", "accent", "onAccent"),
    Mode.EDIT: (later("EDIT TEXT", "mode"), "pencil", "edit", "onEdit"),
    Mode.READ_ONLY: (later("READ ONLY", "mode"), "lock", "warnTint", "warn"),
}


@dataclass(frozen=True, slots=True)
class Hint:
    """Keys that matter now, with what they do."""

    keys: tuple[str, ...]
    words: str


class StatusLine(QWidget):
    """Listens to the session; `set_typing` tells that a single-line field has the focus."""

    def __init__(
        self, session: Session, theme: Theme, commands: Sequence[Command] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._commands = {command.id: command for command in commands}
        self._said = ""
        self._typing = self._finding = False
        self._own: tuple[Hint, ...] = ()
        self._decisions: tuple[Decision, ...] = ()
        self._pips: list[bool] = []
        self._current, self._decided = -1, 0
        self._told: object = None
        self._hints: tuple[Hint, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=SAID_MS)
        self._timer.timeout.connect(self._forget)
        accessible.set_role(self, QAccessible.Role.StatusBar)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        session.changed.connect(self._on_changed)
        session.moved.connect(self._on_moved)
        session.progressed.connect(self._on_told)
        session.names_changed.connect(self._on_changed)
        session.mode_changed.connect(self._on_told)
        session.saved.connect(self._on_told)
        session.said.connect(self.show_sentence)
        theme.changed.connect(self._on_theme)
        self._on_changed()

    def show_sentence(self, sentence: str) -> None:
        """Show a sentence in place of the count, for some seconds."""
        self._said = sentence
        self._timer.start()
        self._tell()

    def set_typing(self, typing: bool) -> None:
        """Tell that a single-line field has the focus: Enter keeps, Esc puts the old value back."""
        self._typing = typing
        self._tell()

    def set_finding(self, finding: bool) -> None:
        """Tell that the field of the search has the focus."""
        self._finding = finding
        self._tell()

    def set_own_hints(self, hints: tuple[Hint, ...]) -> None:
        """Show the keys of what has the focus in place of all others, until there are none."""
        self._own = hints
        self._tell()

    def set_commands(self, commands: Sequence[Command]) -> None:
        """Take the commands with the keys that hold now."""
        self._commands = {command.id: command for command in commands}
        self._tell()

    @property
    def sentence(self) -> str:
        """What stands in the middle: what was said last, else how far the review is."""
        return self._said or self._standing()

    @property
    def hints(self) -> tuple[Hint, ...]:
        """The keys that are shown, most needed first."""
        return self._hints

    @property
    def saved(self) -> str:
        """What stands at the right end: progress of the reading, or when the last step was kept."""
        progress = self._session.progress
        if progress is not None:
            return tr("Reading {percent}%", percent=progress.done * 100 // max(1, progress.total))
        if not self._session.is_open or self._session.saved_ms is None:
            return ""
        if self._session.not_saved:
            return tr("Not saved yet")
        return tr("Saved {time}", time=phrases.clock(self._session.saved_ms))

    # Listening

    def _on_changed(self, _: object = None) -> None:
        is_open = self._session.is_open
        self._decisions = self._session.review.decisions() if is_open else ()
        self._pips = [decision.decided for decision in self._decisions]
        if self._session.names_decided is not None and self._decisions:
            # The names come last in the order of the queue.
            self._pips.append(self._session.names_decided)
        self._decided = sum(self._pips)
        self._of_segment = {
            index: at for at, decision in enumerate(self._decisions) for index in decision.segments
        }
        self._on_moved()

    def _on_moved(self, _: object = None) -> None:
        is_open = self._session.is_open and self._session.review.segments
        self._current = self._of_segment.get(self._session.current, -1) if is_open else -1
        self._tell()

    def _on_told(self, _: object = None) -> None:
        self._tell()

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()

    def _forget(self) -> None:
        self._said = ""
        self._tell()

    def _tell(self) -> None:
        self._hints = self._wanted_hints()
        mode = tr(_BLOCKS[self._session.mode][0], about="mode").capitalize() if self._session.is_open else ""
        name = ". ".join(part.removesuffix(".") for part in (mode, self.sentence, self.saved) if part)
        now = (name, self._hints, self._current, self._decisions, tuple(self._pips))
        if now != self._told:
            self._told = now
            self.setAccessibleName(name)
            self.update()

    # Words

    def _standing(self) -> str:
        if not self._session.is_open:
            return tr("No stream open")
        if self._session.mode is Mode.EDIT:
            name = phrases.name(self._session.review, self._session.current)
            number = line_number(self._session.cursor.line)
            return tr("{name}, line {number}", name=f"{name[:1].upper()}{name[1:]}", number=number)
        return self._progress()

    def _progress(self) -> str:
        """How much is decided."""
        every, done = len(self._pips), self._decided
        if not every:
            return tr("Nothing to decide yet")
        if self._session.progress is not None:
            return tr("{done} of {all} decided so far", done=count(done), all=count(every))
        if done == every:
            return trn("Decided", "All {n} decided", every)
        return tr("{done} of {all} decided", done=count(done), all=count(every))

    def _wanted_hints(self) -> tuple[Hint, ...]:
        if not self._session.is_open:
            rows = [("open", tr("open", about="opens a stream"))]
        elif self._own:
            return self._own
        elif self._finding:
            return (
                Hint(("Enter",), tr("next place")),
                Hint(("Shift", "Enter"), tr("the one before")),
                Hint(("Esc",), tr("close")),
            )
        elif self._typing:
            return (
                Hint(("Enter",), tr("keep")),
                Hint(("Tab",), tr("next field")),
                Hint(("Esc",), tr("old value back")),
            )
        elif self._session.mode is Mode.EDIT:
            rows = [
                ("edit_done", tr("done, text is kept")),
                ("edit_split", tr("split at the caret")),
                ("glossary", tr("glossary")),
                ("undo", tr("undo")),
            ]
        elif self._session.mode is Mode.READ_ONLY:
            rows = [("export", tr("export")), ("keys", tr("all keys"))]
        else:
            rows = self._review_rows()
        return tuple(hint for rows_of in rows if (hint := self._hint(*rows_of)) is not None)

    def _review_rows(self) -> list[tuple[str, str]]:
        review = self._session.review
        if self._decisions and self._decided == len(self._pips):
            return [("export", tr("export")), ("keys", tr("all keys"))]
        if self._pips[:-1] and all(self._pips[:-1]) and self._session.names_decided is False:
            return [
                ("glossary", tr("names to put right")),
                ("export", tr("export")),
                ("keys", tr("all keys")),
            ]
        if not review.segments:
            return [("start_here", tr("start here")), ("end_here", tr("end here")), ("keys", tr("all keys"))]
        index = self._session.current
        if review.segments[index].kind is Kind.REEL:
            return [
                ("accept_next", tr("accept")),
                ("compare", tr("compare passes")),
                ("keys", tr("all keys")),
            ]
        if question(review, index) is not None:
            edge = [("edge_prev_place edge_next_place", tr("other places")), ("start_here", tr("start here"))]
        else:
            edge = [("edge_up edge_down", tr("move edge")), ("edit_text", tr("edit text"))]
        return [("next_undecided", tr("next undecided")), *edge, ("keys", tr("all keys"))]

    def _hint(self, ids: str, words: str) -> Hint | None:
        """The hint for one command, or for two that belong together."""
        caps = caps_of(self._commands, *ids.split())
        return Hint(caps, words) if caps else None

    # Size and paint

    def sizeHint(self) -> QSize:
        height = max(self._theme.px(28), self._theme.metrics(FontRole.SMALL).height() + self._theme.px(8))
        return QSize(self._theme.px(480), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self.sizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        painter.fillRect(self.rect(), theme.color("sunken"))
        painter.setPen(theme.color("hairline"))
        painter.drawLine(0, 0, self.width(), 0)
        left = self._paint_block(painter) if self._session.is_open else 0
        left += theme.px(14)
        painter.setFont(theme.font(FontRole.SMALL))
        if self._session.mode is not Mode.READ_ONLY:
            left = self._paint_pips(painter, left)
        text_width = theme.metrics(FontRole.SMALL).horizontalAdvance(self.sentence)
        right = self._paint_saved(painter)
        right = self._paint_hints(painter, right, left + text_width + theme.px(16))
        painter.setPen(theme.color("text" if self._said else "text2"))
        painter.setFont(theme.font(FontRole.SMALL))
        room = right - left - theme.px(8)
        text = theme.metrics(FontRole.SMALL).elidedText(self.sentence, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, text)

    @property
    def _mode(self) -> Mode:
        """What keys do: in any field they type."""
        return Mode.EDIT if self._typing or self._finding else self._session.mode

    def _paint_block(self, painter: QPainter) -> int:
        """The mode, far left; gives where it ends."""
        theme = self._theme
        english, icon, back, ink = _BLOCKS[self._mode]
        word = tr(english, about="mode")
        size, inset = theme.px(14), theme.px(12)
        width = inset + size + theme.px(8) + inset
        width += theme.metrics(FontRole.SMALL_STRONG).horizontalAdvance(word)
        painter.fillRect(0, 0, width, self.height(), theme.color(back))
        paint_icon(painter, QRect(inset, (self.height() - size) // 2, size, size), icon, ink, theme)
        painter.setFont(theme.font(FontRole.SMALL_STRONG))
        painter.setPen(theme.color(ink))
        place = QRect(inset + size + theme.px(8), 0, width, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, word)
        return width

    def _paint_pips(self, painter: QPainter, left: int) -> int:
        """One square a decision, a bar where they are many; gives where the text begins."""
        theme, number = self._theme, len(self._pips)
        if not number:
            return left
        side = theme.px(8)
        top = (self.height() - side) // 2
        if number > MOST_PIPS:
            width = theme.px(120)
            painter.fillRect(left, top, width * self._decided // number, side, theme.color("ok"))
            painter.setPen(theme.color("border"))
            painter.drawRect(left, top, width - 1, side - 1)
            return left + width + theme.px(14)
        for at, decided in enumerate(self._pips):
            self._paint_pip(painter, QRect(left, top, side, side), decided, at == self._current)
            left += side + theme.px(3)
        return left + theme.px(11)

    def _paint_pip(self, painter: QPainter, square: QRect, decided: bool, current: bool) -> None:
        if decided:
            painter.fillRect(square, self._theme.color("ok"))
        else:
            painter.setPen(self._theme.color("border"))
            painter.drawRect(square.adjusted(0, 0, -1, -1))
        if current:
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRect(square if not decided else square.adjusted(-1, -1, 1, 1))

    def _paint_saved(self, painter: QPainter) -> int:
        """When the last step was kept, far right; gives where it begins."""
        right = self.width() - self._theme.px(12)
        if not self.saved:
            return right
        width = self._theme.metrics(FontRole.SMALL).horizontalAdvance(self.saved)
        painter.setPen(self._theme.color("text2"))
        painter.drawText(
            QRect(right - width, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, self.saved
        )
        return right - width - self._theme.px(14)

    def _paint_hints(self, painter: QPainter, right: int, least: int) -> int:
        """The keys that matter, ending at `right`; those that would reach below `least` are left out."""
        theme = self._theme
        metrics = theme.metrics(FontRole.SMALL)
        gap, inner = theme.px(14), theme.px(5)
        widths = [
            keycaps_width(hint.keys, theme) + inner + metrics.horizontalAdvance(hint.words) + gap
            for hint in self._hints
        ]
        shown = list(zip(self._hints, widths, strict=True))
        while shown and right - sum(width for _, width in shown) < least:
            # The list of all keys stays longest: it leads to the others.
            del shown[-2 if len(shown) > 1 else -1]
        left = start = right - sum(width for _, width in shown)
        for hint, width in shown:
            caps = paint_keycaps(painter, QPoint(left, self.height() // 2), hint.keys, theme)
            painter.setPen(theme.color("text2"))
            painter.setFont(theme.font(FontRole.SMALL))
            place = QRect(left + caps + inner, 0, width, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, hint.words)
            left += width
        return start
