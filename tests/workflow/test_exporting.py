"""Exporting: what is planned, what is written, and what is never written over."""

import errno
import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from talkeditor.core.accounting import Category, left_out
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.findings import Finding, Heard, Kind
from talkeditor.core.normalise import normalise
from talkeditor.core.overlay import Overlay
from talkeditor.core.review import Review, broken
from talkeditor.core.segments import Segment, Status
from talkeditor.core.steps import count_rows
from talkeditor.core.transcript import Cue, Position
from talkeditor.workflow import exporting
from talkeditor.workflow.exporting import Existing, Options, export_headless, plan, write
from talkeditor.workflow.manifest import NAME, Found
from tests.core.pictures import review

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "golden" / "export" / "talk"
ACCEPTED = Status.ACCEPTED


def day() -> Review:
    """A short stream of two talks, the second without an end."""
    transcript = normalise(Cue(line) for line in (GOLDEN / "stream.txt").read_text("utf-8").splitlines())
    heard = Finding(
        Position(2), Position(33), Kind.TALK, heard=Heard("um knots for sailors", ("Ada Fender",), 2)
    )
    segments = (
        Segment(Position(0), Kind.CHATTER),
        Segment(Position(2), Kind.TALK, ACCEPTED, qa=29, finding=heard),
        Segment(Position(32, 8), Kind.BREAK),
        Segment(Position(35, 2), Kind.TALK, ACCEPTED, title="The <tides> & us", speakers=("Bo *Quay*",)),
    )
    corrections = Overlay([(3, "Knots for Sailors and it is given by")])
    state = Review(transcript, segments, corrections, Overlay([(25, True)]))
    assert broken(state) is None
    return state


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def export(state: Review, folder: Path, source: str = "hall.txt", **options: object) -> exporting.Written:
    return write(plan(state, source, replace(Options(), **options), folder))


def test_a_whole_day_to_the_byte(tmp_path: Path) -> None:
    options = Options(event="Harbour Days", date="2024-05-06")
    planned = plan(day(), "stream.txt", options, tmp_path / "new" / "folder")
    assert not (tmp_path / "new").exists()
    write(planned)
    made = {path.name: path.read_bytes() for path in planned.folder.iterdir() if path.name != NAME}
    if os.environ.get("UPDATE_GOLDEN") == "1":
        for name, data in made.items():
            (GOLDEN / name).write_bytes(data)
    golden = {path.name: path.read_bytes() for path in GOLDEN.glob("*.md")}
    assert made == golden


def test_two_exports_give_the_same_bytes(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        export(day(), tmp_path / folder)
    first, second = ({p.name: p.read_bytes() for p in (tmp_path / f).iterdir()} for f in ("a", "b"))
    assert first == second


def test_headless_says_where_every_line_went(tmp_path: Path) -> None:
    said: list[str] = []
    export_headless(day(), "stream.txt", tmp_path, Options(), said.append)
    rows = dict(
        line.rsplit(maxsplit=1)
        for line in said
        if line[-1].isdigit() and not line.startswith(("note", "cleaned"))
    )
    assert {name: int(number) for name, number in rows.items()} == {
        "talk": 33, "reel": 0, "chatter": 2, "break": 3, "noise": 0, "dropped": 0, "cut": 1, "sum": 39,
    }  # fmt: skip
    assert said[-3:] == [
        f"wrote {tmp_path / name}" for name in ("01-knots-for-sailors.md", "02-the-tides-us.md", "index.md")
    ]
    assert ["cleaned:", "fillers", "2"] in [row.split() for row in said]
    assert "note: talk 2: Stops in mid-sentence: the captions break off at line 39" in said


def test_undecided_lines_are_said_only_where_there_are_some(tmp_path: Path) -> None:
    said: list[str] = []
    export_headless(review("TTttcc"), "s", tmp_path, Options(), said.append)
    assert "undecided  2" in said
    assert not any(line.startswith("left out") for line in said)


def test_of_a_transcript_what_is_proposed_marked_so(tmp_path: Path) -> None:
    export_headless(review("ccTTtt"), "s", tmp_path, Options(include_proposed=True), lambda _: None)
    assert names(tmp_path) == [NAME, "01-talk-1.md", "02-talk-2.md", "index.md"]
    assert 'status: "accepted"' in (tmp_path / "01-talk-1.md").read_text()
    assert 'status: "proposed"' in (tmp_path / "02-talk-2.md").read_text()
    assert (tmp_path / "index.md").read_text().count("proposed") == 1


@pytest.mark.parametrize(
    ("picture", "options", "reason"),
    [
        ("cccc", {}, "no talk in this stream"),
        ("(tt)cc", {}, "All talks are dropped"),
        ("ttcc", {}, "The only talk is not accepted yet"),
        ("tt|tt", {}, "None of the 2 talks is accepted yet"),
        ("TTcc", {"talks": frozenset({9})}, "No talk is chosen"),
    ],
)
def test_no_talk_to_export_is_refused_with_the_reason(
    tmp_path: Path, picture: str, options: dict[str, object], reason: str
) -> None:
    with pytest.raises(TalkeditorError, match=reason) as error:
        export(review(picture), tmp_path / "x", **options)
    assert error.value.hint
    assert not (tmp_path / "x").exists()


def test_an_unknown_format_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TalkeditorError, match=r"“latex”.*markdown"):
        plan(review("TT"), "s", Options("latex"), tmp_path)


