"""Schedules in every form: what stands in them, and what becomes of broken entries."""

import contextlib
import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talkeditor import schedules
from talkeditor.core.schedule import Schedule, SlotKind
from talkeditor.schedules import ScheduleError, read_bytes, read_text

DAY = "2031-05-07"


def pretalx(*items: object, zone: str = "Europe/Oslo", day: str = DAY) -> str:
    conference = {
        "title": "Fjord Days",
        "time_zone_name": zone,
        "days": [{"date": day, "rooms": {"Boat House": list(items)}}],
    }
    return json.dumps({"schedule": {"conference": conference}})


def item(title: str, start: str = "10:00", **more: object) -> dict[str, object]:
    return {
        "guid": f"g-{title}-{start}",
        "date": f"{DAY}T{start}:00+02:00",
        "start": start,
        "duration": "00:30",
        "room": "Boat House",
        "title": title,
        "persons": [{"public_name": "Signe Dahl"}],
        **more,
    }


def told(schedule: Schedule) -> str:
    return " ".join(problem.text for problem in schedule.problems)


def test_pretalx() -> None:
    schedule = read_text(
        pretalx(
            item("Knots that hold"),
            item("Lunch", "12:00", persons=[]),
            item("[CANCELLED] Nets", "13:00"),
            item("Whispers", "14:00", do_not_record=True),
        )
    )
    talk, lunch, nets, whispers = schedule.slots
    assert schedule.event == "Fjord Days"
    assert not schedule.problems
    assert (talk.title, talk.speakers, talk.room, talk.day, talk.start, talk.minutes) == (
        "Knots that hold",
        ("Signe Dahl",),
        "Boat House",
        DAY,
        "10:00",
        30,
    )
    assert talk.start_ms == _midnight(DAY) + 8 * 3_600_000
    assert lunch.kind is SlotKind.BREAK
    assert (nets.title, nets.cancelled) == ("Nets", True)
    assert (whispers.recorded, talk.recorded, talk.cancelled) == (False, True, False)


def _midnight(day: str) -> int:
    from datetime import UTC, datetime

    return int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp() * 1000)


def test_frab() -> None:
    schedule = read_text(
        f"""<?xml version="1.0"?><schedule><conference><title>Fjord Days</title></conference>
        <day index="1" date="{DAY}"><room name="Boat House">
        <event id="7" guid="g7"><date>{DAY}T10:00:00+02:00</date><start>10:00</start>
        <duration>00:45</duration>
        <title>Knots &amp; hitches</title><persons><person id="1">Signe Dahl</person><person>Per Lie</person>
        </persons><recording><optout>true</optout></recording></event>
        </room></day></schedule>"""
    )
    (talk,) = schedule.slots
    assert (talk.id, talk.title, talk.speakers) == ("g7", "Knots & hitches", ("Signe Dahl", "Per Lie"))
    assert (talk.room, talk.day, talk.start, talk.minutes) == ("Boat House", DAY, "10:00", 45)
    assert not talk.recorded


def calendar(*events: str) -> str:
    body = "".join(f"BEGIN:VEVENT\r\n{event}\r\nEND:VEVENT\r\n" for event in events)
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-TIMEZONE:Europe/Oslo\r\n{body}END:VCALENDAR\r\n"


def test_ical() -> None:
    schedule = read_text(
        calendar(
            "UID:a\r\nSUMMARY:Knots that hold - Signe Dahl\\, Per Lie\r\nDTSTART:20310507T080000Z\r\n"
            "DTEND:20310507T084500Z\r\nLOCATION:Boat House",
            "UID:b\r\nSUMMARY:Lunch\r\nDTSTART;TZID=Europe/Oslo:20310507T120000\r\nDURATION:PT1H",
            "UID:c\r\nSUMMARY:Nets\r\nSTATUS:CANCELLED\r\nDTSTART;TZID=Europe/Oslo:20310507T130000",
        )
    )
    slots = {slot.id: slot for slot in schedule.slots}
    talk, lunch, nets = slots["a"], slots["b"], slots["c"]
    assert (talk.title, talk.speakers) == ("Knots that hold", ("Signe Dahl", "Per Lie"))
    assert (talk.day, talk.start, talk.minutes, talk.room) == (DAY, "10:00", 45, "Boat House")
    assert (lunch.kind, lunch.minutes) == (SlotKind.BREAK, 60)
    assert nets.cancelled


