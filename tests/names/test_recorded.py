"""Names that are known to be mis-heard on the recorded day, with its schedule and glossary given."""

import json
from pathlib import Path

import pytest

from talkeditor.names import Group, Known, Source, Talk, find
from talkeditor.schedules import read

pytestmark = pytest.mark.shared

HEARD = {
    "Django": {"jungle", "chango", "jango"},
    "WSGI": {"whiskey"},
    "ASGI": {"algae", "aggie", "asgi"},
    "Robyn": {"robin"},
    "JWT": {"gwt"},
    "coroutines": {"curtains"},
    "thread": {"threat"},
    "ORM": {"oram"},
    "gRPC": {"jrpc", "jrbc"},
    "HTTP/3": {"http free"},
}
PERHAPS = {"QUIC": {"quick"}, "JWT": {"wt"}, "coroutine": {"correction"}}
SPEAKERS = {
    "Hitul": "sethul",
    "Mistry": "mastery",
    "Paolo Melchiorre": "paulo mckiare",
    "Ivaylo Donchev": "sivayo donchiff",
    "Sanket Singh": "sanget singh",
    "Miloslav": "mislove",
    "Sanskar": "sanska",
    "Jessica Temporal": "jessica temporo",
}


@pytest.fixture(scope="module")
def groups(shared: Path) -> dict[str, Group]:
    """All groups by their right form."""
    stream = shared / "stream"
    lines = (stream / "wicklow-hall-1.txt").read_text("utf-8").splitlines()
    gold = json.loads((stream / "wicklow-hall-1.gold.json").read_text("utf-8"))
    slots = read(stream / "europython-2022.schedule.json").of("Wicklow Hall 1", "2022-07-14")
    spoken = [slot for slot in slots if slot.speakers]
    spans = [range(s["start"], s["end"]) for s in gold["segments"] if s["kind"] == "talk"]
    talks = [
        Talk(number, (span,), slot.title, slot.speakers)
        for number, (span, slot) in enumerate(zip(spans, spoken, strict=False), 1)
    ]
    terms = (stream / "wicklow-hall-1.glossary.txt").read_text("utf-8").splitlines()
    known = [Known(text, Source.GLOSSARY) for text in terms if text and text[0] != "#"]
    return {group.right: group for group in find(lines, talks, known)}


@pytest.fixture(scope="module")
def shared() -> Path:
    """The folder with the recordings, once for all tests here."""
    from tests.conftest import SHARED

    if not SHARED.is_dir():
        pytest.skip("the recordings are not beside the checkout")
    return SHARED


@pytest.mark.parametrize("right", sorted(HEARD))
def test_what_is_heard_for_a_term_is_found(groups: dict[str, Group], right: str) -> None:
    assert set(groups[right].heard) >= HEARD[right]
    assert groups[right].confidence >= 0.8


@pytest.mark.parametrize("right", sorted(PERHAPS))
def test_what_may_be_heard_for_a_term_is_offered(groups: dict[str, Group], right: str) -> None:
    group = groups[right]
    assert {**group.heard, **group.unsure}.keys() >= PERHAPS[right]


@pytest.mark.parametrize("right", sorted(SPEAKERS))
def test_speakers_are_found(groups: dict[str, Group], right: str) -> None:
    assert SPEAKERS[right] in groups[right].heard


def test_words_that_are_right_in_another_talk_stay_there(groups: dict[str, Group]) -> None:
    """In the talk about maps coordinates are coordinates; quick is a plain word but in one talk."""
    assert {place.talk for group in groups.values() for place in group.places if place.form == "quick"} == {5}
    assert not any(place.form == "coordinates" for group in groups.values() for place in group.places)


def test_what_is_worth_most_comes_first(groups: dict[str, Group]) -> None:
    assert [*groups][:2] == ["Django", "Robyn"]
