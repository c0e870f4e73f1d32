"""What the review cost in keys and time, talk by talk, beside the least possible."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from talkeditor.core.review import Review
from talkeditor.core.translation import later, tr, trn
from talkeditor.core.wording import count
from talkeditor.ui.dialogs.overlay import Footer, Hairline, Overlay, column, tint
from talkeditor.ui.keymap import shown
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views import accessible, phrases
from talkeditor.ui.views.widgets import Button, FocusLine
from talkeditor.workflow.presses import Cost, Ledger, Press, ledger, most_pressed

WIDTH = 760
HEADS = (later("Keys"), later("Least"), later("Decisions"), later("Letters"), later("Time"))


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table: its name and its cells."""

    name: str
    cells: tuple[str, ...]
    strong: bool = False


def lines(review: Review, found: Ledger) -> tuple[Line, ...]:
    """The rows: each talk, what is no talk, and the sum."""
    firsts = [parts[0] for parts in review.talks()]
    talks = [
        Line(f"{number}  {phrases.talk_title(review, first)}", _cells(cost))
        for number, (first, cost) in enumerate(zip(firsts, found.talks, strict=True), 1)
    ]
    other = Line(tr("Reels, gaps, dialogs"), _cells(found.other))
    return (*talks, other, Line(tr("All", about="sum of a table"), _cells(found.whole), strong=True))


def _cells(cost: Cost) -> tuple[str, ...]:
    numbers = (cost.keys, cost.least, cost.decisions, cost.letters)
    return (*map(count, numbers), spent(cost.ms))


def spent(ms: int) -> str:
    """A time in words: "48 s", "3 min 05 s"."""
    seconds = round(ms / 1000)
    if seconds < 60:
        return tr("{seconds} s", seconds=seconds)
    return tr("{minutes} min {seconds} s", minutes=seconds // 60, seconds=f"{seconds % 60:02}")


class LedgerTable(QWidget):
    """The table, painted row by row as far as it is in view."""

    def __init__(
        self,
        theme: Theme,
        rows: Sequence[Line],
        heads: tuple[str, ...] = HEADS,
        name: str = "",
    ) -> None:
        super().__init__()
        self._theme, self._rows, self._heads = theme, rows, tuple(map(tr, heads))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name or tr("Keystroke ledger"))
        self.setAccessibleDescription(
            " ".join(f"{row.name}: {_spoken(row, self._heads)}." for row in rows),
        )

    def row_height(self) -> int:
        """The height of a row in pixels."""
        return max(self._theme.px(26), self._theme.row_height(FontRole.BODY) + self._theme.px(4))

    def column_widths(self) -> list[int]:
        """The pixels of each column behind the names: room for a time and for its heading."""
        theme = self._theme
        longest = tr("{minutes} min {seconds} s", minutes="00", seconds="00")
        least = max(theme.px(76), theme.metrics(FontRole.STRONG).horizontalAdvance(longest) + theme.px(8))
        heads = theme.metrics(FontRole.SMALL_STRONG)
        return [max(least, heads.horizontalAdvance(head) + theme.px(16)) for head in self._heads]

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(400), (len(self._rows) + 1) * self.row_height() + self._theme.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter, high = self._theme, QPainter(self), self.row_height()
        top = theme.px(4)
        self._paint_row(painter, top, Line(tr("Talk"), self._heads), FontRole.SMALL_STRONG, "text2")
        painter.fillRect(theme.px(16), top + high, self.width() - theme.px(32), 1, theme.color("hairline"))
        area = event.rect()
        for at, row in enumerate(self._rows, 1):
            y = top + at * high + theme.px(4)
            if y > area.bottom() or y + high < area.top():
                continue
            role = FontRole.STRONG if row.strong else FontRole.BODY
            self._paint_row(painter, y, row, role, "text")
            if row.strong:
                painter.fillRect(theme.px(16), y, self.width() - theme.px(32), 1, theme.color("hairline"))

    def _paint_row(self, painter: QPainter, top: int, row: Line, role: FontRole, token: str) -> None:
        theme, high = self._theme, self.row_height()
        metrics = theme.metrics(role)
        painter.setFont(theme.font(role))
        painter.setPen(theme.color(token))
        right = self.width() - theme.px(16)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        for cell, wide in zip(reversed(row.cells), reversed(self.column_widths()), strict=True):
            painter.drawText(QRect(right - wide, top, wide, high), flags, cell)
            right -= wide
        left = theme.px(16)
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, right - left - theme.px(8))
        painter.drawText(QRect(left, top, right - left, high), Qt.AlignmentFlag.AlignVCenter, name)


