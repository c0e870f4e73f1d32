"""The description of a video beside its captions: hints where it is whole, none where it is not."""

import datetime
import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talkeditor.formats import infojson
from talkeditor.formats.infojson import Chapter, Hints, hints_beside, hints_in

WHOLE = {
    "id": "abc",
    "title": "Harbour day,  second hall",
    "upload_date": "20260504",
    "release_date": "20260503",
    "duration": 7200.5,
    "chapters": [{"start_time": 0.0, "end_time": 1800.0, "title": "Opening"}],
}
OPENING = Chapter(0, "Opening")
HINTS = Hints("Harbour day, second hall", datetime.date(2026, 5, 3), (OPENING,))


def beside(folder: Path, name: str, content: object) -> Path:
    data = content if isinstance(content, bytes) else json.dumps(content).encode()
    (folder / "day.info.json").write_bytes(data)
    return folder / name


@pytest.mark.parametrize("name", ["day.vtt", "day.en.vtt", "day.en-orig.json3", "day.f137.en.srt"])
def test_a_whole_description_gives_title_date_and_chapters(tmp_path: Path, name: str) -> None:
    assert hints_beside(beside(tmp_path, name, WHOLE)) == HINTS


def test_no_description_no_hints(tmp_path: Path) -> None:
    assert hints_beside(tmp_path / "day.vtt") == Hints()
    assert hints_beside(tmp_path / "plain") == Hints()
    assert hints_beside(tmp_path / "nul\0.vtt") == Hints()
    assert hints_beside(beside(tmp_path, "other.vtt", WHOLE)) == Hints()


def test_a_description_is_not_beside_itself(tmp_path: Path) -> None:
    assert hints_beside(beside(tmp_path, "day.info.json", WHOLE)) == Hints()


@pytest.mark.parametrize(
    "content",
    [
        b"not json",
        b"",
        b"\xff\xfe\x00",
        b'{"title": "torn',
        b'{"duration": ' + b"9" * 5_000 + b"}",
        b"[" * 100_000,
        b'{"a":' * 100_000,
        [1, 2],
        b"null",
    ],
    ids=["text", "empty", "bytes", "torn", "digits", "lists", "objects", "a list", "null"],
)
def test_fault_35_a_broken_description_gives_none(tmp_path: Path, content: object) -> None:
    assert hints_beside(beside(tmp_path, "day.vtt", content)) == Hints()


def test_fault_37_what_is_no_file_is_passed_over_without_waiting(tmp_path: Path) -> None:
    (tmp_path / "day.en.info.json").mkdir()
    assert hints_beside(beside(tmp_path, "day.en.vtt", WHOLE)) == HINTS
    os.mkfifo(tmp_path / "pipe.info.json")
    assert hints_beside(tmp_path / "pipe.vtt") == Hints()


def test_too_large_a_description_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(infojson, "LARGEST", 10)
    assert hints_beside(beside(tmp_path, "day.vtt", WHOLE)) == Hints()


def test_what_is_wrong_in_it_costs_that_hint_alone() -> None:
    def found(**wrong: object) -> Hints:
        return hints_in(json.dumps({**WHOLE, **wrong}).encode())

    assert found(release_date=None).date == datetime.date(2026, 5, 4)
    assert found(release_date="20261399").date == datetime.date(2026, 5, 4)
    assert found(release_date="soon", upload_date=20260504) == Hints(HINTS.title, None, (OPENING,))
    assert found(title=5) == Hints("", HINTS.date, (OPENING,))
    assert found(title=" ", fulltitle="The whole title").title == "The whole title"


def test_chapters_come_in_the_order_of_time_and_broken_ones_cost_themselves_alone() -> None:
    chapters = [
        {"start_time": 90.25, "title": "Nets \u0007"},
        {"start_time": 12, "title": " The  mole "},
        {"start_time": 12.0, "title": "Said twice"},
        {"start_time": 40, "title": "<Untitled Chapter 2>"},
        {"start_time": "50", "title": "Text"},
        {"start_time": True, "title": "Truth"},
        {"start_time": -1, "title": "Before"},
        {"start_time": float("nan"), "title": "Never"},
        {"start_time": float("inf"), "title": "Never ends"},
        {"start_time": 60, "title": ""},
        {"start_time": 70},
        "no chapter",
        None,
    ]
    found = hints_in(json.dumps({"chapters": chapters}).encode())
    assert found.chapters == (Chapter(12_000, "The mole"), Chapter(90_250, "Nets ␇"))
    for wrong in (None, "chapters", {}, [[]], 7):
        assert hints_in(json.dumps({"chapters": wrong}).encode()).chapters == ()
    many = [{"start_time": n, "title": "x"} for n in range(5_000)]
    assert len(hints_in(json.dumps({"chapters": many}).encode()).chapters) == infojson._MOST


def test_fault_27_signs_that_no_screen_can_show() -> None:
    assert hints_in(b'{"title": "half \\ud800 pair \\u0007"}').title == "half \ufffd pair \u2407"


ANY = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9) | st.lists(st.integers())


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from([*WHOLE, "fulltitle"]), ANY))
def test_any_types_give_hints_and_no_traceback(found: dict[str, object]) -> None:
    hints = hints_in(json.dumps(found).encode())
    assert isinstance(hints.title, str)
    assert hints.date is None or isinstance(hints.date, datetime.date)
