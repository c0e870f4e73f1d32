"""Faults of the process itself: told to end, errors that nobody expected, crashes. The real program, unseen.

Each runs `talkeditor.ui.application.main` in a process of its own, with something that happens to it.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from talkeditor.store.project import open_project
from tests.desks import detected as detected

pytestmark = [pytest.mark.gui, pytest.mark.slow]

ROOT = Path(__file__).parents[2]
BEGIN = """
import sys, os, pathlib, threading
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from talkeditor.ui import application
from talkeditor.ui.views.line_editor import LineEditor
from talkeditor.core import operations as ops

desks = []
build = application.build
def built(*given):
    desks.append(build(*given))
    QTimer.singleShot(200, doing[0])
    return desks[-1]
doing = []
application.build = built
def later(ms, do):
    timer = QTimer(desks[0])
    timer.setSingleShot(True)
    timer.timeout.connect(do)
    timer.start(ms)
def say(*words):
    print(*words, flush=True)
def step():
    desk = desks[0].session
    index = next(i for i, s in enumerate(desk.review.segments) if desk.review.is_talk(i))
    assert desk.perform(ops.accept(desk.review, index))
def page():
    window = desks[0].window
    return window.notice.notice.headline if window.page.name == "NOTICE" else window.page.name
def banner():
    return desks[0].window.banner.text
def begin(do, *paths):
    doing.append(do)
    sys.exit(application.main(*map(pathlib.Path, paths)))
watchdog = threading.Timer(15, lambda: os._exit(77))
watchdog.daemon = True
watchdog.start()
"""
needs_posix = pytest.mark.skipif(os.name != "posix", reason="signals of this kind are known to posix only")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "home" / "data"


@pytest.fixture
def project(detected: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(detected, tmp_path / detected.name))


def started(data: Path, script: str, *arguments: Path) -> "subprocess.Popen[str]":
    environment = {
        **os.environ, "QT_QPA_PLATFORM": "offscreen", "TALKEDITOR_DATA": str(data),
        "HOME": str(data.parent), "XDG_CONFIG_HOME": str(data.parent / "config"),
    }  # fmt: skip
    return subprocess.Popen(
        [sys.executable, "-c", BEGIN + script, *map(str, arguments)],
        cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def ran(data: Path, script: str, *arguments: Path) -> "subprocess.CompletedProcess[str]":
    process = started(data, script, *arguments)
    try:
        out, said = process.communicate(timeout=20)
    except subprocess.TimeoutExpired:
        process.kill()
        raise AssertionError(process.communicate()) from None
    return subprocess.CompletedProcess([], process.returncode, out, said)


WORKING = """
def work():
    step()
    {more}
    later(0, lambda: say("working"))
begin(work, *sys.argv[1:])
"""
EDITING = "desks[0].stage.edit_text(); desks[0].window.transcript.findChild(LineEditor).insert('typed ')"
ASKING = "later(50, lambda: desks[0].ask_open())"


@needs_posix
@pytest.mark.parametrize("more", ["pass", EDITING, ASKING], ids=["plain", "editing", "asking"])
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_fault_15_told_to_end_it_writes_and_ends_at_once(
    data: Path, project: Path, name: str, more: str
) -> None:
    process = started(data, WORKING.format(more=more), project)
    assert process.stdout is not None
    assert process.stdout.readline() == "working\n", process.communicate()
    time.sleep(0.3)
    begun = time.monotonic()
    process.send_signal(getattr(signal, name))
    _, said = process.communicate(timeout=10)
    assert time.monotonic() - begun < 2
    # Offscreen a dialog cannot be given a size, which Qt says and which nobody sees elsewhere.
    said = said.replace("This plugin does not support propagateSizeHints()\n", "")
    assert (process.returncode, said) == (0, "")
    again, kept = open_project(project)
    again.close()
    assert not again.was_left_open
    labels = [one.edit.label for one in kept.history.steps]
    assert labels[1].startswith("Accepted")
    assert any("typed " in text for _, text in kept.review.corrections.items()) is (more == EDITING)


def test_fault_15_what_the_end_of_a_session_asks_for_writes_what_waits(data: Path, project: Path) -> None:
    script = """
def work():
    step()
    say(application._is_safe(desks[0]), desks[0].opener.keeper.waiting)
    os._exit(9)
begin(work, *sys.argv[1:])
"""
    done = ran(data, script, project)
    assert done.stdout == "True 0\n", done.stderr
    again, kept = open_project(project)
    again.close()
    assert len(kept.history.steps) == 2


FAULTS = {
    "slot": "later(0, lambda: {}['a private phrase'])",
    "paint": """
class Odd(QWidget):
    def paintEvent(self, _):
        raise ValueError("a private phrase")
odd = Odd(desks[0].window)
odd.resize(40, 40)
odd.show()
""",
    "worker": "threading.Thread(target=lambda: {}['a private phrase']).start()",
    "model": """
from PySide6.QtCore import QAbstractListModel
from PySide6.QtWidgets import QListView
class Model(QAbstractListModel):
    def rowCount(self, *_):
        return 3
    def data(self, *_):
        raise ValueError("a private phrase")