class TableSheet(Overlay):
    """A table over the window: pages turn whatever has the focus, the arrows scroll once the table has it."""

    def __init__(self, window: QWidget, theme: Theme, name: str, table: LedgerTable, width: int) -> None:
        super().__init__(window, theme, name)
        self.table, self._wide = table, width
        self.area = QScrollArea()
        self.area.setWidget(table)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        accessible.set_role(self.area, QAccessible.Role.Document)
        self.area.setAccessibleName(name)
        FocusLine(self.area, theme)
        self.area.viewport().setAutoFillBackground(False)
        table.setAutoFillBackground(False)

    def wanted_size(self) -> tuple[int, int]:
        around = self.body.layout()
        extra = 0 if around is None else around.sizeHint().height() - self.area.sizeHint().height()
        return self._theme.px(self._wide), self.table.sizeHint().height() + extra + self._theme.px(4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.area.verticalScrollBar()
        steps = {Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_PageUp: -bar.pageStep()}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            bar.setValue(bar.value() + step)
        else:
            super().keyPressEvent(event)


class KeyLedger(TableSheet):
    """The table over the window. The figures are those of the moment in which it was opened."""

    def __init__(self, window: QWidget, theme: Theme, review: Review, presses: Sequence[Press]) -> None:
        found = lines(review, ledger(review, presses))
        super().__init__(window, theme, tr("Keystroke ledger"), LedgerTable(theme, found), WIDTH)
        self.lines = found
        self.note = QLabel(told(presses))
        self.close_button = Button(tr("Close"), theme, "Esc", primary=True)
        self.close_button.clicked.connect(lambda: self.finish(False))
        self._build()

    def _build(self) -> None:
        theme, inset = self._theme, self._theme.px(16)
        title, below = QLabel(tr("Keystroke ledger")), QLabel()
        title.setFont(theme.font(FontRole.HEADING))
        below.setText(tr("Least: a key a decision, two more where a title was typed. Time: between presses."))
        below.setWordWrap(True)
        for label in (below, self.note):
            label.setFont(theme.font(FontRole.SMALL))
            tint(label, theme.color("text2"))
        top = QHBoxLayout()
        top.setContentsMargins(inset, theme.px(12), inset, theme.px(10))
        top.setSpacing(theme.px(14))
        top.addWidget(title)
        top.addWidget(below, 1)
        self.note.setWordWrap(True)
        foot = Footer(theme)
        foot.row.addWidget(self.note, 1)
        foot.row.addWidget(self.close_button)
        whole = column(self.body)
        whole.addLayout(top)
        whole.addWidget(Hairline(theme))
        whole.addWidget(self.area, 1)
        whole.addWidget(foot)

    def first_focus(self) -> QWidget:
        return self.close_button


def told(presses: Sequence[Press]) -> str:
    """Which keys were pressed most, in words."""
    often = ", ".join(
        f"{shown(QKeySequence(key).toString())} × {count(times)}" for key, times in most_pressed(presses)
    )
    number = trn(
        "{n} press since this stream was opened.", "{n} presses since this stream was opened.", len(presses)
    )
    return " ".join((number, tr("Most: {keys}.", keys=often))) if often else number


def _spoken(row: Line, heads: tuple[str, ...]) -> str:
    return ", ".join(f"{head.lower()} {cell}" for head, cell in zip(heads, row.cells, strict=True))
