"""What a command acts on: the session, the window's stage, and the verbs that several commands share."""

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

from talkeditor.core import operations as ops
from talkeditor.core.direction import is_rtl
from talkeditor.core.edits import Edit
from talkeditor.core.findings import Kind
from talkeditor.core.history import Author
from talkeditor.core.queue import least_sure, next_undecided
from talkeditor.core.review import Review
from talkeditor.core.transcript import Position
from talkeditor.core.translation import tr
from talkeditor.core.wording import count, counted, line_number, name_of
from talkeditor.ui.session import Cursor, Session
from talkeditor.ui.views.outlinerows import Filter
from talkeditor.ui.views.reasons import question


class Pane(StrEnum):
    """The panes that the focus goes round, as far as they are there."""

    BANNER = "banner"
    OVERVIEW = "overview"
    OUTLINE = "outline"
    TRANSCRIPT = "transcript"
    SEARCH = "search"
    FIRST_TIME = "first time"
    PREVIEW = "preview"
    DETAILS = "details"


class Sheet(StrEnum):
    """What can be laid over the window."""

    KEYS = "keys"
    PALETTE = "palette"
    EXPORT = "export"
    GO_TO_LINE = "go to line"
    STEPS = "steps"
    GUIDE = "guide"
    SETTINGS = "settings"
    COMPARE = "compare"
    CHANGE_KEYS = "change keys"
    REELS = "reels"
    LEDGER = "ledger"
    REPORT = "report"
    PROBLEMS = "problems"


class Stage(Protocol):
    """What commands ask of the window: to show something, never to decide something."""

    def focus(self, pane: Pane) -> None: ...
    def cycle_panes(self, step: int) -> None: ...
    def show_sheet(self, sheet: Sheet) -> None: ...
    def toggle_preview(self) -> None: ...
    def toggle_preview_source(self) -> None: ...
    def step_lines(self, step: int, select: bool) -> None: ...
    def step_pages(self, step: int) -> None: ...
    def toggle_fold(self) -> None: ...
    def edit_text(self) -> None: ...
    def end_editing(self) -> None: ...
    def split_at_caret(self) -> None: ...
    def edit_title(self, accepting: bool) -> None: ...
    def show_why(self) -> None: ...
    def choose_label(self) -> None: ...
    def filter_outline(self, which: Filter) -> None: ...
    def selected_segments(self) -> tuple[int, ...]: ...
    def single_pass(self) -> bool: ...
    def ask_open(self) -> None: ...
    def match_schedule(self) -> None: ...
    def ask_names(self, at_word: bool = False) -> None: ...
    def open_copied(self) -> None: ...
    def open_copy(self) -> None: ...
    def open_sample(self) -> None: ...
    def close_stream(self) -> None: ...
    def quit(self) -> None: ...
    def detect_again(self) -> None: ...
    def stop_detecting(self) -> None: ...
    def zoom(self, step: int) -> None: ...
    def toggle_full_screen(self) -> None: ...
    def set_scheme(self, scheme: str) -> None: ...
    def open_context_menu(self) -> None: ...
    def copy(self) -> None: ...
    def find(self) -> None: ...
    def find_step(self, step: int) -> None: ...
    def replace(self) -> None: ...
    def replace_ticked(self) -> None: ...
    def list_places(self) -> None: ...
    def show_about(self) -> None: ...
    def save_as(self) -> None: ...
    def show_backups(self) -> None: ...


