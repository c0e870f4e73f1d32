"""The user guide beside its chapters."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QTextBrowser, QVBoxLayout, QWidget

from talkeditor.assets import resource
from talkeditor.core.translation import tr
from talkeditor.ui.commands.base import Command
from talkeditor.ui.dialogs.overlay import Footer, Hairline, Overlay, column
from talkeditor.ui.guide import chapters
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.widgets import Button

WIDTH, HEIGHT, LIST = 940, 680, 210
LINE_HEIGHT = 125
"""In percent of the font's own."""


class _Page(QTextBrowser):
    """A chapter; its pictures are the program's own, nothing else is loaded or followed."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        path = resource("pictures", f"{QUrl(name).toString()}.png")
        if kind != QTextDocument.ResourceType.ImageResource.value or not path.is_file():
            return None
        picture = QImage(str(path))
        width = round(
            (self.viewport().width() - 2 * self.document().documentMargin()) * self.devicePixelRatio()
        )
        if picture.width() > width > 0:
            picture = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(self.devicePixelRatio())
        return picture


class Guide(Overlay):
    """Chapters at the left, the one chosen at the right; arrows choose, Page Down reads on."""

    def __init__(self, window: QWidget, theme: Theme, commands: Sequence[Command]) -> None:
        super().__init__(window, theme, tr("User guide"))
        self._chapters = chapters(commands)
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(tr("Chapters"))
        self.list.setFont(theme.font(FontRole.BODY))
        for chapter in self._chapters:
            self.list.addItem(chapter.heading)
            height = theme.row_height(FontRole.BODY) + theme.px(8)
            self.list.item(self.list.count() - 1).setSizeHint(QSize(0, height))
        self.list.setFixedWidth(theme.px(LIST))
        self.page = _Page()
        self.page.setAccessibleName(tr("Chapter"))
        self.page.document().setDefaultFont(theme.font(FontRole.BODY))
        self.page.document().setDocumentMargin(theme.px(20))
        self.list.currentRowChanged.connect(self._show)
        self.done = Button(tr("Close"), theme, "Esc")
        self.done.clicked.connect(lambda: self.finish(False))
        self._build()
        self.list.setCurrentRow(0)

    def _build(self) -> None:
        theme = self._theme
        title = QLabel(tr("User guide"))
        title.setFont(theme.font(FontRole.HEADING))
        title.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(10))
        foot = Footer(theme)
        foot.row.addStretch(1)
        foot.row.addWidget(self.done)
        beside = QVBoxLayout()
        beside.setContentsMargins(theme.px(10), theme.px(8), 0, theme.px(8))
        beside.addWidget(self.list)
        inside = QHBoxLayout()
        inside.setSpacing(0)
        inside.addLayout(beside)
        inside.addWidget(self.page, 1)
        whole = column(self.body)
        whole.addWidget(title)
        whole.addWidget(Hairline(theme))
        whole.addLayout(inside, 1)
        whole.addWidget(foot)

    def first_focus(self) -> QWidget:
        return self.list

    def wanted_size(self) -> tuple[int, int]:
        return self._theme.px(WIDTH), self._theme.px(HEIGHT)

    def _show(self, _row: int) -> None:
        self._fill()

    def place(self) -> None:
        """Pictures are as wide as the page: they are taken anew when it is given another width."""
        before = self.page.width() if hasattr(self, "page") else 0
        super().place()
        if before and self.page.width() != before:
            self._fill()

    def _fill(self) -> None:
        document = self.page.document()
        document.clear()
        document.setMarkdown(
            self._chapters[self.list.currentRow()].text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        )
        _spaced(document, self._theme)
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        self.page.verticalScrollBar().setValue(0)


def _spaced(document: QTextDocument, theme: Theme) -> None:
    """Give Qt's tight Markdown air: between lines, behind paragraphs, before headings."""
    block = document.begin()
    while block.isValid():
        layout = block.blockFormat()
        layout.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        layout.setTopMargin(theme.px(10 if layout.headingLevel() else 2))
        layout.setBottomMargin(theme.px(3 if block.textList() else 8))
        QTextCursor(block).setBlockFormat(layout)
        block = block.next()
