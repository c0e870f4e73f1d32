"""The settings: few, each with a sentence; what is chosen holds at once."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from talkeditor import settings as files
from talkeditor.settings import Settings
from talkeditor.ui.dialogs.overlay import Footer, Hairline, Overlay, column, tint
from talkeditor.ui.theme import ZOOM_RANGE, FontRole, Theme
from talkeditor.ui.views.widgets import Button

WIDTH = 640
_SCHEMES = (
    ("system", "As the system"),
    ("light", "Light"),
    ("dark", "Dark"),
    ("contrast", "High contrast"),
)
_FILES = "Settings (*.json)"


class SettingsDialog(Overlay):
    """`scheme_chosen`, `zoom_chosen`, `keys_wanted` and `taken` tell the window what it is to do;
    `newcomers_chosen` that it is set now whether newcomers are led.
    """

    scheme_chosen = Signal(str)
    zoom_chosen = Signal(float)
    single_keys_chosen = Signal(bool)
    newcomers_chosen = Signal()
    keys_wanted = Signal()
    taken = Signal()

    def __init__(self, window: QWidget, theme: Theme, settings: Settings) -> None:
        super().__init__(window, theme, "Settings")
        self._settings = settings
        self.scheme = QComboBox()
        for name, words in _SCHEMES:
            self.scheme.addItem(words, name)
        self.zoom = QSpinBox()
        self.zoom.setRange(*(round(100 * zoom) for zoom in ZOOM_RANGE))
        self.zoom.setSingleStep(10)
        self.zoom.setSuffix(" %")
        self.zoom.setMinimumWidth(theme.px(90))
        self.single = QCheckBox("Letters are commands in review")
        self.reels = QCheckBox("Remember decided reels")
        self.first = QCheckBox("Show the bar for newcomers")
        self.keys = Button("Change keys…", theme)
        self.give = Button("Export settings…", theme)
        self.take = Button("Import settings…", theme)
        self.done = Button("Close", theme, "Esc", primary=True)
        self.said = QLabel(f"All settings lie in {files.place()}")
        self._rows = QGridLayout()
        self._build()
        self._fill()
        self._join()

    def _build(self) -> None:
        theme, inset = self._theme, self._theme.px(16)
        title = QLabel("Settings")
        title.setFont(theme.font(FontRole.HEADING))
        title.setContentsMargins(inset, theme.px(12), inset, theme.px(10))
        self._rows.setContentsMargins(inset, theme.px(14), inset, theme.px(14))
        self._rows.setHorizontalSpacing(theme.px(16))
        self._rows.setVerticalSpacing(theme.px(4))
        self._rows.setColumnStretch(1, 1)
        self._row(
            "&Colours", self.scheme, "“As the system” follows the desktop, also while the window is open."
        )
        self._row(
            "&Text size", self.zoom, "Of the captions and the cleaned text. The rest follows the system."
        )
        self._row("&Keys", self.keys, "Every command can have other keys; a clash is said at once.")
        self._row(
            "", self.single, "Off, only Ctrl, Alt and function keys, menus and the search of commands act."
        )
        self._row("", self.reels, "A reel that was decided once is known by name in the next stream.")
        self._row(
            "",
            self.first,
            "Four keys below the captions until three decisions are made; in the sample, a tour.",
        )
        self.said.setFont(theme.font(FontRole.SMALL))
        self.said.setWordWrap(True)
        self.said.setContentsMargins(inset, 0, inset, theme.px(10))
        tint(self.said, theme.color("text2"))
        foot = Footer(theme)
        foot.row.addWidget(self.take)
        foot.row.addWidget(self.give)
        foot.row.addStretch(1)
        foot.row.addWidget(self.done)
        whole = column(self.body)
        whole.addWidget(title)
        whole.addWidget(Hairline(theme))
        whole.addLayout(self._rows, 1)
        whole.addWidget(self.said)
        whole.addWidget(foot)

    def _row(self, name: str, control: QWidget, why: str) -> None:
        row = self._rows.rowCount()
        label, note = QLabel(name), QLabel(why)
        label.setBuddy(control)
        label.setMinimumWidth(self._theme.px(72))
        note.setFont(self._theme.font(FontRole.SMALL))
        note.setWordWrap(True)
        note.setContentsMargins(0, 0, 0, self._theme.px(8))
        tint(note, self._theme.color("text2"))
        if name:
            label.setAccessibleName(name.replace("&", ""))
            # Who speaks to the computer says the words that stand on a button.
            if not isinstance(control, QAbstractButton):
                control.setAccessibleName(name.replace("&", ""))
        control.setAccessibleDescription(why)
        beside = QHBoxLayout()
        beside.addWidget(control)
        beside.addStretch(1)
        self._rows.addWidget(label, row, 0)
        self._rows.addLayout(beside, row, 1)
        self._rows.addWidget(note, row + 1, 1)

    def _fill(self) -> None:
        self.scheme.setCurrentIndex(self.scheme.findData(self._settings.scheme))
        self.zoom.setValue(round(100 * self._settings.zoom))
        self.single.setChecked(self._settings.single_keys)
        self.reels.setChecked(self._settings.reel_library)
        self.first.setChecked(self._settings.first_time)

    def _join(self) -> None:
        self.scheme.currentIndexChanged.connect(lambda _: self.scheme_chosen.emit(self.scheme.currentData()))
        self.zoom.valueChanged.connect(lambda percent: self.zoom_chosen.emit(percent / 100))
        self.single.toggled.connect(self.single_keys_chosen)
        self.reels.toggled.connect(self._setter("reel_library"))
        for name in ("first_time", "tour"):
            self.first.toggled.connect(self._setter(name))
        self.first.toggled.connect(lambda _: self.newcomers_chosen.emit())
        self.keys.clicked.connect(self._change_keys)
        self.give.clicked.connect(self._ask_where)
        self.take.clicked.connect(self._ask_which)
        self.done.clicked.connect(lambda: self.finish())

    def _setter(self, name: str) -> Callable[[bool], None]:
        return lambda on: setattr(self._settings, name, on)

    def first_focus(self) -> QWidget:
        return self.scheme

    def wanted_size(self) -> tuple[int, int]:
        width = self._theme.px(WIDTH)
        layout = self.body.layout()
        height = layout.heightForWidth(width) if layout is not None else 0
        return width, max(height, self.body.sizeHint().height())

    def _change_keys(self) -> None:
        self.finish()
        self.keys_wanted.emit()

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, "Export settings", "talkeditor-settings.json", _FILES)
        if name:
            self.give_out(name)

    def _ask_which(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Import settings", "", _FILES)
        if name:
            self.take_in(name)

    def give_out(self, name: str) -> None:
        """Write what may be handed to another machine into a file."""
        self.said.setText(files.given_out(self._settings, Path(name)) or f"Written to {name}.")

    def take_in(self, name: str) -> None:
        """Take the settings of a file over; they hold at once."""
        fault = files.taken_in(self._settings, Path(name))
        if not fault:
            self._fill()
            self.taken.emit()
        self.said.setText(fault or f"Taken over from {name}. Keys, colours and choices hold at once.")
