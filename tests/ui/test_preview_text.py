"""The blocks of the preview: every word found at its place, and a document that is always what is shown."""

from itertools import pairwise

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from talkeditor.core.clean import CleanTalk, CleanText, Opening, Paragraph, Turn, clean_lines
from talkeditor.core.language import Language
from talkeditor.core.talks import Part, Talk
from talkeditor.core.transcript import Position
from talkeditor.exporters import Meta, RenderOptions
from talkeditor.exporters.markdown import escaped, talk_page
from talkeditor.ui.theme import Theme
from talkeditor.ui.views.preview import PreviewText
from talkeditor.ui.views.previewtext import (
    Block,
    BlockKind,
    Shown,
    blocks_of,
    changed_blocks,
    source_blocks,
)
from talkeditor.ui.views.sourcecolours import spans

pytestmark = pytest.mark.gui

WORDS = st.text(st.sampled_from("abé灯台😀*_`<&[]#!.-1)​‮"), min_size=1, max_size=5).filter(str.strip)
LINES = st.lists(st.lists(WORDS, min_size=1, max_size=5).map(" ".join), min_size=1, max_size=12)

# Of letters that can be seen and are parted by blanks, as the Markdown of a page has them.
SEEN = st.lists(
    st.lists(st.text("abé😀*_`<&[]#!.-1)", min_size=1, max_size=5), min_size=1, max_size=5).map(" ".join),
    min_size=1,
    max_size=12,
)


def talk(text: CleanText) -> CleanTalk:
    part = Part(Position(0), Position(1), ())
    return CleanTalk(Talk(1, "Ropes", True, ("Ada Fender",), (part,)), text)


def units(text: str, start: int, end: int) -> str:
    """A stretch of a text in UTF-16 units, as Qt counts."""
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


@given(LINES)
def test_every_line_is_found_at_its_words_and_every_word_leads_to_its_line(lines: list[str]) -> None:
    text = clean_lines(enumerate(lines), Language(), frozenset())
    shown = Shown(blocks_of(talk(text)))
    for number, line in enumerate(lines):
        said = "".join(units(shown.blocks[b].text, start, end) for b, start, end in shown.spans_of(number))
        assert said.split() == line.split() or said.replace(" ", "") == line.replace(" ", "")
        place = shown.place_of(number)
        assert place is not None
        assert shown.line_at(*place) == number


@given(SEEN)
def test_the_source_leads_to_lines_as_well(lines: list[str]) -> None:
    text = clean_lines(enumerate(lines), Language(), frozenset())
    page = talk_page(talk(text), Meta("day.txt"), RenderOptions())
    blocks = source_blocks(page, text, [escaped(p.text) for p in text.paragraphs])
    assert "\n".join(block.text for block in blocks) + "\n" == page
    shown = Shown(blocks)
    for number in range(len(lines)):
        place = shown.place_of(number)
        assert place is not None
        assert shown.line_at(*place) == number
    assert [b.paragraph for b in blocks if b.paragraph] == [p for p in text.paragraphs if escaped(p.text)]


def test_lines_without_words_lead_to_what_follows() -> None:
    paragraphs = (Paragraph(Opening.START, ("a", "b"), (2, 4)), Paragraph(Opening.APPLAUSE, ("c",), (9,)))
    shown = Shown(blocks_of(talk(CleanText(paragraphs))))
    assert shown.place_of(0) == (2, 0)
    assert shown.place_of(3) == (2, 2)
    assert shown.place_of(7) == (3, 0)
    assert shown.place_of(20) == (3, 0)
    assert shown.spans_of(3) == []
    assert shown.line_at(0, 0) == 2
    assert shown.line_at(99, 0) == 9
    assert Shown(()).place_of(0) is None
    assert Shown((Block(BlockKind.SMALL, "x"),)).line_at(0, 0) is None


def test_turns_and_the_heading_of_questions_are_blocks_of_their_own() -> None:
    paragraphs = (
        Paragraph(Opening.START, ("a",), (0,)),
        Paragraph(Opening.QUESTIONS, ("b",), (1,), Turn.QUESTION),
        Paragraph(Opening.SPEAKER, ("c",), (2,), Turn.ANSWER),
    )
    assert [(b.kind.value, b.text) for b in blocks_of(talk(CleanText(paragraphs)))] == [
        ("title", "Ropes"), ("small", "Ada Fender"), ("text", "a"), ("heading", "Questions and answers"),
        ("turn", "Question"), ("text", "b"), ("turn", "Answer"), ("text", "c"),
    ]  # fmt: skip


BLOCKS = st.lists(
    st.builds(Block, st.sampled_from(list(BlockKind)), st.sampled_from(["", "a", "b", "a b", "😀", "灯"])),
    min_size=1,
    max_size=8,
)


@example([[Block(BlockKind.SMALL, ""), Block(BlockKind.TITLE, "")], [Block(BlockKind.SMALL, "")]])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=200)
@given(st.lists(BLOCKS, min_size=1, max_size=5))
def test_the_document_is_what_is_shown_after_any_changes(qtbot: QtBot, days: list[list[Block]]) -> None:
    text = PreviewText(Theme())
    qtbot.addWidget(text)
    for blocks in days:
        text.show_blocks(blocks)
        document = text.document()
        found = [document.findBlockByNumber(n) for n in range(document.blockCount())]
        assert [block.text() for block in found] == [block.text for block in blocks]
        for block, wanted in zip(found, blocks, strict=True):
            shape, letters = text._format(wanted.kind)
            assert block.blockFormat().bottomMargin() == shape.bottomMargin()
            assert block.charFormat().font().pixelSize() == letters.font().pixelSize()
    for before, after in pairwise(days):
        start, stop, end = changed_blocks(before, after)
        assert before[:start] == after[:start]
        assert before[stop:] == after[end:]


def test_letters_that_qt_takes_for_ends_of_blocks_are_shown_as_unknown(qtbot: QtBot) -> None:
    text = PreviewText(Theme())
    qtbot.addWidget(text)
    text.show_blocks([Block(BlockKind.TEXT, "a\u2028b\u2029c\ufdd0d\ufdd1e")])
    assert text.toPlainText() == "a\ufffdb\ufffdc\ufffdd\ufffde"
    assert text.loadResource(2, QUrl("file:///etc/hosts")) is None


def test_markup_of_a_row_is_told_by_pygments() -> None:
    assert spans("# Ropes") == ((0, 7, "heading"),)
    assert ("strong" in {what for _, _, what in spans("**Q:** x")}) is True
    assert spans("plain words") == ()
