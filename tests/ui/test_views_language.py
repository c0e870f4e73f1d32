"""The views in another language: sentences that it orders as it needs, and numbers, not words, compared."""

from collections.abc import Iterator

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from talkeditor.core import operations as ops
from talkeditor.core import translation
from talkeditor.core.findings import Progress
from talkeditor.core.transcript import Position
from talkeditor.ui.theme import Theme
from talkeditor.ui.views.banner import Banner
from talkeditor.ui.views.blocks import blocks_of, spoken
from talkeditor.ui.views.details import Details
from talkeditor.ui.views.findbar import FindBar
from talkeditor.ui.views.hitlist import hints
from talkeditor.ui.views.lineform import LineForm
from talkeditor.workflow.elsewhere import Offer
from tests.ui import samples

pytestmark = pytest.mark.gui

WORDS = {
    "Heard: “{title}” by “{speakers}”, line {line}.": "Zeile {line}: „{title}“ von „{speakers}“.",
    "Corrected up to line {line}, {percent}% of it.": "Bis Zeile {line} verbessert, zu {percent} %.",
    "Corrected to its end.": "Ganz verbessert.",
    "Its {n} lines stay in the project.": "Im Projekt bleiben {n} Zeilen.",
    "Dropped: in no export.": "Verworfen.",
    "“{heard}” is {right} in {n} more places of talks {talks} and {last}.": (
        "In Vortrag {talks} und {last} steht {n}-mal „{heard}“ statt {right}."
    ),
    "{n} letters apart": "{n} Buchstaben anders",
    "go there": "hingehen",
    "less than a second left": "weniger als eine Sekunde bleibt",
    "dropped": "verworfen",
    "sure": "sicher",
}


class German:
    """A few words, as a catalog has them."""

    separator = "."

    def __call__(self, text: str, about: str, number: int) -> str:
        return WORDS.get(text, "")


@pytest.fixture(autouse=True)
def _german() -> Iterator[None]:
    translation.use(German())
    yield
    translation.use(None)


def test_the_details_say_where_values_come_from_and_how_far_a_talk_is_corrected(qtbot: QtBot) -> None:
    session = samples.session()
    details = Details(session, Theme())
    qtbot.addWidget(details)
    heard = "Zeile 46: „lanterns and knots“ von „mara lind“."
    assert details.source.text() == heard
    first, last = session.review.lines_of(session.current)[0], session.review.lines_of(session.current)[-1]
    session.perform(ops.mark_corrected(session.review, first))
    details.refresh()
    assert details.source.text() == f"{heard} Bis Zeile {first + 1} verbessert, zu 1 %."
    session.perform(ops.mark_corrected(session.review, last))
    details.refresh()
    assert details.source.text() == f"{heard} Ganz verbessert."
    number = len(session.review.lines_of(session.current))
    session.perform(ops.drop(session.review, session.current))
    QCoreApplication.sendPostedEvents()
    assert details.source.text() == f"Verworfen. Im Projekt bleiben {number} Zeilen."


def test_an_offer_has_its_right_form_in_bold_wherever_it_stands(qtbot: QtBot) -> None:
    form = LineForm(samples.session(), Theme())
    qtbot.addWidget(form)
    form.everywhere.show_offer(Offer("a & b", "A<B", 1_200, (2, 3)))
    assert form.everywhere.sentence == "In Vortrag 2 und 3 steht 1.200-mal „a & b“ statt A<B."
    assert form.everywhere.text.text() == (
        "In Vortrag 2 und 3 steht 1.200-mal „a &amp; b“ statt <b>A&lt;B</b>."
    )


def test_who_has_the_stream_open_is_said_in_one_sentence_or_two(qtbot: QtBot) -> None:
    banner = Banner(Theme())
    qtbot.addWidget(banner)
    banner.show_held("Anderswo offen. Lesen geht.")
    assert banner.text == "Anderswo offen. Lesen geht."
    banner.show_held("Anderswo offen, lesen geht.")
    assert banner.text == "Anderswo offen, lesen geht."


def test_the_search_counts_letters_and_names_its_keys(qtbot: QtBot) -> None:
    bar = FindBar(Theme())
    qtbot.addWidget(bar)
    assert bar.distance.itemText(1) == "2 Buchstaben anders"
    assert "hingehen" in [hint.words for hint in hints()]


def test_a_block_is_read_out_in_the_language() -> None:
    review = samples.session(line=44).review
    index = review.index_of_line(44)
    blocks = blocks_of(review.segments)
    segments = blocks.segments_of(blocks.block_of(index))
    assert spoken(review, blocks, segments).endswith("sicher")
    assert review.segments[index].start == Position(44)


def test_how_long_it_takes_goes_below_the_lines_where_both_have_no_room(qtbot: QtBot) -> None:
    session = samples.session()
    details = Details(session, Theme())
    qtbot.addWidget(details)
    details.show()
    view = details.detecting
    session.report(Progress("talks", len(session.review.transcript), len(session.review.transcript)))
    for width, below in ((280, True), (700, False), (280, True)):
        details.resize(width, 800)
        QCoreApplication.processEvents()
        assert (view.left.y() > view.lines.y()) is below
        for label in (view.lines, view.left):
            assert label.width() >= label.sizeHint().width()
            assert label.height() >= label.sizeHint().height()
