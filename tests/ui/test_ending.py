"""The end of the program: after whatever was open, the process ends with code 0 and says nothing.

Runs `talkeditor.ui.application.main` in a process of its own. What Qt takes down when Python is gone
already would end it by a fault, after everything was kept and with nothing to be seen in the window.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.end_to_end.screen import screen

pytestmark = pytest.mark.gui

PROGRAM = """
import os, sys, threading, traceback
from pathlib import Path
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication
from talkeditor.ui import application
from talkeditor.ui.desk import Sheet

build = application.build
def built(*given):
    desk = build(*given)
    ready = QTimer(desk, interval=20)
    ready.timeout.connect(lambda: is_ready(desk) and (ready.stop(), work(desk)))
    ready.start()
    return desk
application.build = built

def is_ready(desk):
    return desk.window.isActiveWindow() and desk.session.is_open

def work(desk):
    try:
        use(desk)
        desk.window.close()
    except BaseException:
        traceback.print_exc()
        os._exit(1)

def write(field, letters):
    for letter in letters:
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(field, event)

def use(desk):
    review = desk.session.review
    first = next(i for i in range(len(review.segments)) if review.is_talk(i))
    desk.desk.go_to_segment(first)
    desk.stage.toggle_preview()
    text = desk.previewing().pane.text
    assert text.isVisible()
    text.setFocus()
    text.selectAll()
    desk.stage.copy()
    assert QGuiApplication.clipboard().text().startswith(text.blocks[0].text)
    desk.stage.toggle_preview_source()
    desk.stage.find()
    write(desk.search().bar.field, "the")
    desk.stage.list_places()
    desk.stage.edit_text()
    for sheet in Sheet:
        desk.stage.show_sheet(sheet)
        QApplication.processEvents()
        assert desk.sheets.open is not None, sheet
        if sheet is not Sheet.PROBLEMS:
            desk.sheets.finish()
    print("used", flush=True)

watchdog = threading.Timer(20, lambda: os._exit(77))
watchdog.daemon = True
watchdog.start()
sys.exit(application.main(Path(sys.argv[1])))
"""


def ends_well(project: Path, environment: dict[str, str]) -> None:
    folder = project.parent
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(project)],
        cwd=ROOT,
        env={**environment, "HOME": str(folder), "TALKEDITOR_DATA": str(folder / "data")},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    said = done.stderr.replace("This plugin does not support propagateSizeHints()\n", "")
    assert (done.returncode, done.stdout, said) == (0, "used\n", "")


@pytest.fixture
def project(detected: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(detected, tmp_path / detected.name))


def test_the_program_ends_well_after_every_pane_and_dialog(project: Path) -> None:
    ends_well(project, {**os.environ, "QT_QPA_PLATFORM": "offscreen"})


@pytest.mark.window
def test_a_real_window_ends_well_after_every_pane_and_dialog(project: Path) -> None:
    with screen() as shown:
        ends_well(project, shown.environment)
