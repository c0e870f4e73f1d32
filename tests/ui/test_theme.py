"""The look: contrast of all pairs of colours that meet, sizes that follow the font, marks told by shape."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyleOptionSlider,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from talkeditor.assets import resource
from talkeditor.core.findings import Kind, Sureness
from talkeditor.core.segments import Status
from talkeditor.ui import marks
from talkeditor.ui.style import LEAST_TARGET, FocusRing, FocusRings
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.widgets import Button, KeyRow, SectionHeader

pytestmark = pytest.mark.gui

TEXT, SHAPE = 4.5, 3.0
KINDS = ("talk", "reel", "chatter", "break", "noise")
# What is painted on what, and the contrast that it needs (WCAG 2, AA).
PAIRS = (
    *((ink, paper, TEXT) for ink in ("text", "text3") for paper in ("surface", "window", "sunken")),
    *(("text2", paper, TEXT) for paper in ("surface", "window", "sunken", "select")),
    *(("text2", f"{kind}Tint", TEXT) for kind in ("talk", "chatter", "noise", "reel")),
    ("text", "select", TEXT), ("text", "raised", TEXT), ("text", "field", TEXT),
    ("text3", "select", TEXT), ("text3", "field", TEXT), ("selectText", "select", TEXT),
    ("text", "diffTint", TEXT), ("diff", "surface", TEXT),
    ("accent", "surface", TEXT), ("accent", "window", TEXT), ("onAccent", "accent", TEXT),
    *(("focus", paper, SHAPE) for paper in ("surface", "select", "window", "sunken")),
    *(("border", paper, SHAPE) for paper in ("field", "window")),
    *((kind, paper, TEXT) for kind in KINDS for paper in ("surface", "sunken", f"{kind}Tint")),
    ("onTalkSolid", "talkSolid", TEXT), ("talkSolid", "sunken", SHAPE),
    *((ink, paper, TEXT) for ink in ("ok", "drop", "warn", "error") for paper in ("surface", f"{ink}Tint")),
    *((ink, paper, SHAPE) for ink in ("ok", "drop", "warn", "text2") for paper in ("sunken", "window")),
    *((ink, "select", SHAPE) for ink in ("ok", "drop", "warn", "text2")),
    ("onEdit", "edit", TEXT), ("onEdit", "ok", SHAPE),
)  # fmt: skip


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """A light theme; the application's font is put back afterwards."""
    font = QApplication.font()
    theme = Theme()
    theme.set_scheme("light")
    yield theme
    theme.set_scheme("system")
    QApplication.setFont(font)


