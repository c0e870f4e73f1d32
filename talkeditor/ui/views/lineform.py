"""The line being edited: as captioned, as it is now, and the way back. Shown in the Details while editing."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from talkeditor.core.review import Review
from talkeditor.core.wording import line_number
from talkeditor.ui.session import Session
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.widgets import Button


class LineForm(QWidget):
    """Shows the line under the cursor; `restored` asks to put its captioned words back."""

    restored = Signal(int)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._names = (QLabel("As captioned"), QLabel("Now"))
        self.captioned, self.now = QLabel(), QLabel()
        self.restore = Button("Put the captioned line back", theme)
        self.restore.clicked.connect(lambda: self.restored.emit(self._session.cursor.line))
        self._layout = QVBoxLayout(self)
        for name, text in zip(self._names, (self.captioned, self.now), strict=True):
            text.setWordWrap(True)
            self._layout.addWidget(name)
            self._layout.addWidget(text)
        self.captioned.setTextFormat(Qt.TextFormat.PlainText)
        self.now.setTextFormat(Qt.TextFormat.RichText)
        self._layout.addWidget(self.restore)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @staticmethod
    def changed_in(review: Review, index: int) -> int:
        """How many lines of a segment are corrected."""
        lines = review.lines_of(index)
        return sum(1 for _ in review.corrections.within(lines.start, lines.stop))

    def refresh(self) -> None:
        """Show the line under the cursor."""
        review, line = self._session.review, self._session.cursor.line
        raw, now = review.transcript.lines[line], review.text(line)
        self.captioned.setText(raw)
        self.now.setText(self._marked(raw.split(), now.split()) or "nothing: the line is empty")
        self.now.setAccessibleName(f"Now: {now}")
        self.captioned.setAccessibleName(f"Line {line_number(line)} as captioned: {raw}")
        self.restore.setEnabled(line in review.corrections and not self._session.read_only)

    def _marked(self, raw: list[str], now: list[str]) -> str:
        """The words as they are now; those that differ are bold and underlined."""
        known = set(raw)
        return " ".join(escape(word) if word in known else f"<b><u>{escape(word)}</u></b>" for word in now)

    def _restyle(self) -> None:
        theme, inset = self._theme, self._theme.px(12)
        self._layout.setContentsMargins(inset, theme.px(12), inset, theme.px(12))
        self._layout.setSpacing(theme.px(5))
        for label, role, token in (
            *((name, FontRole.SMALL, "text2") for name in self._names),
            (self.captioned, FontRole.MONO, "text2"),
            (self.now, FontRole.MONO, "text"),
        ):
            label.setFont(theme.font(role))
            palette = label.palette()
            palette.setColor(label.foregroundRole(), theme.color(token))
            label.setPalette(palette)

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("hairline"))
