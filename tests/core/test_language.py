"""Which language a text is in: the one that most of its words are common words of."""

import pytest

from talkeditor.core.language import Language, recognised

ONE = Language("one", common=frozenset({"the", "and"}))
TWO = Language("two", common=frozenset({"und", "die"}))


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        (["The rope", "and hemp"], "one"),
        (["die rope und hemp and"], "two"),
        (["the rope"], "one"),
        (["rope " * 24, "the and"], ""),
        (["rope " * 23, "the and"], "one"),
        (["rope"], ""),
        ([], ""),
    ],
)
def test_a_language_is_known_by_its_common_words(texts: list[str], code: str) -> None:
    assert recognised(texts, [ONE, TWO]).code == code


def test_without_languages_none_is_known() -> None:
    assert recognised(["the rope"], []) == Language()
