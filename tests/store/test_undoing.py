"""Undo and redo to the first step and to the last, whatever happens between: by steps taken at random."""

from pathlib import Path
from random import Random

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit
from talkeditor.core.history import Author
from talkeditor.core.propose import begin, propose_again
from talkeditor.store.connection import StoreError, copy_whole
from talkeditor.store.project import open_project
from tests.core.pictures import review
from tests.core.random_steps import random_edit
from tests.long import times
from tests.store.keeping import Desk, killed, made, unhurried

STEPS = 1000


@pytest.mark.parametrize("seed", range(times(1, 50)))
def test_fault_22_a_thousand_steps_are_taken_back_and_brought_again(tmp_path: Path, seed: int) -> None:
    choose = Random(seed)
    desk = unhurried(Desk(*made(tmp_path, begin(review("c" * 60).transcript))))
    states = [desk.review]
    for number in range(1_000_000):
        if desk.take(random_edit(desk.review, choose, number)):
            states.append(desk.review)
        if len(states) > STEPS:
            break
    again = unhurried(desk.reopened())
    assert again.same_as(desk)
    for state in reversed(states[:-1]):
        assert again.undo()
        assert again.review == state
    assert not again.undo()
    last = unhurried(again.reopened())
    assert last.review == states[0]
    for state in states[1:]:
        assert last.redo()
        assert last.review == state
    assert not last.redo()
    last.project.close()


def test_fault_24_undo_goes_on_across_a_copy_a_reload_a_kill_and_a_detection(tmp_path: Path) -> None:
    desk = Desk(*made(tmp_path))
    states = [desk.review]

    def take(edit: Edit | None, author: Author = Author.PERSON) -> None:
        assert desk.take(edit, author=author)
        states.append(desk.review)

    take(ops.accept(desk.review, 0))
    take(ops.correct(desk.review, 7, "mended"))
    desk = desk.reopened()
    take(ops.split(desk.review, desk.review.transcript.position(11, 2)))
    killed(desk.project)
    desk = Desk(*open_project(desk.project.path))
    take(propose_again(desk.review, []), Author.PROGRAM)
    take(ops.leave_out(desk.review, range(2, 5)))
    assert desk.undo()
    path = tmp_path / "elsewhere" / "hall.txt.talkeditor"
    copy_whole(desk.project.path, path)
    desk.project.close()
    desk = Desk(*open_project(path))
    assert desk.redo()
    for state in reversed(states[:-1]):
        desk = desk.reopened()
        assert desk.undo()
        assert desk.review == state
    while desk.redo():
        desk = desk.reopened()
    assert desk.review == states[-1]
    desk.project.close()


def test_fault_23_a_redo_that_fails_on_the_disk_is_not_half_kept(tmp_path: Path) -> None:
    """Of two rows that a redo changes the second is refused by the database."""
    desk = Desk(*made(tmp_path))
    assert desk.take(ops.accept_all(desk.review, range(4)))
    assert desk.undo()
    before = desk.review
    refuse = (
        "CREATE TRIGGER refuse BEFORE INSERT ON segment WHEN new.line > 3 BEGIN SELECT RAISE(FAIL, ''); END"
    )
    desk.project._connection.execute(refuse)
    desk.project._seen = desk.project._version()
    with pytest.raises(StoreError):
        desk.redo()
    assert (desk.review, desk.history.position) == (before, 0)
    desk.project._connection.execute("DROP TRIGGER refuse")
    again = desk.reopened()
    assert (again.review, again.history.position) == (before, 0)
    assert again.redo()
    assert again.undo()
    assert again.review == before
    again.project.close()
