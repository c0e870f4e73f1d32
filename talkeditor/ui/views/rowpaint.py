"""Draws the rows of the transcript: lines with their marks and notes, edges, folds. Decides nothing."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from talkeditor.core.direction import isolated
from talkeditor.core.findings import Kind
from talkeditor.core.review import Review
from talkeditor.core.segments import Status
from talkeditor.core.translation import tr
from talkeditor.core.wording import line_number
from talkeditor.core.words import word_spans
from talkeditor.ui.marks import TILE, paint_pattern
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.edgepaint import EdgeKeys, EdgePainter
from talkeditor.ui.views.hitpaint import frame_hit, paint_hits
from talkeditor.ui.views.linemarks import changed_words, tag_spans
from talkeditor.ui.views.linetext import Ink, LineFont, LineText
from talkeditor.ui.views.rows import Row, RowKind
from talkeditor.ui.views.scene import Columns, Pens, Scene, elided

_REMEMBERED_TEXTS = 1000
# Notes end so far from where the text begins, in pixels of the design: farther off they are not its own.
NOTES_WITHIN = 900
# A note cut to fewer characters says nothing.
_SCRAP = 12


class RowPainter:
    """Draws rows into a view `width` pixels wide. `refresh` after the theme or the stream has changed."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._pens = Pens(theme)
        self._edges = EdgePainter(self._pens)
        self._texts: dict[object, LineText] = {}
        self.refresh(0)

    def refresh(self, lines: int) -> None:
        """Take the theme's fonts and colours anew, for a stream of that many lines."""
        theme = self._theme
        self._pens.refresh()
        mono = theme.font(FontRole.MONO)
        self.font = LineFont(mono)
        self._number = QFont(mono)
        self._number.setPixelSize(max(1, round(mono.pixelSize() * 12 / 13)))
        self._number_bold = QFont(self._number)
        self._number_bold.setBold(True)
        self._mono_small_width = QFontMetricsF(self._number).horizontalAdvance
        self.columns = Columns.fitting(theme, self._mono_small_width("0"), lines)
        self._texts.clear()

    def set_keys(self, keys: EdgeKeys) -> None:
        """Show other keys at edges and folds."""
        self._edges.keys = keys

    def color(self, token: str) -> QColor:
        """A colour of the theme, kept until the next `refresh`."""
        return self._pens.color(token)

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
        elif scene.hit is not None and scene.hit.line == row.line:
            keep = scene.hit.start, scene.hit.end
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
            self._edges.paint_fold(painter, row, rect, self.columns.text, scene)
        elif row.kind is RowKind.QA:
            self._edges.paint_qa(painter, rect, self.columns.text)
        else:
            index = row.segment + (row.kind is RowKind.END)
            self._edges.paint_edge(painter, rect, index, scene)

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
            painter.fillRect(rect.adjusted(columns.bar, 0, 0, 0), self._pens.color("select"))
        if is_cursor:
            bar = QRect(0, rect.top(), self._theme.px(3), rect.height())
            painter.fillRect(bar, self._pens.color("accent" if scene.focused else "border"))
        if scene.drop_line == row.line:
            painter.fillRect(QRect(0, rect.top() - 1, rect.width(), 3), self._pens.color("accent"))
        baseline = self._baseline(rect)
        painter.setFont(self._number_bold if is_cursor else self._number)
        painter.setPen(self._pens.color("text" if is_cursor else "text3"))
        number = line_number(row.line)
        painter.drawText(QPointF(columns.numbers_end - self._mono_small_width(number), baseline), number)
        if row.line in review.proofed:
            line = QRect(columns.text - self._theme.px(11), rect.top(), self._theme.px(1), rect.height())
            painter.fillRect(line, self._pens.color("ok"))
        corrected = row.line in review.corrections
        if corrected:
            painter.fillRect(
                QRect(columns.text - self._theme.px(8), rect.top(), self._theme.px(3), rect.height()),
                self._pens.color("edit"),
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
        base = Ink(0, len(line), self._pens.color("text3" if struck else main), struck=cut)
        dim = self._pens.color("text3")
        inks = [Ink(start, end, dim, italic=True, struck=cut) for start, end in tag_spans(line)]
        hits = scene.hits.of_line(row.line) if scene.hits.places else ()
        if hits:
            paint_hits(painter, self._pens, text, left, rect, hits)
        text.paint(painter, left, self._baseline(rect), base, inks)
        if scene.hit in hits:
            frame_hit(painter, self._pens, text, left, rect, scene.hit)
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
        thick = self._theme.px(2)
        for start, end in text.spans(*span):
            line = QRectF(left + start, rect.bottom() - thick + 1, end - start, thick)
            painter.fillRect(line, self._pens.color("edit"))

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
        pen = QPen(self._pens.color("accent"), self._theme.px(1))
        pen.setDashPattern((1, 1))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        y = rect.bottom() - self._theme.px(1) + 0.5
        for start, end in text.spans(spans[words[0]][0], spans[min(words[1], len(spans)) - 1][1]):
            painter.drawLine(QPointF(left + start, y), QPointF(left + end, y))

    def _paint_word_cursor(
        self, painter: QPainter, text: LineText, left: float, rect: QRect, span: tuple[int, int]
    ) -> None:
        if found := text.span(*span):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._pens.color("accent"), 1.5 * self._theme.scale))
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
            wanted = int(self._pens.small_width(said)) + 1 if not captioned else right
            right = note_end(right, self.columns.text + self._theme.px(NOTES_WITHIN), start + wanted)
        painter.setPen(self._pens.color("text2" if row.line == scene.cursor.line else "text3"))
        baseline = self._baseline(rect)
        if captioned:
            was = f"{tr('was:', about='the words of the captions, before a correction')} "
            lead = self._pens.small_width(was)
            shown = elided(captioned, self._mono_small_width, right - start - lead)
            if shown:
                shown = isolated(shown)
                width = self._mono_small_width(shown)
                painter.setFont(self._number)
                painter.drawText(QPointF(right - width, baseline), shown)
                painter.setFont(self._pens.small)
                painter.drawText(QPointF(right - width - lead, baseline), was)
                right = int(right - width - lead) - gap
        shown = elided(said, self._pens.small_width, right - start)
        if shown == said or len(shown) > _SCRAP:
            painter.setFont(self._pens.small)
            painter.drawText(QPointF(right - self._pens.small_width(shown), baseline), shown)

    def _baseline(self, rect: QRect) -> float:
        return round(rect.top() + (rect.height() + self.font.ascent - self.font.descent) / 2)


def note_end(room: int, near: int, needed: int) -> int:
    """Where notes end: near their lines also in a very wide window, farther where a long line needs it."""
    return min(room, max(near, needed))


def _cursor_row(scene: Scene, row: Row) -> Row | None:
    """The row itself where the cursor is in it: in the part before or behind an edge within the line."""
    cursor, review = scene.cursor, scene.review
    index = review.index_of_line(row.line)
    start = review.segments[index].start
    in_rest = cursor.word is not None and start.line == row.line and cursor.word < start.word
    return row if in_rest is (row.kind is RowKind.REST) else None
