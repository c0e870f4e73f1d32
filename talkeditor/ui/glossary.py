"""The glossary in the window: shows its queue and takes what was decided.

What sounds alike is looked for in `glossary_looking`, what is kept beside the steps in `glossary_memory`.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from talkeditor.core import operations as ops
from talkeditor.core.glossary import Rule
from talkeditor.core.letters import bared, unowned
from talkeditor.core.wording import counted
from talkeditor.ui.glossary_looking import Looking
from talkeditor.ui.glossary_memory import NamesMemory
from talkeditor.ui.session import Change, Mode
from talkeditor.ui.window import Page

if TYPE_CHECKING:
    from talkeditor.names import Group
    from talkeditor.ui.dialogs.glossary import GlossaryQueue
    from talkeditor.ui.review_desk import ReviewDesk
    from talkeditor.workflow.soundalikes import Row, Spot

CALM_MS = 400
"""How long nothing else may be asked for before the queue comes by itself."""
COUNT_MS = 100

_NO_WORD = "No word is chosen. → goes to a word of the line, then G puts it right everywhere."
_NOT_IN_TALKS = "“{word}” is in no talk: there is nothing to put right."
_WAITS = "{names} can be put right: F7 shows them."
_CHANGED = "The talks changed meanwhile: look at the names once more."


@dataclass(frozen=True, slots=True)
class Wish:
    """Where the queue is to open: at what is heard, perhaps with the right form that was typed for it."""

    heard: str = ""
    right: str = ""


class GlossaryDesk(QObject):
    """Shows and takes names of the open stream."""

    def __init__(self, owner: "ReviewDesk") -> None:
        super().__init__(owner)
        self._owner, self._session, self._opener = owner, owner.session, owner.opener
        self.looking = Looking(owner)
        self._rows: tuple[Row, ...] = ()
        self._at = ""
        self._steps: list[tuple[int, tuple[Row, ...]]] = []
        self._offered = False
        self._memory = NamesMemory(owner)
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
        self._rows, self._steps, self._at = (), [], ""

    @property
    def is_looking(self) -> bool:
        """Whether names are being looked for."""
        return self.looking.is_looking

    # Asking

    def ask(self, wish: Wish = Wish()) -> None:
        """Show the queue, with the names that are found meanwhile."""
        sheet = self._sheet(queued=False)
        # The words that were being typed are kept by now: the focus went to the sheet.
        if self._session.mode is Mode.EDIT and not wish.heard:
            wish = self._corrected()
        self.looking.when_found(lambda: self._on_found(sheet, wish))

    def _on_found(self, sheet: "GlossaryQueue", wish: Wish) -> None:
        self._tell_decided()
        if self._owner.sheets.open is sheet:
            self._fill(sheet, wish)

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

    def ask_name(self, name: str) -> None:
        """Show the queue at a name; without one from its start."""
        self.ask(Wish(name))

    def ask_word(self) -> None:
        """Show the queue at the word of the cursor."""
        cursor, review = self._session.cursor, self._session.review
        words = review.text(cursor.line).split()
        if cursor.word is None or cursor.word >= len(words):
            self._owner.tell(_NO_WORD)
            return
        self.ask(Wish(unowned(bared(words[cursor.word]))))

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
        rows = self._open_rows()
        ticked = sum(row.on for row in rows)
        if not ticked:
            return
        if self._owner.sheets.open is not None or self._is_busy():
            self._owner.tell(_WAITS.format(names=counted(ticked, "name")))
            return
        self._fill(self._sheet(queued=True), Wish())

    def _is_busy(self) -> bool:
        typing = isinstance(QApplication.focusWidget(), QLineEdit)
        return typing or self._session.mode is Mode.EDIT or self._owner.window.page is not Page.REVIEW

    # How far it is

    def _tell_decided(self) -> None:
        """Tell whether names wait to be put right, as the review is now."""
        if self.looking.looked is not None and self._session.is_open:
            self._session.report_names(not any(row.on for row in self._open_rows()))

    def _on_changed(self, change: Change) -> None:
        """A decision on names was taken, or taken back: count anew when all else is painted."""
        if change.edit is not None and change.edit.rules and self.looking.looked is not None:
            self._count.start()

    # Showing

    def _sheet(self, queued: bool) -> "GlossaryQueue":
        from talkeditor.ui.dialogs.glossary import GlossaryQueue

        owner = self._owner
        event = owner.schedules.occasion().event
        sheet = GlossaryQueue(owner.window, owner.theme, owner.desk.key_of("undo"), queued, event=event)
        sheet.asked.connect(lambda what, rows, spot: self._on_asked(sheet, what, rows, spot))
        sheet.rewritten.connect(lambda row, right: self._on_rewritten(sheet, row, right))
        sheet.closed.connect(lambda _: self._on_closed(sheet))
        owner.sheets.show(sheet)
        return sheet

    def _on_closed(self, sheet: "GlossaryQueue") -> None:
        """Nothing is looked for any more; the ticks are remembered for the next time."""
        self.looking.cancel()
        if sheet.list.lines:
            self._rows = sheet.list.lines
            self._at = sheet.list.current.key if sheet.list.current is not None else ""

    def _open_rows(self) -> "tuple[Row, ...]":
        from talkeditor.workflow.soundalikes import ticked_anew

        spoken, looked = self.looking.follow(), self.looking.looked
        assert looked is not None
        rows = spoken.rows(looked.groups, self._memory.skipped, self._memory.seen)
        return ticked_anew(rows, {row.key: row for row in self._rows})

    def _fill(self, sheet: "GlossaryQueue", wish: Wish) -> None:
        rows, at = self._open_rows(), ""
        if wish.heard:
            rows, at = self._with_wish(rows, wish)
        self._steps = []
        sheet.show_rows(rows, at or self._at, len(self._memory.skipped))
        if wish.heard and not at:
            sheet.say(_NOT_IN_TALKS.format(word=wish.heard))
        elif (
            wish.heard and not wish.right and sheet.list.current is not None and not sheet.list.current.right
        ):
            sheet.write()

    def _with_wish(self, rows: "tuple[Row, ...]", wish: Wish) -> "tuple[tuple[Row, ...], str]":
        """The rows with one for what is heard, made where none has it, and the key of that row."""
        heard = wish.heard.casefold()
        wanted = (heard, wish.right.casefold()) if wish.right else (heard,)
        known = ""
        for row in rows:
            forms, right = {form.casefold() for form in row.heard}, row.right.casefold()
            if (heard in forms or right == heard) and (not wish.right or right == wanted[-1]):
                if row.spots:
                    return rows, row.key
                known = known or row.key
        made = self.looking.follow().of_word(wish.heard, wish.right)
        return ((made, *rows), made.key) if made is not None else (rows, known)

    def _on_rewritten(self, sheet: "GlossaryQueue", row: "Row", right: str) -> None:
        sheet.put(self.looking.follow().renamed(row, right))

    # Deciding

    def _on_asked(
        self, sheet: "GlossaryQueue", what: str, rows: "tuple[Row, ...]", spot: "Spot | None"
    ) -> None:
        from talkeditor.ui.dialogs.glossary import Asked

        if what == Asked.FIX:
            self._fix(sheet, rows)
        elif what == Asked.FIX_ONE:
            self._fix_one(sheet, rows[0])
        elif what in (Asked.NEVER, Asked.NEVER_HERE):
            self._never(sheet, rows[0], spot)
        elif what == Asked.UNDO:
            self._undo(sheet)
        else:
            self._skip(sheet, rows[0].key if rows else "")

    def _is_stale(self, sheet: "GlossaryQueue") -> bool:
        """Whether the talks changed since they were looked at; then they are looked at once more."""
        if self.looking.fits:
            return False
        sheet.say(_CHANGED)
        self._rows = sheet.list.lines
        self.looking.look(lambda: self._on_found(sheet, Wish()))
        return True

    def _fix(self, sheet: "GlossaryQueue", rows: "tuple[Row, ...]") -> None:
        """Take all rows in one step, and close."""
        from talkeditor.workflow.namerules import rules_of

        if self._is_stale(sheet):
            return
        review = self._session.review
        rules = rules_of(review, rows)
        sheet.finish()
        if self._owner.desk.perform(ops.decide(review, rules)):
            self._rows = tuple(row for row in self._rows if row not in rows)
            self._session.report_names(True)
            self._remember(rules, rows, sheet)

    def _fix_one(self, sheet: "GlossaryQueue", row: "Row") -> None:
        """Take one row in a step of its own, and stay."""
        from talkeditor.workflow.namerules import rules_of

        if row.able and row.ticked and not self._is_stale(sheet):
            rules = rules_of(self._session.review, (row,))
            if self._take(sheet, rules, "", lambda rows: tuple(r for r in rows if r.key != row.key)):
                self._remember(rules, (row,), sheet)

    def _never(self, sheet: "GlossaryQueue", row: "Row", spot: "Spot | None") -> None:
        """Say that what is heard is right: a step of its own."""
        from talkeditor.workflow.namerules import never, without

        if not row.spots or self._is_stale(sheet):
            return
        where = f"in talk {spot.talk}" if spot is not None else "everywhere"
        heard = f"“{spot.form if spot is not None else row.heard[0]}”"
        more = len(row.heard) - 1 if spot is None else 0
        what = f"{heard} and {counted(more, 'more form')} are" if more else f"{heard} is"
        self._take(
            sheet,
            (never(row, spot),),
            f"Glossary: {what} right {where}",
            lambda rows: without(rows, row, spot),
        )

    def _take(
        self,
        sheet: "GlossaryQueue",
        rules: tuple[Rule, ...],
        label: str,
        rest: "Callable[[tuple[Row, ...]], tuple[Row, ...]]",
    ) -> bool:
        """Take a step while the queue stays open, and show what is left of it."""
        before, at = sheet.list.lines, sheet.list.currentIndex().row()
        review, position = self._session.review, self._session.history.position
        edit = ops.decide(review, rules)
        if edit is None:
            return False
        edit = replace(edit, label=label or edit.label)
        if not self._owner.desk.perform(edit):
            return False
        self._steps.append((position, before))
        rows = rest(before)
        spoken = self.looking.follow()
        if edit.corrections:
            rows = tuple(spoken.again(row) if row.spots else row for row in rows)
            rows = tuple(row for row in rows if row.spots or row.left_out)
        self._show_at(sheet, rows, at)
        sheet.say(f"{edit.label}.")
        return True

    def _show_at(self, sheet: "GlossaryQueue", rows: "tuple[Row, ...]", at: int) -> None:
        """Show rows, looking at the one that is now where another was."""
        key = rows[min(at, len(rows) - 1)].key if rows else ""
        sheet.show_rows(rows, key, len(self._memory.skipped))

    def _undo(self, sheet: "GlossaryQueue") -> None:
        """Take back the last step that was taken in the queue."""
        if not self._steps or self._session.history.position != self._steps[-1][0] + 1:
            sheet.say("Nothing was decided here that could be taken back.")
            return
        _, rows = self._steps.pop()
        at = sheet.list.currentIndex().row()
        self._owner.desk.take_back()
        self.looking.follow()
        self._show_at(sheet, rows, at)
        step = self._session.history.redoable
        sheet.say(f"Undone: {step.edit.label}." if step is not None else "")

    def _skip(self, sheet: "GlossaryQueue", key: str) -> None:
        """Leave a name out from now on; without a key bring back what was left out."""
        before, at = sheet.list.lines, sheet.list.currentIndex().row()
        if key:
            self._memory.skip(key)
            self._show_at(sheet, tuple(row for row in before if row.key != key), at)
        else:
            self._memory.bring_back()
            self._rows = before
            self._show_at(sheet, self._open_rows(), at)

    def _remember(self, rules: tuple[Rule, ...], rows: "tuple[Row, ...]", sheet: "GlossaryQueue") -> None:
        """Keep what was seen, and where the person wants it the rules for other streams."""
        self._memory.see(rows)
        if sheet.remember.isChecked():
            self._memory.remember(rules, self.looking.occasion)
