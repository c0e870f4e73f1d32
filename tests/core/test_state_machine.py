"""Every operation in any order, with undo and redo: the partition holds and nothing is lost."""

from pathlib import Path
from typing import Protocol

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit, apply
from talkeditor.core.findings import Evidence, Finding, Heard, Kind, Place
from talkeditor.core.glossary import Rule, Scope
from talkeditor.core.history import History, Step
from talkeditor.core.propose import begin, propose_again
from talkeditor.core.replacing import replaced
from talkeditor.core.review import Review, broken
from talkeditor.core.search import Query, find
from talkeditor.core.segments import Status
from talkeditor.core.transcript import Position
from tests.core.pictures import review
from tests.long import has_long_form, times

PICTURE = "rrr|rrrcctttttnntttcbbrr"
LINES = len(PICTURE.replace("|", ""))
lines = st.integers(0, LINES - 1)
words = st.integers(0, 3)
steps = st.sampled_from([-3, -1, 1, 2])
kinds = st.sampled_from(list(Kind))
texts = st.text(st.characters(), max_size=8)


class Taking(Protocol):
    """A review with its history: in memory, or with a project behind it."""

    @property
    def review(self) -> Review: ...
    @property
    def history(self) -> History: ...
    def take(self, edit: Edit | None) -> bool: ...
    def undo(self) -> bool: ...
    def redo(self) -> bool: ...


class InMemory:
    """A review and its history, kept nowhere."""

    def __init__(self, first: Review) -> None:
        self.review, self.history = first, History()

    def take(self, edit: Edit | None) -> bool:
        """Take a step."""
        if edit is not None:
            self.review = apply(self.review, edit)
            self.history.record(Step(edit))
        return edit is not None

    def undo(self) -> bool:
        """Take a step back."""
        return self._step(self.history.undo())

    def redo(self) -> bool:
        """Bring a step again."""
        return self._step(self.history.redo())

    def _step(self, edit: Edit | None) -> bool:
        if edit is not None:
            self.review = apply(self.review, edit)
        return edit is not None


