"""A search on the desk: the bar, the list of places found, and which of them one is at.

Made when something is first searched. The cursor goes to the places; only a replacement changes the review.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from talkeditor.core.edits import Edit
from talkeditor.core.search import Hit, Hits, Matcher, Plain, Query, QueryError, again, find
from talkeditor.core.ticks import Ticks
from talkeditor.core.translation import tr
from talkeditor.core.wording import count, counted
from talkeditor.ui.brief import WAIT_MS, BriefWork
from talkeditor.ui.keymap import caps_of
from talkeditor.ui.replacing import Replacing
from talkeditor.ui.searchscope import SearchScope, word_under
from talkeditor.ui.session import Change, Session
from talkeditor.ui.theme import Theme
from talkeditor.ui.views import hitlist
from talkeditor.ui.views.findbar import Scope
from talkeditor.ui.views.searchpanel import SearchPanel
from talkeditor.ui.window import Page, Window
from talkeditor.workflow.matching import fault, matcher

MOST_TICKS = 4_000
"""Lines that the overview gets: more than it has pixels."""
_MOST_ALONE = 300
"""Changed lines that are looked at one by one; where there are more, all are searched again."""


class Search(QObject):
    """The search of the window's stream; `is_open`: its bar is shown and its places are marked."""

    def __init__(self, window: Window, session: Session, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._query, self._hits, self._at = Query(""), Hits(), -1
        self._matcher: Matcher = Plain(self._query)
        self._work: BriefWork | None = None
        self._begun_at, self._jumped = 0, False
        self._left_out: frozenset[Hit] = frozenset()
        self._wrong = ""
        self._before: QWidget | None = None
        self.ticks = Ticks()
        self.panel = SearchPanel(session, theme, self.ticks)
        self.bar, self.list = self.panel.bar, self.panel.list
        self.replacing = Replacing(session, self.ticks, self)
        self._scope = SearchScope(session, self.bar)
        window.add_search(self.panel)
        self._join(theme)

    def _join(self, theme: Theme) -> None:
        bar, window = self.bar, self._window
        bar.asked.connect(self._search)
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)
        bar.typing.connect(window.status.set_finding)
        bar.listed.connect(self.show_list)
        bar.scoped.connect(lambda _: self._search(self.bar.query))
        bar.template_typed.connect(lambda _: self._show_replacement())
        bar.one_wanted.connect(self._replace_one)
        bar.all_wanted.connect(self.replace_ticked)
        self.list.chosen.connect(self._on_chosen)
        self.list.ticked.connect(self._show_ticked)
        self.list.left.connect(self.close)
        bar.putting.connect(lambda comes: window.status.set_own_hints(bar.hints if comes else ()))
        self.list.focused.connect(lambda comes: window.status.set_own_hints(hitlist.hints() if comes else ()))
        self.replacing.progressed.connect(bar.show_progress)
        theme.changed.connect(self.panel.fit)
        self._session.changed.connect(self._on_changed)
        self._session.moved.connect(lambda _: self._scope.name() if self.is_open else None)

    @property
    def is_open(self) -> bool:
        """Whether the bar is shown."""
        return not self.panel.isHidden()

    @property
    def hits(self) -> Hits:
        """What was found."""
        return self._hits

    @property
    def searching(self) -> bool:
        """Whether a search is under way in the background."""
        return self._work is not None

    # Opening and closing

    def begin(self, replacing: bool = False) -> None:
        """Open the bar and take the focus; a word under the cursor is what one asks for.

        `replacing`: also with what is to be put there, and the list of places.
        """
        inside = self.panel.isAncestorOf(QApplication.focusWidget() or self._window)
        word = "" if inside else word_under(self._session)
        was_open = self.is_open
        self._show()
        self._begun_at = self._session.cursor.line
        self.bar.begin(word, replacing)
        self.list.setVisible(replacing or self.list.isVisible())
        self.panel.fit()
        self._show_replacement()
        if was_open and self.bar.query == self._query and not self.searching:
            # The same words: what was left out stays left out.
            if len(self._hits):
                self._go(self._hits.from_line(self._begun_at))
        elif self.bar.query.needle:
            self._search(self.bar.query)

    def show_list(self) -> None:
        """Open the list of all places and take the focus there; asks for words where none were given."""
        if not self.bar.query.needle:
            self.begin()
            return
        if not self.is_open:
            self._show()
            self._search(self.bar.query)
        self.list.show()
        self.panel.fit()
        if len(self._hits) or self.searching:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> bool:
        """Stop what is under way, else go back to the list, else take bar and marks away.

        Gives the focus back; False where it was not open.
        """
        if not self.is_open:
            return False
        if self._stop():
            return True
        if self._jumped and self.list.isVisible() and self._window.transcript.hasFocus():
            self._jumped = False
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        self._let_go()
        return True

    def _stop(self) -> bool:
        """Stop a replacement or a search; False where none is under way."""
        if self.replacing.running:
            self.replacing.stop()
            return True
        if self._work is None:
            return False
        self._show_hits(Hits(), follow=False)
        self._end_work()
        self._session.say(tr("Stopped searching."))
        return True

    def _let_go(self) -> None:
        self._end_work()
        self._hits, self._at, self._jumped = Hits(), -1, False
        self.ticks.show(self._hits)
        self.list.show_hits(self._hits, follow=False)
        self._window.overview.set_hits(())
        self._mark()
        before = self._before
        back = before if before is not None and before.isVisible() else self._window.transcript
        # First the focus, else Qt would give it to the next control when the bar is hidden.
        back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.panel.hide()
        self.list.hide()
        self._scope.reset()
        self._window.status.set_finding(False)
        self._window.status.set_own_hints(())

    def _show(self) -> None:
        focused = QApplication.focusWidget()
        if not self.is_open or (focused is not None and not self.panel.isAncestorOf(focused)):
            panes = (self._window.overview, self._window.outline.list)
            self._before = focused if focused in panes else None
        self._window.show_page(Page.REVIEW)
        self.bar.set_keys(caps_of({c.id: c for c in self._window.commands}, "replace_ticked"))
        if not self.is_open:
            self._scope.name()
        self.panel.show()

    # Searching and going

    def step(self, step: int) -> None:
        """Go to the next place or to the one before; asks for words where none were given yet."""
        if not self._query.needle and not self.bar.query.needle:
            self.begin()
            return
        if not self.is_open:
            self._show()
            self._find(self.bar.query, go=False)
        self.bar.flush()
        number = len(self._hits)
        if self.searching or (self._hits.fault and not number):
            return
        if not number:
            self._mark()
            self._session.say(self._scope.nowhere(self._query.needle))
            return
        at = self._following(step)
        if not 0 <= at < number:
            at %= number
            self._session.say(tr("On from the first place.") if step > 0 else tr("On from the last place."))
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
        if not self.is_open or not self._session.is_open:
            return
        self._find(query, go=True)

    def _find(self, query: Query, *, go: bool, follow: bool = False) -> None:
        """Search; `follow`: the same words once more, so that ticks and the current place stay."""
        self._end_work()
        self._query = query
        try:
            self._matcher = matcher(query) if query.needle else Plain(query)
        except QueryError as error:
            self._show_hits(Hits(fault=error.sentence), follow=False)
            return
        review, found, within = self._session.review, self._matcher, self._scope.lines()
        work = BriefWork(lambda tell: find(review, query, matcher=found, within=within, tell=tell), self)
        self._work = work
        work.progressed.connect(lambda part: self.bar.show_progress(part) if self._work is work else None)
        work.done.connect(lambda result: self._on_found(result, go, follow))
        work.start(0 if follow else WAIT_MS)
        if self._work is work:
            self.bar.show_count(tr("Searching"))

    def _end_work(self) -> None:
        if self._work is not None:
            self._work.cancel()
            self._work = None
        self.bar.show_progress(None)

    def _on_found(self, result: object, go: bool, follow: bool) -> None:
        self._end_work()
        if isinstance(result, Exception):
            raise result
        assert isinstance(result, Hits)
        self._show_hits(result, follow)
        if go and len(self._hits):
            self._go(self._hits.from_line(self._begun_at))

    def _show_hits(self, hits: Hits, follow: bool) -> None:
        """Show what was found, where the current place is still among it that one."""
        current = self._hits.places[self._at] if follow and self._at >= 0 else None
        if follow:
            self.ticks.show(hits, self._left_out | self.ticks.left_out())
            self.ticks.leave_out_within(self.replacing.take_put())
        else:
            self.ticks.show(hits)
        self._left_out = frozenset()
        self._take(hits, current, follow)

    def _take(self, hits: Hits, current: Hit | None, follow: bool) -> None:
        self._hits, self._at = hits, -1
        if current is not None:
            at = bisect_left(hits.places, current)
            self._at = at if at < len(hits) and hits.places[at] == current else -1
        self._window.overview.set_hits(_lines(hits))
        self.list.show_hits(hits, follow)
        self._show_replacement()
        self._mark()

    def _go(self, at: int) -> None:
        self._at = at
        hit = self._hits.places[at]
        self._mark()
        self.list.set_current(at)
        if self._session.cursor.line != hit.line:
            self._session.go(hit.line, remember=True)

    def _on_chosen(self, at: int) -> None:
        """Enter in the list: to the place, the focus too; Esc leads back."""
        self._go(at)
        self._jumped = True
        self._window.transcript.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self) -> None:
        current = self._hits.places[self._at] if self._at >= 0 else None
        self._window.transcript.set_hits(self._hits, current)
        self.bar.show_count(self._counted(current))

    def _counted(self, current: Hit | None) -> str:
        if not self._query.needle:
            return ""
        if not len(self._hits):
            return tr("Nowhere") if not self._hits.fault else ""
        more = "+" if self._hits.more or self._hits.fault else ""
        number = f"{count(len(self._hits))}{more}"
        if current is not None:
            return tr("{place} of {places}", place=count(self._at + 1), places=number)
        return tr("{number} places", number=number) if more else counted(len(self._hits), "place")

    # Replacing

    def _show_replacement(self) -> None:
        """Show what would stand in the place of the hits, or what is wrong with it."""
        template = self.bar.template.text() if self.bar.replacing else None
        asked = template is not None and bool(self._query.needle)
        self._wrong = fault(self._query, template) if asked else ""
        self.bar.show_fault(self._hits.fault or self._wrong)
        self.list.show_replacement(self._matcher, None if self._wrong else template)
        self._show_ticked()

    def _show_ticked(self) -> None:
        self.bar.show_ticked(self.ticks.number, not self._session.read_only and not self._wrong)

    def _replace_one(self) -> None:
        """Replace the current place and go to the next; where there is none yet, go to the first."""
        if self.searching or not self.bar.one.isEnabled():
            return
        if self._at < 0 or self._session.cursor.line != self._hits.places[self._at].line:
            self.step(+1)
            return
        hit = self._hits.places[self._at]
        if hit.captioned:
            self._session.say(tr("Only the captions say this. There is nothing to replace."))
            return
        self._start_replacing([hit], lambda: self._after_one(hit))

    def _after_one(self, hit: Hit) -> None:
        """Go on behind the words that were put there."""
        self.bar.forget_typing()
        put = self.replacing.last_put or hit
        behind = bisect_left(self._hits.places, (hit.line, put.end))
        if len(self._hits):
            self._go(behind % len(self._hits))

    def replace_ticked(self) -> None:
        """Replace all ticked places in one step; asks for the words where none were given."""
        if not self.is_open or not self.bar.replacing:
            self.begin(replacing=True)
            return
        self.bar.flush()
        if self._wrong:
            self._session.say(self._wrong)
        elif self.searching or self.replacing.running:
            self._session.say(tr("Still searching. Wait, or press Esc to stop."))
        elif not self.ticks.number:
            self._session.say(tr("No place is ticked."))
        else:
            self._start_replacing(self.ticks.ticked(), self.bar.forget_typing)

    def _start_replacing(self, hits: Sequence[Hit], then: Callable[[], None]) -> None:
        self.replacing.start(self._query, self._matcher, hits, self.bar.template.text(), then)

    # Following the session

    def _on_changed(self, change: Change) -> None:
        """Corrections move the places; another stream has its own."""
        if not self.is_open:
            return
        if change.edit is None:
            self._let_go()
        elif change.edit.corrections:
            self._on_corrected(change.edit)
        elif change.edit.splices:
            self._scope.name()
            if self._scope.chosen is Scope.TALK:
                self._find(self._query, go=False, follow=True)
            else:
                self.list.show_hits(self._hits, follow=True)

    def _forget(self, lines: set[int]) -> None:
        """Take away the hits in lines that have changed: they are found again in a moment."""
        current = self._hits.places[self._at] if self._at >= 0 else None
        places = tuple(hit for hit in self._hits.places if hit.line not in lines)
        hits = Hits(places, self._hits.more, self._hits.fault)
        self.ticks.show(hits, self.ticks.left_out())
        self._take(hits, current, follow=True)

    def _on_corrected(self, edit: Edit) -> None:
        lines = sorted({line for line, _, _ in edit.corrections})
        undone = self.replacing.undone(edit)
        if self.searching or len(lines) > _MOST_ALONE or not self._query.needle or self._hits.fault:
            left_out = self._left_out | self.ticks.left_out()
            self._forget(set(lines))
            self._left_out = left_out if undone is None else undone
            self._find(self._query, go=False, follow=True)
            return
        inside = self._scope.within(lines)
        current = self._hits.places[self._at] if self._at >= 0 else None
        hits = again(self._session.review, self._query, self._matcher, self._hits, inside)
        self.ticks.follow(hits, inside, self.replacing.take_put())
        if undone is not None:
            self.ticks.show(hits, undone)
        self._take(hits, current, follow=True)


def _lines(hits: Hits) -> tuple[int, ...]:
    """The lines with a hit, thinned out evenly where there are more than the strip can show."""
    lines = tuple(dict.fromkeys(hit.line for hit in hits.places))
    return lines[:: 1 + len(lines) // MOST_TICKS]
