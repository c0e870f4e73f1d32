"""The signs of a text as people see them: letters with their marks, emoji of several characters."""

from PySide6.QtCore import QTextBoundaryFinder

# A sign is hardly ever of more characters.
_AROUND = 40


def units(text: str, characters: int) -> int:
    """Qt counts UTF-16 units where Python counts characters: the units of the first `characters`."""
    return characters + sum(1 for character in text[:characters] if character > "\uffff")


def characters(text: str, units: int) -> int:
    """The characters of the first `units` UTF-16 units."""
    count = 0
    for character in text:
        units -= 2 if character > "\uffff" else 1
        if units < 0:
            break
        count += 1
    return count


def before_sign(text: str, at: int) -> int:
    """The place `at` in a text, or the start of the sign that it would tear apart."""
    if not 0 < at < len(text) or text[at - 1 : at + 1].isascii():
        return at
    start = max(0, at - _AROUND)
    near = text[start : at + _AROUND]
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, near)
    finder.setPosition(units(near, at - start))
    if finder.isAtBoundary():
        return at
    return start + characters(near, max(0, finder.toPreviousBoundary()))
