"""What a search shows below the transcript: its bar, and under it the list of places, where it is wanted."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from talkeditor.core.ticks import Ticks
from talkeditor.ui.session import Session
from talkeditor.ui.theme import Theme
from talkeditor.ui.views.findbar import FindBar
from talkeditor.ui.views.hitlist import HitList

_ROWS, _LEAST_ROWS = 9, 2
_PART = 0.27
# So much of the transcript stays in view, in pixels of the design.
_TRANSCRIPT = 90


class SearchPanel(QWidget):
    """The bar and the list, both hidden at first."""

    def __init__(self, session: Session, theme: Theme, ticks: Ticks) -> None:
        super().__init__()
        self._theme = theme
        self.bar, self.list = FindBar(theme), HitList(session, theme, ticks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.list)
        self.setFocusProxy(self.bar.field)
        self.list.hide()
        self.hide()

    def fit(self) -> None:
        """Give the list so many rows, yet leave most of the window to the transcript."""
        room = self._room() - self.bar.sizeHint().height() - self._theme.px(_TRANSCRIPT)
        most = min(self.list.height_for(_ROWS), round(self.window().height() * _PART), room)
        self.list.setFixedHeight(max(self.list.height_for(_LEAST_ROWS), most))

    def _room(self) -> int:
        """The height that transcript and search have together, in pixels."""
        around = self.parentWidget()
        column = around.layout() if around is not None else None
        if around is None or not isinstance(column, QBoxLayout):
            return 0
        taken = 0
        for at in range(column.count()):
            item = column.itemAt(at)
            other = item.widget() if item is not None and column.stretch(at) == 0 else None
            if other is not None and other is not self and not other.isHidden():
                taken += other.sizeHint().height()
        return around.height() - taken

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        around = self.parentWidget()
        if around is not None:
            around.installEventFilter(self)
        self.fit()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Follow the height of what it lies in."""
        if event.type() is QEvent.Type.Resize:
            self.fit()
        return False
