"""The history: what holds, what can be brought again, and steps that cannot."""

from dataclasses import replace

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit, Splice, apply, inverted
from talkeditor.core.errors import StaleEditError
from talkeditor.core.history import History, Step
from talkeditor.core.transcript import Position
from tests.core.pictures import review

PICTURE = "cccTTTtttcccrrr"


def test_fault_23_an_edit_that_fails_half_way_changes_nothing() -> None:
    state = review(PICTURE)
    first, second = ops.accept(state, 0), ops.drop(state, 3)
    assert first is not None
    assert second is not None
    strange = tuple(Splice(one.at, one.new, one.old) for one in second.splices)
    with pytest.raises(StaleEditError) as caught:
        apply(state, Edit("Half a step", first.splices + strange))
    assert caught.value.data == {"label": "Half a step"}
    assert state == review(PICTURE)


@pytest.mark.parametrize("field", ["corrections", "cuts", "rules", "proofed"])
def test_fault_23_an_overlay_that_is_not_as_it_was_is_refused(field: str) -> None:
    state = review(PICTURE)
    with pytest.raises(StaleEditError, match="made for another state") as caught:
        apply(state, Edit("Gone", **{field: ((1, "was", "is"),)}))  # type: ignore[arg-type]
    assert caught.value.data == {"label": "Gone"}


def test_history_gives_what_undoes_and_redoes() -> None:
    state = review(PICTURE)
    edit = ops.accept(state, 0)
    assert edit is not None
    history = History()
    assert (history.undo(), history.redo(), history.undoable, history.redoable) == (None, None, None, None)
    first, second = Step(edit, time_ms=1), Step(Edit("Other"), time_ms=2)
    history.record(first)
    history.record(second)
    assert (history.position, history.undoable, history.redoable) == (2, second, None)
    assert history.undo() == Edit("Other")
    assert history.undo() == inverted(edit)
    assert (history.position, history.undoable, history.redoable) == (0, None, first)
    assert history.redo() == edit
    assert (history.position, history.undoable, history.redoable) == (1, first, second)
    assert history.taken(state) == apply(state, edit)
    history.record(Step(Edit("Third")))
    assert [step.edit.label for step in history.steps] == [edit.label, "Third"]
    assert (history.position, history.redo()) == (2, None)
    assert History([first, second]).position == 2
    assert History([first, second], 1).redoable == second


def test_a_step_of_many_places_that_change_their_number_is_taken_back_exactly() -> None:
    state = review("cccTTTtttcccrrr")
    first, _, talk, gap, last = state.segments
    parts = (first, replace(first, start=Position(1)), replace(first, start=Position(2)))
    edit = Edit(
        "Many",
        (
            Splice(0, (first,), parts),
            Splice(2, (talk, gap), (talk,)),
            Splice(4, (last,), (replace(last, reel="B"),)),
        ),
    )
    after = apply(state, edit)
    assert [segment.start.line for segment in after.segments] == [0, 1, 2, 3, 6, 12]
    back = inverted(edit)
    assert [splice.at for splice in back.splices] == [0, 4, 5]
    assert apply(after, back) == state
    with pytest.raises(StaleEditError):
        apply(state, Edit("Backwards", edit.splices[::-1]))
