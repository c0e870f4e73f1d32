"""The language of the window is that of its words about files, never that of the words in them."""

from collections.abc import Iterator

import pytest

from talkeditor.core import translation
from talkeditor.core.errors import TalkeditorError
from talkeditor.exporters import EXPORTERS, Meta, RenderOptions
from talkeditor.exporters.templates import template
from talkeditor.exporters.timing import refused
from tests.exporters import days


class Turned:
    """A language in which every sentence begins with a mark, and thousands stand apart by a dot."""

    separator = "."

    def __call__(self, text: str, about: str, number: int) -> str:
        return f"¡{text}"


@pytest.fixture
def abroad() -> Iterator[None]:
    translation.use(Turned())
    yield
    translation.use(None)


@pytest.mark.parametrize("one_file", [False, True])
@pytest.mark.parametrize("name", EXPORTERS)
def test_files_are_the_same_whatever_the_language_of_the_window(name: str, one_file: bool) -> None:
    if name in ("docx", "pdf"):
        pytest.importorskip({"docx": "docx", "pdf": "fpdf"}[name])
    at_home = days.exported(name, one_file=one_file)
    translation.use(Turned())
    try:
        assert days.exported(name, one_file=one_file) == at_home
    finally:
        translation.use(None)


@pytest.mark.usefixtures("abroad")
def test_a_refusal_speaks_the_language_of_the_window() -> None:
    error = refused(EXPORTERS["srt"].label)
    assert error.sentence == "¡¡Captions (SRT) need times, and this stream has none. Nothing was written."
    with pytest.raises(TalkeditorError) as caught:
        EXPORTERS["youtube-chapters"].render((), Meta("hall.vtt"), RenderOptions())
    assert caught.value.sentence.startswith("¡YouTube takes three chapters or more, and here are 0.")


@pytest.mark.usefixtures("abroad")
def test_braces_in_the_hint_of_a_template_stay_braces() -> None:
    with pytest.raises(TalkeditorError) as caught:
        template("a { b")
    assert caught.value.hint.startswith("¡Write {{ or }} for a brace. ¡Fields: {number}, {title}, ")
