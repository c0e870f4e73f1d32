"""Colours, fonts, sizes and icons of the window: the design's values, scaled to the person's font.

Handed to the widgets that paint; knows no widget and no session. Values lie in `resources/theme`.
"""

import json
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QFontMetrics,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from talkeditor.assets import resource

BODY_PIXELS = 13
_MOST_MEASURED = 1000
ZOOM_RANGE = (0.6, 3.0)
_BOLD = QFont.Weight.DemiBold
SCHEMES = ("system", "light", "dark", "contrast")


@dataclass(frozen=True, slots=True)
class _Face:
    """A font of the design: pixel size and row height at the default application font, and weight."""

    pixels: float
    row: float
    weight: QFont.Weight = QFont.Weight.Normal
    mono: bool = False
    zooms: bool = False


class FontRole(Enum):
    """What a text is: it decides size, weight and family."""

    TITLE = _Face(17, 26, weight=_BOLD)
    HEADING = _Face(15, 22, weight=_BOLD)
    BODY = _Face(13, 20)
    MEDIUM = _Face(13, 20, weight=QFont.Weight.Medium)
    STRONG = _Face(13, 20, weight=_BOLD)
    SMALL = _Face(12, 17)
    SMALL_STRONG = _Face(12, 17, weight=_BOLD)
    TINY = _Face(11, 16)
    TINY_STRONG = _Face(11, 16, weight=_BOLD)
    MONO = _Face(13, 20, mono=True, zooms=True)
    CLEANED = _Face(14, 22, zooms=True)