class Reviewing(RuleBasedStateMachine):
    """A desk, and every state that its review has been in."""

    desk: Taking

    def opened(self, first: Review) -> Taking:
        """The desk to work at."""
        return InMemory(first)

    @initialize()
    def open(self) -> None:
        drawn = review(PICTURE)
        self.first = begin(drawn.transcript)
        self.desk = self.opened(self.first)
        self.states = [self.first]
        self.take(ops.restored(self.first, drawn, "Detected"))

    @property
    def review(self) -> Review:
        return self.desk.review

    def take(self, edit: Edit | None) -> None:
        if edit is None:
            return
        assert edit.label
        assert not edit.is_empty
        self.last = edit
        del self.states[self.desk.history.position + 1 :]
        assert self.desk.take(ops.following(self.review, edit))
        self.states.append(self.review)

    def index(self, line: int) -> int:
        return self.review.index_of_line(line)

    @rule(
        line=lines, verb=st.sampled_from([ops.accept, ops.drop, ops.merge_next, ops.merge_previous, ops.join])
    )
    def act(self, line: int, verb: object) -> None:
        self.take(verb(self.review, self.index(line)))  # type: ignore[operator]

    @rule(line=lines, title=texts)
    def accept_titled(self, line: int, title: str) -> None:
        self.take(ops.accept(self.review, self.index(line), title))

    @rule(
        chosen=st.lists(lines, max_size=4),
        verb=st.sampled_from([ops.accept_all, ops.drop_all, ops.undecide, ops.merge_range]),
    )
    def act_on_several(self, chosen: list[int], verb: object) -> None:
        self.take(verb(self.review, [self.index(line) for line in chosen]))  # type: ignore[operator]

    @rule(verb=st.sampled_from([ops.accept_reel, ops.drop_reel]))
    def reel(self, verb: object) -> None:
        self.take(verb(self.review, "A"))  # type: ignore[operator]

    @rule()
    def sure(self) -> None:
        self.take(ops.accept_sure(self.review))

    @rule(line=lines)
    def same(self, line: int) -> None:
        self.take(ops.same_for_passes(self.review, self.index(line), self.last))

    @rule(line=lines, step=steps, verb=st.sampled_from([ops.nudge_line, ops.nudge_word]))
    def nudge(self, line: int, step: int, verb: object) -> None:
        self.take(verb(self.review, self.index(line), step))  # type: ignore[operator]

    @rule(line=lines, to=lines, word=words, verb=st.sampled_from([ops.move_edge, ops.move_phase]))
    def move(self, line: int, to: int, word: int, verb: object) -> None:
        self.take(verb(self.review, self.index(line), Position(to, word)))  # type: ignore[operator]

    @rule(line=lines, step=st.sampled_from([-1, 1]))
    def place(self, line: int, step: int) -> None:
        self.take(ops.neighbouring_place(self.review, self.index(line), step))

    @rule(line=lines, word=words, verb=st.sampled_from([ops.start_here, ops.end_here, ops.split]))
    def here(self, line: int, word: int, verb: object) -> None:
        self.take(verb(self.review, Position(line, word)))  # type: ignore[operator]

    @rule(line=lines, kind=kinds)
    def label(self, line: int, kind: Kind) -> None:
        self.take(ops.label(self.review, self.index(line), kind))

    @rule(a=lines, b=lines, kind=kinds)
    def label_lines(self, a: int, b: int, kind: Kind) -> None:
        self.take(ops.label_lines(self.review, range(min(a, b), max(a, b) + 1), kind))

    @rule(a=lines, b=lines, verb=st.sampled_from([ops.leave_out, ops.put_back]))
    def act_on_lines(self, a: int, b: int, verb: object) -> None:
        self.take(verb(self.review, range(min(a, b), max(a, b) + 1)))  # type: ignore[operator]

    @rule(line=lines, verb=st.sampled_from([ops.mark_qa, ops.mark_corrected]))
    def mark(self, line: int, verb: object) -> None:
        self.take(verb(self.review, line))  # type: ignore[operator]

    @rule(line=lines, text=texts)
    def correct(self, line: int, text: str) -> None:
        self.take(ops.correct(self.review, line, text))

    @rule(heard=st.sampled_from("abcd0123"), template=texts)
    def replace(self, heard: str, template: str) -> None:
        query = Query(heard)
        step = replaced(self.review, query, find(self.review, query).places, template)
        self.take(step and step.edit)

    @rule(
        line=lines,
        word=words,
        right=texts,
        scope=st.sampled_from(list(Scope)),
        never=st.booleans(),
        kept=st.lists(st.builds(Position, lines), max_size=2).map(tuple),
        out=st.sets(st.integers(0, 3), max_size=2),
    )
    def glossary(
        self,
        line: int,
        word: int,
        right: str,
        scope: Scope,
        never: bool,
        kept: tuple[Position, ...],
        out: set[int],
    ) -> None:
        heard = (*self.review.text(line).split(), "a0")[word : word + 1]
        at = line if scope is Scope.TALK else None
        fresh = [Rule(right, tuple(heard), scope, at, never, kept=kept)]
        self.take(
            ops.exchange(self.review, out, fresh, "Exchanged") if out else ops.decide(self.review, fresh)
        )

    @rule(number=st.integers(0, 3))
    def take_back(self, number: int) -> None:
        self.take(ops.take_back(self.review, number))

    @rule(line=lines, text=texts)
    def title(self, line: int, text: str) -> None:
        self.take(ops.set_title(self.review, self.index(line), text))

    @rule(line=lines, names=st.lists(texts, max_size=2))
    def speakers(self, line: int, names: list[str]) -> None:
        self.take(ops.set_speakers(self.review, self.index(line), tuple(names)))

    @rule(at=st.integers(0, 999), line=lines, whole=st.booleans())
    def restore(self, at: int, line: int, whole: bool) -> None:
        then = self.states[at % len(self.states)]
        if whole:
            self.take(ops.restored(self.review, then, "Restored"))
        else:
            self.take(ops.restored_talk(self.review, then, then.index_of_line(line), "Restored"))

    @rule(cuts=st.lists(st.tuples(lines, words, st.integers(1, 9), kinds, texts), max_size=4))
    def detect(self, cuts: list[tuple[int, int, int, Kind, str]]) -> None:
        findings = [
            Finding(
                Position(line, word),
                Position(min(LINES, line + length)),
                kind,
                length / 9,
                reel="B" if kind is Kind.REEL else None,
                evidence=(Evidence(line, why, words=(0, 2)),),
                start_places=(Place(Position(line), why),),
                heard=Heard(why, (why,), line),
            )
            for line, word, length, kind, why in cuts
        ]
        before = self.review
        decided = [
            (s.start, before.end_of(i), s)
            for i, s in enumerate(before.segments)
            if before.status_of(i) is not Status.PROPOSED
        ]
        self.take(propose_again(before, findings))
        now = {(s.start, self.review.end_of(i)): s for i, s in enumerate(self.review.segments)}
        for start, end, segment in decided:
            assert now[(start, end)] == segment
        pins = {s.start for s in before.segments if s.pinned}
        assert pins <= {s.start for s in self.review.segments}

    @precondition(lambda self: self.desk.history.undoable)
    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.desk.undo()
        assert self.review == self.states[self.desk.history.position]

    @precondition(lambda self: self.desk.history.redoable)
    @rule(times=st.integers(1, 2))
    def redo(self, times: int) -> None:
        before = self.desk.history.position
        for _ in range(times):
            self.desk.redo()
        assert self.desk.history.position > before
        assert self.review == self.states[self.desk.history.position]

    @invariant()
    def holds(self) -> None:
        assert self.review == self.states[self.desk.history.position]
        assert len(self.states) == len(self.desk.history.steps) + 1
        assert broken(self.review) is None
        assert sum(len(self.review.lines_of(i)) for i in range(len(self.review.segments))) == LINES

    def teardown(self) -> None:
        if not hasattr(self, "states"):
            return
        while self.desk.undo():
            assert self.review == self.states[self.desk.history.position]
        assert self.review == self.first
        while self.desk.redo():
            assert self.review == self.states[self.desk.history.position]
        assert self.review == self.states[-1]


TestReviewing = has_long_form(Reviewing.TestCase)
TestReviewing.settings = settings(
    max_examples=times(60, 2000), stateful_step_count=times(40, 50), deadline=None
)


def test_no_operation_is_left_out() -> None:
    asked = {"matches_of", "places_of", "following"}
    written = Path(__file__).read_text(encoding="utf-8")
    assert [name for name in ops.__all__ if name not in asked and f"ops.{name}" not in written] == []