class Desk:
    """Joins the session and the stage for the commands."""

    def __init__(self, session: Session, stage: Stage) -> None:
        self.session = session
        self.stage = stage
        self.least_sure_first = False
        self.key_of: Callable[[str], str] = lambda _: ""
        self.all_decided: Callable[[], None] = lambda: None

    @property
    def review(self) -> Review:
        """The review on the desk."""
        return self.session.review

    @property
    def current(self) -> int:
        """The segment under the cursor."""
        return self.session.current

    @property
    def cursor(self) -> Cursor:
        """Where the person is."""
        return self.session.cursor

    @property
    def chosen(self) -> tuple[int, ...]:
        """The segments selected in the outline, else the current one."""
        return self.stage.selected_segments() or (self.current,)

    @property
    def last_edit(self) -> Edit | None:
        """The person's last step, while it still holds: what "the same for all passes" repeats."""
        history = self.session.history
        held = reversed(history.steps[: history.position])
        return next((step.edit for step in held if step.author is not Author.CONSEQUENCE), None)

    def say(self, sentence: str) -> None:
        """Tell the person one sentence."""
        self.session.say(sentence)

    def perform(self, edit: Edit | None) -> bool:
        """Take a step and say its name."""
        done = self.session.perform(edit)
        if done and edit is not None:
            self.say(f"{edit.label}.")
        return done

    @property
    def reading_step(self) -> int:
        """1 where the cursor's line reads to the right, -1 where to the left: what → means there."""
        return -1 if is_rtl(self.review.text(self.cursor.line)) else 1

    # Edges

    @property
    def edge(self) -> int | None:
        """The active edge, else the edge of the current segment that is nearer to the cursor."""
        cursor, current, review = self.cursor, self.current, self.review
        if cursor.edge is not None and 0 < cursor.edge < len(review.segments):
            return cursor.edge
        lines = review.lines_of(current)
        near_end = lines.stop - 1 - cursor.line < cursor.line - lines.start
        if current + 1 < len(review.segments) and (near_end or current == 0):
            return current + 1
        return current if current > 0 else None

    def move_edge(self, edit: Edit | None) -> None:
        """Take a step that moved the active edge, and keep the cursor beside it on the same side."""
        edge, at_end = self.edge, self.edge == self.current + 1
        if self.perform(edit) and edge is not None:
            self.go_to_edge(edge, at_end)

    def go_to_edge(self, edge: int, at_end: bool, remember: bool = False) -> None:
        """Put the cursor behind an edge, or (`at_end`) before it, and make the edge the active one."""
        start = self.review.segments[edge].start
        if at_end:
            last = self.review.transcript.previous_word(start)
            word = last.word if start.word else None
            self.session.go(last.line, word, edge=edge, remember=remember)
        else:
            self.session.go(start.line, start.word or None, edge=edge, remember=remember)

    def behind_cursor(self) -> Position:
        """The position behind what the cursor is on: its word, or its whole line."""
        if self.cursor.word is None:
            return Position(self.cursor.line + 1)
        return self.review.transcript.next_word(self.cursor.position)

    # Deciding

    def accept(self) -> None:
        """Accept what is chosen; a talk without a title asks for it first. Then go on."""
        chosen = self.chosen
        segment = self.review.segments[chosen[0]]
        if len(chosen) == 1 and segment.kind is Kind.TALK and not segment.decided:
            first = (
                self.review.segments[self.review.parts_of(chosen[0])[0]]
                if self._is_talk(chosen[0])
                else segment
            )
            if first.title is None:
                self.stage.edit_title(accepting=True)
                return
        self.accept_and_go_on(chosen)

    def accept_and_go_on(self, chosen: tuple[int, ...], title: str | None = None) -> None:
        """Accept segments (all passes with a pass, unless one pass was chosen) and go on.

        `title` is what a talk is called that nobody gave a title yet.
        """
        first = chosen[0]
        segment = self.review.segments[first]
        whole = segment.reel is not None and segment.kind is Kind.REEL and not self.stage.single_pass()
        if len(chosen) > 1:
            edit = ops.accept_all(self.review, chosen)
        elif whole:
            edit = ops.accept_reel(self.review, segment.reel or "")
        else:
            named = title if self.review.parts_of(first)[0] == first else None
            edit = ops.accept(self.review, first, named)
        self.session.perform(edit)
        self.go_on(first, edit.label if edit else "")

    def drop_and_go_on(self) -> None:
        """Drop what is chosen (a reel with all its passes) and go on."""
        chosen = self.chosen
        segment = self.review.segments[chosen[0]]
        whole = segment.reel is not None and segment.kind is Kind.REEL and not self.stage.single_pass()
        if len(chosen) > 1:
            edit = ops.drop_all(self.review, chosen)
        elif whole:
            edit = ops.drop_reel(self.review, segment.reel or "")
        else:
            edit = ops.drop(self.review, chosen[0])
        self.session.perform(edit)
        self.go_on(chosen[0], edit.label if edit else "")

    def go_on(self, index: int, done: str = "") -> None:
        """Go to the next thing to decide, saying what was done and what comes."""
        target = least_sure(self.review) if self.least_sure_first else next_undecided(self.review, index)
        decisions = self.review.decisions()
        decided = sum(decision.decided for decision in decisions)
        self.stage.focus(Pane.TRANSCRIPT)
        prefix = f"{done}. " if done else ""
        if target is None:
            self.say(prefix + self._all_decided(decided))
            self.all_decided()
            return
        self.go_to_decision(target)
        self.say(prefix + self._next(target, decided, len(decisions)))

    def _all_decided(self, decided: int) -> str:
        talks = counted(sum(1 for _ in self.review.talks()), "talk")
        by = self.key_of("export") or tr("File → Export")
        return tr(
            "All {decided} decided. {key} exports {talks}.", decided=count(decided), key=by, talks=talks
        )

    def _next(self, target: int, decided: int, decisions: int) -> str:
        return tr(
            "{decided} of {all}. Next: {name}, {sure}.",
            decided=count(decided),
            all=count(decisions),
            name=name_of(self.review, target),
            sure=tr(self.review.segments[target].sureness),
        )

    def go_to_undecided(self, step: int) -> None:
        """Go to the next (or the one before) thing to decide without deciding this one."""
        target = next_undecided(self.review, self.current, step)
        if step > 0 and self.least_sure_first:
            target = least_sure(self.review)
        if target is None:
            self.go_on(self.current)
        else:
            self.go_to_decision(target)

    def go_to_decision(self, index: int) -> None:
        """Go to a segment to decide it: to the edge that is in question, so that its keys act on it."""
        asked = question(self.review, index)
        if asked is not None and asked.edge == index + 1:
            self.go_to_edge(asked.edge, at_end=True, remember=True)
        else:
            self.go_to_segment(index)

    def go_to_segment(self, index: int) -> None:
        """Put the cursor on the first line of a segment; its start becomes the active edge."""
        start = self.review.segments[index].start
        self.session.go(start.line, start.word or None, edge=index or None, remember=True)

    def take_back(self) -> None:
        """Undo one step and say which."""
        step = self.session.undo()
        self.say(tr("Undone: {step}.", step=step.edit.label) if step else tr("Nothing to undo."))

    def bring_again(self) -> None:
        """Redo one step and say which."""
        step = self.session.redo()
        self.say(tr("Done again: {step}.", step=step.edit.label) if step else tr("Nothing to do again."))

    def describe_cursor(self) -> str:
        """Where a command at the cursor would act: "before line 3,801"."""
        return tr("before line {line}", line=line_number(self.cursor.line))

    def _is_talk(self, index: int) -> bool:
        return self.review.is_talk(index)
