"""How a review is told in words: whole sentences, which another language may order as it needs."""

from collections.abc import Iterator

import pytest

from talkeditor.core import operations as ops
from talkeditor.core import translation
from talkeditor.core.edits import apply
from talkeditor.core.errors import TalkeditorError
from talkeditor.ui.views import phrases
from talkeditor.ui.views.notice_page import damaged, failure
from talkeditor.ui.views.outlinerows import Filter, filter_word
from talkeditor.ui.views.reasons import silence
from tests.core.pictures import review

pytestmark = pytest.mark.gui

SMALL = ("small", "first letter of words that go on behind a colon or “·”; “capital” keeps it")
WORDS = {
    "the noise {place}": "das Rauschen ({place})",
    "between talks {before} and {after}": "zwischen Vortrag {before} und {after}",
    "lines {lines}": "Zeilen {lines}",
    "{n} lines": "{n} Zeilen",
    "{count} passes": "{count} Durchläufe",
    "two": "zwei",
    "{passes} in {count} places": "an {count} Stellen {passes}",
    "Proposed": "Vorgeschlagen",
    "Talks": "Vorträge",
    "talks": "Vorträge",
    "{percent}% corrected": "zu {percent} % verbessert",
    "The file is unchanged.": "Die Datei ist unverändert.",
}


class _German:
    separator = "."

    def __call__(self, text: str, about: str, _: int) -> str:
        return "capital" if (text, about) == SMALL else WORDS.get(text, "")


@pytest.fixture
def german() -> Iterator[None]:
    """A few words of German, one of which comes before what it comes behind in English."""
    translation.use(_German())
    yield
    translation.use(None)


def test_places_and_lengths_are_said() -> None:
    day = review("ttnnttcc")
    assert [phrases.name(day, index) for index in range(4)] == [
        "talk 1", "the noise between talks 1 and 2", "talk 2", "the chatter after talk 2",
    ]  # fmt: skip
    assert phrases.name(review("nn"), 0) == "the noise"
    assert phrases.extent(day, 1) == "between talks 1 and 2 · 2 lines"
    assert phrases.extent(day, 0) == "lines 1–2 · 2 lines"
    assert [phrases.heading(day, index) for index in (0, 1)] == ["Talk 1 of 2", "Noise"]


def test_passes_are_counted_with_their_places() -> None:
    assert phrases.passes(review("rr|rr"), "A") == "two passes"
    assert phrases.passes(review("rrttrr"), "A") == "two passes in two places"
    assert phrases.passes(review("ttrr"), "A") == "one pass"


def test_another_language_has_its_own_order(german: None) -> None:
    day = review("ttnntt")
    assert phrases.name(day, 1) == "das Rauschen (zwischen Vortrag 1 und 2)"
    assert phrases.extent(day, 0) == "Zeilen 1–2 · 2 Zeilen"
    assert phrases.passes(review("rrttrr"), "A") == "an zwei Stellen zwei Durchläufe"
    assert phrases.state(day, 0).word == "Vorgeschlagen"
    assert (filter_word(Filter.TALKS), filter_word(Filter.TALKS, within=True)) == ("Vorträge", "Vorträge")


@pytest.mark.parametrize(("upto", "percent"), [(None, 0), (0, 1), (198, 99), (199, 100)])
def test_a_share_is_nothing_or_all_only_where_it_is(upto: int | None, percent: int) -> None:
    state = review("t" * 200)
    edit = ops.mark_corrected(state, upto) if upto is not None else None
    state = apply(state, edit) if edit is not None else state
    assert phrases.percent_proofed(state, 0) == percent


def test_the_share_is_said_in_another_language(german: None) -> None:
    state = review("tttt")
    edit = ops.mark_corrected(state, 1)
    assert edit is not None
    assert phrases.proofed(apply(state, edit), 0) == "zu 50 % verbessert"


def test_a_notice_does_not_say_twice_that_a_file_is_unchanged(german: None) -> None:
    error = TalkeditorError("Nein.", "Die Datei ist unverändert. Öffne eine andere.")
    assert failure("a.srt", error).next == "Öffne eine andere."


def test_in_english_a_sentence_goes_on_small_behind_a_colon() -> None:
    error = TalkeditorError("No.", "The file is unchanged. Open another.")
    assert failure("a.srt", error).next == "open another."
    assert damaged("a.talk", "").next == "repair it: all that is whole in it is saved."
    assert damaged("a.talk", "today").next == (
        "repair it: all that is whole in it is saved, or go on with the backup made today."
    )


def test_silence_says_why() -> None:
    assert silence(review("tt"), 0) == "The program found nothing to go by here."
    assert silence(review("TT"), 0) == "Placed by you; the program has no say here."