def test_an_event_with_an_alarm_is_read() -> None:
    alarm = "BEGIN:VALARM\r\nSUMMARY:Hurry\r\nTRIGGER:-PT15M\r\nEND:VALARM"
    schedule = read_text(calendar(f"SUMMARY:Knots\r\n{alarm}\r\nDTSTART:20310507T080000Z"))
    (talk,) = schedule.slots
    assert (talk.title, talk.start, schedule.problems) == ("Knots", "10:00", ())


def test_an_event_that_comes_again_is_told_and_read_once() -> None:
    schedule = read_text(calendar("SUMMARY:Knots\r\nRRULE:FREQ=DAILY;COUNT=3\r\nDTSTART:20310507T080000Z"))
    assert [slot.day for slot in schedule.slots] == [DAY]
    assert "comes again" in told(schedule)


SESSION = {
    "id": "41",
    "title": "Knots that hold",
    "startsAt": f"{DAY}T10:00:00",
    "endsAt": f"{DAY}T10:40:00",
    "isServiceSession": False,
}


@pytest.mark.parametrize(
    "tree",
    [
        {
            "sessions": [{**SESSION, "speakers": ["s1"], "roomId": 3}],
            "speakers": [{"id": "s1", "fullName": "Signe Dahl"}],
            "rooms": [{"id": 3, "name": "Boat House"}],
        },
        [
            {
                "groupName": "All",
                "sessions": [
                    {**SESSION, "speakers": [{"id": "s1", "name": "Signe Dahl"}], "room": "Boat House"}
                ],
            }
        ],
        [
            {
                "date": f"{DAY}T00:00:00",
                "rooms": [
                    {"name": "Boat House", "sessions": [{**SESSION, "speakers": [{"name": "Signe Dahl"}]}]}
                ],
            }
        ],
        [{**SESSION, "speakers": [{"name": "Signe Dahl"}], "room": "Boat House"}],
    ],
    ids=["all data", "sessions", "grid", "bare list"],
)
def test_sessionize(tree: object) -> None:
    (talk,) = read_text(json.dumps(tree)).slots
    assert (talk.id, talk.title, talk.speakers, talk.room) == (
        "41",
        "Knots that hold",
        ("Signe Dahl",),
        "Boat House",
    )
    assert (talk.day, talk.start, talk.minutes) == (DAY, "10:00", 40)


def test_a_speaker_of_sessionize_who_is_not_listed_has_no_name() -> None:
    speakers = ["4d4f9cfc-0a1b-4c2d-8e3f-001122334455", 7, "Signe Dahl"]
    (slot,) = read_text(json.dumps({"sessions": [{**SESSION, "speakers": speakers}]})).slots
    assert slot.speakers == ("Signe Dahl",)


@pytest.mark.parametrize(
    "text",
    [
        f"Title,Speaker,Room,Date,Start,End\nKnots that hold,Signe Dahl,Boat House,{DAY},10:00,10:40\n",
        "Titel;Referent;Raum;Datum;Beginn;Dauer\nKnots that hold;Signe Dahl;Boat House;07.05.2031;10:00;40\n",
        f"sep=;\nTitle;Sprecher;Raum;Datum;Beginn;Dauer\n"
        f"Knots that hold;Signe Dahl;Boat House;{DAY};10:00;40\n",
        f'sep=|\n"Title"|Speaker|Room|Date|Start|Length\n'
        f"Knots that hold|Signe Dahl|Boat House|{DAY}|10:00|40",
        "Start\tSpeakers\tTalk title\tRoom\tDuration\n"
        f"{DAY} 10:00\tSigne Dahl\tKnots that hold\tBoat House\t0:40",
    ],
)
def test_a_table(text: str) -> None:
    (talk,) = read_text(text).slots
    assert (talk.title, talk.speakers, talk.room) == ("Knots that hold", ("Signe Dahl",), "Boat House")
    assert (talk.day, talk.start, talk.minutes) == (DAY, "10:00", 40)


