"""The comparison of passes: N walks the places, Space accepts, Esc closes."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from talkeditor.core.history import History
from talkeditor.core.transcript import Position, Transcript
from talkeditor.ui.dialogs.compare import CompareView
from talkeditor.ui.session import Session
from talkeditor.ui.theme import FontRole, Theme
from tests.ui import samples

pytestmark = pytest.mark.gui

SAID = [f"word{n} and{n} then{n} something{n}" for n in range(20)]


@pytest.fixture
def session(qapp: object) -> Session:
    """The small day; its second pass has other words in two of its lines."""
    second = list(SAID)
    second[3], second[14] = "word3 and3 than something3", "word14 end then14 something14"
    rest = samples.transcript().lines[40:]
    review = replace(samples.review(), transcript=Transcript((*SAID, *second, *rest)))
    desk = Session()
    desk.open(review, History(), None, Position(25))
    return desk


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1024, 640)
    widget.show()
    yield widget
    widget.close()


@pytest.fixture
def view(window: QWidget, session: Session) -> CompareView:
    shown = CompareView(window, Theme(), session)
    shown.open()
    return shown


def test_it_says_how_many_passes_and_places(view: CompareView) -> None:
    assert view.title.text() == "Reel"
    assert view.below.text() == "two passes · 2 places differ"
    assert view.accept.text() == "Accept two passes"
    assert "Pass 2, lines 21–40" in view.passes.accessibleName()


def test_n_walks_the_places_and_begins_again(view: CompareView, qtbot: QtBot) -> None:
    assert view.places.hasFocus()
    assert view.places.accessibleName() == "Place 1 of 2"
    assert " than " in view.places.accessibleDescription()
    qtbot.keyClick(view.places, Qt.Key.Key_N)
    assert view.places.accessibleName() == "Place 2 of 2"
    assert "end" in view.places.accessibleDescription()
    qtbot.keyClick(view.places, Qt.Key.Key_N)
    assert view.places.accessibleName() == "Place 1 of 2"
    qtbot.keyClick(view.places, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert view.places.accessibleName() == "Place 2 of 2"
    assert not view.grab().isNull()


def test_space_closes_and_names_the_command(view: CompareView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.triggered) as told:
        qtbot.keyClick(view.places, Qt.Key.Key_Space)
    assert told.args == ["accept_next"]
    assert view.isHidden()


def test_escape_changes_nothing(view: CompareView, session: Session, qtbot: QtBot) -> None:
    before = session.review
    with qtbot.assertNotEmitted(view.triggered), qtbot.waitSignal(view.closed):
        qtbot.keyClick(view.places, Qt.Key.Key_Escape)
    assert session.review is before


def test_it_lies_over_the_transcript_and_goes_with_it(window: QWidget, session: Session) -> None:
    over = QWidget(window)
    over.setGeometry(200, 90, 500, 500)
    over.show()
    shown = CompareView(window, Theme(), session, over=over)
    shown.open()
    assert shown.geometry().getRect() == (200, 90, window.width() - 200, 500)
    over.setGeometry(150, 90, 500, 400)
    assert shown.geometry().getRect() == (150, 90, window.width() - 150, 400)
    assert shown.body.geometry() == shown.rect()


def test_going_elsewhere_closes_it(view: CompareView, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.closed):
        session.go(60)
    assert view.isHidden()


def test_a_place_says_its_consensus_with_the_votes(window: QWidget, session: Session) -> None:
    from talkeditor.ui.dialogs.collated import voted

    comparison = CompareView(window, Theme(), session).comparison
    assert [voted(place) for place in comparison.places] == [
        "by vote: “than” (1 of 2)", "by vote: “and14” (1 of 2)",
    ]  # fmt: skip


def test_names_in_several_spellings_lead_to_the_glossary(
    view: CompareView, session: Session, qtbot: QtBot
) -> None:
    from talkeditor.names import Group, Place, Source

    assert not view.names.isVisible()
    places = tuple(Place(line, 0, 1, f"word{line % 2}") for line in range(0, 40, 4))
    alone = Group("Other", {"and1": 1}, (Place(1, 1, 1, "and1"),), 0.9, "", Source.REEL)
    many = Group(
        "Wordsworth", {"word0": 9, "word1": 1}, (*places, Place(9, 0, 1, "word1")), 0.9, "", Source.REEL
    )
    view.show_groups((alone, many))
    assert view.names.isVisible()
    assert view.names.rows.accessibleName() == "Wordsworth: 2 spellings, 11 times: word0, word1"
    assert "Nothing to fix" in view.names.note.text()
    with qtbot.waitSignal(view.name_wanted) as told:
        qtbot.keyClick(view.places, Qt.Key.Key_G)
    assert told.args == ["Wordsworth"]
    assert view.isHidden()


def test_the_button_leads_to_the_glossary_too(view: CompareView, qtbot: QtBot) -> None:
    from talkeditor.names import Group, Place, Source

    places = (Place(1, 0, 1, "a"), Place(2, 0, 1, "b"), Place(60, 0, 1, "b", 1))
    view.show_groups((Group("Anna", {"a": 1, "b": 2}, places, 0.9, "", Source.REEL),))
    assert not view.names.note.isVisible()
    with qtbot.waitSignal(view.name_wanted):
        qtbot.mouseClick(view.names.add, Qt.MouseButton.LeftButton)


def test_the_best_copy_is_marked_also_where_high_contrast_has_no_shades(
    window: QWidget, session: Session
) -> None:
    theme = Theme()
    theme.set_scheme("contrast")
    shown = CompareView(window, theme, session)
    shown.show()
    picture = shown.places.viewport().grab().toImage()
    bar, marked = theme.color("reel").rgb(), 0
    for y in range(picture.height()):
        marked += any(picture.pixel(x, y) == bar for x in range(picture.width() // 4))
    theme.set_scheme("system")
    assert marked >= theme.row_height(FontRole.MONO)
