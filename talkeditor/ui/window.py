"""Arranges the panes of the window. Has no verbs: what is done lies in the commands."""

from collections.abc import Sequence
from enum import IntEnum
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from talkeditor.ui.announcing import Announcer
from talkeditor.ui.commands import COMMANDS, Command
from talkeditor.ui.session import Session
from talkeditor.ui.theme import Theme
from talkeditor.ui.views.banner import Banner
from talkeditor.ui.views.details import Details
from talkeditor.ui.views.firsttime import FirstTimeBar
from talkeditor.ui.views.header import Header
from talkeditor.ui.views.outline import Outline
from talkeditor.ui.views.overview import Overview
from talkeditor.ui.views.rail import Rail, SearchButton
from talkeditor.ui.views.statusline import StatusLine
from talkeditor.ui.views.transcript import TranscriptView
from talkeditor.ui.views.widgets import FocusLine

if TYPE_CHECKING:
    from talkeditor.ui.views.notice_page import NoticePage
    from talkeditor.ui.views.welcome import Welcome

NARROW_BELOW = 1200
NO_OUTLINE_BELOW = 900
OUTLINE_WIDTH = 288
NARROW_OUTLINE_WIDTH = 204
DETAILS_WIDTH = 400
SHEET_WIDTH = 360


class Page(IntEnum):
    """What fills the window."""

    WELCOME = 0
    NOTICE = 1
    REVIEW = 2


