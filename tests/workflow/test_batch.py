"""A batch: what it makes of each stream, what poison costs, what a second run does."""

import contextlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.edits import apply
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.history import Step
from talkeditor.store.project import open_project
from talkeditor.workflow import batchwork, given
from talkeditor.workflow.batch import Batch, Options, Result, streams_in
from talkeditor.workflow.expecting import expected
from talkeditor.workflow.looking import look
from talkeditor.workflow.reporting import reviewed
from tests.streams.draw import drawn

ROOT = Path(__file__).resolve().parents[2]

POISON = '''
"""Makes a batch's child crash or hang on files of such names: what no file is known to do by itself."""
import os, sys, time
if "--serve" in sys.argv:
    from talkeditor.workflow import looking
    whole = looking.look
    def look(path, **options):
        if "crash" in path.name:
            os.abort()
        if "hang" in path.name:
            time.sleep(600)
        if "greedy" in path.name:
            bytearray(3 << 30)
        return whole(path, **options)
    looking.look = look
'''


@pytest.fixture(scope="module")
def streams(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with three drawn streams, one of them a folder deeper."""
    folder = tmp_path_factory.mktemp("streams")
    (folder / "deeper").mkdir()
    for number, stream in enumerate(drawn(3, 40)):
        path = folder / ("deeper" if number == 2 else "") / f"day-{number}.txt"
        path.write_text(stream.text, encoding="utf-8")
    return folder


@pytest.fixture
def poisoned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder from which children take the means to crash and hang."""
    folder = tmp_path / "poison"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(POISON, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(folder), str(ROOT)]))
    return folder


@pytest.fixture(autouse=True)
def path_of_children(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))


def run(streams: Path, to: Path, executor: Executor | None = None, **options: object) -> tuple[Result, ...]:
    """A batch over a folder, two at once."""
    wanted = Options(to, **options)  # type: ignore[arg-type]
    with executor or ThreadPoolExecutor(2) as pool:
        return Batch(streams_in([streams]), wanted, pool).run()


@pytest.fixture(scope="module")
def whole(streams: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[Result, ...]]:
    """A batch that ran through, to look at, and what became of its streams."""
    to = tmp_path_factory.mktemp("whole")
    return to, run(streams, to)


@pytest.fixture
def made(whole: tuple[Path, tuple[Result, ...]], tmp_path: Path) -> Path:
    """A copy of it, to work with."""
    return Path(shutil.copytree(whole[0], tmp_path / "made"))


def shown(to: Path) -> dict[str, object]:
    """What `show --json` prints of every project in a folder."""
    projects = sorted(to.rglob("*.talkeditor"))
    states = {}
    for path in projects:
        with look(path) as opened:
            states[path.relative_to(to).as_posix()] = reviewed(opened.review, opened.format, opened.problems)
    return states


def test_every_stream_becomes_a_project_ready_for_review(
    streams: Path, whole: tuple[Path, tuple[Result, ...]]
) -> None:
    to, results = whole
    assert [result.name for result in results] == sorted(streams_in([streams]))
    assert all(result.failed is None and not result.again for result in results)
    states = shown(to)
    assert len(states) == 3
    assert "deeper/day-2.txt.talkeditor" in states
    for result in results:
        assert len(result.outcome["talks"]) > 0
    page = (to / "index.html").read_text(encoding="utf-8")
    assert "href='deeper/day-2.txt.talkeditor'" in page
    assert "<script" not in page
    assert "http" not in page.replace("<meta", "")


def test_a_project_of_a_batch_has_one_step_of_the_program(made: Path) -> None:
    with look(made / "day-0.txt.talkeditor") as opened:
        assert [step.edit.label for step in opened.history.steps] == ["Detected"]
        assert not opened.fresh


def test_neither_order_nor_number_of_workers_changes_anything(
    streams: Path, made: Path, tmp_path: Path
) -> None:
    backwards = dict(reversed(streams_in([streams]).items()))
    with ThreadPoolExecutor(1) as pool:
        Batch(backwards, Options(tmp_path / "b"), pool).run()
    assert shown(made) == shown(tmp_path / "b")
    assert (made / "index.html").read_bytes() == (tmp_path / "b/index.html").read_bytes()


