"""What a search shows below the transcript: its bar, and under it the list of places, where it is wanted."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from talkeditor.core.ticks import Ticks
from talkeditor.ui.session import Session
from talkeditor.ui.theme import Theme
from talkeditor.ui.views.findbar import FindBar
from talkeditor.ui.views.hitlist import HitList

_ROWS, _LEAST_ROWS = 9, 4
_PART = 0.27


class SearchPanel(QWidget):
    """The bar and the list, both hidden at first."""

    def __init__(self, session: Session, theme: Theme, ticks: Ticks) -> None:
        super().__init__()
        self.bar, self.list = FindBar(theme), HitList(session, theme, ticks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.list)
        self.list.hide()
        self.hide()

    def fit(self) -> None:
        """Give the list so many rows, yet leave most of the window to the transcript."""
        most = min(self.list.height_for(_ROWS), round(self.window().height() * _PART))
        self.list.setFixedHeight(max(self.list.height_for(_LEAST_ROWS), most))
