"""The beginning of the cleaned text of the segment under the cursor, as rich text, and its counts.

Cleans no more than it shows; the counts of a whole talk come a moment later, when the keys rest.
"""

from dataclasses import dataclass
from html import escape
from math import ceil
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextDocument
from PySide6.QtWidgets import QWidget

from talkeditor.core.review import Review
from talkeditor.core.transcript import Position
from talkeditor.core.translation import tr
from talkeditor.core.wording import counted
from talkeditor.ui.session import Mode, Session
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.reasons import question

if TYPE_CHECKING:
    from talkeditor.core.clean import Paragraph, Step
    from talkeditor.core.language import Language
    from talkeditor.workflow.cleaning import Cleaner

REST_MS = 150
SHOWN_LINES = 60
JOINT_LINES = 14
AROUND_LINES = 16
MOST_COUNTED = 4_000


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A stretch of cleaned text under its talk's title; `note` says which stretch it is."""

    title: str
    note: str
    paragraphs: "tuple[Paragraph, ...]"
    torn_before: bool = False


def excerpts(review: Review, index: int, line: int, editing: bool, clean: "Cut") -> tuple[Excerpt, ...]:
    """What to show: the lines around the one being edited, the joint of an unsure edge, else the start."""
    if editing:
        first, last = review.segments[index].start.line, review.end_of(index).line
        start = max(first, line - AROUND_LINES)
        lines = clean(Position(start), min(last, line + AROUND_LINES), start > first)
        return (Excerpt("", "", lines, start > first),)
    asked = question(review, index)
    if asked is not None:
        return _joint(review, asked.edge, clean)
    if not review.is_talk(index):
        return ()
    stop = min(review.end_of(index).line, review.segments[index].start.line + SHOWN_LINES)
    paragraphs = clean(review.segments[index].start, stop)
    return (_titled(review, index, "", paragraphs),)


def _joint(review: Review, edge: int, clean: "Cut") -> tuple[Excerpt, ...]:
    """The last lines before an edge's gap and the first behind the edge."""
    found = []
    before = next((i for i in range(edge - 1, -1, -1) if review.is_talk(i)), None)
    if before is not None:
        end = review.end_of(before)
        start = max(review.segments[before].start, Position(max(0, end.line - JOINT_LINES)))
        paragraphs = clean(start, end.line, True)
        found.append(_titled(review, before, tr("last lines", about="of a talk"), paragraphs, torn=True))
    if review.is_talk(edge):
        start = review.segments[edge].start
        stop = min(review.end_of(edge).line, start.line + JOINT_LINES)
        found.append(_titled(review, edge, tr("first lines", about="of a talk"), clean(start, stop)))
    return tuple(found)


def _titled(
    review: Review, index: int, note: str, paragraphs: "tuple[Paragraph, ...]", torn: bool = False
) -> Excerpt:
    first = review.parts_of(index)[0]
    speakers = ", ".join(review.segments[first].shown_speakers)
    title = review.segments[first].shown_title or tr("Talk {number}", number=review.talk_number(index))
    return Excerpt(title, " — ".join(part for part in (speakers, note) if part), paragraphs, torn)


class Cut(Protocol):
    """Gives the cleaned lines from a position to before a line; `torn`: they begin in mid-sentence."""

    def __call__(self, start: Position, stop: int, torn: bool = False) -> "tuple[Paragraph, ...]":
        """Their paragraphs."""
        ...


