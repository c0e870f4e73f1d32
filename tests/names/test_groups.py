"""Mis-heard names by their right form."""

from talkeditor.names.commonness import Commonness
from talkeditor.names.groups import Right, Source, Weigher, groups

COMMON = Commonness({"the": 90_000, "harbour": 40, "pelican": 3, "likes": 900, "stone": 700})
WEIGHER = Weigher(COMMON, {"the"}, {"harbour"})


def test_an_unknown_word_that_sounds_like_a_right_form_is_grouped_with_its_places() -> None:
    lines = ["the harbour likes quandrel", "stone quondrel the stone"]
    (group,) = groups(lines, [Right("Quandrell", Source.GLOSSARY)], WEIGHER)
    assert group.right == "Quandrell"
    assert {place.line: place.word for place in group.places} == {0: 3, 1: 1}


def test_plurals_and_ordinary_words_are_no_mishearings() -> None:
    lines = ["the quandrells likes harbours"]
    rights = [Right("Quandrell", Source.GLOSSARY), Right("Harbur", Source.GLOSSARY)]
    assert groups(lines, rights, WEIGHER) == ()
