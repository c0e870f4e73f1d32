"""The session report: how far each talk is corrected and what it cost, to read and to copy."""

from collections.abc import Mapping

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from talkeditor.core.progress import Work
from talkeditor.core.review import Review
from talkeditor.core.translation import later, tr
from talkeditor.ui.dialogs.keyledger import LedgerTable, Line, TableSheet
from talkeditor.ui.dialogs.overlay import Footer, Hairline, column
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.widgets import Button
from talkeditor.workflow.sessionreport import as_csv, as_text, rows, session_report

WIDTH = 900
HEADS = (
    later("Corrected"),
    later("Words"),
    later("Left out"),
    later("Decisions"),
    later("Keys"),
    later("Time"),
)


class ReportDialog(TableSheet):
    """The table over the window. The figures are those of the moment in which it was opened."""

    def __init__(self, window: QWidget, theme: Theme, review: Review, work: Mapping[int, Work]) -> None:
        report = session_report(review, work)
        found = list(rows(report))
        lines = tuple(Line(row[0], row[1:], strong=row is found[-1]) for row in found)
        table = LedgerTable(theme, lines, HEADS, tr("Session report"))
        super().__init__(window, theme, tr("Session report"), table, WIDTH)
        self.rows = lines
        self.copy_button = Button(tr("Copy as text"), theme, "Enter", primary=True)
        self.csv_button = Button(tr("Copy as CSV"), theme)
        self.close_button = Button(tr("Close"), theme, "Esc")
        text = "\n".join(as_text(report)) + "\n"
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        self.csv_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(as_csv(report)))
        self.close_button.clicked.connect(lambda: self.finish(False))
        self._build()

    def _build(self) -> None:
        title = QLabel(tr("Session report"))
        title.setFont(self._theme.font(FontRole.HEADING))
        inset = self._theme.px(16)
        title.setContentsMargins(inset, self._theme.px(12), inset, self._theme.px(10))
        foot = Footer(self._theme)
        foot.row.addStretch(1)
        for button in (self.copy_button, self.csv_button, self.close_button):
            foot.row.addWidget(button)
        whole = column(self.body)
        whole.addWidget(title)
        whole.addWidget(Hairline(self._theme))
        whole.addWidget(self.area, 1)
        whole.addWidget(foot)

    def first_focus(self) -> QWidget:
        return self.copy_button
