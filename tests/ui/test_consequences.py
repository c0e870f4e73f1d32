"""What a step changes in the proposals around it: found by the process that has seen the stream."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.findings import Finding, Kind
from talkeditor.core.history import Author
from talkeditor.core.transcript import Position

pytestmark = pytest.mark.gui


def talks(desk: Any) -> list[int]:
    return [i for i, s in enumerate(desk.session.review.segments) if s.kind is Kind.TALK]


def test_a_decision_as_proposed_changes_nothing_else(
    make_desk: Callable[..., Any], sample: Path, qtbot: Any
) -> None:
    desk = make_desk(sample)
    index = talks(desk)[1]
    desk.session.perform(ops.accept(desk.session.review, index))
    state, steps = desk.session.review, desk.session.history.position
    qtbot.wait(1500)
    assert desk.session.review == state
    assert desk.session.history.position == steps


def test_the_answer_to_a_step_is_taken_back_with_it(
    make_desk: Callable[..., Any], sample: Path, qtbot: Any
) -> None:
    desk = make_desk(sample)
    before = desk.session.review
    index = talks(desk)[1]
    desk.session.perform(ops.merge_next(before, index))
    merged = desk.session.review
    window = Position(0), merged.transcript.end
    start = merged.segments[index].start
    other = Finding(Position(start.line + 5), Position(start.line + 90), Kind.TALK)
    desk.opener._open_window, desk.opener._question = window, 99
    desk.opener._on_answered(99, (other,))
    step = desk.session.history.undoable
    assert step.author is Author.CONSEQUENCE
    assert desk.session.review != merged
    taken = desk.session.undo()
    assert taken.author is Author.PERSON
    assert desk.session.review == before
    desk.session.redo()
    assert desk.session.history.undoable.author is Author.CONSEQUENCE


def test_a_placed_edge_is_kept_by_the_answer(make_desk: Callable[..., Any], sample: Path, qtbot: Any) -> None:
    desk = make_desk(sample)
    answered: list[int] = []
    assert desk.opener._seer is not None
    desk.opener._seer.answered.connect(lambda number, _: answered.append(number))
    index = talks(desk)[0]
    desk.session.perform(ops.nudge_line(desk.session.review, index, 3))
    start = desk.session.review.segments[index].start
    qtbot.waitUntil(lambda: answered == [1], timeout=10_000)
    assert start in [segment.start for segment in desk.session.review.segments], "a placed edge stays"


def test_a_stream_opened_again_is_looked_at_when_a_step_asks_for_it(
    make_desk: Callable[..., Any], detected: Path, qtbot: Any
) -> None:
    desk = make_desk(detected)
    assert desk.opener._seer is None, "nothing runs before it is needed"
    index = talks(desk)[0]
    desk.session.perform(ops.drop(desk.session.review, index))
    answered: list[int] = []
    assert desk.opener._seer is None, "the step is painted first"
    qtbot.waitUntil(lambda: desk.opener._seer is not None)
    desk.opener._seer.answered.connect(lambda number, _: answered.append(number))
    qtbot.waitUntil(lambda: answered == [1], timeout=10_000)
    assert not any(
        s.kind is Kind.TALK and s.start == desk.session.review.segments[index].start and not s.decided
        for s in desk.session.review.segments
    )


def test_steps_that_follow_one_another_fast_are_asked_for_at_once(
    make_desk: Callable[..., Any], sample: Path, qtbot: Any
) -> None:
    desk = make_desk(sample)
    answered: list[int] = []
    assert desk.opener._seer is not None
    desk.opener._seer.answered.connect(lambda number, _: answered.append(number))
    index = talks(desk)[0]
    for _ in range(3):
        desk.session.perform(ops.nudge_line(desk.session.review, index, 1))
    assert not desk.opener._open_window
    start = desk.session.review.segments[index].start
    qtbot.waitUntil(lambda: answered == [1], timeout=10_000)
    assert start in [segment.start for segment in desk.session.review.segments]
