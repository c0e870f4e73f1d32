"""The cleaned text of a whole talk, over the full window: for reading, not for changing."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTextEdit, QWidget

from talkeditor.core.clean import CleanText, Opening, clean_lines
from talkeditor.core.review import Review
from talkeditor.core.talks import Line, part_of
from talkeditor.core.transcript import Position
from talkeditor.core.wording import counted
from talkeditor.ui.dialogs.overlay import Footer, Hairline, Overlay, column, tint
from talkeditor.ui.session import Session
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views import phrases
from talkeditor.ui.views.widgets import Button
from talkeditor.workflow.languages import language_of

WIDTH = 1200
TEXT_WIDTH = 720
MOST_LINES = 20_000


def whole_text(review: Review, index: int) -> CleanText:
    """The cleaned text of the talk that a segment belongs to, or of the segment where it is none.

    At most `MOST_LINES` lines of it: nobody reads on further here.
    """
    parts = review.parts_of(index)
    lines: list[Line] = []
    for part in parts:
        room = MOST_LINES - len(lines)
        start, end = review.segments[part].start, review.end_of(part)
        lines += part_of(review, start, min(end, Position(start.line + room))).lines
    language = language_of((line.text for line in lines), language_of(review.transcript))
    return clean_lines(lines, language, qa=review.segments[parts[0]].qa)


class ReadingView(Overlay):
    """P or Esc closes it; the text scrolls with the arrows and pages."""

    def __init__(self, window: QWidget, theme: Theme, session: Session) -> None:
        super().__init__(window, theme, "Cleaned text")
        review, index = session.review, session.current
        self._text = whole_text(review, index)
        first = review.parts_of(index)[0]
        is_talk = review.is_talk(index)
        named = review.segments[first].shown_title or phrases.heading(review, index)
        self.title = QLabel(named if is_talk else phrases.heading(review, index))
        by = ", ".join(review.segments[first].shown_speakers)
        note = "" if is_talk else "left out of every export"
        parts = (by, counted(self._text.words, "word"), note)
        self.below = QLabel(" · ".join(part for part in parts if part))
        self.text = QTextEdit()
        self.close_button = Button("Close", theme, "Esc", primary=True)
        self.close_button.clicked.connect(lambda: self.finish(False))
        self._build()

    def _build(self) -> None:
        theme = self._theme
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setFont(theme.font(FontRole.HEADING))
        self.title.setWordWrap(True)
        self.below.setFont(theme.font(FontRole.SMALL))
        tint(self.below, theme.color("text2"))
        self.text.setReadOnly(True)
        self.text.setUndoRedoEnabled(False)
        self.text.setTabChangesFocus(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName("Cleaned text")
        self.text.setHtml(self._html())
        top = QHBoxLayout()
        top.setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(10))
        top.setSpacing(theme.px(14))
        top.addWidget(self.title, 1)
        top.addWidget(self.below)
        foot = Footer(theme)
        hint = QLabel("Fillers, tags and line breaks are out; the words are as heard.")
        hint.setFont(theme.font(FontRole.SMALL))
        hint.setWordWrap(True)
        tint(hint, theme.color("text2"))
        foot.row.addWidget(hint, 1)
        foot.row.addWidget(self.close_button)
        whole = column(self.body)
        whole.addLayout(top)
        whole.addWidget(Hairline(theme))
        whole.addWidget(self.text, 1)
        whole.addWidget(foot)

    def _html(self) -> str:
        font = self._theme.font(FontRole.CLEANED)
        row, gap = self._theme.row_height(FontRole.CLEANED), self._theme.px(12)
        style = f"font-size:{font.pixelSize()}px; line-height:{row}px; margin:0 0 {gap}px 0"
        paragraphs = []
        for paragraph in self._text.paragraphs:
            if paragraph.opening is Opening.QUESTIONS:
                paragraphs.append(f'<p style="{style}"><b>Questions and answers</b></p>')
            paragraphs.append(f'<p style="{style}">{escape(paragraph.text)}</p>')
        return "".join(paragraphs) or f'<p style="{style}">There are no words here.</p>'

    def place(self) -> None:
        """Put it in its place; the lines of text are no longer than is good to read."""
        super().place()
        root = self.text.document().rootFrame()
        form = root.frameFormat()
        side = max(self._theme.px(20), (self.body.width() - self._theme.px(TEXT_WIDTH)) // 2)
        form.setMargin(0)
        form.setLeftMargin(side)
        form.setRightMargin(side)
        form.setTopMargin(self._theme.px(16))
        form.setBottomMargin(self._theme.px(16))
        root.setFrameFormat(form)

    def first_focus(self) -> QWidget:
        return self.text

    def wanted_size(self) -> tuple[int, int]:
        return self._theme.px(WIDTH), self.height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_P and not event.isAutoRepeat():
            self.finish(False)
        else:
            super().keyPressEvent(event)