def test_a_table_without_a_column_of_titles_says_how_to_head_them() -> None:
    row = b"Knots that hold,Signe Dahl,Boat House,2031-05-07\n"
    with pytest.raises(ScheduleError) as caught:
        read_bytes(b"what,who,Room,Date\n" + row, "x.csv")
    assert caught.value.data["reason"] == "columns"
    (heads,) = re.findall("title, speaker, room, date and start", caught.value.hint)
    named = heads.replace(" and", ",").replace(", start", "").replace(", ", ",")
    (talk,) = read_bytes(f"{named}\n".encode() + row, "x.csv").slots
    assert (talk.title, talk.speakers, talk.room, talk.day) == (
        "Knots that hold",
        ("Signe Dahl",),
        "Boat House",
        DAY,
    )


@pytest.mark.parametrize(
    "text",
    [
        "10:30 Knots that hold – Signe Dahl\n11:00 Nets - Per Lie and Ola Moe\n",
        "10:30-11:00  Signe Dahl: Knots that hold\n11:00-11:20  Per Lie & Ola Moe: Nets\n",
        "10:30\nKnots that hold\nSigne Dahl\n11:00\nNets\nPer Lie, Ola Moe\n",
        "10:30 am | Knots that hold | Signe Dahl\n11:00 am | Nets | Per Lie, Ola Moe\n",
        "* 10.30 Knots that hold (Signe Dahl)\n* 11.00 Nets (Per Lie, Ola Moe)\n",
        "10:30 Knots that hold by Signe Dahl\n11:00 Nets by Per Lie and Ola Moe\n",
        "10:30 Uhr Knots that hold\n   Speaker: Signe Dahl\n11:00 Uhr Nets\n   Speakers: Per Lie, Ola Moe\n",
        "Knots that hold\nSigne Dahl\n\nNets\nPer Lie, Ola Moe\n",
        "Knots that hold – Signe Dahl\nNets – Per Lie, Ola Moe\n",
        "1. Knots that hold – Signe Dahl\n2. Nets – Per Lie, Ola Moe\n",
    ],
)
def test_a_pasted_programme(text: str) -> None:
    slots = read_text(text).slots
    assert [(slot.title, slot.speakers) for slot in slots] == [
        ("Knots that hold", ("Signe Dahl",)),
        ("Nets", ("Per Lie", "Ola Moe")),
    ]
    if "10" in text:
        assert [slot.start for slot in slots] == ["10:30", "11:00"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Saal: Boat House\n10.30 Uhr bis 11 Uhr Knots that hold von Signe Dahl\n", ("Boat House", 30)),
        ("Salle: Boat House\n10h30 Knots that hold (20 minutes)\npar Signe Dahl\n", ("Boat House", 20)),
        ("Sala: Boat House\n10:30 until 11:15 Knots that hold by Signe Dahl\n", ("Boat House", 45)),
        ("Mittwoch, 07.05.2031\n10:30 Knots that hold (15 Minuten)\nmit Signe Dahl\n", ("", 15)),
    ],
)
def test_a_pasted_programme_in_several_languages(text: str, expected: tuple[str, int]) -> None:
    (slot,) = read_text(text).slots
    assert (slot.title, slot.speakers, slot.start) == ("Knots that hold", ("Signe Dahl",), "10:30")
    assert (slot.room, slot.minutes) == expected


@pytest.mark.parametrize(
    ("head", "said", "recorded"),
    [
        ("recorded", "ja", True),
        ("recorded", "nein", False),
        ("do not record", "oui", False),
        ("no recording", "non", True),
    ],
)
def test_a_column_says_in_several_languages_what_is_recorded(head: str, said: str, recorded: bool) -> None:
    (slot,) = read_text(f"title,speaker,{head}\nKnots,Signe Dahl,{said}\n").slots
    assert slot.recorded is recorded


