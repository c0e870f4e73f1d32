"""The boxes of the steps of cleaning: what is ticked is done, all steps are under one box."""

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from talkeditor.core.steps import ALL_STEPS, USUAL_STEPS, Step
from talkeditor.ui.dialogs.stepboxes import _GROUPS, StepBoxes
from talkeditor.ui.theme import Theme

pytestmark = pytest.mark.gui


@pytest.fixture
def boxes(qtbot: QtBot) -> StepBoxes:
    made = StepBoxes(Theme(), USUAL_STEPS)
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_step_is_under_one_box() -> None:
    steps = [step for _, group in _GROUPS for step in group]
    assert sorted(steps) == sorted(Step)


def test_the_usual_steps_are_ticked(boxes: StepBoxes) -> None:
    ticked = {name for name, box in boxes.boxes.items() if box.isChecked()}
    assert ticked == boxes.boxes.keys() - {"False starts out"}


def test_a_press_switches_the_steps_of_a_box(boxes: StepBoxes, qtbot: QtBot) -> None:
    with qtbot.waitSignal(boxes.changed):
        qtbot.keyClick(boxes.boxes["Paragraphs"], Qt.Key.Key_Space)
    assert Step.PAUSES not in boxes.steps
    assert Step.TOPICS not in boxes.steps
    qtbot.keyClick(boxes.boxes["False starts out"], Qt.Key.Key_Space)
    assert Step.FALSE_STARTS in boxes.steps
    qtbot.keyClick(boxes.boxes["Paragraphs"], Qt.Key.Key_Space)
    assert boxes.steps == ALL_STEPS


def test_steps_done_in_part_tick_their_box_in_part_and_a_press_does_all(qtbot: QtBot) -> None:
    boxes = StepBoxes(Theme(), USUAL_STEPS - {Step.PRONOUN})
    qtbot.addWidget(boxes)
    box = boxes.boxes["Capitals"]
    assert box.checkState() is Qt.CheckState.PartiallyChecked
    box.click()
    assert boxes.steps == USUAL_STEPS
    assert box.checkState() is Qt.CheckState.Checked
    box.click()
    assert box.checkState() is Qt.CheckState.Unchecked


@pytest.mark.parametrize("width", [500, 1400])
def test_the_boxes_keep_to_their_width(boxes: StepBoxes, width: int) -> None:
    boxes.fit(width)
    rows = {box.y() for box in boxes.boxes.values()}
    boxes.adjustSize()
    rows = {box.y() for box in boxes.boxes.values()}
    assert len(rows) == (1 if width == 1400 else 2)
    assert boxes.sizeHint().width() <= max(width, 640)
