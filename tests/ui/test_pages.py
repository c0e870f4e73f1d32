"""Pages and strips without a review: the welcome, the notices, the banner."""

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from talkeditor.core.errors import TalkeditorError
from talkeditor.settings import Recent
from talkeditor.ui.theme import Theme
from talkeditor.ui.views.banner import Banner
from talkeditor.ui.views.notice_page import NoticePage
from talkeditor.ui.views.welcome import Welcome
from tests.ui import samples

pytestmark = pytest.mark.gui

TABLE = (*samples.COMMANDS, samples.command("open_sample", "Open the sample stream"))


@pytest.fixture
def welcome(qtbot: QtBot) -> Welcome:
    widget = Welcome(Theme(), TABLE)
    qtbot.addWidget(widget)
    widget.resize(1024, 640)
    widget.show()
    return widget


def rows(widget: QWidget) -> list[QAbstractButton]:
    return [button for button in widget.findChildren(QAbstractButton) if button.isVisible()]


def test_the_welcome_opens_and_tries(welcome: Welcome, qtbot: QtBot) -> None:
    welcome.show_recent(())
    first, second = rows(welcome)
    welcome.take_focus()
    assert first.hasFocus()
    with qtbot.waitSignal(welcome.triggered) as told:
        qtbot.keyClick(first, Qt.Key.Key_Return)
    assert told.args == ["open"]
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    with qtbot.waitSignal(welcome.triggered) as told:
        qtbot.keyClick(second, Qt.Key.Key_Space)
    assert told.args == ["open_sample"]


@pytest.mark.parametrize(
    ("recent", "standing"),
    [
        (Recent("/streams/a.txt"), "nothing decided yet"),
        (Recent("/streams/a.txt", 6, 11), "6 of 11 decided"),
        (Recent("/streams/a.txt", 11, 11), "all 11 decided"),
        (Recent("/streams/a.txt", 11, 11, 7), "exported: 7 talks"),
    ],
)
def test_the_welcome_goes_on_with_a_stream(
    welcome: Welcome, qtbot: QtBot, recent: Recent, standing: str
) -> None:
    welcome.show_recent((Recent("/streams/b.txt"),))
    welcome.show_recent((recent,))
    *_, row = rows(welcome)
    assert len(rows(welcome)) == 3
    assert row.accessibleName() == "a.txt"
    assert standing in row.accessibleDescription()
    with qtbot.waitSignal(welcome.chosen) as told:
        row.click()
    assert told.args == ["/streams/a.txt"]


@pytest.mark.parametrize("size", [(480, 320), (1024, 640), (1440, 900), (2880, 1800)])
def test_nothing_of_the_welcome_is_cut_off_sideways(welcome: Welcome, size: tuple[int, int]) -> None:
    welcome.resize(*size)
    welcome.show_recent([Recent(f"/streams/{name}.txt") for name in "abcdef"])
    for row in rows(welcome):
        assert row.x() >= 0
        assert row.geometry().right() < welcome.viewport().width()


@pytest.fixture
def page(qtbot: QtBot) -> NoticePage:
    widget = NoticePage(Theme())
    qtbot.addWidget(widget)
    widget.resize(700, 400)
    widget.show()
    return widget


def test_a_failure_has_three_sentences_and_a_way_on(page: NoticePage, qtbot: QtBot) -> None:
    error = TalkeditorError("The file is a picture, so there is no text to read.", "Open its captions.")
    page.show_failure("hall.txt", error)
    assert page.accessibleName() == "hall.txt could not be opened"
    assert page.accessibleDescription() == (
        "The file is a picture, so there is no text to read. "
        "the file is unchanged; no project was made. open its captions."
    )
    page.take_focus()
    first, second = rows(page)
    with qtbot.waitSignal(page.triggered) as told:
        qtbot.keyClick(first, Qt.Key.Key_Return)
    assert told.args == ["open"]
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    with qtbot.waitSignal(page.triggered) as told:
        qtbot.keyClick(second, Qt.Key.Key_Return)
    assert told.args == ["show_folder"]


def test_a_sentence_on_the_file_itself_is_the_headline(page: NoticePage) -> None:
    page.show_failure("hall.txt", TalkeditorError("hall.txt is not a caption file."))
    assert page.accessibleName() == "hall.txt is not a caption file"
    assert "not a caption file" not in page.accessibleDescription()


def test_a_new_notice_takes_the_place_of_the_old_one(page: NoticePage, qtbot: QtBot) -> None:
    page.show_failure("hall.txt", TalkeditorError("No."))
    page.show_nothing_found(3102)
    assert [button.text() for button in rows(page)] == ["Start marking", "Make it one talk", "Detect again"]
    assert "All 3,102 lines were read." in page.accessibleDescription()
    page.show_recovered(0, 212, "Accepted talk 4")
    assert "all 212 steps. The last one: “Accepted talk 4”." in page.accessibleDescription()


@pytest.mark.parametrize("width", [320, 700, 2000])
def test_the_buttons_of_a_notice_stay_inside(page: NoticePage, width: int) -> None:
    page.show_recovered(0, 212, "Accepted talk 4")
    page.resize(width, 420)
    assert not page.grab().isNull()
    places = [button.geometry() for button in rows(page)]
    assert all(page.rect().contains(place) for place in places)
    assert not any(a.intersects(b) for a in places for b in places if a is not b)


def test_the_banner_is_put_away_unless_it_still_holds(qtbot: QtBot) -> None:
    banner = Banner(Theme())
    qtbot.addWidget(banner)
    banner.resize(800, 60)
    assert banner.isHidden()
    banner.show_problem("The folder cannot be written to.", "Choose another folder.")
    assert banner.text == "The folder cannot be written to. Choose another folder."
    (hide,) = rows(banner)
    with qtbot.waitSignal(banner.triggered) as told:
        hide.click()
    assert told.args == ["dismiss"]
    assert banner.isHidden()
    banner.show_read_only("hall.txt.talkeditor")
    banner.dismiss()
    assert not banner.isHidden()
    banner.clear()
    assert banner.isHidden()


def test_the_banner_grows_where_its_words_wrap(qtbot: QtBot) -> None:
    banner = Banner(Theme())
    qtbot.addWidget(banner)
    banner.show_problem("One sentence that is rather long for a strip as narrow as this one.", "And a hint.")
    assert banner.heightForWidth(300) > banner.heightForWidth(1200)
