"""Replacing what a search found: what would stand there, one place, all ticked ones as one step.

The step is made in the background where it takes long, and can be stopped until it is taken.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from talkeditor.core.edits import Edit
from talkeditor.core.replacing import Replacement, StoppedError, replaced
from talkeditor.core.search import Hit, Matcher, Query, QueryError
from talkeditor.core.ticks import Ticks
from talkeditor.core.translation import later, tr
from talkeditor.ui.brief import BriefWork
from talkeditor.ui.session import Change, Session

NOTHING = later("Nothing would change: those words stand there already.")


class Replacing(QObject):
    """Makes and takes the steps. `progressed` carries how far it is, None when it is over.

    Remembers where the last step put words and what was not ticked then, for what follows it.
    """

    progressed = Signal(object)

    def __init__(self, session: Session, ticks: Ticks, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._ticks = session, ticks
        self._work: BriefWork | None = None
        self._put: tuple[Hit, ...] = ()
        self._last: tuple[Edit, frozenset[Hit]] | None = None
        self.last_put: Hit | None = None
        session.changed.connect(self._on_changed)

    @property
    def running(self) -> bool:
        """Whether a step is being made."""
        return self._work is not None

    def start(
        self, query: Query, matcher: Matcher, hits: Sequence[Hit], template: str, then: Callable[[], None]
    ) -> None:
        """Replace hits, given in stream order, and do something then where a step was taken."""
        review = self._session.review
        work = BriefWork(
            lambda tell: replaced(review, query, hits, template, matcher=matcher, tell=tell), self
        )
        self._work = work
        work.progressed.connect(lambda part: self.progressed.emit(part) if self._work is work else None)
        work.done.connect(lambda result: self._on_made(result, then))
        work.start()

    def stop(self) -> None:
        """Stop it: nothing is replaced."""
        if self._work is not None:
            self._work.cancel()
            self._end()
            self._session.say(tr("Stopped. Nothing was replaced."))

    def take_put(self) -> tuple[Hit, ...]:
        """Where the step that was just taken put words; asked once."""
        put, self._put = self._put, ()
        return put

    def undone(self, edit: Edit) -> frozenset[Hit] | None:
        """What was not ticked before the replacement that an edit takes back; None where it is another."""
        if self._last is None:
            return None
        (line, old, new), number = self._last[0].corrections[0], len(self._last[0].corrections)
        if edit.label != self._last[0].label or number != len(edit.corrections):
            return None
        return self._last[1] if edit.corrections[0] == (line, new, old) else None

    def _end(self) -> None:
        self._work = None
        self.progressed.emit(None)

    def _on_made(self, result: object, then: Callable[[], None]) -> None:
        self._end()
        if isinstance(result, QueryError | StoppedError):
            self._session.say(f"{result.sentence} {tr('Nothing was replaced.')}")
        elif isinstance(result, Exception):
            raise result
        elif not isinstance(result, Replacement):
            self._session.say(tr(NOTHING))
        else:
            self._put, self.last_put = result.put, result.put[-1]
            self._last = result.edit, self._ticks.left_out()
            if self._session.perform(result.edit):
                self._session.say(f"{result.edit.label}.")
                then()

    def _on_changed(self, change: Change) -> None:
        """A step made for other words than those that stand there now would be stale."""
        if self._work is not None:
            self._work.cancel()
            self._end()
            if change.edit is not None:
                self._session.say(tr("The words changed meanwhile. Nothing was replaced. Replace again."))
