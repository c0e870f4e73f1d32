"""The command line as other tools see it: real processes, exit codes, one sentence on standard error."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from talkeditor import __version__, cli
from talkeditor.assets import resource
from talkeditor.core import operations as ops
from talkeditor.core.findings import Finding, Kind, Progress
from talkeditor.core.progress import Work
from talkeditor.core.propose import propose_again
from talkeditor.workflow.detecting import decode_event, detect
from talkeditor.workflow.opening import open_for_review
from tests.store.keeping import Desk

ROOT = Path(__file__).parents[1]
SAMPLE = next(iter(sorted(resource("sample").glob("*.txt"))))

Run = subprocess.CompletedProcess[bytes]


def run(*arguments: object, **environment: str) -> Run:
    """The program with these arguments; its display is offscreen unless `environment` says otherwise."""
    return subprocess.run(
        [sys.executable, "-m", "talkeditor", *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
    )


def out(result: Run) -> str:
    """Standard output of a run that went well."""
    assert result.returncode == 0, result.stderr.decode()
    assert result.stderr == b""
    return result.stdout.decode()


def problem(result: Run, code: int = 1) -> str:
    """The one sentence of a run that did not."""
    assert result.returncode == code, result.stderr.decode()
    assert result.stdout == b""
    said = result.stderr.decode()
    assert said.count("\n") == 1
    assert said.rstrip().endswith((".", "xauth"))
    assert "Traceback" not in said
    return said.strip()


@pytest.fixture
def stream(tmp_path: Path) -> Path:
    path = tmp_path / "hall.txt"
    path.write_bytes(b"\xef\xbb\xbf good  morning\r\n\r\nto the harbour \r\n\tropes and knots")
    return path


@pytest.fixture(scope="module")
def detected() -> dict[str, Any]:
    """What `detect --json` says of the sample."""
    found: dict[str, Any] = json.loads(out(run("detect", SAMPLE, "--json")))
    return found


def project_of(stream: Path) -> Desk:
    opened = open_for_review(stream)
    return Desk(opened.project, opened)


# Usage


def test_the_version() -> None:
    assert out(run("--version")) == f"talkeditor {__version__}\n"


def test_help_names_every_command() -> None:
    text = out(run("--help"))
    for name in ("[FILE ...]", "detect", "lines", "export", "show", "demo", "--version"):
        assert name in text
    assert "events" not in out(run("detect", "--help"))
    assert "--to DIR" in out(run("export", "--help"))


@pytest.mark.parametrize(
    "arguments",
    [
        ["detect"],
        ["detect", "a", "--jso"],
        ["lines"],
        ["export", "a"],
        ["show"],
        ["--nonsense"],
        ["demo", "a"],
        ["batch"],
        ["batch", "a"],
    ],
)
def test_wrong_usage_is_2(arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.returncode == 2
    assert result.stdout == b""
    assert b"usage:" in result.stderr


@pytest.mark.parametrize(
    "command", [["detect"], ["detect", "--json"], ["lines"], ["show"], ["export", "--to", "x"]]
)
@pytest.mark.parametrize("bad", ["none.txt", "folder", "empty.txt", "picture.txt"])
def test_what_cannot_be_read_is_1_with_one_sentence(command: list[str], bad: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty.txt").write_bytes(b"\n")
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    before = sorted(tmp_path.rglob("*"))
    assert bad in problem(run(*command, tmp_path / bad))
    assert sorted(tmp_path.rglob("*")) == before


# lines


def test_lines_are_the_normalised_lines(stream: Path) -> None:
    assert out(run("lines", stream)) == "good morning\nto the harbour\nropes and knots\n"


def test_lines_of_a_project_are_as_captioned(stream: Path) -> None:
    desk = project_of(stream)
    assert desk.take(ops.correct(desk.review, 1, "to the quay"))
    desk.project.close()
    stream.unlink()
    assert out(run("lines", f"{stream}.talkeditor")) == "good morning\nto the harbour\nropes and knots\n"


@pytest.mark.parametrize(
    "locale", [{"LANG": "C", "LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}, {"PYTHONUTF8": "0"}]
)
def test_fault_51_output_is_utf8_whatever_the_locale_says(stream: Path, locale: dict[str, str]) -> None:
    stream.write_text("naïve \u6e2f \U0001f6a4\n", encoding="utf-8")
    assert out(run("lines", stream, **locale)) == "naïve \u6e2f \U0001f6a4\n"


def test_fault_51_a_file_name_in_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "caf\udce9.txt"
    path.write_bytes(b"")
    assert "caf" in problem(run("lines", path, LANG="C", LC_ALL="C"))


def test_a_reader_that_has_enough(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("one of many lines\n" * 100_000)
    process = subprocess.Popen(
        [sys.executable, "-m", "talkeditor", "lines", str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"one of many lines\n"
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_full_disk_behind_standard_output(stream: Path) -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        result = subprocess.run(
            [sys.executable, "-m", "talkeditor", "lines", str(stream)],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
    assert result.returncode == 1
    assert (
        result.stderr.decode()
        == "Standard output failed: No space left on device. Nothing else was changed.\n"
    )


def test_a_closed_standard_output(stream: Path) -> None:
    if os.name == "nt":
        pytest.skip("needs a POSIX shell")
    command = f"exec {sys.executable} -m talkeditor lines '{stream}' >&-"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    result = subprocess.run(["sh", "-c", command], stderr=subprocess.PIPE, check=False, env=environment)
    assert (result.returncode, result.stderr) == (0, b"")


# detect


def test_detect_keeps_the_contract(detected: dict[str, Any]) -> None:
    assert set(detected) == {"format", "lines", "segments", "problems"}
    assert detected["format"] == "text"
    assert detected["lines"] == len(out(run("lines", SAMPLE)).splitlines())
    fields = {"start", "end", "start_word", "kind", "status", "confidence", "title", "speakers", "qa", "reel"}
    fields |= {"pass", "partial", "part_of", "alternatives", "evidence"}
    at = 0
    for segment in detected["segments"]:
        assert set(segment) == fields
        assert segment["start"] == at
        assert segment["end"] > at
        at = segment["end"]
        assert segment["kind"] in {"talk", "reel", "chatter", "break", "noise"}
        assert segment["status"] == "proposed"
        assert (segment["confidence"] is not None) == (segment["kind"] in {"talk", "reel"})
        assert (segment["pass"] is not None) == (segment["kind"] == "reel") == (segment["reel"] is not None)
        assert segment["evidence"] or segment["kind"] == "chatter"
        for why in segment["evidence"]:
            assert 0 <= why["line"] < detected["lines"]
            assert why["edge"] in {"start", "end", "segment"}
            assert isinstance(why["against"], bool)
    assert at == detected["lines"]


def test_detect_finds_the_talks_of_the_sample(detected: dict[str, Any]) -> None:
    kinds = [segment["kind"] for segment in detected["segments"]]
    assert kinds.count("talk") == 3
    assert kinds.count("reel") >= 6


def test_detect_for_people_shows_the_evidence(detected: dict[str, Any]) -> None:
    text = out(run("detect", SAMPLE))
    assert text.startswith(f"{detected['lines']:,} lines: 3 talks, ")
    assert "pass 1 of the reel" in text
    assert "talk 3" in text
    for segment in detected["segments"]:
        for why in segment["evidence"]:
            assert why["text"] in text


def test_detect_is_the_same_each_time(detected: dict[str, Any]) -> None:
    assert json.loads(out(run("detect", SAMPLE, "--json", PYTHONHASHSEED="7"))) == detected


def test_detect_leaves_no_trace(stream: Path) -> None:
    out(run("detect", stream, "--json"))
    assert [path.name for path in stream.parent.iterdir()] == ["hall.txt"]


def test_events_stream_what_json_sums_up(detected: dict[str, Any]) -> None:
    events = [decode_event(line) for line in out(run("detect", SAMPLE, "--events")).encode().splitlines()]
    talks = [event.start.line for event in events if isinstance(event, Finding) and event.kind == "talk"]
    assert talks == [segment["start"] for segment in detected["segments"] if segment["kind"] == "talk"]
    progress = [event for event in events if isinstance(event, Progress)]
    assert progress[0].done == 0
    assert all(event.total == detected["lines"] for event in progress)


def test_detect_on_a_project_keeps_decisions(tmp_path: Path, detected: dict[str, Any]) -> None:
    stream = tmp_path / "sample.txt"
    stream.write_bytes(SAMPLE.read_bytes())
    desk = project_of(stream)
    findings = [event for event in detect(desk.review.transcript) if isinstance(event, Finding)]
    assert desk.take(propose_again(desk.review, findings))
    talk = next(segment for segment in detected["segments"] if segment["kind"] == "talk")
    assert desk.take(ops.label(desk.review, desk.review.index_of_line(talk["start"]), Kind.BREAK))
    desk.project.close()
    found = json.loads(out(run("detect", f"{stream}.talkeditor", "--json")))
    kept = [s for s in found["segments"] if s["status"] == "accepted"]
    assert [(s["start"], s["end"], s["kind"]) for s in kept] == [(talk["start"], talk["end"], "break")]
    assert sum(s["kind"] == "talk" and s["status"] == "proposed" for s in found["segments"]) == 2


# show


def test_show_is_the_reviewed_state(stream: Path) -> None:
    desk = project_of(stream)
    assert desk.take(ops.label(desk.review, 0, Kind.TALK))
    assert desk.take(ops.set_title(desk.review, 0, "Knots \u2013 \u201cfor\u201d sailors"))
    assert desk.take(ops.correct(desk.review, 1, "to the quay"))
    assert desk.take(ops.leave_out(desk.review, range(2, 3)))
    desk.project.close()
    found = json.loads(out(run("show", f"{stream}.talkeditor", "--json")))
    assert found["cuts"] == [2]
    assert found["corrections"] == {"1": "to the quay"}
    (segment,) = found["segments"]
    assert (segment["kind"], segment["status"]) == ("talk", "accepted")
    assert segment["title"] == "Knots \u2013 \u201cfor\u201d sailors"
    assert "talk 1: Knots" in out(run("show", f"{stream}.talkeditor"))


def test_show_reports_how_far_each_talk_is_and_what_it_cost(stream: Path) -> None:
    desk = project_of(stream)
    assert desk.take(ops.label(desk.review, 0, Kind.TALK))
    assert desk.take(ops.set_title(desk.review, 0, "Knots"))
    assert desk.take(ops.mark_corrected(desk.review, 1))
    desk.project.add_activity({0: Work(3, 1, 65_000)})
    desk.project.close()
    found = json.loads(out(run("show", f"{stream}.talkeditor", "--report", "--json")))
    (talk,) = found["talks"]
    assert (talk["title"], talk["corrected_to"], talk["keys"], talk["ms"]) == ("Knots", 1, 4, 65_000)
    head, first, *_ = out(run("show", f"{stream}.talkeditor", "--report")).splitlines()
    assert head.split() == [
        "Talk",
        "Corrected",
        "Words",
        "changed",
        "Left",
        "out",
        "Decisions",
        "Keys",
        "Time",
    ]
    assert first.startswith("1  Knots")
    assert first.endswith("1 min 05 s")


def test_show_wants_a_project(stream: Path) -> None:
    assert "is no project" in problem(run("show", stream, "--json"))


# export


def test_export_of_a_transcript_writes_what_is_proposed(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "talks"
    text = out(run("export", SAMPLE, "--to", folder))
    files = sorted(path.name for path in folder.iterdir() if path.suffix == ".md")
    assert len(files) == 4
    assert "index.md" in files
    assert f"wrote {folder / 'index.md'}" in text
    assert out(run("export", SAMPLE, "--to", folder)) == text
    (folder / files[0]).write_text("mine now")
    assert files[0] in problem(run("export", SAMPLE, "--to", folder))
    assert (folder / files[0]).read_text() == "mine now"


def test_export_of_a_project_writes_what_was_accepted(stream: Path, tmp_path: Path) -> None:
    desk = project_of(stream)
    assert desk.take(ops.label_lines(desk.review, range(1, 3), Kind.TALK))
    desk.project.close()
    folder = tmp_path / "talks"
    project = f"{stream}.talkeditor"
    out(run("export", project, "--to", folder))
    (path,) = (path for path in folder.glob("*.md") if path.name != "index.md")
    assert "ropes and knots" in path.read_text()
    assert "good morning" not in path.read_text()


def test_nothing_to_export_is_1_with_the_reason(stream: Path, tmp_path: Path) -> None:
    project_of(stream).project.close()
    folder = tmp_path / "talks"
    assert "no talk" in problem(run("export", f"{stream}.talkeditor", "--to", folder)).lower()
    assert not folder.exists()
    assert "There is no format" in problem(run("export", SAMPLE, "--to", folder, "--as", "song"))


# The window and the demo


def test_fault_51_without_a_display_one_sentence_and_1(stream: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("other systems have a window")
    environment = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    for arguments in ([stream], []):
        said = problem(run(*arguments, **environment))
        assert said.startswith("No window can be opened: ")
        assert "apt install" in said
    assert [path.name for path in stream.parent.iterdir()] == ["hall.txt"]


def test_the_demo_without_a_window_can_be_repeated(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("other systems have a window")
    environment = {
        "QT_QPA_PLATFORM": "",
        "DISPLAY": "",
        "WAYLAND_DISPLAY": "",
        "TALKEDITOR_DATA": str(tmp_path),
    }
    texts = [out(run("demo", **environment)) for _ in range(2)]
    assert texts[0] == texts[1]
    for step in ("No window can be opened: ", "apt install", "1. Read ", "2. Detected. ", "3 talks", "4. "):
        assert step in texts[0]
    folder = tmp_path / "sample" / "talks"
    assert str(folder) in texts[0]
    assert len(list(folder.glob("*.md"))) == 4


@pytest.mark.parametrize("command", ["--version", "lines", "detect", "export"])
def test_no_command_imports_qt_or_what_it_does_not_need(command: str, stream: Path, tmp_path: Path) -> None:
    arguments: dict[str, list[object]] = {
        "lines": [stream],
        "detect": [SAMPLE, "--json"],
        "export": [SAMPLE, "--to", tmp_path / "x"],
    }
    given = [command, *map(str, arguments.get(command, []))]
    code = (
        "import sys, io\n"
        "from talkeditor.cli import main\n"
        f"code = main({given!r})\n"
        "print(*sorted({name.split('.')[0] for name in sys.modules}), file=sys.stderr)\n"
        "sys.exit(code)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, text=True, cwd=ROOT
    )
    assert result.returncode == 0, result.stderr
    loaded = set(result.stderr.split())
    assert "PySide6" not in loaded
    if command in {"--version", "lines"}:
        assert not loaded & {"numpy", "rapidfuzz", "filelock", "asyncio", "platformdirs"}


# What goes wrong inside


def test_a_fault_of_the_program_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], stream: Path
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ValueError("out of\nrope")

    monkeypatch.setattr("talkeditor.workflow.looking.look", fail)
    assert cli.main(["lines", str(stream)]) == 1
    said = capsys.readouterr().err
    assert said.startswith("This is a fault of the program: ValueError in test_cli.py, line ")
    assert "out of rope" in said
    monkeypatch.setenv("TALKEDITOR_DEBUG", "1")
    with pytest.raises(ValueError, match="out of"):
        cli.main(["lines", str(stream)])


def test_fault_15_ctrl_c_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], stream: Path
) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("talkeditor.workflow.looking.look", stop)
    assert cli.main(["lines", str(stream)]) == 1
    assert capsys.readouterr().err == "Stopped. Nothing was changed.\n"


def test_several_files_are_the_parts_of_one_stream(tmp_path: Path) -> None:
    parts = [tmp_path / f"hall {number}.txt" for number in (2, 1)]
    for path in parts:
        path.write_text(f"this is {path.stem}\n", "utf-8")
    assert out(run("lines", *map(str, parts))).split("\n")[:2] == ["this is hall 1", "this is hall 2"]


def test_fault_26_an_unknown_encoding_names_candidates_and_can_be_given(tmp_path: Path) -> None:
    path = tmp_path / "hall.txt"
    path.write_bytes("привет зал\n".encode("koi8-r") * 9)
    failed = run("lines", str(path))
    assert failed.returncode == 1
    assert b"koi8-r" in failed.stderr.replace(b"_", b"-")
    assert b"--encoding" in failed.stderr
    assert out(run("lines", str(path), "--encoding", "koi8-r")).startswith("привет зал\n")


def test_as_help_lists_every_format() -> None:
    from talkeditor.exporters import EXPORTERS

    text = out(run("export", "--as", "help"))
    assert [row.split()[0] for row in text.splitlines()] == list(EXPORTERS)
    assert "needs times" in text


def test_captions_go_in_and_out_with_a_source_map(tmp_path: Path) -> None:
    sample = next(resource("sample").glob("*.txt")).read_text("utf-8").splitlines()
    rows = [
        f"{n + 1}\n{n // 1200:02}:{n // 20 % 60:02}:{3 * n % 60:02},000 --> "
        f"{n // 1200:02}:{n // 20 % 60:02}:{3 * n % 60:02},900\n{row}\n"
        for n, row in enumerate(sample)
    ]
    stream, folder = tmp_path / "hall.srt", tmp_path / "out"
    stream.write_text("\n".join(rows), "utf-8")
    out(run("export", str(stream), "--to", str(folder), "--as", "webvtt", "--shift", "--source-map"))
    names = sorted(path.name for path in folder.glob("*.vtt"))
    assert len(names) == 3
    assert "\n00:00:00.000 --> " in (folder / names[0]).read_text("utf-8")
    mapped = json.loads((folder / "source-map.json").read_text("utf-8"))["talks"]
    assert [talk["file"] for talk in mapped] == names
    word, line = mapped[0]["words"][0]
    assert word.strip(".,").casefold() in sample[line - 1].casefold()
