"""Names that could be in the sample stream, in place of what listens: every kind of row."""

import time
from collections.abc import Callable

from talkeditor.core.review import Review
from talkeditor.names import Group, Place, Source


def said(review: Review, form: str) -> list[Place]:
    """All places of a word in a review, in and out of talks."""
    found = []
    for line in range(len(review.transcript)):
        talk = review.talk_number(review.index_of_line(line))
        words = review.text(line).split()
        found += [Place(line, at, 1, form, talk) for at, word in enumerate(words) if word == form]
    return found


def group(
    review: Review,
    right: str,
    *forms: str,
    confidence: float = 0.95,
    doubtful: str = "",
    source: Source = Source.TITLE,
    plain: bool = False,
) -> Group:
    """A group with all places of these forms."""
    places = tuple(place for form in forms for place in said(review, form))
    heard = {form: sum(place.form == form for place in places) for form in forms}
    doubts = tuple(said(review, doubtful)) if doubtful else ()
    unsure = {doubtful: len(doubts)} if doubtful else {}
    why = f"{right} is {source}."
    ambiguous = frozenset(forms if plain else ())
    return Group(right, heard, places, confidence, why, source, unsure, doubts, ambiguous)


def outside(review: Review) -> list[str]:
    """Words of the first lines that are said in no talk."""
    lines = [line for parts in review.talks() for part in parts for line in review.lines_of(part)]
    inside = {word for line in lines for word in review.text(line).split()}
    words = (word for line in range(40) for word in review.text(line).split())
    return [word for word in dict.fromkeys(words) if word not in inside]


def names(review: Review, _: object = None) -> tuple[Group, ...]:
    """An unsure name, a likely one, one in several talks with a doubt, one in one talk, one in no talk."""
    found = (
        group(review, "Morning Star", "morning", doubtful="gauge"),
        group(review, "Gauge", "gauge", confidence=0.3, plain=True),
        group(review, "Wren", "wren", source=Source.SPEAKER),
        group(review, "Chart Datum", "table", "model", confidence=0.8),
        group(review, "Outside", *outside(review)[:4], source=Source.REEL),
    )
    return tuple(one for one in found if one.places)


def slow(_: Review, cancelled: Callable[[], bool]) -> tuple[Group, ...]:
    """Looks until nobody waits any more."""
    while not cancelled():
        time.sleep(0.01)
    return ()
