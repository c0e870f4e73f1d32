"""How far the detection is: shown in the Details while it runs."""

import time

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from talkeditor.core.findings import Kind, Progress
from talkeditor.core.translation import later, tr, trn
from talkeditor.core.wording import count, counted
from talkeditor.ui.session import Session
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.widgets import Button

MAY_START = later("You can start now. What you decide stays as you decided it while the rest is read.")


class _Stages(QWidget):
    """What was looked for already, ticked, and what is looked for now."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._stages: list[str] = []
        self.found = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stages(self, stages: list[str], found: str) -> None:
        self._stages, self.found = stages, found
        done = ", ".join(tr("{stage} done", stage=stage) for stage in stages[:-1])
        self.setAccessibleName(", ".join(part for part in (done, *stages[-1:], found) if part))
        self.updateGeometry()
        self.update()

    def _row(self) -> int:
        return self._theme.row_height(FontRole.SMALL) + self._theme.px(10)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._row() * len(self._stages))

    def paintEvent(self, _: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setFont(theme.font(FontRole.SMALL))
        size, row = theme.px(14), self._row()
        for at, stage in enumerate(self._stages):
            last = at == len(self._stages) - 1
            icon, token = ("pending", "accent") if last else ("check", "ok")
            pixmap = theme.pixmap(icon, token, size, self.devicePixelRatioF())
            painter.drawPixmap(0, at * row + (row - size) // 2, pixmap)
            area = self.rect().adjusted(size + theme.px(6), at * row, 0, 0)
            area.setHeight(row - 1)
            painter.setPen(theme.color("text"))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, stage[:1].upper() + stage[1:])
            painter.fillRect(0, (at + 1) * row - 1, self.width(), 1, theme.color("hairline"))
            if last:
                painter.setPen(theme.color("text2"))
                flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
                painter.drawText(area, flags, self.found)


class DetectingView(QWidget):
    """Hidden while nothing is read. `stop_requested`: the person wants to mark by hand."""

    stop_requested = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._seen: list[str] = []
        self._began = 0.0
        self.name = QLabel(tr("Finding the talks"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Finding the talks"))
        self.lines, self.left, self.may_start = QLabel(), QLabel(), QLabel(tr(MAY_START))
        self.may_start.setWordWrap(True)
        self.stages = _Stages(theme)
        self.stop = Button(tr("Stop and mark by hand"), theme)
        self.stop.clicked.connect(self.stop_requested)
        self._counts = QHBoxLayout()
        self._counts.addWidget(self.lines, 1)
        self._counts.addWidget(self.left)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.name)
        self._layout.addWidget(self.bar)
        self._layout.addLayout(self._counts)
        self._layout.addWidget(self.stages)
        self._layout.addWidget(self.may_start)
        self._layout.addWidget(self.stop)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def refresh(self) -> None:
        """Show the progress as the session has it."""
        progress = self._session.progress
        self.setVisible(progress is not None)
        if progress is None:
            self._seen = []
            return
        if not self._seen:
            self._began = time.monotonic()
        if progress.stage not in self._seen:
            self._seen.append(progress.stage)
        self.bar.setMaximum(max(1, progress.total))
        self.bar.setValue(progress.done)
        done = count(progress.done)
        self.lines.setText(trn("{done} of {n} line", "{done} of {n} lines", progress.total, done=done))
        self.left.setText(self._left(progress))
        self.stages.show_stages(list(self._seen), self._found())

    def height_for(self, width: int) -> int:
        """The height it needs; how long it takes goes below the lines where there is no room beside them."""
        room = width - 2 * self._theme.px(12) - self._counts.spacing()
        wanted = self.lines.sizeHint().width() + self.left.sizeHint().width()
        way = QHBoxLayout.Direction
        self._counts.setDirection(way.TopToBottom if wanted > room else way.LeftToRight)
        self._layout.invalidate()
        return self._layout.totalHeightForWidth(width)

    def _left(self, progress: Progress) -> str:
        """How long it will take by what it took so far."""
        if not progress.done:
            return ""
        spent = time.monotonic() - self._began
        seconds = round(spent * (progress.total - progress.done) / progress.done)
        if seconds < 1:
            return tr("less than a second left")
        return trn("{n} second left", "{n} seconds left", seconds)

    def _found(self) -> str:
        if not self._session.is_open:
            return ""
        review = self._session.review
        talks = sum(1 for _ in review.talks())
        passes = sum(segment.kind is Kind.REEL for segment in review.segments)
        parts = [counted(talks, "talk") if talks else "", counted(passes, "pass", "passes") if passes else ""]
        found = ", ".join(part for part in parts if part)
        return tr("{found} so far", found=found) if found else ""

    def _restyle(self) -> None:
        theme, inset = self._theme, self._theme.px(12)
        self._layout.setContentsMargins(inset, theme.px(14), inset, theme.px(14))
        self._layout.setSpacing(theme.px(6))
        self.name.setFont(theme.font(FontRole.STRONG))
        for label in (self.lines, self.left, self.may_start):
            label.setFont(theme.font(FontRole.SMALL))
            palette = label.palette()
            palette.setColor(label.foregroundRole(), theme.color("text2"))
            label.setPalette(palette)
