"""Where the words of one line stand: what of it is shown, and the way between characters and pixels.

Plain text in a fixed font is reckoned by column; everything else is laid out by Qt. Only what fits is
ever measured or drawn, so a line of any length costs the same.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from unicodedata import category

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from talkeditor.core.direction import has_rtl, is_rtl
from talkeditor.ui.views.signs import before_sign, characters, units

_WIDEST = 100_000.0
_NO_WIDTH = frozenset({"Mn", "Me", "Cf"})


@dataclass(frozen=True, slots=True)
class Ink:
    """How a stretch of characters (half-open) is drawn."""

    start: int
    end: int
    color: QColor
    italic: bool = False
    struck: bool = False


class LineFont:
    """The font of captions with what is asked of it again and again."""

    def __init__(self, font: QFont) -> None:
        self.plain = font
        metrics = QFontMetricsF(font)
        self.advance = metrics.horizontalAdvance("0" * 64) / 64
        self.ascent, self.descent = metrics.ascent(), metrics.descent()
        # Asked of the letters: a family by a generic name does not say that it is fixed.
        self.fixed = len({round(metrics.horizontalAdvance(letter * 8), 3) for letter in "iMw. 0"}) == 1
        self._styled: dict[tuple[bool, bool], QFont] = {(False, False): font}

    def styled(self, italic: bool, struck: bool) -> QFont:
        """The font slanted, struck out, or both."""
        found = self._styled.get((italic, struck))
        if found is None:
            found = QFont(self.plain)
            found.setItalic(italic)
            found.setStrikeOut(struck)
            self._styled[italic, struck] = found
        return found


class LineText:
    """A line, or the part of it from `start` to `end`, as far as it fits into `width` pixels.

    `keep` is a stretch of characters that must be in view. What is left out is told by an ellipsis.
    All offsets are characters of the whole line.
    """

    def __init__(
        self,
        text: str,
        font: LineFont,
        width: float,
        part: tuple[int, int] | None = None,
        keep: tuple[int, int] | None = None,
    ) -> None:
        self._font, self._text, self._width = font, text, width
        self._part = part if part is not None else (0, len(text))
        self.rtl = is_rtl(text)
        self._layout: QTextLayout | None = None
        self._inked: list[tuple[int, int, Ink]] = []
        if keep is not None and not self._part[0] <= keep[0] < self._part[1]:
            keep = None
        columns = max(4, int(width / font.advance))
        if not (font.fixed and text.isascii()):
            # Letters of other fonts may be narrow, and marks take no room: what is too much is left out.
            columns = 2 * columns + _without_width(text[self._part[0] : self._part[0] + 4 * columns])
        self._arrange(columns, keep)
        shown = self.end - self.start
        if keep is not None and keep[1] > self.end and 0 < shown < columns:
            # Wide letters: fewer than there are columns were reckoned with.
            self._arrange(max(4, shown), keep)
        self._both_ways = has_rtl(self.shown)

    def _arrange(self, columns: int, keep: tuple[int, int] | None) -> None:
        """Take about so many characters, fewer where these are too wide."""
        text, (start, end) = self._text, self._part
        self.start, self.end = (before_sign(text, at) for at in _window(start, end, columns, keep))
        lead = "" if self.start == 0 else "… " if self.start == start else "…"
        tail = "" if self.end == len(text) else " …" if self.end == end else "…"
        self._lead = len(lead)
        self.shown = f"{lead}{text[self.start : self.end]}{tail}"
        self.cut = self.end < end or self.start > start
        if self._font.fixed and self.shown.replace("…", "").isascii():
            self.width = len(self.shown) * self._font.advance
            return
        self._layout = _laid_out(self.shown, self._font.plain)
        if self._layout.lineAt(0).naturalTextWidth() > self._width:
            self._shorten(self._width - self._font.advance)
        self.width = self._layout.lineAt(0).naturalTextWidth()

    def _shorten(self, width: float) -> None:
        assert self._layout is not None
        line = self._layout.lineAt(0)
        natural = line.naturalTextWidth()
        edge = line.xToCursor(natural - width if self.rtl else width)
        # Without the ellipsis that stands there, if any: it gets one of its own.
        most = min(characters(self.shown, edge), self._lead + self.end - self.start)
        fitting = max(1, before_sign(self.shown, most))
        self.end = max(self.start, min(self.end, self.start + fitting - self._lead))
        self.shown = f"{self.shown[:fitting]}…"
        self.cut = True
        self._layout = _laid_out(self.shown, self._font.plain)

    def x(self, offset: int) -> float:
        """How far from the left of the text a character lies, in pixels."""
        column = min(max(self.start, offset), self.end) - self.start + self._lead
        if self._layout is None:
            return column * self._font.advance
        found: object = self._layout.lineAt(0).cursorToX(units(self.shown, column))
        # PySide gives the corrected cursor beside the pixels.
        return float(found[0] if isinstance(found, tuple) else str(found))

    def span(self, start: int, end: int) -> tuple[float, float] | None:
        """Left and right of a stretch of characters, or None where it is out of view."""
        spans = self.spans(start, end)
        return (min(left for left, _ in spans), max(right for _, right in spans)) if spans else None

    def spans(self, start: int, end: int) -> list[tuple[float, float]]:
        """Left and right of each piece of a stretch of characters: it may fall apart where words of the
        other direction stand in it.
        """
        if end <= self.start or start >= self.end:
            return []
        if not self._both_ways or self._layout is None:
            a, b = self.x(start), self.x(end)
            return [(a, b) if a <= b else (b, a)]
        # Asked of the signs: at a turn of the direction a caret has two places, and Qt tells only one.
        first = units(self.shown, self._column(start))
        runs = self._layout.lineAt(0).glyphRuns(first, units(self.shown, self._column(end)) - first)
        return _merged((rect.left(), rect.right()) for rect in (run.boundingRect() for run in runs))

    def offset(self, x: float) -> int:
        """The character at a distance from the left of the text."""
        if self._layout is None:
            column = int(x // self._font.advance)
        else:
            at = self._layout.lineAt(0).xToCursor(x, self._layout.lineAt(0).CursorPosition.CursorOnCharacter)
            column = characters(self.shown, at)
        return min(max(self.start, self.start + column - self._lead), max(self.start, self.end - 1))

    def paint(self, painter: QPainter, left: float, baseline: float, base: Ink, inks: list[Ink]) -> None:
        """Draw the text; `base` is how it is drawn where no ink of `inks` (ascending) says otherwise."""
        pieces: list[tuple[int, int, Ink]] = []
        done = 0
        for ink in inks:
            start, end = self._column(ink.start), self._column(ink.end)
            pieces += [(done, start, base), (start, end, ink)]
            done = end
        pieces.append((done, len(self.shown), base))
        pieces = [piece for piece in pieces if piece[0] < piece[1]]
        if self._layout is None:
            for piece in pieces:
                self._draw(painter, left, baseline, *piece)
            return
        # Formats of its own, not selections: those leave out one of several that touch.
        if pieces != self._inked:
            self._inked = pieces
            self._layout.setFormats([self._range(*piece) for piece in pieces])
            _lay_out(self._layout)
        self._layout.draw(painter, QPointF(left, baseline - self._layout.lineAt(0).ascent()))

    def _column(self, offset: int) -> int:
        return min(max(self.start, offset), self.end) - self.start + self._lead

    def _draw(self, painter: QPainter, left: float, baseline: float, start: int, end: int, ink: Ink) -> None:
        painter.setFont(self._font.styled(ink.italic, ink.struck))
        painter.setPen(ink.color)
        painter.drawText(QPointF(left + start * self._font.advance, baseline), self.shown[start:end])

    def _range(self, start: int, end: int, ink: Ink) -> QTextLayout.FormatRange:
        form = QTextCharFormat()
        form.setForeground(ink.color)
        form.setFontItalic(ink.italic)
        form.setFontStrikeOut(ink.struck)
        found = QTextLayout.FormatRange()
        found.start = units(self.shown, start)
        found.length = units(self.shown, end) - found.start
        found.format = form
        return found


def _merged(pieces: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """Pieces from left to right, those that touch made one."""
    found: list[tuple[float, float]] = []
    for left, right in sorted(pieces):
        if found and left <= found[-1][1] + 0.5:
            found[-1] = found[-1][0], max(right, found[-1][1])
        else:
            found.append((left, right))
    return found


def _without_width(text: str) -> int:
    """How many characters take no room of their own: marks on letters, joiners between signs."""
    return 0 if text.isascii() else sum(category(character) in _NO_WIDTH for character in text)


def _window(start: int, end: int, columns: int, keep: tuple[int, int] | None) -> tuple[int, int]:
    """The stretch of characters to show: from the start, or so that `keep` is inside."""
    first = start
    if keep is not None and keep[1] - start > columns - 2:
        first = max(start, min(keep[0] - columns // 3, end - columns + 2))
    if end - first <= columns - (first > start):
        return first, end
    return first, first + columns - 1 - (first > start)


def _laid_out(text: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    _lay_out(layout)
    return layout


def _lay_out(layout: QTextLayout) -> None:
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_WIDEST)
    line.setPosition(QPointF(0, 0))
    layout.endLayout()
