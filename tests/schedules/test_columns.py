"""Which column of a table is which: told by heads, by what stands in it, or by a person."""

import contextlib
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talkeditor.schedules import ScheduleError, columns, read_bytes, read_text, table

OWN = (
    "what,who,when,till,where at,which day,notes\n"
    "Knots that hold,Signe Dahl,10:00,10:40,Boat House,2031-05-07,bring rope\n"
    "Mending nets in a storm,Per Lie,11:00,11:40,Boat House,2031-05-07,\n"
    "The smallest herring of all,Ola Moe,12:00,12:40,Net Loft,2031-05-07,outside\n"
)


def test_what_stands_in_the_columns_tells_them_for_a_person_to_look_at() -> None:
    read = table.tabled(OWN)
    found = columns.likely(read)
    assert {field: read.heads[at] for field, at in found.items()} == {
        "title": "what",
        "speakers": "who",
        "start": "when",
        "end": "till",
        "room": "where at",
        "day": "which day",
    }


def test_heads_come_before_what_stands_in_the_columns() -> None:
    read = table.tabled("Speaker,who,Title\nKnots,Signe Dahl,Mending\n")
    assert columns.likely(read) == {"speakers": 0, "title": 2}


def test_a_table_with_heads_of_its_own_is_no_programme_in_running_rows() -> None:
    with pytest.raises(ScheduleError) as caught:
        read_text(OWN)
    assert caught.value.data["reason"] == "columns"
    assert caught.value.data["heads"][:2] == ("what", "who")


@pytest.mark.parametrize(
    "text",
    [
        "Knots that hold, Signe Dahl\nNets, Per Lie\nRopes, Ola Moe\n",
        "We open at ten, rest at noon, close at six\nNo heads, no table, only words\nKnots, nets, ropes\n",
        "10:00,Knots that hold,Signe Dahl\n11:00,Nets,Per Lie\n",
    ],
)
def test_rows_with_commas_are_still_a_programme(text: str) -> None:
    assert not table.sniff(text)


def test_the_columns_that_a_person_named_are_used() -> None:
    said = [("title", "what"), ("speaker", "2"), ("start", "WHEN"), ("end", "till")]
    schedule = read_bytes(OWN.encode(), "x.csv", lambda read: columns.chosen(read, said))
    first = schedule.slots[0]
    assert (first.title, first.speakers, first.start, first.minutes) == (
        "Knots that hold",
        ("Signe Dahl",),
        "10:00",
        40,
    )
    assert len(schedule.slots) == 3


def test_a_table_without_heads_has_numbers_and_loses_no_row() -> None:
    read = table.tabled("10:00;Knots that hold;Signe Dahl\n11:00;Nets;Per Lie\n")
    assert read.heads == ("Column 1", "Column 2", "Column 3")
    assert len(table.planned(read, {"title": 1, "start": 0}).slots) == 2


def test_columns_that_are_not_there_are_passed_over() -> None:
    read = table.tabled("what,who,when\nKnots,Signe Dahl,10:00\n")
    (slot,) = table.planned(read, {"title": 0, "speakers": 40, "room": -1}).slots
    assert (slot.title, slot.speakers, slot.room) == ("Knots", (), "")


def test_titles_and_speakers_are_enough() -> None:
    read = table.tabled("Title,Speaker,x\nKnots,Signe Dahl,1\n")
    assert columns.is_told(read, columns.guessed(read.heads))
    read = table.tabled("Title,x\nKnots,Signe Dahl\n")
    assert not columns.is_told(read, columns.guessed(read.heads))
    read = table.tabled("Title,Room\nKnots,Loft\n")
    assert columns.is_told(read, columns.guessed(read.heads))


@settings(deadline=None)
@given(
    st.lists(
        st.lists(st.sampled_from(["10:00", "Nets", "", '"', "2031-05-07", "A B", "9"]), max_size=5),
        max_size=6,
    )
)
def test_any_table_is_read_or_refused_in_a_sentence(rows: list[list[str]]) -> None:
    text = "\n".join(";".join(row) for row in rows)
    read = table.tabled(text)
    assert sum(any(cell.strip() for cell in cells) for _, cells in read.rows) == len(read.rows)
    places = columns.likely(read)
    assert all(0 <= at < len(read.heads) for at in places.values())
    with contextlib.suppress(ScheduleError):
        read_bytes(text.encode(), "x.csv", lambda _: places or None, is_table=True)


def test_a_table_of_very_many_columns_takes_no_time() -> None:
    row = ";".join(f"word {n}" for n in range(20_000))
    began = time.process_time()
    read = table.tabled("\n".join([row] * 60))
    columns.likely(read)
    table.sniff("\n".join([row] * 60))
    assert time.process_time() - began < 5
