"""What readers tell and refuse, in another language."""

import json
from collections.abc import Iterator

import pytest

from talkeditor.core import translation
from talkeditor.formats import ReadError, ReadResult, read_bytes


class Turned:
    """A language in which every sentence begins with a mark; like Qt's it takes nothing but whole text."""

    separator = "."

    def __call__(self, text: str, about: str, number: int) -> str:
        return f"¡{text.encode().decode()}"


@pytest.fixture(autouse=True)
def abroad() -> Iterator[None]:
    translation.use(Turned())
    yield
    translation.use(None)


def read(text: str) -> ReadResult:
    return read_bytes(text.encode("utf-8", "surrogatepass"), "a.txt")


def test_what_is_left_over_is_told_with_its_kind() -> None:
    events = [{"tStartMs": 0, "segs": [{"utf8": "ahoy"}]}, *(["rope"] for _ in range(1_300))]
    found = read(json.dumps({"wireMagic": "pb3", "events": events}))
    assert found.problems[0].text == "¡¡An event that is none: its words stand here, without times."
    assert found.problems[-1].text == "¡1.100 more of the same: ¡an event that is none."


def test_a_key_that_no_catalog_can_know_is_quoted_as_it_stands() -> None:
    twice = r'"x\ud800": "lost", "x\ud800": "found"'
    text = f'{{"wireMagic": "pb3", "events": [{{{twice}, "segs": [{{"utf8": "ahoy"}}]}}]}}'
    told = [problem.text for problem in read(text).problems]
    assert any("stands twice, the later one counts" in sentence for sentence in told)


def test_a_refusal_names_the_row_and_the_kind() -> None:
    with pytest.raises(ReadError) as caught:
        read('{"schedule": 1}')
    assert caught.value.sentence == "¡The file holds no captions: it is ¡a schedule."
    with pytest.raises(ReadError) as caught:
        read_bytes(b"\x89PNG\r\n\x1a\n", "a.png")
    assert caught.value.sentence == "¡a.png is no text: it is ¡a PNG picture."
    assert caught.value.hint == "¡The file is unchanged. ¡Open the text or caption file of this video."


def test_a_number_of_characters_is_written_as_people_do() -> None:
    found = read("\x01" * 1_200 + " ahoy\n")
    assert found.problems[0].text == "¡1.200 characters no screen can show: a sign stands for each."
