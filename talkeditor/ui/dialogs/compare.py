"""The passes of a reel beside one another: one block for each place where they differ."""

from bisect import bisect_right

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QHBoxLayout, QLabel, QWidget

from talkeditor.core.wording import count, counted, line_number, line_range, small
from talkeditor.detectors.collation import Match
from talkeditor.ui.dialogs.overlay import Footer, Hairline, Overlay, column, tint
from talkeditor.ui.session import Session
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views import phrases
from talkeditor.ui.views.widgets import Button, KeyRow
from talkeditor.workflow.comparing import Comparison, Line, Piece, Place, PlayRow, compare_passes

WIDTH, HEIGHT = 1360, 840
LIST_WIDTH = 258


class PlacesView(QAbstractScrollArea):
    """Paints the blocks that are in view. `current` is the place that N went to."""

    def __init__(self, theme: Theme, places: tuple[Place, ...]) -> None:
        super().__init__()
        self._theme, self._places = theme, places
        self.current = 0
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
            self.viewport().update()

    def _tell(self) -> None:
        """Say the current place to a screen reader: the words of each pass."""
        if not self._places:
            self.setAccessibleName("All passes have the same words")
            return
        self.setAccessibleName(f"Place {self.current + 1} of {len(self._places)}")
        lines = self._places[self.current].lines
        said = (f"pass {line.number}: {' '.join(piece.text for piece in line.pieces)}" for line in lines)
        self.setAccessibleDescription(". ".join(said))

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
            painter.drawText(
                self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, "All passes have the same words."
            )
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
        words = f"Place {count(number + 1)} of {count(len(self._places))}"
        head = QRect(corner.x(), corner.y(), theme.px(400), theme.px(26))
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, words)
        unit = theme.metrics(FontRole.MONO).horizontalAdvance("m")
        lefts, x = [], corner.x() + theme.px(80)
        for width in place.widths:
            lefts.append(x)
            x += (width + 1) * unit
        top = corner.y() + theme.px(26)
        for line in place.lines:
            if line.best:
                area = QRect(corner.x(), top, max(x - corner.x(), theme.px(200)), self._row())
                painter.fillRect(area, theme.color("reelTint"))
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
            x += self._paint_piece(painter, QPoint(x, corner.y()), piece) + unit

    def _paint_piece(self, painter: QPainter, corner: QPoint, piece: Piece) -> int:
        """Words; those that differ bold, underlined, tinted, those of nobody's reel dotted."""
        theme, row = self._theme, self._row()
        differs = piece.match is Match.DIFFERS
        font = QFont(theme.font(FontRole.MONO))
        font.setBold(differs and not piece.live)
        width = QFontMetrics(font).horizontalAdvance(piece.text)
        area = QRect(corner.x(), corner.y() + 1, width, row - 2)
        if differs:
            painter.fillRect(
                area.adjusted(-2, 0, 2, 0), theme.color("noiseTint" if piece.live else "diffTint")
            )
            pen = QPen(theme.color("noise" if piece.live else "diff"), 2)
            pen.setStyle(Qt.PenStyle.DotLine if piece.live else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawLine(area.left() - 1, area.bottom(), area.right() + 1, area.bottom())
        painter.setFont(font)
        painter.setPen(theme.color("text" if differs else "text2"))
        painter.drawText(
            QRect(corner.x(), corner.y(), width + 4, row), Qt.AlignmentFlag.AlignVCenter, piece.text
        )
        return width


class PassList(QWidget):
    """The passes with their lines, the share of same words, and what is odd about them."""

    def __init__(self, theme: Theme, passes: tuple[PlayRow, ...]) -> None:
        super().__init__()
        self._theme, self._passes = theme, passes
        self.setAccessibleName(". ".join(_spoken(one) for one in passes))

    def _heights(self) -> list[int]:
        small_row = self._theme.row_height(FontRole.SMALL) + self._theme.px(3)
        return [small_row * (2 if _note(one) else 1) for one in self._passes]

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(LIST_WIDTH), sum(self._heights()) + self._theme.px(50))

    def paintEvent(self, _: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.fillRect(self.rect(), theme.color("window"))
        painter.fillRect(0, 0, 1, self.height(), theme.color("hairline"))
        inset, top = theme.px(12), theme.px(10)
        row = theme.row_height(FontRole.SMALL) + theme.px(3)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        middle = Qt.AlignmentFlag.AlignVCenter
        head = small(len(self._passes)).capitalize() + " passes"
        area = QRect(inset, top, self.width() - 2 * inset, row)
        painter.setFont(theme.font(FontRole.SMALL_STRONG))
        painter.setPen(theme.color("text2"))
        painter.drawText(area, middle, head)
        painter.setFont(theme.font(FontRole.SMALL))
        painter.drawText(area, right, "same words")
        top += row + theme.px(8)
        for one, height in zip(self._passes, self._heights(), strict=True):
            if one.best:
                painter.fillRect(1, top, self.width(), height, theme.color("select"))
            area = QRect(inset, top, self.width() - 2 * inset, row)
            painter.setFont(theme.font(FontRole.SMALL_STRONG))
            painter.setPen(theme.color("text"))
            painter.drawText(area, middle, str(one.number))
            painter.setFont(theme.font(FontRole.SMALL))
            painter.drawText(area, right, f"{one.same:.0%}")
            painter.setPen(theme.color("text2"))
            painter.drawText(area.adjusted(theme.px(34), 0, 0, 0), middle, line_range(one.lines))
            if note := _note(one):
                painter.setPen(theme.color("text2" if one.best else "warn"))
                painter.drawText(area.adjusted(theme.px(34), row, 0, row), middle, note)
            top += height


def _spoken(one: PlayRow) -> str:
    """A pass as a screen reader says it."""
    note = _note(one)
    text = f"Pass {one.number}, lines {line_range(one.lines)}, {one.same:.0%} same words"
    return f"{text}, {note}" if note else text


def _note(one: PlayRow) -> str:
    """What is odd about a pass, in words."""
    parts = [
        "best copy" if one.best else "",
        "other words over it" if one.live else "",
        "not in full" if one.partial else "",
    ]
    return "; ".join(part for part in parts if part)


class CompareView(Overlay):
    """`triggered` names the command of a press, after closing."""

    triggered = Signal(str)

    def __init__(self, window: QWidget, theme: Theme, session: Session) -> None:
        super().__init__(window, theme, "Compare the passes")
        review, index = session.review, session.current
        reel = review.segments[index].reel or ""
        self.comparison: Comparison = compare_passes(review, reel)
        number = len(self.comparison.places)
        differ = f"{counted(number, 'place')} {'differs' if number == 1 else 'differ'}"
        self.title = QLabel(phrases.reel_name(review, index))
        self.below = QLabel(f"{phrases.passes(review, reel)} · {differ}")
        self.places = PlacesView(theme, self.comparison.places)
        self.passes = PassList(theme, self.comparison.passes)
        plays = len(self.comparison.passes)
        self.accept = Button(f"Accept {small(plays)} passes", theme, "Space", primary=True)
        self.accept.setEnabled(not session.read_only)
        self.accept.clicked.connect(self._accept)
        self.close_button = Button("Close", theme, "Esc")
        self.close_button.clicked.connect(lambda: self.finish(False))
        self._build()

    def _build(self) -> None:
        theme = self._theme
        icon = QLabel()
        icon.setPixmap(theme.pixmap("reel", "reel", theme.px(17), self.devicePixelRatioF()))
        self.title.setFont(theme.font(FontRole.HEADING))
        self.below.setFont(theme.font(FontRole.SMALL))
        tint(self.below, theme.color("text2"))
        top = QHBoxLayout()
        top.setContentsMargins(theme.px(16), theme.px(9), theme.px(12), theme.px(9))
        top.setSpacing(theme.px(10))
        top.addWidget(icon)
        top.addWidget(self.title)
        top.addWidget(self.below, 1)
        top.addWidget(self.accept)
        middle = QHBoxLayout()
        middle.setContentsMargins(1, 0, 1, 0)
        middle.setSpacing(0)
        middle.addWidget(self.places, 1)
        self.passes.setFixedWidth(theme.px(LIST_WIDTH))
        middle.addWidget(self.passes)
        foot = Footer(theme)
        hints = KeyRow([(("N",), "next place"), (("Shift", "N"), "the one before")], theme)
        legend = QLabel("Shaded row: best copy. – a word is missing. Dotted: not part of the reel.")
        legend.setFont(theme.font(FontRole.SMALL))
        legend.setWordWrap(True)
        tint(legend, theme.color("text2"))
        foot.row.addWidget(legend, 1)
        foot.row.addWidget(hints)
        foot.row.addWidget(self.close_button)
        whole = column(self.body)
        whole.addLayout(top)
        whole.addWidget(Hairline(theme))
        whole.addLayout(middle, 1)
        whole.addWidget(foot)

    def first_focus(self) -> QWidget:
        return self.places

    def wanted_size(self) -> tuple[int, int]:
        return self._theme.px(WIDTH), self._theme.px(HEIGHT)

    def _accept(self) -> None:
        self.finish()
        self.triggered.emit("accept_next")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """N goes from place to place, Space accepts once however long it is held."""
        if event.key() == Qt.Key.Key_N:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.places.go_to(self.places.current + (-1 if back else 1))
        elif event.key() == Qt.Key.Key_Space and not event.isAutoRepeat() and self.accept.isEnabled():
            self._accept()
        elif event.key() == Qt.Key.Key_C and not event.isAutoRepeat():
            self.finish(False)
        else:
            super().keyPressEvent(event)
