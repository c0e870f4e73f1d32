"""The pane of the preview: what is shown, by which steps, and the cleaned text below. Decides nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from talkeditor.core.steps import CHANGING, LABELS, PARAGRAPHS, REMOVING, Step
from talkeditor.core.translation import tr
from talkeditor.ui.commands.base import Command
from talkeditor.ui.keymap import caps_of
from talkeditor.ui.marks import key_words
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.preview import PreviewText
from talkeditor.ui.views.widgets import Button, FocusLine

_GROUPS = (REMOVING, CHANGING, PARAGRAPHS, (Step.TURNS,))


class PreviewPane(QWidget):
    """`source_wanted` asks for Markdown source or the text as it is read; `steps_chosen` carries the steps
    that are wanted from now on; `closed` asks to take the pane away.
    """

    source_wanted = Signal()
    steps_chosen = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._steps: frozenset[Step] = frozenset()
        self.setAccessibleName(tr("Preview"))
        self.title = _Title(theme)
        self.source = Button(tr("Markdown"), theme)
        self.source.setCheckable(True)
        self.steps = Button(tr("Steps"), theme)
        self.close_button = Button(tr("Close"), theme)
        self.text = PreviewText(theme)
        self.setFocusProxy(self.text)
        self._build()
        self.source.clicked.connect(self._on_source)
        self.steps.clicked.connect(self.choose_steps)
        self.close_button.clicked.connect(self.closed)
        FocusLine(self, theme)

    def _build(self) -> None:
        theme = self._theme
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(16), theme.px(6), theme.px(12), theme.px(6))
        head.setSpacing(theme.px(8))
        head.addWidget(self.title, 1)
        for button in (self.source, self.steps, self.close_button):
            head.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 2, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.text, 1)

    def set_commands(self, commands: Sequence[Command]) -> None:
        """Take the commands with the keys that hold now."""
        by_id = {command.id: command for command in commands}
        keys = key_words(caps_of(by_id, "preview_source"))
        source = tr("Markdown source")
        self.source.setToolTip(f"{source} ({keys})" if keys else source)
        self.close_button.set_keys(caps_of(by_id, "preview"))

    def show_words(self, title: str, note: str) -> None:
        """Say what is shown, and what cleaning did."""
        self.title.show_words(title, note)

    def show_state(self, source: bool, steps: frozenset[Step]) -> None:
        """Show whether Markdown source is shown, and which steps are done."""
        self.source.setChecked(source)
        self._steps = steps

    def _on_source(self) -> None:
        # What is shown follows from who hears it, not from the press alone.
        self.source.setChecked(not self.source.isChecked())
        self.source_wanted.emit()

    def choose_steps(self) -> None:
        """Open the list of steps, below its button."""
        menu = self.steps_menu()
        menu.popup(self.steps.mapToGlobal(self.steps.rect().bottomLeft()))

    def steps_menu(self) -> QMenu:
        """The steps of cleaning, each with a tick where it is done."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for group in _GROUPS:
            for step in group:
                action = menu.addAction(tr(LABELS[step]).replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(step in self._steps)
                action.toggled.connect(lambda on, step=step: self._choose(step, on))
            menu.addSeparator()
        return menu

    def _choose(self, step: Step, on: bool) -> None:
        self._steps = self._steps | {step} if on else self._steps - {step}
        self.steps_chosen.emit(self._steps)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(560), self._theme.px(600))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(280), self._theme.px(160))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        line = self._theme.color("hairline")
        painter.fillRect(0, 0, 1, self.height(), line)
        painter.fillRect(0, self.text.y() - 1, self.width(), 1, line)


class _Title(QWidget):
    """What is shown, and below it small what cleaning did; cut off where there is no room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._title, self._note = theme, "", ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_words(self, title: str, note: str) -> None:
        self._title, self._note = title, note
        self.setAccessibleName(f"{title}. {note}")
        self.setToolTip(note)
        self.update()

    @property
    def words(self) -> tuple[str, str]:
        """Title and note."""
        return self._title, self._note

    def sizeHint(self) -> QSize:
        theme = self._theme
        return QSize(
            theme.px(120), theme.row_height(FontRole.SMALL_STRONG) + theme.row_height(FontRole.SMALL)
        )

    def paintEvent(self, _: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        top = 0.0
        rows = ((self._title, FontRole.SMALL_STRONG, "text"), (self._note, FontRole.SMALL, "text2"))
        for text, role, token in rows:
            height = theme.row_height(role)
            cut = theme.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, self.width())
            painter.setFont(theme.font(role))
            painter.setPen(theme.color(token))
            painter.drawText(QRectF(0, top, self.width(), height), Qt.AlignmentFlag.AlignVCenter, cut)
            top += height
