"""The settings: few, each with a sentence; what is chosen holds at once."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from talkeditor import settings as files
from talkeditor.core.translation import later, tr
from talkeditor.settings import Settings
from talkeditor.ui.dialogs.overlay import Footer, Hairline, Overlay, column, tint
from talkeditor.ui.languages import LANGUAGES
from talkeditor.ui.theme import ZOOM_RANGE, FontRole, Theme
from talkeditor.ui.views.widgets import Button

WIDTH = 640
_SCHEMES = (
    ("system", later("As the system")),
    ("light", later("Light")),
    ("dark", later("Dark")),
    ("contrast", later("High contrast")),
)
_FILES = later("Settings (*.json)")


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
        super().__init__(window, theme, tr("Settings"))
        self._settings = settings
        self.scheme = QComboBox()
        for name, words in _SCHEMES:
            self.scheme.addItem(tr(words), name)
        self.language = QComboBox()
        self.language.addItem(tr("As the system"), "system")
        for code, own_name in LANGUAGES.items():
            self.language.addItem(own_name, code)
        self.zoom = QSpinBox()
        self.zoom.setRange(*(round(100 * zoom) for zoom in ZOOM_RANGE))
        self.zoom.setSingleStep(10)
        self.zoom.setSuffix(" %")
        self.zoom.setMinimumWidth(theme.px(90))
        self.single = QCheckBox(tr("Letters are commands in review"))
        self.reels = QCheckBox(tr("Remember decided reels"))
        self.first = QCheckBox(tr("Show the bar for newcomers"))
        self.keys = Button(tr("Change keys…"), theme)
        self.give = Button(tr("Export settings…"), theme)
        self.take = Button(tr("Import settings…"), theme)
        self.done = Button(tr("Close"), theme, "Esc", primary=True)
        self.said = QLabel(tr("All settings lie in {path}", path=files.place()))
        self._rows, self._area = QGridLayout(), QScrollArea()
        self._build()
        self._fill()
        self._join()

    def _build(self) -> None:
        theme, inset = self._theme, self._theme.px(16)
        title = QLabel(tr("Settings"))
        title.setFont(theme.font(FontRole.HEADING))
        title.setContentsMargins(inset, theme.px(12), inset, theme.px(10))
        self._rows.setContentsMargins(inset, theme.px(14), inset, theme.px(14))
        self._rows.setHorizontalSpacing(theme.px(16))
        self._rows.setVerticalSpacing(theme.px(4))
        self._rows.setColumnStretch(1, 1)
        self._row(
            tr("&Colours"),
            self.scheme,
            tr("“As the system” follows the desktop, also while the window is open."),
        )
        self._row(
            tr("&Text size"),
            self.zoom,
            tr("Of the captions and the cleaned text. The rest follows the system."),
        )
        self._row(
            tr("&Language"),
            self.language,
            tr("Of menus, dialogs and sentences. Another one holds at the next start."),
        )
        self._row(tr("&Keys"), self.keys, tr("Every command can have other keys; a clash is said at once."))
        self._row(
            "",
            self.single,
            tr("Off, only Ctrl, Alt and function keys, menus and the search of commands act."),
        )
        self._row("", self.reels, tr("A reel that was decided once is known by name in the next stream."))
        self._row(
            "",
            self.first,
            tr("Four keys below the captions until three decisions are made; in the sample, a tour."),
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
        whole.addWidget(self._scrolled(), 1)
        whole.addWidget(self.said)
        whole.addWidget(foot)

    def _scrolled(self) -> QWidget:
        """The rows, which scroll where a small window or long words leave too little room."""
        inside = QWidget()
        inside.setLayout(self._rows)
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        return self._area

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
        self.language.setCurrentIndex(max(0, self.language.findData(self._settings.language)))
        self.single.setChecked(self._settings.single_keys)
        self.reels.setChecked(self._settings.reel_library)
        self.first.setChecked(self._settings.first_time)

    def _join(self) -> None:
        self.scheme.currentIndexChanged.connect(lambda _: self.scheme_chosen.emit(self.scheme.currentData()))
        self.zoom.valueChanged.connect(lambda percent: self.zoom_chosen.emit(percent / 100))
        self.language.currentIndexChanged.connect(lambda _: self._choose_language())
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

    def _choose_language(self) -> None:
        self._settings.language = self.language.currentData()

    def first_focus(self) -> QWidget:
        return self.scheme

    def wanted_size(self) -> tuple[int, int]:
        width = self._theme.px(WIDTH)
        around = self.body.layout()
        extra = 0 if around is None else around.sizeHint().height() - self._area.sizeHint().height()
        return width, self._rows.heightForWidth(width) + extra

    def _change_keys(self) -> None:
        self.finish()
        self.keys_wanted.emit()

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Export settings"), "talkeditor-settings.json", tr(_FILES)
        )
        if name:
            self.give_out(name)

    def _ask_which(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Import settings"), "", tr(_FILES))
        if name:
            self.take_in(name)

    def give_out(self, name: str) -> None:
        """Write what may be handed to another machine into a file."""
        self.said.setText(files.given_out(self._settings, Path(name)) or tr("Written to {name}.", name=name))

    def take_in(self, name: str) -> None:
        """Take the settings of a file over; they hold at once."""
        fault = files.taken_in(self._settings, Path(name))
        if not fault:
            self._fill()
            self.taken.emit()
        taken = tr("Taken over from {name}. Keys, colours and choices hold at once.", name=name)
        self.said.setText(fault or taken)
