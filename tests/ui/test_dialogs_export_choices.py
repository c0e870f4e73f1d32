"""What is said of the files of an export in the window: shown at once, remembered, told where it is wrong."""

import errno
import os
from collections.abc import Iterator
from itertools import count, pairwise
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from talkeditor.core import operations as ops
from talkeditor.core.accounting import Account, Category
from talkeditor.exporters import Offer
from talkeditor.settings import Settings, load, save
from talkeditor.ui.dialogs.export import ExportDialog
from talkeditor.ui.dialogs.exportchoices import Choices
from talkeditor.ui.dialogs.exportlist import AccountPanel
from talkeditor.ui.theme import Theme
from talkeditor.workflow import exporting
from talkeditor.workflow.occasions import Occasion
from tests.ui import samples

pytestmark = pytest.mark.gui
OCCASION = Occasion("Harbour Days", "2031-05-03", "North hall")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(folder=str(tmp_path))


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1440, 900)
    widget.show()
    yield widget
    widget.close()


def opened(window: QWidget, settings: Settings) -> ExportDialog:
    desk = samples.session()
    for index in (3, 5):
        desk.perform(ops.accept(desk.review, index))
    shown = ExportDialog(window, Theme(), desk, settings, OCCASION)
    shown.open()
    return shown


@pytest.fixture
def dialog(window: QWidget, settings: Settings) -> ExportDialog:
    return opened(window, settings)


def test_one_file_for_the_day_is_shown_written_and_remembered(
    dialog: ExportDialog, window: QWidget, settings: Settings, qtbot: QtBot
) -> None:
    assert not dialog.choices.one_file.isChecked()
    dialog.choices.one_file.click()
    assert dialog.file_name.text() == "harbour-days-north-hall-2031-05-03.md"
    assert dialog.preview.toPlainText().count("\n## ") >= 2
    with qtbot.waitSignal(dialog.exported) as told:
        dialog.write()
    assert told.args[0].files == ("harbour-days-north-hall-2031-05-03.md",)
    again = opened(window, settings)
    assert again.choices.one_file.isChecked()
    again.finish(False)


def test_what_is_one_file_anyway_offers_no_choice(dialog: ExportDialog) -> None:
    for name, offered in (("json", False), ("text", True), ("docx", True)):
        dialog.format.setCurrentIndex(dialog.format.findData(name))
        dialog.format.activated.emit(dialog.format.currentIndex())
        assert dialog.choices.one_file.isVisibleTo(dialog) is offered
        assert dialog.templated.isVisibleTo(dialog) is offered


def test_templates_are_shown_on_demand_and_fill_as_a_person_types(dialog: ExportDialog, qtbot: QtBot) -> None:
    assert not dialog.templates.isVisibleTo(dialog)
    qtbot.mouseClick(dialog.templated, Qt.MouseButton.LeftButton)
    assert dialog.templates.isVisibleTo(dialog)
    before = dialog.file_name.text()
    assert dialog.templates.example.text() == f"The first is {before}"
    with qtbot.waitSignal(dialog.templates.changed):
        qtbot.keyClicks(dialog.templates.names, "{year} {number}")
    assert dialog.file_name.text() == "2031-01.md"
    assert dialog.templates.example.text() == "The first is 2031-01.md"
    with qtbot.waitSignal(dialog.templates.changed):
        qtbot.keyClicks(dialog.templates.head, "where: {room}")
    assert dialog.preview.toPlainText().startswith('---\nwhere: "North hall"\n---\n')


