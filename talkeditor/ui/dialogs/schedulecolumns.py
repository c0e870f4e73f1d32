"""Which column of a table is which? One choice a field over the first rows, and how the first entry reads."""

from collections.abc import Mapping
from functools import reduce

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QGridLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from talkeditor.core.translation import later, tr
from talkeditor.core.wording import counted
from talkeditor.ui.dialogs.overlay import Footer, Hairline, Overlay, column, tint
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.widgets import Button
from talkeditor.workflow.given import Unclear, first_entry

WIDTH, HEIGHT = 860, 440
SHOWN = 5
"""Rows of the preview."""
_FIELDS = {
    "title": later("Title", about="column of a schedule"),
    "speakers": later("Speakers", about="column of a schedule"),
    "start": later("Start", about="column of a schedule"),
    "end": later("End", about="column of a schedule"),
    "minutes": later("Length", about="column of a schedule"),
    "room": later("Room", about="column of a schedule"),
    "day": later("Day", about="column of a schedule"),
}
_WITHIN = {
    "title": later("title", about="column of a schedule, within a sentence"),
    "speakers": later("speakers", about="column of a schedule, within a sentence"),
    "start": later("start", about="column of a schedule, within a sentence"),
    "end": later("end", about="column of a schedule, within a sentence"),
    "minutes": later("length", about="column of a schedule, within a sentence"),
    "room": later("room", about="column of a schedule, within a sentence"),
    "day": later("day", about="column of a schedule, within a sentence"),
}
_ACROSS = 4
_WIDEST = 320
_TOGETHER = {"start", "day"}
"""May stand in one column: a date with a clock."""


