"""The places where the passes of a reel differ, painted block by block, and what the marks in them mean."""

from bisect import bisect_right

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QWidget

from talkeditor.core.direction import isolated
from talkeditor.core.translation import tr
from talkeditor.core.wording import count, line_number
from talkeditor.detectors.collation import Match
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views import accessible
from talkeditor.workflow.comparing import Line, Piece, Place


class PlacesView(QAbstractScrollArea):
    """Paints the blocks that are in view. `current` is the place that N went to."""

    def __init__(self, theme: Theme, places: tuple[Place, ...]) -> None:
        super().__init__()
        self._theme, self._places = theme, places
        self.current = 0
        accessible.install(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self._tops: list[int] = []
        self._measure()
        self._tell()

    def go_to(self, place: int) -> None:
        """Show a place; the next one behind the last is the first."""
        if self._places:
            self.current = place % len(self._places)
            self.verticalScrollBar().setValue(self._tops[self.current])
            self._tell()
            accessible.tell_entered(self)
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        accessible.tell_entered(self)

    def _tell(self) -> None:
        """Say the current place to a screen reader: the words of each pass."""
        if not self._places:
            self.setAccessibleName(tr("All passes have the same words"))
            return
        self.setAccessibleName(tr("Place {number} of {all}", number=self.current + 1, all=len(self._places)))
        self.setAccessibleDescription(_said(self._places[self.current]))

    # What a screen reader finds: the places

    def item_count(self) -> int:
        """How many places there are."""
        return len(self._places)

    def item_name(self, item: int) -> str:
        """What is read out for a place: the words of each pass."""
        said, all_ = _said(self._places[item]), len(self._places)
        return tr("Place {number} of {all}. {words}", number=item + 1, all=all_, words=said)

    def item_rect(self, item: int) -> QRect:
        """Where a place lies."""
        top = self._tops[item] - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), self._height(self._places[item]))

    def item_at(self, point: QPoint) -> int | None:
        """The place under a point."""
        down = point.y() + self.verticalScrollBar().value()
        return max(0, bisect_right(self._tops, down) - 1) if self._places else None

    def current_item(self) -> int | None:
        """The place that was gone to."""
        return self.current if self._places else None

    def is_item_selected(self, item: int) -> bool:
        """Whether it is the place that was gone to."""
        return item == self.current

    # Sizes

    def _row(self) -> int:
        return self._theme.row_height(FontRole.MONO)

    def _height(self, place: Place) -> int:
        return self._theme.px(26) + len(place.lines) * self._row() + self._theme.px(12)

    def _measure(self) -> None:
        self._tops, top = [], 0
        for place in self._places:
            self._tops.append(top)
            top += self._height(place)
        unit = self._theme.metrics(FontRole.MONO).horizontalAdvance("m")
        widest = max((self._characters(place) for place in self._places), default=0)
        bars = (
            (self.verticalScrollBar(), top, self.viewport().height()),
            (
                self.horizontalScrollBar(),
                self._theme.px(96) + widest * unit,
                self.viewport().width(),
            ),
        )
        for bar, whole, seen in bars:
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(max(1, seen))
            bar.setSingleStep(self._row())

    @staticmethod
    def _characters(place: Place) -> int:
        standing = sum(width + 1 for width in place.widths)
        flowing = max((sum(len(piece.text) + 1 for piece in line.pieces) for line in place.lines), default=0)
        return max(standing, flowing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(600), self._theme.px(400))

    # Paint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        left, down = -self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        if not self._places:
            painter.setPen(self._theme.color("text2"))
            words = tr("All passes have the same words.")
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, words)
            return
        first = max(0, bisect_right(self._tops, down + event.rect().top()) - 1)
        for number in range(first, len(self._places)):
            top = self._tops[number] - down
            if top > event.rect().bottom():
                break
            self._paint_place(painter, QPoint(left + self._theme.px(16), top), number)

    def _paint_place(self, painter: QPainter, corner: QPoint, number: int) -> None:
        theme, place = self._theme, self._places[number]
        painter.setFont(theme.font(FontRole.SMALL_STRONG))
        painter.setPen(theme.color("accent" if number == self.current else "text"))
        words = tr("Place {number} of {all}", number=count(number + 1), all=count(len(self._places)))
        head = QRect(corner.x(), corner.y(), theme.px(400), theme.px(26))
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, words)
        if place.votes:
            head.translate(theme.metrics(FontRole.SMALL_STRONG).horizontalAdvance(words) + theme.px(10), 0)
            head.setRight(max(head.left(), self.viewport().width() - theme.px(16)))
            painter.setFont(theme.font(FontRole.SMALL))
            painter.setPen(theme.color("text2"))
            said = theme.metrics(FontRole.SMALL).elidedText(
                voted(place), Qt.TextElideMode.ElideRight, head.width()
            )
            painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, said)
        unit = theme.metrics(FontRole.MONO).horizontalAdvance("m")
        lefts, x = [], corner.x() + theme.px(80)
        for width in place.widths:
            lefts.append(x)
            x += (width + 1) * unit
        top = corner.y() + theme.px(26)
        for line in place.lines:
            if line.best:
                area = QRect(corner.x(), top, max(x - corner.x(), theme.px(200)), self._row())
                _paint_best(painter, theme, area)
            self._paint_line(painter, QPoint(corner.x(), top), line, lefts)
            top += self._row()

    def _paint_line(self, painter: QPainter, corner: QPoint, line: Line, lefts: list[int]) -> None:
        theme = self._theme
        row = self._row()
        painter.setFont(theme.font(FontRole.SMALL_STRONG))
        painter.setPen(theme.color("text"))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(corner.x(), corner.y(), theme.px(20), row), flags, str(line.number))
        painter.setFont(theme.font(FontRole.MONO))
        painter.setPen(theme.color("text3"))
        number = QRect(corner.x() + theme.px(20), corner.y(), theme.px(48), row)
        painter.drawText(number, flags, line_number(line.line))
        x = corner.x() + theme.px(80)
        unit = theme.metrics(FontRole.MONO).horizontalAdvance("m")
        for piece in line.pieces:
            if piece.column is not None:
                x = lefts[piece.column]
            x += paint_piece(painter, self._theme, QRect(x, corner.y(), 0, row), piece) + unit


