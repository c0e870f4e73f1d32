"""A sentence with the caps of keys in it, wrapped to the width there is."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from talkeditor.ui.marks import key_parts, key_words, keycaps_width, paint_keycaps
from talkeditor.ui.theme import FontRole, Theme

KEYS = "{keys}"


class KeySentence(QWidget):
    """Shows `text` with the caps of `keys` in the place of `{keys}`; without keys `without` stands there."""

    def __init__(self, text: str, keys: str, theme: Theme, without: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._caps = key_parts(keys) if keys else ()
        spoken = text.replace(KEYS, key_words(self._caps) or without)
        # Another language may have a comma behind the keys.
        self._words = text.replace(KEYS, f" {KEYS} ").split() if keys else spoken.split()
        self.setAccessibleName(spoken)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        rows = max((row for _, row, _ in self._placed(width)), default=0) + 1
        return rows * self._theme.row_height(FontRole.BODY)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._theme.row_height(FontRole.BODY))

    def _placed(self, width: int) -> Iterator[tuple[int, int, str]]:
        """Each word with where it begins and in which row."""
        metrics = self._theme.metrics(FontRole.BODY)
        blank, left, row = metrics.horizontalAdvance(" "), 0, 0
        for word in self._words:
            wide = keycaps_width(self._caps, self._theme) if word == KEYS else metrics.horizontalAdvance(word)
            if left and left + wide > width:
                left, row = 0, row + 1
            yield left, row, word
            left += wide + blank

    def paintEvent(self, _: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        high = theme.row_height(FontRole.BODY)
        for left, row, word in self._placed(self.width()):
            if word == KEYS:
                paint_keycaps(painter, QPointF(left, row * high + high / 2), self._caps, theme)
                continue
            painter.setFont(theme.font(FontRole.BODY))
            painter.setPen(theme.color("text2"))
            place = QRect(left, row * high, self.width() - left, high)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, word)
