"""Small painted widgets that several views share: rows of keys, buttons with their key, section headers."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSizePolicy, QWidget
from shiboken6 import Shiboken

from talkeditor.ui.marks import (
    key_parts,
    key_words,
    keycap_height,
    keycaps_width,
    paint_icon,
    paint_keycaps,
)
from talkeditor.ui.style import CONTROL_RADIUS
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views import accessible

Keys = str | Sequence[str]


def caps(keys: Keys) -> tuple[str, ...]:
    """The caps of a key sequence in portable text ("Alt+Up"), or those given one by one."""
    return key_parts(keys) if isinstance(keys, str) else tuple(keys)


class CutLabel(QLabel):
    """A line that is cut where it does not fit: it takes no room from others, and the tip has all of it."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: FontRole = FontRole.SMALL,
        token: str = "text2",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__()
        self._theme, self._token, self._mode = theme, token, mode
        self.setFont(theme.font(role))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show another line."""
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.color(self._token))
        shown = self.fontMetrics().elidedText(self.text(), self._mode, self.width())
        painter.drawText(self.rect(), int(self.alignment()), shown)


class _Painted(QWidget):
    """A fixed-size widget that paints itself and lays out again when the theme changes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyled)

    def _restyled(self) -> None:
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class KeyRow(_Painted):
    """Keys and what they do, side by side: the hints of status line and first-run bar."""

    def __init__(
        self, hints: Sequence[tuple[Keys, str]], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._hints: tuple[tuple[tuple[str, ...], str], ...] = ()
        self.set_hints(hints)

    def set_hints(self, hints: Sequence[tuple[Keys, str]]) -> None:
        """Show other keys; each hint is a key sequence and its words."""
        shown = tuple((caps(keys), words) for keys, words in hints)
        if shown != self._hints:
            self._hints = shown
            self.setAccessibleName(", ".join(f"{key_words(keys)} {words}" for keys, words in shown))
            self._restyled()

    def sizeHint(self) -> QSize:
        width = sum(self._width(keys, words) for keys, words in self._hints)
        width += self._theme.px(16) * max(0, len(self._hints) - 1)
        # A pixel more: a width that was rounded down would cut the last words.
        return QSize(width + 1, max(keycap_height(self._theme), self._theme.row_height(FontRole.BODY)))

    def _width(self, keys: tuple[str, ...], words: str) -> int:
        text = self._theme.metrics(FontRole.SMALL).horizontalAdvance(words)
        return keycaps_width(keys, self._theme) + self._theme.px(5) + text

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._theme.font(FontRole.SMALL))
        left = 0
        for keys, words in self._hints:
            if left and left + self._width(keys, words) > self.width():
                break
            caps_wide = paint_keycaps(painter, QPointF(left, self.height() / 2), keys, self._theme)
            painter.setPen(self._theme.color("text2"))
            start = left + caps_wide + self._theme.px(5)
            free = QRectF(start, 0, self.width() - start, self.height())
            fits = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(free.width()))
            painter.drawText(free, Qt.AlignmentFlag.AlignVCenter, fits)
            left += self._width(keys, words) + self._theme.px(16)