class Theme(QObject):
    """The look. `changed` tells that colours, fonts or the zoom are others now: lay out and paint again."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None, folder: Path | None = None) -> None:
        super().__init__(parent)
        self._folder = folder if folder is not None else resource("theme")
        self._tokens: dict[str, dict[str, str]] = json.loads(
            (self._folder / "tokens.json").read_text(encoding="utf-8")
        )
        self._scheme = "system"
        self._zoom = 1.0
        self._base = QGuiApplication.font()
        self._applying = False
        self._forget()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._refresh)

    # Colours

    @property
    def dark(self) -> bool:
        """Whether the dark colours hold."""
        if self._scheme == "system":
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._scheme in ("dark", "contrast")

    @property
    def scheme(self) -> str:
        """What was asked for: one of `SCHEMES`."""
        return self._scheme

    def set_scheme(self, scheme: str) -> None:
        """Choose one of `SCHEMES`; "system" follows the desktop, "contrast" is dark without tints."""
        if scheme not in SCHEMES:
            raise ValueError(f"No such colour scheme: {scheme}")
        before, self._scheme = self._name, scheme
        # The desktop's title bars and dialogs follow where the platform can.
        dark = Qt.ColorScheme.Dark
        wanted = {"light": Qt.ColorScheme.Light, "dark": dark, "contrast": dark}
        QGuiApplication.styleHints().setColorScheme(wanted.get(scheme, Qt.ColorScheme.Unknown))
        if self._name != before:
            self._refresh()

    def color(self, token: str) -> QColor:
        """The colour of a token of `tokens.json`, not to be changed; raises `KeyError` where there is none.

        Hundreds are asked for at each paint: copies would be a tenth of it. So with `font`.
        """
        return self._colors[token]

    def palette(self) -> QPalette:
        """The palette for widgets that Qt paints."""
        palette = QPalette()
        role = QPalette.ColorRole
        for which, token in {
            role.Window: "window", role.WindowText: "text", role.Base: "surface",
            role.AlternateBase: "sunken", role.Text: "text", role.Button: "surface",
            role.ButtonText: "text", role.BrightText: "error", role.Highlight: "select",
            role.HighlightedText: "selectText", role.PlaceholderText: "text3", role.ToolTipBase: "raised",
            role.ToolTipText: "text", role.Link: "accent", role.LinkVisited: "accent",
            role.Accent: "accent", role.Light: "raised", role.Midlight: "hairline", role.Mid: "border",
            role.Dark: "border", role.Shadow: "border",
        }.items():  # fmt: skip
            palette.setColor(which, self.color(token))
        for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
            palette.setColor(QPalette.ColorGroup.Disabled, which, self.color("text3"))
        return palette

    # Fonts and sizes

    @property
    def zoom(self) -> float:
        """How much larger captions and cleaned text are than the design has them."""
        return self._zoom

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        zoom = min(max(ZOOM_RANGE[0], round(zoom, 2)), ZOOM_RANGE[1])
        if zoom != self._zoom:
            self._zoom = zoom
            self._refresh()

    @property
    def scale(self) -> float:
        """How much larger than in the design everything is: by the person's application font, at least 1."""
        return self._scale

    def px(self, pixels: float) -> int:
        """A length of the design, in pixels, scaled as the fonts are."""
        return round(pixels * self._scale)

    def font(self, role: FontRole) -> QFont:
        """The font for a text, not to be changed: who wants another copies it."""
        return self._fonts[role]

    def width(self, role: FontRole, text: str) -> int:
        """The width of a short text that is shown again and again, measured once: a key, a mark."""
        found = self._widths.get((role, text))
        if found is None:
            found = self._widths[role, text] = self._metrics[role].horizontalAdvance(text)
        return found

    def wrapped_height(self, role: FontRole, text: str, width: int) -> int:
        """The height of a text in a column of that width; asked for again and again, measured once."""
        found = self._heights.get((role, text, width))
        if found is None:
            if len(self._heights) >= _MOST_MEASURED:
                self._heights.clear()
            area = QRect(0, 0, max(1, width), 10_000)
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            found = self._metrics[role].boundingRect(area, flags, text).height()
            self._heights[role, text, width] = found
        return found

    def metrics(self, role: FontRole) -> QFontMetrics:
        """The measures of the font for a text."""
        return self._metrics[role]

    def row_height(self, role: FontRole) -> int:
        """The height of a row of such text: the design's, or more where the font needs it."""
        face = role.value
        zoom = self._zoom if face.zooms else 1.0
        return max(round(face.row * self._scale * zoom), self._metrics[role].height() + 2)

    # Icons

    def pixmap(self, name: str, token: str = "text2", size: int = 16, dpr: float = 1.0) -> QPixmap:
        """An icon of `resources/theme/icons` in the colour of a token; `size` in device-independent pixels.

        Raises `FileNotFoundError` where there is no such icon.
        """
        return self.cached((name, token, size, dpr), lambda: self._drawn(name, token, size, dpr))

    def cached(self, key: Hashable, draw: Callable[[], QPixmap]) -> QPixmap:
        """What `draw` gives, drawn once for this key until the theme changes."""
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = draw()
        return found

    def icon(self, name: str, token: str = "text2", size: int = 16) -> QIcon:
        """The same as an icon for actions and buttons, pale where disabled; `size` as in the design."""
        icon = QIcon()
        size = self.px(size)
        for dpr in {1.0, 2.0, QGuiApplication.primaryScreen().devicePixelRatio()}:
            icon.addPixmap(self.pixmap(name, token, size, dpr))
            icon.addPixmap(self.pixmap(name, "text3", size, dpr), QIcon.Mode.Disabled)
        return icon

    def _drawn(self, name: str, token: str, size: int, dpr: float) -> QPixmap:
        svg = self._svgs.get(name)
        if svg is None:
            svg = (self._folder / "icons" / f"{name}.svg").read_text(encoding="utf-8")
            self._svgs[name] = svg
        # White in a drawing is what lies on the solid colour.
        svg = svg.replace("#fff", self.color("onEdit").name()).replace(
            "currentColor", self.color(token).name()
        )
        pixmap = QPixmap(QSize(round(size * dpr), round(size * dpr)))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(svg.encode())).render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(dpr)
        return pixmap

    # Putting it on

    def apply(self, app: QApplication) -> None:
        """Dress the application: style, palette, font; again by itself whenever the theme changes."""
        # Style and marks draw with the theme; here is the one place where the theme needs them.
        from talkeditor.ui.style import FocusRings, Style

        self._style, self._rings = Style(self), FocusRings(self, app)
        app.setStyle(self._style)
        self._dress()
        self.changed.connect(self._dress)
        app.fontChanged.connect(self._rebase)

    def _dress(self) -> None:
        self._applying = True
        QApplication.setPalette(self.palette())
        QApplication.setFont(self.font(FontRole.BODY))
        self._applying = False

    def _rebase(self, font: QFont) -> None:
        if not self._applying:
            self._base = QFont(font)
            self._refresh()

    def _refresh(self) -> None:
        self._forget()
        self.changed.emit()

    def _forget(self) -> None:
        self._colors = {token: QColor(value) for token, value in self._tokens[self._name].items()}
        # A desktop's font below the design's size is not followed: small text would be too small.
        self._scale = max(1.0, QFontInfo(self._base).pixelSize() / BODY_PIXELS)
        self._fonts = {role: self._made(role.value) for role in FontRole}
        self._metrics = {role: QFontMetrics(font) for role, font in self._fonts.items()}
        self._pixmaps: dict[Hashable, QPixmap] = {}
        self._svgs: dict[str, str] = {}
        self._heights: dict[tuple[FontRole, str, int], int] = {}
        self._widths: dict[tuple[FontRole, str], int] = {}

    @property
    def _name(self) -> str:
        return "contrast" if self._scheme == "contrast" else "dark" if self.dark else "light"

    def _made(self, face: _Face) -> QFont:
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font = QFont(fixed if face.mono else self._base)
        pixels = face.pixels * self._scale * (self._zoom if face.zooms else 1.0)
        font.setPixelSize(max(1, round(pixels)))
        font.setWeight(face.weight)
        if not face.mono:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font
