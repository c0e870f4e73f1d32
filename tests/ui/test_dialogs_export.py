"""The export: what is ticked is what is written, every line is accounted for, nothing is lost silently."""

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from talkeditor.core import operations as ops
from talkeditor.settings import Settings
from talkeditor.ui.dialogs.export import ExportDialog
from talkeditor.ui.dialogs.exported import ExportedDialog, Result
from talkeditor.ui.dialogs.highlight import spans
from talkeditor.ui.session import Session
from talkeditor.ui.theme import Theme
from tests.ui import samples

pytestmark = pytest.mark.gui


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1440, 900)
    widget.show()
    yield widget
    widget.close()


@pytest.fixture
def session(qapp: object) -> Session:
    desk = samples.session()
    for index in (3, 5):
        desk.perform(ops.accept(desk.review, index))
    return desk


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(folder=str(tmp_path))


@pytest.fixture
def dialog(window: QWidget, session: Session, settings: Settings) -> ExportDialog:
    shown = ExportDialog(window, Theme(), session, settings)
    shown.open()
    return shown


def folder_of(settings: Settings) -> Path:
    return Path(settings.folder) / "stream"


def test_accepted_talks_are_ticked_and_enter_writes_them(
    dialog: ExportDialog, settings: Settings, qtbot: QtBot
) -> None:
    assert dialog.title.text() == "Export 2 talks to Markdown"
    assert dialog.export.hasFocus()
    assert dialog.message.text() == "No file in the folder has one of these names."
    with qtbot.waitSignal(dialog.exported) as told:
        qtbot.keyClick(dialog.export, Qt.Key.Key_Return)
    (result,) = told.args
    assert (result.talks, result.folder) == (2, folder_of(settings))
    assert all((folder_of(settings) / name).is_file() for name in result.files)
    assert settings.export_folder == settings.folder


