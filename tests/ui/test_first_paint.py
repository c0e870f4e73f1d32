"""What does not delay the first paint: parts of the window that a sound stream never needs."""

import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.gui

LATE = {
    "numpy",
    "rapidfuzz",
    "talkeditor.store.checking",
    "talkeditor.ui.dialogs.overlay",
    "talkeditor.ui.searching",
    "talkeditor.ui.previewing",
    "talkeditor.ui.views.notice_page",
    "talkeditor.ui.views.welcome",
    "talkeditor.workflow.checking",
    "talkeditor.workflow.differing",
}


def test_the_window_is_there_without_what_only_faults_and_dialogs_need() -> None:
    code = (
        "import gc, sys\n"
        "from talkeditor.cli.window import _load\n"
        "_load()\n"
        "assert gc.isenabled()\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from talkeditor.settings import Settings\n"
        "from talkeditor.ui.application import build\n"
        "application = QApplication([])\n"
        "desk = build(application, Settings())\n"
        "print('\\n'.join(sys.modules))\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    loaded = set(result.stdout.split())
    assert "talkeditor.ui.review_desk" in loaded
    assert not loaded & LATE