class CleanedView(QWidget):
    """Shows excerpts in the proportional font; `computed` tells that `headline` and counts are new."""

    computed = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._cleaner: Cleaner | None = None
        self._steps: frozenset[Step] | None = None
        self._language: Language | None = None
        self._shown: tuple[Excerpt, ...] = ()
        self.headline = tr("Cleaned text")
        self.words = self.removed = ""
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        self._document.setUndoRedoEnabled(False)
        self.setAccessibleName(tr("Cleaned text"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self._on_rest)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_language(self, language: "Language | None") -> None:
        """Clean by the words of this language from now on; None: by those of the stream's own."""
        self._language = language
        self.refresh()

    def set_steps(self, steps: "frozenset[Step]") -> None:
        """Clean by these steps from now on."""
        self._steps = steps
        if self._cleaner is not None:
            self._cleaner.steps = steps
            self.refresh()

    def _cleaner_now(self) -> "Cleaner":
        """What cleans, made when it is first wanted: it delays no first paint."""
        if self._cleaner is None:
            from talkeditor.workflow.cleaning import Cleaner

            self._cleaner = Cleaner()
            if self._steps is not None:
                self._cleaner.steps = self._steps
        self._cleaner.given = self._language
        return self._cleaner

    def refresh(self) -> None:
        """Clean again when the keys rest."""
        self._timer.start()

    def _on_rest(self) -> None:
        """What nobody sees is not cleaned: who shows it again asks again."""
        around = self.parentWidget()
        if around is None or around.isVisible():
            self.compute()

    def compute(self) -> None:
        """Clean now what is to be shown."""
        self._timer.stop()
        if not self._session.is_open or not self._session.review.segments:
            self._shown, self.words, self.removed = (), "", ""
        else:
            self._clean(self._session.review, self._session.current)
        self.setVisible(bool(self._shown))
        self._fill()
        self.computed.emit()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show: the segment is left out of the export."""
        return not self._shown

    def plain(self) -> str:
        """What is shown, as plain text: the paragraphs parted by blank lines."""
        return "\n\n".join(p.text for excerpt in self._shown for p in excerpt.paragraphs)

    def _clean(self, review: Review, index: int) -> None:
        editing = self._session.mode is Mode.EDIT
        line = self._session.cursor.line
        cleaner = self._cleaner_now()
        self._shown = excerpts(review, index, line, editing, cleaner.cut(review, index))
        if editing:
            self.headline = tr("Cleaned text, live")
        elif question(review, index) is not None:
            self.headline = tr("Cleaned text at the joint")
        else:
            self.headline = tr("Cleaned text")
        self.words = self.removed = ""
        parts = review.parts_of(index) if review.is_talk(index) else ()
        if not parts or sum(len(review.lines_of(part)) for part in parts) > MOST_COUNTED:
            return
        from talkeditor.core.steps import told

        whole = cleaner.clean(review, index)
        if whole is not None:
            self.words = counted(whole.text.words, "word")
            self.removed = told(whole.text.counts)

    def _html(self) -> str:
        row = self._theme.row_height(FontRole.CLEANED)
        parts = []
        for excerpt in self._shown:
            if excerpt.title:
                parts.append(self._paragraph(FontRole.HEADING, "text", 4, escape(excerpt.title)))
            if excerpt.note:
                parts.append(self._paragraph(FontRole.SMALL, "text3", 8, escape(excerpt.note)))
            for at, paragraph in enumerate(excerpt.paragraphs):
                lead = "… " if excerpt.torn_before and at == 0 else ""
                text = lead + self._marked(paragraph)
                parts.append(self._paragraph(FontRole.CLEANED, "text", 10, text, f"line-height:{row}px;"))
        return "".join(parts)

    def _paragraph(self, role: FontRole, token: str, below: int, text: str, more: str = "") -> str:
        font = self._theme.font(role)
        ink = self._theme.color(token).name()
        style = f"font-size:{font.pixelSize()}px; font-weight:{int(font.weight())}; color:{ink};"
        return f'<p style="{style} {more} margin:0 0 {self._theme.px(below)}px 0">{text}</p>'

    def _marked(self, paragraph: "Paragraph") -> str:
        """The paragraph's text; words that a person put in are underlined."""
        review = self._session.review
        if not any(True for _ in review.corrections.within(paragraph.lines[0], paragraph.lines[-1] + 1)):
            return escape(paragraph.text)
        ink = self._theme.color("ok").name()
        words = []
        for word, line, gap in zip(paragraph.words, paragraph.lines, paragraph.gaps, strict=True):
            fresh = line in review.corrections and word not in review.transcript.lines[line].split()
            text = escape(word)
            words.append(f'<u style="text-decoration-color:{ink}">{text}</u>{gap}' if fresh else text + gap)
        return "".join(words)

    def _fill(self) -> None:
        self._document.setDefaultFont(self._theme.font(FontRole.CLEANED))
        # What was shown of a stream that is closed waits for the next one, out of sight.
        self._document.setHtml(self._html() if self._shown and self._session.is_open else "")
        self.setAccessibleDescription(self.plain())
        self.update()

    def _frame(self, width: int) -> tuple[int, int]:
        """The distance of the frame from the edges, and of the text from the frame; sets the text's width."""
        outer, inner = self._theme.px(12), self._theme.px(16)
        room = max(1, width - 2 * (outer + inner))
        if self._document.textWidth() != room:
            self._document.setTextWidth(room)
        return outer, inner

    def height_for(self, width: int) -> int:
        """The height it needs, in pixels."""
        outer, inner = self._frame(width)
        return ceil(self._document.size().height()) + 2 * inner + outer

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outer, inner = self._frame(self.width())
        painter.setPen(
            QPen(self._theme.color("focus"), 2) if self.hasFocus() else self._theme.color("hairline")
        )
        painter.setBrush(self._theme.color("surface"))
        radius = self._theme.px(5)
        frame = QRectF(self.rect()).adjusted(outer + 0.5, 0.5, -outer - 0.5, -outer - 0.5)
        painter.drawRoundedRect(frame, radius, radius)
        painter.translate(outer + inner, inner)
        seen = QRectF(event.rect()).translated(-outer - inner, -inner)
        self._document.drawContents(painter, seen)

    def _restyle(self) -> None:
        self._fill()
        self.updateGeometry()
