"""How talks of a review are cleaned: language, letters of the glossary, words as they are typed."""

from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtCore", exc_type=ImportError)

from talkeditor.core import operations as ops
from talkeditor.core.edits import apply
from talkeditor.core.glossary import Rule, Scope
from talkeditor.core.overlay import Overlay
from talkeditor.core.review import Review
from talkeditor.core.steps import USUAL_STEPS, Step
from talkeditor.core.talks import gather
from talkeditor.workflow.cleaning import MOST_LINES, Cleaner, casing_of, cleaned_talks, stretch_around
from talkeditor.workflow.exporting import Options, plan
from tests.ui import samples


def day() -> Review:
    return samples.review()


def first_talk(review: Review) -> int:
    return next(index for index in range(len(review.segments)) if review.is_talk(index))


def test_the_letters_are_those_of_rules_that_hold_in_the_talk_and_of_speakers() -> None:
    review = day()
    index = first_talk(review)
    edit = ops.set_speakers(review, index, ("Mara Lind", "Plato"))
    review = apply(review, edit) if edit else review
    line = review.segments[index].start.line
    rules = [Rule("Harbour Lamp"), Rule("KNOT", never=True), Rule("ROPE", scope=Scope.TALK, at=line)]
    rules += [Rule("POST", scope=Scope.TALK, at=0), Rule("Hold", ("told",))]
    review = replace(review, rules=Overlay(enumerate(rules)))
    (talk,) = gather(review, True, only=(1,))
    assert casing_of(review, talk) == {
        "mara lind": "Mara Lind", "harbour lamp": "Harbour Lamp", "rope": "ROPE",
    }  # fmt: skip
    (clean,) = cleaned_talks(review, [talk])
    words = [word for word, _ in clean.text.sources()]
    assert "ROPE" in words
    assert "rope" not in words
    assert clean.text.counts[Step.CASING] == words.count("ROPE")


def test_the_cleaner_gives_what_an_export_gives_again_and_again() -> None:
    review = day()
    cleaner = Cleaner()
    index = first_talk(review)
    exported = plan(review, "day.txt", Options(include_proposed=True), Path()).talks[0]
    assert cleaner.clean(review, index) == cleaner.clean(review, index) == exported


def test_words_that_are_being_typed_are_cleaned_in_their_place() -> None:
    review = day()
    index = first_talk(review)
    line = review.segments[index].start.line
    clean = Cleaner().clean(review, index, {line: "uh typed words"})
    assert clean is not None
    assert [word for word, at in clean.text.sources() if at == line] == ["Typed", "words"]


def test_steps_that_are_off_are_not_done_and_what_is_no_talk_is_not_cleaned() -> None:
    review = day()
    cleaner = Cleaner()
    cleaner.steps = USUAL_STEPS - {Step.CAPITALS}
    clean = cleaner.clean(review, first_talk(review))
    assert clean is not None
    assert Step.CAPITALS not in clean.text.counts
    gap = next(index for index in range(len(review.segments)) if not review.is_talk(index))
    assert cleaner.clean(review, gap) is None


def test_of_an_endless_talk_the_lines_around_one_are_cleaned() -> None:
    assert stretch_around(50, range(MOST_LINES)) is None
    lines = range(100, 100 + 10 * MOST_LINES)
    stretches = [stretch_around(line, lines) for line in lines]
    assert all(found is not None and line in found for line, found in zip(lines, stretches, strict=True))
    assert all(found is not None and len(found) <= MOST_LINES and found[-1] in lines for found in stretches)
    assert len(set(stretches)) <= 20
    review = day()
    index = first_talk(review)
    whole, part = Cleaner().clean(review, index), Cleaner().clean(review, index, stretch=range(50, 60))
    assert whole is not None
    assert part is not None
    assert {line for _, line in part.text.sources()} == {
        line for _, line in whole.text.sources() if line in range(50, 60)
    }


@pytest.mark.parametrize(
    ("title", "letters"),
    [
        ("Maps with gRPC, JWT and PyScript", ["gRPC", "JWT", "PyScript"]),
        ("REST in a Walk-Through of O’Reilly's IT", []),
        ("HOW TO SPLICE XML", ["XML"]),
        ("Naïve ÉCOLE", []),
        ("knots", []),
    ],
)
def test_of_a_title_only_names_that_are_no_words_give_their_letters(title: str, letters: list[str]) -> None:
    (talk,) = gather(day(), True, only=(1,))
    assert casing_of(day(), replace(talk, title=title, speakers=())) == {
        word.casefold(): word for word in letters
    }
