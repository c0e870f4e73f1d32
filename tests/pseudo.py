"""A language that nobody speaks: every sentence in brackets, with strange letters and a third longer.

What stands outside of brackets was never translated or is what people wrote; a widget that shows less
than it says clips it. `seen` collects what a window says, `painted` what its views paint meanwhile.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from string import Formatter

from PySide6.QtCore import QRect
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QToolButton,
    QWidget,
)

from talkeditor.ui.views.widgets import CutLabel

_STRANGE = str.maketrans("aeiouyAEIOUYcnsz", "åéîøüýÅÉÎØÜÝçñšž")
_LONGER = 0.3
_KEPT = re.compile(r"(<[^<>]+>|&\w;|&)")
_PLAIN = str.maketrans(dict.fromkeys("åéîøüýÅÉÎØÜÝçñšž", ""))
"""A view paints some sentences word by word: those have lost their brackets, not their letters."""
_CUT = re.compile(r"\w+…\w*|…\w+|</?[a-z]+>")
_WORD = re.compile(r"[^\W\d_]{3,}")


class Pseudo:
    """A catalog for the whole program."""

    separator = "’"

    def __call__(self, text: str, about: str, number: int) -> str:
        said = "".join(_strange(part) for part in _KEPT.split(_braced(text)))
        longer = "" if about == "key" else "~" * round(len(text) * _LONGER)
        return f"⟦{said}{longer}⟧"


def _braced(text: str) -> str:
    """A sentence with strange letters outside of its fields."""
    parts = []
    for words, name, _, _ in Formatter().parse(text):
        parts.append(words.replace("{", "{{").replace("}", "}}"))
        if name is not None:
            parts.append(f"\0{name}\1")
    return "".join(parts)


def _strange(part: str) -> str:
    if _KEPT.fullmatch(part):
        return part
    pieces = re.split(r"(\x00[^\x01]*\x01)", part)
    return "".join(
        "{" + piece[1:-1] + "}" if piece.startswith("\0") else piece.translate(_STRANGE) for piece in pieces
    )


def remainder(text: str) -> str:
    """What of a text stands outside of all brackets."""
    depth, outside = 0, []
    for sign in text:
        if sign == "⟦":
            depth += 1
        elif sign == "⟧":
            depth = max(0, depth - 1)
        elif depth == 0:
            outside.append(sign)
    return "".join(outside)


def untranslated(text: str, data: set[str]) -> set[str]:
    """The words of a text that were not translated and that no stream, file or person wrote."""
    whole = _CUT.sub("", remainder(text))
    words = {word for word in _WORD.findall(whole) if word.casefold() not in data}
    return {word for word in words if word.translate(_PLAIN) == word}


def words_of(text: str) -> set[str]:
    """The words of what people wrote, to be told from what the program says."""
    return {word.casefold() for word in _WORD.findall(text)}


def said(root: QWidget) -> Iterator[tuple[str, str]]:
    """Where and what the widgets of a window say, to the eye and to the ear, their menus included."""
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisible():
            name = type(widget).__name__
            for text in (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()):
                yield name, text
            yield from ((name, text) for text in _texts(widget))
    for action in root.findChildren(QAction):
        yield "QAction", action.text()
        yield "QAction", action.statusTip()


def _texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(tab) for tab in range(widget.count()))
    elif isinstance(widget, QMenu | QGroupBox):
        yield widget.title()


def clipped(root: QWidget) -> Iterator[str]:
    """Labels and buttons that are given less room than their words take."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
            continue
        if isinstance(widget, CutLabel) or (isinstance(widget, QToolButton) and not widget.icon().isNull()):
            # What tells that it is cut, and what shows a picture in place of its words.
            continue
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        wanted = widget.heightForWidth(widget.width()) if wraps else widget.minimumSizeHint().width()
        given = widget.height() if wraps else widget.width()
        if wanted > given + 1 or not _within(widget, root):
            yield f"{type(widget).__name__} {widget.text()!r}: {given} of {wanted} pixels"


def _within(widget: QWidget, root: QWidget) -> bool:
    """Whether a widget lies inside of what it lies in, but for what can be scrolled to."""
    parent = widget.parentWidget()
    if parent is None or parent is root or parent.parentWidget() is None:
        return True
    scrolled = parent.parentWidget().metaObject().className() in ("QScrollArea", "QAbstractScrollArea")
    return scrolled or parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry())


@contextmanager
def painted() -> Iterator[list[str]]:
    """Collect the words that the program's own views paint meanwhile."""
    collected: list[str] = []
    before = QPainter.drawText

    def draw(self: QPainter, *arguments: object) -> object:
        collected.extend(argument for argument in arguments if isinstance(argument, str))
        return before(self, *arguments)  # type: ignore[call-overload]

    QPainter.drawText = draw  # type: ignore[method-assign,assignment]
    try:
        yield collected
    finally:
        QPainter.drawText = before  # type: ignore[method-assign]


def repainted(root: QWidget) -> list[str]:
    """All that a window paints by itself, once."""
    with painted() as words:
        root.grab(QRect(root.rect()))
        QApplication.processEvents()
    return words
