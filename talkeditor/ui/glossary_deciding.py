"""Takes what a person decides in the queue of names while it is open: steps, and what is left of the rows."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from talkeditor.core import operations as ops
from talkeditor.core.glossary import Rule
from talkeditor.core.translation import later, tr
from talkeditor.ui.dialogs.glossary import Asked, GlossaryQueue
from talkeditor.ui.glossary_looking import Looking
from talkeditor.ui.glossary_memory import NamesMemory
from talkeditor.ui.glossary_rows import NameRows, Wish
from talkeditor.workflow.namerules import never, never_said, rules_of, without
from talkeditor.workflow.soundalikes import Row, Spot

if TYPE_CHECKING:
    from talkeditor.ui.review_desk import ReviewDesk

_NOT_IN_TALKS = later("“{word}” is in no talk: there is nothing to put right.")
_CHANGED = later("The talks changed meanwhile: look at the names once more.")
_NO_STEP = later("Nothing was decided here that could be taken back.")


class Deciding(QObject):
    """Of one queue, from its opening to its end. `stale`: the talks changed, names are to be found anew."""

    stale = Signal()

    def __init__(
        self, owner: "ReviewDesk", sheet: GlossaryQueue, looking: Looking, memory: NamesMemory, rows: NameRows
    ) -> None:
        super().__init__(sheet)
        self._owner, self._session, self._sheet = owner, owner.session, sheet
        self._looking, self._memory, self._rows = looking, memory, rows
        self._steps: list[tuple[int, tuple[Row, ...]]] = []
        sheet.asked.connect(self._on_asked)
        sheet.rewritten.connect(self._on_rewritten)
        sheet.closed.connect(lambda _: self._on_closed())

    def fill(self, wish: Wish) -> None:
        """Show what was found, unless the queue was closed meanwhile."""
        sheet = self._sheet
        if self._owner.sheets.open is not sheet:
            return
        rows, at = self._rows.now(), ""
        if wish.heard:
            rows, at = self._looking.follow().with_word(rows, wish.heard, wish.right)
        self._steps = []
        sheet.show_rows(rows, at or self._rows.at, len(self._memory.skipped))
        current = sheet.list.current
        if wish.heard and not at:
            sheet.say(tr(_NOT_IN_TALKS, word=wish.heard))
        elif wish.heard and not wish.right and current is not None and not current.right:
            sheet.write()

    def _on_rewritten(self, row: Row, right: str) -> None:
        # A field that is open when the stream is closed is left then, and its text comes here.
        if self._looking.looked is not None:
            self._sheet.put(self._looking.follow().renamed(row, right))

    def _on_closed(self) -> None:
        """Nothing is looked for any more; the ticks are remembered for the next time."""
        self._looking.cancel()
        shown = self._sheet.list
        if shown.lines:
            self._rows.leave(shown.lines)
            self._rows.at = shown.current.key if shown.current is not None else ""

    # Deciding

    def _on_asked(self, what: Asked, rows: tuple[Row, ...], spot: Spot | None) -> None:
        if what is Asked.FIX:
            self._fix(rows)
        elif what is Asked.FIX_ONE:
            self._fix_one(rows[0])
        elif what in (Asked.NEVER, Asked.NEVER_HERE):
            self._never(rows[0], spot)
        elif what is Asked.UNDO:
            self._undo()
        elif what is Asked.SKIP:
            self._skip(rows[0])
        else:
            self._bring_back()

    def _is_stale(self) -> bool:
        """Whether the talks changed since they were looked at; then they are looked at once more."""
        if self._looking.fits:
            return False
        self._sheet.say(tr(_CHANGED))
        self._rows.leave(self._sheet.list.lines)
        self.stale.emit()
        return True

    def _fix(self, rows: tuple[Row, ...]) -> None:
        """Take all rows in one step, and close."""
        if self._is_stale():
            return
        review = self._session.review
        rules = rules_of(review, rows)
        self._sheet.finish()
        if self._owner.desk.perform(ops.decide(review, rules)):
            self._rows.drop(rows)
            self._session.report_names(True)
            self._remember(rules, rows)

    def _fix_one(self, row: Row) -> None:
        """Take one row in a step of its own, and stay."""
        if row.able and row.ticked and not self._is_stale():
            rules = rules_of(self._session.review, (row,))
            if self._take(rules, "", lambda rows: without(rows, row)):
                self._remember(rules, (row,))

    def _never(self, row: Row, spot: Spot | None) -> None:
        """Say that what is heard is right: a step of its own."""
        if row.spots and not self._is_stale():
            self._take((never(row, spot),), never_said(row, spot), lambda rows: without(rows, row, spot))

    def _take(
        self,
        rules: tuple[Rule, ...],
        label: str,
        rest: Callable[[tuple[Row, ...]], tuple[Row, ...]],
    ) -> bool:
        """Take a step while the queue stays open, and show what is left of it."""
        before, at = self._sheet.list.lines, self._sheet.list.currentIndex().row()
        review, position = self._session.review, self._session.history.position
        edit = ops.decide(review, rules)
        if edit is None:
            return False
        edit = replace(edit, label=label or edit.label)
        if not self._owner.desk.perform(edit):
            return False
        self._steps.append((position, before))
        rows = rest(before)
        spoken = self._looking.follow()
        self._show_at(spoken.left(rows) if edit.corrections else rows, at)
        self._sheet.say(f"{edit.label}.")
        return True

    def _show_at(self, rows: tuple[Row, ...], at: int) -> None:
        """Show rows, looking at the one that is now where another was."""
        key = rows[min(at, len(rows) - 1)].key if rows else ""
        self._sheet.show_rows(rows, key, len(self._memory.skipped))

    def _undo(self) -> None:
        """Take back the last step that was taken in the queue."""
        if not self._steps or self._session.history.position != self._steps[-1][0] + 1:
            self._sheet.say(tr(_NO_STEP))
            return
        _, rows = self._steps.pop()
        at = self._sheet.list.currentIndex().row()
        self._owner.desk.take_back()
        self._looking.follow()
        self._show_at(rows, at)
        step = self._session.history.redoable
        self._sheet.say(tr("Undone: {step}.", step=step.edit.label) if step is not None else "")

    def _skip(self, row: Row) -> None:
        """Leave a name out from now on."""
        at = self._sheet.list.currentIndex().row()
        self._memory.skip(row.key)
        self._show_at(without(self._sheet.list.lines, row), at)

    def _bring_back(self) -> None:
        """Ask again for all that was skipped."""
        at = self._sheet.list.currentIndex().row()
        self._memory.bring_back()
        self._rows.leave(self._sheet.list.lines)
        self._show_at(self._rows.now(), at)

    def _remember(self, rules: tuple[Rule, ...], rows: tuple[Row, ...]) -> None:
        """Keep what was seen, and where the person wants it the rules for other streams."""
        self._memory.see(rows)
        if self._sheet.remember.isChecked():
            self._memory.remember(rules, self._looking.occasion)
