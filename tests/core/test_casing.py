"""Capitals: what gets one, what keeps its own, and how many words that changed."""

import pytest

from talkeditor.core.casing import Forms, forms_of, with_capital, with_casing, with_pronouns
from talkeditor.core.letters import key_of
from talkeditor.core.paragraphs import Opening, Paragraph, Run, Turn

FORMS = {
    "python": "Python",
    "two": "three",
    "open street map": "OpenStreet Map Thing",
    "a b c d e f g": "A B C D E F G",
    "": "Nothing",
    "visual lamp": "Visual Lamp",
    "visual lamp code": "Visual Lamp Code",
    "pip": "pip",
}
PRONOUNS = frozenset({"i", "i'm"})


def keys(*words: str) -> dict[str, str]:
    return {word: key_of(word) for word in words}


def run(text: str) -> Run:
    words = text.split()
    return Run(Opening.START, words, [0] * len(words))


@pytest.mark.parametrize(
    ("said", "written", "changed"),
    [
        ("we like python a lot", "we like Python a lot", 1),
        ("(python), python's and PYTHON.", "(Python), Python's and Python.", 3),
        ("Python stays", "Python stays", 0),
        ("two and pythons stay", "two and pythons stay", 0),
        ("pip and Pip", "pip and Pip", 0),
        ("open street map stays", "open street map stays", 0),
        ("a b c d e f g", "a b c d e f g", 0),
        ("a visual lamp code here", "a Visual Lamp Code here", 3),
        ("a visual lamp here", "a Visual Lamp here", 2),
        ("the visual lamp code's end", "the Visual Lamp Code's end", 3),
        ("visual lamp visual lamp code", "Visual Lamp Visual Lamp Code", 5),
        ("at last visual", "at last visual", 0),
        ("at last visual lamp", "at last Visual Lamp", 2),
    ],
)
def test_words_and_phrases_have_the_letters_of_the_glossary(said: str, written: str, changed: int) -> None:
    before = run(said)
    after, number = with_casing(before, forms_of(FORMS), keys(*before.words))
    assert (" ".join(after.words), number) == (written, changed)
    assert (after.lines, after.opening) == (before.lines, before.opening)


def test_without_forms_nothing_changes() -> None:
    assert with_casing(run("python"), Forms(), {}) == (run("python"), 0)


def test_a_form_that_is_another_word_is_none_and_the_next_one_counts() -> None:
    assert forms_of({"two": "three", "python": "Python"}).words["python"] == "Python"
    assert "two" not in forms_of(FORMS).words


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("i think i'm here", "I think I'm here"),
        ("and so i", "and so I"),
        ("I think", "I think"),
        ("an i o error", "an i o error"),
        ("a p i call", "a p i call"),
        ("a i call", "a i call"),
        ("b i go", "b I go"),
        ("i i go", "I I go"),
        ("(i) think", "(I) think"),
        ("is a big i and", "is a big I and"),
        ("then x y i go", "then x y i go"),
        ("i a thing", "i a thing"),
    ],
)
def test_a_pronoun_has_its_capital_unless_letters_are_spelled(said: str, written: str) -> None:
    before = run(said)
    after, changed = with_pronouns(before, PRONOUNS, keys(*before.words))
    assert " ".join(after.words) == written
    assert changed == sum(a != b for a, b in zip(before.words, after.words, strict=True))


@pytest.mark.parametrize(
    ("first", "written"),
    [
        ("so", "So"), ("“so", "“So"), ("élan", "Élan"), ("So", "So"), ("iOS", "iOS"), ("main.py", "main.py"),
        ("a_b", "a_b"), ("pip", "pip"), ("3rd", "3rd"), ("...", "..."), ("你好", "你好"), ("ǆ", "ǅ"),
        ("ß", "ß"), ("so:", "So:"), ("-so", "-So"),
    ],
)  # fmt: skip
def test_a_paragraph_begins_with_a_capital_where_its_first_word_has_one(first: str, written: str) -> None:
    paragraph = Paragraph(Opening.PAUSE, (first, "then"), (4, 5), Turn.ANSWER)
    after, changed = with_capital(paragraph, forms_of(FORMS), keys(first))
    assert after == Paragraph(Opening.PAUSE, (written, "then"), (4, 5), Turn.ANSWER)
    assert changed == (first != written)
