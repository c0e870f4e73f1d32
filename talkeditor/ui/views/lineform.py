"""The line being edited: as captioned, as it is now, the way back, and where else the same was heard.

Shown in the Details while editing, and told each letter that is typed.
"""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from talkeditor.core.review import Review
from talkeditor.core.translation import tr, trn
from talkeditor.core.wording import line_number
from talkeditor.ui.session import Session
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.linemarks import changed_words
from talkeditor.ui.views.widgets import Button

if TYPE_CHECKING:
    from talkeditor.workflow.elsewhere import Offer

_PAUSE_MS = 150
"""So long nothing is typed before the other places are counted."""


class LineForm(QWidget):
    """Shows the line under the cursor; `restored` asks to put its captioned words back, `wanted_everywhere`
    to make its correction in the other places too; `changed` tells that it needs another height.
    """

    restored = Signal(int)
    wanted_everywhere = Signal()
    changed = Signal()

    def __init__(self, session: Session, theme: Theme, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._names = (QLabel(tr("As captioned")), QLabel(tr("Now", about="a line of text as it is now")))
        self.captioned, self.now = QLabel(), QLabel()
        self.restore = Button(tr("Put the captioned line back"), theme)
        # The field of the line keeps the focus: without it there is no line to show.
        self.restore.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.restore.clicked.connect(lambda: self.restored.emit(self._session.cursor.line))
        self.everywhere = _Everywhere(theme, keys)
        self.everywhere.add.clicked.connect(self.wanted_everywhere)
        self._text, self._offered = "", -1
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(lambda: self._count() if self.isVisible() else None)
        self._layout = QVBoxLayout(self)
        for name, text in zip(self._names, (self.captioned, self.now), strict=True):
            text.setWordWrap(True)
            self._layout.addWidget(name)
            self._layout.addWidget(text)
        self.captioned.setTextFormat(Qt.TextFormat.PlainText)
        self.now.setTextFormat(Qt.TextFormat.RichText)
        self._layout.addWidget(self.restore)
        self._layout.addWidget(self.everywhere)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def changed_in(self, review: Review, index: int) -> int:
        """How many lines of a segment are corrected, the one that is typed in as it stands now."""
        lines, here = review.lines_of(index), self._session.cursor.line
        others = sum(line != here for line, _ in review.corrections.within(lines.start, lines.stop))
        return others + (here in lines and self._text != review.transcript.lines[here])

    def set_keys(self, keys: str) -> None:
        """Show another key at the offer."""
        self.everywhere.add.set_keys(keys)

    def refresh(self) -> None:
        """Show the line under the cursor."""
        review, line = self._session.review, self._session.cursor.line
        captioned = review.transcript.lines[line]
        self.captioned.setText(captioned)
        self.captioned.setAccessibleName(
            tr("Line {number} as captioned: {words}", number=line_number(line), words=captioned)
        )
        self._show(review.text(line))
        if line != self._offered or self._text == review.transcript.lines[line]:
            self._offered = line
            self._offer(None)
        self._timer.start()

    def show_typed(self, text: str) -> None:
        """Show what is being typed for the line under the cursor."""
        self._show(" ".join(text.split()))
        self._timer.start()

    def _show(self, now: str) -> None:
        raw = self._session.review.transcript.lines[self._session.cursor.line]
        self._text = now
        self.now.setText(_marked(raw.split(), now.split()) or tr("nothing: the line is empty"))
        self.now.setAccessibleName(tr("Now: {words}", words=now))
        self.restore.setEnabled(now != raw and not self._session.read_only)

    def _count(self) -> None:
        """Look where else the corrected words are heard."""
        from talkeditor.workflow.elsewhere import offer

        review, line = self._session.review, self._session.cursor.line
        untouched = self._text == review.transcript.lines[line]
        self._offer(None if untouched or self._session.read_only else offer(review, line, self._text))

    def _offer(self, made: "Offer | None") -> None:
        before = self.everywhere.sentence
        self.everywhere.show_offer(made)
        if before != self.everywhere.sentence:
            self.changed.emit()

    def _restyle(self) -> None:
        theme, inset = self._theme, self._theme.px(12)
        self._layout.setContentsMargins(inset, theme.px(12), inset, theme.px(12))
        self._layout.setSpacing(theme.px(5))
        for label, role, token in (
            *((name, FontRole.SMALL, "text2") for name in self._names),
            (self.captioned, FontRole.MONO, "text2"),
            (self.now, FontRole.MONO, "text"),
        ):
            _dress(label, role, token, theme)

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("hairline"))


class _Everywhere(QWidget):
    """The offer to make a correction in all places; hidden where there is no other."""

    def __init__(self, theme: Theme, keys: str) -> None:
        super().__init__()
        self._theme = theme
        self.sentence = ""
        self.title, self.text = QLabel(tr("Fix it everywhere?")), QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.add = Button(tr("Add to the glossary"), theme, keys)
        self.add.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._layout = QVBoxLayout(self)
        for widget in (self.title, self.text, self.add):
            self._layout.addWidget(widget)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_offer(self, made: "Offer | None") -> None:
        """Show what could be put right elsewhere, or nothing."""
        self.sentence = "" if made is None else sentence_of(made)
        self.setVisible(made is not None)
        if made is not None:
            self.text.setText(_told(made, escape(made.heard), f"<b>{escape(made.right)}</b>"))
            self.text.setAccessibleName(self.sentence)

    def _restyle(self) -> None:
        theme = self._theme
        self._layout.setContentsMargins(0, theme.px(14), 0, 0)
        self._layout.setSpacing(theme.px(5))
        _dress(self.title, FontRole.SMALL_STRONG, "text2", theme)
        _dress(self.text, FontRole.SMALL, "text", theme)

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self._theme.px(4), self.width(), 1, self._theme.color("hairline"))


def sentence_of(made: "Offer") -> str:
    """Where else a correction could be made: "“ropes” is Ropes in 25 more places of talks 2 and 3."."""
    return _told(made, made.heard, made.right)


def _told(made: "Offer", heard: str, right: str) -> str:
    *others, last = map(str, made.talks)
    if not others:
        return trn(
            "“{heard}” is {right} in {n} more place of talk {talk}.",
            "“{heard}” is {right} in {n} more places of talk {talk}.",
            made.places,
            heard=heard,
            right=right,
            talk=last,
        )
    return trn(
        "“{heard}” is {right} in {n} more place of talks {talks} and {last}.",
        "“{heard}” is {right} in {n} more places of talks {talks} and {last}.",
        made.places,
        heard=heard,
        right=right,
        talks=", ".join(others),
        last=last,
    )


def _marked(raw: list[str], now: list[str]) -> str:
    """The words as they are now; those that differ are bold and underlined."""
    changed = changed_words(raw, now)
    return " ".join(
        f"<b><u>{escape(word)}</u></b>" if at in changed else escape(word) for at, word in enumerate(now)
    )


def _dress(label: QLabel, role: FontRole, token: str, theme: Theme) -> None:
    label.setFont(theme.font(role))
    palette = label.palette()
    palette.setColor(label.foregroundRole(), theme.color(token))
    label.setPalette(palette)