def test_a_rerun_replaces_what_it_wrote_and_takes_away_what_is_no_longer_made(tmp_path: Path) -> None:
    export(review("TTcT"), tmp_path)
    (tmp_path / "notes.txt").write_text("mine")
    renamed = review("TTcc")
    renamed = replace(renamed, segments=(replace(renamed.segments[0], title="Ropes"), *renamed.segments[1:]))
    done = export(renamed, tmp_path)
    assert names(tmp_path) == [NAME, "01-ropes.md", "index.md", "notes.txt"]
    assert sorted(done.removed) == ["01-talk-1.md", "02-talk-2.md"]


def test_an_unchanged_rerun_writes_nothing(tmp_path: Path) -> None:
    export(review("TT"), tmp_path)
    before = {path: path.stat().st_ino for path in tmp_path.iterdir()}
    export(review("TT"), tmp_path)
    assert {path: path.stat().st_ino for path in tmp_path.iterdir()} == before


# Fault 48.
@pytest.mark.parametrize("name", ["index.md", "01-talk-1.md"])
def test_a_file_changed_since_is_never_overwritten(tmp_path: Path, name: str) -> None:
    export(review("TT"), tmp_path)
    (tmp_path / name).write_text("my notes")
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(TalkeditorError, match=f"{name} in .* was changed since the last export") as error:
        export(review("TTT"), tmp_path)
    assert error.value.hint
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_stale_file_changed_since_stays(tmp_path: Path) -> None:
    export(review("TTcT"), tmp_path)
    (tmp_path / "02-talk-2.md").write_text("my notes")
    assert export(review("TTcc"), tmp_path).removed == ()
    assert (tmp_path / "02-talk-2.md").read_text() == "my notes"


@pytest.mark.parametrize("what", ["file", "folder", "pipe"])
def test_what_we_never_wrote_is_in_the_way(tmp_path: Path, what: str) -> None:
    path = tmp_path / "index.md"
    {"file": path.touch, "folder": path.mkdir, "pipe": lambda: os.mkfifo(path)}[what]()
    assert set(plan(review("TT"), "s", Options(), tmp_path).clashes) == {"index.md"}
    with pytest.raises(TalkeditorError, match="Nothing was written"):
        export(review("TT"), tmp_path)
    assert names(tmp_path) == ["index.md"]


def test_a_person_may_replace_or_keep_both(tmp_path: Path) -> None:
    (tmp_path / "index.md").write_text("mine")
    for _ in range(2):
        done = export(review("TT"), tmp_path, existing=Existing.KEEP_BOTH)
        assert done.files == ("01-talk-1.md", "index-2.md")
    assert (tmp_path / "index.md").read_text() == "mine"
    export(review("TT"), tmp_path, existing=Existing.REPLACE)
    assert names(tmp_path) == [NAME, "01-talk-1.md", "index.md"]
    assert "Talk 1" in (tmp_path / "index.md").read_text()


def test_a_folder_is_not_replaced_even_on_demand(tmp_path: Path) -> None:
    (tmp_path / "index.md").mkdir()
    with pytest.raises(TalkeditorError, match=r"index\.md in .* is a folder"):
        export(review("TT"), tmp_path, existing=Existing.REPLACE)