def _said(place: Place) -> str:
    """A place as a screen reader says it: the words of each pass, and the vote."""
    said = (
        tr("pass {number}: {words}", number=line.number, words=" ".join(piece.text for piece in line.pieces))
        for line in place.lines
    )
    return ". ".join(part for part in (*said, voted(place)) if part)


def voted(place: Place) -> str:
    """The consensus at a place, with the votes for it."""
    if not place.votes:
        return ""
    parts = (tr("“{word}”", word=one.word) if one.word else tr("no word") for one in place.votes)
    told = (
        tr("{word} ({votes} of {all})", word=said, votes=one.votes, all=one.heard)
        for said, one in zip(parts, place.votes, strict=True)
    )
    return tr("by vote: {words}", words=", ".join(told))


def _paint_best(painter: QPainter, theme: Theme, area: QRect) -> None:
    """The ground of the best copy: its shade, and a bar where high contrast has no shades."""
    painter.fillRect(area, theme.color("reelTint"))
    painter.fillRect(area.left(), area.top(), theme.px(3), area.height(), theme.color("reel"))


def paint_piece(painter: QPainter, theme: Theme, place: QRect, piece: Piece) -> int:
    """Words; those that differ bold, underlined, tinted, those of nobody's reel dotted. Gives their width."""
    differs = piece.match is Match.DIFFERS
    font = QFont(theme.font(FontRole.MONO))
    font.setBold(differs and not piece.live)
    width = QFontMetrics(font).horizontalAdvance(piece.text)
    area = QRect(place.x(), place.y() + 1, width, place.height() - 2)
    if differs:
        painter.fillRect(area.adjusted(-2, 0, 2, 0), theme.color("noiseTint" if piece.live else "diffTint"))
        pen = QPen(theme.color("noise" if piece.live else "diff"), 2)
        pen.setStyle(Qt.PenStyle.DotLine if piece.live else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.drawLine(area.left() - 1, area.bottom(), area.right() + 1, area.bottom())
    painter.setFont(font)
    painter.setPen(theme.color("text" if differs else "text2"))
    painter.drawText(area.adjusted(0, -1, 4, 1), Qt.AlignmentFlag.AlignVCenter, isolated(piece.text))
    return width


def _marks() -> tuple[tuple[Piece, str], ...]:
    """Each mark on a word, and what it means."""
    return (
        (Piece(tr("word", about="sample in a legend"), Match.DIFFERS), tr("differs from most passes")),
        (Piece("–", Match.SAME), tr("word missing")),
        (
            Piece(tr("words", about="sample in a legend"), Match.DIFFERS, live=True),
            tr("not part of the reel"),
        ),
    )


class Legend(QWidget):
    """What the marks mean, as they are painted in the places."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Shaded row: best copy"))
        self.setAccessibleDescription(", ".join(f"{piece.text}: {words}" for piece, words in _marks()))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(300), self._theme.row_height(FontRole.SMALL) + self._theme.px(14))

    def paintEvent(self, _: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        said = tr("Shaded row: best copy")
        width = theme.metrics(FontRole.SMALL).horizontalAdvance(said)
        left, high = theme.px(16), theme.px(20)
        _paint_best(painter, theme, QRect(left, (self.height() - high) // 2, width + theme.px(15), high))
        x = self._paint_words(painter, left + theme.px(9), said) + theme.px(26)
        for piece, words in _marks():
            row = QRect(x, (self.height() - theme.px(20)) // 2, 0, theme.px(20))
            x += paint_piece(painter, theme, row, piece) + theme.px(8)
            x = self._paint_words(painter, x, words) + theme.px(20)

    def _paint_words(self, painter: QPainter, left: int, words: str) -> int:
        theme = self._theme
        width = theme.metrics(FontRole.SMALL).horizontalAdvance(words)
        painter.setFont(theme.font(FontRole.SMALL))
        painter.setPen(theme.color("text2"))
        painter.drawText(QRect(left, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
        return left + width
