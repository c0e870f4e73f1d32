"""The description of a video beside its captions: hints where it is whole, a told gap where it is not."""

import datetime
import json
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
    "channel": "Harbour Conferences",
    "webpage_url": "https://example.org/watch?v=abc",
    "chapters": [
        {"start_time": 1800.0, "end_time": 3600.0, "title": "Ropes and knots"},
        {"start_time": 0.0, "end_time": 1800.0, "title": "Opening"},
    ],
}


def beside(folder: Path, name: str, content: object) -> Path:
    data = content if isinstance(content, bytes) else json.dumps(content).encode()
    (folder / "day.info.json").write_bytes(data)
    return folder / name


@pytest.mark.parametrize("name", ["day.vtt", "day.en.vtt", "day.en-orig.json3", "day.f137.en.srt"])
def test_a_whole_description_gives_all_hints(tmp_path: Path, name: str) -> None:
    hints = hints_beside(beside(tmp_path, name, WHOLE))
    assert hints == Hints(
        title="Harbour day, second hall",
        date=datetime.date(2026, 5, 3),
        chapters=(Chapter("Opening", 0, 1_800_000), Chapter("Ropes and knots", 1_800_000, 3_600_000)),
        duration_ms=7_200_500,
        channel="Harbour Conferences",
        url="https://example.org/watch?v=abc",
        source=tmp_path / "day.info.json",
    )


def test_no_description_no_hints(tmp_path: Path) -> None:
    assert hints_beside(tmp_path / "day.vtt") == Hints()
    assert hints_beside(tmp_path / "plain") == Hints()
    assert hints_beside(beside(tmp_path, "other.vtt", WHOLE)) == Hints()


def test_a_description_is_not_beside_itself(tmp_path: Path) -> None:
    assert hints_beside(beside(tmp_path, "day.info.json", WHOLE)) == Hints()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"not json", "is no JSON"),
        (b"", "is no JSON"),
        (b"\xff\xfe\x00", "is no JSON"),
        (b'{"title": "torn', "is no JSON"),
        (b'{"duration": ' + b"9" * 5_000 + b"}", "is no JSON"),
        (b"[" * 100_000, "is nested too deeply"),
        (b'{"a":' * 100_000, "is nested too deeply"),
        ([1, 2], "describes no video"),
        (b"null", "describes no video"),
    ],
)
def test_fault_35_a_broken_description_is_told(tmp_path: Path, content: object, why: str) -> None:
    hints = hints_beside(beside(tmp_path, "day.vtt", content))
    (problem,) = hints.problems
    assert (hints.title, hints.date, hints.chapters) == ("", None, ())
    assert problem.text == f"day.info.json {why}: it gives no title, date or chapters."


def test_a_folder_of_that_name_is_none(tmp_path: Path) -> None:
    (tmp_path / "day.info.json").mkdir()
    assert hints_beside(tmp_path / "day.vtt") == Hints()


def test_too_large_a_description_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(infojson, "LARGEST", 10)
    hints = hints_beside(beside(tmp_path, "day.vtt", WHOLE))
    assert "is too large" in hints.problems[0].text


def test_what_is_wrong_in_it_costs_that_hint_alone() -> None:
    wrong = {
        **WHOLE,
        "upload_date": "20261399",
        "release_date": None,
        "duration": float("nan"),
        "webpage_url": "javascript:alert(1)",
        "chapters": [
            {"start_time": 5, "end_time": 1, "title": "Ends early"},
            {"start_time": "x", "title": "No time"},
            {"start_time": 1, "title": ""},
            "no chapter",
            {"start_time": float("inf"), "title": "Never"},
        ],
    }
    hints = hints_in(json.dumps(wrong).encode(), Path("day.info.json"))
    assert (hints.title, hints.date, hints.duration_ms, hints.url) == (
        "Harbour day, second hall",
        None,
        None,
        "",
    )
    assert hints.chapters == (Chapter("Ends early", 5000, None),)
    assert [problem.text for problem in hints.problems] == [
        "day.info.json: upload_date is no date. It was left out.",
        "day.info.json: 4 of the chapters without a title or a time were left out.",
    ]


def test_fault_27_signs_that_no_screen_can_show() -> None:
    hints = hints_in(b'{"title": "half \\ud800 pair \\u0007", "channel": 5}', Path("day.info.json"))
    assert (hints.title, hints.channel) == ("half \ufffd pair \u2407", "")


ANY = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9) | st.lists(st.integers())


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from([*WHOLE, "fulltitle", "uploader"]), ANY))
def test_any_types_give_hints_and_no_traceback(found: dict[str, object]) -> None:
    hints = hints_in(json.dumps(found).encode(), Path("day.info.json"))
    assert isinstance(hints.title, str)