def test_another_stream_in_the_folder_is_left_alone(tmp_path: Path) -> None:
    export(review("TT"), tmp_path, "morning.txt")
    with pytest.raises(TalkeditorError, match="belongs to another export"):
        export(review("TTT"), tmp_path, "evening.txt")
    export(review("TTT"), tmp_path, "evening.txt", existing=Existing.KEEP_BOTH)
    assert names(tmp_path) == [NAME, "01-talk-1-2.md", "01-talk-1.md", "index-2.md", "index.md"]
    export(review("TT"), tmp_path, "morning.txt")
    export(review("TTT"), tmp_path, "evening.txt", existing=Existing.KEEP_BOTH)
    assert len(names(tmp_path)) == 5


def test_some_talks_only_leave_the_others_there(tmp_path: Path) -> None:
    export(review("TTcT"), tmp_path)
    assert export(review("TTcT"), tmp_path, talks=frozenset({2})).removed == ()
    assert (tmp_path / "01-talk-1.md").exists()
    assert export(review("ccTT"), tmp_path).removed == ("02-talk-2.md",)


# Fault 46.
def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_text("mine")
    folder = tmp_path / "out"
    folder.mkdir()
    for name in ("index.md", "01-talk-1.md", NAME):
        (folder / name).symlink_to(outside)
    export(review("TT"), folder)
    assert outside.read_text() == "mine"
    assert not any(path.is_symlink() for path in folder.iterdir())


@pytest.mark.parametrize(
    "manifest",
    [
        "",
        "{",
        "[]",
        "null",
        '{"format":"talkeditor-export","version":99,"exports":{}}',
        "\ud800",
        "[" * 100_000,
    ],
)
def test_a_damaged_manifest_owns_nothing(tmp_path: Path, manifest: str) -> None:
    export(review("TT"), tmp_path)
    (tmp_path / NAME).write_bytes(manifest.encode("utf-8", "surrogatepass"))
    with pytest.raises(TalkeditorError, match="was not written by an export"):
        export(review("TTT"), tmp_path)


def test_a_manifest_that_names_files_elsewhere_takes_none_away(tmp_path: Path) -> None:
    outside = tmp_path / "outside.md"
    outside.write_bytes(b"x")
    folder = tmp_path / "out"
    export(review("TT"), folder)
    manifest = json.loads((folder / NAME).read_text())
    for name in ("../outside.md", str(outside), "..", NAME):
        manifest["exports"]["markdown: hall.txt"][name] = [
            "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"
        ]
    (folder / NAME).write_text(json.dumps(manifest))
    assert export(review("TTT"), folder).removed == ()
    assert outside.exists()


# Faults 5 and 48: a part of the export is reported, and the next one goes on.
@pytest.mark.parametrize(
    ("after", "came"), [(0, "0 of 2 talks were"), (2, "1 of 2 talks was"), (3, "2 of 2 talks were")]
)
@pytest.mark.parametrize(
    ("number", "reason"), [(errno.ENOSPC, "the disk is full"), (errno.EIO, "the folder cannot be written to")]
)
def test_a_failing_disk_is_told_with_how_far_it_came(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, after: int, came: str, number: int, reason: str
) -> None:
    export(review("TTcT"), tmp_path)
    calls = count()

    def failing(path: Path, data: bytes) -> None:
        if next(calls) >= after:
            raise OSError(number, os.strerror(number))
        written(path, data)

    written = exporting.atomic_write
    monkeypatch.setattr(exporting, "atomic_write", failing)
    state = replace(review("TTcT"), corrections=Overlay([(0, "new words"), (3, "other words")]))
    with pytest.raises(TalkeditorError, match=f"{came} written; {reason}"):
        export(state, tmp_path)
    monkeypatch.undo()
    export(state, tmp_path)
    assert "New words" in (tmp_path / "01-talk-1.md").read_text()
    assert len(names(tmp_path)) == 4


