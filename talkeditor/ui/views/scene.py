"""What holds for all rows of one paint of the transcript, and where things stand in a row."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFontMetricsF

from talkeditor.core.review import Review
from talkeditor.core.search import Hit, Hits
from talkeditor.core.wording import count
from talkeditor.ui.session import Cursor
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.linemarks import Marks
from talkeditor.ui.views.signs import before_sign

NO_HITS = Hits()


@dataclass(slots=True)
class Scene:
    """What holds for all rows of a paint."""

    review: Review
    marks: Marks
    cursor: Cursor
    current: int
    focused: bool
    edited_line: int | None = None
    drop_line: int | None = None
    first_fold: int | None = None
    hits: Hits = NO_HITS
    hit: Hit | None = None


@dataclass(frozen=True, slots=True)
class Columns:
    """Where things stand in a row, in pixels from the left."""

    bar: int
    numbers_end: int
    text: int
    inset: int

    @classmethod
    def fitting(cls, theme: Theme, advance: float, lines: int) -> "Columns":
        """The columns for a stream of that many lines."""
        bar, digits = theme.px(6), max(5, len(count(lines)))
        numbers_end = bar + theme.px(8) + round(digits * advance)
        return cls(bar, numbers_end, numbers_end + theme.px(14), theme.px(14))


class Pens:
    """The theme's colours and small fonts, looked up once until the theme changes."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.refresh()

    def refresh(self) -> None:
        """Take the theme's fonts and colours anew."""
        theme = self.theme
        self.small, self.strong = theme.font(FontRole.SMALL), theme.font(FontRole.SMALL_STRONG)
        self._small, self._strong = QFontMetricsF(self.small), QFontMetricsF(self.strong)
        self._colors: dict[str, QColor] = {}

    def color(self, token: str) -> QColor:
        """A colour of the theme."""
        found = self._colors.get(token)
        if found is None:
            found = self._colors[token] = self.theme.color(token)
        return found

    def small_width(self, text: str) -> float:
        """The width of a small text, in pixels."""
        return self._small.horizontalAdvance(text)

    def strong_width(self, text: str) -> float:
        """The width of a small bold text, in pixels."""
        return self._strong.horizontalAdvance(text)

    def small_baseline(self, rect: QRect) -> float:
        """Where small text stands in the vertical middle of a rectangle."""
        return round(rect.top() + (rect.height() + self._small.ascent() - self._small.descent()) / 2)


def elided(text: str, width_of: Callable[[str], float], room: float) -> str:
    """The text as far as it fits, an ellipsis at its end; nothing where hardly anything would fit."""
    if not text or room < 24:
        return ""
    if width_of(text[:400]) <= room and len(text) <= 400:
        return text
    low, high = 0, min(len(text), 400)
    while low < high:
        middle = (low + high + 1) // 2
        if width_of(f"{text[:middle].rstrip()}…") <= room:
            low = middle
        else:
            high = middle - 1
    return f"{text[: before_sign(text, low)].rstrip()}…" if low >= 3 else ""
