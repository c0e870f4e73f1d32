"""Record, undo, redo, close, reopen in any order: the project equals the model in memory."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from talkeditor.core import operations as ops
from talkeditor.core.findings import Evidence, Finding, Heard, Kind, Place
from talkeditor.core.glossary import Rule, Scope
from talkeditor.core.propose import propose_again
from talkeditor.core.review import broken
from talkeditor.core.transcript import Position
from talkeditor.store.project import open_project
from tests.core.pictures import review
from tests.store.keeping import PICTURE, Desk, made, replay

LINES = len(PICTURE.replace("|", ""))
lines = st.integers(0, LINES - 1)
texts = st.text(st.characters(), max_size=6)


class Keeping(RuleBasedStateMachine):
    """A desk that writes to a project; a second, read-only opening must show the same at any time."""

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.first = review(PICTURE)
        self.desk = Desk(*made(Path(self.folder.name), self.first))

    def index(self, line: int) -> int:
        return self.desk.review.index_of_line(line)

    @rule(line=lines, verb=st.sampled_from([ops.accept, ops.drop, ops.merge_next, ops.merge_previous]))
    def act(self, line: int, verb: object) -> None:
        self.desk.take(verb(self.desk.review, self.index(line)))  # type: ignore[operator]

    @rule(line=lines, word=st.integers(0, 3), verb=st.sampled_from([ops.start_here, ops.end_here, ops.split]))
    def here(self, line: int, word: int, verb: object) -> None:
        self.desk.take(verb(self.desk.review, Position(line, word)))  # type: ignore[operator]

    @rule(
        line=lines,
        step=st.sampled_from([-2, -1, 1, 3]),
        verb=st.sampled_from([ops.nudge_line, ops.nudge_word]),
    )
    def nudge(self, line: int, step: int, verb: object) -> None:
        self.desk.take(verb(self.desk.review, self.index(line), step))  # type: ignore[operator]

    @rule(line=lines, kind=st.sampled_from(list(Kind)))
    def label(self, line: int, kind: Kind) -> None:
        self.desk.take(ops.label(self.desk.review, self.index(line), kind))

    @rule(line=lines, text=texts)
    def correct(self, line: int, text: str) -> None:
        self.desk.take(ops.correct(self.desk.review, line, text))

    @rule(line=lines)
    def mark_corrected(self, line: int) -> None:
        self.desk.take(ops.mark_corrected(self.desk.review, line))

    @rule(line=lines, right=texts, kept=st.lists(st.builds(Position, lines), max_size=2).map(tuple))
    def glossary(self, line: int, right: str, kept: tuple[Position, ...]) -> None:
        heard = (self.desk.review.text(line),)
        self.desk.take(ops.decide(self.desk.review, [Rule(right, heard, Scope.TALK, line, kept=kept)]))

    @rule(number=st.integers(0, 3))
    def take_back(self, number: int) -> None:
        self.desk.take(ops.take_back(self.desk.review, number))

    @rule(line=lines, text=texts)
    def title(self, line: int, text: str) -> None:
        self.desk.take(ops.set_title(self.desk.review, self.index(line), text))

    @rule(a=lines, b=lines)
    def leave_out(self, a: int, b: int) -> None:
        self.desk.take(ops.leave_out(self.desk.review, range(min(a, b), max(a, b) + 1)))

    @rule(start=lines, length=st.integers(1, 9), sure=st.floats(0, 1), why=texts)
    def detect(self, start: int, length: int, sure: float, why: str) -> None:
        finding = Finding(
            Position(start, 1),
            Position(min(LINES, start + length)),
            Kind.TALK,
            sure,
            evidence=(Evidence(start, why, words=(0, 2)),),
            start_places=(Place(Position(start), why),),
            heard=Heard(why, (why,), start),
        )
        self.desk.take(propose_again(self.desk.review, [finding]))

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.desk.undo()

    @rule()
    def redo(self) -> None:
        self.desk.redo()

    @rule(line=lines, word=st.integers(0, 3))
    def reopen(self, line: int, word: int) -> None:
        self.desk.project.remember_place(Position(line, word))
        before, self.desk = self.desk, self.desk.reopened()
        assert self.desk.same_as(before)
        assert self.desk.line == line
        assert not self.desk.project.read_only

    @invariant()
    def the_file_shows_the_same(self) -> None:
        project, kept = open_project(self.desk.project.path, read_only=True)
        project.close()
        assert Desk(project, kept).same_as(self.desk)
        assert broken(kept.review) is None
        assert replay(self.first, kept.history.steps[: kept.history.position]) == kept.review

    def teardown(self) -> None:
        if not hasattr(self, "desk"):
            return
        with self.folder:
            while self.desk.undo():
                pass
            assert self.desk.review == self.first
            self.desk = self.desk.reopened()
            assert self.desk.review == self.first
            self.desk.project.close()
            assert [path.name for path in Path(self.folder.name).iterdir()] == ["hall.txt.talkeditor"]


TestKeeping = Keeping.TestCase
TestKeeping.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
