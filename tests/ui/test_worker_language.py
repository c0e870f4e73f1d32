"""The process that detects for the window says why in the window's language, and in English without Qt."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from talkeditor.core.findings import Finding
from talkeditor.ui import jobs, languages
from talkeditor.workflow.opening import open_for_review
from tests.harbour import lay_chapters

pytestmark = pytest.mark.gui

CATALOG = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="de"><context><name>talkeditor</name><message>
<source>The video's chapter “{title}” starts here</source>
<translation>Hier beginnt das Kapitel „{title}“ des Videos</translation>
</message></context></TS>
"""

WORKER = """
import sys
from pathlib import Path
from talkeditor.cli import main
from talkeditor.ui import languages
languages.resource = lambda *parts: Path(sys.argv[1], *parts[1:])
sys.exit(main(sys.argv[2:]))
"""

WITHOUT_QT = """
import sys
from talkeditor.cli import main
main(sys.argv[1:])
sys.exit(any(name.startswith(("PySide6", "talkeditor.ui")) for name in sys.modules))
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The project of a stream with chapters, in which nothing is detected yet."""
    opened = open_for_review(lay_chapters(tmp_path))
    assert opened.project is not None
    opened.project.close()
    return opened.project.path


@pytest.fixture
def german(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The window speaks German, of which one sentence is known to it and to what it starts."""
    source, program = tmp_path / "talkeditor_de.ts", Path(sys.executable)
    source.write_text(CATALOG, encoding="utf-8")
    command = [program.with_name("pyside6-lrelease"), "-silent", source, "-qm", source.with_suffix(".qm")]
    subprocess.run(command, check=True)
    monkeypatch.setattr(languages, "resource", lambda *parts: Path(tmp_path, *parts[1:]))
    monkeypatch.setattr(languages, "_use_of_qt", lambda _: None)
    monkeypatch.setattr(
        jobs, "own_command", lambda *told: (str(program), ["-c", WORKER, str(tmp_path), *told])
    )
    assert languages.use("de")
    yield
    languages.use("en")


def reasons(qtbot: QtBot, project: Path) -> list[str]:
    """What a detection in a process of its own says for all that it finds."""
    detection = jobs.Detection(project)
    with qtbot.waitSignal(detection.ended, timeout=60_000) as ended:
        pass
    found = list(detection.findings)
    detection.stop()
    assert ended.args == [""]
    assert all(isinstance(finding, Finding) for finding in found)
    return [why.text for finding in found for why in finding.evidence]


def test_a_detection_says_why_in_the_language_of_the_window(
    german: None, qtbot: QtBot, project: Path
) -> None:
    assert languages.spoken() == "de"
    said = reasons(qtbot, project)
    assert "Hier beginnt das Kapitel „Ropes“ des Videos" in said
    assert not any("chapter" in reason for reason in said)


def test_without_another_language_it_is_english(qtbot: QtBot, project: Path) -> None:
    assert languages.spoken() == "en"
    assert "The video's chapter “Ropes” starts here" in reasons(qtbot, project)


def test_a_language_without_a_catalog_is_english_here_and_in_the_process(
    qtbot: QtBot, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "resource", lambda *parts: Path(tmp_path, *parts))
    assert not languages.use("es")
    assert languages.spoken() == "en"
    assert "The video's chapter “Ropes” starts here" in reasons(qtbot, project)


def test_english_starts_no_qt_in_the_process(project: Path) -> None:
    command = [sys.executable, "-c", WITHOUT_QT, "detect", str(project), "--events", "--serve"]
    done = subprocess.run(command, input=b"", capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"answered" in done.stdout