class ScheduleColumns(Overlay):
    """`chosen` has the column of each field that has one."""

    chosen = Signal(object)

    def __init__(self, window: QWidget, theme: Theme, asked: Unclear) -> None:
        super().__init__(window, theme, tr("Which column is which?"))
        self._asked = asked
        self._more = {field: at for field, at in asked.likely.items() if field not in _FIELDS}
        self.boxes = {field: QComboBox() for field in _FIELDS}
        self.rows = QTableWidget()
        self.reads, self.message = QLabel(), QLabel()
        self.cancel = Button(tr("Cancel"), theme, "Esc")
        self.use = Button(tr("Use these columns"), theme, "Return", primary=True)
        self._fill(asked.likely)
        self._build()
        for box in self.boxes.values():
            box.currentIndexChanged.connect(lambda _: self._tell())
        self.cancel.clicked.connect(lambda: self.finish(False))
        self.use.clicked.connect(self.take)
        self._tell()

    # Building

    def _fill(self, columns: Mapping[str, int]) -> None:
        table = self._asked.table
        for field, box in self.boxes.items():
            box.addItem(tr("none", about="no column"))
            box.addItems(table.heads)
            box.setCurrentIndex(columns.get(field, -1) + 1)
            box.setAccessibleName(tr("Column of the {field}", field=_within(field)))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(10)
        self.rows.setColumnCount(len(table.heads))
        self.rows.setRowCount(min(SHOWN, len(table.rows)))
        for at, (_, cells) in enumerate(table.rows[:SHOWN]):
            for number, cell in enumerate(cells[: len(table.heads)]):
                self.rows.setItem(at, number, QTableWidgetItem(" ".join(cell[:200].split())))

    def _build(self) -> None:
        theme, asked = self._theme, self._asked
        inset = theme.px(20)
        title = QLabel(tr("Which column is which?"))
        title.setFont(theme.font(FontRole.HEADING))
        below = QLabel(
            tr(
                "{file}: {rows}. It is remembered for all tables with these headings.",
                file=asked.name,
                rows=counted(len(asked.table.rows), "row"),
            )
        )
        for label in (below, self.reads, self.message):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            tint(label, theme.color("text2"))
        top = QVBoxLayout()
        top.setContentsMargins(inset, theme.px(14), inset, theme.px(10))
        top.setSpacing(theme.px(2))
        top.addWidget(title)
        top.addWidget(below)
        middle = QVBoxLayout()
        middle.setContentsMargins(inset, theme.px(12), inset, theme.px(12))
        middle.setSpacing(theme.px(12))
        middle.addLayout(self._fields())
        middle.addWidget(self.reads)
        foot = Footer(theme)
        foot.row.addWidget(self.message, 1)
        foot.row.addWidget(self.cancel)
        foot.row.addWidget(self.use)
        whole = column(self.body)
        whole.addLayout(top)
        whole.addWidget(Hairline(theme))
        whole.addLayout(middle)
        whole.addWidget(Hairline(theme))
        inside = QVBoxLayout()
        inside.setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(6))
        inside.addWidget(self._preview())
        whole.addLayout(inside, 1)
        whole.addWidget(foot)

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.px(12))
        grid.setVerticalSpacing(self._theme.px(10))
        for at, (field, box) in enumerate(self.boxes.items()):
            label = QLabel(_named(field))
            label.setFont(self._theme.font(FontRole.SMALL))
            tint(label, self._theme.color("text2"))
            row, place = divmod(at, _ACROSS)
            pair = QVBoxLayout()
            pair.setSpacing(self._theme.px(2))
            pair.addWidget(label)
            pair.addWidget(box)
            grid.addLayout(pair, row, place)
            grid.setColumnStretch(place, 1)
        return grid

    def _preview(self) -> QWidget:
        rows = self.rows
        rows.setAccessibleName(tr("First rows of the table"))
        rows.setFrameShape(QFrame.Shape.NoFrame)
        rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        rows.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        rows.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows.setTabKeyNavigation(False)
        rows.setShowGrid(False)
        rows.setWordWrap(False)
        rows.setFont(self._theme.font(FontRole.SMALL))
        rows.verticalHeader().hide()
        header = rows.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMaximumSectionSize(self._theme.px(_WIDEST))
        header.setFont(self._theme.font(FontRole.SMALL))
        header.setHighlightSections(False)
        return rows

    def first_focus(self) -> QWidget:
        return self.boxes["title"]

    def wanted_size(self) -> tuple[int, int]:
        return self._theme.px(WIDTH), self._theme.px(HEIGHT)

    # Telling and taking

    @property
    def columns(self) -> dict[str, int]:
        """The column of each field that has one."""
        said = {field: box.currentIndex() - 1 for field, box in self.boxes.items()}
        return {**self._more, **{field: at for field, at in said.items() if at >= 0}}

    def _tell(self) -> None:
        """Say over each column what it is, how the first row reads, and what is still wrong."""
        table, columns = self._asked.table, self.columns
        names: dict[int, list[str]] = {}
        for field, at in columns.items():
            if field in _FIELDS:
                names.setdefault(at, []).append(_named(field))
        heads = [f"{_both(names.get(at, ['–']))}\n{head}" for at, head in enumerate(table.heads)]
        self.rows.setHorizontalHeaderLabels(heads)
        self.rows.resizeColumnsToContents()
        problem = self._problem(columns)
        reads = "" if problem else first_entry(table, columns)
        self.reads.setText(
            tr("The first row reads: {entry}", entry=reads)
            if reads
            else tr("The first row holds no entry so.")
        )
        self.message.setText(problem)
        self.message.setAccessibleName(problem)
        tint(self.message, self._theme.color("error" if problem else "text2"))
        self.use.setEnabled(not problem)

    def _problem(self, columns: Mapping[str, int]) -> str:
        if "title" not in columns:
            return tr("Choose the column that has the titles.")
        taken: dict[int, str] = {}
        for field in _FIELDS:
            at = columns.get(field, -1)
            if at in taken and {field, taken[at]} != _TOGETHER:
                one, other = _named(taken[at]), _within(field)
                return tr("{one} and {other} have the same column.", one=one, other=other)
            if at >= 0:
                taken[at] = field
        return ""

    def take(self) -> None:
        """Use the columns as they are chosen."""
        if self.use.isEnabled():
            columns = self.columns
            self.finish()
            self.chosen.emit(columns)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.take()
        else:
            super().keyPressEvent(event)


def _named(field: str) -> str:
    return tr(_FIELDS[field], about="column of a schedule")


def _within(field: str) -> str:
    return tr(_WITHIN[field], about="column of a schedule, within a sentence")


def _both(names: list[str]) -> str:
    return reduce(lambda one, other: tr("{one} and {other}", one=one, other=other), names)
