"""A column of parts of different kinds that scrolls: each as wide as there is room and as high as it needs.

Qt's nested layouts wrap every text several times a change and settle late; here each part is asked once.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from talkeditor.core.findings import Sureness
from talkeditor.core.translation import later, tr
from talkeditor.ui.marks import (
    keycap_height,
    keycaps_width,
    paint_keycaps,
    paint_sureness,
    sureness_width,
    sureness_word,
)
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.widgets import Keys, caps

WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
PLACED = later("You placed it")


def height_for(part: QWidget, width: int) -> int:
    """The height that a part needs: by its own method of this name, else by its layout."""
    own: Callable[[int], int] | None = getattr(part, "height_for", None)
    if own is not None:
        return own(width)
    layout = part.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return part.sizeHint().height()


class Column(QScrollArea):
    """Scrolls parts below one another; hidden ones take no room."""

    def __init__(self, theme: Theme, parts: Sequence[QWidget]) -> None:
        super().__init__()
        self._theme = theme
        self._parts = tuple(parts)
        self._inside = QWidget()
        for part in parts:
            part.setParent(self._inside)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._inside)
        self.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        self._inside.installEventFilter(self)
        theme.changed.connect(self._restyle)
        self._restyle()

    def settle(self) -> None:
        """Lay the parts out anew."""
        width, top = self.viewport().width(), 0
        for part in self._parts:
            if not part.isHidden():
                height = height_for(part, width)
                part.setGeometry(0, top, width, height)
                top += height
        self._inside.resize(width, max(top, self.viewport().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self.settle()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.settle()

    def _restyle(self) -> None:
        bar = self.verticalScrollBar()
        palette = bar.palette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.color("window"))
        bar.setPalette(palette)
        bar.setSingleStep(self._theme.row_height(FontRole.BODY))
        self.settle()


class PartHead(QWidget):
    """The head of a part: a small bold name; at the right how sure it is, or a note, and a key."""

    def __init__(self, theme: Theme, name: str = "", keys: Keys = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys = caps(keys) if keys else ()
        self.show_words(name)

    def set_keys(self, keys: Keys) -> None:
        """Show another key."""
        self._keys = caps(keys) if keys else ()
        self.update()

    def show_words(self, name: str, note: str = "", below: str = "") -> None:
        """Show a name, a note at the right and a sentence below."""
        self._name, self._note, self._below = name, note, below
        self._sure: Sureness | None = None
        self.setAccessibleName(". ".join(text for text in (name, note, below) if text))
        self.update()

    def show_sureness(self, name: str, sure: Sureness | None) -> None:
        """Show a name and how sure the program is of it; None: a person placed it."""
        self.show_words(name, tr(PLACED) if sure is None else "")
        self._sure = sure
        if sure is not None:
            self.setAccessibleName(f"{name}. {sureness_word(sure)}")

    @property
    def words(self) -> tuple[str, str, str]:
        """Name, note and the sentence below."""
        return self._name, self._note, self._below

    def height_for(self, width: int) -> int:
        """The height it needs: one row, or more where the name wraps."""
        theme = self._theme
        height = theme.px(7) + self._row(width) + theme.px(3)
        if self._below:
            height += self._wrapped(self._below, FontRole.SMALL, width - 2 * theme.px(12)) + theme.px(6)
        return height

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self.height_for(self._theme.px(360)))

    def _right(self) -> int:
        """The room that the note, the mark and the key take."""
        theme = self._theme
        right = keycaps_width(self._keys, theme) + theme.px(8) if self._keys else 0
        if self._sure is not None:
            return right + sureness_width(self._sure, theme) + theme.px(8)
        return right + theme.metrics(FontRole.SMALL).horizontalAdvance(self._note) + theme.px(8)

    def _row(self, width: int) -> int:
        room = width - 2 * self._theme.px(12) - self._right()
        least = keycap_height(self._theme) if self._keys else 0
        return max(self._wrapped(self._name, FontRole.SMALL_STRONG, room), least)

    def _wrapped(self, text: str, role: FontRole, width: int) -> int:
        return self._theme.wrapped_height(role, text, width)

    def paintEvent(self, _: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        inset, top, row = theme.px(12), theme.px(7), self._row(self.width())
        room = self.width() - 2 * inset - self._right()
        painter.setFont(theme.font(FontRole.SMALL_STRONG))
        painter.setPen(theme.color("text"))
        middle = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(inset, top, room, row), middle, self._name)
        right = self.width() - inset
        if self._keys:
            right -= keycaps_width(self._keys, theme)
            paint_keycaps(painter, QPointF(right, top + row / 2), self._keys, theme)
            right -= theme.px(8)
        painter.setFont(theme.font(FontRole.SMALL))
        painter.setPen(theme.color("text2"))
        if self._sure is not None:
            wide = sureness_width(self._sure, theme)
            paint_sureness(painter, QRect(right - wide, top, wide, row), self._sure, theme)
        else:
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRect(0, top, right, row), flags, self._note)
        if self._below:
            area = QRect(inset, top + row + theme.px(2), self.width() - 2 * inset, 10_000)
            painter.drawText(area, WRAPPED, self._below)
