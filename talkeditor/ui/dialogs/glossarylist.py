"""The names of the glossary's queue, a row each: tick, right form, forms heard, how sure and why."""

from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem

from talkeditor.core.translation import tr, trn
from talkeditor.core.wording import count
from talkeditor.ui.dialogs.listrows import MOVES, TEXT_AT, Index, RowPainter, RowsList, RowsModel
from talkeditor.ui.marks import paint_sureness, sureness_word
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.fields import Field
from talkeditor.workflow.soundalikes import BY_HAND, Row

_HEARD_AT, _WHY_AT = 0.24, 0.70
_NAME_WIDTH = 130


def columns(width: int, theme: Theme) -> tuple[int, int]:
    """Where the forms and the reasons begin in a row of this width, in pixels; names have room first."""
    heard = max(round(width * _HEARD_AT), theme.px(TEXT_AT + _NAME_WIDTH))
    return heard, max(round(width * _WHY_AT), heard + (width - heard) // 2)


def where_of(row: Row) -> str:
    """How many places a row changes, and in which talks."""
    if not row.spots:
        return trn("{n}, only in left-out parts", "{n}, only in left-out parts", row.left_out)
    number, talks = len(row.ticked), row.talks
    if not number:
        return trn("none of {n} ticked", "none of {n} ticked", len(row.spots))
    named = ", ".join(map(str, talks))
    if len(talks) == 1:
        return tr("{places} in talk {number}", places=count(number), number=named)
    return tr("{places} in talks {numbers}", places=count(number), numbers=named)


def is_proposed(row: Row) -> bool:
    """Whether the right form is the program's; else it is a person's, or none yet."""
    return bool(row.proposed) and row.right == row.proposed


def why_of(row: Row) -> str:
    """In few words why a row is proposed, and how far it reaches."""
    why = row.source if is_proposed(row) else tr(BY_HAND)
    if not row.narrow:
        return why
    if len(row.talks) == 1:
        return tr("{why}; only in this talk", why=why)
    return tr("{why}; only in these talks", why=why)


def heard_of(row: Row, fits: int, width: int, theme: Theme) -> str:
    """What was heard, as many forms as fit into a width, and how many more there are."""
    metrics = theme.metrics(FontRole.MONO)
    for shown in range(min(fits, len(row.heard)), 0, -1):
        text, more = ", ".join(row.heard[:shown]), len(row.heard) - shown
        if more:
            text = trn("{forms} and {n} more", "{forms} and {n} more", more, forms=text)
        if metrics.horizontalAdvance(text) <= width:
            return text
    return metrics.elidedText(", ".join(row.heard), Qt.TextElideMode.ElideRight, width)


class _Model(RowsModel[Row]):
    def named(self, row: Row) -> str:
        return row.right or f"? ({row.heard[0]})"

    def said(self, row: Row) -> str:
        tick = (tr("ticked") if row.on else tr("not ticked")) if row.able else ""
        sure = sureness_word(row.sureness) if is_proposed(row) else ""
        write = tr("Write {name}", name=row.right) if row.right else tr("Nothing to write yet: F2 types it")
        why = row.why.removesuffix(".") if is_proposed(row) else tr(BY_HAND)
        heard = tr("heard as {forms}", forms=", ".join(row.heard))
        parts = (write, heard, where_of(row), sure, why, why_of(row), tick)
        return ". ".join(part for part in parts if part)


class _Painter(RowPainter[Row]):
    """Draws a row: tick, right form, forms heard, sureness and why."""

    def sizeHint(self, _: QStyleOptionViewItem, __: Index) -> QSize:
        theme = self._theme
        first = max(theme.row_height(FontRole.BODY), theme.row_height(FontRole.MONO))
        return QSize(theme.px(320), first + theme.row_height(FontRole.SMALL) + theme.px(11))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self._theme, option.rect
        row = self._row(index)
        painter.save()
        self._paint_ground(painter, option)
        self._paint_tick(painter, rect, row.on and row.able, row.able)
        left = rect.left() + theme.px(TEXT_AT)
        heard, why = (rect.left() + at for at in columns(rect.width(), theme))
        gap = theme.px(12)
        above = QRect(0, rect.top() + theme.px(5), 0, self.sizeHint(option, index).height() - theme.px(11))
        above.setHeight(above.height() - theme.row_height(FontRole.SMALL))
        below = QRect(0, above.bottom() + 1, 0, theme.row_height(FontRole.SMALL))
        ink = "text" if row.able or not row.right else "text3"
        write = row.right or "?"
        self._paint_text(painter, _across(above, left, heard - gap), write, FontRole.STRONG, ink)
        forms = heard_of(row, len(row.heard), why - gap - heard, theme)
        self._paint_text(painter, _across(above, heard, why - gap), forms, FontRole.MONO, ink)
        self._paint_text(painter, _across(below, heard, why - gap), where_of(row), FontRole.SMALL, "text2")
        if is_proposed(row):
            paint_sureness(painter, _across(above, why, rect.right()), row.sureness, theme)
        self._paint_text(
            painter, _across(below, why, rect.right() - gap), why_of(row), FontRole.SMALL, "text2"
        )
        painter.restore()


def _across(line: QRect, left: int, right: int) -> QRect:
    return QRect(left, line.top(), right - left, line.height())


class NameList(RowsList[Row]):
    """The rows. `changed`: one is ticked anew; `looked`: another is looked at; `focused`: keys act here now;
    `rewritten`: a row and the right form that was typed for it.
    """

    changed = Signal()
    looked = Signal()
    focused = Signal()
    rewritten = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        self._model = _Model()
        super().__init__(tr("Names and their heard forms"), self._model)
        self._theme = theme
        painter = _Painter(theme, self)
        painter.pressed.connect(self.tick)
        self.setItemDelegate(painter)
        self.field = Field(tr("Right form"), tr("the right form"))
        self.field.setParent(self.viewport())
        self.field.hide()
        self.field.kept.connect(self._on_kept)
        self.field.entered.connect(lambda _: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self.field.left.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self.field.typing.connect(self.field.setVisible)
        self.selectionModel().currentChanged.connect(lambda *_: self.looked.emit())
        self.verticalScrollBar().valueChanged.connect(lambda _: self._place_field())

    def show_rows(self, rows: tuple[Row, ...], at: int = 0) -> None:
        """Show these rows, looking at one of them."""
        self._model.show(rows)
        self.setCurrentIndex(self._model.index(min(at, len(rows) - 1)))
        self.changed.emit()

    def put(self, row: Row) -> None:
        """Show a row in place of the one with the same key."""
        self._model.retell(tuple(row if old.key == row.key else old for old in self.lines))
        self.changed.emit()

    def tick(self, at: int) -> None:
        """Tick a row, or leave it out."""
        row = self.lines[at]
        if row.able:
            self.put(replace(row, on=not row.on))
        elif row.spots:
            # Nothing can be put right without a right form.
            self.write()

    def write(self) -> None:
        """Let the person type another right form for the current row; Enter keeps it, Esc does not."""
        row = self.current
        if row is not None and row.spots:
            self.field.show_value(row.right)
            self.field.show()
            self._place_field()
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()

    def _place_field(self) -> None:
        if self.field.isVisibleTo(self):
            area, theme = self.visualRect(self.currentIndex()), self._theme
            left, height = theme.px(TEXT_AT) - theme.px(8), self.field.sizeHint().height()
            width = max(theme.px(150), columns(area.width(), theme)[0] - left)
            self.field.setGeometry(area.left() + left, area.top() + theme.px(2), width, height)

    def _on_kept(self, text: str) -> None:
        row = self.current
        if row is not None and text:
            self.rewritten.emit(row, text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_field()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at, key = self.currentIndex().row(), event.key()
        if at >= 0 and key == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.tick(at)
        elif key == Qt.Key.Key_F2:
            self.write()
        elif key in MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()