def test_a_pasted_programme_may_begin_with_a_bracket() -> None:
    slots = read_text("[10:30] Knots that hold – Signe Dahl\n[11:00] Nets – Per Lie\n").slots
    assert [(slot.start, slot.title) for slot in slots] == [("10:30", "Knots that hold"), ("11:00", "Nets")]
    assert [slot.title for slot in read_text("[Talk] Knots that hold\n\n[Talk] Nets\n").slots] == [
        "[Talk] Knots that hold",
        "[Talk] Nets",
    ]


def test_a_pasted_programme_with_days_rooms_and_breaks() -> None:
    schedule = read_text(
        "Wednesday, 7 May 2031\nRoom: Boat House\n9:30 Registration\n10:00 Knots - Signe Dahl\n12:00 Lunch\n"
        "8 May 2031\n10:00 Nets: a love story\n"
    )
    assert [(slot.day, slot.room, slot.start, slot.kind.value, slot.title) for slot in schedule.slots] == [
        ("2031-05-07", "Boat House", "09:30", "break", "Registration"),
        ("2031-05-07", "Boat House", "10:00", "talk", "Knots"),
        ("2031-05-07", "Boat House", "12:00", "break", "Lunch"),
        ("2031-05-08", "Boat House", "10:00", "talk", "Nets: a love story"),
    ]


@pytest.mark.parametrize(
    "title",
    [
        "Kaffeepause",
        "Pause déjeuner",
        "ALMUERZO",
        "Lunch (in the foyer)",
        "Oběd",
        "Coffee break 2",
        "Registration & breakfast",
        "Lunch with the sponsors",
        "Empfang im Foyer",
        "Day 2 check-in",
        "Pausa para café",
        "Speakers' dinner at 19:30",
        "Pause déjeuner (buffet)",
        "Registration @ the pier",
    ],
)
def test_breaks_in_several_languages(title: str) -> None:
    (slot,) = read_text(pretalx(item(title, persons=[]))).slots
    assert slot.kind is SlotKind.BREAK


@pytest.mark.parametrize(
    "title",
    [
        "Python networking",
        "Break the monolith",
        "Reception of microservices",
        "How to break a lunch bot",
        "Coffee for compilers",
        "Party trick or proof",
        "Mi café favorito",
    ],
)
def test_a_title_that_only_holds_the_word_of_a_break_is_a_talk(title: str) -> None:
    (slot,) = read_text(pretalx(item(title, persons=[]))).slots
    assert slot.kind is SlotKind.TALK


@pytest.mark.parametrize(
    "title", ["Breakfast cereals as a service", "Coffee for compilers", "Lightning talks"]
)
def test_a_talk_with_a_speaker_is_no_break(title: str) -> None:
    (slot,) = read_text(pretalx(item(title))).slots
    assert slot.kind is SlotKind.TALK


@pytest.mark.parametrize(
    "title",
    ["CANCELLED: Nets", "Nets [canceled]", "Nets - ABGESAGT", "(annulé) Nets", "** CANCELADO ** Nets"],
)
def test_cancelled_in_several_forms(title: str) -> None:
    (slot,) = read_text(pretalx(item(title))).slots
    assert (slot.title, slot.cancelled) == ("Nets", True)


def test_after_midnight_is_still_the_day() -> None:
    schedule = read_text(calendar("SUMMARY:Ghost stories\r\nDTSTART;TZID=Europe/Oslo:20310508T013000"))
    assert [(slot.day, slot.start) for slot in schedule.slots] == [(DAY, "01:30")]


# Case 49 of the catalogue of faults: usable rows are kept, the rest is listed.


def test_fault_49_bad_dates_and_missing_fields() -> None:
    schedule = read_text(
        pretalx(
            item("Knots", date="yesterday", start="25:99", duration="long"),
            item("", "11:00"),
            "no object",
            item("Nets", "12:00", room=None, persons="nobody"),
            day="2031-02-30",
        )
    )
    assert [(slot.title, slot.start) for slot in schedule.slots] == [("Knots", ""), ("Nets", "12:00")]
    assert "Knots" in told(schedule)
    assert "no title" in told(schedule)
    assert "is no object" in told(schedule)
    assert schedule.slots[1].room == "Boat House"


