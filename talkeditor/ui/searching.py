"""A search on the desk: the bar, the places found, and which of them one is at.

Made when something is first searched. The cursor goes to the places; nothing here changes the review.
"""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from talkeditor.core.search import Hit, Hits, Query, find
from talkeditor.core.wording import count, counted
from talkeditor.ui.session import Change, Session
from talkeditor.ui.theme import Theme
from talkeditor.ui.views.findbar import FindBar
from talkeditor.ui.views.linemarks import word_spans
from talkeditor.ui.window import Page, Window

MOST_TICKS = 4_000
"""Lines that the overview gets: more than it has pixels."""


class Search(QObject):
    """The search of the window's stream; `is_open`: its bar is shown and its places are marked."""

    def __init__(self, window: Window, session: Session, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._query, self._hits, self._at = Query(""), Hits(), -1
        self._begun_at = 0
        self._before: QWidget | None = None
        self.bar = FindBar(theme)
        self.bar.hide()
        window.add_below_transcript(self.bar)
        self.bar.asked.connect(self._search)
        self.bar.stepped.connect(self.step)
        self.bar.closed.connect(self.close)
        self.bar.typing.connect(window.status.set_finding)
        session.changed.connect(self._on_changed)

    @property
    def is_open(self) -> bool:
        """Whether the bar is shown."""
        return not self.bar.isHidden()

    @property
    def hits(self) -> Hits:
        """What was found."""
        return self._hits

    # Opening and closing

    def begin(self) -> None:
        """Open the bar and take the focus; a word under the cursor is what one asks for."""
        self._show()
        self._begun_at = self._session.cursor.line
        word = self._word()
        self.bar.begin(word)
        if self.bar.query.needle:
            self._search(self.bar.query)

    def close(self) -> bool:
        """Take bar and marks away and give the focus back; False where it was not open."""
        if not self.is_open:
            return False
        self._hits, self._at = Hits(), -1
        self._window.overview.set_hits(())
        self._mark()
        before = self._before
        back = before if before is not None and before.isVisible() else self._window.transcript
        # First the focus, else Qt would give it to the next control when the bar is hidden.
        back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bar.hide()
        self._window.status.set_finding(False)
        return True

    def _show(self) -> None:
        focused = QApplication.focusWidget()
        if not self.is_open or (focused is not None and not self.bar.isAncestorOf(focused)):
            panes = (self._window.overview, self._window.outline.list)
            self._before = focused if focused in panes else None
        self._window.show_page(Page.REVIEW)
        self.bar.show()

    def _word(self) -> str:
        """The word under the word cursor, or nothing."""
        cursor = self._session.cursor
        if cursor.word is None:
            return ""
        text = self._session.review.text(cursor.line)
        spans = word_spans(text)[cursor.word : cursor.word + 1]
        return "".join(text[start:end] for start, end in spans)

    # Searching and going

    def step(self, step: int) -> None:
        """Go to the next place or to the one before; asks for words where none were given yet."""
        if not self._query.needle and not self.bar.query.needle:
            self.begin()
            return
        if not self.is_open:
            self._show()
            self._find(self.bar.query)
        self.bar.flush()
        number = len(self._hits)
        if not number:
            self._mark()
            self._session.say(f"“{self._query.needle}” stands nowhere in this stream.")
            return
        at = self._following(step)
        if not 0 <= at < number:
            at %= number
            self._session.say("On from the first place." if step > 0 else "On from the last place.")
        self._go(at)

    def _following(self, step: int) -> int:
        """The number of the place that follows the current one, or the cursor where it is elsewhere."""
        line = self._session.cursor.line
        if self._at >= 0 and self._hits.places[self._at].line == line:
            return self._at + step
        if step > 0:
            return bisect_left(self._hits.places, (line,))
        return bisect_right(self._hits.places, (line,)) - 1

    def _search(self, query: Query) -> None:
        """Search while one types: the first place from where one began is shown at once."""
        self._find(query)
        if len(self._hits):
            self._go(self._hits.from_line(self._begun_at))
        else:
            self._mark()

    def _find(self, query: Query) -> None:
        self._query = query
        self._hits, self._at = find(self._session.review, query), -1
        self._window.overview.set_hits(_ticks(self._hits))

    def _go(self, at: int) -> None:
        self._at = at
        hit = self._hits.places[at]
        self._mark()
        if self._session.cursor.line != hit.line:
            self._session.go(hit.line, remember=True)

    def _mark(self) -> None:
        current = self._hits.places[self._at] if self._at >= 0 else None
        self._window.transcript.set_hits(self._hits, current)
        self.bar.show_count(self._counted(current))

    def _counted(self, current: Hit | None) -> str:
        if not self._query.needle:
            return ""
        if not len(self._hits):
            return "Nowhere"
        number = count(len(self._hits)) + ("+" if self._hits.more else "")
        return counted(len(self._hits), "place") if current is None else f"{count(self._at + 1)} of {number}"

    # Following the session

    def _on_changed(self, change: Change) -> None:
        """Corrections move the places; another stream has its own."""
        if not self.is_open:
            return
        if change.edit is None:
            self.close()
        elif change.edit.corrections:
            current = self._hits.places[self._at] if self._at >= 0 else None
            self._find(self._query)
            if current is not None and current in self._hits.places:
                self._at = self._hits.places.index(current)
            self._mark()


def _ticks(hits: Hits) -> tuple[int, ...]:
    """The lines with a hit, thinned out evenly where there are more than the strip can show."""
    lines = tuple(dict.fromkeys(hit.line for hit in hits.places))
    return lines[:: 1 + len(lines) // MOST_TICKS]
