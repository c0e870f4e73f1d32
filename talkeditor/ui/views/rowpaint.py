"""Draws the rows of the transcript: lines with their marks and notes, edges, folds. Decides nothing."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from talkeditor.core.findings import Kind, Sureness
from talkeditor.core.review import Review
from talkeditor.core.segments import Status
from talkeditor.core.wording import line_number
from talkeditor.ui.marks import (
    TILE,
    keycaps_width,
    paint_icon,
    paint_keycaps,
    paint_pattern,
    paint_sureness,
    sureness_width,
)
from talkeditor.ui.session import Cursor
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.linemarks import Marks, changed_words, tag_spans, word_spans
from talkeditor.ui.views.linetext import Ink, LineFont, LineText
from talkeditor.ui.views.rows import Row, RowKind

MOVE_KEYS = ("Alt", "↑", "↓")
PLACE_KEYS = ("Alt", "PgUp", "PgDn")
FOLD_KEYS = ("F",)
_REMEMBERED_TEXTS = 1000


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
        bar, digits = theme.px(6), max(5, len(f"{lines:,}"))
        numbers_end = bar + theme.px(8) + round(digits * advance)
        return cls(bar, numbers_end, numbers_end + theme.px(14), theme.px(14))


class RowPainter:
    """Draws rows into a view `width` pixels wide. `refresh` after the theme or the stream has changed."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._texts: dict[object, LineText] = {}
        self.refresh(0)

    def refresh(self, lines: int) -> None:
        """Take the theme's fonts and colours anew, for a stream of that many lines."""
        theme = self._theme
        mono = theme.font(FontRole.MONO)
        self.font = LineFont(mono)
        self._number = QFont(mono)
        self._number.setPixelSize(max(1, round(mono.pixelSize() * 12 / 13)))
        self._number_bold = QFont(self._number)
        self._number_bold.setBold(True)
        self._small, self._strong = theme.font(FontRole.SMALL), theme.font(FontRole.SMALL_STRONG)
        self._small_width = QFontMetricsF(self._small).horizontalAdvance
        self._strong_width = QFontMetricsF(self._strong).horizontalAdvance
        self._mono_small_width = QFontMetricsF(self._number).horizontalAdvance
        self.columns = Columns.fitting(theme, self._mono_small_width("0"), lines)
        self._colors: dict[str, QColor] = {}
        self._texts.clear()

    def color(self, token: str) -> QColor:
        """A colour of the theme, kept until the next `refresh`."""
        found = self._colors.get(token)
        if found is None:
            found = self._colors[token] = self._theme.color(token)
        return found

    # The text of a line

    def text(self, scene: Scene, row: Row, width: int) -> LineText:
        """The words of a text row as they are shown in a view of that width."""
        line = scene.review.text(row.line)
        spans: list[tuple[int, int]] | None = None
        part = self._part(scene.review, row, line)
        keep = None
        cursor = scene.cursor
        if cursor.line == row.line and cursor.word is not None:
            spans = word_spans(line)
            keep = spans[min(cursor.word, len(spans) - 1)] if spans else None
        room = width - self.columns.text - self.columns.inset
        key = (line, room, part, keep)
        found = self._texts.get(key)
        if found is None:
            if len(self._texts) >= _REMEMBERED_TEXTS:
                self._texts.clear()
            found = self._texts[key] = LineText(line, self.font, room, part, keep)
        return found

    @staticmethod
    def _part(review: Review, row: Row, line: str) -> tuple[int, int] | None:
        """The characters that belong to the row's segment where an edge lies within the line."""
        edge = review.end_of(row.segment) if row.kind is RowKind.REST else review.segments[row.segment].start
        if edge.line != row.line or edge.word == 0:
            return None
        spans = word_spans(line)
        if edge.word >= len(spans):
            return None
        if row.kind is RowKind.REST:
            return 0, spans[edge.word - 1][1]
        return spans[edge.word][0], len(line)

    def text_left(self, text: LineText, width: int) -> float:
        """Where a line's text begins: at the left, for right-to-left text so that it ends at the right."""
        if text.rtl:
            return max(self.columns.text, width - self.columns.inset - text.width)
        return self.columns.text

    # Rows

    def paint(self, painter: QPainter, row: Row, top: int, width: int, scene: Scene) -> None:
        """Draw a row, its upper edge at `top`."""
        rect = QRect(0, top, width, row.height)
        if row.is_text:
            self._paint_line(painter, row, rect, scene)
        elif row.kind is RowKind.FOLD:
            self._paint_fold(painter, row, rect, scene)
        elif row.kind is RowKind.QA:
            self._paint_qa(painter, rect)
        else:
            index = row.segment + (row.kind is RowKind.END)
            self._paint_edge(painter, rect, index, scene)

    def paint_bar(self, painter: QPainter, rect: QRect, origin: int, kind: Kind) -> None:
        """Draw the kind bar beside rows of one segment; `origin` is where the pattern began, far above."""
        tile = max(1, round(TILE * self._theme.scale))
        lift = (rect.top() - origin) % tile
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        paint_pattern(painter, rect.adjusted(0, -lift, 0, 0), kind, self._theme)
        painter.restore()

    def _paint_line(self, painter: QPainter, row: Row, rect: QRect, scene: Scene) -> None:
        cursor, review, columns = scene.cursor, scene.review, self.columns
        is_cursor = row.line == cursor.line and row == _cursor_row(scene, row)
        if row.line in cursor.selection and (is_cursor or cursor.anchor is not None):
            painter.fillRect(rect.adjusted(columns.bar, 0, 0, 0), self.color("select"))
        if is_cursor:
            bar = QRect(0, rect.top(), self._theme.px(3), rect.height())
            painter.fillRect(bar, self.color("accent" if scene.focused else "border"))
        if scene.drop_line == row.line:
            painter.fillRect(QRect(0, rect.top() - 1, rect.width(), 3), self.color("accent"))
        baseline = self._baseline(rect)
        painter.setFont(self._number_bold if is_cursor else self._number)
        painter.setPen(self.color("text" if is_cursor else "text3"))
        number = line_number(row.line)
        painter.drawText(QPointF(columns.numbers_end - self._mono_small_width(number), baseline), number)
        corrected = row.line in review.corrections
        if corrected:
            painter.fillRect(
                QRect(columns.text - self._theme.px(8), rect.top(), self._theme.px(3), rect.height()),
                self.color("edit"),
            )
        if scene.edited_line == row.line:
            return
        text = self.text(scene, row, rect.width())
        left = self.text_left(text, rect.width())
        self._paint_words(painter, row, rect, scene, text, left)
        self._paint_note(painter, row, rect, scene, text, left)

    def _paint_words(
        self, painter: QPainter, row: Row, rect: QRect, scene: Scene, text: LineText, left: float
    ) -> None:
        review = scene.review
        line = review.text(row.line)
        segment = review.segments[row.segment]
        cut = bool(review.cuts.get(row.line))
        struck = cut or segment.status is Status.DROPPED
        main = "text" if segment.kind is Kind.TALK else "text2"
        base = Ink(0, len(line), self.color("text3" if struck else main), struck=cut)
        dim = self.color("text3")
        inks = [Ink(start, end, dim, italic=True, struck=cut) for start, end in tag_spans(line)]
        text.paint(painter, left, self._baseline(rect), base, inks)
        notes = scene.marks.notes(row.segment, row.line)
        corrected = row.line in review.corrections
        word = scene.cursor.word if row.line == scene.cursor.line else None
        if not (notes or corrected or word is not None):
            return
        spans = word_spans(line)
        if corrected:
            changed = changed_words(review.transcript.words(row.line), [line[a:b] for a, b in spans])
            for number in changed:
                self._underline(painter, text, left, rect, spans[number])
        else:
            for note in notes:
                self._paint_dots(painter, text, left, rect, spans, note.words)
        if word is not None and spans and row == _cursor_row(scene, row):
            self._paint_word_cursor(painter, text, left, rect, spans[min(word, len(spans) - 1)])

    def _underline(
        self, painter: QPainter, text: LineText, left: float, rect: QRect, span: tuple[int, int]
    ) -> None:
        if found := text.span(*span):
            thick = self._theme.px(2)
            line = QRectF(left + found[0], rect.bottom() - thick + 1, found[1] - found[0], thick)
            painter.fillRect(line, self.color("edit"))

    def _paint_dots(
        self,
        painter: QPainter,
        text: LineText,
        left: float,
        rect: QRect,
        spans: list[tuple[int, int]],
        words: tuple[int, int] | None,
    ) -> None:
        if words is None or words[0] >= min(words[1], len(spans)):
            return
        found = text.span(spans[words[0]][0], spans[min(words[1], len(spans)) - 1][1])
        if found:
            pen = QPen(self.color("accent"), self._theme.px(1))
            pen.setDashPattern((1, 1))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            y = rect.bottom() - self._theme.px(1) + 0.5
            painter.drawLine(QPointF(left + found[0], y), QPointF(left + found[1], y))

    def _paint_word_cursor(
        self, painter: QPainter, text: LineText, left: float, rect: QRect, span: tuple[int, int]
    ) -> None:
        if found := text.span(*span):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.color("accent"), 1.5 * self._theme.scale))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = QRectF(left + found[0] - 3, rect.top() + 1, found[1] - found[0] + 6, rect.height() - 2)
            painter.drawRoundedRect(box, 3, 3)
            painter.restore()

    def _paint_note(
        self, painter: QPainter, row: Row, rect: QRect, scene: Scene, text: LineText, left: float
    ) -> None:
        """Draw the margin's note in the room that the words leave, so that it never lies over them."""
        review, gap = scene.review, self._theme.px(16)
        said = "  ·  ".join(dict.fromkeys(note.text for note in scene.marks.notes(row.segment, row.line)))
        captioned = review.transcript.lines[row.line] if row.line in review.corrections else ""
        if not said and not captioned:
            return
        right = rect.width() - self.columns.inset
        start = self.columns.text
        if text.rtl:
            right = int(left) - gap
        else:
            start = int(left + text.width) + gap
        painter.setPen(self.color("text2" if row.line == scene.cursor.line else "text3"))
        baseline = self._baseline(rect)
        if captioned:
            was = "was: "
            lead = self._small_width(was)
            shown = _elided(captioned, self._mono_small_width, right - start - lead)
            if shown:
                width = self._mono_small_width(shown)
                painter.setFont(self._number)
                painter.drawText(QPointF(right - width, baseline), shown)
                painter.setFont(self._small)
                painter.drawText(QPointF(right - width - lead, baseline), was)
                right = int(right - width - lead) - gap
        shown = _elided(said, self._small_width, right - start)
        if shown:
            painter.setFont(self._small)
            painter.drawText(QPointF(right - self._small_width(shown), baseline), shown)

    def _baseline(self, rect: QRect) -> float:
        return round(rect.top() + (rect.height() + self.font.ascent - self.font.descent) / 2)

    # Edges and folds

    def _paint_edge(self, painter: QPainter, rect: QRect, index: int, scene: Scene) -> None:
        theme, mark = self._theme, scene.marks.edge(index)
        active = scene.cursor.edge == index and index > 0
        color = self.color("accent" if active else str(mark.kind))
        middle = rect.top() + rect.height() // 2
        thick = theme.px(3 if active else 1)
        x = theme.px(25)
        if active:
            x = theme.px(24)
            icon = theme.px(16)
            paint_icon(painter, QRect(x, middle - icon // 2, icon, icon), "edge", "accent", theme)
            x += icon + theme.px(5)
        painter.setFont(self._strong)
        painter.setPen(color)
        room = rect.width() - x - theme.px(60)
        label = _elided(mark.label, self._strong_width, room)
        painter.drawText(QPointF(x, self._small_baseline(rect)), label)
        after = round(x + self._strong_width(label)) + theme.px(7)
        cluster = self._paint_cluster(painter, rect, index, scene, active, after)
        tail = rect.width() - theme.px(12)
        top = middle - thick // 2
        painter.fillRect(QRect(0, top, theme.px(20), thick), color)
        if cluster is None:
            painter.fillRect(QRect(after, top, rect.width() - after, thick), color)
        else:
            end = cluster - theme.px(6)
            painter.fillRect(QRect(after, top, max(0, end - after), thick), color)
            painter.fillRect(QRect(tail, top, rect.width() - tail, thick), color)

    def _paint_cluster(
        self, painter: QPainter, rect: QRect, index: int, scene: Scene, active: bool, after: int
    ) -> int | None:
        """Draw at the right how sure an edge is and which keys move it; gives its left, None for nothing."""
        theme, mark = self._theme, scene.marks.edge(index)
        x = rect.width() - theme.px(18)
        middle = rect.top() + rect.height() / 2
        said = mark.sureness if not mark.placed else None
        least = after + theme.px(24)
        drawn = False
        if active:
            unsure = said is Sureness.UNSURE and bool(_places(scene.review, index))
            words, keys = ("other places", PLACE_KEYS) if unsure else ("moves with", MOVE_KEYS)
            width = keycaps_width(keys, theme) + theme.px(8) + round(self._small_width(words))
            if x - width - (sureness_width(said, theme) if said else 0) > least:
                paint_keycaps(painter, QPointF(x - keycaps_width(keys, theme), middle), keys, theme)
                x -= width
                painter.setFont(self._small)
                painter.setPen(self.color("text2"))
                painter.drawText(QPointF(x, self._small_baseline(rect)), words)
                x -= theme.px(8)
                drawn = True
        if mark.placed and x - self._small_width("Placed by you") > least:
            x -= round(self._small_width("Placed by you"))
            painter.setFont(self._small)
            painter.setPen(self.color("text2"))
            painter.drawText(QPointF(x, self._small_baseline(rect)), "Placed by you")
            return x
        if said is not None and x - sureness_width(said, theme) > least:
            x -= sureness_width(said, theme)
            paint_sureness(
                painter, QRect(x, rect.top(), sureness_width(said, theme), rect.height()), said, theme
            )
            return x
        return x + theme.px(8) if drawn else None

    def _paint_fold(self, painter: QPainter, row: Row, rect: QRect, scene: Scene) -> None:
        theme = self._theme
        painter.fillRect(rect, self.color("window"))
        hairline = self.color("hairline")
        painter.fillRect(QRect(0, rect.top(), rect.width(), 1), hairline)
        painter.fillRect(QRect(0, rect.bottom(), rect.width(), 1), hairline)
        icon = theme.px(16)
        middle = rect.top() + rect.height() // 2
        paint_icon(
            painter, QRect(self.columns.text - 1, middle - icon // 2, icon, icon), "fold", "text2", theme
        )
        right = rect.width() - theme.px(12)
        if row.line == scene.first_fold:
            width = keycaps_width(FOLD_KEYS, theme)
            paint_keycaps(painter, QPointF(right - width, middle), FOLD_KEYS, theme)
            right -= width + theme.px(7) + round(self._small_width("show"))
            painter.setFont(self._small)
            painter.setPen(self.color("text3"))
            painter.drawText(QPointF(right, self._small_baseline(rect)), "show")
        left = self.columns.text + icon + theme.px(7)
        text = scene.marks.fold(row.segment, range(row.line, row.end))
        painter.setFont(self._small)
        painter.setPen(self.color("text2"))
        shown = _elided(text, self._small_width, right - theme.px(12) - left)
        painter.drawText(QPointF(left, self._small_baseline(rect)), shown)

    def _paint_qa(self, painter: QPainter, rect: QRect) -> None:
        color = self.color("talk")
        painter.setFont(self._strong)
        painter.setPen(color)
        left = self.columns.text
        painter.drawText(QPointF(left, self._small_baseline(rect)), "Q&A")
        pen = QPen(color, 1)
        pen.setDashPattern((3, 2))
        painter.setPen(pen)
        y = rect.top() + rect.height() // 2 + 0.5
        start = left + self._strong_width("Q&A") + self._theme.px(8)
        painter.drawLine(QPointF(start, y), QPointF(rect.width() - self._theme.px(12), y))

    def _small_baseline(self, rect: QRect) -> float:
        metrics = self._theme.metrics(FontRole.SMALL)
        return round(rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2)


def _cursor_row(scene: Scene, row: Row) -> Row | None:
    """The row itself where the cursor is in it: in the part before or behind an edge within the line."""
    cursor, review = scene.cursor, scene.review
    index = review.index_of_line(row.line)
    start = review.segments[index].start
    in_rest = cursor.word is not None and start.line == row.line and cursor.word < start.word
    return row if in_rest is (row.kind is RowKind.REST) else None


def _places(review: Review, index: int) -> bool:
    """Whether the edge above a segment has other likely places."""
    starts = review.segments[index].start_places if index < len(review.segments) else ()
    return bool(starts or review.segments[index - 1].end_places)


def _elided(text: str, width_of: object, room: float) -> str:
    """The text as far as it fits, an ellipsis at its end; nothing where hardly anything would fit."""
    assert callable(width_of)
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
    return f"{text[:low].rstrip()}…" if low >= 3 else ""
