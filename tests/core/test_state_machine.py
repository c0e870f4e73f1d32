"""Every operation in any order, with undo and redo: the partition holds and nothing is lost."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit, apply
from talkeditor.core.findings import Finding, Kind
from talkeditor.core.glossary import Rule, Scope
from talkeditor.core.history import History, Step
from talkeditor.core.propose import propose_again
from talkeditor.core.review import Review, broken
from talkeditor.core.segments import Status
from talkeditor.core.transcript import Position
from tests.core.pictures import review

PICTURE = "rrr|rrrcctttttnntttcbbrr"
LINES = len(PICTURE.replace("|", ""))
lines = st.integers(0, LINES - 1)
words = st.integers(0, 3)
steps = st.sampled_from([-3, -1, 1, 2])
kinds = st.sampled_from(list(Kind))


class Reviewing(RuleBasedStateMachine):
    """A review, its history, and every state it has been in."""

    review: Review

    @initialize()
    def open(self) -> None:
        self.review = self.first = review(PICTURE)
        self.history = History()
        self.states = [self.first]
        self.last = Edit("")

    def take(self, edit: Edit | None) -> None:
        if edit is None:
            return
        assert edit.label
        assert not edit.is_empty
        self.last = edit
        edit = ops.following(self.review, edit)
        self.review = apply(self.review, edit)
        del self.states[self.history.position + 1 :]
        self.states.append(self.review)
        self.history.record(Step(edit))

    def index(self, line: int) -> int:
        return self.review.index_of_line(line)

    @rule(
        line=lines, verb=st.sampled_from([ops.accept, ops.drop, ops.merge_next, ops.merge_previous, ops.join])
    )
    def act(self, line: int, verb: object) -> None:
        self.take(verb(self.review, self.index(line)))  # type: ignore[operator]

    @rule(line=lines)
    def undecide(self, line: int) -> None:
        self.take(ops.undecide(self.review, [self.index(line)]))

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

    @rule(a=lines, b=lines)
    def leave_out(self, a: int, b: int) -> None:
        self.take(ops.leave_out(self.review, range(min(a, b), max(a, b) + 1)))

    @rule(a=lines, b=lines)
    def put_back(self, a: int, b: int) -> None:
        self.take(ops.put_back(self.review, range(min(a, b), max(a, b) + 1)))

    @rule(line=lines)
    def qa(self, line: int) -> None:
        self.take(ops.mark_qa(self.review, line))

    @rule(line=lines, text=st.text(max_size=8))
    def correct(self, line: int, text: str) -> None:
        self.take(ops.correct(self.review, line, text))

    @rule(
        line=lines,
        word=words,
        right=st.text(max_size=4),
        scope=st.sampled_from(list(Scope)),
        never=st.booleans(),
    )
    def glossary(self, line: int, word: int, right: str, scope: Scope, never: bool) -> None:
        heard = (*self.review.text(line).split(), "a0")[word : word + 1]
        at = line if scope is Scope.TALK else None
        self.take(ops.decide(self.review, [Rule(right, tuple(heard), scope, at, never)]))

    @rule(number=st.integers(0, 3))
    def take_back(self, number: int) -> None:
        self.take(ops.take_back(self.review, number))

    @rule(line=lines, text=st.text(max_size=8))
    def title(self, line: int, text: str) -> None:
        self.take(ops.set_title(self.review, self.index(line), text))

    @rule(line=lines, names=st.lists(st.text(max_size=4), max_size=2))
    def speakers(self, line: int, names: list[str]) -> None:
        self.take(ops.set_speakers(self.review, self.index(line), tuple(names)))

    @rule(cuts=st.lists(st.tuples(lines, words, st.integers(1, 9), kinds), max_size=4))
    def detect(self, cuts: list[tuple[int, int, int, Kind]]) -> None:
        findings = []
        for line, word, length, kind in cuts:
            end = Position(min(LINES, line + length))
            findings.append(Finding(Position(line, word), end, kind, reel="B" if kind is Kind.REEL else None))
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

    @precondition(lambda self: self.history.undoable)
    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            edit = self.history.undo()
            if edit is not None:
                self.review = apply(self.review, edit)
        assert self.review == self.states[self.history.position]

    @precondition(lambda self: self.history.redoable)
    @rule()
    def redo(self) -> None:
        edit = self.history.redo()
        assert edit is not None
        self.review = apply(self.review, edit)
        assert self.review == self.states[self.history.position]

    @invariant()
    def holds(self) -> None:
        assert broken(self.review) is None
        assert sum(len(self.review.lines_of(i)) for i in range(len(self.review.segments))) == LINES

    def teardown(self) -> None:
        if not hasattr(self, "history"):
            return
        while (edit := self.history.undo()) is not None:
            self.review = apply(self.review, edit)
        assert self.review == self.first


TestReviewing = Reviewing.TestCase
TestReviewing.settings = settings(max_examples=80, stateful_step_count=40, deadline=None)