def test_fault_49_an_unknown_time_zone_keeps_the_clocks() -> None:
    schedule = read_text(pretalx(item("Knots", date=None), zone="Atlantis/Main_Square"))
    assert (schedule.slots[0].start, schedule.slots[0].start_ms) == ("10:00", None)
    assert "Atlantis/Main_Square" in told(schedule)
    schedule = read_text(calendar("SUMMARY:Knots\r\nDTSTART;TZID=Atlantis:20310507T100000"))
    assert schedule.slots[0].start == "10:00"
    assert "Atlantis" in told(schedule)


def test_fault_49_a_clock_that_exists_twice_is_told() -> None:
    day = "2031-10-26"
    schedule = read_text(pretalx(item("Knots", "02:30", date=None), day="2031-10-25"))
    assert "clocks change" in told(schedule), day


def test_fault_49_duplicate_ids_stay_apart() -> None:
    schedule = read_text(pretalx(item("Knots", guid="same"), item("Nets", "11:00", guid="same")))
    assert [slot.id for slot in schedule.slots] == ["same", "same#2"]
    assert "used before" in told(schedule)


@pytest.mark.timeout(60)
def test_fault_49_a_title_of_five_megabytes_is_cut() -> None:
    for text in (
        calendar("SUMMARY:" + "long " * 1_000_000 + "\r\nDTSTART:20310507T100000Z", "SUMMARY:Nets"),
        pretalx(item("long " * 1_000_000), item("Nets")),
        "Title,Room\n" + "long " * 1_000_000 + ",A\nNets,B\n",
    ):
        schedule = read_text(text)
        assert all(len(slot.title) <= 300 for slot in schedule.slots)
        assert len(schedule.slots) == 2
        assert "cut" in told(schedule)


def test_fault_49_a_broken_event_costs_only_itself() -> None:
    schedule = read_text(
        calendar("SUMMARY:Knots\r\nDTSTART:yesterday", "SUMMARY:Nets\r\nDTSTART:20310507T100000Z")
    )
    assert "Nets" in [slot.title for slot in schedule.slots]
    assert schedule.problems


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b'{"schedule": {"conference":', "broken"),
        (b'{"schedule": {}}', "empty"),
        (b"[]", "empty"),
        (b'[{"name": "Knots"}]', "empty"),
        (b"{", "broken"),
        (b"[" * 100_000, "broken"),
        (b'<?xml version="1.0"?><schedule><day>', "broken"),
        (b'<!DOCTYPE s [<!ENTITY a "b">]><schedule>&a;</schedule>', "broken"),
        (b"<!DOCTYPE html><html><body>Not found</body></html>", "html"),
        (b"PK\x03\x04rest of a zip", "binary"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old spreadsheet", "binary"),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR", "empty"),
        (b"Title,Speaker\n", "empty"),
    ],
)
def test_what_holds_no_schedule_is_said_in_a_sentence(data: bytes, reason: str) -> None:
    with pytest.raises(ScheduleError) as caught:
        read_bytes(data, "programme")
    assert caught.value.data["reason"] == reason


