"""Looks for names in the background, by what the open stream has of schedule and glossaries."""

import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.review import Review
from talkeditor.ui.jobs import Work

if TYPE_CHECKING:
    from talkeditor.names import Group
    from talkeditor.store.loading import Attachment
    from talkeditor.ui.review_desk import ReviewDesk
    from talkeditor.workflow.soundalikes import Spoken

_TURN_SECONDS = 0.0005
"""How long the window waits for its turn while names are looked for: a tenth of what Python grants."""
_USUAL_SECONDS = sys.getswitchinterval()

Find = Callable[[Review, Callable[[], bool]], "tuple[Group, ...]"]


class Looked(NamedTuple):
    """What was found, and where words are said in a review. `fresh`: it was looked for in just this one."""

    review: Review
    groups: "tuple[Group, ...]"
    spoken: "Spoken"
    fresh: bool = True


class Looking(QObject):
    """Keeps what was found last, in `looked`. `find` is the workflow's."""

    def __init__(self, owner: "ReviewDesk") -> None:
        super().__init__(owner)
        self._owner, self._session, self._opener = owner, owner.session, owner.opener
        self.find: Find = self._find
        self.looked: Looked | None = None
        self.cancelled = threading.Event()
        self.occasion = ""
        self._job: Work | None = None
        self._schedule: Attachment | None = None

    def forget(self) -> None:
        """Begin anew: another stream is open."""
        self.cancel()
        self.looked = None

    def cancel(self) -> None:
        """Nobody waits for it any more."""
        self.cancelled.set()
        self._job = None

    @property
    def is_looking(self) -> bool:
        """Whether names are being looked for."""
        return self._job is not None

    @property
    def fits(self) -> bool:
        """Whether all places are where they were found; rules may have been taken since."""
        if self.looked is None:
            return False
        one, other = self.looked.review, self._session.review
        return (
            one.segments is other.segments and one.corrections is other.corrections and one.cuts is other.cuts
        )

    def when_found(self, then: Callable[[], None]) -> None:
        """Call `then` once names are found in the review as it is now: at once where they are."""
        if self.looked is not None and self.looked.fresh and self.looked.review is self._session.review:
            then()
        else:
            self.look(then)

    def follow(self) -> "Spoken":
        """Take the words as they are now for what was found; gives where they are said."""
        from talkeditor.workflow.soundalikes import Spoken

        assert self.looked is not None
        review = self._session.review
        if not self.fits:
            self.looked = Looked(review, self.looked.groups, Spoken(review), fresh=False)
        return self.looked.spoken

    def look(self, then: Callable[[], None]) -> None:
        """Look for names and call `then` when they are found; an earlier look is given up."""
        from talkeditor.workflow import given
        from talkeditor.workflow.soundalikes import Spoken

        review, find = self._session.review, self.find
        cancelled = self.cancelled = threading.Event()
        # The project is asked here: the thread that keeps it may be writing.
        keeper = self._opener.keeper
        self._schedule = keeper.project.attachment(given.KIND) if keeper is not None else None
        self.occasion = self._owner.schedules.occasion().event

        def work() -> object:
            sys.setswitchinterval(_TURN_SECONDS)
            try:
                return Looked(review, find(review, cancelled.is_set), Spoken(review))
            finally:
                sys.setswitchinterval(_USUAL_SECONDS)

        job = self._job = Work(work, self)
        job.done.connect(lambda result: self._on_done(job, result, then))
        job.start()

    def _on_done(self, job: Work, result: object, then: Callable[[], None]) -> None:
        job.deleteLater()
        if job is not self._job or not self._session.is_open:
            return
        self._job = None
        if isinstance(result, TalkeditorError):
            self._owner.sheets.finish()
            self._owner.window.banner.show_problem(result.sentence, result.hint)
        elif isinstance(result, Exception):
            raise result
        elif isinstance(result, Looked):
            self.looked = result
            then()

    def _find(self, review: Review, cancelled: Callable[[], bool]) -> "tuple[Group, ...]":
        """What the workflow finds; in the thread."""
        from talkeditor.workflow import given, glossaryfiles, names

        kept = self._schedule
        schedule = given.from_attachment(kept).schedule if kept and not given.is_declined(kept) else None
        # Most of it is in the rules of the review already, but for a stream that is only read.
        glossary, _ = glossaryfiles.gathered(self._opener.path, self.occasion)
        return names.candidates(review, schedule, glossary, cancelled)