def test_a_wrong_field_is_told_with_those_there_are(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.templated.click()
    with qtbot.waitSignal(dialog.templates.changed):
        qtbot.keyClicks(dialog.templates.names, "{speaker}")
    assert not dialog.export.isEnabled()
    assert dialog.message.text().startswith("There is no field {speaker} for a template. Fields: {number}, ")
    with qtbot.waitSignal(dialog.templates.changed):
        dialog.templates.names.clear()
    assert dialog.export.isEnabled()


def test_what_was_shown_stays_while_a_template_is_wrong(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.format.setCurrentIndex(dialog.format.findData("html"))
    dialog.format.activated.emit(dialog.format.currentIndex())
    shown = dialog.file_name.text(), dialog.preview.toPlainText()
    assert shown[0].endswith(".html")
    dialog.templated.click()
    with qtbot.waitSignal(dialog.templates.changed):
        qtbot.keyClicks(dialog.templates.names, "{")
    assert (dialog.file_name.text(), dialog.preview.toPlainText()) == shown


def test_a_talk_that_is_not_ticked_is_shown_in_the_chosen_form(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.format.setCurrentIndex(dialog.format.findData("text"))
    dialog.format.activated.emit(dialog.format.currentIndex())
    dialog.talks.setFocus()
    qtbot.keyClick(dialog.talks, Qt.Key.Key_End)
    assert dialog.talks.current.number not in dialog.talks.numbers()
    assert dialog.file_name.text().endswith(".txt")


def test_a_long_name_does_not_widen_the_column(dialog: ExportDialog, qtbot: QtBot) -> None:
    before = dialog.preview.width()
    dialog.templates.names.setText("{title} " * 8)
    dialog.replan()
    dialog.body.layout().activate()
    assert dialog.preview.width() == before
    assert dialog.file_name.toolTip() == dialog.file_name.text()


def test_enter_writes_what_was_typed_last(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.templated.click()
    qtbot.keyClicks(dialog.templates.names, "{room} {number}")
    assert dialog.templates.waiting
    with qtbot.waitSignal(dialog.exported) as told:
        qtbot.keyClick(dialog.templates.names, Qt.Key.Key_Return)
    assert told.args[0].files[0] == "north-hall-01.md"


def test_all_that_was_chosen_is_there_the_next_time(
    dialog: ExportDialog, window: QWidget, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.choices.questions.click()
    dialog.account.left_out.click()
    dialog.templates.names.setText("{slug}")
    dialog.templates.head.setPlainText("title: {title}")
    with qtbot.waitSignal(dialog.exported):
        dialog.write()
    save(settings, tmp_path / "settings.json")
    kept, problem = load(tmp_path / "settings.json")
    assert not problem
    again = opened(window, kept)
    options = again.options
    assert (options.questions, options.introduction, options.left_out) == (False, True, True)
    assert (options.name_template, options.head_template) == ("{slug}", "title: {title}")
    assert again.templates.isVisibleTo(again)
    again.finish(False)


def test_an_escape_remembers_nothing(dialog: ExportDialog, settings: Settings) -> None:
    dialog.choices.one_file.click()
    dialog.finish(False)
    assert settings.export_choices == {}


def test_fault_48_a_full_disk_leaves_a_list_of_what_was_written(
    dialog: ExportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls, written = count(), exporting.atomic_write

    def filling(path: Path, data: bytes) -> None:
        if next(calls) == 2:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        written(path, data)

    monkeypatch.setattr(exporting, "atomic_write", filling)
    first = dialog.file_name.text()
    with qtbot.assertNotEmitted(dialog.exported):
        dialog.write()
    assert dialog.isVisible()
    assert dialog.message.text() == (
        "1 of 2 talks was written; the disk is full. Your decisions are kept. Free some space and export "
        f"again. Written: {first}."
    )
    assert dialog.message.toolTip() == first


@pytest.mark.parametrize("size", [(1024, 640), (1440, 900)])
def test_nothing_of_the_templates_is_cut_off(
    window: QWidget, settings: Settings, size: tuple[int, int]
) -> None:
    window.resize(*size)
    dialog = opened(window, settings)
    dialog.templated.click()
    dialog.layout()
    shown = (dialog.templates.names, dialog.templates.head, dialog.templates.fields, dialog.choices.one_file)
    for widget in (*shown, dialog.export, dialog.templated):
        corner = widget.mapTo(dialog.body, widget.rect().bottomRight())
        assert dialog.body.rect().contains(corner)
    assert dialog.preview.height() >= 100
    dialog.finish(False)


def test_steps_of_cleaning_are_switched_shown_and_remembered(
    dialog: ExportDialog, window: QWidget, settings: Settings, qtbot: QtBot
) -> None:
    assert "uh" not in dialog.preview.toPlainText().split()
    qtbot.keyClick(dialog.choices.cleaning.boxes["Fillers out"], Qt.Key.Key_Space)
    assert "uh" in dialog.preview.toPlainText().split()
    assert settings.cleaning == {}
    with qtbot.waitSignal(dialog.exported) as told:
        dialog.write()
    removed, begun = told.args[0].cleaned
    assert "filler" not in removed
    assert "capitals set" in removed
    assert "by applause" in begun
    assert settings.cleaning == {"fillers": False}
    again = opened(window, settings)
    assert not again.choices.cleaning.boxes["Fillers out"].isChecked()
    assert "uh" in again.preview.toPlainText().split()
    again.finish(False)


@pytest.mark.parametrize("width", [1024, 1440])
def test_the_steps_of_cleaning_fit_below_the_folder(window: QWidget, settings: Settings, width: int) -> None:
    window.resize(width, 640)
    shown = opened(window, settings)
    for box in shown.choices.cleaning.boxes.values():
        assert shown.body.rect().contains(box.mapTo(shown.body, box.rect().bottomRight()))
    assert shown.preview.height() >= 100
    shown.finish(False)


def test_boxes_that_are_too_long_for_a_row_stand_in_two(qtbot: QtBot, tmp_path: Path) -> None:
    choices = Choices(Theme(), tmp_path, {})
    qtbot.addWidget(choices)
    choices.show_for(())
    choices.show_for(frozenset(Offer))
    boxes = (choices.questions, choices.details, choices.introduction, choices.shift, choices.one_file)
    rows = {}
    for width in (4000, choices.sizeHint().width(), 700):
        choices.fit(width)
        choices.resize(width, choices.sizeHint().height())
        choices.show()
        QApplication.processEvents()
        assert all(box.width() >= box.sizeHint().width() for box in boxes), width
        rows[width] = len({box.y() for box in boxes})
    assert rows[4000] == 1
    assert rows[700] == 2


def test_where_lines_went_is_told_in_two_rows_where_one_is_too_short(qtbot: QtBot) -> None:
    panel = AccountPanel(Theme())
    qtbot.addWidget(panel)
    panel.show_account(Account(dict.fromkeys(Category, 1249), 1249 * len(Category)))
    chips = panel.chips
    heights = {}
    for width in (4000, chips.sizeHint().width() - 40):
        panel.resize(width, panel.sizeHint().height())
        panel.show()
        QApplication.processEvents()
        panel.resize(width, panel.sizeHint().height())
        places = chips.places(chips.width())
        assert all(chips.rect().contains(place) for place in places), width
        assert not any(one.intersects(other) for one, other in pairwise(places))
        assert panel.rect().contains(panel.left_out.geometry())
        heights[width] = chips.height()
    assert len(set(heights.values())) == 2