WHOLE = (
    pretalx(item("Knots"), item("Lunch", "12:00", persons=[])),
    calendar("UID:a\r\nSUMMARY:Knots - Signe Dahl\r\nDTSTART:20310507T080000Z\r\nDURATION:PT1H"),
    f"<schedule><day date='{DAY}'><room name='A'><event id='1'><title>Knots</title></event></room></day>"
    "</schedule>",
    json.dumps([{**SESSION, "speakers": [{"name": "Signe Dahl"}]}]),
    f"Title,Speaker,Room,Date,Start\nKnots,Signe Dahl,A,{DAY},10:00\n",
    "7 May 2031\n10:30 Knots – Signe Dahl\n11:00 Lunch\n",
)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(WHOLE), st.data())
def test_any_damage_is_read_or_refused_in_a_sentence(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    until = data.draw(st.integers(at, min(len(text), at + 40)))
    damaged = text[:at] + data.draw(st.text(max_size=12)) + text[until:]
    with contextlib.suppress(ScheduleError):
        schedule = read_bytes(damaged.encode("utf-8", "surrogatepass"), "programme")
        assert len({slot.id for slot in schedule.slots}) == len(schedule.slots) > 0
        assert all(slot.title for slot in schedule.slots)


@settings(max_examples=150, deadline=None)
@given(st.text())
def test_any_text_is_read_or_refused_in_a_sentence(text: str) -> None:
    with contextlib.suppress(ScheduleError):
        assert read_text(text).slots


def test_no_file_and_a_folder(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.json"):
        with pytest.raises(ScheduleError):
            schedules.read(path)


def test_other_encodings() -> None:
    text = pretalx(item("Brücken")).replace("\\u00fc", "ü")
    for encoding in ("utf-8-sig", "utf-16", "cp1252"):
        schedule = read_bytes(text.encode(encoding), "programme")
        assert schedule.slots[0].title == "Brücken"
    assert "Windows-1252" in told(schedule)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_end_of_a_line_counts_once(end: str) -> None:
    table = f"Title,Speaker,Date,Start\nKnots,Signe Dahl,{DAY},10:00\nNets,Per Lie,{DAY},soon\n"
    schedule = read_bytes(table.replace("\n", end).encode(), "programme")
    assert {slot.title for slot in schedule.slots} == {"Knots", "Nets"}
    assert "Line 3" in told(schedule)
    pasted = read_text("7 May 2031\n10:30 Knots\n11:00\n".replace("\n", end))
    assert "Line 3: a clock without a title" in told(pasted)


def test_xml_that_declares_another_encoding() -> None:
    text = f"""<?xml version="1.0" encoding="iso-8859-1"?><schedule><day date="{DAY}"><room name="A">
        <event id="1"><title>Brücken</title></event></room></day></schedule>"""
    for encoding in ("iso-8859-1", "utf-8"):
        assert [slot.title for slot in read_bytes(text.encode(encoding), "programme").slots] == ["Brücken"]


def test_the_real_programme(shared: Path) -> None:
    schedule = schedules.read(shared / "stream" / "europython-2022.schedule.json")
    assert len(schedule.slots) == 274
    assert len(schedule.days) == 5
    assert not schedule.problems
    assert sum(slot.cancelled for slot in schedule.slots) == 2


@pytest.mark.parametrize(
    "head",
    [
        "7 May 2031",
        "May 7th, 2031",
        "Wednesday, 7 May 2031",
        "Mittwoch, 7. Mai 2031",
        "Tag 1: Mittwoch, 07.05.2031",
        "Mittwoch, den 7. Mai 2031",
        "mercredi 7 mai 2031",
        "miércoles, 7 de mayo de 2031",
        "Miercoles 7 de Mayo de 2031",
        "mercoledì 7 maggio 2031",
        "quarta-feira, 7 de maio de 2031",
        "woensdag 7 mei 2031",
        "7 maja 2031",
        "středa 7. května 2031",
    ],
)
def test_the_head_of_a_day_in_several_languages(head: str) -> None:
    (slot,) = read_text(f"{head}\n10:30 Knots that hold – Signe Dahl\n").slots
    assert (slot.day, slot.title) == (DAY, "Knots that hold")


@pytest.mark.parametrize(
    "text", ["7 knots 2031", "31 February 2031", "May the 7th be with you", "7 7 May 2031"]
)
def test_what_is_no_day_is_none(text: str) -> None:
    from talkeditor.schedules.moments import day_of

    assert day_of(text) is None


def test_day_names_do_not_depend_on_the_language_of_the_machine() -> None:
    from talkeditor.schedules.moments import day_of

    for text in ("7. Dez. 2031", "7 déc. 2031", "7 dic 2031", "7 Dec 2031", "December 7, 2031"):
        assert str(day_of(text)) == "2031-12-07", text


def test_fault_45_overrides_of_direction_are_shown_in_titles() -> None:
    found = read_text("10:00 The file is \u202egpj.exe by Ada Quill\n11:00 Knots by Maren Tollow\n")
    assert found.slots[0].title == "The file is \ufffdgpj.exe"
