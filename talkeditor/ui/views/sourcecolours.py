"""Colours for the rows of a Markdown page, by Pygments, row by row: an edit colours what it changes."""

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat

from talkeditor.ui.theme import Theme

if TYPE_CHECKING:
    from pygments.lexers import MarkdownLexer

_FENCE = "---"
_FRONT, _BODY = 1, 2
_MARKUP = frozenset("#*_`[]>-\\")


class SourceColours(QSyntaxHighlighter):
    """Headings and what is strong are bold, what is emphasised slants, front matter is pale."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme

    def highlightBlock(self, text: str) -> None:
        before = self.previousBlockState()
        first = self.currentBlock().blockNumber() == 0
        if (first and text == _FENCE) or before == _FRONT:
            self.setCurrentBlockState(_BODY if not first and text == _FENCE else _FRONT)
            self.setFormat(0, _units(text), self._format("front"))
            return
        self.setCurrentBlockState(_BODY)
        if not _MARKUP.isdisjoint(text):
            for start, length, what in spans(text):
                self.setFormat(start, length, self._format(what))

    def _format(self, what: str) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setForeground(self._theme.color({"front": "text3", "mark": "accent"}.get(what, "text")))
        if what in ("heading", "strong"):
            shape.setFontWeight(QFont.Weight.Bold)
        shape.setFontItalic(what == "emphasis")
        return shape


@lru_cache(maxsize=4_096)
def spans(row: str) -> tuple[tuple[int, int, str], ...]:
    """What stretches of a row are: (start, length, "heading", "strong", "emphasis" or "mark")."""
    return tuple(_spans(row))


def _spans(row: str) -> Iterator[tuple[int, int, str]]:
    from pygments.token import Generic, Keyword, Name, String

    for at, token, value in _lexer().get_tokens_unprocessed(f"{row}\n"):
        if token in Generic.Heading or token in Generic.Subheading:
            what = "heading"
        elif token in Generic.Strong:
            what = "strong"
        elif token in Generic.Emph:
            what = "emphasis"
        elif token in Keyword or token in Name or token in String:
            what = "mark"
        else:
            continue
        yield _units(row[:at]), _units(value.rstrip("\n")), what


@lru_cache(maxsize=1)
def _lexer() -> "MarkdownLexer":
    from pygments.lexers import MarkdownLexer

    return MarkdownLexer()


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
