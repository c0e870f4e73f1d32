"""What lies over the window while one question is open: a scrim, a frame, Esc, and the focus kept inside.

Not a window of its own: nothing the window manager could place elsewhere, and the same on all desktops.
"""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QMenuBar,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import Shiboken

from talkeditor.ui.theme import Theme
from talkeditor.ui.views import accessible

SCRIM_ALPHA = 0.34
RADIUS = 8
DEAF_MS = 300


class Overlay(QWidget):
    """Base of the popups. Subclasses fill `body` (with a layout) and say where it lies.

    `closed` tells whether it was closed with its purpose done. An overlay that the queue opened
    (`queued`) is deaf to keys for a moment and to keys held down, so that nothing is pressed unread.
    """

    closed = Signal(bool)

    def __init__(self, window: QWidget, theme: Theme, name: str, queued: bool = False) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._queued = queued
        self._age = QElapsedTimer()
        self._before: QWidget | None = None
        self._focused_inside: QWidget | None = None
        self.body = QFrame(self)
        self.body.setObjectName("overlay")
        accessible.set_role(self, QAccessible.Role.Dialog)
        self.body.setAccessibleName(name)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        theme.changed.connect(self.place)

    # What subclasses may say

    def first_focus(self) -> QWidget:
        """The widget that gets the focus when it opens."""
        return self.body

    def wanted_size(self) -> tuple[int, int]:
        """Width and height that the body would like, in pixels; it gets at most the window's."""
        hint = self.body.sizeHint()
        return hint.width(), hint.height()

    def covered(self) -> QRect:
        """The part of the window that it lies over: by default all of it."""
        return self._window.rect()

    def wanted_top(self) -> float:
        """Which part of the free height lies above the body: .5 centres it."""
        return 0.5

    # Opening and closing

    def open(self) -> None:
        """Show it over the window and take the focus."""
        _leave_menus()
        self._before = QApplication.focusWidget()
        self.fit()
        self._age.start()
        self.show()
        self.raise_()
        if self._queued:
            for widget in (self.body, *self.body.findChildren(QWidget)):
                widget.installEventFilter(self)
        self.first_focus().setFocus(Qt.FocusReason.PopupFocusReason)
        _application().focusChanged.connect(self._follow_focus)

    def finish(self, done: bool = True) -> None:
        """Close it and give the focus back; `done`: its purpose was reached."""
        if self.isHidden():
            return
        self._window.removeEventFilter(self)
        _application().focusChanged.disconnect(self._follow_focus)
        self.hide()
        before = self._before
        there = before is not None and Shiboken.isValid(before) and before.isVisible()
        (before if there and before is not None else self._window).setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit(done)
        self.close()

    @property
    def is_deaf(self) -> bool:
        """Whether it was opened by the queue only a moment ago."""
        return self._queued and self._age.isValid() and self._age.elapsed() < DEAF_MS

    # Layout and paint

    def fit(self) -> None:
        """Lie over the part of the window as it is now."""
        self.setGeometry(self.covered())
        self.place()

    def place(self) -> None:
        """Put the body where it belongs in the window as it is now."""
        width, height = self.wanted_size()
        margin = self._theme.px(8)
        width = min(width, self.width() - 2 * margin)
        height = min(height, self.height() - 2 * margin)
        left = (self.width() - width) // 2
        top = max(margin, round((self.height() - height) * self.wanted_top()))
        geometry = QRect(left, top, width, height)
        if geometry != self.body.geometry():
            # The frame is painted here, around the body; all that lies below is painted with it.
            self.update(self.body.geometry().united(geometry).adjusted(-2, -2, 2, 2))
            self.body.setGeometry(geometry)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scrim = QColor(0, 0, 0)
        scrim.setAlphaF(SCRIM_ALPHA)
        painter.fillRect(self.rect(), scrim)
        painter.setPen(self._theme.color("border"))
        painter.setBrush(self._theme.color("raised"))
        radius = self._theme.px(RADIUS)
        painter.drawRoundedRect(self.body.geometry().adjusted(-1, -1, 0, 0), radius, radius)

    # Keys and focus

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.fit()
        elif event.type() == QEvent.Type.Hide and isinstance(watched, QMenu):
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._take_back)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self.is_deaf or event.isAutoRepeat()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            # The window's commands rest while a question is open: the key stays with the focused control.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.finish(False)
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Walk the controls inside and begin again at the other end."""
        inside = self._stops()
        if inside:
            at = next((i for i, widget in enumerate(inside) if widget.hasFocus()), -1)
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            inside[(at + (1 if forward else -1)) % len(inside)].setFocus(reason)
        return True

    def _stops(self) -> list[QWidget]:
        """The focus stops inside, in their order: that of the tree, which is the one that they were put in.

        Not along `nextInFocusChain`: PySide makes what that gives a child of what it is asked of, so the
        window would be the child of a button here, and its menus would be taken for dead with the button.
        """
        return [
            widget
            for widget in self.findChildren(QWidget)
            if widget.isVisibleTo(self)
            and widget.isEnabled()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            # The field inside a number's field hands the focus back: the walk would never leave it.
            # Not told by `focusProxy`, which makes what it gives a child of what it is asked of, too.
            and not isinstance(widget.parentWidget(), QAbstractSpinBox)
        ]

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Remember where inside the focus was, and see to it soon when it has gone elsewhere."""
        if now is not None and self.isAncestorOf(now):
            self._focused_inside = now
        else:
            QTimer.singleShot(0, self, self._take_back)

    def _take_back(self) -> None:
        """Take the focus back from what lies below: a menu bar gives it away late, when its menu has gone."""
        now, popup = QApplication.focusWidget(), QApplication.activePopupWidget()
        if isinstance(popup, QMenu):
            # The bar keeps the focus when its menu has gone, and nothing would tell of that.
            popup.installEventFilter(self)
        if popup is None and isinstance(QApplication.activeWindow(), QMenu):
            # A platform can leave a menu active that has gone; then nothing would hear keys.
            self._window.activateWindow()
        elsewhere = popup is not None or not self._window.isActiveWindow()
        if self.isHidden() or elsewhere or (now is not None and self._lies_in_overlay(now)):
            return
        if _open_overlays(self._window)[-1] is not self:
            return
        last = self._focused_inside
        there = last is not None and Shiboken.isValid(last) and last.isVisible() and last.isEnabled()
        (last if there and last is not None else self.first_focus()).setFocus(Qt.FocusReason.PopupFocusReason)

    def _lies_in_overlay(self, widget: QWidget) -> bool:
        overlays = _open_overlays(self._window)
        return widget.isVisible() and any(each is widget or each.isAncestorOf(widget) for each in overlays)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the body closes it, as Esc does."""
        if not self.body.geometry().contains(event.position().toPoint()):
            self.finish(False)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


def _leave_menus() -> None:
    """Close the menus that are up: the question comes in their place, and the focus goes back to below it."""
    while isinstance(popup := QApplication.activePopupWidget(), QMenu):
        popup.close()
    bar = QApplication.focusWidget()
    if isinstance(bar, QMenuBar):
        # Only by Esc does a menu bar give the focus to where it has it from.
        escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(bar, escape)


def _open_overlays(window: QWidget) -> list[Overlay]:
    """The overlays that are open in `window`, the topmost one last."""
    return [each for each in window.children() if isinstance(each, Overlay) and not each.isHidden()]


class Hairline(QWidget):
    """A line across, one pixel high."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(1)

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("hairline"))


class Footer(QWidget):
    """The foot of a popup, in the window's colour: what to know at the left, the buttons at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.row = QHBoxLayout(self)
        self.row.setSpacing(theme.px(8))
        inset = theme.px(16)
        self.row.setContentsMargins(inset, theme.px(10), inset, theme.px(10))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("window"))
        radius = self._theme.px(RADIUS)
        painter.setClipRect(self.rect())
        painter.drawRoundedRect(self.rect().adjusted(0, -2 * radius, 0, 0), radius, radius)
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("hairline"))


def tint(label: QWidget, color: QColor) -> None:
    """Let a label's text have a colour."""
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, color)
    label.setPalette(palette)


def column(widget: QWidget, spacing: int = 0) -> QVBoxLayout:
    """A column layout without margins for `widget`."""
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    return layout
