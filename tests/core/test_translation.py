"""Sentences in the language of the person, numbers and fields in them."""

from collections.abc import Iterator

import pytest

from talkeditor.core import translation
from talkeditor.core.translation import grouped, later, tr, trn
from talkeditor.core.wording import counted, decimal, small


class Catalog:
    separator = "."

    def __init__(self, sentences: dict[tuple[str, str], tuple[str, ...]]) -> None:
        self._sentences = sentences

    def __call__(self, text: str, about: str, number: int) -> str:
        forms = self._sentences.get((text, about), ("",))
        return forms[0 if number in (-1, 1) else -1]


@pytest.fixture
def german() -> Iterator[None]:
    translation.use(
        Catalog(
            {
                ("Open {name}", ""): ("{name} öffnen",),
                ("Open", "a state"): ("offen",),
                ("Open", ""): ("Öffnen",),
                ("{n} lines", ""): ("{n} Zeile", "{n} Zeilen"),
                ("Lost {field}", ""): ("{feld} verloren",),
                ("two", ""): ("zwei",),
            }
        )
    )
    yield
    translation.use(None)


def test_without_a_catalog_the_words_of_the_code_are_said() -> None:
    assert tr("Open {name}", name="a.txt") == "Open a.txt"
    assert trn("{n} line", "{n} lines", 1) == "1 line"
    assert trn("{n} line", "{n} lines", 1136) == "1,136 lines"
    assert decimal(3.14) == "3.1"
    assert later("Open") == "Open"


@pytest.mark.usefixtures("german")
def test_a_catalog_moves_the_parts_of_a_sentence() -> None:
    assert tr("Open {name}", name="a.txt") == "a.txt öffnen"
    assert tr("Open") == "Öffnen"
    assert tr("Open", about="a state") == "offen"


@pytest.mark.usefixtures("german")
def test_a_number_chooses_the_form_and_is_written_as_people_do() -> None:
    assert counted(1, "line") == "1 Zeile"
    assert counted(12345, "line") == "12.345 Zeilen"
    assert grouped(1000) == "1.000"
    assert decimal(3.14) == "3,1"
    assert small(2) == "zwei"
    assert small(3) == "three", "what is not translated is said in English"


@pytest.mark.usefixtures("german")
def test_a_wrong_field_in_a_catalog_does_not_cost_the_sentence() -> None:
    assert tr("Lost {field}", field="x") == "Lost x"


def test_braces_in_a_value_or_without_values_stay() -> None:
    assert tr("Write {talk} here") == "Write {talk} here"
    assert tr("Open {name}", name="{0}{x}") == "Open {0}{x}"
