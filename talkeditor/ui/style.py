"""How Qt's own controls are drawn: Fusion with the design's frames, marks, scroll bars and focus ring.

Draws what it is asked to draw; knows no window.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionMenuItem,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QWidget,
)
from shiboken6 import Shiboken

from talkeditor.ui.marks import paint_icon
from talkeditor.ui.theme import Theme

RING = 2
RING_OFFSET = 2
CONTROL_RADIUS = 5
LEAST_TARGET = 24
"""Pixels that a pointer needs to hit something, in height and width."""

_Primitive = QStyle.PrimitiveElement
_Control = QStyle.ControlElement
_Complex = QStyle.ComplexControl
_Part = QStyle.SubControl
_State = QStyle.StateFlag
_Metric = QStyle.PixelMetric
_Hint = QStyle.StyleHint

_PIXELS = {
    _Metric.PM_ScrollBarExtent: 12,
    _Metric.PM_ScrollBarSliderMin: 28,
    _Metric.PM_SplitterWidth: 1,
    _Metric.PM_IndicatorWidth: 16,
    _Metric.PM_IndicatorHeight: 16,
    _Metric.PM_ExclusiveIndicatorWidth: 16,
    _Metric.PM_ExclusiveIndicatorHeight: 16,
    _Metric.PM_FocusFrameHMargin: RING + RING_OFFSET,
    _Metric.PM_FocusFrameVMargin: RING + RING_OFFSET,
    _Metric.PM_MenuPanelWidth: 1,
    _Metric.PM_SmallIconSize: 16,
    _Metric.PM_LineEditIconSize: 16,
    _Metric.PM_MenuVMargin: 4,
    _Metric.PM_MenuHMargin: 4,
    _Metric.PM_ButtonShiftHorizontal: 0,
    _Metric.PM_ButtonShiftVertical: 0,
}
_HINTS = {
    _Hint.SH_Widget_Animation_Duration: 0,
    _Hint.SH_EtchDisabledText: 0,
    _Hint.SH_DitherDisabledText: 0,
    _Hint.SH_ScrollBar_LeftClickAbsolutePosition: 0,
}

Draw = Callable[[QStyleOption, QPainter], None]


class Style(QProxyStyle):
    """Fusion in the theme's colours. Keep a reference: Qt does not keep the Python half alive."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("Fusion")
        self._theme = theme
        self._primitives: dict[QStyle.PrimitiveElement, Draw] = {
            _Primitive.PE_FrameFocusRect: lambda *_: None,
            _Primitive.PE_PanelButtonCommand: self._button,
            _Primitive.PE_PanelButtonBevel: self._button,
            _Primitive.PE_FrameLineEdit: self._field_frame,
            _Primitive.PE_PanelLineEdit: self._field,
            _Primitive.PE_IndicatorCheckBox: self._check_box,
            _Primitive.PE_IndicatorItemViewItemCheck: self._check_box,
            _Primitive.PE_IndicatorRadioButton: self._radio_button,
            _Primitive.PE_Frame: self._hairline_frame,
            _Primitive.PE_FrameMenu: self._hairline_frame,
            _Primitive.PE_PanelTipLabel: self._tip,
            _Primitive.PE_PanelStatusBar: lambda *_: None,
            _Primitive.PE_FrameStatusBarItem: lambda *_: None,
        }
        self._controls: dict[QStyle.ControlElement, Draw] = {
            _Control.CE_Splitter: self._splitter,
            _Control.CE_ProgressBarGroove: self._groove,
            _Control.CE_ProgressBarContents: self._progress,
            _Control.CE_MenuBarItem: self._menu_bar_item,
            _Control.CE_MenuBarEmptyArea: self._menu_bar,
        }

    # What Qt asks

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw one part; Fusion draws what the design leaves as it is."""
        draw = self._primitives.get(element)
        if draw is None:
            super().drawPrimitive(element, option, painter, widget)
        else:
            _framed(draw, option, painter)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw one control."""
        draw = self._controls.get(element)
        if draw is None:
            if element is _Control.CE_PushButtonLabel and _is_primary(option):
                palette = option.palette
                palette.setColor(QPalette.ColorRole.ButtonText, self._theme.color("onAccent"))
                option.palette = palette
            super().drawControl(element, option, painter, widget)
        else:
            _framed(draw, option, painter)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a control of several parts."""
        if control is _Complex.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            _framed(self._scroll_bar, option, painter)
        elif (
            control is _Complex.CC_ComboBox
            and isinstance(option, QStyleOptionComboBox)
            and not option.editable
        ):
            _framed(self._combo_box, option, painter)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Where a part lies: a scroll bar is all groove, without arrows."""
        if control is _Complex.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return self._scroll_part(option, part)
        # PySide's stubs leave out that a style may be asked without a widget.
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        """Where the contents lie: text in a field keeps off its frame."""
        rect = super().subElementRect(element, option, widget)  # type: ignore[arg-type]
        if element is QStyle.SubElement.SE_LineEditContents:
            inset = self._theme.px(5)
            rect.adjust(inset, 0, -inset, 0)
        return rect

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """A length of the design, else Fusion's."""
        pixels = _PIXELS.get(metric)
        if pixels is None:
            return super().pixelMetric(metric, option, widget)
        return pixels if pixels <= RING + RING_OFFSET else self._theme.px(pixels)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """A habit of the design, else Fusion's: nothing moves by itself."""
        found = _HINTS.get(hint)
        return super().styleHint(hint, option, widget, returned) if found is None else found

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """The size of a control: 28 pixels high in the design."""
        size = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        if kind in (
            QStyle.ContentsType.CT_PushButton,
            QStyle.ContentsType.CT_LineEdit,
            QStyle.ContentsType.CT_ComboBox,
            QStyle.ContentsType.CT_MenuBarItem,
        ):
            size.setHeight(max(size.height(), self._theme.px(28)))
        elif kind in (QStyle.ContentsType.CT_CheckBox, QStyle.ContentsType.CT_RadioButton):
            size.setHeight(max(size.height(), self._theme.px(LEAST_TARGET)))
        elif kind is QStyle.ContentsType.CT_ItemViewItem:
            # Rows of lists and choices keep apart, and off the ring around them.
            size.setHeight(max(size.height() + self._theme.px(8), self._theme.px(LEAST_TARGET)))
        return size

    # How it looks

    def _box(self, painter: QPainter, rect: QRect, fill: str | None, frame: str, width: float = 1.0) -> None:
        inset = width / 2
        radius = self._theme.px(CONTROL_RADIUS) - inset
        painter.setPen(QPen(self._theme.color(frame), width))
        painter.setBrush(self._theme.color(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)

    def _menu_bar(self, option: QStyleOption, painter: QPainter) -> None:
        painter.fillRect(option.rect, self._theme.color("window"))

    def _menu_bar_item(self, option: QStyleOption, painter: QPainter) -> None:
        """A menu's name in the middle of the bar's height, on a tint while it is chosen or open."""
        assert isinstance(option, QStyleOptionMenuItem)
        chosen = option.state & _State.State_Selected
        painter.fillRect(option.rect, self._theme.color("select" if chosen else "window"))
        shown = self.styleHint(_Hint.SH_UnderlineShortcut, option)
        mnemonic = Qt.TextFlag.TextShowMnemonic if shown else Qt.TextFlag.TextHideMnemonic
        painter.setPen(self._theme.color("text"))
        painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter | mnemonic, option.text)

    def _button(self, option: QStyleOption, painter: QPainter) -> None:
        if _is_primary(option):
            self._box(painter, option.rect, "accent", "accent")
            return
        enabled = bool(option.state & _State.State_Enabled)
        pressed = option.state & (_State.State_Sunken | _State.State_On)
        hovered = enabled and option.state & _State.State_MouseOver
        fill = "select" if pressed else "sunken" if hovered else "surface"
        self._box(painter, option.rect, fill, "border" if enabled else "hairline")

    def _field(self, option: QStyleOption, painter: QPainter) -> None:
        if getattr(option, "lineWidth", 1):
            self._field_frame(option, painter, "field")
        else:
            painter.fillRect(option.rect, option.palette.base())

    def _field_frame(self, option: QStyleOption, painter: QPainter, fill: str | None = None) -> None:
        focused = bool(option.state & _State.State_HasFocus)
        enabled = bool(option.state & _State.State_Enabled)
        frame = "focus" if focused else "border" if enabled else "hairline"
        self._box(painter, option.rect, fill, frame, RING if focused else 1)

    def _check_box(self, option: QStyleOption, painter: QPainter) -> None:
        checked = bool(option.state & _State.State_On)
        partly = bool(option.state & _State.State_NoChange)
        enabled = bool(option.state & _State.State_Enabled)
        rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        frame = "accent" if (checked or partly) and enabled else "border" if enabled else "hairline"
        painter.setPen(self._theme.color(frame))
        painter.setBrush(self._theme.color("accent" if checked and enabled else "field"))
        painter.drawRoundedRect(rect, 3.5, 3.5)
        if checked:
            ink = "onAccent" if enabled else "text3"
            paint_icon(painter, rect.adjusted(1, 1, -1, -1), "check", ink, self._theme)
        elif partly:
            middle = rect.center().y()
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawLine(QPointF(rect.left() + 4, middle), QPointF(rect.right() - 4, middle))

    def _radio_button(self, option: QStyleOption, painter: QPainter) -> None:
        on = bool(option.state & _State.State_On)
        enabled = bool(option.state & _State.State_Enabled)
        rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(self._theme.color("field"))
        if on:
            wide = rect.width() / 4
            painter.setPen(QPen(self._theme.color("accent" if enabled else "text3"), wide))
            rect = rect.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        else:
            painter.setPen(self._theme.color("border" if enabled else "hairline"))
        painter.drawEllipse(rect)

    def _hairline_frame(self, option: QStyleOption, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(self._theme.color("hairline"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def _tip(self, option: QStyleOption, painter: QPainter) -> None:
        painter.fillRect(option.rect, self._theme.color("raised"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(self._theme.color("border"))
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def _splitter(self, option: QStyleOption, painter: QPainter) -> None:
        painter.fillRect(option.rect, self._theme.color("hairline"))

    def _groove(self, option: QStyleOption, painter: QPainter) -> None:
        bar = _thin(option.rect, self._theme.px(6))
        painter.setPen(self._theme.color("border"))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), bar.height() / 2, bar.height() / 2)

    def _progress(self, option: QStyleOption, painter: QPainter) -> None:
        if not isinstance(option, QStyleOptionProgressBar):
            return
        bar = _thin(option.rect, self._theme.px(6))
        whole = option.maximum - option.minimum
        share = (option.progress - option.minimum) / whole if whole > 0 else 1.0
        bar.setWidth(bar.width() * min(max(share, 0.0), 1.0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent"))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)

    def _combo_box(self, option: QStyleOption, painter: QPainter) -> None:
        focused = bool(option.state & _State.State_HasFocus)
        enabled = bool(option.state & _State.State_Enabled)
        frame = "focus" if focused else "border" if enabled else "hairline"
        self._box(painter, option.rect, "field", frame, RING if focused else 1)
        size = self._theme.px(16)
        left_to_right = option.direction is Qt.LayoutDirection.LeftToRight
        left = option.rect.right() - size - 6 if left_to_right else option.rect.left() + 6
        place = QRectF(left, option.rect.center().y() - size / 2, size, size)
        paint_icon(painter, place, "down", "text2" if enabled else "text3", self._theme)

    def _scroll_bar(self, option: QStyleOption, painter: QPainter) -> None:
        assert isinstance(option, QStyleOptionSlider)
        painter.fillRect(option.rect, option.palette.base())
        if option.maximum <= option.minimum:
            return
        active = option.state & _State.State_MouseOver or option.activeSubControls & _Part.SC_ScrollBarSlider
        handle = QRectF(self._scroll_part(option, _Part.SC_ScrollBarSlider)).adjusted(3, 3, -3, -3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("text3" if active else "border"))
        radius = min(handle.width(), handle.height()) / 2
        painter.drawRoundedRect(handle, radius, radius)

    def _scroll_part(self, option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
        rect = QRect(option.rect)
        if part is _Part.SC_ScrollBarGroove:
            return rect
        upright = option.orientation is Qt.Orientation.Vertical
        length = rect.height() if upright else rect.width()
        spread = option.maximum - option.minimum
        handle = length
        if spread > 0:
            handle = max(round(length * option.pageStep / (spread + option.pageStep)), self._theme.px(28))
            handle = min(handle, length)
        start = QStyle.sliderPositionFromValue(
            option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown
        )
        begin, end = {
            _Part.SC_ScrollBarSlider: (start, start + handle),
            _Part.SC_ScrollBarSubPage: (0, start),
            _Part.SC_ScrollBarAddPage: (start + handle, length),
        }.get(part, (0, 0))
        if upright:
            return QRect(rect.left(), rect.top() + begin, rect.width(), end - begin)
        return QRect(rect.left() + begin, rect.top(), end - begin, rect.height())


class FocusRing(QFocusFrame):
    """The ring around the button that has the focus, two pixels outside it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        paint_ring(painter, QRectF(self.rect()), self._theme.color("focus"), self._theme.px(CONTROL_RADIUS))


class InnerRing(QWidget):
    """The ring just inside a list or a text with the focus, which often reaches to the edge of its window."""

    def __init__(self, theme: Theme, around: QAbstractScrollArea) -> None:
        super().__init__(around)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        around.installEventFilter(self)
        for bar in (around.horizontalScrollBar(), around.verticalScrollBar()):
            if (holder := bar.parentWidget()) is not None:
                holder.installEventFilter(self)
        self.setGeometry(around.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the size of what it is around, and over its scroll bars, which Qt raises."""
        if event.type() is QEvent.Type.ZOrderChange:
            self.raise_()
        elif event.type() is QEvent.Type.Resize and isinstance(watched, QAbstractScrollArea):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.color("focus"), RING))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


class FocusRings:
    """Moves one ring to the button, number, list or text with the focus. Fields show the focus themselves.

    What draws its own says so with the property `ownFocus`.
    """

    def __init__(self, theme: Theme, app: QApplication) -> None:
        self._theme = theme
        self._ring: FocusRing | None = None
        self._inner: InnerRing | None = None
        app.focusChanged.connect(self._move)

    def _move(self, _: QWidget | None, widget: QWidget | None) -> None:
        # The ring is a child of the button's window and dies with it.
        if self._ring is not None and not Shiboken.isValid(self._ring):
            self._ring = None
        if self._inner is not None and Shiboken.isValid(self._inner):
            self._inner.hide()
            self._inner.deleteLater()
        self._inner = None
        own = widget is None or widget.property("ownFocus")
        if isinstance(widget, QAbstractScrollArea) and not own:
            self._inner = InnerRing(self._theme, widget)
        wanted = isinstance(widget, (QAbstractButton, QAbstractSpinBox)) and not own
        if self._ring is None and wanted:
            self._ring = FocusRing(self._theme)
        if self._ring is not None:
            self._ring.setWidget(widget if wanted else None)  # type: ignore[arg-type]


def paint_ring(painter: QPainter, rect: QRectF, ink: QColor, radius: float) -> None:
    """A ring just inside `rect`, around a control with corners of `radius`."""
    inset = RING / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius += RING_OFFSET + inset
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def _is_primary(option: QStyleOption) -> bool:
    """Whether it is the button that Enter presses, and can be pressed."""
    if not isinstance(option, QStyleOptionButton) or not option.state & _State.State_Enabled:
        return False
    return bool(option.features & QStyleOptionButton.ButtonFeature.DefaultButton)


def _framed(draw: Draw, option: QStyleOption, painter: QPainter) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(option, painter)
    painter.restore()


def _thin(rect: QRect, height: int) -> QRectF:
    """A bar of that height in the middle of a rectangle."""
    return QRectF(rect.left(), rect.center().y() - height / 2, rect.width(), height)
