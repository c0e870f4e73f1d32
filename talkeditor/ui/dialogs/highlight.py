"""Colours for a Markdown file with front matter, by Pygments. Knows no dialog."""

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from talkeditor.ui.theme import Theme

_FENCE = "---\n"
# What lies behind is not coloured: nobody looks at that much of a preview.
_MOST = 60_000


class MarkdownColours(QSyntaxHighlighter):
    """Shows headings bold and front matter pale; `learn` is told the text before it is shown."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._spans: dict[int, list[tuple[int, int, str]]] = {}

    def learn(self, text: str) -> None:
        """Find what each stretch of a text is."""
        self._spans = spans(text[:_MOST])

    def highlightBlock(self, _: str) -> None:
        for start, length, what in self._spans.get(self.currentBlock().blockNumber(), ()):
            self.setFormat(start, length, self._format(what))

    def _format(self, what: str) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setForeground(self._theme.color("text" if what == "heading" else "text3"))
        if what == "heading":
            shape.setFontWeight(QFont.Weight.Bold)
        return shape


def spans(text: str) -> dict[int, list[tuple[int, int, str]]]:
    """By line: (start, length, "heading" or "front matter"), in UTF-16 units as Qt counts."""
    from pygments.lexers import MarkdownLexer
    from pygments.token import Generic

    found: dict[int, list[tuple[int, int, str]]] = {}
    end = text.find(_FENCE, len(_FENCE)) + len(_FENCE) if text.startswith(_FENCE) else 0
    for number, row in enumerate(text[:end].splitlines()):
        found[number] = [(0, _units(row), "front matter")]
    first = text[:end].count("\n")
    body = text[end:]
    for at, token, value in MarkdownLexer().get_tokens_unprocessed(body):
        if token in Generic.Heading or token in Generic.Subheading:
            line = first + body.count("\n", 0, at)
            before = body[body.rfind("\n", 0, at) + 1 : at]
            found.setdefault(line, []).append((_units(before), _units(value.rstrip("\n")), "heading"))
    return found


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
