"""The import report: everything that was noticed and repaired when a stream was read, with its lines."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from talkeditor.core.errors import Problem
from talkeditor.core.wording import counted, line_number
from talkeditor.ui.dialogs.readinglist import ReadingList
from talkeditor.ui.theme import Theme
from talkeditor.ui.views.widgets import Button

_NOTHING = "Nothing had to be repaired."


class ProblemsDialog(ReadingList):
    """The report to read and to copy."""

    def __init__(self, window: QWidget, theme: Theme, name: str, problems: Sequence[Problem]) -> None:
        rows = [words(problem) for problem in problems]
        found = f"{counted(len(problems), 'note', 'notes')}. The file itself is not changed."
        copy = Button("Copy all", theme, "Ctrl+C")
        note = f"{name}: {found if problems else _NOTHING}"
        super().__init__(window, theme, "Import report", note, rows, (copy,))
        self._rows, self.copy = rows, copy
        self.copy.setEnabled(bool(problems))
        self.copy.clicked.connect(self.copy_all)
        self.list.setAccessibleName("What was noticed in the file")

    def copy_all(self) -> None:
        """Put the whole report on the clipboard."""
        if self._rows:
            QGuiApplication.clipboard().setText("\n".join(self._rows) + "\n")
            self.note.setText(f"{counted(len(self._rows), 'note', 'notes')} copied.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_all()
        else:
            super().keyPressEvent(event)


def words(problem: Problem) -> str:
    """A problem with its line in the file, where it has one."""
    return f"Line {line_number(problem.line)}: {problem.text}" if problem.line is not None else problem.text
