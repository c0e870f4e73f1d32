"""All steps by name, newest last, with the way back to each."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QWidget

from talkeditor.core.history import Author, Step
from talkeditor.core.translation import tr, trn
from talkeditor.ui.dialogs.overlay import Footer, Hairline, Overlay, column, tint
from talkeditor.ui.session import Session
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views import phrases
from talkeditor.ui.views.widgets import Button

WIDTH, HEIGHT = 620, 520

Index = QModelIndex | QPersistentModelIndex


class _Steps(QAbstractListModel):
    """The first row is the stream as it was opened; undone steps are grey."""

    def __init__(self, steps: tuple[Step, ...], position: int, theme: Theme) -> None:
        super().__init__()
        self._steps, self._position, self._theme = steps, position, theme

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._steps) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(index.row())
        if role == Qt.ItemDataRole.ForegroundRole and index.row() > self._position:
            return self._theme.color("text3")
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, self._theme.row_height(FontRole.BODY) + self._theme.px(6))
        if role == Qt.ItemDataRole.FontRole and index.row() == self._position:
            return self._theme.font(FontRole.STRONG)
        return None

    def words(self, row: int) -> str:
        """A step in words: its time, its name, who took it, whether it was undone."""
        if row == 0:
            return tr("The stream as it was opened")
        step = self._steps[row - 1]
        said = step.edit.label
        if step.author is Author.PROGRAM:
            said = tr("{step} (the program)", step=said)
        if row > self._position:
            said = tr("{step}, undone", step=said)
        return f"{phrases.clock(step.time_ms)}  {said}"


class StepsDialog(Overlay):
    """`back_to` has the number of steps that shall hold."""

    back_to = Signal(int)

    def __init__(self, window: QWidget, theme: Theme, session: Session) -> None:
        super().__init__(window, theme, tr("All steps"))
        history = session.history
        self._position = history.position
        self.model = _Steps(history.steps, history.position, theme)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(tr("All steps"))
        self.list.setCurrentIndex(self.model.index(self._position))
        self.list.doubleClicked.connect(lambda _: self._go())
        self.go = Button(tr("Go back to here"), theme, "Return", primary=True)
        self.go.clicked.connect(self._go)
        self.cancel = Button(tr("Close"), theme, "Esc")
        self.cancel.clicked.connect(lambda: self.finish(False))
        self._read_only = session.read_only
        selection = self.list.selectionModel()
        selection.currentChanged.connect(lambda *_: self._tell())
        self._build(
            trn(
                "{n} step. Nothing is lost by going back.",
                "{n} steps. Nothing is lost by going back.",
                len(history.steps),
            )
        )
        self._tell()

    def _build(self, note: str) -> None:
        theme = self._theme
        inset = theme.px(16)
        title, below = QLabel(tr("All steps")), QLabel(note)
        title.setFont(theme.font(FontRole.HEADING))
        below.setFont(theme.font(FontRole.SMALL))
        top = QHBoxLayout()
        top.setContentsMargins(inset, theme.px(12), inset, theme.px(10))
        top.setSpacing(theme.px(12))
        top.addWidget(title)
        top.addWidget(below, 1)
        tint(below, theme.color("text2"))
        foot = Footer(theme)
        foot.row.addStretch(1)
        foot.row.addWidget(self.cancel)
        foot.row.addWidget(self.go)
        whole = column(self.body)
        whole.addLayout(top)
        whole.addWidget(Hairline(theme))
        inside = QHBoxLayout()
        inside.setContentsMargins(theme.px(10), theme.px(6), theme.px(4), theme.px(6))
        inside.addWidget(self.list)
        whole.addLayout(inside, 1)
        whole.addWidget(foot)

    def first_focus(self) -> QWidget:
        return self.list

    def wanted_size(self) -> tuple[int, int]:
        return self._theme.px(WIDTH), self._theme.px(HEIGHT)

    def _tell(self) -> None:
        row = self.list.currentIndex().row()
        self.go.set_words(tr("Bring these steps again") if row > self._position else tr("Go back to here"))
        self.go.setEnabled(row != self._position and not self._read_only)

    def _go(self) -> None:
        row = self.list.currentIndex().row()
        if self.go.isEnabled() and row >= 0:
            self.finish()
            self.back_to.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        else:
            super().keyPressEvent(event)
