"""The text field that lies over a row while its words are edited. Knows the line's text, nothing else."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from talkeditor.core.direction import is_rtl, isolated
from talkeditor.core.translation import tr
from talkeditor.core.wording import line_number
from talkeditor.core.words import is_spaced, word_spans
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.scene import elided
from talkeditor.ui.views.signs import units

# Keys of the review that must not act while a line is typed, though the field itself has no use for them.
_SWALLOWED = frozenset(
    {
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Backspace, Qt.Key.Key_Delete,
    }
)  # fmt: skip
_STANDARD = QKeySequence.StandardKey
# Keys that move by a word: whether ahead, and whether what is passed gets selected.
_WORD_STEPS = (
    (_STANDARD.MoveToNextWord, True, False),
    (_STANDARD.MoveToPreviousWord, False, False),
    (_STANDARD.SelectNextWord, True, True),
    (_STANDARD.SelectPreviousWord, False, True),
)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
# Qt keeps as many pixels beside the text, and tells them nowhere.
_OWN_MARGIN = 2
# Focus that comes back by itself: the words stay under the caret.
_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class LineEditor(QLineEdit):
    """A field over one row. `stepped` asks for the line above or below, `paged` for a page; `finished`
    tells that the person is done, `split` asks to split at the caret; `entered` and `left` tell the focus.
    """

    stepped = Signal(int)
    paged = Signal(int)
    finished = Signal()
    split = Signal()
    entered = Signal()
    left = Signal()
    paused = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._begun = self._captioned = ""
        self.margin = 0
        self.setFrame(False)
        self.setTextMargins(0, 0, 0, 0)
        self.setMaxLength(1_000_000)
        self.hide()
        theme.changed.connect(self.dress)
        self.dress()

    def begin(self, line: int, text: str, caret: int, captioned: str = "") -> None:
        """Take up a line's text, the caret before character `caret`; `captioned` stays in sight beside it."""
        self._captioned = captioned
        self.setAccessibleName(tr("Text of line {number}", number=line_number(line)))
        self.setText(text)
        self._begun = self.text()
        self.setCursorPosition(min(caret, len(self._begun)))

    def follow(self, line: int, text: str) -> None:
        """Take up the words that a step gave the line, unless others are being typed."""
        if self.typed() is None and self.text().split() != text.split():
            self.begin(line, text, self.cursorPosition(), self._captioned)

    @property
    def inset(self) -> int:
        """How far from the field's left its text begins, in pixels."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        contents = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return contents.left() + _OWN_MARGIN

    def dress(self) -> None:
        """Take the theme's font and colours."""
        self.setFont(self._theme.font(FontRole.MONO))
        palette = self._theme.palette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.color("select"))
        palette.setColor(QPalette.ColorRole.Highlight, self._theme.color("accent"))
        palette.setColor(QPalette.ColorRole.HighlightedText, self._theme.color("onAccent"))
        self.setPalette(palette)

    def typed(self) -> str | None:
        """What the person made of the text, or None where nothing was typed.

        An untouched text is never taken back from the field: fields change rare characters.
        """
        text = self.text()
        return None if text == self._begun else text

    def keep(self) -> None:
        """What stands here is kept now: from here on `typed` tells only what is typed next."""
        self._begun = self.text()

    def word_at_caret(self) -> int:
        """The number of the word that begins nearest to the caret."""
        text = self.text()
        before = text.encode("utf-16-le", "surrogatepass")[: 2 * self.cursorPosition()]
        caret = len(before.decode("utf-16-le", "surrogatepass"))
        for number, (start, end) in enumerate(word_spans(text)):
            if caret <= (start + end) / 2:
                return number
        return len(word_spans(text))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | _KEYPAD)
            plain = held == Qt.KeyboardModifier.NoModifier and Qt.Key(event.key()) < Qt.Key.Key_F1
            if event.key() in _SWALLOWED or (plain and event.key() != Qt.Key.Key_Escape):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~_KEYPAD
        key = event.key()
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self._step_word(event):
            return
        if key == Qt.Key.Key_Escape:
            self.finished.emit()
        elif enter and held == Qt.KeyboardModifier.ControlModifier:
            self.split.emit()
        elif held == Qt.KeyboardModifier.NoModifier and (enter or key == Qt.Key.Key_Down):
            self.stepped.emit(1)
        elif held == Qt.KeyboardModifier.NoModifier and key == Qt.Key.Key_Up:
            self.stepped.emit(-1)
        elif held == Qt.KeyboardModifier.NoModifier and key == Qt.Key.Key_PageDown:
            self.paged.emit(1)
        elif held == Qt.KeyboardModifier.NoModifier and key == Qt.Key.Key_PageUp:
            self.paged.emit(-1)
        else:
            super().keyPressEvent(event)

    def _step_word(self, event: QKeyEvent) -> bool:
        """Move by a word where words have no blanks between them: Qt would go to the end of the line."""
        step = next((step for step in _WORD_STEPS if event.matches(step[0])), None)
        text = self.text()
        if step is None or is_spaced(text):
            return False
        _, forward, marks = step
        places = [units(text, place) for place in (0, *(start for start, _ in word_spans(text)), len(text))]
        at = self.cursorPosition()
        ahead = [place for place in places if (place > at if forward else place < at)]
        target = (min if forward else max)(ahead, default=at)
        # The field steps by signs.
        while self.cursorPosition() < target:
            self.cursorForward(marks)
        while self.cursorPosition() > target:
            self.cursorBackward(marks)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        said = self.text()
        if not self._captioned or said.split() == self._captioned.split():
            return
        theme, painter = self._theme, QPainter(self)
        lead = f"{tr('was:', about='the words of the captions, before a correction')} "
        font = QFont(self.font())
        font.setPixelSize(max(1, round(font.pixelSize() * 12 / 13)))
        width_of = QFontMetricsF(font).horizontalAdvance
        words = theme.metrics(FontRole.SMALL).horizontalAdvance(lead)
        taken = self.inset + self.fontMetrics().horizontalAdvance(said) + theme.px(16)
        # Words from right to left take the room from the right.
        start, right = (
            (self.inset, self.width() - taken) if is_rtl(said) else (taken, self.width() - self.margin)
        )
        shown = elided(self._captioned, width_of, right - start - words)
        if shown:
            shown = isolated(shown)
            painter.setPen(theme.color("text2"))
            area = QRectF(0, 0, right, self.height())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.setFont(font)
            painter.drawText(area, flags, shown)
            painter.setFont(theme.font(FontRole.SMALL))
            painter.drawText(area.adjusted(0, 0, -width_of(shown), 0), flags, lead)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        (self.paused if event.reason() in _PASSING else self.left).emit()