class Button(QPushButton):
    """A button that shows its key: `primary` for what Enter or Space would do, else plain."""

    def __init__(
        self,
        text: str,
        theme: Theme,
        keys: Keys = (),
        *,
        primary: bool = False,
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._keys = caps(keys)
        self._primary = primary
        self._icon_name = icon_name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._named()
        theme.changed.connect(self.updateGeometry)

    def set_keys(self, keys: Keys) -> None:
        """Show another key."""
        self._keys = caps(keys)
        self._named()
        self.updateGeometry()
        self.update()

    def set_words(self, text: str) -> None:
        """Say something else."""
        if text != self.text():
            self.setText(text)
            self._named()
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, whatever else it would do around it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def _named(self) -> None:
        words = self.text().replace("&", "")
        self.setAccessibleName(words or self.toolTip())
        self.setAccessibleDescription(key_words(self._keys))

    def sizeHint(self) -> QSize:
        theme = self._theme
        width = theme.px(11) * 2 + self._text_width()
        if self._icon_name:
            width += theme.px(16) + (theme.px(6) if self.text() else -theme.px(4))
        if self._keys:
            width += keycaps_width(self._keys, theme) + (theme.px(8) if self.text() else 0)
        return QSize(width, max(theme.px(28), keycap_height(theme) + theme.px(8)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _text_width(self) -> int:
        return self._theme.metrics(FontRole.MEDIUM).horizontalAdvance(self.text().replace("&", ""))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, frame, ink = self._tokens()
        theme = self._theme
        painter.setPen(QPen(theme.color(frame), 1))
        painter.setBrush(theme.color(fill))
        radius = theme.px(CONTROL_RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        # Wider than its contents: they stay in the middle.
        left = max(theme.px(7), theme.px(11) + (self.width() - self.sizeHint().width()) // 2)
        if self._icon_name:
            if not self.text() and not self._keys:
                left = (self.width() - theme.px(16)) // 2
            paint_icon(
                painter,
                QRectF(left, 0, theme.px(16), self.height()),
                self._icon_name,
                ink if ink != "text" else "text2",
                theme,
            )
            left += theme.px(22)
        painter.setFont(theme.font(FontRole.MEDIUM))
        painter.setPen(theme.color(ink))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextHideMnemonic
        painter.drawText(QRectF(left, 0, self.width() - left, self.height()), flags, self.text())
        if self._keys:
            left += self._text_width() + (theme.px(8) if self.text() else 0)
            plain = ink == "text"
            paint_keycaps(
                painter,
                QPoint(left, self.height() // 2),
                self._keys,
                theme,
                "text2" if plain else ink,
                "border" if plain else ink if ink != "text3" else "hairline",
            )

    def _tokens(self) -> tuple[str, str, str]:
        if not self.isEnabled():
            return "surface", "hairline", "text3"
        if self._primary:
            return "accent", "accent", "onAccent"
        fill = "select" if self.isDown() or self.isChecked() else "sunken" if self.underMouse() else "surface"
        return fill, "border", "text"

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)


class SectionHeader(QWidget):
    """The head of a pane or of a part of it: a name left, something small right, a line below."""

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self._corner: QWidget | None = None
        accessible.set_role(self, QAccessible.Role.Heading)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)
        theme.changed.connect(self.updateGeometry)

    def set_corner(self, widget: QWidget) -> None:
        """Put a widget at the right."""
        self._corner = widget
        widget.setParent(self)
        self._seat()

    def _seat(self) -> None:
        if self._corner is not None:
            size = self._corner.sizeHint()
            left = self.width() - self._theme.px(12) - size.width()
            self._corner.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._seat()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._seat()
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(34))

    def paintEvent(self, _: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("hairline"))
        inset = theme.px(12)
        area = QRectF(inset, 0, self.width() - 2 * inset, self.height() - 1)
        painter.setFont(theme.font(FontRole.SMALL_STRONG))
        painter.setPen(theme.color("text2"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._title)


class FocusLine(QWidget):
    """The line at the top of a pane while the focus is in it. Lies over the pane and follows its width."""

    def __init__(self, pane: QWidget, theme: Theme) -> None:
        super().__init__(pane)
        self._pane = pane
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        pane.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)
        theme.changed.connect(self.update)

    def _follow(self, _: QWidget | None, widget: QWidget | None) -> None:
        # The focus also changes while the pane is being taken down.
        if not Shiboken.isValid(self._pane):
            return
        inside = widget is not None and (widget is self._pane or self._pane.isAncestorOf(widget))
        if inside:
            self.raise_()
        self.setVisible(inside)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the pane's top edge."""
        if watched is self._pane and event.type() is QEvent.Type.Resize:
            self.setGeometry(0, 0, self._pane.width(), 2)
        return False

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("focus"))
