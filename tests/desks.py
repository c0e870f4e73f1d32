"""The real window for tests, offscreen, with real keys."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest


class Hands:
    """What a person does at the window: presses keys and writes letters; both are counted."""

    def __init__(self, desk: object, qtbot: object) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.keys = 0
        self.letters = 0

    def press(self, *keys: str) -> None:
        """Press key sequences in Qt's names, each once, where the focus is."""
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        for key in keys:
            combination = QKeySequence(key)[0]
            target = QApplication.focusWidget() or self.desk.window
            QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
            self.keys += 1
            QApplication.processEvents()

    def write(self, text: str) -> None:
        """Type letters into what has the focus."""
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        QTest.keyClicks(QApplication.focusWidget() or self.desk.window, text)
        self.letters += len(text)
        QApplication.processEvents()


@pytest.fixture
def make_desk(qtbot: object, tmp_path: Path) -> Iterator[Callable[..., object]]:
    """Builds the window, shown and active; closed at the end."""
    from PySide6.QtWidgets import QApplication

    from talkeditor.settings import Settings
    from talkeditor.ui.application import build

    made = []

    def make(stream: Path | None = None, settings: Settings | None = None) -> object:
        desk = build(QApplication.instance(), settings or Settings(first_time=False))
        made.append(desk)
        desk.window.show()
        desk.window.activateWindow()
        qtbot.waitUntil(lambda: desk.window.isActiveWindow())
        if stream is not None:
            copy = Path(shutil.copy(stream, tmp_path / stream.name)) if stream.parent != tmp_path else stream
            desk.opener.open(copy)
            qtbot.waitUntil(lambda: desk.session.progress is None, timeout=30_000)
        return desk

    yield make
    for desk in made:
        desk.window.close()
        desk.window.deleteLater()
        desk.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def hands(qtbot: object) -> Callable[[object], Hands]:
    """Hands for a desk."""
    return lambda desk: Hands(desk, qtbot)


@pytest.fixture
def sample() -> Path:
    """The stream that ships with the program."""
    from talkeditor.assets import resource

    return next(resource("sample").glob("*.txt"))


@pytest.fixture(scope="session")
def detected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of the sample in which everything is proposed and nothing decided."""
    from talkeditor.assets import resource
    from talkeditor.core.edits import apply
    from talkeditor.core.history import Author, Step
    from talkeditor.core.propose import propose_again
    from talkeditor.workflow.detecting import detect
    from talkeditor.workflow.opening import open_for_review

    folder = tmp_path_factory.mktemp("detected")
    stream = Path(shutil.copy(next(resource("sample").glob("*.txt")), folder))
    opened = open_for_review(stream)
    findings = [event for event in detect(opened.review.transcript) if hasattr(event, "evidence")]
    edit = propose_again(opened.review, findings, "Detected")
    assert edit is not None
    opened.project.record(Step(edit, Author.PROGRAM), opened.review, apply(opened.review, edit))
    opened.project.remember_detection()
    opened.project.close()
    return opened.project.path
