"""`--schedule` on the command line: titles in the report and in the files, and what is said when it fails."""

import json
from pathlib import Path

import pytest

from talkeditor.cli import main

PROGRAMME = """Room: Boat House
7 May 2031
10:00 Ropes that hold – Signe Dahl
11:00 Lunch
12:00 Mending nets – Per Lie
"""


@pytest.fixture
def stream(tmp_path: Path) -> Path:
    body = [
        "the rope goes over the bollard and under the cleat then it holds",
        "a splice takes the strain that a knot would never take in a storm",
        "our old hawser was as thick as an arm and twice as stubborn",
    ]
    net = [
        "every mesh of the net is as wide as the smallest herring allowed",
        "the needle carries the twine through the torn mesh twice over",
        "with cotton the nets were tarred and with nylon they are not",
    ]
    lines = ["good morning everyone please welcome our first speaker signe dahl with ropes that hold"]
    lines += ["[Applause]", "hello my name is signe dahl"]
    lines += [f"{body[at % 3]} {at}" for at in range(120)]
    lines += ["thank you very much for your attention", "[Applause]"]
    lines += ["hm", "yes", "ok", "one two"] * 3
    lines += ["welcome back our next speaker is pear lee and he talks about mending nets", "[Applause]"]
    lines += ["hello my name is per lie"]
    lines += [f"{net[at % 3]} {at}" for at in range(120)]
    lines += ["thank you very much for your attention", "[Applause]"]
    path = tmp_path / "hall.txt"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture
def schedule(tmp_path: Path) -> Path:
    path = tmp_path / "programme.txt"
    path.write_text(PROGRAMME, encoding="utf-8")
    return path


def test_detect_bears_titles_and_tells_the_match(
    stream: Path, schedule: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["detect", str(stream), "--json", "--schedule", str(schedule)]) == 0
    found = json.loads(capsys.readouterr().out)
    talks = [segment for segment in found["segments"] if segment["kind"] == "talk"]
    assert [(talk["title"], talk["speakers"]) for talk in talks] == [
        ("Ropes that hold", ["Signe Dahl"]),
        ("Mending nets", ["Per Lie"]),
    ]
    assert found["schedule"]["room"] == "Boat House"
    assert [item["talk"] for item in found["schedule"]["assigned"]] == [1, 2]
    assert main(["detect", str(stream), "--schedule", str(schedule)]) == 0
    assert "Schedule: Boat House on 2031-05-07." in capsys.readouterr().out


def test_export_takes_the_titles(
    stream: Path, schedule: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["export", str(stream), "--to", str(out), "--schedule", str(schedule)]) == 0
    assert any("Mending nets" in path.read_text("utf-8") for path in out.glob("*.md"))


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--room", "Boat House"], "without a schedule"),
        (["--schedule", "missing.json"], "does not exist"),
        (["--schedule", "PROGRAMME", "--room", "Cellar"], "no room “Cellar”"),
        (["--schedule", "PROGRAMME", "--day", "2031-05-08"], "no day"),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence(
    stream: Path, schedule: Path, more: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    given = [str(schedule) if part == "PROGRAMME" else part for part in more]
    assert main(["detect", str(stream), *given]) == 1
    assert words in capsys.readouterr().err


TABLE = (
    "what,who,when,hall\nRopes that hold,Signe Dahl,10:00,Boat House\nMending nets,Per Lie,12:00,Boat House\n"
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "programme.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


@pytest.mark.parametrize("columns", ["title=what,speaker=who,start=when", "title=1,speaker=2,start=3"])
@pytest.mark.parametrize("command", ["detect", "export"])
def test_a_table_with_headings_of_its_own_is_read_as_it_is_said(
    stream: Path, table: Path, columns: str, command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    more = ["--to", str(tmp_path / "out")] if command == "export" else []
    given = ["--schedule", str(table), "--columns", columns]
    assert main([command, str(stream), *more, *given]) == 0
    said = capsys.readouterr().out
    assert "talk 1: Ropes that hold (Signe Dahl)" in said
    assert "talk 2: Mending nets (Per Lie)" in said


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ([], "Its columns: what, who, when, hall. Say which is which with --columns"),
        (["--columns", "speaker=who"], "No column is named for the titles"),
        (["--columns", "title=talk"], "no column “talk”. Its columns: what, who, when, hall."),
        (["--columns", "title=9"], "no column “9”"),
        (["--columns", "colour=who"], "No column of a schedule is called “colour”"),
        (["--columns", "what"], "names no columns"),
    ],
)
def test_a_table_whose_columns_cannot_be_told_names_its_headings(
    stream: Path, table: Path, more: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["detect", str(stream), "--schedule", str(table), *more]) == 1
    said = capsys.readouterr().err
    assert words in said
    assert len(said.splitlines()) == 1


@pytest.mark.parametrize("command", ["detect", "export"])
def test_room_and_day_choose_among_several(
    stream: Path, command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rooms = "Room: Net Loft\n7 May 2031\n10:00 Ropes that hold – Signe Dahl\n12:00 Mending nets – Per Lie\n"
    other = "8 May 2031\n10:00 Ropes that hold – Signe Dahl\n12:00 Mending nets – Per Lie\n"
    path = tmp_path / "two.txt"
    path.write_text(PROGRAMME + rooms + other, encoding="utf-8")
    more = ["--to", str(tmp_path / "out")] if command == "export" else []
    for room, day in (("Boat House", "2031-05-07"), ("net loft", "2031-05-08")):
        chosen = ["--schedule", str(path), "--room", room, "--day", day]
        assert main([command, str(stream), *more, *chosen]) == 0
        assert f"Schedule: {room.title()} on {day}." in capsys.readouterr().out