view = QListView(desks[0].window)
view.setModel(Model(view))
view.resize(90, 90)
view.show()
""",
    "keeper": """
def odd(_):
    raise KeyError("a private phrase")
desks[0].opener.keeper.run(odd)
""",
}


@pytest.mark.parametrize("where", FAULTS)
def test_fault_16_an_error_is_told_once_and_the_work_goes_on(data: Path, project: Path, where: str) -> None:
    script = f"""
def work():
    step()
    code = FAULT
    for _ in range(1 if {where!r} == "keeper" else 3):
        later(0, lambda: exec(code, globals()))
    later(900, told)
def told():
    say(banner())
    desks[0].recovery.copy_report()
    say(repr(QGuiApplication.clipboard().text()))
    if {where!r} == "keeper":
        os._exit(0)
    for _ in range(2):
        assert desks[0].session.undo() is not None
        assert desks[0].session.redo() is not None
    say(desks[0].opener.keeper.flush())
    desks[0].window.close()
FAULT = {FAULTS[where]!r}
begin(work, *sys.argv[1:])
"""
    done = ran(data, script, project)
    assert done.returncode == 0, done.stderr
    told, copied, *more = done.stdout.splitlines()
    if where != "keeper":
        assert told == "Something unexpected happened. Your work is saved, and you can go on."
        assert more == ["True"]
    log = (data / "errors.log").read_text("utf-8")
    assert log.count("Error") == 1, log
    assert log.count("Talkeditor ") == 1
    for text in (log, copied, done.stderr):
        assert "private phrase" not in text
        assert str(Path.home()) not in text
        assert str(ROOT) not in text
    assert "Error" in copied
    again, kept = open_project(project)
    again.close()
    assert kept.history.steps[1].edit.label.startswith("Accepted")


CRASH = """
import faulthandler
def work():
    step()
    desks[0].opener.keeper.flush()
    later(0, lambda: faulthandler._sigsegv())
begin(work, *sys.argv[1:])
"""
LOOK = """
def look():
    say(page())
    window = desks[0].window
    if window.page.name == "NOTICE":
        say(window.notice.notice.kept)
        say([choice.id for choice in window.notice.notice.choices])
    desks[0].recovery.copy_report()
    say(repr(QGuiApplication.clipboard().text()))
    say(desks[0].session.is_open)
    window.close()
begin(look, *sys.argv[1:])
"""


@needs_posix
def test_fault_17_a_crash_leaves_a_log_and_the_next_start_offers_recovery(data: Path, project: Path) -> None:
    crashed = ran(data, CRASH, project)
    assert crashed.returncode == -signal.SIGSEGV
    done = ran(data, LOOK, project)
    assert done.returncode == 0, done.stderr
    headline, kept, choices, report, is_open = done.stdout.splitlines()
    assert headline == "Your work is all here"
    assert kept.startswith("all 2 steps. The last one: “Accepted")
    assert choices == "['go_on', 'undo', 'steps', 'copy_report']"
    assert "Segmentation fault" in report
    assert str(data.parent) not in report
    assert is_open == "True"
    again = ran(data, LOOK, project)
    assert again.stdout.splitlines()[0] == "REVIEW", "a crash is told once"


OPENING = """
from talkeditor.ui import opening
def crash(*_):
    os.kill(os.getpid(), 11)
opening.Opener._show = crash
begin(lambda: None, *sys.argv[1:])
"""


@needs_posix
def test_fault_18_after_two_crashes_at_a_file_the_third_start_leaves_it_alone(
    data: Path, project: Path
) -> None:
    for _ in range(2):
        assert ran(data, OPENING, project).returncode == -signal.SIGSEGV
    before = project.read_bytes()
    looking = LOOK[: LOOK.index("begin(")] + OPENING.replace("lambda: None", "look")
    done = ran(data, looking, project)
    assert done.returncode == 0, done.stderr
    headline, kept, choices, _, is_open = done.stdout.splitlines()
    assert headline == f"{project.name} was not opened"
    assert kept == "the file and its project were not touched."
    assert choices == "['leave', 'open', 'open_again', 'copy_report']"
    assert is_open == "False"
    assert project.read_bytes() == before
    script = """
def again():
    desks[0].recovery.act("open_again")
    say(desks[0].session.is_open)
    later(2300, lambda: desks[0].window.close())
begin(again, *sys.argv[1:])
"""
    assert ran(data, script, project).stdout == "True\n"
    assert ran(data, LOOK, project).stdout.splitlines()[-1] == "True", "it is trusted again"


@needs_posix
def test_fault_18_one_crash_alone_is_no_reason(data: Path, project: Path) -> None:
    assert ran(data, OPENING, project).returncode == -signal.SIGSEGV
    assert ran(data, LOOK, project).stdout.splitlines()[-1] == "True"
    assert ran(data, OPENING, project).returncode == -signal.SIGSEGV
    assert ran(data, LOOK, project).stdout.splitlines()[-1] == "True"
