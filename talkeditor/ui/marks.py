"""The marks that tell kind, status, sureness and keys without colour: patterns, rings, bars, key caps.

Painting only: a painter, a place, a value. Knows no widget and no session.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from talkeditor.core.findings import Kind, Sureness
from talkeditor.core.segments import Status
from talkeditor.core.translation import later, tr
from talkeditor.ui.theme import FontRole, Theme

TILE = 6
DROPPED_OPACITY = 0.5
SMALL_BLOCK = 24

_DIAGONAL = ((0, 6, 6, 0), (-1, 1, 1, -1), (5, 7, 7, 5))
_CROSSED = (*_DIAGONAL, (0, 0, 6, 6), (-1, 5, 1, 7), (5, -1, 7, 1))
_STROKES: dict[Kind, tuple[float, tuple[tuple[float, float, float, float], ...]]] = {
    Kind.REEL: (1.4, _DIAGONAL),
    Kind.BREAK: (1.2, ((0, 1.5, 6, 1.5), (0, 4.5, 6, 4.5))),
    Kind.NOISE: (1.1, _CROSSED),
}
_DOTS = ((0.5, 0.5), (3.5, 0.5), (0.5, 3.5), (3.5, 3.5))

_SURENESS = {
    Sureness.SURE: (later("Sure"), "ok", 3),
    Sureness.LIKELY: (later("Likely"), "text2", 2),
    Sureness.UNSURE: (later("Unsure"), "warn", 1),
}
_KEY_SIGNS = {
    "Up": "↑",
    "Down": "↓",
    "Left": "←",
    "Right": "→",
    "Return": "Enter",
    "Escape": "Esc",
    "Delete": "Del",
    "PgDown": "PgDn",
}
KEY_NAMES = {
    later("Ctrl", about="key"), later("Alt", about="key"), later("Shift", about="key"),
    later("Meta", about="key"), later("Space", about="key"), later("Enter", about="key"),
    later("Esc", about="key"), later("Del", about="key"), later("Ins", about="key"),
    later("Backspace", about="key"), later("Tab", about="key"), later("Home", about="key"),
    later("End", about="key"), later("PgUp", about="key"), later("PgDn", about="key"),
    later("Menu", about="key"), later("Print", about="key"), later("Pause", about="key"),
}  # fmt: skip
"""The caps that bear words."""


# Kinds


def paint_pattern(
    painter: QPainter, rect: QRectF | QRect, kind: Kind, theme: Theme, solid: bool = False
) -> None:
    """Fill a rectangle with a kind's tint and pattern; `solid`: an accepted talk's full colour."""
    rect = QRectF(rect)
    if kind is Kind.TALK:
        painter.fillRect(rect, theme.color("talkSolid" if solid else "talkTint"))
        return
    device = painter.device()
    dpr = device.devicePixelRatio() if device is not None else 1.0
    tile = theme.cached(("pattern", kind, dpr), lambda: _tile(kind, theme, dpr))
    painter.drawTiledPixmap(rect, tile)


def paint_block(
    painter: QPainter, rect: QRectF, kind: Kind, status: Status, theme: Theme, framed: bool = False
) -> None:
    """A segment's block: pattern and frame; dashed while open, half as strong where dropped.

    `framed`: always a solid frame, where a block is too narrow for dashes to be told.
    """
    if rect.width() > SMALL_BLOCK or rect != QRectF(rect.toRect()):
        _draw_block(painter, rect, kind, status, theme, framed)
        return
    # A long stream has hundreds of small blocks in few sizes.
    device = painter.device()
    dpr = device.devicePixelRatio() if device is not None else 1.0
    size = rect.size().toSize()
    key = ("block", kind, status, framed, size.width(), size.height(), dpr)
    painter.drawPixmap(
        rect.topLeft(), theme.cached(key, lambda: _block(size, kind, status, theme, framed, dpr))
    )


def _block(size: QSize, kind: Kind, status: Status, theme: Theme, framed: bool, dpr: float) -> QPixmap:
    pixmap = QPixmap(QSize(round(size.width() * dpr), round(size.height() * dpr)))
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _draw_block(painter, QRectF(0, 0, size.width(), size.height()), kind, status, theme, framed)
    painter.end()
    return pixmap


def _draw_block(
    painter: QPainter, rect: QRectF, kind: Kind, status: Status, theme: Theme, framed: bool
) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if status is Status.DROPPED:
        painter.setOpacity(DROPPED_OPACITY)
    radius = min(2.0 * theme.scale, rect.width() / 2)
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    accepted = status is Status.ACCEPTED
    paint_pattern(painter, rect, kind, theme, solid=accepted)
    painter.restore()
    solid = framed or accepted or status is Status.SETTLED
    ink = theme.color("talkSolid" if kind is Kind.TALK and accepted else str(kind))
    _stroke(painter, rect, ink, theme.scale, radius, dashed=not solid)
    painter.restore()


def _stroke(
    painter: QPainter, rect: QRectF, ink: QColor, width: float, radius: float, dashed: bool = False
) -> None:
    pen = QPen(ink, width)
    if dashed:
        pen.setDashPattern((3, 2))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def _tile(kind: Kind, theme: Theme, dpr: float) -> QPixmap:
    side = max(1, round(TILE * theme.scale * dpr))
    tile = QPixmap(side, side)
    tile.fill(theme.color(f"{kind}Tint"))
    painter = QPainter(tile)
    painter.scale(side / TILE, side / TILE)
    ink = theme.color(str(kind))
    if kind is Kind.CHATTER:
        for x, y in _DOTS:
            painter.fillRect(QRectF(x, y, 1.7, 1.7), ink)
    else:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, strokes = _STROKES[kind]
        painter.setPen(QPen(ink, width))
        for x1, y1, x2, y2 in strokes:
            painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))
    painter.end()
    tile.setDevicePixelRatio(dpr)
    return tile


# Statuses


def paint_status(
    painter: QPainter, rect: QRectF | QRect, status: Status, unsure: bool, theme: Theme, small: bool = False
) -> None:
    """A status in the middle of a rectangle: ring, ring with ?, filled circle, tick, struck ring.

    `unsure` counts only while proposed; `small`: an open gap's dot instead of the ring.
    """
    name, token = status_mark(status, unsure, small)
    paint_icon(painter, rect, name, token, theme)


def status_mark(status: Status, unsure: bool, small: bool = False) -> tuple[str, str]:
    """The icon and the colour token of a status."""
    if status is Status.PROPOSED:
        if unsure:
            return "unsure", "warn"
        return ("pending", "text3") if small else ("undecided", "text2")
    return {
        Status.ACCEPTED: ("accepted", "ok"),
        Status.SETTLED: ("settled", "ok"),
        Status.DROPPED: ("dropped", "drop"),
    }[status]


def paint_icon(painter: QPainter, rect: QRectF | QRect, name: str, token: str, theme: Theme) -> None:
    """An icon, as large as the rectangle's shorter side, in its middle."""
    rect = QRectF(rect)
    size = round(min(rect.width(), rect.height()))
    device = painter.device()
    dpr = device.devicePixelRatio() if device is not None else 1.0
    corner = QPointF(round(rect.center().x() - size / 2), round(rect.center().y() - size / 2))
    painter.drawPixmap(corner, theme.pixmap(name, token, size, dpr))