def luminance(color: QColor) -> float:
    """Relative luminance, after WCAG 2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(theme: Theme, ink: str, paper: str) -> float:
    """The contrast of two tokens, after WCAG 2."""
    low, high = sorted(luminance(theme.color(token)) for token in (ink, paper))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "paper", "needed"), PAIRS)
def test_contrast_meets_aa(theme: Theme, scheme: str, ink: str, paper: str, needed: float) -> None:
    theme.set_scheme(scheme)
    assert contrast(theme, ink, paper) >= needed


@pytest.mark.parametrize(("ink", "paper", "needed"), PAIRS)
def test_high_contrast_meets_aaa(theme: Theme, ink: str, paper: str, needed: float) -> None:
    theme.set_scheme("contrast")
    assert contrast(theme, ink, paper) >= (7 if needed >= 4.5 else 4.5)


def test_both_schemes_have_the_same_tokens_and_a_palette_of_them(theme: Theme) -> None:
    assert theme.palette().color(QPalette.ColorRole.Window) == theme.color("window")
    light = theme.palette().color(QPalette.ColorRole.Highlight)
    theme.set_scheme("dark")
    assert theme.dark
    assert theme.palette().color(QPalette.ColorRole.Highlight) == theme.color("select") != light
    with pytest.raises(KeyError):
        theme.color("mauve")
    with pytest.raises(ValueError, match="sepia"):
        theme.set_scheme("sepia")


def test_sizes_follow_the_application_font_and_captions_the_zoom(theme: Theme) -> None:
    assert theme.font(FontRole.BODY).pixelSize() >= 13
    large = QFont(QApplication.font())
    large.setPixelSize(26)
    QApplication.setFont(large)
    doubled = Theme()
    assert doubled.scale == 2
    assert doubled.px(28) == 56
    assert doubled.font(FontRole.TITLE).pixelSize() == 34
    before = doubled.row_height(FontRole.BODY)
    doubled.zoom = 1.5
    assert doubled.font(FontRole.MONO).pixelSize() == 39
    assert doubled.row_height(FontRole.MONO) > before == doubled.row_height(FontRole.BODY)
    doubled.zoom = 99
    assert doubled.zoom == 3


@pytest.mark.parametrize("pixels", [9, 13, 20, 40])
def test_no_row_is_lower_than_its_text(theme: Theme, pixels: int) -> None:
    font = QFont(QApplication.font())
    font.setPixelSize(pixels)
    QApplication.setFont(font)
    other = Theme()
    for role in FontRole:
        assert other.row_height(role) > other.metrics(role).height()
        assert other.font(role).pixelSize() >= role.value.pixels


def test_a_change_is_told_and_forgets_what_was_drawn(theme: Theme, qtbot: QtBot) -> None:
    light = theme.pixmap("talk").toImage()
    with qtbot.waitSignal(theme.changed):
        theme.set_scheme("dark")
    assert theme.pixmap("talk").toImage() != light
    assert theme.pixmap("talk") is theme.pixmap("talk")


@pytest.mark.parametrize("name", sorted(path.stem for path in resource("theme", "icons").glob("*.svg")))
def test_every_icon_draws_something_in_its_colour(theme: Theme, name: str) -> None:
    image = theme.pixmap(name, "error", 16, 2.0).toImage()
    assert image.width() == 32
    ink = theme.color("error")
    pixels = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    assert any(
        pixel.alpha() > 200 and abs(pixel.red() - ink.red()) + abs(pixel.blue() - ink.blue()) < 40
        for pixel in pixels
    )


def painted(paint: object) -> QImage:
    """What a function paints on white, in grey: what someone sees who sees no colour."""
    image = QImage(48, 24, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint(painter)  # type: ignore[operator]
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_kinds_and_statuses_differ_without_colour(theme: Theme, scheme: str) -> None:
    theme.set_scheme(scheme)
    rect = QRectF(4, 2, 40, 20)
    blocks = [
        painted(lambda p, k=kind, s=status: marks.paint_block(p, rect, k, s, theme))
        for kind in Kind
        for status in (Status.PROPOSED, Status.ACCEPTED, Status.DROPPED)
    ]
    states = [
        painted(lambda p, s=status, u=unsure, m=small: marks.paint_status(p, rect, s, u, theme, m))
        for status, unsure, small in [
            *((status, False, False) for status in Status),
            (Status.PROPOSED, True, False),
            (Status.PROPOSED, False, True),
        ]
    ]
    sure = [painted(lambda p, s=s: marks.paint_sureness(p, rect, s, theme)) for s in Sureness]
    for images in (blocks, states, sure):
        assert all(one != other for one, other in combinations(images, 2))


def test_patterns_tell_kinds_apart_by_shape_alone(theme: Theme) -> None:
    shapes = []
    for kind in Kind:
        image = painted(lambda p, k=kind: marks.paint_pattern(p, QRectF(0, 0, 48, 24), k, theme))
        values = [[image.pixelColor(x, y).value() for x in range(12, 24)] for y in range(6, 18)]
        middle = (min(map(min, values)) + max(map(max, values))) / 2
        shapes.append(tuple(value > middle for row in values for value in row))
    assert len(set(shapes)) == len(Kind)


def test_a_small_block_is_drawn_as_a_large_one_is(theme: Theme) -> None:
    whole = painted(lambda p: marks.paint_block(p, QRectF(4, 2, 20, 20), Kind.NOISE, Status.ACCEPTED, theme))
    part = painted(
        lambda p: marks._draw_block(p, QRectF(4, 2, 20, 20), Kind.NOISE, Status.ACCEPTED, theme, False)
    )
    differences = [
        abs(whole.pixelColor(x, y).value() - part.pixelColor(x, y).value())
        for x in range(48)
        for y in range(24)
    ]
    assert max(differences) <= 8  # rounded corners are blended in another order


@pytest.mark.parametrize(
    ("sequence", "parts"),
    [
        ("Alt+Up", ("Alt", "↑")),
        ("Ctrl+Shift+P", ("Ctrl", "Shift", "P")),
        ("Ctrl++", ("Ctrl", "+")),
        ("+", ("+",)),
        ("Return", ("Enter",)),
        ("Space", ("Space",)),
    ],
)
def test_keys_are_shown_as_they_are_printed(sequence: str, parts: tuple[str, ...]) -> None:
    assert marks.key_parts(sequence) == parts


def test_key_caps_take_the_width_they_promise(theme: Theme) -> None:
    pixmap = QPixmap(400, 40)
    pixmap.fill(Qt.GlobalColor.white)
    painter = QPainter(pixmap)
    width = marks.paint_keycaps(painter, QPoint(0, 20), ("Ctrl", "Shift", "P"), theme)
    painter.end()
    image = pixmap.toImage()
    dark = [x for x in range(400) for y in range(40) if image.pixelColor(x, y).value() < 200]
    assert max(dark) == width - 1 == marks.keycaps_width(("Ctrl", "Shift", "P"), theme) - 1


@pytest.fixture
def dressed(theme: Theme, qapp: QApplication) -> Iterator[Theme]:
    """The application in the theme; taken off afterwards."""
    palette, style = QApplication.palette(), qapp.style().objectName()
    theme.apply(qapp)
    yield theme
    qapp.fontChanged.disconnect(theme._rebase)
    theme.changed.disconnect(theme._dress)
    qapp.setStyle(style)
    QApplication.setPalette(palette)


def test_controls_are_drawn_in_the_theme(dressed: Theme, qtbot: QtBot) -> None:
    button = QPushButton("Export")
    button.setDefault(True)
    qtbot.addWidget(button)
    button.resize(200, 40)
    assert button.grab().toImage().pixelColor(20, 20) == dressed.color("accent")
    box = QCheckBox("All")
    box.setChecked(True)
    qtbot.addWidget(box)
    accent = box.grab().toImage()
    dressed.set_scheme("dark")
    QApplication.processEvents()
    assert box.grab().toImage() != accent
    assert box.palette().color(QPalette.ColorRole.Window) == dressed.color("window")
    field = QLineEdit()
    qtbot.addWidget(field)
    assert field.sizeHint().height() >= dressed.px(28)


def show_active(window: QWidget, qtbot: QtBot) -> None:
    """Show a window that has the keys."""
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()


def test_the_ring_is_around_the_button_with_the_focus_and_nowhere_else(dressed: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    button, field = Button("Drop", dressed, "D"), QLineEdit()
    layout.addWidget(button)
    layout.addWidget(field)
    show_active(window, qtbot)
    button.setFocus()
    ring = window.findChild(FocusRing)
    assert ring is not None
    assert ring.isVisible()
    assert ring.geometry().contains(button.geometry())
    assert ring.geometry().width() == button.width() + 8
    field.setFocus()
    assert not ring.isVisible()
    window.close()


def test_the_ring_outlives_the_window_it_was_in(dressed: Theme, qtbot: QtBot) -> None:
    for _ in range(3):
        button = Button("Drop", dressed)
        window = QWidget()
        button.setParent(window)
        show_active(window, qtbot)
        button.setFocus()
        assert window.findChild(FocusRing) is not None
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.close()
        QApplication.processEvents()


def test_scroll_bars_are_all_groove(dressed: Theme, qtbot: QtBot) -> None:
    edit = QPlainTextEdit("\n".join(str(number) for number in range(400)))
    qtbot.addWidget(edit)
    edit.resize(200, 300)
    edit.show()
    bar = edit.verticalScrollBar()
    handles = []
    for value in (0, bar.maximum()):
        bar.setValue(value)
        option = QStyleOptionSlider()
        bar.initStyleOption(option)
        handles.append(
            bar.style().subControlRect(
                QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, bar
            )
        )
    assert handles[0].top() == 0
    assert handles[1].bottom() == bar.height() - 1
    assert handles[0].height() == handles[1].height() >= dressed.px(28)
    assert not edit.grab().isNull()


def test_a_button_shows_its_key_and_is_named_by_its_words(theme: Theme, qtbot: QtBot) -> None:
    bare, keyed = Button("Split", theme), Button("Split", theme, "S")
    qtbot.addWidget(bare)
    qtbot.addWidget(keyed)
    assert keyed.accessibleName() == "Split"
    assert keyed.sizeHint().width() > bare.sizeHint().width()
    assert keyed.sizeHint().height() >= theme.px(28)
    keyed.set_words("Accept 8 passes")
    assert keyed.accessibleName() == "Accept 8 passes"
    keyed.setEnabled(False)
    grey = keyed.grab().toImage()
    keyed.setEnabled(True)
    plain = keyed.grab().toImage()
    chief = Button("Accept 8 passes", theme, "S", primary=True)
    qtbot.addWidget(chief)
    chief.resize(keyed.size())
    assert chief.grab().toImage() not in (plain, grey)
    assert plain != grey


def test_small_widgets_say_what_they_show(theme: Theme, qtbot: QtBot) -> None:
    row, header = KeyRow([("N", "next")], theme), SectionHeader("Outline", theme)
    for widget in (row, header):
        qtbot.addWidget(widget)
        assert not widget.grab().isNull()
    assert row.accessibleName() == "N next"
    width = row.sizeHint().width()
    row.set_hints([("N", "next"), ("Alt+Up", "move edge")])
    assert row.accessibleName() == "N next, Alt+↑ move edge"
    assert row.sizeHint().width() > width
    assert header.accessibleName() == "Outline"


def test_a_pattern_is_as_fine_on_a_dense_screen(theme: Theme) -> None:
    image = QImage(96, 48, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2)
    painter = QPainter(image)
    marks.paint_pattern(painter, QRect(0, 0, 48, 24), Kind.BREAK, theme)
    painter.end()
    side = round(marks.TILE * theme.scale * 2)
    assert image.copy(0, 0, 40, side) == image.copy(0, side, 40, side)


def test_an_icon_has_just_the_colour_of_its_token(theme: Theme) -> None:
    theme.set_scheme("contrast")
    image = theme.pixmap("search", "text2").toImage()
    colors = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    inked = [color for color in colors if color.alpha() > 200]
    assert inked
    assert all(min(color.red(), color.green(), color.blue()) > 200 for color in inked)


@pytest.fixture
def many(dressed: Theme, qtbot: QtBot) -> QListWidget:
    """A list with more rows than it shows, in the focus."""
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.setFrameShape(QFrame.Shape.NoFrame)
    rows.addItems([f"ferry {number}" for number in range(60)])
    rings = FocusRings(dressed, QApplication.instance())
    rows.resize(200, 150)
    rows.show()
    rows.activateWindow()
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus)
    rows.resize(220, 160)
    qtbot.wait(20)
    rings._move(None, None)
    rings._move(None, rows)
    rows.resize(200, 150)
    qtbot.wait(20)
    return rows


def test_the_ring_of_a_list_goes_also_around_its_scroll_bar(many: QListWidget, dressed: Theme) -> None:
    assert many.verticalScrollBar().isVisible()
    picture = many.grab().toImage()
    ring = dressed.color("focus").rgb()
    for y in range(picture.height()):
        assert picture.pixel(picture.width() - 1, y) == ring, y


def test_rows_of_lists_are_high_enough_for_a_pointer(many: QListWidget, dressed: Theme) -> None:
    words = dressed.row_height(FontRole.BODY)
    assert many.sizeHintForRow(0) >= max(LEAST_TARGET, words + 4)