class Window(QMainWindow):
    """The one window.

    `escaped` tells of Esc that no control used, `dropped` of files dropped on it, `chosen` of a stream
    and `triggered` of a command chosen on the page of welcome, `answered` of a notice's choice; `empty`
    that it is to be shown with no page chosen.
    """

    escaped = Signal()
    dropped = Signal(object)
    chosen = Signal(str)
    triggered = Signal(str)
    answered = Signal(str)
    empty = Signal()
    closing = Signal()
    resized = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAcceptDrops(True)
        self.setWindowTitle("Talkeditor")
        self.setMinimumSize(720, 420)
        self.banner = Banner(theme)
        self.overview = Overview(session, theme)
        self.outline = Outline(session, theme)
        self.header = Header(session, theme, COMMANDS)
        self.transcript = TranscriptView(session, theme)
        self.first_time = FirstTimeBar(theme, COMMANDS)
        self.details = Details(session, theme, COMMANDS)
        self.rail = Rail(theme)
        self.status = StatusLine(session, theme, COMMANDS)
        self.search = SearchButton(theme)
        self.pages = QStackedWidget()
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.sheet = QWidget()
        self.preview: QWidget | None = None
        self.search_panel: QWidget | None = None
        self.commands: Sequence[Command] = COMMANDS
        self.announcer = Announcer(session, self)
        self._narrow = False
        self._page: Page | None = None
        self._build()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    @property
    def narrow(self) -> bool:
        """Whether the details are folded into the rail."""
        return self._narrow

    @property
    def folded(self) -> bool:
        """Whether the details have no pane of their own: the window is small, or the preview is there."""
        return self._narrow or self.has_preview

    @property
    def has_preview(self) -> bool:
        """Whether the preview is beside the transcript."""
        return self.preview is not None and not self.preview.isHidden()

    @property
    def page(self) -> Page:
        """What fills the window now."""
        return Page.WELCOME if self._page is None else self._page

    def set_commands(self, commands: Sequence[Command]) -> None:
        """Let everything that shows keys show those of these commands."""
        self.commands = commands
        for part in (
            self.header, self.details, self.status, self.rail, self.search, self.first_time, self.transcript,
        ):  # fmt: skip
            part.set_commands(commands)
        for name in ("welcome", "notice"):
            if name in self.__dict__:
                getattr(self, name).set_commands(commands)

    def show_page(self, page: Page) -> None:
        """Fill the window with a page."""
        self._page = page
        if page is Page.WELCOME:
            self.pages.setCurrentWidget(self.welcome)
        elif page is Page.NOTICE:
            self.pages.setCurrentWidget(self.notice)
        else:
            self.pages.setCurrentWidget(self._desk)
        self.rail.setVisible(self._narrow)
        self._see_to_focus()

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        # A menu bar gives the focus back to where it was, also where another page has come meanwhile.
        if now is not None and not now.isVisible():
            QTimer.singleShot(0, self, self._see_to_focus)

    def _see_to_focus(self) -> None:
        """Take the focus from a page that is hidden to the one that is shown: nobody sees where keys go."""
        focused = QApplication.focusWidget()
        hidden = focused is not None and not focused.isVisible() and self.isAncestorOf(focused)
        if not hidden or not self.isVisible():
            return
        if self._page is Page.WELCOME:
            self.welcome.take_focus()
        elif self._page is Page.NOTICE:
            self.notice.take_focus()
        else:
            self.transcript.setFocus(Qt.FocusReason.OtherFocusReason)

    # Opening a stream needs neither of these two: they are made when they are first wanted.

    @cached_property
    def welcome(self) -> "Welcome":
        """What there is to open."""
        from talkeditor.ui.views.welcome import Welcome

        page = Welcome(self._theme, self.commands)
        page.triggered.connect(self.triggered)
        page.chosen.connect(self.chosen)
        self.pages.addWidget(page)
        return page

    @cached_property
    def notice(self) -> "NoticePage":
        """What went wrong, or is to be known before one goes on."""
        from talkeditor.ui.views.notice_page import NoticePage

        page = NoticePage(self._theme)
        page.set_commands(self.commands)
        page.triggered.connect(self.answered)
        self.pages.addWidget(page)
        return page

    # Building

    def _build(self) -> None:
        self.menuBar().setCornerWidget(self.search)
        middle = self.middle = _stacked((self.header, self.transcript, self.first_time), grow=1)
        self.panes.addWidget(self.outline)
        self.panes.addWidget(middle)
        self.panes.addWidget(self.details)
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        for index, grows in enumerate((0, 1, 0)):
            self.panes.setStretchFactor(index, grows)
        self.panes.setSizes([OUTLINE_WIDTH, 10_000, DETAILS_WIDTH])
        row = self._row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.panes, 1)
        beside.addWidget(self.rail)
        desk = self._desk = _stacked((self.banner, self.overview, row), grow=2)
        self.pages.addWidget(desk)
        self.setCentralWidget(_stacked((self.pages, self.status), grow=0))
        self.sheet.setParent(desk)
        self.sheet.setAutoFillBackground(True)
        sheet = QVBoxLayout(self.sheet)
        sheet.setContentsMargins(1, 0, 0, 0)
        self.sheet.hide()
        self.banner.hide()
        self.first_time.hide()
        self.rail.hide()
        for pane in (middle, self.details):
            FocusLine(pane, self._theme)
        self.setTabOrder(self.overview, self.outline)
        self.setTabOrder(self.outline, self.transcript)
        self.setTabOrder(self.transcript, self.details)

    def add_search(self, panel: QWidget) -> None:
        """Put what searches between the transcript and the bar for newcomers."""
        layout = self.middle.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.indexOf(self.transcript) + 1, panel)
        self.search_panel = panel

    # The preview

    def show_preview(self, pane: QWidget) -> None:
        """Put the preview beside the transcript, each as wide as the other."""
        self.preview = pane
        if self.panes.indexOf(pane) < 0:
            self.panes.insertWidget(self.panes.indexOf(self.middle) + 1, pane)
            self.panes.setStretchFactor(self.panes.indexOf(pane), 1)
            self.setTabOrder(self.transcript, pane)
        pane.show()
        self._lay_out()

    def hide_preview(self) -> None:
        """Take the preview away: the details have their pane again."""
        if self.preview is not None:
            self.preview.hide()
            self._lay_out()

    # The small window

    def open_sheet(self) -> None:
        """Lay the details over the transcript, where they have no pane of their own."""
        if self.folded:
            self.sheet.show()
            self._place_sheet()
            self.sheet.raise_()

    def close_sheet(self) -> bool:
        """Take the details away again; False where they did not lie over the transcript."""
        was_open = self.folded and self.sheet.isVisible()
        if was_open:
            self.sheet.hide()
        return was_open

    def _fold(self, narrow: bool) -> None:
        self._narrow = narrow
        self.rail.setVisible(narrow)
        self.header.set_narrow(narrow)
        self.outline.set_narrow(narrow)
        self.overview.set_narrow(narrow)
        self._lay_out()

    def _lay_out(self) -> None:
        """Give the details their place and each pane its width."""
        self.sheet.hide()
        layout = self.sheet.layout()
        assert layout is not None
        if self.folded:
            layout.addWidget(self.details)
        else:
            self.panes.addWidget(self.details)
            self.panes.setStretchFactor(self.panes.indexOf(self.details), 0)
        self._show_outline()
        outline = self._theme.px(NARROW_OUTLINE_WIDTH if self._narrow else OUTLINE_WIDTH)
        beside = [] if self.preview is None else [10_000 if self.has_preview else 0]
        details = [] if self.folded else [self._theme.px(DETAILS_WIDTH)]
        self.panes.setSizes([outline, 10_000, *beside, *details])

    def _show_outline(self) -> None:
        """A small window has no room for the outline beside the preview, a very small one for none at all."""
        room = self.width() >= self._theme.px(NO_OUTLINE_BELOW) and not self.has_preview
        self.outline.setVisible(not self._narrow or room)

    def _place_sheet(self) -> None:
        row = self._row
        rail = self.rail.width() if self._narrow else 0
        width = min(self._theme.px(SHEET_WIDTH), row.width() - rail)
        corner = row.mapToParent(QPoint(row.width() - rail - width, 0))
        self.sheet.setGeometry(corner.x(), corner.y(), width, row.height())

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(NARROW_BELOW)
        if narrow is not self._narrow:
            self._fold(narrow)
        if narrow:
            self._show_outline()
        self._place_sheet()
        self.resized.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._page is None:
            self.empty.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.dropped.emit(tuple(files))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(1440, 900)


def _stacked(widgets: Sequence[QWidget], grow: int) -> QWidget:
    """Widgets below one another; the one with the index `grow` takes the free height."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for index, widget in enumerate(widgets):
        column.addWidget(widget, 1 if index == grow else 0)
    return whole
