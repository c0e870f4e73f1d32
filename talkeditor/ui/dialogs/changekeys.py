"""Gives commands other keys: every command with each of its keys, a key is pressed, and it holds at once."""

from collections.abc import Mapping

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from talkeditor.core.translation import tr
from talkeditor.ui.commands import BY_ID
from talkeditor.ui.dialogs.binding import Binding, Row
from talkeditor.ui.dialogs.listrows import Index, RowsModel
from talkeditor.ui.dialogs.overlay import Footer, Hairline, Overlay, column, tint
from talkeditor.ui.keymap import shown
from talkeditor.ui.marks import key_parts, keycap_height, keycaps_width, paint_keycaps
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.widgets import Button

WIDTH, HEIGHT = 760, 620

_MODIFIERS = {
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown,
}  # fmt: skip


class _Rows(RowsModel[Row]):
    """The rows for the list; `asking` is the one that waits for a key, or -1."""

    def __init__(self) -> None:
        super().__init__()
        self.asking = -1

    def named(self, row: Row) -> str:
        return row.words

    def said(self, row: Row) -> str:
        return f"{row.words}, {shown(row.key) if row.key else tr('no key')}"


class _Painter(QStyledItemDelegate):
    """Draws a row: the command, its group, what the key was, the key."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _: QStyleOptionViewItem, __: Index) -> QSize:
        return QSize(self._theme.px(200), row_height(self._theme))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, model = self._theme, index.model()
        assert isinstance(model, _Rows)
        row, rect = model.rows[index.row()], option.rect
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.color("select"))
            painter.fillRect(rect.left(), rect.top(), theme.px(3), rect.height(), theme.color("accent"))
        right = self._paint_key(painter, row, rect, asking=model.asking == index.row())
        left = rect.left() + theme.px(16)
        label = theme.metrics(FontRole.MEDIUM).elidedText(
            row.words, Qt.TextElideMode.ElideRight, max(0, right - left)
        )
        self._write(painter, FontRole.MEDIUM, "selectText" if selected else "text", left, rect, label)
        left += theme.metrics(FontRole.MEDIUM).horizontalAdvance(label) + theme.px(10)
        group = tr(BY_ID[row.id].group.value)
        if left + theme.metrics(FontRole.SMALL).horizontalAdvance(group) < right:
            self._write(painter, FontRole.SMALL, "text2" if selected else "text3", left, rect, group)
        painter.restore()

    def _paint_key(self, painter: QPainter, row: Row, rect: QRect, *, asking: bool) -> int:
        """Draw the key and what is said of it, at the right; gives where that begins."""
        theme = self._theme
        right = rect.right() - theme.px(16)
        if asking:
            return self._write_before(painter, "accent", right, rect, tr("Press a key. Esc: as it was"))
        if row.key:
            caps = key_parts(row.key)
            right -= keycaps_width(caps, theme)
            token, frame = ("text3", "hairline") if row.is_off else ("text2", "border")
            paint_keycaps(painter, QPointF(right, rect.center().y() + 1), caps, theme, token, frame)
        else:
            right = self._write_before(painter, "text3", right, rect, tr("no key"))
        was = tr("was {key}", key=shown(row.was)) if row.was else ""
        said = ", ".join(text for text in (tr("off", about="a key") if row.is_off else "", was) if text)
        return self._write_before(painter, "text2", right - theme.px(10), rect, said) if said else right

    def _write_before(self, painter: QPainter, token: str, right: int, rect: QRect, text: str) -> int:
        left = right - self._theme.metrics(FontRole.SMALL).horizontalAdvance(text)
        self._write(painter, FontRole.SMALL, token, left, rect, text)
        return left

    def _write(
        self, painter: QPainter, role: FontRole, token: str, left: int, rect: QRect, text: str
    ) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.color(token))
        place = QRect(left, rect.top(), rect.right() - left, rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)


def row_height(theme: Theme) -> int:
    """The height of a row."""
    return max(
        theme.px(29), theme.row_height(FontRole.BODY) + theme.px(6), keycap_height(theme) + theme.px(6)
    )


class ChangeKeys(Overlay):
    """`changed` carries the keys by command that differ from the table, and whether single keys act."""

    changed = Signal(object, bool)

    def __init__(
        self, window: QWidget, theme: Theme, given: Mapping[str, tuple[str, ...]], single_keys: bool
    ) -> None:
        super().__init__(window, theme, tr("Change keys"))
        self.binding = Binding(given, single_keys)
        self.field = QLineEdit()
        self.model, self.list = _Rows(), QListView()
        self.said = QLabel()
        self.single = QCheckBox(tr("Single-key commands"))
        self.single.setChecked(single_keys)
        self.remove = Button(tr("Remove"), theme)
        self.reset = Button(tr("Reset"), theme)
        self.reset_all = Button(tr("Reset all"), theme)
        self.close_button = Button(tr("Close"), theme, "Esc")
        self._build()
        self._join()
        self._show_rows()

    @property
    def is_asking(self) -> bool:
        """Whether the next key pressed becomes the command's."""
        return self.model.asking >= 0

    # Building

    def _build(self) -> None:
        theme, inset = self._theme, self._theme.px(16)
        title = QLabel(tr("Change keys"))
        title.setFont(theme.font(FontRole.HEADING))
        self.field.setAccessibleName(tr("Type to find a command"))
        self.field.setPlaceholderText(tr("Type to find a command"))
        self.field.addAction(theme.icon("search", "text2"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.setMinimumWidth(theme.px(240))
        top = QHBoxLayout()
        top.setContentsMargins(inset, theme.px(12), inset, theme.px(10))
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self.field)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Painter(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Commands and their keys"))
        self.list.viewport().setAutoFillBackground(False)
        whole = column(self.body)
        whole.addLayout(top)
        whole.addWidget(Hairline(theme))
        whole.addWidget(self.list, 1)
        whole.addWidget(self._foot())

    def _foot(self) -> QWidget:
        theme = self._theme
        self.said.setWordWrap(True)
        off = QLabel(tr("Off: letters, digits, signs and Space do nothing in review; all else goes on."))
        off.setWordWrap(True)
        for label in (self.said, off):
            label.setFont(theme.font(FontRole.SMALL))
            tint(label, theme.color("text2"))
        switch, buttons = QHBoxLayout(), QHBoxLayout()
        switch.addWidget(self.single)
        switch.addWidget(off, 1)
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(self.said, 1)
        for button in (self.remove, self.reset, self.reset_all, self.close_button):
            buttons.addWidget(button)
        foot = Footer(theme)
        rows = column(inside := QWidget(), theme.px(8))
        rows.addLayout(switch)
        rows.addLayout(buttons)
        foot.row.addWidget(inside, 1)
        return foot

    def _join(self) -> None:
        self.field.textChanged.connect(lambda _: self._show_rows())
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda _: self._stop_asking())
        self.list.doubleClicked.connect(lambda _: self.ask())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self.single.toggled.connect(self._switch)
        self.remove.clicked.connect(lambda: self._take(""))
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._reset_all)
        self.close_button.clicked.connect(lambda: self.finish(False))

    def first_focus(self) -> QWidget:
        return self.field

    def wanted_size(self) -> tuple[int, int]:
        return self._theme.px(WIDTH), self._theme.px(HEIGHT)

    # What is shown

    def _show_rows(self) -> None:
        current = self.current
        rows = tuple(self.binding.rows(self.field.text()))
        self.model.asking = -1
        self.model.show(rows)
        at = next((i for i, row in enumerate(rows) if current and row.id == current.id), 0)
        if current is not None and rows and rows[at].id == current.id:
            at = min(at + current.slot, len(rows) - 1)
        if rows:
            self.list.setCurrentIndex(self.model.index(at))
            self.list.scrollTo(self.model.index(at))
        self._tell()

    @property
    def current(self) -> Row | None:
        """The chosen row."""
        at = self.list.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def _tell(self, problem: str = "") -> None:
        row = self.current
        usual = (
            tr("Enter, then a key: the chosen command gets it.") if row else tr("No command is called so.")
        )
        self.said.setText(problem or usual)
        tint(self.said, self._theme.color("error" if problem else "text2"))
        self.field.setAccessibleDescription(problem or (f"{row.words}, {shown(row.key)}" if row else ""))
        self.remove.setEnabled(row is not None and bool(row.key))
        self.reset.setEnabled(row is not None and row.id in self.binding.given)
        self.reset_all.setEnabled(bool(self.binding.given))

    # Changing

    def ask(self) -> None:
        """Let the next key pressed become the chosen command's."""
        if self.current is not None:
            self.model.asking = self.list.currentIndex().row()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._tell()
            self.list.viewport().update()

    def _stop_asking(self) -> None:
        self.model.asking = -1
        self.list.viewport().update()

    def _take(self, key: str) -> None:
        row = self.current
        if row is not None:
            self._done(self.binding.give(row, key))

    def _reset(self) -> None:
        row = self.current
        if row is not None:
            self._done(self.binding.reset(row.id))

    def _reset_all(self) -> None:
        self.binding.given = {}
        self._done("")

    def _switch(self, on: bool) -> None:
        self.binding.single_keys = on
        self._done("")

    def _done(self, problem: str) -> None:
        self._stop_asking()
        if problem:
            self._tell(problem)
            return
        self._show_rows()
        self.changed.emit(self.binding.given, self.binding.single_keys)
        if not (focused := self.focusWidget()) or not focused.isEnabled():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self.is_asking:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._capture(event) if self.is_asking else self._steer(event)
        return super().eventFilter(watched, event)

    def _capture(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._stop_asking()
        elif not event.isAutoRepeat() and (key := pressed(event)):
            self._take(key)
        return True

    def _steer(self, event: QKeyEvent) -> bool:
        """Keys that go to the list while the field has the focus."""
        page = max(1, self.list.viewport().height() // row_height(self._theme) - 1)
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self.model.rows:
            at = min(max(0, self.list.currentIndex().row() + step), len(self.model.rows) - 1)
            self.list.setCurrentIndex(self.model.index(at))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ask()
            return True
        return False


def pressed(event: QKeyEvent) -> str:
    """The name of the key that was pressed; nothing for a modifier alone."""
    key = Qt.Key(event.key())
    if key in _MODIFIERS:
        return ""
    modifiers = event.modifiers() & ~(
        Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
    )
    sign = event.text()
    is_sign = sign.isprintable() and bool(sign.strip()) and not sign.isalpha()
    if modifiers == Qt.KeyboardModifier.ShiftModifier and is_sign:
        # Shift belongs to the sign on this keyboard: ? is Shift and / on some.
        modifiers = Qt.KeyboardModifier.NoModifier
    return QKeySequence(int(modifiers.value) | int(key)).toString()
