"""`talkeditor names` and `--glossary`: what is printed, what is written, and what is said when it fails."""

import json
from pathlib import Path
from typing import Any

import pytest

from talkeditor.cli import main
from talkeditor.core import operations as op
from talkeditor.core.edits import apply
from talkeditor.core.findings import Kind
from talkeditor.core.glossary import Rule
from talkeditor.core.history import Step
from talkeditor.workflow.opening import open_for_review

PROGRAMME = "Room: Boat House\n7 May 2031\n10:00 Ropes that hold – Signe Dahl\n12:00 Mending nets – Per Lie\n"
KEYS = ["right", "heard", "places", "confidence", "why", "unsure"]
GLOSSARY = "# Of the boat house.\nMarlin: merlin, marling\nnever: marling [in Mending nets]\nBroken: [x]\n"


@pytest.fixture
def lines() -> list[str]:
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
    rows = ["good morning everyone please welcome our first speaker signe dahl with ropes that hold"]
    rows += ["[Applause]", "hello my name is signe dahl"]
    rows += [f"{body[at % 3]} {at}" for at in range(120)]
    rows[20] = "we wrote it with merlin and marling, yes"
    rows[21] = "merlin's ropes"
    rows += ["thank you very much for your attention", "[Applause]"]
    rows += ["hm", "yes", "ok", "one two"] * 3
    rows += ["welcome back our next speaker is pear lee and he talks about mending nets", "[Applause]"]
    rows += ["hello my name is per lie"]
    rows += [f"{net[at % 3]} {at}" for at in range(120)]
    rows[-50] = "we were marling in the sun"
    rows += ["thank you very much for your attention", "[Applause]"]
    return rows


@pytest.fixture
def stream(tmp_path: Path, lines: list[str]) -> Path:
    return laid(tmp_path / "hall.txt", "\n".join(lines))


@pytest.fixture
def given(tmp_path: Path) -> list[str]:
    schedule = laid(tmp_path / "programme.txt", PROGRAMME)
    glossary = laid(tmp_path / "day.glossary.txt", GLOSSARY)
    return ["--schedule", str(schedule), "--glossary", str(glossary)]


def laid(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def groups_of(output: str) -> dict[str, dict[str, Any]]:
    return {group["right"]: group for group in json.loads(output)["groups"]}


def test_groups_are_printed_as_promised(
    stream: Path, given: list[str], lines: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["names", str(stream), "--json", *given]) == 0
    said = capsys.readouterr()
    found = json.loads(said.out)
    assert list(found) == ["groups"]
    assert all(list(g) == KEYS for g in found["groups"])
    group = groups_of(said.out)["Marlin"]
    assert group["heard"] == {"merlin": 2, "marling": 1}
    assert [(p["line"], p["word"], p["form"]) for p in group["places"]] == [
        (20, 4, "merlin"),
        (20, 6, "marling"),
        (21, 0, "merlin"),
    ]
    assert all(p["form"] in lines[p["line"]].split()[p["word"]] for p in group["places"])
    assert group["confidence"] == 1.0
    assert group["why"] == "Marlin is in the glossary, with what is heard for it."


def test_what_cannot_be_used_is_said_beside_the_output(
    stream: Path, given: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["names", str(stream), *given]) == 0
    said = capsys.readouterr()
    assert said.err == (
        "note: day.glossary.txt, line 4: “[x]” is no option; [case] and [in TITLE] are. "
        "This line was left out.\n"
    )
    assert "Marlin: 3 places in talk 1, sure\n    merlin (2), marling (1)\n" in said.out


def test_the_later_glossary_counts(
    stream: Path, given: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    more = laid(tmp_path / "more.txt", "never: merlin\n")
    assert main(["names", str(stream), "--json", *given, "--glossary", str(more)]) == 0
    assert groups_of(capsys.readouterr().out)["Marlin"]["heard"] == {"marling": 1}


def test_what_was_decided_in_a_project_is_heeded(
    stream: Path, given: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    opened = open_for_review(stream)
    project = opened.project
    assert project is not None
    talk = op.label_lines(opened.review, range(300), Kind.TALK)
    review = opened.review
    for edit in (talk, None):
        edit = edit or op.decide(review, [Rule("Marlin", ("merlin",))])
        assert edit is not None
        after = apply(review, edit)
        project.record(Step(edit), review, after)
        review = after
    project.close()
    assert main(["names", str(project.path), "--json", *given[2:]]) == 0
    assert groups_of(capsys.readouterr().out)["Marlin"]["heard"] == {"marling": 2}


@pytest.mark.parametrize("command", ["names", "export"])
@pytest.mark.parametrize(
    ("data", "words"),
    [
        (None, "does not exist"),
        (b"\x89PNG\r\n\x1a\n" + bytes(60), "is no text"),
        ("Жаба: жук".encode("cp1251"), "A glossary is a plain text in UTF-8"),
    ],
)
def test_a_glossary_that_cannot_be_read_is_one_sentence(
    stream: Path,
    tmp_path: Path,
    command: str,
    data: bytes | None,
    words: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "bad.txt"
    if data is not None:
        path.write_bytes(data)
    more = ["--to", str(tmp_path / "out")] if command == "export" else []
    assert main([command, str(stream), *more, "--glossary", str(path)]) == 1
    said = capsys.readouterr()
    assert words in said.err
    assert len(said.err.splitlines()) == 1
    assert said.out == ""
    assert not (tmp_path / "out").exists()


def test_export_writes_what_a_glossary_says(
    stream: Path, given: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    names = laid(tmp_path / "names.txt", "Bollard\nREST\n")
    assert main(["export", str(stream), "--to", str(out), *given, "--glossary", str(names)]) == 0
    ropes, nets = (next(out.glob(f"*{word}*.md")).read_text("utf-8") for word in ("ropes", "nets"))
    assert "we wrote it with Marlin and Marlin, yes" in ropes
    assert "Marlin's ropes" in ropes
    assert "over the Bollard and" in ropes
    assert "we were marling in the sun" in nets
    assert "Took the glossary" in capsys.readouterr().out


def test_nothing_heard_wrongly_is_said_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    short = laid(tmp_path / "short.txt", "one line\nand another\n")
    assert main(["names", str(short), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"groups": []}
    assert main(["names", str(short)]) == 0
    assert capsys.readouterr().out == "No name is heard wrongly, as far as is known.\n"


def test_usage_tells_how_places_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["names", "--help"]) == 0
    assert "zero-based" in capsys.readouterr().out
    assert main(["names"]) == 2


def test_of_many_broken_lines_the_first_are_said(
    stream: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [f"Name{n}: the" for n in range(60)]
    glossary = laid(tmp_path / "day.txt", "\n".join(rows))
    assert main(["names", str(stream), "--json", "--glossary", str(glossary)]) == 0
    said = capsys.readouterr()
    assert len(said.err.splitlines()) == 51
    assert said.err.endswith("note: 10 more lines cannot be used.\n")
    json.loads(said.out)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--room", "Boat House"], "without a schedule"),
        (["--schedule", "missing.json"], "does not exist"),
        (["--reels", "missing.txt"], "missing.txt"),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence(
    stream: Path, more: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["names", str(stream), *more]) == 1
    said = capsys.readouterr()
    assert words in said.err
    assert (len(said.err.splitlines()), said.out) == (1, "")
