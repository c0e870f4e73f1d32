"""A row of boxes for the steps of cleaning, those of one kind under one box. Knows no export."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from talkeditor.core.steps import LABELS, PARAGRAPHS, Step
from talkeditor.core.translation import later, tr
from talkeditor.ui.theme import Theme

_GROUPS: tuple[tuple[str, tuple[Step, ...]], ...] = (
    (later("Tags out"), (Step.TAGS, Step.MARKS)),
    (later("Fillers out"), (Step.FILLERS,)),
    (later("Repetitions folded"), (Step.REPETITIONS,)),
    (later("False starts out"), (Step.FALSE_STARTS,)),
    (later("Glossary letters"), (Step.CASING,)),
    (later("Capitals"), (Step.PRONOUN, Step.CAPITALS)),
    (later("Paragraphs"), PARAGRAPHS),
    (later("Q&&A marks"), (Step.TURNS,)),
)


class StepBoxes(QWidget):
    """`changed`: other steps are wanted. A box whose steps are done in part is ticked in part."""

    changed = Signal()

    def __init__(self, theme: Theme, steps: frozenset[Step]) -> None:
        super().__init__()
        self._theme = theme
        self._steps = steps
        self.boxes: dict[str, QCheckBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(0)
        name = QLabel(tr("Cleaning"))
        name.setMinimumWidth(theme.px(48))
        self._grid.addWidget(name, 0, 0)
        for label, group in _GROUPS:
            box = self.boxes[label.replace("&&", "&")] = QCheckBox(tr(label))
            box.setToolTip("\n".join(tr(LABELS[step]) for step in group))
            box.setAccessibleDescription(", ".join(tr(LABELS[step]) for step in group))
            box.clicked.connect(lambda on, group=group: self._choose(group, on))
        self._show()
        self.fit(0)

    @property
    def steps(self) -> frozenset[Step]:
        """The steps that are wanted."""
        return self._steps

    def fit(self, width: int) -> None:
        """All boxes in one row where it has room for them, else in two."""
        boxes = list(self.boxes.values())
        wanted = sum(box.sizeHint().width() + self._theme.px(16) for box in boxes) + self._theme.px(80)
        columns = len(boxes) if width >= wanted else (len(boxes) + 1) // 2
        for at, box in enumerate(boxes):
            self._grid.addWidget(box, at // columns, at % columns + 1)
        for column in range(len(boxes) + 2):
            self._grid.setColumnStretch(column, 1 if column == columns + 1 else 0)

    def _choose(self, group: tuple[Step, ...], on: bool) -> None:
        self._steps = self._steps | set(group) if on else self._steps - set(group)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        for box, (_, group) in zip(self.boxes.values(), _GROUPS, strict=True):
            done = sum(step in self._steps for step in group)
            some = 0 < done < len(group)
            box.setTristate(some)
            state = Qt.CheckState.PartiallyChecked if some else Qt.CheckState.Checked
            box.setCheckState(state if done else Qt.CheckState.Unchecked)