# Fault 4: killed at any write, every file is the old or the new one, and the next export goes on.
@pytest.mark.parametrize("nth", range(5))
def test_a_kill_in_the_middle_leaves_whole_files(tmp_path: Path, nth: int) -> None:
    folder = tmp_path / "out"
    export(review("TTcT"), folder)
    old = {path.name: path.read_bytes() for path in folder.iterdir()}
    script = f"""
import os, signal
from pathlib import Path
from itertools import count
from tests.workflow.test_exporting import export, later
calls, fsync = count(), os.fsync
def killing(handle):
    if next(calls) == {2 * nth}:
        os.kill(os.getpid(), signal.SIGKILL)
    fsync(handle)
os.fsync = killing
export(later(), Path({str(folder)!r}))
"""
    killed = subprocess.run([sys.executable, "-c", script], cwd=ROOT, timeout=60, check=False)
    assert killed.returncode == -signal.SIGKILL
    export(later(), tmp_path / "whole")
    new = {path.name: path.read_bytes() for path in (tmp_path / "whole").iterdir()}
    for path in folder.glob("*.md"):
        assert path.read_bytes() in (old.get(path.name), new[path.name])
    export(later(), folder)
    assert {path.name: path.read_bytes() for path in folder.glob("*.md")} == {
        name: data for name, data in new.items() if name.endswith(".md")
    }


def later() -> Review:
    return replace(review("TTcT"), corrections=Overlay([(0, "new words"), (3, "other words")]))


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x").touch()
    for folder in (tmp_path / "x", tmp_path / "x" / "y", tmp_path / "a\0b"):
        with pytest.raises(TalkeditorError, match="Choose"):
            export(review("TT"), folder)


def test_a_folder_that_may_not_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(TalkeditorError, match="cannot be made: Permission denied"):
        export(review("TT"), tmp_path / "x")


def test_front_matter_and_questions_can_be_left_away(tmp_path: Path) -> None:
    planned = plan(day(), "s", Options(front_matter=False, questions=False), tmp_path)
    page = planned.files["01-knots-for-sailors.md"].decode()
    assert page.startswith("# knots for sailors\n")
    assert "plastic" not in page
    assert planned.account.counts[Category.LEFT_OUT] == 3


def test_the_introduction_can_be_left_away(tmp_path: Path) -> None:
    planned = plan(day(), "s", Options(introduction=False), tmp_path)
    talk = planned.talks[0].talk
    assert [part.range for part in talk.parts] == [range(6, 33)]
    assert (talk.title, talk.speakers) == ("knots for sailors", ("Ada Fender",))
    assert planned.account.counts[Category.LEFT_OUT] == 4


def test_what_is_left_out_can_be_written_too(tmp_path: Path) -> None:
    planned = plan(day(), "s", Options(left_out=True), tmp_path)
    page = planned.files["left-out.md"].decode()
    assert [line for line in page.splitlines() if line.startswith("#")] == [
        "# Left out of s",
        "## Chatter, lines 1-2",
        "## Cut, lines 26-26",
        "## Break, lines 33-35",
    ]
    assert r"\# this one is my favourite" in page
    assert (
        sum(len(s.lines) for s in left_out(day(), [c.talk for c in planned.talks]))
        == planned.account.left_out
    )


def test_the_plan_tells_clashes_and_warnings_before(tmp_path: Path) -> None:
    (tmp_path / "index.md").touch()
    planned = plan(day(), "s", Options(), tmp_path)
    assert planned.clashes == {"index.md": Found.FOREIGN}
    assert planned.warnings == ((2, "Stops in mid-sentence: the captions break off at line 39"),)
    assert planned.words == sum(clean.text.words for clean in planned.talks) > 200


@pytest.mark.shared
def test_the_real_day_is_accounted_for(shared: Path, tmp_path: Path) -> None:
    lines = (shared / "stream" / "wicklow-hall-1.txt").read_text("utf-8").splitlines()
    transcript = normalise(Cue(line) for line in lines)
    segments = (Segment(Position(0), Kind.CHATTER), Segment(Position(1011), Kind.TALK, ACCEPTED, qa=2092))
    segments = (*segments, Segment(Position(2147), Kind.CHATTER))
    planned = plan(Review(transcript, segments), "day.txt", Options(), tmp_path)
    assert planned.account.counts[Category.TALK] == 1136
    assert sum(planned.account.counts.values()) == len(transcript) == 5685
    said = {"tags": 2, "speaker-marks": 0, "fillers": 152, "repetitions": 122}
    assert said.items() <= dict(count_rows(planned.talks[0].text.counts)).items()
