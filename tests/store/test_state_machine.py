"""Every operation in any order, with undo, redo, kills, copies and reloads: the file equals the model."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis.stateful import invariant, rule

from talkeditor.core.review import Review
from talkeditor.core.transcript import Position
from talkeditor.store.checking import check
from talkeditor.store.connection import copy_whole
from talkeditor.store.project import open_project
from tests.core.test_state_machine import Reviewing, lines, words
from tests.long import has_long_form, times
from tests.store.keeping import Desk, killed, made, replay, torn, unhurried


class Keeping(Reviewing):
    """A desk that writes to a project; a second, read-only opening must show the same at any time."""

    desk: Desk

    def opened(self, first: Review) -> Desk:
        """The desk with a new project."""
        self.folder = tempfile.TemporaryDirectory()
        self.places = iter(range(1_000_000))
        return unhurried(Desk(*made(Path(self.folder.name), first)))

    @rule(line=lines, word=words)
    def reload(self, line: int, word: int) -> None:
        self.desk.project.remember_place(Position(line, word))
        before, self.desk = self.desk, unhurried(self.desk.reopened())
        assert self.desk.same_as(before)
        assert self.desk.line == line
        assert not self.desk.project.was_left_open

    @rule()
    def kill(self) -> None:
        before = self.desk
        killed(before.project)
        self.desk = unhurried(Desk(*open_project(before.project.path)))
        assert self.desk.same_as(before)
        assert self.desk.project.was_left_open

    @rule()
    def kill_inside_a_commit(self) -> None:
        before = self.desk
        torn(before.project)
        self.desk = unhurried(Desk(*open_project(before.project.path)))
        assert self.desk.same_as(before)
        assert self.desk.project.was_left_open

    @rule()
    def save_elsewhere(self) -> None:
        before = self.desk
        path = Path(self.folder.name) / str(next(self.places)) / "hall.txt.talkeditor"
        copy_whole(before.project.path, path)
        before.project.close()
        self.desk = unhurried(Desk(*open_project(path)))
        assert self.desk.same_as(before)

    @invariant()
    def the_file_shows_the_same(self) -> None:
        project, kept = open_project(self.desk.project.path, read_only=True)
        project.close()
        assert not self.desk.project.read_only
        assert Desk(project, kept).same_as(self.desk)
        assert replay(self.first, kept.history.steps[: kept.history.position]) == kept.review

    def teardown(self) -> None:
        if not hasattr(self, "states"):
            return
        with self.folder:
            self._teardown()

    def _teardown(self) -> None:
        super().teardown()
        again = self.desk.reopened()
        assert again.same_as(self.desk)
        again.project.close()
        path = again.project.path
        assert check(path).faults == []
        assert [file.name for file in path.parent.iterdir() if file.is_file()] == [path.name]


TestKeeping = has_long_form(Keeping.TestCase)
TestKeeping.settings = settings(
    max_examples=times(20, 2000), stateful_step_count=times(25, 50), deadline=None
)
