"""The glossary in the window: opens its queue when it is asked for, or when all else is decided.

What sounds alike is looked for in `glossary_looking`, what is decided is taken in `glossary_deciding`, what
is kept beside the steps is in `glossary_memory`.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from talkeditor.core.letters import bared, unowned
from talkeditor.core.translation import later, tr, trn
from talkeditor.core.words import words_of
from talkeditor.ui.glossary_looking import Looking
from talkeditor.ui.glossary_memory import NamesMemory
from talkeditor.ui.glossary_rows import NameRows, Wish
from talkeditor.ui.session import Change, Mode
from talkeditor.ui.window import Page

if TYPE_CHECKING:
    from talkeditor.names import Group
    from talkeditor.ui.glossary_deciding import Deciding
    from talkeditor.ui.review_desk import ReviewDesk

CALM_MS = 400
"""How long nothing else may be asked for before the queue comes by itself."""
COUNT_MS = 100

_NO_WORD = later("No word is chosen. → goes to a word of the line, then G puts it right everywhere.")


class GlossaryDesk(QObject):
    """Shows the names of the open stream."""

    def __init__(self, owner: "ReviewDesk") -> None:
        super().__init__(owner)
        self._owner, self._session, self._opener = owner, owner.session, owner.opener
        self.looking = Looking(owner)
        self._offered = False
        self._memory = NamesMemory(owner)
        self._rows = NameRows(self.looking, self._memory)
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self._offer_now)
        self._count = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._count.timeout.connect(self._tell_decided)
        self._session.changed.connect(self._on_changed)
        self._opener.opened.connect(self.forget)

    def forget(self) -> None:
        """Begin anew: another stream is open."""
        self._calm.stop()
        self._offered = False
        self.looking.forget()
        self._memory.forget()
        self._rows.forget()

    @property
    def is_looking(self) -> bool:
        """Whether names are being looked for."""
        return self.looking.is_looking

    # Asking

    def ask(self, heard: str = "") -> None:
        """Show the queue, with the names that are found meanwhile; at a name or word where one is given."""
        deciding = self._sheet(queued=False)
        # The words that were being typed are kept by now: the focus went to the sheet.
        corrects = self._session.mode is Mode.EDIT and not heard
        self._find(deciding, self._corrected() if corrects else Wish(heard))

    def _find(self, deciding: "Deciding", wish: Wish) -> None:
        def found() -> None:
            self._tell_decided()
            deciding.fill(wish)

        self.looking.when_found(found)

    def tell_groups(self, then: "Callable[[tuple[Group, ...]], None]") -> None:
        """Give the names of the stream to who asks, at once where they are known, else when they are."""
        looking = self.looking

        def found() -> None:
            self._tell_decided()
            then(looking.looked.groups if looking.looked is not None else ())

        looking.when_found(found)

    def _corrected(self) -> Wish:
        """What was corrected in the line that is edited, where it is heard elsewhere too."""
        from talkeditor.workflow.elsewhere import offer

        made = offer(self._session.review, self._session.cursor.line)
        return Wish(made.heard, made.right) if made is not None else Wish()

    def ask_word(self) -> None:
        """Show the queue at the word of the cursor."""
        cursor, review = self._session.cursor, self._session.review
        words = words_of(review.text(cursor.line))
        if cursor.word is None or cursor.word >= len(words):
            self._owner.tell(tr(_NO_WORD))
            return
        self.ask(unowned(bared(words[cursor.word])))

    def offer(self) -> None:
        """All else is decided: show the queue by itself, once, where there are names to put right.

        Not at once: who goes on to the export in the same breath is not held up. Where they were put off,
        they are what is still to decide, and the key that leads there shows them again.
        """
        if self._session.names_decided is False and self._offered:
            self.ask()
        else:
            self._calm.start()

    def _offer_now(self) -> None:
        free = self._owner.sheets.open is None and not self._is_busy()
        if self._offered or self.is_looking or not free or not self._session.is_open:
            return
        decided = all(decision.decided for decision in self._session.review.decisions())
        if decided and not self._session.read_only:
            self._offered = True
            self.looking.look(self._on_offer)

    def _on_offer(self) -> None:
        self._tell_decided()
        rows = self._rows.now()
        ticked = sum(row.on for row in rows)
        if not ticked:
            return
        if self._owner.sheets.open is not None or self._is_busy():
            self._owner.tell(
                trn(
                    "{n} name can be put right: F7 shows them.",
                    "{n} names can be put right: F7 shows them.",
                    ticked,
                )
            )
            return
        self._sheet(queued=True).fill(Wish())

    def _is_busy(self) -> bool:
        typing = isinstance(QApplication.focusWidget(), QLineEdit)
        return typing or self._session.mode is Mode.EDIT or self._owner.window.page is not Page.REVIEW

    # How far it is

    def _tell_decided(self) -> None:
        """Tell whether names wait to be put right, as the review is now."""
        if self.looking.looked is not None and self._session.is_open:
            self._session.report_names(not any(row.on for row in self._rows.now()))

    def _on_changed(self, change: Change) -> None:
        """A decision on names was taken, or taken back: count anew when all else is painted."""
        if change.edit is not None and change.edit.rules and self.looking.looked is not None:
            self._count.start()

    # Showing

    def _sheet(self, queued: bool) -> "Deciding":
        from talkeditor.ui.dialogs.glossary import GlossaryQueue
        from talkeditor.ui.glossary_deciding import Deciding

        owner = self._owner
        event = owner.schedules.occasion().event
        sheet = GlossaryQueue(owner.window, owner.theme, owner.desk.key_of("undo"), queued, event=event)
        deciding = Deciding(owner, sheet, self.looking, self._memory, self._rows)
        deciding.stale.connect(lambda: self._find(deciding, Wish()))
        owner.sheets.show(sheet)
        return deciding