# How sure


def sureness_word(sureness: Sureness) -> str:
    """The word: "Sure", "Likely" or "Unsure"."""
    return tr(_SURENESS[sureness][0])


def sureness_width(sureness: Sureness, theme: Theme) -> int:
    """The width that the bars with the word take, in pixels."""
    return theme.px(21) + theme.metrics(FontRole.SMALL).horizontalAdvance(sureness_word(sureness))


def paint_sureness(painter: QPainter, rect: QRectF | QRect, sureness: Sureness, theme: Theme) -> None:
    """Three bars and the word, from the left of a rectangle, in its vertical middle."""
    _, token, filled = _SURENESS[sureness]
    rect = QRectF(rect)
    ink = theme.color(token)
    unit = theme.scale
    metrics = theme.metrics(FontRole.SMALL)
    baseline = round(rect.center().y() + (metrics.ascent() - metrics.descent()) / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number in range(3):
        height = (4 + 3.5 * number) * unit
        bar = QRectF(rect.left() + number * 6 * unit, baseline - height, 4 * unit, height)
        if number < filled:
            painter.fillRect(bar, ink)
        else:
            _stroke(painter, bar, ink, unit, 0)
    painter.setPen(ink)
    painter.setFont(theme.font(FontRole.SMALL))
    painter.drawText(QPointF(rect.left() + 21 * unit, baseline), sureness_word(sureness))
    painter.restore()


# Keys


def key_parts(sequence: str) -> tuple[str, ...]:
    """The caps of a key sequence in portable text: "Alt+Up" gives ("Alt", "↑").

    They bear English names and can be compared; `key_name` is what stands on them.
    """
    parts = sequence.split("+")
    if sequence.endswith("++") or sequence == "+":
        parts = [part for part in sequence[:-1].split("+") if part] + ["+"]
    return tuple(_KEY_SIGNS.get(part, part) for part in parts)


def key_name(cap: str) -> str:
    """What stands on a cap in the person's language: "Strg" for "Ctrl"."""
    return tr(cap, about="key") if cap in KEY_NAMES else cap


def key_words(caps: Iterable[str]) -> str:
    """Caps in a sentence: "Ctrl+Enter"."""
    return "+".join(map(key_name, caps))


def keycap_width(key: str, theme: Theme) -> int:
    """The width of one cap, in pixels."""
    return max(theme.px(19), theme.width(FontRole.TINY, key_name(key)) + theme.px(10))


def keycap_height(theme: Theme) -> int:
    """The height of a cap, in pixels."""
    return max(theme.px(19), theme.metrics(FontRole.TINY).height() + 2)


def keycaps_width(keys: Sequence[str], theme: Theme) -> int:
    """The width of caps beside one another, in pixels."""
    return sum(keycap_width(key, theme) for key in keys) + theme.px(4) * max(0, len(keys) - 1)


def paint_keycaps(
    painter: QPainter,
    point: QPoint | QPointF,
    keys: Sequence[str],
    theme: Theme,
    token: str = "text2",
    frame: str = "border",
) -> int:
    """Caps beside one another, from `point`, the left of their vertical middle; gives their width.

    `token` and `frame` are the colours of letters and outline (on a solid button: what lies on it).
    """
    height = keycap_height(theme)
    left, top = point.x(), round(point.y() - height / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme.font(FontRole.TINY))
    for key in keys:
        cap = QRectF(left, top, keycap_width(key, theme), height)
        _stroke(painter, cap, theme.color(frame), theme.scale, 3.5 * theme.scale)
        painter.setPen(theme.color(token))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key_name(key))
        left += cap.width() + theme.px(4)
    painter.restore()
    return keycaps_width(keys, theme)
