"""What a person says of an export besides the talks: the folder, what goes in, how many files."""

from collections.abc import Collection, Mapping
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QLabel, QLineEdit, QWidget

from talkeditor.core.steps import USUAL_STEPS, Step
from talkeditor.core.translation import tr
from talkeditor.exporters import Offer
from talkeditor.ui.dialogs.stepboxes import StepBoxes
from talkeditor.ui.theme import Theme

_FOLDER_WIDTH = 200
_AROUND = 140
"""Pixels that the name of the folder's field and the margins take."""


class Choices(QWidget):
    """`changed`: a box was ticked or not any more; `folder_changed`: another folder was named."""

    changed = Signal()
    folder_changed = Signal()

    def __init__(
        self, theme: Theme, folder: Path, kept: Mapping[str, bool], steps: frozenset[Step] = USUAL_STEPS
    ) -> None:
        super().__init__()
        self._theme = theme
        self.folder = QLineEdit(str(folder))
        self.questions = QCheckBox(tr("Questions and answers"))
        self.details = QCheckBox(tr("Details at the top of each file"))
        self.introduction = QCheckBox(tr("Host’s introduction"))
        self.shift = QCheckBox(tr("Times from the start of each talk"))
        self.one_file = QCheckBox(tr("One file for the day"))
        self._named = {
            "questions": self.questions,
            "details": self.details,
            "introduction": self.introduction,
            "shift": self.shift,
            "one_file": self.one_file,
        }
        for name, box in self._named.items():
            box.setChecked(kept.get(name, name not in ("shift", "one_file")))
            box.toggled.connect(self.changed)
        self.cleaning = StepBoxes(theme, steps)
        self.cleaning.changed.connect(self.changed)
        self._boxes, self._grid = QWidget(), QGridLayout(self)
        self._lines = QGridLayout(self._boxes)
        self._shown = list(self._named.values())
        self._build()

    @property
    def kept(self) -> dict[str, bool]:
        """Which boxes are ticked, to be remembered."""
        return {name: box.isChecked() for name, box in self._named.items()}

    def _build(self) -> None:
        theme = self._theme
        name = QLabel(tr("Folder"))
        name.setBuddy(self.folder)
        self.folder.setAccessibleName(tr("Folder"))
        self.folder.setMinimumWidth(theme.px(_FOLDER_WIDTH))
        drawn = self.folder.addAction(theme.icon("folder"), QLineEdit.ActionPosition.LeadingPosition)
        drawn.setText(tr("Folder"))
        drawn.triggered.connect(self._browse)
        self.browse = QAction(theme.icon("dots"), tr("Choose a folder"), self)
        self.folder.addAction(self.browse, QLineEdit.ActionPosition.TrailingPosition)
        self.folder.editingFinished.connect(self.folder_changed)
        self.browse.triggered.connect(self._browse)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setHorizontalSpacing(theme.px(16))
        self._lines.setVerticalSpacing(0)
        self._lay_out(len(self._shown))
        grid = self._grid
        grid.setContentsMargins(theme.px(20), theme.px(10), theme.px(20), theme.px(10))
        grid.setHorizontalSpacing(theme.px(14))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(1, 1)
        grid.addWidget(name, 0, 0)
        grid.addWidget(self.folder, 0, 1)
        grid.addWidget(self._boxes, 0, 2)
        grid.addWidget(self.cleaning, 2, 0, 1, 3)

    def fit(self, width: int) -> None:
        """The boxes get a row of their own where they do not fit beside the folder, and two where that is
        too short as well.
        """
        theme, number = self._theme, len(self._shown)
        wanted = sum(box.sizeHint().width() + theme.px(16) for box in self._shown)
        narrow = width < wanted + theme.px(_FOLDER_WIDTH + _AROUND)
        self._lay_out(number if wanted + theme.px(_AROUND) <= width else (number + 1) // 2)
        self._grid.addWidget(self._boxes, 1 if narrow else 0, 1 if narrow else 2)
        self.cleaning.fit(width - 2 * self._theme.px(20))

    def _lay_out(self, columns: int) -> None:
        for at, box in enumerate(self._shown):
            self._lines.addWidget(box, at // columns, at % columns)
        for column in range(len(self._named) + 1):
            self._lines.setColumnStretch(column, 1 if column == columns else 0)

    def show_for(self, offers: Collection[Offer]) -> None:
        """Show what makes a difference to a format."""
        needed = {self.details: Offer.FRONT_MATTER, self.shift: Offer.SHIFT, self.one_file: Offer.ONE_FILE}
        for box, offer in needed.items():
            box.setVisible(offer in offers)
        self._shown = [box for box in self._named.values() if box not in needed or needed[box] in offers]

    def path(self) -> Path:
        """The folder to write into."""
        return Path(self.folder.text().strip() or ".").expanduser().absolute()

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Export into a folder"), str(self.path().parent))
        if chosen:
            self.folder.setText(chosen)
            self.folder_changed.emit()