def test_reels_of_one_stream_are_known_in_the_others(made: Path) -> None:
    frozen = list((made / ".talkeditor-batch").glob("reels-*.jsonl"))
    assert len(frozen) == 1
    assert frozen[0].read_text(encoding="utf-8").count("\n") > 1


def test_fault_50_poison_costs_only_itself(streams: Path, tmp_path: Path, poisoned: Path) -> None:
    mixed = Path(shutil.copytree(streams, tmp_path / "mixed"))
    for name in ("crash.txt", "hang.txt", "greedy.txt"):
        shutil.copy(streams / "day-1.txt", mixed / name)
    (mixed / "torn.srt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    to = tmp_path / "out"
    failed = {r.name: r.failed for r in run(mixed, to, seconds=8.0, memory_mb=1_500) if r.failed}
    assert failed.pop("torn.srt") is not None
    assert failed == {
        "crash.txt": "The program crashed on it.",
        "hang.txt": "It took more than 8 seconds.",
        "greedy.txt": "It needs more than 1500 MB of memory.",
    }
    states = shown(to)
    assert sorted(states) == [f"{name}.talkeditor" for name in sorted(streams_in([streams]))]
    page = (to / "index.html").read_text(encoding="utf-8")
    assert page.index("crash.txt") < page.index("day-0.txt")
    (mixed / "hang.txt").rename(mixed / "mended.txt")
    again = {result.name: result for result in run(mixed, to, seconds=8.0, memory_mb=1_500)}
    assert again["mended.txt"].failed is None
    assert again["crash.txt"].failed is not None


def test_fault_50_a_second_run_does_only_the_rest(streams: Path, made: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut"
    command = [sys.executable, "-m", "talkeditor", "batch", streams, "--to", cut, "--jobs", "1"]
    program = subprocess.Popen([str(part) for part in command], stderr=subprocess.PIPE, text=True)
    assert program.stderr is not None
    for line in program.stderr:
        if line.startswith("propose 2/"):
            break
    program.kill()
    program.communicate()
    done = len(list((cut / ".talkeditor-batch" / "propose").glob("*.json")))
    assert 2 <= done < 3
    results = run(streams, cut)
    assert sum(result.again for result in results) == done
    assert shown(cut) == shown(made)
    assert not list(cut.rglob("*.making"))


def test_decisions_of_a_person_are_never_overwritten(streams: Path, made: Path, tmp_path: Path) -> None:
    path = made / "day-0.txt.talkeditor"
    project, kept = open_project(path)
    talk = next(i for i in range(len(kept.review.segments)) if kept.review.is_talk(i))
    edit = ops.accept(kept.review, talk)
    assert edit is not None
    project.record(Step(edit), kept.review, apply(kept.review, edit))
    project.close()
    before = shown(made)["day-0.txt.talkeditor"]
    results = {result.name: result for result in run(changed(streams, tmp_path / "changed"), made)}
    assert results["day-0.txt"].outcome["kept"]
    assert shown(made)["day-0.txt.talkeditor"] == before


def changed(streams: Path, to: Path) -> Path:
    """The same streams, of which the first has a line more: its project would be made anew."""
    folder = Path(shutil.copytree(streams, to))
    with (folder / "day-0.txt").open("a", encoding="utf-8") as file:
        file.write("one more line\n")
    return folder


def test_a_project_that_is_open_is_left_and_listed(streams: Path, made: Path, tmp_path: Path) -> None:
    before = (made / "day-0.txt.talkeditor").read_bytes()
    opened, _ = open_project(made / "day-0.txt.talkeditor")
    held = (made / "day-0.txt.talkeditor").read_bytes()
    more = changed(streams, tmp_path / "changed")
    reasons = {result.name: result.failed for result in run(more, made)}
    assert reasons.pop("day-0.txt") == "It is open in a window; its project was left as it is."
    assert set(reasons.values()) == {None}
    assert (made / "day-0.txt.talkeditor").read_bytes() == held
    assert "It is open in a window" in (made / "index.html").read_text(encoding="utf-8")
    assert run(streams, made)[0].failed is None, "nothing was to be done for it"
    opened.close()
    assert run(more, made)[0].failed is None
    assert (made / "day-0.txt.talkeditor").read_bytes() != before


def test_a_project_that_is_open_on_another_machine_is_left(streams: Path, made: Path, tmp_path: Path) -> None:
    project = made / "day-0.txt.talkeditor"
    with contextlib.closing(sqlite3.connect(project)) as connection, connection:
        connection.execute("INSERT INTO holder (id, pid, host, since_ms) VALUES (1, 7, 'quay', 0)")
    before = project.read_bytes()
    result = run(changed(streams, tmp_path / "changed"), made)[0]
    assert result.failed == "It is open on quay; its project was left as it is."
    assert project.read_bytes() == before


@pytest.mark.parametrize("at_work", [True, False])
def test_a_project_that_is_opened_or_decided_in_meanwhile_is_left(
    streams: Path, made: Path, tmp_path: Path, at_work: bool
) -> None:
    """Between the look at it and the moment when the new one is ready there may be minutes."""
    path = made / "day-0.txt.talkeditor"
    task = {"stream": str(changed(streams, tmp_path / "changed") / "day-0.txt"), "encoding": None}
    task |= {"project": str(path), "reels": str(next(made.glob(".talkeditor-batch/reels-*.jsonl")))}
    task |= {"schedule": None, "time_ms": 0}
    project, kept = open_project(path)
    if not at_work:
        edit = ops.correct(kept.review, 0, "corrected")
        assert edit is not None
        project.record(Step(edit), kept.review, apply(kept.review, edit))
        project.close()
    before = path.read_bytes()
    words = "open in a window" if at_work else "decided in its project meanwhile"
    with pytest.raises(TalkeditorError, match=words):
        batchwork.proposed(task)
    assert path.read_bytes() == before
    assert not list(made.glob("*.making"))
    project.close()


def test_a_folder_that_was_moved_is_not_done_anew(streams: Path, made: Path) -> None:
    assert all(result.again for result in run(streams, made))


def test_a_damaged_project_costs_only_itself(streams: Path, made: Path) -> None:
    harmed = made / "day-0.txt.talkeditor"
    harmed.write_bytes(b"no project")
    reasons = [result.failed for result in run(streams, made)]
    assert reasons == ["day-0.txt.talkeditor is damaged.", None, None]
    assert harmed.read_bytes() == b"no project"


def test_ctrl_c_stops_and_keeps_what_is_done(streams: Path, tmp_path: Path) -> None:
    many, to = tmp_path / "many", tmp_path / "out"
    many.mkdir()
    # Far more than is done until the signal arrives, however late this process comes to send it.
    for number in range(200):
        shutil.copyfile(streams / "day-0.txt", many / f"day-{number:03}.txt")
    command = [sys.executable, "-m", "talkeditor", "batch", many, "--to", to, "--jobs", "1"]
    # Where the tests run in the background of a shell, Ctrl+C is ignored, and so it would be here.
    heard = (
        {}
        if sys.platform == "win32"
        else {"preexec_fn": lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)}
    )
    program = subprocess.Popen([str(part) for part in command], stderr=subprocess.PIPE, text=True, **heard)
    assert program.stderr is not None
    for line in program.stderr:
        if line.startswith("detect 2/"):
            break
    program.send_signal(2)
    _, said = program.communicate(timeout=60)
    assert program.returncode == 1
    assert "Traceback" not in said
    assert 2 <= len(list((to / ".talkeditor-batch" / "detect").glob("*.json"))) < 200


def test_streams_of_one_name_are_all_done_and_each_once(tmp_path: Path) -> None:
    for day in ("day-1", "day-2"):
        (tmp_path / day).mkdir()
        (tmp_path / day / "hall.txt").write_text("good morning\n", encoding="utf-8")
    one, other = (tmp_path / day for day in ("day-1", "day-2"))
    found = streams_in([one, other, one / "hall.txt", other / ".." / "day-2"])
    assert found == {"hall.txt": one / "hall.txt", "day-2/hall.txt": other / "hall.txt"}
    assert streams_in([one / "hall.txt", other / "hall.txt"]) == found


def test_talks_that_fit_no_entry_of_the_schedule_are_told(streams: Path, tmp_path: Path) -> None:
    schedule = tmp_path / "one.csv"
    schedule.write_text("Title,Room,Date,Start\nKnots that hold,A,2031-05-03,10:00\n", encoding="utf-8")
    (result,) = run(streams / "deeper", tmp_path / "out", schedule=schedule)
    talks = len(result.outcome["talks"])
    assert talks > 1
    assert result.outcome["without_slot"] >= talks - 1
    page = (tmp_path / "out/index.html").read_text(encoding="utf-8")
    assert f"fit no entry of the schedule: {result.outcome['without_slot']}." in page


def test_a_project_keeps_the_columns_the_room_and_the_day_that_were_named(
    streams: Path, tmp_path: Path
) -> None:
    """In the window the schedule reads as it did here, though its heads do not tell the columns."""
    schedule = tmp_path / "odd.csv"
    schedule.write_text(
        "what,spot,number\nKnots that hold,Quay,1\nA year of nets,Quay,2\nRopes,Pier,3\n", encoding="utf-8"
    )
    columns = (("title", "what"), ("room", "spot"))
    (result,) = run(streams / "deeper", tmp_path / "out", schedule=schedule, columns=columns, room="quay")
    assert result.failed is None
    assert result.outcome["room"] == "Quay"
    project, _ = open_project(tmp_path / "out" / "day-2.txt.talkeditor", read_only=True)
    kept = project.attachment(given.KIND)
    project.close()
    assert kept is not None
    found = given.from_attachment(kept)
    assert (found.room, found.columns) == ("Quay", {"title": 0, "room": 1})
    assert [slot.title for slot in found.schedule.of(found.room, None)] == [
        "Knots that hold",
        "A year of nets",
    ]


def test_a_project_keeps_the_chapters_beside_its_stream(tmp_path: Path) -> None:
    streams = tmp_path / "streams"
    streams.mkdir()
    cues = (f"{n + 1}\n00:0{n}:00,000 --> 00:0{n}:30,000\nropes and nets {n}\n" for n in range(9))
    (streams / "hall.srt").write_text("\n".join(cues), encoding="utf-8")
    described = {"chapters": [{"start_time": 60.0, "end_time": 300.0, "title": "Knots that hold"}]}
    (streams / "hall.info.json").write_text(json.dumps(described), encoding="utf-8")
    (result,) = run(streams, tmp_path / "out")
    assert result.failed is None
    with look(tmp_path / "out" / "hall.srt.talkeditor") as opened:
        assert [chapter.title for chapter in expected(opened).chapters] == ["Knots that hold"]


def test_a_damaged_note_of_an_earlier_run_is_passed_over(made: Path, streams: Path) -> None:
    notes = sorted((made / ".talkeditor-batch/detect").glob("*.json"))
    notes[0].write_text("[]", encoding="utf-8")
    assert all(result.failed is None for result in run(streams, made))


@pytest.mark.parametrize("name", ["nowhere", ""])
def test_nothing_to_do_is_said(tmp_path: Path, name: str) -> None:
    with pytest.raises(TalkeditorError):
        streams_in([tmp_path / name])


def test_a_dask_cluster_comes_to_the_same(streams: Path, made: Path, tmp_path: Path) -> None:
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, processes=True
    ) as cluster:
        command = [
            sys.executable, "-m", "talkeditor", "batch", streams, "--to", tmp_path / "there",
            "--dask", cluster.scheduler_address,
        ]  # fmt: skip
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert shown(tmp_path / "there") == shown(made)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--dask", "tcp://127.0.0.1:1"], 1, "cluster at tcp://127.0.0.1:1 does not answer"),
        (["nowhere"], 1, "nowhere does not exist. Nothing was done."),
        (["--schedule", "nowhere.json"], 1, "nowhere.json does not exist"),
        (["--room", "A"], 1, "mean nothing without a schedule"),
        (["--jobs", "0"], 2, "1 is the least"),
        (["--timeout", "nan"], 2, "1 is the least"),
        (["--memory", "-5"], 2, "0 is the least"),
    ],
)
def test_what_is_wrong_with_a_batch_is_said_before_it_begins(
    streams: Path, tmp_path: Path, arguments: list[str], code: int, said: str
) -> None:
    if "--dask" in arguments:
        pytest.importorskip("distributed")
    command = [sys.executable, "-m", "talkeditor", "batch", str(streams), *arguments, "--to", "x"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == code
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "x").exists()
