"""The cleaned talk as it is read, or as its Markdown source: shown beside the transcript, never edited.

Everything is plain text: markup, links and HTML in captions are letters, and nothing is ever loaded. Knows
blocks and places in them; what talk they come from is the controller's.
"""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from talkeditor.core.translation import tr
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.previewtext import Block, BlockKind, changed_blocks

TEXT_WIDTH = 720
# Qt would take these for the end of a block or of a frame.
_PARTING = dict.fromkeys((0x2028, 0x2029, 0xFDD0, 0xFDD1), "\ufffd")
_FONTS = {
    BlockKind.TITLE: (FontRole.TITLE, "text"),
    BlockKind.SMALL: (FontRole.SMALL, "text2"),
    BlockKind.HEADING: (FontRole.HEADING, "text"),
    BlockKind.TURN: (FontRole.SMALL_STRONG, "text2"),
    BlockKind.TEXT: (FontRole.CLEANED, "text"),
    BlockKind.SOURCE: (FontRole.MONO, "text"),
}
_BELOW = {
    BlockKind.TITLE: 2,
    BlockKind.TURN: 2,
    BlockKind.SMALL: 12,
    BlockKind.HEADING: 8,
    BlockKind.TEXT: 12,
}


class PreviewText(QTextEdit):
    """Shows blocks; an edit replaces only the blocks that it changes. `picked` carries the block and the
    unit of a click, `menu_requested` a point on the screen.
    """

    picked = Signal(int, int)
    menu_requested = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._blocks: tuple[Block, ...] = ()
        self._formats: dict[BlockKind, tuple[QTextBlockFormat, QTextCharFormat]] = {}
        self.setProperty("ownFocus", True)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Cleaned text"))
        theme.changed.connect(self._restyle)
        self._restyle()

    # Content

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What is shown."""
        return self._blocks

    def show_blocks(self, blocks: Sequence[Block]) -> int:
        """Show other blocks (at least one); gives how many had to be set anew."""
        before, after = self._blocks, tuple(blocks)
        start, stop, end = changed_blocks(before, after)
        self._blocks = after
        if not before:
            stop = 1
        elif start == stop == end:
            return 0
        elif start == 0 and (stop == 0 or end == 0):
            # Nothing stands before them that could be gone on from: the block behind is set anew as well.
            stop, end = stop + 1, end + 1
        self._replace(start, stop, after[start:end])
        return end - start

    def _replace(self, start: int, stop: int, fresh: Sequence[Block]) -> None:
        document = self.document()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        kept = min(stop - start, len(fresh))
        if stop - start > kept:
            last = document.findBlockByNumber(start + kept - 1)
            cursor.setPosition(last.position() + last.length() - 1)
            gone = document.findBlockByNumber(stop - 1)
            cursor.setPosition(gone.position() + gone.length() - 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            if not kept:
                # An empty block takes the look of the one that is taken out behind it.
                shape, letters = self._format(self._blocks[start - 1].kind)
                cursor.setBlockFormat(shape)
                cursor.setBlockCharFormat(letters)
        for at, block in enumerate(fresh):
            shape, letters = self._format(block.kind)
            if at < kept:
                cursor.setPosition(document.findBlockByNumber(start + at).position())
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.setBlockFormat(shape)
            else:
                if at == 0 or at == kept:
                    last = document.findBlockByNumber(start + at - 1)
                    cursor.setPosition(last.position() + last.length() - 1)
                cursor.insertBlock(shape, letters)
            cursor.insertText(block.text.translate(_PARTING), letters)
            cursor.setBlockCharFormat(letters)
        cursor.endEditBlock()

    def _format(self, kind: BlockKind) -> tuple[QTextBlockFormat, QTextCharFormat]:
        if kind not in self._formats:
            role, token = _FONTS[kind]
            shape, letters = QTextBlockFormat(), QTextCharFormat()
            shape.setBottomMargin(self._theme.px(_BELOW.get(kind, 0)))
            row = float(self._theme.row_height(role))
            shape.setLineHeight(row, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
            letters.setFont(QFont(self._theme.font(role)))
            letters.setForeground(self._theme.color(token))
            self._formats[kind] = shape, letters
        return self._formats[kind]

    # Places

    def mark(self, spans: Sequence[tuple[int, int, int]]) -> None:
        """Show stretches of words as those of the cursor's line: (block, start, end)."""
        marks = []
        for block, start, end in spans:
            mark = QTextEdit.ExtraSelection()
            at = self.document().findBlockByNumber(block).position()
            cursor = QTextCursor(self.document())
            cursor.setPosition(at + start)
            cursor.setPosition(at + end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            shape = QTextCharFormat()
            shape.setBackground(self._theme.color("select"))
            shape.setForeground(self._theme.color("selectText"))
            mark.format = shape
            marks.append(mark)
        self.setExtraSelections(marks)

    def top_of(self, block: int, unit: int) -> int:
        """How far below the top of the view a place is, in pixels."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.document().findBlockByNumber(block).position() + unit)
        return self.cursorRect(cursor).top()

    def place_at(self, y: int) -> tuple[int, int]:
        """The place at the beginning of the row that lies so far below the top of the view."""
        margin = round(self.document().rootFrame().frameFormat().leftMargin())
        return self._place(QPoint(margin, y))

    def _place(self, point: QPoint) -> tuple[int, int]:
        cursor = self.cursorForPosition(point)
        return cursor.blockNumber(), cursor.positionInBlock()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.picked.emit(*self._place(event.position().toPoint()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())
        event.accept()

    # Plain text, whatever it says

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Load nothing: a caption may name a file or a page."""
        return None

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: letters alone."""
        # A platform without a clipboard of its own keeps what was copied until Python is gone, and taking
        # down an object that Python made then ends the process by a fault. Qt makes this one.
        data = QTextEdit().createMimeDataFromSelection()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n\n"))
        return data

    # The look

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()

    def _set_margins(self) -> None:
        """Lines of text no longer than is good to read."""
        root = self.document().rootFrame()
        form = root.frameFormat()
        theme = self._theme
        side = max(theme.px(16), (self.viewport().width() - round(theme.px(TEXT_WIDTH) * theme.zoom)) // 2)
        if (form.leftMargin(), form.topMargin()) != (side, theme.px(12)):
            form.setMargin(0)
            form.setLeftMargin(side)
            form.setRightMargin(side)
            form.setTopMargin(theme.px(12))
            form.setBottomMargin(theme.px(12))
            root.setFrameFormat(form)

    def _restyle(self) -> None:
        self._formats = {}
        self.document().setDefaultFont(self._theme.font(FontRole.CLEANED))
        self.verticalScrollBar().setSingleStep(self._theme.row_height(FontRole.CLEANED))
        self._set_margins()
        shown, self._blocks = self._blocks, ()
        if shown:
            self.clear()
            self.show_blocks(shown)
