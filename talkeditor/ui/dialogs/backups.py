"""The backups of a stream: when they were made, what differs from now, and the ways back.

They are read in the background, the newest first; each way back is one step that can be taken back.
"""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from talkeditor.core.edits import Edit
from talkeditor.core.translation import later, tr, trn
from talkeditor.core.wording import counted, line_range
from talkeditor.ui.dialogs.overlay import Footer, Hairline, Overlay, column, tint
from talkeditor.ui.jobs import Work
from talkeditor.ui.session import Session
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.widgets import Button
from talkeditor.workflow import backups
from talkeditor.workflow.backups import Backup, Inside
from talkeditor.workflow.differing import Talk

WIDTH, HEIGHT = 900, 540
_DATA = Qt.ItemDataRole.UserRole
_LOOKING = later("Reading the backups…")
_NONE = later(
    "There is no backup yet. One is made every half hour in which something changed, and at the end."
)


class _Finding(QObject):
    """Brings each backup from the thread that reads them; None is the end."""

    found = Signal(object)


class _Rows(QListWidget):
    """A list in which T is a key of the dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_T:
            event.ignore()
        else:
            super().keyPressEvent(event)


class BackupsDialog(Overlay):
    """`restored` has the step that leads back."""

    restored = Signal(object)

    def __init__(self, window: QWidget, theme: Theme, session: Session, sha256: str) -> None:
        super().__init__(window, theme, tr("Backups"))
        self._session, self._now = session, session.review
        self._inside: Inside | None = None
        self._loading: Work | None = None
        self._ended = threading.Event()
        self.note = QLabel(tr(_LOOKING))
        self.list, self.held = _Rows(), _Rows()
        self.whole = Button(tr("Restore everything"), theme, "Return", primary=True)
        self.talk = Button(tr("Restore this talk"), theme, "T")
        self.cancel = Button(tr("Close"), theme, "Esc")
        self.whole.clicked.connect(self.restore_whole)
        self.talk.clicked.connect(self.restore_talk)
        self.cancel.clicked.connect(lambda: self.finish(False))
        self.list.currentRowChanged.connect(lambda _: self._look_into())
        self.held.currentRowChanged.connect(lambda _: self._tell())
        self.held.itemDoubleClicked.connect(lambda _: self.restore_talk())
        self.closed.connect(lambda _: self._ended.set())
        self._finding = _Finding(self)
        self._finding.found.connect(self._on_found)
        self._build()
        self._tell()
        self._find(sha256)

    def _build(self) -> None:
        theme, inset = self._theme, self._theme.px(20)
        title = QLabel(tr("Backups"))
        title.setFont(theme.font(FontRole.HEADING))
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        tint(self.note, theme.color("text2"))
        self.list.setAccessibleName(tr("Backups, the newest first"))
        self.held.setAccessibleName(tr("What differs from now"))
        for view in (self.list, self.held):
            view.setFrameShape(QFrame.Shape.NoFrame)
            view.setWordWrap(True)
            view.setSpacing(theme.px(3))
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        top = QVBoxLayout()
        top.setContentsMargins(inset, theme.px(14), inset, theme.px(10))
        top.setSpacing(theme.px(2))
        top.addWidget(title)
        top.addWidget(self.note)
        middle = QHBoxLayout()
        middle.setContentsMargins(theme.px(10), theme.px(6), theme.px(10), theme.px(6))
        middle.setSpacing(theme.px(12))
        middle.addWidget(self.list, 2)
        middle.addWidget(self.held, 3)
        foot = Footer(theme)
        foot.row.addStretch(1)
        for button in (self.cancel, self.talk, self.whole):
            foot.row.addWidget(button)
        whole = column(self.body)
        whole.addLayout(top)
        whole.addWidget(Hairline(theme))
        whole.addLayout(middle, 1)
        whole.addWidget(foot)

    def first_focus(self) -> QWidget:
        return self.list

    def wanted_size(self) -> tuple[int, int]:
        return self._theme.px(WIDTH), self._theme.px(HEIGHT)

    # Reading

    def _find(self, sha256: str) -> None:
        now, finding, ended = self._now, self._finding, self._ended

        def find() -> None:
            for backup in backups.of_stream(sha256, now, ended.is_set):
                _tell(finding, backup)
            _tell(finding, None)

        threading.Thread(target=find, name="backups", daemon=True).start()

    def _on_found(self, backup: Backup | None) -> None:
        if backup is None:
            number = self.list.count()
            self.note.setText(
                trn(
                    "{n} backup. Going back to one is a step of its own: Ctrl+Z takes it back.",
                    "{n} backups. Going back to one is a step of its own: Ctrl+Z takes it back.",
                    number,
                )
                if number
                else tr(_NONE)
            )
            return
        steps = f" · {counted(backup.steps, 'step')}" if backup.steps else ""
        when = backup.when[:1].upper() + backup.when[1:]
        item = QListWidgetItem(f"{when}{steps}\n{backup.summary}")
        item.setData(_DATA, backup)
        self.list.addItem(item)
        if self.list.count() == 1:
            self.list.setCurrentRow(0)

    def _look_into(self) -> None:
        """Read the backup that is looked at, and show what is in it."""
        self._inside = None
        self.held.clear()
        self._tell()
        item = self.list.currentItem()
        generation, now = item.data(_DATA).generation, self._now
        loading = self._loading = Work(lambda: backups.look_into(generation, now), self)
        loading.done.connect(lambda result: self._on_loaded(loading, result))
        loading.start()

    def _on_loaded(self, loading: Work, result: object) -> None:
        loading.deleteLater()
        if loading is not self._loading:
            return
        self._loading = None
        if isinstance(result, Exception):
            self.held.addItem(str(result))
            return
        assert isinstance(result, Inside)
        self._inside = result
        for row in result.details or (tr("Nothing differs from now."),):
            item = QListWidgetItem(row)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.held.addItem(item)
        for talk in result.talks:
            item = QListWidgetItem(_named(talk, result.review.segments[talk.first].shown_title))
            item.setData(_DATA, talk)
            self.held.addItem(item)
        self._tell()

    # Restoring

    def _step(self, which: Callable[[Inside], Edit | None]) -> Edit | None:
        return None if self._inside is None or self._session.read_only else which(self._inside)

    def _whole(self) -> Edit | None:
        return self._step(lambda inside: backups.whole(self._now, inside))

    def _talk(self) -> Edit | None:
        item = self.held.item(self.held.currentRow())
        talk = item.data(_DATA) if item is not None else None
        return None if talk is None else self._step(lambda inside: backups.one_talk(self._now, inside, talk))

    def _tell(self) -> None:
        self.whole.setEnabled(self._whole() is not None)
        self.talk.setEnabled(self._talk() is not None)

    def restore_whole(self) -> None:
        """Make everything as it was in the backup that is looked at."""
        self._take(self._whole())

    def restore_talk(self) -> None:
        """Bring back the talk that is looked at."""
        self._take(self._talk())

    def _take(self, edit: Edit | None) -> None:
        if edit is not None:
            self.finish()
            self.restored.emit(edit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.restore_talk if self.held.hasFocus() else self.restore_whole)()
        elif event.key() == Qt.Key.Key_T:
            self.restore_talk()
        else:
            super().keyPressEvent(event)


def _named(talk: Talk, title: str) -> str:
    number, lines = talk.number, line_range(talk.lines)
    if title:
        return tr("Talk {number}, {title} · lines {lines}", number=number, title=title, lines=lines)
    return tr("Talk {number} · lines {lines}", number=number, lines=lines)


def _tell(finding: _Finding, found: Backup | None) -> None:
    """Tell of a backup, unless the dialog is gone by now."""
    if Shiboken.isValid(finding):
        try:
            finding.found.emit(found)
        except RuntimeError:
            return
