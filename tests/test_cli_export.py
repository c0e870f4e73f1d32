"""`talkeditor export` as a process: one file, templates, and what a schedule says of the occasion."""

import json
from pathlib import Path

import pytest

from tests.test_cli import SAMPLE, out, problem, run


def schedule(folder: Path) -> Path:
    """A schedule of one slot, in the form of Sessionize."""
    slot = {
        "id": "1",
        "title": "Knots for sailors",
        "startsAt": "2031-05-03T10:00:00",
        "endsAt": "2031-05-03T10:30:00",
        "room": "North hall",
        "speakers": [{"id": "a", "name": "Ada Fender"}],
    }
    path = folder / "schedule.json"
    path.write_text(json.dumps([{"groupId": None, "groupName": "All", "sessions": [slot]}]), encoding="utf-8")
    return path


def test_all_talks_in_one_file(tmp_path: Path) -> None:
    text = out(run("export", SAMPLE, "--to", tmp_path, "--one-file"))
    (name,) = (path.name for path in tmp_path.glob("*.md"))
    assert text.splitlines()[-1] == f"wrote {tmp_path / name}"
    assert (tmp_path / name).read_text(encoding="utf-8").count("\n## ") >= 3


def test_names_and_front_matter_by_templates(tmp_path: Path) -> None:
    head = tmp_path / "head.txt"
    head.write_bytes(b"\xef\xbb\xbftitle: {title}\nday: {date}\nhall: {room}\ndraft: true\n")
    folder = tmp_path / "talks"
    arguments = ("--name-template", "{date} {room} {number}", "--front-matter", head)
    out(run("export", SAMPLE, "--to", folder, *arguments, "--schedule", schedule(tmp_path)))
    names = sorted(path.name for path in folder.glob("*.md"))
    assert names[0] == "2031-05-03-north-hall-01.md"
    text = (folder / names[0]).read_text(encoding="utf-8")
    assert '\nday: "2031-05-03"\nhall: "North hall"\ndraft: true\n---\n' in text
    assert "2031-05-03-north-hall-01.md" in (folder / "index.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("--name-template", "{speaker}"),
            "There is no field {speaker} for a template. Fields: {number}, {title}",
        ),
        (("--name-template", "{title"), "a brace stands alone"),
        (("--name-template", "{title.__class__}"), "There is no field {title.__class__}"),
        (("--front-matter", "absent.txt"), "absent.txt cannot be read: No such file or directory"),
        (("--name-template", "x", "--as", "json"), "json takes no template for names"),
        (("--as", "song"), "There is no format"),
    ],
)
def test_what_is_wrong_is_told_before_a_stream_is_read(
    tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    absent = tmp_path / "no stream.txt"
    assert said in problem(run("export", absent, "--to", tmp_path / "x", *arguments))
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\xff\xfe", "not text in UTF-8"),
        (b"no row\n", "Row 1"),
        (b"a: {x}\n", "{x}"),
        (b"# x\n" * 30_000, "too long"),
    ],
)
def test_a_file_that_is_no_front_matter_is_told(tmp_path: Path, data: bytes, said: str) -> None:
    head = tmp_path / "head.txt"
    head.write_bytes(data)
    assert said in problem(run("export", SAMPLE, "--to", tmp_path / "x", "--front-matter", head))
