"""The import report: everything that was noticed and repaired when a stream was read, with its lines."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QVBoxLayout, QWidget

from talkeditor.core.errors import Problem
from talkeditor.core.wording import counted, line_number
from talkeditor.ui.dialogs.overlay import Footer, Hairline, Overlay, column, tint
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.widgets import Button

WIDTH, HEIGHT = 760, 480
_NOTHING = "Nothing had to be repaired."


class ProblemsDialog(Overlay):
    """A list to read and to copy; it changes nothing."""

    def __init__(self, window: QWidget, theme: Theme, name: str, problems: Sequence[Problem]) -> None:
        super().__init__(window, theme, "Import report")
        self._rows = [words(problem) for problem in problems]
        self.note, self.list = QLabel(), QListWidget()
        self.copy = Button("Copy all", theme, "Ctrl+C")
        self.close_button = Button("Close", theme, "Esc", primary=True)
        self.copy.clicked.connect(self.copy_all)
        self.close_button.clicked.connect(lambda: self.finish(False))
        self._build(name)

    def _build(self, name: str) -> None:
        theme = self._theme
        inset = theme.px(20)
        title = QLabel("Import report")
        title.setFont(theme.font(FontRole.HEADING))
        found = f"{counted(len(self._rows), 'note', 'notes')}. The file itself is not changed."
        self.note.setText(f"{name}: {found if self._rows else _NOTHING}")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        tint(self.note, theme.color("text2"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setLayoutMode(QListWidget.LayoutMode.Batched)
        self.list.setSpacing(theme.px(2))
        self.list.setAccessibleName("What was noticed in the file")
        self.list.addItems(self._rows)
        self.list.setCurrentRow(0)
        self.copy.setEnabled(bool(self._rows))
        top = QVBoxLayout()
        top.setContentsMargins(inset, theme.px(14), inset, theme.px(10))
        top.setSpacing(theme.px(2))
        top.addWidget(title)
        top.addWidget(self.note)
        inside = QHBoxLayout()
        inside.setContentsMargins(theme.px(12), theme.px(6), theme.px(4), theme.px(6))
        inside.addWidget(self.list)
        foot = Footer(theme)
        foot.row.addWidget(self.copy)
        foot.row.addStretch(1)
        foot.row.addWidget(self.close_button)
        whole = column(self.body)
        whole.addLayout(top)
        whole.addWidget(Hairline(theme))
        whole.addLayout(inside, 1)
        whole.addWidget(foot)

    def first_focus(self) -> QWidget:
        return self.list

    def wanted_size(self) -> tuple[int, int]:
        return self._theme.px(WIDTH), self._theme.px(HEIGHT)

    def copy_all(self) -> None:
        """Put the whole report on the clipboard."""
        if self._rows:
            QGuiApplication.clipboard().setText("\n".join(self._rows) + "\n")
            self.note.setText(f"{counted(len(self._rows), 'note', 'notes')} copied.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_all()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.finish(False)
        else:
            super().keyPressEvent(event)


def words(problem: Problem) -> str:
    """A problem with its line in the file, where it has one."""
    return f"Line {line_number(problem.line)}: {problem.text}" if problem.line is not None else problem.text
