"""The import report: everything that was noticed and repaired when a stream was read, with its lines."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from talkeditor.core.errors import Problem
from talkeditor.core.translation import later, tr, trn
from talkeditor.core.wording import line_number
from talkeditor.ui.dialogs.readinglist import ReadingList
from talkeditor.ui.theme import Theme
from talkeditor.ui.views.widgets import Button

_NOTHING = later("Nothing had to be repaired.")


class ProblemsDialog(ReadingList):
    """The report to read and to copy."""

    def __init__(self, window: QWidget, theme: Theme, name: str, problems: Sequence[Problem]) -> None:
        rows = [words(problem) for problem in problems]
        found = trn(
            "{n} note. The file itself is not changed.",
            "{n} notes. The file itself is not changed.",
            len(problems),
        )
        copy = Button(tr("Copy all"), theme, "Ctrl+C")
        note = f"{name}: {found if problems else tr(_NOTHING)}"
        super().__init__(window, theme, tr("Import report"), note, rows, (copy,))
        self._rows, self.copy = rows, copy
        self.copy.setEnabled(bool(problems))
        self.copy.clicked.connect(self.copy_all)
        self.list.setAccessibleName(tr("What was noticed in the file"))

    def copy_all(self) -> None:
        """Put the whole report on the clipboard."""
        if self._rows:
            QGuiApplication.clipboard().setText("\n".join(self._rows) + "\n")
            self.note.setText(trn("{n} note copied.", "{n} notes copied.", len(self._rows)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_all()
        else:
            super().keyPressEvent(event)


def words(problem: Problem) -> str:
    """A problem with its line in the file, where it has one."""
    if problem.line is None:
        return problem.text
    return tr("Line {line}: {text}", line=line_number(problem.line), text=problem.text)
