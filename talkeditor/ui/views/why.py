"""*Why here?*: the evidence of the segment under the cursor, or the question of its unsure edge.

Each reason is a button that jumps to its line. The view changes nothing itself.
"""

from itertools import zip_longest

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from talkeditor.core.findings import Evidence, Sureness
from talkeditor.core.translation import tr
from talkeditor.core.wording import line_number
from talkeditor.ui.session import Session
from talkeditor.ui.style import LEAST_TARGET
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.column import WRAPPED, PartHead
from talkeditor.ui.views.reasons import Block, Option, Question, blocks, question, silence

RING_ROOM = 6
INSET = 6


class _Row(QAbstractButton):
    """A wrapped text with a mark before it and the number of its line behind; arrows move among rows."""

    jumped = Signal(int)
    accepted = Signal()
    stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._line = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._pressed)

    def _pressed(self) -> None:
        self.jumped.emit(self._line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.jumped.emit(self._line)
        elif key == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.accepted.emit()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def height_for(self, width: int) -> int:
        """The height it needs, in pixels."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    # Geometry that the two kinds of row share

    def _text_left(self) -> int:
        return self._theme.px(INSET + 21)

    def _number_width(self) -> int:
        return self._theme.metrics(FontRole.SMALL).horizontalAdvance(line_number(self._line))

    def _text_width(self, width: int) -> int:
        return max(1, width - self._text_left() - self._number_width() - self._theme.px(INSET + 10))

    def _wrapped(self, text: str, role: FontRole, width: int) -> int:
        return self._theme.wrapped_height(role, text, width)

    def _paint_number(self, painter: QPainter, top: int) -> None:
        font = QFont(self._theme.font(FontRole.SMALL))
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(self._theme.color("accent"))
        right = self.width() - self._theme.px(INSET)
        place = QRect(QPoint(right - self._number_width(), top), QSize(self._number_width(), 10_000))
        painter.drawText(place, WRAPPED, line_number(self._line))


class Reason(_Row):
    """One piece of evidence: a tick for, a dash against."""

    def show_evidence(self, evidence: Evidence) -> None:
        """Show it; pressing jumps to its line."""
        self._line = evidence.line
        text = evidence.text[:1].upper() + evidence.text[1:]
        self._against = evidence.against
        self._text = tr("Against: {reason}", reason=evidence.text) if evidence.against else text
        number = line_number(evidence.line)
        self.setAccessibleName(tr("{reason}, line {number}", reason=self._text, number=number))
        self.setToolTip(tr("Go to line {number}", number=number))
        self.update()

    def height_for(self, width: int) -> int:
        """The height it needs, in pixels."""
        text = self._wrapped(self._text, FontRole.SMALL, self._text_width(width))
        return max(text + self._theme.px(3), self._theme.px(LEAST_TARGET))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        one = theme.row_height(FontRole.SMALL) + theme.px(3)
        top = theme.px(2) + max(0, theme.px(LEAST_TARGET) - one) // 2 * (self.height() < 2 * one)
        icon, token = ("against", "warn") if self._against else ("check", "ok")
        size = theme.px(14)
        drop = top + (theme.metrics(FontRole.SMALL).height() - size) // 2
        painter.drawPixmap(
            theme.px(INSET - 1), drop, theme.pixmap(icon, token, size, self.devicePixelRatioF())
        )
        painter.setFont(theme.font(FontRole.SMALL))
        painter.setPen(theme.color("text"))
        area = QRect(self._text_left(), top, self._text_width(self.width()), 10_000)
        painter.drawText(area, WRAPPED, self._text)
        self._paint_number(painter, top)


class PlaceRow(_Row):
    """A place where the edge could lie, as a radio button: its words and what speaks for it."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setCheckable(True)
        self._option: Option | None = None

    def show_option(self, option: Option, chosen: bool) -> None:
        """Show it; pressing moves the edge there, pressing its number only goes to the line."""
        self._option = option
        self._line = option.position.line
        self.setChecked(chosen)
        self.setAccessibleName(_spoken(option))
        self.update()

    def nextCheckState(self) -> None:
        """The review says which place holds; a press only asks."""

    def _pressed(self) -> None:
        if self._option is not None:
            self.chosen.emit(self._option.position)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.position().x() >= self.width() - self._number_width() - self._theme.px(INSET + 2):
            self.setDown(False)
            self.jumped.emit(self._line)
        else:
            super().mouseReleaseEvent(event)

    def height_for(self, width: int) -> int:
        """The height it needs, in pixels."""
        return sum(self._heights(width)) + self._theme.px(10)

    def _heights(self, width: int) -> tuple[int, int]:
        if self._option is None:
            return 0, 0
        room = self._text_width(width)
        quote = self._wrapped(tr("“{words}”", words=self._option.quote), FontRole.SMALL, room)
        why = self._wrapped(self._option.why, FontRole.SMALL, room) if self._option.why else 0
        return quote, why + self._theme.px(2) * bool(why)

    def paintEvent(self, _: QPaintEvent) -> None:
        if self._option is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        if self.isChecked():
            painter.fillRect(self.rect(), theme.color("select"))
        top = theme.px(5)
        self._paint_radio(painter, top)
        quote, _why = self._heights(self.width())
        room = QRect(self._text_left(), top, self._text_width(self.width()), 10_000)
        painter.setFont(theme.font(FontRole.SMALL))
        painter.setPen(theme.color("selectText" if self.isChecked() else "text"))
        painter.drawText(room, WRAPPED, tr("“{words}”", words=self._option.quote))
        painter.setPen(theme.color("text2" if self.isChecked() else "text3"))
        painter.drawText(room.translated(0, quote + theme.px(2)), WRAPPED, self._option.why)
        self._paint_number(painter, top)

    def _paint_radio(self, painter: QPainter, top: int) -> None:
        theme = self._theme
        size = theme.px(14)
        frame = QRect(theme.px(INSET), top + (theme.metrics(FontRole.SMALL).height() - size) // 2, size, size)
        pen = painter.pen()
        pen.setWidth(1)
        pen.setColor(theme.color("accent" if self.isChecked() else "border"))
        painter.setPen(pen)
        painter.setBrush(theme.color("accent" if self.isChecked() else "field"))
        painter.drawEllipse(frame)
        if self.isChecked():
            inset = theme.px(4)
            painter.setBrush(theme.color("onAccent"))
            painter.drawEllipse(frame.adjusted(inset, inset, -inset, -inset))
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _spoken(option: Option) -> str:
    number, quote = line_number(option.position.line), option.quote
    if option.why:
        return tr("Line {number}, “{words}”: {why}", number=number, words=quote, why=option.why)
    return tr("Line {number}, “{words}”", number=number, words=quote)


class _Group:
    """A heading and the rows below it; rows are kept and used again."""

    def __init__(self, theme: Theme, why: "WhyView", kind: type[_Row]) -> None:
        self._theme, self._why, self._kind = theme, why, kind
        self.heading = PartHead(theme, parent=why)
        self._rows: list[_Row] = []
        self.shown: list[_Row] = []

    def set_heading(self, text: str, sure: Sureness | None) -> None:
        self.heading.setVisible(bool(text))
        self.heading.show_sureness(text, sure)

    def take_rows(self, number: int) -> list[_Row]:
        """That many rows, shown; others hidden."""
        while len(self._rows) < number:
            row = self._kind(self._theme, self._why)
            row.jumped.connect(self._why.jumped)
            row.accepted.connect(self._why.accepted)
            row.stepped.connect(self._why.step)
            if isinstance(row, PlaceRow):
                row.chosen.connect(self._why.choose)
            self._rows.append(row)
        for at, row in enumerate(self._rows):
            row.setVisible(at < number)
        if not number:
            self.heading.hide()
        self.shown = self._rows[:number]
        return self.shown

    @property
    def parts(self) -> list[PartHead | _Row]:
        """What is shown, from above."""
        return [*([] if self.heading.isHidden() else [self.heading]), *self.shown]


class WhyView(QWidget):
    """The evidence list. `jumped` a line, `accepted` (Space), `place_chosen` (edge index, position)."""

    jumped = Signal(int)
    accepted = Signal()
    place_chosen = Signal(int, object)

    def __init__(self, session: Session, theme: Theme, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._parting = 0
        self._shown: tuple[Question | None, tuple[Block, ...], str] | None = None
        self.setAccessibleName(tr("Why here?"))
        self._question = _Group(theme, self, PlaceRow)
        self._head = PartHead(theme, tr("Why here?"), keys, self)
        self._groups = [_Group(theme, self, Reason) for _ in range(3)]
        self._nothing = PartHead(theme, parent=self)

    def set_keys(self, keys: str) -> None:
        """Show another key at the head."""
        self._head.set_keys(keys)

    @property
    def asks(self) -> bool:
        """Whether the question of an unsure edge is shown."""
        return self._shown is not None and self._shown[0] is not None

    def refresh(self) -> bool:
        """Show the segment under the cursor; False where that looks the same."""
        review, index = self._session.review, self._session.current
        now = question(review, index), blocks(review, index), silence(review, index)
        if now == self._shown:
            return False
        # Qt also names a widget here that had the focus once.
        focused = last if (last := self.focusWidget()) is not None and last.hasFocus() else None
        self._shown = now
        self._show_question(now[0])
        for group, block in zip_longest(self._groups, now[1]):
            self._show_block(group, block)
        self._nothing.show_words("", below=now[2])
        self._nothing.setVisible(bool(now[2]))
        self._arrange()
        if focused is not None and focused.isHidden():
            self.take_focus()
        return True

    def height_for(self, width: int) -> int:
        """The height it needs, in pixels."""
        heights = sum(part.height_for(width - 2 * self._left_of(part)) for part in self._parts())
        return heights + self._theme.px(10) + self._theme.px(6) * self.asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _parts(self) -> list[PartHead | _Row]:
        """What is shown, from above."""
        return [
            *self._question.parts,
            self._head,
            *(part for group in self._groups for part in group.parts),
            *([] if self._nothing.isHidden() else [self._nothing]),
        ]

    def _arrange(self) -> None:
        top, width = 0, self.width()
        for part in self._parts():
            if part is self._head and self.asks:
                top += self._theme.px(6)
                self._parting = top
            left = self._left_of(part)
            height = part.height_for(width - 2 * left)
            part.setGeometry(left, top, width - 2 * left, height)
            top += height
        self.update()

    def _left_of(self, part: PartHead | _Row) -> int:
        """Rows leave room at their sides for the ring around the focused one."""
        return self._theme.px(RING_ROOM) if isinstance(part, _Row) else 0

    def take_focus(self) -> bool:
        """Focus the first row; False where there is none."""
        rows = self._rows()
        if rows:
            rows[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return bool(rows)

    def step(self, by: int) -> None:
        """Focus the next or the previous row."""
        rows = self._rows()
        at = next((i for i, row in enumerate(rows) if row.hasFocus()), 0)
        if rows:
            rows[min(max(0, at + by), len(rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, position: object) -> None:
        """A place was pressed: tell it with the edge that is asked for."""
        if self._shown is not None and self._shown[0] is not None:
            self.place_chosen.emit(self._shown[0].edge, position)

    def _rows(self) -> list[_Row]:
        return [row for group in (self._question, *self._groups) for row in group.shown]

    def _show_question(self, asked: Question | None) -> None:
        rows = self._question.take_rows(len(asked.options) if asked is not None else 0)
        if asked is None:
            return
        self._question.set_heading(asked.sentence, Sureness.UNSURE)
        for row, option in zip(rows, asked.options, strict=True):
            assert isinstance(row, PlaceRow)
            row.show_option(option, option.position == asked.chosen)

    def _show_block(self, group: _Group, block: Block | None) -> None:
        rows = group.take_rows(len(block.evidence) if block is not None else 0)
        if block is None:
            return
        group.set_heading(block.heading, block.sure)
        for row, evidence in zip(rows, block.evidence, strict=True):
            assert isinstance(row, Reason)
            row.show_evidence(evidence)

    def paintEvent(self, _: QPaintEvent) -> None:
        """A hairline below, and one between the question and its evidence."""
        painter = QPainter(self)
        hairline = self._theme.color("hairline")
        painter.fillRect(0, self.height() - 1, self.width(), 1, hairline)
        if self.asks:
            painter.fillRect(0, self._parting, self.width(), 1, hairline)