def test_nothing_is_written_by_looking_or_by_escape(
    dialog: ExportDialog, settings: Settings, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(dialog.exported), qtbot.waitSignal(dialog.closed):
        qtbot.keyClick(dialog.export, Qt.Key.Key_Escape)
    assert not folder_of(settings).exists()


def test_space_ticks_and_the_sum_follows(dialog: ExportDialog, qtbot: QtBot) -> None:
    assert dialog.account.sentence == ("Every line is accounted for: 133 in talks + 127 left out = 260")
    dialog.talks.setFocus()
    qtbot.keyClick(dialog.talks, Qt.Key.Key_Space)
    assert dialog.export.text() == "Export 1 talk"
    assert dialog.account.sentence.endswith("57 in talks + 203 left out = 260")
    qtbot.keyClick(dialog.talks, Qt.Key.Key_End)
    qtbot.keyClick(dialog.talks, Qt.Key.Key_Space)
    assert dialog.talks.numbers() == {2, 3}
    assert dialog.options.include_proposed
    with qtbot.waitSignal(dialog.exported) as told:
        qtbot.keyClick(dialog.talks, Qt.Key.Key_Return)
    (result,) = told.args
    assert [name[:2] for name in result.files if name != "index.md"] == ["02", "03"]


def test_without_a_tick_nothing_can_be_exported(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.talks.setFocus()
    qtbot.keyClick(dialog.talks, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.talks, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.talks, Qt.Key.Key_Space)
    assert not dialog.export.isEnabled()
    assert "nothing to export" in dialog.message.text()
    with qtbot.assertNotEmitted(dialog.exported):
        qtbot.keyClick(dialog.talks, Qt.Key.Key_Return)


def test_the_preview_is_the_file_as_it_will_be_written(
    dialog: ExportDialog, settings: Settings, qtbot: QtBot
) -> None:
    dialog.talks.setFocus()
    qtbot.keyClick(dialog.talks, Qt.Key.Key_Down)
    name, shown = dialog.file_name.text(), dialog.preview.toPlainText()
    dialog.choices.details.setChecked(False)
    plain = dialog.preview.toPlainText()
    assert plain != shown
    with qtbot.waitSignal(dialog.exported):
        dialog.write()
    assert (folder_of(settings) / name).read_text(encoding="utf-8") == plain


@pytest.mark.parametrize(("choice", "kept"), [("replace", False), ("keep_both", True)])
def test_a_foreign_file_is_asked_about_once_for_all(
    dialog: ExportDialog, settings: Settings, qtbot: QtBot, choice: str, kept: bool
) -> None:
    foreign = folder_of(settings) / dialog.file_name.text()
    foreign.parent.mkdir()
    foreign.write_text("mine", encoding="utf-8")
    dialog.replan()
    assert not dialog.export.isEnabled()
    assert dialog.message.text().startswith(foreign.name)
    qtbot.mouseClick(getattr(dialog, choice), Qt.MouseButton.LeftButton)
    assert dialog.export.isEnabled()
    with qtbot.waitSignal(dialog.exported):
        dialog.write()
    assert (foreign.read_text(encoding="utf-8") == "mine") is kept


def test_a_folder_that_cannot_be_written_to_is_said_and_nothing_closes(
    dialog: ExportDialog, settings: Settings, qtbot: QtBot
) -> None:
    blocked = Path(settings.folder) / "a file"
    blocked.write_text("x", encoding="utf-8")
    dialog.folder.setText(str(blocked))
    with qtbot.assertNotEmitted(dialog.exported):
        qtbot.keyClick(dialog.folder, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "is a file, not a folder" in dialog.message.text()


def test_a_rerun_says_that_it_replaces_its_own_files(
    window: QWidget, session: Session, settings: Settings
) -> None:
    first = ExportDialog(window, Theme(), session, settings)
    first.open()
    first.write()
    second = ExportDialog(window, Theme(), session, settings)
    second.open()
    assert second.message.text() == "The files of the last export are replaced; nobody changed them since."
    assert second.export.isEnabled()
    second.finish(False)


@pytest.mark.parametrize("size", [(1024, 640), (1440, 900)])
def test_nothing_is_cut_off_in_a_small_window(
    window: QWidget, session: Session, settings: Settings, size: tuple[int, int]
) -> None:
    window.resize(*size)
    dialog = ExportDialog(window, Theme(), session, settings)
    dialog.open()
    assert dialog.rect().contains(dialog.body.geometry())
    for widget in (dialog.export, dialog.cancel, dialog.choices.introduction, dialog.account.left_out):
        corner = widget.mapTo(dialog.body, widget.rect().bottomRight())
        assert dialog.body.rect().contains(corner)
        assert widget.width() >= widget.sizeHint().width()
    dialog.finish(False)


def test_a_stream_without_a_talk_says_what_to_do(
    window: QWidget, session: Session, settings: Settings
) -> None:
    session.perform(ops.drop_all(session.review, (3, 5, 7)))
    dialog = ExportDialog(window, Theme(), session, settings)
    dialog.open()
    assert not dialog.export.isEnabled()
    assert dialog.message.text() == (
        "All talks are dropped, so there is nothing to export. Take one back and export again."
    )
    assert not dialog.account.left_out.isVisible()
    dialog.finish(False)


def test_the_first_plan_is_the_one_a_new_look_gives(
    window: QWidget, session: Session, settings: Settings
) -> None:
    session.perform(ops.accept(session.review, 7))
    dialog = ExportDialog(window, Theme(), session, settings)
    first = dialog.plan
    dialog.replan()
    assert first == dialog.plan
    dialog.finish(False)


def test_the_result_says_how_much_and_where(window: QWidget, tmp_path: Path, qtbot: QtBot) -> None:
    notes = ("Talk 4: Stops in mid-sentence",)
    result = Result(tmp_path, ("01-a.md", "02-b.md"), 2, 2440, 1284, notes)
    shown = ExportedDialog(window, Theme(), result)
    shown.open()
    assert shown.title.text() == "Two talks exported"
    assert shown.sentences == (
        f"2,440 words in 2 files, in {tmp_path}.",
        "1,284 lines were left out; they stay in the project and in the stream file.",
    )
    shown.copy.click()
    assert QGuiApplication.clipboard().text() == "01-a.md\n02-b.md"
    with qtbot.waitSignal(shown.open_folder) as told:
        shown.folder.click()
    assert told.args == [tmp_path]
    with qtbot.assertNotEmitted(shown.open_next):
        qtbot.keyClick(shown.next, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not shown.is_deaf)
    with qtbot.waitSignal(shown.open_next):
        qtbot.keyClick(shown.next, Qt.Key.Key_Return)


def test_headings_and_front_matter_are_told_apart() -> None:
    text = (
        '---\ntitle: "Knots"\n---\n\n# Knots \U0001f600 tied\n\nso here we go\n\n## Questions and answers\n'
    )
    found = spans(text)
    assert {line: [what for *_, what in parts] for line, parts in found.items()} == {
        0: ["front matter"], 1: ["front matter"], 2: ["front matter"], 4: ["heading"], 8: ["heading"],
    }  # fmt: skip
    assert found[4] == [(0, len("# Knots tied") + 3, "heading")], "an emoji is two of Qt's units"
    assert spans("plain words\n") == {}


def test_another_format_is_shown_written_and_remembered(
    dialog: ExportDialog, settings: Settings, qtbot: QtBot
) -> None:
    dialog.format.setCurrentIndex(dialog.format.findData("text"))
    dialog.format.activated.emit(dialog.format.currentIndex())
    assert dialog.title.text() == "Export 2 talks to Plain text"
    assert not dialog.choices.details.isVisibleTo(dialog)
    assert dialog.file_name.text().endswith(".txt")
    folder = dialog.plan.folder
    with qtbot.waitSignal(dialog.exported):
        dialog.write()
    assert all(path.suffix == ".txt" for path in folder.iterdir() if not path.name.startswith("."))
    assert settings.export_as == "text"


def test_what_needs_times_cannot_be_chosen_without_them(dialog: ExportDialog) -> None:
    model = dialog.format.model()
    item = model.item(dialog.format.findData("srt"))
    assert not item.isEnabled()
    assert "no times" in item.toolTip()
    assert model.item(dialog.format.findData("json")).isEnabled()
