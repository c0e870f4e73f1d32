"""The room and the day in the name of a file, in several languages."""

import pytest

from talkeditor.core.schedule import Schedule, Slot
from talkeditor.schedules.evidence import Evidence
from talkeditor.schedules.guessing import guesses

DAYS = ("2031-05-07", "2031-05-08")


def best(name: str, rooms: tuple[str, ...] = ("Hall 1", "Hall 2")) -> tuple[str, str] | None:
    slots = [Slot(f"{r}{d}", "Knots", ("Signe Dahl",), r, d) for d in DAYS for r in rooms]
    found = guesses(Evidence([], slots), Schedule("", tuple(slots)), name)
    ahead = [guess for guess in found if guess.score == found[0].score]
    return (found[0].room, found[0].day) if len(ahead) == 1 else None


@pytest.mark.parametrize(
    "name",
    [
        "hall-2_2031-05-08.vtt",
        "hall2-day2.txt",
        "Hall 2 Thursday.srt",
        "Saal 2, Donnerstag.srt",
        "saal2_tag2.vtt",
        "2. Tag, Saal 2.txt",
        "salle-2-jeudi.vtt",
        "Salle 2 jour 2.vtt",
        "sala_2_jueves.srt",
        "sala2-día-2.srt",
        "Hall 2, 8. Mai.txt",
        "sala 2, 8 de mayo.txt",
        "hall2 08.05.2031.txt",
    ],
)
def test_a_room_and_a_day_in_the_name_of_the_file(name: str) -> None:
    assert best(name) == ("Hall 2", "2031-05-08")


def test_a_room_in_another_language_counts_only_where_no_other_can_be_meant() -> None:
    assert best("saal-2-tag-2.txt", ("Hall 2", "Stage 2")) is None
    assert best("stage-2-tag-2.txt", ("Hall 2", "Stage 2")) == ("Stage 2", "2031-05-08")


def test_a_name_that_says_nothing_favours_nothing() -> None:
    assert best("stream.txt") is None
    assert best("hall.txt") is None
