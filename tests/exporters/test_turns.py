"""Turns of the Q&A in every form that is read: a mark before the words, which are those of the captions."""

import json

import pytest

from talkeditor.core.clean import CleanTalk, CleanText, Opening, Paragraph, Turn
from talkeditor.core.steps import Step
from talkeditor.core.talks import Part, Talk
from talkeditor.core.transcript import Position
from talkeditor.exporters import EXPORTERS, Meta, RenderOptions
from talkeditor.exporters.documents import _body
from tests.exporters.days import day

TURNS = (
    Paragraph(Opening.START, ("ropes", "hold"), (0, 0)),
    Paragraph(Opening.QUESTIONS, ("does", "hemp", "float"), (1, 1, 1), Turn.QUESTION),
    Paragraph(Opening.LENGTH, ("or", "sink"), (2, 2)),
    Paragraph(Opening.TURN, ("it", "sinks"), (3, 3), Turn.ANSWER),
    Paragraph(Opening.SPEAKER, ("\u200b",), (4,), Turn.QUESTION),
)


@pytest.fixture
def clean() -> CleanTalk:
    talk = Talk(1, "Ropes", True, (), (Part(Position(0), Position(5), ()),), qa=1)
    return CleanTalk(talk, CleanText(TURNS, {Step.FILLERS: 2, Step.CAPITALS: 3, Step.TURNS: 2}))


def written(clean: CleanTalk, form: str) -> str:
    rendered = EXPORTERS[form].render([clean], Meta("day.txt"), RenderOptions(front_matter=False))
    return rendered.files[rendered.of_talk[1]].decode()


@pytest.mark.parametrize("form", ["markdown", "hugo", "jekyll", "mkdocs", "pelican"])
def test_markdown_has_a_mark_in_a_row_of_its_own(clean: CleanTalk, form: str) -> None:
    body = written(clean, form).partition("ropes hold\n\n")[2]
    assert body == (
        "## Questions and answers\n\n**Q:**\n\ndoes hemp float\n\nor sink\n\n**A:**\n\nit sinks\n"
    )


def test_text_and_pages_have_it_as_well(clean: CleanTalk) -> None:
    assert "Q:\n\ndoes hemp float\n\nor sink\n\nA:\n\nit sinks\n" in written(clean, "text")
    page = written(clean, "html")
    assert "<p><strong>Q:</strong></p>\n<p>does hemp float</p>\n<p>or sink</p>" in page
    assert page.count("<strong>") == 2
    assert [block.text for block in _body(clean)] == [
        "ropes hold", "Questions and answers", "Q:", "does hemp float", "or sink", "A:", "it sinks",
    ]  # fmt: skip


def test_without_turns_no_mark_is_written(clean: CleanTalk) -> None:
    plain = CleanTalk(clean.talk, CleanText(tuple(Paragraph(p.opening, p.words, p.lines) for p in TURNS)))
    assert "Q:" not in written(plain, "markdown")
    assert "Q:" not in written(plain, "text")


def test_everything_tells_turns_and_what_each_step_did() -> None:
    first, *rest = day()
    told = CleanTalk(first.talk, CleanText(TURNS, {Step.FILLERS: 2, Step.CAPITALS: 3, Step.TURNS: 2}))
    made = EXPORTERS["json"].render([told, *rest], Meta("day.txt"), RenderOptions())
    (data,) = made.files.values()
    talk = json.loads(data)["talks"][0]
    assert [p["turn"] for p in talk["paragraphs"]] == [None, "question", None, "answer", "question"]
    assert talk["taken_out"] == {"fillers": 2}
    assert talk["cleaned"] == {"fillers": 2, "capitals": 3, "turns": 2}
