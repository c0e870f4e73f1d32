"""What a review cost, sorted by the talks as they are now."""

from talkeditor.core import operations as ops
from talkeditor.core.edits import apply
from talkeditor.core.findings import Kind
from talkeditor.core.progress import ELSEWHERE
from talkeditor.workflow.presses import Cost, Press, ledger, most_pressed
from tests.core.pictures import review


def press(line: int, ms: int = 0, *, typed: bool = False, key: int = 1) -> Press:
    return Press(line, ms, typed, key)


def test_presses_count_to_the_talk_of_their_line() -> None:
    day = review("ccttttcttt")
    assert [segment.kind for segment in day.segments] == [Kind.CHATTER, Kind.TALK, Kind.CHATTER, Kind.TALK]
    first, second = (day.segments[index].start.line for index in (1, 3))
    presses = [press(0, 5), press(first, 10), press(first, 20, typed=True), press(second, 40)]
    found = ledger(day, [*presses, press(ELSEWHERE, 80), press(10_000)])
    assert found.talks == (Cost(1, 1, 30), Cost(1, 0, 40))
    assert found.other == Cost(3, 0, 85)
    assert found.whole == Cost(5, 1, 155)


def test_an_edge_that_moves_takes_its_presses_along() -> None:
    day = review("cctttt")
    edit = ops.nudge_line(day, 1, -1)
    assert edit is not None
    line = day.segments[1].start.line
    assert ledger(apply(day, edit), [press(line)]).talks == (Cost(1),)
    assert ledger(apply(day, edit), [press(line - 1)]).talks == (Cost(1),)


def test_the_least_is_a_key_a_decision_and_two_a_title() -> None:
    day = review("cctttt")
    titled = ops.set_title(day, 1, "Knots")
    assert titled is not None
    day = apply(day, titled)
    accepted = ops.accept(day, 1)
    assert accepted is not None
    found = ledger(apply(day, accepted), [])
    assert (found.talks[0].decisions, found.talks[0].titles, found.talks[0].least) == (1, 1, 3)
    assert found.whole.least == 3


def test_the_keys_pressed_most_leave_letters_aside() -> None:
    presses = [press(0, key=7), press(0, key=7), press(0, key=9), press(0, key=5, typed=True)]
    assert most_pressed(presses) == [(7, 2), (9, 1)]
    assert most_pressed([]) == []
